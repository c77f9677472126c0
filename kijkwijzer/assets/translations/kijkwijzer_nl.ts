<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
<context>
    <name>ActionsBeside</name>
    <message>
        <source>Write</source>
        <translation>Schrijven</translation>
    </message>
</context>
<context>
    <name>AddCopyDialog</name>
    <message>
        <source>Add a copy</source>
        <translation>Kopie toevoegen</translation>
    </message>
    <message>
        <source>For a copy that was made without the program, so that it can be asked back after a withdrawal. Write roles, never names.</source>
        <translation>Voor een kopie die buiten het programma om is gemaakt. Zo kun je hem na een intrekking terugvragen. Schrijf rollen op, nooit namen.</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>De hele bibliotheek</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>A role, such as trainer or peer group</source>
        <translation>Een rol, zoals trainer of intervisiegroep</translation>
    </message>
    <message>
        <source>Such as a stick, a shared folder, mail</source>
        <translation>Zoals een stick, een gedeelde map, mail</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Wat erin staat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>With whom, as a role</source>
        <translation>Bij wie, als rol</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Waar hij is</translation>
    </message>
    <message>
        <source>For which purpose</source>
        <translation>Voor welk doel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
</context>
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
    <name>ChooseCard</name>
    <message>
        <source>Take this piece</source>
        <translation>Dit stukje nemen</translation>
    </message>
    <message>
        <source>It begins shortly before where the film stands, and ends soon after.</source>
        <translation>Het begint kort voor waar de film staat, en eindigt er kort na.</translation>
    </message>
    <message>
        <source>There are no marks yet. Go back to looking, and mark with M.</source>
        <translation>Er zijn nog geen merktekens. Ga terug naar het kijken, en zet een merkteken met M.</translation>
    </message>
    <message>
        <source>There are no marks yet. Play the film, let it stand at something that you want to look at together, and take that piece.</source>
        <translation>Er zijn nog geen merktekens. Speel de film af, zet hem stil bij iets waar je samen naar wilt kijken, en neem dat stukje.</translation>
    </message>
    <message>
        <source>That is enough for one time: at most {count}. Take one away first.</source>
        <translation>Dat is genoeg voor één keer: hooguit {count}. Haal er eerst één weg.</translation>
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
    <name>Choosing</name>
    <message>
        <source>Which conversation?</source>
        <translation>Welk gesprek?</translation>
    </message>
    <message>
        <source>Look without a guide</source>
        <translation>Kijken zonder gids</translation>
    </message>
    <message>
        <source>The sooner one looks back, the better one remembers how it was.</source>
        <translation>Hoe eerder je terugkijkt, hoe beter je nog weet hoe het was.</translation>
    </message>
    <message>
        <source>Look back with a guide, step by step</source>
        <translation>Terugkijken met een gids, stap voor stap</translation>
    </message>
    <message>
        <source>A guide leads you through one conversation: look, choose a few fragments, say what you see, and try out one thing.</source>
        <translation>Een gids leidt je door één gesprek: kijken, een paar fragmenten kiezen, zeggen wat je ziet, en één ding uitproberen.</translation>
    </message>
    <message>
        <source>Alone, with a coach, or together with the client. You can pause at every step and go on another day.</source>
        <translation>Alleen, met een coach, of samen met de klant. Je kunt bij elke stap pauzeren en op een andere dag verdergaan.</translation>
    </message>
    <message>
        <source>It begins with a recording that everyone in it allows you to look at.</source>
        <translation>Het begint met een opname waarvan iedereen die erin zit het goed vindt dat je kijkt.</translation>
    </message>
    <message>
        <source>To the recordings</source>
        <translation>Naar de opnames</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>{program} --help tells more.</source>
        <translation>{program} --help vertelt meer.</translation>
    </message>
    <message>
        <source>The recording is withdrawn. Nobody can open it any more with this program or with the files of this library. The film on the camera or telephone is out of reach.</source>
        <translation>De opname is ingetrokken. Niemand kan hem nog openen met dit programma of met de bestanden van deze bibliotheek. De film op de camera of telefoon is buiten bereik.</translation>
    </message>
    <message>
        <source>withdrawn now: the permission had ended</source>
        <translation>nu ingetrokken: de toestemming was afgelopen</translation>
    </message>
    <message>
        <source>No permission has ended, and none ends within two weeks.</source>
        <translation>Er is geen toestemming afgelopen, en binnen twee weken loopt er geen af.</translation>
    </message>
    <message>
        <source>What has ended is closed. It is destroyed the next day that the window is opened, or from tomorrow with: kijkwijzer consent due --withdraw. Only a renewed consent of everyone in it keeps it.</source>
        <translation>Wat afgelopen is, is dicht. Het wordt vernietigd op de volgende dag dat het venster opengaat, of vanaf morgen met: kijkwijzer consent due --withdraw. Alleen een nieuwe toestemming van iedereen die erin zit, houdt het.</translation>
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
        <source>yes, until {day}, on a condition that this program cannot keep yet ({conditions}): it stays closed</source>
        <translation>ja, tot en met {day}, op een voorwaarde waar dit programma zich nog niet aan kan houden ({conditions}): het blijft dicht</translation>
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
        <source>the last permission ended after {day}: it is closed</source>
        <translation>de laatste toestemming liep af na {day}: het is dicht</translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>vandaag is de laatste dag</translation>
    </message>
    <message>
        <source>open until {day}</source>
        <translation>open tot en met {day}</translation>
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
        <source>The mark is in the log of this library.</source>
        <translation>Het kenmerk staat in het logboek van deze bibliotheek.</translation>
    </message>
    <message>
        <source>The mark is not in the log of this library. It is of another library, or an older copy of this one was put back.</source>
        <translation>Het kenmerk staat niet in het logboek van deze bibliotheek. Het is van een andere bibliotheek, of een oudere kopie van deze is teruggezet.</translation>
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
        <source>say too whether the mark of the log on a receipt is in the log</source>
        <translation>zeg ook of het kenmerk op een bewijs in het logboek staat</translation>
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
        <source>what is seen, such as zien.contact; give --code again for another</source>
        <translation>wat je ziet, zoals zien.contact; geef --code opnieuw voor nog een</translation>
    </message>
    <message>
        <source>the moment&apos;s identity, as listed</source>
        <translation>de code van het moment, zoals in de lijst</translation>
    </message>
    <message>
        <source>what is seen, in place of every code it has; give --code again for each</source>
        <translation>wat te zien is, in plaats van alle codes die het heeft; geef --code opnieuw voor elke code</translation>
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
        <source>who wants it; by a code it is whose code it is, by a number the coordinator</source>
        <translation>wie het wil; bij een code degene van wie die is, bij een nummer de werkregisseur</translation>
    </message>
    <message>
        <source>do it; there is no way back</source>
        <translation>doe het; er is geen weg terug</translation>
    </message>
    <message>
        <source>with --yes: write the receipt of the withdrawal as PDF</source>
        <translation>met --yes: schrijf het bewijs van de intrekking als pdf</translation>
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
        <source>write a letter that asks to delete a copy, as PDF</source>
        <translation>schrijf een brief die vraagt een kopie te wissen, als pdf</translation>
    </message>
    <message>
        <source>write the receipt of a withdrawal that was done before, as PDF</source>
        <translation>schrijf het bewijs van een eerdere intrekking, als pdf</translation>
    </message>
    <message>
        <source>note a copy that was made without the program</source>
        <translation>noteer een kopie die buiten het programma om is gemaakt</translation>
    </message>
    <message>
        <source>which recording is in it; the whole library when it is not given</source>
        <translation>welke opname erin staat; de hele bibliotheek als dit er niet staat</translation>
    </message>
    <message>
        <source>with whom it is, in a role&apos;s words and never a name</source>
        <translation>bij wie hij is, in de woorden van een rol en nooit een naam</translation>
    </message>
    <message>
        <source>where it is</source>
        <translation>waar hij is</translation>
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
        <source>what a yes asks for: blur_face or change_voice</source>
        <translation>wat een ja vraagt: blur_face of change_voice</translation>
    </message>
    <message>
        <source>what a yes asks for in other words; for others who look along it then stays closed</source>
        <translation>wat een ja vraagt in andere woorden; voor anderen die meekijken blijft het dan dicht</translation>
    </message>
    <message>
        <source>with a no: destroy what was made for it, or the recording, without asking</source>
        <translation>bij een nee: vernietig zonder te vragen wat ervoor is gemaakt, of de opname</translation>
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
        <source>change a moment</source>
        <translation>een moment veranderen</translation>
    </message>
    <message>
        <source>its identity, as listed</source>
        <translation>de code van de kopie, zoals in de lijst</translation>
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
        <source>what it is for; only what is allowed for that goes into the file</source>
        <translation>waar het voor is; alleen wat daarvoor mag, komt in het bestand</translation>
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
        <source>closed: {people}</source>
        <translation>dicht: {people}</translation>
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
        <source>list, check or share what to look for</source>
        <translation>kijkkaders laten zien, nakijken of delen</translation>
    </message>
    <message>
        <source>list every rubric, your own ones too</source>
        <translation>laat elk kijkkader zien, ook je eigen</translation>
    </message>
    <message>
        <source>say whether a rubric or guide can be used, or what is wrong and where</source>
        <translation>zeg of een kijkkader of gids bruikbaar is, of wat er mis is en waar</translation>
    </message>
    <message>
        <source>write a rubric to a file to share; no recording is in it</source>
        <translation>schrijf een kijkkader naar een bestand om te delen; er zit geen opname in</translation>
    </message>
    <message>
        <source>the rubric, as listed</source>
        <translation>het kijkkader, zoals in de lijst</translation>
    </message>
    <message>
        <source>an earlier version; the newest when it is not given</source>
        <translation>een eerdere versie; de nieuwste als dit er niet staat</translation>
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
        <source>This remains:</source>
        <translation>Dit blijft:</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --yes to destroy it; that cannot be undone.</source>
        <translation>Er is niets veranderd. Geef --yes om het te vernietigen; dat kan niet ongedaan gemaakt worden.</translation>
    </message>
    <message>
        <source>{recording} is withdrawn. Nobody can open it any more with this program or with the files of this library. This was destroyed:</source>
        <translation>{recording} is ingetrokken. Niemand kan hem nog openen met dit programma of met de bestanden van deze bibliotheek. Dit is vernietigd:</translation>
    </message>
    <message>
        <source>{purpose} of {recording} is withdrawn. This was destroyed:</source>
        <translation>{purpose} van {recording} is ingetrokken. Dit is vernietigd:</translation>
    </message>
    <message>
        <source>Mark of the log: {mark}</source>
        <translation>Kenmerk in het logboek: {mark}</translation>
    </message>
    <message>
        <source>nothing was made for this purpose</source>
        <translation>voor dit doel is niets gemaakt</translation>
    </message>
    <message>
        <source>With it goes the same film under other numbers: {recordings}.</source>
        <translation>Dezelfde film onder andere nummers gaat mee: {recordings}.</translation>
    </message>
    <message>
        <source>Out of reach; ask who has it to delete it:</source>
        <translation>Buiten bereik; vraag wie het heeft om het te wissen:</translation>
    </message>
    <message>
        <source>Out of reach: the film on the camera or telephone. Delete it there yourself.</source>
        <translation>Buiten bereik: de film op de camera of telefoon. Wis hem daar zelf.</translation>
    </message>
    <message>
        <source>the number of the recording</source>
        <translation>het nummer van de opname</translation>
    </message>
    <message>
        <source>the day of withdrawing</source>
        <translation>de dag van intrekken</translation>
    </message>
    <message>
        <source>a mark by which the same film is refused</source>
        <translation>een kenmerk waaraan dezelfde film wordt geweigerd</translation>
    </message>
    <message>
        <source>a line in the log, without a name or a reason</source>
        <translation>een regel in het logboek, zonder naam of reden</translation>
    </message>
    <message>
        <source>the list of copies that left the library</source>
        <translation>de lijst van kopieën die de bibliotheek uit gingen</translation>
    </message>
    <message>
        <source>the recording, for what is still allowed</source>
        <translation>de opname, voor wat nog mag</translation>
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
        <source>guided sessions</source>
        <translation>sessies met een gids</translation>
    </message>
    <message>
        <source>sealed notebooks</source>
        <translation>verzegelde notitieboeken</translation>
    </message>
    <message>
        <source>insights and try-outs</source>
        <translation>inzichten en experimenten</translation>
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
    <message>
        <source>Moments written: {count}.</source>
        <translation>Momenten geschreven: {count}.</translation>
    </message>
    <message>
        <source>The file is empty: nothing is marked for {purpose} yet.</source>
        <translation>Het bestand is leeg: voor {purpose} is nog niets gemarkeerd.</translation>
    </message>
    <message>
        <source>The file is empty: no recording is open for {purpose}. Why not says: consent show.</source>
        <translation>Het bestand is leeg: geen opname is open voor {purpose}. Waarom niet, zegt: consent show.</translation>
    </message>
    <message>
        <source>also when there is a file with this name already</source>
        <translation>ook als er al een bestand met deze naam is</translation>
    </message>
    <message>
        <source>{file} can be used: {name}, version {version}.</source>
        <translation>{file} is bruikbaar: {name}, versie {version}.</translation>
    </message>
    <message>
        <source>earlier: {versions}</source>
        <translation>eerder: {versions}</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>niet meer in gebruik</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>van jezelf</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>zit bij het programma</translation>
    </message>
    <message>
        <source>Stopped. {recording} is withdrawn and closed already. What is left to clear away is cleared away the next time that the library is opened.</source>
        <translation>Gestopt. {recording} is al ingetrokken en dicht. Wat nog opgeruimd moet worden, wordt opgeruimd zodra de bibliotheek weer opengaat.</translation>
    </message>
    <message>
        <source>Stopped. Either nothing was changed, or {recording} is withdrawn as a whole. See: kijkwijzer recording list.</source>
        <translation>Gestopt. Er is niets veranderd, of {recording} is helemaal ingetrokken. Kijk met: kijkwijzer recording list.</translation>
    </message>
    <message>
        <source>With this no, this of {recording} is destroyed, now and for good:</source>
        <translation>Met dit nee wordt dit van {recording} vernietigd, nu en voorgoed:</translation>
    </message>
    <message>
        <source>Type {recording} to do that. Anything else changes nothing: </source>
        <translation>Typ {recording} om dat te doen. Al het andere verandert niets: </translation>
    </message>
    <message>
        <source>There is no contact on this paper yet: fill one in by hand, somebody who is not the work coordinator. For the next ones: kijkwijzer settings set contact &quot;WHO, HOW TO REACH THEM&quot;.</source>
        <translation>Op dit papier staat nog geen contact: vul het met de hand in, iemand die niet de werkregisseur is. Voor de volgende: kijkwijzer settings set contact &quot;WIE, HOE TE BEREIKEN&quot;.</translation>
    </message>
    <message>
        <source>the texts that stand on papers: organisation, contact and so on</source>
        <translation>de teksten die op papieren staan: organisatie, contact enzovoort</translation>
    </message>
    <message>
        <source>show the texts that stand on papers</source>
        <translation>toon de teksten die op papieren staan</translation>
    </message>
    <message>
        <source>keep one of these texts, for every paper from now on</source>
        <translation>bewaar een van deze teksten, voor elk papier vanaf nu</translation>
    </message>
    <message>
        <source>a department or function, never a name; &quot;&quot; takes it away</source>
        <translation>een afdeling of functie, nooit een naam; &quot;&quot; haalt het weg</translation>
    </message>
