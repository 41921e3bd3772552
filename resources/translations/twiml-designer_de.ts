<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message>
        <source> Call</source>
        <translation> Anrufen</translation>
    </message>
    <message>
        <source> Hang up</source>
        <translation> Auflegen</translation>
    </message>
    <message>
        <source> keys</source>
        <translation> Tasten</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message numerus="yes">
        <source> · {n} key ahead</source>
        <comment> · {n} keys ahead</comment>
        <translation>
            <numerusform> · {n} Taste voraus</numerusform>
            <numerusform> · {n} Tasten voraus</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>An&amp;ordnen</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Anruf</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>(empty message)</source>
        <translation>(leere Nachricht)</translation>
    </message>
    <message>
        <source>({n} bytes that are no text)</source>
        <translation>({n} Bytes, die kein Text sind)</translation>
    </message>
    <message>
        <source>100 characters spoken (Say)</source>
        <translation>100 gesprochene Zeichen (Say)</translation>
    </message>
    <message>
        <source>4× faster</source>
        <translation>4× schneller</translation>
    </message>
    <message>
        <source>A JSON object such as {&quot;language&quot;: &quot;en&quot;}.</source>
        <translation>Ein JSON-Objekt wie {&quot;language&quot;: &quot;en&quot;}.</translation>
    </message>
    <message>
        <source>A SIP phone or phone system to call.</source>
        <translation>Ein SIP-Telefon oder eine Telefonanlage, die angerufen wird.</translation>
    </message>
    <message>
        <source>A WhatsApp user to call, or who is called through WhatsApp.</source>
        <translation>Ein WhatsApp-Nutzer, der angerufen wird, auch über WhatsApp.</translation>
    </message>
    <message>
        <source>A browser or mobile app registered under a name.</source>
        <translation>Ein Browser oder eine App, unter einem Namen angemeldet.</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>Ein Anruf</translation>
    </message>
    <message>
        <source>A card payment</source>
        <translation>Eine Kartenzahlung</translation>
    </message>
    <message>
        <source>A conversation lasts</source>
        <translation>Dauer eines Gesprächs</translation>
    </message>
    <message>
        <source>A device with a Twilio SIM card.</source>
        <translation>Ein Gerät mit einer SIM-Karte von Twilio.</translation>
    </message>
    <message>
        <source>A fax answers</source>
        <translation>Ein Fax hebt ab</translation>
    </message>
    <message>
        <source>A machine answers</source>
        <translation>Eine Maschine hebt ab</translation>
    </message>
    <message>
        <source>A main menu with a second try, three departments, opening hours and a voicemail.</source>
        <translation>Ein Hauptmenü mit zweitem Versuch, drei Abteilungen, Öffnungszeiten und Anrufbeantworter.</translation>
    </message>
    <message>
        <source>A message sent</source>
        <translation>Eine gesendete Nachricht</translation>
    </message>
    <message>
        <source>A minute connected to somebody (Dial)</source>
        <translation>Eine Minute im Gespräch (Dial)</translation>
    </message>
    <message>
        <source>A minute of the caller’s call</source>
        <translation>Eine Minute des Anrufs</translation>
    </message>
    <message>
        <source>A name and a value that are passed on with the call.</source>
        <translation>Ein Name und ein Wert, die mit dem Anruf weitergegeben werden.</translation>
    </message>
    <message>
        <source>A named conference room; who joins it talks to everybody in it.</source>
        <translation>Ein benannter Konferenzraum; wer dazukommt, spricht mit allen darin.</translation>
    </message>
    <message>
        <source>A new reply of your program stops the one being spoken.</source>
        <translation>Eine neue Antwort Ihres Programms beendet die laufende.</translation>
    </message>
    <message>
        <source>A paragraph, with a longer pause after it.</source>
        <translation>Ein Absatz, mit einer längeren Pause danach.</translation>
    </message>
    <message>
        <source>A pause in the speech.</source>
        <translation>Eine Pause beim Sprechen.</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Ein Mensch</translation>
    </message>
    <message>
        <source>A person answers</source>
        <translation>Ein Mensch hebt ab</translation>
    </message>
    <message>
        <source>A person, as machine detection finds</source>
        <translation>Ein Mensch, wie die Maschinenerkennung meldet</translation>
    </message>
    <message>
        <source>A personal mailbox: callers leave a message, and can record it again.</source>
        <translation>Ein persönlicher Anrufbeantworter: Anrufer hinterlassen eine Nachricht und können sie neu aufnehmen.</translation>
    </message>
    <message>
        <source>A phone number to call.</source>
        <translation>Eine Telefonnummer, die angerufen wird.</translation>
    </message>
    <message>
        <source>A picture, sound or other file sent with the message; up to ten in one message.</source>
        <translation>Ein Bild, ein Ton oder eine andere Datei zur Nachricht; bis zu zehn in einer.</translation>
    </message>
    <message>
        <source>A recording, for each minute</source>
        <translation>Eine Aufnahme, je Minute</translation>
    </message>
    <message>
        <source>A sentence, with a pause after it.</source>
        <translation>Ein Satz, mit einer Pause danach.</translation>
    </message>
    <message>
        <source>A setting of the virtual agent or the transcription engine.</source>
        <translation>Eine Einstellung des virtuellen Agenten oder der Verschriftung.</translation>
    </message>
    <message>
        <source>A test verb that Twilio&apos;s current list of verbs leaves out.</source>
        <translation>Ein Test-Verb, das in Twilios heutiger Liste der Verben fehlt.</translation>
    </message>
    <message>
        <source>A text message</source>
        <translation>Eine Textnachricht</translation>
    </message>
    <message>
        <source>A titled frame that moves its cards along</source>
        <translation>Ein Rahmen mit Titel, der seine Karten mitnimmt</translation>
    </message>
    <message>
        <source>A transcription, for each minute</source>
        <translation>Eine Verschriftung, je Minute</translation>
    </message>
    <message>
        <source>A word such as high, or a change such as +10%.</source>
        <translation>Ein Wort wie high oder eine Änderung wie +10%.</translation>
    </message>
    <message>
        <source>A word such as loud, or a change in decibels such as +6dB.</source>
        <translation>Ein Wort wie loud oder eine Änderung in Dezibel wie +6dB.</translation>
    </message>
    <message>
        <source>A word such as slow, or a percentage such as 85%.</source>
        <translation>Ein Wort wie slow oder ein Prozentwert wie 85%.</translation>
    </message>
    <message>
        <source>A word whose part of speech decides its pronunciation.</source>
        <translation>Ein Wort, dessen Wortart über seine Aussprache entscheidet.</translation>
    </message>
    <message>
        <source>AI session</source>
        <translation>KI-Sitzung</translation>
    </message>
    <message>
        <source>AP and the letters and digits of an application&apos;s identifier</source>
        <translation>AP und die Buchstaben und Ziffern der Kennung einer Anwendung</translation>
    </message>
    <message>
        <source>About TwiML Designer</source>
        <translation>Über TwiML Designer</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alle übernehmen</translation>
    </message>
    <message>
        <source>Accept all {n}</source>
        <translation>Alle {n} übernehmen</translation>
    </message>
    <message>
        <source>Accepted cards</source>
        <translation>Angenommene Karten</translation>
    </message>
    <message>
        <source>Action URL</source>
        <translation>Action-URL</translation>
    </message>
    <message>
        <source>Activity afterwards</source>
        <translation>Tätigkeit danach</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Add a verb by its name</source>
        <translation>Verb nach Namen einfügen</translation>
    </message>
    <message>
        <source>Add a verb here …</source>
        <translation>Verb hier einfügen …</translation>
    </message>
    <message>
        <source>Add full stops and commas to the text.</source>
        <translation>Dem Text Punkte und Kommas hinzufügen.</translation>
    </message>
    <message>
        <source>Add what was visited</source>
        <translation>Besuchtes übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} document to the canvas</source>
        <comment>Add {n} documents to the canvas</comment>
        <translation>
            <numerusform>{n} Dokument auf die Zeichenfläche</numerusform>
            <numerusform>{n} Dokumente auf die Zeichenfläche</numerusform>
        </translation>
    </message>
    <message>
        <source>Address of the TwiML document that takes over.</source>
        <translation>Adresse des TwiML-Dokuments, das übernimmt.</translation>
    </message>
    <message>
        <source>Address of the application</source>
        <translation>Adresse der Anwendung</translation>
    </message>
    <message>
        <source>Address of your WebSocket server; it must start with wss:// and has no query string.</source>
        <translation>Adresse Ihres WebSocket-Servers; sie beginnt mit wss:// und hat keine Query.</translation>
    </message>
    <message>
        <source>Address of your WebSocket server; it must start with wss://.</source>
        <translation>Adresse Ihres WebSocket-Servers; sie muss mit wss:// beginnen.</translation>
    </message>
    <message>
        <source>Address such as sip:anna@example.com.</source>
        <translation>Adresse wie sip:anna@example.com.</translation>
    </message>
    <message>
        <source>Address such as sip:anna@example.com; transport and headers may follow.</source>
        <translation>Adresse wie sip:anna@example.com; Transport und Header dürfen folgen.</translation>
    </message>
    <message>
        <source>Addresses with a lower number are tried first.</source>
        <translation>Adressen mit kleinerer Zahl werden zuerst versucht.</translation>
    </message>
    <message>
        <source>After the mistakes</source>
        <translation>Nach den Fehlern</translation>
    </message>
    <message>
        <source>Against the saved file: {steps}</source>
        <translation>Gegenüber der gespeicherten Datei: {steps}</translation>
    </message>
    <message>
        <source>Align at the bottom</source>
        <translation>Unten ausrichten</translation>
    </message>
    <message>
        <source>Align at the top</source>
        <translation>Oben ausrichten</translation>
    </message>
    <message>
        <source>Align centres, one below the other</source>
        <translation>Mitten untereinander ausrichten</translation>
    </message>
    <message>
        <source>Align left</source>
        <translation>Links ausrichten</translation>
    </message>
    <message>
        <source>Align middles in a row</source>
        <translation>Mitten in einer Reihe ausrichten</translation>
    </message>
    <message>
        <source>Align right</source>
        <translation>Rechts ausrichten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All commands …</source>
        <translation>Alle Befehle …</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All ways out of {verb} lead somewhere already.</source>
        <translation>Alle Ausgänge von {verb} führen schon irgendwohin.</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Alle {n}</translation>
    </message>
    <message>
        <source>Alphabet</source>
        <translation>Alphabet</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>An agent answers</source>
        <translation>Ein Agent nimmt an</translation>
    </message>
    <message>
        <source>An agent takes the call after {time}</source>
        <translation>Ein Agent nimmt den Anruf nach {time} an</translation>
    </message>
    <message>
        <source>An agent talked to the caller, who had waited {time}</source>
        <translation>Ein Agent hat mit dem Anrufer gesprochen, der {time} gewartet hatte</translation>
    </message>
    <message>
        <source>An error</source>
        <translation>Ein Fehler</translation>
    </message>
    <message>
        <source>An input by speech (Gather)</source>
        <translation>Eine Spracheingabe (Gather)</translation>
    </message>
    <message>
        <source>Analyse the mood</source>
        <translation>Stimmung auswerten</translation>
    </message>
    <message>
        <source>Another TwiML application in your own or another account.</source>
        <translation>Eine andere TwiML-Anwendung in Ihrem oder einem fremden Konto.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Answered elsewhere</source>
        <translation>Anderswo angenommen</translation>
    </message>
    <message>
        <source>Answering machine detection</source>
        <translation>Erkennung von Anrufbeantwortern</translation>
    </message>
    <message>
        <source>Answers text messages by what they say.</source>
        <translation>Beantwortet Textnachrichten nach ihrem Inhalt.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Application identifier</source>
        <translation>Kennung der Anwendung</translation>
    </message>
    <message>
        <source>Arrange the cards from left to right</source>
        <translation>Die Karten von links nach rechts ordnen</translation>
    </message>
    <message>
        <source>As a verb of its own it is not documented, only inside Dial.</source>
        <translation>Als eigenes Verb nicht dokumentiert, nur innerhalb von Dial.</translation>
    </message>
    <message>
        <source>As a verb of its own it is not documented, only inside Pay.</source>
        <translation>Als eigenes Verb nicht dokumentiert, nur innerhalb von Pay.</translation>
    </message>
    <message>
        <source>As the first verb: refuses the call without answering it, free of charge.</source>
        <translation>Als erstes Verb: weist den Anruf ab, ohne ihn anzunehmen, kostenlos.</translation>
    </message>
    <message>
        <source>Ask Twilio to log details of the recognition.</source>
        <translation>Twilio bitten, Einzelheiten der Erkennung zu protokollieren.</translation>
    </message>
    <message>
        <source>Ask for the postal code</source>
        <translation>Nach der Postleitzahl fragen</translation>
    </message>
    <message>
        <source>Ask for the security code</source>
        <translation>Nach der Prüfnummer fragen</translation>
    </message>
    <message>
        <source>Ask it, too</source>
        <translation>Auch anfragen</translation>
    </message>
    <message>
        <source>Ask twice</source>
        <translation>Zweimal fragen</translation>
    </message>
    <message>
        <source>Asking {url} …</source>
        <translation>Fragt {url} an …</translation>
    </message>
    <message>
        <source>Asks for consent, records two spoken answers and takes a rating.</source>
        <translation>Bittet um Einwilligung, nimmt zwei gesprochene Antworten und eine Bewertung auf.</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Audio URL</source>
        <translation>Audio-URL</translation>
    </message>
    <message>
        <source>Audio format</source>
        <translation>Audioformat</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Auth-Token</translation>
    </message>
    <message>
        <source>Auth token (optional)</source>
        <translation>Auth-Token (freiwillig)</translation>
    </message>
    <message>
        <source>Autopilot</source>
        <translation>Autopilot</translation>
    </message>
    <message>
        <source>BY and the letters and digits of a trunk&apos;s identifier</source>
        <translation>BY und die Buchstaben und Ziffern der Kennung eines Trunks</translation>
    </message>
    <message>
        <source>BYOC trunk</source>
        <translation>BYOC-Trunk</translation>
    </message>
    <message>
        <source>Back to the card before</source>
        <translation>Zurück zur vorigen Karte</translation>
    </message>
    <message>
        <source>Back, to choose again</source>
        <translation>Zurück, neu wählen</translation>
    </message>
    <message>
        <source>Background recording</source>
        <translation>Aufnahme im Hintergrund</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bankkonto</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Base64 identity tokens (SHAKEN and the like), separated by commas.</source>
        <translation>Base64-Identitätsnachweise (SHAKEN und dergleichen), mit Kommas getrennt.</translation>
    </message>
    <message>
        <source>Beep</source>
        <translation>Signalton</translation>
    </message>
    <message>
        <source>Beep first</source>
        <translation>Zuerst Signalton</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Begin a new flow</source>
        <translation>Neuen Ablauf beginnen</translation>
    </message>
    <message>
        <source>Blank flow</source>
        <translation>Leerer Ablauf</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Verzweigung</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Unterbrechung</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>CA and the letters and digits of a call&apos;s identifier</source>
        <translation>CA und die Buchstaben und Ziffern der Kennung eines Anrufs</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Call a URL …</source>
        <translation>URL anrufen …</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Neu anrufen</translation>
    </message>
    <message>
        <source>Call again from the start</source>
        <translation>Neu anrufen, von vorn</translation>
    </message>
    <message>
        <source>Call any web application, as Twilio would</source>
        <translation>Eine Webanwendung anrufen, wie Twilio es täte</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Anruf beendet</translation>
    </message>
    <message>
        <source>Call flows (*.callflow)</source>
        <translation>Anrufabläufe (*.callflow)</translation>
    </message>
    <message>
        <source>Call forwarding with fallback</source>
        <translation>Rufumleitung mit Rückfall</translation>
    </message>
    <message>
        <source>Call reason</source>
        <translation>Anrufgrund</translation>
    </message>
    <message>
        <source>Call that this participant whispers to, heard by nobody else; starts with CA.</source>
        <translation>Anruf, in den dieser Teilnehmer flüstert, ohne dass andere ihn hören; beginnt mit CA.</translation>
    </message>
    <message>
        <source>Call the flow in the preview</source>
        <translation>Den Ablauf in der Vorschau anrufen</translation>
    </message>
    <message>
        <source>Call the flow: what Twilio asks your server appears here.</source>
        <translation>Rufen Sie den Ablauf an: hier steht, was Twilio Ihren Server fragt.</translation>
    </message>
    <message>
        <source>Call the flow: who hears what, and what is asked when, appears here.</source>
        <translation>Rufen Sie den Ablauf an: hier steht, wer was hört und was wann angefragt wird.</translation>
    </message>
    <message>
        <source>Callee</source>
        <translation>Angerufener</translation>
    </message>
    <message>
        <source>Callee’s side: {state}</source>
        <translation>Seite des Angerufenen: {state}</translation>
    </message>
    <message>
        <source>Caller ID</source>
        <translation>Anrufernummer</translation>
    </message>
    <message>
        <source>Caller ends with *</source>
        <translation>Anrufer beendet mit *</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Callers wait with music or leave a message; agents call in to take the next one.</source>
        <translation>Anrufer warten bei Musik oder hinterlassen eine Nachricht; Agenten rufen an und nehmen den nächsten.</translation>
    </message>
    <message>
        <source>Calls go on past the selected cards as if they were not there</source>
        <translation>Anrufe gehen an den ausgewählten Karten vorbei, als gäbe es sie nicht</translation>
    </message>
    <message>
        <source>Calls people about an appointment; confirm, change, or a message on their machine.</source>
        <translation>Ruft wegen eines Termins an: bestätigen, ändern, oder eine Nachricht auf der Maschine.</translation>
    </message>
    <message>
        <source>Calls somebody else and connects the two; several callees ring together and the first to answer gets the call.</source>
        <translation>Ruft jemanden an und verbindet beide; mehrere Angerufene klingeln zugleich, und wer zuerst abhebt, bekommt den Anruf.</translation>
    </message>
    <message>
        <source>Calls {who}</source>
        <translation>Ruft {who} an</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled. Export again to go on.</source>
        <translation>Abgebrochen. Exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Cancelled: the flow is as it was.</source>
        <translation>Abgebrochen: der Ablauf ist, wie er war.</translation>
    </message>
    <message>
        <source>Card brands that are accepted; the caller is asked again for any other.</source>
        <translation>Angenommene Kartenmarken; bei anderen wird der Anrufer noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Card colour</source>
        <translation>Kartenfarbe</translation>
    </message>
    <message>
        <source>Cards that are dragged stop at the grid; Alt drags them freely</source>
        <translation>Gezogene Karten rasten am Raster ein; Alt zieht sie frei</translation>
    </message>
    <message>
        <source>Change a property</source>
        <translation>Zusage ändern</translation>
    </message>
    <message>
        <source>Change base URL</source>
        <translation>Basis-URL ändern</translation>
    </message>
    <message>
        <source>Change flow properties</source>
        <translation>Eigenschaften des Ablaufs ändern</translation>
    </message>
    <message>
        <source>Change prices</source>
        <translation>Preise ändern</translation>
    </message>
    <message>
        <source>Change text of {what}</source>
        <translation>Text von {what} ändern</translation>
    </message>
    <message numerus="yes">
        <source>Changes {n} place: {names}.</source>
        <comment>Changes {n} places: {names}.</comment>
        <translation>
            <numerusform>Ändert {n} Stelle: {names}.</numerusform>
            <numerusform>Ändert {n} Stellen: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Choose a folder to export to.</source>
        <translation>Wählen Sie einen Ordner für den Export.</translation>
    </message>
    <message>
        <source>Choose both cards first.</source>
        <translation>Wählen Sie zuerst beide Karten.</translation>
    </message>
    <message>
        <source>Choose files or a folder, or write an address.</source>
        <translation>Wählen Sie Dateien oder einen Ordner, oder schreiben Sie eine Adresse.</translation>
    </message>
    <message>
        <source>Choose rules</source>
        <translation>Regeln wählen</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Click a moment, or go through them with the arrow keys: its step lights up on the canvas.</source>
        <translation>Klicken Sie auf einen Augenblick, oder gehen Sie mit den Pfeiltasten durch: sein Schritt leuchtet auf der Zeichenfläche auf.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Client name</source>
        <translation>Name des Clients</translation>
    </message>
    <message>
        <source>Client “{value}”</source>
        <translation>Client „{value}“</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Close the export panel</source>
        <translation>Exportbereich schließen</translation>
    </message>
    <message>
        <source>Close the import panel</source>
        <translation>Importbereich schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Soufflieren</translation>
    </message>
    <message>
        <source>Collapse or expand</source>
        <translation>Ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Collapse the document {path}</source>
        <translation>Dokument {path} einklappen</translation>
    </message>
    <message>
        <source>Collapse the frame</source>
        <translation>Rahmen einklappen</translation>
    </message>
    <message>
        <source>Colour: {color}</source>
        <translation>Farbe: {color}</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>Kommt an</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Conference “{value}”</source>
        <translation>Konferenz „{value}“</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Connect to your WebSocket server again when the connection drops during the call.</source>
        <translation>Ihren WebSocket-Server noch einmal verbinden, wenn die Verbindung im Anruf abbricht.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connector</translation>
    </message>
    <message>
        <source>Connector error</source>
        <translation>Fehler im Connector</translation>
    </message>
    <message>
        <source>Connects the caller to a Dialogflow agent.</source>
        <translation>Verbindet den Anrufer mit einem Dialogflow-Agenten.</translation>
    </message>
    <message>
        <source>Connects to the caller who has waited longest in a queue.</source>
        <translation>Verbindet mit dem Anrufer, der in einer Warteschlange am längsten wartet.</translation>
    </message>
    <message>
        <source>Connects to {what}</source>
        <translation>Verbindet mit {what}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Conversation relay</source>
        <translation>Conversation Relay</translation>
    </message>
    <message>
        <source>Conversation relay session</source>
        <translation>Conversation-Relay-Sitzung</translation>
    </message>
    <message>
        <source>Conversation service</source>
        <translation>Conversation-Dienst</translation>
    </message>
    <message>
        <source>Conversation service that handles the call; starts with IS.</source>
        <translation>Conversation-Dienst, der den Anruf behandelt; beginnt mit IS.</translation>
    </message>
    <message>
        <source>Conversational Intelligence service that keeps and analyses the conversation; starts with GA, or its unique name.</source>
        <translation>Conversational-Intelligence-Dienst, der die Unterhaltung aufbewahrt und auswertet; beginnt mit GA, oder sein eindeutiger Name.</translation>
    </message>
    <message>
        <source>Conversational Intelligence service that keeps and analyses the text; starts with GA, or its unique name.</source>
        <translation>Conversational-Intelligence-Dienst, der den Text aufbewahrt und auswertet; beginnt mit GA, oder sein eindeutiger Name.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>Anfrage kopieren</translation>
    </message>
    <message>
        <source>Copy the call as text</source>
        <translation>Anruf als Text kopieren</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Anfrage kopieren</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Count a finding again</source>
        <translation>Befund wieder zählen</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Wieder zählen</translation>
    </message>
    <message>
        <source>Country whose ringing tone the caller hears.</source>
        <translation>Land, dessen Freizeichen der Anrufer hört.</translation>
    </message>
    <message>
        <source>Create when missing</source>
        <translation>Bei Bedarf anlegen</translation>
    </message>
    <message>
        <source>Credit card, or bank account (ACH debit).</source>
        <translation>Kreditkarte oder Bankkonto (ACH-Lastschrift).</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer&apos;s name</source>
        <translation>Name des Kunden</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Cut silence off both ends of the recording, or keep it.</source>
        <translation>Stille an beiden Enden der Aufnahme abschneiden oder behalten.</translation>
    </message>
    <message>
        <source>DE or HS and the letters and digits of a SIM&apos;s identifier</source>
        <translation>DE oder HS und die Buchstaben und Ziffern der Kennung einer SIM</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Data centre that mixes the conference.</source>
        <translation>Rechenzentrum, das die Konferenz mischt.</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Fehlersuche</translation>
    </message>
    <message>
        <source>Debug messages</source>
        <translation>Meldungen zur Fehlersuche</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Detection time limit</source>
        <translation>Höchstdauer der Erkennung</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Dial</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Disable {what}</source>
        <translation>{what} abschalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Do not rename</source>
        <translation>Nicht umbenennen</translation>
    </message>
    <message>
        <source>Do not take short sounds of agreement for an interruption.</source>
        <translation>Kurze Laute der Zustimmung nicht für eine Unterbrechung halten.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message numerus="yes">
        <source>Done: {n} file written, {removed} removed.</source>
        <comment>Done: {n} files written, {removed} removed.</comment>
        <translation>
            <numerusform>Fertig: {n} Datei geschrieben, {removed} entfernt.</numerusform>
            <numerusform>Fertig: {n} Dateien geschrieben, {removed} entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: {n} file written.</source>
        <comment>Done: {n} files written.</comment>
        <translation>
            <numerusform>Fertig: {n} Datei geschrieben.</numerusform>
            <numerusform>Fertig: {n} Dateien geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Drag to change the order</source>
        <translation>Ziehen, um die Reihenfolge zu ändern</translation>
    </message>
    <message>
        <source>Drag to change the order (Alt+Up, Alt+Down)</source>
        <translation>Ziehen, um die Reihenfolge zu ändern (Alt+Auf, Alt+Ab)</translation>
    </message>
    <message>
        <source>Drop a property</source>
        <translation>Zusage streichen</translation>
    </message>
    <message>
        <source>Drop echoes</source>
        <translation>Echos verwerfen</translation>
    </message>
    <message>
        <source>Drop recognised speech that is only an echo of the reply.</source>
        <translation>Erkanntes verwerfen, das nur ein Echo der Antwort ist.</translation>
    </message>
    <message>
        <source>Dropped without a word</source>
        <translation>Wortlos getrennt</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Early end of turn</source>
        <translation>Frühes Ende der Eingabe</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Echo</translation>
    </message>
    <message>
        <source>Echoing</source>
        <translation>Gibt wieder</translation>
    </message>
    <message>
        <source>Edit the words on the card</source>
        <translation>Die Worte auf der Karte bearbeiten</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Betonung</translation>
    </message>
    <message>
        <source>Enable {what}</source>
        <translation>{what} einschalten</translation>
    </message>
    <message>
        <source>Encoding of the sound.</source>
        <translation>Kodierung des Tons.</translation>
    </message>
    <message>
        <source>End of speech</source>
        <translation>Ende der Eingabe</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Endet bei</translation>
    </message>
    <message>
        <source>Ends the call; a call not answered yet is answered first, unlike with Reject.</source>
        <translation>Beendet den Anruf; einer, der noch nicht angenommen ist, wird vorher angenommen, anders als bei Reject.</translation>
    </message>
    <message>
        <source>Ends the conference</source>
        <translation>Beendet die Konferenz</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Spracherkenner</translation>
    </message>
    <message>
        <source>Enqueue</source>
        <translation>Enqueue</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Event URL</source>
        <translation>Ereignis-URL</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Every caller gets somewhere. No problems.</source>
        <translation>Jeder Anrufer kommt an. Keine Probleme.</translation>
    </message>
    <message>
        <source>Every link that a call can take is taken.</source>
        <translation>Jede Verbindung, die ein Anruf nehmen kann, ist genommen.</translation>
    </message>
    <message>
        <source>Everything was up to date already.</source>
        <translation>Es war schon alles auf dem Stand.</translation>
    </message>
    <message>
        <source>Expand the frame</source>
        <translation>Rahmen ausklappen</translation>
    </message>
    <message>
        <source>Expected words</source>
        <translation>Erwartete Wörter</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export TwiML or an application that answers it</source>
        <translation>TwiML exportieren, oder eine Anwendung, die damit antwortet</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exportieren als</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>External URL</source>
        <translation>Fremde URL</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>F&amp;low</source>
        <translation>A&amp;blauf</translation>
    </message>
    <message>
        <source>Facts about the call, as JSON, by which TaskRouter finds an agent.</source>
        <translation>Angaben zum Anruf als JSON, nach denen TaskRouter einen Agenten findet.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Rückfall</translation>
    </message>
    <message>
        <source>Fallback URL</source>
        <translation>Rückfall-URL</translation>
    </message>
    <message>
        <source>Fewest digits that are taken for a postal code.</source>
        <translation>Wie viele Ziffern eine Postleitzahl mindestens hat.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File URL</source>
        <translation>Datei-URL</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>File type of the stored fax: PDF or TIFF.</source>
        <translation>Dateityp des gespeicherten Faxes: PDF oder TIFF.</translation>
    </message>
    <message>
        <source>Files that would be lost</source>
        <translation>Dateien, die verloren gingen</translation>
    </message>
    <message>
        <source>Files …</source>
        <translation>Dateien …</translation>
    </message>
    <message>
        <source>Filter noise out before the speech is recognised.</source>
        <translation>Geräusche vor der Spracherkennung ausfiltern.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find and replace …</source>
        <translation>Suchen und ersetzen …</translation>
    </message>
    <message>
        <source>Find in the flow</source>
        <translation>Im Ablauf suchen</translation>
    </message>
    <message>
        <source>Find me</source>
        <translation>Immer erreichbar</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find out whether a person or a machine answered: at once (Enable), or only after the machine&apos;s greeting has ended (DetectMessageEnd).</source>
        <translation>Herausfinden, ob ein Mensch oder eine Maschine abgehoben hat: sofort (Enable), oder erst nach der Begrüßung der Maschine (DetectMessageEnd).</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Find prompts, numbers, URLs, settings, documents, names and problems.</source>
        <translation>Findet Ansagen, Nummern, URLs, Einstellungen, Dokumente, Namen und Probleme.</translation>
    </message>
    <message>
        <source>Finish key</source>
        <translation>Abschlusstaste</translation>
    </message>
    <message>
        <source>Finish keys</source>
        <translation>Abschlusstasten</translation>
    </message>
    <message>
        <source>First caller</source>
        <translation>Erster Anrufer</translation>
    </message>
    <message>
        <source>First difference</source>
        <translation>Erster Unterschied</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Fit selection</source>
        <translation>Auswahl zeigen</translation>
    </message>
    <message>
        <source>Fix the problem</source>
        <translation>Problem beheben</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Flow properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Flow properties …</source>
        <translation>Eigenschaften …</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder …</source>
        <translation>Ordner …</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>For a date: the order of day, month and year.</source>
        <translation>Bei einem Datum: die Reihenfolge von Tag, Monat und Jahr.</translation>
    </message>
    <message>
        <source>For the cards</source>
        <translation>Für die Karten</translation>
    </message>
    <message>
        <source>Forget all prices</source>
        <translation>Alle Preise vergessen</translation>
    </message>
    <message>
        <source>Format (Deepgram)</source>
        <translation>Formatieren (Deepgram)</translation>
    </message>
    <message>
        <source>Format numbers and dates</source>
        <translation>Zahlen und Daten formatieren</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vorwärts</translation>
    </message>
    <message>
        <source>Fourth caller</source>
        <translation>Vierter Anrufer</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Frame the selected cards</source>
        <translation>Rahmen um die ausgewählten Karten</translation>
    </message>
    <message numerus="yes">
        <source>Frame {n} card</source>
        <comment>Frame {n} cards</comment>
        <translation>
            <numerusform>Rahmen um {n} Karte</numerusform>
            <numerusform>Rahmen um {n} Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From the next call on</source>
        <translation>Vom nächsten Anruf an</translation>
    </message>
    <message>
        <source>Front-desk menu</source>
        <translation>Empfangsmenü</translation>
    </message>
    <message>
        <source>Further events of the call to subscribe to.</source>
        <translation>Weitere Ereignisse des Anrufs, die gemeldet werden sollen.</translation>
    </message>
    <message>
        <source>Further events that your program is told about.</source>
        <translation>Weitere Ereignisse, die Ihrem Programm gemeldet werden.</translation>
    </message>
    <message>
        <source>Further fields for each message to your program.</source>
        <translation>Weitere Felder für jede Meldung an Ihr Programm.</translation>
    </message>
    <message>
        <source>Gather</source>
        <translation>Gather</translation>
    </message>
    <message>
        <source>Getting the flow ready …</source>
        <translation>Ablauf wird vorbereitet …</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Aufgeben nach</translation>
    </message>
    <message>
        <source>Give up telling person from machine after this many seconds and report &quot;unknown&quot;.</source>
        <translation>Nach so vielen Sekunden aufgeben, Mensch und Maschine zu unterscheiden, und „unknown“ melden.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Go to a card that leads to the selected one</source>
        <translation>Zu einer Karte, die zur ausgewählten führt</translation>
    </message>
    <message>
        <source>Go to the card that the selected link or card leads to</source>
        <translation>Zur Karte, zu der die Verbindung oder Karte führt</translation>
    </message>
    <message>
        <source>Go where it leads</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Goes on with another document; nothing after it in this one runs.</source>
        <translation>Weiter mit einem anderen Dokument; was in diesem noch folgt, läuft nicht.</translation>
    </message>
    <message>
        <source>Goes wrong on purpose</source>
        <translation>Scheitert absichtlich</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Greeting can be interrupted</source>
        <translation>Begrüßung lässt sich unterbrechen</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>HTTP method of the request to the URL: POST sends the call&apos;s details in the body, GET in the URL.</source>
        <translation>HTTP-Methode der Anfrage an die URL: POST sendet die Angaben zum Anruf im Rumpf, GET in der URL.</translation>
    </message>
    <message>
        <source>HTTP method of the request to the action URL: POST sends the call&apos;s details in the body, GET in the URL.</source>
        <translation>HTTP-Methode der Anfrage an die Action-URL: POST sendet die Angaben zum Anruf im Rumpf, GET in der URL.</translation>
    </message>
    <message>
        <source>HTTP method of the request to the machine detection URL: POST sends the call&apos;s details in the body, GET in the URL.</source>
        <translation>HTTP-Methode der Anfrage an die URL der Maschinenerkennung: POST sendet die Angaben zum Anruf im Rumpf, GET in der URL.</translation>
    </message>
    <message>
        <source>HTTP method of the request to the new document: POST sends the call&apos;s details in the body, GET in the URL.</source>
        <translation>HTTP-Methode der Anfrage an das neue Dokument: POST sendet die Angaben zum Anruf im Rumpf, GET in der URL.</translation>
    </message>
    <message>
        <source>HTTP method of the request to the partial results URL: POST sends the call&apos;s details in the body, GET in the URL.</source>
        <translation>HTTP-Methode der Anfrage an die URL für Teilergebnisse: POST sendet die Angaben zum Anruf im Rumpf, GET in der URL.</translation>
    </message>
    <message>
        <source>HTTP method of the request to the recording callback URL: POST sends the call&apos;s details in the body, GET in the URL.</source>
        <translation>HTTP-Methode der Anfrage an die Aufnahme-URL: POST sendet die Angaben zum Anruf im Rumpf, GET in der URL.</translation>
    </message>
    <message>
        <source>HTTP method of the request to the status callback URL: POST sends the call&apos;s details in the body, GET in the URL.</source>
        <translation>HTTP-Methode der Anfrage an die Statusmeldungs-URL: POST sendet die Angaben zum Anruf im Rumpf, GET in der URL.</translation>
    </message>
    <message>
        <source>HTTP method of the request to the text URL: POST sends the call&apos;s details in the body, GET in the URL.</source>
        <translation>HTTP-Methode der Anfrage an die Text-URL: POST sendet die Angaben zum Anruf im Rumpf, GET in der URL.</translation>
    </message>
    <message>
        <source>HTTP method of the request to the transfer URL: POST sends the call&apos;s details in the body, GET in the URL.</source>
        <translation>HTTP-Methode der Anfrage an die Weitergabe-URL: POST sendet die Angaben zum Anruf im Rumpf, GET in der URL.</translation>
    </message>
    <message>
        <source>HTTP method of the request to the wait URL: POST sends the call&apos;s details in the body, GET in the URL.</source>
        <translation>HTTP-Methode der Anfrage an die Warte-URL: POST sendet die Angaben zum Anruf im Rumpf, GET in der URL.</translation>
    </message>
    <message>
        <source>HTTP method of the request to the whisper URL: POST sends the call&apos;s details in the body, GET in the URL.</source>
        <translation>HTTP-Methode der Anfrage an die Flüster-URL: POST sendet die Angaben zum Anruf im Rumpf, GET in der URL.</translation>
    </message>
    <message>
        <source>HTTP requests</source>
        <translation>HTTP-Anfragen</translation>
    </message>
    <message>
        <source>Handed the call to an Autopilot assistant.</source>
        <translation>Hat den Anruf einem Autopilot-Assistenten übergeben.</translation>
    </message>
    <message>
        <source>Hands a SIP call back to your phone system with a transfer request; works for calls that came in over SIP.</source>
        <translation>Gibt einen SIP-Anruf mit einer Bitte um Weitergabe an Ihre Telefonanlage zurück; nur für Anrufe, die über SIP kamen.</translation>
    </message>
    <message>
        <source>Hands the call to a conversation relay that is configured in your account.</source>
        <translation>Übergibt den Anruf einem Conversation Relay, das in Ihrem Konto eingerichtet ist.</translation>
    </message>
    <message>
        <source>Hands the call to a media stream, an AI session, a video room or a virtual agent until that ends.</source>
        <translation>Übergibt den Anruf einem Medienstrom, einer KI-Sitzung, einem Videoraum oder virtuellen Agenten, bis das endet.</translation>
    </message>
    <message>
        <source>Hands the call to an AI session add-on.</source>
        <translation>Übergibt den Anruf einem Add-on für KI-Sitzungen.</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Hangup</source>
        <translation>Hangup</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Hold queue</source>
        <translation>Warteschlange mit Musik</translation>
    </message>
    <message>
        <source>Holds for every call.</source>
        <translation>Gilt für jeden Anruf.</translation>
    </message>
    <message>
        <source>How fast the call goes; “No waiting” stops only where you are asked</source>
        <translation>Wie schnell der Anruf läuft; „Ohne Warten“ hält nur an, wo Sie gefragt werden</translation>
    </message>
    <message>
        <source>How long the pause is in the rhythm of speech; &quot;none&quot; suppresses one.</source>
        <translation>Wie lang die Pause im Sprechrhythmus ist; „none“ unterdrückt sie.</translation>
    </message>
    <message>
        <source>How many callers may wait at once; further ones get the result queue-full.</source>
        <translation>Wie viele Anrufer zugleich warten dürfen; weitere bekommen das Ergebnis queue-full.</translation>
    </message>
    <message>
        <source>How many seconds to wait.</source>
        <translation>Wie viele Sekunden gewartet wird.</translation>
    </message>
    <message>
        <source>How many times the file is played; 0 repeats until the caller hangs up (at most 1000 times).</source>
        <translation>Wie oft die Datei gespielt wird; 0 wiederholt, bis der Anrufer auflegt (höchstens 1000-mal).</translation>
    </message>
    <message>
        <source>How many times the text is spoken; 0 repeats until the caller hangs up (at most 1000 times).</source>
        <translation>Wie oft der Text gesprochen wird; 0 wiederholt, bis der Anrufer auflegt (höchstens 1000-mal).</translation>
    </message>
    <message>
        <source>How much delay is accepted to smooth out a poor connection.</source>
        <translation>Wie viel Verzögerung hingenommen wird, um eine schlechte Verbindung zu glätten.</translation>
    </message>
    <message>
        <source>How much to charge; leave it out or 0 to store the payment details as a token instead.</source>
        <translation>Wie viel berechnet wird; weglassen oder 0, um die Zahlungsdaten stattdessen als Token zu speichern.</translation>
    </message>
    <message>
        <source>How often the caller may try to enter each detail.</source>
        <translation>Wie oft der Anrufer jede Angabe versuchen darf.</translation>
    </message>
    <message>
        <source>How readily speech counts as an interruption.</source>
        <translation>Wie leicht Gesprochenes als Unterbrechung zählt.</translation>
    </message>
    <message>
        <source>How strongly the words are stressed.</source>
        <translation>Wie stark die Wörter betont werden.</translation>
    </message>
    <message>
        <source>How sure the recogniser must be, from 0.3 to 0.9, to report early that the caller may have finished.</source>
        <translation>Wie sicher der Spracherkenner sein muss, von 0.3 bis 0.9, um früh zu melden, dass der Anrufer fertig sein könnte.</translation>
    </message>
    <message>
        <source>How the call is placed</source>
        <translation>Wie angerufen wird</translation>
    </message>
    <message>
        <source>How the caller enters the payment details; keys (dtmf) are the only way.</source>
        <translation>Wie der Anrufer die Zahlungsdaten eingibt; Tasten (dtmf) sind der einzige Weg.</translation>
    </message>
    <message>
        <source>How the first document is asked for</source>
        <translation>Wie das erste Dokument angefragt wird</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Aufgelegt</translation>
    </message>
    <message>
        <source>IS and the letters and digits of a service&apos;s identifier</source>
        <translation>IS und die Buchstaben und Ziffern der Kennung eines Dienstes</translation>
    </message>
    <message>
        <source>Identifier of a recording configuration kept in your Twilio account.</source>
        <translation>Kennung einer Aufnahme-Konfiguration in Ihrem Twilio-Konto.</translation>
    </message>
    <message>
        <source>Identifier of the SIM card; starts with DE or HS.</source>
        <translation>Kennung der SIM-Karte; beginnt mit DE oder HS.</translation>
    </message>
    <message>
        <source>Identifier of the application, for an Application that also passes parameters.</source>
        <translation>Kennung der Anwendung, für eine Application, die auch Parameter bekommt.</translation>
    </message>
    <message>
        <source>Identifier of the application; starts with AP.</source>
        <translation>Kennung der Anwendung; beginnt mit AP.</translation>
    </message>
    <message>
        <source>Identifier of the assistant; starts with UA.</source>
        <translation>Kennung des Assistenten; beginnt mit UA.</translation>
    </message>
    <message>
        <source>Identity passports</source>
        <translation>Identitätsnachweise</translation>
    </message>
    <message>
        <source>If you don’t save, they are lost.</source>
        <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
    <message>
        <source>Ignore &quot;uh-huh&quot;</source>
        <translation>„Mhm“ überhören</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import TwiML, a running application or a Studio flow</source>
        <translation>TwiML, eine laufende Anwendung oder einen Studio-Ablauf importieren</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Import from</source>
        <translation>Importieren aus</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>{name} importieren</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>In conversation</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Eingehender Anruf</translation>
    </message>
    <message>
        <source>Incoming message</source>
        <translation>Eingehende Nachricht</translation>
    </message>
    <message>
        <source>Information, then the end</source>
        <translation>Auskunft, dann das Ende</translation>
    </message>
    <message>
        <source>Input stops the prompt</source>
        <translation>Eingabe beendet die Ansage</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Intelligence service</source>
        <translation>Intelligence-Dienst</translation>
    </message>
    <message>
        <source>Interrupt sensitivity</source>
        <translation>Empfindlichkeit beim Unterbrechen</translation>
    </message>
    <message>
        <source>It cannot be read: {why}</source>
        <translation>Nicht lesbar: {why}</translation>
    </message>
    <message>
        <source>It ends</source>
        <translation>Es endet</translation>
    </message>
    <message>
        <source>It fails</source>
        <translation>Es scheitert</translation>
    </message>
    <message>
        <source>It is closed there</source>
        <translation>Dort ist geschlossen</translation>
    </message>
    <message>
        <source>It is really asked, as Twilio would ask it.</source>
        <translation>Sie wird wirklich angefragt, wie Twilio es täte.</translation>
    </message>
    <message>
        <source>It is really asked, as Twilio would. Nothing is charged.</source>
        <translation>Sie wird wirklich angefragt, wie Twilio es täte. Nichts wird berechnet.</translation>
    </message>
    <message>
        <source>It rings</source>
        <translation>Es klingelt</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Jitter buffer</source>
        <translation>Jitter-Puffer</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Kommt hinzu</translation>
    </message>
    <message>
        <source>Joins the caller to a video room by voice.</source>
        <translation>Lässt den Anrufer mit der Stimme an einem Videoraum teilnehmen.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Keep the called number</source>
        <translation>Angerufene Nummer behalten</translation>
    </message>
    <message>
        <source>Keep the fax</source>
        <translation>Fax behalten</translation>
    </message>
    <message>
        <source>Kept {when}</source>
        <translation>Gesichert {when}</translation>
    </message>
    <message>
        <source>Key hash</source>
        <translation>Raute-Taste</translation>
    </message>
    <message>
        <source>Key star</source>
        <translation>Stern-Taste</translation>
    </message>
    <message>
        <source>Key tones</source>
        <translation>Tastentöne</translation>
    </message>
    <message>
        <source>Key tones to send instead of a file; w waits half a second, W a whole one. Not allowed inside Gather.</source>
        <translation>Tastentöne statt einer Datei; w wartet eine halbe Sekunde, W eine ganze. In Gather nicht erlaubt.</translation>
    </message>
    <message>
        <source>Key tones {keys}</source>
        <translation>Tastentöne {keys}</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Taste {key}</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Tastenfeld</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys after the answer</source>
        <translation>Tasten nach der Annahme</translation>
    </message>
    <message>
        <source>Keys of the phone during a call</source>
        <translation>Tasten des Telefons im Anruf</translation>
    </message>
    <message>
        <source>Keys that end the recording; any one of them does.</source>
        <translation>Tasten, die die Aufnahme beenden; jede von ihnen tut es.</translation>
    </message>
    <message>
        <source>Keys to press once the callee answers, for an extension; w waits half a second, W a whole one.</source>
        <translation>Tasten, die nach dem Abheben gedrückt werden, für eine Durchwahl; w wartet eine halbe Sekunde, W eine ganze.</translation>
    </message>
    <message>
        <source>Kind of bank account for an ACH debit.</source>
        <translation>Art des Bankkontos für eine ACH-Lastschrift.</translation>
    </message>
    <message>
        <source>Known to Twilio&apos;s helper libraries; no public documentation page describes it.</source>
        <translation>Twilios Bibliotheken kennen es; keine öffentliche Seite der Dokumentation beschreibt es.</translation>
    </message>
    <message>
        <source>Label for what the caller says.</source>
        <translation>Bezeichnung für das, was der Anrufer sagt.</translation>
    </message>
    <message>
        <source>Label for what the other side says.</source>
        <translation>Bezeichnung für das, was die andere Seite sagt.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language and accent of the speech, such as en-GB; it must be one that the voice speaks.</source>
        <translation>Sprache und Akzent, etwa en-GB; die Stimme muss sie sprechen.</translation>
    </message>
    <message>
        <source>Language of both directions, such as en-US.</source>
        <translation>Sprache beider Richtungen, etwa en-US.</translation>
    </message>
    <message>
        <source>Language of the built-in prompts.</source>
        <translation>Sprache der eingebauten Ansagen.</translation>
    </message>
    <message>
        <source>Language of the replies, when it differs.</source>
        <translation>Sprache der Antworten, wenn sie eine andere ist.</translation>
    </message>
    <message>
        <source>Language of the request</source>
        <translation>Sprache der Anfrage</translation>
    </message>
    <message>
        <source>Language of these words, such as fr-FR.</source>
        <translation>Sprache dieser Wörter, etwa fr-FR.</translation>
    </message>
    <message>
        <source>Language rules (ElevenLabs)</source>
        <translation>Sprachregeln (ElevenLabs)</translation>
    </message>
    <message>
        <source>Language settings</source>
        <translation>Spracheinstellungen</translation>
    </message>
    <message>
        <source>Language that is spoken, such as en-US.</source>
        <translation>Sprache, die gesprochen wird, etwa en-US.</translation>
    </message>
    <message>
        <source>Language that the agent speaks.</source>
        <translation>Sprache, die der Agent spricht.</translation>
    </message>
    <message>
        <source>Language that the caller is expected to speak.</source>
        <translation>Sprache, die vom Anrufer erwartet wird.</translation>
    </message>
    <message>
        <source>Language that the caller speaks, when it differs.</source>
        <translation>Sprache, die der Anrufer spricht, wenn sie eine andere ist.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Laying out the steps</source>
        <translation>Ordnet die Schritte</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Leave a 10 s message</source>
        <translation>10 s Nachricht hinterlassen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave it out: only Twilio&apos;s error list mentions it.</source>
        <translation>Lassen Sie es weg: nur Twilios Fehlerliste erwähnt es.</translation>
    </message>
    <message>
        <source>Left as they are: {files}.</source>
        <translation>Unverändert gelassen: {files}.</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Length of the pause, such as 500ms or 2s.</source>
        <translation>Länge der Pause, etwa 500ms oder 2s.</translation>
    </message>
    <message>
        <source>Let Dialogflow judge the caller&apos;s mood.</source>
        <translation>Dialogflow die Stimmung des Anrufers beurteilen lassen.</translation>
    </message>
    <message>
        <source>Let a model tell when the caller has finished speaking.</source>
        <translation>Ein Modell erkennen lassen, wann der Anrufer ausgeredet hat.</translation>
    </message>
    <message>
        <source>Let nothing fail</source>
        <translation>Nichts scheitern lassen</translation>
    </message>
    <message>
        <source>Let nothing fail any more</source>
        <translation>Nichts mehr scheitern lassen</translation>
    </message>
    <message>
        <source>Let nothing on the screen move by itself</source>
        <translation>Nichts auf dem Bildschirm bewegt sich von selbst</translation>
    </message>
    <message>
        <source>Let the caller hear ringing, and do not charge, until the callee answers.</source>
        <translation>Den Anrufer das Freizeichen hören lassen und nichts berechnen, bis jemand abhebt.</translation>
    </message>
    <message>
        <source>Let the clock run</source>
        <translation>Uhr laufen lassen</translation>
    </message>
    <message>
        <source>Let the selected step fail</source>
        <translation>Ausgewählten Schritt scheitern lassen</translation>
    </message>
    <message>
        <source>Let this fail in the preview</source>
        <translation>In der Vorschau scheitern lassen</translation>
    </message>
    <message>
        <source>Lets your program talk with the caller in text: Twilio turns speech into text and your replies into speech.</source>
        <translation>Lässt Ihr Programm in Text mit dem Anrufer reden: Twilio macht Sprache zu Text und Ihre Antworten zu Sprache.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>List all places, and replace (Ctrl+H)</source>
        <translation>Alle Stellen auflisten und ersetzen (Strg+H)</translation>
    </message>
    <message>
        <source>Listen for</source>
        <translation>Hören auf</translation>
    </message>
    <message>
        <source>Listening. Press to stop</source>
        <translation>Hört zu. Drücken zum Beenden</translation>
    </message>
    <message>
        <source>Listens for keys or speech while its prompts play, and sends what was entered to the action.</source>
        <translation>Hört während der Ansagen auf Tasten oder Sprache und sendet die Eingabe an die Action-URL.</translation>
    </message>
    <message>
        <source>Live transcription</source>
        <translation>Live-Verschriftung</translation>
    </message>
    <message>
        <source>Longest call</source>
        <translation>Längster Anruf</translation>
    </message>
    <message>
        <source>Longest human greeting</source>
        <translation>Längste menschliche Begrüßung</translation>
    </message>
    <message>
        <source>Longest recording</source>
        <translation>Längste Aufnahme</translation>
    </message>
    <message>
        <source>Longest speech</source>
        <translation>Längste Eingabe</translation>
    </message>
    <message>
        <source>Look at it …</source>
        <translation>Ansehen …</translation>
    </message>
    <message>
        <source>MIT licence · icons by Lucide</source>
        <translation>MIT-Lizenz · Symbole von Lucide</translation>
    </message>
    <message>
        <source>Machine detection URL</source>
        <translation>URL der Maschinenerkennung</translation>
    </message>
    <message>
        <source>Machine detection is not sure</source>
        <translation>Die Maschinenerkennung ist nicht sicher</translation>
    </message>
    <message>
        <source>Machine detection method</source>
        <translation>Methode der Maschinenerkennung</translation>
    </message>
    <message>
        <source>Machine detection: {who}</source>
        <translation>Maschinenerkennung: {who}</translation>
    </message>
    <message>
        <source>Make a new conversation when the caller is in none.</source>
        <translation>Eine neue Unterhaltung anlegen, wenn der Anrufer in keiner ist.</translation>
    </message>
    <message>
        <source>Makes the call part of a Twilio conversation.</source>
        <translation>Macht den Anruf zu einem Teil einer Twilio-Unterhaltung.</translation>
    </message>
    <message>
        <source>Map of the flow</source>
        <translation>Übersichtskarte des Ablaufs</translation>
    </message>
    <message>
        <source>Markup version; Twilio needs none and refuses versions that it does not know.</source>
        <translation>Version der Auszeichnung; Twilio braucht keine und lehnt unbekannte ab.</translation>
    </message>
    <message>
        <source>Mask swear words</source>
        <translation>Schimpfwörter verdecken</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß/klein beachten</translation>
    </message>
    <message>
        <source>Meant to be so</source>
        <translation>Soll so sein</translation>
    </message>
    <message>
        <source>Meant to be so …</source>
        <translation>Soll so sein …</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Media stream</source>
        <translation>Medienstrom</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Message takes its place.</source>
        <translation>Message tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Method of the first request</source>
        <translation>Methode der ersten Anfrage</translation>
    </message>
    <message>
        <source>Method, fallback, signature</source>
        <translation>Methode, Rückfall, Signatur</translation>
    </message>
    <message>
        <source>Minimap</source>
        <translation>Übersichtskarte</translation>
    </message>
    <message>
        <source>Missing from Twilio&apos;s current list of Connect nouns.</source>
        <translation>Fehlt in Twilios heutiger Liste der Nomen von Connect.</translation>
    </message>
    <message>
        <source>Missing from Twilio&apos;s current list of Dial nouns.</source>
        <translation>Fehlt in Twilios heutiger Liste der Nomen von Dial.</translation>
    </message>
    <message>
        <source>Missing from Twilio&apos;s current list of verbs and not supported outside the US region (13803); send messages from your program instead.</source>
        <translation>Fehlt in Twilios heutiger Liste der Verben und wird außerhalb der US-Region nicht unterstützt (13803); senden Sie Nachrichten aus Ihrem Programm.</translation>
    </message>
    <message>
        <source>Missing from the current attribute table of Gather.</source>
        <translation>Fehlt in der heutigen Attributtabelle von Gather.</translation>
    </message>
    <message>
        <source>Model of the engine, such as telephony or long.</source>
        <translation>Modell des Spracherkenners, etwa telephony oder long.</translation>
    </message>
    <message>
        <source>Model of the recognition provider for this language.</source>
        <translation>Modell des Anbieters der Erkennung für diese Sprache.</translation>
    </message>
    <message>
        <source>Model of the recognition provider.</source>
        <translation>Modell des Anbieters der Erkennung.</translation>
    </message>
    <message>
        <source>More ways out ({n})</source>
        <translation>Weitere Ausgänge ({n})</translation>
    </message>
    <message>
        <source>Most participants that the room takes.</source>
        <translation>Wie viele Teilnehmer der Raum höchstens fasst.</translation>
    </message>
    <message>
        <source>Move {what}</source>
        <translation>{what} verschieben</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stummgeschaltet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of an installed stream connector, instead of a URL.</source>
        <translation>Name eines installierten Stream-Connectors, statt einer URL.</translation>
    </message>
    <message>
        <source>Name of the caller&apos;s side</source>
        <translation>Name der Anruferseite</translation>
    </message>
    <message>
        <source>Name of the client, for a Client that also passes parameters.</source>
        <translation>Name des Clients, für einen Client, der auch Parameter bekommt.</translation>
    </message>
    <message>
        <source>Name of the customer in the stored conversation.</source>
        <translation>Name des Kunden in der gespeicherten Unterhaltung.</translation>
    </message>
    <message>
        <source>Name of the header; your own ones start with X-.</source>
        <translation>Name des Headers; eigene beginnen mit X-.</translation>
    </message>
    <message>
        <source>Name of the other side</source>
        <translation>Name der anderen Seite</translation>
    </message>
    <message>
        <source>Name of the parameter.</source>
        <translation>Name des Parameters.</translation>
    </message>
    <message>
        <source>Name of the queue to take a caller from.</source>
        <translation>Name der Warteschlange, aus der ein Anrufer geholt wird.</translation>
    </message>
    <message>
        <source>Name of the queue, up to 64 characters; it is made when it does not exist yet.</source>
        <translation>Name der Warteschlange, bis zu 64 Zeichen; es gibt sie, sobald sie gebraucht wird.</translation>
    </message>
    <message>
        <source>Name of the room.</source>
        <translation>Name des Raums.</translation>
    </message>
    <message>
        <source>Name of the room; everybody who dials the same name meets in it.</source>
        <translation>Name des Raums; alle, die denselben Namen wählen, treffen sich darin.</translation>
    </message>
    <message>
        <source>Name of the setting.</source>
        <translation>Name der Einstellung.</translation>
    </message>
    <message>
        <source>Name of the voice for this language.</source>
        <translation>Name der Stimme für diese Sprache.</translation>
    </message>
    <message>
        <source>Name of the voice, as the voice provider calls it.</source>
        <translation>Name der Stimme, wie der Anbieter sie nennt.</translation>
    </message>
    <message>
        <source>Name the frame</source>
        <translation>Rahmen benennen</translation>
    </message>
    <message>
        <source>Name under which the app signed in.</source>
        <translation>Name, unter dem die App angemeldet ist.</translation>
    </message>
    <message>
        <source>Name under which the caller appears in the room.</source>
        <translation>Name, unter dem der Anrufer im Raum erscheint.</translation>
    </message>
    <message>
        <source>Nest in the selected verb …</source>
        <translation>In das ausgewählte Verb einfügen …</translation>
    </message>
    <message>
        <source>Never reached</source>
        <translation>Nie erreicht</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>New …</source>
        <translation>Neu …</translation>
    </message>
    <message>
        <source>Newer replies win</source>
        <translation>Neuere Antworten gehen vor</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Nächste Stelle (F3)</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Nächstes Mal</translation>
    </message>
    <message>
        <source>Next: skip the rest of this, nobody does anything</source>
        <translation>Weiter: den Rest überspringen, niemand tut etwas</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Niemand hebt ab</translation>
    </message>
    <message>
        <source>No caller gets here:</source>
        <translation>Kein Anrufer kommt hierher:</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>No entry leads anywhere yet. Link an entry to a verb: its paths come up here.</source>
        <translation>Noch führt kein Eingang irgendwohin. Verbinden Sie einen mit einem Verb: seine Wege erscheinen hier.</translation>
    </message>
    <message>
        <source>No entry yet</source>
        <translation>Noch kein Eingang</translation>
    </message>
    <message numerus="yes">
        <source>No export made this file, or it was changed since:</source>
        <comment>No export made these {n} files, or they were changed since:</comment>
        <translation>
            <numerusform>Diese Datei hat kein Export gemacht, oder sie wurde seither geändert:</numerusform>
            <numerusform>Diese {n} Dateien hat kein Export gemacht, oder sie wurden seither geändert:</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer: {failure}</source>
        <translation>Nicht mehr: {failure}</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>No scenarios yet. Keep a call of the preview, or propose the calls that take every link.</source>
        <translation>Noch keine Testanrufe. Behalten Sie einen Anruf der Vorschau, oder lassen Sie Anrufe vorschlagen, die jede Verbindung nehmen.</translation>
    </message>
    <message>
        <source>No sound: this machine has no loudspeaker. The call goes by the clock.</source>
        <translation>Kein Ton: dieser Rechner hat keinen Lautsprecher. Der Anruf läuft nach der Uhr.</translation>
    </message>
    <message>
        <source>No waiting</source>
        <translation>Ohne Warten</translation>
    </message>
    <message>
        <source>Nobody answers the call</source>
        <translation>Niemand nimmt den Anruf an</translation>
    </message>
    <message>
        <source>Not paid: an error at Twilio</source>
        <translation>Nicht bezahlt: ein Fehler bei Twilio</translation>
    </message>
    <message>
        <source>Not paid: the caller pressed *</source>
        <translation>Nicht bezahlt: der Anrufer hat * gedrückt</translation>
    </message>
    <message>
        <source>Not paid: the payment service fails</source>
        <translation>Nicht bezahlt: der Zahlungsdienst scheitert</translation>
    </message>
    <message>
        <source>Not paid: the payment service takes the details as wrong</source>
        <translation>Nicht bezahlt: der Zahlungsdienst hält die Angaben für falsch</translation>
    </message>
    <message>
        <source>Not paid: too many attempts</source>
        <translation>Nicht bezahlt: zu viele Versuche</translation>
    </message>
    <message>
        <source>Not paid: {why}</source>
        <translation>Nicht bezahlt: {why}</translation>
    </message>
    <message>
        <source>Not saved. {why}</source>
        <translation>Nicht gespeichert. {why}</translation>
    </message>
    <message>
        <source>Not saved: {file} was changed by another program meanwhile.</source>
        <translation>Nicht gespeichert: {file} wurde inzwischen von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Not transferred: busy</source>
        <translation>Nicht weitergegeben: besetzt</translation>
    </message>
    <message>
        <source>Not transferred: given up</source>
        <translation>Nicht weitergegeben: aufgegeben</translation>
    </message>
    <message>
        <source>Not transferred: it fails</source>
        <translation>Nicht weitergegeben: gescheitert</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>Not understood. Say it again, or type it.</source>
        <translation>Nicht verstanden. Sagen Sie es noch einmal oder tippen Sie es.</translation>
    </message>
    <message>
        <source>Not understood. The hints are: {hints}</source>
        <translation>Nicht verstanden. Die Hinweise sind: {hints}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing can be nested in {verb}.</source>
        <translation>In {verb} lässt sich nichts einfügen.</translation>
    </message>
    <message>
        <source>Nothing else: the rest is filtered out.</source>
        <translation>Sonst nichts: der Rest ist ausgefiltert.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing in the flow has these words</source>
        <translation>Nichts im Ablauf enthält diese Worte</translation>
    </message>
    <message>
        <source>Nothing in the flow has these words.</source>
        <translation>Nichts im Ablauf enthält diese Worte.</translation>
    </message>
    <message>
        <source>Nothing leads here yet.</source>
        <translation>Noch führt nichts hierher.</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number of digits</source>
        <translation>Anzahl der Ziffern</translation>
    </message>
    <message>
        <source>Number that receives the message.</source>
        <translation>Nummer, die die Nachricht bekommt.</translation>
    </message>
    <message>
        <source>Number that the callee sees: one of your Twilio or verified numbers, or client:name.</source>
        <translation>Nummer, die der Angerufene sieht: eine Ihrer Twilio- oder geprüften Nummern, oder client:name.</translation>
    </message>
    <message>
        <source>Number {value}</source>
        <translation>Nummer {value}</translation>
    </message>
    <message>
        <source>Numbers as words (ElevenLabs)</source>
        <translation>Zahlen als Wörter (ElevenLabs)</translation>
    </message>
    <message>
        <source>Numbers by language rules</source>
        <translation>Zahlen nach den Regeln der Sprache</translation>
    </message>
    <message>
        <source>Older name of the same setting, for Deepgram only.</source>
        <translation>Älterer Name derselben Einstellung, nur für Deepgram.</translation>
    </message>
    <message>
        <source>Older name of the same setting, for ElevenLabs only.</source>
        <translation>Älterer Name derselben Einstellung, nur für ElevenLabs.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>In der Warteschleife</translation>
    </message>
    <message>
        <source>On hold in “{queue}”</source>
        <translation>Wartet in „{queue}“</translation>
    </message>
    <message>
        <source>On the attempts</source>
        <translation>Bei den Versuchen</translation>
    </message>
    <message>
        <source>One SIP header.</source>
        <translation>Ein SIP-Header.</translation>
    </message>
    <message>
        <source>One after another</source>
        <translation>Einer nach dem anderen</translation>
    </message>
    <message>
        <source>One channel with both sides mixed, or one channel for each.</source>
        <translation>Ein Kanal mit beiden Seiten gemischt, oder ein Kanal für jede.</translation>
    </message>
    <message>
        <source>One of several SIP addresses, tried by priority and weight.</source>
        <translation>Eine von mehreren SIP-Adressen, nach Vorrang und Gewicht versucht.</translation>
    </message>
    <message>
        <source>Only after one of these mistakes; without it, when the detail is first asked for.</source>
        <translation>Nur nach einem dieser Fehler; ohne Angabe bei der ersten Frage.</translation>
    </message>
    <message>
        <source>Only an entry for incoming calls.</source>
        <translation>Nur ein Eingang für eingehende Anrufe.</translation>
    </message>
    <message>
        <source>Only for these card brands.</source>
        <translation>Nur für diese Kartenmarken.</translation>
    </message>
    <message>
        <source>Only older Google models have a premium variant; choose a newer speech model instead.</source>
        <translation>Nur ältere Google-Modelle haben eine Premium-Ausführung; wählen Sie lieber ein neueres Sprachmodell.</translation>
    </message>
    <message>
        <source>Only on these attempts, counted from 1.</source>
        <translation>Nur bei diesen Versuchen, gezählt ab 1.</translation>
    </message>
    <message>
        <source>Open a flow</source>
        <translation>Ablauf öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Open the imported flow</source>
        <translation>Importierten Ablauf öffnen</translation>
    </message>
    <message>
        <source>Open the saved file</source>
        <translation>Gespeicherte Datei öffnen</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>Andere Sprache</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Ausgehender Anruf</translation>
    </message>
    <message>
        <source>Outgoing reminder</source>
        <translation>Erinnerungsanruf</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Outline of the flow</source>
        <translation>Gliederung des Ablaufs</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Seitengröße</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Part of speech</source>
        <translation>Wortart</translation>
    </message>
    <message>
        <source>Partial results</source>
        <translation>Teilergebnisse</translation>
    </message>
    <message>
        <source>Partial results URL</source>
        <translation>URL für Teilergebnisse</translation>
    </message>
    <message>
        <source>Partial results method</source>
        <translation>Methode der Teilergebnisse</translation>
    </message>
    <message>
        <source>Partial speech</source>
        <translation>Teilergebnisse</translation>
    </message>
    <message>
        <source>Partial speech at hang-up</source>
        <translation>Teilergebnis beim Auflegen</translation>
    </message>
    <message>
        <source>Participant&apos;s label</source>
        <translation>Bezeichnung des Teilnehmers</translation>
    </message>
    <message>
        <source>Participant&apos;s name</source>
        <translation>Name des Teilnehmers</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password that goes with the user name for the SIP server; it is stored in plain text in the document.</source>
        <translation>Passwort zum Benutzernamen des SIP-Servers; es steht lesbar im Dokument.</translation>
    </message>
    <message>
        <source>Password that goes with the user name for this address; it is stored in plain text in the document.</source>
        <translation>Passwort zum Benutzernamen dieser Adresse; es steht lesbar im Dokument.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>Paths of callers</source>
        <translation>Wege der Anrufer</translation>
    </message>
    <message>
        <source>Paths that come to</source>
        <translation>Wege, die ankommen bei</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>Bezahlen mit</translation>
    </message>
    <message>
        <source>Payment connector</source>
        <translation>Zahlungs-Connector</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Phone number to call; use nested nouns instead for several callees or other kinds.</source>
        <translation>Telefonnummer, die angerufen wird; für mehrere oder andere Ziele nehmen Sie die Nomen darunter.</translation>
    </message>
    <message>
        <source>Phonetic alphabet in which the pronunciation is written.</source>
        <translation>Lautschrift, in der die Aussprache geschrieben ist.</translation>
    </message>
    <message>
        <source>Picture of the flow</source>
        <translation>Bild des Ablaufs</translation>
    </message>
    <message>
        <source>Pin in place</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Pin {what}</source>
        <translation>{what} festhalten</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tonhöhe</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Play a beep before recording starts.</source>
        <translation>Vor der Aufnahme einen Signalton spielen.</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Spielt</translation>
    </message>
    <message>
        <source>Plays an audio file, or sends key tones, to the caller.</source>
        <translation>Spielt dem Anrufer eine Audiodatei vor oder sendet Tastentöne.</translation>
    </message>
    <message>
        <source>Plays back what you say</source>
        <translation>Spielt vor, was Sie sagen</translation>
    </message>
    <message>
        <source>Plays the caller&apos;s own voice back, to test the line.</source>
        <translation>Spielt dem Anrufer seine eigene Stimme vor, um die Leitung zu prüfen.</translation>
    </message>
    <message>
        <source>Premium speech model</source>
        <translation>Premium-Sprachmodell</translation>
    </message>
    <message>
        <source>Press Call and hear what a caller hears.</source>
        <translation>Drücken Sie „Anrufen“ und hören Sie, was ein Anrufer hört.</translation>
    </message>
    <message>
        <source>Press Enter to edit</source>
        <translation>Eingabetaste zum Bearbeiten</translation>
    </message>
    <message>
        <source>Pressed *</source>
        <translation>* gedrückt</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Vorige Stelle (Shift+F3)</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Vorrang</translation>
    </message>
    <message>
        <source>Private beta: Twilio has to switch it on for your account.</source>
        <translation>Geschlossener Test: Twilio muss es für Ihr Konto freischalten.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems  {n}</source>
        <translation>Probleme  {n}</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Ansage</translation>
    </message>
    <message>
        <source>Prompts in a Gather, numbers in a Dial</source>
        <translation>Ansagen in einem Gather, Nummern in einem Dial</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Aussprache</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Properties of every call</source>
        <translation>Zusagen für jeden Anruf</translation>
    </message>
    <message>
        <source>Properties: {n} of {total} hold</source>
        <translation>Zusagen: {n} von {total} gelten</translation>
    </message>
    <message>
        <source>Propose calls</source>
        <translation>Anrufe vorschlagen</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Satzzeichen</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Put the call away</source>
        <translation>Anruf beiseitelegen</translation>
    </message>
    <message>
        <source>Puts the caller into a queue, with music or your own announcements, until somebody takes the call.</source>
        <translation>Stellt den Anrufer in eine Warteschlange, mit Musik oder eigenen Ansagen, bis jemand den Anruf nimmt.</translation>
    </message>
    <message>
        <source>Python application</source>
        <translation>Python-Anwendung</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Queue full</source>
        <translation>Warteschlange voll</translation>
    </message>
    <message>
        <source>Queue size</source>
        <translation>Größe der Warteschlange</translation>
    </message>
    <message>
        <source>Queue “{value}”</source>
        <translation>Warteschlange „{value}“</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>Echtzeit</translation>
    </message>
    <message>
        <source>Really ask other people’s URLs</source>
        <translation>URLs anderer wirklich anfragen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Receive fax</source>
        <translation>Fax empfangen</translation>
    </message>
    <message>
        <source>Received a fax.</source>
        <translation>Hat ein Fax empfangen.</translation>
    </message>
    <message>
        <source>Recognition provider</source>
        <translation>Anbieter der Erkennung</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>Anruf aufnehmen</translation>
    </message>
    <message>
        <source>Record which side</source>
        <translation>Aufzunehmende Seite</translation>
    </message>
    <message>
        <source>Recorded: {time}</source>
        <translation>Aufgenommen: {time}</translation>
    </message>
    <message>
        <source>Recording callback URL</source>
        <translation>Aufnahme-URL</translation>
    </message>
    <message>
        <source>Recording callback method</source>
        <translation>Methode der Aufnahme-URL</translation>
    </message>
    <message>
        <source>Recording configuration</source>
        <translation>Aufnahme-Konfiguration</translation>
    </message>
    <message>
        <source>Recording events</source>
        <translation>Ereignisse der Aufnahme</translation>
    </message>
    <message>
        <source>Recording you</source>
        <translation>Nimmt Sie auf</translation>
    </message>
    <message>
        <source>Records the call in the background; only your program can stop it, through the REST API.</source>
        <translation>Nimmt den Anruf im Hintergrund auf; nur Ihr Programm kann sie beenden, über die REST-API.</translation>
    </message>
    <message>
        <source>Records the caller, then sends the recording&apos;s address to the action.</source>
        <translation>Nimmt den Anrufer auf und sendet die Adresse der Aufnahme an die Action-URL.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Recover unsaved work</source>
        <translation>Ungesicherte Arbeit wiederherstellen</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirect</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>Umgeleitet</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Wiederholen: {step}</translation>
    </message>
    <message>
        <source>Reduce background noise</source>
        <translation>Hintergrundgeräusche mindern</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegungen verringern</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Refer</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Rejected: {why}</source>
        <translation>Abgewiesen: {why}</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Reloading drops what you changed here since the last save.</source>
        <translation>Neu laden verwirft, was Sie hier seit dem letzten Speichern geändert haben.</translation>
    </message>
    <message>
        <source>Remove the frame</source>
        <translation>Rahmen entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename the card, its document, or a name in it everywhere</source>
        <translation>Die Karte, ihr Dokument oder einen Namen darin überall umbenennen</translation>
    </message>
    <message>
        <source>Rename {what}</source>
        <translation>{what} umbenennen</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace in prompts with</source>
        <translation>In Ansagen ersetzen durch</translation>
    </message>
    <message numerus="yes">
        <source>Replace in {n} prompt</source>
        <comment>Replace in {n} prompts</comment>
        <translation>
            <numerusform>In {n} Ansage ersetzen</numerusform>
            <numerusform>In {n} Ansagen ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace swear words by asterisks.</source>
        <translation>Schimpfwörter durch Sternchen ersetzen.</translation>
    </message>
    <message>
        <source>Replace swear words in the caller&apos;s speech by asterisks.</source>
        <translation>Schimpfwörter des Anrufers durch Sternchen ersetzen.</translation>
    </message>
    <message>
        <source>Replace swear words in the recognised speech by asterisks.</source>
        <translation>Schimpfwörter im erkannten Text durch Sternchen ersetzen.</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace “{words}”</source>
        <translation>„{words}“ ersetzen</translation>
    </message>
    <message>
        <source>Replies can be interrupted</source>
        <translation>Antworten lassen sich unterbrechen</translation>
    </message>
    <message>
        <source>Report input while speaking</source>
        <translation>Eingaben beim Sprechen melden</translation>
    </message>
    <message>
        <source>Report keys</source>
        <translation>Tasten melden</translation>
    </message>
    <message>
        <source>Report keys and speech while a reply that cannot be interrupted is spoken.</source>
        <translation>Tasten und Sprache melden, während eine Antwort läuft, die sich nicht unterbrechen lässt.</translation>
    </message>
    <message>
        <source>Report silence too</source>
        <translation>Auch Stille melden</translation>
    </message>
    <message>
        <source>Report text that may still change while somebody is talking.</source>
        <translation>Text melden, der sich noch ändern kann, während jemand spricht.</translation>
    </message>
    <message>
        <source>Report the unfinished sentence when the caller hangs up.</source>
        <translation>Den angefangenen Satz melden, wenn der Anrufer auflegt.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>Reset the window’s layout</source>
        <translation>Fensteraufteilung zurücksetzen</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Response</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Ring for</source>
        <translation>Klingeln lassen</translation>
    </message>
    <message>
        <source>Ring the callees in order instead of all at once.</source>
        <translation>Die Angerufenen der Reihe nach statt alle zugleich klingeln lassen.</translation>
    </message>
    <message>
        <source>Ring tone</source>
        <translation>Freizeichen</translation>
    </message>
    <message>
        <source>Ring until answered</source>
        <translation>Klingeln bis zur Annahme</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Klingelt</translation>
    </message>
    <message>
        <source>Rings a mobile phone, then the office, then takes a message.</source>
        <translation>Lässt ein Handy klingeln, dann das Büro, dann nimmt es eine Nachricht auf.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Room name</source>
        <translation>Name des Raums</translation>
    </message>
    <message>
        <source>Room size</source>
        <translation>Größe des Raums</translation>
    </message>
    <message>
        <source>Room “{value}”</source>
        <translation>Raum „{value}“</translation>
    </message>
    <message>
        <source>Round in a circle</source>
        <translation>Im Kreis</translation>
    </message>
    <message>
        <source>Rules besides those of TwiML</source>
        <translation>Regeln neben denen von TwiML</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>SIP address</source>
        <translation>SIP-Adresse</translation>
    </message>
    <message>
        <source>SIP address “{value}”</source>
        <translation>SIP-Adresse „{value}“</translation>
    </message>
    <message>
        <source>SIP header</source>
        <translation>SIP-Header</translation>
    </message>
    <message>
        <source>SIP headers</source>
        <translation>SIP-Header</translation>
    </message>
    <message>
        <source>SIP headers to send along with the call.</source>
        <translation>SIP-Header, die der Anruf mitnimmt.</translation>
    </message>
    <message>
        <source>SIPREC session</source>
        <translation>SIPREC-Sitzung</translation>
    </message>
    <message>
        <source>SMS auto-reply</source>
        <translation>SMS-Antwort</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Abtastrate</translation>
    </message>
    <message>
        <source>Samples per second.</source>
        <translation>Abtastungen je Sekunde.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Meine darüber speichern</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>Änderungen an „{name}“ speichern?</translation>
    </message>
    <message>
        <source>Save the flow</source>
        <translation>Ablauf speichern</translation>
    </message>
    <message>
        <source>Save the flow first: its scenarios stand in a file beside it.</source>
        <translation>Speichern Sie den Ablauf zuerst: seine Testanrufe stehen in einer Datei daneben.</translation>
    </message>
    <message>
        <source>Save the trace</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Save the trace as JSON …</source>
        <translation>Protokoll als JSON speichern …</translation>
    </message>
    <message>
        <source>Save this call as a scenario</source>
        <translation>Diesen Anruf als Testanruf speichern</translation>
    </message>
    <message>
        <source>Saved as the scenario “{name}”.</source>
        <translation>Als Testanruf „{name}“ gespeichert.</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} gespeichert</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Say</translation>
    </message>
    <message>
        <source>Say as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>Etwas sagen</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Testanruf</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Testanrufe</translation>
    </message>
    <message>
        <source>Search the palette</source>
        <translation>Verben durchsuchen</translation>
    </message>
    <message>
        <source>Second caller</source>
        <translation>Zweiter Anrufer</translation>
    </message>
    <message>
        <source>Seconds after which the connected call is cut off.</source>
        <translation>Sekunden, nach denen der verbundene Anruf getrennt wird.</translation>
    </message>
    <message>
        <source>Seconds after which the task is cancelled if nobody took it.</source>
        <translation>Sekunden, nach denen die Aufgabe verfällt, wenn niemand sie übernahm.</translation>
    </message>
    <message>
        <source>Seconds of silence after the prompts, or between two keys, before Gather stops listening.</source>
        <translation>Sekunden Stille nach den Ansagen oder zwischen zwei Tasten, nach denen Gather nicht mehr zuhört.</translation>
    </message>
    <message>
        <source>Seconds of silence after which recording stops; 0 never stops for silence.</source>
        <translation>Sekunden Stille, nach denen die Aufnahme endet; 0 endet nie wegen Stille.</translation>
    </message>
    <message>
        <source>Seconds of silence that end the spoken input, or auto to let Twilio decide.</source>
        <translation>Sekunden Stille, die die gesprochene Eingabe beenden, oder auto, damit Twilio entscheidet.</translation>
    </message>
    <message>
        <source>Seconds to let the callee&apos;s phone ring before giving up; Twilio adds about five.</source>
        <translation>Sekunden, die das Telefon des Angerufenen klingelt; Twilio gibt etwa fünf dazu.</translation>
    </message>
    <message>
        <source>Seconds to let the participants&apos; phones ring.</source>
        <translation>Sekunden, die die Telefone der Teilnehmer klingeln.</translation>
    </message>
    <message>
        <source>Seconds to wait for the next key before the attempt counts as failed.</source>
        <translation>Sekunden, die auf die nächste Taste gewartet wird, bis der Versuch als Fehlversuch zählt.</translation>
    </message>
    <message>
        <source>Seconds to wait until an agent is assigned.</source>
        <translation>Sekunden, die auf die Zuweisung eines Agenten gewartet wird.</translation>
    </message>
    <message>
        <source>Select a card to see how callers get there.</source>
        <translation>Wählen Sie eine Karte, um zu sehen, wie Anrufer dorthin kommen.</translation>
    </message>
    <message>
        <source>Select a step that has a document</source>
        <translation>Wählen Sie einen Schritt mit einem Dokument</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send a request to the action even when the caller entered nothing, instead of going on with the next verb.</source>
        <translation>Auch ohne Eingabe eine Anfrage an die Action-URL senden, statt mit dem nächsten Verb weiterzumachen.</translation>
    </message>
    <message>
        <source>Send what was understood so far while the caller is still talking.</source>
        <translation>Senden, was bisher verstanden wurde, während der Anrufer noch spricht.</translation>
    </message>
    <message>
        <source>Sending key tones</source>
        <translation>Sendet Tastentöne</translation>
    </message>
    <message>
        <source>Sends a copy of the call&apos;s sound to a SIPREC recorder.</source>
        <translation>Sendet eine Kopie des Tons an einen SIPREC-Rekorder.</translation>
    </message>
    <message>
        <source>Sends a text message as the reply.</source>
        <translation>Sendet eine Textnachricht als Antwort.</translation>
    </message>
    <message>
        <source>Sends a text message during a call.</source>
        <translation>Sendet während eines Anrufs eine Textnachricht.</translation>
    </message>
    <message>
        <source>Sends a text or picture message as the reply.</source>
        <translation>Sendet eine Text- oder Bildnachricht als Antwort.</translation>
    </message>
    <message>
        <source>Sends the call&apos;s sound to your program over a WebSocket as it happens; inside Connect your program can also answer with sound.</source>
        <translation>Sendet den Ton des Anrufs laufend über einen WebSocket an Ihr Programm; in Connect kann Ihr Programm auch mit Ton antworten.</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Share of the calls among addresses of the same priority; a higher number gets more.</source>
        <translation>Anteil der Anrufe unter Adressen mit gleichem Vorrang; eine größere Zahl bekommt mehr.</translation>
    </message>
    <message>
        <source>Shortest / typical / slowest</source>
        <translation>Kürzeste / übliche / langsamste</translation>
    </message>
    <message>
        <source>Shortest postal code</source>
        <translation>Kürzeste Postleitzahl</translation>
    </message>
    <message>
        <source>Show a frame, or the document of the selected card, as one card</source>
        <translation>Einen Rahmen oder das Dokument der ausgewählten Karte als eine Karte zeigen</translation>
    </message>
    <message>
        <source>Show a map of the flow where it is larger than the view</source>
        <translation>Eine Übersichtskarte zeigen, wo der Ablauf größer als die Ansicht ist</translation>
    </message>
    <message>
        <source>Show or hide errors</source>
        <translation>Fehler ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide hints</source>
        <translation>Hinweise ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide warnings</source>
        <translation>Warnungen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show the call</source>
        <translation>Anruf zeigen</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>Anfrage zeigen</translation>
    </message>
    <message>
        <source>Show the whole flow</source>
        <translation>Ganzen Ablauf zeigen</translation>
    </message>
    <message>
        <source>Show what they cover</source>
        <translation>Zeigen, was sie abdecken</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Signs the requests as Twilio does (X-Twilio-Signature), so that an application that checks them answers. It is not saved. Without it, the variable TWILIO_AUTH_TOKEN is used where it is set.</source>
        <translation>Signiert die Anfragen, wie Twilio es tut (X-Twilio-Signature), damit eine Anwendung antwortet, die sie prüft. Es wird nicht gespeichert. Ohne Angabe gilt die Variable TWILIO_AUTH_TOKEN, wo sie gesetzt ist.</translation>
    </message>
    <message>
        <source>Signs the requests as Twilio does. Kept in memory only.</source>
        <translation>Signiert die Anfragen, wie Twilio es tut. Bleibt nur im Speicher.</translation>
    </message>
    <message>
        <source>Silence at the start</source>
        <translation>Stille am Anfang</translation>
    </message>
    <message>
        <source>Silence that ends a greeting</source>
        <translation>Stille, die eine Begrüßung beendet</translation>
    </message>
    <message>
        <source>Silence that ends it</source>
        <translation>Stille, die sie beendet</translation>
    </message>
    <message>
        <source>Silence that ends the caller&apos;s turn: a number of milliseconds, or auto.</source>
        <translation>Stille, die die Eingabe beendet: Millisekunden, oder auto.</translation>
    </message>
    <message>
        <source>Size of the stored pages: letter, legal or A4.</source>
        <translation>Größe der gespeicherten Seiten: Letter, Legal oder A4.</translation>
    </message>
    <message>
        <source>Sms</source>
        <translation>Sms</translation>
    </message>
    <message>
        <source>Snap to the grid</source>
        <translation>Am Raster einrasten</translation>
    </message>
    <message>
        <source>Somebody else calls, too</source>
        <translation>Noch jemand ruft an</translation>
    </message>
    <message>
        <source>Somebody else calls, too, at the same time</source>
        <translation>Noch jemand ruft zur selben Zeit an</translation>
    </message>
    <message>
        <source>Somebody else’s URL</source>
        <translation>URL von jemand anderem</translation>
    </message>
    <message>
        <source>Somebody joins</source>
        <translation>Jemand kommt hinzu</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Sound cannot be loaded: {error}. On Debian: apt-get install libpulse0</source>
        <translation>Der Ton lässt sich nicht laden: {error}. Unter Debian: apt-get install libpulse0</translation>
    </message>
    <message>
        <source>Sound needs PySide6-Addons: pip install PySide6-Addons=={version}</source>
        <translation>Ton braucht PySide6-Addons: pip install PySide6-Addons=={version}</translation>
    </message>
    <message>
        <source>Sound: off. Turn it on to hear the call in real time</source>
        <translation>Ton: aus. Einschalten, um den Anruf in Echtzeit zu hören</translation>
    </message>
    <message>
        <source>Sound: on, in real time. Turn it off</source>
        <translation>Ton: an, in Echtzeit. Ausschalten</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Klänge</translation>
    </message>
    <message>
        <source>Speak as the caller</source>
        <translation>Als Anrufer sprechen</translation>
    </message>
    <message>
        <source>Speak numbers as words</source>
        <translation>Zahlen als Wörter sprechen</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>Speaks text to the caller with a computer voice.</source>
        <translation>Spricht dem Anrufer einen Text mit einer Computerstimme vor.</translation>
    </message>
    <message>
        <source>Speech longer than this, in milliseconds, is taken for a machine&apos;s greeting.</source>
        <translation>Länger Gesprochenes, in Millisekunden, gilt als Begrüßung einer Maschine.</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed of the preview</source>
        <translation>Tempo der Vorschau</translation>
    </message>
    <message>
        <source>Spell numbers and abbreviations out by the rules of the language.</source>
        <translation>Zahlen und Abkürzungen nach den Regeln der Sprache aussprechen.</translation>
    </message>
    <message>
        <source>Spoken as</source>
        <translation>Gesprochen als</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>Gesprochene Sprache</translation>
    </message>
    <message>
        <source>Spread evenly from left to right</source>
        <translation>Gleichmäßig von links nach rechts verteilen</translation>
    </message>
    <message>
        <source>Spread evenly from top to bottom</source>
        <translation>Gleichmäßig von oben nach unten verteilen</translation>
    </message>
    <message>
        <source>Stands in the title and in exports; empty: the file’s name.</source>
        <translation>Steht im Titel und in Exporten; leer: der Name der Datei.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Starts a stream, transcription or recording in the background; the next verb runs at once.</source>
        <translation>Beginnt im Hintergrund einen Strom, eine Verschriftung oder Aufnahme; das nächste Verb läuft sofort.</translation>
    </message>
    <message>
        <source>Starts the conference</source>
        <translation>Startet die Konferenz</translation>
    </message>
    <message>
        <source>State a property</source>
        <translation>Zusage machen</translation>
    </message>
    <message>
        <source>Static files</source>
        <translation>Statische Dateien</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status callback URL</source>
        <translation>Statusmeldungs-URL</translation>
    </message>
    <message>
        <source>Status callback method</source>
        <translation>Methode der Statusmeldung</translation>
    </message>
    <message>
        <source>Status events</source>
        <translation>Status-Ereignisse</translation>
    </message>
    <message>
        <source>Stay silent</source>
        <translation>Schweigen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop after this many seconds; with transcription at most 120.</source>
        <translation>Nach so vielen Sekunden beenden; mit Verschriftung höchstens 120.</translation>
    </message>
    <message>
        <source>Stop listening as soon as this many keys were pressed.</source>
        <translation>Nicht weiter zuhören, sobald so viele Tasten gedrückt sind.</translation>
    </message>
    <message>
        <source>Stop listening to speech after this many seconds.</source>
        <translation>Nach so vielen Sekunden nicht mehr auf Sprache hören.</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>Uhr anhalten</translation>
    </message>
    <message>
        <source>Stop the clock and step by hand</source>
        <translation>Uhr anhalten und von Hand weitergehen</translation>
    </message>
    <message>
        <source>Stop the prompt as soon as the caller presses a key or speaks.</source>
        <translation>Die Ansage beenden, sobald der Anrufer eine Taste drückt oder spricht.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Stopped. Press “Walk again” to walk all paths.</source>
        <translation>Angehalten. „Neu durchgehen“ geht alle Wege.</translation>
    </message>
    <message>
        <source>Stopped: too many documents for one message</source>
        <translation>Beendet: zu viele Dokumente für eine Nachricht</translation>
    </message>
    <message>
        <source>Stops a stream, SIPREC session or transcription that Start began, found by its name.</source>
        <translation>Beendet einen Strom, eine SIPREC-Sitzung oder Verschriftung, die Start begonnen hat, nach ihrem Namen.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Ersetzung</translation>
    </message>
    <message>
        <source>Such as amazon:VB for a verb in the present tense.</source>
        <translation>Etwa amazon:VB für ein Verb in der Gegenwart.</translation>
    </message>
    <message>
        <source>Survey that records</source>
        <translation>Umfrage mit Aufnahme</translation>
    </message>
    <message>
        <source>Tab, or double-click</source>
        <translation>Tab oder Doppelklick</translation>
    </message>
    <message>
        <source>Taken out of the conversation after {time}</source>
        <translation>Nach {time} aus der Unterhaltung geholt</translation>
    </message>
    <message>
        <source>Taken out of the queue after {time}</source>
        <translation>Nach {time} aus der Warteschlange geholt</translation>
    </message>
    <message>
        <source>Takes a card or bank payment by phone keys without the numbers reaching your program.</source>
        <translation>Nimmt eine Karten- oder Bankzahlung über die Tasten entgegen, ohne dass Ihr Programm die Nummern sieht.</translation>
    </message>
    <message>
        <source>Takes the waiting caller out of the queue; goes on after the Enqueue verb. Only works in a wait document.</source>
        <translation>Holt den wartenden Anrufer aus der Warteschlange; weiter geht es nach dem Verb Enqueue. Wirkt nur in einem Warte-Dokument.</translation>
    </message>
    <message>
        <source>Taking a payment</source>
        <translation>Nimmt eine Zahlung an</translation>
    </message>
    <message>
        <source>Talked to the caller for {time}</source>
        <translation>{time} mit dem Anrufer gesprochen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>TaskRouter activity that the agent goes to after the call; starts with WA.</source>
        <translation>TaskRouter-Tätigkeit, in die der Agent nach dem Anruf wechselt; beginnt mit WA.</translation>
    </message>
    <message>
        <source>TaskRouter reservation that this call fulfils; starts with WR.</source>
        <translation>TaskRouter-Reservierung, die dieser Anruf erfüllt; beginnt mit WR.</translation>
    </message>
    <message>
        <source>TaskRouter workflow that hands the call to an agent, instead of a named queue; starts with WW.</source>
        <translation>TaskRouter-Workflow, der den Anruf einem Agenten gibt, statt einer benannten Warteschlange; beginnt mit WW.</translation>
    </message>
    <message>
        <source>Tasks with a higher number are handed out first.</source>
        <translation>Aufgaben mit größerer Zahl werden zuerst vergeben.</translation>
    </message>
    <message>
        <source>Tell the application the number that the caller dialled, instead of its own.</source>
        <translation>Der Anwendung die gewählte Nummer nennen statt ihrer eigenen.</translation>
    </message>
    <message>
        <source>Tell your program which keys the caller presses.</source>
        <translation>Ihrem Programm melden, welche Tasten der Anrufer drückt.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text URL</source>
        <translation>Text-URL</translation>
    </message>
    <message>
        <source>Text as it is written.</source>
        <translation>Text, wie er geschrieben wird.</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Textnachricht</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>Textnachrichten</translation>
    </message>
    <message>
        <source>Text method</source>
        <translation>Methode der Text-URL</translation>
    </message>
    <message>
        <source>Text of the message, up to 1600 characters in all.</source>
        <translation>Text der Nachricht, insgesamt bis zu 1600 Zeichen.</translation>
    </message>
    <message>
        <source>Text of the message, up to 1600 characters.</source>
        <translation>Text der Nachricht, bis zu 1600 Zeichen.</translation>
    </message>
    <message>
        <source>Text of the message, up to 1600 characters; use Body and Media instead to send pictures too.</source>
        <translation>Text der Nachricht, bis zu 1600 Zeichen; mit Body und Media lassen sich auch Bilder senden.</translation>
    </message>
    <message>
        <source>Text that is spoken.</source>
        <translation>Text, der gesprochen wird.</translation>
    </message>
    <message>
        <source>Text to read in that way.</source>
        <translation>Text, der so zu lesen ist.</translation>
    </message>
    <message>
        <source>Text to speak</source>
        <translation>Zu sprechender Text</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Das ist alles</translation>
    </message>
    <message>
        <source>The SIP address that the call is handed to.</source>
        <translation>Die SIP-Adresse, an die der Anruf übergeben wird.</translation>
    </message>
    <message>
        <source>The application leads to {host}. Ask it, too?</source>
        <translation>Die Anwendung führt zu {host}. Auch dort anfragen?</translation>
    </message>
    <message>
        <source>The call ends with an error</source>
        <translation>Der Anruf endet mit einem Fehler</translation>
    </message>
    <message>
        <source>The call is answered</source>
        <translation>Der Anruf wird angenommen</translation>
    </message>
    <message>
        <source>The call is rejected</source>
        <translation>Der Anruf wird abgewiesen</translation>
    </message>
    <message>
        <source>The call is stopped: it goes round without any input</source>
        <translation>Der Anruf wird beendet: er dreht sich ohne Eingabe im Kreis</translation>
    </message>
    <message>
        <source>The call is stopped: it has gone on for too long</source>
        <translation>Der Anruf wird beendet: er dauert zu lange</translation>
    </message>
    <message>
        <source>The caller does nothing</source>
        <translation>Der Anrufer tut nichts</translation>
    </message>
    <message>
        <source>The caller hangs up</source>
        <translation>Der Anrufer legt auf</translation>
    </message>
    <message>
        <source>The caller may press * to leave the callee and come back to this document.</source>
        <translation>Der Anrufer kann * drücken, um den Angerufenen zu verlassen und zu diesem Dokument zurückzukehren.</translation>
    </message>
    <message>
        <source>The caller must enter the detail twice, and both must agree.</source>
        <translation>Der Anrufer muss die Angabe zweimal gleich eingeben.</translation>
    </message>
    <message>
        <source>The caller says {words}</source>
        <translation>Der Anrufer sagt {words}</translation>
    </message>
    <message>
        <source>The call’s clock</source>
        <translation>Uhr des Anrufs</translation>
    </message>
    <message>
        <source>The cards in it stay</source>
        <translation>Die Karten darin bleiben</translation>
    </message>
    <message>
        <source>The conference begins when this participant joins; until then the others hear the wait document.</source>
        <translation>Die Konferenz beginnt, wenn dieser Teilnehmer dazukommt; bis dahin hören die anderen das Warte-Dokument.</translation>
    </message>
    <message>
        <source>The conference ends for everybody when this participant leaves.</source>
        <translation>Die Konferenz endet für alle, wenn dieser Teilnehmer geht.</translation>
    </message>
    <message>
        <source>The detail that is being asked for, or &quot;payment-processing&quot; for the wait at the end.</source>
        <translation>Die Angabe, nach der gefragt wird, oder „payment-processing“ für das Warten am Ende.</translation>
    </message>
    <message>
        <source>The export failed: {error}</source>
        <translation>Der Export ist gescheitert: {error}</translation>
    </message>
    <message>
        <source>The far end closes</source>
        <translation>Die Gegenseite schließt</translation>
    </message>
    <message>
        <source>The far end closes after {time}</source>
        <translation>Die Gegenseite schließt nach {time}</translation>
    </message>
    <message>
        <source>The far end fails: {status}</source>
        <translation>Die Gegenseite scheitert: {status}</translation>
    </message>
    <message>
        <source>The flow changed — call again to hear it.</source>
        <translation>Der Ablauf hat sich geändert – rufen Sie neu an, um ihn zu hören.</translation>
    </message>
    <message>
        <source>The flow hangs up</source>
        <translation>Der Ablauf legt auf</translation>
    </message>
    <message>
        <source>The flow has nothing more to say and hangs up</source>
        <translation>Der Ablauf hat nichts mehr zu sagen und legt auf</translation>
    </message>
    <message>
        <source>The flow is empty.</source>
        <translation>Der Ablauf ist leer.</translation>
    </message>
    <message>
        <source>The flow rings, as its application would.</source>
        <translation>Der Ablauf ruft an, wie es seine Anwendung täte.</translation>
    </message>
    <message>
        <source>The flow takes the caller out of the queue after {time}</source>
        <translation>Der Ablauf holt den Anrufer nach {time} aus der Warteschlange</translation>
    </message>
    <message>
        <source>The import failed, and that is our mistake.</source>
        <translation>Der Import ist gescheitert, und das ist unser Fehler.</translation>
    </message>
    <message>
        <source>The language, such as sv-SE, or multi for several at once.</source>
        <translation>Die Sprache, etwa sv-SE, oder multi für mehrere zugleich.</translation>
    </message>
    <message>
        <source>The message cannot be answered: an error</source>
        <translation>Auf die Nachricht folgt keine Antwort: ein Fehler</translation>
    </message>
    <message>
        <source>The microphone cannot be used: {error}</source>
        <translation>Das Mikrofon ist nicht zu benutzen: {error}</translation>
    </message>
    <message>
        <source>The microphone needs: pip install {names}</source>
        <translation>Das Mikrofon braucht: pip install {names}</translation>
    </message>
    <message>
        <source>The moment before</source>
        <translation>Der Augenblick davor</translation>
    </message>
    <message>
        <source>The next moment</source>
        <translation>Der nächste Augenblick</translation>
    </message>
    <message>
        <source>The number with country code, such as +14155550100.</source>
        <translation>Die Nummer mit Ländervorwahl, etwa +14155550100.</translation>
    </message>
    <message>
        <source>The one key that ends the input and is not part of it; empty for none.</source>
        <translation>Die eine Taste, die die Eingabe beendet und nicht dazugehört; leer für keine.</translation>
    </message>
    <message>
        <source>The outermost element: everything Twilio is to do in this document, from top to bottom.</source>
        <translation>Das äußerste Element: alles, was Twilio in diesem Dokument tun soll, von oben nach unten.</translation>
    </message>
    <message>
        <source>The outermost element: what is sent back for this message; empty to send nothing.</source>
        <translation>Das äußerste Element: was auf diese Nachricht zurückgesendet wird; leer, um nichts zu senden.</translation>
    </message>
    <message>
        <source>The participant can listen but not speak.</source>
        <translation>Der Teilnehmer kann zuhören, aber nicht sprechen.</translation>
    </message>
    <message>
        <source>The paths cannot be walked: {error}</source>
        <translation>Die Wege lassen sich nicht durchgehen: {error}</translation>
    </message>
    <message>
        <source>The program ended before this was saved.</source>
        <translation>Das Programm endete, bevor dies gespeichert war.</translation>
    </message>
    <message>
        <source>The pronunciation in that alphabet.</source>
        <translation>Die Aussprache in diesem Alphabet.</translation>
    </message>
    <message>
        <source>The queue fails: an error</source>
        <translation>Die Warteschlange scheitert: ein Fehler</translation>
    </message>
    <message>
        <source>The queue fails: an error at Twilio</source>
        <translation>Die Warteschlange scheitert: ein Fehler bei Twilio</translation>
    </message>
    <message>
        <source>The queue is full</source>
        <translation>Die Warteschlange ist voll</translation>
    </message>
    <message>
        <source>The request and its answer</source>
        <translation>Die Anfrage und ihre Antwort</translation>
    </message>
    <message>
        <source>The request that places this call</source>
        <translation>Die Anfrage, die diesen Anruf auslöst</translation>
    </message>
    <message>
        <source>The saved file cannot be read.</source>
        <translation>Die gespeicherte Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The saved file is no longer there.</source>
        <translation>Die gespeicherte Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The sounds of the flow could not be copied: {why}.</source>
        <translation>Die Klänge des Ablaufs ließen sich nicht kopieren: {why}.</translation>
    </message>
    <message>
        <source>The text of the message.</source>
        <translation>Der Text der Nachricht.</translation>
    </message>
    <message>
        <source>The unsaved work cannot be read. {why}</source>
        <translation>Die ungesicherte Arbeit ist nicht lesbar. {why}</translation>
    </message>
    <message>
        <source>The way to the selected card</source>
        <translation>Der Weg zur ausgewählten Karte</translation>
    </message>
    <message>
        <source>There are more paths; these are the shortest to each end.</source>
        <translation>Es gibt mehr Wege; diese sind die kürzesten zu jedem Ende.</translation>
    </message>
    <message>
        <source>There is no entry to call. Add an “Incoming call” to the canvas first.</source>
        <translation>Es gibt keinen Eingang zum Anrufen. Setzen Sie zuerst „Eingehender Anruf“ auf die Zeichenfläche.</translation>
    </message>
    <message>
        <source>There is {name} already: they become one.</source>
        <translation>{name} gibt es schon: sie werden eins.</translation>
    </message>
    <message>
        <source>They cannot be played: {error}</source>
        <translation>Sie lassen sich nicht abspielen: {error}</translation>
    </message>
    <message>
        <source>They hang up</source>
        <translation>Die Gegenseite legt auf</translation>
    </message>
    <message>
        <source>Thick blue links are taken by a scenario ({links} of {all_links}), thin grey ones by none; cards that none reaches are faded ({cards} of {all_cards} reached).</source>
        <translation>Dicke blaue Verbindungen nimmt ein Testanruf ({links} von {all_links}), dünne graue keiner; Karten, die keiner erreicht, sind blass ({cards} von {all_cards} erreicht).</translation>
    </message>
    <message>
        <source>Third caller</source>
        <translation>Dritter Anrufer</translation>
    </message>
    <message numerus="yes">
        <source>This file in it was changed since:</source>
        <comment>These {n} files in it were changed since:</comment>
        <translation>
            <numerusform>Diese Datei darin wurde seither geändert:</numerusform>
            <numerusform>Diese {n} Dateien darin wurden seither geändert:</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder holds an earlier export: {target}. Replacing removes it; to keep both, choose another folder.</source>
        <translation>In diesem Ordner liegt ein früherer Export: {target}. Ersetzen entfernt ihn; um beide zu behalten, wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This leads nowhere yet.</source>
        <translation>Das führt noch nirgendwohin.</translation>
    </message>
    <message>
        <source>This machine has no microphone. Type what the caller says.</source>
        <translation>Dieser Rechner hat kein Mikrofon. Tippen Sie, was der Anrufer sagt.</translation>
    </message>
    <message>
        <source>This much silence after speech, in milliseconds, counts as the end of the greeting.</source>
        <translation>So viel Stille nach Gesprochenem, in Millisekunden, gilt als Ende der Begrüßung.</translation>
    </message>
    <message>
        <source>This problem is meant to be so …</source>
        <translation>Dieses Problem soll so sein …</translation>
    </message>
    <message>
        <source>Three-letter code of the currency, such as usd.</source>
        <translation>Kürzel der Währung aus drei Buchstaben, etwa usd.</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Tidy up leaves the selected cards where they are</source>
        <translation>Aufräumen lässt die ausgewählten Karten, wo sie sind</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Timeline of the call</source>
        <translation>Zeitleiste des Anrufs</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the frame</source>
        <translation>Titel des Rahmens</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Too many attempts</source>
        <translation>Zu viele Versuche</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>Verschriften</translation>
    </message>
    <message>
        <source>Transcript of the call</source>
        <translation>Mitschrift des Anrufs</translation>
    </message>
    <message>
        <source>Transcription URL</source>
        <translation>Verschriftungs-URL</translation>
    </message>
    <message>
        <source>Transfer URL</source>
        <translation>Weitergabe-URL</translation>
    </message>
    <message>
        <source>Transfer method</source>
        <translation>Methode der Weitergabe</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>Transferring</source>
        <translation>Gibt weiter</translation>
    </message>
    <message>
        <source>Tries three numbers in turn; whoever answers presses a key to take the call.</source>
        <translation>Versucht drei Nummern nacheinander; wer abhebt, nimmt den Anruf mit einer Taste an.</translation>
    </message>
    <message>
        <source>Trim silence</source>
        <translation>Stille abschneiden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Turn detection</source>
        <translation>Erkennung des Sprecherwechsels</translation>
    </message>
    <message>
        <source>Turn the recording into English text afterwards; for recordings of 2 to 120 seconds, at extra cost.</source>
        <translation>Aus der Aufnahme danach englischen Text machen; für Aufnahmen von 2 bis 120 Sekunden, kostet extra.</translation>
    </message>
    <message>
        <source>Turns what is said on the call into text while it goes on.</source>
        <translation>Macht aus dem Gesprochenen während des Anrufs Text.</translation>
    </message>
    <message>
        <source>TwiML</source>
        <translation>TwiML</translation>
    </message>
    <message>
        <source>TwiML and Studio flows (*.xml *.twiml *.json)</source>
        <translation>TwiML und Studio-Abläufe (*.xml *.twiml *.json)</translation>
    </message>
    <message>
        <source>TwiML bundle</source>
        <translation>TwiML-Bündel</translation>
    </message>
    <message>
        <source>TwiML document for the participants who are called.</source>
        <translation>TwiML-Dokument für die Teilnehmer, die angerufen werden.</translation>
    </message>
    <message>
        <source>TwiML document that runs when a SIP callee asks to transfer the caller (SIP REFER).</source>
        <translation>TwiML-Dokument, das läuft, wenn ein SIP-Angerufener den Anrufer weitergeben will (SIP REFER).</translation>
    </message>
    <message>
        <source>TwiML document that the callee hears after answering and before the two sides are connected.</source>
        <translation>TwiML-Dokument, das der Angerufene nach dem Abheben hört, bevor beide verbunden werden.</translation>
    </message>
    <message>
        <source>TwiML document that the queued caller hears after answering and before the two sides are connected.</source>
        <translation>TwiML-Dokument, das der wartende Anrufer nach dem Abheben hört, bevor beide verbunden werden.</translation>
    </message>
    <message>
        <source>TwiML document, or audio file, heard until the conference begins; empty for silence.</source>
        <translation>TwiML-Dokument oder Audiodatei, zu hören, bis die Konferenz beginnt; leer für Stille.</translation>
    </message>
    <message>
        <source>TwiML document, or audio file, that the caller hears over and over while waiting; empty for silence.</source>
        <translation>TwiML-Dokument oder Audiodatei, die der Anrufer beim Warten immer wieder hört; leer für Stille.</translation>
    </message>
    <message>
        <source>TwiML files, a folder, an exported bundle, Studio flow JSON, or https://…</source>
        <translation>TwiML-Dateien, ein Ordner, ein exportiertes Bündel, Studio-JSON oder https://…</translation>
    </message>
    <message>
        <source>TwiML, good</source>
        <translation>TwiML, in Ordnung</translation>
    </message>
    <message numerus="yes">
        <source>TwiML, {n} finding</source>
        <comment>TwiML, {n} findings</comment>
        <translation>
            <numerusform>TwiML, {n} Befund</numerusform>
            <numerusform>TwiML, {n} Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Twilio has ended Autopilot.</source>
        <translation>Twilio hat Autopilot eingestellt.</translation>
    </message>
    <message>
        <source>Twilio has ended its fax service (34005).</source>
        <translation>Twilio hat seinen Faxdienst eingestellt (34005).</translation>
    </message>
    <message>
        <source>Twilio number or messaging service that sends it.</source>
        <translation>Twilio-Nummer oder Messaging-Dienst, der sie sendet.</translation>
    </message>
    <message>
        <source>Twilio number that sends it.</source>
        <translation>Twilio-Nummer, die sie sendet.</translation>
    </message>
    <message>
        <source>Twilio recommends the action URL, or both with the same address.</source>
        <translation>Twilio empfiehlt die Action-URL, oder beide mit derselben Adresse.</translation>
    </message>
    <message>
        <source>Twilio&apos;s own music</source>
        <translation>die Musik von Twilio</translation>
    </message>
    <message>
        <source>Twilio’s code is {code}.</source>
        <translation>Twilios Code ist {code}.</translation>
    </message>
    <message>
        <source>Type to link to</source>
        <translation>Tippen, um zu verbinden</translation>
    </message>
    <message>
        <source>Type to nest in {verb}</source>
        <translation>Tippen, um in {verb} einzufügen</translation>
    </message>
    <message>
        <source>UA and the letters and digits of an assistant&apos;s identifier</source>
        <translation>UA und die Buchstaben und Ziffern der Kennung eines Assistenten</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>URL that is told how the call to the participants is getting on; its reply is ignored.</source>
        <translation>URL, die erfährt, wie der Anruf bei den Teilnehmern vorankommt; ihre Antwort wird nicht beachtet.</translation>
    </message>
    <message>
        <source>URL that is told how the call to this callee is getting on; its reply is ignored.</source>
        <translation>URL, die erfährt, wie der Anruf bei diesem Angerufenen vorankommt; ihre Antwort wird nicht beachtet.</translation>
    </message>
    <message>
        <source>URL that is told of every step and of every mistake the caller makes; its reply is ignored.</source>
        <translation>URL, die jeden Schritt und jeden Fehler des Anrufers erfährt; ihre Antwort wird nicht beachtet.</translation>
    </message>
    <message>
        <source>URL that is told that the background task has started.</source>
        <translation>URL, die erfährt, dass die Hintergrundaufgabe begonnen hat.</translation>
    </message>
    <message>
        <source>URL that is told what happens in the conference; its reply is ignored.</source>
        <translation>URL, die erfährt, was in der Konferenz geschieht; ihre Antwort wird nicht beachtet.</translation>
    </message>
    <message>
        <source>URL that is told what the agent and the caller do; its reply is ignored.</source>
        <translation>URL, die erfährt, was Agent und Anrufer tun; ihre Antwort wird nicht beachtet.</translation>
    </message>
    <message>
        <source>URL that is told when the recording is ready and where to fetch it; its reply is ignored.</source>
        <translation>URL, die erfährt, wann die Aufnahme fertig ist und wo sie liegt; ihre Antwort wird nicht beachtet.</translation>
    </message>
    <message>
        <source>URL that is told when the session starts, stops or fails; its reply is ignored.</source>
        <translation>URL, die erfährt, wann die Sitzung beginnt, endet oder scheitert; ihre Antwort wird nicht beachtet.</translation>
    </message>
    <message>
        <source>URL that is told when the stream starts, stops or fails; its reply is ignored.</source>
        <translation>URL, die erfährt, wann der Strom beginnt, endet oder scheitert; ihre Antwort wird nicht beachtet.</translation>
    </message>
    <message>
        <source>URL that is told whether the message arrived; its reply is ignored.</source>
        <translation>URL, die erfährt, ob die Nachricht ankam; ihre Antwort wird nicht beachtet.</translation>
    </message>
    <message>
        <source>URL that is told whether the message was sent; its reply is ignored.</source>
        <translation>URL, die erfährt, ob die Nachricht gesendet wurde; ihre Antwort wird nicht beachtet.</translation>
    </message>
    <message>
        <source>URL that is told who answered: a person, a machine or a fax; its reply is ignored.</source>
        <translation>URL, die erfährt, wer abgehoben hat: Mensch, Maschine oder Fax; ihre Antwort wird nicht beachtet.</translation>
    </message>
    <message>
        <source>URL that receives the speech recognised so far while the caller is still talking; its reply is ignored.</source>
        <translation>URL, die das bisher Erkannte bekommt, während der Anrufer noch spricht; ihre Antwort wird nicht beachtet.</translation>
    </message>
    <message>
        <source>URL that receives the text and the start and end of the transcription; its reply is ignored.</source>
        <translation>URL, die den Text sowie Anfang und Ende der Verschriftung bekommt; ihre Antwort wird nicht beachtet.</translation>
    </message>
    <message>
        <source>URL that receives the text once it is ready; its reply is ignored. Needs transcription on.</source>
        <translation>URL, die den Text bekommt, sobald er fertig ist; ihre Antwort wird nicht beachtet. Braucht eingeschaltete Verschriftung.</translation>
    </message>
    <message>
        <source>URL that was told when the conference ended.</source>
        <translation>URL, die vom Ende der Konferenz erfahren hat.</translation>
    </message>
    <message>
        <source>URLs outside of this flow are not asked while this is off</source>
        <translation>URLs außerhalb dieses Ablaufs werden nicht angefragt, solange dies aus ist</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>Versteht</translation>
    </message>
    <message>
        <source>Understood language</source>
        <translation>Verstandene Sprache</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <source>Unique name of the Dialogflow connector installed in your account.</source>
        <translation>Eindeutiger Name des Dialogflow-Connectors in Ihrem Konto.</translation>
    </message>
    <message>
        <source>Unique name of the SIPREC connector installed in your account.</source>
        <translation>Eindeutiger Name des SIPREC-Connectors in Ihrem Konto.</translation>
    </message>
    <message>
        <source>Unique name of the payment connector installed in your account.</source>
        <translation>Eindeutiger Name des Zahlungs-Connectors in Ihrem Konto.</translation>
    </message>
    <message>
        <source>Unique name of this participant, by which your program can find them; up to 128 characters.</source>
        <translation>Eindeutiger Name dieses Teilnehmers, unter dem Ihr Programm ihn findet; bis zu 128 Zeichen.</translation>
    </message>
    <message>
        <source>Unique name or identifier of the installed AI add-on.</source>
        <translation>Eindeutiger Name oder Kennung des installierten KI-Add-ons.</translation>
    </message>
    <message>
        <source>Unique name or identifier of the installed add-on.</source>
        <translation>Eindeutiger Name oder Kennung des installierten Add-ons.</translation>
    </message>
    <message>
        <source>Unique name or identifier of the session&apos;s configuration.</source>
        <translation>Eindeutiger Name oder Kennung der Konfiguration der Sitzung.</translation>
    </message>
    <message>
        <source>Unpin {what}</source>
        <translation>{what} loslassen</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungesicherte Änderungen</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Ungesicherte Arbeit</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept safe: {why}</source>
        <translation>Ungesicherte Arbeit lässt sich nicht sichern: {why}</translation>
    </message>
    <message numerus="yes">
        <source>Unsaved work of an earlier window is kept.</source>
        <comment>Unsaved work of {n} earlier windows is kept.</comment>
        <translation>
            <numerusform>Ungesicherte Arbeit eines früheren Fensters ist aufgehoben.</numerusform>
            <numerusform>Ungesicherte Arbeit von {n} früheren Fenstern ist aufgehoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsaved work on “{file}” is still here.</source>
        <comment>Unsaved work on “{file}” and {others} more is still here.</comment>
        <translation>
            <numerusform>Ungesicherte Arbeit an „{file}“ ist noch da.</numerusform>
            <numerusform>Ungesicherte Arbeit an „{file}“ und {others} weiteren ist noch da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the premium variant of the phone_call model.</source>
        <translation>Die Premium-Ausführung des Modells phone_call benutzen.</translation>
    </message>
    <message>
        <source>Use the recording callback and the status callback URLs.</source>
        <translation>Nehmen Sie die URLs für Aufnahme und Statusmeldungen.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>User name with which Twilio signs in to the SIP server.</source>
        <translation>Benutzername, mit dem Twilio sich am SIP-Server anmeldet.</translation>
    </message>
    <message>
        <source>User name with which Twilio signs in to this address.</source>
        <translation>Benutzername, mit dem Twilio sich an dieser Adresse anmeldet.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value of the header.</source>
        <translation>Wert des Headers.</translation>
    </message>
    <message>
        <source>Value of the parameter.</source>
        <translation>Wert des Parameters.</translation>
    </message>
    <message>
        <source>Value of the setting.</source>
        <translation>Wert der Einstellung.</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>Verben</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Video room</source>
        <translation>Videoraum</translation>
    </message>
    <message>
        <source>Virtual agent</source>
        <translation>Virtueller Agent</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Voice and recognition for one language that the session may switch to.</source>
        <translation>Stimme und Erkennung für eine Sprache, zu der die Sitzung wechseln kann.</translation>
    </message>
    <message>
        <source>Voice provider</source>
        <translation>Stimmenanbieter</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Anrufbeantworter</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Volume, speed and pitch</source>
        <translation>Lautstärke, Tempo und Tonhöhe</translation>
    </message>
    <message>
        <source>WA and the letters and digits of an activity&apos;s identifier</source>
        <translation>WA und die Buchstaben und Ziffern der Kennung einer Tätigkeit</translation>
    </message>
    <message>
        <source>WR and the letters and digits of a reservation&apos;s identifier</source>
        <translation>WR und die Buchstaben und Ziffern der Kennung einer Reservierung</translation>
    </message>
    <message>
        <source>WW and the letters and digits of a workflow&apos;s identifier</source>
        <translation>WW und die Buchstaben und Ziffern der Kennung eines Workflows</translation>
    </message>
    <message>
        <source>Wait URL</source>
        <translation>Warte-URL</translation>
    </message>
    <message>
        <source>Wait for a key</source>
        <translation>Auf eine Taste warten</translation>
    </message>
    <message>
        <source>Wait for an agent</source>
        <translation>Auf einen Agenten warten</translation>
    </message>
    <message>
        <source>Wait for input</source>
        <translation>Auf Eingabe warten</translation>
    </message>
    <message>
        <source>Wait method</source>
        <translation>Methode der Warte-URL</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Waits in silence; as the first verb of a call it lets the phone ring that long before answering.</source>
        <translation>Wartet in Stille; als erstes Verb eines Anrufs lässt es so lange klingeln, bevor er angenommen wird.</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Hinnehmen</translation>
    </message>
    <message>
        <source>Walk again</source>
        <translation>Neu durchgehen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>WebSocket URL</source>
        <translation>WebSocket-URL</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Was hereinkommt</translation>
    </message>
    <message>
        <source>What counts as input: keys (dtmf), speech, or whichever comes first.</source>
        <translation>Was als Eingabe zählt: Tasten (dtmf), Sprache, oder was zuerst kommt.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What is spoken instead.</source>
        <translation>Was stattdessen gesprochen wird.</translation>
    </message>
    <message>
        <source>What is typed in the TwiML view cannot be read, and would be lost.</source>
        <translation>Was in der TwiML-Ansicht getippt ist, lässt sich nicht lesen und ginge verloren.</translation>
    </message>
    <message>
        <source>What kind of token is stored when nothing is charged: for one use, for many, or a payment method of the provider.</source>
        <translation>Welche Art Token gespeichert wird, wenn nichts berechnet wird: einmalig, mehrfach, oder ein Zahlungsmittel des Anbieters.</translation>
    </message>
    <message>
        <source>What must hold for every call</source>
        <translation>Was für jeden Anruf gelten muss</translation>
    </message>
    <message>
        <source>What must hold for every call, and which rules count</source>
        <translation>Was für jeden Anruf gelten muss und welche Regeln zählen</translation>
    </message>
    <message>
        <source>What stops a reply: keys, speech, any of the two, or nothing.</source>
        <translation>Was eine Antwort beendet: Tasten, Sprache, beides oder nichts.</translation>
    </message>
    <message>
        <source>What stops the greeting: keys, speech, any of the two, or nothing.</source>
        <translation>Was die Begrüßung beendet: Tasten, Sprache, beides oder nichts.</translation>
    </message>
    <message>
        <source>What the caller hears at one step of a payment, or after one kind of mistake.</source>
        <translation>Was der Anrufer bei einem Schritt der Zahlung hört, oder nach einer Art von Fehler.</translation>
    </message>
    <message>
        <source>What the caller hears first.</source>
        <translation>Was der Anrufer zuerst hört.</translation>
    </message>
    <message>
        <source>What the caller hears: a not-in-service message (rejected) or a busy tone (busy).</source>
        <translation>Was der Anrufer hört: kein Anschluss unter dieser Nummer (rejected) oder besetzt (busy).</translation>
    </message>
    <message>
        <source>What the caller hears; write abbreviations and numbers as they are to be spoken.</source>
        <translation>Was der Anrufer hört; schreiben Sie Abkürzungen und Zahlen so, wie sie gesprochen werden sollen.</translation>
    </message>
    <message>
        <source>What the payment is for; passed to the payment provider.</source>
        <translation>Wofür die Zahlung ist; geht an den Zahlungsanbieter.</translation>
    </message>
    <message>
        <source>What the text is, and so how it is read out.</source>
        <translation>Was der Text ist und wie er also vorgelesen wird.</translation>
    </message>
    <message>
        <source>What to begin with</source>
        <translation>Womit Sie beginnen</translation>
    </message>
    <message>
        <source>What to call</source>
        <translation>Was angerufen wird</translation>
    </message>
    <message>
        <source>What to know about the import</source>
        <translation>Was zum Import zu wissen ist</translation>
    </message>
    <message>
        <source>What to rename</source>
        <translation>Was umbenannt wird</translation>
    </message>
    <message>
        <source>What you pay, from your own account: prices differ and change, so none are given. With the first one, every path shows what a typical call costs.</source>
        <translation>Was Sie bezahlen, aus Ihrem eigenen Konto: Preise sind verschieden und ändern sich, darum sind keine vorgegeben. Vom ersten an zeigt jeder Weg, was ein üblicher Anruf kostet.</translation>
    </message>
    <message>
        <source>What you pay: with prices, every path shows its cost</source>
        <translation>Was Sie bezahlen: mit Preisen zeigt jeder Weg, was er kostet</translation>
    </message>
    <message>
        <source>WhatsApp number</source>
        <translation>WhatsApp-Nummer</translation>
    </message>
    <message>
        <source>Where the MP3, WAV, AIFF, GSM or u-law file is fetched from.</source>
        <translation>Woher die Datei (MP3, WAV, AIFF, GSM oder u-law) geholt wird.</translation>
    </message>
    <message>
        <source>Where the address of the received fax was sent.</source>
        <translation>Wohin die Adresse des empfangenen Faxes gesendet wurde.</translation>
    </message>
    <message>
        <source>Where the documents will be, https://…</source>
        <translation>Wo die Dokumente liegen werden, https://…</translation>
    </message>
    <message>
        <source>Where the documents will be, https://… Saved with the flow.</source>
        <translation>Wo die Dokumente liegen werden, https://… Wird mit dem Ablauf gespeichert.</translation>
    </message>
    <message>
        <source>Where the entered keys or the recognised speech are sent; the document that comes back takes over the call.</source>
        <translation>Wohin die Tasten oder das Gesprochene gesendet werden; das Dokument, das zurückkommt, übernimmt den Anruf.</translation>
    </message>
    <message>
        <source>Where the file is fetched from.</source>
        <translation>Woher die Datei geholt wird.</translation>
    </message>
    <message>
        <source>Where the message&apos;s status is sent; the document that comes back goes on with the reply.</source>
        <translation>Wohin der Status der Nachricht gesendet wird; das Dokument, das zurückkommt, setzt die Antwort fort.</translation>
    </message>
    <message>
        <source>Where the message&apos;s status is sent; the document that comes back takes over the call.</source>
        <translation>Wohin der Status der Nachricht gesendet wird; das Dokument, das zurückkommt, übernimmt den Anruf.</translation>
    </message>
    <message>
        <source>Where the outcome is sent when the caller leaves the queue; the document that comes back takes over the call.</source>
        <translation>Wohin das Ergebnis gesendet wird, wenn der Anrufer die Warteschlange verlässt; das Dokument, das zurückkommt, übernimmt den Anruf.</translation>
    </message>
    <message>
        <source>Where the outcome of the session is sent when it ends; the document that comes back takes over the call.</source>
        <translation>Wohin das Ergebnis der Sitzung an ihrem Ende gesendet wird; das Dokument, das zurückkommt, übernimmt den Anruf.</translation>
    </message>
    <message>
        <source>Where the outcome of the transfer is sent; the document that comes back takes over the call.</source>
        <translation>Wohin der Ausgang der Weitergabe gesendet wird; das Dokument, das zurückkommt, übernimmt den Anruf.</translation>
    </message>
    <message>
        <source>Where the recording&apos;s address and length are sent; the document that comes back takes over the call.</source>
        <translation>Wohin Adresse und Länge der Aufnahme gesendet werden; das Dokument, das zurückkommt, übernimmt den Anruf.</translation>
    </message>
    <message>
        <source>Where the result of the call is sent when it ends; the document that comes back takes over the caller&apos;s side.</source>
        <translation>Wohin das Ergebnis des Anrufs an seinem Ende gesendet wird; das Dokument, das zurückkommt, übernimmt die Seite des Anrufers.</translation>
    </message>
    <message>
        <source>Where the result of the payment is sent, always by POST and over https; the document that comes back takes over the call.</source>
        <translation>Wohin das Ergebnis der Zahlung gesendet wird, immer mit POST und über https; das Dokument, das zurückkommt, übernimmt den Anruf.</translation>
    </message>
    <message>
        <source>Whether Twilio kept a copy of the fax.</source>
        <translation>Ob Twilio eine Kopie des Faxes behalten hat.</translation>
    </message>
    <message>
        <source>Whether a beep is heard when somebody joins or leaves.</source>
        <translation>Ob ein Signalton zu hören ist, wenn jemand kommt oder geht.</translation>
    </message>
    <message>
        <source>Whether numbers and abbreviations are spelled out before they are spoken.</source>
        <translation>Ob Zahlen und Abkürzungen vor dem Sprechen ausgeschrieben werden.</translation>
    </message>
    <message>
        <source>Whether the call is recorded, from ringing or from the answer, on one channel or two.</source>
        <translation>Ob der Anruf aufgenommen wird, ab dem Klingeln oder der Annahme, auf einem oder zwei Kanälen.</translation>
    </message>
    <message>
        <source>Whether the card&apos;s security code is asked for.</source>
        <translation>Ob nach der Prüfnummer der Karte gefragt wird.</translation>
    </message>
    <message>
        <source>Whether the conversation is recorded, from ringing or from the answer, on one channel or two.</source>
        <translation>Ob das Gespräch aufgenommen wird, ab dem Klingeln oder der Annahme, auf einem oder zwei Kanälen.</translation>
    </message>
    <message>
        <source>Whether the whole conference is recorded.</source>
        <translation>Ob die ganze Konferenz aufgenommen wird.</translation>
    </message>
    <message>
        <source>Which further messages are sent to your program for finding faults.</source>
        <translation>Welche weiteren Meldungen Ihr Programm zur Fehlersuche bekommt.</translation>
    </message>
    <message>
        <source>Which happenings are reported: the conference&apos;s start and end, who joins, leaves, is muted, held or speaks.</source>
        <translation>Was gemeldet wird: Anfang und Ende der Konferenz, wer kommt, geht, stumm ist, gehalten wird oder spricht.</translation>
    </message>
    <message>
        <source>Which moments are reported to the recording callback URL: started, ready, or nothing recorded.</source>
        <translation>Was der Aufnahme-URL gemeldet wird: begonnen, fertig oder nichts aufgenommen.</translation>
    </message>
    <message>
        <source>Which moments are reported to the status callback URL: dialling started, ringing, answered, ended.</source>
        <translation>Was der Statusmeldungs-URL gemeldet wird: Wählen, Klingeln, Annahme, Ende.</translation>
    </message>
    <message>
        <source>Which recogniser listens: a general one, or one made for short commands or for phone calls.</source>
        <translation>Welcher Spracherkenner zuhört: ein allgemeiner, oder einer für kurze Befehle oder Telefongespräche.</translation>
    </message>
    <message>
        <source>Which side of the call is recorded.</source>
        <translation>Welche Seite des Anrufs aufgenommen wird.</translation>
    </message>
    <message>
        <source>Which side of the call: the caller&apos;s (inbound), what Twilio plays (outbound), or both.</source>
        <translation>Welche Seite des Anrufs: die des Anrufers (inbound), was Twilio spielt (outbound), oder beide.</translation>
    </message>
    <message>
        <source>Which side of the call: the caller&apos;s (inbound), what Twilio plays (outbound), or both. Inside Connect always the caller&apos;s.</source>
        <translation>Welche Seite des Anrufs: die des Anrufers (inbound), was Twilio spielt (outbound), oder beide. In Connect immer die des Anrufers.</translation>
    </message>
    <message>
        <source>Which side of the conversation is recorded.</source>
        <translation>Welche Seite des Gesprächs aufgenommen wird.</translation>
    </message>
    <message>
        <source>Which voice speaks: man, woman, or a named Amazon Polly or Google voice.</source>
        <translation>Welche Stimme spricht: man, woman oder eine benannte von Amazon Polly oder Google.</translation>
    </message>
    <message>
        <source>Whisper URL</source>
        <translation>Flüster-URL</translation>
    </message>
    <message>
        <source>Whisper method</source>
        <translation>Methode der Flüster-URL</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Wer abhebt</translation>
    </message>
    <message>
        <source>Who leads here</source>
        <translation>Wer hierher führt</translation>
    </message>
    <message>
        <source>Whole call</source>
        <translation>Ganzer Anruf</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Whose side of the call</source>
        <translation>Seite des Anrufs</translation>
    </message>
    <message>
        <source>Whose speech recognition is used.</source>
        <translation>Wessen Spracherkennung benutzt wird.</translation>
    </message>
    <message>
        <source>Whose speech recognition listens to this language.</source>
        <translation>Wessen Spracherkennung auf diese Sprache hört.</translation>
    </message>
    <message>
        <source>Whose speech recognition listens.</source>
        <translation>Wessen Spracherkennung zuhört.</translation>
    </message>
    <message>
        <source>Whose voices speak the replies.</source>
        <translation>Wessen Stimmen die Antworten sprechen.</translation>
    </message>
    <message>
        <source>Whose voices speak this language.</source>
        <translation>Wessen Stimmen diese Sprache sprechen.</translation>
    </message>
    <message>
        <source>Why is this meant to be so?</source>
        <translation>Warum soll das so sein?</translation>
    </message>
    <message>
        <source>Why this is meant to be so</source>
        <translation>Warum das so sein soll</translation>
    </message>
    <message>
        <source>Why you are calling, shown on the callee&apos;s phone where branded calls are on; up to 50 characters.</source>
        <translation>Warum Sie anrufen, auf dem Telefon des Angerufenen zu sehen, wo Branded Calls an sind; bis zu 50 Zeichen.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>With no sound for this many milliseconds after answering, report &quot;unknown&quot;.</source>
        <translation>Ohne Ton in so vielen Millisekunden nach der Annahme „unknown“ melden.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Words and phrases that are likely to be said, separated by commas.</source>
        <translation>Wörter und Wendungen, die wahrscheinlich fallen, mit Kommas getrennt.</translation>
    </message>
    <message>
        <source>Words and phrases that callers are likely to say in this language, separated by commas.</source>
        <translation>Wörter und Wendungen, die Anrufer in dieser Sprache wahrscheinlich sagen, mit Kommas getrennt.</translation>
    </message>
    <message>
        <source>Words and phrases that callers are likely to say, separated by commas.</source>
        <translation>Wörter und Wendungen, die Anrufer wahrscheinlich sagen, mit Kommas getrennt.</translation>
    </message>
    <message>
        <source>Words and phrases that callers are likely to say, separated by commas: up to 500, each up to 100 characters.</source>
        <translation>Wörter und Wendungen, die Anrufer wahrscheinlich sagen, mit Kommas getrennt: bis zu 500, jede bis zu 100 Zeichen.</translation>
    </message>
    <message>
        <source>Words are not spoken, this machine has no voice: pip install hibari-tts</source>
        <translation>Worte werden nicht gesprochen, dieser Rechner hat keine Stimme: pip install hibari-tts</translation>
    </message>
    <message>
        <source>Words are not spoken: the speech of this machine has no voice for {language}.</source>
        <translation>Worte werden nicht gesprochen: dieser Rechner hat keine Stimme für {language}.</translation>
    </message>
    <message>
        <source>Words in another language than the rest.</source>
        <translation>Wörter in einer anderen Sprache als der Rest.</translation>
    </message>
    <message>
        <source>Words spoken louder, softer, faster, slower, higher or lower.</source>
        <translation>Wörter lauter, leiser, schneller, langsamer, höher oder tiefer gesprochen.</translation>
    </message>
    <message>
        <source>Words that are read as digits, a date, a phone number and the like.</source>
        <translation>Wörter, die als Ziffern, Datum, Telefonnummer und dergleichen gelesen werden.</translation>
    </message>
    <message>
        <source>Words that are spoken differently from how they are written.</source>
        <translation>Wörter, die anders gesprochen als geschrieben werden.</translation>
    </message>
    <message>
        <source>Words that are stressed, or spoken lightly.</source>
        <translation>Wörter, die betont oder beiläufig gesprochen werden.</translation>
    </message>
    <message>
        <source>Words with their exact pronunciation.</source>
        <translation>Wörter mit ihrer genauen Aussprache.</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>Arbeitet …</translation>
    </message>
    <message>
        <source>Working … calls to {entry}, {number} of {n}</source>
        <translation>Arbeitet … Anrufe bei {entry}, {number} von {n}</translation>
    </message>
    <message>
        <source>Working … paths from {entry}, {number} of {n}</source>
        <translation>Arbeitet … Wege von {entry}, {number} von {n}</translation>
    </message>
    <message>
        <source>Working … properties</source>
        <translation>Arbeitet … Zusagen</translation>
    </message>
    <message>
        <source>Working … properties, {number} of {n}</source>
        <translation>Arbeitet … Zusagen, {number} von {n}</translation>
    </message>
    <message>
        <source>Working … {number} of {n}</source>
        <translation>Arbeitet … {number} von {n}</translation>
    </message>
    <message>
        <source>Working … {n} proposed</source>
        <translation>Arbeitet … {n} vorgeschlagen</translation>
    </message>
    <message>
        <source>Write a message and see what comes back.</source>
        <translation>Schreiben Sie eine Nachricht und sehen Sie, was zurückkommt.</translation>
    </message>
    <message>
        <source>Write a name: it cannot be empty.</source>
        <translation>Schreiben Sie einen Namen: er kann nicht leer sein.</translation>
    </message>
    <message>
        <source>Write numbers, dates and the like in the caller&apos;s speech in their usual form.</source>
        <translation>Zahlen, Daten und dergleichen, die der Anrufer spricht, in der üblichen Form schreiben.</translation>
    </message>
    <message>
        <source>Write numbers, dates and the like in their usual form.</source>
        <translation>Zahlen, Daten und dergleichen in der üblichen Form schreiben.</translation>
    </message>
    <message>
        <source>Write the whole address: https://example.com/voice</source>
        <translation>Schreiben Sie die ganze Adresse: https://example.com/voice</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>You hang up</source>
        <translation>Sie legen auf</translation>
    </message>
    <message>
        <source>You hung up; the server is not waited for</source>
        <translation>Sie haben aufgelegt; auf den Server wird nicht gewartet</translation>
    </message>
    <message>
        <source>Your name for the session, unique within the call; Stop finds it by this name.</source>
        <translation>Ihr Name für die Sitzung, im Anruf eindeutig; Stop findet sie unter diesem Namen.</translation>
    </message>
    <message>
        <source>Your name for the stream, unique within the call; Stop finds it by this name.</source>
        <translation>Ihr Name für den Strom, im Anruf eindeutig; Stop findet ihn unter diesem Namen.</translation>
    </message>
    <message>
        <source>Your name for the transcription, unique within the call; Stop finds it by this name.</source>
        <translation>Ihr Name für die Verschriftung, im Anruf eindeutig; Stop findet sie unter diesem Namen.</translation>
    </message>
    <message>
        <source>Your own carrier trunk that carries the call; starts with BY.</source>
        <translation>Ihr eigener Trunk, über den der Anruf läuft; beginnt mit BY.</translation>
    </message>
    <message>
        <source>Your own name for the customer on whose behalf the call is made; up to 256 characters.</source>
        <translation>Ihr eigener Name für den Kunden, in dessen Auftrag angerufen wird; bis zu 256 Zeichen.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>a SIP address such as sip:anna@example.com</source>
        <translation>eine SIP-Adresse wie sip:anna@example.com</translation>
    </message>
    <message>
        <source>a fax</source>
        <translation>ein Fax</translation>
    </message>
    <message>
        <source>a language code such as sv-SE</source>
        <translation>ein Sprachkürzel wie sv-SE</translation>
    </message>
    <message>
        <source>a machine</source>
        <translation>eine Maschine</translation>
    </message>
    <message>
        <source>a machine, after its beep</source>
        <translation>eine Maschine, nach dem Signalton</translation>
    </message>
    <message>
        <source>a machine, after its greeting</source>
        <translation>eine Maschine, nach der Begrüßung</translation>
    </message>
    <message>
        <source>a message comes in</source>
        <translation>eine Nachricht kommt an</translation>
    </message>
    <message>
        <source>a number followed by s or ms, such as 500ms</source>
        <translation>eine Zahl mit s oder ms danach, etwa 500ms</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>ein Mensch</translation>
    </message>
    <message>
        <source>a three-letter currency code such as usd</source>
        <translation>ein Währungskürzel aus drei Buchstaben wie usd</translation>
    </message>
    <message>
        <source>a whisper to the callee</source>
        <translation>ein Flüstern zum Angerufenen</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>afterwards</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>eine Antwort</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>answers calls</source>
        <translation>nimmt Anrufe an</translation>
    </message>
    <message>
        <source>answers messages</source>
        <translation>beantwortet Nachrichten</translation>
    </message>
    <message>
        <source>any result</source>
        <translation>jedes Ergebnis</translation>
    </message>
    <message>
        <source>any way out</source>
        <translation>irgendein Ausgang</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>alles andere</translation>
    </message>
    <message>
        <source>asrSmartFormat takes its place.</source>
        <translation>asrSmartFormat tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>attempts used up</source>
        <translation>Versuche aufgebraucht</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>being connected</source>
        <translation>wird verbunden</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>besetzt</translation>
    </message>
    <message>
        <source>busy tone</source>
        <translation>Besetztton</translation>
    </message>
    <message>
        <source>by “{outcome}” of {card}</source>
        <translation>bei „{outcome}“ von {card}</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>aus dem Cache</translation>
    </message>
    <message>
        <source>called</source>
        <translation>angerufen</translation>
    </message>
    <message>
        <source>caller hung up</source>
        <translation>Anrufer hat aufgelegt</translation>
    </message>
    <message>
        <source>caller pressed *</source>
        <translation>Anrufer hat * gedrückt</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>chosen by Twilio</source>
        <translation>von Twilio gewählt</translation>
    </message>
    <message>
        <source>content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation>war nicht zu erreichen</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>default, or a model by its whole name, such as deepgram_nova-3</source>
        <translation>default, oder ein Modell mit vollem Namen, etwa deepgram_nova-3</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>digits 0-9, letters A-D, * and #, with w for a half-second and W for a one-second wait</source>
        <translation>Ziffern 0-9, Buchstaben A-D, * und #, mit w für eine halbe und W für eine ganze Sekunde Warten</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>fallback after an error</source>
        <translation>Rückfall nach einem Fehler</translation>
    </message>
    <message>
        <source>fax received</source>
        <translation>Fax empfangen</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>goes to</source>
        <translation>führt zu</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>aufgelegt</translation>
    </message>
    <message>
        <source>if {name} is “{value}”, </source>
        <translation>wenn {name} „{value}“ ist, </translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>interner Fehler</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>keys at most</source>
        <translation>Tasten höchstens</translation>
    </message>
    <message>
        <source>keys out of 0-9, # and *</source>
        <translation>Tasten aus 0-9, # und *</translation>
    </message>
    <message>
        <source>left the queue</source>
        <translation>hat die Warteschlange verlassen</translation>
    </message>
    <message>
        <source>line {line}: {message}</source>
        <translation>Zeile {line}: {message}</translation>
    </message>
    <message>
        <source>message accepted</source>
        <translation>Nachricht angenommen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>niemand hebt ab</translation>
    </message>
    <message>
        <source>no caller gets here</source>
        <translation>kein Anrufer kommt hierher</translation>
    </message>
    <message>
        <source>no content type</source>
        <translation>kein Inhaltstyp</translation>
    </message>
    <message>
        <source>no input</source>
        <translation>keine Eingabe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>none: the next verb runs</source>
        <translation>keine: das nächste Verb folgt</translation>
    </message>
    <message>
        <source>none: transfers are refused</source>
        <translation>keine: Weitergaben werden abgelehnt</translation>
    </message>
    <message>
        <source>not in service</source>
        <translation>kein Anschluss</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>not to</source>
        <translation>nicht zu</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>nothing is done</source>
        <translation>nichts wird getan</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>nichts aufgenommen</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on the line</source>
        <translation>in der Leitung</translation>
    </message>
    <message>
        <source>one key out of 0-9, # and *, or nothing at all</source>
        <translation>eine Taste aus 0-9, # und *, oder gar nichts</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>payment provider error</source>
        <translation>Fehler des Zahlungsanbieters</translation>
    </message>
    <message>
        <source>places calls</source>
        <translation>ruft an</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>Ansage</translation>
    </message>
    <message>
        <source>queue full</source>
        <translation>Warteschlange voll</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>in der Warteschlange</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>aufgenommen</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>umgeleitet</translation>
    </message>
    <message>
        <source>redirected from the agent</source>
        <translation>vom Agenten umgeleitet</translation>
    </message>
    <message>
        <source>relative addresses</source>
        <translation>relative Adressen</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>klingelt</translation>
    </message>
    <message>
        <source>same as the language</source>
        <translation>wie die Sprache</translation>
    </message>
    <message>
        <source>same as the wait for input</source>
        <translation>wie das Warten auf die Eingabe</translation>
    </message>
    <message>
        <source>seconds at most</source>
        <translation>Sekunden höchstens</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>such as EUR</source>
        <translation>etwa EUR</translation>
    </message>
    <message>
        <source>system error</source>
        <translation>Systemfehler</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>talked for {time}</source>
        <translation>{time} gesprochen</translation>
    </message>
    <message>
        <source>talked to an agent</source>
        <translation>mit einem Agenten gesprochen</translation>
    </message>
    <message>
        <source>the agent&apos;s own</source>
        <translation>die eigene des Agenten</translation>
    </message>
    <message>
        <source>the application</source>
        <translation>die Anwendung</translation>
    </message>
    <message>
        <source>the call begins</source>
        <translation>der Anruf beginnt</translation>
    </message>
    <message>
        <source>the called number</source>
        <translation>die angerufene Nummer</translation>
    </message>
    <message>
        <source>the callee</source>
        <translation>der Angerufene</translation>
    </message>
    <message>
        <source>the caller</source>
        <translation>der Anrufer</translation>
    </message>
    <message>
        <source>the caller&apos;s number</source>
        <translation>die Nummer des Anrufers</translation>
    </message>
    <message>
        <source>the caller&apos;s own number</source>
        <translation>die eigene Nummer des Anrufers</translation>
    </message>
    <message>
        <source>the conversation is over</source>
        <translation>das Gespräch ist vorbei</translation>
    </message>
    <message>
        <source>the document is broken XML</source>
        <translation>das Dokument ist kaputtes XML</translation>
    </message>
    <message>
        <source>the document is not found (404)</source>
        <translation>das Dokument gibt es nicht (404)</translation>
    </message>
    <message>
        <source>the nearest one</source>
        <translation>die nächstgelegene</translation>
    </message>
    <message>
        <source>the number that was written to</source>
        <translation>die Nummer, an die geschrieben wurde</translation>
    </message>
    <message>
        <source>the provider&apos;s standard model</source>
        <translation>das übliche Modell des Anbieters</translation>
    </message>
    <message>
        <source>the provider&apos;s standard voice</source>
        <translation>die übliche Stimme des Anbieters</translation>
    </message>
    <message>
        <source>the same steps, other settings</source>
        <translation>dieselben Schritte, andere Einstellungen</translation>
    </message>
    <message>
        <source>the sender of the incoming message</source>
        <translation>der Absender der eingegangenen Nachricht</translation>
    </message>
    <message>
        <source>the server answers with an error (500)</source>
        <translation>der Server antwortet mit einem Fehler (500)</translation>
    </message>
    <message>
        <source>the server does not answer in time</source>
        <translation>der Server antwortet nicht rechtzeitig</translation>
    </message>
    <message>
        <source>the voice set in your account</source>
        <translation>die Stimme, die in Ihrem Konto eingestellt ist</translation>
    </message>
    <message>
        <source>this document&apos;s URL</source>
        <translation>die URL dieses Dokuments</translation>
    </message>
    <message>
        <source>too many failed attempts</source>
        <translation>zu viele Fehlversuche</translation>
    </message>
    <message>
        <source>true asks for the postal code, false does not; a postal code written here is used without asking.</source>
        <translation>true fragt nach der Postleitzahl, false nicht; eine hier geschriebene wird ohne Frage benutzt.</translation>
    </message>
    <message>
        <source>ttsLanguageTextNormalization takes its place.</source>
        <translation>ttsLanguageTextNormalization tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>ttsTextNormalization takes its place.</source>
        <translation>ttsTextNormalization tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>undelivered</source>
        <translation>nicht zugestellt</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>unerreichbar</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>validation error</source>
        <translation>Eingabe ungültig</translation>
    </message>
    <message>
        <source>way out</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>what plays on hold</source>
        <translation>was beim Halten läuft</translation>
    </message>
    <message>
        <source>when the callee transfers</source>
        <translation>wenn der Angerufene weitergibt</translation>
    </message>
    <message>
        <source>while waiting</source>
        <translation>beim Warten</translation>
    </message>
    <message>
        <source>whisper to the callee</source>
        <translation>Flüstern zum Angerufenen</translation>
    </message>
    <message>
        <source>whisper to the queued caller</source>
        <translation>Flüstern zum wartenden Anrufer</translation>
    </message>
    <message>
        <source>who is called cannot be reached</source>
        <translation>der Angerufene ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>who is called does not answer</source>
        <translation>der Angerufene hebt nicht ab</translation>
    </message>
    <message>
        <source>who is called is busy</source>
        <translation>der Angerufene ist besetzt</translation>
    </message>
    <message>
        <source>your account&apos;s identifier</source>
        <translation>die Kennung Ihres Kontos</translation>
    </message>
    <message>
        <source>{before}
