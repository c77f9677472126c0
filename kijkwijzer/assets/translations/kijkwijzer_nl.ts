<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
<context>
    <name>AddFilmDialog</name>
    <message>
        <source>Add a recording</source>
        <translation>Opname toevoegen</translation>
    </message>
    <message>
        <source>Choose a film or sound recording of a conversation: from a phone or camera, or saved from Teams or Zoom. It is copied into the library and encrypted there.</source>
        <translation>Kies een film of geluidsopname van een gesprek: van een telefoon of camera, of bewaard uit Teams of Zoom. De opname wordt in de bibliotheek gekopieerd en daar versleuteld.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose a film…</source>
        <translation>Film kiezen…</translation>
    </message>
    <message>
        <source>Looking into the film…</source>
        <translation>De film wordt bekeken…</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Dit duurt een paar tellen.</translation>
    </message>
    <message>
        <source>Looking into the film</source>
        <translation>De film wordt bekeken</translation>
    </message>
    <message>
        <source>What is this recording?</source>
        <translation>Wat is dit voor opname?</translation>
    </message>
    <message>
        <source>Take it into the library</source>
        <translation>In de bibliotheek zetten</translation>
    </message>
    <message>
        <source>Adding the recording</source>
        <translation>De opname wordt toegevoegd</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hoe ver het is</translation>
    </message>
    <message>
        <source>Stop; keep nothing</source>
        <translation>Stoppen; niets bewaren</translation>
    </message>
    <message>
        <source>This film is here already</source>
        <translation>Deze film is er al</translation>
    </message>
    <message>
        <source>Add it all the same</source>
        <translation>Toch toevoegen</translation>
    </message>
</context>
<context>
    <name>AddPersonDialog</name>
    <message>
        <source>Who else is in it?</source>
        <translation>Wie zit er nog meer in?</translation>
    </message>
    <message>
        <source>Until this person has said yes too, nobody can look at the recording. Use a code, never a name.</source>
        <translation>Tot deze persoon ook ja heeft gezegd, kan niemand de opname bekijken. Gebruik een code, nooit een naam.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Deze persoon toevoegen</translation>
    </message>
</context>
<context>
    <name>Argparse</name>
    <message>
        <source>usage: </source>
        <translation>gebruik: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>opties</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>woorden op volgorde</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>laat deze uitleg zien en stop</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>laat de versie van het programma zien en stop</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argument %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>deze woorden ontbreken nog: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>onbekende woorden: %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>hier hoort één woord achter</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>kan niet samen met %s</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>een van deze is nodig: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r kan hier niet (kies uit %(choices)s)</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>%(option)s kan meer betekenen: %(matches)s</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>How far it is</source>
        <translation>Hoe ver het is</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Nu controleren</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>Bibliotheek controleren</translation>
    </message>
    <message>
        <source>Reads everything once and says what it finds. Nothing is changed. You can go on working meanwhile.</source>
        <translation>Leest alles één keer en zegt wat er gevonden is. Er verandert niets. Je kunt intussen doorwerken.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} van {total}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Opnieuw controleren</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Gestopt voor het einde.</translation>
    </message>
    <message>
        <source>Everything is whole: {recordings}, {texts} texts, {files} files.</source>
        <translation>Alles is heel: {recordings}, {texts} teksten, {files} bestanden.</translation>
    </message>
</context>
<context>
    <name>ChooseFilm</name>
    <message>
        <source>Films and sound recordings</source>
        <translation>Films en geluidsopnames</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Choose a film or sound recording</source>
        <translation>Kies een film of geluidsopname</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>{program} --help tells more.</source>
        <translation>{program} --help vertelt meer.</translation>
    </message>
    <message>
        <source>The recording is withdrawn. Nobody can open it any more.</source>
        <translation>De opname is ingetrokken. Niemand kan haar nog openen.</translation>
    </message>
    <message>
        <source>What has ended is withdrawn from tomorrow with: kijkwijzer consent due --withdraw. Only a renewed consent of everyone in it keeps it.</source>
        <translation>Wat is afgelopen, wordt vanaf morgen ingetrokken met: kijkwijzer consent due --withdraw. Alleen een nieuwe toestemming van iedereen in de opname houdt haar.</translation>
    </message>
    <message>
        <source>yes, until {day}</source>
        <translation>ja, tot en met {day}</translation>
    </message>
    <message>
        <source>yes, until {day}, on condition: {conditions}</source>
        <translation>ja, tot en met {day}, op voorwaarde: {conditions}</translation>
    </message>
    <message>
        <source>the face blurred</source>
        <translation>het gezicht vervaagd</translation>
    </message>
    <message>
        <source>the voice changed</source>
        <translation>de stem vervormd</translation>
    </message>
    <message>
        <source>ended after {day}: nothing may be done with it any more</source>
        <translation>afgelopen na {day}: er mag niets meer mee</translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>loopt vandaag af</translation>
    </message>
    <message>
        <source>ends on {day}</source>
        <translation>loopt af op {day}</translation>
    </message>
    <message>
        <source>no: {people}</source>
        <translation>nee: {people}</translation>
    </message>
    <message>
        <source>The library is made. Print or write down this recovery key and keep it elsewhere. It opens the library when the passphrase is lost, and it is not shown again:</source>
        <translation>De bibliotheek is gemaakt. Druk deze herstelsleutel af of schrijf hem op, en bewaar hem ergens anders. Hij opent de bibliotheek als de wachtzin kwijt is, en is hierna niet meer te zien:</translation>
    </message>
    <message>
        <source>Everything was looked at, and everything is well.</source>
        <translation>Alles is bekeken, en alles is in orde.</translation>
    </message>
    <message>
        <source>make, check or describe a library</source>
        <translation>een bibliotheek maken, controleren of beschrijven</translation>
    </message>
    <message>
        <source>make a new library</source>
        <translation>een nieuwe bibliotheek maken</translation>
    </message>
    <message>
        <source>verify every table, every piece of every film and every leftover file</source>
        <translation>elke tabel, elk stuk van elke film en elk overgebleven bestand nakijken</translation>
    </message>
    <message>
        <source>say what is in it</source>
        <translation>zeggen wat erin zit</translation>
    </message>
    <message>
        <source>change the passphrase</source>
        <translation>de wachtzin veranderen</translation>
    </message>
    <message>
        <source>read the new passphrase from the first line of this file</source>
        <translation>lees de nieuwe wachtzin van de eerste regel van dit bestand</translation>
    </message>
    <message>
        <source>make a new recovery key; the old one opens nothing any more</source>
        <translation>een nieuwe herstelsleutel maken; de oude opent niets meer</translation>
    </message>
    <message>
        <source>show or set the legal ground, as your privacy officer established it</source>
        <translation>toon of bewaar de AVG-grondslag, zoals je privacyfunctionaris die heeft vastgesteld</translation>
    </message>
    <message>
        <source>say which day it is for the library, which never goes back</source>
        <translation>zeg welke dag het is voor de bibliotheek; die gaat nooit terug</translation>
    </message>
    <message>
        <source>the clock was ahead before and is right now</source>
        <translation>de klok liep voor en staat nu goed</translation>
    </message>
    <message>
        <source>add, list or show recordings</source>
        <translation>opnames toevoegen, opnoemen of laten zien</translation>
    </message>
    <message>
        <source>take a film into the library</source>
        <translation>een film in de bibliotheek zetten</translation>
    </message>
    <message>
        <source>the film to add</source>
        <translation>de film</translation>
    </message>
    <message>
        <source>a person in the recording, by pseudonym: W-01:coordinator, K-014:client; also interpreter, colleague, other. Once for each person</source>
        <translation>iemand in de opname, met een code: W-01:coordinator, K-014:client; ook interpreter, colleague, other. Voor elke persoon één keer</translation>
    </message>
    <message>
        <source>also when the library has this film already</source>
        <translation>ook als de bibliotheek deze film al heeft</translation>
    </message>
    <message>
        <source>list all recordings</source>
        <translation>alle opnames opnoemen</translation>
    </message>
    <message>
        <source>show one recording</source>
        <translation>één opname laten zien</translation>
    </message>
    <message>
        <source>add captions (WebVTT)</source>
        <translation>ondertiteling toevoegen (WebVTT)</translation>
    </message>
    <message>
        <source>name one more person who is in the recording</source>
        <translation>noem nog iemand die op de opname staat</translation>
    </message>
    <message>
        <source>the day of the conversation; today when it is not given</source>
        <translation>de dag van het gesprek; vandaag als hij er niet staat</translation>
    </message>
    <message>
        <source>what kind of conversation, in your own words</source>
        <translation>wat voor gesprek, in eigen woorden</translation>
    </message>
    <message>
        <source>remind on this day that the original is still where it was</source>
        <translation>herinner er op deze dag aan dat het origineel nog staat waar het stond</translation>
    </message>
    <message>
        <source>record and show decisions</source>
        <translation>besluiten vastleggen en laten zien</translation>
    </message>
    <message>
        <source>write what a person takes home, with a new withdrawal code, as PDF</source>
        <translation>schrijf wat iemand meekrijgt, met een nieuwe intrekcode, als pdf</translation>
    </message>
    <message>
        <source>tell which permissions end, and what is left without any</source>
        <translation>zeg welke toestemmingen aflopen, en wat er geen meer heeft</translation>
    </message>
    <message>
        <source>withdraw what has ended and was told on an earlier day</source>
        <translation>trek in wat is afgelopen en op een eerdere dag is gemeld</translation>
    </message>
    <message>
        <source>destroy a recording, or what was made for one purpose</source>
        <translation>vernietig een opname, of wat voor één doel is gemaakt</translation>
    </message>
    <message>
        <source>the recording, such as R-014, or the code on somebody&apos;s receipt</source>
        <translation>de opname, zoals R-014, of de code op iemands bewijs</translation>
    </message>
    <message>
        <source>who wants it; a code is the client&apos;s, a number the coordinator&apos;s</source>
        <translation>wie het wil; een code is van de klant, een nummer van de werkregisseur</translation>
    </message>
    <message>
        <source>do it; there is no way back</source>
        <translation>doe het; er is geen weg terug</translation>
    </message>
    <message>
        <source>list the copies that left the library</source>
        <translation>toon de kopieën die de bibliotheek hebben verlaten</translation>
    </message>
    <message>
        <source>note that a copy is asked back or gone</source>
        <translation>noteer dat om het wissen van een kopie is gevraagd, of dat zij weg is</translation>
    </message>
    <message>
        <source>write the papers that an organisation needs, as PDF</source>
        <translation>schrijf de papieren die een organisatie nodig heeft, als pdf</translation>
    </message>
    <message>
        <source>record one decision</source>
        <translation>één besluit vastleggen</translation>
    </message>
    <message>
        <source>what a yes asks for: blur_face, change_voice, or other words</source>
        <translation>wat er bij een ja hoort: blur_face, change_voice, of andere woorden</translation>
    </message>
    <message>
        <source>the language in which it was asked, such as nl, en or ar</source>
        <translation>de taal waarin het is gevraagd, zoals nl, en of ar</translation>
    </message>
    <message>
        <source>it is allowed</source>
        <translation>het mag</translation>
    </message>
    <message>
        <source>it is not allowed</source>
        <translation>het mag niet</translation>
    </message>
    <message>
        <source>with a no to own learning: destroy the recording</source>
        <translation>bij een nee tegen eigen leren: vernietig de opname</translation>
    </message>
    <message>
        <source>the last day of a yes</source>
        <translation>de laatste dag van een ja</translation>
    </message>
    <message>
        <source>say what may be done now, and why not</source>
        <translation>zeggen wat nu mag, en waarom niet</translation>
    </message>
    <message>
        <source>mark, list or export moments</source>
        <translation>momenten markeren, opnoemen of exporteren</translation>
    </message>
    <message>
        <source>mark a moment</source>
        <translation>een moment markeren</translation>
    </message>
    <message>
        <source>makes it a fragment</source>
        <translation>maakt er een fragment van</translation>
    </message>
    <message>
        <source>what is seen, such as zien.contact</source>
        <translation>wat je ziet, zoals zien.contact</translation>
    </message>
    <message>
        <source>change a moment</source>
        <translation>een moment veranderen</translation>
    </message>
    <message>
        <source>its identity, as listed</source>
        <translation>de code van het moment, zoals in de lijst</translation>
    </message>
    <message>
        <source>take a moment away</source>
        <translation>een moment weghalen</translation>
    </message>
    <message>
        <source>list the moments of a recording</source>
        <translation>de momenten van een opname opnoemen</translation>
    </message>
    <message>
        <source>search recordings and notes</source>
        <translation>zoeken in opnames en notities</translation>
    </message>
    <message>
        <source>write the moments of all recordings that may be looked at to a file</source>
        <translation>de momenten van alle opnames die bekeken mogen worden in een bestand zetten</translation>
    </message>
    <message>
        <source>for whom, in a role&apos;s words and never a name, for the register</source>
        <translation>voor wie, met de naam van een rol en nooit van een mens, voor het register</translation>
    </message>
    <message>
        <source>what you see or hear</source>
        <translation>wat je ziet of hoort</translation>
    </message>
    <message>
        <source>what you make of it</source>
        <translation>wat je ervan denkt</translation>
    </message>
    <message>
        <source>what it does to the other</source>
        <translation>wat het met de ander doet</translation>
    </message>
    <message>
        <source>what you could do instead</source>
        <translation>wat je ook kunt doen</translation>
    </message>
    <message>
        <source>Passphrase or recovery key: </source>
        <translation>Wachtzin of herstelsleutel: </translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Nieuwe wachtzin: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Nog een keer: </translation>
    </message>
    <message>
        <source>Without a command the window opens. A passphrase is asked for, or read with
--passphrase-file FILE; it is never given as a word on the command line.
A folder that is called like a command is written as ./library.
Exit codes: 0 done, 1 it did not work or damage was found, 2 the words are off,
3 consent does not allow it, 4 the passphrase does not fit.
Learn more of one command with: kijkwijzer COMMAND --help</source>
        <translation>Zonder opdracht gaat het venster open. Naar de wachtzin wordt gevraagd, of hij wordt gelezen