</context>
<context>
    <name>Client</name>
    <message>
        <source>Stop here</source>
        <translation>Stop hier</translation>
    </message>
    <message>
        <source>Facilitator stops here</source>
        <translation>Begeleider stopt hier</translation>
    </message>
    <message>
        <source>You only hear this conversation.</source>
        <translation>Je hoort dit gesprek alleen.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Afspelen</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>Nog een keer kijken</translation>
    </message>
    <message>
        <source>Watch this piece</source>
        <translation>Dit stukje kijken</translation>
    </message>
    <message>
        <source>I want to stop</source>
        <translation>Ik wil stoppen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Stop met lezen</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lees voor</translation>
    </message>
    <message>
        <source>What you say here is not for your {coordinator}, unless you allow it. You can always take it back.</source>
        <translation>Wat je hier zegt, is niet voor je {coordinator}, behalve als jij dat goed vindt. Je kunt het later altijd terugnemen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Yes, I want to</source>
        <translation>Ja, dat wil ik</translation>
    </message>
    <message>
        <source>No, I do not</source>
        <translation>Nee, liever niet</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Ik ben klaar</translation>
    </message>
    <message>
        <source>You can also tell {facilitator}.</source>
        <translation>Je mag het ook aan {facilitator} vertellen.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Read these words aloud</source>
        <translation>Lees deze woorden voor</translation>
    </message>
    <message>
        <source>Which pieces do we look at?</source>
        <translation>Welke stukjes kijken we?</translation>
    </message>
    <message>
        <source>Where the film is</source>
        <translation>Waar de film is</translation>
    </message>
    <message>
        <source>This piece</source>
        <translation>Dit stukje</translation>
    </message>
    <message>
        <source>Do you want to tell something about this? Then press “This piece”.</source>
        <translation>Wil je hier iets over vertellen? Druk dan op ‘Dit stukje’.</translation>
    </message>
    <message>
        <source>Piece {number}</source>
        <translation>Stukje {number}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} tot {end}</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Dit niet</translation>
    </message>
    <message>
        <source>For {facilitator}</source>
        <translation>Voor {facilitator}</translation>
    </message>
    <message>
        <source>You can choose two or three pieces beforehand, or do that together.</source>
        <translation>Je kunt vooraf twee of drie stukjes kiezen, of dat samen doen.</translation>
    </message>
    <message>
        <source>Then let the client sit at the screen. From there on it speaks to them.</source>
        <translation>Laat de klant daarna achter het scherm zitten. Vanaf daar praat het scherm tegen de klant.</translation>
    </message>
    <message>
        <source>Choose pieces now</source>
        <translation>Nu stukjes kiezen</translation>
    </message>
    <message>
        <source>Start with the client</source>
        <translation>Beginnen met de klant</translation>
    </message>
    <message>
        <source>You do not have to say why.</source>
        <translation>Je hoeft niet te zeggen waarom.</translation>
    </message>
    <message>
        <source>That is fine</source>
        <translation>Dat is goed</translation>
    </message>
    <message>
        <source>You may go on another day, or have it taken away.</source>
        <translation>Je mag een andere dag verdergaan, of het laten weghalen.</translation>
    </message>
    <message>
        <source>I want to go on</source>
        <translation>Ik wil verder</translation>
    </message>
    <message>
        <source>We do not look back. Nothing of this is kept.</source>
        <translation>We kijken niet terug. Hier wordt niets van bewaard.</translation>
    </message>
    <message>
        <source>We stop here</source>
        <translation>We stoppen hier</translation>
    </message>
    <message>
        <source>What you shared is shared. You can take it back, now or later.</source>
        <translation>Wat je deelde, is gedeeld. Je kunt het terugnemen, nu of later.</translation>
    </message>
    <message>
        <source>What you wrote stays locked. Only {facilitator} has the key.</source>
        <translation>Wat je schreef, blijft op slot. Alleen {facilitator} heeft de sleutel.</translation>
    </message>
    <message>
        <source>The last words that you wrote could not be kept. That is not your fault.</source>
        <translation>De laatste woorden die je schreef, konden niet bewaard worden. Dat ligt niet aan jou.</translation>
    </message>
    <message>
        <source>Do you want to see them again? Press “I want to go on”. If you close this, those words are gone. What was kept before stays locked.</source>
        <translation>Wil je ze nog zien? Druk op ‘Ik wil verder’. Als je dit sluit, zijn die woorden weg. Wat al bewaard was, blijft op slot.</translation>
    </message>
    <message>
        <source>What you keep to yourself stays locked.</source>
        <translation>Wat je voor jezelf houdt, blijft op slot.</translation>
    </message>
    <message>
        <source>You can always take something back, or change who may know it.</source>
        <translation>Je kunt altijd iets terugnemen, of veranderen wie het mag weten.</translation>
    </message>
    <message>
        <source>Take an overview along</source>
        <translation>Een overzicht meenemen</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Dank je wel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Alleen ik</translation>
    </message>
    <message>
        <source>May be told in other words</source>
        <translation>Mag in andere woorden verteld worden</translation>
    </message>
    <message>
        <source>May be shared exactly like this</source>
        <translation>Mag precies zo</translation>
    </message>
    <message>
        <source>Piece {number} of {total}</source>
        <translation>Stukje {number} van {total}</translation>
    </message>
    <message>
        <source>Your choice “{feeling}” goes along.</source>
        <translation>Je keuze ‘{feeling}’ gaat mee.</translation>
    </message>
    <message>
        <source>Who may know this?</source>
        <translation>Wie mag dit weten?</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>In andere woorden</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Laat zien</translation>
    </message>
    <message>
        <source>Yes, like this</source>
        <translation>Ja, zo</translation>
    </message>
    <message>
        <source>No, differently</source>
        <translation>Nee, anders</translation>
    </message>
    <message>
        <source>How would you tell it?</source>
        <translation>Hoe zou je het vertellen?</translation>
    </message>
    <message>
        <source>{facilitator} writes it down in other words. Then you say if it is right.</source>
        <translation>{facilitator} schrijft het op in andere woorden. Daarna zeg jij of het klopt.</translation>
    </message>
    <message>
        <source>May it be told like this?</source>
        <translation>Mag het zo verteld worden?</translation>
    </message>
    <message>
        <source>Agreed. It may be told like this.</source>
        <translation>Afgesproken. Het mag zo verteld worden.</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Klopt dit?</translation>
    </message>
    <message>
        <source>Yes, this is right</source>
        <translation>Ja, dit klopt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veranderen</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Yes, still</source>
        <translation>Ja, nog steeds</translation>
    </message>
    <message>
        <source>Other words are not agreed yet: only me.</source>
        <translation>De andere woorden zijn nog niet afgesproken: alleen ik.</translation>
    </message>
    <message>
        <source>You chose this another time. Do you still want it? Until then: only me.</source>
        <translation>Dit koos je een andere keer. Wil je het nog? Tot dan: alleen ik.</translation>
    </message>
    <message>
        <source>Really take away</source>
        <translation>Echt weghalen</translation>
    </message>
    <message>
        <source>This is taken away.</source>
        <translation>Dit is weggehaald.</translation>
    </message>
    <message>
        <source>Watch this piece. Take your time.</source>
        <translation>Kijk dit stukje. Neem de tijd.</translation>
    </message>
    <message>
        <source>Press “Stop here” when you want to say something. You may always stop.</source>
        <translation>Druk op ‘Stop hier’ als je iets wilt zeggen. Stoppen mag altijd.</translation>
    </message>
    <message>
        <source>Next piece</source>
        <translation>Volgende stukje</translation>
    </message>
    <message>
        <source>How was this moment?</source>
        <translation>Hoe was dit moment?</translation>
    </message>
    <message>
        <source>Your overview</source>
        <translation>Jouw overzicht</translation>
    </message>
    <message>
        <source>my-overview.pdf</source>
        <translation>mijn-overzicht.pdf</translation>
    </message>
    <message>
        <source>client</source>
        <translation>klant</translation>
    </message>
    <message>
        <source>This is locked again. What somebody has read already, cannot be unread.</source>
        <translation>Dit is weer op slot. Wat iemand al gelezen heeft, kan niet ongelezen worden.</translation>
    </message>
    <message>
        <source>For {facilitator}: some of these words also stand here: {places}. Have them taken out there.</source>
        <translation>Voor {facilitator}: een deel van deze woorden staat ook hier: {places}. Laat ze daar weghalen.</translation>
    </message>
    <message>
        <source>on the page Learn</source>
        <translation>op de pagina Leren</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Weet ik niet</translation>
    </message>
</context>
<context>
    <name>ClientEntryDialog</name>
    <message>
        <source>Passphrase or recovery key of the facilitator</source>
        <translation>Wachtzin of herstelsleutel van de begeleider</translation>
    </message>
    <message>
        <source>I am not the work coordinator in this conversation</source>
        <translation>Ik ben niet de werkregisseur in dit gesprek</translation>
    </message>
    <message>
        <source>Open the screen for the client</source>
        <translation>Scherm voor de klant openen</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>De wachtzin veranderen</translation>
    </message>
    <message>
        <source>Look back with the client</source>
        <translation>Terugkijken met de klant</translation>
    </message>
    <message>
        <source>Take something back, or change who may know it</source>
        <translation>Iets terugnemen, of veranderen wie het mag weten</translation>
    </message>
    <message>
        <source>Go on with the client</source>
        <translation>Verdergaan met de klant</translation>
    </message>
    <message>
        <source>What the client writes is locked with a key of the facilitator. The passphrase of this library does not open it: the work coordinator cannot read it, and neither can anybody else, before the client shares it.</source>
        <translation>Wat de klant schrijft, gaat op slot met een sleutel van de begeleider. De wachtzin van deze bibliotheek opent het niet: de werkregisseur kan het niet lezen, en niemand anders ook, totdat de klant het deelt.</translation>
    </message>
    <message>
        <source>Who guides the client?</source>
        <translation>Wie begeleidt de klant?</translation>
    </message>
    <message>
        <source>Nobody has a key in this library yet.</source>
        <translation>Nog niemand heeft een sleutel in deze bibliotheek.</translation>
    </message>
    <message>
        <source>Make a key for somebody</source>
        <translation>Een sleutel maken voor iemand</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>Withdrawn, since the permission had ended: {recordings}.</source>
        <translation>Ingetrokken, omdat de toestemming was afgelopen: {recordings}.</translation>
    </message>
    <message>
        <source>And more: {count}</source>
        <translation>En nog meer: {count}</translation>
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
        <source>The permission for these ended too, and without a new one they are destroyed in the same way: {recordings}.</source>
        <translation>Ook voor deze is de toestemming afgelopen. Zonder nieuwe worden ze op dezelfde manier vernietigd: {recordings}.</translation>
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
    <message>
        <source>This could not be noted</source>
        <translation>Dit kon niet genoteerd worden</translation>
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
    <message>
        <source>Example: {example}</source>
        <translation>Voorbeeld: {example}</translation>
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
    <name>CodeForm</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Something that one can see or hear.</source>
        <translation>Iets wat je kunt zien of horen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>Wanneer wel</translation>
    </message>
    <message>
        <source>When not</source>
        <translation>Wanneer niet</translation>
    </message>
    <message>
        <source>An example (not needed)</source>
        <translation>Een voorbeeld (hoeft niet)</translation>
    </message>
    <message>
        <source>One capital letter, digit or sign, or F1 to F12. It may be left empty.</source>
        <translation>Eén hoofdletter, cijfer of teken, of F1 tot en met F12. Het mag leeg blijven.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Toets</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(nog geen naam)</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Hoort bij</translation>
    </message>
    <message>
        <source>What who marks may say about a moment with this code.</source>
        <translation>Wat iemand die markeert, mag zeggen over een moment met deze code.</translation>
    </message>
    <message>
        <source>May be said</source>
        <translation>Mag gezegd worden</translation>
    </message>