becomes
{after}</source>
        <translation>{before}
wird
{after}</translation>
    </message>
    <message>
        <source>{card}, press Enter to edit</source>
        <translation>{card}, Eingabetaste zum Bearbeiten</translation>
    </message>
    <message>
        <source>{document}, line {line}</source>
        <translation>{document}, Zeile {line}</translation>
    </message>
    <message>
        <source>{file} is no longer there. Open another flow, or begin a new one.</source>
        <translation>{file} ist nicht mehr da. Öffnen Sie einen anderen Ablauf oder beginnen Sie einen neuen.</translation>
    </message>
    <message>
        <source>{file} is no longer there: it was moved or deleted. Save to write it.</source>
        <translation>{file} ist nicht mehr da: verschoben oder gelöscht. Speichern schreibt die Datei neu.</translation>
    </message>
    <message>
        <source>{file} is open in another window.</source>
        <translation>{file} ist in einem anderen Fenster offen.</translation>
    </message>
    <message>
        <source>{file} is open in another window. Here it is read-only: save a copy to keep changes.</source>
        <translation>{file} ist in einem anderen Fenster offen. Hier lässt sich der Ablauf nur ansehen: speichern Sie eine Kopie, um Änderungen zu behalten.</translation>
    </message>
    <message>
        <source>{file} is open on the computer {machine}. Here it is read-only: save a copy to keep changes.</source>
        <translation>{file} ist auf dem Rechner {machine} offen. Hier lässt sich der Ablauf nur ansehen: speichern Sie eine Kopie, um Änderungen zu behalten.</translation>
    </message>
    <message>
        <source>{file} was changed by another program.</source>
        <translation>{file} wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>{keys} entered, more?</source>
        <translation>{keys} eingegeben, mehr?</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} node</source>
        <comment>{n:,} nodes</comment>
        <translation>
            <numerusform>{n:,} Knoten</numerusform>
            <numerusform>{n:,} Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} selected</source>
        <comment>{n:,} selected</comment>
        <translation>
            <numerusform>{n:,} ausgewählt</numerusform>
            <numerusform>{n:,} ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} step imported</source>
        <comment>{n:,} steps imported</comment>
        <translation>
            <numerusform>{n:,} Schritt importiert</numerusform>
            <numerusform>{n:,} Schritte importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} thing to know:</source>
        <comment>{n:,} things to know:</comment>
        <translation>
            <numerusform>{n:,} Punkt zu wissen:</numerusform>
            <numerusform>{n:,} Punkte zu wissen:</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} und {n} weitere</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} Kopie</translation>
    </message>
    <message>
        <source>{name}, never saved</source>
        <translation>{name}, nie gespeichert</translation>
    </message>
    <message>
        <source>{node} is in no document, and in no frame that could collapse.</source>
        <translation>{node} steht in keinem Dokument und keinem Rahmen, der sich einklappen ließe.</translation>
    </message>
    <message numerus="yes">
        <source>{n} added</source>
        <comment>{n} added</comment>
        <translation>
            <numerusform>{n} neu</numerusform>
            <numerusform>{n} neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} card selected</source>
        <comment>{n} cards selected</comment>
        <translation>
            <numerusform>{n} Karte ausgewählt</numerusform>
            <numerusform>{n} Karten ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} card, collapsed</source>
        <comment>{n} cards, collapsed</comment>
        <translation>
            <numerusform>{n} Karte, eingeklappt</numerusform>
            <numerusform>{n} Karten, eingeklappt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <comment>{n} changed</comment>
        <translation>
            <numerusform>{n} geändert</numerusform>
            <numerusform>{n} geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} choice</source>
        <comment>{n} choices</comment>
        <translation>
            <numerusform>{n} Auswahl</numerusform>
            <numerusform>{n} Auswahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} error</source>
        <comment>{n} errors</comment>
        <translation>
            <numerusform>{n} Fehler</numerusform>
            <numerusform>{n} Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>{n} gefunden</translation>
    </message>
    <message numerus="yes">
        <source>{n} hint</source>
        <comment>{n} hints</comment>
        <translation>
            <numerusform>{n} Hinweis</numerusform>
            <numerusform>{n} Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} link follows.</source>
        <comment>{n} links follow.</comment>
        <translation>
            <numerusform>{n} Verbindung folgt.</numerusform>
            <numerusform>{n} Verbindungen folgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more card on the way</source>
        <comment>{n} more cards on the way</comment>
        <translation>
            <numerusform>Noch {n} Karte auf dem Weg</numerusform>
            <numerusform>Noch {n} Karten auf dem Weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} moved</source>
        <comment>{n} moved</comment>
        <translation>
            <numerusform>{n} verschoben</numerusform>
            <numerusform>{n} verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problem</source>
        <comment>{n} problems</comment>
        <translation>
            <numerusform>{n} Problem</numerusform>
            <numerusform>{n} Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removed</source>
        <comment>{n} removed</comment>
        <translation>
            <numerusform>{n} entfernt</numerusform>
            <numerusform>{n} entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} step</source>
        <comment>{n} steps</comment>
        <translation>
            <numerusform>{n} Schritt</numerusform>
            <numerusform>{n} Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} warning</source>
        <comment>{n} warnings</comment>
        <translation>
            <numerusform>{n} Warnung</numerusform>
            <numerusform>{n} Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{passed} of {n} passed · {links} % of links, {cards} % of cards</source>
        <translation>{passed} von {n} bestanden · {links} % der Verbindungen, {cards} % der Karten</translation>
    </message>
    <message>
        <source>{place} of {n}</source>
        <translation>{place} von {n}</translation>
    </message>
    <message>
        <source>{place}: {failure}</source>
        <translation>{place}: {failure}</translation>
    </message>
    <message>
        <source>{reason} So the new card is not linked.</source>
        <translation>{reason} Die neue Karte ist deshalb nicht verbunden.</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>noch {seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s of silence</source>
        <translation>{seconds} s Stille</translation>
    </message>
    <message>
        <source>{state} · clock stopped</source>
        <translation>{state} · Uhr angehalten</translation>
    </message>
    <message>
        <source>{state} · {seconds} s</source>
        <translation>{state} · {seconds} s</translation>
    </message>
    <message>
        <source>{steps}; everything mapped.</source>
        <translation>{steps}; alles übertragen.</translation>
    </message>
    <message>
        <source>{steps}; {known}</source>
        <translation>{steps}; {known}</translation>
    </message>
    <message>
        <source>{time}  The call is answered</source>
        <translation>{time}  Der Anruf ist angenommen</translation>
    </message>
    <message>
        <source>{what} · {done:,} of {of:,}</source>
        <translation>{what} · {done:,} von {of:,}</translation>
    </message>
    <message>
        <source>{who} answers</source>
        <translation>{who} hebt ab</translation>
    </message>
    <message>
        <source>{who} hears</source>
        <translation>{who} hört</translation>
    </message>
    <message>
        <source>{who} hears this</source>
        <translation>{who} hört das</translation>
    </message>
    <message>
        <source>{who}: {result}</source>
        <translation>{who}: {result}</translation>
    </message>
    <message>
        <source>{words} … cut short</source>
        <translation>{words} … abgebrochen</translation>
    </message>
    <message>
        <source>“An application error has occurred. Goodbye.”</source>
        <translation>„An application error has occurred. Goodbye.“</translation>
    </message>
    <message>
        <source>“{name}” leads nowhere yet. Draw a link from it to the first verb.</source>
        <translation>„{name}“ führt noch nirgendwohin. Ziehen Sie eine Verbindung zum ersten Verb.</translation>
    </message>
    <message>
        <source>… and hang up</source>
        <translation>… und auflegen</translation>
    </message>
    <message>
        <source>♪ {name}</source>
        <translation>♪ {name}</translation>
    </message>
</context>
</TS>