met --passphrase-file BESTAND; hij staat nooit als woord op de opdrachtregel.
Een map die net zo heet als een opdracht schrijf je als ./library.
Uitkomst: 0 gelukt, 1 niet gelukt of schade gevonden, 2 de woorden kloppen niet,
3 de toestemming laat het niet toe, 4 de wachtzin past niet.
Meer over één opdracht: kijkwijzer OPDRACHT --help</translation>
    </message>
    <message>
        <source>open the practice conversation, ready to tag</source>
        <translation>open het oefengesprek, klaar om te markeren</translation>
    </message>
    <message>
        <source>forget what was tried in it before</source>
        <translation>vergeet wat er eerder in geprobeerd is</translation>
    </message>
    <message>
        <source>draw every screen of the practice library to pictures</source>
        <translation>maak plaatjes van elk scherm van de oefenbibliotheek</translation>
    </message>
    <message>
        <source>The original film stays where it is. Delete it yourself when it is no longer needed.</source>
        <translation>De originele film blijft staan waar hij staat. Verwijder hem zelf als je hem niet meer nodig hebt.</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>speak this</source>
        <translation>spreek deze taal</translation>
    </message>
    <message>
        <source>play the sound with VLC or with Qt; the usual choice is in settings</source>
        <translation>speel het geluid met VLC of met Qt; de gewone keuze staat in de instellingen</translation>
    </message>
    <message>
        <source>read the passphrase or recovery key from the first line of this file</source>
        <translation>lees de wachtzin of herstelsleutel van de eerste regel van dit bestand</translation>
    </message>
    <message>
        <source>the folder of the library</source>
        <translation>de map van de bibliotheek</translation>
    </message>
    <message>
        <source>answer in JSON</source>
        <translation>antwoord in JSON</translation>
    </message>
    <message>
        <source>the recording, such as R-014</source>
        <translation>de opname, zoals R-014</translation>
    </message>
    <message>
        <source>the folder of a library to open</source>
        <translation>de map van een bibliotheek om te openen</translation>
    </message>
    <message>
        <source>open this recording, such as R-014</source>
        <translation>open deze opname, zoals R-014</translation>
    </message>
    <message>
        <source>Look back at recorded conversations, and learn from them. Everything stays on this computer, encrypted.</source>
        <translation>Kijk opgenomen gesprekken terug en leer ervan. Alles blijft versleuteld op deze computer.</translation>
    </message>
    <message>
        <source>This code withdraws the recording. It stands on the paper, is kept nowhere, and is not shown again.</source>
        <translation>Met deze code wordt de opname ingetrokken. De code staat op het papier, wordt nergens bewaard en niet nog eens getoond.</translation>
    </message>
    <message>
        <source>The clock of this computer stands before the last day on which the library was used. Set it right, or add --right when it is right now. What has ended stays ended.</source>
        <translation>De klok van deze computer staat vóór de laatste dag waarop de bibliotheek is gebruikt. Zet de klok goed, of geef --right als hij nu goed staat. Wat is afgelopen, blijft afgelopen.</translation>
    </message>
    <message>
        <source>{person} has not decided yet. Until then nothing may be done with it.</source>
        <translation>{person} heeft nog niet besloten. Tot dan mag er niets met de opname.</translation>
    </message>
    <message>
        <source>This would be destroyed of {recording}:</source>
        <translation>Dit zou er van {recording} vernietigd worden:</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --yes to destroy it; that cannot be undone.</source>
        <translation>Er is niets veranderd. Geef --yes om het te vernietigen; dat kan niet ongedaan gemaakt worden.</translation>
    </message>
    <message>
        <source>{recording} is withdrawn. This was destroyed:</source>
        <translation>{recording} is ingetrokken. Dit is vernietigd:</translation>
    </message>
    <message>
        <source>The purpose of {recording} is withdrawn. This was destroyed:</source>
        <translation>Het doel van {recording} is ingetrokken. Dit is vernietigd:</translation>
    </message>
    <message>
        <source>Out of reach; ask who has it to delete it:</source>
        <translation>Buiten bereik; vraag wie het heeft om het te wissen:</translation>
    </message>
    <message>
        <source>film</source>
        <translation>film</translation>
    </message>
    <message>
        <source>waveform</source>
        <translation>golfvorm</translation>
    </message>
    <message>
        <source>small pictures</source>
        <translation>kleine beelden</translation>
    </message>
    <message>
        <source>frame times</source>
        <translation>tijden van de beelden</translation>
    </message>
    <message>
        <source>captions</source>
        <translation>ondertiteling</translation>
    </message>
    <message>
        <source>moments</source>
        <translation>momenten</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notities</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>lagen</translation>
    </message>
    <message>
        <source>people</source>
        <translation>mensen</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>besluiten</translation>
    </message>
    <message>
        <source>key</source>
        <translation>sleutel</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>Withdrawn, since the permission had ended: {recordings}.</source>
        <translation>Ingetrokken, omdat de toestemming was afgelopen: {recordings}.</translation>
    </message>
    <message>
        <source>An older copy of this library was put back.</source>
        <translation>Er is een oudere kopie van deze bibliotheek teruggezet.</translation>
    </message>
    <message>
        <source>What had been withdrawn was withdrawn again: {recordings}.</source>
        <translation>Wat al was ingetrokken, is opnieuw ingetrokken: {recordings}.</translation>
    </message>
    <message>
        <source>The clock of this computer stands before {day}, when this library was used. Permissions are counted from that day. Set the clock right, or say that it is right.</source>
        <translation>De klok van deze computer staat vóór {day}, en toen was deze bibliotheek al in gebruik. Toestemmingen tellen vanaf die dag. Zet de klok goed, of zeg dat zij goed staat.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>De klok staat goed</translation>
    </message>
    <message>
        <source>And more that end soon: {count}</source>
        <translation>En nog meer die bijna aflopen: {count}</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>Opnieuw vragen…</translation>
    </message>
    <message>
        <source>Let it go…</source>
        <translation>Laten gaan…</translation>
    </message>
    <message>
        <source>The permission for {recording} ended after {day}. Without a new one it is destroyed the next day that the program is used.</source>
        <translation>De toestemming voor {recording} is afgelopen na {day}. Zonder nieuwe toestemming wordt de opname vernietigd op de volgende dag dat het programma wordt gebruikt.</translation>
    </message>
    <message>
        <source>Today is the last day of {recording}.</source>
        <translation>Vandaag is de laatste dag van {recording}.</translation>
    </message>
    <message>
        <source>{recording} ends soon: it may be watched until {day}.</source>
        <translation>{recording} loopt bijna af: kijken mag tot en met {day}.</translation>
    </message>
    <message>
        <source>“{purpose}” of {recording} ends soon: it is open until {day}.</source>
        <translation>‘{purpose}’ van {recording} loopt bijna af: het mag tot en met {day}.</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>When: {use}</source>
        <translation>Wel: {use}</translation>
    </message>
    <message>
        <source>Not: {use_not}</source>
        <translation>Niet: {use_not}</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Withdraw with a code</source>
        <translation>Intrekken met een code</translation>
    </message>
    <message>
        <source>The code stands on the receipt: a word, four digits, a word. Capitals and dashes do not matter. Nobody has to say why.</source>
        <translation>De code staat op het bewijs: een woord, vier cijfers, een woord. Hoofdletters en streepjes maken niet uit. Niemand hoeft te zeggen waarom.</translation>
    </message>
    <message>
        <source>Withdrawal code</source>
        <translation>Intrekcode</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Find the recording</source>
        <translation>Opname zoeken</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>key {key}</source>
        <translation>toets {key}</translation>
    </message>
    <message>
        <source>marked {count} times</source>
        <translation>{count} keer gemarkeerd</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Someone else is in the recording too</source>
        <translation>Er zit nog iemand in de opname</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Wie beslist</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>No consent: destroy the recording…</source>
        <translation>Geen toestemming: opname vernietigen…</translation>
    </message>
    <message>
        <source>Record the consent</source>
        <translation>Toestemming vastleggen</translation>
    </message>
    <message>
        <source>A no to “looking back to learn” means that the recording goes. You see first what is destroyed, and confirm it.</source>
        <translation>Nee bij ‘zelf terugkijken’ betekent dat de opname weggaat. U ziet eerst wat er vernietigd wordt, en bevestigt dat.</translation>
    </message>
    <message>
        <source>May this recording be used?</source>
        <translation>Mag deze opname gebruikt worden?</translation>
    </message>
    <message>
        <source>Not at all: destroy the recording…</source>
        <translation>Geen toestemming: opname vernietigen…</translation>
    </message>
    <message>
        <source>Recorded for {who}.</source>
        <translation>Vastgelegd voor {who}.</translation>
    </message>
    <message>
        <source>This can be changed at any time. Give the receipt along; it has the code.</source>
        <translation>Dit kan altijd veranderd worden. Geef het bewijs mee; daar staat de code op.</translation>
    </message>
    <message>
        <source>Not answered, so no</source>
        <translation>Geen antwoord, dus nee</translation>
    </message>
    <message>
        <source>To the recordings</source>
        <translation>Naar de opnames</translation>
    </message>
    <message>
        <source>Change something</source>
        <translation>Iets veranderen</translation>
    </message>
    <message>
        <source>Now ask {who}</source>
        <translation>Nu {who} vragen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Consent · {who}</source>
        <translation>Toestemming · {who}</translation>
    </message>
    <message>
        <source>Fill this in together, on one screen</source>
        <translation>Vul dit samen in, op één scherm</translation>
    </message>
    <message>
        <source>All on one page</source>
        <translation>Alles op één pagina</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Eén voor één</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Stoppen…</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Stop met voorlezen</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Question {place} of {count}</source>
        <translation>Vraag {place} van {count}</translation>
    </message>
    <message>
        <source>To all answers</source>
        <translation>Naar alle antwoorden</translation>
    </message>
    <message>
        <source>Answers that are not recorded yet: {count}. What should happen with them?</source>
        <translation>Antwoorden die nog niet zijn vastgelegd: {count}. Wat moet daarmee gebeuren?</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>Hier stoppen?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Record and stop</source>
        <translation>Vastleggen en stoppen</translation>
    </message>
    <message>
        <source>There are answers that are not recorded yet.</source>
        <translation>Er zijn antwoorden die nog niet zijn vastgelegd.</translation>
    </message>
    <message>
        <source>To someone else?</source>
        <translation>Naar iemand anders?</translation>
    </message>
    <message>
        <source>Looking back to learn</source>
        <translation>Zelf terugkijken</translation>
    </message>
    <message>
        <source>Looking back together</source>
        <translation>Samen terugkijken</translation>
    </message>
    <message>
        <source>One coach looks along</source>
        <translation>Eén coach kijkt mee</translation>
    </message>
    <message>
        <source>Talking about it with colleagues</source>
        <translation>Met collega’s bespreken</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Onderzoek</translation>
    </message>
    <message>
        <source>A short piece in a training</source>
        <translation>Een stukje gebruiken in een training</translation>
    </message>
    <message>
        <source>Words in a report</source>
        <translation>Woorden in een verslag</translation>
    </message>
    <message>
        <source>A photo in a report</source>
        <translation>Een foto in een verslag</translation>
    </message>
    <message>
        <source>You decide for each part. Saying no is always fine. It has no consequences for your benefit or your support.</source>
        <translation>U bepaalt het per onderdeel. Nee zeggen mag altijd en heeft geen gevolgen voor uw uitkering of begeleiding.</translation>
    </message>
    <message>
        <source>You decide for each part. Saying no is always fine and has no consequences.</source>
        <translation>U bepaalt het per onderdeel. Nee zeggen mag altijd en heeft geen gevolgen.</translation>
    </message>
    <message>
        <source>With a no the recording is destroyed. You see first what goes, and confirm it.</source>
        <translation>Zegt u nee, dan wordt de opname vernietigd. U ziet eerst wat er weggaat, en bevestigt dat.</translation>
    </message>
    <message>
        <source>With a no this does not happen. Nothing else changes.</source>
        <translation>Zegt u nee, dan gebeurt dit niet. Verder verandert er niets.</translation>
    </message>
    <message>
        <source>Without “looking back to learn” nobody can play the recording. It is destroyed, as soon as that is confirmed.</source>
        <translation>Zonder ‘zelf terugkijken’ kan niemand afspelen. De opname wordt vernietigd, zodra dat is bevestigd.</translation>
    </message>
    <message>
        <source>Without “together”, “a coach” or “colleagues” the app does not open the recording for them.</source>
        <translation>Zonder ‘samen’, ‘coach’ of ‘collega’s’ gaat de opname voor hen niet open.</translation>
    </message>
    <message>
        <source>Without “research” the recording is in no count and no export for researchers.</source>
        <translation>Zonder ‘onderzoek’ staat de opname niet in tellingen of exports voor onderzoekers.</translation>
    </message>
    <message>
        <source>Without “training”, “words” or “photo” the app gives nothing out for that.</source>
        <translation>Zonder ‘training’, ‘woorden’ of ‘foto’ geeft de app daarvoor niets uit handen.</translation>
    </message>
    <message>
        <source>No answer counts as no. And all who are in the recording have to say yes.</source>
        <translation>Geen antwoord telt als nee. En iedereen in de opname moet ja zeggen.</translation>
    </message>
    <message>
        <source>You look back at the conversation to learn from it.</source>
        <translation>U kijkt het gesprek terug om ervan te leren.</translation>
    </message>
    <message>
        <source>Do you want to look back at this conversation to learn?</source>
        <translation>Wilt u dit gesprek terugkijken om te leren?</translation>
    </message>
    <message>
        <source>Your {coordinator} looks back at the conversation to learn from it.</source>
        <translation>Uw {coordinator} kijkt het gesprek terug om ervan te leren.</translation>
    </message>
    <message>
        <source>May your {coordinator} look back at this conversation to learn?</source>
        <translation>Mag uw {coordinator} dit gesprek terugkijken om te leren?</translation>
    </message>
    <message>
        <source>The {coordinator} looks back at the conversation to learn from it.</source>
        <translation>De {coordinator} kijkt het gesprek terug om ervan te leren.</translation>
    </message>
    <message>
        <source>May the {coordinator} look back at this conversation to learn?</source>
        <translation>Mag de {coordinator} dit gesprek terugkijken om te leren?</translation>
    </message>
    <message>
        <source>You look at pieces together, and tell how it was.</source>
        <translation>U kijkt samen stukjes terug en vertelt hoe u het heeft ervaren.</translation>
    </message>
    <message>
        <source>Do you want to see pieces of it yourself, and tell how it was for you?</source>
        <translation>Wilt u zelf stukjes terugkijken en vertellen hoe het voor u was?</translation>
    </message>
    <message>
        <source>The client looks back at pieces too, and tells how it was.</source>
        <translation>De klant kijkt ook stukjes terug en vertelt hoe het was.</translation>
    </message>
    <message>
        <source>May the client see pieces of it too, and tell how it was for them?</source>
        <translation>Mag de klant ook stukjes terugkijken en vertellen hoe het was?</translation>
    </message>
    <message>
        <source>One coach from outside looks along. They tell nobody.</source>
        <translation>Eén coach van buiten kijkt mee en houdt het voor zich.</translation>
    </message>
    <message>
        <source>May one coach from outside look along?</source>
        <translation>Mag één coach van buiten meekijken?</translation>
    </message>
    <message>
        <source>A small group of colleagues looks along. They tell nobody.</source>
        <translation>Een kleine groep collega’s kijkt mee. Zij houden het voor zich.</translation>
    </message>
    <message>
        <source>May colleagues look along in a small group?</source>
        <translation>Mogen collega’s in een kleine groep meekijken?</translation>
    </message>
    <message>
        <source>Researchers look at the conversation and write down what they see.</source>
        <translation>Onderzoekers bekijken het gesprek en schrijven op wat zij zien.</translation>
    </message>
    <message>
        <source>May researchers study this conversation?</source>
        <translation>Mogen onderzoekers dit gesprek bestuderen?</translation>
    </message>
    <message>
        <source>Others see a short piece in a lesson or a training. Only with a blurred face and a changed voice. This program cannot do that yet.</source>
        <translation>Anderen zien een kort stukje in een les of training. Alleen met vervaagd gezicht en vervormde stem. Dat kan dit programma nog niet.</translation>
    </message>
    <message>
        <source>May others see a short piece in a lesson or a training?</source>
        <translation>Mogen anderen een kort stukje zien in een les of training?</translation>
    </message>
    <message>
        <source>What you said is in a report, without your name.</source>
        <translation>Wat u zei, staat in een verslag, zonder uw naam.</translation>
    </message>
    <message>
        <source>May your words be in a report, without your name?</source>
        <translation>Mogen uw woorden in een verslag staan, zonder uw naam?</translation>
    </message>
    <message>
        <source>A photo from the recording is in a report. You can ask for a blurred face.</source>
        <translation>Een foto uit de opname staat in een verslag. U kunt vragen om een vervaagd gezicht.</translation>
    </message>
    <message>
        <source>May a photo from the recording be in a report?</source>
        <translation>Mag een foto uit de opname in een verslag?</translation>
    </message>
    <message>
        <source>A receipt on paper or as PDF, without a name, with a withdrawal code.</source>
        <translation>Een bewijs op papier of pdf, zonder naam, met een intrekcode.</translation>
    </message>
    <message>
        <source>WITHDRAWAL CODE</source>
        <translation>INTREKCODE</translation>
    </message>
    <message>
        <source>Shown as soon as the answers are recorded.</source>
        <translation>Te zien zodra de antwoorden zijn vastgelegd.</translation>
    </message>
    <message>
        <source>The code on the paper from before stays good. A new paper gets a new code.</source>
        <translation>De code op het eerdere papier blijft goed. Een nieuw papier krijgt een nieuwe code.</translation>
    </message>
    <message>
        <source>Make a new receipt</source>
        <translation>Nieuw bewijs maken</translation>
    </message>
    <message>
        <source>Call or write, say this code, and the recording is destroyed. You need not say why.</source>
        <translation>Bel of mail, noem deze code, en de opname wordt vernietigd. U hoeft niet te zeggen waarom.</translation>
    </message>
    <message>
        <source>The code is shown now and never again. Save or print the receipt first.</source>
        <translation>De code staat alleen nu op het scherm. Bewaar of print eerst het bewijs.</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF bewaren…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>What a no does in the app</source>
        <translation>Wat ‘nee’ doet in de app</translation>
    </message>
    <message>
        <source>What the client takes along</source>
        <translation>Wat de klant meekrijgt</translation>
    </message>
    <message>
        <source>What they take along</source>
        <translation>Wat deze persoon meekrijgt</translation>
    </message>
    <message>
        <source>work coordinator</source>
        <translation>werkregisseur</translation>
    </message>
    <message>
        <source>client</source>
        <translation>klant</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>tolk</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>collega</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>iemand anders</translation>
    </message>
    <message>
        <source>Now yes, until {day}</source>
        <translation>Nu ja, tot en met {day}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Teruggenomen</translation>
    </message>
    <message>
        <source>The yes has ended</source>
        <translation>De ja is afgelopen</translation>
    </message>
    <message>
        <source>Dated on a day to come</source>
        <translation>Datum ligt in de toekomst</translation>
    </message>
    <message>
        <source>Cannot be read, ask again</source>
        <translation>Niet te lezen, vraag opnieuw</translation>
    </message>
    <message>
        <source>Now no</source>
        <translation>Nu nee</translation>
    </message>
    <message>
        <source>Blur the face</source>
        <translation>Gezicht vervagen</translation>
    </message>
    <message>
        <source>Change the voice</source>
        <translation>Stem vervormen</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Hoe het is gegeven</translation>
    </message>
    <message>
        <source>Face and voice, when others look along</source>
        <translation>Gezicht en stem, als anderen meekijken</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Bewaren tot en met</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 maand</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 maanden</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 maanden</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 jaar</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Een andere dag…</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>Op dit scherm</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Op papier</translation>
    </message>
    <message>
        <source>Spoken on the recording</source>
        <translation>Gesproken op de opname</translation>
    </message>
