<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message>
        <source> (estimated)</source>
        <translation> (geschätzt)</translation>
    </message>
    <message>
        <source> Call</source>
        <translation> Anrufen</translation>
    </message>
    <message>
        <source> Choose from {values}.</source>
        <translation> Wählen Sie aus {values}.</translation>
    </message>
    <message>
        <source> Choose one from the list.</source>
        <translation> Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source> Did you mean &quot;{near}&quot;?</source>
        <translation> Meinten Sie &quot;{near}&quot;?</translation>
    </message>
    <message>
        <source> Hang up</source>
        <translation> Auflegen</translation>
    </message>
    <message>
        <source> Names are case-sensitive.</source>
        <translation> Auf Groß- und Kleinschreibung kommt es an.</translation>
    </message>
    <message>
        <source> after “{text}”</source>
        <translation> nach „{text}“</translation>
    </message>
    <message>
        <source> from {low:g} to {high:.10g}</source>
        <translation> von {low:g} bis {high:.10g}</translation>
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
        <source> of {unit}</source>
        <translation> in {unit}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source> or press {finish}</source>
        <translation> oder {finish} drücken</translation>
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
        <source>&quot;{text}&quot; begins as people dial abroad. Write +{country}.</source>
        <translation>&quot;{text}&quot; beginnt, wie man ins Ausland wählt. Schreiben Sie +{country}.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is how people dial inside a country. Write + and the country code in place of the 0, such as +441234567890.</source>
        <translation>&quot;{text}&quot; ist, wie man innerhalb eines Landes wählt. Schreiben Sie + und die Landesvorwahl anstelle der 0, etwa +441234567890.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot;: after +1 come ten digits, the first of which is not 0 or 1. Correct the number.</source>
        <translation>&quot;{text}&quot;: nach +1 kommen zehn Ziffern, deren erste nicht 0 oder 1 ist. Berichtigen Sie die Nummer.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot;: no country has a code that begins with {number}. Correct the number.</source>
        <translation>&quot;{text}&quot;: kein Land hat eine Vorwahl, die mit {number} beginnt. Berichtigen Sie die Nummer.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; does not fit here. Write {pattern_words}.</source>
        <translation>&quot;{value}&quot; passt hier nicht. Schreiben Sie {pattern_words}.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is neither true nor false. Write one of the two.</source>
        <translation>&quot;{value}&quot; ist weder true noch false. Schreiben Sie eines von beiden.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no method that Twilio uses. Write GET or POST.</source>
        <translation>&quot;{value}&quot; ist keine Methode, die Twilio verwendet. Schreiben Sie GET oder POST.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a language code. Write one such as en-US.</source>
        <translation>&quot;{value}&quot; ist kein Sprachcode. Schreiben Sie einen wie en-US.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a language that can be used here.</source>
        <translation>&quot;{value}&quot; ist keine Sprache, die hier verwendet werden kann.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a phone number. Write it with + and the country code, such as +14155550100.</source>
        <translation>&quot;{value}&quot; ist keine Telefonnummer. Schreiben Sie sie mit + und der Landesvorwahl, etwa +14155550100.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a voice.{hint} Write man, woman, or a name such as Polly.Joanna or Google.en-US-Wavenet-A.</source>
        <translation>&quot;{value}&quot; ist keine Stimme.{hint} Schreiben Sie man, woman oder einen Namen wie Polly.Joanna oder Google.en-US-Wavenet-A.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not an identifier: two capital letters, then digits and letters.</source>
        <translation>&quot;{value}&quot; ist keine Kennung: zwei Großbuchstaben, dann Ziffern und Buchstaben.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not complete. Begin with {allowed}:// and the name of the server.</source>
        <translation>&quot;{value}&quot; ist nicht vollständig. Beginnen Sie mit {allowed}:// und dem Namen des Servers.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not one of the values allowed.{choose}</source>
        <translation>&quot;{value}&quot; ist keiner der erlaubten Werte.{choose}</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not {kind}. Write {kind}{unit}{range}.</source>
        <translation>&quot;{value}&quot; ist hier nicht möglich: nötig ist {kind}. Schreiben Sie {kind}{unit}{range}.</translation>
    </message>
    <message>
        <source># as an option</source>
        <translation># als Auswahl</translation>
    </message>
    <message>
        <source># ends an entry and * goes back; neither is an option of its own.</source>
        <translation># beendet eine Eingabe und * geht zurück; keines ist eine eigene Auswahl.</translation>
    </message>
    <message>
        <source># is an option here, though it ends an entry everywhere else. Use another key.</source>
        <translation># ist hier eine Auswahl, obwohl es sonst überall eine Eingabe beendet. Verwenden Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>An&amp;ordnen</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>&amp;Basis-URL</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Anruf</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Don’t save</source>
        <translation>&amp;Nicht speichern</translation>
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
        <source>&amp;Later</source>
        <translation>Spä&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Open the saved file</source>
        <translation>&amp;Gespeicherte Datei öffnen</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;{name}; has no meaning in XML. Write the character itself, or &amp;amp; for a bare ampersand.</source>
        <translation>&amp;{name}; bedeutet in XML nichts. Schreiben Sie das Zeichen selbst oder &amp;amp; für ein bloßes &amp;.</translation>
    </message>
    <message>
        <source>(empty message)</source>
        <translation>(leere Nachricht)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>({n} bytes that are no text)</source>
        <translation>({n} Bytes, die kein Text sind)</translation>
    </message>
    <message>
        <source>, asked for by {asked_by}</source>
        <translation>, angefordert von {asked_by}</translation>
    </message>
    <message>
        <source>, together with {others}</source>
        <translation>, zusammen mit {others}</translation>
    </message>
    <message>
        <source>, together with {others} and {n} more</source>
        <translation>, zusammen mit {others} und {n} weiteren</translation>
    </message>
    <message>
        <source>, {high:.10g} at most</source>
        <translation>, höchstens {high:.10g}</translation>
    </message>
    <message>
        <source>, {low:g} or more</source>
        <translation>, mindestens {low:g}</translation>
    </message>
    <message>
        <source>. Export with the target python instead.</source>
        <translation>. Exportieren Sie stattdessen mit dem Ziel python.</translation>
    </message>
    <message>
        <source>0 does nothing here. Let it lead to a person or to help.</source>
        <translation>0 tut hier nichts. Lassen Sie sie zu einem Menschen oder zu Hilfe führen.</translation>
    </message>
    <message>
        <source>0 leads to help or to a person in every menu, and means nothing else.</source>
        <translation>0 führt in jedem Menü zu Hilfe oder zu einem Menschen und bedeutet nichts anderes.</translation>
    </message>
    <message>
        <source>100 characters spoken (Say)</source>
        <translation>100 gesprochene Zeichen (Say)</translation>
    </message>
    <message>
        <source>2010-04-01 or 2008-08-01, the versions of Twilio&apos;s interface, or leave it out</source>
        <translation>2010-04-01 oder 2008-08-01, die Versionen von Twilios Schnittstelle, oder lassen Sie es weg</translation>
    </message>
    <message>
        <source>4× faster</source>
        <translation>4× schneller</translation>
    </message>
    <message>
        <source>&lt;{tag}&gt; cannot be used in &lt;{parent}&gt;.</source>
        <translation>&lt;{tag}&gt; kann in &lt;{parent}&gt; nicht verwendet werden.</translation>
    </message>
    <message>
        <source>&lt;{tag}&gt; cannot be used in a reply to a message.</source>
        <translation>&lt;{tag}&gt; kann in der Antwort auf eine Nachricht nicht verwendet werden.</translation>
    </message>
    <message>
        <source>&lt;{tag}&gt; cannot be used in {name}.</source>
        <translation>&lt;{tag}&gt; kann in {name} nicht verwendet werden.</translation>
    </message>
    <message>
        <source>&lt;{tag}&gt; does nothing here.</source>
        <translation>&lt;{tag}&gt; tut hier nichts.</translation>
    </message>
    <message>
        <source>&lt;{tag}&gt; in {name}</source>
        <translation>&lt;{tag}&gt; in {name}</translation>
    </message>
    <message>
        <source>&lt;{tag}&gt; in {name}.</source>
        <translation>&lt;{tag}&gt; in {name}.</translation>
    </message>
    <message>
        <source>&lt;{tag}&gt; is no verb</source>
        <translation>&lt;{tag}&gt; ist kein Verb</translation>
    </message>
    <message>
        <source>&lt;{tag}&gt; is no verb.</source>
        <translation>&lt;{tag}&gt; ist kein Verb.</translation>
    </message>
    <message>
        <source>A &lt; stands inside an attribute. Write &amp;lt;, or add the missing quotation mark.</source>
        <translation>Ein &lt; steht in einem Attribut. Schreiben Sie &amp;lt;, oder ergänzen Sie das fehlende Anführungszeichen.</translation>
    </message>
    <message>
        <source>A Branch compares one request parameter with the values of its cases, from the first on.</source>
        <translation>Ein Branch vergleicht einen Anfrageparameter mit den Werten seiner Fälle, vom ersten an.</translation>
    </message>
    <message>
        <source>A Branch has no test “{type}”.</source>
        <translation>Ein Branch kennt den Test „{type}“ nicht.</translation>
    </message>
    <message>
        <source>A Branch looks at one request parameter; this tests {words}.</source>
        <translation>Ein Branch betrachtet einen Anfrageparameter; dies prüft {words}.</translation>
    </message>
    <message>
        <source>A Gather whose input goes nowhere sends it to the document it stands in, which begins again: whatever the caller presses, they hear the same.</source>
        <translation>Ein Gather, dessen Eingabe nirgendwohin geht, schickt sie an das Dokument, in dem es steht, und das beginnt von vorn: was immer der Anrufer drückt, er hört dasselbe.</translation>
    </message>
    <message>
        <source>A JSON object such as {&quot;language&quot;: &quot;en&quot;}.</source>
        <translation>Ein JSON-Objekt wie {&quot;language&quot;: &quot;en&quot;}.</translation>
    </message>
    <message>
        <source>A Recording is stopped through the REST API only.</source>
        <translation>Eine Recording wird nur über die REST-API beendet.</translation>
    </message>
    <message>
        <source>A SIP phone or phone system to call.</source>
        <translation>Ein SIP-Telefon oder eine Telefonanlage, die angerufen wird.</translation>
    </message>
    <message>
        <source>A Task needs the attribute workflowSid of its Enqueue; without it nobody is given it. Add the workflow, or remove the Task.</source>
        <translation>Ein Task braucht das Attribut workflowSid seines Enqueue; ohne das bekommt ihn niemand. Ergänzen Sie den Workflow, oder entfernen Sie den Task.</translation>
    </message>
    <message>
        <source>A URL that is told how the call went on; it never steers the call.</source>
        <translation>Eine URL, die erfährt, wie der Anruf weiterging; sie steuert ihn nie.</translation>
    </message>
    <message>
        <source>A WhatsApp user to call, or who is called through WhatsApp.</source>
        <translation>Ein WhatsApp-Nutzer, der angerufen wird, auch über WhatsApp.</translation>
    </message>
    <message>
        <source>A bare &amp; is not allowed in XML. Write &amp;amp; instead, also inside URLs.</source>
        <translation>Ein bloßes &amp; ist in XML nicht erlaubt. Schreiben Sie stattdessen &amp;amp;, auch in URLs.</translation>
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
        <source>A caller who does not cope with a menu gets to a person or may leave a message; the call does not just end.</source>
        <translation>Ein Anrufer, der mit einem Menü nicht zurechtkommt, gelangt zu einem Menschen oder darf eine Nachricht hinterlassen; der Anruf endet nicht einfach.</translation>
    </message>
    <message>
        <source>A caller who says and presses nothing hears the same again and again. Two or three tries are enough; then lead to a person, a voicemail or a goodbye.</source>
        <translation>Ein Anrufer, der nichts sagt und nichts drückt, hört immer wieder dasselbe. Zwei oder drei Versuche genügen; danach führen Sie zu einem Menschen, einem Anrufbeantworter oder einer Verabschiedung.</translation>
    </message>
    <message>
        <source>A card for a URL that somebody else answers needs that URL.</source>
        <translation>Eine Karte für eine URL, die jemand anders beantwortet, braucht diese URL.</translation>
    </message>
    <message>
        <source>A card payment</source>
        <translation>Eine Kartenzahlung</translation>
    </message>
    <message>
        <source>A case above tests the same: this one is never taken.</source>
        <translation>Ein Fall darüber prüft dasselbe: dieser wird nie genommen.</translation>
    </message>
    <message>
        <source>A case that cannot be decided</source>
        <translation>Ein Fall, der nicht entschieden werden kann</translation>
    </message>
    <message>
        <source>A choice above has the key {key}, too: this one is never taken.</source>
        <translation>Eine Auswahl darüber hat ebenfalls die Taste {key}: diese wird nie genommen.</translation>
    </message>
    <message>
        <source>A choice above has the phrase “{phrase}”, too: this one is never taken.</source>
        <translation>Eine Auswahl darüber hat ebenfalls die Wendung „{phrase}“: diese wird nie genommen.</translation>
    </message>
    <message>
        <source>A choice that does not fit numDigits</source>
        <translation>Eine Auswahl, die nicht zu numDigits passt</translation>
    </message>
    <message>
        <source>A choice that has neither keys nor a phrase can never be chosen.</source>
        <translation>Eine Auswahl ohne Tasten und ohne Wendung kann nie gewählt werden.</translation>
    </message>
    <message>
        <source>A choice that holds the finish key</source>
        <translation>Eine Auswahl, die die Endtaste enthält</translation>
    </message>
    <message>
        <source>A choice the input does not take</source>
        <translation>Eine Auswahl, die die Eingabe nicht annimmt</translation>
    </message>
    <message>
        <source>A choice without a key</source>
        <translation>Eine Auswahl ohne Taste</translation>
    </message>
    <message>
        <source>A comment is written wrongly: it ends with --&gt; and holds no other --.</source>
        <translation>Ein Kommentar ist falsch geschrieben: er endet mit --&gt; und enthält sonst kein --.</translation>
    </message>
    <message>
        <source>A conversation lasts</source>
        <translation>Dauer eines Gesprächs</translation>
    </message>
    <message>
        <source>A decision of the application: each request is answered by one of these.</source>
        <translation>Eine Entscheidung der Anwendung: jede Anfrage wird mit einem davon beantwortet.</translation>
    </message>
    <message>
        <source>A device with a Twilio SIM card.</source>
        <translation>Ein Gerät mit einer SIM-Karte von Twilio.</translation>
    </message>
    <message>
        <source>A document cannot be called {readme}; give it another name.</source>
        <translation>Ein Dokument kann nicht {readme} heißen; geben Sie ihm einen anderen Namen.</translation>
    </message>
    <message>
        <source>A document must begin with &lt;Response&gt;; put everything inside one.</source>
        <translation>Ein Dokument muss mit &lt;Response&gt; beginnen; setzen Sie alles in eines.</translation>
    </message>
    <message>
        <source>A document that is too long</source>
        <translation>Ein zu langes Dokument</translation>
    </message>
    <message>
        <source>A fax answers</source>
        <translation>Ein Fax hebt ab</translation>
    </message>
    <message>
        <source>A flow needs an entry: the phone number or the REST call through which Twilio comes in.</source>
        <translation>Ein Ablauf braucht einen Eingang: die Telefonnummer oder den REST-Aufruf, über den Twilio hereinkommt.</translation>
    </message>
    <message>
        <source>A flow that is served by https plays its sounds by https, too: else anybody on the way can change them.</source>
        <translation>Ein Ablauf, der über https ausgeliefert wird, spielt auch seine Töne über https: sonst kann jeder unterwegs sie ändern.</translation>
    </message>
    <message>
        <source>A frame goes around cards: select some first.</source>
        <translation>Ein Rahmen steht um Karten: wählen Sie zuerst welche aus.</translation>
    </message>
    <message>
        <source>A key that begins another choice</source>
        <translation>Eine Taste, mit der eine andere Auswahl beginnt</translation>
    </message>
    <message>
        <source>A long greeting</source>
        <translation>Eine lange Begrüßung</translation>
    </message>
    <message>
        <source>A long prompt</source>
        <translation>Eine lange Ansage</translation>
    </message>
    <message>
        <source>A long silence</source>
        <translation>Eine lange Stille</translation>
    </message>
    <message>
        <source>A loop that asks nothing</source>
        <translation>Eine Schleife, die nichts fragt</translation>
    </message>
    <message>
        <source>A loop without a way out</source>
        <translation>Eine Schleife ohne Ausgang</translation>
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
        <source>A menu of more than four options is hard to keep in mind; yet one broad menu beats two narrow ones one after the other.</source>
        <translation>Ein Menü mit mehr als vier Auswahlen kann man sich schwer merken; doch ein breites Menü ist besser als zwei schmale hintereinander.</translation>
    </message>
    <message>
        <source>A menu says “press”, an entry of data says “enter”; other words confuse.</source>
        <translation>Ein Menü sagt „drücken“, eine Dateneingabe „eingeben“; andere Worte verwirren.</translation>
    </message>
    <message>
        <source>A menu that listens to speech takes keys, too: not everybody can or may speak.</source>
        <translation>Ein Menü, das auf Sprache hört, nimmt auch Tasten an: nicht jeder kann oder darf sprechen.</translation>
    </message>
    <message>
        <source>A menu waits three to ten seconds for the first key.</source>
        <translation>Ein Menü wartet drei bis zehn Sekunden auf die erste Taste.</translation>
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
        <source>A name is missing. Write one.</source>
        <translation>Ein Name fehlt. Schreiben Sie einen.</translation>
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
        <source>A node of the kind {name} cannot be saved.</source>
        <translation>Ein Schritt der Art {name} kann nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>A note is not part of the call.</source>
        <translation>Eine Notiz gehört nicht zum Anruf.</translation>
    </message>
    <message>
        <source>A note is not part of the call: there is no TwiML for it.</source>
        <translation>Eine Notiz gehört nicht zum Anruf: für sie gibt es kein TwiML.</translation>
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
        <source>A person is offered by the third menu at the latest.</source>
        <translation>Spätestens im dritten Menü wird ein Mensch angeboten.</translation>
    </message>
    <message>
        <source>A person is within reach</source>
        <translation>Ein Mensch ist erreichbar</translation>
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
        <source>A phone call is answered with voice verbs, a text message with messaging verbs; Twilio runs no document that mixes them.</source>
        <translation>Ein Anruf wird mit Sprachverben beantwortet, eine Textnachricht mit Nachrichtenverben; Twilio führt kein Dokument aus, das sie mischt.</translation>
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
        <source>A placeholder begins with {{ and never ends. Close it with }}.</source>
        <translation>Ein Platzhalter beginnt mit {{ und endet nie. Schließen Sie ihn mit }}.</translation>
    </message>
    <message>
        <source>A placeholder names nothing. Write the name of a parameter, such as {{From}}.</source>
        <translation>Ein Platzhalter nennt nichts. Schreiben Sie den Namen eines Parameters, etwa {{From}}.</translation>
    </message>
    <message>
        <source>A prompt that cannot be interrupted</source>
        <translation>Eine Ansage, die sich nicht unterbrechen lässt</translation>
    </message>
    <message>
        <source>A prompt that explains takes at most 20 seconds.</source>
        <translation>Eine Ansage, die erklärt, dauert höchstens 20 Sekunden.</translation>
    </message>
    <message>
        <source>A queue of size 0 is always full, so nobody ever waits in it. Write a larger number, or leave maxQueueSize out.</source>
        <translation>Eine Warteschlange der Größe 0 ist immer voll, also wartet nie jemand darin. Schreiben Sie eine größere Zahl, oder lassen Sie maxQueueSize weg.</translation>
    </message>
    <message>
        <source>A recording without its words</source>
        <translation>Eine Aufnahme ohne ihren Wortlaut</translation>
    </message>
    <message>
        <source>A recording, for each minute</source>
        <translation>Eine Aufnahme, je Minute</translation>
    </message>
    <message>
        <source>A redirect without Location.</source>
        <translation>Eine Umleitung ohne Location.</translation>
    </message>
    <message>
        <source>A ring of links on which nobody is asked and nothing is waited for never ends: Twilio gives up, or the caller hears the same words until they hang up.</source>
        <translation>Ein Kreis von Verbindungen, in dem niemand gefragt und auf nichts gewartet wird, endet nie: Twilio gibt auf, oder der Anrufer hört dieselben Worte, bis er auflegt.</translation>
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
        <source>A setting that belongs to another one which is not there has no effect.</source>
        <translation>Eine Einstellung, die zu einer anderen gehört, die fehlt, hat keine Wirkung.</translation>
    </message>
    <message>
        <source>A setting that does nothing</source>
        <translation>Eine Einstellung ohne Wirkung</translation>
    </message>
    <message>
        <source>A static document requested by POST</source>
        <translation>Ein statisches Dokument per POST angefordert</translation>
    </message>
    <message>
        <source>A stock phrase</source>
        <translation>Eine Floskel</translation>
    </message>
    <message>
        <source>A tag is not closed. Add the missing &gt;.</source>
        <translation>Ein Tag ist nicht geschlossen. Ergänzen Sie das fehlende &gt;.</translation>
    </message>
    <message>
        <source>A tag of a template, &lt;% ... %&gt;, stands between elements: this is not XML until the template is filled in. Use the document that comes out of it.</source>
        <translation>Ein Tag einer Vorlage, &lt;% ... %&gt;, steht zwischen Elementen: dies ist kein XML, bevor die Vorlage ausgefüllt ist. Verwenden Sie das Dokument, das daraus entsteht.</translation>
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
        <source>A text message reaches your number: the answer begins here.</source>
        <translation>Eine Textnachricht erreicht Ihre Nummer: die Antwort beginnt hier.</translation>
    </message>
    <message>
        <source>A text/plain answer to a message</source>
        <translation>Eine text/plain-Antwort auf eine Nachricht</translation>
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
        <source>A verb that cannot run while somebody waits</source>
        <translation>Ein Verb, das beim Warten nicht laufen kann</translation>
    </message>
    <message>
        <source>A verb that does nothing in a whisper</source>
        <translation>Ein Verb, das beim Flüstern nichts tut</translation>
    </message>
    <message>
        <source>A voice guesses how to read bare abbreviations and long numbers: write them as spoken, or mark them with say-as.</source>
        <translation>Eine Stimme rät, wie bloße Abkürzungen und lange Zahlen zu lesen sind: schreiben Sie sie, wie sie gesprochen werden, oder zeichnen Sie sie mit say-as aus.</translation>
    </message>
    <message>
        <source>A voice reads web and mail addresses letter by letter or as words nobody knows.</source>
        <translation>Eine Stimme liest Web- und Mailadressen Buchstabe für Buchstabe oder als Wörter, die niemand kennt.</translation>
    </message>
    <message>
        <source>A wait after every key</source>
        <translation>Warten nach jeder Taste</translation>
    </message>
    <message>
        <source>A way out that leads nowhere</source>
        <translation>Ein Ausgang, der nirgendwohin führt</translation>
    </message>
    <message>
        <source>A whisper may speak, wait and ask for a key. To the caller at the head of a queue it may only speak.</source>
        <translation>Ein Flüstern darf sprechen, warten und nach einer Taste fragen. Zum vordersten Wartenden einer Schlange darf es nur sprechen.</translation>
    </message>
    <message>
        <source>A whisper runs on the callee’s side before the two are connected; it cannot call somebody else from there.</source>
        <translation>Ein Flüstern läuft beim Angerufenen, bevor die beiden verbunden sind; von dort kann es niemand anderen anrufen.</translation>
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
        <source>A {status} after POST</source>
        <translation>{status} nach POST</translation>
    </message>
    <message>
        <source>A {tag} named “{name}” runs already.</source>
        <translation>Ein {tag} namens „{name}“ läuft schon.</translation>
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
        <source>Accept the proposed call first.</source>
        <translation>Nehmen Sie zuerst den vorgeschlagenen Anruf an.</translation>
    </message>
    <message>
        <source>Accepted cards</source>
        <translation>Angenommene Karten</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Barrierefreiheit</translation>
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
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a Hangup</source>
        <translation>Hangup hinzufügen</translation>
    </message>
    <message>
        <source>Add a case</source>
        <translation>Fall hinzufügen</translation>
    </message>
    <message>
        <source>Add a choice with the next free key</source>
        <translation>Auswahl mit der nächsten freien Taste hinzufügen</translation>
    </message>
    <message>
        <source>Add a choice …</source>
        <translation>Auswahl hinzufügen …</translation>
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
        <source>Add case to Branch</source>
        <translation>Fall in Branch hinzufügen</translation>
    </message>
    <message>
        <source>Add choice to Gather</source>
        <translation>Auswahl in Gather hinzufügen</translation>
    </message>
    <message>
        <source>Add choice {key}</source>
        <translation>Auswahl {key} hinzufügen</translation>
    </message>
    <message>
        <source>Add full stops and commas to the text.</source>
        <translation>Dem Text Punkte und Kommas hinzufügen.</translation>
    </message>
    <message>
        <source>Add it, correct the name, or write the whole address (https://…) if another server has it.</source>
        <translation>Ergänzen Sie sie, berichtigen Sie den Namen, oder schreiben Sie die ganze Adresse (https://…), wenn ein anderer Server sie hat.</translation>
    </message>
    <message>
        <source>Add to {what}</source>
        <translation>{what}: hinzufügen</translation>
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
        <source>Add {tag} to {owner}</source>
        <translation>{tag} in {owner} hinzufügen</translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation>{what} hinzufügen</translation>
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
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>After &lt; comes no name. Write &amp;lt; for a less-than sign, or complete the tag.</source>
        <translation>Nach &lt; kommt kein Name. Schreiben Sie &amp;lt; für ein Kleiner-Zeichen, oder vervollständigen Sie das Tag.</translation>
    </message>
    <message>
        <source>After the mistakes</source>
        <translation>Nach den Fehlern</translation>
    </message>
    <message>
        <source>After three seconds of silence callers think that the line is dead.</source>
        <translation>Nach drei Sekunden Stille denken Anrufer, die Leitung sei tot.</translation>
    </message>
    <message>
        <source>Against the saved file: {cards}</source>
        <translation>Gegenüber der gespeicherten Datei: {cards}</translation>
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
    <message numerus="yes">
        <source>Align {n} card</source>
        <comment>Align {n} cards</comment>
        <translation>
            <numerusform>{n} Karte ausrichten</numerusform>
            <numerusform>{n} Karten ausrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All calls that failed are right as they are now: expect what they come to</source>
        <translation>Alle gescheiterten Anrufe sind so richtig, wie sie jetzt sind: erwarten, was aus ihnen wird</translation>
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
        <source>All keys have a choice already.</source>
        <translation>Alle Tasten haben schon eine Auswahl.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
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
        <source>Alt while it is dragged</source>
        <translation>Alt beim Ziehen</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Auf, Alt+Ab</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>An address read out</source>
        <translation>Eine vorgelesene Adresse</translation>
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
        <source>An attribute is written wrongly. Write name=&quot;value&quot;, with a blank before it.</source>
        <translation>Ein Attribut ist falsch geschrieben. Schreiben Sie name=&quot;value&quot; mit einem Leerzeichen davor.</translation>
    </message>
    <message>
        <source>An attribute&apos;s closing quotation mark is missing.</source>
        <translation>Das schließende Anführungszeichen eines Attributs fehlt.</translation>
    </message>
    <message>
        <source>An error</source>
        <translation>Ein Fehler</translation>
    </message>
    <message>
        <source>An import keeps what it cannot read: a document with mistakes goes out as it came, and a step of another product answers with an empty document, which ends the call.</source>
        <translation>Ein Import bewahrt auf, was er nicht lesen kann: ein fehlerhaftes Dokument geht hinaus, wie es kam, und ein Schritt eines anderen Produkts antwortet mit einem leeren Dokument, das den Anruf beendet.</translation>
    </message>
    <message>
        <source>An input by speech (Gather)</source>
        <translation>Eine Spracheingabe (Gather)</translation>
    </message>
    <message>
        <source>An option that is spoken but does nothing</source>
        <translation>Eine angesagte Auswahl, die nichts tut</translation>
    </message>
    <message>
        <source>An option that nobody hears of</source>
        <translation>Eine Auswahl, von der niemand hört</translation>
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
        <source>Another document is already called “{document}”.</source>
        <translation>Ein anderes Dokument heißt schon „{document}“.</translation>
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
        <source>Answers</source>
        <translation>Antworten</translation>
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
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Arrange the cards from left to right</source>
        <translation>Die Karten von links nach rechts ordnen</translation>
    </message>
    <message>
        <source>Arrows, with Shift farther</source>
        <translation>Pfeiltasten, mit Umschalt weiter</translation>
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
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
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
        <source>Asking {url}</source>
        <translation>{url} wird gefragt</translation>
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
        <source>Attribute &apos;{name}&apos; is not allowed to appear in element &apos;{tag}&apos;. Twilio ignores it. {mend}</source>
        <translation>Das Attribut &apos;{name}&apos; ist im Element &apos;{tag}&apos; nicht erlaubt. Twilio beachtet es nicht. {mend}</translation>
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
        <source>BY and the letters and digits of a trunk&apos;s identifier</source>
        <translation>BY und die Buchstaben und Ziffern der Kennung eines Trunks</translation>
    </message>
    <message>
        <source>BYOC trunk</source>
        <translation>BYOC-Trunk</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>Zurück zur Karte</translation>
    </message>
    <message>
        <source>Back to the card before</source>
        <translation>Zurück zur vorigen Karte</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zum Standard</translation>
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
        <source>Begin with https://</source>
        <translation>Mit https:// beginnen</translation>
    </message>
    <message>
        <source>Blaming words</source>
        <translation>Worte, die beschuldigen</translation>
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
        <source>Branch</source>
        <translation>Verzweigung</translation>
    </message>
    <message>
        <source>Branch on {parameter}</source>
        <translation>Branch nach {parameter}</translation>
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
        <source>Cache-Control says {name}</source>
        <translation>Cache-Control sagt {name}</translation>
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
        <source>Call first.</source>
        <translation>Rufen Sie zuerst an.</translation>
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
        <source>Called instead</source>
        <translation>Stattdessen angerufen</translation>
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
        <source>Callers who get here can leave only by hanging up: no choice, no result and no ending leads out of the ring.</source>
        <translation>Wer hierher kommt, kann nur durch Auflegen weg: keine Auswahl, kein Ergebnis und kein Ende führt aus dem Kreis hinaus.</translation>
    </message>
    <message>
        <source>Calls and messages mixed</source>
        <translation>Anrufe und Nachrichten vermischt</translation>
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
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Change SSML of {owner}</source>
        <translation>SSML von {owner} ändern</translation>
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
        <source>Change key of choice</source>
        <translation>Taste der Auswahl ändern</translation>
    </message>
    <message>
        <source>Change name of case</source>
        <translation>Name des Falls ändern</translation>
    </message>
    <message>
        <source>Change name of choice</source>
        <translation>Name der Auswahl ändern</translation>
    </message>
    <message>
        <source>Change phrases of choice</source>
        <translation>Wendungen der Auswahl ändern</translation>
    </message>
    <message>
        <source>Change prices</source>
        <translation>Preise ändern</translation>
    </message>
    <message>
        <source>Change test of case</source>
        <translation>Test des Falls ändern</translation>
    </message>
    <message>
        <source>Change text of {what}</source>
        <translation>Text von {what} ändern</translation>
    </message>
    <message>
        <source>Change the flow as typed (Ctrl+Return)</source>
        <translation>Ablauf wie getippt ändern (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Change value of case</source>
        <translation>Wert des Falls ändern</translation>
    </message>
    <message>
        <source>Change {what} of {owner}</source>
        <translation>{what} von {owner} ändern</translation>
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
        <source>Choices</source>
        <translation>Auswahlen</translation>
    </message>
    <message>
        <source>Choose a folder to export to.</source>
        <translation>Wählen Sie einen Ordner für den Export.</translation>
    </message>
    <message>
        <source>Choose a problem in the list first.</source>
        <translation>Wählen Sie zuerst ein Problem in der Liste.</translation>
    </message>
    <message>
        <source>Choose a scenario first.</source>
        <translation>Wählen Sie zuerst einen Testanruf.</translation>
    </message>
    <message>
        <source>Choose a value instead</source>
        <translation>Stattdessen einen Wert wählen</translation>
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
        <source>Click a card on the canvas to see and change everything about it here.

Drag from an outcome on a card to the one that comes next. Drag over the canvas to select several cards.</source>
        <translation>Klicken Sie eine Karte auf der Zeichenfläche an, um hier alles zu sehen und zu ändern.

Ziehen Sie von einem Ausgang einer Karte zu der, die folgt. Ziehen Sie über die Zeichenfläche, um mehrere Karten auszuwählen.</translation>
    </message>
    <message>
        <source>Click a moment, or go through them with the arrow keys: its card lights up on the canvas.</source>
        <translation>Klicken Sie auf einen Augenblick, oder gehen Sie mit den Pfeiltasten durch: seine Karte leuchtet auf der Zeichenfläche auf.</translation>
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
        <source>Close {tag}</source>
        <translation>{tag} schließen</translation>
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
        <source>Comes in as</source>
        <translation>Kommt an als</translation>
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
        <source>Commands without a key, too: {keys}</source>
        <translation>Auch Befehle ohne Taste: {keys}</translation>
    </message>
    <message>
        <source>Compiling the flow</source>
        <translation>Der Ablauf wird übersetzt</translation>
    </message>
    <message>
        <source>Conference cannot stand beside another callee in the same Dial. Use a Dial of its own for it.</source>
        <translation>Conference kann nicht neben einem anderen Angerufenen im selben Dial stehen. Verwenden Sie dafür ein eigenes Dial.</translation>
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
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect names nothing to connect to.</source>
        <translation>Connect nennt nichts, womit zu verbinden wäre.</translation>
    </message>
    <message>
        <source>Connect to media</source>
        <translation>Mit Medien verbinden</translation>
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
        <source>Connected to</source>
        <translation>Verbunden mit</translation>
    </message>
    <message>
        <source>Connecting inside a whisper</source>
        <translation>Verbinden während des Flüsterns</translation>
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
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Steuern</translation>
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
        <source>Copy the TwiML shown</source>
        <translation>Gezeigtes TwiML kopieren</translation>
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
        <source>Ctrl and the wheel</source>
        <translation>Strg und Mausrad</translation>
    </message>
    <message>
        <source>Ctrl+Shift and drag across them</source>
        <translation>Strg+Umschalt und quer darüber ziehen</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Strg+Pfeiltasten</translation>
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
        <source>Cut its link</source>
        <translation>Seine Verbindung trennen</translation>
    </message>
    <message>
        <source>Cut links</source>
        <translation>Verbindungen durchtrennen</translation>
    </message>
    <message>
        <source>Cut silence off both ends of the recording, or keep it.</source>
        <translation>Stille an beiden Enden der Aufnahme abschneiden oder behalten.</translation>
    </message>
    <message>
        <source>Cut {what}</source>
        <translation>{what} ausschneiden</translation>
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
        <source>Decides by what Twilio tells about the call, the caller’s number say.</source>
        <translation>Entscheidet nach dem, was Twilio vom Anruf meldet, etwa nach der Nummer des Anrufers.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} card</source>
        <comment>Delete {n} cards</comment>
        <translation>
            <numerusform>{n} Karte löschen</numerusform>
            <numerusform>{n} Karten löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <translation>{what} löschen</translation>
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
        <source>Dial names nobody to call.</source>
        <translation>Dial nennt niemanden, der anzurufen ist.</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation>Meinten Sie {near}?</translation>
    </message>
    <message>
        <source>Did you mean “{near}”?</source>
        <translation>Meinten Sie „{near}“?</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Disable {what}</source>
        <translation>{what} abschalten</translation>
    </message>
    <message numerus="yes">
        <source>Distribute {n} card</source>
        <comment>Distribute {n} cards</comment>
        <translation>
            <numerusform>{n} Karte verteilen</numerusform>
            <numerusform>{n} Karten verteilen</numerusform>
        </translation>
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
    <message>
        <source>Document name</source>
        <translation>Name des Dokuments</translation>
    </message>
    <message>
        <source>Document “{document}”</source>
        <translation>Dokument „{document}“</translation>
    </message>
    <message>
        <source>Documents that a web server and Twilio’s cache can keep.</source>
        <translation>Dokumente, die ein Webserver und Twilios Cache aufbewahren können.</translation>
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
        <source>Double-click them</source>
        <translation>Doppelklicken</translation>
    </message>
    <message>
        <source>Drag a verb here, or press Tab and type</source>
        <translation>Ziehen Sie ein Verb hierher, oder drücken Sie Tab und tippen Sie</translation>
    </message>
    <message>
        <source>Drag from its dot to a card</source>
        <translation>Von seinem Punkt zu einer Karte ziehen</translation>
    </message>
    <message>
        <source>Drag it from the list onto the link</source>
        <translation>Aus der Liste auf die Verbindung ziehen</translation>
    </message>
    <message>
        <source>Drag one dot onto the other</source>
        <translation>Einen Punkt auf den anderen ziehen</translation>
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
        <source>Draw a line through links</source>
        <translation>Eine Linie durch Verbindungen ziehen</translation>
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
        <source>Duplicate {what}</source>
        <translation>{what} duplizieren</translation>
    </message>
    <message>
        <source>During a call</source>
        <translation>Während eines Anrufs</translation>
    </message>
    <message>
        <source>Early end of turn</source>
        <translation>Frühes Ende der Eingabe</translation>
    </message>
    <message>
        <source>Echoing</source>
        <translation>Gibt wieder</translation>
    </message>
    <message>
        <source>Edit TwiML of {path}</source>
        <translation>TwiML von {path} bearbeiten</translation>
    </message>
    <message>
        <source>Edit its title, or expand it</source>
        <translation>Den Titel bearbeiten oder ihn aufklappen</translation>
    </message>
    <message>
        <source>Edit the card in the inspector</source>
        <translation>Karte im Inspektor bearbeiten</translation>
    </message>
    <message>
        <source>Edit the words of a choice</source>
        <translation>Die Wörter einer Auswahl bearbeiten</translation>
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
        <source>Enable it</source>
        <translation>Einschalten</translation>
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
        <source>Enqueue names no queue.</source>
        <translation>Enqueue nennt keine Warteschlange.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
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
        <source>Every second before the first choice reaches every caller.</source>
        <translation>Jede Sekunde vor der ersten Auswahl trifft jeden Anrufer.</translation>
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
        <source>Expect all {n} now</source>
        <translation>Alle {n} so erwarten</translation>
    </message>
    <message>
        <source>Expect this now</source>
        <translation>So erwarten</translation>
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
        <source>External {url}</source>
        <translation>Extern {url}</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>F&amp;low</source>
        <translation>Ab&amp;lauf</translation>
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
        <source>Fallback method</source>
        <translation>Ersatzmethode</translation>
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
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
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
        <source>Find some words first.</source>
        <translation>Suchen Sie zuerst nach etwas.</translation>
    </message>
    <message>
        <source>Find the fewest calls that take what no scenario takes</source>
        <translation>Die wenigsten Anrufe finden, die nehmen, was kein Testanruf nimmt</translation>
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
        <source>Forget what was typed (Esc)</source>
        <translation>Getipptes verwerfen (Esc)</translation>
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
    <message numerus="yes">
        <source>Frame round {n} card</source>
        <comment>Frame round {n} cards</comment>
        <translation>
            <numerusform>Rahmen um {n} Karte</numerusform>
            <numerusform>Rahmen um {n} Karten</numerusform>
        </translation>
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
        <source>Frame “{title}”: this card.</source>
        <translation>Rahmen „{title}“: diese Karte.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From the first free way out of each selected card</source>
        <translation>Vom ersten freien Ausgang jeder ausgewählten Karte</translation>
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
        <source>GET answers may be cached by Twilio; POST sends what it tells in the body.</source>
        <translation>GET-Antworten darf Twilio aufbewahren; POST sendet seine Angaben im Körper.</translation>
    </message>
    <message>
        <source>GET follows</source>
        <translation>GET folgt</translation>
    </message>
    <message>
        <source>Gather asks for its own document again</source>
        <translation>Gather fragt wieder nach dem eigenen Dokument</translation>
    </message>
    <message>
        <source>Gather takes keys (input dtmf), speech, or both; a choice for what it does not take is never taken.</source>
        <translation>Gather nimmt Tasten (input dtmf), Sprache oder beides an; eine Auswahl für das, was es nicht annimmt, wird nie genommen.</translation>
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
        <source>Go back to a card first.</source>
        <translation>Gehen Sie zuerst zu einer Karte zurück.</translation>
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
        <source>Go to a frame</source>
        <translation>Zu einem Rahmen gehen</translation>
    </message>
    <message>
        <source>Go to its first card, or expand it</source>
        <translation>Zu seiner ersten Karte gehen oder ihn aufklappen</translation>
    </message>
    <message>
        <source>Go to the card that the selected link or card leads to</source>
        <translation>Zur Karte, zu der die Verbindung oder Karte führt</translation>
    </message>
    <message>
        <source>Go to the frame of a card, or to the next frame</source>
        <translation>Zum Rahmen einer Karte oder zum nächsten Rahmen gehen</translation>
    </message>
    <message>
        <source>Go to the next card</source>
        <translation>Zur nächsten Karte</translation>
    </message>
    <message>
        <source>Go where it leads</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Go where it leads, or link it</source>
        <translation>Gehen, wohin er führt, oder ihn verbinden</translation>
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
        <source>Hands the call to TwiML that somebody else’s server answers.</source>
        <translation>Übergibt den Anruf an TwiML, das der Server von jemand anderem liefert.</translation>
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
        <source>Hard to pronounce</source>
        <translation>Schwer auszusprechen</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>Hide the map</source>
        <translation>Übersichtskarte ausblenden</translation>
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
        <source>House style</source>
        <translation>Hausstil</translation>
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
        <source>If that fails, for {path} by {method}.</source>
        <translation>Wenn das scheitert, mit {method} nach {path}.</translation>
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
        <source>Import one address at a time: an application is one flow.</source>
        <translation>Importieren Sie eine Adresse nach der anderen: eine Anwendung ist ein Ablauf.</translation>
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
        <source>Imported, but nothing that TwiML can do; it is kept as it is.</source>
        <translation>Importiert, aber nichts, was TwiML kann; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>In a wait document Twilio runs a few verbs only: Say, Play, Pause, Redirect, and in a queue also Gather, Leave and Hangup.</source>
        <translation>In einem Wartedokument führt Twilio nur wenige Verben aus: Say, Play, Pause, Redirect und in einer Warteschlange auch Gather, Leave und Hangup.</translation>
    </message>
    <message>
        <source>In conversation</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>In {folder}, no export made these files, or they were changed since: </source>
        <translation>In {folder} hat kein Export diese Dateien gemacht, oder sie wurden seither geändert: </translation>
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
        <source>Input ends at numDigits keys: a longer choice can never be entered, a shorter one only after a wait.</source>
        <translation>Die Eingabe endet nach numDigits Tasten: eine längere Auswahl kann nie eingegeben werden, eine kürzere nur nach Warten.</translation>
    </message>
    <message>
        <source>Input stops the prompt</source>
        <translation>Eingabe beendet die Ansage</translation>
    </message>
    <message>
        <source>Insert a verb on a link</source>
        <translation>Ein Verb in eine Verbindung einfügen</translation>
    </message>
    <message>
        <source>Insert a verb on its link</source>
        <translation>Ein Verb in seine Verbindung einfügen</translation>
    </message>
    <message>
        <source>Insert {what}</source>
        <translation>{what} einfügen</translation>
    </message>
    <message>
        <source>Inside a verb</source>
        <translation>In einem Verb</translation>
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
        <source>It answers with plain text, not with TwiML.</source>
        <translation>Es antwortet mit einfachem Text, nicht mit TwiML.</translation>
    </message>
    <message>
        <source>It begins with &lt;{tag}&gt;, not with &lt;Response&gt;.</source>
        <translation>Es beginnt mit &lt;{tag}&gt;, nicht mit &lt;Response&gt;.</translation>
    </message>
    <message>
        <source>It cannot be read: {why}</source>
        <translation>Nicht lesbar: {why}</translation>
    </message>
    <message>
        <source>It cannot be run: {error}</source>
        <translation>Er lässt sich nicht ausführen: {error}</translation>
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
        <source>It has {megabytes} MB, so it is no TwiML.</source>
        <translation>Sie hat {megabytes} MB, ist also kein TwiML.</translation>
    </message>
    <message>
        <source>It is closed there</source>
        <translation>Dort ist geschlossen</translation>
    </message>
    <message>
        <source>It is exported exactly as it stands here; its attributes can be changed.</source>
        <translation>Es wird genau so exportiert, wie es hier steht; seine Attribute lassen sich ändern.</translation>
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
        <source>It names a card that is not there ({node}).</source>
        <translation>Sie nennt eine Karte, die es nicht gibt ({node}).</translation>
    </message>
    <message>
        <source>It rings</source>
        <translation>Es klingelt</translation>
    </message>
    <message>
        <source>It should hold that {stated}; but {words}</source>
        <translation>Zugesagt ist: {stated}; aber {words}</translation>
    </message>
    <message>
        <source>It uses a result of “{used}”, which only the next request carries.</source>
        <translation>Es verwendet ein Ergebnis von „{used}“, das nur die nächste Anfrage mitbringt.</translation>
    </message>
    <message>
        <source>Its root is &lt;{tag}&gt;, not &lt;Response&gt;.</source>
        <translation>Die Wurzel ist &lt;{tag}&gt;, nicht &lt;Response&gt;.</translation>
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
        <source>Just waits</source>
        <translation>Wartet nur</translation>
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
        <source>Kept and exported as it came</source>
        <translation>Aufbewahrt und exportiert, wie es kam</translation>
    </message>
    <message>
        <source>Kept {when}</source>
        <translation>Gesichert {when}</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
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
        <source>Keys of the phone</source>
        <translation>Tasten des Telefons</translation>
    </message>
    <message>
        <source>Keys only</source>
        <translation>Nur Tasten</translation>
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
        <source>Kind of problem</source>
        <translation>Art des Problems</translation>
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
        <source>Labels exclude each other: two that share most of their words are hard to choose between.</source>
        <translation>Bezeichnungen schließen einander aus: zwischen zweien mit fast gleichen Wörtern fällt die Wahl schwer.</translation>
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
        <source>Laying out the cards</source>
        <translation>Ordnet die Karten</translation>
    </message>
    <message>
        <source>Lead it elsewhere, to a card by its name</source>
        <translation>Anderswohin führen, zu einer Karte nach ihrem Namen</translation>
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
        <source>Leave it out.</source>
        <translation>Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Leave it out: only Twilio&apos;s error list mentions it.</source>
        <translation>Lassen Sie es weg: nur Twilios Fehlerliste erwähnt es.</translation>
    </message>
    <message>
        <source>Leave outside a wait document</source>
        <translation>Leave außerhalb eines Wartedokuments</translation>
    </message>
    <message>
        <source>Leave outside of a queue does nothing.</source>
        <translation>Leave außerhalb einer Warteschlange tut nichts.</translation>
    </message>
    <message>
        <source>Leave takes a caller out of the queue they wait in; anywhere else there is no queue to leave.</source>
        <translation>Leave holt einen Anrufer aus der Schlange, in der er wartet; anderswo gibt es keine Schlange zu verlassen.</translation>
    </message>
    <message>
        <source>Left as they are: {files}.</source>
        <translation>Unverändert gelassen: {files}.</translation>
    </message>
    <message>
        <source>Left or Esc</source>
        <translation>Links oder Esc</translation>
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
        <source>Let keys interrupt</source>
        <translation>Tasten dürfen unterbrechen</translation>
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
        <source>Let the selected card fail</source>
        <translation>Ausgewählte Karte scheitern lassen</translation>
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
        <source>Line {line}: {words}</source>
        <translation>Zeile {line}: {words}</translation>
    </message>
    <message>
        <source>Line {n}: {message}</source>
        <translation>Zeile {n}: {message}</translation>
    </message>
    <message>
        <source>Link a way out</source>
        <translation>Einen Ausgang verbinden</translation>
    </message>
    <message>
        <source>Link several cards at once</source>
        <translation>Mehrere Karten auf einmal verbinden</translation>
    </message>
    <message>
        <source>Link the cards first: a call takes links.</source>
        <translation>Verbinden Sie zuerst die Karten: Ein Anruf nimmt Verbindungen.</translation>
    </message>
    <message>
        <source>Link to a card instead of writing a URL</source>
        <translation>Mit einer Karte verbinden, statt eine URL zu schreiben</translation>
    </message>
    <message>
        <source>Link to a card …</source>
        <translation>Mit einer Karte verbinden …</translation>
    </message>
    <message>
        <source>Link to {name}</source>
        <translation>Mit {name} verbinden</translation>
    </message>
    <message>
        <source>Link to {node}.</source>
        <translation>Mit {node} verbinden.</translation>
    </message>
    <message numerus="yes">
        <source>Link {n} card</source>
        <comment>Link {n} cards</comment>
        <translation>
            <numerusform>{n} Karte verbinden</numerusform>
            <numerusform>{n} Karten verbinden</numerusform>
        </translation>
    </message>
    <message>
        <source>Link {outcome}</source>
        <translation>{outcome} verbinden</translation>
    </message>
    <message>
        <source>Linking documents</source>
        <translation>Dokumente werden verbunden</translation>
    </message>
    <message>
        <source>List all places, and replace (Ctrl+H)</source>
        <translation>Alle Stellen auflisten und ersetzen (Strg+H)</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Zuhören</translation>
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
        <source>Looks at</source>
        <translation>Betrachtet</translation>
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
        <source>Make it 3 seconds</source>
        <translation>Auf 3 Sekunden setzen</translation>
    </message>
    <message>
        <source>Makes the call part of a Twilio conversation.</source>
        <translation>Macht den Anruf zu einem Teil einer Twilio-Unterhaltung.</translation>
    </message>
    <message>
        <source>Many menus before a person</source>
        <translation>Viele Menüs vor einem Menschen</translation>
    </message>
    <message>
        <source>Many options</source>
        <translation>Viele Möglichkeiten</translation>
    </message>
    <message>
        <source>Map of the flow</source>
        <translation>Übersichtskarte des Ablaufs</translation>
    </message>
    <message>
        <source>Mark on the canvas what the scenarios take</source>
        <translation>Auf der Zeichenfläche zeigen, was die Testanrufe nehmen</translation>
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
        <source>Messaging</source>
        <translation>Nachrichten</translation>
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
        <source>Missing text, attributes and nouns, values that Twilio does not accept, elements that may not stand here. Each finding has a rule id of its own.</source>
        <translation>Fehlender Text, fehlende Attribute und Substantive, Werte, die Twilio nicht annimmt, Elemente, die hier nicht stehen dürfen. Jeder Befund hat seine eigene Regel-Kennung.</translation>
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
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>More settings ({n})</source>
        <translation>Weitere Einstellungen ({n})</translation>
    </message>
    <message>
        <source>More than {documents} URLs lead on</source>
        <translation>Mehr als {documents} URLs führen weiter</translation>
    </message>
    <message>
        <source>More than {max_callbacks} callbacks: no more are sent.</source>
        <translation>Mehr als {max_callbacks} Callbacks: weitere werden nicht gesendet.</translation>
    </message>
    <message>
        <source>More than {max_http_redirects} HTTP redirects.</source>
        <translation>Mehr als {max_http_redirects} HTTP-Umleitungen.</translation>
    </message>
    <message>
        <source>More than {max_message_documents} documents for one message.</source>
        <translation>Mehr als {max_message_documents} Dokumente für eine Nachricht.</translation>
    </message>
    <message>
        <source>More than {max_replies} replies to one message.</source>
        <translation>Mehr als {max_replies} Antworten auf eine Nachricht.</translation>
    </message>
    <message>
        <source>More ways out</source>
        <translation>Weitere Ausgänge</translation>
    </message>
    <message>
        <source>More ways out ({n})</source>
        <translation>Weitere Ausgänge ({n})</translation>
    </message>
    <message>
        <source>Most Twilio numbers answer {word} themselves and deliver nothing more to this person (error 21610): what the flow answers here is not sent.</source>
        <translation>Die meisten Twilio-Nummern beantworten {word} selbst und stellen dieser Person nichts mehr zu (Fehler 21610): was der Ablauf hier antwortet, wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Most Twilio numbers answer {word} themselves, besides the flow.</source>
        <translation>Die meisten Twilio-Nummern beantworten {word} selbst, zusätzlich zum Ablauf.</translation>
    </message>
    <message>
        <source>Most participants that the room takes.</source>
        <translation>Wie viele Teilnehmer der Raum höchstens fasst.</translation>
    </message>
    <message>
        <source>Move case in Branch</source>
        <translation>Fall in Branch verschieben</translation>
    </message>
    <message>
        <source>Move choice in Gather</source>
        <translation>Auswahl in Gather verschieben</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Runter)</translation>
    </message>
    <message>
        <source>Move it with its cards</source>
        <translation>Ihn mit seinen Karten verschieben</translation>
    </message>
    <message>
        <source>Move the selected cards</source>
        <translation>Ausgewählte Karten bewegen</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>Ansicht bewegen</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Move {tag} in {owner}</source>
        <translation>{tag} in {owner} verschieben</translation>
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
        <source>Name of the case</source>
        <translation>Name des Falls</translation>
    </message>
    <message>
        <source>Name of the choice</source>
        <translation>Name der Auswahl</translation>
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
        <source>Name the frame …</source>
        <translation>Den Rahmen benennen …</translation>
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
        <source>Nest {what} in {holder}</source>
        <translation>{what} in {holder} einfügen</translation>
    </message>
    <message>
        <source>Never from here to there</source>
        <translation>Nie von hier nach dort</translation>
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
        <source>Next moment</source>
        <translation>Nächster Augenblick</translation>
    </message>
    <message>
        <source>Next or previous way out</source>
        <translation>Nächster oder voriger Ausgang</translation>
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
        <source>Next time</source>
        <translation>Nächstes Mal</translation>
    </message>
    <message>
        <source>Next: skip the rest of this, nobody does anything</source>
        <translation>Weiter: den Rest überspringen, niemand tut etwas</translation>
    </message>
    <message>
        <source>No 0 for help</source>
        <translation>Keine 0 für Hilfe</translation>
    </message>
    <message>
        <source>No URL yet</source>
        <translation>Noch keine URL</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Keine Adresse</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>Noch keine Adresse</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Niemand hebt ab</translation>
    </message>
    <message>
        <source>No call goes round in circles</source>
        <translation>Kein Anruf dreht sich im Kreis</translation>
    </message>
    <message>
        <source>No call lasts longer than four hours.</source>
        <translation>Kein Anruf dauert länger als vier Stunden.</translation>
    </message>
    <message>
        <source>No call or message can come in: the flow has no entry. Add an incoming call, an incoming message or an outgoing call, and link it.</source>
        <translation>Kein Anruf und keine Nachricht kann hereinkommen: der Ablauf hat keinen Eingang. Fügen Sie einen eingehenden Anruf, eine eingehende Nachricht oder einen ausgehenden Anruf hinzu, und verbinden Sie ihn.</translation>
    </message>
    <message>
        <source>No caller gets here:</source>
        <translation>Kein Anrufer kommt hierher:</translation>
    </message>
    <message>
        <source>No card that is selected has a way out that leads nowhere yet.</source>
        <translation>Keine der ausgewählten Karten hat einen Ausgang, der noch nirgends hinführt.</translation>
    </message>
    <message>
        <source>No card was selected before.</source>
        <translation>Vorher war keine Karte ausgewählt.</translation>
    </message>
    <message>
        <source>No client yet</source>
        <translation>Noch kein Client</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>No connection to {url} within {connect:g} s.</source>
        <translation>Keine Verbindung zu {url} innerhalb von {connect:g} s.</translation>
    </message>
    <message>
        <source>No document can be called so; in the flow it is “{path}”.</source>
        <translation>Kein Dokument kann so heißen; im Ablauf heißt es „{path}“.</translation>
    </message>
    <message>
        <source>No document holds this card.</source>
        <translation>Kein Dokument enthält diese Karte.</translation>
    </message>
    <message>
        <source>No entry</source>
        <translation>Kein Eingang</translation>
    </message>
    <message>
        <source>No entry leads anywhere yet. Link an entry to a verb: its paths come up here.</source>
        <translation>Noch führt kein Eingang irgendwohin. Verbinden Sie einen mit einem Verb: seine Wege erscheinen hier.</translation>
    </message>
    <message>
        <source>No entry leads to this card, whatever a caller does: nobody will ever hear it.</source>
        <translation>Kein Eingang führt zu dieser Karte, was immer ein Anrufer tut: niemand wird sie je hören.</translation>
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
        <source>No file yet</source>
        <translation>Noch keine Datei</translation>
    </message>
    <message>
        <source>No input and a wrong key alike</source>
        <translation>Keine Eingabe und falsche Taste gleich behandelt</translation>
    </message>
    <message>
        <source>No key does this. Every command: {keys}</source>
        <translation>Keine Taste tut das. Alle Befehle: {keys}</translation>
    </message>
    <message>
        <source>No longer: {failure}</source>
        <translation>Nicht mehr: {failure}</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Noch keine Nummer</translation>
    </message>
    <message>
        <source>No pause between options</source>
        <translation>Keine Pause zwischen den Auswahlen</translation>
    </message>
    <message>
        <source>No problem can be fixed by the program.</source>
        <translation>Kein Problem kann das Programm selbst beheben.</translation>
    </message>
    <message>
        <source>No queue yet</source>
        <translation>Noch keine Warteschlange</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>No room name yet</source>
        <translation>Noch kein Raumname</translation>
    </message>
    <message>
        <source>No scenarios yet. Keep a call of the preview, or propose the calls that take every link.</source>
        <translation>Noch keine Testanrufe. Behalten Sie einen Anruf der Vorschau, oder lassen Sie Anrufe vorschlagen, die jede Verbindung nehmen.</translation>
    </message>
    <message>
        <source>No secure connection to {url}: {cause}</source>
        <translation>Keine sichere Verbindung zu {url}: {cause}</translation>
    </message>
    <message>
        <source>No sound file yet</source>
        <translation>Noch keine Tondatei</translation>
    </message>
    <message>
        <source>No sound: this machine has no loudspeaker. The call goes by the clock.</source>
        <translation>Kein Ton: dieser Rechner hat keinen Lautsprecher. Der Anruf läuft nach der Uhr.</translation>
    </message>
    <message>
        <source>No verb has these words.</source>
        <translation>Kein Verb enthält diese Worte.</translation>
    </message>
    <message>
        <source>No waiting</source>
        <translation>Ohne Warten</translation>
    </message>
    <message>
        <source>No way leads here</source>
        <translation>Kein Weg führt hierher</translation>
    </message>
    <message>
        <source>No {tag} named “{name}” runs.</source>
        <translation>Es läuft kein {tag} namens „{name}“.</translation>
    </message>
    <message>
        <source>No {tag} runs.</source>
        <translation>Es läuft kein {tag}.</translation>
    </message>
    <message>
        <source>Nobody answered ({ends}): DialCallStatus is {status}. Twilio’s pages do not say.</source>
        <translation>Niemand nahm an ({ends}): DialCallStatus ist {status}. Twilios Seiten sagen dazu nichts.</translation>
    </message>
    <message>
        <source>Nobody answers the call</source>
        <translation>Niemand nimmt den Anruf an</translation>
    </message>
    <message>
        <source>Nobody is asked for the same data twice on one way through the line.</source>
        <translation>Auf einem Weg durch die Leitung wird niemand zweimal nach denselben Daten gefragt.</translation>
    </message>
    <message>
        <source>Nobody is dropped</source>
        <translation>Niemand wird abgehängt</translation>
    </message>
    <message>
        <source>None of the documents answers {url}; it is drawn as External.</source>
        <translation>Keines der Dokumente beantwortet {url}; es steht als External da.</translation>
    </message>
    <message>
        <source>None of the {count} documents</source>
        <translation>Keines der {count} Dokumente</translation>
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
        <source>Not read, or not TwiML</source>
        <translation>Nicht gelesen oder kein TwiML</translation>
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
        <source>Note {words}</source>
        <translation>Notiz {words}</translation>
    </message>
    <message>
        <source>Note “{text}”</source>
        <translation>Notiz „{text}“</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing answers here yet: link this entry to a card.</source>
        <translation>Hier antwortet noch nichts: verbinden Sie diesen Eingang mit einer Karte.</translation>
    </message>
    <message>
        <source>Nothing answers when the application does not</source>
        <translation>Nichts antwortet, wenn die Anwendung es nicht tut</translation>
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
        <source>Nothing fits these letters.</source>
        <translation>Nichts passt zu diesen Buchstaben.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing here answers “{url}”: {why} {do}</source>
        <translation>Nichts hier beantwortet „{url}“: {why} {do}</translation>
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
        <source>Nothing is expected.</source>
        <translation>Hier wird nichts erwartet.</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>Nothing is selected. Ctrl and an arrow go to a card, W to its ways out.</source>
        <translation>Nichts ist ausgewählt. Strg und ein Pfeil gehen zu einer Karte, W zu ihren Ausgängen.</translation>
    </message>
    <message>
        <source>Nothing leads here yet.</source>
        <translation>Noch führt nichts hierher.</translation>
    </message>
    <message>
        <source>Nothing leads into an entry: calls come in there.</source>
        <translation>Nichts führt in einen Eingang: dort kommen Anrufe herein.</translation>
    </message>
    <message>
        <source>Nothing leads on from {card}.</source>
        <translation>Von {card} führt nichts weiter.</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <source>Nothing that fits here is called “{text}”.</source>
        <translation>Nichts, das hierher passt, heißt „{text}“.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Nothing to say yet</source>
        <translation>Noch nichts zu sagen</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation>Nichts wurde aufgenommen</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>Es wurde nichts rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Nothing was visited that could be put on the canvas.</source>
        <translation>Nichts wurde besucht, das auf die Zeichenfläche gebracht werden könnte.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Noch nichts geschrieben</translation>
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
        <source>On a frame</source>
        <translation>Auf einem Rahmen</translation>
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
        <source>On the canvas</source>
        <translation>Auf der Zeichenfläche</translation>
    </message>
    <message>
        <source>On the ways out of a card</source>
        <translation>Auf den Ausgängen einer Karte</translation>
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
        <source>One end of this link is not on the canvas any more.</source>
        <translation>Ein Ende dieser Verbindung ist nicht mehr auf der Zeichenfläche.</translation>
    </message>
    <message>
        <source>One of &apos;{{{tags}}}&apos; is expected.</source>
        <translation>Eines von &apos;{{{tags}}}&apos; wird erwartet.</translation>
    </message>
    <message>
        <source>One of several SIP addresses, tried by priority and weight.</source>
        <translation>Eine von mehreren SIP-Adressen, nach Vorrang und Gewicht versucht.</translation>
    </message>
    <message>
        <source>One thing on two keys</source>
        <translation>Eine Sache auf zwei Tasten</translation>
    </message>
    <message>
        <source>Only 2 to 120 seconds can be transcribed.</source>
        <translation>Nur 2 bis 120 Sekunden können verschriftet werden.</translation>
    </message>
    <message>
        <source>Only a scenario that failed can expect something else.</source>
        <translation>Nur ein gescheiterter Testanruf kann etwas anderes erwarten.</translation>
    </message>
    <message>
        <source>Only a verb or a Branch starts a document.</source>
        <translation>Nur ein Verb oder ein Branch beginnt ein Dokument.</translation>
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
        <source>Only choices and cases have words of their own.</source>
        <translation>Nur Auswahlen und Fälle haben eigene Wörter.</translation>
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
        <source>Only recordings of up to {max_transcribed_seconds} seconds are transcribed. Set the longest recording to {max_transcribed_seconds} or less.</source>
        <translation>Nur Aufnahmen bis {max_transcribed_seconds} Sekunden werden verschriftet. Setzen Sie die längste Aufnahme auf {max_transcribed_seconds} oder weniger.</translation>
    </message>
    <message>
        <source>Only the selected card</source>
        <translation>Nur die ausgewählte Karte</translation>
    </message>
    <message>
        <source>Only two choices can swap where they lead.</source>
        <translation>Nur zwei Auswahlen können tauschen, wohin sie führen.</translation>
    </message>
    <message>
        <source>Only {max_media} media go with one message.</source>
        <translation>Mit einer Nachricht gehen nur {max_media} Medien.</translation>
    </message>
    <message>
        <source>Only {max_parties} parties ring at once: {left} left out. Twilio’s pages do not say.</source>
        <translation>Nur {max_parties} Teilnehmer klingeln zugleich: {left} ausgelassen. Twilios Seiten sagen dazu nichts.</translation>
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
        <source>Open {tag}</source>
        <translation>{tag} öffnen</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Options are spoken in the order of their keys, from 1 on, without gaps.</source>
        <translation>Auswahlen werden in der Reihenfolge ihrer Tasten angesagt, von 1 an, ohne Lücken.</translation>
    </message>
    <message>
        <source>Options out of order</source>
        <translation>Auswahlen nicht in der Reihe</translation>
    </message>
    <message>
        <source>Options that sound alike</source>
        <translation>Auswahlen, die ähnlich klingen</translation>
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
        <source>POST follows</source>
        <translation>POST folgt</translation>
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
        <source>Parts</source>
        <translation>Teile</translation>
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
    <message numerus="yes">
        <source>Paste {n} card</source>
        <comment>Paste {n} cards</comment>
        <translation>
            <numerusform>{n} Karte einfügen</numerusform>
            <numerusform>{n} Karten einfügen</numerusform>
        </translation>
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
        <source>Pausing</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>Bezahlen mit</translation>
    </message>
    <message>
        <source>Pay ran out of attempts</source>
        <translation>Pay hat keine Versuche mehr</translation>
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
        <source>Phone: digits press its keys</source>
        <translation>Telefon: Ziffern drücken seine Tasten</translation>
    </message>
    <message>
        <source>Phonetic alphabet in which the pronunciation is written.</source>
        <translation>Lautschrift, in der die Aussprache geschrieben ist.</translation>
    </message>
    <message>
        <source>Phrases that every line has tell the caller nothing.</source>
        <translation>Wendungen, die jede Hotline hat, sagen dem Anrufer nichts.</translation>
    </message>
    <message>
        <source>Phrases, with commas between</source>
        <translation>Wendungen, durch Kommas getrennt</translation>
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
        <source>Plain files cannot answer this flow: </source>
        <translation>Einfache Dateien können diesen Ablauf nicht beantworten: </translation>
    </message>
    <message>
        <source>Play a beep before recording starts.</source>
        <translation>Vor der Aufnahme einen Signalton spielen.</translation>
    </message>
    <message>
        <source>Play cannot send key tones inside Gather. Move this Play in front of the Gather.</source>
        <translation>Play kann in Gather keine Tastentöne senden. Setzen Sie dieses Play vor das Gather.</translation>
    </message>
    <message>
        <source>Play every scenario again</source>
        <translation>Jeden Testanruf noch einmal spielen</translation>
    </message>
    <message>
        <source>Play the chosen one again</source>
        <translation>Den gewählten noch einmal spielen</translation>
    </message>
    <message>
        <source>Play this caller in the preview</source>
        <translation>Diesen Anrufer in der Vorschau spielen</translation>
    </message>
    <message>
        <source>Play this caller in the preview (Enter)</source>
        <translation>Diesen Anrufer in der Vorschau spielen (Eingabetaste)</translation>
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
        <source>Preparing files</source>
        <translation>Dateien werden vorbereitet</translation>
    </message>
    <message>
        <source>Press Call and hear what a caller hears.</source>
        <translation>Drücken Sie „Anrufen“ und hören Sie, was ein Anrufer hört.</translation>
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
        <source>Problems that are meant to be so: look at them, and why</source>
        <translation>Probleme, die so gemeint sind: ansehen, und warum</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Ansagen</translation>
    </message>
    <message>
        <source>Prompts and parameters</source>
        <translation>Ansagen und Parameter</translation>
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
        <source>Push, hit, dial</source>
        <translation>Wählen, tippen, betätigen</translation>
    </message>
    <message>
        <source>Put a card anywhere</source>
        <translation>Eine Karte ganz frei hinlegen</translation>
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
        <source>Queue names no queue.</source>
        <translation>Queue nennt keine Warteschlange.</translation>
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
        <source>Reading documents</source>
        <translation>Dokumente werden gelesen</translation>
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
        <source>Record 120 seconds at most</source>
        <translation>Höchstens 120 Sekunden aufnehmen</translation>
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
        <source>Refer works on SIP calls only; this one is not.</source>
        <translation>Refer geht nur bei SIP-Anrufen; dieser ist keiner.</translation>
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
        <source>Reject after the call was answered</source>
        <translation>Reject nach Annahme des Anrufs</translation>
    </message>
    <message>
        <source>Reject comes after the call was answered: it only hangs up. Twilio’s pages do not say.</source>
        <translation>Reject kommt, nachdem der Anruf angenommen wurde: es legt nur auf. Twilios Seiten sagen dazu nichts.</translation>
    </message>
    <message>
        <source>Reject only refuses a call as the first verb; here the call is already answered. Use Hangup, or move Reject to the top.</source>
        <translation>Reject lehnt einen Anruf nur als erstes Verb ab; hier ist der Anruf schon angenommen. Verwenden Sie Hangup, oder setzen Sie Reject an den Anfang.</translation>
    </message>
    <message>
        <source>Reject refuses a call only when it is the first verb of the first document; once another verb has run, the call is answered, and billed.</source>
        <translation>Reject lehnt einen Anruf nur ab, wenn es das erste Verb des ersten Dokuments ist; sobald ein anderes Verb gelaufen ist, ist der Anruf angenommen und wird berechnet.</translation>
    </message>
    <message>
        <source>Rejected: {why}</source>
        <translation>Abgewiesen: {why}</translation>
    </message>
    <message numerus="yes">
        <source>Release to cut {n} link</source>
        <comment>Release to cut {n} links</comment>
        <translation>
            <numerusform>Loslassen, um {n} Verbindung zu trennen</numerusform>
            <numerusform>Loslassen, um {n} Verbindungen zu trennen</numerusform>
        </translation>
    </message>
    <message>
        <source>Release to link to {card}</source>
        <translation>Loslassen verbindet mit {card}</translation>
    </message>
    <message numerus="yes">
        <source>Release to link {n} card</source>
        <comment>Release to link {n} cards</comment>
        <translation>
            <numerusform>Loslassen verbindet {n} Karte</numerusform>
            <numerusform>Loslassen verbindet {n} Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>Release to swap the two choices</source>
        <translation>Loslassen, um die beiden Auswahlen zu tauschen</translation>
    </message>
    <message>
        <source>Release to unlink</source>
        <translation>Loslassen zum Trennen</translation>
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
        <source>Remove case from Branch</source>
        <translation>Fall aus Branch entfernen</translation>
    </message>
    <message>
        <source>Remove choice from Gather</source>
        <translation>Auswahl aus Gather entfernen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove it or correct the name.</source>
        <translation>Entfernen oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>Remove the frame</source>
        <translation>Rahmen entfernen</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Remove this case</source>
        <translation>Diesen Fall entfernen</translation>
    </message>
    <message>
        <source>Remove this choice</source>
        <translation>Diese Auswahl entfernen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Remove {tag}</source>
        <translation>{tag} entfernen</translation>
    </message>
    <message>
        <source>Remove {tag} from {owner}</source>
        <translation>{tag} aus {owner} entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename it to {near}</source>
        <translation>In {near} umbenennen</translation>
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
        <source>Replace all {n}</source>
        <translation>Alle {n} ersetzen</translation>
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
    <message numerus="yes">
        <source>Replaced in {n} prompt</source>
        <comment>Replaced in {n} prompts</comment>
        <translation>
            <numerusform>In {n} Ansage ersetzt</numerusform>
            <numerusform>In {n} Ansagen ersetzt</numerusform>
        </translation>
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
        <source>Request external URLs over the network</source>
        <translation>Externe URLs über das Netz anfragen</translation>
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
        <source>Say as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>Say goodbye and hang up</source>
        <translation>Verabschieden und auflegen</translation>
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
        <source>Say what it is for, then the key: “For sales, press 1.” Who hears the key first has forgotten it when they know that they want it.</source>
        <translation>Sagen Sie, wofür sie ist, dann die Taste: „Für den Vertrieb drücken Sie 1.“ Wer die Taste zuerst hört, hat sie vergessen, wenn er weiß, dass er sie will.</translation>
    </message>
    <message>
        <source>Say what to do instead.</source>
        <translation>Sagen Sie stattdessen, was zu tun ist.</translation>
    </message>
    <message>
        <source>Say …</source>
        <translation>Sagen …</translation>
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
        <source>Search the outline</source>
        <translation>Gliederung durchsuchen</translation>
    </message>
    <message>
        <source>Search the palette</source>
        <translation>Verben durchsuchen</translation>
    </message>
    <message>
        <source>Search verbs</source>
        <translation>Verben suchen</translation>
    </message>
    <message>
        <source>Search what it does, or a key</source>
        <translation>Suchen, was es tut, oder eine Taste</translation>
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
        <source>See to it that the web server answers /{path} with {otherwise}.</source>
        <translation>Sorgen Sie dafür, dass der Webserver /{path} mit {otherwise} beantwortet.</translation>
    </message>
    <message>
        <source>Select a Gather first.</source>
        <translation>Wählen Sie zuerst ein Gather aus.</translation>
    </message>
    <message>
        <source>Select a card first.</source>
        <translation>Wählen Sie zuerst eine Karte aus.</translation>
    </message>
    <message>
        <source>Select a card in a frame first.</source>
        <translation>Wählen Sie zuerst eine Karte in einem Rahmen aus.</translation>
    </message>
    <message>
        <source>Select a card or a link first.</source>
        <translation>Wählen Sie zuerst eine Karte oder Verbindung aus.</translation>
    </message>
    <message>
        <source>Select a card that has a document</source>
        <translation>Wählen Sie eine Karte mit einem Dokument</translation>
    </message>
    <message>
        <source>Select a card to see how callers get there.</source>
        <translation>Wählen Sie eine Karte, um zu sehen, wie Anrufer dorthin kommen.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Select one card first.</source>
        <translation>Wählen Sie zuerst eine einzelne Karte aus.</translation>
    </message>
    <message>
        <source>Select one card to go along its ways out.</source>
        <translation>Wählen Sie eine Karte, um ihre Ausgänge entlangzugehen.</translation>
    </message>
    <message>
        <source>Select one card to see its TwiML.</source>
        <translation>Wählen Sie eine Karte, um ihr TwiML zu sehen.</translation>
    </message>
    <message>
        <source>Select only this one</source>
        <translation>Nur diesen Schritt auswählen</translation>
    </message>
    <message>
        <source>Select the frame</source>
        <translation>Den Rahmen auswählen</translation>
    </message>
    <message>
        <source>Select the frame that the selected card is in, or the next frame</source>
        <translation>Den Rahmen auswählen, in dem die ausgewählte Karte liegt, oder den nächsten</translation>
    </message>
    <message>
        <source>Select them, drag from one of them</source>
        <translation>Auswählen, von einer davon ziehen</translation>
    </message>
    <message>
        <source>Select three cards first.</source>
        <translation>Wählen Sie zuerst drei Karten aus.</translation>
    </message>
    <message>
        <source>Select two cards first.</source>
        <translation>Wählen Sie zuerst zwei Karten aus.</translation>
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
        <source>Separate the items by {between}, not by commas.</source>
        <translation>Trennen Sie die Einträge durch {between}, nicht durch Kommas.</translation>
    </message>
    <message>
        <source>Set numDigits to {length}</source>
        <translation>numDigits auf {length} setzen</translation>
    </message>
    <message>
        <source>Set numDigits to {longest}</source>
        <translation>numDigits auf {longest} setzen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Settings of all {cards}</source>
        <translation>Einstellungen aller {cards}</translation>
    </message>
    <message>
        <source>Share of the calls among addresses of the same priority; a higher number gets more.</source>
        <translation>Anteil der Anrufe unter Adressen mit gleichem Vorrang; eine größere Zahl bekommt mehr.</translation>
    </message>
    <message>
        <source>Short greetings and prompts, friendly words, labels that differ.</source>
        <translation>Kurze Begrüßungen und Ansagen, freundliche Worte, unterscheidbare Namen.</translation>
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
        <source>Show old ones, too</source>
        <translation>Auch alte zeigen</translation>
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
        <source>Show suggestions</source>
        <translation>Vorschläge zeigen</translation>
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
        <source>Show the words alone</source>
        <translation>Nur die Worte zeigen</translation>
    </message>
    <message>
        <source>Show the words as SSML</source>
        <translation>Die Worte als SSML zeigen</translation>
    </message>
    <message>
        <source>Show them in the list of problems. The flow can be exported all the same.</source>
        <translation>In der Liste der Probleme zeigen. Exportieren lässt sich der Ablauf trotzdem.</translation>
    </message>
    <message>
        <source>Show what they cover</source>
        <translation>Zeigen, was sie abdecken</translation>
    </message>
    <message>
        <source>Show where it goes</source>
        <translation>Zeigen, wohin es geht</translation>
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
        <source>Silence ends the call</source>
        <translation>Stille beendet den Anruf</translation>
    </message>
    <message>
        <source>Silence goes round for ever</source>
        <translation>Stille führt ewig im Kreis</translation>
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
        <source>Sms sends no files; the media were left out.</source>
        <translation>Sms sendet keine Dateien; die Medien wurden weggelassen.</translation>
    </message>
    <message>
        <source>Snap to the grid</source>
        <translation>Am Raster einrasten</translation>
    </message>
    <message>
        <source>Some bytes are not UTF-8 text. Save the file as UTF-8.</source>
        <translation>Einige Bytes sind kein UTF-8-Text. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>Some bytes are not text in {name}, the encoding that the document names. Save the file as UTF-8.</source>
        <translation>Einige Bytes sind kein Text in {name}, der Kodierung, die das Dokument nennt. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>Somebody calls your number: the call begins here.</source>
        <translation>Jemand ruft Ihre Nummer an: der Anruf beginnt hier.</translation>
    </message>
    <message>
        <source>Somebody else answers this URL; change the URL in the inspector.</source>
        <translation>Jemand anders beantwortet diese URL; ändern Sie die URL im Inspektor.</translation>
    </message>
    <message>
        <source>Somebody else answers {url}.</source>
        <translation>Jemand anders beantwortet {url}.</translation>
    </message>
    <message>
        <source>Somebody else calls, too</source>
        <translation>Noch jemand ruft an</translation>
    </message>
    <message>
        <source>Somebody else calls, too, at the same time: the entry that is chosen above</source>
        <translation>Noch jemand ruft an, zur selben Zeit: den Eingang, der oben gewählt ist</translation>
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
        <source>Somebody who pressed nothing needs other words than somebody who pressed a wrong key.</source>
        <translation>Wer nichts gedrückt hat, braucht andere Worte als jemand, der eine falsche Taste gedrückt hat.</translation>
    </message>
    <message>
        <source>Something follows the end of the document. All verbs go inside one &lt;Response&gt;.</source>
        <translation>Nach dem Ende des Dokuments folgt noch etwas. Alle Verben gehören in ein &lt;Response&gt;.</translation>
    </message>
    <message>
        <source>Sort the options</source>
        <translation>Auswahlen ordnen</translation>
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
        <source>Sound over http in an https flow</source>
        <translation>Ton über http in einem https-Ablauf</translation>
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
        <source>Space and drag</source>
        <translation>Leertaste und ziehen</translation>
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
        <source>Speech marks (SSML)</source>
        <translation>Sprachmarken (SSML)</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>Speech only</source>
        <translation>Nur Sprache</translation>
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
        <source>Started</source>
        <translation>Gestartet</translation>
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
        <source>Starts {named} beside the call.</source>
        <translation>Startet {named} neben dem Anruf.</translation>
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
        <source>Status callback</source>
        <translation>Status-Callback</translation>
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
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Stopped after {max_moments:,} moments (a bound of the simulator).</source>
        <translation>Nach {max_moments:,} Momenten abgebrochen (eine Grenze des Simulators).</translation>
    </message>
    <message>
        <source>Stopped after {max_requests:,} requests (a bound of the simulator).</source>
        <translation>Nach {max_requests:,} Anfragen abgebrochen (eine Grenze des Simulators).</translation>
    </message>
    <message>
        <source>Stopped after {max_requests_without_input} documents in a row without any input (a bound of the simulator; Twilio states none).</source>
        <translation>Nach {max_requests_without_input} Dokumenten hintereinander ohne Eingabe abgebrochen (eine Grenze des Simulators; Twilio nennt keine).</translation>
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
        <source>Stopped: too much happened in one instant (a bound of the simulator).</source>
        <translation>Abgebrochen: zu viel geschah in einem Augenblick (eine Grenze des Simulators).</translation>
    </message>
    <message>
        <source>Stops a stream, SIPREC session or transcription that Start began, found by its name.</source>
        <translation>Beendet einen Strom, eine SIPREC-Sitzung oder Verschriftung, die Start begonnen hat, nach ihrem Namen.</translation>
    </message>
    <message>
        <source>Stops {named}.</source>
        <translation>Beendet {named}.</translation>
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
        <source>Swap choices</source>
        <translation>Auswahlen tauschen</translation>
    </message>
    <message>
        <source>Swap where this choice and the next one lead</source>
        <translation>Ziele dieser und der nächsten Auswahl tauschen</translation>
    </message>
    <message>
        <source>Swap where two choices lead</source>
        <translation>Ziele zweier Auswahlen tauschen</translation>
    </message>
    <message>
        <source>Switch finishOnKey off</source>
        <translation>finishOnKey ausschalten</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab, or double-click</source>
        <translation>Tab oder Doppelklick</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take keys and speech</source>
        <translation>Tasten und Sprache annehmen</translation>
    </message>
    <message>
        <source>Take keys, too</source>
        <translation>Auch Tasten annehmen</translation>
    </message>
    <message>
        <source>Take the chosen one out of the list</source>
        <translation>Den gewählten aus der Liste nehmen</translation>
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
        <source>Talk</source>
        <translation>Sprechen</translation>
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
        <source>Test</source>
        <translation>Test</translation>
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
        <source>Text is not allowed directly inside {tag}, and Twilio skips it. Put it into a verb such as Say, or remove it.</source>
        <translation>Text ist direkt in {tag} nicht erlaubt, und Twilio übergeht ihn. Setzen Sie ihn in ein Verb wie Say, oder entfernen Sie ihn.</translation>
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
        <source>The Body elements have {length} characters together; at most 1600 are allowed. Shorten them or send several messages.</source>
        <translation>Die Body-Elemente haben zusammen {length} Zeichen; höchstens 1600 sind erlaubt. Kürzen Sie sie, oder senden Sie mehrere Nachrichten.</translation>
    </message>
    <message>
        <source>The SIP address that the call is handed to.</source>
        <translation>Die SIP-Adresse, an die der Anruf übergeben wird.</translation>
    </message>
    <message>
        <source>The address of a stream cannot have a query. Send values as Parameter elements.</source>
        <translation>Die Adresse eines Streams kann keine Abfrage haben. Senden Sie Werte als Parameter-Elemente.</translation>
    </message>
    <message>
        <source>The address whose answer takes over the call.</source>
        <translation>Die Adresse, deren Antwort den Anruf übernimmt.</translation>
    </message>
    <message>
        <source>The application has more to ask for than time was given</source>
        <translation>Die Anwendung hat mehr zu fragen, als Zeit gegeben war</translation>
    </message>
    <message>
        <source>The application leads to {host}. Ask it, too?</source>
        <translation>Die Anwendung führt zu {host}. Auch dort anfragen?</translation>
    </message>
    <message>
        <source>The attribute {name}</source>
        <translation>Das Attribut {name}</translation>
    </message>
    <message>
        <source>The attribute {name} has no value. Write {name}=&quot;...&quot;.</source>
        <translation>Das Attribut {name} hat keinen Wert. Schreiben Sie {name}=&quot;...&quot;.</translation>
    </message>
    <message>
        <source>The attribute {name} stands twice in the same tag. Remove one of them.</source>
        <translation>Das Attribut {name} steht zweimal im selben Tag. Entfernen Sie eines davon.</translation>
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
        <source>The call is right as it is now: expect from it what it comes to in this flow</source>
        <translation>Der Anruf ist so richtig, wie er jetzt ist: erwarten, was in diesem Ablauf aus ihm wird</translation>
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
        <source>The call never came to the {at} at which the caller would have done something{what}.</source>
        <translation>Der Anruf kam nie zum {at}, bei dem der Anrufer etwas getan hätte{what}.</translation>
    </message>
    <message>
        <source>The call should end by {wanted_end}; it ended by {found_end}.</source>
        <translation>Der Anruf sollte so enden: {wanted_end}; er endete so: {found_end}.</translation>
    </message>
    <message>
        <source>The callee wants to hand the call on, but the Dial has no referUrl.</source>
        <translation>Der Angerufene möchte den Anruf weitergeben, aber das Dial hat keine referUrl.</translation>
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
        <source>The caller hung up in Dial</source>
        <translation>Der Anrufer hat im Dial aufgelegt</translation>
    </message>
    <message>
        <source>The caller hung up while recording: the action is requested, its answer unheard</source>
        <translation>Der Anrufer hat während der Aufnahme aufgelegt: die action wird angefordert, ihre Antwort bleibt ungehört</translation>
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
        <source>The caller {does}</source>
        <translation>Der Anrufer {does}</translation>
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
        <source>The certificate of {url} is not valid: {cause}</source>
        <translation>Das Zertifikat von {url} ist nicht gültig: {cause}</translation>
    </message>
    <message>
        <source>The clipboard holds no cards and no TwiML to paste.</source>
        <translation>Die Zwischenablage enthält weder Karten noch TwiML zum Einfügen.</translation>
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
        <source>The conference is full: {most} participants.</source>
        <translation>Die Konferenz ist voll: {most} Teilnehmer.</translation>
    </message>
    <message>
        <source>The content type is text/plain; use text/xml.</source>
        <translation>Der Content-Type ist text/plain; verwenden Sie text/xml.</translation>
    </message>
    <message>
        <source>The content type is {shown}; use text/xml.</source>
        <translation>Der Content-Type ist {shown}; verwenden Sie text/xml.</translation>
    </message>
    <message>
        <source>The content type of {url} is {shown}: no sound.</source>
        <translation>Der Content-Type von {url} ist {shown}: kein Ton.</translation>
    </message>
    <message>
        <source>The detail that is being asked for, or &quot;payment-processing&quot; for the wait at the end.</source>
        <translation>Die Angabe, nach der gefragt wird, oder „payment-processing“ für das Warten am Ende.</translation>
    </message>
    <message>
        <source>The document begins with {tag}, but it must begin with Response.{hint} Put everything inside one &lt;Response&gt;.</source>
        <translation>Das Dokument beginnt mit {tag}, muss aber mit Response beginnen.{hint} Setzen Sie alles in ein &lt;Response&gt;.</translation>
    </message>
    <message>
        <source>The document declares the entity {name}. That is not safe to read and TwiML does not need it: remove the &lt;!DOCTYPE ...&gt; part.</source>
        <translation>Das Dokument deklariert die Entität {name}. Das ist nicht sicher zu lesen, und TwiML braucht es nicht: entfernen Sie den Teil &lt;!DOCTYPE ...&gt;.</translation>
    </message>
    <message>
        <source>The document has {count} bytes; {max_body_bytes} are allowed.</source>
        <translation>Das Dokument hat {count} Bytes; {max_body_bytes} sind erlaubt.</translation>
    </message>
    <message>
        <source>The document has {size} kB; Twilio takes at most 64. Split it with Redirect.</source>
        <translation>Das Dokument hat {size} kB; Twilio nimmt höchstens 64. Teilen Sie es mit Redirect.</translation>
    </message>
    <message>
        <source>The document is empty. It needs at least &lt;Response/&gt;.</source>
        <translation>Das Dokument ist leer. Es braucht mindestens &lt;Response/&gt;.</translation>
    </message>
    <message>
        <source>The document it stands in</source>
        <translation>Das Dokument, in dem es steht</translation>
    </message>
    <message>
        <source>The document mixes verbs for calls and for text messages ({own}, {strange}). Make one document for each.</source>
        <translation>Das Dokument mischt Verben für Anrufe und für Textnachrichten ({own}, {strange}). Machen Sie für jede ein Dokument.</translation>
    </message>
    <message>
        <source>The document names {name} as its encoding and is not written in it.</source>
        <translation>Das Dokument nennt {name} als Kodierung und ist nicht darin geschrieben.</translation>
    </message>
    <message>
        <source>The documentation does not know this verb; it is kept as it is.</source>
        <translation>Die Dokumentation kennt dieses Verb nicht; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The documentation does not know this.</source>
        <translation>Die Dokumentation kennt dies nicht.</translation>
    </message>
    <message>
        <source>The elements are nested too deeply. TwiML needs no more than a few levels.</source>
        <translation>Die Elemente sind zu tief verschachtelt. TwiML braucht nur wenige Ebenen.</translation>
    </message>
    <message>
        <source>The encoding that the document names is not known. Save the file as UTF-8.</source>
        <translation>Die Kodierung, die das Dokument nennt, ist nicht bekannt. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>The export failed: {error}</source>
        <translation>Der Export ist gescheitert: {error}</translation>
    </message>
    <message>
        <source>The fallback was asked already: it is not asked again. Twilio’s pages do not say.</source>
        <translation>Die Ersatzadresse wurde schon angefragt: sie wird nicht noch einmal gefragt. Twilios Seiten sagen dazu nichts.</translation>
    </message>
    <message>
        <source>The far end closes</source>
        <translation>Die Gegenseite schließt</translation>
    </message>
    <message>
        <source>The far end closes after {talk_seconds:g} s (assumed).</source>
        <translation>Die Gegenseite schließt nach {talk_seconds:g} s (angenommen).</translation>
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
        <source>The flow has no document “{path}” any more.</source>
        <translation>Der Ablauf hat das Dokument „{path}“ nicht mehr.</translation>
    </message>
    <message>
        <source>The flow has no verb yet, so there is nothing to export.</source>
        <translation>Der Ablauf hat noch kein Verb, es gibt also nichts zu exportieren.</translation>
    </message>
    <message>
        <source>The flow has nothing more to say and hangs up</source>
        <translation>Der Ablauf hat nichts mehr zu sagen und legt auf</translation>
    </message>
    <message>
        <source>The flow is empty. Drag a verb onto the canvas, or press Tab there and type.</source>
        <translation>Der Ablauf ist leer. Ziehen Sie ein Verb auf die Zeichenfläche, oder drücken Sie dort Tab und tippen Sie.</translation>
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
        <source>The hint &quot;{long}...&quot; is longer than {max_hint_length} characters. Shorten it.</source>
        <translation>Der Hinweis &quot;{long}...&quot; ist länger als {max_hint_length} Zeichen. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The host of {url} is not known.</source>
        <translation>Der Host von {url} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The import failed, and that is our mistake.</source>
        <translation>Der Import ist gescheitert, und das ist unser Fehler.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was imported.</source>
        <translation>Der Import wurde abgebrochen; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>The key before what it is for</source>
        <translation>Die Taste vor dem, wofür sie ist</translation>
    </message>
    <message>
        <source>The key that ends the input (finishOnKey, # unless set) is never part of it.</source>
        <translation>Die Taste, die die Eingabe beendet (finishOnKey, sonst #), gehört nie dazu.</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>Die Sprache wechselt beim nächsten Start.</translation>
    </message>
    <message>
        <source>The language, such as sv-SE, or multi for several at once.</source>
        <translation>Die Sprache, etwa sv-SE, oder multi für mehrere zugleich.</translation>
    </message>
    <message>
        <source>The map is hidden; the View menu shows it again.</source>
        <translation>Die Übersichtskarte ist ausgeblendet; das Menü „Ansicht“ zeigt sie wieder.</translation>
    </message>
    <message>
        <source>The media file {path} is missing beside the project; callers hear an error there.</source>
        <translation>Die Mediendatei {path} fehlt neben dem Projekt; Anrufer hören dort einen Fehler.</translation>
    </message>
    <message>
        <source>The media file “{path}” lies outside the folder of the project; move it there, and name it from there.</source>
        <translation>Die Mediendatei „{path}“ liegt außerhalb des Projektordners; verschieben Sie sie dorthin, und nennen Sie sie von dort aus.</translation>
    </message>
    <message>
        <source>The menu has a choice whose key the prompt does not name, though it names others.</source>
        <translation>Das Menü hat eine Auswahl, deren Taste die Ansage nicht nennt, obwohl sie andere nennt.</translation>
    </message>
    <message>
        <source>The message cannot be answered: an error</source>
        <translation>Auf die Nachricht folgt keine Antwort: ein Fehler</translation>
    </message>
    <message>
        <source>The message has {count} characters; {max_message_characters} are allowed.</source>
        <translation>Die Nachricht hat {count} Zeichen; {max_message_characters} sind erlaubt.</translation>
    </message>
    <message>
        <source>The message is empty and is not sent.</source>
        <translation>Die Nachricht ist leer und wird nicht gesendet.</translation>
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
        <source>The name of a request parameter or saved value, such as {{From}}</source>
        <translation>Der Name eines Anfrageparameters oder gespeicherten Werts, etwa {{From}}</translation>
    </message>
    <message>
        <source>The name under which the document that starts here is exported, and so its URL.</source>
        <translation>Der Name, unter dem das hier beginnende Dokument exportiert wird, und damit seine URL.</translation>
    </message>
    <message>
        <source>The next key that a caller may press, and where it leads</source>
        <translation>Die nächste Taste, die ein Anrufer drücken kann, und wohin sie führt</translation>
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
        <source>The phone number that this entry stands for.</source>
        <translation>Die Telefonnummer, für die dieser Eingang steht.</translation>
    </message>
    <message>
        <source>The prefix {name}: is not declared. Remove it from the name.</source>
        <translation>Das Präfix {name}: ist nicht deklariert. Entfernen Sie es aus dem Namen.</translation>
    </message>
    <message>
        <source>The program ended before this was saved.</source>
        <translation>Das Programm endete, bevor dies gespeichert war.</translation>
    </message>
    <message>
        <source>The prompt tells the caller to press a key that the menu has no choice for. Prompts are read in English, German, Spanish, French and Italian.</source>
        <translation>Die Ansage fordert auf, eine Taste zu drücken, für die das Menü keine Auswahl hat. Gelesen werden Ansagen auf Englisch, Deutsch, Spanisch, Französisch und Italienisch.</translation>
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
        <source>The queue “{name}” is full: {max_size} calls.</source>
        <translation>Die Warteschlange „{name}“ ist voll: {max_size} Anrufe.</translation>
    </message>
    <message>
        <source>The request and its answer</source>
        <translation>Die Anfrage und ihre Antwort</translation>
    </message>
    <message>
        <source>The request parameter that decides: what Twilio tells about the call or message.</source>
        <translation>Der Anfrageparameter, der entscheidet: was Twilio über den Anruf oder die Nachricht meldet.</translation>
    </message>
    <message>
        <source>The request that places this call</source>
        <translation>Die Anfrage, die diesen Anruf auslöst</translation>
    </message>
    <message>
        <source>The root element is &lt;{tag}&gt;; it must be &lt;Response&gt;.</source>
        <translation>Das Wurzelelement ist &lt;{tag}&gt;; es muss &lt;Response&gt; sein.</translation>
    </message>
    <message>
        <source>The same asked twice</source>
        <translation>Zweimal dasselbe gefragt</translation>
    </message>
    <message>
        <source>The same words again</source>
        <translation>Noch einmal dieselben Worte</translation>
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
        <source>The server answered {status}.</source>
        <translation>Der Server antwortete {status}.</translation>
    </message>
    <message>
        <source>The server&apos;s name or port in this URL is not valid. Correct it.</source>
        <translation>Name oder Port des Servers in dieser URL ist nicht gültig. Berichtigen Sie es.</translation>
    </message>
    <message>
        <source>The sounds of the flow could not be copied: {why}.</source>
        <translation>Die Klänge des Ablaufs ließen sich nicht kopieren: {why}.</translation>
    </message>
    <message>
        <source>The standard for voice menus: which keys, in which order, in which words.</source>
        <translation>Die Norm für Sprachmenüs: welche Tasten, in welcher Reihenfolge, mit welchen Worten.</translation>
    </message>
    <message>
        <source>The start tag of {name} is not complete. Close it with &gt; or /&gt;.</source>
        <translation>Das Start-Tag von {name} ist nicht vollständig. Schließen Sie es mit &gt; oder /&gt;.</translation>
    </message>
    <message>
        <source>The task channel {channel} is the workflow’s business in TwiML.</source>
        <translation>Der Task-Kanal {channel} ist in TwiML Sache des Workflows.</translation>
    </message>
    <message>
        <source>The text holds half a character. Remove what is unreadable.</source>
        <translation>Der Text enthält ein halbes Zeichen. Entfernen Sie, was unlesbar ist.</translation>
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
        <source>The {purpose}: {message}</source>
        <translation>{purpose}: {message}</translation>
    </message>
    <message>
        <source>Then the arrows go along them, Enter where one leads, Delete cuts its link</source>
        <translation>Dann gehen die Pfeile an ihnen entlang, Eingabe dorthin, wohin einer führt, Entf trennt seine Verbindung</translation>
    </message>
    <message>
        <source>There are more paths; these are the shortest to each end.</source>
        <translation>Es gibt mehr Wege; diese sind die kürzesten zu jedem Ende.</translation>
    </message>
    <message>
        <source>There are {more} more mistakes.</source>
        <translation>Es gibt {more} weitere Fehler.</translation>
    </message>
    <message>
        <source>There is a blank in this URL. Write %20 for it, or remove it.</source>
        <translation>In dieser URL steht ein Leerzeichen. Schreiben Sie %20 dafür, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>There is a blank or a line break before &lt;?xml ...?&gt;. The XML declaration must be the very first thing in the document.</source>
        <translation>Vor &lt;?xml ...?&gt; steht ein Leerzeichen oder Zeilenumbruch. Die XML-Deklaration muss das Allererste im Dokument sein.</translation>
    </message>
    <message>
        <source>There is a control character that XML does not allow. Remove it.</source>
        <translation>Hier steht ein Steuerzeichen, das XML nicht erlaubt. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>There is a control character that XML does not allow. Remove it; until then it is written as �.</source>
        <translation>Hier steht ein Steuerzeichen, das XML nicht erlaubt. Entfernen Sie es; bis dahin wird es als � geschrieben.</translation>
    </message>
    <message>
        <source>There is a participant “{label}” already.</source>
        <translation>Es gibt schon einen Teilnehmer „{label}“.</translation>
    </message>
    <message>
        <source>There is already a card “{id}”.</source>
        <translation>Es gibt schon eine Karte „{id}“.</translation>
    </message>
    <message>
        <source>There is already a frame “{id}”.</source>
        <translation>Es gibt schon einen Rahmen „{id}“.</translation>
    </message>
    <message>
        <source>There is no entry to call. Add an “Incoming call” to the canvas first.</source>
        <translation>Es gibt keinen Eingang zum Anrufen. Setzen Sie zuerst „Eingehender Anruf“ auf die Zeichenfläche.</translation>
    </message>
    <message>
        <source>There is no frame yet.</source>
        <translation>Es gibt noch keinen Rahmen.</translation>
    </message>
    <message>
        <source>There is no frame yet. Frame the selected cards puts one round them.</source>
        <translation>Es gibt noch keinen Rahmen. „Rahmen um die ausgewählten Karten“ legt einen an.</translation>
    </message>
    <message>
        <source>There is no property of the kind “{kind}”.</source>
        <translation>Es gibt keine Zusage der Art „{kind}“.</translation>
    </message>
    <message>
        <source>There is no target “{target}”; choose one of {targets}.</source>
        <translation>Das Ziel „{target}“ gibt es nicht; wählen Sie eines von {targets}.</translation>
    </message>
    <message>
        <source>There is no verb in this text. Paste one such as &lt;Say&gt;Hello&lt;/Say&gt;.</source>
        <translation>In diesem Text ist kein Verb. Fügen Sie eines wie &lt;Say&gt;Hello&lt;/Say&gt; ein.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>There is {name} already: they become one.</source>
        <translation>{name} gibt es schon: sie werden eins.</translation>
    </message>
    <message>
        <source>These are {count} addresses; at most {max_uris} are tried. Remove some.</source>
        <translation>Dies sind {count} Adressen; höchstens {max_uris} werden versucht. Entfernen Sie einige.</translation>
    </message>
    <message>
        <source>These are {count} files; at most {max_media} are sent with one message. Remove some.</source>
        <translation>Dies sind {count} Dateien; höchstens {max_media} werden mit einer Nachricht gesendet. Entfernen Sie einige.</translation>
    </message>
    <message>
        <source>These are {count} hints; at most {max_hints} are used. Remove some.</source>
        <translation>Dies sind {count} Hinweise; höchstens {max_hints} werden verwendet. Entfernen Sie einige.</translation>
    </message>
    <message>
        <source>These are {count} messages; at most {max_messages} are sent in one reply. Remove some.</source>
        <translation>Dies sind {count} Nachrichten; höchstens {max_messages} werden in einer Antwort gesendet. Entfernen Sie einige.</translation>
    </message>
    <message>
        <source>These are {total} callees; at most {max_callees} ring together. Remove some.</source>
        <translation>Dies sind {total} Angerufene; höchstens {max_callees} klingeln zusammen. Entfernen Sie einige.</translation>
    </message>
    <message>
        <source>These attributes are no JSON object. Write them as {&quot;name&quot;: &quot;value&quot;}.</source>
        <translation>Diese Attribute sind kein JSON-Objekt. Schreiben Sie sie als {&quot;name&quot;: &quot;value&quot;}.</translation>
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
        <source>They move, copy (Ctrl+C), duplicate (Ctrl+D) and delete (Del) together. Click one here to see only that one.</source>
        <translation>Sie lassen sich zusammen bewegen, kopieren (Strg+C), duplizieren (Strg+D) und löschen (Entf). Klicken Sie hier einen an, um nur ihn zu sehen.</translation>
    </message>
    <message>
        <source>They transfer the call</source>
        <translation>Weitergabe durch den Angerufenen</translation>
    </message>
    <message>
        <source>Thick blue links are taken by a scenario ({links} of {all_links}), thin grey ones by none; cards that none reaches are faded ({cards} of {all_cards} reached).</source>
        <translation>Dicke blaue Verbindungen nimmt ein Testanruf ({links} von {all_links}), dünne graue keiner; Karten, die keiner erreicht, sind blass ({cards} von {all_cards} erreicht).</translation>
    </message>
    <message>
        <source>Third caller</source>
        <translation>Dritter Anrufer</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Dies</translation>
    </message>
    <message>
        <source>This URL names no server. Write one after the //.</source>
        <translation>Diese URL nennt keinen Server. Schreiben Sie einen hinter //.</translation>
    </message>
    <message>
        <source>This call goes on. Somebody else who calls, too, calls “{entry}”.</source>
        <translation>Dieser Anruf geht weiter. Wer nun dazukommt, ruft „{entry}“ an.</translation>
    </message>
    <message>
        <source>This cannot be shown as TwiML.</source>
        <translation>Das lässt sich nicht als TwiML zeigen.</translation>
    </message>
    <message>
        <source>This card is disabled, and nothing follows it: calls end before it.</source>
        <translation>Diese Karte ist abgeschaltet, und nichts folgt auf sie: Anrufe enden davor.</translation>
    </message>
    <message>
        <source>This card is disabled, and so in no document.</source>
        <translation>Diese Karte ist abgeschaltet und steht daher in keinem Dokument.</translation>
    </message>
    <message>
        <source>This card is disabled: calls go on past it as if it were not there.</source>
        <translation>Diese Karte ist abgeschaltet: Anrufe gehen an ihr vorbei, als gäbe es sie nicht.</translation>
    </message>
    <message>
        <source>This entry is disabled: nothing comes in here, and it is not exported.</source>
        <translation>Dieser Eingang ist abgeschaltet: hier kommt nichts herein, und er wird nicht exportiert.</translation>
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
        <source>This frame is not there any more.</source>
        <translation>Diesen Rahmen gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This is a binary file, not text.</source>
        <translation>Dies ist eine Binärdatei, kein Text.</translation>
    </message>
    <message>
        <source>This is a file of type {kind}, no document.</source>
        <translation>Dies ist eine Datei der Art {kind}, kein Dokument.</translation>
    </message>
    <message>
        <source>This is a list as a program prints it. Write the items with {between} between.</source>
        <translation>Dies ist eine Liste, wie ein Programm sie ausgibt. Schreiben Sie die Einträge mit {between} dazwischen.</translation>
    </message>
    <message>
        <source>This is no XML: it does not start with a tag. Begin with &lt;Response&gt;.</source>
        <translation>Dies ist kein XML: es beginnt nicht mit einem Tag. Beginnen Sie mit &lt;Response&gt;.</translation>
    </message>
    <message>
        <source>This is not applied yet: mend it, or take it back.</source>
        <translation>Dies gilt noch nicht: berichtigen Sie es, oder nehmen Sie es zurück.</translation>
    </message>
    <message>
        <source>This is not well-formed XML: {message}.</source>
        <translation>Dies ist kein wohlgeformtes XML: {message}.</translation>
    </message>
    <message>
        <source>This is sound ({kind}), no document: it stays an address outside of the flow.</source>
        <translation>Dies ist Ton ({kind}), kein Dokument: es bleibt eine Adresse außerhalb des Ablaufs.</translation>
    </message>
    <message>
        <source>This is {count} characters long; at most {max_length} are allowed. Shorten it.</source>
        <translation>Dies ist {count} Zeichen lang; höchstens {max_length} sind erlaubt. Kürzen Sie es.</translation>
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
        <source>This text has {count} characters; the voice speaks at most {limit} at once. Split it into several Say verbs.</source>
        <translation>Dieser Text hat {count} Zeichen; die Stimme spricht höchstens {limit} auf einmal. Teilen Sie ihn in mehrere Say-Verben.</translation>
    </message>
    <message>
        <source>This verb</source>
        <translation>Dieses Verb</translation>
    </message>
    <message>
        <source>This way out does not exist any more.</source>
        <translation>Diesen Ausgang gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This would be read as a file next to the document. Write https://{value}.</source>
        <translation>Dies würde als Datei neben dem Dokument gelesen. Schreiben Sie https://{value}.</translation>
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
        <source>Tidy up, and cards that make room, leave the selected cards where they are</source>
        <translation>Aufräumen und Platzmachen lassen die ausgewählten Karten, wo sie sind</translation>
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
        <source>To the ways out of the card</source>
        <translation>Zu den Ausgängen der Karte</translation>
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
        <source>Too short or too long a wait</source>
        <translation>Zu kurzes oder zu langes Warten</translation>
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
        <source>Turned away after the last try</source>
        <translation>Nach dem letzten Versuch abgewiesen</translation>
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
        <source>TwiML cannot dial Studio’s “{text}”.</source>
        <translation>TwiML kann „{text}“ aus Studio nicht anrufen.</translation>
    </message>
    <message>
        <source>TwiML cannot stop a recording; only the REST API can.</source>
        <translation>TwiML kann eine Aufnahme nicht beenden; das kann nur die REST-API.</translation>
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
        <translation>TwiML-Dateien, Ordner, Bündel, Studio-JSON oder https://…</translation>
    </message>
    <message>
        <source>TwiML files, and bundle.json with entries and routes</source>
        <translation>TwiML-Dateien und bundle.json mit Eingängen und Routen</translation>
    </message>
    <message>
        <source>TwiML has no {tag} here. Did you mean {near}? Names are case-sensitive.</source>
        <translation>TwiML kennt hier kein {tag}. Meinten Sie {near}? Auf Groß- und Kleinschreibung kommt es an.</translation>
    </message>
    <message>
        <source>TwiML has no {tag}; Twilio skips it or stops there. Remove it or correct the name.</source>
        <translation>TwiML kennt kein {tag}; Twilio übergeht es oder hält dort an. Entfernen oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>TwiML has nothing for Studio’s widget {type}.</source>
        <translation>TwiML hat nichts für das Studio-Widget {type}.</translation>
    </message>
    <message>
        <source>TwiML never goes on with the verb that follows a Redirect, a Hangup, a Reject, a Leave, or a verb whose action URL takes over.</source>
        <translation>TwiML geht nie zu dem Verb weiter, das auf Redirect, Hangup, Reject, Leave oder ein Verb folgt, dessen action-URL übernimmt.</translation>
    </message>
    <message>
        <source>TwiML of this element</source>
        <translation>TwiML dieses Elements</translation>
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
        <source>Twilio asks for {path} by {method}.</source>
        <translation>Twilio fragt mit {method} nach {path}.</translation>
    </message>
    <message>
        <source>Twilio cannot use a URL that begins with {found}:. Begin with {allowed}.</source>
        <translation>Twilio kann keine URL verwenden, die mit {found}: beginnt. Beginnen Sie mit {allowed}.</translation>
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
        <source>Twilio reads no document of more than 64 kB: the call ends with an error.</source>
        <translation>Twilio liest kein Dokument über 64 kB: der Anruf endet mit einem Fehler.</translation>
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
        <source>Two choices of one Gather have the same id.</source>
        <translation>Zwei Auswahlen eines Gather haben dieselbe id.</translation>
    </message>
    <message>
        <source>Two choices with one key</source>
        <translation>Zwei Auswahlen mit einer Taste</translation>
    </message>
    <message>
        <source>Type to add</source>
        <translation>Tippen zum Hinzufügen</translation>
    </message>
    <message>
        <source>Type to add a card</source>
        <translation>Tippen, um eine Karte einzufügen</translation>
    </message>
    <message>
        <source>Type to add after {way}</source>
        <translation>Tippen, was nach {way} kommt</translation>
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
        <source>Unlink {outcome}</source>
        <translation>{outcome} trennen</translation>
    </message>
    <message>
        <source>Unlink {what} of {owner}</source>
        <translation>{what} von {owner} trennen</translation>
    </message>
    <message>
        <source>Unlink, to write a URL instead</source>
        <translation>Trennen, um stattdessen eine URL zu schreiben</translation>
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
        <source>Up, Down, Home, End</source>
        <translation>Auf, Ab, Pos1, Ende</translation>
    </message>
    <message>
        <source>Use GET</source>
        <translation>GET verwenden</translation>
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
        <source>Verbs that Twilio has retired or does not document</source>
        <translation>Verben, die Twilio abgeschafft hat oder nicht dokumentiert</translation>
    </message>
    <message>
        <source>Verbs to add</source>
        <translation>Verben zum Hinzufügen</translation>
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
        <source>Voice menus that people with cognitive disabilities can use (W3C COGA).</source>
        <translation>Sprachmenüs, die Menschen mit kognitiven Beeinträchtigungen bedienen können (W3C COGA).</translation>
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
        <source>Voicemail when nobody answers</source>
        <translation>Anrufbeantworter, wenn niemand abhebt</translation>
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
        <source>Wait 5 seconds</source>
        <translation>5 Sekunden warten</translation>
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
        <source>Ways out</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
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
        <source>What TwiML says about this verb</source>
        <translation>Was TwiML zu diesem Verb sagt</translation>
    </message>
    <message>
        <source>What a recording says is written down somewhere, for relay operators, translators and people who cannot hear it.</source>
        <translation>Was eine Aufnahme sagt, steht irgendwo geschrieben, für Vermittlungsdienste, Übersetzer und Menschen, die nicht hören können.</translation>
    </message>
    <message>
        <source>What callers ask for: a person at any time, no stock phrases.</source>
        <translation>Was Anrufer wünschen: jederzeit ein Mensch, keine Floskeln.</translation>
    </message>
    <message>
        <source>What can be added here</source>
        <translation>Was hier hinzugefügt werden kann</translation>
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
        <source>What follows is decided by whoever answers this URL.</source>
        <translation>Was folgt, entscheidet, wer diese URL beantwortet.</translation>
    </message>
    <message>
        <source>What goes wrong on purpose</source>
        <translation>Was mit Absicht schiefgeht</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What has a key in one menu has the same key in all.</source>
        <translation>Was in einem Menü auf einer Taste liegt, liegt in allen darauf.</translation>
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
        <source>What no answer depends on can be requested by GET: simple web servers refuse POST, and Twilio caches answers to GET only.</source>
        <translation>Wovon keine Antwort abhängt, das kann per GET angefordert werden: einfache Webserver lehnen POST ab, und Twilio bewahrt nur Antworten auf GET auf.</translation>
    </message>
    <message>
        <source>What reaches your application here.</source>
        <translation>Was Ihre Anwendung hier erreicht.</translation>
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
        <source>What the callback of a {tag} is sent is our reading. Twilio’s pages do not say.</source>
        <translation>Was der Rückruf eines {tag} gesendet bekommt, ist unsere Lesart. Twilios Seiten sagen dazu nichts.</translation>
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
        <source>What was imported</source>
        <translation>Was importiert wurde</translation>
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
        <source>Whatever is entered goes one way. Add choices to tell apart.</source>
        <translation>Jede Eingabe nimmt einen Weg. Fügen Sie Auswahlen hinzu, um zu unterscheiden.</translation>
    </message>
    <message>
        <source>WhatsApp number</source>
        <translation>WhatsApp-Nummer</translation>
    </message>
    <message>
        <source>When a document cannot be had, Twilio asks the fallback URL; without one the call is cut off.</source>
        <translation>Ist ein Dokument nicht zu bekommen, fragt Twilio die Ersatz-URL; ohne sie wird der Anruf getrennt.</translation>
    </message>
    <message>
        <source>When two choices have the same key or phrase, only the first is ever taken.</source>
        <translation>Haben zwei Auswahlen dieselbe Taste oder Wendung, wird immer nur die erste genommen.</translation>
    </message>
    <message>
        <source>Where a menu has four options or more, half a second between them helps to tell them apart.</source>
        <translation>Hat ein Menü vier oder mehr Auswahlen, hilft eine halbe Sekunde dazwischen, sie zu unterscheiden.</translation>
    </message>
    <message>
        <source>Where it begins</source>
        <translation>Wo es beginnt</translation>
    </message>
    <message>
        <source>Where nothing is linked the document ends, and the end of a document hangs up: the caller is dropped, often without a word.</source>
        <translation>Wo nichts verbunden ist, endet das Dokument, und am Ende eines Dokuments wird aufgelegt: der Anrufer ist weg, oft ohne ein Wort.</translation>
    </message>
    <message>
        <source>Where one choice begins another (1 and 12), Twilio must wait after the first key to know which is meant.</source>
        <translation>Beginnt eine Auswahl mit einer anderen (1 und 12), muss Twilio nach der ersten Taste warten, um zu wissen, welche gemeint ist.</translation>
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
        <source>While this is off, nothing leaves this computer: a URL outside of this flow is not requested, and the call fails there as if nobody answered.</source>
        <translation>Solange dies aus ist, verlässt nichts diesen Rechner: eine URL außerhalb dieses Ablaufs wird nicht angefragt, und der Anruf scheitert dort, als antworte niemand.</translation>
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
        <source>Who did not understand the first time understands a second prompt that says more, rather than the same again.</source>
        <translation>Wer beim ersten Mal nicht verstanden hat, versteht eine zweite Ansage, die mehr sagt, eher als noch einmal dieselbe.</translation>
    </message>
    <message>
        <source>Who is called</source>
        <translation>Wer angerufen wird</translation>
    </message>
    <message>
        <source>Who knows the menu presses the key at once and need not hear it to the end.</source>
        <translation>Wer das Menü kennt, drückt die Taste sofort und muss es nicht zu Ende hören.</translation>
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
        <source>Whole document</source>
        <translation>Ganzes Dokument</translation>
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
        <source>Why is it done this way?</source>
        <translation>Warum ist das so gemacht?</translation>
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
        <source>With a speechModel, speechTimeout cannot be auto. Write a number of seconds, or leave speechModel out.</source>
        <translation>Mit speechModel darf speechTimeout nicht auto sein. Schreiben Sie eine Zahl von Sekunden, oder lassen Sie speechModel weg.</translation>
    </message>
    <message>
        <source>With no sound for this many milliseconds after answering, report &quot;unknown&quot;.</source>
        <translation>Ohne Ton in so vielen Millisekunden nach der Annahme „unknown“ melden.</translation>
    </message>
    <message>
        <source>With the mouse</source>
        <translation>Mit der Maus</translation>
    </message>
    <message>
        <source>Without numDigits Twilio waits after each key whether another one follows.</source>
        <translation>Ohne numDigits wartet Twilio nach jeder Taste, ob noch eine folgt.</translation>
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
        <source>Words for the people who work on this flow.</source>
        <translation>Worte für die Menschen, die an diesem Ablauf arbeiten.</translation>
    </message>
    <message>
        <source>Words for the people who work on this flow; callers never hear it.</source>
        <translation>Worte für die Menschen, die an diesem Ablauf arbeiten; Anrufer hören sie nie.</translation>
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
        <source>Write &quot;{value}&quot; in capitals.</source>
        <translation>Schreiben Sie &quot;{value}&quot; in Großbuchstaben.</translation>
    </message>
    <message>
        <source>Write &quot;{value}&quot; in small letters.</source>
        <translation>Schreiben Sie &quot;{value}&quot; in Kleinbuchstaben.</translation>
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
        <source>Write https</source>
        <translation>https schreiben</translation>
    </message>
    <message>
        <source>Write it as it is to be spoken.</source>
        <translation>Schreiben Sie es, wie es gesprochen wird.</translation>
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
        <source>Write the name without a / at either end, and without “.”, “..” or “//” in it.</source>
        <translation>Schreiben Sie den Namen ohne / am Anfang und Ende und ohne „.“, „..“ oder „//“ darin.</translation>
    </message>
    <message>
        <source>Write the name without a blank at either end.</source>
        <translation>Schreiben Sie den Namen ohne Leerzeichen am Anfang und Ende.</translation>
    </message>
    <message>
        <source>Write the whole address: https://example.com/voice</source>
        <translation>Schreiben Sie die ganze Adresse: https://example.com/voice</translation>
    </message>
    <message>
        <source>Write why this is meant to be so.</source>
        <translation>Schreiben Sie, warum es so gemeint ist.</translation>
    </message>
    <message>
        <source>Write “{better}”</source>
        <translation>„{better}“ schreiben</translation>
    </message>
    <message>
        <source>Writing files</source>
        <translation>Dateien werden geschrieben</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Yes and no on other keys</source>
        <translation>Ja und Nein auf anderen Tasten</translation>
    </message>
    <message>
        <source>Yes is 1 and no is 2, wherever they are asked for.</source>
        <translation>Ja ist 1 und Nein ist 2, wo immer danach gefragt wird.</translation>
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
        <source>Your application places a call: it begins here once it is answered.</source>
        <translation>Ihre Anwendung ruft an: hier beginnt es, sobald jemand abhebt.</translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation>Ihr Name dafür</translation>
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
        <source>Your own name for this card; it stands on it, and callers never hear it.</source>
        <translation>Ihr eigener Name für diese Karte; er steht auf ihr, und Anrufer hören ihn nie.</translation>
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
        <source>a Hangup</source>
        <translation>ein Hangup</translation>
    </message>
    <message>
        <source>a Reject</source>
        <translation>ein Reject</translation>
    </message>
    <message>
        <source>a SIP address such as sip:anna@example.com</source>
        <translation>eine SIP-Adresse wie sip:anna@example.com</translation>
    </message>
    <message>
        <source>a call that needs it fails.</source>
        <translation>ein Anruf, der sie braucht, scheitert.</translation>
    </message>
    <message>
        <source>a caller gets to {name} after all.</source>
        <translation>ein Anrufer kommt doch zu {name}.</translation>
    </message>
    <message>
        <source>a caller who chooses “{label}” is dropped without a word. Link it to what that choice is for.</source>
        <translation>ein Anrufer, der „{label}“ wählt, wird ohne ein Wort abgehängt. Verbinden Sie es mit dem, wofür die Auswahl da ist.</translation>
    </message>
    <message>
        <source>a caller who does nothing hears this for ever. Link “{label}” to a second try with other words, and that one to a person, a voicemail or a goodbye.</source>
        <translation>wer nichts tut, hört dies ohne Ende. Verbinden Sie „{label}“ mit einem zweiten Versuch in anderen Worten, und diesen mit einem Menschen, einer Mailbox oder einem Abschied.</translation>
    </message>
    <message>
        <source>a caller who presses a key that is not offered is dropped without a word. Link “anything else” to a second try.</source>
        <translation>ein Anrufer, der eine nicht angebotene Taste drückt, wird ohne ein Wort abgehängt. Verbinden Sie „alles andere“ mit einem zweiten Versuch.</translation>
    </message>
    <message>
        <source>a caller who presses nothing is only told goodbye. Let them get to a person or leave a message.</source>
        <translation>ein Anrufer, der nichts drückt, wird nur verabschiedet. Lassen Sie ihn zu einem Menschen oder eine Nachricht hinterlassen.</translation>
    </message>
    <message>
        <source>a card that is gone</source>
        <translation>eine Karte, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>a comment, CDATA or an instruction with its text</source>
        <translation>ein Kommentar, CDATA oder eine Anweisung mit ihrem Text</translation>
    </message>
    <message>
        <source>a conference&apos;s wait document</source>
        <translation>einem Wartedokument einer Konferenz</translation>
    </message>
    <message>
        <source>a dequeued caller&apos;s document</source>
        <translation>dem Dokument eines aufgerufenen Wartenden</translation>
    </message>
    <message>
        <source>a fax</source>
        <translation>ein Fax</translation>
    </message>
    <message>
        <source>a key does not interrupt the prompt. Switch barge-in on.</source>
        <translation>eine Taste unterbricht die Ansage nicht. Schalten Sie bargeIn ein.</translation>
    </message>
    <message>
        <source>a language code such as sv-SE</source>
        <translation>ein Sprachkürzel wie sv-SE</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a list of seconds, one for each key</source>
        <translation>eine Liste von Sekunden, eine für jede Taste</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
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
        <source>a map of parameters</source>
        <translation>eine Tabelle von Parametern</translation>
    </message>
    <message>
        <source>a message comes in</source>
        <translation>eine Nachricht kommt an</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number followed by s or ms, such as 500ms</source>
        <translation>eine Zahl mit s oder ms danach, etwa 500ms</translation>
    </message>
    <message>
        <source>a number from {least:g} to {most:g}</source>
        <translation>eine Zahl von {least:g} bis {most:g}</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>ein Mensch</translation>
    </message>
    <message>
        <source>a person is reachable within {keys} keys and {seconds} seconds from every menu</source>
        <translation>von jedem Menü aus ist ein Mensch mit {keys} Tasten und in {seconds} Sekunden erreichbar</translation>
    </message>
    <message>
        <source>a queue&apos;s wait document</source>
        <translation>einem Wartedokument einer Warteschlange</translation>
    </message>
    <message>
        <source>a silent caller goes round in a circle through {node}.</source>
        <translation>ein stiller Anrufer dreht sich im Kreis durch {node}.</translation>
    </message>
    <message>
        <source>a small web application that answers calls</source>
        <translation>eine kleine Webanwendung, die Anrufe beantwortet</translation>
    </message>
    <message>
        <source>a tenth of its age (Last-Modified)</source>
        <translation>einem Zehntel ihres Alters (Last-Modified)</translation>
    </message>
    <message>
        <source>a three-letter currency code such as usd</source>
        <translation>ein Währungskürzel aus drei Buchstaben wie usd</translation>
    </message>
    <message>
        <source>a transfer by the callee</source>
        <translation>eine Weitergabe durch den Angerufenen</translation>
    </message>
    <message>
        <source>a whisper document</source>
        <translation>einem Flüsterdokument</translation>
    </message>
    <message>
        <source>a whisper to the callee</source>
        <translation>ein Flüstern zum Angerufenen</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>action is empty</source>
        <translation>action ist leer</translation>
    </message>
    <message>
        <source>action is empty: the current document is requested. Twilio’s pages do not say.</source>
        <translation>action ist leer: das laufende Dokument wird angefragt. Twilios Seiten sagen dazu nichts.</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message numerus="yes">
        <source>after the last key Twilio waits {timeout} seconds for another one. All choices have {n} key: set numDigits to {n}.</source>
        <comment>after the last key Twilio waits {timeout} seconds for another one. All choices have {n} keys: set numDigits to {n}.</comment>
        <translation>
            <numerusform>nach der letzten Taste wartet Twilio {timeout} Sekunden auf eine weitere. Alle Auswahlen haben {n} Taste: setzen Sie numDigits auf {n}.</numerusform>
            <numerusform>nach der letzten Taste wartet Twilio {timeout} Sekunden auf eine weitere. Alle Auswahlen haben {n} Tasten: setzen Sie numDigits auf {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>after “… {words}”</source>
        <translation>nach „… {words}“</translation>
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
        <source>an element, such as [&quot;Say&quot;, &quot;Hello&quot;]</source>
        <translation>ein Element, etwa [&quot;Say&quot;, &quot;Hello&quot;]</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>ein Fehler</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>and so on</source>
        <translation>und so weiter</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>und {n} weiterer</numerusform>
            <numerusform>und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>animation</source>
        <translation>Animation</translation>
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
        <source>any key ends it</source>
        <translation>jede Taste beendet sie</translation>
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
        <source>asked again, answered anew; </source>
        <translation>erneut gefragt, neu beantwortet; </translation>
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
        <source>audio music sound mp3 file</source>
        <translation>audio musik ton klang mp3 datei abspielen</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>auto layout arrange align order</source>
        <translation>automatisch anordnen ausrichten ordnen</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>wieder zurück</translation>
    </message>
    <message>
        <source>be heard</source>
        <translation>gehört werden</translation>
    </message>
    <message>
        <source>be reached</source>
        <translation>erreicht werden</translation>
    </message>
    <message>
        <source>be requested</source>
        <translation>angefordert werden</translation>
    </message>
    <message>
        <source>be sent</source>
        <translation>gesendet werden</translation>
    </message>
    <message>
        <source>before each use</source>
        <translation>vor jeder Verwendung</translation>
    </message>
    <message>
        <source>being connected</source>
        <translation>wird verbunden</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>Leerzeichen</translation>
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
        <source>but fit for no other request (Vary: *)</source>
        <translation>aber für keine andere Anfrage brauchbar (Vary: *)</translation>
    </message>
    <message>
        <source>by TaskRouter workflow</source>
        <translation>durch einen TaskRouter-Workflow</translation>
    </message>
    <message>
        <source>by its ETag</source>
        <translation>anhand ihres ETags</translation>
    </message>
    <message>
        <source>by {parameter}</source>
        <translation>nach {parameter}</translation>
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
        <source>call from</source>
        <translation>Anruf von</translation>
    </message>
    <message>
        <source>call to</source>
        <translation>Anruf an</translation>
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
        <source>caller: expected a list of actions, found {data}.</source>
        <translation>caller: eine Liste von Handlungen wird erwartet, gefunden: {data}.</translation>
    </message>
    <message>
        <source>callers get here who wait in no queue, so there is nothing to leave. Use Leave only behind “while waiting” of an Enqueue; elsewhere use a Hangup or a Redirect.</source>
        <translation>hierher kommen Anrufer, die in keiner Schlange warten, also gibt es nichts zu verlassen. Verwenden Sie Leave nur hinter „beim Warten“ eines Enqueue; anderswo ein Hangup oder ein Redirect.</translation>
    </message>
    <message>
        <source>callers hear about {total:.0f} seconds before their first choice. Shorten what comes before it.</source>
        <translation>Anrufer hören etwa {total:.0f} Sekunden bis zur ersten Auswahl. Kürzen Sie, was davor kommt.</translation>
    </message>
    <message>
        <source>callers who get here can leave only by hanging up{named}. Link one of the ways out to a person, a voicemail or a goodbye.</source>
        <translation>wer hierher kommt, kann nur durch Auflegen weg{named}. Verbinden Sie einen der Ausgänge mit einem Menschen, einem Anrufbeantworter oder einer Verabschiedung.</translation>
    </message>
    <message>
        <source>callers who press “{digits}” must wait {timeout} seconds{finish}: the input ends by itself only after {length} keys (numDigits).</source>
        <translation>wer „{digits}“ drückt, muss {timeout} Sekunden warten{finish}: die Eingabe endet von selbst erst nach {length} Tasten (numDigits).</translation>
    </message>
    <message>
        <source>calls go round here without end{named}: nothing on the way asks the caller or waits. Put a Gather into the ring, or link one of these elsewhere.</source>
        <translation>Anrufe drehen sich hier endlos im Kreis{named}: nichts auf dem Weg fragt den Anrufer oder wartet. Setzen Sie ein Gather in den Kreis, oder verbinden Sie einen davon anderswohin.</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>cannot join</source>
        <translation>kommt nicht hinein</translation>
    </message>
    <message>
        <source>card payment</source>
        <translation>karte zahlung bezahlen</translation>
    </message>
    <message>
        <source>charges {amount} {currency}</source>
        <translation>belastet {amount} {currency}</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>auswählen …</translation>
    </message>
    <message>
        <source>chosen by Twilio</source>
        <translation>von Twilio gewählt</translation>
    </message>
    <message>
        <source>clone copy</source>
        <translation>kopieren klonen</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>color paint tag</source>
        <translation>Farbe anmalen markieren</translation>
    </message>
    <message>
        <source>comes out of the queue: {result}</source>
        <translation>verlässt die Warteschlange: {result}</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>compares in a way that does not exist ({operator}). Choose another.</source>
        <translation>vergleicht auf eine Weise, die es nicht gibt ({operator}). Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>compares numbers, and its value is none. Write a number.</source>
        <translation>vergleicht Zahlen, und sein Wert ist keine. Schreiben Sie eine Zahl.</translation>
    </message>
    <message>
        <source>confirmed by the server (304)</source>
        <translation>vom Server bestätigt (304)</translation>
    </message>
    <message>
        <source>connect wire</source>
        <translation>anschließen leitung draht</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
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
        <source>cut off without a word</source>
        <translation>ohne ein Wort abgehängt</translation>
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
        <source>definition target jump</source>
        <translation>Definition Ziel springen</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>differs: {values}</source>
        <translation>verschieden: {values}</translation>
    </message>
    <message>
        <source>differs: {values} and {n} more</source>
        <translation>verschieden: {values} und {n} weitere</translation>
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
        <source>document name</source>
        <translation>Name des Dokuments</translation>
    </message>
    <message>
        <source>does nothing</source>
        <translation>tut nichts</translation>
    </message>
    <message>
        <source>empty list</source>
        <translation>leere Liste</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>leerer Text</translation>
    </message>
    <message>
        <source>enable bypass skip mute</source>
        <translation>einschalten ausschalten umgehen</translation>
    </message>
    <message>
        <source>end stop</source>
        <translation>ende stopp auflegen beenden</translation>
    </message>
    <message>
        <source>ends the call</source>
        <translation>beendet den Anruf</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>endet mit</translation>
    </message>
    <message>
        <source>ends with {keys}</source>
        <translation>endet mit {keys}</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>error warning check</source>
        <translation>Fehler Warnung prüfen</translation>
    </message>
    <message>
        <source>every call ends, even when the caller does nothing</source>
        <translation>jeder Anruf endet, auch wenn der Anrufer nichts tut</translation>
    </message>
    <message>
        <source>every document of this flow is static, yet it is requested by POST. Use GET.</source>
        <translation>jedes Dokument dieses Ablaufs ist statisch und wird doch per POST angefordert. Verwenden Sie GET.</translation>
    </message>
    <message>
        <source>every failed Dial offers voicemail</source>
        <translation>jeder gescheiterte Dial bietet einen Anrufbeantworter</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>schließen verlassen</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>expected one of {names}; found {value}</source>
        <translation>eines von {names} wird erwartet; gefunden: {value}</translation>
    </message>
    <message>
        <source>expected {kinds}, found {value}</source>
        <translation>{kinds} wird erwartet, gefunden: {value}</translation>
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
        <source>finds the queue full</source>
        <translation>findet die Warteschlange voll</translation>
    </message>
    <message>
        <source>fold group</source>
        <translation>einklappen Gruppe</translation>
    </message>
    <message>
        <source>for {what}</source>
        <translation>für {what}</translation>
    </message>
    <message>
        <source>format: this is not a bundle (expected &quot;{bundle_format}&quot;).</source>
        <translation>format: Dies ist kein Bündel (erwartet wird &quot;{bundle_format}&quot;).</translation>
    </message>
    <message>
        <source>forward transfer call number</source>
        <translation>weiterleiten verbinden anrufen nummer</translation>
    </message>
    <message>
        <source>four options or more are spoken without a pause. Put a Pause or a break between.</source>
        <translation>vier oder mehr Auswahlen werden ohne Pause gesprochen. Setzen Sie ein Pause oder einen break dazwischen.</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>fresh for {seconds:,.0f} s by {why}</source>
        <translation>frisch für {seconds:,.0f} s nach {why}</translation>
    </message>
    <message>
        <source>from the call: {{…}}</source>
        <translation>aus dem Anruf: {{…}}</translation>
    </message>
    <message>
        <source>from the menu {node}, a person is not within reach: {how}.</source>
        <translation>vom Menü {node} aus ist kein Mensch erreichbar: {how}.</translation>
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
        <source>goes to: {name}</source>
        <translation>geht zu: {name}</translation>
    </message>
    <message>
        <source>going round in a circle</source>
        <translation>im Kreis herum</translation>
    </message>
    <message>
        <source>goto jump</source>
        <translation>springen weiter umleiten</translation>
    </message>
    <message>
        <source>group</source>
        <translation>gruppieren</translation>
    </message>
    <message>
        <source>hang </source>
        <translation>legt </translation>
    </message>
    <message>
        <source>hang up</source>
        <translation>legt auf</translation>
    </message>
    <message>
        <source>hangs </source>
        <translation>legt </translation>
    </message>
    <message>
        <source>hangs up instead of paying</source>
        <translation>legt auf, statt zu zahlen</translation>
    </message>
    <message>
        <source>hangs up while waiting</source>
        <translation>legt beim Warten auf</translation>
    </message>
    <message>
        <source>has a pattern that cannot be read ({error}). Correct it.</source>
        <translation>hat ein Muster, das sich nicht lesen lässt ({error}). Berichtigen Sie es.</translation>
    </message>
    <message>
        <source>has nothing to compare with. Write a value.</source>
        <translation>hat nichts zum Vergleichen. Schreiben Sie einen Wert.</translation>
    </message>
    <message>
        <source>how a Dial ended</source>
        <translation>wie ein Dial endete</translation>
    </message>
    <message>
        <source>how a payment ended</source>
        <translation>wie eine Zahlung endete</translation>
    </message>
    <message>
        <source>how many files a message has</source>
        <translation>wie viele Dateien eine Nachricht hat</translation>
    </message>
    <message>
        <source>how sure speech recognition is, 0 to 1</source>
        <translation>wie sicher die Spracherkennung ist, 0 bis 1</translation>
    </message>
    <message>
        <source>how the call stands</source>
        <translation>wie der Anruf steht</translation>
    </message>
    <message>
        <source>how waiting in a queue ended</source>
        <translation>wie das Warten in einer Schlange endete</translation>
    </message>
    <message>
        <source>https://… or a document’s name</source>
        <translation>https://… oder der Name eines Dokuments</translation>
    </message>
    <message>
        <source>human or machine</source>
        <translation>Mensch oder Maschine</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>aufgelegt</translation>
    </message>
    <message>
        <source>if condition decision route</source>
        <translation>wenn bedingung entscheidung fall</translation>
    </message>
    <message>
        <source>if that fails</source>
        <translation>wenn das scheitert</translation>
    </message>
    <message>
        <source>if {name} is “{value}”, </source>
        <translation>wenn {name} „{value}“ ist, </translation>
    </message>
    <message>
        <source>ignore suppress</source>
        <translation>ignorieren unterdrücken</translation>
    </message>
    <message>
        <source>inbound or outbound</source>
        <translation>eingehend oder ausgehend</translation>
    </message>
    <message>
        <source>information, then the end</source>
        <translation>Auskunft, dann das Ende</translation>
    </message>
    <message>
        <source>insert here</source>
        <translation>hier einfügen</translation>
    </message>
    <message>
        <source>insert new card</source>
        <translation>einfügen neue Karte</translation>
    </message>
    <message>
        <source>inside {verb}</source>
        <translation>in {verb}</translation>
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
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is announced</source>
        <translation>wird angekündigt</translation>
    </message>
    <message>
        <source>is connected</source>
        <translation>wird verbunden</translation>
    </message>
    <message>
        <source>is connected: {result}</source>
        <translation>wird verbunden: {result}</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>ist größer als</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist kleiner als</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is not connected: {status}</source>
        <translation>wird nicht verbunden: {status}</translation>
    </message>
    <message>
        <source>is not documented by Twilio</source>
        <translation>ist von Twilio nicht dokumentiert</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>ist nicht leer</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>is out of date</source>
        <translation>ist veraltet</translation>
    </message>
    <message>
        <source>is over</source>
        <translation>ist vorbei</translation>
    </message>
    <message>
        <source>is there twice, and the second is never taken. Change or remove it.</source>
        <translation>steht zweimal da, und der zweite wird nie genommen. Ändern oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>is transferred: {result}</source>
        <translation>wird weitergegeben: {result}</translation>
    </message>
    <message>
        <source>it asks what {first} has asked already. Keep the answer, or ask for something else.</source>
        <translation>es fragt, was {first} schon gefragt hat. Behalten Sie die Antwort, oder fragen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>it counts as none</source>
        <translation>sie gilt als keine</translation>
    </message>
    <message>
        <source>it does not say what to look at. Choose a request parameter, such as From.</source>
        <translation>es sagt nicht, was zu betrachten ist. Wählen Sie einen Anfrageparameter, etwa From.</translation>
    </message>
    <message>
        <source>it has no URL. Write the address that answers.</source>
        <translation>es hat keine URL. Schreiben Sie die Adresse, die antwortet.</translation>
    </message>
    <message>
        <source>it has no case, so every call goes to “anything else”. Add a case.</source>
        <translation>es hat keinen Fall, also geht jeder Anruf zu „alles andere“. Fügen Sie einen Fall hinzu.</translation>
    </message>
    <message>
        <source>it is about keys, which this Gather does not take</source>
        <translation>es betrifft Tasten, die dieses Gather nicht annimmt</translation>
    </message>
    <message>
        <source>it is about speech, which this Gather does not take</source>
        <translation>es betrifft Sprache, die dieses Gather nicht annimmt</translation>
    </message>
    <message>
        <source>it is larger than this place allows; save elsewhere</source>
        <translation>sie ist größer, als dieser Ort erlaubt; speichern Sie anderswo</translation>
    </message>
    <message>
        <source>it is no document (12300)</source>
        <translation>es ist kein Dokument (12300)</translation>
    </message>
    <message>
        <source>it is skipped</source>
        <translation>es wird übergangen</translation>
    </message>
    <message>
        <source>it is the fourth menu on the way. Offer a person by the third.</source>
        <translation>es ist das vierte Menü auf dem Weg. Bieten Sie spätestens im dritten einen Menschen an.</translation>
    </message>
    <message>
        <source>it is the reply</source>
        <translation>es ist die Antwort</translation>
    </message>
    <message>
        <source>it is, unheard</source>
        <translation>sie wird angefragt, ungehört</translation>
    </message>
    <message>
        <source>it repeats itself word by word. Link it to a second prompt that says more.</source>
        <translation>es wiederholt sich Wort für Wort. Verbinden Sie es mit einer zweiten Ansage, die mehr sagt.</translation>
    </message>
    <message>
        <source>it says “{group}”. {advice}</source>
        <translation>es sagt „{group}“. {advice}</translation>
    </message>
    <message>
        <source>it sends on to {host}, which was not asked.</source>
        <translation>es leitet zu {host} weiter, der nicht gefragt wurde.</translation>
    </message>
    <message>
        <source>it takes speech only. Let it take keys, too.</source>
        <translation>es nimmt nur Sprache an. Lassen Sie es auch Tasten annehmen.</translation>
    </message>
    <message>
        <source>it takes {far:.0f} seconds</source>
        <translation>es dauert {far:.0f} Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>it waits {n} second for a key; three to ten are good.</source>
        <comment>it waits {n} seconds for a key; three to ten are good.</comment>
        <translation>
            <numerusform>es wartet {n} Sekunde auf eine Taste; drei bis zehn sind gut.</numerusform>
            <numerusform>es wartet {n} Sekunden auf eine Taste; drei bis zehn sind gut.</numerusform>
        </translation>
    </message>
    <message>
        <source>its folder is not there; save elsewhere</source>
        <translation>ihr Ordner ist nicht da; speichern Sie anderswo</translation>
    </message>
    <message>
        <source>kept copy</source>
        <translation>aufbewahrte Kopie</translation>
    </message>
    <message>
        <source>kept, {freshness}</source>
        <translation>aufbewahrt, {freshness}</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>key digit option menu</source>
        <translation>taste ziffer möglichkeit menü</translation>
    </message>
    <message>
        <source>key “{digits}” does nothing: the input takes speech only. Set input to dtmf speech, or remove the key.</source>
        <translation>Taste „{digits}“ tut nichts: die Eingabe nimmt nur Sprache an. Setzen Sie input auf dtmf speech, oder entfernen Sie die Taste.</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>keys as text, such as &quot;12#&quot;</source>
        <translation>Tasten als Text, etwa &quot;12#&quot;</translation>
    </message>
    <message>
        <source>keys at most</source>
        <translation>Tasten höchstens</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>Tasten Hilfe</translation>
    </message>
    <message>
        <source>keys out of 0-9, # and *</source>
        <translation>Tasten aus 0-9, # und *</translation>
    </message>
    <message>
        <source>keys {keys}</source>
        <translation>Tasten {keys}</translation>
    </message>
    <message>
        <source>leaves a message</source>
        <translation>hinterlässt eine Nachricht</translation>
    </message>
    <message>
        <source>leaves a message and hangs up</source>
        <translation>hinterlässt eine Nachricht und legt auf</translation>
    </message>
    <message>
        <source>leaves a message and presses {entry}</source>
        <translation>hinterlässt eine Nachricht und drückt {entry}</translation>
    </message>
    <message>
        <source>leaves no message</source>
        <translation>hinterlässt keine Nachricht</translation>
    </message>
    <message>
        <source>leaves the queue</source>
        <translation>verlässt die Warteschlange</translation>
    </message>
    <message>
        <source>left the queue</source>
        <translation>hat die Warteschlange verlassen</translation>
    </message>
    <message>
        <source>letters, digits and hyphens, such as X-Customer</source>
        <translation>Buchstaben, Ziffern und Bindestriche, etwa X-Customer</translation>
    </message>
    <message>
        <source>line {lineno}, column {colno}: this is not JSON ({msg}).</source>
        <translation>Zeile {lineno}, Spalte {colno}: Dies ist kein JSON ({msg}).</translation>
    </message>
    <message>
        <source>line {line}: this is not text in UTF-8.</source>
        <translation>Zeile {line}: Dies ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>line {line}: {message}</source>
        <translation>Zeile {line}: {message}</translation>
    </message>
    <message>
        <source>line {number}: the file holds an unsolved merge conflict; solve it first.</source>
        <translation>Zeile {number}: Die Datei enthält einen ungelösten Merge-Konflikt; lösen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>links[{index}].outcome: “{key}” of “{source}” is linked twice</source>
        <translation>links[{index}].outcome: „{key}“ von „{source}“ ist zweimal verbunden</translation>
    </message>
    <message>
        <source>links[{index}].to: nothing can lead to “{target}”. {reason}</source>
        <translation>links[{index}].to: Nichts kann zu „{target}“ führen. {reason}</translation>
    </message>
    <message>
        <source>links[{index}].{name}: there is no node “{end}”</source>
        <translation>links[{index}].{name}: Es gibt keinen Schritt „{end}“</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>load TwiML XML Studio</source>
        <translation>TwiML XML Studio laden</translation>
    </message>
    <message>
        <source>load file</source>
        <translation>Datei laden</translation>
    </message>
    <message>
        <source>lock place</source>
        <translation>sperren Platz festhalten</translation>
    </message>
    <message>
        <source>magnet</source>
        <translation>magnetisch einrasten</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>passt zu</translation>
    </message>
    <message>
        <source>meeting room</source>
        <translation>besprechung raum konferenz</translation>
    </message>
    <message>
        <source>meets somebody</source>
        <translation>trifft jemanden</translation>
    </message>
    <message>
        <source>menu keypad ivr choices press key digits input</source>
        <translation>menü tastenfeld ivr auswahl drücken taste ziffern eingabe</translation>
    </message>
    <message>
        <source>message accepted</source>
        <translation>Nachricht angenommen</translation>
    </message>
    <message>
        <source>message left</source>
        <translation>Nachricht hinterlassen</translation>
    </message>
    <message>
        <source>missing, which counts as an answer 502</source>
        <translation>nicht angegeben, was als Antwort 502 zählt</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>named by the program</source>
        <translation>vom Programm benannt</translation>
    </message>
    <message>
        <source>never ends</source>
        <translation>endet der Anruf nie</translation>
    </message>
    <message>
        <source>never reached</source>
        <translation>nie erreicht</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>next (never reached)</source>
        <translation>weiter (nie erreicht)</translation>
    </message>
    <message>
        <source>next group</source>
        <translation>nächste Gruppe</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
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
        <source>no entry leads here, so no caller ever gets to it. Link something to it, or delete it.</source>
        <translation>kein Eingang führt hierher, also kommt nie ein Anrufer dahin. Verbinden Sie etwas damit, oder löschen Sie es.</translation>
    </message>
    <message>
        <source>no input</source>
        <translation>keine Eingabe</translation>
    </message>
    <message>
        <source>no input and any other key lead to the same place. Say something else for each.</source>
        <translation>keine Eingabe und jede andere Taste führen zum selben Ort. Sagen Sie jeweils etwas anderes.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>no longer works</source>
        <translation>funktioniert nicht mehr</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>keine Nachricht</translation>
    </message>
    <message>
        <source>no path ends without words</source>
        <translation>kein Weg endet ohne Worte</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no voicemail is offered when {node} ends with “{result}”.</source>
        <translation>es gibt keinen Anrufbeantworter, wenn {node} mit „{result}“ endet.</translation>
    </message>
    <message numerus="yes">
        <source>no way with {n} key leads to one</source>
        <comment>no way with {n} keys leads to one</comment>
        <translation>
            <numerusform>kein Weg mit {n} Taste führt zu einem</numerusform>
            <numerusform>kein Weg mit {n} Tasten führt zu einem</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody answering the call</source>
        <translation>niemand nimmt den Anruf an</translation>
    </message>
    <message>
        <source>nobody can choose {choice}: it has neither a key nor a phrase. Give it one, or remove it.</source>
        <translation>niemand kann {choice} wählen: es hat weder Taste noch Wendung. Geben Sie ihm eine, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>nobody gets it.</source>
        <translation>niemand bekommt es.</translation>
    </message>
    <message>
        <source>nobody hears it.</source>
        <translation>niemand hört es.</translation>
    </message>
    <message>
        <source>nobody hears {choice} being said: the input takes keys only. Set input to dtmf speech, or remove the phrases.</source>
        <translation>niemand hört, wenn {choice} gesagt wird: die Eingabe nimmt nur Tasten an. Setzen Sie input auf dtmf speech, oder entfernen Sie die Wendungen.</translation>
    </message>
    <message>
        <source>nodes[{index}].document: {reason}</source>
        <translation>nodes[{index}].document: {reason}</translation>
    </message>
    <message>
        <source>nodes[{index}]: “{id}” and “{owner}” would both have the document “{path}”; give one of them another “document”</source>
        <translation>nodes[{index}]: „{id}“ und „{owner}“ hätten beide das Dokument „{path}“; geben Sie einem davon ein anderes „document“</translation>
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
        <source>not kept, {reason}</source>
        <translation>nicht aufbewahrt, {reason}</translation>
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
        <source>not sent: outside of this flow</source>
        <translation>nicht gesendet: außerhalb dieses Ablaufs</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
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
        <source>nothing (null)</source>
        <translation>nichts (null)</translation>
    </message>
    <message>
        <source>nothing answers here. Link it to the verb that comes first.</source>
        <translation>hier antwortet nichts. Verbinden Sie es mit dem Verb, das zuerst kommt.</translation>
    </message>
    <message>
        <source>nothing is done</source>
        <translation>nichts wird getan</translation>
    </message>
    <message>
        <source>nothing is linked to the entry “{name}” yet.</source>
        <translation>mit dem Eingang „{name}“ ist noch nichts verbunden.</translation>
    </message>
    <message>
        <source>nothing is recorded (record)</source>
        <translation>es wird nichts aufgenommen (record)</translation>
    </message>
    <message>
        <source>nothing more {did}</source>
        <translation>es kam nichts mehr ({did})</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>nichts aufgenommen</translation>
    </message>
    <message>
        <source>nothing tells what the recording says. Write it as the title.</source>
        <translation>nirgends steht, was die Aufnahme sagt. Schreiben Sie es als Titel.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>noun child prompt</source>
        <translation>Unterelement Ansage</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>number with a fraction</source>
        <translation>Zahl mit Nachkommastellen</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
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
        <source>one of </source>
        <translation>eines von </translation>
    </message>
    <message>
        <source>or says: sales, buy something</source>
        <translation>oder sagt: Vertrieb, etwas kaufen</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>overview map</source>
        <translation>Übersicht Karte</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>panels docks restore default</source>
        <translation>Leisten zurücksetzen Standard</translation>
    </message>
    <message>
        <source>pause clock stop</source>
        <translation>Pause Uhr anhalten</translation>
    </message>
    <message>
        <source>payment provider error</source>
        <translation>Fehler des Zahlungsanbieters</translation>
    </message>
    <message>
        <source>pays nothing</source>
        <translation>zahlt nichts</translation>
    </message>
    <message>
        <source>pays: {result}</source>
        <translation>zahlt: {result}</translation>
    </message>
    <message>
        <source>phone calls get here, but this answers text messages. Use a voice verb there instead.</source>
        <translation>Anrufe kommen hierher, aber dies beantwortet Textnachrichten. Verwenden Sie dort stattdessen ein Sprachverb.</translation>
    </message>
    <message>
        <source>pinned: there is no node “{one}”</source>
        <translation>pinned: Es gibt keinen Schritt „{one}“</translation>
    </message>
    <message>
        <source>places calls</source>
        <translation>ruft an</translation>
    </message>
    <message>
        <source>plain TwiML files for any web server; no choices</source>
        <translation>einfache TwiML-Dateien für jeden Webserver; keine Auswahlen</translation>
    </message>
    <message>
        <source>positions.{key}: there is no node “{key}”</source>
        <translation>positions.{key}: Es gibt keinen Schritt „{key}“</translation>
    </message>
    <message>
        <source>positions: “{key}” has no place; write &quot;{key}&quot;: [0, 0]</source>
        <translation>positions: „{key}“ hat keinen Platz; schreiben Sie &quot;{key}&quot;: [0, 0]</translation>
    </message>
    <message>
        <source>press </source>
        <translation>drückt </translation>
    </message>
    <message>
        <source>presses </source>
        <translation>drückt </translation>
    </message>
    <message>
        <source>presses only {finish}</source>
        <translation>drückt nur {finish}</translation>
    </message>
    <message>
        <source>presses {entry}</source>
        <translation>drückt {entry}</translation>
    </message>
    <message>
        <source>presses {keys}</source>
        <translation>drückt {keys}</translation>
    </message>
    <message>
        <source>preview test simulate run phone</source>
        <translation>Vorschau testen simulieren starten Telefon</translation>
    </message>
    <message>
        <source>prices.{name}: expected an amount of 0 or more, found {value}</source>
        <translation>prices.{name}: ein Betrag von 0 oder mehr wird erwartet, gefunden: {value}</translation>
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
        <source>properties[{index}].kind: expected one of {known}; found “{kind}”</source>
        <translation>properties[{index}].kind: eines von {known} wird erwartet; gefunden: „{kind}“</translation>
    </message>
    <message>
        <source>publish deploy generate XML Python</source>
        <translation>veröffentlichen bereitstellen erzeugen XML Python</translation>
    </message>
    <message>
        <source>queue full</source>
        <translation>Warteschlange voll</translation>
    </message>
    <message>
        <source>queue hold wait</source>
        <translation>warteschlange halten warten</translation>
    </message>
    <message>
        <source>queue “{name}”</source>
        <translation>Warteschlange „{name}“</translation>
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
        <source>recordingStatusCallbackEvent knows {recording_events}.</source>
        <translation>recordingStatusCallbackEvent kennt {recording_events}.</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>umgeleitet</translation>
    </message>
    <message>
        <source>redirected after the conversation</source>
        <translation>nach dem Gespräch umgeleitet</translation>
    </message>
    <message>
        <source>redirected from the agent</source>
        <translation>vom Agenten umgeleitet</translation>
    </message>
    <message>
        <source>referMethod does nothing without referUrl: a transfer by the callee&apos;s telephone system (SIP REFER) fails. Add referUrl, or remove referMethod.</source>
        <translation>referMethod tut nichts ohne referUrl: eine Weitergabe durch die Telefonanlage des Angerufenen (SIP REFER) scheitert. Ergänzen Sie referUrl, oder entfernen Sie referMethod.</translation>
    </message>
    <message>
        <source>references usages</source>
        <translation>Verweise Verwendungen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>relative addresses</source>
        <translation>relative Adressen</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>rename group title</source>
        <translation>umbenennen Gruppe Titel</translation>
    </message>
    <message>
        <source>repair quick fix</source>
        <translation>beheben reparieren</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>abgeschafft</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>klingelt</translation>
    </message>
    <message>
        <source>round in a circle</source>
        <translation>im Kreis</translation>
    </message>
    <message>
        <source>routes prices costs</source>
        <translation>Wege Preise Kosten</translation>
    </message>
    <message>
        <source>routes.{path}.otherwise: there is no document “{otherwise}”</source>
        <translation>routes.{path}.otherwise: Es gibt kein Dokument „{otherwise}“</translation>
    </message>
    <message>
        <source>rules must hold profiles prove</source>
        <translation>Regeln gilt immer Profile beweisen</translation>
    </message>
    <message>
        <source>same as the language</source>
        <translation>wie die Sprache</translation>
    </message>
    <message>
        <source>same as the wait</source>
        <translation>wie die Wartezeit</translation>
    </message>
    <message>
        <source>say “</source>
        <translation>sagt „</translation>
    </message>
    <message>
        <source>says</source>
        <translation>sagt</translation>
    </message>
    <message>
        <source>says {words}</source>
        <translation>sagt {words}</translation>
    </message>
    <message>
        <source>says “</source>
        <translation>sagt „</translation>
    </message>
    <message>
        <source>says “{phrase}”</source>
        <translation>sagt „{phrase}“</translation>
    </message>
    <message>
        <source>scenario {number}</source>
        <translation>Testanruf {number}</translation>
    </message>
    <message>
        <source>scenario: expected tables that begin with [[scenario]]</source>
        <translation>scenario: Tabellen werden erwartet, die mit [[scenario]] beginnen</translation>
    </message>
    <message>
        <source>search</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>search substitute</source>
        <translation>suchen ersetzen</translation>
    </message>
    <message>
        <source>seconds at most</source>
        <translation>Sekunden höchstens</translation>
    </message>
    <message>
        <source>seconds that a Dial lasted</source>
        <translation>Sekunden, die ein Dial dauerte</translation>
    </message>
    <message>
        <source>seconds that were recorded</source>
        <translation>Sekunden, die aufgenommen wurden</translation>
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
        <source>settings name address base URL</source>
        <translation>Einstellungen Name Adresse Basis-URL</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>silence always ends the call within {seconds} seconds</source>
        <translation>Stille beendet den Anruf immer innerhalb von {seconds} Sekunden</translation>
    </message>
    <message>
        <source>silence drops the caller. Link “no input” to a second try, a person or a voicemail.</source>
        <translation>Stille hängt den Anrufer ab. Verbinden Sie „keine Eingabe“ mit einem zweiten Versuch, einem Menschen oder einem Anrufbeantworter.</translation>
    </message>
    <message>
        <source>skip forward</source>
        <translation>überspringen vor</translation>
    </message>
    <message>
        <source>sms text reply mms</source>
        <translation>sms text antwort mms nachricht</translation>
    </message>
    <message>
        <source>somebody else’s URL</source>
        <translation>eine fremde URL</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>space evenly spread</source>
        <translation>gleichmäßig verteilen Abstand</translation>
    </message>
    <message>
        <source>speak text to speech tts</source>
        <translation>sprechen sagen vorlesen tts</translation>
    </message>
    <message>
        <source>speechTimeout must be a number of seconds when speechModel names a model.</source>
        <translation>speechTimeout muss eine Zahl von Sekunden sein, wenn speechModel ein Modell nennt.</translation>
    </message>
    <message>
        <source>stale at once, to be confirmed before each use</source>
        <translation>sofort veraltet, vor jeder Verwendung zu bestätigen</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>beginnt</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>states[{index}].name: another widget is called “{name}”</source>
        <translation>states[{index}].name: Ein anderes Widget heißt „{name}“</translation>
    </message>
    <message>
        <source>states[{index}]: “{event}” of “{name}” leads to “{next}”, and there is no such widget</source>
        <translation>states[{index}]: „{event}“ von „{name}“ führt zu „{next}“, und ein solches Widget gibt es nicht</translation>
    </message>
    <message>
        <source>stores the card, charges nothing</source>
        <translation>speichert die Karte, belastet nichts</translation>
    </message>
    <message>
        <source>such as EUR</source>
        <translation>etwa EUR</translation>
    </message>
    <message>
        <source>such as Main menu</source>
        <translation>etwa Hauptmenü</translation>
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
        <source>takes no keys</source>
        <translation>nimmt keine Tasten an</translation>
    </message>
    <message>
        <source>takes no speech</source>
        <translation>nimmt keine Sprache an</translation>
    </message>
    <message>
        <source>takes up to {far:.0f} seconds to end</source>
        <translation>dauert der Anruf noch bis zu {far:.0f} Sekunden</translation>
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
        <source>tests coverage</source>
        <translation>Tests Abdeckung</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>text messages get here, but this is for phone calls. Use Message there instead.</source>
        <translation>Textnachrichten kommen hierher, aber dies ist für Anrufe. Verwenden Sie dort stattdessen Message.</translation>
    </message>
    <message>
        <source>text or an element</source>
        <translation>Text oder ein Element</translation>
    </message>
    <message>
        <source>the action is not requested</source>
        <translation>die Aktion wird nicht angefragt</translation>
    </message>
    <message>
        <source>the action is requested</source>
        <translation>die action wird angefordert</translation>
    </message>
    <message>
        <source>the agent&apos;s own</source>
        <translation>die eigene des Agenten</translation>
    </message>
    <message>
        <source>the answer does not allow it</source>
        <translation>die Antwort erlaubt es nicht</translation>
    </message>
    <message>
        <source>the application</source>
        <translation>die Anwendung</translation>
    </message>
    <message>
        <source>the application “{name}”</source>
        <translation>die Anwendung „{name}“</translation>
    </message>
    <message>
        <source>the attribute {need}</source>
        <translation>das Attribut {need}</translation>
    </message>
    <message>
        <source>the call begins</source>
        <translation>der Anruf beginnt</translation>
    </message>
    <message>
        <source>the call ends after this, because nothing follows. Link what comes next, or add a Hangup if the call is meant to end here.</source>
        <translation>der Anruf endet danach, weil nichts folgt. Verbinden Sie, was folgt, oder fügen Sie ein Hangup hinzu, wenn der Anruf hier enden soll.</translation>
    </message>
    <message>
        <source>the call ends here. {reason} Put verbs in its place, or send the call on to a program of your own.</source>
        <translation>der Anruf endet hier. {reason} Setzen Sie Verben an die Stelle, oder schicken Sie den Anruf zu einem eigenen Programm weiter.</translation>
    </message>
    <message>
        <source>the call ends without a word at {node}.</source>
        <translation>der Anruf endet bei {node} ohne ein Wort.</translation>
    </message>
    <message>
        <source>the call is already answered when it gets here ({before} came first), so it only hangs up. Put Reject first, or use a Hangup.</source>
        <translation>der Anruf ist schon angenommen, wenn er hierher kommt ({before} kam zuerst), also legt es nur auf. Setzen Sie Reject an den Anfang, oder verwenden Sie ein Hangup.</translation>
    </message>
    <message>
        <source>the call is over</source>
        <translation>der Anruf ist vorbei</translation>
    </message>
    <message>
        <source>the call is transferred</source>
        <translation>der Anruf wird weitergegeben</translation>
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
        <source>the caller hanging up</source>
        <translation>der Anrufer legt auf</translation>
    </message>
    <message>
        <source>the caller hangs up</source>
        <translation>der Anrufer legt auf</translation>
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
        <source>the caller’s city</source>
        <translation>der Ort des Anrufers</translation>
    </message>
    <message>
        <source>the caller’s country, as US</source>
        <translation>das Land des Anrufers, etwa US</translation>
    </message>
    <message>
        <source>the caller’s name, where known</source>
        <translation>der Name des Anrufers, wo bekannt</translation>
    </message>
    <message>
        <source>the caller’s number</source>
        <translation>die Nummer des Anrufers</translation>
    </message>
    <message>
        <source>the caller’s state</source>
        <translation>der Bundesstaat des Anrufers</translation>
    </message>
    <message>
        <source>the case “{label}” {fault}</source>
        <translation>der Fall „{label}“ {fault}</translation>
    </message>
    <message>
        <source>the client “{name}”</source>
        <translation>der Client „{name}“</translation>
    </message>
    <message>
        <source>the conference “{name}”</source>
        <translation>die Konferenz „{name}“</translation>
    </message>
    <message>
        <source>the conversation is over</source>
        <translation>das Gespräch ist vorbei</translation>
    </message>
    <message>
        <source>the current document is requested</source>
        <translation>das aktuelle Dokument wird angefordert</translation>
    </message>
    <message>
        <source>the disk is full; free some space, or save elsewhere</source>
        <translation>der Datenträger ist voll; schaffen Sie Platz, oder speichern Sie anderswo</translation>
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
        <source>the document it leads to is static, yet it is requested by POST. Use GET.</source>
        <translation>das Dokument, zu dem es führt, ist statisch und wird doch per POST angefordert. Verwenden Sie GET.</translation>
    </message>
    <message>
        <source>the document stops</source>
        <translation>das Dokument bricht ab</translation>
    </message>
    <message>
        <source>the document {path} that begins here has about {size} kB; Twilio reads 64 at most. Shorten it, or lead to a second document.</source>
        <translation>das Dokument {path}, das hier beginnt, hat etwa {size} kB; Twilio liest höchstens 64. Kürzen Sie es, oder führen Sie zu einem zweiten Dokument.</translation>
    </message>
    <message>
        <source>the document “{path}” depends on the parameters in its address</source>
        <translation>das Dokument „{path}“ hängt von den Parametern in seiner Adresse ab</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <source>the end of a document</source>
        <translation>das Ende eines Dokuments</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>the file holds half a character where none can be.</source>
        <translation>Die Datei enthält ein halbes Zeichen, wo keines stehen kann.</translation>
    </message>
    <message>
        <source>the file is nested too deeply to be a flow.</source>
        <translation>Die Datei ist zu tief verschachtelt für einen Ablauf.</translation>
    </message>
    <message>
        <source>the keys that were pressed</source>
        <translation>die gedrückten Tasten</translation>
    </message>
    <message>
        <source>the longest time a call may last</source>
        <translation>die längste Zeit, die ein Anruf dauern darf</translation>
    </message>
    <message>
        <source>the name of an element</source>
        <translation>der Name eines Elements</translation>
    </message>
    <message>
        <source>the nearest one</source>
        <translation>die nächstgelegene</translation>
    </message>
    <message>
        <source>the next verb runs</source>
        <translation>das nächste Verb läuft</translation>
    </message>
    <message>
        <source>the number of a nested prompt, counted from 0</source>
        <translation>die Nummer einer eingefügten Ansage, von 0 an gezählt</translation>
    </message>
    <message>
        <source>the number that was called</source>
        <translation>die angerufene Nummer</translation>
    </message>
    <message>
        <source>the number that was written to</source>
        <translation>die Nummer, an die geschrieben wurde</translation>
    </message>
    <message>
        <source>the options are not in the order of their keys. Sort them.</source>
        <translation>die Auswahlen stehen nicht in der Reihenfolge ihrer Tasten. Ordnen Sie sie.</translation>
    </message>
    <message>
        <source>the prompt does not say what {digits} is for. Say it, or remove the choice.</source>
        <translation>die Ansage sagt nicht, wofür {digits} ist. Sagen Sie es, oder entfernen Sie die Auswahl.</translation>
    </message>
    <message>
        <source>the prompt offers {key}, which is no choice. Add it, or reword.</source>
        <translation>die Ansage bietet {key} an, das ist keine Auswahl. Ergänzen Sie sie, oder sagen Sie es anders.</translation>
    </message>
    <message>
        <source>the prompt says “press {key}” before what it is for. Turn it round: “For …, press {key}.”</source>
        <translation>die Ansage sagt „drücken Sie {key}“, bevor sie sagt, wofür. Drehen Sie es um: „Für … drücken Sie {key}.“</translation>
    </message>
    <message>
        <source>the prompt says “{word} {key}”. Say “press”.</source>
        <translation>die Ansage sagt „{word} {key}“. Sagen Sie „drücken“.</translation>
    </message>
    <message>
        <source>the prompt takes about {seconds:.0f} seconds. Shorten it to 20 or less.</source>
        <translation>die Ansage dauert etwa {seconds:.0f} Sekunden. Kürzen Sie sie auf 20 oder weniger.</translation>
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
        <source>the queue “{name}”</source>
        <translation>die Warteschlange „{name}“</translation>
    </message>
    <message>
        <source>the same cards, other settings</source>
        <translation>dieselben Karten, andere Einstellungen</translation>
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
        <source>the text of a message</source>
        <translation>der Text einer Nachricht</translation>
    </message>
    <message>
        <source>the voice set in your account</source>
        <translation>die Stimme, die in Ihrem Konto eingestellt ist</translation>
    </message>
    <message>
        <source>theme mode appearance color</source>
        <translation>Design Thema Aussehen Modus Farbe</translation>
    </message>
    <message>
        <source>there is a gap before {highest}: {missing} is not used. Close it.</source>
        <translation>vor {highest} ist eine Lücke: {missing} wird nicht verwendet. Schließen Sie sie.</translation>
    </message>
    <message>
        <source>there is no entry “{name}” (there is: {known}).</source>
        <translation>es gibt keinen Eingang „{name}“ (es gibt: {known}).</translation>
    </message>
    <message>
        <source>these are no saved calls (there is no format = &quot;{format}&quot;).</source>
        <translation>dies sind keine Testanrufe (format = &quot;{format}&quot; fehlt).</translation>
    </message>
    <message>
        <source>this URL</source>
        <translation>diese URL</translation>
    </message>
    <message>
        <source>this disk can only be read; save elsewhere</source>
        <translation>dieser Datenträger kann nur gelesen werden; speichern Sie anderswo</translation>
    </message>
    <message>
        <source>this document cannot be read. {reason} It is exported as it came; correct it, or put verbs in its place.</source>
        <translation>dieses Dokument kann nicht gelesen werden. {reason} Es wird exportiert, wie es kam; berichtigen Sie es, oder setzen Sie Verben an seine Stelle.</translation>
    </message>
    <message>
        <source>this document&apos;s URL</source>
        <translation>die URL dieses Dokuments</translation>
    </message>
    <message>
        <source>this is not a Studio flow (it has no list “states”).</source>
        <translation>dies ist kein Studio-Flow (er hat keine Liste „states“).</translation>
    </message>
    <message>
        <source>this is not a flow (it does not begin with &quot;format&quot;: &quot;{format}&quot;).</source>
        <translation>dies ist kein Ablauf (die Datei beginnt nicht mit &quot;format&quot;: &quot;{format}&quot;).</translation>
    </message>
    <message>
        <source>timeout or hangup</source>
        <translation>timeout oder hangup</translation>
    </message>
    <message>
        <source>to be confirmed before each use (no-cache)</source>
        <translation>vor jeder Verwendung zu bestätigen (no-cache)</translation>
    </message>
    <message>
        <source>to be confirmed {check}, since nothing says how long it is fresh</source>
        <translation>{check} zu bestätigen, da nichts sagt, wie lange es frisch ist</translation>
    </message>
    <message>
        <source>to {to}: {body}</source>
        <translation>an {to}: {body}</translation>
    </message>
    <message>
        <source>too many failed attempts</source>
        <translation>zu viele Fehlversuche</translation>
    </message>
    <message>
        <source>transcribed</source>
        <translation>verschriftet</translation>
    </message>
    <message>
        <source>translation locale German English</source>
        <translation>Übersetzung Sprache Deutsch Englisch German English</translation>
    </message>
    <message>
        <source>true asks for the postal code, false does not; a postal code written here is used without asking.</source>
        <translation>true fragt nach der Postleitzahl, false nicht; eine hier geschriebene wird ohne Frage benutzt.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
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
        <source>tutorial example first steps</source>
        <translation>Anleitung Beispiel erste Schritte</translation>
    </message>
    <message>
        <source>two scenarios have the name “{name}”</source>
        <translation>Zwei Testanrufe haben den Namen „{name}“</translation>
    </message>
    <message>
        <source>undelivered</source>
        <translation>nicht zugestellt</translation>
    </message>
    <message>
        <source>undocumented</source>
        <translation>undokumentiert</translation>
    </message>
    <message>
        <source>ungroup</source>
        <translation>Gruppe auflösen</translation>
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
        <source>up to {seconds}</source>
        <translation>bis zu {seconds}</translation>
    </message>
    <message>
        <source>validation error</source>
        <translation>Eingabe ungültig</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>values, with commas between</source>
        <translation>Werte, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>varies by verb</source>
        <translation>je nach Verb</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>Version Lizenz</translation>
    </message>
    <message>
        <source>version: expected the number of a file version, such as &quot;version&quot;: 1</source>
        <translation>version: die Nummer einer Dateiversion wird erwartet, etwa &quot;version&quot;: 1</translation>
    </message>
    <message>
        <source>version: this file is of version {version}, made by a newer TwiML Designer; this one reads up to version {current}. Open it with a newer one.</source>
        <translation>version: Diese Datei hat Version {version} und stammt von einem neueren TwiML Designer; dieser liest bis Version {current}. Öffnen Sie sie mit einem neueren.</translation>
    </message>
    <message>
        <source>version: this program reads version {bundle_version}, and this bundle is of version {version}. Export it again from its flow.</source>
        <translation>version: Dieses Programm liest Version {bundle_version}, und dieses Bündel hat Version {version}. Exportieren Sie es neu aus seinem Ablauf.</translation>
    </message>
    <message>
        <source>version: this program reads version {version}, found another.</source>
        <translation>version: Dieses Programm liest Version {version}, gefunden wurde eine andere.</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>Anrufbeantworter</translation>
    </message>
    <message>
        <source>voicemail answering machine message</source>
        <translation>anrufbeantworter mailbox nachricht aufnehmen</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>was heard</source>
        <translation>wurde gehört</translation>
    </message>
    <message>
        <source>was reached</source>
        <translation>wurde erreicht</translation>
    </message>
    <message>
        <source>was requested</source>
        <translation>wurde angefordert</translation>
    </message>
    <message>
        <source>was sent</source>
        <translation>wurde gesendet</translation>
    </message>
    <message>
        <source>way out</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>what follows is never reached. {reason} Remove the link.</source>
        <translation>was folgt, wird nie erreicht. {reason} Entfernen Sie die Verbindung.</translation>
    </message>
    <message>
        <source>what it should be told of is lost.</source>
        <translation>was ihr gemeldet würde, geht verloren.</translation>
    </message>
    <message>
        <source>what it stands for</source>
        <translation>wofür sie steht</translation>
    </message>
    <message>
        <source>what plays on hold</source>
        <translation>was beim Halten läuft</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>was gesagt wurde</translation>
    </message>
    <message>
        <source>whatever the caller presses, the document begins again, since nothing says where the input goes. Add choices, or link “anything else”.</source>
        <translation>was immer der Anrufer drückt, das Dokument beginnt von vorn, da nirgends steht, wohin die Eingabe geht. Fügen Sie Auswahlen hinzu, oder verbinden Sie „alles andere“.</translation>
    </message>
    <message>
        <source>when it is done, Twilio asks the URL of this document again, since nothing is linked to “{label}”. Link it to what comes next.</source>
        <translation>am Ende fragt Twilio die URL dieses Dokuments noch einmal an, da mit „{label}“ nichts verbunden ist. Verbinden Sie es mit dem, was danach kommt.</translation>
    </message>
    <message>
        <source>when the callee transfers</source>
        <translation>wenn der Angerufene weitergibt</translation>
    </message>
    <message>
        <source>when the caller is silent from {node} on, the call {took}.</source>
        <translation>wenn der Anrufer ab {node} schweigt, {took}.</translation>
    </message>
    <message>
        <source>when your server does not answer, callers are cut off. Link “if that fails” to words that another server answers with.</source>
        <translation>wenn Ihr Server nicht antwortet, werden Anrufer getrennt. Verbinden Sie „wenn das scheitert“ mit Worten, die ein anderer Server liefert.</translation>
    </message>
    <message>
        <source>where the result is {words}, the caller is dropped without a word. Link that, or “{afterwards}”, to a person, a voicemail or a goodbye.</source>
        <translation>wo das Ergebnis {words} ist, wird der Anrufer ohne ein Wort abgehängt. Verbinden Sie das oder „{afterwards}“ mit einem Menschen, einem Anrufbeantworter oder einer Verabschiedung.</translation>
    </message>
    <message>
        <source>where “{label}” holds, the caller is dropped without a word. Link it to what comes next.</source>
        <translation>wo „{label}“ zutrifft, wird der Anrufer ohne ein Wort abgehängt. Verbinden Sie es mit dem, was folgt.</translation>
    </message>
    <message>
        <source>where “{label}” holds, the caller is dropped without a word. Link “{label}” to what comes next.</source>
        <translation>wo „{label}“ zutrifft, wird der Anrufer ohne ein Wort abgehängt. Verbinden Sie „{label}“ mit dem, was folgt.</translation>
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
        <source>window dock view show hide</source>
        <translation>Fenster Leiste Ansicht zeigen verbergen</translation>
    </message>
    <message>
        <source>without “{missing}” it has no effect</source>
        <translation>ohne „{missing}“ hat es keine Wirkung</translation>
    </message>
    <message>
        <source>words and phrases, with commas between</source>
        <translation>Wörter und Wendungen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>you may not write here; save elsewhere</source>
        <translation>Sie dürfen hier nicht schreiben; speichern Sie anderswo</translation>
    </message>
    <message>
        <source>your account&apos;s identifier</source>
        <translation>die Kennung Ihres Kontos</translation>
    </message>
    <message>
        <source>your share of the disk is full; free some space, or save elsewhere</source>
        <translation>Ihr Anteil am Datenträger ist voll; schaffen Sie Platz, oder speichern Sie anderswo</translation>
    </message>
    <message>
        <source>zoom 100 %</source>
        <translation>Zoom 100 %</translation>
    </message>
    <message>
        <source>zoom to fit whole flow</source>
        <translation>Zoom alles ganzer Ablauf</translation>
    </message>
    <message>
        <source>zoom to selection</source>
        <translation>Zoom auf Auswahl</translation>
    </message>
    <message>
        <source>{about_element} Twilio says: Invalid content was found starting with element &apos;{tag}&apos;. {expected}</source>
        <translation>{about_element} Twilio sagt: Invalid content was found starting with element &apos;{tag}&apos;. {expected}</translation>
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
        <source>{choice} cannot be entered on a telephone. Use 0 to 9, * and #.</source>
        <translation>{choice} lässt sich am Telefon nicht eingeben. Verwenden Sie 0 bis 9, * und #.</translation>
    </message>
    <message>
        <source>{count} options are many to keep in mind. Put the most used first, and leave out what hardly anybody needs.</source>
        <translation>{count} Auswahlen kann man sich schwer merken. Stellen Sie die meistgebrauchten voran, und lassen Sie weg, was kaum jemand braucht.</translation>
    </message>
    <message>
        <source>{document}, line {line}</source>
        <translation>{document}, Zeile {line}</translation>
    </message>
    <message>
        <source>{error} Until then nothing changes.</source>
        <translation>{error} Bis dahin ändert sich nichts.</translation>
    </message>
    <message>
        <source>{field}, from the call</source>
        <translation>{field}, aus dem Anruf</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {error}.</source>
        <translation>{file} kann nicht entfernt werden: {error}.</translation>
    </message>
    <message>
        <source>{file} is a folder, and a file has to be there; move it.</source>
        <translation>{file} ist ein Ordner, und dort muss eine Datei stehen; verschieben Sie ihn.</translation>
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
    <message numerus="yes">
        <source>{first} after {tag} is never reached: it never goes on in this document. Move or remove it.</source>
        <comment>{n} verbs after {tag} are never reached: it never goes on in this document. Move or remove them.</comment>
        <translation>
            <numerusform>{first} nach {tag} wird nie erreicht: es geht in diesem Dokument nie weiter. Verschieben oder entfernen Sie es.</numerusform>
            <numerusform>{n} Verben nach {tag} werden nie erreicht: es geht in diesem Dokument nie weiter. Verschieben oder entfernen Sie sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} after {tag} is never reached: with an action, it goes on with the action&apos;s document. Move or remove it.</source>
        <comment>{n} verbs after {tag} are never reached: with an action, it goes on with the action&apos;s document. Move or remove them.</comment>
        <translation>
            <numerusform>{first} nach {tag} wird nie erreicht: mit einer action geht es mit deren Dokument weiter. Verschieben oder entfernen Sie es.</numerusform>
            <numerusform>{n} Verben nach {tag} werden nie erreicht: mit einer action geht es mit deren Dokument weiter. Verschieben oder entfernen Sie sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} after {tag} is not reached once there is a result: {tag} then goes on with its action&apos;s document. Move it there, unless meant for &quot;{next_label}&quot; only.</source>
        <comment>{n} verbs after {tag} are not reached once there is a result: {tag} then goes on with its action&apos;s document. Move them there, unless meant for &quot;{next_label}&quot; only.</comment>
        <translation>
            <numerusform>{first} nach {tag} wird nicht erreicht, sobald es ein Ergebnis gibt: {tag} geht dann mit dem Dokument seiner action weiter. Verschieben Sie es dorthin, außer es ist nur für „{next_label}“ gemeint.</numerusform>
            <numerusform>{n} Verben nach {tag} werden nicht erreicht, sobald es ein Ergebnis gibt: {tag} geht dann mit dem Dokument seiner action weiter. Verschieben Sie sie dorthin, außer sie sind nur für „{next_label}“ gemeint.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} holds an export of the target {other}, which would be removed.</source>
        <translation>{folder} enthält einen Export mit dem Ziel {other}, der entfernt würde.</translation>
    </message>
    <message>
        <source>{folder} is a file; choose a folder to export to.</source>
        <translation>{folder} ist eine Datei; wählen Sie einen Ordner als Exportziel.</translation>
    </message>
    <message>
        <source>{frame}; {lies}.</source>
        <translation>{frame}; {lies}.</translation>
    </message>
    <message>
        <source>{head}, so nothing was imported.</source>
        <translation>{head}, deshalb wurde nichts importiert.</translation>
    </message>
    <message>
        <source>{keys} entered, more?</source>
        <translation>{keys} eingegeben, mehr?</translation>
    </message>
    <message>
        <source>{key} when done, Esc to leave it as it was</source>
        <translation>{key}, wenn es fertig ist; Esc lässt es, wie es war</translation>
    </message>
    <message>
        <source>{key}: “{path}” leads out of the folder</source>
        <translation>{key}: „{path}“ führt aus dem Ordner hinaus</translation>
    </message>
    <message>
        <source>{label} is empty. Add {needed_words}.</source>
        <translation>{label} ist leer. Fügen Sie hinzu: {needed_words}.</translation>
    </message>
    <message>
        <source>{label} is empty. {help}</source>
        <translation>{label} ist leer. {help}</translation>
    </message>
    <message>
        <source>{label} needs the attribute {name}. {help}</source>
        <translation>{label} braucht das Attribut {name}. {help}</translation>
    </message>
    <message>
        <source>{length} seconds of silence sound like a dead line. Make it three at most.</source>
        <translation>{length} Sekunden Stille klingen wie eine tote Leitung. Machen Sie höchstens drei daraus.</translation>
    </message>
    <message>
        <source>{matter}: here {done}. Twilio’s pages leave open whether {other} instead.</source>
        <translation>{matter}. Hier gilt: {done}. Twilios Seiten lassen offen, ob nicht gilt: {other}.</translation>
    </message>
    <message>
        <source>{message}, or auto.</source>
        <translation>{message} oder auto.</translation>
    </message>
    <message>
        <source>{method} is never cached</source>
        <translation>{method} wird nie aufbewahrt</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} card</source>
        <comment>{n:,} cards</comment>
        <translation>
            <numerusform>{n:,} Karte</numerusform>
            <numerusform>{n:,} Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} card imported</source>
        <comment>{n:,} cards imported</comment>
        <translation>
            <numerusform>{n:,} Karte importiert</numerusform>
            <numerusform>{n:,} Karten importiert</numerusform>
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
        <source>{names} or {last}</source>
        <translation>{names} oder {last}</translation>
    </message>
    <message>
        <source>{name} after {last}</source>
        <translation>{name} nach {last}</translation>
    </message>
    <message>
        <source>{name} answers text messages; it cannot stand in a phone call.</source>
        <translation>{name} beantwortet Textnachrichten; es kann nicht in einem Anruf stehen.</translation>
    </message>
    <message>
        <source>{name} can be read</source>
        <translation>{name} kann gelesen werden</translation>
    </message>
    <message>
        <source>{name} cannot be read</source>
        <translation>{name} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} Kopie</translation>
    </message>
    <message>
        <source>{name} is for phone calls; a text message is answered with Message and Redirect only.</source>
        <translation>{name} ist für Anrufe; eine Textnachricht wird nur mit Message und Redirect beantwortet.</translation>
    </message>
    <message>
        <source>{name} is not a number that a flow can hold.</source>
        <translation>{name} ist keine Zahl, die ein Ablauf enthalten kann.</translation>
    </message>
    <message>
        <source>{name} lies beside and was not imported; import it, too, or the whole folder.</source>
        <translation>{name} liegt daneben und wurde nicht importiert; importieren Sie es mit oder den ganzen Ordner.</translation>
    </message>
    <message>
        <source>{name} lies inside and was taken in</source>
        <translation>{name} liegt darin und gehört nun dazu</translation>
    </message>
    <message>
        <source>{name}, again and again</source>
        <translation>{name}, immer wieder</translation>
    </message>
    <message>
        <source>{name}, never saved</source>
        <translation>{name}, nie gespeichert</translation>
    </message>
    <message>
        <source>{name}, opened in line {line}, is never closed. Add &lt;/{name}&gt;.</source>
        <translation>{name}, geöffnet in Zeile {line}, wird nie geschlossen. Ergänzen Sie &lt;/{name}&gt;.</translation>
    </message>
    <message>
        <source>{name}, {n} times</source>
        <translation>{name}, {n}-mal</translation>
    </message>
    <message>
        <source>{name}: payment data are sent over https only. Begin with https://.</source>
        <translation>{name}: Zahlungsdaten werden nur über https gesendet. Beginnen Sie mit https://.</translation>
    </message>
    <message>
        <source>{node} fills in {found}</source>
        <translation>{node} setzt {found} ein</translation>
    </message>
    <message>
        <source>{node} is in no document, and in no frame that could collapse.</source>
        <translation>{node} steht in keinem Dokument und keinem Rahmen, der sich einklappen ließe.</translation>
    </message>
    <message>
        <source>{node}: there is no file “{file}” beside the flow. Put it there, or name another one.</source>
        <translation>{node}: neben dem Ablauf gibt es keine Datei „{file}“. Legen Sie sie dorthin, oder nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>{noun} goes inside a verb: select that first.</source>
        <translation>{noun} gehört in ein Verb: wählen Sie das zuerst aus.</translation>
    </message>
    <message>
        <source>{noun} goes inside {verbs}.</source>
        <translation>{noun} gehört in {verbs}.</translation>
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
        <source>{n} card</source>
        <comment>{n} cards</comment>
        <translation>
            <numerusform>{n} Karte</numerusform>
            <numerusform>{n} Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} card lies inside and was taken in</source>
        <comment>{n} cards lie inside and were taken in</comment>
        <translation>
            <numerusform>{n} Karte liegt darin und gehört nun dazu</numerusform>
            <numerusform>{n} Karten liegen darin und gehören nun dazu</numerusform>
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
        <source>{n} card was moved down, so that none lies on another.</source>
        <comment>{n} cards were moved down, so that none lies on another.</comment>
        <translation>
            <numerusform>{n} Karte ist nach unten gerückt, damit keine auf einer anderen liegt.</numerusform>
            <numerusform>{n} Karten sind nach unten gerückt, damit keine auf einer anderen liegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} card was moved to the right, so that none lies on another.</source>
        <comment>{n} cards were moved to the right, so that none lies on another.</comment>
        <translation>
            <numerusform>{n} Karte ist nach rechts gerückt, damit keine auf einer anderen liegt.</numerusform>
            <numerusform>{n} Karten sind nach rechts gerückt, damit keine auf einer anderen liegt.</numerusform>
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
        <source>{n} card, see Ways out</source>
        <comment>{n} cards, see Ways out</comment>
        <translation>
            <numerusform>{n} Karte, siehe Ausgänge</numerusform>
            <numerusform>{n} Karten, siehe Ausgänge</numerusform>
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
        <source>{n} comment after the last verb was not pasted.</source>
        <comment>{n} comments after the last verb were not pasted.</comment>
        <translation>
            <numerusform>{n} Kommentar nach dem letzten Verb wurde nicht eingefügt.</numerusform>
            <numerusform>{n} Kommentare nach dem letzten Verb wurden nicht eingefügt.</numerusform>
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
        <source>{n} link</source>
        <comment>{n} links</comment>
        <translation>
            <numerusform>{n} Verbindung</numerusform>
            <numerusform>{n} Verbindungen</numerusform>
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
    <message>
        <source>{n} more</source>
        <translation>{n} weitere</translation>
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
        <source>{n} problem marked as meant to be so — show</source>
        <comment>{n} problems marked as meant to be so — show</comment>
        <translation>
            <numerusform>{n} Problem als gewollt markiert – zeigen</numerusform>
            <numerusform>{n} Probleme als gewollt markiert – zeigen</numerusform>
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
        <source>{n} warning</source>
        <comment>{n} warnings</comment>
        <translation>
            <numerusform>{n} Warnung</numerusform>
            <numerusform>{n} Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} {verb} card</source>
        <comment>{n} {verb} cards</comment>
        <translation>
            <numerusform>{n} {verb}-Karte</numerusform>
            <numerusform>{n} {verb}-Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other} lie on different drives; copy them into one folder.</source>
        <translation>{one} und {other} liegen auf verschiedenen Laufwerken; kopieren Sie sie in einen Ordner.</translation>
    </message>
    <message>
        <source>{one} cannot be filled in: a document knows the parameters of its request.</source>
        <translation>{one} kann nicht eingesetzt werden: ein Dokument kennt die Parameter seiner Anfrage.</translation>
    </message>
    <message>
        <source>{opened}, opened in line {line}, is closed by &lt;/{closed}&gt;. Close it with &lt;/{opened}&gt; first, or remove the wrong end tag.</source>
        <translation>{opened}, geöffnet in Zeile {line}, wird von &lt;/{closed}&gt; geschlossen. Schließen Sie es zuerst mit &lt;/{opened}&gt;, oder entfernen Sie das falsche End-Tag.</translation>
    </message>
    <message>
        <source>{outcome} leads to</source>
        <translation>{outcome} führt zu</translation>
    </message>
    <message>
        <source>{passed} of {n} passed · {links} % of links, {cards} % of cards</source>
        <translation>{passed} von {n} bestanden · {links} % der Verbindungen, {cards} % der Karten</translation>
    </message>
    <message>
        <source>{paths}: there is no TwiML here (files that end in .xml or .twiml, or begin with &lt;?xml or &lt;Response&gt;).</source>
        <translation>{paths}: hier ist kein TwiML (Dateien, die auf .xml oder .twiml enden oder mit &lt;?xml oder &lt;Response&gt; beginnen).</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation>{path} kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {error}.</source>
        <translation>{path} kann nicht geschrieben werden: {error}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {words}.</source>
        <translation>{path} kann nicht geschrieben werden: {words}.</translation>
    </message>
    <message>
        <source>{path} does not end in .xml: see to it that it is sent as text/xml.</source>
        <translation>{path} endet nicht auf .xml: sorgen Sie dafür, dass es als text/xml gesendet wird.</translation>
    </message>
    <message>
        <source>{path} is read-only: save elsewhere, or allow writing to it.</source>
        <translation>{path} ist schreibgeschützt: speichern Sie anderswo, oder erlauben Sie das Schreiben.</translation>
    </message>
    <message>
        <source>{path}: there is no such file or folder.</source>
        <translation>{path}: Diese Datei oder diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>{place} of {n}</source>
        <translation>{place} von {n}</translation>
    </message>
    <message>
        <source>{place}.at: expected one of {kinds}; found {at}.</source>
        <translation>{place}.at: eines von {kinds} wird erwartet; gefunden: {at}.</translation>
    </message>
    <message>
        <source>{place}.id: another node has the id “{id}”, too</source>
        <translation>{place}.id: Ein anderer Schritt hat ebenfalls die id „{id}“</translation>
    </message>
    <message>
        <source>{place}.id: expected an id that no other frame has</source>
        <translation>{place}.id: eine id wird erwartet, die kein anderer Rahmen hat</translation>
    </message>
    <message>
        <source>{place}.id: expected letters, digits, - _ and ., found “{id}”</source>
        <translation>{place}.id: Buchstaben, Ziffern, - _ und . werden erwartet, gefunden: „{id}“</translation>
    </message>
    <message>
        <source>{place}.members: a frame goes around at least one node</source>
        <translation>{place}.members: Ein Rahmen steht um mindestens einen Schritt</translation>
    </message>
    <message>
        <source>{place}.members: there is no node “{member}”</source>
        <translation>{place}.members: Es gibt keinen Schritt „{member}“</translation>
    </message>
    <message>
        <source>{place}.members: “{member}” is in a frame twice</source>
        <translation>{place}.members: „{member}“ steht zweimal in einem Rahmen</translation>
    </message>
    <message>
        <source>{place}.operator: expected one of {known}; found “{operator}”</source>
        <translation>{place}.operator: erwartet wird eines von {known}; gefunden: „{operator}“</translation>
    </message>
    <message>
        <source>{place}.target: there is no document “{target}”</source>
        <translation>{place}.target: Es gibt kein Dokument „{target}“</translation>
    </message>
    <message>
        <source>{place}.values: “{operator}” needs a value</source>
        <translation>{place}.values: „{operator}“ braucht einen Wert</translation>
    </message>
    <message>
        <source>{place}.{key}: there is no such key; did you mean “{close}”?</source>
        <translation>{place}.{key}: Diesen Schlüssel gibt es nicht; meinten Sie „{close}“?</translation>
    </message>
    <message>
        <source>{place}: an attribute cannot be called {name}</source>
        <translation>{place}: Ein Attribut kann nicht {name} heißen</translation>
    </message>
    <message>
        <source>{place}: an attribute has no name</source>
        <translation>{place}: Ein Attribut hat keinen Namen</translation>
    </message>
    <message>
        <source>{place}: ended_by: expected one of {endedby}</source>
        <translation>{place}: ended_by: eines von {endedby} wird erwartet</translation>
    </message>
    <message>
        <source>{place}: expected a map such as {{&quot;at&quot;: &quot;gather&quot;}}.</source>
        <translation>{place}: eine Tabelle wird erwartet, etwa {{&quot;at&quot;: &quot;gather&quot;}}.</translation>
    </message>
    <message>
        <source>{place}: expected a name</source>
        <translation>{place}: ein Name wird erwartet</translation>
    </message>
    <message>
        <source>{place}: expected comments and instructions only</source>
        <translation>{place}: nur Kommentare und Anweisungen werden erwartet</translation>
    </message>
    <message>
        <source>{place}: expected one of {colors}; found “{color}”</source>
        <translation>{place}: eines von {colors} wird erwartet; gefunden: „{color}“</translation>
    </message>
    <message>
        <source>{place}: expected two numbers, such as [120, 80], found {value}</source>
        <translation>{place}: zwei Zahlen werden erwartet, etwa [120, 80], gefunden: {value}</translation>
    </message>
    <message>
        <source>{place}: expected {expected}, found {found}</source>
        <translation>{place}: {expected} wird erwartet, gefunden: {found}</translation>
    </message>
    <message>
        <source>{place}: expected {expected}; found {value}.</source>
        <translation>{place}: {expected} wird erwartet; gefunden: {value}.</translation>
    </message>
    <message>
        <source>{place}: only: expected true or false</source>
        <translation>{place}: only: true oder false wird erwartet</translation>
    </message>
    <message>
        <source>{place}: params: expected names with texts</source>
        <translation>{place}: params: Namen mit Texten werden erwartet</translation>
    </message>
    <message>
        <source>{place}: this is not TOML: {error}.</source>
        <translation>{place}: Dies ist kein TOML: {error}.</translation>
    </message>
    <message>
        <source>{place}: this is not text in UTF-8.</source>
        <translation>{place}: Dies ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>{place}: {failure}</source>
        <translation>{place}: {failure}</translation>
    </message>
    <message>
        <source>{place}: {key}: expected a list of texts</source>
        <translation>{place}: {key}: eine Liste von Texten wird erwartet</translation>
    </message>
    <message>
        <source>{place}: {key}: expected text in quotes</source>
        <translation>{place}: {key}: Text in Anführungszeichen wird erwartet</translation>
    </message>
    <message>
        <source>{place}: “{id}” has no way out “{key}” (its ways out: {ways})</source>
        <translation>{place}: „{id}“ hat keinen Ausgang „{key}“ (seine Ausgänge: {ways})</translation>
    </message>
    <message>
        <source>{place}: “{key}” is not known; known: {keys}</source>
        <translation>{place}: „{key}“ ist nicht bekannt; bekannt: {keys}</translation>
    </message>
    <message>
        <source>{place}: “{wrong}” is no key; use 0-9, * and #.</source>
        <translation>{place}: „{wrong}“ ist keine Taste; verwenden Sie 0-9, * und #.</translation>
    </message>
    <message>
        <source>{place}[0]: an element cannot be called {tag}</source>
        <translation>{place}[0]: Ein Element kann nicht {tag} heißen</translation>
    </message>
    <message>
        <source>{place}[{index}].id: another one has the id “{one}”, too</source>
        <translation>{place}[{index}].id: Etwas anderes hat ebenfalls die id „{one}“</translation>
    </message>
    <message>
        <source>{place}[{index}].id: expected an id, found empty text</source>
        <translation>{place}[{index}].id: eine id wird erwartet, gefunden: leerer Text</translation>
    </message>
    <message>
        <source>{problems} · Show</source>
        <translation>{problems} · Zeigen</translation>
    </message>
    <message>
        <source>{reason} So the new card is not linked.</source>
        <translation>{reason} Die neue Karte ist deshalb nicht verbunden.</translation>
    </message>
    <message>
        <source>{replaced}. Nothing else has these words.</source>
        <translation>{replaced}. Sonst kommen diese Worte nirgends vor.</translation>
    </message>
    <message>
        <source>{result} at {place}</source>
        <translation>{result} bei {place}</translation>
    </message>
    <message>
        <source>{said}. Twilio’s pages do not say.</source>
        <translation>{said}. Twilios Seiten sagen dazu nichts.</translation>
    </message>
    <message>
        <source>{seconds} of silence</source>
        <translation>{seconds} Stille</translation>
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
        <source>{seconds} s of silence: no input</source>
        <translation>{seconds} s Stille: keine Eingabe</translation>
    </message>
    <message>
        <source>{state} · about {seconds} s</source>
        <translation>{state} · etwa {seconds} s</translation>
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
        <source>{studio} is a Studio flow; import it alone.</source>
        <translation>{studio} ist ein Studio-Flow; importieren Sie ihn allein.</translation>
    </message>
    <message>
        <source>{tag} cannot run in a whisper, before the two are connected. End the whisper, or hang up there to refuse the call.</source>
        <translation>{tag} kann nicht beim Flüstern laufen, bevor die beiden verbunden sind. Beenden Sie das Flüstern, oder legen Sie dort auf, um den Anruf abzulehnen.</translation>
    </message>
    <message>
        <source>{tag} cannot run on the callee’s side before the two are connected (13201).</source>
        <translation>{tag} kann beim Angerufenen nicht laufen, bevor die beiden verbunden sind (13201).</translation>
    </message>
    <message>
        <source>{tag} cannot run while a caller waits; use {allowed}.</source>
        <translation>{tag} kann nicht laufen, während ein Anrufer wartet; verwenden Sie {allowed}.</translation>
    </message>
    <message>
        <source>{tag} cannot run while somebody waits for a conference. Use {in_conference_wait} there.</source>
        <translation>{tag} kann nicht laufen, während jemand auf eine Konferenz wartet. Verwenden Sie dort {in_conference_wait}.</translation>
    </message>
    <message>
        <source>{tag} cannot run while somebody waits in a queue. Use {in_queue_wait} there.</source>
        <translation>{tag} kann nicht laufen, während jemand in einer Warteschlange wartet. Verwenden Sie dort {in_queue_wait}.</translation>
    </message>
    <message>
        <source>{tag} cannot stand inside {holder}.</source>
        <translation>{tag} kann nicht in {holder} stehen.</translation>
    </message>
    <message>
        <source>{tag} does not run in the words to a queued caller. Use {in_queue_whisper} there.</source>
        <translation>{tag} läuft in den Worten an einen Wartenden nicht. Verwenden Sie dort {in_queue_whisper}.</translation>
    </message>
    <message>
        <source>{tag} is not allowed inside {parent}. It belongs into {places}.</source>
        <translation>{tag} ist in {parent} nicht erlaubt. Es gehört in {places}.</translation>
    </message>
    <message>
        <source>{tag} is not supported in a whisper. Use {in_whisper} there.</source>
        <translation>{tag} wird beim Flüstern nicht unterstützt. Verwenden Sie dort {in_whisper}.</translation>
    </message>
    <message>
        <source>{tag} never falls through to another verb.</source>
        <translation>Auf {tag} folgt nie ein anderes Verb.</translation>
    </message>
    <message>
        <source>{tag} only works in a call, not in the answer to a text message. Remove it.</source>
        <translation>{tag} geht nur in einem Anruf, nicht in der Antwort auf eine Textnachricht. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>{tag} only works in the answer to a text message, not in a call. Remove it.</source>
        <translation>{tag} geht nur in der Antwort auf eine Textnachricht, nicht in einem Anruf. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>{tag} sends its answers to another document, so nothing after it is ever reached. Link “anything else” first, or put the verb before it.</source>
        <translation>{tag} schickt seine Antworten an ein anderes Dokument, also wird danach nie etwas erreicht. Verbinden Sie zuerst „alles andere“, oder setzen Sie das Verb davor.</translation>
    </message>
    <message>
        <source>{tag} with actionOnEmptyResult never falls through: silence goes to the action, too.</source>
        <translation>Nach {tag} mit actionOnEmptyResult geht es nie weiter: auch Stille geht zur action.</translation>
    </message>
    <message>
        <source>{tag} with an action URL never falls through: that URL’s answer takes over.</source>
        <translation>Nach {tag} mit einer action-URL geht es nie weiter: die Antwort dieser URL übernimmt.</translation>
    </message>
    <message>
        <source>{tag} “{words}”</source>
        <translation>{tag} „{words}“</translation>
    </message>
    <message>
        <source>{text}: there is no such file or folder.</source>
        <translation>{text}: Diese Datei oder diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>{text}: this folder holds neither {bundle_file} nor TwiML (files that end in .xml or .twiml, or begin with &lt;?xml or &lt;Response&gt;).</source>
        <translation>{text}: dieser Ordner enthält weder {bundle_file} noch TwiML (Dateien, die auf .xml oder .twiml enden oder mit &lt;?xml oder &lt;Response&gt; beginnen).</translation>
    </message>
    <message>
        <source>{time}  The call is answered</source>
        <translation>{time}  Der Anruf ist angenommen</translation>
    </message>
    <message>
        <source>{url} could not be retrieved: {error}</source>
        <translation>{url} konnte nicht geholt werden: {error}</translation>
    </message>
    <message>
        <source>{url} did not answer in time (a fault on purpose).</source>
        <translation>{url} antwortete nicht rechtzeitig (ein Fehler mit Absicht).</translation>
    </message>
    <message>
        <source>{url} did not answer in time.</source>
        <translation>{url} antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>{url} is more than {depth} steps away</source>
        <translation>{url} ist mehr als {depth} Schritte entfernt</translation>
    </message>
    <message>
        <source>{url} is not a URL: {error}</source>
        <translation>{url} ist keine URL: {error}</translation>
    </message>
    <message>
        <source>{url} is outside this flow and is not requested offline.</source>
        <translation>{url} liegt außerhalb dieses Ablaufs und wird ohne Netz nicht angefordert.</translation>
    </message>
    <message>
        <source>{url} redirects to what is no URL: {error}</source>
        <translation>{url} leitet auf etwas um, das keine URL ist: {error}</translation>
    </message>
    <message>
        <source>{url} refused the connection (a fault on purpose).</source>
        <translation>{url} nahm die Verbindung nicht an (ein Fehler mit Absicht).</translation>
    </message>
    <message>
        <source>{url} refused the connection.</source>
        <translation>{url} nahm die Verbindung nicht an.</translation>
    </message>
    <message>
        <source>{url} took too long.</source>
        <translation>{url} brauchte zu lange.</translation>
    </message>
    <message>
        <source>{url}: this address names no server.</source>
        <translation>{url}: Diese Adresse nennt keinen Server.</translation>
    </message>
    <message>
        <source>{value} (default)</source>
        <translation>{value} (Standard)</translation>
    </message>
    <message>
        <source>{value} is too large. Write a number{range}.</source>
        <translation>{value} ist zu groß. Schreiben Sie eine Zahl{range}.</translation>
    </message>
    <message>
        <source>{value} is too small. Write a number{range}.</source>
        <translation>{value} ist zu klein. Schreiben Sie eine Zahl{range}.</translation>
    </message>
    <message>
        <source>{verb} has no choices: a Gather has.</source>
        <translation>{verb} hat keine Auswahl; die hat ein Gather.</translation>
    </message>
    <message>
        <source>{way}, leads back to this card</source>
        <translation>{way}, führt zu dieser Karte zurück</translation>
    </message>
    <message>
        <source>{way}, leads nowhere yet</source>
        <translation>{way}, führt noch nirgendwohin</translation>
    </message>
    <message>
        <source>{way}, leads to {card}</source>
        <translation>{way}, führt zu {card}</translation>
    </message>
    <message>
        <source>{what} cannot stand inside {holder}.</source>
        <translation>{what} kann nicht in {holder} stehen.</translation>
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
        <source>{why}; what lies behind is drawn as External.</source>
        <translation>{why}; was dahinter liegt, steht als External da.</translation>
    </message>
    <message>
        <source>{words} Save the file as UTF-8, and name that.</source>
        <translation>{words} Speichern Sie die Datei als UTF-8, und geben Sie das an.</translation>
    </message>
    <message>
        <source>{words} goes different ways, depending on what comes back</source>
        <translation>{words} nimmt verschiedene Wege, je nachdem, was zurückkommt</translation>
    </message>
    <message>
        <source>{words} … cut short</source>
        <translation>{words} … abgebrochen</translation>
    </message>
    <message>
        <source>— as “{outcome}”</source>
        <translation>– wie „{outcome}“</translation>
    </message>
    <message>
        <source>— drops the caller</source>
        <translation>— hängt den Anrufer ab</translation>
    </message>
    <message>
        <source>— not set</source>
        <translation>— nicht gesetzt</translation>
    </message>
    <message>
        <source>— the call ends</source>
        <translation>— der Anruf endet</translation>
    </message>
    <message>
        <source>— this document again</source>
        <translation>– noch einmal dieses Dokument</translation>
    </message>
    <message>
        <source>“An application error has occurred. Goodbye.”</source>
        <translation>„An application error has occurred. Goodbye.“</translation>
    </message>
    <message>
        <source>“Invalid”, “wrong” and the like blame the caller; say what to do instead.</source>
        <translation>„Ungültig“, „falsch“ und Ähnliches beschuldigen den Anrufer; sagen Sie stattdessen, was zu tun ist.</translation>
    </message>
    <message>
        <source>“{answer}” is not offered: {way}</source>
        <translation>„{answer}“ wird nicht angeboten: {way}</translation>
    </message>
    <message>
        <source>“{bad}” cannot stand in a document’s name; use letters, digits, - _ . and /.</source>
        <translation>„{bad}“ kann nicht im Namen eines Dokuments stehen; verwenden Sie Buchstaben, Ziffern, - _ . und /.</translation>
    </message>
    <message>
        <source>“{by_name}” lies in “{parent}”, which is a document itself; give one of them another name.</source>
        <translation>„{by_name}“ liegt in „{parent}“, das selbst ein Dokument ist; geben Sie einem davon einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{caller_id}” is no caller ID.</source>
        <translation>„{caller_id}“ ist keine Anrufernummer.</translation>
    </message>
    <message>
        <source>“{color}” is no colour; there are {colors}.</source>
        <translation>„{color}“ ist keine Farbe; es gibt {colors}.</translation>
    </message>
    <message numerus="yes">
        <source>“{digits}” can never be entered: the input ends after {n} key (numDigits).</source>
        <comment>“{digits}” can never be entered: the input ends after {n} keys (numDigits).</comment>
        <translation>
            <numerusform>„{digits}“ kann nie eingegeben werden: die Eingabe endet nach {n} Taste (numDigits).</numerusform>
            <numerusform>„{digits}“ kann nie eingegeben werden: die Eingabe endet nach {n} Tasten (numDigits).</numerusform>
        </translation>
    </message>
    <message>
        <source>“{digits}” is the beginning of “{longer}”: callers who press {digits} must wait {timeout} seconds{finish}, and slow ones who want {longer} get {digits}. Use keys that do not begin each other.</source>
        <translation>„{digits}“ ist der Anfang von „{longer}“: wer {digits} drückt, muss {timeout} Sekunden warten{finish}, und wer langsam {longer} wählt, bekommt {digits}. Verwenden Sie Tasten, die nicht miteinander beginnen.</translation>
    </message>
    <message>
        <source>“{digits}” never arrives: {finish} ends the input (finishOnKey) and is not part of it. Use another key, or switch finishOnKey off.</source>
        <translation>„{digits}“ kommt nie an: {finish} beendet die Eingabe (finishOnKey) und gehört nicht dazu. Verwenden Sie eine andere Taste, oder schalten Sie finishOnKey aus.</translation>
    </message>
    <message>
        <source>“{event}” has no counterpart; it led to “{next}”.</source>
        <translation>„{event}“ hat keine Entsprechung; es führte zu „{next}“.</translation>
    </message>
    <message>
        <source>“{event}” has no counterpart; it led to “{target}”.</source>
        <translation>„{event}“ hat keine Entsprechung; es führte zu „{target}“.</translation>
    </message>
    <message>
        <source>“{found}” is missing</source>
        <translation>„{found}“ fehlt</translation>
    </message>
    <message>
        <source>“{found}” is not known here</source>
        <translation>„{found}“ ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>“{id}” has no names.</source>
        <translation>„{id}“ hat keine Namen.</translation>
    </message>
    <message>
        <source>“{instead}” {did} instead</source>
        <translation>stattdessen kam „{instead}“ ({did})</translation>
    </message>
    <message>
        <source>“{key}” is no key: use 0 to 9, * and #.</source>
        <translation>„{key}“ ist keine Taste: verwenden Sie 0 bis 9, * und #.</translation>
    </message>
    <message>
        <source>“{key}” is there twice in the same place.</source>
        <translation>„{key}“ steht zweimal an derselben Stelle.</translation>
    </message>
    <message>
        <source>“{label}” and “{other}” share most words. Name what differs.</source>
        <translation>„{label}“ und „{other}“ haben die meisten Wörter gemeinsam. Nennen Sie, was sie unterscheidet.</translation>
    </message>
    <message>
        <source>“{label}” is on {digits}; callers expect it on {wanted}.</source>
        <translation>„{label}“ liegt auf {digits}; Anrufer erwarten es auf {wanted}.</translation>
    </message>
    <message>
        <source>“{label}” is {digits} here and {first} elsewhere. Give it one key.</source>
        <translation>„{label}“ ist hier {digits} und anderswo {first}. Geben Sie ihm eine Taste.</translation>
    </message>
    <message>
        <source>“{name}” is set, but {reason}. Remove it, or add what it needs.</source>
        <translation>„{name}“ ist gesetzt, aber {reason}. Entfernen Sie es, oder ergänzen Sie, was es braucht.</translation>
    </message>
    <message>
        <source>“{name}” leads nowhere yet. Draw a link from it to the first verb.</source>
        <translation>„{name}“ führt noch nirgendwohin. Ziehen Sie eine Verbindung zum ersten Verb.</translation>
    </message>
    <message>
        <source>“{name}” stands for two choices, and the second is never taken. Give one of them another key.</source>
        <translation>„{name}“ steht für zwei Auswahlen, und die zweite wird nie genommen. Geben Sie einer davon eine andere Taste.</translation>
    </message>
    <message>
        <source>“{node_id}” is not a verb.</source>
        <translation>„{node_id}“ ist kein Verb.</translation>
    </message>
    <message>
        <source>“{number}” is nobody whom a message can be sent from.</source>
        <translation>Von „{number}“ kann keine Nachricht gesendet werden.</translation>
    </message>
    <message>
        <source>“{number}” is nobody whom a message can be sent to.</source>
        <translation>An „{number}“ kann keine Nachricht gesendet werden.</translation>
    </message>
    <message>
        <source>“{outcome}” of {after} never leads to {node}</source>
        <translation>„{outcome}“ von {after} führt nie zu {node}</translation>
    </message>
    <message>
        <source>“{path}” and “{other}” differ only in capital letters; on many systems that is one file. Give one of them another name.</source>
        <translation>„{path}“ und „{other}“ unterscheiden sich nur in der Groß- und Kleinschreibung; auf vielen Systemen ist das eine Datei. Geben Sie einem davon einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{path}” leads out of {folder} by a symbolic link; remove the link.</source>
        <translation>„{path}“ führt durch einen symbolischen Link aus {folder} hinaus; entfernen Sie den Link.</translation>
    </message>
    <message>
        <source>“{path}” would be written outside the folder; give it another name.</source>
        <translation>„{path}“ würde außerhalb des Ordners geschrieben; geben Sie ihm einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{source}” leads back to “{widget_name}”, where a call only begins.</source>
        <translation>„{source}“ führt zurück zu „{widget_name}“, wo ein Anruf nur beginnt.</translation>
    </message>
    <message>
        <source>“{start}” does not lead to “{end}” here. {why}</source>
        <translation>„{start}“ führt hier nicht zu „{end}“. {why}</translation>
    </message>
    <message>
        <source>“{text}” is no fault; write an HTTP status or {known}, then where.</source>
        <translation>„{text}“ ist kein Fehler; schreiben Sie einen HTTP-Status oder {known}, dann wo.</translation>
    </message>
    <message>
        <source>“{text}” is played by http though the flow is served by https. Write https.</source>
        <translation>„{text}“ wird über http gespielt, obwohl der Ablauf über https ausgeliefert wird. Schreiben Sie https.</translation>
    </message>
    <message>
        <source>“{text}” {did}, where nothing more was expected.</source>
        <translation>„{text}“ {did}, wo nichts mehr erwartet war.</translation>
    </message>
    <message>
        <source>“{text}”: behind # stands the number of an element, from 0.</source>
        <translation>„{text}“: hinter # steht die Nummer eines Elements, von 0 an.</translation>
    </message>
    <message>
        <source>“{url}” is a sound and would be asked for by POST, which no file answers. Write {method}=&quot;GET&quot; beside it.</source>
        <translation>„{url}“ ist ein Klang und würde mit POST angefragt, was keine Datei beantwortet. Schreiben Sie {method}=&quot;GET&quot; dazu.</translation>
    </message>
    <message>
        <source>“{url}” is no http(s) address. Write the whole of it: https://voice.example.com</source>
        <translation>„{url}“ ist keine http(s)-Adresse. Schreiben Sie sie ganz aus: https://voice.example.com</translation>
    </message>
    <message>
        <source>“{url}” is no web address. Write it with http:// or https:// and the host.</source>
        <translation>„{url}“ ist keine Webadresse. Schreiben Sie sie mit http:// oder https:// und dem Host.</translation>
    </message>
    <message>
        <source>“{url}” is none of the documents here. See to it that the server which has them answers it, or write the whole address.</source>
        <translation>„{url}“ ist keines der Dokumente hier. Sorgen Sie dafür, dass der Server, der sie hat, es beantwortet, oder schreiben Sie die ganze Adresse.</translation>
    </message>
    <message>
        <source>“{url}” is not an http(s) URL to call.</source>
        <translation>„{url}“ ist keine http(s)-URL, die angerufen werden kann.</translation>
    </message>
    <message>
        <source>“{url}” is not an http(s) URL.</source>
        <translation>„{url}“ ist keine http(s)-URL.</translation>
    </message>
    <message>
        <source>“{wanted}” should {should} next; “{text}” {did} instead.</source>
        <translation>„{wanted}“ sollte als Nächstes {should}; stattdessen kam „{text}“ ({did}).</translation>
    </message>
    <message>
        <source>“{wanted}” should {should}{after}; {came}.</source>
        <translation>„{wanted}“ sollte{after} {should}; {came}.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>“{wrong}” in “{entry}” is no key; use 0-9, * and #.</source>
        <translation>„{wrong}“ in „{entry}“ ist keine Taste; verwenden Sie 0-9, * und #.</translation>
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