</context>
<context>
    <name>CodePicks</name>
    <message>
        <source>Which of these do you see in this fragment?</source>
        <translation>Welke van deze zie je in dit fragment?</translation>
    </message>
    <message>
        <source>Choose below what you look for, then say which of it you see here.</source>
        <translation>Kies hieronder waar je op let. Zeg daarna wat je daarvan hier ziet.</translation>
    </message>
    <message>
        <source>A mark keeps one code. Choose another one first.</source>
        <translation>Een merkteken houdt minstens één code. Kies eerst een andere.</translation>
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
    <name>ComingDialog</name>
    <message>
        <source>Looked back at your try-out</source>
        <translation>Teruggekeken op je experiment</translation>
    </message>
    <message>
        <source>What it yielded</source>
        <translation>Wat het opleverde</translation>
    </message>
    <message>
        <source>what you looked back at</source>
        <translation>waar je op terugkeek</translation>
    </message>
    <message>
        <source>yield</source>
        <translation>opbrengst</translation>
    </message>
    <message>
        <source>You tried out</source>
        <translation>Je probeerde uit</translation>
    </message>
    <message>
        <source>What did you see of it?</source>
        <translation>Wat zag je ervan?</translation>
    </message>
    <message>
        <source>Such as: after most questions it worked.</source>
        <translation>Zoals: na de meeste vragen lukte het.</translation>
    </message>
    <message>
        <source>Words that stayed with you</source>
        <translation>Woorden die je bijbleven</translation>
    </message>
    <message>
        <source>From you or from the client. You can leave this out.</source>
        <translation>Van jou of van de klant. Je kunt dit weglaten.</translation>
    </message>
    <message>
        <source>What did it bring?</source>
        <translation>Wat bracht het?</translation>
    </message>
    <message>
        <source>Such as: waiting gives the client room to choose a topic.</source>
        <translation>Zoals: wachten geeft de klant ruimte om een onderwerp te kiezen.</translation>
    </message>
    <message>
        <source>What will you do next time?</source>
        <translation>Wat doe je de volgende keer?</translation>
    </message>
    <message>
        <source>You can leave this out.</source>
        <translation>Je kunt dit weglaten.</translation>
    </message>
    <message>
        <source>No recording: in my own words</source>
        <translation>Geen opname: in mijn eigen woorden</translation>
    </message>
    <message>
        <source>In which conversation?</source>
        <translation>In welk gesprek?</translation>
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
        <source>The code is on this screen only. Save or print the receipt, or whoever it is for cannot withdraw with a code.</source>
        <translation>De code staat alleen op dit scherm. Bewaar of print het bewijs. Anders kan degene voor wie het is niet met een code intrekken.</translation>
    </message>
    <message>
        <source>Go on without the code?</source>
        <translation>Verder zonder de code?</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Verder zonder</translation>
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
        <source>With a no this does not happen. What was made for it before is destroyed; you see first what that is. The rest stays as it is.</source>
        <translation>Bij een nee gebeurt dit niet. Wat er eerder voor is gemaakt, wordt vernietigd; u ziet eerst wat dat is. De rest blijft zoals het is.</translation>
    </message>
    <message>
        <source>A yes holds until {day}. Then it ends by itself.</source>
        <translation>Een ja geldt tot en met {day}. Daarna stopt het vanzelf.</translation>
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
        <translation>Zonder ‘training’, ‘woorden’ of ‘foto’ geeft het programma daarvoor niets uit handen.</translation>
    </message>
    <message>
        <source>What was made for it before is destroyed with a no. You see first what that is.</source>
        <translation>Wat er eerder voor is gemaakt, wordt bij een nee vernietigd. U ziet eerst wat dat is.</translation>
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
        <translation>Wat ‘nee’ doet in het programma</translation>
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
        <source>Yes, on a condition that this program cannot keep yet: it stays closed</source>
        <translation>Ja, op een voorwaarde waar dit programma zich nog niet aan kan houden: het blijft dicht</translation>
    </message>
    <message>
        <source>Now yes, until {day}, on condition: {conditions}</source>
        <translation>Nu ja, tot en met {day}, met voorwaarde: {conditions}</translation>
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
        <translation>Het ja is afgelopen</translation>
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
    <name>Editor</name>
    <message>
        <source>Show me</source>
        <translation>Laat zien</translation>
    </message>
    <message>
        <source>Before this can be kept, something still has to be written.</source>
        <translation>Voordat dit bewaard kan worden, moet er nog iets geschreven worden.</translation>
    </message>
</context>
<context>
    <name>EditorHeader</name>
    <message>
        <source>← All rubrics</source>
        <translation>← Alle kijkkaders</translation>
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
        <source>Throw away…</source>
        <translation>Weggooien…</translation>
    </message>
    <message>
        <source>Throw away this draft</source>
        <translation>Dit concept weggooien</translation>
    </message>
    <message>
        <source>Keep as version {version}</source>
        <translation>Bewaren als versie {version}</translation>
    </message>
    <message>
        <source>Draft kept ✓</source>
        <translation>Concept bewaard ✓</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>Bewaren…</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Nog niet bewaard</translation>
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
    <name>EmptyPart</name>
    <message>
        <source>How learning goes here</source>
        <translation>Zo gaat leren hier</translation>
    </message>
    <message>
        <source>You look back, find one thing, try it out, and look again. Nothing is scored, and nobody is compared with anybody.</source>
        <translation>Je kijkt terug, vindt één ding, probeert het uit, en kijkt opnieuw. Er zijn geen punten, en niemand wordt met iemand vergeleken.</translation>
    </message>
    <message>
        <source>Write a first insight</source>
        <translation>Schrijf een eerste inzicht</translation>
    </message>
    <message>
        <source>An insight comes from a recording. Add one in Recordings, and look back at it first.</source>
        <translation>Een inzicht komt uit een opname. Voeg er een toe bij Opnames, en kijk die eerst terug.</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>This session is done</source>
        <translation>Deze sessie is klaar</translation>
    </message>
    <message>
        <source>All of this is kept. You can read it back at any time.</source>
        <translation>Dit is allemaal bewaard. Je kunt het altijd teruglezen.</translation>
    </message>
    <message>
        <source>Look at the summary</source>
        <translation>De samenvatting bekijken</translation>
    </message>
    <message>
        <source>To Learn</source>
        <translation>Naar Leren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>The library is open to look only. Open it to change things too, and you can go on with this session at the step where it stands.</source>
        <translation>De bibliotheek is alleen open om te kijken. Open hem zo dat je ook kunt veranderen, dan kun je verder met deze sessie bij de stap waar hij staat.</translation>
    </message>
    <message>
        <source>Read back what was kept so far</source>
        <translation>Teruglezen wat tot nu toe bewaard is</translation>
    </message>
    <message>
        <source>The fragments you chose</source>
        <translation>De fragmenten die je koos</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Wat je schreef</translation>
    </message>
    <message>
        <source>What you take along</source>
        <translation>Wat je meeneemt</translation>
    </message>
    <message>
        <source>Look back on it by {day}</source>
        <translation>Kijk erop terug, uiterlijk {day}</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>(no name yet)</source>
        <translation>(nog geen naam)</translation>
    </message>
    <message>
        <source>✓ In use</source>
        <translation>✓ In gebruik</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Niet meer in gebruik</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>Wordt geschreven</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versie {version}</translation>
    </message>
    <message>
        <source>Version {version}, the newest</source>
        <translation>Versie {version}, de nieuwste</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Van jezelf</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Zit bij het programma</translation>
    </message>
    <message>
        <source>Write on…</source>
        <translation>Verder schrijven…</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation>Weggooien…</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Dit gebruiken</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bewerken…</translation>
    </message>
    <message>
        <source>Copy and edit…</source>
        <translation>Kopiëren en bewerken…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Niet meer gebruiken</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>What you type is kept at once.</source>
        <translation>Wat je typt, wordt meteen bewaard.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Press again to close without keeping this.</source>
        <translation>Druk nog een keer om te sluiten zonder dit te bewaren.</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Still without words</source>
        <translation>Nog zonder woorden</translation>
    </message>
    <message>
        <source>Look at {time} in {recording}</source>
        <translation>Kijk naar {time} in {recording}</translation>
    </message>
    <message>
        <source>More about: {words}</source>
        <translation>Meer over: {words}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Veranderen…</translation>
    </message>
    <message>
        <source>Make it my own…</source>
        <translation>Van mijzelf maken…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
</context>
<context>
    <name>FieldsCard</name>
    <message>
        <source>For example: {example}</source>
        <translation>Bijvoorbeeld: {example}</translation>
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
    <name>FilmSide</name>
    <message>
        <source>Your marks</source>
        <translation>Jouw merktekens</translation>
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
    <name>FocusCard</name>
    <message>
        <source>Change</source>
        <translation>Veranderen</translation>
    </message>
    <message>
        <source>Look with these</source>
        <translation>Hiermee kijken</translation>
    </message>
    <message>
        <source>Nothing in particular yet.</source>
        <translation>Nog niets in het bijzonder.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>What do you look for? At most {count}.</source>
        <translation>Waar let je op? Hooguit {count}.</translation>
    </message>
    <message>
        <source>You look for</source>
        <translation>Je let op</translation>
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
    <name>FragmentsCard</name>
    <message>
        <source>Play this fragment</source>
        <translation>Dit fragment afspelen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next fragment</source>
        <translation>Volgend fragment</translation>
    </message>
    <message>
        <source>No fragment is chosen yet.</source>
        <translation>Er is nog geen fragment gekozen.</translation>
    </message>
    <message>
        <source>Fragment {place} of {count}</source>
        <translation>Fragment {place} van {count}</translation>
    </message>
    <message>
        <source>this works</source>
        <translation>dit werkt</translation>
    </message>
</context>
<context>
    <name>GoneForm</name>
    <message>
        <source>Moments keep the version that they were made with. Whoever moves them to the new version sees what is said here, and can take it back.</source>
        <translation>Momenten houden de versie waarmee ze zijn gemaakt. Wie ze naar de nieuwe versie brengt, ziet wat hier staat, en kan het terugdraaien.</translation>
    </message>
    <message>
        <source>Codes that went</source>
        <translation>Codes die weg zijn</translation>
    </message>
    <message>
        <source>Nothing: moments keep the old code</source>
        <translation>Niets: momenten houden de oude code</translation>
    </message>
    <message>
        <source>“{code}” becomes</source>
        <translation>‘{code}’ wordt</translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Begin: {name}</source>
        <translation>Beginnen: {name}</translation>
    </message>
    <message>
        <source>To the permissions…</source>
        <translation>Naar de toestemming…</translation>
    </message>
    <message>
        <source>To the permissions, for: {name}</source>
        <translation>Naar de toestemming, voor: {name}</translation>
    </message>
    <message>
        <source>allowed: {purpose}</source>
        <translation>mag: {purpose}</translation>
    </message>
    <message>
        <source>not: {purpose}</source>
        <translation>mag niet: {purpose}</translation>
    </message>
</context>
<context>
    <name>Guided</name>
    <message>
        <source>Take the time you need</source>
        <translation>Neem de tijd die je nodig hebt</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>nog ongeveer een minuut</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>nog ongeveer {minutes} min</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>ongeveer {minutes} min</translation>
    </message>
    <message>
        <source>on the day of the conversation</source>
        <translation>op de dag van het gesprek</translation>
    </message>
    <message>
        <source>1 day after the conversation</source>
        <translation>1 dag na het gesprek</translation>
    </message>
    <message>
        <source>{days} days after the conversation</source>
        <translation>{days} dagen na het gesprek</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Stap {number} van {count}</translation>
    </message>
    <message>
        <source>begun today</source>
        <translation>vandaag begonnen</translation>
    </message>
    <message>
        <source>begun on {day}</source>
        <translation>begonnen op {day}</translation>
    </message>
    <message>
        <source>Not all that you typed could be kept: why stands beside the field. Change it there, or press “{button}” once more to go on without that text.</source>
        <translation>Niet alles wat je typte kon bewaard worden: naast het vak staat waarom. Verander het daar, of druk nog een keer op ‘{button}’ om verder te gaan zonder die tekst.</translation>
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
        <source>Mark a moment first, then give it another code.</source>
        <translation>Markeer eerst een moment. Geef het daarna nog een code.</translation>
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
    <name>HavenCard</name>
    <message>
        <source>Safe haven</source>
        <translation>Veilige haven</translation>
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
    <name>IdeasForm</name>
    <message>
        <source>Examples to start from when somebody wants to try something.</source>
        <translation>Voorbeelden om mee te beginnen als iemand iets wil uitproberen.</translation>
    </message>
    <message>
        <source>Ideas to try</source>
        <translation>Ideeën om uit te proberen</translation>
    </message>
    <message>
        <source>Any code</source>
        <translation>Elke code</translation>
    </message>
    <message>
        <source>What to do differently</source>
        <translation>Wat je anders doet</translation>
    </message>
    <message>
        <source>How one will notice</source>
        <translation>Waaraan je het merkt</translation>
    </message>
    <message>
        <source>Goes with</source>
        <translation>Hoort bij</translation>
    </message>
    <message>
        <source>Remove idea</source>
        <translation>Idee weghalen</translation>
    </message>
    <message>
        <source>Add idea</source>
        <translation>Idee toevoegen</translation>
    </message>
</context>
<context>
    <name>InsightDialog</name>
    <message>
        <source>Insight</source>
        <translation>Inzicht</translation>
    </message>
    <message>
        <source>insight</source>
        <translation>inzicht</translation>
    </message>
    <message>
        <source>No moments are marked in it yet.</source>
        <translation>Er zijn nog geen momenten in gemarkeerd.</translation>
    </message>
    <message>
        <source>What did you see about how you work?</source>
        <translation>Wat zag je over hoe je werkt?</translation>
    </message>
    <message>
        <source>Such as: I fill silences myself within a second.</source>
        <translation>Zoals: ik vul stiltes binnen een seconde zelf in.</translation>
    </message>
    <message>
        <source>No recording: this is my own</source>
        <translation>Geen opname: dit is van mijzelf</translation>
    </message>
    <message>
        <source>From which conversation?</source>
        <translation>Uit welk gesprek?</translation>
    </message>
    <message>
        <source>From which moments?</source>
        <translation>Uit welke momenten?</translation>
    </message>
    <message>
        <source>Space chooses a moment. You can leave this out.</source>
        <translation>Spatie kiest een moment. Je kunt dit weglaten.</translation>
    </message>
    <message>
        <source>Theme of this line</source>
        <translation>Onderwerp van deze lijn</translation>
    </message>
    <message>
        <source>Such as: letting silences be</source>
        <translation>Zoals: stiltes laten vallen</translation>
    </message>
