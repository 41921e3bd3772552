<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message>
        <source>A JSON object such as {&quot;language&quot;: &quot;en&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SIP phone or phone system to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A WhatsApp user to call, or who is called through WhatsApp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A browser or mobile app registered under a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device with a Twilio SIM card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A main menu with a second try, three departments, opening hours and a voicemail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name and a value that are passed on with the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A named conference room; who joins it talks to everybody in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new reply of your program stops the one being spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paragraph, with a longer pause after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause in the speech.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A personal mailbox: callers leave a message, and can record it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone number to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture, sound or other file sent with the message; up to ten in one message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence, with a pause after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting of the virtual agent or the transcription engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test verb that Twilio&apos;s current list of verbs leaves out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word such as high, or a change such as +10%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word such as loud, or a change in decibels such as +6dB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word such as slow, or a percentage such as 85%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word whose part of speech decides its pronunciation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP and the letters and digits of an application&apos;s identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add full stops and commas to the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the TwiML document that takes over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of your WebSocket server; it must start with wss:// and has no query string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of your WebSocket server; it must start with wss://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address such as sip:anna@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address such as sip:anna@example.com; transport and headers may follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses with a lower number are tried first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alphabet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse the mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another TwiML application in your own or another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering machine detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers text messages by what they say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a verb of its own it is not documented, only inside Dial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a verb of its own it is not documented, only inside Pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the first verb: refuses the call without answering it, free of charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Twilio to log details of the recognition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the security code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for consent, records two spoken answers and takes a rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autopilot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BY and the letters and digits of a trunk&apos;s identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BYOC trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base64 identity tokens (SHAKEN and the like), separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beep first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA and the letters and digits of a call&apos;s identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call forwarding with fallback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call that this participant whispers to, heard by nobody else; starts with CA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller ends with *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers wait with music or leave a message; agents call in to take the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls people about an appointment; confirm, change, or a message on their machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls somebody else and connects the two; several callees ring together and the first to answer gets the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card brands that are accepted; the caller is asked again for any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to your WebSocket server again when the connection drops during the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects the caller to a Dialogflow agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects to the caller who has waited longest in a queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation relay session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation service that handles the call; starts with IS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversational Intelligence service that keeps and analyses the conversation; starts with GA, or its unique name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversational Intelligence service that keeps and analyses the text; starts with GA, or its unique name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country whose ringing tone the caller hears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create when missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit card, or bank account (ACH debit).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut silence off both ends of the recording, or keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DE or HS and the letters and digits of a SIM&apos;s identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data centre that mixes the conference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debug messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detection time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not take short sounds of agreement for an interruption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop echoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop recognised speech that is only an echo of the reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early end of turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding of the sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the call; a call not answered yet is answered first, unlike with Reject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enqueue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts about the call, as JSON, by which TaskRouter finds an agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest digits that are taken for a postal code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File type of the stored fax: PDF or TIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter noise out before the speech is recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out whether a person or a machine answered: at once (Enable), or only after the machine&apos;s greeting has ended (DetectMessageEnd).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a date: the order of day, month and year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format (Deepgram)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format numbers and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front-desk menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further events of the call to subscribe to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further events that your program is told about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further fields for each message to your program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up telling person from machine after this many seconds and report &quot;unknown&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on with another document; nothing after it in this one runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting can be interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP method of the request to the URL: POST sends the call&apos;s details in the body, GET in the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP method of the request to the action URL: POST sends the call&apos;s details in the body, GET in the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP method of the request to the machine detection URL: POST sends the call&apos;s details in the body, GET in the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP method of the request to the new document: POST sends the call&apos;s details in the body, GET in the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP method of the request to the partial results URL: POST sends the call&apos;s details in the body, GET in the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP method of the request to the recording callback URL: POST sends the call&apos;s details in the body, GET in the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP method of the request to the status callback URL: POST sends the call&apos;s details in the body, GET in the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP method of the request to the text URL: POST sends the call&apos;s details in the body, GET in the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP method of the request to the transfer URL: POST sends the call&apos;s details in the body, GET in the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP method of the request to the wait URL: POST sends the call&apos;s details in the body, GET in the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP method of the request to the whisper URL: POST sends the call&apos;s details in the body, GET in the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed the call to an Autopilot assistant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands a SIP call back to your phone system with a transfer request; works for calls that came in over SIP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands the call to a conversation relay that is configured in your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands the call to a media stream, an AI session, a video room or a virtual agent until that ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands the call to an AI session add-on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the pause is in the rhythm of speech; &quot;none&quot; suppresses one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many callers may wait at once; further ones get the result queue-full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many seconds to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times the file is played; 0 repeats until the caller hangs up (at most 1000 times).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times the text is spoken; 0 repeats until the caller hangs up (at most 1000 times).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much delay is accepted to smooth out a poor connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much to charge; leave it out or 0 to store the payment details as a token instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the caller may try to enter each detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How readily speech counts as an interruption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly the words are stressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure the recogniser must be, from 0.3 to 0.9, to report early that the caller may have finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the caller enters the payment details; keys (dtmf) are the only way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IS and the letters and digits of a service&apos;s identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier of a recording configuration kept in your Twilio account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier of the SIM card; starts with DE or HS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier of the application, for an Application that also passes parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier of the application; starts with AP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier of the assistant; starts with UA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity passports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore &quot;uh-huh&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input stops the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intelligence service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupt sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jitter buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins the caller to a video room by voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the called number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key tones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key tones to send instead of a file; w waits half a second, W a whole one. Not allowed inside Gather.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys after the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that end the recording; any one of them does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys to press once the callee answers, for an extension; w waits half a second, W a whole one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of bank account for an ACH debit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known to Twilio&apos;s helper libraries; no public documentation page describes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label for what the caller says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label for what the other side says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and accent of the speech, such as en-GB; it must be one that the voice speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of both directions, such as en-US.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the built-in prompts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the replies, when it differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of these words, such as fr-FR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language rules (ElevenLabs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language that is spoken, such as en-US.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language that the agent speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language that the caller is expected to speak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language that the caller speaks, when it differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out: only Twilio&apos;s error list mentions it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the pause, such as 500ms or 2s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Dialogflow judge the caller&apos;s mood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a model tell when the caller has finished speaking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the caller hear ringing, and do not charge, until the callee answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets your program talk with the caller in text: Twilio turns speech into text and your replies into speech.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listens for keys or speech while its prompts play, and sends what was entered to the action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live transcription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest human greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine detection URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine detection method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new conversation when the caller is in none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the call part of a Twilio conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markup version; Twilio needs none and refuses versions that it does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask swear words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing from Twilio&apos;s current list of Connect nouns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing from Twilio&apos;s current list of Dial nouns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing from Twilio&apos;s current list of verbs and not supported outside the US region (13803); send messages from your program instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing from the current attribute table of Gather.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model of the engine, such as telephony or long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model of the recognition provider for this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model of the recognition provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most participants that the room takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of an installed stream connector, instead of a URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the caller&apos;s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the client, for a Client that also passes parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the customer in the stored conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the header; your own ones start with X-.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the queue to take a caller from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the queue, up to 64 characters; it is made when it does not exist yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the room; everybody who dials the same name meets in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the voice for this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the voice, as the voice provider calls it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name under which the app signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name under which the caller appears in the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer replies win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number that receives the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number that the callee sees: one of your Twilio or verified numbers, or client:name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers as words (ElevenLabs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers by language rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older name of the same setting, for Deepgram only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older name of the same setting, for ElevenLabs only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One SIP header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One after another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One channel with both sides mixed, or one channel for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of several SIP addresses, tried by priority and weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only after one of these mistakes; without it, when the detail is first asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for these card brands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only older Google models have a premium variant; choose a newer speech model instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on these attempts, counted from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial results URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial results method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial speech at hang-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant&apos;s label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password that goes with the user name for the SIP server; it is stored in plain text in the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password that goes with the user name for this address; it is stored in plain text in the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number to call; use nested nouns instead for several callees or other kinds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phonetic alphabet in which the pronunciation is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a beep before recording starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays an audio file, or sends key tones, to the caller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays the caller&apos;s own voice back, to test the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premium speech model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private beta: Twilio has to switch it on for your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the caller into a queue, with music or your own announcements, until somebody takes the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received a fax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognition provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record which side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording callback URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording callback method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records the call in the background; only your program can stop it, through the REST API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records the caller, then sends the recording&apos;s address to the action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce background noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace swear words by asterisks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace swear words in the caller&apos;s speech by asterisks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace swear words in the recognised speech by asterisks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies can be interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report input while speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report keys and speech while a reply that cannot be interrupted is spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report silence too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report text that may still change while somebody is talking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report the unfinished sentence when the caller hangs up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring the callees in order instead of all at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring until answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rings a mobile phone, then the office, then takes a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP headers to send along with the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIPREC session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS auto-reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples per second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds after which the connected call is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds after which the task is cancelled if nobody took it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds of silence after the prompts, or between two keys, before Gather stops listening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds of silence after which recording stops; 0 never stops for silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds of silence that end the spoken input, or auto to let Twilio decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to let the callee&apos;s phone ring before giving up; Twilio adds about five.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to let the participants&apos; phones ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to wait for the next key before the attempt counts as failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to wait until an agent is assigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a request to the action even when the caller entered nothing, instead of going on with the next verb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send what was understood so far while the caller is still talking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends a copy of the call&apos;s sound to a SIPREC recorder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends a text message as the reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends a text message during a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends a text or picture message as the reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the call&apos;s sound to your program over a WebSocket as it happens; inside Connect your program can also answer with sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the calls among addresses of the same priority; a higher number gets more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence that ends a greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence that ends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence that ends the caller&apos;s turn: a number of milliseconds, or auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the stored pages: letter, legal or A4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak numbers as words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks text to the caller with a computer voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech longer than this, in milliseconds, is taken for a machine&apos;s greeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spell numbers and abbreviations out by the rules of the language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts a stream, transcription or recording in the background; the next verb runs at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts the conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status callback URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status callback method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after this many seconds; with transcription at most 120.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop listening as soon as this many keys were pressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop listening to speech after this many seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the prompt as soon as the caller presses a key or speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops a stream, SIPREC session or transcription that Start began, found by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as amazon:VB for a verb in the present tense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey that records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a card or bank payment by phone keys without the numbers reaching your program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the waiting caller out of the queue; goes on after the Enqueue verb. Only works in a wait document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TaskRouter activity that the agent goes to after the call; starts with WA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TaskRouter reservation that this call fulfils; starts with WR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TaskRouter workflow that hands the call to an agent, instead of a named queue; starts with WW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks with a higher number are handed out first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the application the number that the caller dialled, instead of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your program which keys the caller presses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text as it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the message, up to 1600 characters in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the message, up to 1600 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the message, up to 1600 characters; use Body and Media instead to send pictures too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that is spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to read in that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SIP address that the call is handed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller may press * to leave the callee and come back to this document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller must enter the detail twice, and both must agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conference begins when this participant joins; until then the others hear the wait document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conference ends for everybody when this participant leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detail that is being asked for, or &quot;payment-processing&quot; for the wait at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language, such as sv-SE, or multi for several at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number with country code, such as +14155550100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one key that ends the input and is not part of it; empty for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outermost element: everything Twilio is to do in this document, from top to bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outermost element: what is sent back for this message; empty to send nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The participant can listen but not speak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pronunciation in that alphabet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This much silence after speech, in milliseconds, counts as the end of the greeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three-letter code of the currency, such as usd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcription URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries three numbers in turn; whoever answers presses a key to take the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trim silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the recording into English text afterwards; for recordings of 2 to 120 seconds, at extra cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns what is said on the call into text while it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TwiML document for the participants who are called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TwiML document that runs when a SIP callee asks to transfer the caller (SIP REFER).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TwiML document that the callee hears after answering and before the two sides are connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TwiML document that the queued caller hears after answering and before the two sides are connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TwiML document, or audio file, heard until the conference begins; empty for silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TwiML document, or audio file, that the caller hears over and over while waiting; empty for silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio has ended Autopilot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio has ended its fax service (34005).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio number or messaging service that sends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio number that sends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio recommends the action URL, or both with the same address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio&apos;s own music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UA and the letters and digits of an assistant&apos;s identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL that is told how the call to the participants is getting on; its reply is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL that is told how the call to this callee is getting on; its reply is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL that is told of every step and of every mistake the caller makes; its reply is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL that is told that the background task has started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL that is told what happens in the conference; its reply is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL that is told what the agent and the caller do; its reply is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL that is told when the recording is ready and where to fetch it; its reply is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL that is told when the session starts, stops or fails; its reply is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL that is told when the stream starts, stops or fails; its reply is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL that is told whether the message arrived; its reply is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL that is told whether the message was sent; its reply is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL that is told who answered: a person, a machine or a fax; its reply is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL that receives the speech recognised so far while the caller is still talking; its reply is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL that receives the text and the start and end of the transcription; its reply is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL that receives the text once it is ready; its reply is ignored. Needs transcription on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL that was told when the conference ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique name of the Dialogflow connector installed in your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique name of the SIPREC connector installed in your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique name of the payment connector installed in your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique name of this participant, by which your program can find them; up to 128 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique name or identifier of the installed AI add-on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique name or identifier of the installed add-on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique name or identifier of the session&apos;s configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the premium variant of the phone_call model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recording callback and the status callback URLs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name with which Twilio signs in to the SIP server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name with which Twilio signs in to this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice and recognition for one language that the session may switch to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume, speed and pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WA and the letters and digits of an activity&apos;s identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WR and the letters and digits of a reservation&apos;s identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WW and the letters and digits of a workflow&apos;s identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for an agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits in silence; as the first verb of a call it lets the phone ring that long before answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSocket URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts as input: keys (dtmf), speech, or whichever comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is spoken instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of token is stored when nothing is charged: for one use, for many, or a payment method of the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stops a reply: keys, speech, any of the two, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stops the greeting: keys, speech, any of the two, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the caller hears at one step of a payment, or after one kind of mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the caller hears first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the caller hears: a not-in-service message (rejected) or a busy tone (busy).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the caller hears; write abbreviations and numbers as they are to be spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the payment is for; passed to the payment provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the text is, and so how it is read out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the MP3, WAV, AIFF, GSM or u-law file is fetched from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the address of the received fax was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the entered keys or the recognised speech are sent; the document that comes back takes over the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file is fetched from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the message&apos;s status is sent; the document that comes back goes on with the reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the message&apos;s status is sent; the document that comes back takes over the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the outcome is sent when the caller leaves the queue; the document that comes back takes over the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the outcome of the session is sent when it ends; the document that comes back takes over the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the outcome of the transfer is sent; the document that comes back takes over the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the recording&apos;s address and length are sent; the document that comes back takes over the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the result of the call is sent when it ends; the document that comes back takes over the caller&apos;s side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the result of the payment is sent, always by POST and over https; the document that comes back takes over the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether Twilio kept a copy of the fax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a beep is heard when somebody joins or leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether numbers and abbreviations are spelled out before they are spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the call is recorded, from ringing or from the answer, on one channel or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the card&apos;s security code is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the conversation is recorded, from ringing or from the answer, on one channel or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the whole conference is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which further messages are sent to your program for finding faults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which happenings are reported: the conference&apos;s start and end, who joins, leaves, is muted, held or speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which moments are reported to the recording callback URL: started, ready, or nothing recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which moments are reported to the status callback URL: dialling started, ringing, answered, ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which recogniser listens: a general one, or one made for short commands or for phone calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which side of the call is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which side of the call: the caller&apos;s (inbound), what Twilio plays (outbound), or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which side of the call: the caller&apos;s (inbound), what Twilio plays (outbound), or both. Inside Connect always the caller&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which side of the conversation is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which voice speaks: man, woman, or a named Amazon Polly or Google voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whisper URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whisper method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose speech recognition is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose speech recognition listens to this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose speech recognition listens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose voices speak the replies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose voices speak this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why you are calling, shown on the callee&apos;s phone where branded calls are on; up to 50 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With no sound for this many milliseconds after answering, report &quot;unknown&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and phrases that are likely to be said, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and phrases that callers are likely to say in this language, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and phrases that callers are likely to say, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and phrases that callers are likely to say, separated by commas: up to 500, each up to 100 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in another language than the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words spoken louder, softer, faster, slower, higher or lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that are read as digits, a date, a phone number and the like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that are spoken differently from how they are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that are stressed, or spoken lightly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words with their exact pronunciation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write numbers, dates and the like in the caller&apos;s speech in their usual form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write numbers, dates and the like in their usual form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name for the session, unique within the call; Stop finds it by this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name for the stream, unique within the call; Stop finds it by this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name for the transcription, unique within the call; Stop finds it by this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own carrier trunk that carries the call; starts with BY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own name for the customer on whose behalf the call is made; up to 256 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a SIP address such as sip:anna@example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a language code such as sv-SE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number followed by s or ms, such as 500ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a three-letter currency code such as usd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asrSmartFormat takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempts used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caller hung up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caller pressed *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by Twilio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits 0-9, letters A-D, * and #, with w for a half-second and W for a one-second wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fax received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hung up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys out of 0-9, # and *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: the next verb runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: transfers are refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one key out of 0-9, # and *, or nothing at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment provider error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirected from the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same as the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same as the wait for input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talked to an agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agent&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the called number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the caller&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the caller&apos;s own number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the nearest one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number that was written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider&apos;s standard model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider&apos;s standard voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender of the incoming message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the voice set in your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this document&apos;s URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many failed attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true asks for the postal code, false does not; a postal code written here is used without asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ttsLanguageTextNormalization takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ttsTextNormalization takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undelivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the callee transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whisper to the callee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whisper to the queued caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your account&apos;s identifier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Map of the flow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