</context>
<context>
    <name>CreateCard</name>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Make the library</source>
        <translation>Bibliotheek maken</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Making…</source>
        <translation>Bezig…</translation>
    </message>
    <message>
        <source>Make a library</source>
        <translation>Een bibliotheek maken</translation>
    </message>
    <message>
        <source>A library is a folder on this computer that holds everything, encrypted. Choose a place that is not synchronised with a cloud service.</source>
        <translation>Een bibliotheek is een map op deze computer waar alles versleuteld in zit. Kies een plek die niet met een clouddienst wordt gesynchroniseerd.</translation>
    </message>
</context>
<context>
    <name>EmptyCard</name>
    <message>
        <source>Begin with one conversation</source>
        <translation>Begin met één gesprek</translation>
    </message>
    <message>
        <source>Choose a film or sound recording of a conversation. The original stays where it is; here it is kept encrypted.</source>
        <translation>Kies een film of geluidsopname van een gesprek. Het origineel blijft staan waar het staat; hier wordt het versleuteld bewaard.</translation>
    </message>
    <message>
        <source>Record what you and the client allow. Without that permission nobody can look, not even you.</source>
        <translation>Leg vast wat jij en de klant goed vinden. Zonder die toestemming kan niemand kijken, ook jij niet.</translation>
    </message>
    <message>
        <source>Look back, and mark what you see with one key. Writing about it can wait.</source>
        <translation>Kijk terug en markeer met één toets wat je ziet. Erover schrijven kan later.</translation>
    </message>
    <message>
        <source>Add a recording</source>
        <translation>Opname toevoegen</translation>
    </message>
    <message>
        <source>Practise first with a made-up conversation</source>
        <translation>Eerst oefenen met een verzonnen gesprek</translation>
    </message>
</context>
<context>
    <name>Film</name>
    <message>
        <source>length unknown</source>
        <translation>lengte onbekend</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>geen beeld</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>geen geluid</translation>
    </message>
    <message>
        <source>with sound</source>
        <translation>met geluid</translation>
    </message>
    <message>
        <source>{count} sound tracks</source>
        <translation>{count} geluidssporen</translation>
    </message>
</context>
<context>
    <name>FilmForm</name>
    <message>
        <source>Date of the conversation</source>
        <translation>Datum van het gesprek</translation>
    </message>
    <message>
        <source>Kind of conversation</source>
        <translation>Soort gesprek</translation>
    </message>
    <message>
        <source>Where it was held</source>
        <translation>Waar het was</translation>
    </message>
    <message>
        <source>Remind of the original</source>
        <translation>Herinneren aan het origineel</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Wie erin zit</translation>
    </message>
    <message>
        <source>Use codes, never names. Keep the list of who is who outside this computer.</source>
        <translation>Gebruik codes, nooit namen. Bewaar de lijst van wie wie is buiten deze computer.</translation>
    </message>
    <message>
        <source>The original stays where it is: this program does not delete it. Its file name is not kept. Delete it yourself once you no longer need it; it is not encrypted there.</source>
        <translation>Het origineel blijft staan waar het staat: dit programma verwijdert het niet. De bestandsnaam wordt niet bewaard. Verwijder het zelf zodra je het niet meer nodig hebt; daar is het niet versleuteld.</translation>
    </message>
    <message>
        <source>Progress conversation</source>
        <translation>Voortgangsgesprek</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Plan of action</source>
        <translation>Plan van aanpak</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>Nazorg</translation>
    </message>
    <message>
        <source>Getting acquainted</source>
        <translation>Kennismaking</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Over een week</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Over een maand</translation>
    </message>
    <message>
        <source>Do not remind</source>
        <translation>Niet herinneren</translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <source>Sound only</source>
        <translation>Alleen geluid</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Kies een map</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Set the start of the fragment first.</source>
        <translation>Zet eerst het begin van het fragment.</translation>
    </message>
    <message>
        <source>Mark a moment first, then write about it.</source>
        <translation>Markeer eerst een moment, schrijf er dan over.</translation>
    </message>
    <message>
        <source>Removed. Undo brings it back.</source>
        <translation>Weggehaald. Ongedaan maken haalt het terug.</translation>
    </message>
</context>
<context>
    <name>Haven</name>
    <message>
        <source>Recordings are kept encrypted on this computer. They are never evidence and never part of a performance review. The client can always withdraw.</source>
        <translation>Opnames staan versleuteld op deze computer. Ze zijn nooit bewijs en nooit onderdeel van een beoordeling. De klant kan altijd intrekken.</translation>
    </message>
</context>
<context>
    <name>HavenStrip</name>
    <message>
        <source>Safe haven</source>
        <translation>Veilige haven</translation>
    </message>
</context>
<context>
    <name>KeyCatcher</name>
    <message>
        <source>no key</source>
        <translation>geen toets</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Druk op een toets…</translation>
    </message>
    <message>
        <source>{action}: {key}</source>
        <translation>{action}: {key}</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>Quick mark</source>
        <translation>Snel markeren</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Afspelen of pauze</translation>
    </message>
    <message>
        <source>Backwards, in steps</source>
        <translation>Achteruit, in stapjes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stilstaan</translation>
    </message>
    <message>
        <source>Play; again: faster</source>
        <translation>Afspelen; nog eens: sneller</translation>
    </message>
    <message>
        <source>One picture back; 1 s while playing</source>
        <translation>Eén beeld terug; 1 s tijdens afspelen</translation>
    </message>
    <message>
        <source>One picture on; 1 s while playing</source>
        <translation>Eén beeld verder; 1 s tijdens afspelen</translation>
    </message>
    <message>
        <source>5 seconds back</source>
        <translation>5 seconden terug</translation>
    </message>
    <message>
        <source>5 seconds on</source>
        <translation>5 seconden verder</translation>
    </message>
    <message>
        <source>To the start of the film</source>
        <translation>Naar het begin van de film</translation>
    </message>
    <message>
        <source>To the end of the film</source>
        <translation>Naar het einde van de film</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langzamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Sneller</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Harder</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Zachter</translation>
    </message>
    <message>
        <source>Repeat this fragment</source>
        <translation>Dit fragment herhalen</translation>
    </message>
    <message>
        <source>A fragment starts here</source>
        <translation>Hier begint een fragment</translation>
    </message>
    <message>
        <source>The fragment ends here</source>
        <translation>Hier eindigt het fragment</translation>
    </message>
    <message>
        <source>Write about this moment</source>
        <translation>Schrijven over dit moment</translation>
    </message>
    <message>
        <source>To the moment before</source>
        <translation>Naar het vorige moment</translation>
    </message>
    <message>
        <source>To the next moment</source>
        <translation>Naar het volgende moment</translation>
    </message>
    <message>
        <source>Remove this moment</source>
        <translation>Dit moment weghalen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>Volledig scherm, en terug</translation>
    </message>
    <message>
        <source>Captions on or off</source>
        <translation>Ondertiteling aan of uit</translation>
    </message>
    <message>
        <source>Find a moment</source>
        <translation>Een moment zoeken</translation>
    </message>
    <message>
        <source>Timeline larger</source>
        <translation>Tijdlijn groter</translation>
    </message>
    <message>
        <source>Timeline smaller</source>
        <translation>Tijdlijn kleiner</translation>
    </message>
    <message>
        <source>Whole conversation on the timeline</source>
        <translation>Hele gesprek op de tijdlijn</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle toetsen laten zien</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>space</source>
        <translation>spatie</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>delete</translation>
    </message>
    <message>
        <source>home</source>
        <translation>home</translation>
    </message>
    <message>
        <source>end</source>
        <translation>end</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>All keys as they were</source>
        <translation>Alle toetsen zoals ze waren</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Press a key in the list, and then the key that you want instead.</source>
        <translation>Klik op een toets in de lijst en druk dan op de toets die je wilt.</translation>
    </message>
    <message>
        <source>{key} belongs to the window. Choose another.</source>
        <translation>{key} hoort bij het venster. Kies een andere.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Markeren</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Beeld</translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
    <message>
        <source>Press a code&apos;s key to mark a moment; hold it to mark a fragment. With the key for the start and the one for the end you mark a fragment too: it gets the code that you used last. Without a start, the end makes the chosen moment last until here. Esc lets go of a start, and brings you back from writing to the film.</source>
        <translation>Druk op de toets van een code om een moment te markeren; houd hem vast voor een fragment. Met de toets voor het begin en die voor het einde markeer je ook een fragment: het krijgt de code die je het laatst gebruikte. Zonder begin duurt het gekozen moment tot hier. Met Esc laat je een begin los, en ga je van het schrijven terug naar de film.</translation>
    </message>
    <message>
        <source>The film</source>
        <translation>De film</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Markeren</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Wat je ziet</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Het venster</translation>
    </message>
</context>
<context>
    <name>LockAfterBox</name>
    <message>
        <source>Lock after</source>
        <translation>Op slot na</translation>
    </message>
    <message>
        <source>{minutes} min without use</source>
        <translation>{minutes} min zonder gebruik</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>What you typed last is still here, but not on disk. Make sure that there is room on the disk, or copy the text. Doing this once more goes on without the text.</source>
        <translation>Wat je het laatst typte is er nog, maar staat niet op de schijf. Zorg dat er ruimte is op de schijf, of schrijf de tekst over. Doe je dit nog een keer, dan gaat het door zonder die tekst.</translation>
    </message>
    <message>
        <source>Not everything is kept yet</source>
        <translation>Nog niet alles is bewaard</translation>
    </message>
    <message>
        <source>This recording cannot be opened</source>
        <translation>Deze opname kan niet open</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>MomentActions</name>
    <message>
        <source>Mark “{code}”</source>
        <translation>‘{code}’ markeren</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Other code</source>
        <translation>Andere code</translation>
    </message>
    <message>
        <source>Works or not</source>
        <translation>Werkt of niet</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>Remove “{code}”</source>
        <translation>‘{code}’ weghalen</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Ongedaan gemaakt: {what}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Niets om ongedaan te maken</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Opnieuw gedaan: {what}</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Niets om opnieuw te doen</translation>
    </message>