</context>
<context>
    <name>IntroCard</name>
    <message>
        <source>{role} speaks first</source>
        <translation>{role} praat eerst</translation>
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
    <name>KeyMaker</name>
    <message>
        <source>A key for a facilitator</source>
        <translation>Een sleutel voor een begeleider</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>De sleutel maken</translation>
    </message>
    <message>
        <source>Passphrase or recovery key of now</source>
        <translation>Wachtzin of herstelsleutel van nu</translation>
    </message>
    <message>
        <source>Take another key</source>
        <translation>Een andere sleutel nemen</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ik heb hem opgeschreven</translation>
    </message>
    <message>
        <source>Another key for {name}</source>
        <translation>Een andere sleutel voor {name}</translation>
    </message>
    <message>
        <source>You take a new passphrase, and get a new recovery key. The notes of your clients are locked anew. The old passphrase and the old recovery key open nothing in this library any more.</source>
        <translation>Je neemt een nieuwe wachtzin, en krijgt een nieuwe herstelsleutel. De notities van je klanten gaan opnieuw op slot. De oude wachtzin en de oude herstelsleutel openen niets meer in deze bibliotheek.</translation>
    </message>
    <message>
        <source>For whoever guides clients here. Choose a passphrase that the work coordinator does not know, and let nobody look along. A name or initials are enough. Without this passphrase and without the recovery key that comes next, nobody can open what a client kept locked: it is gone then.</source>
        <translation>Voor wie hier klanten begeleidt. Kies een wachtzin die de werkregisseur niet kent, en laat niemand meekijken. Een naam of voorletters zijn genoeg. Zonder deze wachtzin en zonder de herstelsleutel die hierna komt, kan niemand openen wat een klant op slot hield: dan is het weg.</translation>
    </message>
    <message>
        <source>Name or initials of the facilitator</source>
        <translation>Naam of voorletters van de begeleider</translation>
    </message>
    <message>
        <source>Write this recovery key down and keep it where the work coordinator cannot find it. It opens the client&apos;s notes when the passphrase is forgotten. It is shown once.</source>
        <translation>Schrijf deze herstelsleutel op en bewaar hem waar de werkregisseur hem niet kan vinden. Hij opent de notities van de klant als de wachtzin vergeten is. Je ziet hem één keer.</translation>
    </message>
    <message>
        <source>To be sure that you have it: type the last two groups.</source>
        <translation>Om zeker te zijn dat je hem hebt: typ de laatste twee groepen.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
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
        <source>Another code as well</source>
        <translation>Nog een code erbij</translation>
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
    <name>KijkkadersCard</name>
    <message>
        <source>What you look for</source>
        <translation>Waar je op let</translation>
    </message>
    <message>
        <source>Choose, make or share…</source>
        <translation>Kiezen, maken of delen…</translation>
    </message>
    <message>
        <source>Choose, make or share rubrics</source>
        <translation>Kijkkaders kiezen, maken of delen</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}, versie {version}</translation>
    </message>
</context>
<context>
    <name>KijkkadersPage</name>
    <message>
        <source>“{name}” is used from now on. What you marked with another rubric stays, and is there again when you choose that one.</source>
        <translation>‘{name}’ wordt vanaf nu gebruikt. Wat je met een ander kijkkader markeerde, blijft. Het is er weer als je dat kiest.</translation>
    </message>
    <message>
        <source>“{name}” is there, and can be changed.</source>
        <translation>‘{name}’ is er, en kan veranderd worden.</translation>
    </message>
    <message>
        <source>“{name}” is not offered any more. What was marked with it stays as it is.</source>
        <translation>‘{name}’ wordt niet meer aangeboden. Wat ermee gemarkeerd is, blijft zoals het is.</translation>
    </message>
    <message>
        <source>“{name}” is offered again.</source>
        <translation>‘{name}’ wordt weer aangeboden.</translation>
    </message>
    <message>
        <source>The draft is gone for good. Versions that were kept stay.</source>
        <translation>Het concept is dan voorgoed weg. Versies die bewaard zijn, blijven.</translation>
    </message>
    <message>
        <source>Throw away this draft?</source>
        <translation>Dit concept weggooien?</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Concept houden</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Rubrics</source>
        <translation>Kijkkaders</translation>
    </message>
    <message>
        <source>Import a rubric</source>
        <translation>Een kijkkader importeren</translation>
    </message>
    <message>
        <source>Export a rubric</source>
        <translation>Een kijkkader exporteren</translation>
    </message>
    <message>
        <source>Version {version} of “{name}” is kept.</source>
        <translation>Versie {version} van ‘{name}’ is bewaard.</translation>
    </message>
    <message>
        <source>The draft is gone.</source>
        <translation>Het concept is weg.</translation>
    </message>
    <message>
        <source>“{name}” is imported.</source>
        <translation>‘{name}’ is geïmporteerd.</translation>
    </message>
    <message>
        <source>Written to {file}. Nothing of any recording is in it.</source>
        <translation>Geschreven naar {file}. Er zit niets van een opname in.</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>Insight</source>
        <translation>Inzicht</translation>
    </message>
    <message>
        <source>Try-out</source>
        <translation>Uitproberen</translation>
    </message>
    <message>
        <source>Looked back</source>
        <translation>Teruggekeken</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Opbrengst</translation>
    </message>
    <message>
        <source>One thing you saw about how you work.</source>
        <translation>Eén ding dat je zag over hoe je werkt.</translation>
    </message>
    <message>
        <source>One thing you will do differently, and until when.</source>
        <translation>Eén ding dat je anders gaat doen, en tot wanneer.</translation>
    </message>
    <message>
        <source>What you saw of it in a later conversation.</source>
        <translation>Wat je ervan zag in een later gesprek.</translation>
    </message>
    <message>
        <source>What it brought, and what comes next.</source>
        <translation>Wat het bracht, en wat er daarna komt.</translation>
    </message>
    <message>
        <source>my own</source>
        <translation>van mijzelf</translation>
    </message>
    <message>
        <source>Next time: {words}</source>
        <translation>Volgende keer: {words}</translation>
    </message>
    <message>
        <source>From {recording}</source>
        <translation>Uit {recording}</translation>
    </message>
    <message>
        <source>From a moment of {recording}</source>
        <translation>Uit een moment van {recording}</translation>
    </message>
    <message>
        <source>From {count} moments of {recording}</source>
        <translation>Uit {count} momenten van {recording}</translation>
    </message>
    <message>
        <source>a code of a person. A plan names nobody.</source>
        <translation>een code van een persoon. Een plan noemt niemand.</translation>
    </message>
    <message>
        <source>the number of a recording. It leads back to a conversation.</source>
        <translation>het nummer van een opname. Dat leidt terug naar een gesprek.</translation>
    </message>
    <message>
        <source>a time. It leads back to a moment.</source>
        <translation>een tijd. Die leidt terug naar een moment.</translation>
    </message>
    <message>
        <source>words between quotation marks. They may be somebody else&apos;s words.</source>
        <translation>woorden tussen aanhalingstekens. Die kunnen van iemand anders zijn.</translation>
    </message>
    <message>
        <source>the same words as in a note or in what was said. Say it in other words.</source>
        <translation>dezelfde woorden als in een notitie of in wat gezegd is. Zeg het in andere woorden.</translation>
    </message>
    <message>
        <source>the day of a conversation.</source>
        <translation>de dag van een gesprek.</translation>
    </message>
    <message>
        <source>what a conversation was called. It leads back to that conversation.</source>
        <translation>hoe een gesprek heette. Dat leidt terug naar dat gesprek.</translation>
    </message>
    <message>
        <source>digits that may be a citizen service number (BSN).</source>
        <translation>cijfers die een burgerservicenummer (BSN) kunnen zijn.</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>vanaf {day}</translation>
    </message>
    <message>
        <source>I notice it by: {words}</source>
        <translation>Ik merk het aan: {words}</translation>
    </message>
    <message>
        <source>Not looked back at yet</source>
        <translation>Nog niet teruggekeken</translation>
    </message>
</context>
<context>
    <name>LearnHeader</name>
    <message>
        <source>Only who opens this library sees this page</source>
        <translation>Alleen wie deze bibliotheek opent, ziet deze pagina</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wie ben je?</translation>
    </message>
    <message>
        <source>Text for learning plan…</source>
        <translation>Tekst voor leerplan…</translation>
    </message>
    <message>
        <source>+ Insight</source>
        <translation>+ Inzicht</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Leren</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>{what} was removed</source>
        <translation>Weggehaald: {what}</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>Lines of learning</source>
        <translation>Leerlijnen</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Zonder onderwerp</translation>
    </message>
    <message>
        <source>+ Try something out</source>
        <translation>+ Iets uitproberen</translation>
    </message>
    <message>
        <source>+ Looked back</source>
        <translation>+ Teruggekeken</translation>
    </message>
    <message>
        <source>+ What it yielded</source>
        <translation>+ Wat het opleverde</translation>
    </message>
    <message>
        <source>{step}, on {theme}</source>
        <translation>{step}, over {theme}</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>← Settings</source>
        <translation>← Instellingen</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Terug naar de instellingen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>New rubric</source>
        <translation>Nieuw kijkkader</translation>
    </message>
    <message>
        <source>Rubrics</source>
        <translation>Kijkkaders</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>A rubric says what you look for. One of them is used to mark with; the others stay here. What was marked with one keeps the version of then.</source>
        <translation>Een kijkkader zegt waar je op let. Met één ervan markeer je; de andere blijven hier staan. Wat ermee gemarkeerd is, houdt de versie van toen.</translation>
    </message>
    <message>
        <source>Files that cannot be used</source>
        <translation>Bestanden die niet bruikbaar zijn</translation>
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
    <name>LookForBanner</name>
    <message>
        <source>Look for your try-out</source>
        <translation>Let op je experiment</translation>
    </message>
    <message>
        <source>Write what you saw…</source>
        <translation>Schrijf wat je zag…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
</context>
<context>
    <name>LookForCard</name>
    <message>
        <source>You wanted to try this out</source>
        <translation>Dit wilde je uitproberen</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Sinds {day}</translation>
    </message>
    <message>
        <source>You would notice: {notice}</source>
        <translation>Je zou het merken aan: {notice}</translation>
    </message>
    <message>
        <source>What do you see of it in this conversation?</source>
        <translation>Wat zie je ervan in dit gesprek?</translation>
    </message>
    <message>
        <source>What did it yield?</source>
        <translation>Wat leverde het op?</translation>
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
    <name>MarkCard</name>
    <message>
        <source>Mark this moment</source>
        <translation>Merk dit moment</translation>
    </message>
    <message>
        <source>Marked at {time}.</source>
        <translation>Gemerkt op {time}.</translation>
    </message>
    <message>
        <source>The mark was taken away.</source>
        <translation>Het merkteken is weggehaald.</translation>
    </message>
    <message>
        <source>Your earlier marks are still there.</source>
        <translation>Je eerdere merktekens zijn er nog.</translation>
    </message>
    <message>
        <source>Hold it down for a fragment. The film plays on. Marks are only for you; Ctrl+Z takes the last one back.</source>
        <translation>Houd vast voor een fragment. De film speelt door. Merktekens zijn alleen voor jou; Ctrl+Z haalt het laatste weg.</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Play the mark at {time}</source>
        <translation>Speel het merkteken op {time} af</translation>
    </message>
    <message>
        <source>This works</source>
        <translation>Dit werkt</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Hiernaar kijken</translation>
    </message>
    <message>
        <source>This as well</source>
        <translation>Dit ook</translation>
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
        <source>Move to version {version}</source>
        <translation>Naar versie {version}</translation>
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
    <name>MomentButton</name>
    <message>
        <source>{words}, {place}. Look at it again</source>
        <translation>{words}, {place}. Kijk er nog eens naar</translation>
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
    <name>MoveDialog</name>
    <message>
        <source>What changes in the newer version</source>
        <translation>Wat er verandert in de nieuwere versie</translation>
    </message>
    <message>
        <source>From version {before} to version {after}. Only the moments that you marked in this recording move. It can be undone.</source>
        <translation>Van versie {before} naar versie {after}. Alleen de momenten die jij in deze opname markeerde, gaan mee. Het kan ongedaan gemaakt worden.</translation>
    </message>
    <message>
        <source>“{before}” becomes “{after}”</source>
        <translation>‘{before}’ wordt ‘{after}’</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Een andere code</translation>
    </message>
    <message>
        <source>The same code, in other words</source>
        <translation>Dezelfde code, in andere woorden</translation>
    </message>
    <message>
        <source>“{before}” is not in the new version. Moments keep it as it is.</source>
        <translation>‘{before}’ zit niet in de nieuwe versie. Momenten houden het zoals het is.</translation>
    </message>
    <message>
        <source>Nothing takes its place</source>
        <translation>Er komt niets voor in de plaats</translation>
    </message>
    <message>
        <source>Works or not is left open</source>
        <translation>Of het werkt, wordt opengelaten</translation>
    </message>
    <message>
        <source>The new version does not allow what was chosen here.</source>
        <translation>De nieuwe versie laat niet toe wat hier gekozen is.</translation>
    </message>
    <message>
        <source>New codes</source>
        <translation>Nieuwe codes</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>‘{name}’</translation>
    </message>
    <message>
        <source>The codes stay as they are.</source>
        <translation>De codes blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>“{before}”</source>
        <translation>‘{before}’</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Move to version {version}</source>
        <translation>Naar versie {version}</translation>
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
    <name>NextCard</name>
    <message>
        <source>For your next conversation</source>
        <translation>Voor je volgende gesprek</translation>
    </message>
    <message>
        <source>Print on a card…</source>
        <translation>Afdrukken op kaartje…</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Een ander</translation>
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
        <source>Also: {codes}</source>
        <translation>Ook: {codes}</translation>
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
    <message>
        <source>Another code as well…</source>
        <translation>Nog een code erbij…</translation>
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
    <name>Opening</name>
    <message>
        <source>An older copy of this library was put back.</source>
        <translation>Er is een oudere kopie van deze bibliotheek teruggezet.</translation>
    </message>
    <message>
        <source>What had been withdrawn was withdrawn again: {recordings}.</source>
        <translation>Wat was ingetrokken, is opnieuw ingetrokken: {recordings}.</translation>
    </message>
    <message>
        <source>Withdrawn before, and not shown; it could not be cleared away yet: {recordings}.</source>
        <translation>Eerder ingetrokken, en niet te zien; het kon nog niet opgeruimd worden: {recordings}.</translation>
    </message>
    <message>
        <source>What had been closed is closed again: {what}.</source>
        <translation>Wat dicht was, is weer dicht: {what}.</translation>
    </message>
    <message>
        <source>Of these nobody can tell what was closed since; nothing is open there until everybody says yes again: {recordings}.</source>
        <translation>Van deze kan niemand zeggen wat er sindsdien is gesloten. Er is niets open tot iedereen opnieuw ja zegt: {recordings}.</translation>
    </message>
    <message>
        <source>What this computer remembered of withdrawals in this library could not be read.</source>
        <translation>Wat deze computer van intrekkingen in deze bibliotheek had onthouden, kon niet gelezen worden.</translation>
    </message>
    <message>
        <source>Withdrawing {what} had broken off. It is finished now.</source>
        <translation>Het intrekken van {what} was afgebroken. Het is nu af.</translation>
    </message>
    <message>
        <source>{what} is withdrawn and closed, and not all of it could be cleared away yet. That goes on when the library is opened again.</source>
        <translation>{what} is ingetrokken en dicht. Nog niet alles kon opgeruimd worden. Dat gaat verder als de bibliotheek weer opengaat.</translation>
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
    <name>Outgoing</name>
    <message>
        <source>Card for your desk</source>
        <translation>Kaartje voor op je bureau</translation>
    </message>
    <message>
        <source>card.pdf</source>
        <translation>kaartje.pdf</translation>
    </message>
    <message>
        <source>Text for learning plan</source>
        <translation>Tekst voor leerplan</translation>
    </message>
    <message>
        <source>learning-plan.pdf</source>
        <translation>leerplan.pdf</translation>
    </message>
    <message>
        <source>The page cannot be shown</source>
        <translation>De pagina kan niet getoond worden</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Principe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Het geheel</translation>
    </message>
    <message>
        <source>{name}, something is still missing</source>
        <translation>{name}, er ontbreekt nog iets</translation>
    </message>
    <message>
        <source>What this rubric consists of</source>
        <translation>Waar dit kijkkader uit bestaat</translation>
    </message>
    <message>
        <source>Add a code here</source>
        <translation>Hier een code toevoegen</translation>
    </message>
    <message>
        <source>Add a principle at the end</source>
        <translation>Aan het eind een principe toevoegen</translation>
    </message>
    <message>
        <source>Move one place up</source>
        <translation>Eén plaats omhoog</translation>
    </message>
    <message>
        <source>Move one place down</source>
        <translation>Eén plaats omlaag</translation>
    </message>
    <message>
        <source>Remove this code or principle; it can be taken back</source>
        <translation>Deze code of dit principe weghalen; dat kan teruggedraaid worden</translation>
    </message>
    <message>
        <source>Works, or not</source>
        <translation>Werkt het, of niet</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Ideas to try</source>
        <translation>Ideeën om uit te proberen</translation>
    </message>
    <message>
        <source>Codes that went</source>
        <translation>Codes die weg zijn</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(nog geen naam)</translation>
    </message>
