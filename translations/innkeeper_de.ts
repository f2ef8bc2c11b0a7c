<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Innkeeper</name>
    <message>
        <source> (read only)</source>
        <translation> (nur lesen)</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source> as a further one</source>
        <translation> als weitere</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and a state: 3 running</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (no longer maintained)</source>
        <translation>%1 (nicht mehr gepflegt)</translation>
    </message>
    <message>
        <source>%1 (“%2”, %3)</source>
        <translation>%1 („%2“, %3)</translation>
    </message>
    <message>
        <source>%1 IOPS</source>
        <translation>%1 IOPS</translation>
    </message>
    <message>
        <source>%1 are free in the pool.</source>
        <translation>%1 sind im Speicherpool frei.</translation>
    </message>
    <message>
        <source>%1 asks who you are.</source>
        <translation>%1 fragt, wer Sie sind.</translation>
    </message>
    <message>
        <source>%1 begins with the address of the network itself.</source>
        <translation>%1 beginnt mit der Adresse des Netzwerks selbst.</translation>
    </message>
    <message>
        <source>%1 can only be passed through as “lun” from a block device.</source>
        <translation>%1 kann nur von einem Blockgerät als „lun“ durchgereicht werden.</translation>
    </message>
    <message>
        <source>%1 cannot be on the bus “%2”: only floppy drives are on “fdc”.</source>
        <translation>%1 kann nicht am Bus „%2“ hängen: An „fdc“ gibt es nur Diskettenlaufwerke.</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 does not start from this firmware.</source>
        <translation>%1 startet nicht mit dieser Firmware.</translation>
    </message>
    <message>
        <source>%1 ends before it begins.</source>
        <translation>%1 endet vor dem Beginn.</translation>
    </message>
    <message>
        <source>%1 ends with the broadcast address.</source>
        <translation>%1 endet mit der Broadcast-Adresse.</translation>
    </message>
    <message>
        <source>%1 for the guest</source>
        <translation>%1 für den Gast</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 has no source; give it one or make it a removable drive.</source>
        <translation>%1 hat keine Quelle; geben Sie eine an oder machen Sie ein Wechsellaufwerk daraus.</translation>
    </message>
    <message>
        <source>%1 is not a port; ports go up to 65535, and -1 lets one be chosen.</source>
        <translation>%1 ist kein Port; Ports gehen bis 65535, und bei -1 wird einer ausgewählt.</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 ist nicht verbunden.</translation>
    </message>
    <message>
        <source>%1 is not inside the network.</source>
        <translation>%1 liegt nicht im Netzwerk.</translation>
    </message>
    <message>
        <source>%1 is too large; at most 65536 addresses are possible.</source>
        <translation>%1 ist zu groß; höchstens 65536 Adressen sind möglich.</translation>
    </message>
    <message>
        <source>%1 lies on the network but has no name there.</source>
        <translation>%1 liegt im Netzwerk, hat dort aber keinen Namen.</translation>
    </message>
    <message>
        <source>%1 lies on the network but names no protocol.</source>
        <translation>%1 liegt im Netzwerk, nennt aber kein Protokoll.</translation>
    </message>
    <message>
        <source>%1 logical (%2 cores in %3 sockets)</source>
        <translation>%1 logische (%2 Kerne in %3 Sockeln)</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 must name both a pool and a volume.</source>
        <translation>%1 muss einen Speicherpool und ein Volume nennen.</translation>
    </message>
    <message>
        <source>%1 needs UEFI firmware, which this host does not have: %2</source>
        <translation>%1 braucht UEFI-Firmware, die dieser Rechner nicht hat: %2</translation>
    </message>
    <message>
        <source>%1 needs a TPM, which this host cannot emulate: %2</source>
        <translation>%1 braucht ein TPM, das dieser Rechner nicht emulieren kann: %2</translation>
    </message>
    <message>
        <source>%1 needs at least %2.</source>
        <translation>%1 braucht mindestens %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1 von %2 laufen</translation>
    </message>
    <message>
        <source>%1 of %2 used, this disk at most %3 more</source>
        <translation>%1 von %2 belegt, diese Platte höchstens %3 mehr</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n machine(s)</source>
        <translation>
            <numerusform>%1 von %n Maschine</numerusform>
            <numerusform>%1 von %n Maschinen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 processors are too many; at most %2 are possible.</source>
        <translation>%1 Prozessoren sind zu viele; höchstens %2 sind möglich.</translation>
    </message>
    <message>
        <source>%1 processors at boot are more than the machine’s %2.</source>
        <translation>%1 Prozessoren beim Start sind mehr als die %2 der Maschine.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%1 these %n machine(s)?</source>
        <translation>
            <numerusform>%1: diese %n Maschine?</numerusform>
            <numerusform>%1: diese %n Maschinen?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 — %2 free</source>
        <translation>%1 — %2 frei</translation>
    </message>
    <message>
        <source>%1 “%2”?</source>
        <translation>%1: „%2“?</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3 used)</source>
        <translation>%1, %2 (%3 belegt)</translation>
    </message>
    <message>
        <source>%1, %2, copied to %3</source>
        <translation>%1, %2, kopiert nach %3</translation>
    </message>
    <message>
        <source>%1, %2, new: %3</source>
        <translation>%1, %2, neu: %3</translation>
    </message>
    <message>
        <source>%1, live disc (“%2”, %3)</source>
        <translation>%1, Live-Medium („%2“, %3)</translation>
    </message>
    <message>
        <source>%1, on top of “%2”</source>
        <translation>%1, auf der Grundlage von „%2“</translation>
    </message>
    <message>
        <source>%1, used where it is</source>
        <translation>%1, am bisherigen Ort benutzt</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 selected machines</source>
        <translation>%1: %2 von %3 ausgewählten Maschinen</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: abgebrochen</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: fertig</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%n Maschine</numerusform>
            <numerusform>%n Maschinen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) selected</source>
        <translation>
            <numerusform>%n Maschine ausgewählt</numerusform>
            <numerusform>%n Maschinen ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processors</source>
        <translation>
            <numerusform>%n Prozessor</numerusform>
            <numerusform>%n Prozessoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vCPU(s), %1 of memory, %2, %3</source>
        <translation>
            <numerusform>%n vCPU, %1 Arbeitsspeicher, %2, %3</numerusform>
            <numerusform>%n vCPUs, %1 Arbeitsspeicher, %2, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Innkeeper</source>
        <translation>Ü&amp;ber Innkeeper</translation>
    </message>
    <message>
        <source>&amp;Acceleration:</source>
        <translation>Beschleuni&amp;gung:</translation>
    </message>
    <message>
        <source>&amp;Also systems that are no longer maintained</source>
        <translation>&amp;Auch Systeme, die nicht mehr gepflegt werden</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>&amp;Anwenden…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Verbi&amp;nden</translation>
    </message>
    <message>
        <source>&amp;Connect Now</source>
        <translation>Jetzt ver&amp;binden</translation>
    </message>
    <message>
        <source>&amp;Connect to a Host…</source>
        <translation>Mit Re&amp;chner verbinden…</translation>
    </message>
    <message>
        <source>&amp;Console</source>
        <translation>&amp;Konsole</translation>
    </message>
    <message>
        <source>&amp;Console screens:</source>
        <translation>&amp;Konsolenbildschirme:</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy it into a pool; the original stays as it is</source>
        <translation>In einen Speicherpool &amp;kopieren; das Original bleibt, wie es ist</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>&amp;Create and start</source>
        <translation>&amp;Anlegen und starten</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Delete Volume…</source>
        <translation>Volume &amp;löschen…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete with %n Disk(s)</source>
        <translation>
            <numerusform>Mit %n Platte &amp;löschen</numerusform>
            <numerusform>Mit %n Platten &amp;löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard Changes</source>
        <translation>Än&amp;derungen verwerfen</translation>
    </message>
    <message>
        <source>&amp;Discard my XML</source>
        <translation>Mein XML verwer&amp;fen</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Ereignisse</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Firmware:</source>
        <translation>&amp;Firmware:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>&amp;Force Off</source>
        <translation>&amp;Hart ausschalten</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Group and Tags…</source>
        <translation>&amp;Gruppe und Schlagwörter…</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Gruppe:</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Home Page</source>
        <translation>&amp;Webseite</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>Rec&amp;hner:</translation>
    </message>
    <message>
        <source>&amp;Inventory</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Kernel and initial RAM disk</source>
        <translation>&amp;Kernel und Initial-RAM-Disk</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Leased addresses</source>
        <translation>VerVerge&amp;liehene Adressenliehene Adressen</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>&amp;Log In</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>&amp;Machine</source>
        <translation>&amp;Maschine</translation>
    </message>
    <message>
        <source>&amp;Measure every:</source>
        <translation>&amp;Messen alle:</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>Arbeitsspei&amp;cher</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netzwerk</translation>
    </message>
    <message>
        <source>&amp;New Machine Here…</source>
        <translation>&amp;Neue Maschine hier…</translation>
    </message>
    <message>
        <source>&amp;New Machine…</source>
        <translation>&amp;Neue Maschine…</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Performance</source>
        <translation>&amp;Leistung</translation>
    </message>
    <message>
        <source>&amp;Pool:</source>
        <translation>S&amp;peicherpool:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>&amp;Processors</source>
        <translation>&amp;Prozessoren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>Neu ve&amp;rbinden</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Aktualisie&amp;ren</translation>
    </message>
    <message>
        <source>&amp;Refresh Addresses</source>
        <translation>Ad&amp;ressen aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Entfe&amp;rnen</translation>
    </message>
    <message>
        <source>&amp;Remove from the List…</source>
        <translation>Aus der Liste entfe&amp;rnen…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Umb&amp;enennen</translation>
    </message>
    <message>
        <source>&amp;Reserve all of it now</source>
        <translation>Sofort ganz &amp;reservieren</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>&amp;Reset Terminal</source>
        <translation>Te&amp;rminal zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Save Text…</source>
        <translation>Text &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Search Machines</source>
        <translation>Ma&amp;schinen suchen</translation>
    </message>
    <message>
        <source>&amp;Sign In</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Größe:</translation>
    </message>
    <message>
        <source>&amp;Standard Columns</source>
        <translation>&amp;Standardspalten</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Start the machine now</source>
        <translation>Maschine jetzt &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Start “%1”</source>
        <translation>„%1“ &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>Über&amp;sicht</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>Schlagwör&amp;ter:</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>Aufga&amp;ben</translation>
    </message>
    <message>
        <source>&amp;Tasks and Problems</source>
        <translation>Aufgaben und &amp;Probleme</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Trust This Host</source>
        <translation>Diesem Rechner ver&amp;trauen</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>&amp;Use what was detected</source>
        <translation>Erkann&amp;tes verwenden</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Ben&amp;utzername:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>Ben&amp;utzer:</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;XML</source>
        <translation>&amp;XML</translation>
    </message>
    <message>
        <source>&amp;forcing a machine off</source>
        <translation>dem &amp;harten Ausschalten einer Maschine</translation>
    </message>
    <message>
        <source>&amp;resetting a machine</source>
        <translation>dem Zu&amp;rücksetzen einer Maschine</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(und %n weitere)</numerusform>
            <numerusform>(und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 running</source>
        <translation>, %1 laufen</translation>
    </message>
    <message>
        <source>, up %1</source>
        <translation>, läuft seit %1</translation>
    </message>
    <message>
        <source>/folder/on/the/host</source>
        <translation>/ordner/auf/dem/rechner</translation>
    </message>
    <message>
        <source>/path/to/installer.iso, or a drive</source>
        <translation>/pfad/zum/installer.iso oder ein Laufwerk</translation>
    </message>
    <message>
        <source>1 processor</source>
        <translation>1 Prozessor</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>A DHCP host needs a hardware address or a name.</source>
        <translation>Ein DHCP-Rechner braucht eine Hardwareadresse oder einen Namen.</translation>
    </message>
    <message>
        <source>A TPM has no backend; give it one such as “emulator”.</source>
        <translation>Ein TPM hat kein Backend; geben Sie eines an, z. B. „emulator“.</translation>
    </message>
    <message>
        <source>A bridge's name has at most 15 characters, without blanks, “/” and “:”.</source>
        <translation>Der Name einer Brücke hat höchstens 15 Zeichen, ohne Leerzeichen, „/“ und „:“.</translation>
    </message>
    <message>
        <source>A channel has no target type; give it one such as “virtio”.</source>
        <translation>Ein Kanal hat keinen Zieltyp; geben Sie einen an, z. B. „virtio“.</translation>
    </message>
    <message>
        <source>A channel of “%1” belongs to SPICE, but there is no SPICE display; remove it.</source>
        <translation>Ein Kanal von „%1“ gehört zu SPICE, aber es gibt keine SPICE-Anzeige; entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>A channel of “%1” has the target type “%2”, which cannot be used here yet.</source>
        <translation>Ein Kanal von „%1“ hat den Zieltyp „%2“, der hier noch nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>A channel of “%1” is on a controller that does not exist.</source>
        <translation>Ein Kanal von „%1“ hängt an einem Controller, den es nicht gibt.</translation>
    </message>
    <message>
        <source>A character is not allowed in XML.</source>
        <translation>Ein Zeichen ist in XML nicht erlaubt.</translation>
    </message>
    <message>
        <source>A closing tag has no opening one.</source>
        <translation>Zu einem schließenden Tag fehlt das öffnende.</translation>
    </message>
    <message>
        <source>A closing tag is missing.</source>
        <translation>Ein schließendes Tag fehlt.</translation>
    </message>
    <message>
        <source>A comment, a CDATA section or an instruction is not closed.</source>
        <translation>Ein Kommentar, ein CDATA-Abschnitt oder eine Anweisung ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A console of “%1” has the target type “%2”, which cannot be used here yet.</source>
        <translation>Eine Konsole von „%1“ hat den Zieltyp „%2“, der hier noch nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>A copy of “%1” needs %2, but the storage pool “%3” has only %4 left.</source>
        <translation>Eine Kopie von „%1“ braucht %2, aber im Speicherpool „%3“ sind nur noch %4 frei.</translation>
    </message>
    <message>
        <source>A device of kind “%1” cannot be changed.</source>
        <translation>Ein Gerät der Art „%1“ kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>A device of “%1” could not be changed.</source>
        <translation>Ein Gerät von „%1“ konnte nicht geändert werden.</translation>
    </message>
    <message>
        <source>A disc on another computer is not looked at.</source>
        <translation>Ein Medium auf einem anderen Computer wird nicht untersucht.</translation>
    </message>
    <message>
        <source>A disk</source>
        <translation>Eine Platte</translation>
    </message>
    <message>
        <source>A disk has between %1 and %2.</source>
        <translation>Eine Platte hat zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>A disk has no target; give it a name such as “vda”.</source>
        <translation>Eine Platte hat kein Ziel; geben Sie einen Namen an, z. B. „vda“.</translation>
    </message>
    <message>
        <source>A disk of “%1” has the target “%2”; give it a name such as “vda” or “sda”.</source>
        <translation>Eine Platte von „%1“ hat das Ziel „%2“; geben Sie einen Namen an, z. B. „vda“ oder „sda“.</translation>
    </message>
    <message>
        <source>A disk of “%1” names a controller that cannot exist.</source>
        <translation>Eine Platte von „%1“ nennt einen Controller, den es nicht geben kann.</translation>
    </message>
    <message>
        <source>A disk that already has a system on it: used where it is, or copied and converted.</source>
        <translation>Eine Platte, auf der schon ein System ist: am bisherigen Ort benutzt oder kopiert und umgewandelt.</translation>
    </message>
    <message>
        <source>A display has no type; give it one such as “vnc”.</source>
        <translation>Eine Anzeige hat keinen Typ; geben Sie einen an, z. B. „vnc“.</translation>
    </message>
    <message>
        <source>A machine needs at least %1 of memory.</source>
        <translation>Eine Maschine braucht mindestens %1 Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>A machine needs at least one processor.</source>
        <translation>Eine Maschine braucht mindestens einen Prozessor.</translation>
    </message>
    <message>
        <source>A name has no “/” and is not “.” or “..”.</source>
        <translation>Ein Name enthält kein „/“ und ist nicht „.“ oder „..“.</translation>
    </message>
    <message>
        <source>A name has no “/”.</source>
        <translation>Ein Name enthält kein „/“.</translation>
    </message>
    <message>
        <source>A name is missing after “&lt;” or “&amp;”; write “&amp;lt;” or “&amp;amp;” for the character itself.</source>
        <translation>Nach „&lt;“ oder „&amp;“ fehlt ein Name; schreiben Sie „&amp;lt;“ oder „&amp;amp;“ für das Zeichen selbst.</translation>
    </message>
    <message>
        <source>A network device for the bridge “%1” could not be created.</source>
        <translation>Ein Netzwerkgerät für die Brücke „%1“ konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>A network interface does not say which bridge it belongs to.</source>
        <translation>Eine Netzwerkschnittstelle nennt nicht die Brücke, zu der sie gehört.</translation>
    </message>
    <message>
        <source>A network interface does not say which interface of the host it uses.</source>
        <translation>Eine Netzwerkschnittstelle nennt nicht die Schnittstelle des Rechners, die sie benutzt.</translation>
    </message>
    <message>
        <source>A network interface does not say which network it belongs to.</source>
        <translation>Eine Netzwerkschnittstelle nennt nicht das Netzwerk, zu dem sie gehört.</translation>
    </message>
    <message>
        <source>A network that uses the host’s own connection cannot have addresses.</source>
        <translation>Ein Netzwerk, das die Verbindung des Rechners benutzt, kann keine Adressen haben.</translation>
    </message>
    <message>
        <source>A network “%1” with the UUID %2 exists already.</source>
        <translation>Ein Netzwerk „%1“ mit der UUID %2 gibt es schon.</translation>
    </message>
    <message>
        <source>A pair of sockets could not be made.</source>
        <translation>Ein Socket-Paar konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>A process uses “%1”, but what it is cannot be read.</source>
        <translation>Ein Prozess benutzt „%1“, aber welcher, ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>A processor feature has no name.</source>
        <translation>Ein Prozessormerkmal hat keinen Namen.</translation>
    </message>
    <message>
        <source>A random number generator has no backend; give it one such as “random”.</source>
        <translation>Ein Zufallszahlengenerator hat kein Backend; geben Sie eines an, z. B. „random“.</translation>
    </message>
    <message>
        <source>A random number generator has no model; give it “virtio”.</source>
        <translation>Ein Zufallszahlengenerator hat kein Modell; geben Sie „virtio“ an.</translation>
    </message>
    <message>
        <source>A running machine “%1” cannot be taken over: the name is in use.</source>
        <translation>Eine laufende Maschine „%1“ kann nicht übernommen werden: Der Name ist vergeben.</translation>
    </message>
    <message>
        <source>A sound card has no model; give it one such as “ich9”.</source>
        <translation>Eine Soundkarte hat kein Modell; geben Sie eines an, z. B. „ich9“.</translation>
    </message>
    <message>
        <source>A storage pool “%1” with the UUID %2 exists already.</source>
        <translation>Einen Speicherpool „%1“ mit der UUID %2 gibt es schon.</translation>
    </message>
    <message>
        <source>A tag is not closed with “&gt;”, or a space is missing before an attribute.</source>
        <translation>Ein Tag ist nicht mit „&gt;“ geschlossen, oder vor einem Attribut fehlt ein Leerzeichen.</translation>
    </message>
    <message>
        <source>A tag is not closed with “&gt;”.</source>
        <translation>Ein Tag ist nicht mit „&gt;“ geschlossen.</translation>
    </message>
    <message>
        <source>A test host has no program “passt”.</source>
        <translation>Ein Testrechner hat kein Programm „passt“.</translation>
    </message>
    <message>
        <source>A timer has no name; give it one such as “rtc”.</source>
        <translation>Ein Zeitgeber hat keinen Namen; geben Sie einen an, z. B. „rtc“.</translation>
    </message>
    <message>
        <source>A title is one line.</source>
        <translation>Ein Titel ist einzeilig.</translation>
    </message>
    <message>
        <source>A title must be one line.</source>
        <translation>Ein Titel muss aus einer Zeile bestehen.</translation>
    </message>
    <message>
        <source>A virtual machine needs a name and a UUID to start.</source>
        <translation>Eine virtuelle Maschine braucht zum Starten einen Namen und eine UUID.</translation>
    </message>
    <message>
        <source>A volume of the format “raw” cannot have a backing image.</source>
        <translation>Ein Volume im Format „raw“ kann kein Basisabbild haben.</translation>
    </message>
    <message>
        <source>A volume's name cannot begin with a dot.</source>
        <translation>Der Name eines Volumes kann nicht mit einem Punkt beginnen.</translation>
    </message>
    <message>
        <source>A volume's name cannot contain “/” or line breaks.</source>
        <translation>Der Name eines Volumes kann weder „/“ noch Zeilenumbrüche enthalten.</translation>
    </message>
    <message>
        <source>A watchdog has no model; give it one such as “i6300esb”.</source>
        <translation>Ein Watchdog hat kein Modell; geben Sie eines an, z. B. „i6300esb“.</translation>
    </message>
    <message>
        <source>About Innkeeper</source>
        <translation>Über Innkeeper</translation>
    </message>
    <message>
        <source>About this host</source>
        <translation>Über diesen Rechner</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>Beschleunigung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Addresses:</source>
        <translation>Adressen:</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All vCPUs</source>
        <translation>Alle vCPUs</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Always KVM</source>
        <translation>Immer KVM</translation>
    </message>
    <message>
        <source>Always emulate (slow)</source>
        <translation>Immer emulieren (langsam)</translation>
    </message>
    <message>
        <source>An ISO image or a CD/DVD drive. The operating system is recognised by itself.</source>
        <translation>Ein ISO-Abbild oder ein CD-/DVD-Laufwerk. Das Betriebssystem wird von selbst erkannt.</translation>
    </message>
    <message>
        <source>An attribute has no value in quotes.</source>
        <translation>Ein Attribut hat keinen Wert in Anführungszeichen.</translation>
    </message>
    <message>
        <source>An attribute’s value is not closed, or holds “&lt;” instead of “&amp;lt;”.</source>
        <translation>Der Wert eines Attributs ist nicht geschlossen oder enthält „&lt;“ statt „&amp;lt;“.</translation>
    </message>
    <message>
        <source>An element has too many attributes (more than %1).</source>
        <translation>Ein Element hat zu viele Attribute (mehr als %1).</translation>
    </message>
    <message>
        <source>An empty machine; insert a disc later.</source>
        <translation>Eine leere Maschine; legen Sie später ein Medium ein.</translation>
    </message>
    <message>
        <source>An input device has no type; give it one such as “tablet”.</source>
        <translation>Ein Eingabegerät hat keinen Typ; geben Sie einen an, z. B. „tablet“.</translation>
    </message>
    <message>
        <source>An internal error occurred.</source>
        <translation>Ein interner Fehler ist aufgetreten.</translation>
    </message>
    <message>
        <source>Another machine on %1 is called “%2”.</source>
        <translation>Eine andere Maschine auf %1 heißt „%2“.</translation>
    </message>
    <message>
        <source>Another machine uses this disk, so it cannot be deleted here.</source>
        <translation>Eine andere Maschine benutzt diese Platte, sie kann hier also nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Another or unknown system (generic defaults)</source>
        <translation>Anderes oder unbekanntes System (allgemeine Vorgaben)</translation>
    </message>
    <message>
        <source>Another pool has this folder.</source>
        <translation>Ein anderer Speicherpool hat diesen Ordner.</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumente:</translation>
    </message>
    <message>
        <source>As here, or from the ssh configuration</source>
        <translation>Wie hier oder aus der ssh-Konfiguration</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Ask before</source>
        <translation>Nachfragen vor</translation>
    </message>
    <message>
        <source>Ask the guest system to restart</source>
        <translation>Das Gastsystem bitten, neu zu starten</translation>
    </message>
    <message>
        <source>Ask the guest system to shut down</source>
        <translation>Das Gastsystem bitten, herunterzufahren</translation>
    </message>
    <message>
        <source>Ask the guest to follow the window</source>
        <translation>Den Gast bitten, dem Fenster zu folgen</translation>
    </message>
    <message>
        <source>Ask the machine to make its screen as large as this window</source>
        <translation>Die Maschine bitten, ihren Bildschirm so groß wie dieses Fenster zu machen</translation>
    </message>
    <message>
        <source>Autostart</source>
        <translation>Autostart</translation>
    </message>
    <message>
        <source>BIOS</source>
        <translation>BIOS</translation>
    </message>
    <message>
        <source>Both can be changed later.</source>
        <translation>Beides kann später geändert werden.</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <source>Bridge to a network of the host</source>
        <translation>Brücke zu einem Netzwerk des Rechners</translation>
    </message>
    <message>
        <source>Bridge “%1”</source>
        <translation>Brücke „%1“</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>C&amp;ancel Task</source>
        <translation>&amp;Aufgabe abbrechen</translation>
    </message>
    <message>
        <source>C&amp;lear Scrollback</source>
        <translation>Ver&amp;lauf löschen</translation>
    </message>
    <message>
        <source>C&amp;onnect to a Host…</source>
        <translation>Mit Rech&amp;ner verbinden…</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>An&amp;legen</translation>
    </message>
    <message>
        <source>CD drive %1</source>
        <translation>CD-Laufwerk %1</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPU %1, disk %2, network %3</source>
        <translation>CPU %1, Platte %2, Netzwerk %3</translation>
    </message>
    <message>
        <source>CPU use</source>
        <translation>CPU-Auslastung</translation>
    </message>
    <message>
        <source>CPU:</source>
        <translation>CPU:</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPUs</translation>
    </message>
    <message>
        <source>CPUs and memory</source>
        <translation>CPUs und Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the running task</source>
        <translation>Die laufende Aufgabe abbrechen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Cannot eject the CD of “%1”.</source>
        <translation>Die CD von „%1“ kann nicht ausgeworfen werden.</translation>
    </message>
    <message>
        <source>Cannot insert “%1” into “%2”.</source>
        <translation>„%1“ kann nicht in „%2“ eingelegt werden.</translation>
    </message>
    <message>
        <source>Cannot look at “%1”.</source>
        <translation>„%1“ kann nicht untersucht werden.</translation>
    </message>
    <message>
        <source>Cannot open “%1”.</source>
        <translation>„%1“ kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Cannot save “%1”: %2.</source>
        <translation>„%1“ kann nicht gespeichert werden: %2.</translation>
    </message>
    <message>
        <source>Caps Lock</source>
        <translation>Feststelltaste</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change Conn&amp;ection…</source>
        <translation>V&amp;erbindung ändern…</translation>
    </message>
    <message>
        <source>Change autostart of network “%1”</source>
        <translation>Autostart des Netzwerks „%1“ ändern</translation>
    </message>
    <message>
        <source>Change autostart of pool “%1”</source>
        <translation>Autostart des Speicherpools „%1“ ändern</translation>
    </message>
    <message>
        <source>Change group and tags of “%1”</source>
        <translation>Gruppe und Schlagwörter von „%1“ ändern</translation>
    </message>
    <message>
        <source>Change the &amp;XML before creating</source>
        <translation>Das &amp;XML vor dem Anlegen ändern</translation>
    </message>
    <message>
        <source>Change the Connection to “%1”</source>
        <translation>Verbindung zu „%1“ ändern</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation>Geänderte Zeilen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose an image in one of the host's storage pools</source>
        <translation>Ein Abbild in einem der Speicherpools des Rechners wählen</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Choose the disc image or drive to install from.</source>
        <translation>Wählen Sie das Abbild oder Laufwerk, von dem installiert wird.</translation>
    </message>
    <message>
        <source>Choose the disk image.</source>
        <translation>Wählen Sie das Plattenabbild.</translation>
    </message>
    <message>
        <source>Choose the kernel to start.</source>
        <translation>Wählen Sie den Kernel, der gestartet wird.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Clear &amp;Finished</source>
        <translation>&amp;Fertige entfernen</translation>
    </message>
    <message>
        <source>Click a line to change it</source>
        <translation>Zum Ändern auf eine Zeile klicken</translation>
    </message>
    <message>
        <source>Click a line to change it.</source>
        <translation>Klicken Sie auf eine Zeile, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Click to give the pointer to “%1”.</source>
        <translation>Klicken Sie, um „%1“ den Mauszeiger zu geben.</translation>
    </message>
    <message>
        <source>Close &amp;Window</source>
        <translation>&amp;Fenster schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Closing the window keeps the program in the &amp;tray</source>
        <translation>Beim Schließen des Fens&amp;ters läuft das Programm im Infobereich weiter</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Spa&amp;lten</translation>
    </message>
    <message>
        <source>Compare it with the one that the host's administrator gives. If they differ, another computer may be pretending to be this host, and would get your password.</source>
        <translation>Vergleichen Sie ihn mit dem, den der Administrator des Rechners nennt. Unterscheiden sie sich, gibt sich vielleicht ein anderer Computer als dieser Rechner aus und bekäme Ihr Passwort.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect &amp;Now</source>
        <translation>Jetzt verbi&amp;nden</translation>
    </message>
    <message>
        <source>Connect &amp;over:</source>
        <translation>Verbinden ü&amp;ber:</translation>
    </message>
    <message>
        <source>Connect at every &amp;start</source>
        <translation>Bei jedem &amp;Start verbinden</translation>
    </message>
    <message>
        <source>Connect to a Host</source>
        <translation>Mit einem Rechner verbinden</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connecting to the socket “%1” failed.</source>
        <translation>Die Verbindung zum Socket „%1“ ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Connecting to “%1” was cancelled.</source>
        <translation>Das Verbinden mit „%1“ wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Connecting to “%1”…</source>
        <translation>Verbindung zu „%1“ wird hergestellt…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>Connection:</source>
        <translation>Verbindung:</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Console options</source>
        <translation>Konsolenoptionen</translation>
    </message>
    <message>
        <source>Console status</source>
        <translation>Konsolenstatus</translation>
    </message>
    <message>
        <source>Console to show</source>
        <translation>Angezeigte Konsole</translation>
    </message>
    <message>
        <source>Console tools</source>
        <translation>Konsolenwerkzeuge</translation>
    </message>
    <message>
        <source>Copy and paste between this computer and the machine while its console has the keyboard</source>
        <translation>Kopieren und Einfügen zwischen diesem Computer und der Maschine, solange ihre Konsole die Tastatur hat</translation>
    </message>
    <message>
        <source>Copying the disk</source>
        <translation>Platte wird kopiert</translation>
    </message>
    <message>
        <source>Correct the problems marked in the text first.</source>
        <translation>Beheben Sie zuerst die im Text markierten Probleme.</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>Abgestürzt</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>Create a &amp;new disk</source>
        <translation>Eine &amp;neue Platte anlegen</translation>
    </message>
    <message>
        <source>Create a machine from that bootable image, wait until it is up, save a picture, remove it.</source>
        <translation>Aus diesem startfähigen Abbild eine Maschine anlegen, warten, bis sie läuft, ein Bild speichern, sie entfernen.</translation>
    </message>
    <message>
        <source>Create a pool in %1</source>
        <translation>Speicherpool in %1 anlegen</translation>
    </message>
    <message>
        <source>Create pool “%1”</source>
        <translation>Speicherpool „%1“ anlegen</translation>
    </message>
    <message>
        <source>Create volume “%1”</source>
        <translation>Volume „%1“ anlegen</translation>
    </message>
    <message>
        <source>Create, run and watch virtual machines here and on other hosts.</source>
        <translation>Virtuelle Maschinen hier und auf anderen Rechnern anlegen, betreiben und beobachten.</translation>
    </message>
    <message>
        <source>Creating the disk</source>
        <translation>Platte wird angelegt</translation>
    </message>
    <message>
        <source>Ctrl+Alt gives keyboard and pointer back.</source>
        <translation>Strg+Alt gibt Tastatur und Mauszeiger zurück.</translation>
    </message>
    <message>
        <source>Ctrl+Alt moves the keyboard out of the console.</source>
        <translation>Strg+Alt führt die Tastatur aus der Konsole heraus.</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>De&amp;tails</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Defined</source>
        <translation>Definiert</translation>
    </message>
    <message>
        <source>Defining the machine</source>
        <translation>Maschine wird definiert</translation>
    </message>
    <message>
        <source>Definition changed</source>
        <translation>Definition geändert</translation>
    </message>
    <message>
        <source>Definition removed</source>
        <translation>Definition entfernt</translation>
    </message>
    <message>
        <source>Definition taken from a snapshot</source>
        <translation>Definition aus einem Schnappschuss übernommen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Machine(s)</source>
        <translation>
            <numerusform>%n Maschine löschen</numerusform>
            <numerusform>%n Maschinen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete Volume</source>
        <translation>Volume löschen</translation>
    </message>
    <message>
        <source>Delete the volume and its content</source>
        <translation>Das Volume und seinen Inhalt löschen</translation>
    </message>
    <message>
        <source>Delete the volume “%1”?</source>
        <translation>Das Volume „%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete volume “%1”</source>
        <translation>Volume „%1“ löschen</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Gelöscht: %1</translation>
    </message>
    <message>
        <source>Deleting “%1”</source>
        <translation>„%1“ wird gelöscht</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Device “%1” added</source>
        <translation>Gerät „%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>Device “%1” removed</source>
        <translation>Gerät „%1“ entfernt</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Devices of this kind cannot be changed.</source>
        <translation>Geräte dieser Art können nicht geändert werden.</translation>
    </message>
    <message>
        <source>Different groups; left as they are</source>
        <translation>Verschiedene Gruppen; bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Disc images (*.iso *.img)</source>
        <translation>Medienabbilder (*.iso *.img)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard Saved S&amp;tate</source>
        <translation>Gespeicherten Zus&amp;tand verwerfen</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Discard the saved state of “%1”</source>
        <translation>Gespeicherten Zustand von „%1“ verwerfen</translation>
    </message>
    <message>
        <source>Discard what you changed in the document?</source>
        <translation>Ihre Änderungen im Dokument verwerfen?</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>Disk %1</source>
        <translation>Platte %1</translation>
    </message>
    <message>
        <source>Disk %1, requests</source>
        <translation>Platte %1, Anfragen</translation>
    </message>
    <message>
        <source>Disk image</source>
        <translation>Plattenabbild</translation>
    </message>
    <message>
        <source>Disk images (*.qcow2 *.img *.raw *.vmdk *.vdi *.vhdx *.vhd *.qed)</source>
        <translation>Plattenabbilder (*.qcow2 *.img *.raw *.vmdk *.vdi *.vhdx *.vhd *.qed)</translation>
    </message>
    <message>
        <source>Disks of the machines to delete</source>
        <translation>Platten der zu löschenden Maschinen</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Display %1 (%2)</source>
        <translation>Anzeige %1 (%2)</translation>
    </message>
    <message>
        <source>Display %1 of “%2” speaks %3, which Innkeeper does not show yet; open it with another viewer or change its graphics to VNC.</source>
        <translation>Anzeige %1 von „%2“ spricht %3, was Innkeeper noch nicht zeigt; öffnen Sie sie mit einem anderen Betrachter oder stellen Sie sie auf VNC um.</translation>
    </message>
    <message>
        <source>Do not start “%1” with its host</source>
        <translation>„%1“ nicht mit dem Rechner starten</translation>
    </message>
    <message>
        <source>Each vCPU</source>
        <translation>Jede vCPU</translation>
    </message>
    <message>
        <source>Eject the CD of “%1”</source>
        <translation>CD von „%1“ auswerfen</translation>
    </message>
    <message>
        <source>Emulation (slow), as chosen</source>
        <translation>Emulation (langsam), wie gewählt</translation>
    </message>
    <message>
        <source>Emulation (slow): %1</source>
        <translation>Emulation (langsam): %1</translation>
    </message>
    <message>
        <source>Emulation (slow): KVM is not available on this host</source>
        <translation>Emulation (langsam): KVM ist auf diesem Rechner nicht verfügbar</translation>
    </message>
    <message>
        <source>Emulation: slow, works everywhere</source>
        <translation>Emulation: langsam, geht überall</translation>
    </message>
    <message>
        <source>Ended by a crash</source>
        <translation>Durch einen Absturz beendet</translation>
    </message>
    <message>
        <source>Enter the name or address of the host.</source>
        <translation>Geben Sie Name oder Adresse des Rechners ein.</translation>
    </message>
    <message>
        <source>Escape leaves the text</source>
        <translation>Mit Escape verlassen Sie den Text</translation>
    </message>
    <message>
        <source>Events of the machine</source>
        <translation>Ereignisse der Maschine</translation>
    </message>
    <message>
        <source>Events of this host</source>
        <translation>Ereignisse dieses Rechners</translation>
    </message>
    <message>
        <source>Everything, passwords too, crosses the network unencrypted.</source>
        <translation>Alles, auch Passwörter, geht unverschlüsselt durch das Netzwerk.</translation>
    </message>
    <message>
        <source>Existing disk</source>
        <translation>Vorhandene Platte</translation>
    </message>
    <message>
        <source>Existing disk &amp;image</source>
        <translation>Vorhandenes Platten&amp;abbild</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>Filter machines</source>
        <translation>Maschinen filtern</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Im Dokument suchen</translation>
    </message>
    <message>
        <source>Fingerprint of the host's key</source>
        <translation>Fingerabdruck des Rechnerschlüssels</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Floppy drive %1</source>
        <translation>Diskettenlaufwerk %1</translation>
    </message>
    <message>
        <source>Fol&amp;der:</source>
        <translation>Or&amp;dner:</translation>
    </message>
    <message>
        <source>Folder of the Embedded Core</source>
        <translation>Ordner des eingebetteten Kerns</translation>
    </message>
    <message>
        <source>Folder of the Pool</source>
        <translation>Ordner des Speicherpools</translation>
    </message>
    <message>
        <source>Folder of the embedded core</source>
        <translation>Ordner des eingebetteten Kerns</translation>
    </message>
    <message>
        <source>Folder on the host</source>
        <translation>Ordner auf dem Rechner</translation>
    </message>
    <message>
        <source>For example: production, web</source>
        <translation>Zum Beispiel: Produktion, Web</translation>
    </message>
    <message>
        <source>For the next start (can be edited)</source>
        <translation>Für den nächsten Start (kann bearbeitet werden)</translation>
    </message>
    <message>
        <source>Force off “%1”</source>
        <translation>„%1“ hart ausschalten</translation>
    </message>
    <message>
        <source>Forced off</source>
        <translation>Hart ausgeschaltet</translation>
    </message>
    <message>
        <source>Forcing off</source>
        <translation>Wird hart ausgeschaltet</translation>
    </message>
    <message>
        <source>Forget the saved memory; the next start boots</source>
        <translation>Gespeicherten Arbeitsspeicher vergessen; der nächste Start bootet</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>From a pool</source>
        <translation>Aus einem Speicherpool</translation>
    </message>
    <message>
        <source>From the URI</source>
        <translation>Aus der URI</translation>
    </message>
    <message>
        <source>From the network</source>
        <translation>Aus dem Netzwerk</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Full screen controls</source>
        <translation>Vollbild-Bedienleiste</translation>
    </message>
    <message>
        <source>Give either a prefix or a netmask, not both.</source>
        <translation>Geben Sie entweder ein Präfix oder eine Netzmaske an, nicht beides.</translation>
    </message>
    <message>
        <source>Give the complete path, beginning with “/”.</source>
        <translation>Geben Sie den ganzen Pfad an, beginnend mit „/“.</translation>
    </message>
    <message>
        <source>Give the machine a name.</source>
        <translation>Geben Sie der Maschine einen Namen.</translation>
    </message>
    <message>
        <source>Give the name of the bridge, such as “br0”.</source>
        <translation>Geben Sie den Namen der Brücke an, z. B. „br0“.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Zugeteilt</translation>
    </message>
    <message>
        <source>Go on in the bac&amp;kground</source>
        <translation>Im &amp;Hintergrund weitermachen</translation>
    </message>
    <message>
        <source>Graphical console</source>
        <translation>Grafische Konsole</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n machine(s)</source>
        <translation>
            <numerusform>Gruppe %1, %n Maschine</numerusform>
            <numerusform>Gruppe %1, %n Maschinen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group and Tags of %n Machine(s)</source>
        <translation>
            <numerusform>Gruppe und Schlagwörter von %n Maschine</numerusform>
            <numerusform>Gruppe und Schlagwörter von %n Maschinen</numerusform>
        </translation>
    </message>
    <message>
        <source>Group and Tags of “%1”</source>
        <translation>Gruppe und Schlagwörter von „%1“</translation>
    </message>
    <message>
        <source>Group and tags of the selected machines</source>
        <translation>Gruppe und Schlagwörter der ausgewählten Maschinen</translation>
    </message>
    <message>
        <source>Group, tags:</source>
        <translation>Gruppe, Schlagwörter:</translation>
    </message>
    <message>
        <source>H&amp;ost</source>
        <translation>&amp;Rechner</translation>
    </message>
    <message>
        <source>H&amp;ypervisor:</source>
        <translation>H&amp;ypervisor:</translation>
    </message>
    <message>
        <source>Hardware that nearly every system of today knows</source>
        <translation>Hardware, die fast jedes heutige System kennt</translation>
    </message>
    <message>
        <source>Hardware virtualization is there but does not work on this computer: a test guest ran only when emulated.</source>
        <translation>Hardwarevirtualisierung ist vorhanden, funktioniert auf diesem Computer aber nicht: Ein Testgast lief nur emuliert.</translation>
    </message>
    <message>
        <source>Hardware virtualization is turned off in the settings.</source>
        <translation>Hardwarevirtualisierung ist in den Einstellungen ausgeschaltet.</translation>
    </message>
    <message>
        <source>Hardware virtualization:</source>
        <translation>Hardwarevirtualisierung:</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Host %1, %2</source>
        <translation>Rechner %1, %2</translation>
    </message>
    <message>
        <source>Host name or address</source>
        <translation>Name oder Adresse des Rechners</translation>
    </message>
    <message>
        <source>Hosts and machines</source>
        <translation>Rechner und Maschinen</translation>
    </message>
    <message>
        <source>How much may it use?</source>
        <translation>Wie viel darf sie benutzen?</translation>
    </message>
    <message>
        <source>How the picture fills the window</source>
        <translation>Wie das Bild das Fenster füllt</translation>
    </message>
    <message>
        <source>How to connect</source>
        <translation>Art der Verbindung</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>Hypervisor</translation>
    </message>
    <message>
        <source>Hypervisor version:</source>
        <translation>Hypervisor-Version:</translation>
    </message>
    <message>
        <source>I/O error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>I/O error on the disk “%1”.</source>
        <translation>Ein-/Ausgabefehler auf der Platte „%1“.</translation>
    </message>
    <message>
        <source>I/O error on “%1” (%2)</source>
        <translation>Ein-/Ausgabefehler auf „%1“ (%2)</translation>
    </message>
    <message>
        <source>If you trust it, the key is remembered, and you are asked again only for another one.</source>
        <translation>Wenn Sie ihm vertrauen, wird der Schlüssel gemerkt, und Sie werden nur bei einem anderen wieder gefragt.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Initial RAM disk</source>
        <translation>Initial-RAM-Disk</translation>
    </message>
    <message>
        <source>Initrd:</source>
        <translation>Initrd:</translation>
    </message>
    <message>
        <source>Innkeeper</source>
        <translation>Innkeeper</translation>
    </message>
    <message>
        <source>Innkeeper is running already, but its window does not answer; end that program and start again.</source>
        <translation>Innkeeper läuft bereits, aber sein Fenster antwortet nicht; beenden Sie jenes Programm und starten Sie erneut.</translation>
    </message>
    <message>
        <source>Insert a C&amp;D…</source>
        <translation>C&amp;D einlegen…</translation>
    </message>
    <message>
        <source>Insert a CD into “%1”</source>
        <translation>CD in „%1“ einlegen</translation>
    </message>
    <message>
        <source>Insert “%1” into “%2”</source>
        <translation>„%1“ in „%2“ einlegen</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Installation &amp;disc</source>
        <translation>Installationsme&amp;dium</translation>
    </message>
    <message>
        <source>Installation disc</source>
        <translation>Installationsmedium</translation>
    </message>
    <message>
        <source>Installation medium, existing disk, or neither.</source>
        <translation>Installationsmedium, vorhandene Platte oder keines von beiden.</translation>
    </message>
    <message>
        <source>Its content is lost for good: %1</source>
        <translation>Der Inhalt geht endgültig verloren: %1</translation>
    </message>
    <message>
        <source>Its folder and the volumes in it stay where they are.</source>
        <translation>Sein Ordner und die Volumes darin bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Its machines are not touched and go on running.</source>
        <translation>Seine Maschinen bleiben unberührt und laufen weiter.</translation>
    </message>
    <message>
        <source>KVM (processor's virtualization, full speed)</source>
        <translation>KVM (Virtualisierung des Prozessors, volle Geschwindigkeit)</translation>
    </message>
    <message>
        <source>KVM is not available on this host.</source>
        <translation>KVM ist auf diesem Rechner nicht verfügbar.</translation>
    </message>
    <message>
        <source>KVM works</source>
        <translation>KVM funktioniert</translation>
    </message>
    <message>
        <source>KVM: full speed</source>
        <translation>KVM: volle Geschwindigkeit</translation>
    </message>
    <message>
        <source>Keeps virtual machines on this computer and on hosts that run libvirt.

Free software under the GNU General Public License, version 3 or later.
Qt %1</source>
        <translation>Verwaltet virtuelle Maschinen auf diesem Computer und auf Rechnern mit libvirt.

Freie Software unter der GNU General Public License, Version 3 oder später.
Qt %1</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Kernel:</source>
        <translation>Kernel:</translation>
    </message>
    <message>
        <source>Key of the host</source>
        <translation>Schlüssel des Rechners</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last 10 minutes</source>
        <translation>Letzte 10 Minuten</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Letzte Minute</translation>
    </message>
    <message>
        <source>Leased addresses</source>
        <translation>Verliehene Adressen</translation>
    </message>
    <message>
        <source>Leave Full Screen</source>
        <translation>Vollbild verlassen</translation>
    </message>
    <message>
        <source>Leave full screen (Ctrl+Alt+Return)</source>
        <translation>Vollbild verlassen (Strg+Alt+Eingabe)</translation>
    </message>
    <message>
        <source>Let the machine go on</source>
        <translation>Die Maschine weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Library version:</source>
        <translation>Bibliotheksversion:</translation>
    </message>
    <message>
        <source>Line %1 of the XML: %2</source>
        <translation>Zeile %1 des XML: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Linux containers (LXC)</source>
        <translation>Linux-Container (LXC)</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Load:</source>
        <translation>Last:</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Looking at the disc…</source>
        <translation>Medium wird untersucht…</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Machine %1, %2</source>
        <translation>Maschine %1, %2</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Machines of this host</source>
        <translation>Maschinen dieses Rechners</translation>
    </message>
    <message>
        <source>Machines of this host can have %1 at most.</source>
        <translation>Maschinen dieses Rechners können höchstens %1 haben.</translation>
    </message>
    <message>
        <source>Machines that use it lose their connection.</source>
        <translation>Maschinen, die es benutzen, verlieren ihre Verbindung.</translation>
    </message>
    <message>
        <source>Machines:</source>
        <translation>Maschinen:</translation>
    </message>
    <message>
        <source>Make a new machine from that image.</source>
        <translation>Aus diesem Abbild eine neue Maschine machen.</translation>
    </message>
    <message>
        <source>Managed by:</source>
        <translation>Verwaltet von:</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Memory in MiB</source>
        <translation>Arbeitsspeicher in MiB</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>Belegter Speicher</translation>
    </message>
    <message>
        <source>Memory used on the host</source>
        <translation>Belegter Arbeitsspeicher auf dem Rechner</translation>
    </message>
    <message>
        <source>Memory, disk and virtual hardware follow from it.</source>
        <translation>Arbeitsspeicher, Platte und virtuelle Hardware ergeben sich daraus.</translation>
    </message>
    <message>
        <source>Memory:</source>
        <translation>Arbeitsspeicher:</translation>
    </message>
    <message>
        <source>Metadata needs a namespace and a prefix.</source>
        <translation>Metadaten brauchen einen Namensraum und ein Präfix.</translation>
    </message>
    <message>
        <source>Migrated to another host</source>
        <translation>Auf einen anderen Rechner migriert</translation>
    </message>
    <message>
        <source>More disks can be added later.</source>
        <translation>Weitere Platten können später hinzugefügt werden.</translation>
    </message>
    <message>
        <source>N&amp;o disk</source>
        <translation>&amp;Ohne Platte</translation>
    </message>
    <message>
        <source>N&amp;othing yet</source>
        <translation>N&amp;och nichts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name a test host: “test:///default” or “test:///FILE”.</source>
        <translation>Nennen Sie einen Testrechner: „test:///default“ oder „test:///FILE“.</translation>
    </message>
    <message>
        <source>Name and summary</source>
        <translation>Name und Übersicht</translation>
    </message>
    <message>
        <source>Name of the bridge</source>
        <translation>Name der Brücke</translation>
    </message>
    <message>
        <source>Name of the pool</source>
        <translation>Name des Speicherpools</translation>
    </message>
    <message>
        <source>Name of the volume</source>
        <translation>Name des Volumes</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Name oder Adresse</translation>
    </message>
    <message>
        <source>Name shown in the list</source>
        <translation>In der Liste angezeigter Name</translation>
    </message>
    <message>
        <source>Name, address, system, group or tag</source>
        <translation>Name, Adresse, System, Gruppe oder Schlagwort</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Nearest known</source>
        <translation>Nächstes bekanntes</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>Netzwerk %1</translation>
    </message>
    <message>
        <source>Network interfaces of type “%1” are not supported here; choose another connection for “%2”.</source>
        <translation>Netzwerkschnittstellen vom Typ „%1“ werden hier nicht unterstützt; wählen Sie für „%2“ eine andere Verbindung.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>New &amp;Machine…</source>
        <translation>Neue &amp;Maschine…</translation>
    </message>
    <message>
        <source>New &amp;Volume…</source>
        <translation>Neues &amp;Volume…</translation>
    </message>
    <message>
        <source>New &amp;name:</source>
        <translation>Neuer &amp;Name:</translation>
    </message>
    <message>
        <source>New Machine</source>
        <translation>Neue Maschine</translation>
    </message>
    <message>
        <source>New P&amp;ool…</source>
        <translation>Neuer Speicherp&amp;ool…</translation>
    </message>
    <message>
        <source>New Pool on %1</source>
        <translation>Neuer Speicherpool auf %1</translation>
    </message>
    <message>
        <source>New Virtual Machine</source>
        <translation>Neue virtuelle Maschine</translation>
    </message>
    <message>
        <source>New Volume in “%1”</source>
        <translation>Neues Volume in „%1“</translation>
    </message>
    <message>
        <source>New machines &amp;use:</source>
        <translation>Ne&amp;ue Maschinen benutzen:</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>No UEFI firmware for the machine type “%1” of “%2” is installed; install the package “ovmf”.</source>
        <translation>Für den Maschinentyp „%1“ von „%2“ ist keine UEFI-Firmware installiert; installieren Sie das Paket „ovmf“.</translation>
    </message>
    <message>
        <source>No UEFI firmware is installed; install the package “ovmf”.</source>
        <translation>Es ist keine UEFI-Firmware installiert; installieren Sie das Paket „ovmf“.</translation>
    </message>
    <message>
        <source>No addresses are leased.</source>
        <translation>Es sind keine Adressen verliehen.</translation>
    </message>
    <message>
        <source>No computer named “%1” is known; check the host's name.</source>
        <translation>Kein Computer mit dem Namen „%1“ ist bekannt; prüfen Sie den Namen des Rechners.</translation>
    </message>
    <message>
        <source>No connection to “%1” could be opened.</source>
        <translation>Es konnte keine Verbindung zu „%1“ geöffnet werden.</translation>
    </message>
    <message>
        <source>No disk is deleted.</source>
        <translation>Es wird keine Platte gelöscht.</translation>
    </message>
    <message>
        <source>No driver knows the address “%1”; correct it.</source>
        <translation>Kein Treiber kennt die Adresse „%1“; korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>No firmware has been chosen for “%1” (it asks for “%2”).</source>
        <translation>Für „%1“ ist keine Firmware gewählt (verlangt wird „%2“).</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Keine Gruppe</translation>
    </message>
    <message>
        <source>No host is selected.</source>
        <translation>Kein Rechner ist ausgewählt.</translation>
    </message>
    <message>
        <source>No machine is selected.</source>
        <translation>Keine Maschine ist ausgewählt.</translation>
    </message>
    <message>
        <source>No machine matches.</source>
        <translation>Keine Maschine passt.</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netzwerk</translation>
    </message>
    <message>
        <source>No private subnet is free for the network “default”.</source>
        <translation>Für das Netzwerk „default“ ist kein privates Subnetz frei.</translation>
    </message>
    <message>
        <source>No space is left for the disk “%1”.</source>
        <translation>Für die Platte „%1“ ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>No storage pool is running on “%1”. Start the pool “%2”, or use an existing image.</source>
        <translation>Auf „%1“ läuft kein Speicherpool. Starten Sie den Speicherpool „%2“ oder benutzen Sie ein vorhandenes Abbild.</translation>
    </message>
    <message>
        <source>No system fits “%1”. Try fewer words, or tick the box below.</source>
        <translation>Kein System passt zu „%1“. Versuchen Sie es mit weniger Wörtern oder haken Sie das Kästchen unten an.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None: an empty machine</source>
        <translation>Keines: eine leere Maschine</translation>
    </message>
    <message>
        <source>None: this host only rehearses</source>
        <translation>Keine: Dieser Rechner probt nur</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Not detected</source>
        <translation>Nicht erkannt</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not known: generic defaults</source>
        <translation>Nicht bekannt: allgemeine Vorgaben</translation>
    </message>
    <message>
        <source>Notes on the machine</source>
        <translation>Notizen zur Maschine</translation>
    </message>
    <message>
        <source>Notes on this machine; kept in its definition</source>
        <translation>Notizen zu dieser Maschine; in ihrer Definition abgelegt</translation>
    </message>
    <message>
        <source>Num Lock</source>
        <translation>Num-Taste</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Old name given up</source>
        <translation>Alter Name aufgegeben</translation>
    </message>
    <message>
        <source>On the host</source>
        <translation>Auf dem Rechner</translation>
    </message>
    <message>
        <source>Only %1 are free in this pool.</source>
        <translation>In diesem Speicherpool sind nur %1 frei.</translation>
    </message>
    <message>
        <source>Only one address of each family can have DHCP.</source>
        <translation>Nur eine Adresse jeder Familie kann DHCP haben.</translation>
    </message>
    <message>
        <source>Only one image can be given.</source>
        <translation>Es kann nur ein Abbild angegeben werden.</translation>
    </message>
    <message>
        <source>Only the administrator's session can connect machines to networks of the host.</source>
        <translation>Nur die Sitzung des Administrators kann Maschinen mit Netzwerken des Rechners verbinden.</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Operating systems</source>
        <translation>Betriebssysteme</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Or drop an installation image (ISO) anywhere on this window.</source>
        <translation>Oder legen Sie ein Installationsabbild (ISO) irgendwo auf diesem Fenster ab.</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>P&amp;ath:</source>
        <translation>Pf&amp;ad:</translation>
    </message>
    <message>
        <source>PCI controller %1</source>
        <translation>PCI-Controller %1</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Parts of the machine</source>
        <translation>Teile der Maschine</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password of the display</source>
        <translation>Passwort der Anzeige</translation>
    </message>
    <message>
        <source>Path of the URI</source>
        <translation>Pfad der URI</translation>
    </message>
    <message>
        <source>Pause “%1”</source>
        <translation>„%1“ anhalten</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Paused after going back to a snapshot</source>
        <translation>Nach der Rückkehr zu einem Schnappschuss angehalten</translation>
    </message>
    <message>
        <source>Paused by a failure of its program interface</source>
        <translation>Durch einen Fehler der Programmschnittstelle angehalten</translation>
    </message>
    <message>
        <source>Paused by a migration</source>
        <translation>Durch eine Migration angehalten</translation>
    </message>
    <message>
        <source>Paused by an I/O error</source>
        <translation>Durch einen Ein-/Ausgabefehler angehalten</translation>
    </message>
    <message>
        <source>Paused by its watchdog</source>
        <translation>Durch den Watchdog angehalten</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Speicherpool</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>Problems of the document</source>
        <translation>Probleme des Dokuments</translation>
    </message>
    <message>
        <source>Processor load of the host</source>
        <translation>Prozessorlast des Rechners</translation>
    </message>
    <message>
        <source>Processor:</source>
        <translation>Prozessor:</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>Processors:</source>
        <translation>Prozessoren:</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Progress of the running task</source>
        <translation>Fortschritt der laufenden Aufgabe</translation>
    </message>
    <message>
        <source>QEMU (“%1”) could not be asked what it can do.</source>
        <translation>QEMU („%1“) konnte nicht nach seinen Fähigkeiten gefragt werden.</translation>
    </message>
    <message>
        <source>QEMU (“%1”) gave no usable answer about what it can do.</source>
        <translation>QEMU („%1“) gab keine brauchbare Antwort zu seinen Fähigkeiten.</translation>
    </message>
    <message>
        <source>QEMU (“%1”) is not installed; install the package “%2”.</source>
        <translation>QEMU („%1“) ist nicht installiert; installieren Sie das Paket „%2“.</translation>
    </message>
    <message>
        <source>QEMU/KVM (embedded, no daemon)</source>
        <translation>QEMU/KVM (eingebettet, ohne Dienst)</translation>
    </message>
    <message>
        <source>QEMU/KVM (libvirt)</source>
        <translation>QEMU/KVM (libvirt)</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>Forts&amp;etzen</translation>
    </message>
    <message>
        <source>Re&amp;boot</source>
        <translation>Ne&amp;u starten</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Entfer&amp;nen…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Umbe&amp;nennen…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Reading “%1” takes too long.</source>
        <translation>Das Lesen von „%1“ dauert zu lange.</translation>
    </message>
    <message>
        <source>Ready to create</source>
        <translation>Bereit zum Anlegen</translation>
    </message>
    <message>
        <source>Reboot “%1”</source>
        <translation>„%1“ neu starten</translation>
    </message>
    <message>
        <source>Rebooted</source>
        <translation>Neu gestartet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Reconnect the console</source>
        <translation>Konsole neu verbinden</translation>
    </message>
    <message>
        <source>Refresh pool “%1”</source>
        <translation>Speicherpool „%1“ aktualisieren</translation>
    </message>
    <message>
        <source>Rehearsal in memory (test)</source>
        <translation>Probe im Arbeitsspeicher (test)</translation>
    </message>
    <message>
        <source>Remove Host</source>
        <translation>Rechner entfernen</translation>
    </message>
    <message>
        <source>Remove Pool</source>
        <translation>Speicherpool entfernen</translation>
    </message>
    <message>
        <source>Remove pool “%1”</source>
        <translation>Speicherpool „%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove the pool “%1”?</source>
        <translation>Den Speicherpool „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Remove the pool; its files stay.</source>
        <translation>Den Speicherpool entfernen; seine Dateien bleiben.</translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>„%1“ aus der Liste entfernen?</translation>
    </message>
    <message>
        <source>Removing the definition</source>
        <translation>Definition wird entfernt</translation>
    </message>
    <message>
        <source>Removing what was made</source>
        <translation>Angelegtes wird entfernt</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>„%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>„%1“ zurücksetzen</translation>
    </message>
    <message>
        <source>Resize the &amp;Machine's Screen</source>
        <translation>Bildschirmgröße der &amp;Maschine anpassen</translation>
    </message>
    <message>
        <source>Resources:</source>
        <translation>Ressourcen:</translation>
    </message>
    <message>
        <source>Restart at once, like the reset button</source>
        <translation>Sofort neu starten, wie mit der Reset-Taste</translation>
    </message>
    <message>
        <source>Resume “%1”</source>
        <translation>„%1“ fortsetzen</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Resumed after a migration</source>
        <translation>Nach einer Migration fortgesetzt</translation>
    </message>
    <message>
        <source>Resumed from a snapshot</source>
        <translation>Aus einem Schnappschuss fortgesetzt</translation>
    </message>
    <message>
        <source>Running now (read only)</source>
        <translation>Läuft jetzt (nur lesen)</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>An&amp;zeigen:</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>606	An&amp;haltenBeenden</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>SSH (libssh)</source>
        <translation>SSH (libssh)</translation>
    </message>
    <message>
        <source>SSH (libssh2)</source>
        <translation>SSH (libssh2)</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Spei&amp;chern</translation>
    </message>
    <message>
        <source>Save &amp;Notes</source>
        <translation>&amp;Notizen speichern</translation>
    </message>
    <message>
        <source>Save console text</source>
        <translation>Konsolentext speichern</translation>
    </message>
    <message>
        <source>Save screenshot</source>
        <translation>Bildschirmfoto speichern</translation>
    </message>
    <message>
        <source>Save the memory to disk and switch off; the next start goes on</source>
        <translation>Arbeitsspeicher auf Platte speichern und ausschalten; der nächste Start macht dort weiter</translation>
    </message>
    <message>
        <source>Save the notes of “%1”</source>
        <translation>Notizen von „%1“ speichern</translation>
    </message>
    <message>
        <source>Save the picture to a file</source>
        <translation>Das Bild in eine Datei speichern</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>„%1“ speichern</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>„%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Saving “%1”</source>
        <translation>„%1“ wird gespeichert</translation>
    </message>
    <message>
        <source>Say which hypervisor to connect to.</source>
        <translation>Geben Sie an, mit welchem Hypervisor verbunden werden soll.</translation>
    </message>
    <message>
        <source>Scale to the window</source>
        <translation>An das Fenster anpassen</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Bildschirmfoto</translation>
    </message>
    <message>
        <source>Scroll Lock</source>
        <translation>Rollen-Taste</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>Suchen (Strg+K)</translation>
    </message>
    <message>
        <source>Search by name, version or maker</source>
        <translation>Nach Name, Version oder Hersteller suchen</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Ereignisse suchen</translation>
    </message>
    <message>
        <source>Search machines</source>
        <translation>Maschinen suchen</translation>
    </message>
    <message>
        <source>Search operating systems</source>
        <translation>Betriebssysteme suchen</translation>
    </message>
    <message>
        <source>Seconds between measurements</source>
        <translation>Sekunden zwischen den Messungen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select one machine only.</source>
        <translation>Wählen Sie nur eine Maschine aus.</translation>
    </message>
    <message>
        <source>Selected machines</source>
        <translation>Ausgewählte Maschinen</translation>
    </message>
    <message>
        <source>Send &amp;System Keys</source>
        <translation>&amp;Systemtasten senden</translation>
    </message>
    <message>
        <source>Send Key</source>
        <translation>Taste senden</translation>
    </message>
    <message>
        <source>Send a key combination this desktop would take for itself</source>
        <translation>Eine Tastenkombination senden, die sonst dieser Desktop abfängt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Separate tags with commas.</source>
        <translation>Trennen Sie Schlagwörter mit Kommas.</translation>
    </message>
    <message>
        <source>Serial %1</source>
        <translation>Seriell %1</translation>
    </message>
    <message>
        <source>Serial console</source>
        <translation>Serielle Konsole</translation>
    </message>
    <message>
        <source>Share the &amp;Clipboard</source>
        <translation>Zwis&amp;chenablage teilen</translation>
    </message>
    <message>
        <source>Show machines that are off</source>
        <translation>Ausgeschaltete Maschinen zeigen</translation>
    </message>
    <message>
        <source>Show machines with problems</source>
        <translation>Maschinen mit Problemen zeigen</translation>
    </message>
    <message>
        <source>Show only the hosts given with --connect and remember none of them.</source>
        <translation>Nur die mit --connect angegebenen Rechner zeigen und keinen davon merken.</translation>
    </message>
    <message>
        <source>Show or hide the tasks</source>
        <translation>Aufgaben zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show paused machines</source>
        <translation>Angehaltene Maschinen zeigen</translation>
    </message>
    <message>
        <source>Show running machines</source>
        <translation>Laufende Maschinen zeigen</translation>
    </message>
    <message>
        <source>Show that host too; may be given more than once.</source>
        <translation>Auch diesen Rechner zeigen; kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>Show the console on the whole screen (Ctrl+Alt+Return)</source>
        <translation>Die Konsole auf dem ganzen Bildschirm zeigen (Strg+Alt+Eingabe)</translation>
    </message>
    <message>
        <source>Show the page of that machine.</source>
        <translation>Die Seite dieser Maschine zeigen.</translation>
    </message>
    <message>
        <source>Show what caused this</source>
        <translation>Zeigen, was dies ausgelöst hat</translation>
    </message>
    <message>
        <source>Shown &amp;as:</source>
        <translation>&amp;Angezeigt als:</translation>
    </message>
    <message>
        <source>Shut &amp;Down</source>
        <translation>Herunter&amp;fahren</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Heruntergefahren</translation>
    </message>
    <message>
        <source>Shut down “%1”</source>
        <translation>„%1“ herunterfahren</translation>
    </message>
    <message>
        <source>Shut down, and other ways to stop</source>
        <translation>Herunterfahren und andere Arten zu beenden</translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>Wird heruntergefahren</translation>
    </message>
    <message>
        <source>Shutting down by the guest</source>
        <translation>Wird vom Gast heruntergefahren</translation>
    </message>
    <message>
        <source>Shutting down by the host</source>
        <translation>Wird vom Rechner heruntergefahren</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Anmelden bei %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size in GiB</source>
        <translation>Größe in GiB</translation>
    </message>
    <message>
        <source>Size of console screens</source>
        <translation>Größe der Konsolenbildschirme</translation>
    </message>
    <message>
        <source>Some changes of “%1” take effect when it is shut down and started again.</source>
        <translation>Einige Änderungen an „%1“ wirken erst, wenn die Maschine heruntergefahren und wieder gestartet wird.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Start Pa&amp;used</source>
        <translation>An&amp;gehalten starten</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start it to see its console.</source>
        <translation>Starten Sie sie, um ihre Konsole zu sehen.</translation>
    </message>
    <message>
        <source>Start network “%1”</source>
        <translation>Netzwerk „%1“ starten</translation>
    </message>
    <message>
        <source>Start pool “%1”</source>
        <translation>Speicherpool „%1“ starten</translation>
    </message>
    <message>
        <source>Start the machine</source>
        <translation>Maschine starten</translation>
    </message>
    <message>
        <source>Start the machine with its processors stopped</source>
        <translation>Die Maschine mit angehaltenen Prozessoren starten</translation>
    </message>
    <message>
        <source>Start the network “%1”</source>
        <translation>Das Netzwerk „%1“ starten</translation>
    </message>
    <message>
        <source>Start the pool “%1”</source>
        <translation>Den Speicherpool „%1“ starten</translation>
    </message>
    <message>
        <source>Start with the &amp;Host</source>
        <translation>Mit dem Rec&amp;hner starten</translation>
    </message>
    <message>
        <source>Start with the &amp;host</source>
        <translation>Mit dem Rec&amp;hner starten</translation>
    </message>
    <message>
        <source>Start with the host:</source>
        <translation>Mit dem Rechner starten:</translation>
    </message>
    <message>
        <source>Start “%1”</source>
        <translation>„%1“ starten</translation>
    </message>
    <message>
        <source>Start “%1” paused</source>
        <translation>„%1“ angehalten starten</translation>
    </message>
    <message>
        <source>Start “%1” with its host</source>
        <translation>„%1“ mit dem Rechner starten</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Started by an incoming migration</source>
        <translation>Durch eine eingehende Migration gestartet</translation>
    </message>
    <message>
        <source>Started from a snapshot</source>
        <translation>Aus einem Schnappschuss gestartet</translation>
    </message>
    <message>
        <source>Started from its saved state</source>
        <translation>Aus dem gespeicherten Zustand gestartet</translation>
    </message>
    <message>
        <source>Starting the machine</source>
        <translation>Maschine wird gestartet</translation>
    </message>
    <message>
        <source>Starting “%1”</source>
        <translation>„%1“ wird gestartet</translation>
    </message>
    <message>
        <source>Starts a Linux kernel directly, without firmware or boot loader.</source>
        <translation>Startet einen Linux-Kernel direkt, ohne Firmware oder Bootloader.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>State saved</source>
        <translation>Zustand gespeichert</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Zustand:</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Stop Network</source>
        <translation>Netzwerk beenden</translation>
    </message>
    <message>
        <source>Stop network “%1”</source>
        <translation>Netzwerk „%1“ beenden</translation>
    </message>
    <message>
        <source>Stop pool “%1”</source>
        <translation>Speicherpool „%1“ beenden</translation>
    </message>
    <message>
        <source>Stop the machine's processors for now</source>
        <translation>Die Prozessoren der Maschine vorerst anhalten</translation>
    </message>
    <message>
        <source>Stop the network “%1”?</source>
        <translation>Das Netzwerk „%1“ beenden?</translation>
    </message>
    <message>
        <source>Stop the pool first.</source>
        <translation>Beenden Sie zuerst den Speicherpool.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Stopped by a failure</source>
        <translation>Durch einen Fehler beendet</translation>
    </message>
    <message>
        <source>Stopped by going back to a snapshot</source>
        <translation>Durch die Rückkehr zu einem Schnappschuss beendet</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Storage pools</source>
        <translation>Speicherpools</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Strecken</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>Subnetz</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Suspended by the guest</source>
        <translation>Vom Gast in Bereitschaft versetzt</translation>
    </message>
    <message>
        <source>Switch off at once, like pulling the plug</source>
        <translation>Sofort ausschalten, wie beim Ziehen des Steckers</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>System:</source>
        <translation>System:</translation>
    </message>
    <message>
        <source>TCP (not encrypted)</source>
        <translation>TCP (nicht verschlüsselt)</translation>
    </message>
    <message>
        <source>TLS with certificates</source>
        <translation>TLS mit Zertifikaten</translation>
    </message>
    <message>
        <source>TPM</source>
        <translation>TPM</translation>
    </message>
    <message>
        <source>TPM devices cannot be used here yet.</source>
        <translation>TPM-Geräte können hier noch nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags that all have in common are shown; others stay as they are. Separate tags with commas.</source>
        <translation>Schlagwörter, die alle gemeinsam haben, werden angezeigt; andere bleiben, wie sie sind. Trennen Sie Schlagwörter mit Kommas.</translation>
    </message>
    <message>
        <source>Takes effect at the next start</source>
        <translation>Wirkt beim nächsten Start</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Wirkt beim nächsten Start.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Test host</source>
        <translation>Testrechner</translation>
    </message>
    <message>
        <source>That was not right; try again.</source>
        <translation>Das war nicht richtig; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The %1 has a source of the type “%2”, which cannot be used here yet.</source>
        <translation>%1 hat eine Quelle vom Typ „%2“, der hier noch nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>The %1 has a world wide name “%2” that is no number.</source>
        <translation>%1 hat einen World Wide Name „%2“, der keine Zahl ist.</translation>
    </message>
    <message>
        <source>The %1 has a world wide name, which its bus cannot carry.</source>
        <translation>%1 hat einen World Wide Name, den der Bus nicht tragen kann.</translation>
    </message>
    <message>
        <source>The %1 has an unknown I/O mode “%2”.</source>
        <translation>%1 hat den unbekannten Ein-/Ausgabemodus „%2“.</translation>
    </message>
    <message>
        <source>The %1 has an unknown cache mode “%2”.</source>
        <translation>%1 hat den unbekannten Cache-Modus „%2“.</translation>
    </message>
    <message>
        <source>The %1 has no name.</source>
        <translation>%1 hat keinen Namen.</translation>
    </message>
    <message>
        <source>The %1 has the format “%2”, which cannot be used here.</source>
        <translation>%1 hat das Format „%2“, das hier nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>The %1 of “%2” asks for %3 queues, which only a bridge connection has.</source>
        <translation>%1 von „%2“ verlangt %3 Warteschlangen, die nur eine Brückenverbindung hat.</translation>
    </message>
    <message>
        <source>The %1 of “%2” asks for a driver “%3”; only “qemu” works here.</source>
        <translation>%1 von „%2“ verlangt den Treiber „%3“; hier geht nur „qemu“.</translation>
    </message>
    <message>
        <source>The %1 of “%2” cannot have %3 ports.</source>
        <translation>%1 von „%2“ kann keine %3 Ports haben.</translation>
    </message>
    <message>
        <source>The %1 of “%2” has a wrong port or chassis number.</source>
        <translation>%1 von „%2“ hat eine falsche Port- oder Chassisnummer.</translation>
    </message>
    <message>
        <source>The %1 of “%2” has an address of the type “%3”, which its bus has not.</source>
        <translation>%1 von „%2“ hat eine Adresse vom Typ „%3“, den der Bus nicht hat.</translation>
    </message>
    <message>
        <source>The %1 of “%2” has no source; choose an image.</source>
        <translation>%1 von „%2“ hat keine Quelle; wählen Sie ein Abbild.</translation>
    </message>
    <message>
        <source>The %1 of “%2” has the model “%3”, which cannot be used here yet.</source>
        <translation>%1 von „%2“ hat das Modell „%3“, das hier noch nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>The %1 of “%2” has the same place on its bus as another disk.</source>
        <translation>%1 von „%2“ hat denselben Platz am Bus wie eine andere Platte.</translation>
    </message>
    <message>
        <source>The %1 of “%2” has the type “%3”, which cannot be used here yet.</source>
        <translation>%1 von „%2“ hat den Typ „%3“, der hier noch nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>The %1 of “%2” is %3, which cannot be used here yet.</source>
        <translation>%1 von „%2“ ist %3, was hier noch nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>The %1 of “%2” is an empty USB drive; insert a medium or use SATA.</source>
        <translation>%1 von „%2“ ist ein leeres USB-Laufwerk; legen Sie ein Medium ein oder benutzen Sie SATA.</translation>
    </message>
    <message>
        <source>The %1 of “%2” is on a bus “%3”, which cannot be used here.</source>
        <translation>%1 von „%2“ hängt an einem Bus „%3“, der hier nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>The %1 of “%2” is on a controller that does not exist.</source>
        <translation>%1 von „%2“ hängt an einem Controller, den es nicht gibt.</translation>
    </message>
    <message>
        <source>The %1 of “%2” is on an IDE bus, which the machine type “%3” has not; use SATA.</source>
        <translation>%1 von „%2“ hängt an einem IDE-Bus, den der Maschinentyp „%3“ nicht hat; benutzen Sie SATA.</translation>
    </message>
    <message>
        <source>The %1 of “%2” is removable, which the bus “virtio” cannot be; use SATA, SCSI or USB.</source>
        <translation>%1 von „%2“ ist ein Wechselmedium, was am Bus „virtio“ nicht geht; benutzen Sie SATA, SCSI oder USB.</translation>
    </message>
    <message>
        <source>The CPU topology of “%1” makes %2 virtual CPUs, but it has %3; make them equal.</source>
        <translation>Die CPU-Topologie von „%1“ ergibt %2 virtuelle CPUs, es sind aber %3; gleichen Sie beides an.</translation>
    </message>
    <message>
        <source>The DHCP range from “%1” to “%2”</source>
        <translation>Der DHCP-Bereich von „%1“ bis „%2“</translation>
    </message>
    <message>
        <source>The PCI address has %1 %2; at most %3 is possible.</source>
        <translation>Die PCI-Adresse hat %1 %2; höchstens %3 ist möglich.</translation>
    </message>
    <message>
        <source>The PCI address of the %1 of “%2” cannot exist.</source>
        <translation>Die PCI-Adresse von %1 von „%2“ kann es nicht geben.</translation>
    </message>
    <message>
        <source>The PCI address of the %1 of “%2” is taken or not on its bus; remove the address to get a free one.</source>
        <translation>Die PCI-Adresse von %1 von „%2“ ist vergeben oder nicht an diesem Bus; entfernen Sie die Adresse, um eine freie zu bekommen.</translation>
    </message>
    <message>
        <source>The SPICE display of “%1” asks for TLS, which cannot be used here yet.</source>
        <translation>Die SPICE-Anzeige von „%1“ verlangt TLS, das hier noch nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>The UUID of the new machine must stay %1.</source>
        <translation>Die UUID der neuen Maschine muss %1 bleiben.</translation>
    </message>
    <message>
        <source>The UUID of “%1” belongs to the machine “%2”.</source>
        <translation>Die UUID von „%1“ gehört zur Maschine „%2“.</translation>
    </message>
    <message>
        <source>The VNC port of “%1” is %2; choose one from 5900 to 65535.</source>
        <translation>Der VNC-Port von „%1“ ist %2; wählen Sie einen von 5900 bis 65535.</translation>
    </message>
    <message>
        <source>The XML was edited by hand; what was changed on the other pages since then is not in it.</source>
        <translation>Das XML wurde von Hand bearbeitet; was seitdem auf den anderen Seiten geändert wurde, ist nicht darin.</translation>
    </message>
    <message>
        <source>The address “%1” of a DHCP host is not inside the network.</source>
        <translation>Die Adresse „%1“ eines DHCP-Rechners liegt nicht im Netzwerk.</translation>
    </message>
    <message>
        <source>The addresses given out by “%1” cannot be read.</source>
        <translation>Die von „%1“ vergebenen Adressen können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The agent in the guest does not answer.</source>
        <translation>Der Agent im Gast antwortet nicht.</translation>
    </message>
    <message>
        <source>The agent in the guest is busy with another request.</source>
        <translation>Der Agent im Gast ist mit einer anderen Anfrage beschäftigt.</translation>
    </message>
    <message>
        <source>The agent in the guest refused the request.</source>
        <translation>Der Agent im Gast hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>The alias “%1” is used by more than one device.</source>
        <translation>Der Alias „%1“ wird von mehr als einem Gerät benutzt.</translation>
    </message>
    <message>
        <source>The attribute “%1” is given twice.</source>
        <translation>Das Attribut „%1“ ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>The boot order %1 is used by more than one device.</source>
        <translation>Die Startreihenfolge %1 wird von mehr als einem Gerät benutzt.</translation>
    </message>
    <message>
        <source>The boot order begins with 1, not 0.</source>
        <translation>Die Startreihenfolge beginnt mit 1, nicht mit 0.</translation>
    </message>
    <message>
        <source>The bridge “%1” could not be created.</source>
        <translation>Die Brücke „%1“ konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The change takes effect at the next start.</source>
        <translation>Die Änderung wirkt beim nächsten Start.</translation>
    </message>
    <message>
        <source>The connection to the display of “%1” was ended.</source>
        <translation>Die Verbindung zur Anzeige von „%1“ wurde beendet.</translation>
    </message>
    <message>
        <source>The connection to “%1” only allows looking; connect with full rights to create machines.</source>
        <translation>Die Verbindung zu „%1“ erlaubt nur das Ansehen; verbinden Sie sich mit vollen Rechten, um Maschinen anzulegen.</translation>
    </message>
    <message>
        <source>The connection to “%1” was lost.</source>
        <translation>Die Verbindung zu „%1“ ging verloren.</translation>
    </message>
    <message>
        <source>The console of “%1” cannot be opened.</source>
        <translation>Die Konsole von „%1“ kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The console of “%1” cannot be reached.</source>
        <translation>Die Konsole von „%1“ ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The console “%1” of “%2” goes to a device of type “%3” and cannot be opened here.</source>
        <translation>Die Konsole „%1“ von „%2“ führt zu einem Gerät vom Typ „%3“ und kann hier nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The control connection was opened before.</source>
        <translation>Die Steuerverbindung wurde schon geöffnet.</translation>
    </message>
    <message>
        <source>The copy needs %1, but “%2” has only %3 free.</source>
        <translation>Die Kopie braucht %1, aber „%2“ hat nur %3 frei.</translation>
    </message>
    <message>
        <source>The creation was cancelled; nothing was left behind.</source>
        <translation>Das Anlegen wurde abgebrochen; es ist nichts zurückgeblieben.</translation>
    </message>
    <message>
        <source>The current memory of “%1” is more than its maximum memory; lower it.</source>
        <translation>Der aktuelle Arbeitsspeicher von „%1“ ist größer als der maximale; verringern Sie ihn.</translation>
    </message>
    <message>
        <source>The database of operating systems is not installed. Install the package “osinfo-db”.</source>
        <translation>Die Datenbank der Betriebssysteme ist nicht installiert. Installieren Sie das Paket „osinfo-db“.</translation>
    </message>
    <message>
        <source>The definition of “%1” could not be removed.</source>
        <translation>Die Definition von „%1“ konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The definition of “%1” could not be renamed to “%2”.</source>
        <translation>Die Definition von „%1“ konnte nicht in „%2“ umbenannt werden.</translation>
    </message>
    <message>
        <source>The definition of “%1” was changed.</source>
        <translation>Die Definition von „%1“ wurde geändert.</translation>
    </message>
    <message>
        <source>The definition of “%1” was removed.</source>
        <translation>Die Definition von „%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>The device “%1” of “%2” has no PCI address, the only kind it can have here.</source>
        <translation>Das Gerät „%1“ von „%2“ hat keine PCI-Adresse, die einzige Art, die es hier haben kann.</translation>
    </message>
    <message>
        <source>The device “%1” of “%2” is connected to “%3”, which cannot be used here yet.</source>
        <translation>Das Gerät „%1“ von „%2“ ist mit „%3“ verbunden, was hier noch nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>The device “%1” of “%2” is on PCI bus %3, which does not exist.</source>
        <translation>Das Gerät „%1“ von „%2“ hängt am PCI-Bus %3, den es nicht gibt.</translation>
    </message>
    <message>
        <source>The device “%1” of “%2” is on a USB bus that does not exist.</source>
        <translation>Das Gerät „%1“ von „%2“ hängt an einem USB-Bus, den es nicht gibt.</translation>
    </message>
    <message>
        <source>The device’s document is empty or too large.</source>
        <translation>Das Dokument des Geräts ist leer oder zu groß.</translation>
    </message>
    <message>
        <source>The disk “%1”</source>
        <translation>Die Platte „%1“</translation>
    </message>
    <message>
        <source>The disk “%1” has the drive address of another one.</source>
        <translation>Die Platte „%1“ hat die Laufwerksadresse einer anderen.</translation>
    </message>
    <message>
        <source>The display of “%1” asks for a login that is not supported here.</source>
        <translation>Die Anzeige von „%1“ verlangt eine Anmeldung, die hier nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>The display of “%1” asks for a password.</source>
        <translation>Die Anzeige von „%1“ fragt nach einem Passwort.</translation>
    </message>
    <message>
        <source>The display of “%1” claims a size of %2×%3, more than can be shown.</source>
        <translation>Die Anzeige von „%1“ gibt eine Größe von %2×%3 an, mehr als gezeigt werden kann.</translation>
    </message>
    <message>
        <source>The display of “%1” closed the connection.</source>
        <translation>Die Anzeige von „%1“ hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>The display of “%1” gave no usable connection.</source>
        <translation>Die Anzeige von „%1“ gab keine brauchbare Verbindung.</translation>
    </message>
    <message>
        <source>The display of “%1” has a keymap “%2” that cannot exist.</source>
        <translation>Die Anzeige von „%1“ hat eine Tastaturbelegung „%2“, die es nicht geben kann.</translation>
    </message>
    <message>
        <source>The display of “%1” listens on “%2”, which is no address.</source>
        <translation>Die Anzeige von „%1“ lauscht auf „%2“, was keine Adresse ist.</translation>
    </message>
    <message>
        <source>The display of “%1” needs a password.</source>
        <translation>Die Anzeige von „%1“ braucht ein Passwort.</translation>
    </message>
    <message>
        <source>The display of “%1” painted outside its own screen.</source>
        <translation>Die Anzeige von „%1“ hat außerhalb ihres eigenen Bildschirms gezeichnet.</translation>
    </message>
    <message>
        <source>The display of “%1” refused the connection; the details say why.</source>
        <translation>Die Anzeige von „%1“ hat die Verbindung abgelehnt; die Details nennen den Grund.</translation>
    </message>
    <message>
        <source>The display of “%1” refused the password.</source>
        <translation>Die Anzeige von „%1“ hat das Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>The display of “%1” sent a damaged picture; reconnect to try again.</source>
        <translation>Die Anzeige von „%1“ hat ein beschädigtes Bild gesendet; verbinden Sie neu, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>The display of “%1” sent a kind of picture nobody asked for.</source>
        <translation>Die Anzeige von „%1“ hat eine Bildart gesendet, nach der niemand gefragt hat.</translation>
    </message>
    <message>
        <source>The display of “%1” sent a message nobody asked for.</source>
        <translation>Die Anzeige von „%1“ hat eine Nachricht gesendet, nach der niemand gefragt hat.</translation>
    </message>
    <message>
        <source>The display of “%1” sent a pointer shape that cannot be shown.</source>
        <translation>Die Anzeige von „%1“ hat eine Zeigerform gesendet, die nicht gezeigt werden kann.</translation>
    </message>
    <message>
        <source>The display of “%1” sent a pointer shape that is too big.</source>
        <translation>Die Anzeige von „%1“ hat eine zu große Zeigerform gesendet.</translation>
    </message>
    <message>
        <source>The display of “%1” stopped answering; reconnect to try again.</source>
        <translation>Die Anzeige von „%1“ antwortet nicht mehr; verbinden Sie neu, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>The document contains a NUL byte; it is not an XML text.</source>
        <translation>Das Dokument enthält ein NUL-Byte; es ist kein XML-Text.</translation>
    </message>
    <message>
        <source>The document declares too many namespaces.</source>
        <translation>Das Dokument deklariert zu viele Namensräume.</translation>
    </message>
    <message>
        <source>The document defines entities or types of its own, which is not allowed; remove its “&lt;!DOCTYPE … [ … ]&gt;”.</source>
        <translation>Das Dokument definiert eigene Entitäten oder Typen, was nicht erlaubt ist; entfernen Sie sein „&lt;!DOCTYPE … [ … ]&gt;“.</translation>
    </message>
    <message>
        <source>The document does not say which hypervisor it is for; give “domain” a type such as “kvm”.</source>
        <translation>Das Dokument sagt nicht, für welchen Hypervisor es ist; geben Sie „domain“ einen Typ, z. B. „kvm“.</translation>
    </message>
    <message>
        <source>The document ends before all elements are closed, or something follows its end.</source>
        <translation>Das Dokument endet, bevor alle Elemente geschlossen sind, oder nach seinem Ende folgt noch etwas.</translation>
    </message>
    <message>
        <source>The document ends before the element “%1” of line %2 is closed.</source>
        <translation>Das Dokument endet, bevor das Element „%1“ aus Zeile %2 geschlossen ist.</translation>
    </message>
    <message>
        <source>The document has no element.</source>
        <translation>Das Dokument hat kein Element.</translation>
    </message>
    <message>
        <source>The document has no operating system type; give “os” a type such as “hvm”.</source>
        <translation>Das Dokument hat keinen Betriebssystemtyp; geben Sie „os“ einen Typ, z. B. „hvm“.</translation>
    </message>
    <message>
        <source>The document has too many elements (more than %1).</source>
        <translation>Das Dokument hat zu viele Elemente (mehr als %1).</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>Das Dokument ist leer.</translation>
    </message>
    <message>
        <source>The document is no machine: its root is “%1”, not “domain”.</source>
        <translation>Das Dokument ist keine Maschine: Seine Wurzel ist „%1“, nicht „domain“.</translation>
    </message>
    <message>
        <source>The document is no network with a name.</source>
        <translation>Das Dokument ist kein Netzwerk mit einem Namen.</translation>
    </message>
    <message>
        <source>The document is no storage pool with a name and a type.</source>
        <translation>Das Dokument ist kein Speicherpool mit Name und Typ.</translation>
    </message>
    <message>
        <source>The document is no volume with a name.</source>
        <translation>Das Dokument ist kein Volume mit Name.</translation>
    </message>
    <message>
        <source>The document is not well-formed XML (%1).</source>
        <translation>Das Dokument ist kein wohlgeformtes XML (%1).</translation>
    </message>
    <message>
        <source>The document is not well-formed XML (line %1).</source>
        <translation>Das Dokument ist kein wohlgeformtes XML (Zeile %1).</translation>
    </message>
    <message>
        <source>The document is not well-formed XML.</source>
        <translation>Das Dokument ist kein wohlgeformtes XML.</translation>
    </message>
    <message>
        <source>The document is not well-formed.</source>
        <translation>Das Dokument ist nicht wohlgeformt.</translation>
    </message>
    <message>
        <source>The document is too large (%1 MiB; at most %2 MiB are read).</source>
        <translation>Das Dokument ist zu groß (%1 MiB; höchstens %2 MiB werden gelesen).</translation>
    </message>
    <message>
        <source>The document of “%1” cannot be read.</source>
        <translation>Das Dokument von „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The document of “%1” must keep its UUID, %2.</source>
        <translation>Das Dokument von „%1“ muss seine UUID %2 behalten.</translation>
    </message>
    <message>
        <source>The document uses the entity “&amp;%1;”; only “&amp;amp;”, “&amp;lt;”, “&amp;gt;”, “&amp;quot;” and “&amp;apos;” are allowed.</source>
        <translation>Das Dokument verwendet die Entität „&amp;%1;“; erlaubt sind nur „&amp;amp;“, „&amp;lt;“, „&amp;gt;“, „&amp;quot;“ und „&amp;apos;“.</translation>
    </message>
    <message>
        <source>The document was changed elsewhere meanwhile; your text is still here. Applying it replaces that change, the difference shows how.</source>
        <translation>Das Dokument wurde inzwischen anderswo geändert; Ihr Text ist noch hier. Wenn Sie ihn anwenden, ersetzt er diese Änderung; der Unterschied zeigt, wie.</translation>
    </message>
    <message>
        <source>The document’s encoding is not known or its text is not valid in it; save it as UTF-8.</source>
        <translation>Die Kodierung des Dokuments ist unbekannt, oder sein Text ist darin nicht gültig; speichern Sie es als UTF-8.</translation>
    </message>
    <message>
        <source>The element “%1” in line %2 of the document asks for something that cannot be used here yet; remove it or use a host that runs libvirt.</source>
        <translation>Das Element „%1“ in Zeile %2 des Dokuments verlangt etwas, das hier noch nicht verwendet werden kann; entfernen Sie es, oder verwenden Sie einen Rechner mit libvirt.</translation>
    </message>
    <message>
        <source>The element “%1”, opened at line %2, is not closed before “%3”.</source>
        <translation>Das Element „%1“, geöffnet in Zeile %2, wird vor „%3“ nicht geschlossen.</translation>
    </message>
    <message>
        <source>The element “%1”, opened at line %2, is not closed here.</source>
        <translation>Das Element „%1“, geöffnet in Zeile %2, wird hier nicht geschlossen.</translation>
    </message>
    <message>
        <source>The elements are nested too deeply (more than %1 levels).</source>
        <translation>Die Elemente sind zu tief verschachtelt (mehr als %1 Ebenen).</translation>
    </message>
    <message>
        <source>The elements are not closed in the order they were opened.</source>
        <translation>Die Elemente werden nicht in der Reihenfolge geschlossen, in der sie geöffnet wurden.</translation>
    </message>
    <message>
        <source>The embedded core works on this computer only; choose a hypervisor for another host.</source>
        <translation>Der eingebaute Kern funktioniert nur auf diesem Computer; wählen Sie für einen anderen Rechner einen Hypervisor.</translation>
    </message>
    <message>
        <source>The emulator belongs to another machine.</source>
        <translation>Der Emulator gehört zu einer anderen Maschine.</translation>
    </message>
    <message>
        <source>The emulator broke the rules of its control connection.</source>
        <translation>Der Emulator hat die Regeln seiner Steuerverbindung verletzt.</translation>
    </message>
    <message>
        <source>The emulator closed the connection.</source>
        <translation>Der Emulator hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>The emulator could not write the state of “%1”.</source>
        <translation>Der Emulator konnte den Zustand von „%1“ nicht schreiben.</translation>
    </message>
    <message>
        <source>The emulator did not answer in time.</source>
        <translation>Der Emulator hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The emulator did not answer the command “%1” in time.</source>
        <translation>Der Emulator hat den Befehl „%1“ nicht rechtzeitig beantwortet.</translation>
    </message>
    <message>
        <source>The emulator has written nothing yet.</source>
        <translation>Der Emulator hat noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>The emulator is not connected any more.</source>
        <translation>Der Emulator ist nicht mehr verbunden.</translation>
    </message>
    <message>
        <source>The emulator of “%1” cannot be reached.</source>
        <translation>Der Emulator von „%1“ ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The emulator of “%1” ended unexpectedly.</source>
        <translation>Der Emulator von „%1“ wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>The emulator refused the command “%1”.</source>
        <translation>Der Emulator hat den Befehl „%1“ abgelehnt.</translation>
    </message>
    <message>
        <source>The emulator sent a message that is too long.</source>
        <translation>Der Emulator hat eine zu lange Nachricht gesendet.</translation>
    </message>
    <message>
        <source>The emulator sent something that is no message.</source>
        <translation>Der Emulator hat etwas gesendet, das keine Nachricht ist.</translation>
    </message>
    <message>
        <source>The emulator “%1” cannot use passt; version 7.2 or newer is needed.</source>
        <translation>Der Emulator „%1“ kann passt nicht verwenden; nötig ist Version 7.2 oder neuer.</translation>
    </message>
    <message>
        <source>The emulator “%1” has no SPICE, which “%2” asks for; use VNC.</source>
        <translation>Der Emulator „%1“ hat kein SPICE, das „%2“ verlangt; verwenden Sie VNC.</translation>
    </message>
    <message>
        <source>The emulator “%1” has no “%2”, which the %3 of “%4” needs.</source>
        <translation>Dem Emulator „%1“ fehlt „%2“; %3 von „%4“ benötigt dies.</translation>
    </message>
    <message>
        <source>The emulator “%1” is version %2; at least %3.%4 is needed.</source>
        <translation>Der Emulator „%1“ hat die Version %2; nötig ist mindestens %3.%4.</translation>
    </message>
    <message>
        <source>The emulator “%1” knows no CPU model “%2”, which “%3” asks for.</source>
        <translation>Der Emulator „%1“ kennt das CPU-Modell „%2“ nicht, das „%3“ verlangt.</translation>
    </message>
    <message>
        <source>The emulator “%1” knows no machine type “%2”, which “%3” asks for.</source>
        <translation>Der Emulator „%1“ kennt den Maschinentyp „%2“ nicht, den „%3“ verlangt.</translation>
    </message>
    <message>
        <source>The emulator's messages cannot be read any more.</source>
        <translation>Die Nachrichten des Emulators können nicht mehr gelesen werden.</translation>
    </message>
    <message>
        <source>The emulator’s &amp;log</source>
        <translation>Das Protoko&amp;ll des Emulators</translation>
    </message>
    <message>
        <source>The emulator’s log</source>
        <translation>Das Protokoll des Emulators</translation>
    </message>
    <message>
        <source>The file “%1” could not be deleted.</source>
        <translation>Die Datei „%1“ konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read.</source>
        <translation>Die Datei „%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file “%1” could not be renamed to “%2”.</source>
        <translation>Die Datei „%1“ konnte nicht in „%2“ umbenannt werden.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation>Die Datei „%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file “%1” is too large.</source>
        <translation>Die Datei „%1“ ist zu groß.</translation>
    </message>
    <message>
        <source>The files of another computer cannot be browsed; choose from one of its pools or type the path.</source>
        <translation>Die Dateien eines anderen Computers können nicht durchsucht werden; wählen Sie aus einem seiner Speicherpools, oder geben Sie den Pfad ein.</translation>
    </message>
    <message>
        <source>The fingerprint of its %1 key is:</source>
        <translation>Der Fingerabdruck seines %1-Schlüssels ist:</translation>
    </message>
    <message>
        <source>The firmware looks for an installation server (PXE).</source>
        <translation>Die Firmware sucht einen Installationsserver (PXE).</translation>
    </message>
    <message>
        <source>The firmware settings of “%1” could not be copied.</source>
        <translation>Die Firmware-Einstellungen von „%1“ konnten nicht kopiert werden.</translation>
    </message>
    <message>
        <source>The first %1 vCPUs</source>
        <translation>Die ersten %1 vCPUs</translation>
    </message>
    <message>
        <source>The folder must start with “/”.</source>
        <translation>Der Ordner muss mit „/“ beginnen.</translation>
    </message>
    <message>
        <source>The folder “%1” belongs to another user; choose another place or correct its owner.</source>
        <translation>Der Ordner „%1“ gehört einem anderen Benutzer; wählen Sie einen anderen Ort, oder berichtigen Sie den Eigentümer.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be created.</source>
        <translation>Der Ordner „%1“ konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be deleted; it must be empty.</source>
        <translation>Der Ordner „%1“ konnte nicht gelöscht werden; er muss leer sein.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made private.</source>
        <translation>Der Ordner „%1“ konnte nicht vor anderen geschützt werden.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be opened.</source>
        <translation>Der Ordner „%1“ konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be read.</source>
        <translation>Der Ordner „%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be written.</source>
        <translation>In den Ordner „%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The guest closed its serial console.</source>
        <translation>Der Gast hat seine serielle Konsole geschlossen.</translation>
    </message>
    <message>
        <source>The guest does not read its serial console; what you type is dropped.</source>
        <translation>Der Gast liest seine serielle Konsole nicht; Ihre Eingaben werden verworfen.</translation>
    </message>
    <message>
        <source>The guest gets no chance to save its data.</source>
        <translation>Der Gast hat keine Gelegenheit, seine Daten zu sichern.</translation>
    </message>
    <message>
        <source>The host does not accept the machine's document.</source>
        <translation>Der Rechner akzeptiert das Dokument der Maschine nicht.</translation>
    </message>
    <message>
        <source>The host does not accept the network's document.</source>
        <translation>Der Rechner akzeptiert das Dokument des Netzwerks nicht.</translation>
    </message>
    <message>
        <source>The host does not accept the storage pool's document.</source>
        <translation>Der Rechner akzeptiert das Dokument des Speicherpools nicht.</translation>
    </message>
    <message>
        <source>The host does not list its machines.</source>
        <translation>Der Rechner listet seine Maschinen nicht auf.</translation>
    </message>
    <message>
        <source>The host does not list its networks.</source>
        <translation>Der Rechner listet seine Netzwerke nicht auf.</translation>
    </message>
    <message>
        <source>The host does not list its storage pools.</source>
        <translation>Der Rechner listet seine Speicherpools nicht auf.</translation>
    </message>
    <message>
        <source>The host does not say that it has “passt”.</source>
        <translation>Der Rechner gibt nicht an, dass er „passt“ hat.</translation>
    </message>
    <message>
        <source>The host does not say what it can do.</source>
        <translation>Der Rechner gibt nicht an, was er kann.</translation>
    </message>
    <message>
        <source>The host does not tell addresses.</source>
        <translation>Der Rechner nennt keine Adressen.</translation>
    </message>
    <message>
        <source>The host gives no statistics.</source>
        <translation>Der Rechner liefert keine Statistik.</translation>
    </message>
    <message>
        <source>The host is connected or connecting already.</source>
        <translation>Der Rechner ist verbunden oder wird gerade verbunden.</translation>
    </message>
    <message>
        <source>The host is not connected, or may only be looked at.</source>
        <translation>Der Rechner ist nicht verbunden oder darf nur angesehen werden.</translation>
    </message>
    <message>
        <source>The host is not connected.</source>
        <translation>Der Rechner ist nicht verbunden.</translation>
    </message>
    <message>
        <source>The host's hypervisor has no “%1”.</source>
        <translation>Der Hypervisor des Rechners hat kein „%1“.</translation>
    </message>
    <message>
        <source>The host's network devices cannot be reached.</source>
        <translation>Die Netzwerkgeräte des Rechners sind nicht erreichbar.</translation>
    </message>
    <message>
        <source>The host's processor gives no help with this kind of machine.</source>
        <translation>Der Prozessor des Rechners unterstützt diese Art von Maschine nicht.</translation>
    </message>
    <message>
        <source>The image “%1” cannot be read.</source>
        <translation>Das Abbild „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The image “%1” could not be copied to “%2”.</source>
        <translation>Das Abbild „%1“ konnte nicht nach „%2“ kopiert werden.</translation>
    </message>
    <message>
        <source>The image “%1” could not be read.</source>
        <translation>Das Abbild „%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The image “%1” is damaged or not a usable %2 image.</source>
        <translation>Das Abbild „%1“ ist beschädigt oder kein brauchbares %2-Abbild.</translation>
    </message>
    <message>
        <source>The image “%1” is incomplete: the file is shorter than its header says. Copy or download it again.</source>
        <translation>Das Abbild „%1“ ist unvollständig: Die Datei ist kürzer, als ihr Kopf angibt. Kopieren Sie es erneut, oder laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>The kernel's arguments must be one line.</source>
        <translation>Die Argumente des Kernels müssen in einer Zeile stehen.</translation>
    </message>
    <message>
        <source>The key of “%1” is not the one it had before; ask its administrator, then remove the old one with “ssh-keygen -R”.</source>
        <translation>Der Schlüssel von „%1“ ist nicht mehr der bisherige; fragen Sie den Administrator, und entfernen Sie dann den alten mit „ssh-keygen -R“.</translation>
    </message>
    <message>
        <source>The key of “%1” was not accepted; connect again and trust it if it is the right one.</source>
        <translation>Der Schlüssel von „%1“ wurde nicht akzeptiert; verbinden Sie neu, und vertrauen Sie ihm, wenn er der richtige ist.</translation>
    </message>
    <message>
        <source>The lock file “%1” could not be locked.</source>
        <translation>Die Sperrdatei „%1“ konnte nicht gesperrt werden.</translation>
    </message>
    <message>
        <source>The lock file “%1” could not be opened.</source>
        <translation>Die Sperrdatei „%1“ konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The lock file “%1” could not be written.</source>
        <translation>Die Sperrdatei „%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The log file “%1” could not be opened.</source>
        <translation>Die Protokolldatei „%1“ konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The log file “%1” could not be read.</source>
        <translation>Die Protokolldatei „%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The log file “%1” could not be written.</source>
        <translation>Die Protokolldatei „%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The log of “%1” cannot be read.</source>
        <translation>Das Protokoll von „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The log of “%1” stays on “%2”: libvirt does not hand it out.</source>
        <translation>Das Protokoll von „%1“ bleibt auf „%2“: libvirt gibt es nicht heraus.</translation>
    </message>
    <message>
        <source>The machine could not be started from its document.</source>
        <translation>Die Maschine konnte nicht aus ihrem Dokument gestartet werden.</translation>
    </message>
    <message>
        <source>The machine has no CD-ROM drive; add one first.</source>
        <translation>Die Maschine hat kein CD-ROM-Laufwerk; fügen Sie zuerst eines hinzu.</translation>
    </message>
    <message>
        <source>The machine has no device “%1”.</source>
        <translation>Die Maschine hat kein Gerät „%1“.</translation>
    </message>
    <message>
        <source>The machine has no memory; give it some.</source>
        <translation>Die Maschine hat keinen Arbeitsspeicher; geben Sie ihr welchen.</translation>
    </message>
    <message>
        <source>The machine has no name.</source>
        <translation>Die Maschine hat keinen Namen.</translation>
    </message>
    <message>
        <source>The machine has no processor at boot; give it at least one.</source>
        <translation>Die Maschine hat beim Start keinen Prozessor; geben Sie ihr mindestens einen.</translation>
    </message>
    <message>
        <source>The machine has no processor; give it at least one.</source>
        <translation>Die Maschine hat keinen Prozessor; geben Sie ihr mindestens einen.</translation>
    </message>
    <message>
        <source>The machine has no such screen.</source>
        <translation>Die Maschine hat keinen solchen Bildschirm.</translation>
    </message>
    <message>
        <source>The machine is off.</source>
        <translation>Die Maschine ist aus.</translation>
    </message>
    <message>
        <source>The machine is off; its consoles open when it runs.</source>
        <translation>Die Maschine ist aus; ihre Konsolen öffnen sich, wenn sie läuft.</translation>
    </message>
    <message>
        <source>The machine is saved.</source>
        <translation>Die Maschine ist gespeichert.</translation>
    </message>
    <message>
        <source>The machine is to start from the network, so it needs one.</source>
        <translation>Die Maschine soll vom Netzwerk starten und braucht deshalb eines.</translation>
    </message>
    <message>
        <source>The machine shows no picture.</source>
        <translation>Die Maschine zeigt kein Bild.</translation>
    </message>
    <message>
        <source>The machine “%1” does not say how much memory it has.</source>
        <translation>Die Maschine „%1“ gibt nicht an, wie viel Speicher sie hat.</translation>
    </message>
    <message>
        <source>The machine “%1” does not say of which type its system is.</source>
        <translation>Die Maschine „%1“ gibt nicht an, von welchem Typ ihr System ist.</translation>
    </message>
    <message>
        <source>The machine's document is not well-formed XML (line %1).</source>
        <translation>Das Dokument der Maschine ist kein wohlgeformtes XML (Zeile %1).</translation>
    </message>
    <message>
        <source>The machine's host is not connected, or may only be looked at.</source>
        <translation>Der Rechner der Maschine ist nicht verbunden oder darf nur angesehen werden.</translation>
    </message>
    <message>
        <source>The machine’s document cannot be read.</source>
        <translation>Das Dokument der Maschine kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The machine’s screen; opens the console</source>
        <translation>Der Bildschirm der Maschine; öffnet die Konsole</translation>
    </message>
    <message>
        <source>The medium could not be inserted into “%1” of “%2”.</source>
        <translation>Das Medium konnte nicht in „%1“ von „%2“ eingelegt werden.</translation>
    </message>
    <message>
        <source>The medium could not be taken out of “%1” of “%2”.</source>
        <translation>Das Medium konnte nicht aus „%1“ von „%2“ entnommen werden.</translation>
    </message>
    <message>
        <source>The memory balloon has no model; give it “virtio” or “none”.</source>
        <translation>Der Memory-Balloon hat kein Modell; geben Sie ihm „virtio“ oder „none“.</translation>
    </message>
    <message>
        <source>The memory in use is more than the machine’s memory; %1 is taken.</source>
        <translation>Der verwendete Arbeitsspeicher ist größer als der Arbeitsspeicher der Maschine; %1 wird genommen.</translation>
    </message>
    <message>
        <source>The memory of “%1” is larger than any machine's.</source>
        <translation>Der Arbeitsspeicher von „%1“ ist größer, als er bei einer Maschine sein kann.</translation>
    </message>
    <message>
        <source>The metadata is not one well-formed element.</source>
        <translation>Die Metadaten sind nicht genau ein wohlgeformtes Element.</translation>
    </message>
    <message>
        <source>The name of a machine must not have several lines.</source>
        <translation>Der Name einer Maschine darf nicht mehrere Zeilen haben.</translation>
    </message>
    <message>
        <source>The name of an element is too long.</source>
        <translation>Der Name eines Elements ist zu lang.</translation>
    </message>
    <message>
        <source>The name of the %1 cannot contain a line break.</source>
        <translation>Der Name darf keinen Zeilenumbruch enthalten (%1).</translation>
    </message>
    <message>
        <source>The name of the %1 cannot contain control characters.</source>
        <translation>Der Name darf keine Steuerzeichen enthalten (%1).</translation>
    </message>
    <message>
        <source>The name of the %1 is only white space.</source>
        <translation>Der Name besteht nur aus Leerraum (%1).</translation>
    </message>
    <message>
        <source>The name stands in the XML now.</source>
        <translation>Der Name steht jetzt im XML.</translation>
    </message>
    <message>
        <source>The name “%1” cannot contain “/”.</source>
        <translation>Der Name „%1“ darf kein „/“ enthalten.</translation>
    </message>
    <message>
        <source>The name “%1” is too long; at most 200 bytes are possible.</source>
        <translation>Der Name „%1“ ist zu lang; höchstens 200 Bytes sind möglich.</translation>
    </message>
    <message>
        <source>The name “%1” must not contain “/”.</source>
        <translation>Der Name „%1“ darf kein „/“ enthalten.</translation>
    </message>
    <message>
        <source>The network definition “%1” is damaged.</source>
        <translation>Die Netzwerkdefinition „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>The network device “%1” could not be removed.</source>
        <translation>Das Netzwerkgerät „%1“ konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The network device “%1” could not be set up.</source>
        <translation>Das Netzwerkgerät „%1“ konnte nicht eingerichtet werden.</translation>
    </message>
    <message>
        <source>The network needs a name without “/” that does not begin with a dot.</source>
        <translation>Das Netzwerk braucht einen Namen ohne „/“, der nicht mit einem Punkt beginnt.</translation>
    </message>
    <message>
        <source>The network “%1” cannot be defined: %2</source>
        <translation>Das Netzwerk „%1“ kann nicht definiert werden: %2</translation>
    </message>
    <message>
        <source>The network “%1” cannot be used here; only the administrator’s host offers bridges and virtual networks. Choose user networking.</source>
        <translation>Das Netzwerk „%1“ kann hier nicht verwendet werden; nur der Rechner des Administrators bietet Brücken und virtuelle Netzwerke. Wählen Sie das Benutzernetzwerk.</translation>
    </message>
    <message>
        <source>The network “%1” could not be removed.</source>
        <translation>Das Netzwerk „%1“ konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The network “%1” could not be started.</source>
        <translation>Das Netzwerk „%1“ konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The network “%1” could not be stopped.</source>
        <translation>Das Netzwerk „%1“ konnte nicht gestoppt werden.</translation>
    </message>
    <message>
        <source>The network “%1” could not start its DHCP and DNS server (dnsmasq).</source>
        <translation>Das Netzwerk „%1“ konnte seinen DHCP- und DNS-Server (dnsmasq) nicht starten.</translation>
    </message>
    <message>
        <source>The network “%1” has the forward mode “%2”, which is not possible here yet.</source>
        <translation>Das Netzwerk „%1“ hat den Weiterleitungsmodus „%2“, der hier noch nicht möglich ist.</translation>
    </message>
    <message>
        <source>The network “%1” is active.</source>
        <translation>Das Netzwerk „%1“ ist aktiv.</translation>
    </message>
    <message>
        <source>The network “%1” is already active.</source>
        <translation>Das Netzwerk „%1“ ist bereits aktiv.</translation>
    </message>
    <message>
        <source>The network “%1” is not active.</source>
        <translation>Das Netzwerk „%1“ ist nicht aktiv.</translation>
    </message>
    <message>
        <source>The network “%1” is not active; start it first.</source>
        <translation>Das Netzwerk „%1“ ist nicht aktiv; starten Sie es zuerst.</translation>
    </message>
    <message>
        <source>The network “%1” uses the subnet %2, which another network of this host uses too.</source>
        <translation>Das Netzwerk „%1“ verwendet das Subnetz %2, das auch ein anderes Netzwerk dieses Rechners verwendet.</translation>
    </message>
    <message>
        <source>The network's document cannot be read.</source>
        <translation>Das Dokument des Netzwerks kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The network’s “ip” has no address.</source>
        <translation>Das „ip“ des Netzwerks hat keine Adresse.</translation>
    </message>
    <message>
        <source>The old socket “%1” could not be removed.</source>
        <translation>Der alte Socket „%1“ konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The operation was cancelled.</source>
        <translation>Der Vorgang wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The packet filter cannot be reached.</source>
        <translation>Der Paketfilter ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The packet filter refused the network's rules.</source>
        <translation>Der Paketfilter hat die Regeln des Netzwerks abgelehnt.</translation>
    </message>
    <message>
        <source>The pasted text is too large to be edited here.</source>
        <translation>Der eingefügte Text ist zu groß, um hier bearbeitet zu werden.</translation>
    </message>
    <message>
        <source>The path must start with “/”.</source>
        <translation>Der Pfad muss mit „/“ beginnen.</translation>
    </message>
    <message>
        <source>The path of the folder “%1” is too long for sockets; choose a shorter one.</source>
        <translation>Der Pfad des Ordners „%1“ ist für Sockets zu lang; wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>The pointer is the guest's. Press Ctrl+Alt to get it back.</source>
        <translation>Der Mauszeiger gehört dem Gast. Drücken Sie Strg+Alt, um ihn zurückzubekommen.</translation>
    </message>
    <message>
        <source>The pool definition “%1” could not be read.</source>
        <translation>Die Speicherpool-Definition „%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The pool definition “%1” is damaged.</source>
        <translation>Die Speicherpool-Definition „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>The prefix %1 is too long; at most %2 is possible.</source>
        <translation>Das Präfix %1 ist zu lang; höchstens %2 ist möglich.</translation>
    </message>
    <message>
        <source>The process %1 has ended.</source>
        <translation>Der Prozess %1 ist beendet.</translation>
    </message>
    <message>
        <source>The processor feature “%1” is given more than once.</source>
        <translation>Das Prozessormerkmal „%1“ ist mehrfach angegeben.</translation>
    </message>
    <message>
        <source>The program “%1” could not be started.</source>
        <translation>Das Programm „%1“ konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The program “%1” ended unexpectedly.</source>
        <translation>Das Programm „%1“ wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>The program “%1” is not installed.</source>
        <translation>Das Programm „%1“ ist nicht installiert.</translation>
    </message>
    <message>
        <source>The random number device of “%1” has a source “%2”, which cannot be used here yet.</source>
        <translation>Das Zufallszahlengerät von „%1“ hat eine Quelle „%2“, die hier noch nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>The root element is “%1”; “%2” is expected.</source>
        <translation>Das Wurzelelement ist „%1“; erwartet wird „%2“.</translation>
    </message>
    <message>
        <source>The running document is shown instead; your text is lost.</source>
        <translation>Stattdessen wird das laufende Dokument angezeigt; Ihr Text geht verloren.</translation>
    </message>
    <message>
        <source>The saved state of “%1” could not be loaded; discard it to start the machine anew.</source>
        <translation>Der gespeicherte Zustand von „%1“ konnte nicht geladen werden; verwerfen Sie ihn, um die Maschine neu zu starten.</translation>
    </message>
    <message>
        <source>The saved state of “%1” could not be removed.</source>
        <translation>Der gespeicherte Zustand von „%1“ konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The saved state of “%1” was discarded.</source>
        <translation>Der gespeicherte Zustand von „%1“ wurde verworfen.</translation>
    </message>
    <message>
        <source>The saved state “%1” could not be created.</source>
        <translation>Der gespeicherte Zustand „%1“ konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The saved state “%1” could not be read.</source>
        <translation>Der gespeicherte Zustand „%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The saved state “%1” could not be written.</source>
        <translation>Der gespeicherte Zustand „%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The saved state “%1” is compressed or of another version; that is not supported.</source>
        <translation>Der gespeicherte Zustand „%1“ ist komprimiert oder von einer anderen Version; das wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>The saved state “%1” is damaged; discard it to start the machine anew.</source>
        <translation>Der gespeicherte Zustand „%1“ ist beschädigt; verwerfen Sie ihn, um die Maschine neu zu starten.</translation>
    </message>
    <message>
        <source>The screen of “%1” cannot be opened.</source>
        <translation>Der Bildschirm von „%1“ kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The screen of “%1” cannot be reached.</source>
        <translation>Der Bildschirm von „%1“ ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The screen of “%1” could not be read.</source>
        <translation>Der Bildschirm von „%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The screen of “%1” has no network port; let it listen on an address of “%2”.</source>
        <translation>Der Bildschirm von „%1“ hat keinen Netzwerkport; lassen Sie ihn auf einer Adresse von „%2“ lauschen.</translation>
    </message>
    <message>
        <source>The screen of “%1” is of type “%2”, which cannot be shown here.</source>
        <translation>Der Bildschirm von „%1“ ist vom Typ „%2“, der hier nicht angezeigt werden kann.</translation>
    </message>
    <message>
        <source>The screen of “%1” listens only inside “%2”; let it listen on an address of the network.</source>
        <translation>Der Bildschirm von „%1“ lauscht nur innerhalb von „%2“; lassen Sie ihn auf einer Adresse des Netzwerks lauschen.</translation>
    </message>
    <message>
        <source>The serial console gave no usable connection.</source>
        <translation>Die serielle Konsole lieferte keine brauchbare Verbindung.</translation>
    </message>
    <message>
        <source>The serial port “%1” of “%2” is a “%3”; only “isa-serial” works here.</source>
        <translation>Die serielle Schnittstelle „%1“ von „%2“ ist vom Typ „%3“; hier funktioniert nur „isa-serial“.</translation>
    </message>
    <message>
        <source>The socket “%1” could not be made.</source>
        <translation>Der Socket „%1“ konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The state of “%1” could not be saved.</source>
        <translation>Der Zustand von „%1“ konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The status file “%1” is not readable.</source>
        <translation>Die Statusdatei „%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The storage of the pool “%1” could not be deleted.</source>
        <translation>Der Speicher des Speicherpools „%1“ konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The storage pool has no target path.</source>
        <translation>Der Speicherpool hat keinen Zielpfad.</translation>
    </message>
    <message>
        <source>The storage pool has no type; give it one such as “dir”.</source>
        <translation>Der Speicherpool hat keinen Typ; geben Sie ihm einen, etwa „dir“.</translation>
    </message>
    <message>
        <source>The storage pool “%1” cannot be defined:</source>
        <translation>Der Speicherpool „%1“ kann nicht definiert werden:</translation>
    </message>
    <message>
        <source>The storage pool “%1” cannot start: there is no folder “%2”.</source>
        <translation>Der Speicherpool „%1“ kann nicht starten: Es gibt keinen Ordner „%2“.</translation>
    </message>
    <message>
        <source>The storage pool “%1” could not be built.</source>
        <translation>Der Speicherpool „%1“ konnte nicht aufgebaut werden.</translation>
    </message>
    <message>
        <source>The storage pool “%1” could not be read again.</source>
        <translation>Der Speicherpool „%1“ konnte nicht neu eingelesen werden.</translation>
    </message>
    <message>
        <source>The storage pool “%1” could not be removed.</source>
        <translation>Der Speicherpool „%1“ konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The storage pool “%1” could not be started.</source>
        <translation>Der Speicherpool „%1“ konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The storage pool “%1” could not be stopped.</source>
        <translation>Der Speicherpool „%1“ konnte nicht gestoppt werden.</translation>
    </message>
    <message>
        <source>The storage pool “%1” has a volume “%2” already.</source>
        <translation>Der Speicherpool „%1“ hat bereits ein Volume „%2“.</translation>
    </message>
    <message>
        <source>The storage pool “%1” has no room for the volume “%2”.</source>
        <translation>Der Speicherpool „%1“ hat keinen Platz für das Volume „%2“.</translation>
    </message>
    <message>
        <source>The storage pool “%1” has the type “%2”; only “dir” is possible here.</source>
        <translation>Der Speicherpool „%1“ hat den Typ „%2“; hier ist nur „dir“ möglich.</translation>
    </message>
    <message>
        <source>The storage pool “%1” is active.</source>
        <translation>Der Speicherpool „%1“ ist aktiv.</translation>
    </message>
    <message>
        <source>The storage pool “%1” is active; stop it first.</source>
        <translation>Der Speicherpool „%1“ ist aktiv; stoppen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The storage pool “%1” is already active.</source>
        <translation>Der Speicherpool „%1“ ist bereits aktiv.</translation>
    </message>
    <message>
        <source>The storage pool “%1” is not active.</source>
        <translation>Der Speicherpool „%1“ ist nicht aktiv.</translation>
    </message>
    <message>
        <source>The storage pool “%1” is not active; start it first.</source>
        <translation>Der Speicherpool „%1“ ist nicht aktiv; starten Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The storage pool's document cannot be read.</source>
        <translation>Das Dokument des Speicherpools kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The stored facts about QEMU are incomplete.</source>
        <translation>Die gespeicherten Angaben über QEMU sind unvollständig.</translation>
    </message>
    <message>
        <source>The system in “%1” crashed.</source>
        <translation>Das System in „%1“ ist abgestürzt.</translation>
    </message>
    <message>
        <source>The system's machines need administrator rights; without them use /session.</source>
        <translation>Die Maschinen des Systems brauchen Administratorrechte; ohne diese verwenden Sie /session.</translation>
    </message>
    <message>
        <source>The target path “%1” is not absolute.</source>
        <translation>Der Zielpfad „%1“ ist nicht absolut.</translation>
    </message>
    <message>
        <source>The target “%1” is used by more than one disk.</source>
        <translation>Das Ziel „%1“ wird von mehr als einer Platte verwendet.</translation>
    </message>
    <message>
        <source>The test host “%1” refuses connections, as its address asks.</source>
        <translation>Der Testrechner „%1“ lehnt Verbindungen ab, wie seine Adresse es verlangt.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>Der Text ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>The title cannot contain a line break.</source>
        <translation>Der Titel darf keinen Zeilenumbruch enthalten.</translation>
    </message>
    <message>
        <source>The topology does not say how many “%1” there are.</source>
        <translation>Die Topologie gibt die Anzahl von „%1“ nicht an.</translation>
    </message>
    <message>
        <source>The topology makes %1 processors, but the machine has %2.</source>
        <translation>Die Topologie ergibt %1 Prozessoren, aber die Maschine hat %2.</translation>
    </message>
    <message>
        <source>The topology must have at least one of “%1”.</source>
        <translation>Die Topologie muss mindestens eins von „%1“ haben.</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>Der Wert fehlt.</translation>
    </message>
    <message>
        <source>The value of the attribute “%1” is too long (%2 bytes; at most %3 are read).</source>
        <translation>Der Wert des Attributs „%1“ ist zu lang (%2 Bytes; höchstens %3 werden gelesen).</translation>
    </message>
    <message>
        <source>The video device of “%1” asks for 3D acceleration, which cannot be used here yet.</source>
        <translation>Das Grafikgerät von „%1“ verlangt 3D-Beschleunigung, die hier noch nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>The virtual machines in “%1” are managed by another running program (process %2); close it first.</source>
        <translation>Die virtuellen Maschinen in „%1“ werden von einem anderen laufenden Programm verwaltet (Prozess %2); schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>The volume could not be created.</source>
        <translation>Das Volume konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The volume has no capacity.</source>
        <translation>Das Volume hat keine Größe.</translation>
    </message>
    <message>
        <source>The volume needs a name.</source>
        <translation>Das Volume braucht einen Namen.</translation>
    </message>
    <message>
        <source>The volume “%1” cannot be created:</source>
        <translation>Das Volume „%1“ kann nicht angelegt werden:</translation>
    </message>
    <message>
        <source>The volume “%1” cannot be read.</source>
        <translation>Das Volume „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The volume “%1” could not be created.</source>
        <translation>Das Volume „%1“ konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The volume “%1” could not be deleted.</source>
        <translation>Das Volume „%1“ konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The volume “%1” is being created already.</source>
        <translation>Das Volume „%1“ wird bereits angelegt.</translation>
    </message>
    <message>
        <source>The volume “%1” needs %2, but the storage pool “%3” has only %4 left.</source>
        <translation>Das Volume „%1“ braucht %2, aber im Speicherpool „%3“ sind nur noch %4 frei.</translation>
    </message>
    <message>
        <source>The volume “%1” of the pool “%2” is not there; start the pool or correct the disk “%3”.</source>
        <translation>Das Volume „%1“ des Speicherpools „%2“ ist nicht da; starten Sie den Speicherpool, oder berichtigen Sie die Platte „%3“.</translation>
    </message>
    <message>
        <source>The volume's name is too long for a file name.</source>
        <translation>Der Name des Volumes ist für einen Dateinamen zu lang.</translation>
    </message>
    <message>
        <source>The volumes of “%1” cannot be listed.</source>
        <translation>Die Volumes von „%1“ können nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>The volume’s backing image has a format but no path.</source>
        <translation>Das zugrunde liegende Abbild des Volumes hat ein Format, aber keinen Pfad.</translation>
    </message>
    <message>
        <source>The watchdog of “%1” expired.</source>
        <translation>Der Watchdog von „%1“ ist abgelaufen.</translation>
    </message>
    <message>
        <source>The watchdog of “%1” has the action “%2”, which cannot be used here yet.</source>
        <translation>Der Watchdog von „%1“ hat die Aktion „%2“, die hier noch nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>The “%1” device does not say which it is.</source>
        <translation>Das Gerät „%1“ gibt nicht an, welches es ist.</translation>
    </message>
    <message>
        <source>There are several “%1” controllers with the index %2.</source>
        <translation>Es gibt mehrere Controller „%1“ mit dem Index %2.</translation>
    </message>
    <message>
        <source>There are too many threads to show the display of “%1”.</source>
        <translation>Es gibt zu viele Threads, um die Anzeige von „%1“ zu zeigen.</translation>
    </message>
    <message>
        <source>There is a machine “%1” already, with the UUID %2.</source>
        <translation>Es gibt bereits eine Maschine „%1“ mit der UUID %2.</translation>
    </message>
    <message>
        <source>There is a machine “%1” already.</source>
        <translation>Es gibt bereits eine Maschine „%1“.</translation>
    </message>
    <message>
        <source>There is a machine “%1” on “%2” already.</source>
        <translation>Es gibt bereits eine Maschine „%1“ auf „%2“.</translation>
    </message>
    <message>
        <source>There is a network “%1” already, with the UUID %2.</source>
        <translation>Es gibt bereits ein Netzwerk „%1“ mit der UUID %2.</translation>
    </message>
    <message>
        <source>There is a pool called “%1” already.</source>
        <translation>Es gibt bereits einen Speicherpool namens „%1“.</translation>
    </message>
    <message>
        <source>There is a second element after the end of the document.</source>
        <translation>Nach dem Ende des Dokuments folgt ein zweites Element.</translation>
    </message>
    <message>
        <source>There is a storage pool “%1” already, with the UUID %2.</source>
        <translation>Es gibt bereits einen Speicherpool „%1“ mit der UUID %2.</translation>
    </message>
    <message>
        <source>There is a volume called “%1” already.</source>
        <translation>Es gibt bereits ein Volume namens „%1“.</translation>
    </message>
    <message>
        <source>There is another machine called “%1”; choose another name.</source>
        <translation>Es gibt eine andere Maschine namens „%1“; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no disc in the drive “%1”.</source>
        <translation>Im Laufwerk „%1“ liegt kein Medium.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>There is no host.</source>
        <translation>Es gibt keinen Rechner.</translation>
    </message>
    <message>
        <source>There is no machine with the UUID %1.</source>
        <translation>Es gibt keine Maschine mit der UUID %1.</translation>
    </message>
    <message>
        <source>There is no network device “%1”.</source>
        <translation>Es gibt kein Netzwerkgerät „%1“.</translation>
    </message>
    <message>
        <source>There is no network with the UUID %1.</source>
        <translation>Es gibt kein Netzwerk mit der UUID %1.</translation>
    </message>
    <message>
        <source>There is no network “%1”.</source>
        <translation>Es gibt kein Netzwerk „%1“.</translation>
    </message>
    <message>
        <source>There is no picture of the screen of “%1”.</source>
        <translation>Es gibt kein Bild vom Bildschirm von „%1“.</translation>
    </message>
    <message>
        <source>There is no storage pool with the UUID %1.</source>
        <translation>Es gibt keinen Speicherpool mit der UUID %1.</translation>
    </message>
    <message>
        <source>There is no volume “%1”.</source>
        <translation>Es gibt kein Volume „%1“.</translation>
    </message>
    <message>
        <source>There is no way in the network to “%1”.</source>
        <translation>Im Netzwerk führt kein Weg zu „%1“.</translation>
    </message>
    <message>
        <source>There is no “%1” device “%2”.</source>
        <translation>Es gibt kein „%1“-Gerät „%2“.</translation>
    </message>
    <message>
        <source>There is not enough memory to show the display of “%1”.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um die Anzeige von „%1“ zu zeigen.</translation>
    </message>
    <message>
        <source>There is text after the end of the document.</source>
        <translation>Nach dem Ende des Dokuments folgt Text.</translation>
    </message>
    <message>
        <source>There must be a space between attributes.</source>
        <translation>Zwischen Attributen muss ein Leerzeichen stehen.</translation>
    </message>
    <message>
        <source>These could not be removed:</source>
        <translation>Folgendes konnte nicht entfernt werden:</translation>
    </message>
    <message>
        <source>These will be deleted with their settings and saved states: “%1”.</source>
        <translation>Gelöscht werden, mit Einstellungen und gespeicherten Zuständen: „%1“.</translation>
    </message>
    <message>
        <source>This QEMU has no SPICE; install the package “qemu-system-modules-spice”.</source>
        <translation>Dieses QEMU hat kein SPICE; installieren Sie das Paket „qemu-system-modules-spice“.</translation>
    </message>
    <message>
        <source>This QEMU has no device “%1”; it may be in a package of its own.</source>
        <translation>Dieses QEMU hat kein Gerät „%1“; vielleicht steckt es in einem eigenen Paket.</translation>
    </message>
    <message>
        <source>This QEMU is built without KVM.</source>
        <translation>Dieses QEMU ist ohne KVM gebaut.</translation>
    </message>
    <message>
        <source>This QEMU is too old for passt.</source>
        <translation>Dieses QEMU ist zu alt für passt.</translation>
    </message>
    <message>
        <source>This action is not supported here.</source>
        <translation>Diese Aktion wird hier nicht unterstützt.</translation>
    </message>
    <message>
        <source>This cannot be a path of a file.</source>
        <translation>Dies kann kein Dateipfad sein.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>This computer (system)</source>
        <translation>Dieser Computer (System)</translation>
    </message>
    <message>
        <source>This computer offers no hardware virtualization (“%1” is missing): turn it on in the firmware setup.</source>
        <translation>Dieser Computer bietet keine Hardware-Virtualisierung („%1“ fehlt): Schalten Sie sie in den Firmware-Einstellungen ein.</translation>
    </message>
    <message>
        <source>This content is lost for good: %1</source>
        <translation>Dieser Inhalt geht endgültig verloren: %1</translation>
    </message>
    <message>
        <source>This document is too large to be edited here (%1); its beginning is shown.</source>
        <translation>Dieses Dokument ist zu groß, um hier bearbeitet zu werden (%1); gezeigt wird sein Anfang.</translation>
    </message>
    <message>
        <source>This host does not offer it.</source>
        <translation>Dieser Rechner bietet es nicht.</translation>
    </message>
    <message>
        <source>This host has no network “%1”.</source>
        <translation>Dieser Rechner hat kein Netzwerk „%1“.</translation>
    </message>
    <message>
        <source>This host has no storage pools.</source>
        <translation>Dieser Rechner hat keine Speicherpools.</translation>
    </message>
    <message>
        <source>This image is encrypted, which needs a secret; give it in the XML.</source>
        <translation>Dieses Abbild ist verschlüsselt und braucht ein Geheimnis; geben Sie es im XML an.</translation>
    </message>
    <message>
        <source>This is more than the pool has free (%1); the guest fails when it fills up.</source>
        <translation>Das ist mehr, als im Speicherpool frei ist (%1); der Gast fällt aus, wenn er voll wird.</translation>
    </message>
    <message>
        <source>This is not a URI; an example is qemu+ssh://root@host/system.</source>
        <translation>Das ist keine URI; ein Beispiel ist qemu+ssh://root@host/system.</translation>
    </message>
    <message>
        <source>This is not an XML document: it does not begin with “&lt;”.</source>
        <translation>Das ist kein XML-Dokument: Es beginnt nicht mit „&lt;“.</translation>
    </message>
    <message>
        <source>This leaves next to nothing of the %1 of “%2” for itself.</source>
        <translation>Damit bleibt „%2“ selbst von %1 so gut wie nichts.</translation>
    </message>
    <message>
        <source>This machine has no console. Add a display or a serial port to its hardware.</source>
        <translation>Diese Maschine hat keine Konsole. Fügen Sie ihrer Hardware eine Anzeige oder eine serielle Schnittstelle hinzu.</translation>
    </message>
    <message>
        <source>This network is not running.</source>
        <translation>Dieses Netzwerk läuft nicht.</translation>
    </message>
    <message>
        <source>Through this host, without rights (outgoing only)</source>
        <translation>Über diesen Rechner, ohne Rechte (nur ausgehend)</translation>
    </message>
    <message>
        <source>Tick the disks whose content is to be deleted too. Disks that are not ticked stay.</source>
        <translation>Markieren Sie die Platten, deren Inhalt auch gelöscht werden soll. Nicht markierte Platten bleiben erhalten.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Angezeigte Zeit</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Tool &amp;Bar</source>
        <translation>Werkzeugl&amp;eiste</translation>
    </message>
    <message>
        <source>Tool Bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Trying again in %1 s.</source>
        <translation>Neuer Versuch in %1 s.</translation>
    </message>
    <message>
        <source>Two DHCP hosts have the address “%1”.</source>
        <translation>Zwei DHCP-Einträge haben die Adresse „%1“.</translation>
    </message>
    <message>
        <source>Two DHCP hosts have the hardware address “%1”.</source>
        <translation>Zwei DHCP-Einträge haben die Hardwareadresse „%1“.</translation>
    </message>
    <message>
        <source>Two channels of “%1” have the same virtio-serial port; remove one address.</source>
        <translation>Zwei Kanäle von „%1“ haben denselben virtio-serial-Anschluss; entfernen Sie eine Adresse.</translation>
    </message>
    <message>
        <source>Two devices have the PCI address %1:%2:%3.%4; change or remove one of them.</source>
        <translation>Zwei Geräte haben die PCI-Adresse %1:%2:%3.%4; ändern oder entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>Two devices of “%1” have the same USB port; remove one address.</source>
        <translation>Zwei Geräte von „%1“ haben denselben USB-Anschluss; entfernen Sie eine Adresse.</translation>
    </message>
    <message>
        <source>Two disks of “%1” have the target “%2”; change one.</source>
        <translation>Zwei Platten von „%1“ haben das Ziel „%2“; ändern Sie eines.</translation>
    </message>
    <message>
        <source>Two network interfaces have the hardware address “%1”.</source>
        <translation>Zwei Netzwerkkarten haben die Hardwareadresse „%1“.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Type the passphrase that protects the key “%1”.</source>
        <translation>Geben Sie die Passphrase ein, die den Schlüssel „%1“ schützt.</translation>
    </message>
    <message>
        <source>Type the password of “%1”.</source>
        <translation>Geben Sie das Passwort von „%1“ ein.</translation>
    </message>
    <message>
        <source>UEFI</source>
        <translation>UEFI</translation>
    </message>
    <message>
        <source>UNIX socket</source>
        <translation>UNIX-Socket</translation>
    </message>
    <message>
        <source>UR&amp;I:</source>
        <translation>UR&amp;I:</translation>
    </message>
    <message>
        <source>URI of the host</source>
        <translation>URI des Rechners</translation>
    </message>
    <message>
        <source>Unknown Host %1</source>
        <translation>Unbekannter Rechner %1</translation>
    </message>
    <message>
        <source>Unknown system</source>
        <translation>Unbekanntes System</translation>
    </message>
    <message>
        <source>Unlock a Key</source>
        <translation>Schlüssel entsperren</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Use KVM where it works</source>
        <translation>KVM verwenden, wo es funktioniert</translation>
    </message>
    <message>
        <source>Use an &amp;existing disk image</source>
        <translation>&amp;Ein vorhandenes Plattenabbild verwenden</translation>
    </message>
    <message>
        <source>Use either boot devices of the operating system or a boot order of single devices, not both.</source>
        <translation>Verwenden Sie entweder Startgeräte des Betriebssystems oder eine Startreihenfolge einzelner Geräte, nicht beides.</translation>
    </message>
    <message>
        <source>Use it &amp;where it is</source>
        <translation>An seinem Ort ver&amp;wenden</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>User on the host</source>
        <translation>Benutzer auf dem Rechner</translation>
    </message>
    <message>
        <source>VMware ESX</source>
        <translation>VMware ESX</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Virtual network</source>
        <translation>Virtuelles Netzwerk</translation>
    </message>
    <message>
        <source>Virtual network “%1” (%2)</source>
        <translation>Virtuelles Netzwerk „%1“ (%2)</translation>
    </message>
    <message>
        <source>Virtual networks</source>
        <translation>Virtuelle Netzwerke</translation>
    </message>
    <message>
        <source>VirtualBox</source>
        <translation>VirtualBox</translation>
    </message>
    <message>
        <source>Virtualization of new machines</source>
        <translation>Virtualisierung neuer Maschinen</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Volumes of the pool</source>
        <translation>Volumes des Speicherpools</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Weg nach außen</translation>
    </message>
    <message>
        <source>What answers as the display of “%1” is not a usable VNC server.</source>
        <translation>Was als Anzeige von „%1“ antwortet, ist kein brauchbarer VNC-Server.</translation>
    </message>
    <message>
        <source>What had been made was removed again.</source>
        <translation>Bereits Angelegtes wurde wieder entfernt.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What is not possible on this host says why.</source>
        <translation>Was auf diesem Rechner nicht möglich ist, nennt den Grund.</translation>
    </message>
    <message>
        <source>What is noted about “%1” could not be changed.</source>
        <translation>Die Notizen zu „%1“ konnten nicht geändert werden.</translation>
    </message>
    <message>
        <source>What should it start from?</source>
        <translation>Wovon soll sie starten?</translation>
    </message>
    <message>
        <source>What the guest had in memory when it was saved is lost.</source>
        <translation>Was der Gast beim Speichern im Arbeitsspeicher hatte, geht verloren.</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Was angelegt wird</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where does it keep its data?</source>
        <translation>Wo soll sie ihre Daten ablegen?</translation>
    </message>
    <message>
        <source>Where the demo saves its picture.</source>
        <translation>Wo die Demo ihr Bild speichert.</translation>
    </message>
    <message>
        <source>Whether “%1” starts with its host could not be changed.</source>
        <translation>Ob „%1“ mit seinem Rechner startet, konnte nicht geändert werden.</translation>
    </message>
    <message>
        <source>Which console of the machine to show</source>
        <translation>Welche Konsole der Maschine angezeigt wird</translation>
    </message>
    <message>
        <source>Which document is shown</source>
        <translation>Welches Dokument angezeigt wird</translation>
    </message>
    <message>
        <source>Which network is it in?</source>
        <translation>In welchem Netzwerk ist sie?</translation>
    </message>
    <message>
        <source>Which operating system is it?</source>
        <translation>Welches Betriebssystem ist es?</translation>
    </message>
    <message>
        <source>While the console has the keyboard, keys such as Alt+Tab go to the machine; Ctrl+Alt ends that</source>
        <translation>Während die Konsole die Tastatur hat, gehen Tasten wie Alt+Tab an die Maschine; Strg+Alt beendet das</translation>
    </message>
    <message>
        <source>Whole multiples</source>
        <translation>Ganze Vielfache</translation>
    </message>
    <message>
        <source>Woken up</source>
        <translation>Aufgewacht</translation>
    </message>
    <message>
        <source>Writing “%1” to disk</source>
        <translation>„%1“ wird auf die Platte geschrieben</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>XML document</source>
        <translation>XML-Dokument</translation>
    </message>
    <message>
        <source>Xen</source>
        <translation>Xen</translation>
    </message>
    <message>
        <source>You have not connected to “%1” before.</source>
        <translation>Sie waren noch nie mit „%1“ verbunden.</translation>
    </message>
    <message>
        <source>You may not use hardware virtualization: add yourself to the group “kvm” and log in again.</source>
        <translation>Sie dürfen die Hardware-Virtualisierung nicht verwenden: Nehmen Sie sich in die Gruppe „kvm“ auf, und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Your hosts</source>
        <translation>Ihre Rechner</translation>
    </message>
    <message>
        <source>Your own machines (default)</source>
        <translation>Ihre eigenen Maschinen (Standard)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>a SCSI pass-through</source>
        <translation>eine SCSI-Durchreichung</translation>
    </message>
    <message>
        <source>a device is being changed</source>
        <translation>ein Gerät wird geändert</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>all of the host</source>
        <translation>gesamter Rechner</translation>
    </message>
    <message>
        <source>being built</source>
        <translation>wird aufgebaut</translation>
    </message>
    <message>
        <source>bhyve</source>
        <translation>bhyve</translation>
    </message>
    <message>
        <source>booted</source>
        <translation>hochgefahren</translation>
    </message>
    <message>
        <source>bridge of the host</source>
        <translation>Brücke des Rechners</translation>
    </message>
    <message>
        <source>bridge “%1”</source>
        <translation>Brücke „%1“</translation>
    </message>
    <message>
        <source>by request</source>
        <translation>auf Anforderung</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>cannot connect</source>
        <translation>Verbindung nicht möglich</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>wird geprüft …</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>connected for reading</source>
        <translation>zum Lesen verbunden</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>wird verbunden …</translation>
    </message>
    <message>
        <source>controller “%1” %2</source>
        <translation>Controller „%1“ %2</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>abgestürzt</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>beeinträchtigt</translation>
    </message>
    <message>
        <source>disk “%1”</source>
        <translation>Platte „%1“</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>dumping memory</source>
        <translation>Arbeitsspeicher wird ausgegeben</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>emulated</source>
        <translation>emuliert</translation>
    </message>
    <message>
        <source>failed to start</source>
        <translation>Start fehlgeschlagen</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>forced off</source>
        <translation>hart ausgeschaltet</translation>
    </message>
    <message>
        <source>from snapshot</source>
        <translation>aus Schnappschuss</translation>
    </message>
    <message>
        <source>guest crashed</source>
        <translation>Gast abgestürzt</translation>
    </message>
    <message>
        <source>guest panicked</source>
        <translation>Gast in Panik (panic)</translation>
    </message>
    <message>
        <source>input device “%1”</source>
        <translation>Eingabegerät „%1“</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>isoliert</translation>
    </message>
    <message>
        <source>it is being found again</source>
        <translation>sie wird gerade wiedergefunden</translation>
    </message>
    <message>
        <source>it is being paused</source>
        <translation>sie wird gerade angehalten</translation>
    </message>
    <message>
        <source>it is being renamed</source>
        <translation>sie wird gerade umbenannt</translation>
    </message>
    <message>
        <source>it is being reset</source>
        <translation>sie wird gerade zurückgesetzt</translation>
    </message>
    <message>
        <source>it is being resumed</source>
        <translation>sie wird gerade fortgesetzt</translation>
    </message>
    <message>
        <source>it is being saved</source>
        <translation>sie wird gerade gespeichert</translation>
    </message>
    <message>
        <source>it is being shut down</source>
        <translation>sie wird gerade heruntergefahren</translation>
    </message>
    <message>
        <source>it is being started</source>
        <translation>sie wird gerade gestartet</translation>
    </message>
    <message>
        <source>its definition is being removed</source>
        <translation>ihre Definition wird gerade entfernt</translation>
    </message>
    <message>
        <source>its description is being changed</source>
        <translation>ihre Beschreibung wird gerade geändert</translation>
    </message>
    <message>
        <source>least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>libvirt does not run on “%1”; install or start it.</source>
        <translation>libvirt läuft nicht auf „%1“; installieren oder starten Sie es.</translation>
    </message>
    <message>
        <source>libvirt here (%1)</source>
        <translation>libvirt hier (%1)</translation>
    </message>
    <message>
        <source>libvirt here (%1, %2)</source>
        <translation>libvirt hier (%1, %2)</translation>
    </message>
    <message>
        <source>libvirt is not installed on “%1”, or its tools are not found there.</source>
        <translation>libvirt ist auf „%1“ nicht installiert, oder seine Werkzeuge werden dort nicht gefunden.</translation>
    </message>
    <message>
        <source>libvirt on this computer</source>
        <translation>libvirt auf diesem Computer</translation>
    </message>
    <message>
        <source>lost its daemon</source>
        <translation>Dienst verloren</translation>
    </message>
    <message>
        <source>maintained until %1</source>
        <translation>gepflegt bis %1</translation>
    </message>
    <message>
        <source>memory balloon</source>
        <translation>Memory-Balloon</translation>
    </message>
    <message>
        <source>migrated</source>
        <translation>migriert</translation>
    </message>
    <message>
        <source>migrated away</source>
        <translation>wegmigriert</translation>
    </message>
    <message>
        <source>migrating</source>
        <translation>wird migriert</translation>
    </message>
    <message>
        <source>migration cancelled</source>
        <translation>Migration abgebrochen</translation>
    </message>
    <message>
        <source>name of the bridge, such as br0</source>
        <translation>Name der Brücke, etwa br0</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>network interface “%1”</source>
        <translation>Netzwerkkarte „%1“</translation>
    </message>
    <message>
        <source>network “%1”</source>
        <translation>Netzwerk „%1“</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no disks</source>
        <translation>keine Platten</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>keine Bezeichnung</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>kein Zustand</translation>
    </message>
    <message>
        <source>not accessible</source>
        <translation>nicht zugänglich</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>optional, such as console=ttyS0</source>
        <translation>optional, etwa console=ttyS0</translation>
    </message>
    <message>
        <source>outside through NAT</source>
        <translation>nach außen durch NAT</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>post-copy</source>
        <translation>Post-Copy</translation>
    </message>
    <message>
        <source>post-copy failed</source>
        <translation>Post-Copy fehlgeschlagen</translation>
    </message>
    <message>
        <source>qcow2 (grows with use, snapshots)</source>
        <translation>qcow2 (wächst mit der Nutzung, Schnappschüsse)</translation>
    </message>
    <message>
        <source>qcow2, raw, vmdk, vdi, vhdx or qed</source>
        <translation>qcow2, raw, vmdk, vdi, vhdx oder qed</translation>
    </message>
    <message>
        <source>qcow2: grows as needed, knows snapshots</source>
        <translation>qcow2: wächst nach Bedarf, kennt Schnappschüsse</translation>
    </message>
    <message>
        <source>random number device</source>
        <translation>Zufallszahlengerät</translation>
    </message>
    <message>
        <source>raw (plain bytes, fastest)</source>
        <translation>raw (reine Bytes, am schnellsten)</translation>
    </message>
    <message>
        <source>raw: reserved at once, fastest</source>
        <translation>raw: sofort reserviert, am schnellsten</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>recommended: %1, %2 memory, %3 disk</source>
        <translation>empfohlen: %1, %2 Arbeitsspeicher, %3 Platte</translation>
    </message>
    <message>
        <source>released %1</source>
        <translation>veröffentlicht %1</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>fortgesetzt</translation>
    </message>
    <message>
        <source>routed</source>
        <translation>geroutet</translation>
    </message>
    <message>
        <source>routed, no firewall rules</source>
        <translation>geroutet, ohne Firewall-Regeln</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>sa&amp;ving a machine</source>
        <translation>Speic&amp;hern einer Maschine</translation>
    </message>
    <message>
        <source>save cancelled</source>
        <translation>Speichern abgebrochen</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>wird gespeichert</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>heruntergefahren</translation>
    </message>
    <message>
        <source>shutting down</source>
        <translation>fährt herunter</translation>
    </message>
    <message>
        <source>shutting down or re&amp;booting a machine</source>
        <translation>Herunterfahren oder &amp;Neustarten einer Maschine</translation>
    </message>
    <message>
        <source>sound card</source>
        <translation>Soundkarte</translation>
    </message>
    <message>
        <source>sound card “%1”</source>
        <translation>Soundkarte „%1“</translation>
    </message>
    <message>
        <source>starting up</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>stopping &amp;several machines at once</source>
        <translation>Stoppen &amp;mehrerer Maschinen auf einmal</translation>
    </message>
    <message>
        <source>storage pool</source>
        <translation>Speicherpool</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>in Bereitschaft</translation>
    </message>
    <message>
        <source>taking a snapshot</source>
        <translation>Schnappschuss wird erstellt</translation>
    </message>
    <message>
        <source>the definition of “%1”: %2</source>
        <translation>die Definition von „%1“: %2</translation>
    </message>
    <message>
        <source>the disk “%1”: %2</source>
        <translation>die Platte „%1“: %2</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>transient</source>
        <translation>flüchtig</translation>
    </message>
    <message>
        <source>trying again in %1</source>
        <translation>neuer Versuch in %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>user networking</source>
        <translation>Benutzernetzwerk</translation>
    </message>
    <message>
        <source>vCPU %1</source>
        <translation>vCPU %1</translation>
    </message>
    <message>
        <source>video device</source>
        <translation>Grafikgerät</translation>
    </message>
    <message>
        <source>video device “%1”</source>
        <translation>Grafikgerät „%1“</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>virtuelle Maschine</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>watchdog</source>
        <translation>Watchdog</translation>
    </message>
    <message>
        <source>woken up</source>
        <translation>aufgewacht</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>“%1” (%2): no known system; choose it on the next page.</source>
        <translation>„%1“ (%2): kein bekanntes System; wählen Sie es auf der nächsten Seite.</translation>
    </message>
    <message>
        <source>“%1” (%2): not in the database of systems; %3 comes nearest.</source>
        <translation>„%1“ (%2): nicht in der Datenbank der Systeme; %3 kommt am nächsten.</translation>
    </message>
    <message>
        <source>“%1” asks for a PIT tick policy “%2”, which QEMU has not.</source>
        <translation>„%1“ verlangt eine PIT-Tick-Regel „%2“, die QEMU nicht hat.</translation>
    </message>
    <message>
        <source>“%1” asks for a clock offset “%2”; only “utc” and “localtime” work here.</source>
        <translation>„%1“ verlangt einen Uhrversatz „%2“; hier funktionieren nur „utc“ und „localtime“.</translation>
    </message>
    <message>
        <source>“%1” asks for a display “%2”, which cannot be used here (again).</source>
        <translation>„%1“ verlangt eine Anzeige „%2“, die hier nicht (noch einmal) verwendet werden kann.</translation>
    </message>
    <message>
        <source>“%1” asks for a memory balloon “%2”, which cannot be used here.</source>
        <translation>„%1“ verlangt einen Memory-Balloon „%2“, der hier nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>“%1” asks for a sound card “%2”, which cannot be used here.</source>
        <translation>„%1“ verlangt eine Soundkarte „%2“, die hier nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>“%1” asks for a timer “%2”, which cannot be set here yet.</source>
        <translation>„%1“ verlangt einen Timer „%2“, der hier noch nicht eingestellt werden kann.</translation>
    </message>
    <message>
        <source>“%1” asks for a video device “%2”, which cannot be used here%3.</source>
        <translation>„%1“ verlangt ein Grafikgerät „%2“, das hier%3 nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>“%1” asks for a watchdog “%2”, which cannot be used here.</source>
        <translation>„%1“ verlangt einen Watchdog „%2“, der hier nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>“%1” asks for an RTC tick policy “%2”, which QEMU has not.</source>
        <translation>„%1“ verlangt eine RTC-Tick-Regel „%2“, die QEMU nicht hat.</translation>
    </message>
    <message>
        <source>“%1” asks for an action “%2” that does not exist.</source>
        <translation>„%1“ verlangt eine Aktion „%2“, die es nicht gibt.</translation>
    </message>
    <message>
        <source>“%1” asks for an input device “%2”, which cannot be used here yet.</source>
        <translation>„%1“ verlangt ein Eingabegerät „%2“, das hier noch nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>“%1” asks for an operating system type “%2”; only “hvm” runs here.</source>
        <translation>„%1“ verlangt einen Betriebssystemtyp „%2“; hier läuft nur „hvm“.</translation>
    </message>
    <message>
        <source>“%1” asks for an unknown CPU mode “%2”.</source>
        <translation>„%1“ verlangt einen unbekannten CPU-Modus „%2“.</translation>
    </message>
    <message>
        <source>“%1” asks for the host's CPU, which needs KVM; choose the CPU mode “maximum”.</source>
        <translation>„%1“ verlangt die CPU des Rechners, was KVM braucht; wählen Sie den CPU-Modus „maximum“.</translation>
    </message>
    <message>
        <source>“%1” belongs to a test host, whose machines have no screen to look at.</source>
        <translation>„%1“ gehört zu einem Testrechner, dessen Maschinen keinen Bildschirm zum Ansehen haben.</translation>
    </message>
    <message>
        <source>“%1” cannot be a bridge’s name; at most 15 characters without space, “:” and “/”.</source>
        <translation>„%1“ kann kein Brückenname sein; höchstens 15 Zeichen ohne Leerzeichen, „:“ und „/“.</translation>
    </message>
    <message>
        <source>“%1” cannot be a name.</source>
        <translation>„%1“ kann kein Name sein.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed like this; only media of CD-ROM and floppy drives and network links can.</source>
        <translation>„%1“ kann so nicht geändert werden; das geht nur bei Medien von CD-ROM- und Diskettenlaufwerken und bei Netzwerkverbindungen.</translation>
    </message>
    <message>
        <source>“%1” cannot be reached by ssh.</source>
        <translation>„%1“ ist über ssh nicht erreichbar.</translation>
    </message>
    <message>
        <source>“%1” cannot be the path of a socket.</source>
        <translation>„%1“ kann kein Socket-Pfad sein.</translation>
    </message>
    <message>
        <source>“%1” cannot have %2 virtual CPUs.</source>
        <translation>„%1“ kann keine %2 virtuellen CPUs haben.</translation>
    </message>
    <message>
        <source>“%1” cannot run here: its type is “%2”, not “kvm” or “qemu”.</source>
        <translation>„%1“ kann hier nicht laufen: Der Typ ist „%2“, nicht „kvm“ oder „qemu“.</translation>
    </message>
    <message>
        <source>“%1” cannot start with %2 of %3 virtual CPUs.</source>
        <translation>„%1“ kann nicht mit %2 von %3 virtuellen CPUs starten.</translation>
    </message>
    <message>
        <source>“%1” could not be asked to restart.</source>
        <translation>„%1“ konnte nicht zum Neustart aufgefordert werden.</translation>
    </message>
    <message>
        <source>“%1” could not be asked to shut down.</source>
        <translation>„%1“ konnte nicht zum Herunterfahren aufgefordert werden.</translation>
    </message>
    <message>
        <source>“%1” could not be forced off.</source>
        <translation>„%1“ konnte nicht hart ausgeschaltet werden.</translation>
    </message>
    <message>
        <source>“%1” could not be paused.</source>
        <translation>„%1“ konnte nicht angehalten werden.</translation>
    </message>
    <message>
        <source>“%1” could not be renamed to “%2”.</source>
        <translation>„%1“ konnte nicht in „%2“ umbenannt werden.</translation>
    </message>
    <message>
        <source>“%1” could not be reset.</source>
        <translation>„%1“ konnte nicht zurückgesetzt werden.</translation>
    </message>
    <message>
        <source>“%1” could not be resumed.</source>
        <translation>„%1“ konnte nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>“%1” could not be saved.</source>
        <translation>„%1“ konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>“%1” could not be started.</source>
        <translation>„%1“ konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>“%1” could not be started: its emulator ended at once.</source>
        <translation>„%1“ konnte nicht gestartet werden: Der Emulator wurde sofort beendet.</translation>
    </message>
    <message>
        <source>“%1” crashed.</source>
        <translation>„%1“ ist abgestürzt.</translation>
    </message>
    <message>
        <source>“%1” did not finish in time.</source>
        <translation>„%1“ wurde nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>“%1” does not answer; check that it is on and that no firewall is between.</source>
        <translation>„%1“ antwortet nicht; prüfen Sie, ob der Rechner eingeschaltet ist und keine Firewall dazwischensteht.</translation>
    </message>
    <message>
        <source>“%1” does not say that a computer can start from it.</source>
        <translation>„%1“ gibt nicht an, dass ein Computer davon starten kann.</translation>
    </message>
    <message>
        <source>“%1” ended unexpectedly.</source>
        <translation>„%1“ wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>“%1” exists and is not a socket; remove it first.</source>
        <translation>„%1“ ist vorhanden und kein Socket; entfernen Sie es zuerst.</translation>
    </message>
    <message>
        <source>“%1” failed (exit code %2).</source>
        <translation>„%1“ ist fehlgeschlagen (Exit-Code %2).</translation>
    </message>
    <message>
        <source>“%1” failed to start.</source>
        <translation>„%1“ konnte nicht starten.</translation>
    </message>
    <message>
        <source>“%1” has %2 virtual CPUs; the machine type “%3” takes at most %4.</source>
        <translation>„%1“ hat %2 virtuelle CPUs; der Maschinentyp „%3“ erlaubt höchstens %4.</translation>
    </message>
    <message>
        <source>“%1” has %2; more than that makes the machine slower.</source>
        <translation>„%1“ hat %2; mehr macht die Maschine langsamer.</translation>
    </message>
    <message>
        <source>“%1” has a TPM, which cannot be used here yet; remove it to start the machine.</source>
        <translation>„%1“ hat ein TPM, das hier noch nicht verwendet werden kann; entfernen Sie es, um die Maschine zu starten.</translation>
    </message>
    <message>
        <source>“%1” has a character in its settings that no program takes.</source>
        <translation>„%1“ hat in den Einstellungen ein Zeichen, das kein Programm annimmt.</translation>
    </message>
    <message>
        <source>“%1” has a saved state and cannot be renamed; start or discard it.</source>
        <translation>„%1“ hat einen gespeicherten Zustand und kann nicht umbenannt werden; starten Sie die Maschine, oder verwerfen Sie ihn.</translation>
    </message>
    <message>
        <source>“%1” has a saved state; delete that together with it, or first.</source>
        <translation>„%1“ hat einen gespeicherten Zustand; löschen Sie ihn mit oder vorher.</translation>
    </message>
    <message>
        <source>“%1” has a saved state; discard it first, or remove it together with the machine.</source>
        <translation>„%1“ hat einen gespeicherten Zustand; verwerfen Sie ihn zuerst, oder entfernen Sie ihn zusammen mit der Maschine.</translation>
    </message>
    <message>
        <source>“%1” has a saved state; discard it to rename the machine.</source>
        <translation>„%1“ hat einen gespeicherten Zustand; verwerfen Sie ihn, um die Maschine umzubenennen.</translation>
    </message>
    <message>
        <source>“%1” has an initrd or kernel arguments but no kernel; add the kernel.</source>
        <translation>„%1“ hat eine initrd oder Kernel-Argumente, aber keinen Kernel; fügen Sie den Kernel hinzu.</translation>
    </message>
    <message>
        <source>“%1” has firmware settings (NVRAM); remove them together with the machine.</source>
        <translation>„%1“ hat Firmware-Einstellungen (NVRAM); entfernen Sie sie zusammen mit der Maschine.</translation>
    </message>
    <message>
        <source>“%1” has more PCI devices than its machine type has places.</source>
        <translation>„%1“ hat mehr PCI-Geräte, als der Maschinentyp Plätze hat.</translation>
    </message>
    <message>
        <source>“%1” has more USB devices than ports; add a USB controller or give it more ports.</source>
        <translation>„%1“ hat mehr USB-Geräte als Anschlüsse; fügen Sie einen USB-Controller hinzu, oder geben Sie ihm mehr Anschlüsse.</translation>
    </message>
    <message>
        <source>“%1” has more channels than one controller has ports.</source>
        <translation>„%1“ hat mehr Kanäle, als ein Controller Anschlüsse hat.</translation>
    </message>
    <message>
        <source>“%1” has no graphical screen number %2.</source>
        <translation>„%1“ hat keinen grafischen Bildschirm mit der Nummer %2.</translation>
    </message>
    <message>
        <source>“%1” has no graphical screen.</source>
        <translation>„%1“ hat keinen grafischen Bildschirm.</translation>
    </message>
    <message>
        <source>“%1” has no memory size; add a &lt;memory&gt; element.</source>
        <translation>„%1“ hat keine Angabe zum Arbeitsspeicher; fügen Sie ein Element &lt;memory&gt; hinzu.</translation>
    </message>
    <message>
        <source>“%1” has no network “%2” any more.</source>
        <translation>„%1“ hat kein Netzwerk „%2“ mehr.</translation>
    </message>
    <message>
        <source>“%1” has no saved state.</source>
        <translation>„%1“ hat keinen gespeicherten Zustand.</translation>
    </message>
    <message>
        <source>“%1” has no serial console “%2”.</source>
        <translation>„%1“ hat keine serielle Konsole „%2“.</translation>
    </message>
    <message>
        <source>“%1” has no serial console.</source>
        <translation>„%1“ hat keine serielle Konsole.</translation>
    </message>
    <message>
        <source>“%1” has no storage pool for image files. Create one, or use an existing image.</source>
        <translation>„%1“ hat keinen Speicherpool für Abbilddateien. Legen Sie einen an, oder verwenden Sie ein vorhandenes Abbild.</translation>
    </message>
    <message>
        <source>“%1” has no storage pools.</source>
        <translation>„%1“ hat keine Speicherpools.</translation>
    </message>
    <message>
        <source>“%1” has no such console.</source>
        <translation>„%1“ hat keine solche Konsole.</translation>
    </message>
    <message>
        <source>“%1” has no way to this console.</source>
        <translation>„%1“ hat keinen Weg zu dieser Konsole.</translation>
    </message>
    <message>
        <source>“%1” has only %2 free, and this format reserves all of it at once.</source>
        <translation>In „%1“ sind nur %2 frei, und dieses Format reserviert alles auf einmal.</translation>
    </message>
    <message>
        <source>“%1” has only %2 free; the machine stops when it is full.</source>
        <translation>In „%1“ sind nur %2 frei; die Maschine bleibt stehen, wenn kein Platz mehr ist.</translation>
    </message>
    <message>
        <source>“%1” has only %2 of memory.</source>
        <translation>„%1“ hat nur %2 Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>“%1” has shut itself down.</source>
        <translation>„%1“ hat sich selbst heruntergefahren.</translation>
    </message>
    <message>
        <source>“%1” has the name or UUID of another machine; it is left alone.</source>
        <translation>„%1“ hat den Namen oder die UUID einer anderen Maschine und wird in Ruhe gelassen.</translation>
    </message>
    <message>
        <source>“%1” has too few Hyper-V spinlock retries; at least 4095.</source>
        <translation>„%1“ hat zu wenige Hyper-V-Spinlock-Wiederholungen; mindestens 4095.</translation>
    </message>
    <message>
        <source>“%1” has two controllers “%2” of number %3, or the number is too large.</source>
        <translation>„%1“ hat zwei Controller „%2“ mit der Nummer %3, oder die Nummer ist zu groß.</translation>
    </message>
    <message>
        <source>“%1” is a %2 image and cannot become %3 on its way to the host; choose %2.</source>
        <translation>„%1“ ist ein %2-Abbild und kann auf dem Weg zum Rechner nicht zu %3 werden; wählen Sie %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not an image.</source>
        <translation>„%1“ ist ein Ordner, kein Abbild.</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose a disc image in it.</source>
        <translation>„%1“ ist ein Ordner; wählen Sie ein Datenträgerabbild darin.</translation>
    </message>
    <message>
        <source>“%1” is already running.</source>
        <translation>„%1“ läuft bereits.</translation>
    </message>
    <message>
        <source>“%1” is an IPv4 address; give it the family “ipv4”.</source>
        <translation>„%1“ ist eine IPv4-Adresse; geben Sie ihr die Familie „ipv4“.</translation>
    </message>
    <message>
        <source>“%1” is an IPv6 address; give it the family “ipv6”.</source>
        <translation>„%1“ ist eine IPv6-Adresse; geben Sie ihr die Familie „ipv6“.</translation>
    </message>
    <message>
        <source>“%1” is busy: %2.</source>
        <translation>„%1“ ist beschäftigt: %2.</translation>
    </message>
    <message>
        <source>“%1” is busy: %2; wait until that has finished.</source>
        <translation>„%1“ ist beschäftigt: %2; warten Sie, bis das fertig ist.</translation>
    </message>
    <message>
        <source>“%1” is connected for reading only.</source>
        <translation>„%1“ ist nur zum Lesen verbunden.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is deleted, but of its storage %n file(s) could not be deleted.</source>
        <translation>
            <numerusform>„%1“ ist gelöscht, aber %n zugehörige Datei konnte nicht gelöscht werden.</numerusform>
            <numerusform>„%1“ ist gelöscht, aber %n zugehörige Dateien konnten nicht gelöscht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>„%1“ ist bereits in der Liste.</translation>
    </message>
    <message>
        <source>“%1” is incomplete: it has %2 of %3. Download or copy it again.</source>
        <translation>„%1“ ist unvollständig: %2 von %3 sind da. Laden Sie es erneut herunter, oder kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor a disk.</source>
        <translation>„%1“ ist weder eine Datei noch eine Platte.</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor a drive.</source>
        <translation>„%1“ ist weder eine Datei noch ein Laufwerk.</translation>
    </message>
    <message>
        <source>“%1” is no address of an embedded host; use “embed:///session”, “embed:///system” or “embed:///?root=/folder”.</source>
        <translation>„%1“ ist keine Adresse eines eingebetteten Rechners; verwenden Sie „embed:///session“, „embed:///system“ oder „embed:///?root=/folder“.</translation>
    </message>
    <message>
        <source>“%1” is no complete definition; it is left alone. %2</source>
        <translation>„%1“ ist keine vollständige Definition und wird in Ruhe gelassen. %2</translation>
    </message>
    <message>
        <source>“%1” is no description of a test host.</source>
        <translation>„%1“ ist keine Beschreibung eines Testrechners.</translation>
    </message>
    <message>
        <source>“%1” is no disk name; it must begin with “vd”, “sd”, “hd”, “fd”, “xvd” or “ubd”.</source>
        <translation>„%1“ ist kein Plattenname; er muss mit „vd“, „sd“, „hd“, „fd“, „xvd“ oder „ubd“ beginnen.</translation>
    </message>
    <message>
        <source>“%1” is no readable definition; it is left alone: %2</source>
        <translation>„%1“ ist keine lesbare Definition und wird in Ruhe gelassen: %2</translation>
    </message>
    <message>
        <source>“%1” is not a UUID; 32 hexadecimal digits are expected.</source>
        <translation>„%1“ ist keine UUID; erwartet werden 32 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>“%1” is not a connection URI; one looks like qemu+ssh://user@host/system.</source>
        <translation>„%1“ ist keine Verbindungs-URI; eine solche sieht aus wie qemu+ssh://user@host/system.</translation>
    </message>
    <message>
        <source>“%1” is not a disc image: it holds neither an ISO 9660 nor a UDF file system. A disk image belongs under “Existing disk image”.</source>
        <translation>„%1“ ist kein Datenträgerabbild: Es enthält weder ein ISO-9660- noch ein UDF-Dateisystem. Ein Plattenabbild gehört unter „Vorhandenes Plattenabbild“.</translation>
    </message>
    <message>
        <source>“%1” is not a file and is not deleted.</source>
        <translation>„%1“ ist keine Datei und wird nicht gelöscht.</translation>
    </message>
    <message>
        <source>“%1” is not a file mode; write it like “0711”.</source>
        <translation>„%1“ ist kein Dateimodus; schreiben Sie ihn wie „0711“.</translation>
    </message>
    <message>
        <source>“%1” is not a hardware address; write it like “52:54:00:12:34:56”.</source>
        <translation>„%1“ ist keine Hardwareadresse; schreiben Sie sie wie „52:54:00:12:34:56“.</translation>
    </message>
    <message>
        <source>“%1” is not a host name or an address.</source>
        <translation>„%1“ ist weder ein Rechnername noch eine Adresse.</translation>
    </message>
    <message>
        <source>“%1” is not a netmask of this address.</source>
        <translation>„%1“ ist keine Netzmaske dieser Adresse.</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds.</source>
        <translation>„%1“ ist keine Anzahl von Sekunden.</translation>
    </message>
    <message>
        <source>“%1” is not a user name.</source>
        <translation>„%1“ ist kein Benutzername.</translation>
    </message>
    <message>
        <source>“%1” is not a user’s or group’s number.</source>
        <translation>„%1“ ist keine Benutzer- oder Gruppennummer.</translation>
    </message>
    <message>
        <source>“%1” is not a value known here; it is kept.</source>
        <translation>„%1“ ist kein hier bekannter Wert; er bleibt erhalten.</translation>
    </message>
    <message>
        <source>“%1” is not a way to connect.</source>
        <translation>„%1“ ist keine Verbindungsart.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 0 to 4294967295.</source>
        <translation>„%1“ ist keine ganze Zahl von 0 bis 4294967295.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>„%1“ ist keine IP-Adresse.</translation>
    </message>
    <message>
        <source>“%1” is not an address family; it is “ipv4” or “ipv6”.</source>
        <translation>„%1“ ist keine Adressfamilie; möglich sind „ipv4“ und „ipv6“.</translation>
    </message>
    <message>
        <source>“%1” is not an amount of data.</source>
        <translation>„%1“ ist keine Datenmenge.</translation>
    </message>
    <message>
        <source>“%1” is not connected.</source>
        <translation>„%1“ ist nicht verbunden.</translation>
    </message>
    <message>
        <source>“%1” is not connected; the machine can be created when it is.</source>
        <translation>„%1“ ist nicht verbunden; die Maschine kann angelegt werden, sobald eine Verbindung besteht.</translation>
    </message>
    <message>
        <source>“%1” is not paused.</source>
        <translation>„%1“ ist nicht angehalten.</translation>
    </message>
    <message>
        <source>“%1” is not running any more.</source>
        <translation>„%1“ läuft nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” is not running, so there is no screen to show.</source>
        <translation>„%1“ läuft nicht, daher gibt es keinen Bildschirm anzuzeigen.</translation>
    </message>
    <message>
        <source>“%1” is not running.</source>
        <translation>„%1“ läuft nicht.</translation>
    </message>
    <message>
        <source>“%1” is not running; it has no console.</source>
        <translation>„%1“ läuft nicht und hat keine Konsole.</translation>
    </message>
    <message>
        <source>“%1” is not running; it has no screen.</source>
        <translation>„%1“ läuft nicht und hat keinen Bildschirm.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a hypervisor.</source>
        <translation>„%1“ ist nicht der Name eines Hypervisors.</translation>
    </message>
    <message>
        <source>“%1” is now called “%2”.</source>
        <translation>„%1“ heißt jetzt „%2“.</translation>
    </message>
    <message>
        <source>“%1” is off</source>
        <translation>„%1“ ist aus</translation>
    </message>
    <message>
        <source>“%1” is paused (%2).</source>
        <translation>„%1“ ist angehalten (%2).</translation>
    </message>
    <message>
        <source>“%1” is paused because one of its disks cannot be used.</source>
        <translation>„%1“ ist angehalten, weil eine der Platten nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>“%1” is paused by an I/O error.</source>
        <translation>„%1“ ist wegen eines E/A-Fehlers angehalten.</translation>
    </message>
    <message>
        <source>“%1” is paused.</source>
        <translation>„%1“ ist angehalten.</translation>
    </message>
    <message>
        <source>“%1” is running and cannot be renamed; shut it down first.</source>
        <translation>„%1“ läuft und kann nicht umbenannt werden; fahren Sie die Maschine zuerst herunter.</translation>
    </message>
    <message>
        <source>“%1” is running: the change takes effect when it is shut down and started again.</source>
        <translation>„%1“ läuft: Die Änderung wird wirksam, wenn die Maschine heruntergefahren und wieder gestartet wird.</translation>
    </message>
    <message>
        <source>“%1” is running; shut it down to rename it.</source>
        <translation>„%1“ läuft; fahren Sie die Maschine herunter, um sie umzubenennen.</translation>
    </message>
    <message>
        <source>“%1” is the address of a group; the first pair must be even.</source>
        <translation>„%1“ ist die Adresse einer Gruppe; das erste Ziffernpaar muss gerade sein.</translation>
    </message>
    <message>
        <source>“%1” is there but is no KVM device that works.</source>
        <translation>„%1“ ist da, aber kein funktionierendes KVM-Gerät.</translation>
    </message>
    <message>
        <source>“%1” is there but refuses connections; start its service.</source>
        <translation>„%1“ ist da, lehnt aber Verbindungen ab; starten Sie den zugehörigen Dienst.</translation>
    </message>
    <message>
        <source>“%1” is transient and cannot be renamed.</source>
        <translation>„%1“ ist flüchtig und kann nicht umbenannt werden.</translation>
    </message>
    <message>
        <source>“%1” is transient and cannot be started automatically.</source>
        <translation>„%1“ ist flüchtig und kann nicht automatisch gestartet werden.</translation>
    </message>
    <message>
        <source>“%1” is transient and cannot start with its host.</source>
        <translation>„%1“ ist flüchtig und kann nicht mit seinem Rechner starten.</translation>
    </message>
    <message>
        <source>“%1” is transient and has no definition.</source>
        <translation>„%1“ ist flüchtig und hat keine Definition.</translation>
    </message>
    <message>
        <source>“%1” is transient: it has no definition to change.</source>
        <translation>„%1“ ist flüchtig: Es gibt keine Definition zu ändern.</translation>
    </message>
    <message>
        <source>“%1” is transient: it has no definition to remove.</source>
        <translation>„%1“ ist flüchtig: Es gibt keine Definition zu entfernen.</translation>
    </message>
    <message>
        <source>“%1” is transient; its state cannot be kept here.</source>
        <translation>„%1“ ist flüchtig; der Zustand kann hier nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>“%1” lies in no storage pool of “%2”; make its folder a pool first.</source>
        <translation>„%1“ liegt in keinem Speicherpool von „%2“; machen Sie den Ordner zuerst zu einem Speicherpool.</translation>
    </message>
    <message>
        <source>“%1” names a CPU feature “%2” that cannot exist.</source>
        <translation>„%1“ nennt ein CPU-Merkmal „%2“, das es nicht geben kann.</translation>
    </message>
    <message>
        <source>“%1” names a CPU model “%2” that cannot exist.</source>
        <translation>„%1“ nennt ein CPU-Modell „%2“, das es nicht geben kann.</translation>
    </message>
    <message>
        <source>“%1” needs KVM: %2</source>
        <translation>„%1“ braucht KVM: %2</translation>
    </message>
    <message>
        <source>“%1” needs an emulator for “%2”, but “%3” is one for “%4”.</source>
        <translation>„%1“ braucht einen Emulator für „%2“, aber „%3“ ist einer für „%4“.</translation>
    </message>
    <message>
        <source>“%1” needs the rights of the administrator; use “embed:///session” instead.</source>
        <translation>„%1“ braucht die Rechte des Administrators; verwenden Sie stattdessen „embed:///session“.</translation>
    </message>
    <message>
        <source>“%1” no longer answers.</source>
        <translation>„%1“ antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” printed too much.</source>
        <translation>„%1“ hat zu viel ausgegeben.</translation>
    </message>
    <message>
        <source>“%1” refused to let you in; check the user name and the password or key.</source>
        <translation>„%1“ hat die Anmeldung abgelehnt; prüfen Sie den Benutzernamen und das Passwort oder den Schlüssel.</translation>
    </message>
    <message>
        <source>“%1” refuses, as the address of its test host asks.</source>
        <translation>„%1“ lehnt ab, wie die Adresse seines Testrechners es verlangt.</translation>
    </message>
    <message>
        <source>“%1” runs, but its emulator cannot be reached; it can only be forced off.</source>
        <translation>„%1“ läuft, aber der Emulator ist nicht erreichbar; die Maschine kann nur hart ausgeschaltet werden.</translation>
    </message>
    <message>
        <source>“%1” runs, but its emulator cannot be understood; it can only be forced off.</source>
        <translation>„%1“ läuft, aber der Emulator ist nicht zu verstehen; die Maschine kann nur hart ausgeschaltet werden.</translation>
    </message>
    <message>
        <source>“%1” uses this image already. Copy it, or choose another one.</source>
        <translation>„%1“ verwendet dieses Abbild bereits. Kopieren Sie es, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>“%1” uses this image; while it runs, the copy may be inconsistent.</source>
        <translation>„%1“ verwendet dieses Abbild; solange die Maschine läuft, kann die Kopie inkonsistent sein.</translation>
    </message>
    <message>
        <source>“%1” uses this volume.</source>
        <translation>„%1“ verwendet dieses Volume.</translation>
    </message>
    <message>
        <source>“%1” was called “%2” before.</source>
        <translation>„%1“ hieß vorher „%2“.</translation>
    </message>
    <message>
        <source>“%1” was defined.</source>
        <translation>„%1“ wurde definiert.</translation>
    </message>
    <message>
        <source>“%1” was forced off while it was starting.</source>
        <translation>„%1“ wurde während des Starts hart ausgeschaltet.</translation>
    </message>
    <message>
        <source>“%1” was forced off.</source>
        <translation>„%1“ wurde hart ausgeschaltet.</translation>
    </message>
    <message>
        <source>“%1” was not created. %2</source>
        <translation>„%1“ wurde nicht angelegt. %2</translation>
    </message>
    <message>
        <source>“%1” was not started completely.</source>
        <translation>„%1“ wurde nicht vollständig gestartet.</translation>
    </message>
    <message>
        <source>“%1” was restarted.</source>
        <translation>„%1“ wurde neu gestartet.</translation>
    </message>
    <message>
        <source>“%1” was restored.</source>
        <translation>„%1“ wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>“%1” was resumed.</source>
        <translation>„%1“ wurde fortgesetzt.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>„%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>“%1” was shut down from outside.</source>
        <translation>„%1“ wurde von außen heruntergefahren.</translation>
    </message>
    <message>
        <source>“%1” was shut down.</source>
        <translation>„%1“ wurde heruntergefahren.</translation>
    </message>
    <message>
        <source>“%1” was started.</source>
        <translation>„%1“ wurde gestartet.</translation>
    </message>
    <message>
        <source>“%1” went to sleep.</source>
        <translation>„%1“ ist in den Ruhezustand gegangen.</translation>
    </message>
    <message>
        <source>“%1” will be deleted with its settings and saved state.</source>
        <translation>„%1“ wird mit Einstellungen und gespeichertem Zustand gelöscht.</translation>
    </message>
    <message>
        <source>“%1” will be forced off.</source>
        <translation>„%1“ wird hart ausgeschaltet.</translation>
    </message>
    <message>
        <source>“%1” woke up.</source>
        <translation>„%1“ ist aufgewacht.</translation>
    </message>
    <message>
        <source>“&amp;” must be written “&amp;amp;”.</source>
        <translation>„&amp;“ muss als „&amp;amp;“ geschrieben werden.</translation>
    </message>
    <message>
        <source>“&lt;” must be written “&amp;lt;”, or a name is missing after it.</source>
        <translation>„&lt;“ muss als „&amp;lt;“ geschrieben werden, oder danach fehlt ein Name.</translation>
    </message>
    <message>
        <source>“passt” is not installed; install the package “passt”.</source>
        <translation>„passt“ ist nicht installiert; installieren Sie das Paket „passt“.</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>“, „</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>−%1 h</source>
        <translation>−%1 h</translation>
    </message>
    <message>
        <source>−%1 min</source>
        <translation>−%1 min</translation>
    </message>
    <message>
        <source>−%1 s</source>
        <translation>−%1 s</translation>
    </message>
    <message numerus="yes">
        <source>⋯ and %n more line(s)</source>
        <translation>
            <numerusform>⋯ und %n weitere Zeile</numerusform>
            <numerusform>⋯ und %n weitere Zeilen</numerusform>
        </translation>
    </message>
</context>
</TS>