</context>
<context>
    <name>MomentList</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search in moments and notes</source>
        <translation>Zoek in momenten en notities</translation>
    </message>
    <message>
        <source>Moments in order of time</source>
        <translation>Momenten op volgorde van tijd</translation>
    </message>
    <message>
        <source>All moments</source>
        <translation>Alle momenten</translation>
    </message>
    <message>
        <source>Only with text</source>
        <translation>Alleen met tekst</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Works or not</source>
        <translation>Werkt of niet</translation>
    </message>
    <message>
        <source>Every code</source>
        <translation>Elke code</translation>
    </message>
    <message>
        <source>Every answer</source>
        <translation>Elk antwoord</translation>
    </message>
    <message>
        <source>No moments yet. Press a key at what you see.</source>
        <translation>Nog geen momenten. Druk op een toets bij wat je ziet.</translation>
    </message>
    <message>
        <source>{shown} of {total} moments</source>
        <translation>{shown} van {total} momenten</translation>
    </message>
    <message>
        <source>Search in {moments}</source>
        <translation>Zoek in {moments}</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Nog een keer dezelfde</translation>
    </message>
    <message>
        <source>Four or more words that have nothing to do with each other are hard to guess and easy to remember. For example this one, made just now and for you alone:</source>
        <translation>Vier of meer woorden die niets met elkaar te maken hebben, zijn moeilijk te raden en goed te onthouden. Bijvoorbeeld deze, net gemaakt en alleen voor jou:</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Deze gebruiken</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Een andere</translation>
    </message>
    <message>
        <source>Choose one that you use nowhere else.</source>
        <translation>Kies er een die je nergens anders gebruikt.</translation>
    </message>
    <message>
        <source>Strong enough. The two are not the same yet.</source>
        <translation>Sterk genoeg. De twee zijn nog niet gelijk.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Heel sterk.</translation>
    </message>
    <message>
        <source>Strong enough.</source>
        <translation>Sterk genoeg.</translation>
    </message>
    <message>
        <source>Easy to guess. Add words.</source>
        <translation>Makkelijk te raden. Zet er woorden bij.</translation>
    </message>
    <message>
        <source>Could still be guessed. Add one more word.</source>
        <translation>Nog te raden. Zet er één woord bij.</translation>
    </message>
    <message>
        <source>It is short.</source>
        <translation>Hij is kort.</translation>
    </message>
    <message>
        <source>It is among the passphrases that are tried first.</source>
        <translation>Hij hoort bij wat als eerste geprobeerd wordt.</translation>
    </message>
    <message>
        <source>It is much like a name.</source>
        <translation>Hij lijkt op een naam.</translation>
    </message>
    <message>
        <source>It is much like a single word.</source>
        <translation>Hij lijkt op één woord.</translation>
    </message>
    <message>
        <source>It is much like a date.</source>
        <translation>Hij lijkt op een datum.</translation>
    </message>
    <message>
        <source>It repeats itself.</source>
        <translation>Er zit herhaling in.</translation>
    </message>
    <message>
        <source>It holds letters or figures in order.</source>
        <translation>Er zitten letters of cijfers op volgorde in.</translation>
    </message>
    <message>
        <source>It holds keys that lie beside each other.</source>
        <translation>Er zitten toetsen in die naast elkaar liggen.</translation>
    </message>
</context>
<context>
    <name>NewPassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Wachtzin veranderen</translation>
    </message>
    <message>
        <source>The old passphrase no longer opens the library. The recovery key stays as it is.</source>
        <translation>De oude wachtzin opent de bibliotheek dan niet meer. De herstelsleutel blijft zoals hij is.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Wachtzin veranderen</translation>
    </message>
    <message>
        <source>The passphrase is changed</source>
        <translation>De wachtzin is veranderd</translation>
    </message>
    <message>
        <source>From now on the new one opens the library.</source>
        <translation>Vanaf nu opent de nieuwe de bibliotheek.</translation>
    </message>
</context>
<context>
    <name>NewRecoveryKeyDialog</name>
    <message>
        <source>New recovery key</source>
        <translation>Nieuwe herstelsleutel</translation>
    </message>
    <message>
        <source>The sheet that you have now no longer opens the library. Have paper and pen or a printer at hand: the new key is shown once.</source>
        <translation>Het blad dat je nu hebt, opent de bibliotheek dan niet meer. Houd pen en papier of een printer bij de hand: de nieuwe sleutel is één keer te zien.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Nieuwe sleutel maken</translation>
    </message>
    <message>
        <source>Making the key</source>
        <translation>De sleutel wordt gemaakt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>NoteFace</name>
    <message>
        <source>About this moment</source>
        <translation>Over dit moment</translation>
    </message>
    <message>
        <source>Press a key at what you see. The film plays on.</source>
        <translation>Druk op een toets bij wat je ziet. De film speelt door.</translation>
    </message>
    <message>
        <source>Choose another code</source>
        <translation>Kies een andere code</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>What do you see and hear?</source>
        <translation>Wat zie en hoor je?</translation>
    </message>
    <message>
        <source>What do you make of it?</source>
        <translation>Wat denk je ervan?</translation>
    </message>
    <message>
        <source>What does it do to the other?</source>
        <translation>Wat doet het met de ander?</translation>
    </message>
    <message>
        <source>What else could you do?</source>
        <translation>Wat kun je ook doen?</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Alleen voor mij</translation>
    </message>
    <message>
        <source>Nobody else sees this. Sharing is a choice of its own.</source>
        <translation>Niemand anders ziet dit. Delen is een aparte keuze.</translation>
    </message>
    <message>
        <source>More to write: meaning, effect, alternative</source>
        <translation>Meer schrijven: betekenis, effect, alternatief</translation>
    </message>
    <message>
        <source>Remove this moment</source>
        <translation>Dit moment weghalen</translation>
    </message>
    <message>
        <source>Remove this moment. Undo brings it back.</source>
        <translation>Dit moment weghalen. Ongedaan maken haalt het terug.</translation>
    </message>
</context>
<context>
    <name>NothingOpenPage</name>
    <message>
        <source>Look back</source>
        <translation>Kijken</translation>
    </message>
    <message>
        <source>No recording is open</source>
        <translation>Er is geen opname open</translation>
    </message>
    <message>
        <source>Choose the conversation that you want to look back at. Here you see the film, what you marked, and the timeline.</source>
        <translation>Kies het gesprek dat je wilt terugkijken. Hier zie je dan de film, wat je markeerde en de tijdlijn.</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>Opname kiezen</translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message>
        <source>Folder of the library</source>
        <translation>Map van de bibliotheek</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Wachtzin of herstelsleutel</translation>
    </message>
    <message>
        <source>Only look; change nothing in the library</source>
        <translation>Alleen kijken; niets veranderen in de bibliotheek</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Bibliotheek openen</translation>
    </message>
    <message>
        <source>Open your library</source>
        <translation>Open je bibliotheek</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Open een bibliotheek</translation>
    </message>
    <message>
        <source>Passphrase forgotten? Type the recovery key from your printed sheet. Without either nobody can open the library.</source>
        <translation>Wachtzin vergeten? Typ de herstelsleutel van je geprinte blad. Zonder een van de twee kan niemand de bibliotheek openen.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Bezig met openen…</translation>
    </message>
</context>
<context>
    <name>OriginalCard</name>
    <message>
        <source>It is deleted</source>
        <translation>Het is verwijderd</translation>
    </message>
    <message>
        <source>Remind me in a week</source>
        <translation>Herinner me over een week</translation>
    </message>
    <message>
        <source>Is the original of {recording} still on the phone, the camera or in a folder? It is not encrypted there. Delete it when you no longer need it.</source>
        <translation>Staat het origineel van {recording} nog op de telefoon, op de camera of in een map? Daar is het niet versleuteld. Verwijder het als je het niet meer nodig hebt.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaren als pdf</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Bewaard als {file}.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>The printer did not take it. Save it as PDF instead.</source>
        <translation>De printer nam het niet aan. Bewaar het als pdf.</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Papers for the organisation</source>
        <translation>Papieren voor de organisatie</translation>
    </message>
    <message>
        <source>A fact sheet for a DPIA, text for the register of processing, a sheet for the works council, the safe-haven rule to sign, and a leaflet for clients. In Dutch and English, from what is true of this library.</source>
        <translation>Een feitenblad voor een DPIA, tekst voor het verwerkingsregister, een blad voor de ondernemingsraad, de afspraak over de veilige haven om te tekenen, en een folder voor klanten. In het Nederlands en Engels, uit wat er geldt voor deze bibliotheek.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Whom clients turn to (not the coordinator)</source>
        <translation>Bij wie klanten terechtkunnen (niet de werkregisseur)</translation>
    </message>
    <message>
        <source>Privacy officer</source>
        <translation>Functionaris gegevensbescherming</translation>
    </message>
    <message>
        <source>Papers for the organisation…</source>
        <translation>Papieren voor de organisatie…</translation>
    </message>
    <message>
        <source>The legal ground is kept.</source>
        <translation>De grondslag is bewaard.</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>Map voor de papieren</translation>
    </message>
    <message>
        <source>Legal ground, as established by the privacy officer</source>
        <translation>AVG-grondslag, vastgesteld door de functionaris gegevensbescherming</translation>
    </message>
    <message>
        <source>The program says nothing about lawfulness. It only prints these words.</source>
        <translation>Het programma zegt niets over rechtmatigheid. Het drukt alleen deze woorden af.</translation>
    </message>
    <message>
        <source>Papers written: {count}.</source>
        <translation>Papieren geschreven: {count}.</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>What do you see?</source>
        <translation>Wat zie je?</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momenten</translation>
    </message>
</context>
<context>
    <name>PeopleForm</name>
    <message>
        <source>Add someone</source>
        <translation>Iemand toevoegen</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Pseudonym</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Take this person off the list</source>
        <translation>Haal deze persoon van de lijst</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Afspelen</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Rooms</source>
        <translation>Kamers</translation>
    </message>
</context>
<context>
    <name>RecordingsList</name>
    <message>
        <source>Recordings</source>
        <translation>Opnames</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Terugkijken</translation>
    </message>
    <message>
        <source>Permission…</source>
        <translation>Toestemming…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Intrekken…</translation>
    </message>
</context>
<context>
    <name>RecordingsPage</name>
    <message>
        <source>Search recordings and notes</source>
        <translation>Zoek in opnames en notities</translation>
    </message>
    <message>
        <source>Which recordings</source>
        <translation>Welke opnames</translation>
    </message>
    <message>
        <source>All recordings</source>
        <translation>Alle opnames</translation>
    </message>
    <message>
        <source>Open to look at</source>
        <translation>Mag ik bekijken</translation>
    </message>
    <message>
        <source>Waiting for permission</source>
        <translation>Wacht op toestemming</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Loopt bijna af</translation>
    </message>
    <message>
        <source>Add a recording</source>
        <translation>Opname toevoegen</translation>
    </message>
    <message>
        <source>Withdraw with a code…</source>
        <translation>Intrekken met code…</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Opnames</translation>
    </message>
    <message>
        <source>No recording matches. Try fewer letters, or all recordings.</source>
        <translation>Geen opname gevonden. Probeer minder letters, of kies alle opnames.</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Keep the recovery key</source>
        <translation>Bewaar de herstelsleutel</translation>
    </message>
</context>
<context>
    <name>RecoveryPanel</name>
    <message>
        <source>I have kept it: go on</source>
        <translation>Ik heb hem bewaard: verder</translation>
    </message>
    <message>
        <source>To be sure that you have it: type the last two groups.</source>
        <translation>Om zeker te weten dat je hem hebt: typ de laatste twee groepjes.</translation>
    </message>
    <message>
        <source>Print this sheet…</source>
        <translation>Blad afdrukken…</translation>
    </message>
    <message>
        <source>RECOVERY KEY</source>
        <translation>HERSTELSLEUTEL</translation>
    </message>
    <message>
        <source>The same key as a QR code</source>
        <translation>Dezelfde sleutel als QR-code</translation>
    </message>
    <message>
        <source>These are not the last two groups. Look once more.</source>
        <translation>Dit zijn niet de laatste twee groepjes. Kijk nog een keer.</translation>
    </message>
</context>
<context>
    <name>RegisterCard</name>
    <message>
        <source>What left the library</source>
        <translation>Wat de bibliotheek uit ging</translation>
    </message>
    <message>
        <source>Every copy that is given out is noted here. After a withdrawal you see what is still with others, and can ask them by letter to delete it.</source>
        <translation>Elke kopie die uit handen is gegeven staat hier. Na een intrekking zie je wat nog bij anderen is, en kun je hun per brief vragen om het te verwijderen.</translation>
    </message>
    <message>
        <source>Nothing left the library so far.</source>
        <translation>Er is nog niets de bibliotheek uit gegaan.</translation>
    </message>
    <message>
        <source>letter-{recording}.pdf</source>
        <translation>brief-{recording}.pdf</translation>
    </message>
    <message>
        <source>Letter to the recipient…</source>
        <translation>Brief aan de ontvanger…</translation>
    </message>
    <message>
        <source>It is deleted there</source>
        <translation>Het is daar verwijderd</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <translation>Daar verwijderd</translation>
    </message>
    <message>
        <source>Asked to delete</source>
        <translation>Gevraagd te verwijderen</translation>
    </message>
    <message>
        <source>To be deleted</source>
        <translation>Moet verwijderd worden</translation>
    </message>
    <message>
        <source>With others</source>
        <translation>Bij anderen</translation>
    </message>
</context>
<context>
    <name>ReviewHeader</name>
    <message>
        <source>Done looking</source>
        <translation>Klaar met kijken</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Intrekken…</translation>
    </message>
    <message>
        <source>Everything kept ✓</source>
        <translation>Alles bewaard ✓</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Nog niet bewaard</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>Wordt bewaard…</translation>
    </message>
    <message>
        <source>allowed: {purpose}</source>
        <translation>mag: {purpose}</translation>
    </message>
    <message>
        <source>not: {purpose}</source>
        <translation>mag niet: {purpose}</translation>
    </message>
    <message>
        <source>Until {day} · {left}</source>
        <translation>Tot en met {day} · {left}</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>This recording cannot be opened</source>
        <translation>Deze opname kan niet open</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Opnames</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Kijken</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Kluis</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Withdrawn on {day}</source>
        <translation>Ingetrokken op {day}</translation>
    </message>
    <message>
        <source>everything is destroyed</source>
        <translation>alles is vernietigd</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Almost over</source>
        <translation>Loopt bijna af</translation>
    </message>
    <message>
        <source>Look and mark</source>
        <translation>Kijken en markeren</translation>
    </message>
    <message>
        <source>Continue looking</source>
        <translation>Verder kijken</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Geen toestemming</translation>
    </message>
    <message>
        <source>Not everyone allows this recording to be watched</source>
        <translation>Niet iedereen vindt kijken goed</translation>
    </message>
    <message>
        <source>Permission ended</source>
        <translation>Toestemming afgelopen</translation>
    </message>
    <message>
        <source>Record a new permission to be able to look</source>
        <translation>Nieuwe toestemming vastleggen om te kunnen kijken</translation>
    </message>
    <message>
        <source>No permission yet</source>
        <translation>Nog geen toestemming</translation>
    </message>
    <message>
        <source>Record the permission to be able to look</source>
        <translation>Toestemming vastleggen om te kunnen kijken</translation>
    </message>