</context>
<context>
    <name>OwnDialog</name>
    <message>
        <source>Make it my own</source>
        <translation>Van mijzelf maken</translation>
    </message>
    <message>
        <source>What you wrote goes when {recording} goes. If these are your own words about yourself, you can keep them: without the recording, its moments and anybody&apos;s words. There is no way back to those.</source>
        <translation>Wat je schreef, gaat weg als {recording} weggaat. Zijn dit je eigen woorden over jezelf, dan kun je ze houden: zonder de opname, de momenten en de woorden van een ander. Daar is geen weg naar terug.</translation>
    </message>
    <message>
        <source>I read it again. Nothing of the client is in it.</source>
        <translation>Ik heb het nog eens gelezen. Er staat niets van de klant in.</translation>
    </message>
    <message>
        <source>Keep as my own</source>
        <translation>Als van mijzelf bewaren</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zo laten</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Pagina {page} van {pages}</translation>
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
        <source>It goes to the printer…</source>
        <translation>Het gaat naar de printer…</translation>
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
        <source>A fact sheet for a DPIA, text for the register of processing, a sheet for the works council, the safe-haven rule to sign, and a leaflet for clients. In Dutch and English, from what is true of this library. The handbook and the safe-haven agreement can be looked at here before they are printed.</source>
        <translation>Een informatieblad voor een DPIA, tekst voor het verwerkingsregister, een blad voor de ondernemingsraad, de regel van de veilige haven om te tekenen, en een folder voor klanten. In het Nederlands en Engels, naar wat waar is van deze bibliotheek. Het handboek en de afspraak over de veilige haven kun je hier bekijken voordat je ze print.</translation>
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
        <source>Handbook…</source>
        <translation>Handboek…</translation>
    </message>
    <message>
        <source>Safe-haven agreement…</source>
        <translation>Afspraak veilige haven…</translation>
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
        <source>Handbook</source>
        <translation>Handboek</translation>
    </message>
    <message>
        <source>handbook.pdf</source>
        <translation>handboek.pdf</translation>
    </message>
    <message>
        <source>Safe-haven agreement</source>
        <translation>Afspraak veilige haven</translation>
    </message>
    <message>
        <source>safe-haven-agreement.pdf</source>
        <translation>afspraak-veilige-haven.pdf</translation>
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
    <name>PauseBar</name>
    <message>
        <source>Pause for</source>
        <translation>Pauze voor</translation>
    </message>
    <message>
        <source>Who asked for the pause?</source>
        <translation>Wie vroeg om de pauze?</translation>
    </message>
    <message>
        <source>Kept: {role} asked for this pause.</source>
        <translation>Bewaard: {role} vroeg om deze pauze.</translation>
    </message>
    <message>
        <source>Pause, asked by {role}</source>
        <translation>Pauze, gevraagd door {role}</translation>
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
    <name>PlanDialog</name>
    <message>
        <source>Text for learning plan</source>
        <translation>Tekst voor leerplan</translation>
    </message>
    <message>
        <source>A learning plan may be read by others, also in a talk about your work. So it says what you want to learn, and nothing of a client or a conversation.</source>
        <translation>Een leerplan kan door anderen gelezen worden, ook in een gesprek over je werk. Daarom staat erin wat jij wilt leren, en niets over een klant of een gesprek.</translation>
    </message>
    <message>
        <source>I read it again. This may be read by others.</source>
        <translation>Ik heb het nog eens gelezen. Anderen mogen dit lezen.</translation>
    </message>
    <message>
        <source>This is not kept while something is found in it. Press again to close</source>
        <translation>Dit wordt niet bewaard zolang er iets in gevonden wordt. Druk nog een keer om te sluiten</translation>
    </message>
    <message>
        <source>What do you want to learn, and what do you try out?</source>
        <translation>Wat wil je leren, en wat probeer je uit?</translation>
    </message>
    <message>
        <source>Take over from my lines…</source>
        <translation>Overnemen uit mijn leerlijnen…</translation>
    </message>
    <message>
        <source>Look at the page…</source>
        <translation>De pagina bekijken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Say these in other words, then you can go on.</source>
        <translation>Zeg dit in andere woorden, dan kun je verder.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Nakijken…</translation>
    </message>
    <message>
        <source>Nothing was found that may not go out. The check cannot see everything.</source>
        <translation>Er is niets gevonden dat niet naar buiten mag. De controle kan niet alles zien.</translation>
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
    <name>Preview</name>
    <message>
        <source>How it looks</source>
        <translation>Zo ziet het eruit</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(nog geen naam)</translation>
    </message>
    <message>
        <source>Look at it in {language}</source>
        <translation>Bekijk het in het {language}</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>A copy that you print or save is no longer sealed. It is put on the list of copies in the vault.</source>
        <translation>Een kopie die je print of bewaart, is niet meer verzegeld. Hij komt op de lijst van kopieën in de kluis.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Bewaren als pdf…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Hele breedte</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>Zo breed als het venster</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Pagina {page} van {pages}</translation>
    </message>
</context>
<context>
    <name>PrincipleForm</name>
    <message>
        <source>Principle</source>
        <translation>Principe</translation>
    </message>
    <message>
        <source>A way of looking. Its codes stand under it.</source>
        <translation>Een manier van kijken. De codes staan eronder.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Each principle has a mark, so that it is never told apart by colour alone.</source>
        <translation>Elk principe heeft een teken. Zo hangt het verschil nooit alleen van de kleur af.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Teken</translation>
    </message>
    <message>
        <source>Stands above the note when a moment has a code of this principle.</source>
        <translation>Staat boven de notitie als een moment een code van dit principe heeft.</translation>
    </message>
    <message>
        <source>Question for the work coordinator (not needed)</source>
        <translation>Vraag voor de werkregisseur (hoeft niet)</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Questions that can help</source>
        <translation>Vragen die kunnen helpen</translation>
    </message>
</context>
<context>
    <name>QuestionsForm</name>
    <message>
        <source>Questions that help to look, for each who looks.</source>
        <translation>Vragen die helpen bij het kijken, voor iedereen die kijkt.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Vraag {number}</translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation>Vraag weghalen</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Vraag toevoegen</translation>
    </message>
</context>
<context>
    <name>QuietClock</name>
    <message>
        <source>+5 min</source>
        <translation>+5 min</translation>
    </message>
    <message>
        <source>Five minutes more for this step</source>
        <translation>Vijf minuten meer voor deze stap</translation>
    </message>
    <message>
        <source>The time meant for this step is over. Take the time you need.</source>
        <translation>De tijd voor deze stap is om. Neem de tijd die je nodig hebt.</translation>
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
        <source>Receipt of the withdrawal…</source>
        <translation>Bewijs van de intrekking…</translation>
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
        <source>This could not be noted</source>
        <translation>Dit kon niet genoteerd worden</translation>
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
        <source>Show more copies</source>
        <translation>Meer kopieën tonen</translation>
    </message>
    <message>
        <source>Add a copy…</source>
        <translation>Kopie toevoegen…</translation>
    </message>
    <message>
        <source>Nothing left the library so far.</source>
        <translation>Er is nog niets de bibliotheek uit gegaan.</translation>
    </message>
    <message>
        <source>“{copy}” then counts as deleted there, and nobody is asked for it any more.</source>
        <translation>‘{copy}’ telt dan als daar verwijderd, en niemand wordt er nog om gevraagd.</translation>
    </message>
    <message>
        <source>Is it deleted there?</source>
        <translation>Is het daar verwijderd?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>letter-{recording}.pdf</source>
        <translation>brief-{recording}.pdf</translation>
    </message>
    <message>
        <source>{shown} of {count} copies are shown. Those still with others come first.</source>
        <translation>{shown} van {count} kopieën zijn te zien. Wat nog bij anderen is, staat vooraan.</translation>
    </message>
    <message>
        <source>It is deleted there…</source>
        <translation>Het is daar verwijderd…</translation>
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
    <name>ReleasedCard</name>
    <message>
        <source>What the client wants to share</source>
        <translation>Wat de klant wil delen</translation>
    </message>
    <message>
        <source>So nothing is shown or asked here. Go on to the next step.</source>
        <translation>Daarom wordt hier niets getoond of gevraagd. Ga naar de volgende stap.</translation>
    </message>
    <message>
        <source>The client has released nothing. That is their choice, and it needs no reason.</source>
        <translation>De klant heeft niets vrijgegeven. Dat mag, en daar is geen reden voor nodig.</translation>
    </message>
    <message>
        <source>Go to {time}</source>
        <translation>Ga naar {time}</translation>
    </message>
    <message>
        <source>told in other words</source>
        <translation>verteld in andere woorden</translation>
    </message>
    <message>
        <source>You wrote: {text}</source>
        <translation>Jij schreef: {text}</translation>
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
        <source>{purpose}: yes, on a condition that this program cannot keep yet, so it stays closed</source>
        <translation>{purpose}: ja, op een voorwaarde waar dit programma zich nog niet aan kan houden, dus het blijft dicht</translation>
    </message>
    <message>
        <source>{purpose}: on a condition</source>
        <translation>{purpose}: met een voorwaarde</translation>
    </message>
    <message>
        <source>{purpose}: allowed on a condition that you keep yourself: {conditions}</source>
        <translation>{purpose}: mag, met een voorwaarde waar je zelf voor zorgt: {conditions}</translation>
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
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Leren</translation>
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
        <source>destroyed in this library</source>
        <translation>vernietigd in deze bibliotheek</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>{purpose}: yes, but closed</source>
        <translation>{purpose}: ja, maar dicht</translation>
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
        <source>with a condition</source>
        <translation>met een voorwaarde</translation>
    </message>
    <message>
        <source>Yes, but closed</source>
        <translation>Ja, maar dicht</translation>
    </message>
    <message>
        <source>Allowed on a condition that this program cannot keep yet</source>
        <translation>Mag op een voorwaarde waar dit programma zich nog niet aan kan houden</translation>
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
        <source>Record a new permission of {people}</source>
        <translation>Leg een nieuwe toestemming vast van {people}</translation>
    </message>
    <message>
        <source>Record the decision of {people}</source>
        <translation>Leg het besluit vast van {people}</translation>
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
        <source>There is no rubric {entry} here. There are: {choices}.</source>
        <translation>Er is hier geen kijkkader {entry}. Er zijn: {choices}.</translation>
    </message>
    <message>
        <source>{entry} comes with the program and does not change. Make a copy of it, and change that.</source>
        <translation>{entry} zit bij het programma en verandert niet. Maak een kopie, en verander die.</translation>
    </message>
    <message>
        <source>There is a rubric {entry} already. Choose another name.</source>
        <translation>Er is al een kijkkader {entry}. Kies een andere naam.</translation>
    </message>
    <message>
        <source>{entry} is the only one in use. Make or bring back another first.</source>
        <translation>{entry} is het enige dat in gebruik is. Maak eerst een ander, of haal er een terug.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {entry} is not a code of version {version}, so nothing can follow it. Take it out.</source>
        <translation>{file}, regel {line}: {entry} is geen code van versie {version}, dus niets kan erop volgen. Haal het weg.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {entry}, which is here, follows version {version} already. Leave one of the two out.</source>
        <translation>{file}, regel {line}: {entry}, die er al is, volgt op versie {version}. Laat een van de twee weg.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {entry} is missing or empty. Add it.</source>
        <translation>{file}, regel {line}: {entry} ontbreekt of is leeg. Vul het aan.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {entry} is not known here. Choose one of: {choices}.</source>
        <translation>{file}, regel {line}: {entry} is hier niet bekend. Kies uit: {choices}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {entry} is there twice. Give each one a name of its own.</source>
        <translation>{file}, regel {line}: {entry} staat er twee keer. Geef elk een eigen naam.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {entry} is not an identity. Use small letters, digits, - and _ only.</source>
        <translation>{file}, regel {line}: {entry} is geen kenmerk. Gebruik alleen kleine letters, cijfers, - en _.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {entry} is not a version. Use small letters, digits, dots, - and _ only.</source>
        <translation>{file}, regel {line}: {entry} is geen versie. Gebruik alleen kleine letters, cijfers, punten, - en _.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {entry} holds a character that cannot be seen. Take it out.</source>
        <translation>{file}, regel {line}: in {entry} staat een teken dat je niet kunt zien. Haal het weg.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {entry} has no meaning here. Use only: {choices}.</source>
        <translation>{file}, regel {line}: {entry} betekent hier niets. Gebruik alleen: {choices}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {entry} is too long. Keep it under {most} characters.</source>
        <translation>{file}, regel {line}: {entry} is te lang. Blijf onder {most} tekens.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {entry} has too many entries. Keep it under {most}.</source>
        <translation>{file}, regel {line}: {entry} heeft te veel onderdelen. Blijf onder {most}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {entry} has to be a text. Write it between &quot;quotes&quot;.</source>
        <translation>{file}, regel {line}: {entry} moet een tekst zijn. Zet het tussen &quot;aanhalingstekens&quot;.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {entry} has to be a table, with a name = value for each thing in it.</source>
        <translation>{file}, regel {line}: {entry} moet een tabel zijn, met naam = waarde voor elk onderdeel.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {entry} has to be a list. Write it between [ and ].</source>
        <translation>{file}, regel {line}: {entry} moet een lijst zijn. Zet het tussen [ en ].</translation>
    </message>
    <message>
        <source>{file}, line {line}: {entry} has to be a whole number from {least} to {most}. Change it.</source>
        <translation>{file}, regel {line}: {entry} moet een heel getal zijn van {least} tot en met {most}. Verander het.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {entry} has to be true or false. Change it.</source>
        <translation>{file}, regel {line}: {entry} moet true of false zijn. Verander het.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not written as TOML: “{entry}”. Mend that line.</source>
        <translation>{file}, regel {line}: dit is geen goede TOML: ‘{entry}’. Verbeter die regel.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not UTF-8 text. Save the file as UTF-8.</source>
        <translation>{file}, regel {line}: dit is geen UTF-8-tekst. Bewaar het bestand als UTF-8.</translation>
    </message>
    <message>
        <source>{file}: entries are nested too deeply in it. Write it like the example file.</source>
        <translation>{file}: onderdelen zitten er te diep in elkaar. Schrijf het zoals het voorbeeldbestand.</translation>
    </message>
    <message>
        <source>{file} is too large. Keep it under {most} bytes.</source>
        <translation>{file} is te groot. Blijf onder {most} bytes.</translation>
    </message>
    <message>
        <source>{file} cannot be written: the disk is full, or this folder is not yours to write in. Nothing was changed. Make room, or choose another folder.</source>
        <translation>{file} kan niet geschreven worden: de schijf is vol, of je mag niet schrijven in deze map. Er is niets veranderd. Maak ruimte, of kies een andere map.</translation>
    </message>
    <message>
        <source>{file} cannot be written: the folder for it is not there. Make that folder first, or choose another.</source>
        <translation>{file} kan niet geschreven worden: de map ervoor is er niet. Maak die map eerst, of kies een andere.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a name for the file, such as {example}.</source>
        <translation>{file} is een map. Kies een naam voor het bestand, zoals {example}.</translation>
    </message>
    <message>
        <source>{file} is not an ordinary file, so nothing is read from it. Choose a file.</source>
        <translation>{file} is geen gewoon bestand, dus er wordt niets uit gelezen. Kies een bestand.</translation>
    </message>
    <message>
        <source>{file} is not an ordinary file, so nothing is written to it. Choose another name.</source>
        <translation>{file} is geen gewoon bestand, dus er wordt niets naar geschreven. Kies een andere naam.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Choose a file that you may read.</source>
        <translation>{file} kan niet gelezen worden. Kies een bestand dat je mag lezen.</translation>
    </message>
    <message>
        <source>{file} says that it is {entry}. Give the file the name that belongs to it.</source>
        <translation>{file} zegt dat het {entry} is. Geef het bestand de naam die erbij hoort.</translation>
    </message>
    <message>
        <source>{entry} is there already, and a version never changes. Give yours another version.</source>
        <translation>{entry} is er al, en een versie verandert nooit. Geef die van jou een andere versie.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {entry} is this version itself. Name an earlier one.</source>
        <translation>{file}, regel {line}: {entry} is deze versie zelf. Noem een eerdere.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {entry} goes round in a circle. Let each code go to one that stays.</source>
        <translation>{file}, regel {line}: {entry} gaat in een kring rond. Laat elke code naar een code gaan die blijft.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {entry} is not a code. Write it as principle.code.</source>
        <translation>{file}, regel {line}: {entry} is geen code. Schrijf het als principe.code.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {entry} may be shown only in a guide with sealed = true, so that what the client writes stays with the client. Add sealed = true, or leave it out.</source>
        <translation>{file}, regel {line}: {entry} mag alleen in een gids met sealed = true, zodat wat de klant schrijft bij de klant blijft. Voeg sealed = true toe, of laat het weg.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {entry} would write outside the sealed notebook. Leave it out of a guide with sealed = true.</source>
        <translation>{file}, regel {line}: {entry} zou buiten het verzegelde notitieboek schrijven. Laat het weg uit een gids met sealed = true.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {entry} needs {needed} in the same step. Add that, or leave it.</source>
        <translation>{file}, regel {line}: {entry} heeft {needed} nodig in dezelfde stap. Voeg dat toe, of laat het weg.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {entry} is not a key. Use one capital letter, digit or sign, or F1 to F12.</source>
        <translation>{file}, regel {line}: {entry} is geen toets. Gebruik één hoofdletter, cijfer of teken, of F1 tot en met F12.</translation>
    </message>
</context>
<context>
    <name>RubricFields</name>
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
    <name>RubricForms</name>
    <message>
        <source>The work coordinator</source>
        <translation>De werkregisseur</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>De klant</translation>
    </message>
    <message>
        <source>A colleague who looks along</source>
        <translation>Een collega die meekijkt</translation>
    </message>
    <message>
        <source>A researcher</source>
        <translation>Een onderzoeker</translation>
    </message>
    <message>
        <source>Everybody else</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>● Circle</source>
        <translation>● Rondje</translation>
    </message>
    <message>
        <source>■ Square</source>
        <translation>■ Vierkant</translation>
    </message>
    <message>
        <source>▲ Triangle</source>
        <translation>▲ Driehoek</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(nog geen naam)</translation>
    </message>
</context>
<context>
    <name>RubricProblem</name>
    <message>
        <source>There is no principle yet. Add one, with a code.</source>
        <translation>Er is nog geen principe. Voeg er een toe, met een code.</translation>
    </message>
    <message>
        <source>There is no code under this. Add one, or remove the principle.</source>
        <translation>Hier staat geen code onder. Voeg er een toe, of haal het principe weg.</translation>
    </message>
    <message>
        <source>There is no question yet. Add one.</source>
        <translation>Er is nog geen vraag. Voeg er een toe.</translation>
    </message>
    <message>
        <source>Still to write in Dutch.</source>
        <translation>Nog te schrijven in het Nederlands.</translation>
    </message>
    <message>
        <source>Still to write in English.</source>
        <translation>Nog te schrijven in het Engels.</translation>
    </message>
    <message>
        <source>Too long: keep it under {most} characters.</source>
        <translation>Te lang: blijf onder {most} tekens.</translation>
    </message>
    <message>
        <source>Too many: keep it under {most}.</source>
        <translation>Te veel: blijf onder {most}.</translation>
    </message>
    <message>
        <source>Not a key. Choose one capital, digit or sign, or F1 to F12.</source>
        <translation>Geen toets. Kies één hoofdletter, cijfer of teken, of F1 tot en met F12.</translation>
    </message>
    <message>
        <source>Another code has this key too. Choose another.</source>
        <translation>Een andere code heeft deze toets ook. Kies een andere.</translation>
    </message>
    <message>
        <source>The program uses this key for something else, so it will not work.</source>
        <translation>Het programma gebruikt deze toets voor iets anders. Hij werkt dan niet.</translation>
    </message>
</context>
<context>
    <name>RunHeader</name>
    <message>
        <source>Everything kept ✓</source>
        <translation>Alles bewaard ✓</translation>
    </message>
    <message>
        <source>Pause and leave</source>
        <translation>Pauzeren en weggaan</translation>
    </message>
    <message>
        <source>Everything is kept. Go on later, also on another day.</source>
        <translation>Alles is bewaard. Ga later verder, ook op een andere dag.</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>Bewaren…</translation>
    </message>
</context>
<context>
    <name>RunLayout</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Afronden</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
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
    <message>
        <source>Choose who…</source>
        <translation>Kies wie…</translation>
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
    <name>SessionsCard</name>
    <message>
        <source>Read back</source>
        <translation>Teruglezen</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Verdergaan waar je was</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>opens only when the library is not open to look only</source>
        <translation>kan alleen als je in de bibliotheek ook mag schrijven</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>done on {day}</source>
        <translation>klaar op {day}</translation>
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
    <name>SpeakingBar</name>
    <message>
        <source>{recording}: you {you}, client {client}, silence {silence}</source>
        <translation>{recording}: jij {you}, klant {client}, stilte {silence}</translation>
    </message>
</context>
<context>
    <name>SpeakingCard</name>
    <message>
        <source>Speaking time, described</source>
        <translation>Spreektijd, beschreven</translation>
    </message>
    <message>
        <source>No norm: every conversation asks something else.</source>
        <translation>Geen norm: elk gesprek vraagt iets anders.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>jij</translation>
    </message>
    <message>
        <source>client</source>
        <translation>klant</translation>
    </message>
    <message>
        <source>others</source>
        <translation>anderen</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>stilte</translation>
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
    <name>Summary</name>
    <message>
        <source>Summary of the session about {recording}</source>
        <translation>Samenvatting van de sessie over {recording}</translation>
    </message>
    <message>
        <source>summary-{recording}.pdf</source>
        <translation>samenvatting-{recording}.pdf</translation>
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
    <name>TogetherPage</name>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>This session cannot be opened</source>
        <translation>Deze sessie kan niet geopend worden</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Look and listen</source>
        <translation>Kijk en luister</translation>
    </message>
    <message>
        <source>Press {key} to play. Look for half a minute, as if you do not know these two.</source>
        <translation>Druk op {key} om af te spelen. Kijk een halve minuut, alsof je deze twee niet kent.</translation>
    </message>
    <message>
        <source>Mark what touches you</source>
        <translation>Merk wat je raakt</translation>
    </message>
    <message>
        <source>Something happens between them? Press {key}. The film goes on; the words come later.</source>
        <translation>Gebeurt er iets tussen die twee? Druk op {key}. De film gaat door; de woorden komen later.</translation>
    </message>
    <message>
        <source>First write what you see</source>
        <translation>Schrijf eerst wat je ziet</translation>
    </message>
    <message>
        <source>Write in the note what a camera could have seen or heard: “He looks at the screen.” Not yet what it means.</source>
        <translation>Schrijf in de notitie wat een camera kan zien of horen: ‘Hij kijkt naar het scherm.’ Nog niet wat het betekent.</translation>
    </message>
    <message>
        <source>Only then what you think</source>
        <translation>Dan pas wat je denkt</translation>
    </message>
    <message>
        <source>Open the other fields of the note. What do you make of it? What does it do to the other? “No contact” is not yet “not motivated”.</source>
        <translation>Open de andere vakken van de notitie. Wat maak je ervan? Wat doet het met de ander? ‘Geen contact’ is nog niet ‘niet gemotiveerd’.</translation>
    </message>
    <message>
        <source>Choose one thing to try</source>
        <translation>Kies één ding om uit te proberen</translation>
    </message>
    <message>
        <source>One is enough. Choose one, or write your own. You find it again under Learn.</source>
        <translation>Eén is genoeg. Kies er een, of schrijf er zelf een. Je vindt het terug bij Leren.</translation>
    </message>
    <message>
        <source>First time here?</source>
        <translation>Voor het eerst hier?</translation>
    </message>
    <message>
        <source>A tour of five small steps, some eight minutes. Nothing can go wrong here.</source>
        <translation>Een rondleiding van vijf kleine stappen, ongeveer acht minuten. Er kan hier niets misgaan.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rondleiding beginnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>This could not be kept</source>
        <translation>Dit kon niet bewaard worden</translation>
    </message>
    <message>
        <source>Step {at} of {of}</source>
        <translation>Stap {at} van {of}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Rondleiding stoppen</translation>
    </message>
    <message>
        <source>That is all there is to it</source>
        <translation>Meer is het niet</translation>
    </message>
    <message>
        <source>Look, mark, write what you see before what you think, and choose one thing to try. In your own library it goes the same way.</source>
        <translation>Kijken, merken, schrijven wat je ziet vóór wat je denkt, en één ding kiezen om uit te proberen. In je eigen bibliotheek gaat het net zo.</translation>
    </message>
    <message>
        <source>See it under Learn</source>
        <translation>Bekijk het bij Leren</translation>
    </message>
    <message>
        <source>Go on looking</source>
        <translation>Verder kijken</translation>
    </message>