</context>
<context>
    <name>Rubric</name>
    <message>
        <source>{file}: {entry} is missing or empty. Add it.</source>
        <translation>{file}: {entry} ontbreekt of is leeg. Zet het erbij.</translation>
    </message>
    <message>
        <source>{file}: {entry} is not an identity. Use small letters, digits, - and _ only.</source>
        <translation>{file}: {entry} kan geen kenmerk zijn. Gebruik alleen kleine letters, cijfers, - en _.</translation>
    </message>
    <message>
        <source>{file}: {entry} is there twice. Give each one a name of its own.</source>
        <translation>{file}: {entry} staat er twee keer. Geef elk een eigen naam.</translation>
    </message>
    <message>
        <source>{file}: {entry} is too long. Keep it under {most} characters.</source>
        <translation>{file}: {entry} is te lang. Houd het onder {most} tekens.</translation>
    </message>
    <message>
        <source>{file}: {entry} is not known here. Choose one of: {choices}.</source>
        <translation>{file}: {entry} is hier niet bekend. Kies uit: {choices}.</translation>
    </message>
    <message>
        <source>{file} is not a TOML file: {entry}. Mend that line.</source>
        <translation>{file} is geen TOML-bestand: {entry}. Verbeter die regel.</translation>
    </message>
    <message>
        <source>{file} is too large for a rubric. Keep it under {most} bytes.</source>
        <translation>{file} is te groot voor een kijkkader. Houd het onder {most} bytes.</translation>
    </message>
</context>
<context>
    <name>ScopeForm</name>
    <message>
        <source>What is withdrawn</source>
        <translation>Wat wordt ingetrokken</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>The whole recording</source>
        <translation>De hele opname</translation>
    </message>
    <message>
        <source>Only: {purpose}</source>
        <translation>Alleen: {purpose}</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Caps lock is on.</source>
        <translation>Caps lock staat aan.</translation>
    </message>
    <message>
        <source>Hide what I type</source>
        <translation>Verberg wat ik typ</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Laat zien wat ik typ</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Taal en uiterlijk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Zoals deze computer</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Word for the work coordinator</source>
        <translation>Woord voor de werkregisseur</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Afspelen</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>De beste die er is</translation>
    </message>
    <message>
        <source>Sound is played by</source>
        <translation>Geluid speelt via</translation>
    </message>
    <message>
        <source>In Dutch</source>
        <translation>In het Nederlands</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>In het Engels</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Ondertiteling</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Op slot</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Op slot na</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Recovery key of Kijkwijzer</source>
        <translation>Herstelsleutel van Kijkwijzer</translation>
    </message>
    <message>
        <source>Library “{name}”, made on {day}</source>
        <translation>Bibliotheek ‘{name}’, gemaakt op {day}</translation>
    </message>
    <message>
        <source>This key opens the whole library without the passphrase, recordings that are added later too.</source>
        <translation>Deze sleutel opent de hele bibliotheek zonder wachtzin, ook opnames die er later bij komen.</translation>
    </message>
    <message>
        <source>Keep it away from the computer, where only you can reach it: a locked drawer, a safe.</source>
        <translation>Bewaar hem niet bij de computer, maar waar alleen jij erbij kunt: een la op slot, een kluis.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the computer can open everything. Without this sheet and without the passphrase nobody can, not even its makers: the recordings are lost then.</source>
        <translation>Wie dit blad en de computer heeft, kan alles openen. Zonder dit blad en zonder de wachtzin kan niemand het, ook de makers niet: dan zijn de opnames verloren.</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Practise first?</source>
        <translation>Eerst oefenen?</translation>
    </message>
    <message>
        <source>A made-up conversation of four minutes, to try out looking and marking. Nothing can go wrong.</source>
        <translation>Een verzonnen gesprek van vier minuten, om kijken en markeren uit te proberen. Er kan niets misgaan.</translation>
    </message>
    <message>
        <source>Open the practice conversation</source>
        <translation>Oefengesprek openen</translation>
    </message>
    <message>
        <source>This is the practice library</source>
        <translation>Dit is de oefenbibliotheek</translation>
    </message>
    <message>
        <source>The people in it are drawn and their voices are made by a computer. Mark, write and undo as you like. Your own recordings belong in a library of your own, with a passphrase that only you know.</source>
        <translation>De mensen hierin zijn getekend en hun stemmen komen uit een computer. Markeer, schrijf en maak ongedaan wat je wilt. Je eigen opnames horen in een eigen bibliotheek, met een wachtzin die alleen jij weet.</translation>
    </message>
    <message>
        <source>To your own library</source>
        <translation>Naar je eigen bibliotheek</translation>
    </message>
    <message>
        <source>Safe haven</source>
        <translation>Veilige haven</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Looking into the film…</source>
        <translation>De film wordt bekeken…</translation>
    </message>
    <message>
        <source>Taking picture and sound into the library…</source>
        <translation>Beeld en geluid gaan de bibliotheek in…</translation>
    </message>
    <message>
        <source>Drawing the waveform…</source>
        <translation>De golfvorm wordt getekend…</translation>
    </message>
    <message>
        <source>Making sure that everything is on disk…</source>
        <translation>Alles wordt op de schijf vastgelegd…</translation>
    </message>
    <message>
        <source>Taking the film in…</source>
        <translation>De film wordt toegevoegd…</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Look back together at conversations</source>
        <translation>Samen terugkijken op gesprekken</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Here you look back at your own conversations, to learn from them. Quietly, on this computer, without scores. You decide who looks along, and so does your client.</source>
        <translation>Hier kijk je je eigen gesprekken terug om ervan te leren. Rustig, op deze computer, zonder cijfers. Jij beslist wie er meekijkt, en je klant ook.</translation>
    </message>
    <message>
        <source>Practise with a made-up conversation</source>
        <translation>Oefenen met een verzonnen gesprek</translation>
    </message>
    <message>
        <source>Make a library for your own recordings</source>
        <translation>Een bibliotheek maken voor je eigen opnames</translation>
    </message>
    <message>
        <source>Open a library that is there already</source>
        <translation>Een bibliotheek openen die er al is</translation>
    </message>
    <message>
        <source>Practise first?</source>
        <translation>Eerst oefenen?</translation>
    </message>
    <message>
        <source>A made-up conversation of four minutes, to try out looking and marking. Nothing can go wrong.</source>
        <translation>Een verzonnen gesprek van vier minuten, om kijken en markeren uit te proberen. Er kan niets misgaan.</translation>
    </message>
    <message>
        <source>Open the practice conversation</source>
        <translation>Oefengesprek openen</translation>
    </message>
    <message>
        <source>Another library</source>
        <translation>Een andere bibliotheek</translation>
    </message>
    <message>
        <source>Every library has a passphrase and a recovery key of its own.</source>
        <translation>Elke bibliotheek heeft een eigen wachtzin en herstelsleutel.</translation>
    </message>
    <message>
        <source>Make a new library</source>
        <translation>Nieuwe bibliotheek maken</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Wat er hierna komt</translation>
    </message>
    <message>
        <source>You get a recovery key to print or write down. It is the only way in when the passphrase is forgotten, so keep paper and pen or a printer at hand.</source>
        <translation>Je krijgt een herstelsleutel om af te drukken of op te schrijven. Als je de wachtzin vergeet, kom je er alleen daarmee nog in. Houd dus pen en papier of een printer bij de hand.</translation>
    </message>
    <message>
        <source>Safe haven</source>
        <translation>Veilige haven</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>The waveform or the captions of this film cannot be read, so they are not shown. The film itself is whole.</source>
        <translation>De golfvorm of de ondertitels van deze film zijn niet te lezen en worden niet getoond. De film zelf is heel.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Whole conversation</source>
        <translation>Hele gesprek</translation>
    </message>
    <message>
        <source>speaks {percent}%</source>
        <translation>spreekt {percent}%</translation>
    </message>
    <message>
        <source>Other codes</source>
        <translation>Andere codes</translation>
    </message>
    <message>
        <source>{count} in this conversation</source>
        <translation>{count} in dit gesprek</translation>
    </message>
    <message>
        <source>{count} moments together. Zoom in to see each.</source>
        <translation>{count} momenten bij elkaar. Zoom in om ze los te zien.</translation>
    </message>
    <message>
        <source>{count} moments in {duration}. Arrow keys go from moment to moment.</source>
        <translation>{count} momenten in {duration}. Met de pijltjes ga je van moment naar moment.</translation>
    </message>
    <message>
        <source>At {time}</source>
        <translation>Op {time}</translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <translation>Van {start} tot {end}</translation>
    </message>
</context>
<context>
    <name>TimelineSurface</name>
    <message>
        <source>Scroll the lanes</source>
        <translation>Door de banen schuiven</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>Repeat this fragment</source>
        <translation>Dit fragment herhalen</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Ondertiteling</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Volledig scherm</translation>
    </message>
    <message>
        <source>Tempo {rate}</source>
        <translation>Tempo {rate}</translation>
    </message>
    <message>
        <source>No captions</source>
        <translation>Geen ondertiteling</translation>
    </message>
    <message>
        <source>◂ frame</source>
        <translation>◂ beeld</translation>
    </message>
    <message>
        <source>frame ▸</source>
        <translation>beeld ▸</translation>
    </message>
    <message>
        <source>−5 s</source>
        <translation>−5 s</translation>
    </message>
    <message>
        <source>5 seconds back</source>
        <translation>5 seconden terug</translation>
    </message>
    <message>
        <source>One picture back</source>
        <translation>Eén beeld terug</translation>
    </message>
    <message>
        <source>One picture on</source>
        <translation>Eén beeld verder</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>{person} has not decided yet. Record the decision of {person} first.</source>
        <translation>{person} heeft nog niet besloten. Leg eerst het besluit van {person} vast.</translation>
    </message>
    <message>
        <source>{person} does not allow it. Only a yes from {person} changes that.</source>
        <translation>{person} wil het niet. Alleen een ja van {person} verandert dat.</translation>
    </message>
    <message>
        <source>The permission of {person} ended after {day}. A new yes opens it again.</source>
        <translation>De toestemming van {person} is afgelopen na {day}. Een nieuwe ja opent het weer.</translation>
    </message>
    <message>
        <source>The permission of {person} is dated on a day that is still to come. Check the date of this computer, or record the decision again.</source>
        <translation>De toestemming van {person} heeft een datum die nog moet komen. Kijk de datum van deze computer na, of leg het besluit opnieuw vast.</translation>
    </message>
    <message>
        <source>The decision of {person} cannot be read or is not valid. Record it again with {person}.</source>
        <translation>Het besluit van {person} is niet te lezen of niet geldig. Leg het opnieuw vast, samen met {person}.</translation>
    </message>
    <message>
        <source>The permission of {person} has ended. A new yes opens it again.</source>
        <translation>De toestemming van {person} is afgelopen. Een nieuwe ja opent het weer.</translation>
    </message>
    <message>
        <source>A work coordinator and a client have to be named in the recording, and both have to allow it.</source>
        <translation>In de opname moeten een werkregisseur en een klant genoemd zijn, en beiden moeten het goedvinden.</translation>
    </message>
    <message>
        <source>{recording} cannot be opened: it needs the permission of a work coordinator and a client who are in it.</source>
        <translation>{recording} kan niet open: daarvoor is de toestemming nodig van een werkregisseur en een klant die erin zitten.</translation>
    </message>
    <message>
        <source>{recording} cannot be opened: the permission of {people} has ended. A new permission opens it again.</source>
        <translation>{recording} kan niet open: de toestemming van {people} is afgelopen. Met een nieuwe toestemming kan het weer.</translation>
    </message>
    <message>
        <source>{recording} cannot be opened: not everyone allows it ({people}).</source>
        <translation>{recording} kan niet open: niet iedereen vindt het goed ({people}).</translation>
    </message>
    <message>
        <source>{recording} cannot be opened yet: the decision of {people} is not recorded. Record their permission first.</source>
        <translation>{recording} kan nog niet open: het besluit van {people} is niet vastgelegd. Leg eerst hun toestemming vast.</translation>
    </message>
    <message>
        <source>“{name}” is not a format. Choose {formats}.</source>
        <translation>‘{name}’ is geen formaat. Kies {formats}.</translation>
    </message>
    <message>
        <source>Choose a place outside the library: a file that is not sealed cannot stand in it.</source>
        <translation>Kies een plek buiten de bibliotheek: een bestand dat niet versleuteld is, kan daar niet staan.</translation>
    </message>
    <message>
        <source>This is a folder. Give the name of a file in it.</source>
        <translation>Dit is een map. Geef de naam van een bestand daarin.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file. Give the name of a file.</source>
        <translation>Dit is een apparaat of een pijp, geen bestand. Geef de naam van een bestand.</translation>
    </message>
    <message>
        <source>The disk is full. The file was not written. Make room first.</source>
        <translation>De schijf is vol. Het bestand is niet geschreven. Maak eerst ruimte.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Choose another folder.</source>
        <translation>In deze map kan niet geschreven worden. Kies een andere map.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Choose another folder.</source>
        <translation>Het bestand kan daar niet geschreven worden. Kies een andere map.</translation>
    </message>
    <message>
        <source>This film is in the library already, as {recording}. It can be added all the same, for instance when that copy is not good. On the command line that is --again.</source>
        <translation>Deze film zit al in de bibliotheek, als {recording}. Hij kan toch worden toegevoegd, bijvoorbeeld als dat exemplaar niet goed is. Op de opdrachtregel is dat --again.</translation>
    </message>
    <message>
        <source>This film was withdrawn, as {recording}. It cannot be added again. Remove the original as well, wherever it still is.</source>
        <translation>Deze film is ingetrokken, als {recording}. Hij kan niet opnieuw worden toegevoegd. Verwijder ook het origineel, waar dat nog staat.</translation>
    </message>
    <message>
        <source>The film of recording {recording} is damaged, cut short or missing.</source>
        <translation>De film van opname {recording} is beschadigd, afgebroken of weg.</translation>
    </message>
    <message>
        <source>The frame times of recording {recording} are damaged, cut short or missing.</source>
        <translation>De beeldtijden van opname {recording} zijn beschadigd, afgebroken of weg.</translation>
    </message>
    <message>
        <source>The waveform of recording {recording} is damaged, cut short or missing.</source>
        <translation>De golfvorm van opname {recording} is beschadigd, afgebroken of weg.</translation>
    </message>
    <message>
        <source>The small picture of recording {recording} is damaged, cut short or missing.</source>
        <translation>Het kleine plaatje van opname {recording} is beschadigd, afgebroken of weg.</translation>
    </message>
    <message>
        <source>The Dutch captions of recording {recording} are damaged, cut short or missing.</source>
        <translation>De Nederlandse ondertiteling van opname {recording} is beschadigd, afgebroken of weg.</translation>
    </message>
    <message>
        <source>The English captions of recording {recording} are damaged or missing.</source>
        <translation>De Engelse ondertiteling van opname {recording} is beschadigd of weg.</translation>
    </message>
    <message>
        <source>The catalogue is damaged: {fault}.</source>
        <translation>De catalogus is beschadigd: {fault}.</translation>
    </message>
    <message>
        <source>A text of recording {recording} cannot be read: it is damaged.</source>
        <translation>Een tekst van opname {recording} is niet te lezen: hij is beschadigd.</translation>
    </message>
    <message>
        <source>The key of recording {recording} is missing.</source>
        <translation>De sleutel van opname {recording} ontbreekt.</translation>
    </message>
    <message>
        <source>There is a key that belongs to no recording.</source>
        <translation>Er is een sleutel die bij geen enkele opname hoort.</translation>
    </message>
    <message>
        <source>The sealed file {name} belongs to no recording.</source>
        <translation>Het versleutelde bestand {name} hoort bij geen enkele opname.</translation>
    </message>
    <message>
        <source>{name} does not belong in this library.</source>
        <translation>{name} hoort niet in deze bibliotheek.</translation>
    </message>
    <message>
        <source>Recording {recording} has no film.</source>
        <translation>Opname {recording} heeft geen film.</translation>
    </message>
    <message>
        <source>Captions can be in Dutch (nl) or English (en).</source>
        <translation>Ondertiteling kan in het Nederlands (nl) of Engels (en).</translation>
    </message>
    <message>
        <source>This purpose is not one that a whole recording is opened for.</source>
        <translation>Voor dit doel gaat niet een hele opname open.</translation>
    </message>
    <message>
        <source>This recording was closed. Open it again first.</source>
        <translation>Deze opname is gesloten. Open hem eerst opnieuw.</translation>
    </message>
    <message>
        <source>{recording} was withdrawn. Nothing of it is left.</source>
        <translation>{recording} is ingetrokken. Er is niets meer van.</translation>
    </message>
    <message>
        <source>There is no recording {recording} in this library.</source>
        <translation>Er is geen opname {recording} in deze bibliotheek.</translation>
    </message>
    <message>
        <source>“{code}” is not a pseudonym. Use a code such as K-014 for a client or W-01 for a work coordinator, never a name.</source>
        <translation>‘{code}’ kan hier niet. Gebruik een code, zoals K-014 voor een klant of W-01 voor een werkregisseur, nooit een naam.</translation>
    </message>
    <message>
        <source>A permission needs a last day. Give the date it ends on.</source>
        <translation>Een toestemming heeft een laatste dag nodig. Geef de datum waarop ze eindigt.</translation>
    </message>
    <message>
        <source>This text is too long. Keep it under {most} characters.</source>
        <translation>Deze tekst is te lang. Houd hem onder {most} tekens.</translation>
    </message>
    <message>
        <source>A fragment ends after it starts, and starts in the film.</source>
        <translation>Een fragment begint in de film, en eindigt na het begin.</translation>
    </message>
    <message>
        <source>“{code}” is not a code. Write it as principle.code.</source>
        <translation>‘{code}’ is geen code. Schrijf hem als principe.code.</translation>
    </message>
    <message>
        <source>{code} is not a participant of {recording}.</source>
        <translation>{code} is geen deelnemer van {recording}.</translation>
    </message>
    <message>
        <source>Name each person in the recording once, by a code such as K-014.</source>
        <translation>Noem elke persoon in de opname één keer, met een code zoals K-014.</translation>
    </message>
    <message>
        <source>Name at least the work coordinator and the client.</source>
        <translation>Noem in elk geval de werkregisseur en de klant.</translation>
    </message>
    <message>
        <source>Keep the kind of conversation under {most} characters.</source>
        <translation>Houd het soort gesprek onder {most} tekens.</translation>
    </message>
    <message>
        <source>“{typed}” is not the number of a recording. Write it as R-014.</source>
        <translation>‘{typed}’ is geen nummer van een opname. Schrijf het als R-014.</translation>
    </message>
    <message>
        <source>The library is locked. Open it again first.</source>
        <translation>De bibliotheek is op slot. Open haar eerst opnieuw.</translation>
    </message>
    <message>
        <source>This library was made by an older version. Open it once where it can be written, so that it can be brought up to date.</source>
        <translation>Deze bibliotheek is door een oudere versie gemaakt. Open haar één keer op een plek waar geschreven kan worden, dan wordt ze bijgewerkt.</translation>
    </message>
    <message>
        <source>The catalogue of this library is missing or empty.</source>
        <translation>De catalogus van deze bibliotheek ontbreekt of is leeg.</translation>
    </message>
    <message>
        <source>The database on this computer does not encrypt. Nothing was written. Install the program again.</source>
        <translation>De database op deze computer versleutelt niet. Er is niets geschreven. Installeer het programma opnieuw.</translation>
    </message>
    <message>
        <source>The library is busy. Nothing was changed; try again.</source>
        <translation>De bibliotheek is bezig. Er is niets veranderd; probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The folder of the library cannot be written. Nothing was changed, and what was kept before is safe.</source>
        <translation>In de map van de bibliotheek kan niet geschreven worden. Er is niets veranderd, en wat al bewaard was is veilig.</translation>
    </message>
    <message>
        <source>The disk did not do what was asked of it. This change was not kept; what was kept before is safe. Check the disk, then try again.</source>
        <translation>De schijf deed niet wat er gevraagd werd. Deze verandering is niet bewaard; wat al bewaard was is veilig. Kijk de schijf na en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The catalogue of the library is damaged. Check the library, or use a copy.</source>
        <translation>De catalogus van de bibliotheek is beschadigd. Controleer de bibliotheek, of gebruik een kopie.</translation>
    </message>
    <message>
        <source>The disk is full. This change was not kept; what was kept before is safe. Make room on the disk, then try again.</source>
        <translation>De schijf is vol. Deze verandering is niet bewaard; wat al bewaard was is veilig. Maak ruimte op de schijf en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The catalogue of the library cannot be opened on this disk.</source>
        <translation>De catalogus van de bibliotheek kan op deze schijf niet open.</translation>
    </message>
    <message>
        <source>This does not fit with what the library holds. Nothing was changed.</source>
        <translation>Dit past niet bij wat er in de bibliotheek staat. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The catalogue cannot be read: it is damaged, or its key is another one.</source>
        <translation>De catalogus is niet te lezen: hij is beschadigd, of hij heeft een andere sleutel.</translation>
    </message>
    <message>
        <source>The library could not do this. Nothing was changed.</source>
        <translation>De bibliotheek kon dit niet. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This moment belongs to another viewer&apos;s layer.</source>
        <translation>Dit moment hoort bij de laag van iemand anders.</translation>
    </message>
    <message>
        <source>This moment is no longer there.</source>
        <translation>Dit moment is er niet meer.</translation>
    </message>
    <message>
        <source>A newer version of Kijkwijzer made this library. It was left untouched. Open it with that version, or install the newest one.</source>
        <translation>Een nieuwere versie van Kijkwijzer heeft deze bibliotheek gemaakt. Er is niets aan veranderd. Open haar met die versie, of installeer de nieuwste.</translation>
    </message>
    <message>
        <source>The catalogue does not say its version: it is damaged.</source>
        <translation>De catalogus zegt niet welke versie hij is: hij is beschadigd.</translation>
    </message>
    <message>
        <source>The library could not be brought to this version: parts of it do not fit together. It was left as it was. Check it with the version that made it.</source>
        <translation>De bibliotheek kon niet naar deze versie gebracht worden: delen ervan passen niet bij elkaar. Ze is gelaten zoals ze was. Controleer haar met de versie die haar maakte.</translation>
    </message>
    <message>
        <source>“{typed}” is not a time. Write seconds, such as 12.320, or a clock time, such as 1:12:03.</source>
        <translation>‘{typed}’ is geen tijd. Schrijf seconden, zoals 12.320, of een kloktijd, zoals 1:12:03.</translation>
    </message>
    <message>
        <source>Type a passphrase. A few words do well.</source>
        <translation>Typ een wachtzin. Een paar woorden is goed.</translation>
    </message>
    <message>
        <source>A recovery key cannot be the passphrase. Choose some words.</source>
        <translation>Een herstelsleutel kan niet de wachtzin zijn. Kies een paar woorden.</translation>
    </message>
    <message>
        <source>There is something in this folder already. Choose an empty folder, or a new name.</source>
        <translation>Er staat al iets in deze map. Kies een lege map, of een nieuwe naam.</translation>
    </message>
    <message>
        <source>The library is open to look only. Nothing in it can be changed.</source>
        <translation>De bibliotheek is alleen open om te kijken. Er kan niets in veranderen.</translation>
    </message>
    <message>
        <source>The library is locked. Open it again.</source>
        <translation>De bibliotheek is op slot. Open haar opnieuw.</translation>
    </message>
    <message>
        <source>A newer version of the program made this library. Nothing was changed. Install the newer version to open it.</source>
        <translation>Een nieuwere versie van het programma heeft deze bibliotheek gemaakt. Er is niets veranderd. Installeer de nieuwere versie om haar te openen.</translation>
    </message>
    <message>
        <source>This folder is not a library. Choose the folder that holds “vault.json”.</source>
        <translation>Deze map is geen bibliotheek. Kies de map waar ‘vault.json’ in staat.</translation>
    </message>
    <message>
        <source>There is a folder called “{name}” in this library, where its lock must stand. Take that folder away and open the library again.</source>
        <translation>In deze bibliotheek staat een map met de naam “{name}”, op de plek van het slot. Haal die map weg en open de bibliotheek opnieuw.</translation>
    </message>
    <message>
        <source>This library is already open, in another window or another program. Close it there, or open it to look only.</source>
        <translation>Deze bibliotheek is al open, in een ander venster of een ander programma. Sluit haar daar, of open haar om alleen te kijken.</translation>
    </message>
    <message>
        <source>This folder is on a network disk. A library is not safe there: the connection can break off halfway, and others may keep copies. Choose a folder on this computer.</source>
        <translation>Deze map staat op een netwerkschijf. Daar is een bibliotheek niet veilig: de verbinding kan halverwege wegvallen, en anderen bewaren misschien kopieën. Kies een map op deze computer.</translation>
    </message>
    <message>
        <source>This folder is copied to other computers by a cloud service ({sign}). Old copies stay there, also of what was withdrawn. Choose a folder that is not synchronised.</source>
        <translation>Deze map wordt door een clouddienst ({sign}) naar andere computers gekopieerd. Daar blijven oude kopieën staan, ook van wat ingetrokken is. Kies een map die niet gesynchroniseerd wordt.</translation>
    </message>
    <message>
        <source>There is a typing mistake in the recovery key. Compare it with the sheet, group by group.</source>
        <translation>Er zit een typefout in de herstelsleutel. Vergelijk hem met het blad, groepje voor groepje.</translation>
    </message>
    <message>
        <source>A sealed file of this library is damaged at its start and cannot be read.</source>
        <translation>Een versleuteld bestand van deze bibliotheek is aan het begin beschadigd en niet te lezen.</translation>
    </message>
    <message>
        <source>A sealed file of this library does not belong to the key it came with.</source>
        <translation>Een versleuteld bestand van deze bibliotheek hoort niet bij de sleutel die erbij staat.</translation>
    </message>
    <message>
        <source>A sealed file of this library is damaged or cut short and cannot be read further.</source>
        <translation>Een versleuteld bestand van deze bibliotheek is beschadigd of afgebroken en niet verder te lezen.</translation>
    </message>
    <message>
        <source>The disk is full. What was already kept is safe; nothing new was kept. Make room and try again.</source>
        <translation>De schijf is vol. Wat al bewaard was is veilig; er is niets nieuws bewaard. Maak ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Choose another folder, or open the library to look only.</source>
        <translation>In deze map kan niet geschreven worden. Kies een andere map, of open de bibliotheek om alleen te kijken.</translation>
    </message>
    <message>
        <source>You may not read this folder, or something in it. Ask whoever manages this computer for the right to read and change it, or choose another folder.</source>
        <translation>Je mag deze map niet lezen, of iets wat erin staat. Vraag de beheerder van deze computer om het recht om te lezen en te veranderen, of kies een andere map.</translation>
    </message>
    <message>
        <source>A library cannot stand in this place: the disk does not allow it. Choose a folder on the disk of this computer.</source>
        <translation>Op deze plek kan geen bibliotheek staan: de schijf laat het niet toe. Kies een map op de schijf van deze computer.</translation>
    </message>
    <message>
        <source>The key of this recording is gone: it was withdrawn, or never fully added.</source>
        <translation>De sleutel van deze opname is weg: de opname is ingetrokken, of nooit helemaal toegevoegd.</translation>
    </message>
    <message>
        <source>The library&apos;s file “{part}” is damaged. Put it back from a copy.</source>
        <translation>Het bestand ‘{part}’ van de bibliotheek is beschadigd. Zet het terug uit een kopie.</translation>
    </message>
    <message>
        <source>A text in this library is damaged and cannot be read.</source>
        <translation>Een tekst in deze bibliotheek is beschadigd en niet te lezen.</translation>
    </message>
    <message>
        <source>This recovery key was typed well, but it belongs to another library, or to a sheet that was replaced by a newer one.</source>
        <translation>Deze herstelsleutel is goed getypt, maar hoort bij een andere bibliotheek, of bij een blad dat door een nieuwer blad is vervangen.</translation>
    </message>
    <message>
        <source>This passphrase does not open this library. Check capital letters and the keyboard, and try again. Or use the recovery key from the sheet.</source>
        <translation>Deze wachtzin opent deze bibliotheek niet. Let op hoofdletters en het toetsenbord, en probeer het opnieuw. Of gebruik de herstelsleutel van het blad.</translation>
    </message>
    <message>
        <source>VLC 3 was not found on this computer.</source>
        <translation>VLC 3 is niet gevonden op deze computer.</translation>
    </message>
    <message>
        <source>The library is locked. Open it first.</source>
        <translation>De bibliotheek is op slot. Open haar eerst.</translation>
    </message>
    <message>
        <source>A yes needs a last day. Add it with --until 2027-02-19.</source>
        <translation>Een ja heeft een laatste dag nodig. Geef die met --until 2027-02-19.</translation>
    </message>
    <message>
        <source>A no to own learning destroys the recording, now and for good: no list of refusals is kept. Add --withdraw to do that.</source>
        <translation>Een nee tegen zelf terugkijken vernietigt de opname, nu en voorgoed: er wordt geen lijst van weigeringen bewaard. Geef --withdraw mee om dat te doen.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Use five or more words, such as: {example}</source>
        <translation>Deze wachtzin is te makkelijk te raden. Gebruik vijf of meer woorden, zoals: {example}</translation>
    </message>
    <message>
        <source>“{code}” is not in the rubric. Its codes are: {names}.</source>
        <translation>‘{code}’ staat niet in het kijkkader. De codes zijn: {names}.</translation>
    </message>
    <message>
        <source>The film ends at {end}; this time is after it.</source>
        <translation>De film eindigt op {end}; deze tijd ligt daarna.</translation>
    </message>
    <message>
        <source>“{typed}” is not a moment of this recording.</source>
        <translation>‘{typed}’ is geen moment van deze opname.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed.</source>
        <translation>De twee wachtzinnen zijn niet gelijk. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The passphrase file {file} cannot be read.</source>
        <translation>Het bestand met de wachtzin, {file}, is niet te lezen.</translation>
    </message>
    <message>
        <source>There is nobody to ask for the passphrase. Give it with --passphrase-file FILE.</source>
        <translation>Er is niemand om de wachtzin aan te vragen. Geef hem met --passphrase-file BESTAND.</translation>
    </message>
    <message>
        <source>{file} cannot be read as captions.</source>
        <translation>{file} is niet te lezen als ondertiteling.</translation>
    </message>
    <message>
        <source>There are no captions in {file}. Nothing was changed.</source>
        <translation>In {file} staat geen ondertiteling. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>{file} is a folder, a pipe or a device, not a file with captions.</source>
        <translation>{file} is een map, een pijp of een apparaat, geen bestand met ondertiteling.</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Is it still there, and may you read it?</source>
        <translation>{file} kan niet geopend worden. Is het er nog, en mag je het lezen?</translation>
    </message>
    <message>
        <source>“{word}”: write a person as CODE:ROLE. Roles are: {roles}.</source>
        <translation>‘{word}’: schrijf een persoon als CODE:ROL. De rollen zijn: {roles}.</translation>
    </message>
    <message>
        <source>“{word}” is not a date. Write it as 2026-11-21.</source>
        <translation>‘{word}’ is geen datum. Schrijf hem als 2026-11-21.</translation>
    </message>
    <message>
        <source>“{word}”: choose one of {choices}.</source>
        <translation>“{word}”: kies een van {choices}.</translation>
    </message>
    <message>
        <source>“{word}” is not a size. Write it as 1440x900.</source>
        <translation>‘{word}’ is geen maat. Schrijf hem als 1440x900.</translation>
    </message>
    <message>
        <source>These captions are too long to read.</source>
        <translation>Deze ondertiteling is te lang om te lezen.</translation>
    </message>
    <message>
        <source>These captions are damaged: the time on line {line} cannot be read.</source>
        <translation>Deze ondertiteling is beschadigd: de tijd op regel {line} is niet te lezen.</translation>
    </message>
    <message>
        <source>These are not captions that can be read. Choose a WebVTT file.</source>
        <translation>Dit is geen ondertiteling die gelezen kan worden. Kies een WebVTT-bestand.</translation>
    </message>
    <message>
        <source>Adding the film was stopped. Nothing of it was kept.</source>
        <translation>Het toevoegen van de film is gestopt. Er is niets van bewaard.</translation>
    </message>
    <message>
        <source>There is too little room on the disk of the library: this film needs {needed} MB, and {free} MB is free. Make room and try again.</source>
        <translation>Er is te weinig ruimte op de schijf van de bibliotheek: deze film heeft {needed} MB nodig, en {free} MB is vrij. Maak ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>A part of this film is missing or damaged, so it cannot be played. The moments are still there.</source>
        <translation>Een deel van deze film ontbreekt of is beschadigd, dus hij kan niet afgespeeld worden. De momenten zijn er nog.</translation>
    </message>
    <message>
        <source>Part of this film cannot be read. Your moments are safe. You can still look at the other parts.</source>
        <translation>Een deel van deze film is niet te lezen. Je momenten zijn veilig. De andere delen kun je nog bekijken.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Is it still there, and may you read it?</source>
        <translation>Dit bestand kan niet open. Staat het er nog, en mag je het lezen?</translation>
    </message>
    <message>
        <source>This is a folder, a pipe or a device, not a file. Choose the film itself.</source>
        <translation>Dit is een map, een pijp of een apparaat, geen bestand. Kies de film zelf.</translation>
    </message>
    <message>
        <source>This file is empty. Copy the film from the camera or phone once more.</source>
        <translation>Dit bestand is leeg. Kopieer de film nog een keer van de camera of telefoon.</translation>
    </message>
    <message>
        <source>This is not a film or sound recording that can be read. What can be read: mp4, mov, mkv, webm, avi, mpg, ts, mp3, m4a, wav, ogg, opus and flac.</source>
        <translation>Dit is geen film of geluidsopname die gelezen kan worden. Wat wel kan: mp4, mov, mkv, webm, avi, mpg, ts, mp3, m4a, wav, ogg, opus en flac.</translation>
    </message>
    <message>
        <source>This file is only a list of places where films are. Choose the film itself.</source>
        <translation>Dit bestand is alleen een lijst van plekken waar films staan. Kies de film zelf.</translation>
    </message>
    <message>
        <source>This film is damaged and cannot be read. Copy it from the camera or phone once more, and try again.</source>
        <translation>Deze film is beschadigd en niet te lezen. Kopieer hem nog een keer van de camera of telefoon, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This film is not complete: the recording or the copy stopped halfway. Copy it from the camera or phone once more, and try again.</source>
        <translation>Deze film is niet compleet: het opnemen of kopiëren is halverwege gestopt. Kopieer hem nog een keer van de camera of telefoon, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is no picture and no sound in this file.</source>
        <translation>Er zit geen beeld en geen geluid in dit bestand.</translation>
    </message>
    <message>
        <source>This film is locked by whoever made it, and cannot be opened here.</source>
        <translation>Deze film is op slot gezet door wie hem maakte, en kan hier niet open.</translation>
    </message>
    <message>
        <source>The picture of this film is of a kind that cannot be kept ({codec}). Save it as mp4 with H.264 in another program, and try again.</source>
        <translation>Het beeld van deze film is van een soort die niet bewaard kan worden ({codec}). Bewaar hem in een ander programma als mp4 met H.264, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The sound of this film is of a kind that cannot be kept ({codec}). Save it as mp4 with AAC in another program, and try again.</source>
        <translation>Het geluid van deze film is van een soort die niet bewaard kan worden ({codec}). Bewaar hem in een ander programma als mp4 met AAC, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This file holds {tracks} tracks; at most {most} can be read.</source>
        <translation>Dit bestand heeft {tracks} sporen; er kunnen er hoogstens {most} gelezen worden.</translation>
    </message>
    <message>
        <source>The picture of this film is {width} by {height} pixels; at most {most} by {most} can be read.</source>
        <translation>Het beeld van deze film is {width} bij {height} beeldpunten; hoogstens {most} bij {most} kan gelezen worden.</translation>
    </message>
    <message>
        <source>This film has {rate} pictures a second; at most {most} can be read.</source>
        <translation>Deze film heeft {rate} beelden per seconde; hoogstens {most} kan gelezen worden.</translation>
    </message>
    <message>
        <source>This film is longer than {most} hours. Cut it into parts, and try again.</source>
        <translation>Deze film is langer dan {most} uur. Knip hem in delen en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This film was cut into pieces by a program that left the cut parts in it. Save it as a new film in that program, and try again.</source>
        <translation>Deze film is in stukken geknipt door een programma dat de weggeknipte delen erin liet zitten. Bewaar hem in dat programma als nieuwe film, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The times inside this film jump back. Save it as mp4 in another program, and try again.</source>
        <translation>De tijden in deze film springen terug. Bewaar hem in een ander programma als mp4, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This file was changed while it was being read. Wait until the recording or the copy is ready, and try again.</source>
        <translation>Dit bestand veranderde tijdens het lezen. Wacht tot het opnemen of kopiëren klaar is, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Looking into this film takes too long. It may be damaged. Nothing was kept.</source>
        <translation>Deze film bekijken duurt te lang. Misschien is hij beschadigd. Er is niets bewaard.</translation>
    </message>
    <message>
        <source>This film breaks the program that reads it, so it is damaged or not safe. Nothing was kept.</source>
        <translation>Het programma dat deze film leest loopt erop stuk. De film is dus beschadigd of niet veilig. Er is niets bewaard.</translation>
    </message>
    <message>
        <source>This film is not complete. What can be read is taken in; the end is missing.</source>
        <translation>Deze film is niet compleet. Wat te lezen is wordt toegevoegd; het einde ontbreekt.</translation>
    </message>
    <message>
        <source>This film has more than one picture track. Only the largest is taken in.</source>
        <translation>Deze film heeft meer dan één beeldspoor. Alleen het grootste wordt toegevoegd.</translation>
    </message>
    <message>
        <source>Subtitles and other extras in this file are not taken in; picture and sound are.</source>
        <translation>Ondertitels en andere extra’s in dit bestand gaan niet mee; beeld en geluid wel.</translation>
    </message>
    <message>
        <source>The sound of this film is converted, so that it can be played here.</source>
        <translation>Het geluid van deze film wordt omgezet, zodat het hier afgespeeld kan worden.</translation>
    </message>
    <message>
        <source>This film does not say how long it is. That becomes clear while taking it in.</source>
        <translation>Deze film zegt niet hoe lang hij is. Dat blijkt tijdens het toevoegen.</translation>
    </message>
    <message>
        <source>This film has no sound.</source>
        <translation>Deze film heeft geen geluid.</translation>
    </message>
    <message>
        <source>This recording has sound only.</source>
        <translation>Deze opname heeft alleen geluid.</translation>
    </message>
    <message>
        <source>The waveform of this recording cannot be read. The film itself is whole.</source>
        <translation>De golfvorm van deze opname is niet te lezen. De film zelf is heel.</translation>
    </message>
    <message>
        <source>The practice conversation cannot be put here: the folder holds other things. Nothing was changed. Choose another folder.</source>
        <translation>Het oefengesprek kan hier niet staan: er staan andere dingen in de map. Er is niets veranderd. Kies een andere map.</translation>
    </message>
    <message>
        <source>Recordings were added to the practice library, so it is not thrown away. Nothing was changed. To begin afresh, first move this folder: {folder}</source>
        <translation>Er zijn opnames toegevoegd aan de oefenbibliotheek, dus die wordt niet weggegooid. Er is niets veranderd. Verplaats eerst deze map om opnieuw te beginnen: {folder}</translation>
    </message>
    <message>
        <source>Another window is making the practice conversation ready. Try again in a minute.</source>
        <translation>Een ander venster maakt het oefengesprek klaar. Probeer het over een minuut opnieuw.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made.</source>
        <translation>De map {folder} kan niet gemaakt worden.</translation>
    </message>
    <message>
        <source>The picture {file} cannot be written.</source>
        <translation>Het plaatje {file} kan niet geschreven worden.</translation>
    </message>
    <message>
        <source>The key {key} is in use already. Choose another, or free that one first.</source>
        <translation>De toets {key} is al in gebruik. Kies een andere, of maak deze eerst vrij.</translation>
    </message>
    <message>
        <source>This program has no such action.</source>
        <translation>Dit programma kent die handeling niet.</translation>
    </message>
    <message>
        <source>“{key}” cannot be used as a key here. Choose a letter, a digit or a sign.</source>
        <translation>‘{key}’ kan hier geen toets zijn. Kies een letter, een cijfer of een teken.</translation>
    </message>
    <message>
        <source>A code needs a single key, without Ctrl, Alt or Shift: it can be held down.</source>
        <translation>Een code heeft één losse toets nodig, zonder Ctrl, Alt of Shift: je kunt hem ingedrukt houden.</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself. What you kept is safe. Close this and try again.</source>
        <translation>Er ging iets mis in het programma zelf. Wat bewaard was is veilig. Sluit dit en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There are no papers in the language “{language}”.</source>
        <translation>Er zijn geen papieren in de taal ‘{language}’.</translation>
    </message>
    <message>
        <source>This code is written well, but it belongs to no recording in this library. It may belong to another library, or its recording is gone already.</source>
        <translation>Deze code is goed geschreven, maar hoort bij geen opname in deze bibliotheek. Misschien hoort zij bij een andere bibliotheek, of is de opname al weg.</translation>
    </message>
    <message>
        <source>This code is not right: a digit is off, or the words have changed places. Read it from the paper once more.</source>
        <translation>Deze code klopt niet: een cijfer is anders, of de woorden zijn verwisseld. Lees haar nog eens van het papier.</translation>
    </message>
    <message>
        <source>This is not a withdrawal code. It is a word, four digits and a word, such as LINDE-4827-KOMPAS.</source>
        <translation>Dit is geen intrekcode. Dat is een woord, vier cijfers en een woord, zoals LINDE-4827-KOMPAS.</translation>
    </message>
    <message>
        <source>“{word}” is not a word of any code. Does the paper say {almost}?</source>
        <translation>“{word}” is geen woord uit een code. Staat er {almost} op het papier?</translation>
    </message>
    <message>
        <source>“{word}” is not a word of any code. Read it from the paper once more.</source>
        <translation>“{word}” is geen woord uit een code. Lees het nog eens van het papier.</translation>
    </message>
    <message>
        <source>A decision cannot be dated in the future. Check the date.</source>
        <translation>Een besluit kan geen datum in de toekomst hebben. Kijk de datum na.</translation>
    </message>
    <message>
        <source>{day} is over already. Give a last day from today on.</source>
        <translation>{day} is al voorbij. Geef een laatste dag vanaf vandaag.</translation>
    </message>
    <message>
        <source>{day} is too far away. This permission can last until {latest} at most.</source>
        <translation>{day} is te ver weg. Deze toestemming kan hoogstens tot en met {latest} duren.</translation>
    </message>
    <message>
        <source>“{language}” is not a language. Write it as nl or en.</source>
        <translation>“{language}” is geen taal. Schrijf nl of en.</translation>
    </message>
    <message>
        <source>These are too many conditions, or one of them is too long.</source>
        <translation>Dit zijn te veel voorwaarden, of een ervan is te lang.</translation>
    </message>
    <message>
        <source>Who looks back alone sees the recording as it is: the face cannot be blurred and the voice cannot be changed then. Ask for a yes without this condition, or a no.</source>
        <translation>Wie alleen terugkijkt, ziet de opname zoals zij is: het gezicht kan dan niet vervaagd worden en de stem niet vervormd. Vraag een ja zonder deze voorwaarde, of een nee.</translation>
    </message>
    <message>
        <source>The clock of this computer says {now}, but this library was in use on {last} already. Set the clock right first. If the clock is right now, say so in the settings or with: kijkwijzer library clock LIBRARY --right</source>
        <translation>De klok van deze computer zegt {now}, maar deze bibliotheek was al in gebruik op {last}. Zet eerst de klok goed. Staat de klok nu goed, zeg dat dan bij de opnames of met: kijkwijzer library clock LIBRARY --right</translation>
    </message>
    <message>
        <source>{code} is in {recording} already.</source>
        <translation>{code} zit al in {recording}.</translation>
    </message>
    <message>
        <source>A recording holds {most} people at most.</source>
        <translation>Een opname heeft hoogstens {most} mensen.</translation>
    </message>
    <message>
        <source>{person} has {most} codes already. Use one of them.</source>
        <translation>{person} heeft al {most} codes. Gebruik een daarvan.</translation>
    </message>
    <message>
        <source>Keep the legal ground under {most} characters.</source>
        <translation>Houd de grondslag onder {most} tekens.</translation>
    </message>
    <message>
        <source>{recording} is not shown: it is allowed only with the face blurred or the voice changed, and the program cannot do that while it shows a whole recording.</source>
        <translation>{recording} wordt niet getoond: het mag alleen met vervaagd gezicht of vervormde stem, en dat kan het programma niet als het een hele opname toont.</translation>
    </message>
    <message>
        <source>This copy is not in the register.</source>
        <translation>Deze kopie staat niet in het register.</translation>
    </message>
    <message>
        <source>{recording} was withdrawn. It cannot be opened any more.</source>
        <translation>{recording} is ingetrokken. De opname kan niet meer open.</translation>
    </message>
    <message>
        <source>The log of this library is broken at line {line}: something was changed, taken out, or put back.</source>
        <translation>Het logboek van deze bibliotheek is verbroken bij regel {line}: er is iets veranderd, weggehaald of teruggezet.</translation>
    </message>
    <message>
        <source>The withdrawal of {recording} is not finished. Close the library and open it again; make room on the disk first.</source>
        <translation>Het intrekken van {recording} is niet af. Sluit de bibliotheek en open haar opnieuw; maak eerst ruimte op de schijf.</translation>
    </message>
    <message>
        <source>The register of copies is damaged and cannot be read.</source>
        <translation>Het register van kopieën is beschadigd en niet te lezen.</translation>
    </message>
    <message>
        <source>The recording is withdrawn and nobody can open it any more. The disk did not let us clear everything away. That is finished when the library is opened again; make room on the disk first.</source>
        <translation>De opname is ingetrokken en niemand kan haar nog openen. De schijf liet niet toe om alles op te ruimen. Dat wordt afgemaakt als de bibliotheek weer opengaat; maak eerst ruimte op de schijf.</translation>
    </message>
    <message>
        <source>This text holds a number that may be a citizen service number (BSN). Leave it out: the program may not keep it. If it is another number, write it in a different way.</source>
        <translation>In deze tekst staat een nummer dat een burgerservicenummer (BSN) kan zijn. Laat het weg: het programma mag het niet bewaren. Is het een ander nummer, schrijf het dan anders op.</translation>
    </message>
    <message>
        <source>The name of this file holds a number that may be a citizen service number (BSN). Give the file another name first.</source>
        <translation>In de naam van dit bestand staat een nummer dat een burgerservicenummer (BSN) kan zijn. Geef het bestand eerst een andere naam.</translation>
    </message>
    <message>
        <source>This recording was withdrawn.</source>
        <translation>Deze opname is ingetrokken.</translation>
    </message>
    <message>
        <source>“{typed}” is not a copy in the register. Take it from: register list.</source>
        <translation>“{typed}” is geen kopie in het register. Neem er een over uit: register list.</translation>
    </message>
    <message>
        <source>“{word}” is neither a command nor the folder of a library. kijkwijzer --help names the commands.</source>
        <translation>“{word}” is geen opdracht en ook geen map van een bibliotheek. kijkwijzer --help noemt de opdrachten.</translation>
    </message>
    <message>
        <source>There is no screen to show a window on. The commands work without one: kijkwijzer --help names them.</source>
        <translation>Er is geen scherm om een venster op te laten zien. De opdrachten werken zonder scherm: kijkwijzer --help noemt ze.</translation>
    </message>
    <message>
        <source>The folder of the library is gone: it was thrown away, moved or replaced while it was open. This change was not kept. Put the folder back and open it again.</source>
        <translation>De map van de bibliotheek is weg: hij is weggegooid, verplaatst of vervangen terwijl hij open was. Deze verandering is niet bewaard. Zet de map terug en open hem opnieuw.</translation>
    </message>
    <message>
        <source>What you typed last could not be put on disk before the library was locked. Make sure that there is room on the disk, and write it again.</source>
        <translation>Wat je het laatst typte kon niet meer op de schijf worden gezet voordat de bibliotheek op slot ging. Zorg dat er ruimte is op de schijf, en schrijf het opnieuw.</translation>
    </message>
    <message>
        <source>{day} is still to come. Give the day of the conversation.</source>
        <translation>{day} moet nog komen. Geef de dag van het gesprek.</translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <source>Lock now</source>
        <translation>Nu op slot</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Kluis</translation>
    </message>
    <message>
        <source>This library</source>
        <translation>Deze bibliotheek</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Op slot</translation>
    </message>
    <message>
        <source>While the library is locked nothing of it can be read. It locks by itself when you do not use it for a while, and when the screen of this computer locks.</source>
        <translation>Zolang de bibliotheek op slot is, kan niemand er iets van lezen. Ze gaat vanzelf op slot als je haar een tijd niet gebruikt, en als het scherm van deze computer op slot gaat.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Op slot na</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Sleutels</translation>
    </message>
    <message>
        <source>The passphrase and the recovery key each open the whole library. When one of them may have been seen by someone else, make a new one.</source>
        <translation>De wachtzin en de herstelsleutel openen elk de hele bibliotheek. Heeft iemand anders er een gezien? Maak dan een nieuwe.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Wachtzin veranderen…</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <translation>Nieuwe herstelsleutel…</translation>
    </message>
    <message>
        <source>The practice library holds nothing of anybody and has no sheet.</source>
        <translation>In de oefenbibliotheek zit niets van iemand, en er is geen herstelblad.</translation>
    </message>
    <message>
        <source>What this protects, and what it does not</source>
        <translation>Wat dit beschermt, en wat niet</translation>
    </message>
    <message>
        <source>Whoever finds this computer or a copy of the folder cannot open it. A copy that you give away cannot be pulled back, and a voice stays recognisable.</source>
        <translation>Wie deze computer of een kopie van de map vindt, kan hem niet openen. Een kopie die je weggeeft kun je niet terughalen, en een stem blijft herkenbaar.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>To look only</source>
        <translation>Alleen om te kijken</translation>
    </message>
    <message>
        <source>To look and to mark</source>
        <translation>Om te kijken en te markeren</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Wat erin zit</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Grootte op schijf</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geopend</translation>
    </message>
    <message>
        <source>Version of the library</source>
        <translation>Versie van de bibliotheek</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>Versie van het programma</translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Picture of the film</source>
        <translation>Beeld van de film</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The library cannot be opened</source>
        <translation>De bibliotheek kan niet open</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>How far it is</source>
        <translation>Hoe ver het is</translation>
    </message>
    <message>
        <source>Type the number to confirm</source>
        <translation>Typ het nummer om te bevestigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Withdraw recording {recording}</source>
        <translation>Opname {recording} intrekken</translation>
    </message>
    <message>
        <source>This cannot be undone. The key of this recording is destroyed; after that nobody can open it any more.</source>
        <translation>Dit kan niet ongedaan gemaakt worden. De sleutel van deze opname wordt vernietigd; daarna kan niemand hem nog openen.</translation>
    </message>
    <message>
        <source>Withdraw and destroy</source>
        <translation>Intrekken en vernietigen</translation>
    </message>
    <message>
        <source>Withdraw {purpose} of {recording}</source>
        <translation>{purpose} van {recording} intrekken</translation>
    </message>
    <message>
        <source>This cannot be undone. What was made for this purpose is destroyed, and the purpose is closed. The recording stays for what is still allowed.</source>
        <translation>Dit kan niet ongedaan gemaakt worden. Wat voor dit doel is gemaakt wordt vernietigd, en het doel gaat dicht. De opname blijft voor wat nog wel mag.</translation>
    </message>
    <message>
        <source>Withdraw this purpose</source>
        <translation>Dit doel intrekken</translation>
    </message>
    <message>
        <source>Nothing was made for this purpose</source>
        <translation>Voor dit doel is niets gemaakt</translation>
    </message>
    <message>
        <source>it is only closed</source>
        <translation>het gaat alleen dicht</translation>
    </message>
    <message>
        <source>More copies outside: {count}</source>
        <translation>Nog meer kopieën buiten: {count}</translation>
    </message>
    <message>
        <source>all are on the receipt</source>
        <translation>ze staan alle op het bewijs</translation>
    </message>
    <message>
        <source>What remains: number, day of withdrawing, no content</source>
        <translation>Wat blijft: nummer, dag van intrekken, geen inhoud</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>bewijs</translation>
    </message>
    <message>
        <source>This goes on until it is done, also when the window is closed.</source>
        <translation>Dit gaat door tot het klaar is, ook als het venster sluit.</translation>
    </message>