</context>
<context>
    <name>TourBand</name>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Ideas to try out</source>
        <translation>Ideeën om uit te proberen</translation>
    </message>
    <message>
        <source>Try my own</source>
        <translation>Mijn eigen proberen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Rondleiding stoppen</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>Of in je eigen woorden</translation>
    </message>
    <message>
        <source>Your own try-out</source>
        <translation>Je eigen experiment</translation>
    </message>
    <message>
        <source>Try this</source>
        <translation>Dit uitproberen</translation>
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
        <translation>De toestemming van {person} is afgelopen na {day}. Een nieuw ja opent het weer.</translation>
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
        <translation>De toestemming van {person} is afgelopen. Een nieuw ja opent het weer.</translation>
    </message>
    <message>
        <source>{person} allows it only with the face blurred or the voice changed, and this program cannot do that yet. Only a yes without that opens it.</source>
        <translation>{person} vindt het alleen goed met een vervaagd gezicht of een vervormde stem. Dat kan dit programma nog niet. Alleen een ja zonder die voorwaarde opent het.</translation>
    </message>
    <message>
        <source>{person} allows it only on a condition that this program cannot keep: “{conditions}”. Only a yes without that opens it.</source>
        <translation>{person} vindt het alleen goed met een voorwaarde waar dit programma niet voor kan zorgen: ‘{conditions}’. Alleen een ja zonder die voorwaarde opent het.</translation>
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
        <source>A copy for own learning is for the work coordinator alone. Say what this one is for: only what everyone in a recording allowed for that goes into it.</source>
        <translation>Een kopie voor eigen leren is alleen voor de werkregisseur. Zeg waar deze voor is: alleen wat iedereen in een opname daarvoor toestond, komt erin.</translation>
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
        <source>A text of somebody&apos;s own cannot be read: it is damaged.</source>
        <translation>Een eigen tekst van iemand kan niet gelezen worden: hij is beschadigd.</translation>
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
        <source>There is no recording {recording} in this library.</source>
        <translation>Er is geen opname {recording} in deze bibliotheek.</translation>
    </message>
    <message>
        <source>{recording} was withdrawn. With this program and the files of this library nobody can open it any more.</source>
        <translation>{recording} is ingetrokken. Met dit programma en de bestanden van deze bibliotheek kan niemand hem nog openen.</translation>
    </message>
    <message>
        <source>{recording} is being withdrawn and cannot be opened. Not everything could be cleared away yet; that goes on when the library is opened again.</source>
        <translation>{recording} wordt ingetrokken en kan niet geopend worden. Nog niet alles kon opgeruimd worden; dat gaat verder als de bibliotheek weer opengaat.</translation>
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
        <source>There are no words yet to agree with.</source>
        <translation>Er zijn nog geen woorden om het mee eens te zijn.</translation>
    </message>
    <message>
        <source>This note is no longer there.</source>
        <translation>Deze notitie is er niet meer.</translation>
    </message>
    <message>
        <source>This session holds {most} notes at most.</source>
        <translation>In deze sessie passen hooguit {most} notities.</translation>
    </message>
    <message>
        <source>Choose {most} pieces at most.</source>
        <translation>Kies hooguit {most} stukjes.</translation>
    </message>
    <message>
        <source>This session holds no more text.</source>
        <translation>In deze sessie past niet meer tekst.</translation>
    </message>
    <message>
        <source>The client&apos;s notes are damaged and cannot be read.</source>
        <translation>De notities van de klant zijn beschadigd en kunnen niet gelezen worden.</translation>
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
        <source>This library was changed in another window. Close it here, and open it again.</source>
        <translation>Deze bibliotheek is in een ander venster veranderd. Sluit hem hier, en open hem opnieuw.</translation>
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
        <source>These moments are at another version by now. Open the recording again.</source>
        <translation>Deze momenten hebben intussen een andere versie. Open de opname opnieuw.</translation>
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
        <source>“{typed}” is not a condition that this program knows: {known}. Give a condition in other words with --condition-text.</source>
        <translation>‘{typed}’ is geen voorwaarde die dit programma kent: {known}. Geef een voorwaarde in andere woorden met --condition-text.</translation>
    </message>
    <message>
        <source>--withdraw goes with --no: a yes destroys nothing.</source>
        <translation>--withdraw hoort bij --no: een ja vernietigt niets.</translation>
    </message>
    <message>
        <source>--until and --condition go with --yes: a no has neither.</source>
        <translation>--until en --condition horen bij --yes: een nee heeft die niet.</translation>
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
        <source>“{word}” is not a scale. Write a number from 1 to 3.</source>
        <translation>‘{word}’ is geen schaal. Schrijf een getal van 1 tot en met 3.</translation>
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
        <source>This yes is of {day}, and a no came after it. Only a yes that was given after the no opens it again.</source>
        <translation>Dit ja is van {day}, en daarna kwam een nee. Alleen een ja van na dat nee opent het weer.</translation>
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
        <source>A condition needs words. Write what was asked for, or leave the condition out.</source>
        <translation>Een voorwaarde bestaat uit woorden. Schrijf op wat er gevraagd is, of laat de voorwaarde weg.</translation>
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
        <source>The clock of this computer says {now}, but this library was in use on {last} already. Set the clock right first. If the clock is right now, say so above the recordings, or with: kijkwijzer library clock LIBRARY --right</source>
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
        <source>There is no finished withdrawal of {recording}.</source>
        <translation>Er is geen afgeronde intrekking van {recording}.</translation>
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
        <source>This use of {recording} was withdrawn. It cannot be opened for it any more.</source>
        <translation>Dit gebruik van {recording} is ingetrokken. Daarvoor kan hij niet meer geopend worden.</translation>
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
        <source>The withdrawal of one use of {recording} is not finished; the recording itself stays. Close the library and open it again; make room on the disk first.</source>
        <translation>Het intrekken van één gebruik van {recording} is niet af; de opname zelf blijft. Sluit de bibliotheek en open hem opnieuw; maak eerst ruimte op de schijf.</translation>
    </message>
    <message>
        <source>The register of copies is damaged and cannot be read.</source>
        <translation>Het register van kopieën is beschadigd en niet te lezen.</translation>
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
        <source>There is a receipt once it is done. Add --yes, or leave it.</source>
        <translation>Er is een bewijs zodra het gedaan is. Voeg --yes toe, of laat het weg.</translation>
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
    <message>
        <source>These moments belong to another rubric. Open them with it.</source>
        <translation>Deze momenten horen bij een ander kijkkader. Open ze daarmee.</translation>
    </message>
    <message>
        <source>This session is over.</source>
        <translation>Deze sessie is afgelopen.</translation>
    </message>
    <message>
        <source>This session was left. Take it up again first.</source>
        <translation>Deze sessie is verlaten. Pak hem eerst weer op.</translation>
    </message>
    <message>
        <source>A step can be stretched to {most} minutes at most.</source>
        <translation>Een stap kan hooguit {most} minuten duren.</translation>
    </message>
    <message>
        <source>Nobody has this part in the session.</source>
        <translation>Niemand heeft deze rol in de sessie.</translation>
    </message>
    <message>
        <source>This fragment was chosen already.</source>
        <translation>Dit fragment is al gekozen.</translation>
    </message>
    <message>
        <source>Choose {most} fragments at most.</source>
        <translation>Kies hooguit {most} fragmenten.</translation>
    </message>
    <message>
        <source>This code was chosen already.</source>
        <translation>Deze code is al gekozen.</translation>
    </message>
    <message>
        <source>Look for {most} things at most.</source>
        <translation>Let op hooguit {most} dingen.</translation>
    </message>
    <message>
        <source>This session has no such step.</source>
        <translation>Deze sessie heeft die stap niet.</translation>
    </message>
    <message>
        <source>This session has no such field.</source>
        <translation>Deze sessie heeft dat veld niet.</translation>
    </message>
    <message>
        <source>A time cannot be before the beginning.</source>
        <translation>Een tijd kan niet vóór het begin liggen.</translation>
    </message>
    <message>
        <source>A step of a guided session cannot be read: it is damaged.</source>
        <translation>Een stap van een sessie kan niet gelezen worden: hij is beschadigd.</translation>
    </message>
    <message>
        <source>This text is too long. Keep it under {most} characters, and a theme under {theme}.</source>
        <translation>Deze tekst is te lang. Blijf onder {most} tekens, en bij een onderwerp onder {theme}.</translation>
    </message>
    <message>
        <source>A try-out ends on or after the day it starts.</source>
        <translation>Een experiment eindigt op of na de dag waarop het begint.</translation>
    </message>
    <message>
        <source>Choose moments of one recording. Write another insight for others.</source>
        <translation>Kies momenten uit één opname. Schrijf een ander inzicht voor andere.</translation>
    </message>
    <message>
        <source>Choose another passphrase than the one of now.</source>
        <translation>Kies een andere wachtzin dan die van nu.</translation>
    </message>
    <message>
        <source>This passphrase opens the key of somebody who guides clients. Choose another: nobody else may open what a client writes.</source>
        <translation>Deze wachtzin opent de sleutel van iemand die klanten begeleidt. Kies een andere: niemand anders mag openen wat een klant schrijft.</translation>
    </message>
    <message>
        <source>Give a name or initials, of {most} characters at most.</source>
        <translation>Geef een naam of voorletters, van hooguit {most} tekens.</translation>
    </message>
    <message>
        <source>The work coordinator of this conversation cannot guide the client. Ask somebody else.</source>
        <translation>De werkregisseur van dit gesprek kan de klant niet begeleiden. Vraag iemand anders.</translation>
    </message>
    <message>
        <source>Only with the facilitator&apos;s key can this be changed.</source>
        <translation>Dit kan alleen veranderd worden met de sleutel van de begeleider.</translation>
    </message>
    <message>
        <source>This session was closed. Take it up again.</source>
        <translation>Deze sessie is gesloten. Pak hem weer op.</translation>
    </message>
    <message>
        <source>In this session, what is noted goes into sealed notes.</source>
        <translation>In deze sessie gaat wat je noteert in verzegelde notities.</translation>
    </message>
    <message>
        <source>Choose who guides the client. They hold the key.</source>
        <translation>Kies wie de klant begeleidt. Die heeft de sleutel.</translation>
    </message>
    <message>
        <source>This session was taken up elsewhere.</source>
        <translation>Deze sessie is ergens anders opgepakt.</translation>
    </message>
    <message>
        <source>The guide of this session is not in this program.</source>
        <translation>De gids van deze sessie zit niet in dit programma.</translation>
    </message>
    <message>
        <source>The library has other words for version {version} of {rubric}, and moments were made with those. Give yours another version.</source>
        <translation>De bibliotheek heeft andere woorden voor versie {version} van {rubric}, en daarmee zijn momenten gemaakt. Geef die van jou een andere versie.</translation>
    </message>
    <message>
        <source>This still names a person, a recording, a time, or words of somebody else. Say it in other words first.</source>
        <translation>Hier staat nog een persoon, een opname, een tijd of iemands woorden in. Zeg het eerst in andere woorden.</translation>
    </message>
    <message>
        <source>Write what you want to keep first.</source>
        <translation>Schrijf eerst wat je wilt bewaren.</translation>
    </message>
    <message>
        <source>This has changed. Read it again first.</source>
        <translation>Dit is veranderd. Lees het eerst opnieuw.</translation>
    </message>
    <message>
        <source>Keep this text under {most} characters.</source>
        <translation>Houd deze tekst onder {most} tekens.</translation>
    </message>
    <message>
        <source>{owner} is not a work coordinator in this recording.</source>
        <translation>{owner} is geen werkregisseur in deze opname.</translation>
    </message>
    <message>
        <source>Ask the client first: may this still be shared?</source>
        <translation>Vraag het eerst aan de klant: mag dit nog gedeeld worden?</translation>
    </message>
    <message>
        <source>The client&apos;s notes were closed.</source>
        <translation>De notities van de klant zijn gesloten.</translation>
    </message>
    <message>
        <source>The client keeps this note. It is not shared.</source>
        <translation>De klant houdt deze notitie voor zich. Hij wordt niet gedeeld.</translation>
    </message>
    <message>
        <source>There are no words yet that the client agreed to share.</source>
        <translation>Er zijn nog geen woorden die de klant wil delen.</translation>
    </message>
    <message>
        <source>The facilitator has a new key. Open the session with that one.</source>
        <translation>De begeleider heeft een nieuwe sleutel. Open de sessie daarmee.</translation>
    </message>
    <message>
        <source>Version {version} of {rubric} is not in the library. Keep it first.</source>
        <translation>Versie {version} van {rubric} zit niet in de bibliotheek. Bewaar hem eerst.</translation>
    </message>
    <message>
        <source>From this point of view “{code}” cannot be “{valence}”. Choose: {choices}.</source>
        <translation>Vanuit deze kijk kan ‘{code}’ niet ‘{valence}’ zijn. Kies: {choices}.</translation>
    </message>
    <message>
        <source>This session is no longer there.</source>
        <translation>Deze sessie is er niet meer.</translation>
    </message>
    <message>
        <source>This stays with its recording, and with who wrote it.</source>
        <translation>Dit blijft bij de opname, en bij wie het schreef.</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>Dit is er niet meer.</translation>
    </message>
    <message>
        <source>This session has no facilitator, and so no notes of a client.</source>
        <translation>Deze sessie heeft geen begeleider, en dus geen notities van een klant.</translation>
    </message>
    <message>
        <source>This facilitator is not known here.</source>
        <translation>Deze begeleider is hier niet bekend.</translation>
    </message>
    <message>
        <source>Somebody is known as {label} already. Choose another.</source>
        <translation>Er is al iemand bekend als {label}. Kies een andere.</translation>
    </message>
    <message>
        <source>This session is open in another place, and something was kept there. Open it again.</source>
        <translation>Deze sessie is op een andere plek open, en daar is iets bewaard. Open hem opnieuw.</translation>
    </message>
    <message>
        <source>This key was put away. Type its passphrase again.</source>
        <translation>Deze sleutel is opgeborgen. Typ de wachtzin opnieuw.</translation>
    </message>
    <message>
        <source>This passphrase is easy to guess. Take four or more words that have nothing to do with each other.</source>
        <translation>Deze wachtzin is makkelijk te raden. Neem vier of meer woorden die niets met elkaar te maken hebben.</translation>
    </message>
    <message>
        <source>The key of this person was changed by somebody who could write in this library. It is not opened. Nothing else is wrong. A copy of the library of before still has it.</source>
        <translation>De sleutel van deze persoon is veranderd door iemand die in deze bibliotheek kon schrijven. Hij wordt niet geopend. Verder is er niets mis. Een kopie van de bibliotheek van daarvoor heeft hem nog.</translation>
    </message>
    <message>
        <source>This passphrase opens the library. Choose one that the work coordinator does not know, or what the client writes is not safe.</source>
        <translation>Deze wachtzin opent de bibliotheek. Kies er een die de werkregisseur niet kent, anders is niet veilig wat de klant schrijft.</translation>
    </message>
    <message>
        <source>This does not open this person&apos;s key. Check capital letters and the keyboard, and try again. Or use the recovery key that this person wrote down.</source>
        <translation>Dit opent de sleutel van deze persoon niet. Let op hoofdletters en het toetsenbord, en probeer het opnieuw. Of gebruik de herstelsleutel die deze persoon heeft opgeschreven.</translation>
    </message>
    <message>
        <source>Nothing in this copy was withdrawn. A letter asks back what was withdrawn, and nothing else.</source>
        <translation>In deze kopie is niets ingetrokken. Een brief vraagt terug wat is ingetrokken, en niets anders.</translation>
    </message>
    <message>
        <source>“{name}”: give this file a name that ends in {ending}.</source>
        <translation>‘{name}’: geef dit bestand een naam die eindigt op {ending}.</translation>
    </message>
    <message>
        <source>“{name}” is there already. Give another name, or add --replace to write over it.</source>
        <translation>‘{name}’ is er al. Geef een andere naam, of voeg --replace toe om eroverheen te schrijven.</translation>
    </message>
    <message>
        <source>This is another session.</source>
        <translation>Dit is een andere sessie.</translation>
    </message>
    <message>
        <source>These notes are of another session.</source>
        <translation>Deze notities zijn van een andere sessie.</translation>
    </message>
    <message>
        <source>This session is not there, or may not be looked at.</source>
        <translation>Deze sessie is er niet, of er mag niet naar gekeken worden.</translation>
    </message>
    <message>
        <source>Choose a conversation guide first.</source>
        <translation>Kies eerst een gids.</translation>
    </message>
    <message>
        <source>There are no words left. Write some, or remove it.</source>
        <translation>Er staan geen woorden meer. Schrijf iets, of haal het weg.</translation>
    </message>
    <message>
        <source>A theme stays when a recording goes, so it cannot hold a code, a number, a time or somebody&apos;s words. Choose another theme.</source>
        <translation>Een onderwerp blijft als een opname weggaat. Daarom mag er geen code, nummer, tijd of iemands woorden in staan. Kies een ander onderwerp.</translation>
    </message>
    <message>
        <source>Write with whom it is and where it is.</source>
        <translation>Schrijf bij wie hij is en waar hij is.</translation>
    </message>
    <message>
        <source>This guide does not say what is to be allowed. It is not used.</source>
        <translation>Deze gids zegt niet wat er mag. Hij wordt niet gebruikt.</translation>
    </message>
    <message>
        <source>This is not a mark of the log: it has {length} letters and digits, from 0 to 9 and a to f.</source>
        <translation>Dit is geen kenmerk van het logboek: dat heeft {length} letters en cijfers, van 0 tot 9 en a tot f.</translation>
    </message>
    <message>
        <source>{recording} stays closed: it is allowed only on a condition that this program cannot keep, such as a blurred face or a changed voice. Only a yes without that condition opens it.</source>
        <translation>{recording} blijft dicht: het mag alleen met een voorwaarde waar dit programma niet voor kan zorgen, zoals een vervaagd gezicht of een vervormde stem. Alleen een ja zonder die voorwaarde opent de opname.</translation>
    </message>
    <message>
        <source>Keep room for a fragment that works: choose {most} others at most.</source>
        <translation>Houd plaats voor een fragment dat werkt: kies er hooguit {most} andere bij.</translation>
    </message>
    <message>
        <source>This is not in the kijkkader, or is more than it looks for.</source>
        <translation>Dit staat niet in het kijkkader, of het is meer dan waar je in één keer op let.</translation>
    </message>
    <message>
        <source>Nothing was changed: nobody in {recording} can take this back in that role. Choose somebody who is in the recording, or withdraw the whole recording.</source>
        <translation>Er is niets veranderd: niemand in {recording} kan dit in die rol intrekken. Kies iemand die in de opname voorkomt, of trek de hele opname in.</translation>
    </message>
    <message>
        <source>Nothing was changed: {recording} would still be open for this. Withdraw the whole recording instead.</source>
        <translation>Er is niets veranderd: {recording} zou hiervoor nog open zijn. Trek dan de hele opname in.</translation>
    </message>
    <message>
        <source>The recording is withdrawn: with this program nobody can open it any more. Not everything could be cleared away yet. That goes on when the library is opened again.</source>
        <translation>De opname is ingetrokken: met dit programma kan niemand hem meer openen. Nog niet alles kon worden opgeruimd. Dat gaat verder als de bibliotheek weer wordt geopend.</translation>
    </message>
    <message>
        <source>This use is closed, and what was made for it cannot be opened any more with this program. The recording itself stays. Not everything could be cleared away yet. That goes on when the library is opened again.</source>
        <translation>Dit gebruik is gesloten, en wat ervoor is gemaakt, is met dit programma niet meer te openen. De opname zelf blijft. Nog niet alles kon worden opgeruimd. Dat gaat verder als de bibliotheek weer wordt geopend.</translation>
    </message>
    <message>
        <source>The disk did not let us do it: make room on the disk first, and see that it can be written.</source>
        <translation>De schijf liet het niet toe: maak eerst ruimte op de schijf, en zorg dat erop geschreven kan worden.</translation>
    </message>
    <message>
        <source>Something was still busy in the library: wait until that is done first.</source>
        <translation>Er was nog iets bezig in de bibliotheek: wacht eerst tot dat klaar is.</translation>
    </message>
    <message>
        <source>The library was closed before it was done.</source>
        <translation>De bibliotheek werd gesloten voordat het klaar was.</translation>
    </message>
    <message>
        <source>Something in the library is damaged: check the library, which tells what that is.</source>
        <translation>Er is iets in de bibliotheek beschadigd: controleer de bibliotheek, dan zie je wat het is.</translation>
    </message>
    <message>
        <source>Nothing was changed: {recording} was not typed.</source>
        <translation>Er is niets veranderd: {recording} is niet getypt.</translation>
    </message>
    <message>
        <source>A no to own learning destroys the recording, now and for good: no list of refusals is kept. This goes: {parts}. Add --withdraw to do that.</source>
        <translation>Een nee tegen zelf leren vernietigt de opname, nu en voorgoed: er is geen lijst van weigeringen. Dit gaat weg: {parts}. Voeg --withdraw toe om dat te doen.</translation>
    </message>
    <message>
        <source>A no destroys what was made for this purpose, now and for good: {parts}. Add --withdraw to do that.</source>
        <translation>Een nee vernietigt wat voor dit doel is gemaakt, nu en voorgoed: {parts}. Voeg --withdraw toe om dat te doen.</translation>
    </message>