</context>
<context>
    <name>Withdrawal</name>
    <message>
        <source>Recording {recording} is withdrawn</source>
        <translation>Opname {recording} is ingetrokken</translation>
    </message>
    <message>
        <source>{purpose} of {recording} is withdrawn</source>
        <translation>{purpose} van {recording} is ingetrokken</translation>
    </message>
    <message>
        <source>Nothing was made for it</source>
        <translation>Er was niets voor gemaakt</translation>
    </message>
    <message>
        <source>Picture and sound</source>
        <translation>Beeld en geluid</translation>
    </message>
    <message>
        <source>Waveform, small pictures, captions</source>
        <translation>Golfvorm, miniaturen, ondertiteling</translation>
    </message>
    <message>
        <source>Moments and notes</source>
        <translation>Momenten en notities</translation>
    </message>
    <message>
        <source>Codes of people, and their decisions</source>
        <translation>Codes van mensen, en hun besluiten</translation>
    </message>
    <message>
        <source>The key that opens this recording</source>
        <translation>De sleutel die deze opname opent</translation>
    </message>
    <message>
        <source>destroyed first</source>
        <translation>wordt als eerste vernietigd</translation>
    </message>
    <message>
        <source>The film on the camera or telephone</source>
        <translation>De film op de camera of telefoon</translation>
    </message>
    <message>
        <source>delete it there yourself</source>
        <translation>verwijder hem daar zelf</translation>
    </message>
    <message>
        <source>Out of reach: {copy}</source>
        <translation>Buiten bereik: {copy}</translation>
    </message>
    <message>
        <source>place not known</source>
        <translation>plaats niet bekend</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakket</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Stukje film</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdruk</translation>
    </message>
    <message>
        <source>Copy of the keys</source>
        <translation>Kopie van de sleutels</translation>
    </message>
    <message>
        <source>Backup of the library</source>
        <translation>Back-up van de bibliotheek</translation>
    </message>
    <message>
        <source>The client wants it</source>
        <translation>De klant wil het</translation>
    </message>
    <message>
        <source>A guardian of the client wants it</source>
        <translation>De vertegenwoordiger van de klant wil het</translation>
    </message>
    <message>
        <source>The {coordinator} wants it</source>
        <translation>De {coordinator} wil het</translation>
    </message>
    <message>
        <source>The permission has ended</source>
        <translation>De toestemming is afgelopen</translation>
    </message>
    <message>
        <source>It was withdrawn before</source>
        <translation>Ze was al ingetrokken</translation>
    </message>
    <message>
        <source>Closing the recording</source>
        <translation>De opname wordt gesloten</translation>
    </message>
    <message>
        <source>Destroying the key</source>
        <translation>De sleutel wordt vernietigd</translation>
    </message>
    <message>
        <source>Removing the files</source>
        <translation>De bestanden worden verwijderd</translation>
    </message>
    <message>
        <source>Removing moments and notes</source>
        <translation>Momenten en notities worden verwijderd</translation>
    </message>
    <message>
        <source>Renewing the key of the database</source>
        <translation>De sleutel van de database wordt vernieuwd</translation>
    </message>
    <message>
        <source>Looking whether nothing is left</source>
        <translation>Er wordt gekeken of er niets over is</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 bestand</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} bestanden</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 notitie</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} notities</translation>
    </message>
    <message>
        <source>codes: {count}</source>
        <translation>codes: {count}</translation>
    </message>
    <message>
        <source>decisions: {count}</source>
        <translation>besluiten: {count}</translation>
    </message>
</context>
<context>
    <name>WithdrawnDialog</name>
    <message>
        <source>Destroyed and checked on {day}. Nobody can open it any more.</source>
        <translation>Vernietigd en nagekeken op {day}. Niemand kan hem nog openen.</translation>
    </message>
    <message>
        <source>Closed on {day}, and what was made for it is destroyed.</source>
        <translation>Gesloten op {day}, en wat ervoor gemaakt was is vernietigd.</translation>
    </message>
    <message>
        <source>Mark of the log: {mark}…</source>
        <translation>Merk van het logboek: {mark}…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF bewaren…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Nog te doen</translation>
    </message>
    <message>
        <source>These copies are out of reach of the program. It keeps a list of them until they are settled.</source>
        <translation>Bij deze kopieën kan het programma niet komen. Ze blijven op een lijst staan tot ze zijn afgehandeld.</translation>
    </message>
    <message>
        <source>To the list in the vault</source>
        <translation>Naar de lijst in de kluis</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>ended</source>
        <translation>afgelopen</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>laatste dag</translation>
    </message>
    <message>
        <source>1 more day</source>
        <translation>nog 1 dag</translation>
    </message>
    <message>
        <source>{count} more days</source>
        <translation>nog {count} dagen</translation>
    </message>
    <message>
        <source>no moments yet</source>
        <translation>nog geen momenten</translation>
    </message>
    <message>
        <source>1 moment</source>
        <translation>1 moment</translation>
    </message>
    <message>
        <source>{count} moments</source>
        <translation>{count} momenten</translation>
    </message>
    <message>
        <source>no recordings</source>
        <translation>geen opnames</translation>
    </message>
    <message>
        <source>1 recording</source>
        <translation>1 opname</translation>
    </message>
    <message>
        <source>{count} recordings</source>
        <translation>{count} opnames</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/s</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>nog minder dan een minuut</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>nog ongeveer {minutes} min</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>nog ongeveer {hours} u {minutes} min</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Own learning</source>
        <translation>Eigen leren</translation>
    </message>
    <message>
        <source>With the client</source>
        <translation>Met de klant</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Peer group</source>
        <translation>Intervisie</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Onderzoek</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citaten</translation>
    </message>
    <message>
        <source>Stills</source>
        <translation>Foto’s</translation>
    </message>
    <message>
        <source>work coordinator</source>
        <translation>werkregisseur</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Collega</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Aan tafel</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Beeldbellen</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Thuis</translation>
    </message>
</context>
</TS>