</context>
<context>
    <name>TryOutCard</name>
    <message>
        <source>What did you find out? You may leave this empty.</source>
        <translation>Wat ontdekte je? Je mag dit leeg laten.</translation>
    </message>
    <message>
        <source>What will you try out? One thing is enough.</source>
        <translation>Wat ga je uitproberen? Eén ding is genoeg.</translation>
    </message>
    <message>
        <source>How will you notice that it does something?</source>
        <translation>Waaraan merk je dat het iets doet?</translation>
    </message>
    <message>
        <source>Look back on it by</source>
        <translation>Kijk erop terug, uiterlijk op</translation>
    </message>
    <message>
        <source>Take an example…</source>
        <translation>Neem een voorbeeld…</translation>
    </message>
</context>
<context>
    <name>TryOutDialog</name>
    <message>
        <source>Try something out</source>
        <translation>Iets uitproberen</translation>
    </message>
    <message>
        <source>try-out</source>
        <translation>experiment</translation>
    </message>
    <message>
        <source>What will you do differently? One thing is enough.</source>
        <translation>Wat ga je anders doen? Eén ding is genoeg.</translation>
    </message>
    <message>
        <source>How will you notice that it does something?</source>
        <translation>Waaraan merk je dat het iets doet?</translation>
    </message>
    <message>
        <source>Such as: the other person starts telling by themselves.</source>
        <translation>Zoals: de ander begint zelf te vertellen.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Look back on it by</source>
        <translation>Kijk erop terug, uiterlijk op</translation>
    </message>
    <message>
        <source>Take an example…</source>
        <translation>Neem een voorbeeld…</translation>
    </message>
</context>
<context>
    <name>ValencesForm</name>
    <message>
        <source>What a moment can be. A client has words of their own for it.</source>
        <translation>Wat een moment kan zijn. Een klant heeft er eigen woorden voor.</translation>
    </message>
    <message>
        <source>Works, does not work, question</source>
        <translation>Werkt, werkt niet, vraag</translation>
    </message>
    <message>
        <source>For who looks back</source>
        <translation>Voor wie terugkijkt</translation>
    </message>
    <message>
        <source>For the client</source>
        <translation>Voor de klant</translation>
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
    <name>VersionBand</name>
    <message>
        <source>There is a newer version of this rubric.</source>
        <translation>Er is een nieuwere versie van dit kijkkader.</translation>
    </message>
    <message>
        <source>See what changes…</source>
        <translation>Zie wat er verandert…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
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
    <name>VoiceNotes</name>
    <message>
        <source>{role} writes</source>
        <translation>{role} schrijft</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>Wie zegt dit?</translation>
    </message>
</context>
<context>
    <name>WholeForm</name>
    <message>
        <source>The whole</source>
        <translation>Het geheel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Whose it is and what it is based on. It is shown wherever it is chosen.</source>
        <translation>Van wie het is en waarop het is gebaseerd. Het staat overal waar je het kiest.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Waar het vandaan komt</translation>
    </message>
    <message>
        <source>Codes in focus a session, at most</source>
        <translation>Codes om op te letten per sessie, hooguit</translation>
    </message>
    <message>
        <source>The first code</source>
        <translation>De eerste code</translation>
    </message>
    <message>
        <source>Code of the quick mark</source>
        <translation>Code van het snelle merkteken</translation>
    </message>
    <message>
        <source>What the first viewing marks with, before anything is named. A code of its own for it is useful: then it stays clear what was named later.</source>
        <translation>Waarmee je de eerste keer markeert, voordat je iets benoemt. Een eigen code hiervoor is handig: dan blijft duidelijk wat je later benoemde.</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Wat je ziet</translation>
    </message>
    <message>
        <source>What you think</source>
        <translation>Wat je denkt</translation>
    </message>
    <message>
        <source>What it does to the other</source>
        <translation>Wat het met de ander doet</translation>
    </message>
    <message>
        <source>What else could be</source>
        <translation>Wat ook zou kunnen</translation>
    </message>
    <message>
        <source>Asked with a moment</source>
        <translation>Gevraagd bij een moment</translation>
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
        <source>Choose who wants it.</source>
        <translation>Kies wie het wil.</translation>
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
        <source>This cannot be undone. The key of this recording is destroyed; after that nobody can open it any more with this program or with the files of this library.</source>
        <translation>Dit kan niet ongedaan gemaakt worden. De sleutel van deze opname wordt vernietigd; daarna kan niemand hem nog openen met dit programma of met de bestanden van deze bibliotheek.</translation>
    </message>
    <message>
        <source>This goes on until it is done, also when the library is locked.</source>
        <translation>Dit gaat door tot het klaar is, ook als de bibliotheek op slot gaat.</translation>
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
        <source>The same film under other numbers goes along</source>
        <translation>Dezelfde film onder andere nummers gaat mee</translation>
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
        <source>Someone else in the recording wants it</source>
        <translation>Iemand anders in de opname wil het</translation>
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
        <source>Guided sessions, with what was written</source>
        <translation>Sessies met een gids, met wat er geschreven is</translation>
    </message>
    <message>
        <source>Notes of the client</source>
        <translation>Notities van de klant</translation>
    </message>
    <message>
        <source>Insights and try-outs</source>
        <translation>Inzichten en experimenten</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>verzegeld</translation>
    </message>
    <message>
        <source>codes: {count}</source>
        <translation>codes: {count}</translation>
    </message>
    <message>
        <source>decisions: {count}</source>
        <translation>besluiten: {count}</translation>
    </message>
    <message>
        <source>There is no receipt</source>
        <translation>Er is geen bewijs</translation>
    </message>
    <message>
        <source>Withdrawing {recording} broke off</source>
        <translation>Het intrekken van {recording} brak af</translation>
    </message>
</context>
<context>
    <name>WithdrawnDialog</name>
    <message>
        <source>Destroyed and checked on {day}. Nobody can open it any more with this program or with the files of this library.</source>
        <translation>Vernietigd en nagekeken op {day}. Niemand kan hem nog openen met dit programma of met de bestanden van deze bibliotheek.</translation>
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
<context>
    <name>WorksCard</name>
    <message>
        <source>Moments that worked</source>
        <translation>Momenten die werkten</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Meer laten zien</translation>
    </message>
</context>
</TS>
