<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Innkeeper</name>
    <message>
        <source>    in every (period)</source>
        <translation>    in jeder (Periode)</translation>
    </message>
    <message>
        <source>    that is (quota)</source>
        <translation>    das sind (Quote)</translation>
    </message>
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
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source> or “raw”</source>
        <translation> oder „raw“</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>% of a CPU</source>
        <translation>% eines Prozessors</translation>
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
        <source>%1 (current)</source>
        <translation>%1 (aktueller)</translation>
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
        <source>%1 I/O threads are too many; at most %2 are possible.</source>
        <translation>%1 E/A-Threads sind zu viele; möglich sind höchstens %2.</translation>
    </message>
    <message>
        <source>%1 IOPS</source>
        <translation>%1 IOPS</translation>
    </message>
    <message>
        <source>%1 KiB are too much for a graphics card; at most %2 are possible.</source>
        <translation>%1 KiB sind zu viel für eine Grafikkarte; möglich sind höchstens %2.</translation>
    </message>
    <message>
        <source>%1 are deleted: the machine can never go back to them. The machine itself stays as it is now.</source>
        <translation>%1 werden gelöscht: Die Maschine kann nie mehr zu ihnen zurück. Die Maschine selbst bleibt, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>%1 are deleted: what was written since then is merged into the images that they went back to, whose states of then are lost. The machine itself stays as it is now.</source>
        <translation>%1 werden gelöscht: Was seitdem geschrieben wurde, wird mit den Abbildern zusammengeführt, zu denen sie zurückführten; deren damalige Zustände gehen verloren. Die Maschine selbst bleibt, wie sie jetzt ist.</translation>
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
        <source>%1 can only be passed through as “lun” from a block device or iSCSI.</source>
        <translation>%1 kann nur von einem Blockgerät oder über iSCSI als „lun“ durchgereicht werden.</translation>
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
        <source>%1 go from the list; what they keep stays in the images.</source>
        <translation>%1 verschwinden aus der Liste; was sie bewahren, bleibt in den Abbildern.</translation>
    </message>
    <message>
        <source>%1 goes from the list; what it keeps stays in the images.</source>
        <translation>%1 verschwindet aus der Liste; was er bewahrt, bleibt in den Abbildern.</translation>
    </message>
    <message>
        <source>%1 graphics cards are marked as the first one; mark only one.</source>
        <translation>%1 Grafikkarten sind als erste gekennzeichnet; nur eine kennzeichnen.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 has a “%2” of more than %3 characters.</source>
        <translation>%1 hat ein „%2“ mit mehr als %3 Zeichen.</translation>
    </message>
    <message>
        <source>%1 has a “%2” with characters that cannot be printed.</source>
        <translation>%1 hat ein „%2“ mit nicht druckbaren Zeichen.</translation>
    </message>
    <message>
        <source>%1 has its encryption twice; keep one.</source>
        <translation>%1 hat die Verschlüsselung zweimal; nur eine behalten.</translation>
    </message>
    <message>
        <source>%1 has its login twice; keep one.</source>
        <translation>%1 hat die Anmeldung zweimal; nur eine behalten.</translation>
    </message>
    <message>
        <source>%1 has no source; give it one or make it a removable drive.</source>
        <translation>%1 hat keine Quelle; geben Sie eine an oder machen Sie ein Wechsellaufwerk daraus.</translation>
    </message>
    <message>
        <source>%1 has no tray; only CD-ROM and floppy drives have one.</source>
        <translation>%1 hat keine Lade; nur CD-ROM- und Diskettenlaufwerke haben eine.</translation>
    </message>
    <message>
        <source>%1 is a “lun” and cannot be a slice.</source>
        <translation>%1 ist ein „lun“ und kann kein Ausschnitt sein.</translation>
    </message>
    <message>
        <source>%1 is a “lun” and cannot be encrypted.</source>
        <translation>%1 ist ein „lun“ und kann nicht verschlüsselt werden.</translation>
    </message>
    <message>
        <source>%1 is a “lun” and must have the format “raw”.</source>
        <translation>%1 ist ein „lun“ und muss das Format „raw“ haben.</translation>
    </message>
    <message>
        <source>%1 is deleted: the machine can never go back to it. The machine itself stays as it is now.</source>
        <translation>%1 wird gelöscht: Die Maschine kann nie mehr zu ihm zurück. Die Maschine selbst bleibt, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>%1 is deleted: what was written since then is merged into the image that it went back to, whose state of then is lost. The machine itself stays as it is now.</source>
        <translation>%1 wird gelöscht: Was seitdem geschrieben wurde, wird mit dem Abbild zusammengeführt, zu dem er zurückführte; dessen damaliger Zustand geht verloren. Die Maschine selbst bleibt, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>%1 is no class of USB devices.</source>
        <translation>%1 ist keine Klasse von USB-Geräten.</translation>
    </message>
    <message>
        <source>%1 is no time to wait; write -1 or up to %2 milliseconds.</source>
        <translation>%1 ist keine Wartezeit; -1 oder bis zu %2 Millisekunden angeben.</translation>
    </message>
    <message>
        <source>%1 is not a NUMA node.</source>
        <translation>%1 ist kein NUMA-Knoten.</translation>
    </message>
    <message>
        <source>%1 is not a port; ports go up to 65535, and -1 lets one be chosen.</source>
        <translation>%1 ist kein Port; Ports gehen bis 65535, und bei -1 wird einer ausgewählt.</translation>
    </message>
    <message>
        <source>%1 is not a virtio disk and cannot have “%2”.</source>
        <translation>%1 ist keine virtio-Festplatte und kann kein „%2“ haben.</translation>
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
        <source>%1 is not on USB, so it cannot be removable.</source>
        <translation>%1 liegt nicht am USB und kann daher nicht wechselbar sein.</translation>
    </message>
    <message>
        <source>%1 is on the bus “%2” and needs an address of the type “drive”, not “%3”.</source>
        <translation>%1 liegt am Bus „%2“ und braucht eine Adresse des Typs „drive“, nicht „%3“.</translation>
    </message>
    <message>
        <source>%1 is served by a vhost-user program and cannot have “%2”.</source>
        <translation>%1 wird von einem vhost-user-Programm bedient und kann kein „%2“ haben.</translation>
    </message>
    <message>
        <source>%1 is served by a vhost-user program and must be on the bus “virtio”.</source>
        <translation>%1 wird von einem vhost-user-Programm bedient und muss am Bus „virtio“ liegen.</translation>
    </message>
    <message>
        <source>%1 is too large; at most 65536 addresses are possible.</source>
        <translation>%1 ist zu groß; höchstens 65536 Adressen sind möglich.</translation>
    </message>
    <message>
        <source>%1 lies on “%2”, where nothing tells at start whether the source is there.</source>
        <translation>%1 liegt auf „%2“, wo sich beim Start nicht feststellen lässt, ob die Quelle vorhanden ist.</translation>
    </message>
    <message>
        <source>%1 logical (%2 in %3)</source>
        <translation>%1 logische (%2 in %3)</translation>
    </message>
    <message>
        <source>%1 memory devices need more than %2 “slots”.</source>
        <translation>%1 Speichergeräte brauchen mehr als %2 „slots“.</translation>
    </message>
    <message>
        <source>%1 milliseconds are too long for the boot menu; at most %2 are possible.</source>
        <translation>%1 Millisekunden sind zu lang für das Bootmenü; möglich sind höchstens %2.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
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
        <source>%1 of %2 processors</source>
        <translation>%1 von %2 Prozessoren</translation>
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
        <source>%1 packets are too many; at most %2 are possible.</source>
        <translation>%1 Pakete sind zu viele; möglich sind höchstens %2.</translation>
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
    <message>
        <source>%1 s ahead of this computer</source>
        <translation>diesem Computer %1 s voraus</translation>
    </message>
    <message>
        <source>%1 s behind this computer</source>
        <translation>%1 s hinter diesem Computer</translation>
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
        <source>%1 — Unit of the amount: bytes, KiB, MiB, GiB, KB, MB and the like.</source>
        <translation>%1 — Einheit der Menge: bytes, KiB, MiB, GiB, KB, MB und dergleichen.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
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
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
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
        <source>%1, at most</source>
        <translation>%1, höchstens</translation>
    </message>
    <message>
        <source>%1, both ways</source>
        <translation>%1, beide Richtungen</translation>
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
        <source>%1, reading</source>
        <translation>%1, Lesen</translation>
    </message>
    <message>
        <source>%1, used where it is</source>
        <translation>%1, am bisherigen Ort benutzt</translation>
    </message>
    <message>
        <source>%1, writing</source>
        <translation>%1, Schreiben</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
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
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n Kern</numerusform>
            <numerusform>%n Kerne</numerusform>
        </translation>
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
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s)</source>
        <translation>
            <numerusform>%n Sockel</numerusform>
            <numerusform>%n Sockel</numerusform>
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
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
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
        <source>&amp;Back Up…</source>
        <translation>&amp;Sichern…</translation>
    </message>
    <message>
        <source>&amp;Bridge:</source>
        <translation>&amp;Brücke:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;CD Drive…</source>
        <translation>&amp;CD-Laufwerk…</translation>
    </message>
    <message>
        <source>&amp;Caching:</source>
        <translation>&amp;Zwischenspeicherung:</translation>
    </message>
    <message>
        <source>&amp;Capabilities of:</source>
        <translation>&amp;Fähigkeiten von:</translation>
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
        <source>&amp;Connected to:</source>
        <translation>&amp;Verbunden mit:</translation>
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
        <source>&amp;Copy to…</source>
        <translation>&amp;Kopieren nach…</translation>
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
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;Beschreibung:</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>&amp;Gerät:</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
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
        <source>&amp;Disk…</source>
        <translation>&amp;Festplatte…</translation>
    </message>
    <message>
        <source>&amp;Dump Memory…</source>
        <translation>Speicher &amp;abziehen…</translation>
    </message>
    <message>
        <source>&amp;Eject</source>
        <translation>&amp;Auswerfen</translation>
    </message>
    <message>
        <source>&amp;Encrypt it (LUKS)</source>
        <translation>&amp;Verschlüsseln (LUKS)</translation>
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
        <source>&amp;File on the host:</source>
        <translation>&amp;Datei auf dem Rechner:</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filter:</translation>
    </message>
    <message>
        <source>&amp;Firmware:</source>
        <translation>&amp;Firmware:</translation>
    </message>
    <message>
        <source>&amp;Flatten</source>
        <translation>&amp;Verflachen</translation>
    </message>
    <message>
        <source>&amp;Flatten…</source>
        <translation>&amp;Verflachen…</translation>
    </message>
    <message>
        <source>&amp;Folder on the host:</source>
        <translation>&amp;Ordner auf dem Rechner:</translation>
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
        <source>&amp;Format</source>
        <translation>&amp;Formatieren</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Freeze the guest’s file systems meanwhile</source>
        <translation>Dateisysteme des &amp;Gasts währenddessen einfrieren</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;Give Back to the Host</source>
        <translation>An den Rechner zurück&amp;geben</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Zurückkehren</translation>
    </message>
    <message>
        <source>&amp;Go back to it…</source>
        <translation>Dorthin &amp;zurückkehren…</translation>
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
        <source>&amp;Hardware address:</source>
        <translation>&amp;Hardwareadresse:</translation>
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
        <source>&amp;Image:</source>
        <translation>&amp;Abbild:</translation>
    </message>
    <message>
        <source>&amp;Insert a CD…</source>
        <translation>CD e&amp;inlegen …</translation>
    </message>
    <message>
        <source>&amp;Into:</source>
        <translation>&amp;Mit:</translation>
    </message>
    <message>
        <source>&amp;Inventory</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Keep below:</source>
        <translation>&amp;Darunter behalten:</translation>
    </message>
    <message>
        <source>&amp;Keep the data in the images, remove only the entry in the list</source>
        <translation>&amp;Daten in den Abbildern behalten, nur den Eintrag in der Liste entfernen</translation>
    </message>
    <message>
        <source>&amp;Kernel and initial RAM disk</source>
        <translation>&amp;Kernel und Initial-RAM-Disk</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Art:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Leased addresses</source>
        <translation>Ver&amp;liehene Adressen</translation>
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
        <source>&amp;May use these machines</source>
        <translation>&amp;Darf diese Maschinen benutzen</translation>
    </message>
    <message>
        <source>&amp;Measure every:</source>
        <translation>&amp;Messen alle:</translation>
    </message>
    <message>
        <source>&amp;Medium (may be empty):</source>
        <translation>&amp;Medium (darf leer sein):</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>Arbeitsspei&amp;cher</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Merge into Base…</source>
        <translation>Mit der &amp;Basis zusammenführen…</translation>
    </message>
    <message>
        <source>&amp;Merge:</source>
        <translation>&amp;Zusammenführen:</translation>
    </message>
    <message>
        <source>&amp;Name (optional):</source>
        <translation>&amp;Name (freiwillig):</translation>
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
        <source>&amp;Network Card…</source>
        <translation>&amp;Netzwerkkarte…</translation>
    </message>
    <message>
        <source>&amp;New Filter…</source>
        <translation>&amp;Neuer Filter…</translation>
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
        <source>&amp;New Network…</source>
        <translation>&amp;Neues Netzwerk…</translation>
    </message>
    <message>
        <source>&amp;New Secret…</source>
        <translation>&amp;Neues Geheimnis…</translation>
    </message>
    <message>
        <source>&amp;New size:</source>
        <translation>&amp;Neue Größe:</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>&amp;Only “%1”</source>
        <translation>&amp;Nur „%1“</translation>
    </message>
    <message>
        <source>&amp;Other Device by XML…</source>
        <translation>Anderes Gerät als &amp;XML…</translation>
    </message>
    <message>
        <source>&amp;PCI Device of the Host…</source>
        <translation>&amp;PCI-Gerät des Rechners…</translation>
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
        <source>&amp;Path of the volume:</source>
        <translation>&amp;Pfad des Volumes:</translation>
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
        <source>&amp;Processors:</source>
        <translation>&amp;Prozessoren:</translation>
    </message>
    <message>
        <source>&amp;Programs for libvirt may use the machines of this computer</source>
        <translation>&amp;Programme für libvirt dürfen die Maschinen dieses Computers benutzen</translation>
    </message>
    <message>
        <source>&amp;Properties</source>
        <translation>&amp;Eigenschaften</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Reached by:</source>
        <translation>E&amp;rreichbar von:</translation>
    </message>
    <message>
        <source>&amp;Read only</source>
        <translation>Nu&amp;r lesen</translation>
    </message>
    <message>
        <source>&amp;Receives at most:</source>
        <translation>&amp;Empfängt höchstens:</translation>
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
        <source>&amp;Remember this moment, so that the next backup can copy changes</source>
        <translation>Diesen Zeitpunkt &amp;merken, damit die nächste Sicherung nur Änderungen kopieren kann</translation>
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
        <source>&amp;Remove from the list</source>
        <translation>Aus der Liste entfe&amp;rnen</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Entfe&amp;rnen…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Umb&amp;enennen</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
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
        <source>&amp;Resize</source>
        <translation>&amp;Größe ändern</translation>
    </message>
    <message>
        <source>&amp;Resize…</source>
        <translation>&amp;Größe ändern…</translation>
    </message>
    <message>
        <source>&amp;Restart the machine after that</source>
        <translation>Maschine danach neu sta&amp;rten</translation>
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
        <source>&amp;Shared so that:</source>
        <translation>&amp;Gemeinsam genutzt, sodass:</translation>
    </message>
    <message>
        <source>&amp;Shrink</source>
        <translation>Ver&amp;kleinern</translation>
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
        <source>&amp;Start it now</source>
        <translation>Jetzt &amp;starten</translation>
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
        <source>&amp;Subnet:</source>
        <translation>&amp;Subnetz:</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>Über&amp;sicht</translation>
    </message>
    <message>
        <source>&amp;Suspend the System</source>
        <translation>&amp;System in Bereitschaft versetzen</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>Schlagwör&amp;ter:</translation>
    </message>
    <message>
        <source>&amp;Take a snapshot of the present state first, called:</source>
        <translation>Zuerst einen Schnappschuss des je&amp;tzigen Zustands aufnehmen, mit dem Namen:</translation>
    </message>
    <message>
        <source>&amp;Take from Its Driver</source>
        <translation>Vom &amp;Treiber lösen</translation>
    </message>
    <message>
        <source>&amp;Take snapshot</source>
        <translation>Schnappschuss au&amp;fnehmen</translation>
    </message>
    <message>
        <source>&amp;Take…</source>
        <translation>Au&amp;fnehmen…</translation>
    </message>
    <message>
        <source>&amp;Target’s name:</source>
        <translation>Name des &amp;Ziels:</translation>
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
        <source>&amp;To:</source>
        <translation>&amp;Bis:</translation>
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
        <source>&amp;USB Device of the Host…</source>
        <translation>&amp;USB-Gerät des Rechners…</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>&amp;Upload</source>
        <translation>&amp;Hochladen</translation>
    </message>
    <message>
        <source>&amp;Upload…</source>
        <translation>&amp;Hochladen…</translation>
    </message>
    <message>
        <source>&amp;Use what was detected</source>
        <translation>Erkann&amp;tes verwenden</translation>
    </message>
    <message>
        <source>&amp;Use:</source>
        <translation>&amp;Verwenden:</translation>
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
        <source>&amp;Vendor:product:</source>
        <translation>&amp;Hersteller:Produkt:</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Wake Up</source>
        <translation>Auf&amp;wecken</translation>
    </message>
    <message>
        <source>&amp;Way out:</source>
        <translation>&amp;Weg nach außen:</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>Ü&amp;berschreiben</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>&amp;XML</source>
        <translation>&amp;XML</translation>
    </message>
    <message>
        <source>&amp;XML…</source>
        <translation>&amp;XML…</translation>
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
        <source>, kernel %1</source>
        <translation>, Kernel %1</translation>
    </message>
    <message>
        <source>, time zone %1</source>
        <translation>, Zeitzone %1</translation>
    </message>
    <message>
        <source>, up %1</source>
        <translation>, läuft seit %1</translation>
    </message>
    <message>
        <source>--by is “save” or “shutdown”; --patience and --together are numbers from 1 on.</source>
        <translation>--by ist „save“ oder „shutdown“; --patience und --together sind Zahlen ab 1.</translation>
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
        <source>2D acceleration</source>
        <translation>2D-Beschleunigung</translation>
    </message>
    <message>
        <source>3D acceleration</source>
        <translation>3D-Beschleunigung</translation>
    </message>
    <message>
        <source>A %1 of the target type “%2” cannot come or go while the machine runs; change it for the next start.</source>
        <translation>%1 mit dem Zieltyp „%2“ kann bei laufender Maschine weder hinzukommen noch entfernt werden; ändern Sie es für den nächsten Start.</translation>
    </message>
    <message>
        <source>A CCW address needs all of “cssid”, “ssid” and “devno”, or none.</source>
        <translation>Eine CCW-Adresse braucht „cssid“, „ssid“ und „devno“ zusammen oder nichts davon.</translation>
    </message>
    <message>
        <source>A Ceph pool needs the name of its source.</source>
        <translation>Ein Ceph-Speicherpool braucht den Namen seiner Quelle.</translation>
    </message>
    <message>
        <source>A D-Bus display with “p2p” speaks with one client and has no address.</source>
        <translation>Eine D-Bus-Anzeige mit „p2p“ spricht mit einem einzigen Client und hat keine Adresse.</translation>
    </message>
    <message>
        <source>A DHCP host needs a hardware address or a name.</source>
        <translation>Ein DHCP-Rechner braucht eine Hardwareadresse oder einen Namen.</translation>
    </message>
    <message>
        <source>A DHCP host needs an address.</source>
        <translation>Ein DHCP-Host braucht eine Adresse.</translation>
    </message>
    <message>
        <source>A DHCP host needs an identifier or a name.</source>
        <translation>Ein DHCP-Host braucht eine Kennung oder einen Namen.</translation>
    </message>
    <message>
        <source>A Fibre Channel adapter needs “wwnn” and “wwpn”.</source>
        <translation>Ein Fibre-Channel-Adapter braucht „wwnn“ und „wwpn“.</translation>
    </message>
    <message>
        <source>A PCI controller needs a place on a bus that there is not, and that cannot be added for it.</source>
        <translation>Ein PCI-Controller braucht einen Platz an einem Bus, den es nicht gibt und der nicht dafür hinzugefügt werden kann.</translation>
    </message>
    <message>
        <source>A PCI controller of the model “%1” cannot be the device “%2”.</source>
        <translation>Ein PCI-Controller des Modells „%1“ kann nicht das Gerät „%2“ sein.</translation>
    </message>
    <message>
        <source>A PCI controller of the model “%1” cannot have “%2”.</source>
        <translation>Ein PCI-Controller des Modells „%1“ kann kein „%2“ haben.</translation>
    </message>
    <message>
        <source>A SATA controller has one bus only, 0.</source>
        <translation>Ein SATA-Controller hat nur einen Bus, 0.</translation>
    </message>
    <message>
        <source>A SCSI controller has one bus only, 0.</source>
        <translation>Ein SCSI-Controller hat nur einen Bus, 0.</translation>
    </message>
    <message>
        <source>A SCSI device does not say its adapter.</source>
        <translation>Bei einem SCSI-Gerät fehlt der Adapter.</translation>
    </message>
    <message>
        <source>A SCSI device has no address in the host.</source>
        <translation>Ein SCSI-Gerät hat keine Adresse im Host.</translation>
    </message>
    <message>
        <source>A SCSI device over iSCSI has no name.</source>
        <translation>Ein SCSI-Gerät über iSCSI hat keinen Namen.</translation>
    </message>
    <message>
        <source>A SCSI device over iSCSI needs exactly one host.</source>
        <translation>Ein SCSI-Gerät über iSCSI braucht genau einen Host.</translation>
    </message>
    <message>
        <source>A SCSI device that is passed through has its own serial number.</source>
        <translation>Ein durchgereichtes SCSI-Gerät hat seine eigene Seriennummer.</translation>
    </message>
    <message>
        <source>A SCSI host device has the address of a disk.</source>
        <translation>Ein SCSI-Gerät des Hosts hat die Adresse einer Festplatte.</translation>
    </message>
    <message>
        <source>A SCSI host does not say its protocol; give it “vhost”.</source>
        <translation>Bei einem SCSI-Host fehlt das Protokoll; „vhost“ angeben.</translation>
    </message>
    <message>
        <source>A SCSI host needs a port name: “naa.” and 16 hexadecimal digits.</source>
        <translation>Ein SCSI-Host braucht einen Portnamen: „naa.“ und 16 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>A SPICE display needs its encrypted port.</source>
        <translation>Eine SPICE-Anzeige braucht ihren verschlüsselten Port.</translation>
    </message>
    <message>
        <source>A TPM can have only one backend.</source>
        <translation>Ein TPM kann nur ein Backend haben.</translation>
    </message>
    <message>
        <source>A TPM has no backend; give it one such as “emulator”.</source>
        <translation>Ein TPM hat kein Backend; geben Sie eines an, z. B. „emulator“.</translation>
    </message>
    <message>
        <source>A TPM of the version “1.2” cannot have this model on this machine.</source>
        <translation>Ein TPM der Version „1.2“ kann auf dieser Maschine nicht dieses Modell haben.</translation>
    </message>
    <message>
        <source>A TPM proxy needs the backend “passthrough”.</source>
        <translation>Ein TPM-Proxy braucht das Backend „passthrough“.</translation>
    </message>
    <message>
        <source>A USB controller of the model “%1” has at most %2 ports.</source>
        <translation>Ein USB-Controller des Modells „%1“ hat höchstens %2 Ports.</translation>
    </message>
    <message>
        <source>A USB device is named by its vendor and its product together.</source>
        <translation>Ein USB-Gerät wird durch Hersteller und Produkt gemeinsam benannt.</translation>
    </message>
    <message>
        <source>A USB device needs both a vendor and a product.</source>
        <translation>Ein USB-Gerät braucht sowohl Hersteller als auch Produkt.</translation>
    </message>
    <message>
        <source>A USB device needs its bus and its number there.</source>
        <translation>Ein USB-Gerät braucht seinen Bus und seine Nummer daran.</translation>
    </message>
    <message>
        <source>A USB disk needs an address of the type “usb”.</source>
        <translation>Eine USB-Festplatte braucht eine Adresse des Typs „usb“.</translation>
    </message>
    <message>
        <source>A USB serial port can only have an address of the type “usb”.</source>
        <translation>Ein serieller USB-Anschluss kann nur eine Adresse des Typs „usb“ haben.</translation>
    </message>
    <message>
        <source>A backing image does not say its format.</source>
        <translation>Bei einem Basisabbild fehlt das Format.</translation>
    </message>
    <message>
        <source>A backing image has no source.</source>
        <translation>Ein Basisabbild hat keine Quelle.</translation>
    </message>
    <message>
        <source>A bandwidth limit needs an average or a floor.</source>
        <translation>Eine Bandbreitengrenze braucht einen Durchschnitt oder eine Untergrenze.</translation>
    </message>
    <message>
        <source>A bandwidth limit with a peak or a burst needs an average.</source>
        <translation>Eine Bandbreitengrenze mit Spitze oder Stoß braucht einen Durchschnitt.</translation>
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
        <source>A channel of “%1” has the target type “%2”, which QEMU has not.</source>
        <translation>Ein Kanal von „%1“ hat den Zieltyp „%2“, den QEMU nicht hat.</translation>
    </message>
    <message>
        <source>A character device can have only one log.</source>
        <translation>Ein zeichenorientiertes Gerät kann nur ein Protokoll zum Mitschreiben („log“) haben.</translation>
    </message>
    <message>
        <source>A character device can have only one protocol.</source>
        <translation>Ein zeichenorientiertes Gerät kann nur ein Protokoll („protocol“) haben.</translation>
    </message>
    <message>
        <source>A character device can have only one source.</source>
        <translation>Ein zeichenorientiertes Gerät kann nur eine Quelle haben.</translation>
    </message>
    <message>
        <source>A character device can have only two sources.</source>
        <translation>Ein zeichenorientiertes Gerät kann nur zwei Quellen haben.</translation>
    </message>
    <message>
        <source>A character is not allowed in XML.</source>
        <translation>Ein Zeichen ist in XML nicht erlaubt.</translation>
    </message>
    <message>
        <source>A checkpoint cannot come before itself.</source>
        <translation>Ein Prüfpunkt kann nicht sein eigener Vorgänger sein.</translation>
    </message>
    <message>
        <source>A checkpoint is deleted either with those that follow it, or only those are.</source>
        <translation>Ein Prüfpunkt wird entweder zusammen mit den folgenden gelöscht, oder es werden nur diese gelöscht.</translation>
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
        <source>A console of “%1” has the target type “%2”, which QEMU has not.</source>
        <translation>Eine Konsole von „%1“ hat den Zieltyp „%2“, den QEMU nicht hat.</translation>
    </message>
    <message>
        <source>A container needs its first process; give “os” an “init” such as “/sbin/init”.</source>
        <translation>Ein Container braucht einen ersten Prozess; „os“ ein „init“ wie „/sbin/init“ geben.</translation>
    </message>
    <message>
        <source>A controller can have only one “%1”.</source>
        <translation>Ein Controller kann nur ein „%1“ haben.</translation>
    </message>
    <message>
        <source>A controller uses the I/O thread %1; give it another one first.</source>
        <translation>Ein Controller verwendet den E/A-Thread %1; ihm zuerst einen anderen geben.</translation>
    </message>
    <message>
        <source>A cookie cannot be named “%1”.</source>
        <translation>Ein Cookie kann nicht „%1“ heißen.</translation>
    </message>
    <message>
        <source>A cookie has no name.</source>
        <translation>Ein Cookie hat keinen Namen.</translation>
    </message>
    <message>
        <source>A copy of only the top image of “%1” must be “qcow2”, not “raw”.</source>
        <translation>Eine Kopie nur des obersten Abbilds von „%1“ muss „qcow2“ sein, nicht „raw“.</translation>
    </message>
    <message>
        <source>A copy of “%1” needs %2, but the storage pool “%3” has only %4 left.</source>
        <translation>Eine Kopie von „%1“ braucht %2, aber im Speicherpool „%3“ sind nur noch %4 frei.</translation>
    </message>
    <message>
        <source>A device could not be made visible to the emulator.</source>
        <translation>Ein Gerät konnte für den Emulator nicht sichtbar gemacht werden.</translation>
    </message>
    <message>
        <source>A device could not be taken from the emulator’s view.</source>
        <translation>Ein Gerät konnte nicht aus der Sicht des Emulators entfernt werden.</translation>
    </message>
    <message>
        <source>A device has a security label of its own, but the machine’s is not applied to files; set its “relabel” to “yes”.</source>
        <translation>Ein Gerät hat ein eigenes Sicherheitslabel, aber das der Maschine wird nicht auf Dateien angewendet; dessen „relabel“ auf „yes“ setzen.</translation>
    </message>
    <message>
        <source>A device of kind “%1” cannot be changed.</source>
        <translation>Ein Gerät der Art „%1“ kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>A device of the host cannot have an address of the type “%1”.</source>
        <translation>Ein Gerät des Hosts kann keine Adresse des Typs „%1“ haben.</translation>
    </message>
    <message>
        <source>A device of the kind “%1” cannot be added by itself; edit the machine’s document instead.</source>
        <translation>Ein Gerät der Art „%1“ kann nicht für sich allein hinzugefügt werden; bearbeiten Sie stattdessen das Dokument der Maschine.</translation>
    </message>
    <message>
        <source>A device of the kind “%1” cannot be changed while the machine runs; change it for the next start.</source>
        <translation>Ein Gerät der Art „%1“ kann bei laufender Maschine nicht geändert werden; ändern Sie es für den nächsten Start.</translation>
    </message>
    <message>
        <source>A device of the kind “%1” cannot come or go while the machine runs; change it for the next start.</source>
        <translation>Ein Gerät der Art „%1“ kann bei laufender Maschine weder hinzukommen noch entfernt werden; ändern Sie es für den nächsten Start.</translation>
    </message>
    <message>
        <source>A device of the type “%1” has no capability “%2”.</source>
        <translation>Ein Gerät des Typs „%1“ hat keine Fähigkeit „%2“.</translation>
    </message>
    <message>
        <source>A device of the type “%1” needs a SPICE display.</source>
        <translation>Ein Gerät des Typs „%1“ braucht eine SPICE-Anzeige.</translation>
    </message>
    <message>
        <source>A device of the type “%1” needs “%2”.</source>
        <translation>Ein Gerät des Typs „%1“ braucht „%2“.</translation>
    </message>
    <message>
        <source>A device of this kind has no model.</source>
        <translation>Ein Gerät dieser Art hat kein Modell.</translation>
    </message>
    <message>
        <source>A device of “%1” could not be changed.</source>
        <translation>Ein Gerät von „%1“ konnte nicht geändert werden.</translation>
    </message>
    <message>
        <source>A device on USB can only have an address of the type “usb”.</source>
        <translation>Ein Gerät am USB kann nur eine Adresse des Typs „usb“ haben.</translation>
    </message>
    <message>
        <source>A device was added to “%1”: %2.</source>
        <translation>Zu „%1“ wurde ein Gerät hinzugefügt: %2.</translation>
    </message>
    <message>
        <source>A device was removed from “%1”: %2.</source>
        <translation>Aus „%1“ wurde ein Gerät entfernt: %2.</translation>
    </message>
    <message>
        <source>A device whose ROM is disabled can have neither “bar” nor “file” for it.</source>
        <translation>Ein Gerät mit abgeschaltetem ROM kann dafür weder „bar“ noch „file“ haben.</translation>
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
        <source>A disk of “%1” could not be limited.</source>
        <translation>Eine Festplatte von „%1“ konnte nicht begrenzt werden.</translation>
    </message>
    <message>
        <source>A disk of “%1” is being merged or copied; wait for the end of that, or cancel it.</source>
        <translation>Eine Festplatte von „%1“ wird gerade zusammengeführt oder kopiert; das Ende abwarten oder es abbrechen.</translation>
    </message>
    <message>
        <source>A disk that already has a system on it: used where it is, or copied and converted.</source>
        <translation>Eine Platte, auf der schon ein System ist: am bisherigen Ort benutzt oder kopiert und umgewandelt.</translation>
    </message>
    <message>
        <source>A disk that another process serves needs shared memory of the guest.</source>
        <translation>Eine Festplatte, die ein anderer Prozess bedient, braucht gemeinsam genutzten Speicher des Gasts.</translation>
    </message>
    <message>
        <source>A disk that is not saved has no image.</source>
        <translation>Eine Festplatte, die nicht gesichert wird, hat kein Abbild.</translation>
    </message>
    <message>
        <source>A disk that is saved in full has no checkpoint to start from.</source>
        <translation>Eine vollständig gesicherte Festplatte hat keinen Prüfpunkt, von dem sie ausgeht.</translation>
    </message>
    <message>
        <source>A disk that reconnects needs a timeout.</source>
        <translation>Eine Festplatte, die sich neu verbindet, braucht eine Zeitgrenze.</translation>
    </message>
    <message>
        <source>A disk that takes no part has no record of changes.</source>
        <translation>Eine Festplatte, die nicht teilnimmt, hat keine Aufzeichnung der Änderungen.</translation>
    </message>
    <message>
        <source>A display “egl-headless” can only be beside “vnc” and “spice”, not beside “%1”.</source>
        <translation>Eine Anzeige „egl-headless“ ist nur neben „vnc“ und „spice“ möglich, nicht neben „%1“.</translation>
    </message>
    <message>
        <source>A dynamic security label needs “relabel”; set it to “yes” or make the label static.</source>
        <translation>Ein dynamisches Sicherheitslabel braucht „relabel“; auf „yes“ setzen oder das Label statisch machen.</translation>
    </message>
    <message>
        <source>A file system has no target; say where the guest finds it.</source>
        <translation>Ein Dateisystem hat kein Ziel; angeben, wo der Gast es findet.</translation>
    </message>
    <message>
        <source>A file system in a storage pool must name both the pool and the volume.</source>
        <translation>Ein Dateisystem in einem Speicherpool muss sowohl Speicherpool als auch Datenträger nennen.</translation>
    </message>
    <message>
        <source>A file system in memory does not say its size.</source>
        <translation>Bei einem Dateisystem im Arbeitsspeicher fehlt die Größe.</translation>
    </message>
    <message>
        <source>A file system of the type “%1” has no source.</source>
        <translation>Ein Dateisystem des Typs „%1“ hat keine Quelle.</translation>
    </message>
    <message>
        <source>A filter is in use at the network device “%1” already.</source>
        <translation>Am Netzwerkgerät „%1“ ist bereits ein Filter in Gebrauch.</translation>
    </message>
    <message>
        <source>A filter's “%1” asks for “%2”, which this host's packet filter cannot look at.</source>
        <translation>„%1“ eines Filters verlangt „%2“, was der Paketfilter dieses Rechners nicht prüfen kann.</translation>
    </message>
    <message>
        <source>A floppy controller has one bus only, 0.</source>
        <translation>Ein Disketten-Controller hat nur einen Bus, 0.</translation>
    </message>
    <message>
        <source>A folder needs the format “fat”.</source>
        <translation>Ein Ordner braucht das Format „fat“.</translation>
    </message>
    <message>
        <source>A folder shown as a disk must be read-only.</source>
        <translation>Ein als Festplatte gezeigter Ordner muss schreibgeschützt sein.</translation>
    </message>
    <message>
        <source>A graphics card needs at least %1 KiB of memory.</source>
        <translation>Eine Grafikkarte braucht mindestens %1 KiB Speicher.</translation>
    </message>
    <message>
        <source>A graphics card “%1” can only be the first one; choose “qxl” or “virtio” for others.</source>
        <translation>Eine Grafikkarte „%1“ kann nur die erste sein; für weitere „qxl“ oder „virtio“ wählen.</translation>
    </message>
    <message>
        <source>A graphics card “%1” has one screen; set “heads” to 1.</source>
        <translation>Eine Grafikkarte „%1“ hat einen Bildschirm; „heads“ auf 1 setzen.</translation>
    </message>
    <message>
        <source>A graphics card “none” must be the only one; remove it or the others.</source>
        <translation>Eine Grafikkarte „none“ muss die einzige sein; sie oder die anderen entfernen.</translation>
    </message>
    <message>
        <source>A graphics card “ramfb” has no address; remove it.</source>
        <translation>Eine Grafikkarte „ramfb“ hat keine Adresse; diese entfernen.</translation>
    </message>
    <message>
        <source>A guest can have one smart card only, in the first slot of the first reader.</source>
        <translation>Ein Gast kann nur eine Chipkarte haben, im ersten Steckplatz des ersten Lesers.</translation>
    </message>
    <message>
        <source>A guest cannot be started again when it powers off but ended when it reboots; change one of both.</source>
        <translation>Ein Gast kann nicht nach dem Ausschalten neu gestartet, beim Neustart aber beendet werden; eines von beiden ändern.</translation>
    </message>
    <message>
        <source>A guest without disks cannot be saved.</source>
        <translation>Ein Gast ohne Festplatten kann nicht gesichert werden.</translation>
    </message>
    <message>
        <source>A guest without disks cannot have checkpoints.</source>
        <translation>Ein Gast ohne Festplatten kann keine Prüfpunkte haben.</translation>
    </message>
    <message>
        <source>A host device does not say its type; give it one such as “pci”.</source>
        <translation>Bei einem Gerät des Hosts fehlt der Typ; einen wie „pci“ angeben.</translation>
    </message>
    <message>
        <source>A host device has no source.</source>
        <translation>Ein Gerät des Hosts hat keine Quelle.</translation>
    </message>
    <message>
        <source>A host device in a team must be its transient part.</source>
        <translation>Ein Gerät des Hosts in einem Verbund muss dessen vorübergehender Teil sein.</translation>
    </message>
    <message>
        <source>A host device in a team must name the interface that stays.</source>
        <translation>Ein Gerät des Hosts in einem Verbund muss die bleibende Netzwerkschnittstelle nennen.</translation>
    </message>
    <message>
        <source>A hub does not say its type; give it “usb”.</source>
        <translation>Bei einem Hub fehlt der Typ; „usb“ angeben.</translation>
    </message>
    <message>
        <source>A job is under way on the disk “%1” already.</source>
        <translation>Auf der Festplatte „%1“ läuft bereits ein Auftrag.</translation>
    </message>
    <message>
        <source>A lease has no key.</source>
        <translation>Eine Sperre („lease“) hat keinen Schlüssel.</translation>
    </message>
    <message>
        <source>A lease has no lock space.</source>
        <translation>Eine Sperre („lease“) hat keinen Sperrbereich.</translation>
    </message>
    <message>
        <source>A lease has no target with a path.</source>
        <translation>Eine Sperre („lease“) hat kein Ziel mit einem Pfad.</translation>
    </message>
    <message>
        <source>A limit for reading or writing and one for both (“%1”) exclude each other.</source>
        <translation>Eine Grenze für Lesen oder Schreiben und eine für beides („%1“) schließen einander aus.</translation>
    </message>
    <message>
        <source>A limit “%1” for both directions excludes those for one.</source>
        <translation>Eine Grenze „%1“ für beide Richtungen schließt solche für eine Richtung aus.</translation>
    </message>
    <message>
        <source>A line of dnsmasq’s configuration</source>
        <translation>Eine Zeile der Konfiguration von dnsmasq</translation>
    </message>
    <message>
        <source>A listen of type “network” must name the network.</source>
        <translation>Ein „listen“ des Typs „network“ muss das Netzwerk nennen.</translation>
    </message>
    <message>
        <source>A machine can continue running or paused, not both at once.</source>
        <translation>Eine Maschine kann weiterlaufen oder angehalten bleiben, aber nicht beides zugleich.</translation>
    </message>
    <message>
        <source>A machine can have at most two TPMs, one of them a proxy.</source>
        <translation>Eine Maschine kann höchstens zwei TPMs haben, davon eines als Proxy.</translation>
    </message>
    <message>
        <source>A machine can have only one IOMMU.</source>
        <translation>Eine Maschine kann nur eine IOMMU haben.</translation>
    </message>
    <message>
        <source>A machine can have only one NVRAM device.</source>
        <translation>Eine Maschine kann nur ein NVRAM-Gerät haben.</translation>
    </message>
    <message>
        <source>A machine can have only one TPM, and one proxy.</source>
        <translation>Eine Maschine kann nur ein TPM und einen Proxy haben.</translation>
    </message>
    <message>
        <source>A machine can have only one memory balloon.</source>
        <translation>Eine Maschine kann nur einen Speicherballon haben.</translation>
    </message>
    <message>
        <source>A machine can have only one vsock device.</source>
        <translation>Eine Maschine kann nur ein vsock-Gerät haben.</translation>
    </message>
    <message>
        <source>A machine can have only one watchdog.</source>
        <translation>Eine Maschine kann nur einen Watchdog haben.</translation>
    </message>
    <message>
        <source>A machine cannot be halted by a snapshot that is only told of.</source>
        <translation>Ein Schnappschuss, der nur eingetragen wird, kann eine Maschine nicht beenden.</translation>
    </message>
    <message>
        <source>A machine cannot be running and paused at once.</source>
        <translation>Eine Maschine kann nicht zugleich laufen und angehalten sein.</translation>
    </message>
    <message>
        <source>A machine goes on during a snapshot only when its memory goes to a file.</source>
        <translation>Eine Maschine läuft während eines Schnappschusses nur weiter, wenn ihr Arbeitsspeicher in eine Datei geht.</translation>
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
        <source>A machine of this kind has no input devices.</source>
        <translation>Eine Maschine dieser Art hat keine Eingabegeräte.</translation>
    </message>
    <message>
        <source>A machine that sleeps cannot be snapshotted; wake it up first.</source>
        <translation>Von einer schlafenden Maschine kann kein Schnappschuss aufgenommen werden; wecken Sie sie zuerst auf.</translation>
    </message>
    <message>
        <source>A machine with UEFI firmware cannot keep snapshots in its images.</source>
        <translation>Eine Maschine mit UEFI-Firmware kann keine Schnappschüsse in ihren Abbildern halten.</translation>
    </message>
    <message>
        <source>A mediated device does not say its model; give it one such as “vfio-pci”.</source>
        <translation>Bei einem vermittelten Gerät fehlt das Modell; eines wie „vfio-pci“ angeben.</translation>
    </message>
    <message>
        <source>A mediated device is named by an address with its UUID.</source>
        <translation>Ein vermitteltes Gerät wird durch eine Adresse mit seiner UUID benannt.</translation>
    </message>
    <message>
        <source>A mediated device of the model “%1” cannot have an address of the type “%2”.</source>
        <translation>Ein vermitteltes Gerät des Modells „%1“ kann keine Adresse des Typs „%2“ haben.</translation>
    </message>
    <message>
        <source>A memory module of the model “%1” needs an address of the type “%2”.</source>
        <translation>Ein Speichermodul des Modells „%1“ braucht eine Adresse des Typs „%2“.</translation>
    </message>
    <message>
        <source>A module of enclave memory has no address.</source>
        <translation>Ein Modul mit Enklavenspeicher hat keine Adresse.</translation>
    </message>
    <message>
        <source>A name has no “/” and does not begin with a dot.</source>
        <translation>Ein Name enthält kein „/“ und beginnt nicht mit einem Punkt.</translation>
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
        <source>A name is too long (more than %1 bytes).</source>
        <translation>Ein Name ist zu lang (mehr als %1 Byte).</translation>
    </message>
    <message>
        <source>A name server that is switched off cannot have records.</source>
        <translation>Ein abgeschalteter Namensserver kann keine Einträge haben.</translation>
    </message>
    <message>
        <source>A native virtual LAN needs the trunk “yes”.</source>
        <translation>Ein natives virtuelles LAN braucht „trunk“ mit dem Wert „yes“.</translation>
    </message>
    <message>
        <source>A network device for the bridge “%1” could not be created.</source>
        <translation>Ein Netzwerkgerät für die Brücke „%1“ konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>A network filter needs a name without “/” that does not begin with a dot.</source>
        <translation>Ein Netzwerkfilter braucht einen Namen ohne „/“, der nicht mit einem Punkt beginnt.</translation>
    </message>
    <message>
        <source>A network filter “%1” with the UUID %2 exists already.</source>
        <translation>Einen Netzwerkfilter „%1“ mit der UUID %2 gibt es schon.</translation>
    </message>
    <message>
        <source>A network namespace of its own for the container</source>
        <translation>Ein eigener Netzwerk-Namensraum für den Container</translation>
    </message>
    <message>
        <source>A network of the forward mode “%1” cannot have %2.</source>
        <translation>Ein Netzwerk mit dem Weiterleitungsmodus „%1“ kann kein %2 haben.</translation>
    </message>
    <message>
        <source>A network of the forward mode “%1” cannot limit bandwidth.</source>
        <translation>Ein Netzwerk mit dem Weiterleitungsmodus „%1“ kann die Bandbreite nicht begrenzen.</translation>
    </message>
    <message>
        <source>A network of the forward mode “hostdev” names its devices by their PCI addresses.</source>
        <translation>Ein Netzwerk mit dem Weiterleitungsmodus „hostdev“ benennt seine Geräte durch ihre PCI-Adressen.</translation>
    </message>
    <message>
        <source>A network “%1” with the UUID %2 exists already.</source>
        <translation>Ein Netzwerk „%1“ mit der UUID %2 gibt es schon.</translation>
    </message>
    <message>
        <source>A new SCSI host needs the capability “fc_host”.</source>
        <translation>Ein neuer SCSI-Host braucht die Fähigkeit „fc_host“.</translation>
    </message>
    <message>
        <source>A new image in “%1”</source>
        <translation>Ein neues Abbild in „%1“</translation>
    </message>
    <message>
        <source>A new mediated device needs a parent.</source>
        <translation>Ein neues vermitteltes Gerät braucht ein Elterngerät.</translation>
    </message>
    <message>
        <source>A note for people</source>
        <translation>Eine Notiz für Menschen</translation>
    </message>
    <message>
        <source>A note that goes into the host’s firewall; at most 256 bytes</source>
        <translation>Eine Notiz, die in die Firewall des Hosts eingeht; höchstens 256 Byte</translation>
    </message>
    <message>
        <source>A pair of sockets could not be made.</source>
        <translation>Ein Socket-Paar konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>A panic device needs an address of the type “isa”.</source>
        <translation>Ein Panikgerät braucht eine Adresse des Typs „isa“.</translation>
    </message>
    <message>
        <source>A panic device of the model “%1” has no address.</source>
        <translation>Ein Panikgerät des Modells „%1“ hat keine Adresse.</translation>
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
        <source>A processor of “%1” cannot be plugged by itself.</source>
        <translation>Ein Prozessor von „%1“ kann nicht für sich allein hinzugefügt oder entfernt werden.</translation>
    </message>
    <message>
        <source>A processor without a model cannot be checked; give it a model.</source>
        <translation>Ein Prozessor ohne Modell kann nicht geprüft werden; ein Modell angeben.</translation>
    </message>
    <message>
        <source>A property of a device has no value; give it one.</source>
        <translation>Eine Eigenschaft eines Geräts hat keinen Wert; einen angeben.</translation>
    </message>
    <message>
        <source>A property that is removed has no value; remove the value.</source>
        <translation>Eine Eigenschaft, die entfernt wird, hat keinen Wert; den Wert entfernen.</translation>
    </message>
    <message>
        <source>A pull backup needs a server.</source>
        <translation>Eine Sicherung zum Abholen („pull“) braucht einen Server.</translation>
    </message>
    <message>
        <source>A random number generator can have only one backend.</source>
        <translation>Ein Zufallszahlengenerator kann nur ein Backend haben.</translation>
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
        <source>A range of ports needs its first port.</source>
        <translation>Ein Portbereich braucht seinen ersten Port.</translation>
    </message>
    <message>
        <source>A redirected USB device needs an address of the type “usb”.</source>
        <translation>Ein umgeleitetes USB-Gerät braucht eine Adresse des Typs „usb“.</translation>
    </message>
    <message>
        <source>A redirected device does not say its type; give it “spicevmc”.</source>
        <translation>Bei einem umgeleiteten Gerät fehlt der Typ; „spicevmc“ angeben.</translation>
    </message>
    <message>
        <source>A relative name can be kept only for an image that stays; name it.</source>
        <translation>Ein relativer Name kann nur für ein Abbild erhalten werden, das bleibt; dieses angeben.</translation>
    </message>
    <message>
        <source>A remote port needs “rport” and “wwpn”.</source>
        <translation>Ein entfernter Port braucht „rport“ und „wwpn“.</translation>
    </message>
    <message>
        <source>A removable medium needs “media_size”.</source>
        <translation>Ein Wechselmedium braucht „media_size“.</translation>
    </message>
    <message>
        <source>A request counts once per</source>
        <translation>Eine Anfrage zählt einmal je</translation>
    </message>
    <message>
        <source>A resolution must be greater than 0.</source>
        <translation>Eine Auflösung muss größer als 0 sein.</translation>
    </message>
    <message>
        <source>A route cannot have both a prefix and a netmask; remove one of them.</source>
        <translation>Eine Route kann nicht sowohl ein Präfix als auch eine Netzmaske haben; eines davon entfernen.</translation>
    </message>
    <message>
        <source>A running machine “%1” cannot be taken over: the name is in use.</source>
        <translation>Eine laufende Maschine „%1“ kann nicht übernommen werden: Der Name ist vergeben.</translation>
    </message>
    <message>
        <source>A scratch image on a device needs its path.</source>
        <translation>Ein Zwischenabbild auf einem Gerät braucht dessen Pfad.</translation>
    </message>
    <message>
        <source>A secret is named by its UUID and by its usage; keep one of them.</source>
        <translation>Ein Geheimnis ist durch UUID und Verwendung benannt; nur eines davon behalten.</translation>
    </message>
    <message>
        <source>A secret is named neither by its UUID nor by its usage.</source>
        <translation>Ein Geheimnis ist weder durch UUID noch durch Verwendung benannt.</translation>
    </message>
    <message>
        <source>A secret of the encryption does not say its type; give it “passphrase”.</source>
        <translation>Bei einem Geheimnis der Verschlüsselung fehlt der Typ; „passphrase“ angeben.</translation>
    </message>
    <message>
        <source>A secret’s value must have at most %1 bytes, not %2.</source>
        <translation>Der Wert eines Geheimnisses darf höchstens %1 Byte haben, nicht %2.</translation>
    </message>
    <message>
        <source>A security label needs a label, or “relabel” must be “no”.</source>
        <translation>Ein Sicherheitslabel braucht ein Label, oder „relabel“ muss „no“ sein.</translation>
    </message>
    <message>
        <source>A serial port of the type “%1” has no address.</source>
        <translation>Ein serieller Anschluss des Typs „%1“ hat keine Adresse.</translation>
    </message>
    <message>
        <source>A serial port of the type “%1” needs an address of the type “%2”.</source>
        <translation>Ein serieller Anschluss des Typs „%1“ braucht eine Adresse des Typs „%2“.</translation>
    </message>
    <message>
        <source>A server gives out the memory</source>
        <translation>Ein Server teilt den Speicher aus</translation>
    </message>
    <message>
        <source>A server of a network source has no name.</source>
        <translation>Ein Server einer Netzwerkquelle hat keinen Namen.</translation>
    </message>
    <message>
        <source>A server on a UNIX socket has neither name nor port.</source>
        <translation>Ein Server an einem UNIX-Socket hat weder Namen noch Port.</translation>
    </message>
    <message>
        <source>A server on a UNIX socket needs the socket’s absolute path.</source>
        <translation>Ein Server an einem UNIX-Socket braucht den absoluten Pfad des Sockets.</translation>
    </message>
    <message>
        <source>A server reached through a UNIX socket needs the attribute “socket”.</source>
        <translation>Ein über einen UNIX-Socket erreichter Server braucht das Attribut „socket“.</translation>
    </message>
    <message>
        <source>A service record without a target cannot have “%1”.</source>
        <translation>Ein Diensteintrag ohne Ziel kann kein „%1“ haben.</translation>
    </message>
    <message>
        <source>A share is at least 1 % of a processor, and 200 % are two of them; leave it empty for no limit.</source>
        <translation>Ein Anteil ist mindestens 1 % eines Prozessors, und 200 % sind zwei davon; für keine Grenze leer lassen.</translation>
    </message>
    <message>
        <source>A short time is</source>
        <translation>Eine kurze Zeit ist</translation>
    </message>
    <message>
        <source>A slice needs both its offset and its size.</source>
        <translation>Ein Ausschnitt braucht sowohl Anfang als auch Größe.</translation>
    </message>
    <message>
        <source>A smart card from the host’s certificates needs exactly three of them.</source>
        <translation>Eine Chipkarte aus Zertifikaten des Hosts braucht genau drei davon.</translation>
    </message>
    <message>
        <source>A smart card needs an address of the type “ccid”.</source>
        <translation>Eine Chipkarte braucht eine Adresse des Typs „ccid“.</translation>
    </message>
    <message>
        <source>A smart card that is passed through does not say its type.</source>
        <translation>Bei einer durchgereichten Chipkarte fehlt der Typ.</translation>
    </message>
    <message>
        <source>A snapshot can be made the current one only when it is told of, not when it is taken.</source>
        <translation>Ein Schnappschuss kann nur zum aktuellen gemacht werden, wenn er eingetragen wird, nicht wenn er aufgenommen wird.</translation>
    </message>
    <message>
        <source>A snapshot cannot be told of and kept out of the list at once.</source>
        <translation>Ein Schnappschuss kann nicht zugleich eingetragen und aus der Liste herausgehalten werden.</translation>
    </message>
    <message>
        <source>A snapshot cannot come before itself.</source>
        <translation>Ein Schnappschuss kann nicht sein eigener Vorgänger sein.</translation>
    </message>
    <message>
        <source>A snapshot in the state “%1” is not possible.</source>
        <translation>Ein Schnappschuss im Zustand „%1“ ist nicht möglich.</translation>
    </message>
    <message>
        <source>A snapshot is deleted either with those that follow it, or only those are.</source>
        <translation>Ein Schnappschuss wird entweder mit denen gelöscht, die auf ihn folgen, oder nur diese werden gelöscht.</translation>
    </message>
    <message>
        <source>A snapshot of a guest that is off has no memory.</source>
        <translation>Ein Schnappschuss eines ausgeschalteten Gasts hat keinen Speicher.</translation>
    </message>
    <message>
        <source>A snapshot of the disks alone needs at least one disk.</source>
        <translation>Ein Schnappschuss nur der Festplatten braucht mindestens eine Festplatte.</translation>
    </message>
    <message>
        <source>A snapshot of the type “%1” is not possible.</source>
        <translation>Ein Schnappschuss des Typs „%1“ ist nicht möglich.</translation>
    </message>
    <message>
        <source>A snapshot that is only told of cannot be taken while the machine runs.</source>
        <translation>Ein Schnappschuss, der nur eingetragen wird, kann bei laufender Maschine nicht aufgenommen werden.</translation>
    </message>
    <message>
        <source>A snapshot with the memory inside the images takes all disks that can be written, and there must be one; take one of the disks alone instead.</source>
        <translation>Ein Schnappschuss mit dem Arbeitsspeicher in den Abbildern umfasst alle beschreibbaren Festplatten, und es muss eine geben; nehmen Sie stattdessen einen nur der Festplatten auf.</translation>
    </message>
    <message>
        <source>A source in a storage pool must name both the pool and the volume.</source>
        <translation>Eine Quelle in einem Speicherpool muss sowohl Speicherpool als auch Datenträger nennen.</translation>
    </message>
    <message>
        <source>A source on the network does not say its protocol.</source>
        <translation>Bei einer Quelle im Netzwerk fehlt das Protokoll.</translation>
    </message>
    <message>
        <source>A source on the network has no name there.</source>
        <translation>Eine Quelle im Netzwerk hat dort keinen Namen.</translation>
    </message>
    <message>
        <source>A source that is not relabelled cannot have a label.</source>
        <translation>Eine Quelle, die nicht neu gekennzeichnet wird, kann kein Label haben.</translation>
    </message>
    <message>
        <source>A static security label must give the label itself.</source>
        <translation>Ein statisches Sicherheitslabel muss das Label selbst angeben.</translation>
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
        <source>A title is one line.</source>
        <translation>Ein Titel ist einzeilig.</translation>
    </message>
    <message>
        <source>A title must be one line.</source>
        <translation>Ein Titel muss aus einer Zeile bestehen.</translation>
    </message>
    <message>
        <source>A transient interface of a team must name the persistent one.</source>
        <translation>Eine vorübergehende Netzwerkschnittstelle eines Verbunds muss die bleibende nennen.</translation>
    </message>
    <message>
        <source>A vDPA interface must have the model “virtio”.</source>
        <translation>Eine vDPA-Netzwerkschnittstelle muss das Modell „virtio“ haben.</translation>
    </message>
    <message>
        <source>A value for the I/O thread %1 is out of its range.</source>
        <translation>Ein Wert für den E/A-Thread %1 liegt außerhalb seines Bereichs.</translation>
    </message>
    <message>
        <source>A value of fw_cfg has neither a text nor a file; give it one of both.</source>
        <translation>Ein Wert von fw_cfg hat weder Text noch Datei; eines von beiden angeben.</translation>
    </message>
    <message>
        <source>A value of fw_cfg has no name; give it one such as “opt/com.example/name”.</source>
        <translation>Ein Wert von fw_cfg hat keinen Namen; einen wie „opt/com.example/name“ angeben.</translation>
    </message>
    <message>
        <source>A vhost-user interface must have a virtio model.</source>
        <translation>Eine vhost-user-Netzwerkschnittstelle muss ein virtio-Modell haben.</translation>
    </message>
    <message>
        <source>A vhost-user switch can only be reached through “unix”, not “%1”.</source>
        <translation>Ein vhost-user-Switch ist nur über „unix“ erreichbar, nicht über „%1“.</translation>
    </message>
    <message>
        <source>A virtio disk cannot have an address of the type “%1”.</source>
        <translation>Eine virtio-Festplatte kann keine Adresse des Typs „%1“ haben.</translation>
    </message>
    <message>
        <source>A virtio-pmem module belongs to no NUMA node.</source>
        <translation>Ein virtio-pmem-Modul gehört zu keinem NUMA-Knoten.</translation>
    </message>
    <message>
        <source>A virtio-pmem module must be shared.</source>
        <translation>Ein virtio-pmem-Modul muss gemeinsam genutzt sein.</translation>
    </message>
    <message>
        <source>A virtual LAN needs at least one tag.</source>
        <translation>Ein virtuelles LAN braucht mindestens ein „tag“.</translation>
    </message>
    <message>
        <source>A virtual machine needs a name and a UUID to start.</source>
        <translation>Eine virtuelle Maschine braucht zum Starten einen Namen und eine UUID.</translation>
    </message>
    <message>
        <source>A virtual port of the type “%1” has no parameter “%2”.</source>
        <translation>Ein virtueller Port des Typs „%1“ hat keinen Parameter „%2“.</translation>
    </message>
    <message>
        <source>A virtual port of the type “%1” needs the parameter “%2”.</source>
        <translation>Ein virtueller Port des Typs „%1“ braucht den Parameter „%2“.</translation>
    </message>
    <message>
        <source>A volume can only have the encryption “luks”.</source>
        <translation>Ein Datenträger kann nur die Verschlüsselung „luks“ haben.</translation>
    </message>
    <message>
        <source>A volume of the format “%1” cannot be encrypted.</source>
        <translation>Ein Datenträger des Formats „%1“ kann nicht verschlüsselt werden.</translation>
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
        <source>A watchdog of the model “%1” has no address.</source>
        <translation>Ein Watchdog des Modells „%1“ hat keine Adresse.</translation>
    </message>
    <message>
        <source>A watchdog of the model “%1” needs an address of the type “pci”.</source>
        <translation>Ein Watchdog des Modells „%1“ braucht eine Adresse des Typs „pci“.</translation>
    </message>
    <message>
        <source>A whole copy has no images below; leave them out, or ask for a copy of the top image.</source>
        <translation>Eine vollständige Kopie hat keine Abbilder darunter; diese weglassen oder eine Kopie des obersten Abbilds verlangen.</translation>
    </message>
    <message>
        <source>A “%1” cannot become a “%2”; remove it and add the other.</source>
        <translation>Aus „%1“ kann kein „%2“ werden; entfernen Sie das eine und fügen Sie das andere hinzu.</translation>
    </message>
    <message>
        <source>A “%1” device cannot have an address of the type “%2” in the guest.</source>
        <translation>Ein Gerät „%1“ kann im Gast keine Adresse des Typs „%2“ haben.</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dresse:</translation>
    </message>
    <message>
        <source>A&amp;gain:</source>
        <translation>&amp;Noch einmal:</translation>
    </message>
    <message>
        <source>ACPI needs UEFI on this architecture; choose that firmware or remove “acpi”.</source>
        <translation>ACPI braucht auf dieser Architektur UEFI; diese Firmware wählen oder „acpi“ entfernen.</translation>
    </message>
    <message>
        <source>ACPI table of the host for the guest</source>
        <translation>ACPI-Tabelle des Hosts für den Gast</translation>
    </message>
    <message>
        <source>AMD’s encrypted guests</source>
        <translation>Verschlüsselte Gäste von AMD</translation>
    </message>
    <message>
        <source>AMD’s virtualization</source>
        <translation>Virtualisierung von AMD</translation>
    </message>
    <message>
        <source>ARM’s interrupt controller</source>
        <translation>Interrupt-Controller von ARM</translation>
    </message>
    <message>
        <source>Abilities QEMU is taken not to have</source>
        <translation>Fähigkeiten, die QEMU abgesprochen werden</translation>
    </message>
    <message>
        <source>Abilities QEMU is taken to have</source>
        <translation>Fähigkeiten, die bei QEMU angenommen werden</translation>
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
        <source>Adapter that makes the virtual one</source>
        <translation>Adapter, der den virtuellen erzeugt</translation>
    </message>
    <message>
        <source>Add &amp;I/O Thread</source>
        <translation>&amp;E/A-Thread hinzufügen</translation>
    </message>
    <message>
        <source>Add a CD drive</source>
        <translation>CD-Laufwerk hinzufügen</translation>
    </message>
    <message>
        <source>Add a PCI device of the host</source>
        <translation>PCI-Gerät des Rechners hinzufügen</translation>
    </message>
    <message>
        <source>Add a USB device of the host</source>
        <translation>USB-Gerät des Rechners hinzufügen</translation>
    </message>
    <message>
        <source>Add a device by its XML</source>
        <translation>Gerät als XML hinzufügen</translation>
    </message>
    <message>
        <source>Add a disk</source>
        <translation>Festplatte hinzufügen</translation>
    </message>
    <message>
        <source>Add a network card</source>
        <translation>Netzwerkkarte hinzufügen</translation>
    </message>
    <message>
        <source>Add the I/O thread %1</source>
        <translation>Den E/A-Thread %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add to “%1”: %2</source>
        <translation>Zu „%1“ hinzufügen: %2</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Hinzugefügt: %1.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address family</source>
        <translation>Adressfamilie</translation>
    </message>
    <message>
        <source>Address for programs</source>
        <translation>Adresse für Programme</translation>
    </message>
    <message>
        <source>Address of a D-Bus daemon</source>
        <translation>Adresse eines D-Bus-Daemons</translation>
    </message>
    <message>
        <source>Address of a memory module in the guest’s memory</source>
        <translation>Adresse eines Speichermoduls im Speicher des Gasts</translation>
    </message>
    <message>
        <source>Address of the default gateway</source>
        <translation>Adresse des Standardgateways</translation>
    </message>
    <message>
        <source>Address of the device that the mediated device is part of</source>
        <translation>Adresse des Geräts, zu dem das vermittelte Gerät gehört</translation>
    </message>
    <message>
        <source>Address of the guest, from 3</source>
        <translation>Adresse des Gasts, ab 3</translation>
    </message>
    <message>
        <source>Address of the host</source>
        <translation>Adresse des Hosts</translation>
    </message>
    <message>
        <source>Address of the host in this network</source>
        <translation>Adresse des Hosts in diesem Netzwerk</translation>
    </message>
    <message>
        <source>Address of the host it listens on</source>
        <translation>Adresse des Hosts, an der gelauscht wird</translation>
    </message>
    <message>
        <source>Address of the host that is listened on</source>
        <translation>Adresse des Hosts, auf der Verbindungen angenommen werden</translation>
    </message>
    <message>
        <source>Address of the host’s end of a UDP tunnel</source>
        <translation>Adresse der Host-Seite eines UDP-Tunnels</translation>
    </message>
    <message>
        <source>Address of the interface</source>
        <translation>Adresse der Netzwerkschnittstelle</translation>
    </message>
    <message>
        <source>Address of the name server; without it the host’s own</source>
        <translation>Adresse des Namensservers; ohne sie der des Hosts</translation>
    </message>
    <message>
        <source>Address of the names</source>
        <translation>Adresse der Namen</translation>
    </message>
    <message>
        <source>Address of the other end of a point-to-point link</source>
        <translation>Adresse der Gegenseite einer Punkt-zu-Punkt-Verbindung</translation>
    </message>
    <message>
        <source>Address space for 64-bit devices</source>
        <translation>Adressraum für 64-Bit-Geräte</translation>
    </message>
    <message>
        <source>Address that is asked for</source>
        <translation>Adresse, nach der gefragt wird</translation>
    </message>
    <message>
        <source>Address that it gets</source>
        <translation>Adresse, die zugeteilt wird</translation>
    </message>
    <message>
        <source>Address that it listens on</source>
        <translation>Adresse, an der gelauscht wird</translation>
    </message>
    <message>
        <source>Address that packets are sent to</source>
        <translation>Adresse, an die Pakete gesendet werden</translation>
    </message>
    <message>
        <source>Address that the guest connects to</source>
        <translation>Adresse, mit der sich der Gast verbindet</translation>
    </message>
    <message>
        <source>Address that viewers go on to</source>
        <translation>Adresse, zu der Betrachter weitergehen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Addresses are asked for with DHCP</source>
        <translation>Adressen werden per DHCP angefordert</translation>
    </message>
    <message>
        <source>Addresses in the guest</source>
        <translation>Adressen im Gast</translation>
    </message>
    <message>
        <source>Addresses of a container’s interface</source>
        <translation>Adressen der Netzwerkschnittstelle eines Containers</translation>
    </message>
    <message>
        <source>Addresses of guests begin with 3.</source>
        <translation>Adressen von Gästen beginnen mit 3.</translation>
    </message>
    <message>
        <source>Addresses of the host in this network, with DHCP</source>
        <translation>Adressen des Hosts in diesem Netzwerk, mit DHCP</translation>
    </message>
    <message>
        <source>Addresses of the host’s end</source>
        <translation>Adressen der Host-Seite</translation>
    </message>
    <message>
        <source>Addresses that are given out</source>
        <translation>Adressen, die vergeben werden</translation>
    </message>
    <message>
        <source>Addresses:</source>
        <translation>Adressen:</translation>
    </message>
    <message>
        <source>Administrator’s machines run &amp;as:</source>
        <translation>M&amp;aschinen des Administrators laufen als:</translation>
    </message>
    <message>
        <source>After its memory was written, a machine can end, start anew or go on, not two of these.</source>
        <translation>Nachdem ihr Arbeitsspeicher geschrieben wurde, kann eine Maschine enden, neu starten oder weiterlaufen, nicht zwei davon.</translation>
    </message>
    <message>
        <source>Age of the message, or the lowest one</source>
        <translation>Alter der Nachricht oder das niedrigste</translation>
    </message>
    <message>
        <source>Alias of the device</source>
        <translation>Alias des Geräts</translation>
    </message>
    <message>
        <source>Alias of the interface that stays</source>
        <translation>Alias der bleibenden Netzwerkschnittstelle</translation>
    </message>
    <message>
        <source>Alias of the team’s other interface</source>
        <translation>Alias der anderen Netzwerkschnittstelle des Verbunds</translation>
    </message>
    <message>
        <source>Alignment of the memory</source>
        <translation>Ausrichtung des Speichers</translation>
    </message>
    <message>
        <source>All Machines</source>
        <translation>Alle Maschinen</translation>
    </message>
    <message>
        <source>All USB controllers are companions; one of them must be the master.</source>
        <translation>Alle USB-Controller sind Begleiter; einer von ihnen muss der Hauptcontroller sein.</translation>
    </message>
    <message>
        <source>All computers that can reach the host</source>
        <translation>Alle Computer, die den Rechner erreichen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All memory is in memory devices; the machine needs some at boot.</source>
        <translation>Der gesamte Speicher liegt in Speichergeräten; die Maschine braucht auch beim Start welchen.</translation>
    </message>
    <message>
        <source>All of it together</source>
        <translation>Alles zusammen</translation>
    </message>
    <message>
        <source>All processors</source>
        <translation>Alle Prozessoren</translation>
    </message>
    <message>
        <source>All processors together are counted once.</source>
        <translation>Alle Prozessoren zusammen werden nur einmal gezählt.</translation>
    </message>
    <message>
        <source>All types of storage pools</source>
        <translation>Alle Typen von Speicherpools</translation>
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
        <source>Amount of data a second</source>
        <translation>Datenmenge pro Sekunde</translation>
    </message>
    <message>
        <source>Amount that may be sent at the peak rate, in KiB</source>
        <translation>Menge, die mit Spitzenrate gesendet werden darf, in KiB</translation>
    </message>
    <message>
        <source>An IOMMU needs an address of the type “pci”.</source>
        <translation>Eine IOMMU braucht eine Adresse des Typs „pci“.</translation>
    </message>
    <message>
        <source>An IOMMU of the model “%1” has no address.</source>
        <translation>Eine IOMMU des Modells „%1“ hat keine Adresse.</translation>
    </message>
    <message>
        <source>An IOMMU of the model “%1” has no options.</source>
        <translation>Eine IOMMU des Modells „%1“ hat keine Optionen.</translation>
    </message>
    <message>
        <source>An IOMMU of the model “virtio” needs ACPI.</source>
        <translation>Eine IOMMU des Modells „virtio“ braucht ACPI.</translation>
    </message>
    <message>
        <source>An IPv6 address has a prefix, not a netmask.</source>
        <translation>Eine IPv6-Adresse hat ein Präfix, keine Netzmaske.</translation>
    </message>
    <message>
        <source>An IPv6 route has a prefix, not a netmask.</source>
        <translation>Eine IPv6-Route hat ein Präfix, keine Netzmaske.</translation>
    </message>
    <message>
        <source>An ISO image or a CD/DVD drive. The operating system is recognised by itself.</source>
        <translation>Ein ISO-Abbild oder ein CD-/DVD-Laufwerk. Das Betriebssystem wird von selbst erkannt.</translation>
    </message>
    <message>
        <source>An LSI controller has the target 0 only.</source>
        <translation>Ein LSI-Controller hat nur das Ziel 0.</translation>
    </message>
    <message>
        <source>An NMI was injected</source>
        <translation>Ein NMI wurde ausgelöst</translation>
    </message>
    <message>
        <source>An NVDIMM of this machine needs a label.</source>
        <translation>Ein NVDIMM dieser Maschine braucht ein Label.</translation>
    </message>
    <message>
        <source>An NVRAM device needs an address of the type “spapr-vio”.</source>
        <translation>Ein NVRAM-Gerät braucht eine Adresse des Typs „spapr-vio“.</translation>
    </message>
    <message>
        <source>An RDP display cannot listen on “%1”; choose “address” or “network”.</source>
        <translation>Eine RDP-Anzeige kann nicht an „%1“ lauschen; „address“ oder „network“ wählen.</translation>
    </message>
    <message>
        <source>An SD card has no serial number.</source>
        <translation>Eine SD-Karte hat keine Seriennummer.</translation>
    </message>
    <message>
        <source>An address does not say its type; give it one such as “pci”.</source>
        <translation>Bei einer Adresse fehlt der Typ; einen wie „pci“ angeben.</translation>
    </message>
    <message>
        <source>An address is lent for two minutes at least.</source>
        <translation>Eine Adresse wird für mindestens zwei Minuten verliehen.</translation>
    </message>
    <message>
        <source>An argument of the first process is empty; write or remove it.</source>
        <translation>Ein Argument des ersten Prozesses ist leer; ausfüllen oder entfernen.</translation>
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
        <source>An emulated width of addresses needs “bits”.</source>
        <translation>Eine emulierte Adressbreite braucht „bits“.</translation>
    </message>
    <message>
        <source>An encrypted volume needs a passphrase.</source>
        <translation>Ein verschlüsseltes Volume braucht eine Passphrase.</translation>
    </message>
    <message>
        <source>An environment variable of QEMU has no name.</source>
        <translation>Eine Umgebungsvariable von QEMU hat keinen Namen.</translation>
    </message>
    <message>
        <source>An event device can only be passed through on the bus “virtio”.</source>
        <translation>Ein Ereignisgerät kann nur am Bus „virtio“ durchgereicht werden.</translation>
    </message>
    <message>
        <source>An external memory snapshot needs a file.</source>
        <translation>Ein externer Speicherschnappschuss braucht eine Datei.</translation>
    </message>
    <message>
        <source>An image on the network must be there already; say that it is to be used.</source>
        <translation>Ein Abbild im Netzwerk muss bereits vorhanden sein; angeben, dass es verwendet werden soll.</translation>
    </message>
    <message>
        <source>An image that exists</source>
        <translation>Ein vorhandenes Abbild</translation>
    </message>
    <message>
        <source>An input device cannot have the model “%1”.</source>
        <translation>Ein Eingabegerät kann nicht das Modell „%1“ haben.</translation>
    </message>
    <message>
        <source>An input device has no type; give it one such as “tablet”.</source>
        <translation>Ein Eingabegerät hat keinen Typ; geben Sie einen an, z. B. „tablet“.</translation>
    </message>
    <message>
        <source>An input device of the type “%1” cannot be on the bus “%2” of this machine.</source>
        <translation>Ein Eingabegerät des Typs „%1“ kann nicht am Bus „%2“ dieser Maschine liegen.</translation>
    </message>
    <message>
        <source>An interface can have only one address of each family.</source>
        <translation>Eine Netzwerkschnittstelle kann nur eine Adresse jeder Familie haben.</translation>
    </message>
    <message>
        <source>An interface of the type “%1” cannot delay interrupts.</source>
        <translation>Eine Netzwerkschnittstelle des Typs „%1“ kann Interrupts nicht verzögern.</translation>
    </message>
    <message>
        <source>An interface of the type “%1” cannot have a virtual port.</source>
        <translation>Eine Netzwerkschnittstelle des Typs „%1“ kann keinen virtuellen Port haben.</translation>
    </message>
    <message>
        <source>An interface of the type “%1” cannot have an isolated port.</source>
        <translation>Eine Netzwerkschnittstelle des Typs „%1“ kann keinen isolierten Port haben.</translation>
    </message>
    <message>
        <source>An interface of the type “%1” cannot set the largest packet.</source>
        <translation>Eine Netzwerkschnittstelle des Typs „%1“ kann die größte Paketlänge nicht festlegen.</translation>
    </message>
    <message>
        <source>An interface of the type “%1” needs the element “%1”.</source>
        <translation>Eine Netzwerkschnittstelle des Typs „%1“ braucht das Element „%1“.</translation>
    </message>
    <message>
        <source>An interface with a virtual port cannot be isolated.</source>
        <translation>Eine Netzwerkschnittstelle mit virtuellem Port kann nicht isoliert werden.</translation>
    </message>
    <message>
        <source>An internal error occurred.</source>
        <translation>Ein interner Fehler ist aufgetreten.</translation>
    </message>
    <message>
        <source>An internal snapshot of a running machine must include its memory.</source>
        <translation>Ein interner Schnappschuss einer laufenden Maschine muss ihren Arbeitsspeicher enthalten.</translation>
    </message>
    <message>
        <source>An “evdev” input device has no bus.</source>
        <translation>Ein Eingabegerät „evdev“ hat keinen Bus.</translation>
    </message>
    <message>
        <source>Another backup of “%1” is under way.</source>
        <translation>Eine andere Sicherung von „%1“ läuft bereits.</translation>
    </message>
    <message>
        <source>Another backup of “%1” is under way; wait for its end.</source>
        <translation>Eine andere Sicherung von „%1“ läuft bereits; deren Ende abwarten.</translation>
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
        <source>Another maker’s name of the hypervisor</source>
        <translation>Name eines anderen Herstellers für den Hypervisor</translation>
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
        <source>Anything</source>
        <translation>Beliebiges</translation>
    </message>
    <message>
        <source>App&amp;ly</source>
        <translation>An&amp;wenden</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Architecture of the guest</source>
        <translation>Architektur des Gasts</translation>
    </message>
    <message>
        <source>Architecture; its presence makes this a host’s processor</source>
        <translation>Architektur; ist sie vorhanden, ist dies der Prozessor eines Hosts</translation>
    </message>
    <message>
        <source>Arguments added to QEMU’s command line</source>
        <translation>Argumente, die an die Befehlszeile von QEMU angehängt werden</translation>
    </message>
    <message>
        <source>Arguments of the boot loader</source>
        <translation>Argumente des Bootloaders</translation>
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
        <source>As routed, but what may pass is left to the host’s own firewall.</source>
        <translation>Wie geroutet, aber was durchgelassen wird, bestimmt die eigene Firewall des Rechners.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As “lsusb” on the host lists it.</source>
        <translation>Wie „lsusb“ auf dem Rechner es auflistet.</translation>
    </message>
    <message>
        <source>Ask before</source>
        <translation>Nachfragen vor</translation>
    </message>
    <message>
        <source>Ask the agent to put the system to sleep (suspend to RAM)</source>
        <translation>Den Agenten bitten, das System in Bereitschaft zu versetzen (Suspend to RAM)</translation>
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
        <source>Asked every</source>
        <translation>Abgefragt alle</translation>
    </message>
    <message>
        <source>Asking the host…</source>
        <translation>Rechner wird gefragt…</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>At most %1 can be read at once.</source>
        <translation>Es können höchstens %1 auf einmal gelesen werden.</translation>
    </message>
    <message>
        <source>At once (burst)</source>
        <translation>Auf einmal (Stoß)</translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation>Beim nächsten Start</translation>
    </message>
    <message>
        <source>Attributes that are set, in this order</source>
        <translation>Attribute, die gesetzt werden, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Audio backend of the display</source>
        <translation>Audio-Backend der Anzeige</translation>
    </message>
    <message>
        <source>Audio backend the sound goes to</source>
        <translation>Audio-Backend, zu dem der Ton geht</translation>
    </message>
    <message>
        <source>Audio settings need “fixedSettings”; set it to “yes” or remove them.</source>
        <translation>Audioeinstellungen brauchen „fixedSettings“; auf „yes“ setzen oder sie entfernen.</translation>
    </message>
    <message>
        <source>Autostart</source>
        <translation>Autostart</translation>
    </message>
    <message>
        <source>Average rate that is allowed, in KiB per second</source>
        <translation>Mögliche durchschnittliche Rate, in KiB pro Sekunde</translation>
    </message>
    <message>
        <source>B&amp;us:</source>
        <translation>B&amp;us:</translation>
    </message>
    <message>
        <source>BIOS</source>
        <translation>BIOS</translation>
    </message>
    <message>
        <source>Back &amp;Up</source>
        <translation>&amp;Sichern</translation>
    </message>
    <message>
        <source>Back up “%1”</source>
        <translation>„%1“ sichern</translation>
    </message>
    <message>
        <source>Backend driver</source>
        <translation>Treiber des Backends</translation>
    </message>
    <message>
        <source>Backend of a virtio or a host’s interface</source>
        <translation>Backend einer Netzwerkschnittstelle von virtio oder vom Host</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Bandwidth of the nodes’ memory</source>
        <translation>Speicherbandbreite der Knoten</translation>
    </message>
    <message>
        <source>Bandwidths of nodes</source>
        <translation>Bandbreiten von Knoten</translation>
    </message>
    <message>
        <source>Bank of SHA-1</source>
        <translation>Bank von SHA-1</translation>
    </message>
    <message>
        <source>Bank of SHA-256</source>
        <translation>Bank von SHA-256</translation>
    </message>
    <message>
        <source>Bank of SHA-384</source>
        <translation>Bank von SHA-384</translation>
    </message>
    <message>
        <source>Bank of SHA-512</source>
        <translation>Bank von SHA-512</translation>
    </message>
    <message>
        <source>Barrier against speculation past bounds checks</source>
        <translation>Barriere gegen Spekulation über Bereichsprüfungen hinaus</translation>
    </message>
    <message>
        <source>Best block for the guest to use</source>
        <translation>Für den Gast beste Blockgröße</translation>
    </message>
    <message>
        <source>Between 1 and %1 keys can be pressed together, not %2.</source>
        <translation>Zwischen 1 und %1 Tasten können zusammen gedrückt werden, nicht %2.</translation>
    </message>
    <message>
        <source>Big endian Itanium</source>
        <translation>Itanium mit Big Endian</translation>
    </message>
    <message>
        <source>Bit of an address that says it is encrypted</source>
        <translation>Bit einer Adresse, das sie als verschlüsselt kennzeichnet</translation>
    </message>
    <message>
        <source>Bits lost of physical addresses</source>
        <translation>Verlorene Bits physischer Adressen</translation>
    </message>
    <message>
        <source>Bits of a physical address</source>
        <translation>Bits einer physischen Adresse</translation>
    </message>
    <message>
        <source>Bits of a word</source>
        <translation>Bits eines Worts</translation>
    </message>
    <message>
        <source>Bits of the cipher’s key</source>
        <translation>Bits des Chiffrierschlüssels</translation>
    </message>
    <message>
        <source>Bits that physical addresses lose</source>
        <translation>Bits, die physische Adressen verlieren</translation>
    </message>
    <message>
        <source>Block device for a container</source>
        <translation>Blockgerät für einen Container</translation>
    </message>
    <message>
        <source>Block device of the copy</source>
        <translation>Blockgerät der Kopie</translation>
    </message>
    <message>
        <source>Block device of the host</source>
        <translation>Blockgerät des Hosts</translation>
    </message>
    <message>
        <source>Bonded interfaces</source>
        <translation>Gebündelte Netzwerkschnittstellen</translation>
    </message>
    <message>
        <source>Boot order</source>
        <translation>Startreihenfolge</translation>
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
        <source>Bridge of the host</source>
        <translation>Bridge des Hosts</translation>
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
        <source>Browse for the folder</source>
        <translation>Nach dem Ordner suchen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Bus of the host</source>
        <translation>Bus des Hosts</translation>
    </message>
    <message>
        <source>Bus of the host, where another element says it too</source>
        <translation>Bus des Hosts, wo ihn auch ein anderes Element angibt</translation>
    </message>
    <message>
        <source>Bus the guest finds it on</source>
        <translation>Bus, an dem der Gast es findet</translation>
    </message>
    <message>
        <source>Bus whose devices are redirected</source>
        <translation>Bus, dessen Geräte umgeleitet werden</translation>
    </message>
    <message>
        <source>Byte behind the last</source>
        <translation>Byte nach dem letzten</translation>
    </message>
    <message>
        <source>Bytes left when a monitor is free again</source>
        <translation>Verbleibende Bytes, wenn ein Monitor wieder frei ist</translation>
    </message>
    <message>
        <source>Bytes of the image</source>
        <translation>Bytes des Abbilds</translation>
    </message>
    <message>
        <source>Bytes per second in a burst</source>
        <translation>Bytes pro Sekunde bei einem Stoß</translation>
    </message>
    <message>
        <source>Bytes per second, read and written</source>
        <translation>Bytes pro Sekunde, gelesen und geschrieben</translation>
    </message>
    <message>
        <source>Bytes read per second</source>
        <translation>Gelesene Bytes pro Sekunde</translation>
    </message>
    <message>
        <source>Bytes read per second in a burst</source>
        <translation>Gelesene Bytes pro Sekunde bei einem Stoß</translation>
    </message>
    <message>
        <source>Bytes that changed since</source>
        <translation>Seither geänderte Bytes</translation>
    </message>
    <message>
        <source>Bytes that count as one operation</source>
        <translation>Bytes, die als eine Operation zählen</translation>
    </message>
    <message>
        <source>Bytes that the guest may take in a period</source>
        <translation>Bytes, die der Gast in einem Zeitraum nehmen darf</translation>
    </message>
    <message>
        <source>Bytes to read ahead</source>
        <translation>Im Voraus zu lesende Bytes</translation>
    </message>
    <message>
        <source>Bytes written per second</source>
        <translation>Geschriebene Bytes pro Sekunde</translation>
    </message>
    <message>
        <source>Bytes written per second in a burst</source>
        <translation>Geschriebene Bytes pro Sekunde bei einem Stoß</translation>
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
        <source>CD-ROM and floppy drives cannot come or go while the machine runs (“%1”); only their media can. Change it for the next start.</source>
        <translation>CD-ROM- und Diskettenlaufwerke können bei laufender Maschine weder hinzukommen noch entfernt werden („%1“), nur ihre Medien. Ändern Sie es für den nächsten Start.</translation>
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
        <source>CPU arch %1 does not match host arch</source>
        <translation>Die CPU-Architektur %1 passt nicht zu der des Hosts</translation>
    </message>
    <message>
        <source>CPU tuning</source>
        <translation>CPU-Feinabstimmung</translation>
    </message>
    <message>
        <source>CPU use</source>
        <translation>CPU-Auslastung</translation>
    </message>
    <message>
        <source>CPU vendor %1 of model %2 differs from vendor %3</source>
        <translation>Der CPU-Hersteller %1 des Modells %2 ist ein anderer als %3</translation>
    </message>
    <message>
        <source>CPU vendors do not match</source>
        <translation>Die CPU-Hersteller passen nicht zusammen</translation>
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
        <source>CPUs are incompatible</source>
        <translation>Die CPUs sind unverträglich</translation>
    </message>
    <message>
        <source>Cable &amp;plugged in</source>
        <translation>Kabel ein&amp;gesteckt</translation>
    </message>
    <message>
        <source>Caches beside the node’s memory</source>
        <translation>Caches neben dem Speicher des Knotens</translation>
    </message>
    <message>
        <source>Caches have levels from 1 to 3.</source>
        <translation>Caches haben die Ebenen 1 bis 3.</translation>
    </message>
    <message>
        <source>Caches of the processors</source>
        <translation>Caches der Prozessoren</translation>
    </message>
    <message>
        <source>Caching</source>
        <translation>Zwischenspeicherung</translation>
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
        <source>Cannot listen for programs at “%1”.</source>
        <translation>An „%1“ können keine Programme angenommen werden.</translation>
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
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Capabilities of a host</source>
        <translation>Fähigkeiten eines Hosts</translation>
    </message>
    <message>
        <source>Capabilities of an emulator</source>
        <translation>Fähigkeiten eines Emulators</translation>
    </message>
    <message>
        <source>Capabilities of storage pools</source>
        <translation>Fähigkeiten von Speicherpools</translation>
    </message>
    <message>
        <source>Caps Lock</source>
        <translation>Feststelltaste</translation>
    </message>
    <message>
        <source>Ceph login</source>
        <translation>Ceph-Anmeldung</translation>
    </message>
    <message>
        <source>Chains of images can be given</source>
        <translation>Ketten von Abbildern können angegeben werden</translation>
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
        <source>Change at the Next Start</source>
        <translation>Beim nächsten Start ändern</translation>
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
        <source>Change network filter “%1”</source>
        <translation>Netzwerkfilter „%1“ ändern</translation>
    </message>
    <message>
        <source>Change network “%1”</source>
        <translation>Netzwerk „%1“ ändern</translation>
    </message>
    <message>
        <source>Change of “%1”: %2</source>
        <translation>Änderung von „%1“: %2</translation>
    </message>
    <message>
        <source>Change pool “%1”</source>
        <translation>Speicherpool „%1“ ändern</translation>
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
        <source>Change the images of the disk</source>
        <translation>Die Abbilder der Festplatte ändern</translation>
    </message>
    <message>
        <source>Change the secret for “%1”</source>
        <translation>Das Geheimnis für „%1“ ändern</translation>
    </message>
    <message>
        <source>Change what the machine finds when it goes on</source>
        <translation>Ändern, was die Maschine beim Weiterlaufen vorfindet</translation>
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
        <source>Changed pages are told through a ring</source>
        <translation>Geänderte Seiten werden über einen Ring gemeldet</translation>
    </message>
    <message>
        <source>Changed properties of devices</source>
        <translation>Geänderte Eigenschaften von Geräten</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Geändert: %1.</translation>
    </message>
    <message>
        <source>Changes are dropped when the guest stops</source>
        <translation>Änderungen werden verworfen, wenn der Gast anhält</translation>
    </message>
    <message>
        <source>Changes whenever the guest may be run a second time; empty: make one up</source>
        <translation>Ändert sich, sobald der Gast möglicherweise ein zweites Mal ausgeführt wird; leer: eine erzeugen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Channel subsystem of s390</source>
        <translation>Kanal-Subsystem von s390</translation>
    </message>
    <message>
        <source>Channel subsystem of the device behind the subchannel</source>
        <translation>Kanal-Subsystem des Geräts hinter dem Unterkanal</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Channels to agents</source>
        <translation>Kanäle zu Agenten</translation>
    </message>
    <message>
        <source>Character device for a container</source>
        <translation>Zeichenorientiertes Gerät für einen Container</translation>
    </message>
    <message>
        <source>Character device of a SCSI device</source>
        <translation>Zeichenorientiertes Gerät eines SCSI-Geräts</translation>
    </message>
    <message>
        <source>Character device of a vDPA device</source>
        <translation>Zeichenorientiertes Gerät eines vDPA-Geräts</translation>
    </message>
    <message>
        <source>Character that names the field</source>
        <translation>Zeichen, das das Feld benennt</translation>
    </message>
    <message>
        <source>Chassis number of a PCI Express port</source>
        <translation>Gehäusenummer eines PCI-Express-Ports</translation>
    </message>
    <message>
        <source>Chassis number of a PCI bridge</source>
        <translation>Gehäusenummer einer PCI-Brücke</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>Checkpoint since which changes are saved</source>
        <translation>Prüfpunkt, seit dem Änderungen gesichert werden</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Prüfpunkte</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>Gerät wählen</translation>
    </message>
    <message>
        <source>Choose a device, or give vendor and product number, such as 046d:c52b.</source>
        <translation>Ein Gerät wählen oder Hersteller- und Produktnummer angeben, z. B. 046d:c52b.</translation>
    </message>
    <message>
        <source>Choose a device.</source>
        <translation>Ein Gerät wählen.</translation>
    </message>
    <message>
        <source>Choose a disk.</source>
        <translation>Eine Festplatte wählen.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>Abbild wählen</translation>
    </message>
    <message>
        <source>Choose an image in one of the host's storage pools</source>
        <translation>Ein Abbild in einem der Speicherpools des Rechners wählen</translation>
    </message>
    <message>
        <source>Choose an image.</source>
        <translation>Wählen Sie ein Abbild.</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Choose processors: %1</source>
        <translation>Prozessoren wählen: %1</translation>
    </message>
    <message>
        <source>Choose the checkpoint since which changes are copied.</source>
        <translation>Den Prüfpunkt wählen, seit dem Änderungen kopiert werden.</translation>
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
        <source>Choose the file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose the host’s processors</source>
        <translation>Prozessoren des Rechners wählen</translation>
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
        <source>Cipher, “aes”</source>
        <translation>Chiffre, „aes“</translation>
    </message>
    <message>
        <source>Class of the PCI device or USB interface</source>
        <translation>Klasse des PCI-Geräts oder der USB-Schnittstelle</translation>
    </message>
    <message>
        <source>Class of the device; -1 is any</source>
        <translation>Klasse des Geräts; -1 ist beliebig</translation>
    </message>
    <message>
        <source>Class of the traffic shaper, chosen by the network</source>
        <translation>Klasse der Verkehrssteuerung, vom Netzwerk gewählt</translation>
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
        <source>Client identifier of the guest, with IPv6</source>
        <translation>Client-Kennung des Gasts, mit IPv6</translation>
    </message>
    <message>
        <source>Clock of the guest</source>
        <translation>Uhr des Gasts</translation>
    </message>
    <message>
        <source>Clock:</source>
        <translation>Uhr:</translation>
    </message>
    <message>
        <source>Close &amp;Window</source>
        <translation>&amp;Fenster schließen</translation>
    </message>
    <message>
        <source>Close and discard what you wrote?</source>
        <translation>Schließen und verwerfen, was Sie geschrieben haben?</translation>
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
        <source>Clusters are divided into 32 parts</source>
        <translation>Cluster sind in 32 Teile unterteilt</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Spa&amp;lten</translation>
    </message>
    <message>
        <source>Codecs of an Intel HDA card</source>
        <translation>Codecs einer Intel-HDA-Karte</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Compare it with the one that the host's administrator gives. If they differ, another computer may be pretending to be this host, and would get your password.</source>
        <translation>Vergleichen Sie ihn mit dem, den der Administrator des Rechners nennt. Unterscheiden sie sich, gibt sich vielleicht ein anderer Computer als dieser Rechner aus und bekäme Ihr Passwort.</translation>
    </message>
    <message>
        <source>Compressed, for “crash” (kdump)</source>
        <translation>Komprimiert, für „crash“ (kdump)</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Configuration file of RBD</source>
        <translation>Konfigurationsdatei von RBD</translation>
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
        <source>Connected to</source>
        <translation>Verbunden mit</translation>
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
        <source>Connection to a distributed switch</source>
        <translation>Verbindung zu einem verteilten Switch</translation>
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
        <source>Consoles</source>
        <translation>Konsolen</translation>
    </message>
    <message>
        <source>Control group that the guest belongs to</source>
        <translation>Kontrollgruppe, zu der der Gast gehört</translation>
    </message>
    <message>
        <source>Controller %1 %2</source>
        <translation>Controller %1 %2</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>Controllers of the type “%1” cannot come or go while the machine runs; change it for the next start.</source>
        <translation>Controller des Typs „%1“ können bei laufender Maschine weder hinzukommen noch entfernt werden; ändern Sie es für den nächsten Start.</translation>
    </message>
    <message>
        <source>Cookie of a migration</source>
        <translation>Cookie einer Migration</translation>
    </message>
    <message>
        <source>Cookie of a saved guest</source>
        <translation>Cookie eines gespeicherten Gasts</translation>
    </message>
    <message>
        <source>Cookies for HTTP</source>
        <translation>Cookies für HTTP</translation>
    </message>
    <message>
        <source>Copy and paste between this computer and the machine while its console has the keyboard</source>
        <translation>Kopieren und Einfügen zwischen diesem Computer und der Maschine, solange ihre Konsole die Tastatur hat</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Copy that is being made of a running guest’s disk</source>
        <translation>Kopie, die gerade von der Festplatte eines laufenden Gasts angelegt wird</translation>
    </message>
    <message>
        <source>Copy the address for programs</source>
        <translation>Die Adresse für Programme kopieren</translation>
    </message>
    <message>
        <source>Copy the disk “%1”</source>
        <translation>Die Festplatte „%1“ kopieren</translation>
    </message>
    <message>
        <source>Copy the disk “%1” of “%2”</source>
        <translation>Die Festplatte „%1“ von „%2“ kopieren</translation>
    </message>
    <message>
        <source>Copy the disks while the machine runs</source>
        <translation>Die Festplatten bei laufender Maschine kopieren</translation>
    </message>
    <message>
        <source>Copy what changed since the chosen checkpoint</source>
        <translation>Kopieren, was sich seit dem gewählten Prüfpunkt geändert hat</translation>
    </message>
    <message>
        <source>Copy:</source>
        <translation>Kopieren:</translation>
    </message>
    <message>
        <source>Copying the disk</source>
        <translation>Platte wird kopiert</translation>
    </message>
    <message>
        <source>Copying the disks of “%1”</source>
        <translation>Festplatten von „%1“ werden kopiert</translation>
    </message>
    <message>
        <source>Copying “%1” was cancelled.</source>
        <translation>Das Kopieren von „%1“ wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Cores of a die</source>
        <translation>Kerne eines Dies</translation>
    </message>
    <message>
        <source>Correct the problems marked in the text first.</source>
        <translation>Beheben Sie zuerst die im Text markierten Probleme.</translation>
    </message>
    <message>
        <source>Cost of the way to the root, or the lowest one</source>
        <translation>Kosten des Wegs zur Wurzel oder die niedrigsten</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Zähler</translation>
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
        <source>Create a network filter</source>
        <translation>Netzwerkfilter anlegen</translation>
    </message>
    <message>
        <source>Create a pool in %1</source>
        <translation>Speicherpool in %1 anlegen</translation>
    </message>
    <message>
        <source>Create encrypted volume “%1”</source>
        <translation>Verschlüsseltes Volume „%1“ anlegen</translation>
    </message>
    <message>
        <source>Create network</source>
        <translation>Netzwerk anlegen</translation>
    </message>
    <message>
        <source>Create network “%1”</source>
        <translation>Netzwerk „%1“ anlegen</translation>
    </message>
    <message>
        <source>Create pool</source>
        <translation>Speicherpool anlegen</translation>
    </message>
    <message>
        <source>Create pool “%1”</source>
        <translation>Speicherpool „%1“ anlegen</translation>
    </message>
    <message>
        <source>Create the secret for “%1”</source>
        <translation>Das Geheimnis für „%1“ anlegen</translation>
    </message>
    <message>
        <source>Create volume in “%1”</source>
        <translation>Volume in „%1“ anlegen</translation>
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
        <source>Crypto accelerators</source>
        <translation>Kryptobeschleuniger</translation>
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
        <source>Cylinders that the guest sees</source>
        <translation>Zylinder, die der Gast sieht</translation>
    </message>
    <message>
        <source>DHCP can give out addresses from %1 to %2, the first one before the last one.</source>
        <translation>DHCP kann Adressen von %1 bis %2 vergeben, die erste vor der letzten.</translation>
    </message>
    <message>
        <source>DHCP needs a first and a last address to give out.</source>
        <translation>DHCP braucht eine erste und eine letzte Adresse zum Vergeben.</translation>
    </message>
    <message>
        <source>DNS domain</source>
        <translation>DNS-Domäne</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data from which a container is warned</source>
        <translation>Datenmenge, ab der ein Container gewarnt wird</translation>
    </message>
    <message>
        <source>Date of the firmware</source>
        <translation>Datum der Firmware</translation>
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
        <source>De&amp;vice’s XML</source>
        <translation>XML des &amp;Geräts</translation>
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
    <message>
        <source>Delay in nanoseconds that is not caught up</source>
        <translation>Verzögerung in Nanosekunden, die nicht aufgeholt wird</translation>
    </message>
    <message>
        <source>Delay in nanoseconds that starts catching up</source>
        <translation>Verzögerung in Nanosekunden, ab der aufgeholt wird</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Machine(s)</source>
        <translation>
            <numerusform>%n Maschine löschen</numerusform>
            <numerusform>%n Maschinen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete Checkpoint</source>
        <translation>Prüfpunkt löschen</translation>
    </message>
    <message>
        <source>Delete Network</source>
        <translation>Netzwerk löschen</translation>
    </message>
    <message>
        <source>Delete Network Filter</source>
        <translation>Netzwerkfilter löschen</translation>
    </message>
    <message>
        <source>Delete Secret</source>
        <translation>Geheimnis löschen</translation>
    </message>
    <message>
        <source>Delete Volume</source>
        <translation>Volume löschen</translation>
    </message>
    <message>
        <source>Delete network filter “%1”</source>
        <translation>Netzwerkfilter „%1“ löschen</translation>
    </message>
    <message>
        <source>Delete network “%1”</source>
        <translation>Netzwerk „%1“ löschen</translation>
    </message>
    <message>
        <source>Delete the checkpoint</source>
        <translation>Den Prüfpunkt löschen</translation>
    </message>
    <message>
        <source>Delete the checkpoint “%1” of “%2”</source>
        <translation>Prüfpunkt „%1“ von „%2“ löschen</translation>
    </message>
    <message>
        <source>Delete the checkpoint “%1” of “%2”?</source>
        <translation>Den Prüfpunkt „%1“ von „%2“ löschen?</translation>
    </message>
    <message>
        <source>Delete the network filter “%1”?</source>
        <translation>Den Netzwerkfilter „%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete the network “%1”?</source>
        <translation>Das Netzwerk „%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete the secret for “%1”</source>
        <translation>Das Geheimnis für „%1“ löschen</translation>
    </message>
    <message>
        <source>Delete the secret for “%1”?</source>
        <translation>Das Geheimnis für „%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete the snapshot “%1” of “%2”</source>
        <translation>Schnappschuss „%1“ von „%2“ löschen</translation>
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
        <source>Deleting the snapshot “%1”</source>
        <translation>Schnappschuss „%1“ wird gelöscht</translation>
    </message>
    <message>
        <source>Deleting the snapshot “%1” of “%2”</source>
        <translation>Schnappschuss „%1“ von „%2“ wird gelöscht</translation>
    </message>
    <message>
        <source>Deleting “%1”</source>
        <translation>„%1“ wird gelöscht</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Description of the snapshot</source>
        <translation>Beschreibung des Schnappschusses</translation>
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
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Device for making tap interfaces</source>
        <translation>Gerät zum Anlegen von tap-Schnittstellen</translation>
    </message>
    <message>
        <source>Device number of s390</source>
        <translation>Gerätenummer von s390</translation>
    </message>
    <message>
        <source>Device of the host</source>
        <translation>Gerät des Hosts</translation>
    </message>
    <message>
        <source>Device of the vhost backend</source>
        <translation>Gerät des vhost-Backends</translation>
    </message>
    <message>
        <source>Device on the USB bus of the host</source>
        <translation>Gerät am USB-Bus des Hosts</translation>
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
        <source>Devices have a boot order</source>
        <translation>Geräte haben eine Bootreihenfolge</translation>
    </message>
    <message>
        <source>Devices of that group</source>
        <translation>Geräte dieser Gruppe</translation>
    </message>
    <message>
        <source>Devices of the host</source>
        <translation>Geräte des Hosts</translation>
    </message>
    <message>
        <source>Devices of “%1” sit on it; remove them first: %2.</source>
        <translation>Daran hängen Geräte von „%1“; entfernen Sie diese zuerst: %2.</translation>
    </message>
    <message>
        <source>Devices that it lies on</source>
        <translation>Geräte, auf denen er liegt</translation>
    </message>
    <message>
        <source>Di&amp;sks:</source>
        <translation>Fe&amp;stplatten:</translation>
    </message>
    <message>
        <source>Dies of a socket</source>
        <translation>Dies eines Sockels</translation>
    </message>
    <message>
        <source>Difference of the hosts’ clocks</source>
        <translation>Unterschied der Uhren der Hosts</translation>
    </message>
    <message>
        <source>Different groups; left as they are</source>
        <translation>Verschiedene Gruppen; bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Differentiated services code point, from 0 to 63</source>
        <translation>Codepunkt der differenzierten Dienste (DSCP), von 0 bis 63</translation>
    </message>
    <message>
        <source>Directory of the server</source>
        <translation>Verzeichnis des Servers</translation>
    </message>
    <message>
        <source>Dis&amp;ks alone, continuing in new files</source>
        <translation>Nur Fest&amp;platten, weiter in neuen Dateien</translation>
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
        <source>Discard Changes</source>
        <translation>Änderungen verwerfen</translation>
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
        <source>Disks</source>
        <translation>Festplatten</translation>
    </message>
    <message>
        <source>Disks and &amp;memory, kept in the disk images</source>
        <translation>Festplatten und Arbeits&amp;speicher, in den Abbildern der Festplatten</translation>
    </message>
    <message>
        <source>Disks and drives</source>
        <translation>Festplatten und Laufwerke</translation>
    </message>
    <message>
        <source>Disks of the machines to delete</source>
        <translation>Platten der zu löschenden Maschinen</translation>
    </message>
    <message>
        <source>Disks of the same group share the limits</source>
        <translation>Festplatten derselben Gruppe teilen sich die Grenzen</translation>
    </message>
    <message>
        <source>Disks on this bus cannot share what they begin with.</source>
        <translation>Festplatten an diesem Bus können ihren Anfangsbestand nicht gemeinsam nutzen.</translation>
    </message>
    <message>
        <source>Disks on this bus have no geometry.</source>
        <translation>Festplatten an diesem Bus haben keine Geometrie.</translation>
    </message>
    <message>
        <source>Disks that are copied</source>
        <translation>Festplatten, die kopiert werden</translation>
    </message>
    <message>
        <source>Disks to be copied</source>
        <translation>Zu kopierende Festplatten</translation>
    </message>
    <message>
        <source>Disks to copy</source>
        <translation>Zu kopierende Festplatten</translation>
    </message>
    <message>
        <source>Disks, kept in the disk i&amp;mages</source>
        <translation>Festplatten, &amp;in den Abbildern der Festplatten</translation>
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
        <source>Displays</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Distance: 10 is the node itself, 255 out of reach</source>
        <translation>Entfernung: 10 ist der Knoten selbst, 255 unerreichbar</translation>
    </message>
    <message>
        <source>Distances to other nodes</source>
        <translation>Entfernungen zu anderen Knoten</translation>
    </message>
    <message>
        <source>Distributed switch</source>
        <translation>Verteilter Switch</translation>
    </message>
    <message>
        <source>Do not start “%1” with its host</source>
        <translation>„%1“ nicht mit dem Rechner starten</translation>
    </message>
    <message>
        <source>Do&amp;cument</source>
        <translation>Do&amp;kument</translation>
    </message>
    <message>
        <source>Do&amp;wnload…</source>
        <translation>Herun&amp;terladen…</translation>
    </message>
    <message>
        <source>Document of the snapshot</source>
        <translation>Dokument des Schnappschusses</translation>
    </message>
    <message>
        <source>Documented, but libvirt does not look at it with ICMP</source>
        <translation>Dokumentiert, wird von libvirt bei ICMP aber nicht beachtet</translation>
    </message>
    <message>
        <source>Documented, but libvirt does not look at it with IPv6</source>
        <translation>Dokumentiert, wird von libvirt bei IPv6 aber nicht beachtet</translation>
    </message>
    <message>
        <source>Domain na&amp;me:</source>
        <translation>Domänenna&amp;me:</translation>
    </message>
    <message>
        <source>Domain name of the machines in it</source>
        <translation>Domänenname der Maschinen darin</translation>
    </message>
    <message>
        <source>Domain of interpretation of its labels</source>
        <translation>Deutungsbereich (DOI) seiner Labels</translation>
    </message>
    <message>
        <source>Domain of the record</source>
        <translation>Domäne des Eintrags</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Erledigt: %1.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Download volume “%1”</source>
        <translation>Volume „%1“ herunterladen</translation>
    </message>
    <message>
        <source>Download “%1”</source>
        <translation>„%1“ herunterladen</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Driver of SDL</source>
        <translation>Treiber von SDL</translation>
    </message>
    <message>
        <source>Driver of the host that has the device</source>
        <translation>Treiber des Hosts, der das Gerät hat</translation>
    </message>
    <message>
        <source>Driver that hands devices to guests</source>
        <translation>Treiber, der Geräte an Gäste übergibt</translation>
    </message>
    <message>
        <source>Driver that hands the device to the guest</source>
        <translation>Treiber, der das Gerät an den Gast übergibt</translation>
    </message>
    <message>
        <source>Driver: %1</source>
        <translation>Treiber: %1</translation>
    </message>
    <message>
        <source>Dump the Memory of “%1”</source>
        <translation>Speicher von „%1“ abziehen</translation>
    </message>
    <message>
        <source>Dump the memory of “%1”</source>
        <translation>Speicher von „%1“ abziehen</translation>
    </message>
    <message>
        <source>E&amp;verything</source>
        <translation>Alle&amp;s</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Each I/O thread</source>
        <translation>Jeder E/A-Thread</translation>
    </message>
    <message>
        <source>Each processor</source>
        <translation>Jeder Prozessor</translation>
    </message>
    <message>
        <source>Each vCPU</source>
        <translation>Jede vCPU</translation>
    </message>
    <message>
        <source>Edit Saved State's &amp;XML…</source>
        <translation>&amp;XML des gespeicherten Zustands bearbeiten…</translation>
    </message>
    <message>
        <source>Edit a Saved State's &amp;XML…</source>
        <translation>&amp;XML eines gespeicherten Zustands bearbeiten…</translation>
    </message>
    <message>
        <source>Edit a Saved State's XML</source>
        <translation>XML eines gespeicherten Zustands bearbeiten</translation>
    </message>
    <message>
        <source>Edit as &amp;XML…</source>
        <translation>Als &amp;XML bearbeiten…</translation>
    </message>
    <message>
        <source>Either all processors that are there at start have an “order” or none.</source>
        <translation>Entweder haben alle beim Start vorhandenen Prozessoren ein „order“ oder keiner.</translation>
    </message>
    <message>
        <source>Eject the CD of “%1”</source>
        <translation>CD von „%1“ auswerfen</translation>
    </message>
    <message>
        <source>Emulated TPM</source>
        <translation>Emuliertes TPM</translation>
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
        <source>Emulator</source>
        <translation>Emulator</translation>
    </message>
    <message>
        <source>Encrypted port of SPICE</source>
        <translation>Verschlüsselter Port von SPICE</translation>
    </message>
    <message>
        <source>Encrypted volume</source>
        <translation>Verschlüsseltes Volume</translation>
    </message>
    <message>
        <source>Encryption of SPICE channels that are not listed</source>
        <translation>Verschlüsselung nicht aufgeführter SPICE-Kanäle</translation>
    </message>
    <message>
        <source>Encryption of single SPICE channels</source>
        <translation>Verschlüsselung einzelner SPICE-Kanäle</translation>
    </message>
    <message>
        <source>Ended by a crash</source>
        <translation>Durch einen Absturz beendet</translation>
    </message>
    <message>
        <source>Engineering change level</source>
        <translation>Technischer Änderungsstand</translation>
    </message>
    <message>
        <source>Enter the name or address of the host.</source>
        <translation>Geben Sie Name oder Adresse des Rechners ein.</translation>
    </message>
    <message>
        <source>Entries of a receive queue</source>
        <translation>Einträge einer Empfangswarteschlange</translation>
    </message>
    <message>
        <source>Entries of a transmit queue</source>
        <translation>Einträge einer Sendewarteschlange</translation>
    </message>
    <message>
        <source>Entries of the ring, a power of two</source>
        <translation>Einträge des Rings, eine Zweierpotenz</translation>
    </message>
    <message>
        <source>Environment variables of QEMU</source>
        <translation>Umgebungsvariablen von QEMU</translation>
    </message>
    <message>
        <source>Escape leaves the text</source>
        <translation>Mit Escape verlassen Sie den Text</translation>
    </message>
    <message>
        <source>Event device of the host, of “evdev”</source>
        <translation>Ereignisgerät des Hosts, von „evdev“</translation>
    </message>
    <message>
        <source>Event device of the host, of “passthrough”</source>
        <translation>Ereignisgerät des Hosts, von „passthrough“</translation>
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
        <source>Everything is copied to “%1” while the machine runs; the copy is the disk as it is at the end. The machine stays where it is.</source>
        <translation>Alles wird bei laufender Maschine nach „%1“ kopiert; die Kopie entspricht der Festplatte, wie sie am Ende ist. Die Maschine bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Everything is copied to “%1” while the machine runs; when all is there, the machine goes on with the copy, also after its next start. The present files stay as they are then.</source>
        <translation>Alles wird bei laufender Maschine nach „%1“ kopiert; wenn alles da ist, läuft die Maschine mit der Kopie weiter, auch nach ihrem nächsten Start. Die jetzigen Dateien bleiben dann, wie sie sind.</translation>
    </message>
    <message>
        <source>Everything, passwords too, crosses the network unencrypted.</source>
        <translation>Alles, auch Passwörter, geht unverschlüsselt durch das Netzwerk.</translation>
    </message>
    <message>
        <source>Exact device of the emulator</source>
        <translation>Genaues Gerät des Emulators</translation>
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
        <source>Export the Table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Export the table as a file</source>
        <translation>Tabelle als Datei exportieren</translation>
    </message>
    <message>
        <source>Extended interrupts are possible only if interrupts are remapped.</source>
        <translation>Erweiterte Interrupts sind nur möglich, wenn Interrupts umgeleitet werden.</translation>
    </message>
    <message>
        <source>External snapshots</source>
        <translation>Externe Schnappschüsse</translation>
    </message>
    <message>
        <source>External snapshots follow “%1”; they cannot be deleted together with their images.</source>
        <translation>Auf „%1“ folgen externe Schnappschüsse; sie können nicht mit ihren Abbildern zusammen gelöscht werden.</translation>
    </message>
    <message>
        <source>F&amp;orm:</source>
        <translation>F&amp;orm:</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormat:</translation>
    </message>
    <message>
        <source>Facts of the snapshot</source>
        <translation>Angaben zum Schnappschuss</translation>
    </message>
    <message>
        <source>Family number</source>
        <translation>Familiennummer</translation>
    </message>
    <message>
        <source>Faster nested virtualization on Intel processors</source>
        <translation>Schnellere verschachtelte Virtualisierung auf Intel-Prozessoren</translation>
    </message>
    <message>
        <source>Fastest rate of catching up</source>
        <translation>Schnellste Rate des Aufholens</translation>
    </message>
    <message>
        <source>Features beside the model’s</source>
        <translation>Merkmale zusätzlich zu denen des Modells</translation>
    </message>
    <message>
        <source>Features for Windows</source>
        <translation>Merkmale für Windows</translation>
    </message>
    <message>
        <source>Features of a qcow2 image</source>
        <translation>Merkmale eines qcow2-Abbilds</translation>
    </message>
    <message>
        <source>Features of firmware count only where it is chosen; give “os” the attribute “firmware”.</source>
        <translation>Merkmale der Firmware zählen nur, wo sie ausgewählt wird; „os“ das Attribut „firmware“ geben.</translation>
    </message>
    <message>
        <source>Features of the firmware to be chosen</source>
        <translation>Merkmale der auszuwählenden Firmware</translation>
    </message>
    <message>
        <source>Features of the machine</source>
        <translation>Merkmale der Maschine</translation>
    </message>
    <message>
        <source>Fewest helper threads</source>
        <translation>Kleinste Zahl von Hilfsthreads</translation>
    </message>
    <message>
        <source>Fields of the manufacturer’s own</source>
        <translation>Eigene Felder des Herstellers</translation>
    </message>
    <message>
        <source>Fields of the system’s own</source>
        <translation>Eigene Felder des Systems</translation>
    </message>
    <message>
        <source>File of the copy</source>
        <translation>Datei der Kopie</translation>
    </message>
    <message>
        <source>File of the lock space</source>
        <translation>Datei des Sperrbereichs</translation>
    </message>
    <message>
        <source>File on the machine's host</source>
        <translation>Datei auf dem Rechner der Maschine</translation>
    </message>
    <message>
        <source>File or device of the host that is the memory</source>
        <translation>Datei oder Gerät des Hosts, aus dem der Speicher besteht</translation>
    </message>
    <message>
        <source>File system or partition table</source>
        <translation>Dateisystem oder Partitionstabelle</translation>
    </message>
    <message>
        <source>File systems are frozen only for snapshots of the disks alone.</source>
        <translation>Dateisysteme werden nur für Schnappschüsse nur der Festplatten eingefroren.</translation>
    </message>
    <message>
        <source>File systems can only be thawed all together.</source>
        <translation>Dateisysteme können nur alle zusammen aufgetaut werden.</translation>
    </message>
    <message>
        <source>File systems can only be trimmed all together.</source>
        <translation>Dateisysteme können nur alle zusammen getrimmt werden.</translation>
    </message>
    <message>
        <source>File systems cannot be frozen for a checkpoint that is only told of.</source>
        <translation>Für einen Prüfpunkt, der nur eingetragen wird, können keine Dateisysteme eingefroren werden.</translation>
    </message>
    <message>
        <source>File systems cannot be frozen for a checkpoint; freeze them yourself before and after.</source>
        <translation>Für einen Prüfpunkt können keine Dateisysteme eingefroren werden; sie vorher selbst einfrieren und danach wieder freigeben.</translation>
    </message>
    <message>
        <source>File that a guest starts from over the network</source>
        <translation>Datei, von der ein Gast über das Netzwerk startet</translation>
    </message>
    <message>
        <source>File that keeps the memory</source>
        <translation>Datei, die den Speicher aufnimmt</translation>
    </message>
    <message>
        <source>File with the key of the X display</source>
        <translation>Datei mit dem Schlüssel der X-Anzeige</translation>
    </message>
    <message>
        <source>File with the value, of fw_cfg</source>
        <translation>Datei mit dem Wert, von fw_cfg</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>Files of the device below “/dev”</source>
        <translation>Dateien des Geräts unter „/dev“</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
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
        <source>Firmware images</source>
        <translation>Firmware-Abbilder</translation>
    </message>
    <message>
        <source>Firmware is either chosen automatically or given by its path; remove one of both.</source>
        <translation>Firmware wird entweder automatisch gewählt oder durch ihren Pfad angegeben; eines von beiden entfernen.</translation>
    </message>
    <message>
        <source>Firmware that is chosen automatically brings its own template; remove one of both.</source>
        <translation>Automatisch gewählte Firmware bringt ihre eigene Vorlage mit; eines von beiden entfernen.</translation>
    </message>
    <message>
        <source>Firmware that is chosen automatically cannot be marked “readonly”; remove one of both.</source>
        <translation>Automatisch gewählte Firmware kann nicht als „readonly“ gekennzeichnet werden; eines von beiden entfernen.</translation>
    </message>
    <message>
        <source>Firmware that is chosen automatically cannot have a loader type; remove one of both.</source>
        <translation>Automatisch gewählte Firmware kann keinen Loader-Typ haben; eines von beiden entfernen.</translation>
    </message>
    <message>
        <source>Firmware that is chosen automatically is told by its features whether it is secure; remove “secure”.</source>
        <translation>Bei automatisch gewählter Firmware bestimmen ihre Merkmale, ob sie sicher ist; „secure“ entfernen.</translation>
    </message>
    <message>
        <source>Firmware to be chosen automatically</source>
        <translation>Automatisch zu wählende Firmware</translation>
    </message>
    <message>
        <source>Firmware without “secure-boot” cannot have “enrolled-keys”; change one of both.</source>
        <translation>Firmware ohne „secure-boot“ kann keine „enrolled-keys“ haben; eines von beiden ändern.</translation>
    </message>
    <message>
        <source>First I/O port of an ISA device</source>
        <translation>Erster E/A-Port eines ISA-Geräts</translation>
    </message>
    <message>
        <source>First address given out</source>
        <translation>Erste vergebene Adresse</translation>
    </message>
    <message>
        <source>First address that guests appear with</source>
        <translation>Erste Adresse, mit der Gäste auftreten</translation>
    </message>
    <message>
        <source>First address that is given out</source>
        <translation>Erste Adresse, die vergeben wird</translation>
    </message>
    <message>
        <source>First bus number of an expander bus</source>
        <translation>Erste Busnummer eines Erweiterungsbusses</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Erstes Byte</translation>
    </message>
    <message>
        <source>First byte of the image</source>
        <translation>Erstes Byte des Abbilds</translation>
    </message>
    <message>
        <source>First number in the container</source>
        <translation>Erste Nummer im Container</translation>
    </message>
    <message>
        <source>First of the receivers’ addresses</source>
        <translation>Erste der Empfängeradressen</translation>
    </message>
    <message>
        <source>First of the senders’ addresses</source>
        <translation>Erste der Absenderadressen</translation>
    </message>
    <message>
        <source>First port of the host</source>
        <translation>Erster Port des Hosts</translation>
    </message>
    <message>
        <source>First port of the master that a USB companion has</source>
        <translation>Erster Port des Hauptcontrollers, den ein USB-Begleiter hat</translation>
    </message>
    <message>
        <source>First port that guests appear with</source>
        <translation>Erster Port, mit dem Gäste auftreten</translation>
    </message>
    <message>
        <source>First process of a container</source>
        <translation>Erster Prozess eines Containers</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Erste Version</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fixed addresses</source>
        <translation>Feste Adressen</translation>
    </message>
    <message>
        <source>Fixed audio settings need the mixing engine; set “mixingEngine” to “yes”.</source>
        <translation>Feste Audioeinstellungen brauchen den Mischer; „mixingEngine“ auf „yes“ setzen.</translation>
    </message>
    <message>
        <source>Fixed settings of the host’s side</source>
        <translation>Feste Einstellungen der Host-Seite</translation>
    </message>
    <message>
        <source>Flags of the bridge’s message</source>
        <translation>Flags der Bridge-Nachricht</translation>
    </message>
    <message>
        <source>Flatten the disk “%1”</source>
        <translation>Die Festplatte „%1“ verflachen</translation>
    </message>
    <message>
        <source>Flatten the disk “%1” of “%2”</source>
        <translation>Die Festplatte „%1“ von „%2“ verflachen</translation>
    </message>
    <message>
        <source>Floppy drive %1</source>
        <translation>Diskettenlaufwerk %1</translation>
    </message>
    <message>
        <source>Flushing of the cache when privilege changes</source>
        <translation>Leeren des Caches beim Wechsel der Privilegien</translation>
    </message>
    <message>
        <source>Fol&amp;der:</source>
        <translation>Or&amp;dner:</translation>
    </message>
    <message>
        <source>Fold Element</source>
        <translation>Element einklappen</translation>
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
        <source>Folder of the certificates</source>
        <translation>Ordner der Zertifikate</translation>
    </message>
    <message>
        <source>Folder of the embedded core</source>
        <translation>Ordner des eingebetteten Kerns</translation>
    </message>
    <message>
        <source>Folder of the host</source>
        <translation>Ordner des Hosts</translation>
    </message>
    <message>
        <source>Folder of the host that is offered over TFTP</source>
        <translation>Ordner des Hosts, der über TFTP angeboten wird</translation>
    </message>
    <message>
        <source>Folder on the host</source>
        <translation>Ordner auf dem Rechner</translation>
    </message>
    <message>
        <source>Folder on the machine's host</source>
        <translation>Ordner auf dem Rechner der Maschine</translation>
    </message>
    <message>
        <source>Folders of the host</source>
        <translation>Ordner des Hosts</translation>
    </message>
    <message>
        <source>Follows: %1</source>
        <translation>Folgt auf: %1</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>For a moment (peak)</source>
        <translation>Für einen Moment (Spitze)</translation>
    </message>
    <message>
        <source>For a short time</source>
        <translation>Für kurze Zeit</translation>
    </message>
    <message>
        <source>For everything that this form does not ask</source>
        <translation>Für alles, wonach dieses Formular nicht fragt</translation>
    </message>
    <message>
        <source>For example: %1.</source>
        <translation>Zum Beispiel: %1.</translation>
    </message>
    <message>
        <source>For example: production, web</source>
        <translation>Zum Beispiel: Produktion, Web</translation>
    </message>
    <message>
        <source>For the next start</source>
        <translation>Für den nächsten Start</translation>
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
        <source>Form of the file</source>
        <translation>Form der Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Format Document</source>
        <translation>Dokument formatieren</translation>
    </message>
    <message>
        <source>Format if none is named</source>
        <translation>Format, wenn keines genannt ist</translation>
    </message>
    <message>
        <source>Format of a sample</source>
        <translation>Format eines Abtastwerts</translation>
    </message>
    <message>
        <source>Format of that image</source>
        <translation>Format dieses Abbilds</translation>
    </message>
    <message>
        <source>Format of the backing image</source>
        <translation>Format des Basisabbilds</translation>
    </message>
    <message>
        <source>Format of the copy</source>
        <translation>Format der Kopie</translation>
    </message>
    <message>
        <source>Format of the copy, as old documents have it</source>
        <translation>Format der Kopie, wie es in alten Dokumenten steht</translation>
    </message>
    <message>
        <source>Format of the encryption</source>
        <translation>Format der Verschlüsselung</translation>
    </message>
    <message>
        <source>Format of the image</source>
        <translation>Format des Abbilds</translation>
    </message>
    <message>
        <source>Format of the image or partition</source>
        <translation>Format des Abbilds oder der Partition</translation>
    </message>
    <message>
        <source>Format of the new image</source>
        <translation>Format des neuen Abbilds</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Formatted, the document is still too large to be edited here.</source>
        <translation>Auch formatiert ist das Dokument zu groß, um hier bearbeitet zu werden.</translation>
    </message>
    <message>
        <source>Forward delay, or the lowest one</source>
        <translation>Weiterleitungsverzögerung oder die niedrigste</translation>
    </message>
    <message>
        <source>Framebuffer of a QXL card in KiB</source>
        <translation>Framebuffer einer QXL-Karte in KiB</translation>
    </message>
    <message>
        <source>Free %1 in network “%2”</source>
        <translation>%1 im Netzwerk „%2“ freigeben</translation>
    </message>
    <message>
        <source>Frequencies of timers in registers</source>
        <translation>Frequenzen der Timer in Registern</translation>
    </message>
    <message>
        <source>Frequency of the TSC in Hz</source>
        <translation>Frequenz des TSC in Hz</translation>
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
        <source>Frozen</source>
        <translation>Eingefroren</translation>
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
        <source>Function identifier of a PCI device of s390</source>
        <translation>Funktionskennung eines PCI-Geräts von s390</translation>
    </message>
    <message>
        <source>Function identifier on s390</source>
        <translation>Funktionskennung auf s390</translation>
    </message>
    <message>
        <source>Function of the PCI device</source>
        <translation>Funktion des PCI-Geräts</translation>
    </message>
    <message>
        <source>Further memory of a QXL card in KiB</source>
        <translation>Weiterer Speicher einer QXL-Karte in KiB</translation>
    </message>
    <message>
        <source>Generation identity</source>
        <translation>Generationskennung</translation>
    </message>
    <message>
        <source>Give either a prefix or a netmask, not both.</source>
        <translation>Geben Sie entweder ein Präfix oder eine Netzmaske an, nicht beides.</translation>
    </message>
    <message>
        <source>Give either the bridge or interfaces of the host, not both.</source>
        <translation>Entweder die Bridge oder Netzwerkschnittstellen des Hosts angeben, nicht beides.</translation>
    </message>
    <message>
        <source>Give either the interface “dev”, or PCI addresses, or a physical function.</source>
        <translation>Entweder die Netzwerkschnittstelle „dev“ oder PCI-Adressen oder eine physische Funktion angeben.</translation>
    </message>
    <message>
        <source>Give it a name without “/” that does not begin with a dot.</source>
        <translation>Geben Sie einen Namen ohne „/“ an, der nicht mit einem Punkt beginnt.</translation>
    </message>
    <message>
        <source>Give out addresses with &amp;DHCP</source>
        <translation>Adressen mit &amp;DHCP vergeben</translation>
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
        <source>Give the snapshot a name.</source>
        <translation>Geben Sie dem Schnappschuss einen Namen.</translation>
    </message>
    <message>
        <source>Give the whole path of the file to write.</source>
        <translation>Geben Sie den ganzen Pfad der zu schreibenden Datei an.</translation>
    </message>
    <message>
        <source>Give the whole path of the file.</source>
        <translation>Geben Sie den ganzen Pfad der Datei an.</translation>
    </message>
    <message>
        <source>Give the whole path of the folder.</source>
        <translation>Den vollständigen Pfad des Ordners angeben.</translation>
    </message>
    <message>
        <source>Give “%1” %2 of memory</source>
        <translation>„%1“ %2 Arbeitsspeicher geben</translation>
    </message>
    <message numerus="yes">
        <source>Give “%1” %n processor(s)</source>
        <translation>
            <numerusform>„%1“ %n Prozessor geben</numerusform>
            <numerusform>„%1“ %n Prozessoren geben</numerusform>
        </translation>
    </message>
    <message>
        <source>Give “%1” back to the host</source>
        <translation>„%1“ an den Rechner zurückgeben</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Zugeteilt</translation>
    </message>
    <message>
        <source>Go back to “%1”</source>
        <translation>Zu „%1“ zurückkehren</translation>
    </message>
    <message>
        <source>Go on in the bac&amp;kground</source>
        <translation>Im &amp;Hintergrund weitermachen</translation>
    </message>
    <message>
        <source>Going back continues in new files; the images of that time stay as they are.</source>
        <translation>Die Rückkehr geht in neuen Dateien weiter; die Abbilder von damals bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Going back to the snapshot “%1”</source>
        <translation>Rückkehr zum Schnappschuss „%1“</translation>
    </message>
    <message>
        <source>Going back to the snapshot “%1” of “%2”</source>
        <translation>Rückkehr zum Schnappschuss „%1“ von „%2“</translation>
    </message>
    <message>
        <source>Graphical console</source>
        <translation>Grafische Konsole</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>Graphics cards</source>
        <translation>Grafikkarten</translation>
    </message>
    <message>
        <source>Graphics device of the host that draws</source>
        <translation>Grafikgerät des Hosts, das zeichnet</translation>
    </message>
    <message>
        <source>Greatest age that counts, or the lowest one</source>
        <translation>Größtes Höchstalter, das zählt, oder das niedrigste</translation>
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
        <source>Group for NFS, a name or “+” and a number</source>
        <translation>Gruppe für NFS, ein Name oder „+“ und eine Nummer</translation>
    </message>
    <message>
        <source>Group in the inventory</source>
        <translation>Gruppe im Inventar</translation>
    </message>
    <message>
        <source>Group it runs as</source>
        <translation>Gruppe, unter der es läuft</translation>
    </message>
    <message>
        <source>Group of file descriptors handed over for the file</source>
        <translation>Gruppe von Dateideskriptoren, die für die Datei übergeben wurden</translation>
    </message>
    <message>
        <source>Group, tags:</source>
        <translation>Gruppe, Schlagwörter:</translation>
    </message>
    <message>
        <source>Groups of a container on the host</source>
        <translation>Gruppen eines Containers auf dem Host</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Guest S&amp;ystem</source>
        <translation>Gasts&amp;ystem</translation>
    </message>
    <message>
        <source>Guest: checksums</source>
        <translation>Gast: Prüfsummen</translation>
    </message>
    <message>
        <source>Guest: explicit congestion notification</source>
        <translation>Gast: explizite Überlastanzeige (ECN)</translation>
    </message>
    <message>
        <source>Guest: fragmentation of UDP</source>
        <translation>Gast: Fragmentierung von UDP</translation>
    </message>
    <message>
        <source>Guest: segmentation of TCP over IPv4</source>
        <translation>Gast: Segmentierung von TCP über IPv4</translation>
    </message>
    <message>
        <source>Guest: segmentation of TCP over IPv6</source>
        <translation>Gast: Segmentierung von TCP über IPv6</translation>
    </message>
    <message>
        <source>Guests can interrupt one another</source>
        <translation>Gäste können einander Interrupts senden</translation>
    </message>
    <message>
        <source>Guests can move while they run</source>
        <translation>Gäste können im laufenden Betrieb umziehen</translation>
    </message>
    <message>
        <source>Guests can only interrupt one another with a server.</source>
        <translation>Gäste können einander nur mit einem Server Interrupts senden.</translation>
    </message>
    <message>
        <source>Guests that get a certain address or name</source>
        <translation>Gäste, die eine bestimmte Adresse oder einen bestimmten Namen erhalten</translation>
    </message>
    <message>
        <source>Guests that it can run</source>
        <translation>Gäste, die er ausführen kann</translation>
    </message>
    <message>
        <source>Guests within the guest</source>
        <translation>Gäste innerhalb des Gasts</translation>
    </message>
    <message>
        <source>Guest’s nodes that use pages of this size</source>
        <translation>Knoten des Gasts, die Seiten dieser Größe verwenden</translation>
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
        <source>Hard&amp;ware</source>
        <translation>Hard&amp;ware</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>Hardwareadresse</translation>
    </message>
    <message>
        <source>Hardware address of the bridge</source>
        <translation>Hardwareadresse der Bridge</translation>
    </message>
    <message>
        <source>Hardware address of the guest; with IPv4 only</source>
        <translation>Hardwareadresse des Gasts; nur mit IPv4</translation>
    </message>
    <message>
        <source>Hardware address of the guest’s interface</source>
        <translation>Hardwareadresse der Netzwerkschnittstelle des Gasts</translation>
    </message>
    <message>
        <source>Hardware address of the network interface</source>
        <translation>Hardwareadresse der Netzwerkschnittstelle</translation>
    </message>
    <message>
        <source>Hardware address that the guest has set itself</source>
        <translation>Hardwareadresse, die der Gast selbst gesetzt hat</translation>
    </message>
    <message>
        <source>Hardware interrupt controller beside the synthetic one</source>
        <translation>Hardware-Interrupt-Controller neben dem synthetischen</translation>
    </message>
    <message>
        <source>Hardware of the machine</source>
        <translation>Hardware der Maschine</translation>
    </message>
    <message>
        <source>Hardware that nearly every system of today knows</source>
        <translation>Hardware, die fast jedes heutige System kennt</translation>
    </message>
    <message>
        <source>Hardware transactional memory</source>
        <translation>Transaktionaler Speicher in Hardware</translation>
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
        <source>Hash for the initialisation vectors</source>
        <translation>Hash für die Initialisierungsvektoren</translation>
    </message>
    <message>
        <source>Hash of the cipher, “sha256”</source>
        <translation>Hash der Chiffre, „sha256“</translation>
    </message>
    <message>
        <source>Heads that the guest sees</source>
        <translation>Köpfe, die der Gast sieht</translation>
    </message>
    <message>
        <source>Help in flushing the count cache</source>
        <translation>Hilfe beim Leeren des Count-Caches</translation>
    </message>
    <message>
        <source>Hides KVM from the guest</source>
        <translation>Verbirgt KVM vor dem Gast</translation>
    </message>
    <message>
        <source>Highest age of the message</source>
        <translation>Höchstes Alter der Nachricht</translation>
    </message>
    <message>
        <source>Highest cost of the way to the root</source>
        <translation>Höchste Kosten des Wegs zur Wurzel</translation>
    </message>
    <message>
        <source>Highest forward delay</source>
        <translation>Höchste Weiterleitungsverzögerung</translation>
    </message>
    <message>
        <source>Highest of the greatest ages</source>
        <translation>Höchstes der größten Alter</translation>
    </message>
    <message>
        <source>Highest port identifier</source>
        <translation>Höchste Portkennung</translation>
    </message>
    <message>
        <source>Highest time between the root’s messages</source>
        <translation>Längste Zeit zwischen den Nachrichten der Wurzel</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Holds: %1</source>
        <translation>Enthält: %1</translation>
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
        <source>Host CPU does not provide required features: %1</source>
        <translation>Der CPU des Hosts fehlen verlangte Merkmale: %1</translation>
    </message>
    <message>
        <source>Host CPU does not strictly match guest CPU: Extra features: %1</source>
        <translation>Die CPU des Hosts ist nicht genau die des Gasts; zusätzliche Merkmale: %1</translation>
    </message>
    <message>
        <source>Host CPU provides forbidden features: %1</source>
        <translation>Die CPU des Hosts hat verbotene Merkmale: %1</translation>
    </message>
    <message>
        <source>Host caching</source>
        <translation>Zwischenspeicherung im Host</translation>
    </message>
    <message>
        <source>Host devices can be given to the guest</source>
        <translation>Geräte des Hosts können an den Gast gegeben werden</translation>
    </message>
    <message>
        <source>Host devices in the mode “capabilities” are for containers only.</source>
        <translation>Geräte des Hosts im Modus „capabilities“ sind nur für Container.</translation>
    </message>
    <message>
        <source>Host name in the guest</source>
        <translation>Hostname im Gast</translation>
    </message>
    <message>
        <source>Host name or address</source>
        <translation>Name oder Adresse des Rechners</translation>
    </message>
    <message>
        <source>Host name or address of the server</source>
        <translation>Hostname oder Adresse des Servers</translation>
    </message>
    <message>
        <source>Host name:</source>
        <translation>Hostname:</translation>
    </message>
    <message>
        <source>Host of a network connection</source>
        <translation>Host einer Netzwerkverbindung</translation>
    </message>
    <message>
        <source>Host that has that file; without it this host</source>
        <translation>Host, der diese Datei hat; ohne ihn dieser Host</translation>
    </message>
    <message>
        <source>Host that has the service</source>
        <translation>Host, der den Dienst hat</translation>
    </message>
    <message>
        <source>Host: checksums</source>
        <translation>Host: Prüfsummen</translation>
    </message>
    <message>
        <source>Host: explicit congestion notification</source>
        <translation>Host: explizite Überlastanzeige (ECN)</translation>
    </message>
    <message>
        <source>Host: fragmentation of UDP</source>
        <translation>Host: Fragmentierung von UDP</translation>
    </message>
    <message>
        <source>Host: generic segmentation</source>
        <translation>Host: generische Segmentierung</translation>
    </message>
    <message>
        <source>Host: receive buffers may be merged</source>
        <translation>Host: Empfangspuffer dürfen zusammengefasst werden</translation>
    </message>
    <message>
        <source>Host: segmentation of TCP over IPv4</source>
        <translation>Host: Segmentierung von TCP über IPv4</translation>
    </message>
    <message>
        <source>Host: segmentation of TCP over IPv6</source>
        <translation>Host: Segmentierung von TCP über IPv6</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Hosts and machines</source>
        <translation>Rechner und Maschinen</translation>
    </message>
    <message>
        <source>Host’s nodes that its memory comes from</source>
        <translation>Knoten des Hosts, aus denen sein Speicher kommt</translation>
    </message>
    <message>
        <source>Host’s nodes that memory comes from</source>
        <translation>Knoten des Hosts, aus denen Speicher kommt</translation>
    </message>
    <message>
        <source>Host’s nodes that the memory comes from</source>
        <translation>Knoten des Hosts, aus denen der Speicher kommt</translation>
    </message>
    <message>
        <source>Host’s processors for I/O threads</source>
        <translation>Prozessoren des Hosts für E/A-Threads</translation>
    </message>
    <message>
        <source>Host’s processors for the emulator’s own threads</source>
        <translation>Prozessoren des Hosts für die eigenen Threads des Emulators</translation>
    </message>
    <message>
        <source>Host’s processors for virtual ones</source>
        <translation>Prozessoren des Hosts für virtuelle</translation>
    </message>
    <message>
        <source>Host’s processors it may run on</source>
        <translation>Prozessoren des Hosts, auf denen es laufen darf</translation>
    </message>
    <message>
        <source>Host’s processors that all threads may run on</source>
        <translation>Prozessoren des Hosts, auf denen alle Threads laufen dürfen</translation>
    </message>
    <message>
        <source>How a copy on the network is reached</source>
        <translation>Wie eine Kopie im Netzwerk erreicht wird</translation>
    </message>
    <message>
        <source>How a direct connection or a vhost-user switch works</source>
        <translation>Wie eine direkte Verbindung oder ein vhost-user-Switch arbeitet</translation>
    </message>
    <message>
        <source>How a guest gets such a device, such as “vfio-pci”</source>
        <translation>Wie ein Gast ein solches Gerät erhält, etwa „vfio-pci“</translation>
    </message>
    <message>
        <source>How a network source is reached</source>
        <translation>Wie eine Netzwerkquelle erreicht wird</translation>
    </message>
    <message>
        <source>How a vhost-user switch is reached</source>
        <translation>Wie ein vhost-user-Switch erreicht wird</translation>
    </message>
    <message>
        <source>How a volume of an iSCSI pool is reached</source>
        <translation>Wie ein Datenträger eines iSCSI-Speicherpools erreicht wird</translation>
    </message>
    <message>
        <source>How an I/O thread polls can be set only while the machine runs.</source>
        <translation>Wie ein E/A-Thread abfragt, kann nur bei laufender Maschine festgelegt werden.</translation>
    </message>
    <message>
        <source>How bandwidth is measured</source>
        <translation>Wie Bandbreite gemessen wird</translation>
    </message>
    <message>
        <source>How caches are measured</source>
        <translation>Wie Caches gemessen werden</translation>
    </message>
    <message>
        <source>How clients share a VNC display</source>
        <translation>Wie sich Clients eine VNC-Anzeige teilen</translation>
    </message>
    <message>
        <source>How closely the host must provide it</source>
        <translation>Wie genau der Host es bereitstellen muss</translation>
    </message>
    <message>
        <source>How far it is, of a running backup</source>
        <translation>Wie weit sie ist, bei einer laufenden Sicherung</translation>
    </message>
    <message>
        <source>How guests are confined</source>
        <translation>Wie Gäste eingeschränkt werden</translation>
    </message>
    <message>
        <source>How guests can move</source>
        <translation>Wie Gäste umziehen können</translation>
    </message>
    <message>
        <source>How guests on that interface reach each other</source>
        <translation>Wie Gäste an dieser Netzwerkschnittstelle einander erreichen</translation>
    </message>
    <message>
        <source>How images are compressed</source>
        <translation>Wie Abbilder komprimiert werden</translation>
    </message>
    <message>
        <source>How initialisation vectors are made, “plain64”</source>
        <translation>Wie Initialisierungsvektoren gebildet werden, „plain64“</translation>
    </message>
    <message>
        <source>How it can be divided</source>
        <translation>Wie es aufgeteilt werden kann</translation>
    </message>
    <message>
        <source>How it is compared with the host at start</source>
        <translation>Wie er beim Start mit dem Host verglichen wird</translation>
    </message>
    <message>
        <source>How it is encrypted</source>
        <translation>Wie es verschlüsselt ist</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>Wie es erreicht wird</translation>
    </message>
    <message>
        <source>How it reaches other networks</source>
        <translation>Wie es andere Netzwerke erreicht</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Wie es verlief</translation>
    </message>
    <message>
        <source>How lines find their places</source>
        <translation>Wie Cachezeilen ihren Platz finden</translation>
    </message>
    <message>
        <source>How many blocks there are</source>
        <translation>Wie viele Blöcke es gibt</translation>
    </message>
    <message>
        <source>How many follow each other</source>
        <translation>Wie viele aufeinander folgen</translation>
    </message>
    <message>
        <source>How many guests use it; shown only</source>
        <translation>Wie viele Gäste es verwenden; nur zur Anzeige</translation>
    </message>
    <message>
        <source>How many more can be made</source>
        <translation>Wie viele noch angelegt werden können</translation>
    </message>
    <message>
        <source>How many virtual functions there can be</source>
        <translation>Wie viele virtuelle Funktionen es geben kann</translation>
    </message>
    <message>
        <source>How many virtual ports there are</source>
        <translation>Wie viele virtuelle Ports es gibt</translation>
    </message>
    <message>
        <source>How many virtual ports there can be</source>
        <translation>Wie viele virtuelle Ports es geben kann</translation>
    </message>
    <message>
        <source>How much a running guest has</source>
        <translation>Wie viel ein laufender Gast hat</translation>
    </message>
    <message>
        <source>How much is free</source>
        <translation>Wie viel frei ist</translation>
    </message>
    <message>
        <source>How much is in use</source>
        <translation>Wie viel belegt ist</translation>
    </message>
    <message>
        <source>How much may it use?</source>
        <translation>Wie viel darf sie benutzen?</translation>
    </message>
    <message>
        <source>How much memory changes can be measured for 1 to %1 seconds.</source>
        <translation>Wie viel Speicher sich ändert, kann über 1 bis %1 Sekunden gemessen werden.</translation>
    </message>
    <message>
        <source>How much the guest shall have</source>
        <translation>Wie viel der Gast haben soll</translation>
    </message>
    <message>
        <source>How names of guests’ interfaces begin</source>
        <translation>Womit die Namen der Netzwerkschnittstellen von Gästen beginnen</translation>
    </message>
    <message>
        <source>How owners and rights are kept</source>
        <translation>Wie Eigentümer und Rechte gespeichert werden</translation>
    </message>
    <message>
        <source>How strictly its memory comes from these nodes</source>
        <translation>Wie streng sein Speicher aus diesen Knoten kommt</translation>
    </message>
    <message>
        <source>How strictly memory comes from these nodes</source>
        <translation>Wie streng Speicher aus diesen Knoten kommt</translation>
    </message>
    <message>
        <source>How the BIOS translates the geometry</source>
        <translation>Wie das BIOS die Geometrie übersetzt</translation>
    </message>
    <message>
        <source>How the TSC is shown to the guest</source>
        <translation>Wie der TSC dem Gast gezeigt wird</translation>
    </message>
    <message>
        <source>How the data is encrypted</source>
        <translation>Wie die Daten verschlüsselt werden</translation>
    </message>
    <message>
        <source>How the firmware image is mapped</source>
        <translation>Wie das Firmware-Abbild eingebunden wird</translation>
    </message>
    <message>
        <source>How the guest gets it</source>
        <translation>Wie der Gast es erhält</translation>
    </message>
    <message>
        <source>How the guest is protected from the host</source>
        <translation>Wie der Gast vor dem Host geschützt wird</translation>
    </message>
    <message>
        <source>How the guest reaches the channel</source>
        <translation>Wie der Gast den Kanal erreicht</translation>
    </message>
    <message>
        <source>How the guest sees it</source>
        <translation>Wie der Gast es sieht</translation>
    </message>
    <message>
        <source>How the guest tells that it has crashed</source>
        <translation>Wie der Gast mitteilt, dass er abgestürzt ist</translation>
    </message>
    <message>
        <source>How the helper is reached, “unix”</source>
        <translation>Wie das Hilfsprogramm erreicht wird, „unix“</translation>
    </message>
    <message>
        <source>How the host can sleep</source>
        <translation>Wie der Host schlafen kann</translation>
    </message>
    <message>
        <source>How the host does its input and output</source>
        <translation>Wie der Host seine Ein- und Ausgabe erledigt</translation>
    </message>
    <message>
        <source>How the host provides the memory</source>
        <translation>Wie der Host den Speicher bereitstellt</translation>
    </message>
    <message>
        <source>How the links are looked at</source>
        <translation>Wie die Verbindungen geprüft werden</translation>
    </message>
    <message>
        <source>How the network device is shared</source>
        <translation>Wie das Netzwerkgerät gemeinsam genutzt wird</translation>
    </message>
    <message>
        <source>How the picture fills the window</source>
        <translation>Wie das Bild das Fenster füllt</translation>
    </message>
    <message>
        <source>How the processor can be chosen</source>
        <translation>Wie der Prozessor gewählt werden kann</translation>
    </message>
    <message>
        <source>How the processor is chosen</source>
        <translation>Wie der Prozessor gewählt wird</translation>
    </message>
    <message>
        <source>How the program is confined</source>
        <translation>Wie das Programm eingeschränkt wird</translation>
    </message>
    <message>
        <source>How the program that gives randomness is reached</source>
        <translation>Wie das Programm erreicht wird, das Zufallsdaten liefert</translation>
    </message>
    <message>
        <source>How the server is reached</source>
        <translation>Wie der Server erreicht wird</translation>
    </message>
    <message>
        <source>How their memory is translated</source>
        <translation>Wie ihr Speicher übersetzt wird</translation>
    </message>
    <message>
        <source>How they can move</source>
        <translation>Wie sie umziehen können</translation>
    </message>
    <message>
        <source>How to connect</source>
        <translation>Art der Verbindung</translation>
    </message>
    <message>
        <source>How to log in</source>
        <translation>Wie die Anmeldung erfolgt</translation>
    </message>
    <message>
        <source>How to log in to an iSCSI target</source>
        <translation>Wie die Anmeldung an einem iSCSI-Ziel erfolgt</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Wie angemeldet wird</translation>
    </message>
    <message>
        <source>How traffic is spread over the members</source>
        <translation>Wie der Verkehr auf die Mitglieder verteilt wird</translation>
    </message>
    <message>
        <source>How “%1” uses memory nodes cannot change while it runs.</source>
        <translation>Wie „%1“ Speicherknoten nutzt, kann im laufenden Zustand nicht geändert werden.</translation>
    </message>
    <message>
        <source>Hubs</source>
        <translation>Hubs</translation>
    </message>
    <message>
        <source>Huge pages cannot be anonymous memory.</source>
        <translation>Große Seiten können kein anonymer Speicher sein.</translation>
    </message>
    <message>
        <source>Huge pages cannot be taken on demand.</source>
        <translation>Große Seiten können nicht bei Bedarf belegt werden.</translation>
    </message>
    <message>
        <source>Hyper-V’s interface on Xen</source>
        <translation>Schnittstelle von Hyper-V auf Xen</translation>
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
        <source>Hypervisors</source>
        <translation>Hypervisoren</translation>
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
        <source>I/O thread %1</source>
        <translation>E/A-Thread %1</translation>
    </message>
    <message>
        <source>I/O thread that is removed</source>
        <translation>E/A-Thread, der entfernt wird</translation>
    </message>
    <message>
        <source>I/O threads</source>
        <translation>E/A-Threads</translation>
    </message>
    <message>
        <source>I/O threads are numbered from 1 on.</source>
        <translation>E/A-Threads werden ab 1 nummeriert.</translation>
    </message>
    <message>
        <source>I/O threads that are meant</source>
        <translation>Gemeinte E/A-Threads</translation>
    </message>
    <message>
        <source>ICMP code, by number</source>
        <translation>ICMP-Code, als Nummer</translation>
    </message>
    <message>
        <source>ICMP type, by number</source>
        <translation>ICMP-Typ, als Nummer</translation>
    </message>
    <message>
        <source>ICMPv6 code, or the first one</source>
        <translation>ICMPv6-Code oder der erste</translation>
    </message>
    <message>
        <source>ICMPv6 type, or the first one</source>
        <translation>ICMPv6-Typ oder der erste</translation>
    </message>
    <message>
        <source>IDE and SATA disks cannot be read-only.</source>
        <translation>IDE- und SATA-Festplatten können nicht schreibgeschützt sein.</translation>
    </message>
    <message>
        <source>IOMMU</source>
        <translation>IOMMU</translation>
    </message>
    <message>
        <source>IOMMU group %1, alone</source>
        <translation>IOMMU-Gruppe %1, allein</translation>
    </message>
    <message>
        <source>IOMMU group %1, with %2</source>
        <translation>IOMMU-Gruppe %1, mit %2</translation>
    </message>
    <message>
        <source>IOMMU that the guest sees</source>
        <translation>IOMMU, die der Gast sieht</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>IP address of a tunnel between guests</source>
        <translation>IP-Adresse eines Tunnels zwischen Gästen</translation>
    </message>
    <message>
        <source>IPv6 addresses are taken from what routers announce</source>
        <translation>IPv6-Adressen werden aus den Ankündigungen der Router übernommen</translation>
    </message>
    <message>
        <source>Identifies the database of VSI types</source>
        <translation>Kennzeichnet die Datenbank der VSI-Typen</translation>
    </message>
    <message>
        <source>Identifies the interface to the switch</source>
        <translation>Kennzeichnet die Netzwerkschnittstelle gegenüber dem Switch</translation>
    </message>
    <message>
        <source>Identifies the port of the switch</source>
        <translation>Kennzeichnet den Port des Switches</translation>
    </message>
    <message>
        <source>Identity of an NVDIMM of POWER</source>
        <translation>Kennung eines NVDIMM von POWER</translation>
    </message>
    <message>
        <source>Identity of the computer</source>
        <translation>Kennung des Computers</translation>
    </message>
    <message>
        <source>Identity of the first processor</source>
        <translation>Kennung des ersten Prozessors</translation>
    </message>
    <message>
        <source>Identity of the guest</source>
        <translation>Kennung des Gasts</translation>
    </message>
    <message>
        <source>Identity of the host</source>
        <translation>Kennung des Hosts</translation>
    </message>
    <message>
        <source>Identity of the host that writes</source>
        <translation>Kennung des schreibenden Hosts</translation>
    </message>
    <message>
        <source>Identity of the manufacturer</source>
        <translation>Kennung des Herstellers</translation>
    </message>
    <message>
        <source>Identity of the mediated device</source>
        <translation>Kennung des vermittelten Geräts</translation>
    </message>
    <message>
        <source>Identity of the port</source>
        <translation>Kennung des Ports</translation>
    </message>
    <message>
        <source>Identity of the virtual machine</source>
        <translation>Kennung der virtuellen Maschine</translation>
    </message>
    <message>
        <source>Identity that never changes</source>
        <translation>Kennung, die sich nie ändert</translation>
    </message>
    <message>
        <source>Identity within the host</source>
        <translation>Kennung innerhalb des Hosts</translation>
    </message>
    <message>
        <source>If you trust it, the key is remembered, and you are asked again only for another one.</source>
        <translation>Wenn Sie ihm vertrauen, wird der Schlüssel gemerkt, und Sie werden nur bei einem anderen wieder gefragt.</translation>
    </message>
    <message>
        <source>Ima&amp;ge…</source>
        <translation>A&amp;bbild…</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Abbild</translation>
    </message>
    <message>
        <source>Image file of the host</source>
        <translation>Abbilddatei des Hosts</translation>
    </message>
    <message>
        <source>Image or medium</source>
        <translation>Abbild oder Medium</translation>
    </message>
    <message>
        <source>Image that is merged</source>
        <translation>Abbild, das zusammengeführt wird</translation>
    </message>
    <message>
        <source>Image that it is based on</source>
        <translation>Abbild, auf dem es aufbaut</translation>
    </message>
    <message>
        <source>Image that stays below</source>
        <translation>Abbild, das darunter bleibt</translation>
    </message>
    <message>
        <source>Images are merged, copied and resized while the machine runs.</source>
        <translation>Abbilder werden bei laufender Maschine zusammengeführt, kopiert und in der Größe geändert.</translation>
    </message>
    <message>
        <source>Images of the disk, the active one first</source>
        <translation>Abbilder der Festplatte, das aktive zuerst</translation>
    </message>
    <message>
        <source>Images on the network cannot be snapshotted here; leave the disk “%1” out.</source>
        <translation>Von Abbildern im Netzwerk können hier keine Schnappschüsse aufgenommen werden; lassen Sie die Festplatte „%1“ aus.</translation>
    </message>
    <message>
        <source>In &amp;memory only: gone when the host’s service ends</source>
        <translation>Nur im &amp;Speicher: verschwindet, wenn der Dienst des Rechners endet</translation>
    </message>
    <message>
        <source>In &amp;use</source>
        <translation>In &amp;Gebrauch</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>In use now (read only)</source>
        <translation>Jetzt in Gebrauch (nur lesen)</translation>
    </message>
    <message>
        <source>Incremental backup</source>
        <translation>Inkrementelle Sicherung</translation>
    </message>
    <message>
        <source>Index in ACPI, for a steady name in the guest</source>
        <translation>Index in ACPI, für einen gleichbleibenden Namen im Gast</translation>
    </message>
    <message>
        <source>Index of the controller</source>
        <translation>Index des Controllers</translation>
    </message>
    <message>
        <source>Initial RAM disk</source>
        <translation>Initial-RAM-Disk</translation>
    </message>
    <message>
        <source>Initialisation vectors can only be chosen together with a cipher.</source>
        <translation>Initialisierungsvektoren können nur zusammen mit einer Chiffre gewählt werden.</translation>
    </message>
    <message>
        <source>Initrd:</source>
        <translation>Initrd:</translation>
    </message>
    <message>
        <source>Inject an &amp;NMI</source>
        <translation>&amp;NMI auslösen</translation>
    </message>
    <message>
        <source>Inject an NMI into “%1”</source>
        <translation>NMI in „%1“ auslösen</translation>
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
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Input devices on the bus “%1” cannot come or go while the machine runs; use usb or virtio.</source>
        <translation>Eingabegeräte am Bus „%1“ können bei laufender Maschine weder hinzukommen noch entfernt werden; verwenden Sie usb oder virtio.</translation>
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
        <source>Intel’s protected memory</source>
        <translation>Geschützter Speicher von Intel</translation>
    </message>
    <message>
        <source>Intel’s virtualization</source>
        <translation>Virtualisierung von Intel</translation>
    </message>
    <message>
        <source>Interface of the host</source>
        <translation>Netzwerkschnittstelle des Hosts</translation>
    </message>
    <message>
        <source>Interface of the host that is listened on</source>
        <translation>Netzwerkschnittstelle des Hosts, an der gelauscht wird</translation>
    </message>
    <message>
        <source>Interface of the host that is used</source>
        <translation>Netzwerkschnittstelle des Hosts, die verwendet wird</translation>
    </message>
    <message>
        <source>Interface of the host that it is linked to</source>
        <translation>Netzwerkschnittstelle des Hosts, mit der es verbunden ist</translation>
    </message>
    <message>
        <source>Interface of the host where packets are filtered</source>
        <translation>Netzwerkschnittstelle des Hosts, an der Pakete gefiltert werden</translation>
    </message>
    <message>
        <source>Interface or device of the host</source>
        <translation>Netzwerkschnittstelle oder Gerät des Hosts</translation>
    </message>
    <message>
        <source>Interface that carries it</source>
        <translation>Netzwerkschnittstelle, die es trägt</translation>
    </message>
    <message>
        <source>Interfaces in the bridge</source>
        <translation>Netzwerkschnittstellen in der Bridge</translation>
    </message>
    <message>
        <source>Interfaces of the host that guests get</source>
        <translation>Netzwerkschnittstellen des Hosts, die Gäste erhalten</translation>
    </message>
    <message>
        <source>Interfaces that are bonded</source>
        <translation>Netzwerkschnittstellen, die gebündelt sind</translation>
    </message>
    <message>
        <source>Internal and external parts cannot be mixed in one snapshot; choose one of them.</source>
        <translation>Interne und externe Teile können nicht in einem Schnappschuss gemischt werden; wählen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>Interrupt controller</source>
        <translation>Interrupt-Controller</translation>
    </message>
    <message>
        <source>Interrupt of an ISA device</source>
        <translation>Interrupt eines ISA-Geräts</translation>
    </message>
    <message>
        <source>Interrupt the machine like the button on servers; many systems write a crash dump then</source>
        <translation>Die Maschine unterbrechen wie mit dem Knopf an Servern; viele Systeme schreiben dann einen Absturzbericht</translation>
    </message>
    <message>
        <source>Into the guest, out of it, or both</source>
        <translation>In den Gast, aus ihm heraus oder beides</translation>
    </message>
    <message>
        <source>Inventory number</source>
        <translation>Inventarnummer</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Isoliert</translation>
    </message>
    <message>
        <source>It can address more than 4 GiB</source>
        <translation>Es kann mehr als 4 GiB adressieren</translation>
    </message>
    <message>
        <source>It can forbid execution of pages</source>
        <translation>Es kann das Ausführen von Seiten verbieten</translation>
    </message>
    <message>
        <source>It could not be removed from “%1”: %2.</source>
        <translation>Entfernen aus „%1“ nicht möglich: %2.</translation>
    </message>
    <message>
        <source>It goes at the next start.</source>
        <translation>Es verschwindet beim nächsten Start.</translation>
    </message>
    <message>
        <source>It goes now and comes back at the next start.</source>
        <translation>Es verschwindet jetzt und kommt beim nächsten Start zurück.</translation>
    </message>
    <message>
        <source>It goes now and for good.</source>
        <translation>Es verschwindet jetzt und für immer.</translation>
    </message>
    <message>
        <source>It has no IOMMU group: without an IOMMU, no machine can get it.</source>
        <translation>Es hat keine IOMMU-Gruppe: Ohne IOMMU kann keine Maschine es bekommen.</translation>
    </message>
    <message>
        <source>It has no definition and is gone then. These machines lose their connection:</source>
        <translation>Es hat keine Definition und ist dann weg. Diese Maschinen verlieren ihre Verbindung:</translation>
    </message>
    <message>
        <source>It is a PCI Express device</source>
        <translation>Es ist ein PCI-Express-Gerät</translation>
    </message>
    <message>
        <source>It is being deleted</source>
        <translation>Es wird gerade gelöscht</translation>
    </message>
    <message>
        <source>It is forced off, and is off afterwards.</source>
        <translation>Sie wird hart ausgeschaltet und ist danach aus.</translation>
    </message>
    <message>
        <source>It is not known how the emulator calls the image “%1”; shut the machine down and start it again.</source>
        <translation>Es ist nicht bekannt, wie der Emulator das Abbild „%1“ nennt; die Maschine herunterfahren und neu starten.</translation>
    </message>
    <message>
        <source>It must be there.</source>
        <translation>Es muss vorhanden sein.</translation>
    </message>
    <message>
        <source>It runs again afterwards.</source>
        <translation>Sie läuft danach wieder.</translation>
    </message>
    <message>
        <source>It shares its PCI slot with other devices and can be removed from “%1” only for the next start: %2.</source>
        <translation>Der PCI-Steckplatz wird mit anderen Geräten geteilt; Entfernen aus „%1“ ist nur für den nächsten Start möglich: %2.</translation>
    </message>
    <message>
        <source>It takes effect at once, also for machines that run.</source>
        <translation>Wirkt sofort, auch für laufende Maschinen.</translation>
    </message>
    <message>
        <source>Its arguments</source>
        <translation>Seine Argumente</translation>
    </message>
    <message>
        <source>Its boards</source>
        <translation>Seine Platinen</translation>
    </message>
    <message>
        <source>Its case</source>
        <translation>Sein Gehäuse</translation>
    </message>
    <message>
        <source>Its command line</source>
        <translation>Seine Befehlszeile</translation>
    </message>
    <message>
        <source>Its content is lost for good: %1</source>
        <translation>Der Inhalt geht endgültig verloren: %1</translation>
    </message>
    <message>
        <source>Its core</source>
        <translation>Sein Kern</translation>
    </message>
    <message>
        <source>Its die in the socket</source>
        <translation>Sein Die im Sockel</translation>
    </message>
    <message>
        <source>Its encrypted port</source>
        <translation>Sein verschlüsselter Port</translation>
    </message>
    <message>
        <source>Its environment</source>
        <translation>Seine Umgebung</translation>
    </message>
    <message>
        <source>Its folder and the volumes in it stay where they are.</source>
        <translation>Sein Ordner und die Volumes darin bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Its folder and the volumes in it stay where they are. These machines use some:</source>
        <translation>Sein Ordner und die Volumes darin bleiben, wo sie sind. Diese Maschinen verwenden einige davon:</translation>
    </message>
    <message>
        <source>Its machines are not touched and go on running.</source>
        <translation>Seine Maschinen bleiben unberührt und laufen weiter.</translation>
    </message>
    <message>
        <source>Its name on the way</source>
        <translation>Sein Name unterwegs</translation>
    </message>
    <message>
        <source>Its own emulator</source>
        <translation>Sein eigener Emulator</translation>
    </message>
    <message>
        <source>Its own firmware</source>
        <translation>Seine eigene Firmware</translation>
    </message>
    <message>
        <source>Its own machine types</source>
        <translation>Seine eigenen Maschinentypen</translation>
    </message>
    <message>
        <source>Its part of a team that survives migration</source>
        <translation>Ihr Teil eines Verbunds, der die Migration übersteht</translation>
    </message>
    <message>
        <source>Its processor</source>
        <translation>Sein Prozessor</translation>
    </message>
    <message>
        <source>Its processors</source>
        <translation>Seine Prozessoren</translation>
    </message>
    <message>
        <source>Its records of changes</source>
        <translation>Seine Aufzeichnungen der Änderungen</translation>
    </message>
    <message>
        <source>Its size</source>
        <translation>Seine Größe</translation>
    </message>
    <message>
        <source>Its size in bytes</source>
        <translation>Seine Größe in Byte</translation>
    </message>
    <message>
        <source>Its socket</source>
        <translation>Sein Sockel</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Sein Wert</translation>
    </message>
    <message>
        <source>Its value is lost. No machine of this host names it.</source>
        <translation>Sein Wert geht verloren. Keine Maschine dieses Rechners nennt es.</translation>
    </message>
    <message>
        <source>Its value is lost. These machines do not start without it:</source>
        <translation>Sein Wert geht verloren. Diese Maschinen starten nicht ohne es:</translation>
    </message>
    <message>
        <source>Its value is lost. Which machines use it could not be found out: %1</source>
        <translation>Sein Wert geht verloren. Welche Maschinen es verwenden, war nicht festzustellen: %1</translation>
    </message>
    <message>
        <source>Its value; the same name again makes a list</source>
        <translation>Sein Wert; derselbe Name noch einmal ergibt eine Liste</translation>
    </message>
    <message>
        <source>Its volumes are not listed while it is stopped. These machines use some:</source>
        <translation>Seine Volumes werden nicht aufgelistet, solange er beendet ist. Diese Maschinen verwenden einige davon:</translation>
    </message>
    <message>
        <source>Its working folder</source>
        <translation>Sein Arbeitsordner</translation>
    </message>
    <message>
        <source>JACK server</source>
        <translation>JACK-Server</translation>
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
        <source>Keep the machine as it is now</source>
        <translation>Die Maschine bewahren, wie sie jetzt ist</translation>
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
        <source>Keeps what is read from the backing image</source>
        <translation>Behält, was aus dem Basisabbild gelesen wird</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
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
        <source>Key of the guest’s owner, base64</source>
        <translation>Schlüssel des Eigentümers des Gasts, base64</translation>
    </message>
    <message>
        <source>Key of the host</source>
        <translation>Schlüssel des Rechners</translation>
    </message>
    <message>
        <source>Key to hold while the guest runs</source>
        <translation>Schlüssel, der gehalten wird, während der Gast läuft</translation>
    </message>
    <message>
        <source>Keyboard layout, “en-us”</source>
        <translation>Tastaturbelegung, „en-us“</translation>
    </message>
    <message>
        <source>Keys an s390 guest may wrap</source>
        <translation>Schlüssel, die ein s390-Gast verpacken darf</translation>
    </message>
    <message>
        <source>Keys that give the device back to the host</source>
        <translation>Tasten, die das Gerät an den Host zurückgeben</translation>
    </message>
    <message>
        <source>Keys were pressed: %1</source>
        <translation>Tasten wurden gedrückt: %1</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of SCSI device or display node</source>
        <translation>Art des SCSI-Geräts oder Anzeigeknoten</translation>
    </message>
    <message>
        <source>Kind of adapter</source>
        <translation>Art des Adapters</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>Art der Adresse</translation>
    </message>
    <message>
        <source>Kind of authentication</source>
        <translation>Art der Authentifizierung</translation>
    </message>
    <message>
        <source>Kind of console that the guest sees</source>
        <translation>Art der Konsole, die der Gast sieht</translation>
    </message>
    <message>
        <source>Kind of controller</source>
        <translation>Art des Controllers</translation>
    </message>
    <message>
        <source>Kind of device</source>
        <translation>Art des Geräts</translation>
    </message>
    <message>
        <source>Kind of display</source>
        <translation>Art der Anzeige</translation>
    </message>
    <message>
        <source>Kind of drive, such as “disk” or “cdrom”</source>
        <translation>Art des Laufwerks, etwa „disk“ oder „cdrom“</translation>
    </message>
    <message>
        <source>Kind of hardware address, by number</source>
        <translation>Art der Hardwareadresse, als Nummer</translation>
    </message>
    <message>
        <source>Kind of hub</source>
        <translation>Art des Hubs</translation>
    </message>
    <message>
        <source>Kind of input device</source>
        <translation>Art des Eingabegeräts</translation>
    </message>
    <message>
        <source>Kind of interface</source>
        <translation>Art der Netzwerkschnittstelle</translation>
    </message>
    <message>
        <source>Kind of mediated device</source>
        <translation>Art des vermittelten Geräts</translation>
    </message>
    <message>
        <source>Kind of mediated device, or variant of a virtio one</source>
        <translation>Art des vermittelten Geräts oder Variante eines virtio-Geräts</translation>
    </message>
    <message>
        <source>Kind of medium to boot from</source>
        <translation>Art des Mediums, von dem gestartet wird</translation>
    </message>
    <message>
        <source>Kind of module</source>
        <translation>Art des Moduls</translation>
    </message>
    <message>
        <source>Kind of port that the guest sees</source>
        <translation>Art des Anschlusses, den der Gast sieht</translation>
    </message>
    <message>
        <source>Kind of scheduling</source>
        <translation>Art der Zeitplanung</translation>
    </message>
    <message>
        <source>Kind of switch or protocol</source>
        <translation>Art des Switches oder Protokolls</translation>
    </message>
    <message>
        <source>Kind of the host’s device</source>
        <translation>Art des Geräts des Hosts</translation>
    </message>
    <message>
        <source>Kind of the secret</source>
        <translation>Art des Geheimnisses</translation>
    </message>
    <message>
        <source>Kind of the secret, “ceph” or “iscsi”</source>
        <translation>Art des Geheimnisses, „ceph“ oder „iscsi“</translation>
    </message>
    <message>
        <source>Kind of virtual switch</source>
        <translation>Art des virtuellen Switches</translation>
    </message>
    <message>
        <source>Kind of virtualization</source>
        <translation>Art der Virtualisierung</translation>
    </message>
    <message>
        <source>Kinds of mediated devices that can be made</source>
        <translation>Arten vermittelter Geräte, die angelegt werden können</translation>
    </message>
    <message>
        <source>Label of the files of a running guest</source>
        <translation>Label der Dateien eines laufenden Gasts</translation>
    </message>
    <message>
        <source>Label of the host’s access control</source>
        <translation>Label der Zugriffskontrolle des Hosts</translation>
    </message>
    <message>
        <source>Label of the medium</source>
        <translation>Bezeichnung des Mediums</translation>
    </message>
    <message>
        <source>Label that a new one is made from</source>
        <translation>Label, aus dem ein neues gebildet wird</translation>
    </message>
    <message>
        <source>Label that its guests get</source>
        <translation>Label, das seine Gäste erhalten</translation>
    </message>
    <message>
        <source>Labels of the host’s security drivers</source>
        <translation>Labels der Sicherheitstreiber des Hosts</translation>
    </message>
    <message>
        <source>Labels that guests get</source>
        <translation>Labels, die Gäste erhalten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Largest packet of the bridge, in bytes</source>
        <translation>Größtes Paket der Bridge, in Byte</translation>
    </message>
    <message>
        <source>Largest packet, in bytes</source>
        <translation>Größtes Paket, in Byte</translation>
    </message>
    <message>
        <source>Largest page of the hashed page table</source>
        <translation>Größte Seite der gehashten Seitentabelle</translation>
    </message>
    <message>
        <source>Last 10 minutes</source>
        <translation>Letzte 10 Minuten</translation>
    </message>
    <message>
        <source>Last ICMPv6 code</source>
        <translation>Letzter ICMPv6-Code</translation>
    </message>
    <message>
        <source>Last ICMPv6 type</source>
        <translation>Letzter ICMPv6-Typ</translation>
    </message>
    <message>
        <source>Last address given out</source>
        <translation>Letzte vergebene Adresse</translation>
    </message>
    <message>
        <source>Last address that guests appear with</source>
        <translation>Letzte Adresse, mit der Gäste auftreten</translation>
    </message>
    <message>
        <source>Last address that is given out</source>
        <translation>Letzte Adresse, die vergeben wird</translation>
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
        <source>Last of the receivers’ addresses</source>
        <translation>Letzte der Empfängeradressen</translation>
    </message>
    <message>
        <source>Last of the senders’ addresses</source>
        <translation>Letzte der Absenderadressen</translation>
    </message>
    <message>
        <source>Last port of the host</source>
        <translation>Letzter Port des Hosts</translation>
    </message>
    <message>
        <source>Last port that guests appear with</source>
        <translation>Letzter Port, mit dem Gäste auftreten</translation>
    </message>
    <message>
        <source>Leased addresses</source>
        <translation>Verliehene Adressen</translation>
    </message>
    <message>
        <source>Leases to hold while the guest runs</source>
        <translation>Sperren, die gehalten werden, während der Gast läuft</translation>
    </message>
    <message>
        <source>Least height in pixels</source>
        <translation>Kleinste Höhe in Pixeln</translation>
    </message>
    <message>
        <source>Least width in pixels</source>
        <translation>Kleinste Breite in Pixeln</translation>
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
        <source>Leaves out what would prevent migration</source>
        <translation>Lässt weg, was eine Migration verhindern würde</translation>
    </message>
    <message>
        <source>Length of a period, for each processor’s quota</source>
        <translation>Länge eines Zeitraums, für das Kontingent jedes Prozessors</translation>
    </message>
    <message>
        <source>Length of a period, for the I/O threads’ quota</source>
        <translation>Länge eines Zeitraums, für das Kontingent der E/A-Threads</translation>
    </message>
    <message>
        <source>Length of a period, for the emulator’s quota</source>
        <translation>Länge eines Zeitraums, für das Kontingent des Emulators</translation>
    </message>
    <message>
        <source>Length of a period, for the whole domain’s quota</source>
        <translation>Länge eines Zeitraums, für das Kontingent der ganzen Domäne</translation>
    </message>
    <message>
        <source>Length of that network’s part of the address</source>
        <translation>Länge des Teils der Adresse, der dieses Netzwerk bezeichnet</translation>
    </message>
    <message>
        <source>Length of the buffer in microseconds</source>
        <translation>Länge des Puffers in Mikrosekunden</translation>
    </message>
    <message>
        <source>Length of the network’s part of the address</source>
        <translation>Länge des Netzwerkteils der Adresse</translation>
    </message>
    <message>
        <source>Length of the period, in milliseconds</source>
        <translation>Länge des Zeitraums, in Millisekunden</translation>
    </message>
    <message>
        <source>Let the machine go on</source>
        <translation>Die Maschine weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Let “%1” have up to %2 of memory</source>
        <translation>„%1“ bis zu %2 Arbeitsspeicher erlauben</translation>
    </message>
    <message>
        <source>Level of the cache</source>
        <translation>Ebene des Caches</translation>
    </message>
    <message>
        <source>Level of the cache on the way; none is the memory itself</source>
        <translation>Ebene des Caches auf dem Weg; ohne sie der Speicher selbst</translation>
    </message>
    <message>
        <source>Li&amp;mits…</source>
        <translation>&amp;Grenzen …</translation>
    </message>
    <message>
        <source>Library version:</source>
        <translation>Bibliotheksversion:</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Limits of each interface of the group</source>
        <translation>Grenzen jeder Netzwerkschnittstelle der Gruppe</translation>
    </message>
    <message>
        <source>Limits of input and output</source>
        <translation>Grenzen für Ein- und Ausgabe</translation>
    </message>
    <message>
        <source>Limits of memory</source>
        <translation>Grenzen für den Speicher</translation>
    </message>
    <message>
        <source>Limits of the disk “%1”</source>
        <translation>Grenzen der Festplatte „%1“</translation>
    </message>
    <message>
        <source>Limits of the network card</source>
        <translation>Grenzen der Netzwerkkarte</translation>
    </message>
    <message>
        <source>Limits of the network card %1</source>
        <translation>Grenzen der Netzwerkkarte %1</translation>
    </message>
    <message>
        <source>Limits of the port</source>
        <translation>Grenzen des Ports</translation>
    </message>
    <message>
        <source>Limits of the traffic</source>
        <translation>Grenzen des Verkehrs</translation>
    </message>
    <message>
        <source>Limits of the whole network</source>
        <translation>Grenzen des ganzen Netzwerks</translation>
    </message>
    <message>
        <source>Limits of what comes in</source>
        <translation>Grenzen für Eingehendes</translation>
    </message>
    <message>
        <source>Limits of what goes out</source>
        <translation>Grenzen für Ausgehendes</translation>
    </message>
    <message>
        <source>Limits of what goes through the disk</source>
        <translation>Grenzen dessen, was durch die Festplatte geht</translation>
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
        <source>Lines that go into dnsmasq’s configuration as they are</source>
        <translation>Zeilen, die unverändert in die Konfiguration von dnsmasq eingehen</translation>
    </message>
    <message>
        <source>Links of the PCI Express device</source>
        <translation>Verbindungen des PCI-Express-Geräts</translation>
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
        <source>Lock space that the key is in</source>
        <translation>Sperrbereich, in dem der Schlüssel liegt</translation>
    </message>
    <message>
        <source>Locks that move with the guest</source>
        <translation>Sperren, die mit dem Gast umziehen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Log of the program</source>
        <translation>Protokoll des Programms</translation>
    </message>
    <message>
        <source>Logical unit on the SCSI target</source>
        <translation>Logische Einheit am SCSI-Ziel</translation>
    </message>
    <message>
        <source>Looking at the disc…</source>
        <translation>Medium wird untersucht…</translation>
    </message>
    <message>
        <source>Looking at the images…</source>
        <translation>Abbilder werden untersucht…</translation>
    </message>
    <message>
        <source>Looking for other machines whose disks build on these (%1 of %2)…</source>
        <translation>Suche nach anderen Maschinen, deren Festplatten auf diesen aufbauen (%1 von %2) …</translation>
    </message>
    <message>
        <source>M&amp;emory:</source>
        <translation>A&amp;rbeitsspeicher:</translation>
    </message>
    <message>
        <source>M&amp;odel:</source>
        <translation>M&amp;odell:</translation>
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
        <source>Machine type</source>
        <translation>Maschinentyp</translation>
    </message>
    <message>
        <source>Machine type of the emulator</source>
        <translation>Maschinentyp des Emulators</translation>
    </message>
    <message>
        <source>Machine types</source>
        <translation>Maschinentypen</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Machines are in the host’s own network; the bridge must exist on the host.</source>
        <translation>Die Maschinen sind im eigenen Netzwerk des Rechners; die Brücke muss es auf dem Rechner geben.</translation>
    </message>
    <message>
        <source>Machines are reached at their own addresses; other routers must know the subnet.</source>
        <translation>Die Maschinen sind unter ihren eigenen Adressen erreichbar; andere Router müssen das Subnetz kennen.</translation>
    </message>
    <message>
        <source>Machines of all hosts</source>
        <translation>Maschinen aller Rechner</translation>
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
        <source>Machines reach one another and the host, nothing else.</source>
        <translation>Die Maschinen erreichen einander und den Rechner, sonst nichts.</translation>
    </message>
    <message>
        <source>Machines reach the outside with the host’s address; from outside nobody reaches them.</source>
        <translation>Die Maschinen erreichen die Außenwelt mit der Adresse des Rechners; von außen erreicht sie niemand.</translation>
    </message>
    <message>
        <source>Machines whose interfaces name it do not start without it.</source>
        <translation>Maschinen, deren Netzwerkschnittstellen ihn nennen, starten nicht ohne ihn.</translation>
    </message>
    <message>
        <source>Machines with UEFI firmware cannot have internal snapshots; take one of the disks alone.</source>
        <translation>Maschinen mit UEFI-Firmware können keine internen Schnappschüsse haben; nehmen Sie einen nur der Festplatten auf.</translation>
    </message>
    <message>
        <source>Machines:</source>
        <translation>Maschinen:</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Make a new machine from that image.</source>
        <translation>Aus diesem Abbild eine neue Maschine machen.</translation>
    </message>
    <message>
        <source>Make the machine what it was then</source>
        <translation>Die Maschine wieder zu dem machen, was sie damals war</translation>
    </message>
    <message>
        <source>Make the volume “%1” smaller?</source>
        <translation>Das Volume „%1“ verkleinern?</translation>
    </message>
    <message>
        <source>Maker of such processors</source>
        <translation>Hersteller solcher Prozessoren</translation>
    </message>
    <message>
        <source>Maker of the host’s processor</source>
        <translation>Hersteller des Prozessors des Hosts</translation>
    </message>
    <message>
        <source>Maker of the storage</source>
        <translation>Hersteller des Speichers</translation>
    </message>
    <message>
        <source>Maker that the host’s processor must have</source>
        <translation>Hersteller, den der Prozessor des Hosts haben muss</translation>
    </message>
    <message>
        <source>Makes a PCI device ready to be given to a machine</source>
        <translation>Macht ein PCI-Gerät bereit, an eine Maschine gegeben zu werden</translation>
    </message>
    <message>
        <source>Managed by:</source>
        <translation>Verwaltet von:</translation>
    </message>
    <message>
        <source>Manufacturer of the computer</source>
        <translation>Hersteller des Computers</translation>
    </message>
    <message>
        <source>Manufacturer of the firmware</source>
        <translation>Hersteller der Firmware</translation>
    </message>
    <message>
        <source>Mask of the receiver’s address</source>
        <translation>Maske der Empfängeradresse</translation>
    </message>
    <message>
        <source>Mask of the receiver’s address, or its length</source>
        <translation>Maske der Empfängeradresse oder ihre Länge</translation>
    </message>
    <message>
        <source>Mask of the sender’s address</source>
        <translation>Maske der Absenderadresse</translation>
    </message>
    <message>
        <source>Mask of the sender’s address, or its length</source>
        <translation>Maske der Absenderadresse oder ihre Länge</translation>
    </message>
    <message>
        <source>Master device of a null modem</source>
        <translation>Gerät der führenden Seite eines Nullmodems</translation>
    </message>
    <message>
        <source>Matches when there are more connections than that</source>
        <translation>Trifft zu, wenn es mehr Verbindungen als diese gibt</translation>
    </message>
    <message>
        <source>May run on the host’s processors</source>
        <translation>Darf auf diesen Prozessoren des Hosts laufen</translation>
    </message>
    <message>
        <source>Measurements of bandwidth use</source>
        <translation>Messungen der Bandbreitennutzung</translation>
    </message>
    <message>
        <source>Measurements of cache use</source>
        <translation>Messungen der Cachenutzung</translation>
    </message>
    <message>
        <source>Media on this bus cannot be changed; use SATA, SCSI or USB.</source>
        <translation>Medien an diesem Bus können nicht gewechselt werden; SATA, SCSI oder USB verwenden.</translation>
    </message>
    <message>
        <source>Media to boot from, in order</source>
        <translation>Medien, von denen gestartet wird, der Reihe nach</translation>
    </message>
    <message>
        <source>Mediated device</source>
        <translation>Vermitteltes Gerät</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Memory at boot</source>
        <translation>Speicher beim Start</translation>
    </message>
    <message>
        <source>Memory balloon</source>
        <translation>Speicherballon</translation>
    </message>
    <message>
        <source>Memory cannot be kept by hand.</source>
        <translation>Speicher kann nicht von Hand gehalten werden.</translation>
    </message>
    <message>
        <source>Memory comes from the host’s huge pages</source>
        <translation>Speicher kommt aus den großen Seiten des Hosts</translation>
    </message>
    <message>
        <source>Memory devices need “maxMemory”; add it.</source>
        <translation>Speichergeräte brauchen „maxMemory“; es hinzufügen.</translation>
    </message>
    <message>
        <source>Memory for translated code</source>
        <translation>Speicher für übersetzten Code</translation>
    </message>
    <message>
        <source>Memory for translated code is only for the type “qemu”.</source>
        <translation>Speicher für übersetzten Code gibt es nur beim Typ „qemu“.</translation>
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
        <source>Memory is freed later</source>
        <translation>Speicher wird später freigegeben</translation>
    </message>
    <message>
        <source>Memory is taken</source>
        <translation>Speicher wird genommen</translation>
    </message>
    <message>
        <source>Memory it is sure to get</source>
        <translation>Speicher, der sicher zur Verfügung steht</translation>
    </message>
    <message>
        <source>Memory module</source>
        <translation>Speichermodul</translation>
    </message>
    <message>
        <source>Memory modules</source>
        <translation>Speichermodule</translation>
    </message>
    <message>
        <source>Memory now</source>
        <translation>Speicher jetzt</translation>
    </message>
    <message>
        <source>Memory of a QXL card in KiB</source>
        <translation>Speicher einer QXL-Karte in KiB</translation>
    </message>
    <message>
        <source>Memory of the host</source>
        <translation>Speicher des Hosts</translation>
    </message>
    <message>
        <source>Memory of the node</source>
        <translation>Speicher des Knotens</translation>
    </message>
    <message>
        <source>Memory reserved for it</source>
        <translation>Dafür reservierter Speicher</translation>
    </message>
    <message>
        <source>Memory shared with other guests</source>
        <translation>Mit anderen Gästen gemeinsam genutzter Speicher</translation>
    </message>
    <message>
        <source>Memory that is added while running needs at least one node in “numa”.</source>
        <translation>Speicher, der im laufenden Betrieb hinzugefügt wird, braucht mindestens einen Knoten in „numa“.</translation>
    </message>
    <message>
        <source>Memory that is placed by hand needs a “nodeset”.</source>
        <translation>Von Hand zugeordneter Speicher braucht ein „nodeset“.</translation>
    </message>
    <message>
        <source>Memory tuning</source>
        <translation>Speicher-Feinabstimmung</translation>
    </message>
    <message>
        <source>Memory used on the host</source>
        <translation>Belegter Arbeitsspeicher auf dem Rechner</translation>
    </message>
    <message>
        <source>Memory was written to a file</source>
        <translation>Der Speicher wurde in eine Datei geschrieben</translation>
    </message>
    <message>
        <source>Memory with all that may be added while running</source>
        <translation>Speicher mit allem, was im laufenden Betrieb hinzugefügt werden darf</translation>
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
        <source>Merge images of the disk “%1”</source>
        <translation>Abbilder der Festplatte „%1“ zusammenführen</translation>
    </message>
    <message>
        <source>Merge images of the disk “%1” of “%2”</source>
        <translation>Abbilder der Festplatte „%1“ von „%2“ zusammenführen</translation>
    </message>
    <message>
        <source>Merging “%1” into “%2”</source>
        <translation>„%1“ wird mit „%2“ zusammengeführt</translation>
    </message>
    <message>
        <source>Metadata needs a namespace and a prefix.</source>
        <translation>Metadaten brauchen einen Namensraum und ein Präfix.</translation>
    </message>
    <message>
        <source>Mice, tablets and keyboards</source>
        <translation>Mäuse, Tablets und Tastaturen</translation>
    </message>
    <message>
        <source>Migrated to another host</source>
        <translation>Auf einen anderen Rechner migriert</translation>
    </message>
    <message>
        <source>Milliseconds before a lost link counts</source>
        <translation>Millisekunden, bis eine verlorene Verbindung zählt</translation>
    </message>
    <message>
        <source>Milliseconds before a new link counts</source>
        <translation>Millisekunden, bis eine neue Verbindung zählt</translation>
    </message>
    <message>
        <source>Milliseconds between looks at the members’ links</source>
        <translation>Millisekunden zwischen den Prüfungen der Verbindungen der Mitglieder</translation>
    </message>
    <message>
        <source>Milliseconds between questions to the target</source>
        <translation>Millisekunden zwischen den Anfragen an das Ziel</translation>
    </message>
    <message>
        <source>Milliseconds the menu waits, up to 65535</source>
        <translation>Millisekunden, die das Menü wartet, bis zu 65535</translation>
    </message>
    <message>
        <source>Milliseconds until a guest that does not boot is tried again; -1: never</source>
        <translation>Millisekunden, bis ein Gast, der nicht startet, erneut versucht wird; -1: nie</translation>
    </message>
    <message>
        <source>Missing CPU architecture</source>
        <translation>Die CPU-Architektur fehlt</translation>
    </message>
    <message>
        <source>Mode of its folder, octal</source>
        <translation>Rechte seines Ordners, oktal</translation>
    </message>
    <message>
        <source>Mode of the cipher, “cbc”</source>
        <translation>Modus der Chiffre, „cbc“</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model number</source>
        <translation>Modellnummer</translation>
    </message>
    <message>
        <source>Model of the drive</source>
        <translation>Modell des Laufwerks</translation>
    </message>
    <message>
        <source>Model that the guest sees</source>
        <translation>Modell, das der Gast sieht</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>More disks can be added later.</source>
        <translation>Weitere Platten können später hinzugefügt werden.</translation>
    </message>
    <message>
        <source>More functions share the PCI slot</source>
        <translation>Weitere Funktionen teilen sich den PCI-Steckplatz</translation>
    </message>
    <message>
        <source>More than %1 processors need a machine type of the family “q35”.</source>
        <translation>Mehr als %1 Prozessoren brauchen einen Maschinentyp der Familie „q35“.</translation>
    </message>
    <message>
        <source>More than %1 processors need an IOMMU with extended interrupts.</source>
        <translation>Mehr als %1 Prozessoren brauchen eine IOMMU mit erweiterten Interrupts.</translation>
    </message>
    <message>
        <source>More than 4 GiB can be addressed</source>
        <translation>Mehr als 4 GiB können adressiert werden</translation>
    </message>
    <message>
        <source>More than one network interface has the address “%1”: name one instead.</source>
        <translation>Mehr als eine Netzwerkschnittstelle hat die Adresse „%1“: stattdessen eine mit Namen angeben.</translation>
    </message>
    <message>
        <source>Most SEV guests</source>
        <translation>Größte Zahl von SEV-Gästen</translation>
    </message>
    <message>
        <source>Most SEV-ES guests</source>
        <translation>Größte Zahl von SEV-ES-Gästen</translation>
    </message>
    <message>
        <source>Most bits of a physical address</source>
        <translation>Größte Zahl von Bits einer physischen Adresse</translation>
    </message>
    <message>
        <source>Most bytes read a second</source>
        <translation>Größte Zahl gelesener Bytes pro Sekunde</translation>
    </message>
    <message>
        <source>Most bytes written a second</source>
        <translation>Größte Zahl geschriebener Bytes pro Sekunde</translation>
    </message>
    <message>
        <source>Most commands waiting for one unit</source>
        <translation>Größte Zahl wartender Befehle für eine Einheit</translation>
    </message>
    <message>
        <source>Most data of a container’s file system</source>
        <translation>Größte Datenmenge im Dateisystem eines Containers</translation>
    </message>
    <message>
        <source>Most event channels of Xen</source>
        <translation>Größte Zahl von Ereigniskanälen von Xen</translation>
    </message>
    <message>
        <source>Most grant frames of Xen</source>
        <translation>Größte Zahl von Grant-Frames von Xen</translation>
    </message>
    <message>
        <source>Most groups of processes</source>
        <translation>Größte Zahl von Prozessgruppen</translation>
    </message>
    <message>
        <source>Most helper threads</source>
        <translation>Größte Zahl von Hilfsthreads</translation>
    </message>
    <message>
        <source>Most memory and swap space together</source>
        <translation>Höchstmenge an Speicher und Auslagerungsspeicher zusammen</translation>
    </message>
    <message>
        <source>Most memory for the copy’s tables</source>
        <translation>Höchstmenge an Speicher für die Tabellen der Kopie</translation>
    </message>
    <message>
        <source>Most memory for the image’s tables</source>
        <translation>Höchstmenge an Speicher für die Tabellen des Abbilds</translation>
    </message>
    <message>
        <source>Most memory it may take when the host is short of it</source>
        <translation>Höchstmenge an Speicher, die belegt werden darf, wenn der Host knapp daran ist</translation>
    </message>
    <message>
        <source>Most memory the domain may take</source>
        <translation>Höchstmenge an Speicher, die die Domäne belegen darf</translation>
    </message>
    <message>
        <source>Most memory while it runs</source>
        <translation>Größter Arbeitsspeicher im Betrieb</translation>
    </message>
    <message>
        <source>Most monitors</source>
        <translation>Größte Zahl von Monitoren</translation>
    </message>
    <message>
        <source>Most processors</source>
        <translation>Größte Zahl von Prozessoren</translation>
    </message>
    <message>
        <source>Most processors while it runs</source>
        <translation>Meiste Prozessoren im Betrieb</translation>
    </message>
    <message>
        <source>Most reads a second</source>
        <translation>Größte Zahl von Lesevorgängen pro Sekunde</translation>
    </message>
    <message>
        <source>Most sectors of one request</source>
        <translation>Größte Zahl von Sektoren einer Anforderung</translation>
    </message>
    <message>
        <source>Most that the machine receives</source>
        <translation>Was die Maschine höchstens empfängt</translation>
    </message>
    <message>
        <source>Most that the machine sends</source>
        <translation>Was die Maschine höchstens sendet</translation>
    </message>
    <message>
        <source>Most virtual processors</source>
        <translation>Größte Zahl virtueller Prozessoren</translation>
    </message>
    <message>
        <source>Most writes a second</source>
        <translation>Größte Zahl von Schreibvorgängen pro Sekunde</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
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
        <source>NUMA node of an expander bus</source>
        <translation>NUMA-Knoten eines Erweiterungsbusses</translation>
    </message>
    <message>
        <source>NUMA node of the guest that it belongs to</source>
        <translation>NUMA-Knoten des Gasts, zu dem es gehört</translation>
    </message>
    <message>
        <source>NUMA node that the device is near to</source>
        <translation>NUMA-Knoten, in dessen Nähe das Gerät liegt</translation>
    </message>
    <message>
        <source>NUMA nodes of the host</source>
        <translation>NUMA-Knoten des Hosts</translation>
    </message>
    <message>
        <source>NUMA nodes of the host that the memory is taken from</source>
        <translation>NUMA-Knoten des Hosts, aus denen der Speicher genommen wird</translation>
    </message>
    <message>
        <source>NVRAM of POWER machines</source>
        <translation>NVRAM von POWER-Maschinen</translation>
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
        <source>Name as a client of JACK</source>
        <translation>Name als Client von JACK</translation>
    </message>
    <message>
        <source>Name at least one of the host’s processors.</source>
        <translation>Mindestens einen der Prozessoren des Rechners angeben.</translation>
    </message>
    <message>
        <source>Name in a container</source>
        <translation>Name in einem Container</translation>
    </message>
    <message>
        <source>Name in a running container</source>
        <translation>Name in einem laufenden Container</translation>
    </message>
    <message>
        <source>Name it is served under</source>
        <translation>Name, unter dem es angeboten wird</translation>
    </message>
    <message>
        <source>Name its record of changes is served under</source>
        <translation>Name, unter dem die Aufzeichnung der Änderungen angeboten wird</translation>
    </message>
    <message>
        <source>Name of a Ceph option</source>
        <translation>Name einer Ceph-Option</translation>
    </message>
    <message>
        <source>Name of a SCSI adapter, “scsi_host2”</source>
        <translation>Name eines SCSI-Adapters, „scsi_host2“</translation>
    </message>
    <message>
        <source>Name of a copy on the network</source>
        <translation>Name einer Kopie im Netzwerk</translation>
    </message>
    <message>
        <source>Name of a network source</source>
        <translation>Name einer Netzwerkquelle</translation>
    </message>
    <message>
        <source>Name of a template</source>
        <translation>Name einer Vorlage</translation>
    </message>
    <message>
        <source>Name of an environment variable of QEMU</source>
        <translation>Name einer Umgebungsvariablen von QEMU</translation>
    </message>
    <message>
        <source>Name of an iSCSI target and unit</source>
        <translation>Name eines iSCSI-Ziels und einer Einheit</translation>
    </message>
    <message>
        <source>Name of an internal network</source>
        <translation>Name eines internen Netzwerks</translation>
    </message>
    <message>
        <source>Name of another filter whose rules count here</source>
        <translation>Name eines anderen Filters, dessen Regeln hier gelten</translation>
    </message>
    <message>
        <source>Name of the SPICE port or D-Bus channel</source>
        <translation>Name des SPICE-Ports oder D-Bus-Kanals</translation>
    </message>
    <message>
        <source>Name of the address</source>
        <translation>Name der Adresse</translation>
    </message>
    <message>
        <source>Name of the attribute in sysfs</source>
        <translation>Name des Attributs in sysfs</translation>
    </message>
    <message>
        <source>Name of the bridge</source>
        <translation>Name der Brücke</translation>
    </message>
    <message>
        <source>Name of the channel in the guest</source>
        <translation>Name des Kanals im Gast</translation>
    </message>
    <message>
        <source>Name of the cookie</source>
        <translation>Name des Cookies</translation>
    </message>
    <message>
        <source>Name of the counter</source>
        <translation>Name des Zählers</translation>
    </message>
    <message>
        <source>Name of the device in the emulator</source>
        <translation>Name des Geräts im Emulator</translation>
    </message>
    <message>
        <source>Name of the device that it is part of</source>
        <translation>Name des Geräts, zu dem es gehört</translation>
    </message>
    <message>
        <source>Name of the device; made up for new ones</source>
        <translation>Name des Geräts; bei neuen wird er erzeugt</translation>
    </message>
    <message>
        <source>Name of the device’s property</source>
        <translation>Name der Eigenschaft des Geräts</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name des Filters</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Name of the group on the host, of a running domain</source>
        <translation>Name der Gruppe auf dem Host, bei einer laufenden Domäne</translation>
    </message>
    <message>
        <source>Name of the guest</source>
        <translation>Name des Gasts</translation>
    </message>
    <message>
        <source>Name of the host that writes</source>
        <translation>Name des schreibenden Hosts</translation>
    </message>
    <message>
        <source>Name of the host’s end, “vnet0”</source>
        <translation>Name der Host-Seite, „vnet0“</translation>
    </message>
    <message>
        <source>Name of the host’s interface</source>
        <translation>Name der Netzwerkschnittstelle des Hosts</translation>
    </message>
    <message>
        <source>Name of the iSCSI initiator</source>
        <translation>Name des iSCSI-Initiators</translation>
    </message>
    <message>
        <source>Name of the machine type</source>
        <translation>Name des Maschinentyps</translation>
    </message>
    <message>
        <source>Name of the manufacturer</source>
        <translation>Name des Herstellers</translation>
    </message>
    <message>
        <source>Name of the memory that guests share</source>
        <translation>Name des Speichers, den Gäste gemeinsam nutzen</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Name des Modells</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Name des Netzwerks</translation>
    </message>
    <message>
        <source>Name of the network interface</source>
        <translation>Name der Netzwerkschnittstelle</translation>
    </message>
    <message>
        <source>Name of the physical function’s interface</source>
        <translation>Name der Netzwerkschnittstelle der physischen Funktion</translation>
    </message>
    <message>
        <source>Name of the pool</source>
        <translation>Name des Speicherpools</translation>
    </message>
    <message>
        <source>Name of the processor feature</source>
        <translation>Name des Prozessormerkmals</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation>Name des Produkts</translation>
    </message>
    <message>
        <source>Name of the record</source>
        <translation>Name des Eintrags</translation>
    </message>
    <message>
        <source>Name of the record of changes</source>
        <translation>Name der Aufzeichnung der Änderungen</translation>
    </message>
    <message>
        <source>Name of the record of changes; the checkpoint’s if absent</source>
        <translation>Name der Aufzeichnung der Änderungen; der des Prüfpunkts, wenn er fehlt</translation>
    </message>
    <message>
        <source>Name of the remote port</source>
        <translation>Name des entfernten Ports</translation>
    </message>
    <message>
        <source>Name of the security driver</source>
        <translation>Name des Sicherheitstreibers</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Name des Dienstes</translation>
    </message>
    <message>
        <source>Name of the snapshot</source>
        <translation>Name des Schnappschusses</translation>
    </message>
    <message>
        <source>Name of the snapshot of the present state</source>
        <translation>Name des Schnappschusses vom jetzigen Zustand</translation>
    </message>
    <message>
        <source>Name of the stream in PulseAudio</source>
        <translation>Name des Datenstroms in PulseAudio</translation>
    </message>
    <message>
        <source>Name of the type for people</source>
        <translation>Name des Typs für Menschen</translation>
    </message>
    <message>
        <source>Name of the type, as a mediated device gives it</source>
        <translation>Name des Typs, wie ihn ein vermitteltes Gerät angibt</translation>
    </message>
    <message>
        <source>Name of the value</source>
        <translation>Name des Werts</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>Name der Variablen</translation>
    </message>
    <message>
        <source>Name of the variable: letters, digits and “_”</source>
        <translation>Name der Variablen: Buchstaben, Ziffern und „_“</translation>
    </message>
    <message>
        <source>Name of the virtual machine</source>
        <translation>Name der virtuellen Maschine</translation>
    </message>
    <message>
        <source>Name of the volume</source>
        <translation>Name des Volumes</translation>
    </message>
    <message>
        <source>Name of the volume group, pool or share</source>
        <translation>Name der Volumengruppe, des Speicherpools oder der Freigabe</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Name oder Adresse</translation>
    </message>
    <message>
        <source>Name or address of the server</source>
        <translation>Name oder Adresse des Servers</translation>
    </message>
    <message>
        <source>Name server of the network</source>
        <translation>Namensserver des Netzwerks</translation>
    </message>
    <message>
        <source>Name servers that are asked</source>
        <translation>Namensserver, die gefragt werden</translation>
    </message>
    <message>
        <source>Name shown in the list</source>
        <translation>In der Liste angezeigter Name</translation>
    </message>
    <message>
        <source>Name that Ceph, TLS or an emulated TPM uses</source>
        <translation>Name, den Ceph, TLS oder ein emuliertes TPM verwendet</translation>
    </message>
    <message>
        <source>Name that Fibre Channel frames of the guest bear</source>
        <translation>Name, den Fibre-Channel-Frames des Gasts tragen</translation>
    </message>
    <message>
        <source>Name that an iSCSI pool or disk uses</source>
        <translation>Name, den ein iSCSI-Speicherpool oder eine iSCSI-Festplatte verwendet</translation>
    </message>
    <message>
        <source>Name that stands for the disk, “vda”</source>
        <translation>Name, der für die Festplatte steht, „vda“</translation>
    </message>
    <message>
        <source>Name the server’s certificate must have</source>
        <translation>Name, den das Zertifikat des Servers haben muss</translation>
    </message>
    <message>
        <source>Name to log in with</source>
        <translation>Name für die Anmeldung</translation>
    </message>
    <message>
        <source>Name, address, system, group or tag</source>
        <translation>Name, Adresse, System, Gruppe oder Schlagwort</translation>
    </message>
    <message>
        <source>Name; the time of creation if absent</source>
        <translation>Name; der Zeitpunkt der Erstellung, wenn er fehlt</translation>
    </message>
    <message>
        <source>Named processor model</source>
        <translation>Benanntes Prozessormodell</translation>
    </message>
    <message>
        <source>Names of addresses</source>
        <translation>Namen von Adressen</translation>
    </message>
    <message>
        <source>Names of bridges and domains have no blanks and no “/”.</source>
        <translation>Namen von Brücken und Domänen enthalten weder Leerzeichen noch „/“.</translation>
    </message>
    <message>
        <source>Names of three certificates</source>
        <translation>Namen dreier Zertifikate</translation>
    </message>
    <message>
        <source>Names that it is asked about; without it all</source>
        <translation>Namen, nach denen er gefragt wird; ohne Angabe alle</translation>
    </message>
    <message>
        <source>Namespace of an NVMe disk, from 1</source>
        <translation>Namensraum einer NVMe-Festplatte, ab 1</translation>
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
        <source>Needs the guest agent to run in the machine.</source>
        <translation>Dazu muss der Gast-Agent in der Maschine laufen.</translation>
    </message>
    <message>
        <source>Netmask of that network</source>
        <translation>Netzmaske dieses Netzwerks</translation>
    </message>
    <message>
        <source>Netmask, with IPv4 only</source>
        <translation>Netzmaske, nur mit IPv4</translation>
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
        <source>Network Filter “%1”</source>
        <translation>Netzwerkfilter „%1“</translation>
    </message>
    <message>
        <source>Network Filters</source>
        <translation>Netzwerkfilter</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Netzwerkkarte</translation>
    </message>
    <message>
        <source>Network device</source>
        <translation>Netzwerkgerät</translation>
    </message>
    <message>
        <source>Network device “%1”, shared</source>
        <translation>Netzwerkgerät „%1“, gemeinsam genutzt</translation>
    </message>
    <message>
        <source>Network filter</source>
        <translation>Netzwerkfilter</translation>
    </message>
    <message>
        <source>Network filter in use</source>
        <translation>Verwendeter Netzwerkfilter</translation>
    </message>
    <message>
        <source>Network filters</source>
        <translation>Netzwerkfilter</translation>
    </message>
    <message>
        <source>Network filters are not possible on this host.</source>
        <translation>Netzwerkfilter sind auf diesem Rechner nicht möglich.</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>Netzwerkschnittstelle</translation>
    </message>
    <message>
        <source>Network interface for a container</source>
        <translation>Netzwerkschnittstelle für einen Container</translation>
    </message>
    <message>
        <source>Network interfaces</source>
        <translation>Netzwerkschnittstellen</translation>
    </message>
    <message>
        <source>Network interfaces of type “%1” are not supported here; choose another connection for “%2”.</source>
        <translation>Netzwerkschnittstellen vom Typ „%1“ werden hier nicht unterstützt; wählen Sie für „%2“ eine andere Verbindung.</translation>
    </message>
    <message>
        <source>Network that is reached through the gateway</source>
        <translation>Netzwerk, das über das Gateway erreicht wird</translation>
    </message>
    <message>
        <source>Network whose address is taken</source>
        <translation>Netzwerk, dessen Adresse genommen wird</translation>
    </message>
    <message>
        <source>Network “%1”</source>
        <translation>Netzwerk „%1“</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>Networks that are reached through a guest</source>
        <translation>Netzwerke, die über einen Gast erreicht werden</translation>
    </message>
    <message>
        <source>Never more than</source>
        <translation>Nie mehr als</translation>
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
        <source>New Network Filter</source>
        <translation>Neuer Netzwerkfilter</translation>
    </message>
    <message>
        <source>New Network on %1</source>
        <translation>Neues Netzwerk auf %1</translation>
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
        <source>New Secret</source>
        <translation>Neues Geheimnis</translation>
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
        <source>New size of “%1”, which has %2 now (for example “20 GiB”):</source>
        <translation>Neue Größe von „%1“, jetzt %2 (zum Beispiel „20 GiB“):</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>New value of the secret for “%1”:</source>
        <translation>Neuer Wert des Geheimnisses für „%1“:</translation>
    </message>
    <message>
        <source>No NUMA cell of “%1” has processors; give some to one of them.</source>
        <translation>Kein NUMA-Knoten von „%1“ hat Prozessoren; geben Sie einem davon welche.</translation>
    </message>
    <message>
        <source>No PCI slot is free for all devices.</source>
        <translation>Es ist nicht für alle Geräte ein PCI-Steckplatz frei.</translation>
    </message>
    <message>
        <source>No UEFI firmware for the machine type “%1” of “%2” has the features it asks for (secure boot, enrolled keys); change them or install the package “ovmf”.</source>
        <translation>Keine UEFI-Firmware für den Maschinentyp „%1“ von „%2“ hat die verlangten Merkmale (Secure Boot, eingetragene Schlüssel); ändern Sie diese, oder installieren Sie das Paket „ovmf“.</translation>
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
        <source>No USB port is free.</source>
        <translation>Kein USB-Port ist frei.</translation>
    </message>
    <message>
        <source>No USB vendor has the number 0.</source>
        <translation>Kein USB-Hersteller hat die Nummer 0.</translation>
    </message>
    <message>
        <source>No addresses are leased.</source>
        <translation>Es sind keine Adressen verliehen.</translation>
    </message>
    <message>
        <source>No agent answers in “%1”; install and start “qemu-guest-agent” in its system.</source>
        <translation>In „%1“ antwortet kein Agent; installieren und starten Sie „qemu-guest-agent“ in ihrem System.</translation>
    </message>
    <message>
        <source>No agent tells about the system: add a channel “org.qemu.guest_agent.0” to the machine and install “qemu-guest-agent” in it.</source>
        <translation>Kein Agent berichtet über das System: Fügen Sie der Maschine einen Kanal „org.qemu.guest_agent.0“ hinzu, und installieren Sie „qemu-guest-agent“ darin.</translation>
    </message>
    <message>
        <source>No agent tells about the system: install and start “qemu-guest-agent” in it.</source>
        <translation>Kein Agent berichtet über das System: Installieren und starten Sie „qemu-guest-agent“ darin.</translation>
    </message>
    <message>
        <source>No backup of “%1” is under way.</source>
        <translation>Es läuft keine Sicherung von „%1“.</translation>
    </message>
    <message>
        <source>No certificates are set up for backups; serve “%1” on a UNIX socket, or without TLS.</source>
        <translation>Für Sicherungen sind keine Zertifikate eingerichtet; „%1“ an einem UNIX-Socket oder ohne TLS anbieten.</translation>
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
        <source>No disk is selected for the backup; choose one.</source>
        <translation>Für die Sicherung ist keine Festplatte ausgewählt; eine wählen.</translation>
    </message>
    <message>
        <source>No disk of “%1” holds the snapshot “%2”.</source>
        <translation>Keine Festplatte von „%1“ enthält den Schnappschuss „%2“.</translation>
    </message>
    <message>
        <source>No driver knows the address “%1”; correct it.</source>
        <translation>Kein Treiber kennt die Adresse „%1“; korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>No emulator is installed for the architecture “%1”.</source>
        <translation>Für die Architektur „%1“ ist kein Emulator installiert.</translation>
    </message>
    <message>
        <source>No filter is in use at the network device “%1”.</source>
        <translation>Am Netzwerkgerät „%1“ ist kein Filter in Gebrauch.</translation>
    </message>
    <message>
        <source>No filter is in use.</source>
        <translation>Es ist kein Filter in Gebrauch.</translation>
    </message>
    <message>
        <source>No firmware has been chosen for “%1” (it asks for “%2”).</source>
        <translation>Für „%1“ ist keine Firmware gewählt (verlangt wird „%2“).</translation>
    </message>
    <message>
        <source>No firmware is given; write its path or have it chosen by the attribute “firmware”.</source>
        <translation>Es ist keine Firmware angegeben; ihren Pfad angeben oder sie durch das Attribut „firmware“ wählen lassen.</translation>
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
        <source>No job is under way on the disk “%1” of “%2”.</source>
        <translation>Auf der Festplatte „%1“ von „%2“ läuft kein Auftrag.</translation>
    </message>
    <message>
        <source>No job is under way on the disk “%1”.</source>
        <translation>Auf der Festplatte „%1“ läuft kein Auftrag.</translation>
    </message>
    <message>
        <source>No key has the number %1 in the set “%2”.</source>
        <translation>Keine Taste hat im Satz „%2“ die Nummer %1.</translation>
    </message>
    <message>
        <source>No keys could be sent to “%1”.</source>
        <translation>An „%1“ konnten keine Tasten gesendet werden.</translation>
    </message>
    <message>
        <source>No known CPU model fits this processor.</source>
        <translation>Kein bekanntes CPU-Modell passt zu diesem Prozessor.</translation>
    </message>
    <message>
        <source>No machine is running.</source>
        <translation>Es läuft keine Maschine.</translation>
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
        <source>No machine of this host uses it.</source>
        <translation>Keine Maschine dieses Rechners verwendet es.</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netzwerk</translation>
    </message>
    <message>
        <source>No number is left for this PCI controller; give it one.</source>
        <translation>Für diesen PCI-Controller ist keine Nummer übrig; ihm eine geben.</translation>
    </message>
    <message>
        <source>No private subnet is free for the network “default”.</source>
        <translation>Für das Netzwerk „default“ ist kein privates Subnetz frei.</translation>
    </message>
    <message>
        <source>No snapshot of this machine is possible.</source>
        <translation>Von dieser Maschine ist kein Schnappschuss möglich.</translation>
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
        <source>Node that asks</source>
        <translation>Knoten, der anfragt</translation>
    </message>
    <message>
        <source>Node that it is on</source>
        <translation>Knoten, auf dem es liegt</translation>
    </message>
    <message>
        <source>Node whose memory it asks for</source>
        <translation>Knoten, dessen Speicher angefragt wird</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Nodes cannot be placed by hand where the host places the memory.</source>
        <translation>Knoten können nicht von Hand zugeordnet werden, wenn der Host den Speicher zuordnet.</translation>
    </message>
    <message>
        <source>Nodes of processors and memory</source>
        <translation>Knoten aus Prozessoren und Speicher</translation>
    </message>
    <message>
        <source>Nodes that the guest sees</source>
        <translation>Knoten, die der Gast sieht</translation>
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
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes for dumps</source>
        <translation>Notizen für Speicherauszüge</translation>
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
        <source>Nothing could wake “%1” up: its machine type knows no sleep.</source>
        <translation>Nichts könnte „%1“ aufwecken: Der Maschinentyp kennt keinen Ruhezustand.</translation>
    </message>
    <message>
        <source>Nothing has happened to the machine since this program started.</source>
        <translation>Mit der Maschine ist nichts geschehen, seit dieses Programm läuft.</translation>
    </message>
    <message>
        <source>Nothing has happened to this host’s machines since this program started.</source>
        <translation>Mit den Maschinen dieses Rechners ist nichts geschehen, seit dieses Programm läuft.</translation>
    </message>
    <message>
        <source>Nothing is selected for the snapshot; choose a disk.</source>
        <translation>Für den Schnappschuss ist nichts ausgewählt; wählen Sie eine Festplatte.</translation>
    </message>
    <message>
        <source>Nothing is under way with “%1” that could be ended.</source>
        <translation>Mit „%1“ läuft kein Vorgang, der beendet werden könnte.</translation>
    </message>
    <message>
        <source>Nothing is under way with “%1”.</source>
        <translation>Mit „%1“ läuft kein Vorgang.</translation>
    </message>
    <message>
        <source>Nothing pauses. The images of now stay as they are; the machine cannot go back by itself.</source>
        <translation>Nichts hält an. Die jetzigen Abbilder bleiben, wie sie sind; die Maschine kann nicht von selbst zurückkehren.</translation>
    </message>
    <message>
        <source>Notice when the timer’s frequency changed by migration</source>
        <translation>Hinweis, wenn sich die Frequenz des Timers durch Migration geändert hat</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Now and at the next start</source>
        <translation>Jetzt und beim nächsten Start</translation>
    </message>
    <message>
        <source>Now, until it is shut down</source>
        <translation>Jetzt, bis zum Herunterfahren</translation>
    </message>
    <message>
        <source>Num Lock</source>
        <translation>Num-Taste</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number among those of its kind</source>
        <translation>Nummer unter denen seiner Art</translation>
    </message>
    <message>
        <source>Number of I/O threads</source>
        <translation>Anzahl der E/A-Threads</translation>
    </message>
    <message>
        <source>Number of a USB device</source>
        <translation>Nummer eines USB-Geräts</translation>
    </message>
    <message>
        <source>Number of a running domain</source>
        <translation>Nummer einer laufenden Domäne</translation>
    </message>
    <message>
        <source>Number of buffers</source>
        <translation>Anzahl der Puffer</translation>
    </message>
    <message>
        <source>Number of channels</source>
        <translation>Anzahl der Kanäle</translation>
    </message>
    <message>
        <source>Number of each virtual processor</source>
        <translation>Nummer jedes virtuellen Prozessors</translation>
    </message>
    <message>
        <source>Number of interrupt vectors</source>
        <translation>Anzahl der Interruptvektoren</translation>
    </message>
    <message>
        <source>Number of interrupts</source>
        <translation>Anzahl der Interrupts</translation>
    </message>
    <message>
        <source>Number of its processors</source>
        <translation>Anzahl seiner Prozessoren</translation>
    </message>
    <message>
        <source>Number of lanes</source>
        <translation>Anzahl der Lanes</translation>
    </message>
    <message>
        <source>Number of nodes</source>
        <translation>Anzahl der Knoten</translation>
    </message>
    <message>
        <source>Number of ports</source>
        <translation>Anzahl der Ports</translation>
    </message>
    <message>
        <source>Number of queue pairs</source>
        <translation>Anzahl der Warteschlangenpaare</translation>
    </message>
    <message>
        <source>Number of screens</source>
        <translation>Anzahl der Bildschirme</translation>
    </message>
    <message>
        <source>Number of such pages</source>
        <translation>Anzahl solcher Seiten</translation>
    </message>
    <message>
        <source>Number of that device</source>
        <translation>Nummer dieses Geräts</translation>
    </message>
    <message>
        <source>Number of the I/O thread</source>
        <translation>Nummer des E/A-Threads</translation>
    </message>
    <message>
        <source>Number of the I/O thread that serves the controller</source>
        <translation>Nummer des E/A-Threads, der den Controller bedient</translation>
    </message>
    <message>
        <source>Number of the I/O thread that serves the disk</source>
        <translation>Nummer des E/A-Threads, der die Festplatte bedient</translation>
    </message>
    <message>
        <source>Number of the PCI, USB or SCSI bus, or the kind of bus of a storage device</source>
        <translation>Nummer des PCI-, USB- oder SCSI-Busses oder Art des Busses eines Speichergeräts</translation>
    </message>
    <message>
        <source>Number of the SCSI host</source>
        <translation>Nummer des SCSI-Hosts</translation>
    </message>
    <message>
        <source>Number of the SCSI host that survives restarts</source>
        <translation>Nummer des SCSI-Hosts, die Neustarts übersteht</translation>
    </message>
    <message>
        <source>Number of the USB interface</source>
        <translation>Nummer der USB-Schnittstelle</translation>
    </message>
    <message>
        <source>Number of the adapter among those of its address</source>
        <translation>Nummer des Adapters unter denen seiner Adresse</translation>
    </message>
    <message>
        <source>Number of the backend, from 1</source>
        <translation>Nummer des Backends, ab 1</translation>
    </message>
    <message>
        <source>Number of the crypto adapter</source>
        <translation>Nummer des Kryptoadapters</translation>
    </message>
    <message>
        <source>Number of the crypto adapter’s domain</source>
        <translation>Nummer der Domäne des Kryptoadapters</translation>
    </message>
    <message>
        <source>Number of the device on its USB bus</source>
        <translation>Nummer des Geräts an seinem USB-Bus</translation>
    </message>
    <message>
        <source>Number of the group</source>
        <translation>Nummer der Gruppe</translation>
    </message>
    <message>
        <source>Number of the group of its folder</source>
        <translation>Nummer der Gruppe seines Ordners</translation>
    </message>
    <message>
        <source>Number of the group that can only be given away whole</source>
        <translation>Nummer der Gruppe, die nur als Ganzes abgegeben werden kann</translation>
    </message>
    <message>
        <source>Number of the guest’s node</source>
        <translation>Nummer des Knotens des Gasts</translation>
    </message>
    <message>
        <source>Number of the host’s cache</source>
        <translation>Nummer des Caches des Hosts</translation>
    </message>
    <message>
        <source>Number of the host’s node</source>
        <translation>Nummer des Knotens des Hosts</translation>
    </message>
    <message>
        <source>Number of the image in a running guest’s chain</source>
        <translation>Nummer des Abbilds in der Kette eines laufenden Gasts</translation>
    </message>
    <message>
        <source>Number of the interface</source>
        <translation>Nummer der Netzwerkschnittstelle</translation>
    </message>
    <message>
        <source>Number of the manufacturer</source>
        <translation>Nummer des Herstellers</translation>
    </message>
    <message>
        <source>Number of the node</source>
        <translation>Nummer des Knotens</translation>
    </message>
    <message>
        <source>Number of the node, from 0</source>
        <translation>Nummer des Knotens, ab 0</translation>
    </message>
    <message>
        <source>Number of the other node</source>
        <translation>Nummer des anderen Knotens</translation>
    </message>
    <message>
        <source>Number of the owner</source>
        <translation>Nummer des Eigentümers</translation>
    </message>
    <message>
        <source>Number of the owner of its folder</source>
        <translation>Nummer des Eigentümers seines Ordners</translation>
    </message>
    <message>
        <source>Number of the port</source>
        <translation>Nummer des Ports</translation>
    </message>
    <message>
        <source>Number of the processor</source>
        <translation>Nummer des Prozessors</translation>
    </message>
    <message>
        <source>Number of the processor, from 0</source>
        <translation>Nummer des Prozessors, ab 0</translation>
    </message>
    <message>
        <source>Number of the product</source>
        <translation>Nummer des Produkts</translation>
    </message>
    <message>
        <source>Number of the thread, from 1</source>
        <translation>Nummer des Threads, ab 1</translation>
    </message>
    <message>
        <source>Number of the virtual LAN</source>
        <translation>Nummer des virtuellen LANs</translation>
    </message>
    <message>
        <source>Number of the virtual LAN, from 0 to 4095</source>
        <translation>Nummer des virtuellen LANs, von 0 bis 4095</translation>
    </message>
    <message>
        <source>Number of the virtual processor</source>
        <translation>Nummer des virtuellen Prozessors</translation>
    </message>
    <message>
        <source>Number of virtqueues</source>
        <translation>Anzahl der Virtqueues</translation>
    </message>
    <message>
        <source>Number of voices</source>
        <translation>Anzahl der Stimmen</translation>
    </message>
    <message>
        <source>Number on the host that it becomes</source>
        <translation>Nummer auf dem Host, die daraus wird</translation>
    </message>
    <message>
        <source>Number or name of the SCSI target</source>
        <translation>Nummer oder Name des SCSI-Ziels</translation>
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
        <source>Oldest qcow2 version that reads it</source>
        <translation>Älteste qcow2-Version, die es liest</translation>
    </message>
    <message>
        <source>On average</source>
        <translation>Im Mittel</translation>
    </message>
    <message>
        <source>On the host</source>
        <translation>Auf dem Rechner</translation>
    </message>
    <message>
        <source>On this bus there is the target 0 only.</source>
        <translation>An diesem Bus gibt es nur das Ziel 0.</translation>
    </message>
    <message>
        <source>One argument of QEMU’s command line</source>
        <translation>Ein Argument der Befehlszeile von QEMU</translation>
    </message>
    <message>
        <source>Only %1 are free in this pool.</source>
        <translation>In diesem Speicherpool sind nur %1 frei.</translation>
    </message>
    <message>
        <source>Only CD-ROM and floppy drives can have the startup policy “requisite”.</source>
        <translation>Nur CD-ROM- und Diskettenlaufwerke können die Startrichtlinie „requisite“ haben.</translation>
    </message>
    <message>
        <source>Only EFI firmware keeps variables; choose “efi”.</source>
        <translation>Nur EFI-Firmware bewahrt Variablen auf; „efi“ wählen.</translation>
    </message>
    <message>
        <source>Only EFI firmware keeps variables; remove “nvram” or choose “efi”.</source>
        <translation>Nur EFI-Firmware bewahrt Variablen auf; „nvram“ entfernen oder „efi“ wählen.</translation>
    </message>
    <message>
        <source>Only IDE and SCSI disks have a world wide name.</source>
        <translation>Nur IDE- und SCSI-Festplatten haben einen weltweiten Namen (WWN).</translation>
    </message>
    <message>
        <source>Only IDE disks have a translation.</source>
        <translation>Nur IDE-Festplatten haben eine Geometrieübersetzung.</translation>
    </message>
    <message>
        <source>Only KVM machines of the type “virt” have the timer “armvtimer”.</source>
        <translation>Nur KVM-Maschinen des Typs „virt“ haben den Timer „armvtimer“.</translation>
    </message>
    <message>
        <source>Only NFS has a protocol version.</source>
        <translation>Nur NFS hat eine Protokollversion.</translation>
    </message>
    <message>
        <source>Only PCI controller 0 can be “%1”.</source>
        <translation>Nur der PCI-Controller 0 kann „%1“ sein.</translation>
    </message>
    <message>
        <source>Only PCI devices can be in a team.</source>
        <translation>Nur PCI-Geräte können in einem Verbund sein.</translation>
    </message>
    <message>
        <source>Only SCSI devices can have “rawio”.</source>
        <translation>Nur SCSI-Geräte können „rawio“ haben.</translation>
    </message>
    <message>
        <source>Only SCSI devices can have “sgio”.</source>
        <translation>Nur SCSI-Geräte können „sgio“ haben.</translation>
    </message>
    <message>
        <source>Only SCSI disks name their vendor and product.</source>
        <translation>Nur SCSI-Festplatten nennen Hersteller und Produkt.</translation>
    </message>
    <message>
        <source>Only SCSI, IDE and SATA disks have a rotation rate.</source>
        <translation>Nur SCSI-, IDE- und SATA-Festplatten haben eine Drehzahl.</translation>
    </message>
    <message>
        <source>Only USB devices can have a startup policy.</source>
        <translation>Nur USB-Geräte können eine Startrichtlinie haben.</translation>
    </message>
    <message>
        <source>Only a USB device can have a startup policy.</source>
        <translation>Nur ein USB-Gerät kann eine Startrichtlinie haben.</translation>
    </message>
    <message>
        <source>Only a checkpoint that is told of can be compared with what the disks hold.</source>
        <translation>Nur ein Prüfpunkt, der nur eingetragen wird, kann mit dem Inhalt der Festplatten verglichen werden.</translation>
    </message>
    <message>
        <source>Only a connection that is made from here can be made again.</source>
        <translation>Nur eine von hier aus aufgebaute Verbindung kann neu aufgebaut werden.</translation>
    </message>
    <message>
        <source>Only a crash can be answered with “%1”; choose another action.</source>
        <translation>Nur auf einen Absturz kann mit „%1“ reagiert werden; eine andere Aktion wählen.</translation>
    </message>
    <message>
        <source>Only a disk in the format “raw” can be shared.</source>
        <translation>Nur eine Festplatte im Format „raw“ kann gemeinsam genutzt werden.</translation>
    </message>
    <message>
        <source>Only a graphics card driven by “vhostuser” can choose the host’s graphics device.</source>
        <translation>Nur eine von „vhostuser“ betriebene Grafikkarte kann das Grafikgerät des Hosts wählen.</translation>
    </message>
    <message>
        <source>Only a graphics card “qxl” has “%1”; remove it or choose that model.</source>
        <translation>Nur eine Grafikkarte „qxl“ hat „%1“; es entfernen oder dieses Modell wählen.</translation>
    </message>
    <message>
        <source>Only a graphics card “virtio” can be driven by “vhostuser”.</source>
        <translation>Nur eine Grafikkarte „virtio“ kann von „vhostuser“ betrieben werden.</translation>
    </message>
    <message>
        <source>Only a graphics card “virtio” has 3D acceleration; choose that model or switch it off.</source>
        <translation>Nur eine Grafikkarte „virtio“ hat 3D-Beschleunigung; dieses Modell wählen oder sie abschalten.</translation>
    </message>
    <message>
        <source>Only a graphics card “virtio” has the option “%1”; remove it.</source>
        <translation>Nur eine Grafikkarte „virtio“ hat die Option „%1“; diese entfernen.</translation>
    </message>
    <message>
        <source>Only a listen of type “network” can name a network.</source>
        <translation>Nur ein „listen“ des Typs „network“ kann ein Netzwerk nennen.</translation>
    </message>
    <message>
        <source>Only a listen of type “socket” can name a socket.</source>
        <translation>Nur ein „listen“ des Typs „socket“ kann einen Socket nennen.</translation>
    </message>
    <message>
        <source>Only a pull backup has a server.</source>
        <translation>Nur eine Sicherung zum Abholen („pull“) hat einen Server.</translation>
    </message>
    <message>
        <source>Only a pull backup serves its disks.</source>
        <translation>Nur eine Sicherung zum Abholen („pull“) bietet ihre Festplatten an.</translation>
    </message>
    <message>
        <source>Only a push backup has a target.</source>
        <translation>Nur eine ablegende Sicherung („push“) hat ein Ziel.</translation>
    </message>
    <message>
        <source>Only a running backup tells the state of its disks.</source>
        <translation>Nur eine laufende Sicherung gibt den Zustand ihrer Festplatten an.</translation>
    </message>
    <message>
        <source>Only a server with the transport “unix” has a socket.</source>
        <translation>Nur ein Server mit dem Transport „unix“ hat einen Socket.</translation>
    </message>
    <message>
        <source>Only a vhost-user interface of the mode “client” can reconnect.</source>
        <translation>Nur eine vhost-user-Netzwerkschnittstelle im Modus „client“ kann sich neu verbinden.</translation>
    </message>
    <message>
        <source>Only a virtio channel can be a “spicevmc”.</source>
        <translation>Nur ein virtio-Kanal kann ein „spicevmc“ sein.</translation>
    </message>
    <message>
        <source>Only a writable disk in a file can be transient.</source>
        <translation>Nur eine beschreibbare Festplatte in einer Datei kann vorübergehend sein.</translation>
    </message>
    <message>
        <source>Only a “lun” can have persistent reservations.</source>
        <translation>Nur ein „lun“ kann persistente Reservierungen haben.</translation>
    </message>
    <message>
        <source>Only a “lun” can have “rawio”.</source>
        <translation>Nur ein „lun“ kann „rawio“ haben.</translation>
    </message>
    <message>
        <source>Only a “lun” can have “sgio”.</source>
        <translation>Nur ein „lun“ kann „sgio“ haben.</translation>
    </message>
    <message>
        <source>Only an IPv4 address can offer TFTP.</source>
        <translation>Nur eine IPv4-Adresse kann TFTP anbieten.</translation>
    </message>
    <message>
        <source>Only an NVDIMM of POWER machines has a UUID.</source>
        <translation>Nur ein NVDIMM von POWER-Maschinen hat eine UUID.</translation>
    </message>
    <message>
        <source>Only an external memory snapshot has a file.</source>
        <translation>Nur ein externer Speicherschnappschuss hat eine Datei.</translation>
    </message>
    <message>
        <source>Only an external snapshot of the disk “%1” has an image.</source>
        <translation>Nur ein externer Schnappschuss der Festplatte „%1“ hat ein Abbild.</translation>
    </message>
    <message>
        <source>Only an interface in a virtual network can be promised a bandwidth (“floor”).</source>
        <translation>Nur einer Netzwerkschnittstelle in einem virtuellen Netzwerk kann eine Bandbreite zugesichert werden („floor“).</translation>
    </message>
    <message>
        <source>Only an interface of the type “ethernet” can have a host’s end of your own.</source>
        <translation>Nur eine Netzwerkschnittstelle des Typs „ethernet“ kann eine selbst bereitgestellte Host-Seite haben.</translation>
    </message>
    <message>
        <source>Only an interface of the type “ethernet” can have addresses and routes at the host’s end.</source>
        <translation>Nur eine Netzwerkschnittstelle des Typs „ethernet“ kann auf der Host-Seite Adressen und Routen haben.</translation>
    </message>
    <message>
        <source>Only an interface of the type “user” can have “passt”.</source>
        <translation>Nur eine Netzwerkschnittstelle des Typs „user“ kann „passt“ haben.</translation>
    </message>
    <message>
        <source>Only file systems of the type “mount” are possible here.</source>
        <translation>Nur Dateisysteme des Typs „mount“ sind hier möglich.</translation>
    </message>
    <message>
        <source>Only firmware mapped as “pflash” keeps variables; change its type.</source>
        <translation>Nur als „pflash“ eingebundene Firmware bewahrt Variablen auf; ihren Typ ändern.</translation>
    </message>
    <message>
        <source>Only host devices can have the address “unassigned”.</source>
        <translation>Nur Geräte des Hosts können die Adresse „unassigned“ haben.</translation>
    </message>
    <message>
        <source>Only images in the formats “raw” and “qcow2” can be encrypted.</source>
        <translation>Nur Abbilder in den Formaten „raw“ und „qcow2“ können verschlüsselt werden.</translation>
    </message>
    <message>
        <source>Only input devices on the bus “virtio” have a model.</source>
        <translation>Nur Eingabegeräte am Bus „virtio“ haben ein Modell.</translation>
    </message>
    <message>
        <source>Only mediated devices and SCSI hosts have a model.</source>
        <translation>Nur vermittelte Geräte und SCSI-Hosts haben ein Modell.</translation>
    </message>
    <message>
        <source>Only mediated devices can be made here.</source>
        <translation>Nur vermittelte Geräte können hier angelegt werden.</translation>
    </message>
    <message>
        <source>Only mediated devices of the model “vfio-pci” have a display.</source>
        <translation>Nur vermittelte Geräte des Modells „vfio-pci“ haben eine Anzeige.</translation>
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
        <source>Only one mediated device can have “ramfb”.</source>
        <translation>Nur ein einziges vermitteltes Gerät kann „ramfb“ haben.</translation>
    </message>
    <message>
        <source>Only one port group can be the default.</source>
        <translation>Nur eine einzige Portgruppe kann die Vorgabe sein.</translation>
    </message>
    <message>
        <source>Only one virtual LAN can be the native one.</source>
        <translation>Nur ein einziges virtuelles LAN kann das native sein.</translation>
    </message>
    <message>
        <source>Only pSeries machines have an NVRAM device.</source>
        <translation>Nur pSeries-Maschinen haben ein NVRAM-Gerät.</translation>
    </message>
    <message>
        <source>Only processors of the group itself can be measured.</source>
        <translation>Nur Prozessoren der Gruppe selbst können gemessen werden.</translation>
    </message>
    <message>
        <source>Only qcow2 images have a metadata cache.</source>
        <translation>Nur qcow2-Abbilder haben einen Metadaten-Cache.</translation>
    </message>
    <message>
        <source>Only raw images on this host can be looked into; that of “%1” is not one.</source>
        <translation>Nur in raw-Abbilder auf diesem Rechner kann hineingesehen werden; das von „%1“ ist keines.</translation>
    </message>
    <message>
        <source>Only root and members of the group “libvirt” may manage the machines of this computer; open the connection for reading only, or have yourself added to that group.</source>
        <translation>Nur root und Mitglieder der Gruppe „libvirt“ dürfen die Maschinen dieses Computers verwalten; die Verbindung nur zum Lesen öffnen oder sich in diese Gruppe aufnehmen lassen.</translation>
    </message>
    <message>
        <source>Only s390 machines have a watchdog of the model “diag288”.</source>
        <translation>Nur s390-Maschinen haben einen Watchdog des Modells „diag288“.</translation>
    </message>
    <message>
        <source>Only the PCI controller 0 can have the target index 0, and it can have no other.</source>
        <translation>Nur der PCI-Controller 0 kann den Zielindex 0 haben, und er kann keinen anderen haben.</translation>
    </message>
    <message>
        <source>Only the administrator's session can connect machines to networks of the host.</source>
        <translation>Nur die Sitzung des Administrators kann Maschinen mit Netzwerken des Rechners verbinden.</translation>
    </message>
    <message>
        <source>Only the cache of level 3 can be emulated.</source>
        <translation>Nur der Cache der Ebene 3 kann emuliert werden.</translation>
    </message>
    <message>
        <source>Only the file systems of a running machine can be frozen.</source>
        <translation>Nur die Dateisysteme einer laufenden Maschine können eingefroren werden.</translation>
    </message>
    <message>
        <source>Only the first console can be a serial port.</source>
        <translation>Nur die erste Konsole kann ein serieller Anschluss sein.</translation>
    </message>
    <message>
        <source>Only the format “qcow2” has a version.</source>
        <translation>Nur das Format „qcow2“ hat eine Version.</translation>
    </message>
    <message>
        <source>Only the format “qcow2” has features.</source>
        <translation>Nur das Format „qcow2“ hat Merkmale.</translation>
    </message>
    <message>
        <source>Only the forward mode “nat” can have “nat” settings.</source>
        <translation>Nur der Weiterleitungsmodus „nat“ kann „nat“-Einstellungen haben.</translation>
    </message>
    <message>
        <source>Only the incoming bandwidth can have a floor.</source>
        <translation>Nur die eingehende Bandbreite kann eine Untergrenze haben.</translation>
    </message>
    <message>
        <source>Only the modes “host-passthrough” and “maximum” can be made migratable; remove “migratable”.</source>
        <translation>Nur die Modi „host-passthrough“ und „maximum“ können migrierbar gemacht werden; „migratable“ entfernen.</translation>
    </message>
    <message>
        <source>Only the timer “tsc” has a frequency; remove it from “%1”.</source>
        <translation>Nur der Timer „tsc“ hat eine Frequenz; sie bei „%1“ entfernen.</translation>
    </message>
    <message>
        <source>Only the timer “tsc” has a mode; remove it from “%1”.</source>
        <translation>Nur der Timer „tsc“ hat einen Modus; ihn bei „%1“ entfernen.</translation>
    </message>
    <message>
        <source>Only the timers “rtc” and “platform” follow something; remove “track” from “%1”.</source>
        <translation>Nur die Timer „rtc“ und „platform“ folgen etwas; „track“ bei „%1“ entfernen.</translation>
    </message>
    <message>
        <source>Only the transient interface of a team names the other one.</source>
        <translation>Nur die vorübergehende Netzwerkschnittstelle eines Verbunds nennt die andere.</translation>
    </message>
    <message>
        <source>Only the types “fs” and “dir” know whether they copy on writing.</source>
        <translation>Nur die Typen „fs“ und „dir“ wissen, ob sie beim Schreiben kopieren.</translation>
    </message>
    <message>
        <source>Only those that &amp;follow it</source>
        <translation>Nur die, die darauf &amp;folgen</translation>
    </message>
    <message>
        <source>Only virtio SCSI controllers can have an I/O thread.</source>
        <translation>Nur virtio-SCSI-Controller können einen E/A-Thread haben.</translation>
    </message>
    <message>
        <source>Only virtio SCSI controllers can have “%1”.</source>
        <translation>Nur virtio-SCSI-Controller können „%1“ haben.</translation>
    </message>
    <message>
        <source>Only virtio and SCSI disks can be passed through as “lun”.</source>
        <translation>Nur virtio- und SCSI-Festplatten können als „lun“ durchgereicht werden.</translation>
    </message>
    <message>
        <source>Only virtio devices have the option “%1”.</source>
        <translation>Nur virtio-Geräte haben die Option „%1“.</translation>
    </message>
    <message>
        <source>Only virtio disks can have an I/O thread.</source>
        <translation>Nur virtio-Festplatten können einen E/A-Thread haben.</translation>
    </message>
    <message>
        <source>Only virtiofs can be booted from.</source>
        <translation>Nur von virtiofs kann gestartet werden.</translation>
    </message>
    <message>
        <source>Only virtiofs has a sandbox.</source>
        <translation>Nur virtiofs hat eine Sandbox.</translation>
    </message>
    <message>
        <source>Only x86 machines have a BIOS that speaks on the serial port.</source>
        <translation>Nur x86-Maschinen haben ein BIOS, das am seriellen Anschluss spricht.</translation>
    </message>
    <message>
        <source>Only x86 machines have the port “isa-debug”.</source>
        <translation>Nur x86-Maschinen haben den Anschluss „isa-debug“.</translation>
    </message>
    <message>
        <source>Only x86 machines have the timer “%1”; remove it.</source>
        <translation>Nur x86-Maschinen haben den Timer „%1“; ihn entfernen.</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Operating system, libosinfo’s address</source>
        <translation>Betriebssystem, Adresse von libosinfo</translation>
    </message>
    <message>
        <source>Operating systems</source>
        <translation>Betriebssysteme</translation>
    </message>
    <message>
        <source>Operations per second</source>
        <translation>Operationen pro Sekunde</translation>
    </message>
    <message>
        <source>Operations per second in a burst</source>
        <translation>Operationen pro Sekunde bei einem Stoß</translation>
    </message>
    <message>
        <source>Option as for mount -o</source>
        <translation>Option wie bei mount -o</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Options for Ceph</source>
        <translation>Optionen für Ceph</translation>
    </message>
    <message>
        <source>Options for mount</source>
        <translation>Optionen für mount</translation>
    </message>
    <message>
        <source>Or drop an installation image (ISO) anywhere on this window.</source>
        <translation>Oder legen Sie ein Installationsabbild (ISO) irgendwo auf diesem Fenster ab.</translation>
    </message>
    <message>
        <source>Order among the chains; the lowest comes first</source>
        <translation>Reihenfolge unter den Ketten; die niedrigste kommt zuerst</translation>
    </message>
    <message>
        <source>Order among the rules; the lowest comes first</source>
        <translation>Reihenfolge unter den Regeln; die niedrigste kommt zuerst</translation>
    </message>
    <message>
        <source>Order in which pSeries guests see the PCI host bridge</source>
        <translation>Reihenfolge, in der pSeries-Gäste die PCI-Hostbrücke sehen</translation>
    </message>
    <message>
        <source>Order of adding</source>
        <translation>Reihenfolge des Hinzufügens</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Other guests may use it at the same time</source>
        <translation>Andere Gäste dürfen es gleichzeitig verwenden</translation>
    </message>
    <message>
        <source>Outside through NAT</source>
        <translation>Nach außen über NAT</translation>
    </message>
    <message>
        <source>Overwrite the volume “%1” with zeros?</source>
        <translation>Das Volume „%1“ mit Nullen überschreiben?</translation>
    </message>
    <message>
        <source>P&amp;ath:</source>
        <translation>Pf&amp;ad:</translation>
    </message>
    <message>
        <source>P&amp;rivate: its value is shown to nobody again</source>
        <translation>P&amp;rivat: Sein Wert wird niemandem mehr gezeigt</translation>
    </message>
    <message>
        <source>PCI address of the adapter</source>
        <translation>PCI-Adresse des Adapters</translation>
    </message>
    <message>
        <source>PCI addresses need the forward mode “hostdev”.</source>
        <translation>PCI-Adressen brauchen den Weiterleitungsmodus „hostdev“.</translation>
    </message>
    <message>
        <source>PCI bus</source>
        <translation>PCI-Bus</translation>
    </message>
    <message>
        <source>PCI bus of the host</source>
        <translation>PCI-Bus des Hosts</translation>
    </message>
    <message>
        <source>PCI controller 0 must be the root of the buses.</source>
        <translation>Der PCI-Controller 0 muss die Wurzel der Busse sein.</translation>
    </message>
    <message>
        <source>PCI controller 0 must be “%1” with this machine type, not “%2”.</source>
        <translation>Der PCI-Controller 0 muss bei diesem Maschinentyp „%1“ sein, nicht „%2“.</translation>
    </message>
    <message>
        <source>PCI device</source>
        <translation>PCI-Gerät</translation>
    </message>
    <message>
        <source>PCI device of the host</source>
        <translation>PCI-Gerät des Hosts</translation>
    </message>
    <message>
        <source>PCI devices of the host that guests get</source>
        <translation>PCI-Geräte des Hosts, die Gäste erhalten</translation>
    </message>
    <message>
        <source>PCI domain</source>
        <translation>PCI-Domäne</translation>
    </message>
    <message>
        <source>PCI domain of the host</source>
        <translation>PCI-Domäne des Hosts</translation>
    </message>
    <message>
        <source>PCI function</source>
        <translation>PCI-Funktion</translation>
    </message>
    <message>
        <source>PCI function of the host</source>
        <translation>PCI-Funktion des Hosts</translation>
    </message>
    <message>
        <source>PCI or USB bus of the host</source>
        <translation>PCI- oder USB-Bus des Hosts</translation>
    </message>
    <message>
        <source>PCI or drive bus, or USB bus</source>
        <translation>PCI- oder Laufwerksbus oder USB-Bus</translation>
    </message>
    <message>
        <source>PCI slot</source>
        <translation>PCI-Steckplatz</translation>
    </message>
    <message>
        <source>PCI slot of the host</source>
        <translation>PCI-Steckplatz des Hosts</translation>
    </message>
    <message>
        <source>PCI slot, or slot of a smart card or memory module</source>
        <translation>PCI-Steckplatz oder Steckplatz einer Chipkarte oder eines Speichermoduls</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Packets before the guest is interrupted</source>
        <translation>Pakete, bevor der Gast einen Interrupt erhält</translation>
    </message>
    <message>
        <source>Pages of the node</source>
        <translation>Seiten des Knotens</translation>
    </message>
    <message>
        <source>Paging by the processor</source>
        <translation>Paging durch den Prozessor</translation>
    </message>
    <message>
        <source>Paging done by the hardware</source>
        <translation>Paging durch die Hardware</translation>
    </message>
    <message>
        <source>Parallel port</source>
        <translation>Parallele Schnittstelle</translation>
    </message>
    <message>
        <source>Parallel ports</source>
        <translation>Parallele Anschlüsse</translation>
    </message>
    <message>
        <source>Part in a team of interfaces</source>
        <translation>Teil in einem Verbund von Netzwerkschnittstellen</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Teilenummer</translation>
    </message>
    <message>
        <source>Part of the file that is the image</source>
        <translation>Teil der Datei, der das Abbild ist</translation>
    </message>
    <message>
        <source>Part that these processors get</source>
        <translation>Teil, den diese Prozessoren erhalten</translation>
    </message>
    <message>
        <source>Parts of caches</source>
        <translation>Teile von Caches</translation>
    </message>
    <message>
        <source>Parts of caches and of bandwidth can only be given to KVM’s guests.</source>
        <translation>Teile von Caches und Bandbreite können nur KVM-Gästen gegeben werden.</translation>
    </message>
    <message>
        <source>Parts of the host’s caches</source>
        <translation>Teile der Caches des Hosts</translation>
    </message>
    <message>
        <source>Parts of the host’s memory bandwidth</source>
        <translation>Teile der Speicherbandbreite des Hosts</translation>
    </message>
    <message>
        <source>Parts of the machine</source>
        <translation>Teile der Maschine</translation>
    </message>
    <message>
        <source>Pass&amp;word or key:</source>
        <translation>Pass&amp;wort oder Schlüssel:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pass&amp;wort:</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Passphrases</source>
        <translation>Passphrasen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password in clear text</source>
        <translation>Passwort im Klartext</translation>
    </message>
    <message>
        <source>Password of the display</source>
        <translation>Passwort der Anzeige</translation>
    </message>
    <message>
        <source>Password or key</source>
        <translation>Passwort oder Schlüssel</translation>
    </message>
    <message>
        <source>Path of a UNIX socket</source>
        <translation>Pfad eines UNIX-Sockets</translation>
    </message>
    <message>
        <source>Path of a block device</source>
        <translation>Pfad eines Blockgeräts</translation>
    </message>
    <message>
        <source>Path of a boot loader of the host, for Xen</source>
        <translation>Pfad eines Bootloaders des Hosts, für Xen</translation>
    </message>
    <message>
        <source>Path of a folder shown as a FAT disk</source>
        <translation>Pfad eines Ordners, der als FAT-Festplatte gezeigt wird</translation>
    </message>
    <message>
        <source>Path of a kernel to boot directly</source>
        <translation>Pfad eines Kernels, der direkt gestartet wird</translation>
    </message>
    <message>
        <source>Path of an image file</source>
        <translation>Pfad einer Abbilddatei</translation>
    </message>
    <message>
        <source>Path of its UNIX socket</source>
        <translation>Pfad seines UNIX-Sockets</translation>
    </message>
    <message>
        <source>Path of its device tree</source>
        <translation>Pfad seines Gerätebaums</translation>
    </message>
    <message>
        <source>Path of its initial RAM disk</source>
        <translation>Pfad seiner Initial-RAM-Disk</translation>
    </message>
    <message>
        <source>Path of the URI</source>
        <translation>Pfad der URI</translation>
    </message>
    <message>
        <source>Path of the copy</source>
        <translation>Pfad der Kopie</translation>
    </message>
    <message>
        <source>Path of the copy, as old documents have it</source>
        <translation>Pfad der Kopie, wie er in alten Dokumenten steht</translation>
    </message>
    <message>
        <source>Path of the device</source>
        <translation>Pfad des Geräts</translation>
    </message>
    <message>
        <source>Path of the device in sysfs</source>
        <translation>Pfad des Geräts in sysfs</translation>
    </message>
    <message>
        <source>Path of the device, or name of an iSCSI target</source>
        <translation>Pfad des Geräts oder Name eines iSCSI-Ziels</translation>
    </message>
    <message>
        <source>Path of the emulator</source>
        <translation>Pfad des Emulators</translation>
    </message>
    <message>
        <source>Path of the encrypted volume</source>
        <translation>Pfad des verschlüsselten Datenträgers</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Pfad der Datei</translation>
    </message>
    <message>
        <source>Path of the file with the table</source>
        <translation>Pfad der Datei mit der Tabelle</translation>
    </message>
    <message>
        <source>Path of the file, device or socket</source>
        <translation>Pfad der Datei, des Geräts oder des Sockets</translation>
    </message>
    <message>
        <source>Path of the firmware</source>
        <translation>Pfad der Firmware</translation>
    </message>
    <message>
        <source>Path of the firmware image</source>
        <translation>Pfad des Firmware-Abbilds</translation>
    </message>
    <message>
        <source>Path of the firmware’s variables</source>
        <translation>Pfad der Variablen der Firmware</translation>
    </message>
    <message>
        <source>Path of the host’s device</source>
        <translation>Pfad des Geräts des Hosts</translation>
    </message>
    <message>
        <source>Path of the server’s UNIX socket</source>
        <translation>Pfad des UNIX-Sockets des Servers</translation>
    </message>
    <message>
        <source>Paths to choose from</source>
        <translation>Pfade zur Auswahl</translation>
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
        <source>Percent of its memory bandwidth</source>
        <translation>Prozent seiner Speicherbandbreite</translation>
    </message>
    <message>
        <source>Percentage that the guest was slowed</source>
        <translation>Prozentsatz, um den der Gast gebremst wurde</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Performance counters</source>
        <translation>Leistungszähler</translation>
    </message>
    <message>
        <source>Period of the timer in microseconds</source>
        <translation>Periode des Timers in Mikrosekunden</translation>
    </message>
    <message>
        <source>Persistent SCSI reservations</source>
        <translation>Persistente SCSI-Reservierungen</translation>
    </message>
    <message>
        <source>Physical address extension</source>
        <translation>Erweiterung physischer Adressen (PAE)</translation>
    </message>
    <message>
        <source>Physical function whose virtual functions guests get</source>
        <translation>Physische Funktion, deren virtuelle Funktionen Gäste erhalten</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Places for memory added while running</source>
        <translation>Plätze für Speicher, der im laufenden Betrieb hinzugefügt wird</translation>
    </message>
    <message>
        <source>Places it listens on</source>
        <translation>Stellen, an denen gelauscht wird</translation>
    </message>
    <message>
        <source>Plain, for “gdb” and “crash” (ELF)</source>
        <translation>Einfach, für „gdb“ und „crash“ (ELF)</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Speicherpool</translation>
    </message>
    <message>
        <source>Pool “%1”</source>
        <translation>Speicherpool „%1“</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port %1 of virtio-serial controller %2 is used twice.</source>
        <translation>Port %1 des virtio-serial-Controllers %2 ist zweimal verwendet.</translation>
    </message>
    <message>
        <source>Port for VNC over web sockets; -1 is chosen at start</source>
        <translation>Port für VNC über WebSockets; -1 wird beim Start gewählt</translation>
    </message>
    <message>
        <source>Port group of a distributed switch</source>
        <translation>Portgruppe eines verteilten Switches</translation>
    </message>
    <message>
        <source>Port group of the network</source>
        <translation>Portgruppe des Netzwerks</translation>
    </message>
    <message>
        <source>Port identifier, or the lowest one</source>
        <translation>Portkennung oder die niedrigste</translation>
    </message>
    <message>
        <source>Port name of a vhost SCSI target, “naa.” and 16 digits</source>
        <translation>Portname eines vhost-SCSI-Ziels, „naa.“ und 16 Ziffern</translation>
    </message>
    <message>
        <source>Port number of a PCI Express port</source>
        <translation>Portnummer eines PCI-Express-Ports</translation>
    </message>
    <message>
        <source>Port of a network connection</source>
        <translation>Port einer Netzwerkverbindung</translation>
    </message>
    <message>
        <source>Port of a switch</source>
        <translation>Port eines Switches</translation>
    </message>
    <message>
        <source>Port of a tunnel between guests</source>
        <translation>Port eines Tunnels zwischen Gästen</translation>
    </message>
    <message>
        <source>Port of a virtual network</source>
        <translation>Port eines virtuellen Netzwerks</translation>
    </message>
    <message>
        <source>Port of the guest that the first one leads to</source>
        <translation>Port des Gasts, zu dem der erste führt</translation>
    </message>
    <message>
        <source>Port of the host’s end of a UDP tunnel</source>
        <translation>Port der Host-Seite eines UDP-Tunnels</translation>
    </message>
    <message>
        <source>Port of the network or of a distributed switch</source>
        <translation>Port des Netzwerks oder eines verteilten Switches</translation>
    </message>
    <message>
        <source>Port of the server</source>
        <translation>Port des Servers</translation>
    </message>
    <message>
        <source>Port of the server; the protocol’s own if absent</source>
        <translation>Port des Servers; der des Protokolls, wenn er fehlt</translation>
    </message>
    <message>
        <source>Port of the service</source>
        <translation>Port des Dienstes</translation>
    </message>
    <message>
        <source>Port of the switch</source>
        <translation>Port des Switches</translation>
    </message>
    <message>
        <source>Port profile of the switch</source>
        <translation>Portprofil des Switches</translation>
    </message>
    <message>
        <source>Port that disks are copied to</source>
        <translation>Port, zu dem Festplatten kopiert werden</translation>
    </message>
    <message>
        <source>Port that the guest connects to</source>
        <translation>Port, mit dem sich der Gast verbindet</translation>
    </message>
    <message>
        <source>Port that viewers go on to</source>
        <translation>Port, zu dem Betrachter weitergehen</translation>
    </message>
    <message>
        <source>Port; -1 is chosen at start</source>
        <translation>Port; -1 wird beim Start gewählt</translation>
    </message>
    <message>
        <source>Port; 10809 if absent</source>
        <translation>Port; 10809, wenn er fehlt</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Ports need a protocol that has them; add protocol “tcp”, “udp”, “33” (DCCP) or “sctp”.</source>
        <translation>Ports brauchen ein Protokoll, das sie hat; das Protokoll „tcp“, „udp“, „33“ (DCCP) oder „sctp“ hinzufügen.</translation>
    </message>
    <message>
        <source>Ports of JACK to connect to, a regular expression</source>
        <translation>Ports von JACK, mit denen verbunden wird, ein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Ports of the host that lead to the guest</source>
        <translation>Ports des Hosts, die zum Gast führen</translation>
    </message>
    <message>
        <source>Ports of the switch</source>
        <translation>Ports des Switches</translation>
    </message>
    <message>
        <source>Ports of virtual switches</source>
        <translation>Ports virtueller Switches</translation>
    </message>
    <message>
        <source>Possible: %1.</source>
        <translation>Möglich: %1.</translation>
    </message>
    <message>
        <source>Power management</source>
        <translation>Energieverwaltung</translation>
    </message>
    <message>
        <source>Power management through ACPI</source>
        <translation>Energieverwaltung über ACPI</translation>
    </message>
    <message>
        <source>Preference among routes; the smallest is taken</source>
        <translation>Vorrang unter den Routen; die kleinste wird genommen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Priority among the host’s real-time tasks</source>
        <translation>Priorität unter den Echtzeitaufgaben des Hosts</translation>
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
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Processor %1</source>
        <translation>Prozessor %1</translation>
    </message>
    <message>
        <source>Processor %1 of the host</source>
        <translation>Prozessor %1 des Rechners</translation>
    </message>
    <message>
        <source>Processor load of the host</source>
        <translation>Prozessorlast des Rechners</translation>
    </message>
    <message>
        <source>Processor models can be chosen</source>
        <translation>Prozessormodelle können gewählt werden</translation>
    </message>
    <message>
        <source>Processor time</source>
        <translation>Prozessorzeit</translation>
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
        <source>Processors and memory</source>
        <translation>Prozessoren und Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Processors and memory were changed.</source>
        <translation>Prozessoren und Arbeitsspeicher wurden geändert.</translation>
    </message>
    <message>
        <source>Processors cannot be compared without libvirt’s table of them; install the package “libvirt0”.</source>
        <translation>Prozessoren lassen sich ohne libvirts Tabelle nicht vergleichen; das Paket „libvirt0“ installieren.</translation>
    </message>
    <message>
        <source>Processors flush one another’s translation buffers</source>
        <translation>Prozessoren leeren einander die Übersetzungspuffer</translation>
    </message>
    <message>
        <source>Processors interrupt one another through KVM</source>
        <translation>Prozessoren senden einander Interrupts über KVM</translation>
    </message>
    <message>
        <source>Processors interrupt one another through the hypervisor</source>
        <translation>Prozessoren senden einander Interrupts über den Hypervisor</translation>
    </message>
    <message>
        <source>Processors of the same core</source>
        <translation>Prozessoren desselben Kerns</translation>
    </message>
    <message>
        <source>Processors that share it</source>
        <translation>Prozessoren, die ihn gemeinsam nutzen</translation>
    </message>
    <message>
        <source>Processors:</source>
        <translation>Prozessoren:</translation>
    </message>
    <message>
        <source>Product name of the storage</source>
        <translation>Produktname des Speichers</translation>
    </message>
    <message>
        <source>Product of a USB device</source>
        <translation>Produkt eines USB-Geräts</translation>
    </message>
    <message>
        <source>Product of the device; -1 is any</source>
        <translation>Produkt des Geräts; -1 ist beliebig</translation>
    </message>
    <message>
        <source>Product that the guest sees, up to 16 characters</source>
        <translation>Produkt, das der Gast sieht, bis zu 16 Zeichen</translation>
    </message>
    <message>
        <source>Program behind user networking</source>
        <translation>Programm hinter dem Benutzernetzwerk</translation>
    </message>
    <message>
        <source>Program that sets up the host’s end</source>
        <translation>Programm, das die Host-Seite einrichtet</translation>
    </message>
    <message>
        <source>Program that takes down the host’s end</source>
        <translation>Programm, das die Host-Seite abbaut</translation>
    </message>
    <message>
        <source>Programmable interrupt controller</source>
        <translation>Programmierbarer Interrupt-Controller</translation>
    </message>
    <message>
        <source>Programs for libvirt</source>
        <translation>Programme für libvirt</translation>
    </message>
    <message>
        <source>Programs for libvirt may use these machines</source>
        <translation>Programme für libvirt dürfen diese Maschinen benutzen</translation>
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
        <source>Properties of what the guest sees</source>
        <translation>Eigenschaften dessen, was der Gast sieht</translation>
    </message>
    <message>
        <source>Protected guests</source>
        <translation>Geschützte Gäste</translation>
    </message>
    <message>
        <source>Protected guests on s390</source>
        <translation>Geschützte Gäste auf s390</translation>
    </message>
    <message>
        <source>Protected memory of each node</source>
        <translation>Geschützter Speicher jedes Knotens</translation>
    </message>
    <message>
        <source>Protected memory of the host</source>
        <translation>Geschützter Speicher des Hosts</translation>
    </message>
    <message>
        <source>Protection of the guest from the host</source>
        <translation>Schutz des Gasts vor dem Host</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Protocol inside the frame, by number or name</source>
        <translation>Protokoll im Frame, als Nummer oder Name</translation>
    </message>
    <message>
        <source>Protocol inside, by number or name</source>
        <translation>Protokoll darin, als Nummer oder Name</translation>
    </message>
    <message>
        <source>Protocol of the USB interface</source>
        <translation>Protokoll der USB-Schnittstelle</translation>
    </message>
    <message>
        <source>Protocol of the display</source>
        <translation>Protokoll der Anzeige</translation>
    </message>
    <message>
        <source>Protocol of the service, such as “tcp”</source>
        <translation>Protokoll des Dienstes, etwa „tcp“</translation>
    </message>
    <message>
        <source>Protocol whose addresses are asked for, by number</source>
        <translation>Protokoll, nach dessen Adressen gefragt wird, als Nummer</translation>
    </message>
    <message>
        <source>PulseAudio server</source>
        <translation>PulseAudio-Server</translation>
    </message>
    <message>
        <source>Puts each element on a line of its own</source>
        <translation>Setzt jedes Element in eine eigene Zeile</translation>
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
        <source>QEMU boots without a boot loader of the host; remove it.</source>
        <translation>QEMU startet ohne Bootloader des Hosts; diesen entfernen.</translation>
    </message>
    <message>
        <source>QEMU can tell the guest addresses only on an interface of the type “user”.</source>
        <translation>QEMU kann dem Gast Adressen nur an einer Netzwerkschnittstelle des Typs „user“ mitteilen.</translation>
    </message>
    <message>
        <source>QEMU cannot answer the end of a run with “%1”; choose “destroy” or “restart”.</source>
        <translation>QEMU kann auf das Ende eines Laufs nicht mit „%1“ reagieren; „destroy“ oder „restart“ wählen.</translation>
    </message>
    <message>
        <source>QEMU cannot filter writes to a host device’s registers.</source>
        <translation>QEMU kann Schreibzugriffe auf die Register eines Geräts des Hosts nicht filtern.</translation>
    </message>
    <message>
        <source>QEMU cannot guarantee memory; remove “min_guarantee”.</source>
        <translation>QEMU kann Speicher nicht garantieren; „min_guarantee“ entfernen.</translation>
    </message>
    <message>
        <source>QEMU cannot open “luks2”.</source>
        <translation>QEMU kann „luks2“ nicht öffnen.</translation>
    </message>
    <message>
        <source>QEMU cannot set up a point-to-point link in the guest.</source>
        <translation>QEMU kann im Gast keine Punkt-zu-Punkt-Verbindung einrichten.</translation>
    </message>
    <message>
        <source>QEMU cannot set up routes in the guest.</source>
        <translation>QEMU kann im Gast keine Routen einrichten.</translation>
    </message>
    <message>
        <source>QEMU does not filter what is written to a device; remove the attribute.</source>
        <translation>QEMU filtert nicht, was auf ein Gerät geschrieben wird; das Attribut entfernen.</translation>
    </message>
    <message>
        <source>QEMU has no 2D acceleration; remove “accel2d”.</source>
        <translation>QEMU hat keine 2D-Beschleunigung; „accel2d“ entfernen.</translation>
    </message>
    <message>
        <source>QEMU has no SCSI controller of the model “%1”.</source>
        <translation>QEMU hat keinen SCSI-Controller des Modells „%1“.</translation>
    </message>
    <message>
        <source>QEMU has no console of the type “%1” here.</source>
        <translation>QEMU hat hier keine Konsole des Typs „%1“.</translation>
    </message>
    <message>
        <source>QEMU has no controllers of the type “%1”.</source>
        <translation>QEMU hat keine Controller des Typs „%1“.</translation>
    </message>
    <message>
        <source>QEMU has no format “%1”; use “raw”.</source>
        <translation>QEMU hat kein Format „%1“; „raw“ verwenden.</translation>
    </message>
    <message>
        <source>QEMU has no memory balloon of the model “xen”.</source>
        <translation>QEMU hat keinen Speicherballon des Modells „xen“.</translation>
    </message>
    <message>
        <source>QEMU has no sound card “ich7”; choose “ich6” or “ich9”.</source>
        <translation>QEMU hat keine Soundkarte „ich7“; „ich6“ oder „ich9“ wählen.</translation>
    </message>
    <message>
        <source>QEMU has no timer “platform”; remove it.</source>
        <translation>QEMU hat keinen Timer „platform“; ihn entfernen.</translation>
    </message>
    <message>
        <source>QEMU runs machines of the type “hvm” only, not “%1”.</source>
        <translation>QEMU führt nur Maschinen des Typs „hvm“ aus, nicht „%1“.</translation>
    </message>
    <message>
        <source>QEMU waits at a socket without a path, so that nothing can be made again.</source>
        <translation>QEMU wartet an einem Socket ohne Pfad, sodass nichts neu aufgebaut werden kann.</translation>
    </message>
    <message>
        <source>QEMU/KVM (Innkeeper on another computer)</source>
        <translation>QEMU/KVM (Innkeeper auf einem anderen Computer)</translation>
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
        <source>QEMU’s timer “rtc” cannot follow “boot”; choose “guest” or “wall”.</source>
        <translation>Der Timer „rtc“ von QEMU kann nicht „boot“ folgen; „guest“ oder „wall“ wählen.</translation>
    </message>
    <message>
        <source>Query part of an HTTP address</source>
        <translation>Abfrageteil einer HTTP-Adresse</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>Forts&amp;etzen</translation>
    </message>
    <message>
        <source>Random number generators</source>
        <translation>Zufallszahlengeneratoren</translation>
    </message>
    <message>
        <source>Random numbers</source>
        <translation>Zufallszahlen</translation>
    </message>
    <message>
        <source>Rate that a burst may reach, in KiB per second</source>
        <translation>Rate, die ein Stoß erreichen darf, in KiB pro Sekunde</translation>
    </message>
    <message>
        <source>Rate that is guaranteed, in KiB per second</source>
        <translation>Garantierte Rate, in KiB pro Sekunde</translation>
    </message>
    <message>
        <source>Re&amp;boot</source>
        <translation>Ne&amp;u starten</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Aktualisie&amp;ren</translation>
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
        <source>Reached by SSH and netcat; Innkeeper must be serving its host there.</source>
        <translation>Erreicht über SSH und Netcat; Innkeeper muss dort seinen Rechner freigeben.</translation>
    </message>
    <message>
        <source>Reached by SSH and netcat; the number in the socket is that of the user there (“id -u”).</source>
        <translation>Erreicht über SSH und Netcat; die Zahl im Socket ist die des Benutzers dort („id -u“).</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Reading cannot run out of space; “enospace” is for writing only.</source>
        <translation>Beim Lesen kann der Platz nicht ausgehen; „enospace“ gilt nur für das Schreiben.</translation>
    </message>
    <message>
        <source>Reading “%1” takes too long.</source>
        <translation>Das Lesen von „%1“ dauert zu lange.</translation>
    </message>
    <message>
        <source>Reads per second</source>
        <translation>Lesevorgänge pro Sekunde</translation>
    </message>
    <message>
        <source>Reads per second in a burst</source>
        <translation>Lesevorgänge pro Sekunde bei einem Stoß</translation>
    </message>
    <message>
        <source>Ready to create</source>
        <translation>Bereit zum Anlegen</translation>
    </message>
    <message>
        <source>Ready: %1</source>
        <translation>Bereit: %1</translation>
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
        <source>Receiver’s address</source>
        <translation>Empfängeradresse</translation>
    </message>
    <message>
        <source>Receiver’s address in the message</source>
        <translation>Empfängeradresse in der Nachricht</translation>
    </message>
    <message>
        <source>Receiver’s first port</source>
        <translation>Erster Port des Empfängers</translation>
    </message>
    <message>
        <source>Receiver’s hardware address</source>
        <translation>Hardwareadresse des Empfängers</translation>
    </message>
    <message>
        <source>Receiver’s hardware address in the message</source>
        <translation>Hardwareadresse des Empfängers in der Nachricht</translation>
    </message>
    <message>
        <source>Receiver’s last port</source>
        <translation>Letzter Port des Empfängers</translation>
    </message>
    <message>
        <source>Receives at most</source>
        <translation>Empfängt höchstens</translation>
    </message>
    <message>
        <source>Reconnect the console</source>
        <translation>Konsole neu verbinden</translation>
    </message>
    <message>
        <source>Reconnecting needs a time between the attempts.</source>
        <translation>Für neue Verbindungen ist eine Zeit zwischen den Versuchen nötig.</translation>
    </message>
    <message>
        <source>Records of changes that move</source>
        <translation>Aufzeichnungen der Änderungen, die umziehen</translation>
    </message>
    <message>
        <source>Redirected USB devices</source>
        <translation>Umgeleitete USB-Geräte</translation>
    </message>
    <message>
        <source>Reference counts are written late</source>
        <translation>Referenzzähler werden spät geschrieben</translation>
    </message>
    <message>
        <source>Refresh pool “%1”</source>
        <translation>Speicherpool „%1“ aktualisieren</translation>
    </message>
    <message>
        <source>Register of the spapr-vio bus</source>
        <translation>Register des spapr-vio-Busses</translation>
    </message>
    <message>
        <source>Rehearsal in memory (test)</source>
        <translation>Probe im Arbeitsspeicher (test)</translation>
    </message>
    <message>
        <source>Remapping interrupts needs the I/O APIC’s driver “qemu”.</source>
        <translation>Das Umleiten von Interrupts braucht den Treiber „qemu“ des I/O-APIC.</translation>
    </message>
    <message>
        <source>Remember this moment with a checkpoint</source>
        <translation>Diesen Zeitpunkt mit einem Prüfpunkt merken</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove Host</source>
        <translation>Rechner entfernen</translation>
    </message>
    <message>
        <source>Remove I/&amp;O Thread</source>
        <translation>E/&amp;A-Thread entfernen</translation>
    </message>
    <message>
        <source>Remove Pool</source>
        <translation>Speicherpool entfernen</translation>
    </message>
    <message>
        <source>Remove a device</source>
        <translation>Gerät entfernen</translation>
    </message>
    <message>
        <source>Remove from “%1”: %2</source>
        <translation>Aus „%1“ entfernen: %2</translation>
    </message>
    <message>
        <source>Remove pool “%1”</source>
        <translation>Speicherpool „%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove the I/O thread %1</source>
        <translation>Den E/A-Thread %1 entfernen</translation>
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
        <source>Remove “%1” from “%2”?</source>
        <translation>„%1“ aus „%2“ entfernen?</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Entfernt: %1.</translation>
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
        <source>Replace &amp;All</source>
        <translation>&amp;Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Requests that a virtqueue holds</source>
        <translation>Anforderungen, die eine Virtqueue fasst</translation>
    </message>
    <message>
        <source>Requests that virtiofs holds</source>
        <translation>Anforderungen, die virtiofs fasst</translation>
    </message>
    <message>
        <source>Res&amp;ize…</source>
        <translation>Größe ä&amp;ndern…</translation>
    </message>
    <message>
        <source>Rese&amp;t</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Reserve %1 in network “%2”</source>
        <translation>%1 im Netzwerk „%2“ reservieren</translation>
    </message>
    <message>
        <source>Reserve &amp;Addresses…</source>
        <translation>&amp;Adressen reservieren…</translation>
    </message>
    <message>
        <source>Reserved Addresses of “%1”</source>
        <translation>Reservierte Adressen von „%1“</translation>
    </message>
    <message>
        <source>Reserved address</source>
        <translation>Reservierte Adresse</translation>
    </message>
    <message>
        <source>Reserved addresses</source>
        <translation>Reservierte Adressen</translation>
    </message>
    <message>
        <source>Reset through Hyper-V’s register</source>
        <translation>Zurücksetzen über das Register von Hyper-V</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>„%1“ zurücksetzen</translation>
    </message>
    <message>
        <source>Resize Volume</source>
        <translation>Größe des Volumes ändern</translation>
    </message>
    <message>
        <source>Resize the &amp;Machine's Screen</source>
        <translation>Bildschirmgröße der &amp;Maschine anpassen</translation>
    </message>
    <message>
        <source>Resize the disk “%1”</source>
        <translation>Größe der Festplatte „%1“ ändern</translation>
    </message>
    <message>
        <source>Resize the disk “%1” of “%2”</source>
        <translation>Größe der Festplatte „%1“ von „%2“ ändern</translation>
    </message>
    <message>
        <source>Resize volume “%1” to %2</source>
        <translation>Größe des Volumes „%1“ auf %2 ändern</translation>
    </message>
    <message>
        <source>Resources:</source>
        <translation>Ressourcen:</translation>
    </message>
    <message>
        <source>Rest&amp;ore from File…</source>
        <translation>Aus Datei wied&amp;erherstellen…</translation>
    </message>
    <message>
        <source>Restart at once, like the reset button</source>
        <translation>Sofort neu starten, wie mit der Reset-Taste</translation>
    </message>
    <message>
        <source>Restore a Saved Machine</source>
        <translation>Gespeicherte Maschine wiederherstellen</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>„%1“ wiederherstellen</translation>
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
        <source>Revolutions per minute; 1 is solid state</source>
        <translation>Umdrehungen pro Minute; 1 bedeutet Solid State</translation>
    </message>
    <message>
        <source>Rights of new files, octal</source>
        <translation>Rechte neuer Dateien, oktal</translation>
    </message>
    <message>
        <source>Rights of new folders, octal</source>
        <translation>Rechte neuer Ordner, oktal</translation>
    </message>
    <message>
        <source>Root device of a paravirtual guest</source>
        <translation>Wurzelgerät eines paravirtuellen Gasts</translation>
    </message>
    <message>
        <source>Root’s hardware address</source>
        <translation>Hardwareadresse der Wurzel</translation>
    </message>
    <message>
        <source>Root’s highest priority</source>
        <translation>Höchste Priorität der Wurzel</translation>
    </message>
    <message>
        <source>Root’s priority, or the lowest one</source>
        <translation>Priorität der Wurzel oder die niedrigste</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>Geroutet</translation>
    </message>
    <message>
        <source>Routed, no firewall rules</source>
        <translation>Geroutet, ohne Firewall-Regeln</translation>
    </message>
    <message>
        <source>Routes in the guest</source>
        <translation>Routen im Gast</translation>
    </message>
    <message>
        <source>Routes of a container’s interface</source>
        <translation>Routen der Netzwerkschnittstelle eines Containers</translation>
    </message>
    <message>
        <source>Routes of the host’s end</source>
        <translation>Routen der Seite des Hosts</translation>
    </message>
    <message>
        <source>Running now (read only)</source>
        <translation>Läuft jetzt (nur lesen)</translation>
    </message>
    <message>
        <source>Runs as:</source>
        <translation>Läuft als:</translation>
    </message>
    <message>
        <source>S&amp;ends at most:</source>
        <translation>S&amp;endet höchstens:</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>An&amp;zeigen:</translation>
    </message>
    <message>
        <source>S&amp;napshots</source>
        <translation>Sch&amp;nappschüsse</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>606	An&amp;haltenBeenden</translation>
    </message>
    <message>
        <source>S&amp;top…</source>
        <translation>Be&amp;enden…</translation>
    </message>
    <message>
        <source>SCSI access</source>
        <translation>SCSI-Zugriff</translation>
    </message>
    <message>
        <source>SCSI adapter</source>
        <translation>SCSI-Adapter</translation>
    </message>
    <message>
        <source>SCSI adapter of the host, “scsi_host0”</source>
        <translation>SCSI-Adapter des Hosts, „scsi_host0“</translation>
    </message>
    <message>
        <source>SCSI device</source>
        <translation>SCSI-Gerät</translation>
    </message>
    <message>
        <source>SCSI or Fibre Channel adapter</source>
        <translation>SCSI- oder Fibre-Channel-Adapter</translation>
    </message>
    <message>
        <source>SCSI target</source>
        <translation>SCSI-Ziel</translation>
    </message>
    <message>
        <source>SPICE cannot draw with OpenGL where “egl-headless” does; disable one of both.</source>
        <translation>SPICE kann nicht mit OpenGL zeichnen, wo „egl-headless“ es tut; eines von beiden abschalten.</translation>
    </message>
    <message>
        <source>SPICE has an encrypted port, but encryption is switched off in the driver’s settings.</source>
        <translation>SPICE hat einen verschlüsselten Port, aber die Verschlüsselung ist in den Einstellungen des Treibers abgeschaltet.</translation>
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
        <source>Samples each second</source>
        <translation>Abtastwerte pro Sekunde</translation>
    </message>
    <message>
        <source>Save &amp;Notes</source>
        <translation>&amp;Notizen speichern</translation>
    </message>
    <message>
        <source>Save &amp;and Back Up</source>
        <translation>S&amp;peichern und sichern</translation>
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
        <source>Save to &amp;File…</source>
        <translation>In &amp;Datei speichern…</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>„%1“ speichern</translation>
    </message>
    <message>
        <source>Save “%1” to a File</source>
        <translation>„%1“ in eine Datei speichern</translation>
    </message>
    <message>
        <source>Save “%1” to “%2”</source>
        <translation>„%1“ in „%2“ speichern</translation>
    </message>
    <message>
        <source>Saved State of “%1”</source>
        <translation>Gespeicherter Zustand von „%1“</translation>
    </message>
    <message>
        <source>Saved State “%1”</source>
        <translation>Gespeicherter Zustand „%1“</translation>
    </message>
    <message>
        <source>Saved machines (*.save)</source>
        <translation>Gespeicherte Maschinen (*.save)</translation>
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
        <source>Saving “%1”…</source>
        <translation>„%1“ wird gespeichert…</translation>
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
        <source>Scheduling of I/O threads</source>
        <translation>Scheduling der I/O-Threads</translation>
    </message>
    <message>
        <source>Scheduling of the emulator’s own threads</source>
        <translation>Scheduling der eigenen Threads des Emulators</translation>
    </message>
    <message>
        <source>Scheduling of virtual processors</source>
        <translation>Scheduling der virtuellen Prozessoren</translation>
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
        <source>Se&amp;ttings</source>
        <translation>Eins&amp;tellungen</translation>
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
        <source>Search for devices</source>
        <translation>Nach Geräten suchen</translation>
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
        <source>Second version</source>
        <translation>Zweite Version</translation>
    </message>
    <message>
        <source>Seconds before the bridge forwards</source>
        <translation>Sekunden, bis die Bridge weiterleitet</translation>
    </message>
    <message>
        <source>Seconds between attempts to reconnect</source>
        <translation>Sekunden zwischen Versuchen, die Verbindung wiederherzustellen</translation>
    </message>
    <message>
        <source>Seconds between measurements</source>
        <translation>Sekunden zwischen den Messungen</translation>
    </message>
    <message>
        <source>Seconds between two reports of the guest’s memory</source>
        <translation>Sekunden zwischen zwei Meldungen über den Speicher des Gasts</translation>
    </message>
    <message>
        <source>Seconds of operations in a burst</source>
        <translation>Sekunden an Operationen in einer Lastspitze</translation>
    </message>
    <message>
        <source>Seconds of reading in a burst</source>
        <translation>Sekunden des Lesens in einer Lastspitze</translation>
    </message>
    <message>
        <source>Seconds of reads in a burst</source>
        <translation>Sekunden an Lesevorgängen in einer Lastspitze</translation>
    </message>
    <message>
        <source>Seconds of writes in a burst</source>
        <translation>Sekunden an Schreibvorgängen in einer Lastspitze</translation>
    </message>
    <message>
        <source>Seconds of writing in a burst</source>
        <translation>Sekunden des Schreibens in einer Lastspitze</translation>
    </message>
    <message>
        <source>Seconds since 1970 that an absolute clock starts with</source>
        <translation>Sekunden seit 1970, mit denen eine absolute Uhr beginnt</translation>
    </message>
    <message>
        <source>Seconds that a burst may last</source>
        <translation>Sekunden, die eine Lastspitze dauern darf</translation>
    </message>
    <message>
        <source>Seconds to wait for the server</source>
        <translation>Sekunden, die auf den Server gewartet wird</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Secret for “%1”</source>
        <translation>Geheimnis für „%1“</translation>
    </message>
    <message>
        <source>Secret that encrypts its state</source>
        <translation>Geheimnis, das den Zustand verschlüsselt</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Sectors that the guest sees</source>
        <translation>Sektoren, die der Gast sieht</translation>
    </message>
    <message>
        <source>Secure boot needs a machine of the type “q35”.</source>
        <translation>Secure Boot braucht eine Maschine des Typs „q35“.</translation>
    </message>
    <message>
        <source>Secure boot needs system management mode; add “smm” to the machine’s features.</source>
        <translation>Secure Boot braucht den System-Management-Modus; „smm“ zu den Merkmalen der Maschine hinzufügen.</translation>
    </message>
    <message>
        <source>Secure boot needs the architecture “x86_64”.</source>
        <translation>Secure Boot braucht die Architektur „x86_64“.</translation>
    </message>
    <message>
        <source>Security driver of the host</source>
        <translation>Sicherheitstreiber des Hosts</translation>
    </message>
    <message>
        <source>Security driver that the label is for</source>
        <translation>Sicherheitstreiber, für den das Label gilt</translation>
    </message>
    <message>
        <source>Security labels of this source</source>
        <translation>Sicherheitslabels dieser Quelle</translation>
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
        <source>Send %1 to “%2”</source>
        <translation>%1 an „%2“ senden</translation>
    </message>
    <message>
        <source>Send &amp;Key</source>
        <translation>&amp;Taste senden</translation>
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
        <source>Sender’s address</source>
        <translation>Adresse des Absenders</translation>
    </message>
    <message>
        <source>Sender’s address in the message</source>
        <translation>Adresse des Absenders in der Nachricht</translation>
    </message>
    <message>
        <source>Sender’s first port</source>
        <translation>Erster Port des Absenders</translation>
    </message>
    <message>
        <source>Sender’s hardware address</source>
        <translation>Hardwareadresse des Absenders</translation>
    </message>
    <message>
        <source>Sender’s hardware address in the message</source>
        <translation>Hardwareadresse des Absenders in der Nachricht</translation>
    </message>
    <message>
        <source>Sender’s highest priority</source>
        <translation>Höchste Priorität des Absenders</translation>
    </message>
    <message>
        <source>Sender’s last port</source>
        <translation>Letzter Port des Absenders</translation>
    </message>
    <message>
        <source>Sender’s priority, or the lowest one</source>
        <translation>Priorität des Absenders oder die niedrigste</translation>
    </message>
    <message>
        <source>Sends at most</source>
        <translation>Sendet höchstens</translation>
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
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Serial number of the computer</source>
        <translation>Seriennummer des Computers</translation>
    </message>
    <message>
        <source>Serial number of the drive</source>
        <translation>Seriennummer des Laufwerks</translation>
    </message>
    <message>
        <source>Serial number that the guest sees</source>
        <translation>Seriennummer, die der Gast sieht</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Serielle Schnittstelle</translation>
    </message>
    <message>
        <source>Serial ports</source>
        <translation>Serielle Anschlüsse</translation>
    </message>
    <message>
        <source>Server of an iSCSI target</source>
        <translation>Server eines iSCSI-Ziels</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Servers of a network source</source>
        <translation>Server einer Netzwerkquelle</translation>
    </message>
    <message>
        <source>Service records</source>
        <translation>Diensteinträge</translation>
    </message>
    <message>
        <source>Session of the guest’s owner, base64</source>
        <translation>Sitzung des Besitzers des Gasts, base64</translation>
    </message>
    <message>
        <source>Set &amp;Value…</source>
        <translation>&amp;Wert setzen…</translation>
    </message>
    <message>
        <source>Set Value</source>
        <translation>Wert setzen</translation>
    </message>
    <message>
        <source>Set of addresses that the host’s firewall keeps</source>
        <translation>Adressmenge, die die Firewall des Hosts führt</translation>
    </message>
    <message>
        <source>Set the secret for “%1”</source>
        <translation>Das Geheimnis für „%1“ setzen</translation>
    </message>
    <message>
        <source>Settings of the device</source>
        <translation>Einstellungen des Geräts</translation>
    </message>
    <message>
        <source>Settings that interfaces choose by name</source>
        <translation>Einstellungen, die Netzwerkschnittstellen über ihren Namen wählen</translation>
    </message>
    <message>
        <source>Several devices of the machine fit: %1; name one by its address.</source>
        <translation>Mehrere Geräte der Maschine passen: %1; nennen Sie eines mit seiner Adresse.</translation>
    </message>
    <message>
        <source>Several guests use the unchanged image</source>
        <translation>Mehrere Gäste nutzen das unveränderte Abbild</translation>
    </message>
    <message>
        <source>Several panic devices have the model “%1”.</source>
        <translation>Mehrere Panic-Geräte haben das Modell „%1“.</translation>
    </message>
    <message>
        <source>Several security labels must each name their model.</source>
        <translation>Mehrere Sicherheitslabels müssen jeweils ihr Modell nennen.</translation>
    </message>
    <message>
        <source>Several virtual LANs need the trunk “yes”.</source>
        <translation>Mehrere virtuelle LANs brauchen für „trunk“ den Wert „yes“.</translation>
    </message>
    <message>
        <source>Share among hosts of one priority</source>
        <translation>Anteil unter Hosts gleicher Priorität</translation>
    </message>
    <message>
        <source>Share of the disks’ time, from 100 to 1000</source>
        <translation>Anteil an der Zeit der Festplatten, von 100 bis 1000</translation>
    </message>
    <message>
        <source>Share of the processors’ time</source>
        <translation>Anteil an der Zeit der Prozessoren</translation>
    </message>
    <message>
        <source>Share of this device’s time</source>
        <translation>Anteil an der Zeit dieses Geräts</translation>
    </message>
    <message>
        <source>Share the &amp;Clipboard</source>
        <translation>Zwis&amp;chenablage teilen</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Freigegebener Ordner</translation>
    </message>
    <message>
        <source>Shared folders</source>
        <translation>Gemeinsame Ordner</translation>
    </message>
    <message>
        <source>Shared memory needs at least one node in “numa”.</source>
        <translation>Gemeinsamer Speicher braucht mindestens einen Knoten in „numa“.</translation>
    </message>
    <message>
        <source>Shared memory of the model “ivshmem-doorbell” needs a server.</source>
        <translation>Gemeinsamer Speicher des Modells „ivshmem-doorbell“ braucht einen Server.</translation>
    </message>
    <message>
        <source>Shared memory of the model “ivshmem-plain” has no server.</source>
        <translation>Gemeinsamer Speicher des Modells „ivshmem-plain“ hat keinen Server.</translation>
    </message>
    <message>
        <source>Shared with disks of the group</source>
        <translation>Gemeinsam mit Festplatten der Gruppe</translation>
    </message>
    <message>
        <source>Shares and limits of single devices</source>
        <translation>Anteile und Grenzen einzelner Geräte</translation>
    </message>
    <message>
        <source>Shares beside other machines</source>
        <translation>Anteile neben anderen Maschinen</translation>
    </message>
    <message>
        <source>Shares of the disks’ time</source>
        <translation>Anteile an der Zeit der Festplatten</translation>
    </message>
    <message>
        <source>Shares of the processors’ time and their places</source>
        <translation>Anteile an der Zeit der Prozessoren und ihre Plätze</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Kurzer Titel</translation>
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
        <source>Shows again what counts, instead of what was typed</source>
        <translation>Zeigt wieder, was gilt, statt des Eingegebenen</translation>
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
        <source>Shutting “%1” down…</source>
        <translation>„%1“ wird heruntergefahren…</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Anmelden bei %1</translation>
    </message>
    <message>
        <source>Since libvirt %1.</source>
        <translation>Seit libvirt %1.</translation>
    </message>
    <message>
        <source>Single I/O threads</source>
        <translation>Einzelne I/O-Threads</translation>
    </message>
    <message>
        <source>Single processor features</source>
        <translation>Einzelne Prozessormerkmale</translation>
    </message>
    <message>
        <source>Single virtual processors</source>
        <translation>Einzelne virtuelle Prozessoren</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size for the guest</source>
        <translation>Größe für den Gast</translation>
    </message>
    <message>
        <source>Size in GiB</source>
        <translation>Größe in GiB</translation>
    </message>
    <message>
        <source>Size in memory</source>
        <translation>Größe im Speicher</translation>
    </message>
    <message>
        <source>Size of a block in bytes</source>
        <translation>Größe eines Blocks in Bytes</translation>
    </message>
    <message>
        <source>Size of a cache line</source>
        <translation>Größe einer Cache-Zeile</translation>
    </message>
    <message>
        <source>Size of a huge page</source>
        <translation>Größe einer Huge Page</translation>
    </message>
    <message>
        <source>Size of a memory page</source>
        <translation>Größe einer Speicherseite</translation>
    </message>
    <message>
        <source>Size of a page</source>
        <translation>Größe einer Seite</translation>
    </message>
    <message>
        <source>Size of a qcow2 cluster</source>
        <translation>Größe eines qcow2-Clusters</translation>
    </message>
    <message>
        <source>Size of console screens</source>
        <translation>Größe der Konsolenbildschirme</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Größe des Caches</translation>
    </message>
    <message>
        <source>Size of the disk in GiB</source>
        <translation>Größe der Festplatte in GiB</translation>
    </message>
    <message>
        <source>Size of the drive in bytes</source>
        <translation>Größe des Laufwerks in Bytes</translation>
    </message>
    <message>
        <source>Size of the file or device</source>
        <translation>Größe der Datei oder des Geräts</translation>
    </message>
    <message>
        <source>Size of the host’s pages</source>
        <translation>Größe der Seiten des Hosts</translation>
    </message>
    <message>
        <source>Size of the host’s send buffer, in bytes</source>
        <translation>Größe des Sendepuffers des Hosts, in Bytes</translation>
    </message>
    <message>
        <source>Size of the medium in bytes</source>
        <translation>Größe des Mediums in Bytes</translation>
    </message>
    <message>
        <source>Size of the memory</source>
        <translation>Größe des Speichers</translation>
    </message>
    <message>
        <source>Size of the module</source>
        <translation>Größe des Moduls</translation>
    </message>
    <message>
        <source>Size of the new image</source>
        <translation>Größe des neuen Abbilds</translation>
    </message>
    <message>
        <source>Size of the parts that are added and removed</source>
        <translation>Größe der Teile, die hinzugefügt und entfernt werden</translation>
    </message>
    <message>
        <source>Size of the storage</source>
        <translation>Größe des Speicherplatzes</translation>
    </message>
    <message>
        <source>Size that a guest sees</source>
        <translation>Größe, die ein Gast sieht</translation>
    </message>
    <message>
        <source>Sizes of memory pages</source>
        <translation>Größen von Speicherseiten</translation>
    </message>
    <message>
        <source>Sizes of pages for single nodes</source>
        <translation>Seitengrößen für einzelne Knoten</translation>
    </message>
    <message>
        <source>Slave device of a null modem</source>
        <translation>Slave-Gerät eines Nullmodems</translation>
    </message>
    <message>
        <source>Smallest block the guest may use</source>
        <translation>Kleinster Block, den der Gast nutzen darf</translation>
    </message>
    <message>
        <source>Smallest part</source>
        <translation>Kleinster Teil</translation>
    </message>
    <message>
        <source>Smallest step</source>
        <translation>Kleinster Schritt</translation>
    </message>
    <message>
        <source>Smart cards</source>
        <translation>Smartcards</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Schnappschuss</translation>
    </message>
    <message>
        <source>Snapshot of an RBD image</source>
        <translation>Schnappschuss eines RBD-Abbilds</translation>
    </message>
    <message>
        <source>Snapshots of the machine</source>
        <translation>Schnappschüsse der Maschine</translation>
    </message>
    <message>
        <source>Soc&amp;ket:</source>
        <translation>Soc&amp;ket:</translation>
    </message>
    <message>
        <source>Socket of a program that runs already</source>
        <translation>Socket eines Programms, das bereits läuft</translation>
    </message>
    <message>
        <source>Socket of a vhost-user server</source>
        <translation>Socket eines vhost-user-Servers</translation>
    </message>
    <message>
        <source>Socket of a vhost-user switch</source>
        <translation>Socket eines vhost-user-Switches</translation>
    </message>
    <message>
        <source>Socket of the helper</source>
        <translation>Socket des Hilfsprogramms</translation>
    </message>
    <message>
        <source>Socket of the server</source>
        <translation>Socket des Servers</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockel</translation>
    </message>
    <message>
        <source>Sockets between host and guest</source>
        <translation>Sockets zwischen Host und Gast</translation>
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
        <source>Sound card</source>
        <translation>Soundkarte</translation>
    </message>
    <message>
        <source>Sound cards</source>
        <translation>Soundkarten</translation>
    </message>
    <message>
        <source>Sound device of the host, for ALSA and OSS</source>
        <translation>Tongerät des Hosts, für ALSA und OSS</translation>
    </message>
    <message>
        <source>Sound through SPICE needs a SPICE display; add one or choose another type.</source>
        <translation>Ton über SPICE braucht eine SPICE-Anzeige; eine hinzufügen oder einen anderen Typ wählen.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source or sink of PulseAudio</source>
        <translation>Quelle oder Senke von PulseAudio</translation>
    </message>
    <message>
        <source>Sources of storage pools</source>
        <translation>Quellen von Speicherpools</translation>
    </message>
    <message>
        <source>Space for labels of namespaces</source>
        <translation>Platz für Labels von Namensräumen</translation>
    </message>
    <message>
        <source>Space that it takes</source>
        <translation>Platz, den es belegt</translation>
    </message>
    <message>
        <source>Spanning tree protocol</source>
        <translation>Spanning Tree Protocol</translation>
    </message>
    <message>
        <source>Speculation at indirect branches</source>
        <translation>Spekulation bei indirekten Sprüngen</translation>
    </message>
    <message>
        <source>Speed and state of the network interface</source>
        <translation>Geschwindigkeit und Zustand der Netzwerkschnittstelle</translation>
    </message>
    <message>
        <source>Speed in GT/s</source>
        <translation>Geschwindigkeit in GT/s</translation>
    </message>
    <message>
        <source>Speed of the link in Mbit/s</source>
        <translation>Geschwindigkeit der Verbindung in Mbit/s</translation>
    </message>
    <message>
        <source>Spins before it reports, at least 4095</source>
        <translation>Durchläufe, bis es gemeldet wird, mindestens 4095</translation>
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
        <source>State of its port in the switch</source>
        <translation>Zustand des Ports im Switch</translation>
    </message>
    <message>
        <source>State of the link</source>
        <translation>Zustand der Verbindung</translation>
    </message>
    <message>
        <source>State saved</source>
        <translation>Zustand gespeichert</translation>
    </message>
    <message>
        <source>State that the guest was in</source>
        <translation>Zustand, in dem der Gast war</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Zustand:</translation>
    </message>
    <message>
        <source>Stateless firmware keeps no variables; remove “nvram” or “stateless”.</source>
        <translation>Zustandslose Firmware speichert keine Variablen; „nvram“ oder „stateless“ entfernen.</translation>
    </message>
    <message>
        <source>States of the connection, with commas: NEW, ESTABLISHED, RELATED, INVALID or NONE</source>
        <translation>Zustände der Verbindung, durch Kommas getrennt: NEW, ESTABLISHED, RELATED, INVALID oder NONE</translation>
    </message>
    <message>
        <source>Statistics of the guest’s memory</source>
        <translation>Statistik über den Speicher des Gasts</translation>
    </message>
    <message>
        <source>Stepping number</source>
        <translation>Stepping-Nummer</translation>
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
        <source>Stop Pool</source>
        <translation>Speicherpool beenden</translation>
    </message>
    <message>
        <source>Stop and delete the network “%1”?</source>
        <translation>Das Netzwerk „%1“ beenden und löschen?</translation>
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
        <source>Stop the pool “%1”?</source>
        <translation>Den Speicherpool „%1“ beenden?</translation>
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
        <source>Storage pool</source>
        <translation>Speicherpool</translation>
    </message>
    <message>
        <source>Storage pool of a volume</source>
        <translation>Speicherpool eines Datenträgers</translation>
    </message>
    <message>
        <source>Storage pools</source>
        <translation>Speicherpools</translation>
    </message>
    <message>
        <source>Storage pools that it knows</source>
        <translation>Speicherpools, die bekannt sind</translation>
    </message>
    <message>
        <source>Storage volume</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Strecken</translation>
    </message>
    <message>
        <source>Subchannel set of s390</source>
        <translation>Subchannel-Menge von s390</translation>
    </message>
    <message>
        <source>Subchannel set of that device</source>
        <translation>Subchannel-Menge jenes Geräts</translation>
    </message>
    <message>
        <source>Subclass of the USB interface</source>
        <translation>Unterklasse der USB-Schnittstelle</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>Subnetz</translation>
    </message>
    <message>
        <source>Subnet of the network</source>
        <translation>Subnetz des Netzwerks</translation>
    </message>
    <message>
        <source>Such entries of the network “%1” can only be added and removed: %2.</source>
        <translation>Solche Einträge des Netzwerks „%1“ können nur hinzugefügt und entfernt werden: %2.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Suspend the system of “%1”</source>
        <translation>System von „%1“ in Bereitschaft versetzen</translation>
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
        <source>Synthetic interrupt controller</source>
        <translation>Synthetischer Interrupt-Controller</translation>
    </message>
    <message>
        <source>Synthetic timers</source>
        <translation>Synthetische Timer</translation>
    </message>
    <message>
        <source>Synthetic timers interrupt directly</source>
        <translation>Synthetische Timer lösen Interrupts direkt aus</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>System in the guest</source>
        <translation>System im Gast</translation>
    </message>
    <message>
        <source>System management mode</source>
        <translation>System-Management-Modus</translation>
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
        <source>TCP flags that are looked at and, behind “/”, those that are set</source>
        <translation>TCP-Flags, die betrachtet werden, und hinter „/“ die gesetzten</translation>
    </message>
    <message>
        <source>TCP option, by number</source>
        <translation>TCP-Option, als Nummer</translation>
    </message>
    <message>
        <source>TLS key</source>
        <translation>TLS-Schlüssel</translation>
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
        <source>TPM of the host</source>
        <translation>TPM des Hosts</translation>
    </message>
    <message>
        <source>TPM specification</source>
        <translation>TPM-Spezifikation</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags in the inventory</source>
        <translation>Kennzeichen im Inventar</translation>
    </message>
    <message>
        <source>Tags that all have in common are shown; others stay as they are. Separate tags with commas.</source>
        <translation>Schlagwörter, die alle gemeinsam haben, werden angezeigt; andere bleiben, wie sie sind. Trennen Sie Schlagwörter mit Kommas.</translation>
    </message>
    <message>
        <source>Take a snapshot of “%1”</source>
        <translation>Schnappschuss von „%1“ aufnehmen</translation>
    </message>
    <message>
        <source>Take the snapshot “%1” of “%2”</source>
        <translation>Schnappschuss „%1“ von „%2“ aufnehmen</translation>
    </message>
    <message>
        <source>Take “%1” from its driver</source>
        <translation>„%1“ vom Treiber lösen</translation>
    </message>
    <message>
        <source>Take “%2” back to the snapshot “%1”</source>
        <translation>„%2“ zum Schnappschuss „%1“ zurückbringen</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation>Aufgenommen: %1</translation>
    </message>
    <message>
        <source>Takes e&amp;ffect:</source>
        <translation>&amp;Wirkt:</translation>
    </message>
    <message>
        <source>Takes effec&amp;t:</source>
        <translation>&amp;Wirkt:</translation>
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
        <source>Taking the snapshot</source>
        <translation>Schnappschuss wird aufgenommen</translation>
    </message>
    <message>
        <source>Taking the snapshot “%1” of “%2”</source>
        <translation>Schnappschuss „%1“ von „%2“ wird aufgenommen</translation>
    </message>
    <message>
        <source>Target of the guest’s disk</source>
        <translation>Ziel der Festplatte des Gasts</translation>
    </message>
    <message>
        <source>Target on a SCSI bus</source>
        <translation>Ziel an einem SCSI-Bus</translation>
    </message>
    <message>
        <source>Target or path of the guest’s disk</source>
        <translation>Ziel oder Pfad der Festplatte des Gasts</translation>
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
        <source>Tells the guest its processors are its own</source>
        <translation>Teilt dem Gast mit, dass seine Prozessoren ihm allein gehören</translation>
    </message>
    <message>
        <source>Terminal of a running guest</source>
        <translation>Terminal eines laufenden Gasts</translation>
    </message>
    <message>
        <source>Test host</source>
        <translation>Testrechner</translation>
    </message>
    <message>
        <source>Text of the record</source>
        <translation>Text des Eintrags</translation>
    </message>
    <message>
        <source>Text records</source>
        <translation>Texteinträge</translation>
    </message>
    <message>
        <source>Texts of the maker</source>
        <translation>Texte des Herstellers</translation>
    </message>
    <message>
        <source>That is no command for an agent; write {"execute": "guest-ping"}.</source>
        <translation>Das ist kein Befehl für einen Agenten; schreiben Sie {"execute": "guest-ping"}.</translation>
    </message>
    <message>
        <source>That is no command for an emulator; write {"execute": "query-status"}.</source>
        <translation>Das ist kein Befehl für einen Emulator; eine Form wie {"execute": "query-status"} angeben.</translation>
    </message>
    <message>
        <source>That is no time a guest could have.</source>
        <translation>Das ist keine Zeit, die ein Gast haben könnte.</translation>
    </message>
    <message>
        <source>That is no time an agent could be given.</source>
        <translation>Das ist keine Zeit, die einem Agenten gegeben werden könnte.</translation>
    </message>
    <message>
        <source>That is no time between two measurements of the memory.</source>
        <translation>Das ist keine Zeit zwischen zwei Messungen des Speichers.</translation>
    </message>
    <message>
        <source>That name, at most twelve letters</source>
        <translation>Dieser Name, höchstens zwölf Buchstaben</translation>
    </message>
    <message>
        <source>That part of the network “%1” cannot change alone; change its definition.</source>
        <translation>Dieser Teil des Netzwerks „%1“ kann nicht für sich allein geändert werden; die Definition ändern.</translation>
    </message>
    <message>
        <source>That was not right; try again.</source>
        <translation>Das war nicht richtig; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Thawed</source>
        <translation>Aufgetaut</translation>
    </message>
    <message>
        <source>The %1 address has %2 %3; at most %4 is possible.</source>
        <translation>Die %1-Adresse hat %2 %3; höchstens %4 ist möglich.</translation>
    </message>
    <message>
        <source>The %1 can be reached through “%2” only over TCP.</source>
        <translation>%1 ist über „%2“ nur mit TCP erreichbar.</translation>
    </message>
    <message>
        <source>The %1 cannot have the scheduler “%2” here; this takes the right to real-time scheduling. Remove it or run as the administrator.</source>
        <translation>%1 kann hier den Scheduler „%2“ nicht haben; dazu braucht es das Recht auf Echtzeit-Scheduling. Entfernen Sie ihn, oder starten Sie als Administrator.</translation>
    </message>
    <message>
        <source>The %1 has a source of the type “%2”, which cannot be used here yet.</source>
        <translation>%1 hat eine Quelle vom Typ „%2“, der hier noch nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>The %1 has a target “%2” that does not end with the number of a logical unit.</source>
        <translation>%1 hat ein Ziel „%2“, das nicht mit der Nummer einer logischen Einheit endet.</translation>
    </message>
    <message>
        <source>The %1 has a world wide name “%2” that is no such number.</source>
        <translation>%1 hat einen World Wide Name „%2“, der keine solche Nummer ist.</translation>
    </message>
    <message>
        <source>The %1 has a world wide name, which its bus cannot carry.</source>
        <translation>%1 hat einen World Wide Name, den der Bus nicht tragen kann.</translation>
    </message>
    <message>
        <source>The %1 has an image of the format “%2”, which cannot build on another.</source>
        <translation>%1 hat ein Abbild im Format „%2“, das nicht auf einem anderen aufbauen kann.</translation>
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
        <source>The %1 has the format “%2” and the encryption “%3”, which do not go together in QEMU.</source>
        <translation>%1 hat das Format „%2“ und die Verschlüsselung „%3“, die in QEMU nicht zusammenpassen.</translation>
    </message>
    <message>
        <source>The %1 has the format “%2”, which cannot be used here.</source>
        <translation>%1 hat das Format „%2“, das hier nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>The %1 is encrypted, but no secret with its passphrase is named.</source>
        <translation>%1 ist verschlüsselt, aber es ist kein Geheimnis mit der Passphrase genannt.</translation>
    </message>
    <message>
        <source>The %1 is reached through “%2”, which QEMU has no more.</source>
        <translation>%1 ist über „%2“ angebunden, das QEMU nicht mehr hat.</translation>
    </message>
    <message>
        <source>The %1 is to be read as “%2”, which is no user or group of this host.</source>
        <translation>%1 soll als „%2“ gelesen werden; diesen Benutzer oder diese Gruppe gibt es auf diesem Rechner nicht.</translation>
    </message>
    <message>
        <source>The %1 is to run on the host’s processors %2, which are not there or not allowed; correct its pinning.</source>
        <translation>%1 soll auf den Prozessoren %2 des Rechners laufen, die nicht vorhanden oder nicht erlaubt sind; korrigieren Sie die Bindung.</translation>
    </message>
    <message>
        <source>The %1 is to use open files of the group “%2”, which nobody has handed over.</source>
        <translation>%1 soll offene Dateien der Gruppe „%2“ verwenden, die niemand übergeben hat.</translation>
    </message>
    <message>
        <source>The %1 must name exactly one host to reach it through “%2”.</source>
        <translation>%1 muss genau einen Host nennen, um über „%2“ erreichbar zu sein.</translation>
    </message>
    <message>
        <source>The %1 must name its source as “pool/image”; it says “%2”.</source>
        <translation>%1 muss die Quelle als „Speicherpool/Abbild“ nennen; dort steht „%2“.</translation>
    </message>
    <message>
        <source>The %1 needs the address and the namespace of an NVMe device.</source>
        <translation>%1 braucht die Adresse und den Namensraum eines NVMe-Geräts.</translation>
    </message>
    <message>
        <source>The %1 of “%2” asks for %3 queues, which its connection has not.</source>
        <translation>%1 von „%2“ verlangt %3 Warteschlangen, die die Verbindung nicht hat.</translation>
    </message>
    <message>
        <source>The %1 of “%2” asks for a driver “%3”, which QEMU has not.</source>
        <translation>%1 von „%2“ verlangt den Treiber „%3“, den QEMU nicht hat.</translation>
    </message>
    <message>
        <source>The %1 of “%2” asks for a driver “%3”; only “qemu” works here.</source>
        <translation>%1 von „%2“ verlangt den Treiber „%3“; hier geht nur „qemu“.</translation>
    </message>
    <message>
        <source>The %1 of “%2” cannot be opened without its secret.</source>
        <translation>%1 von „%2“ kann ohne das zugehörige Geheimnis nicht geöffnet werden.</translation>
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
        <source>The %1 of “%2” has no source; choose an image.</source>
        <translation>%1 von „%2“ hat keine Quelle; wählen Sie ein Abbild.</translation>
    </message>
    <message>
        <source>The %1 of “%2” has the model “%3”, which cannot be used here yet.</source>
        <translation>%1 von „%2“ hat das Modell „%3“, das hier noch nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>The %1 of “%2” has the model “%3”, which cannot be used here.</source>
        <translation>%1 von „%2“ hat das Modell „%3“, das hier nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>The %1 of “%2” has the type “%3”, which cannot be used here yet.</source>
        <translation>%1 von „%2“ hat den Typ „%3“, der hier noch nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>The %1 of “%2” is a companion, but there is no USB 2 controller %3.</source>
        <translation>%1 von „%2“ ist ein Begleiter, aber es gibt keinen USB-2-Controller %3.</translation>
    </message>
    <message>
        <source>The %1 of “%2” is a memory card, which must be a file.</source>
        <translation>%1 von „%2“ ist eine Speicherkarte, die eine Datei sein muss.</translation>
    </message>
    <message>
        <source>The %1 of “%2” is an empty USB drive; insert a medium or use SATA.</source>
        <translation>%1 von „%2“ ist ein leeres USB-Laufwerk; legen Sie ein Medium ein oder benutzen Sie SATA.</translation>
    </message>
    <message>
        <source>The %1 of “%2” is of the type “%3”; QEMU can only share folders.</source>
        <translation>%1 von „%2“ ist vom Typ „%3“; QEMU kann nur Ordner freigeben.</translation>
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
        <source>The %1 of “%2” is transient, which only plain image files that are written to can be.</source>
        <translation>%1 von „%2“ ist flüchtig; das können nur einfache, beschreibbare Abbilddateien sein.</translation>
    </message>
    <message>
        <source>The BIOS is to speak on a serial port, but there is none; add one.</source>
        <translation>Das BIOS soll über einen seriellen Anschluss ausgeben, aber es gibt keinen; einen hinzufügen.</translation>
    </message>
    <message>
        <source>The CPU topology of “%1” makes %2 virtual CPUs, but it has %3; make them equal.</source>
        <translation>Die CPU-Topologie von „%1“ ergibt %2 virtuelle CPUs, es sind aber %3; gleichen Sie beides an.</translation>
    </message>
    <message>
        <source>The CPU vendor “%1” of “%2” has a character that is not allowed.</source>
        <translation>Der CPU-Hersteller „%1“ von „%2“ enthält ein nicht erlaubtes Zeichen.</translation>
    </message>
    <message>
        <source>The Ceph option needs a name.</source>
        <translation>Die Ceph-Option braucht einen Namen.</translation>
    </message>
    <message>
        <source>The Ceph option “%1” needs a value.</source>
        <translation>Die Ceph-Option „%1“ braucht einen Wert.</translation>
    </message>
    <message>
        <source>The D-Bus display of “%1” needs the address of a D-Bus daemon, or “p2p” to be “yes”.</source>
        <translation>Die D-Bus-Anzeige von „%1“ braucht die Adresse eines D-Bus-Daemons, oder „p2p“ muss „yes“ sein.</translation>
    </message>
    <message>
        <source>The DHCP range from “%1” to “%2”</source>
        <translation>Der DHCP-Bereich von „%1“ bis „%2“</translation>
    </message>
    <message>
        <source>The Fibre Channel name has characters that cannot be printed.</source>
        <translation>Der Fibre-Channel-Name enthält nicht druckbare Zeichen.</translation>
    </message>
    <message>
        <source>The Fibre Channel name is too long; at most %1 characters are possible.</source>
        <translation>Der Fibre-Channel-Name ist zu lang; höchstens %1 Zeichen sind möglich.</translation>
    </message>
    <message>
        <source>The Hyper-V vendor “%1” of “%2” has a character that is not allowed.</source>
        <translation>Der Hyper-V-Hersteller „%1“ von „%2“ enthält ein nicht erlaubtes Zeichen.</translation>
    </message>
    <message>
        <source>The I/O thread %1 cannot have more threads at least than at most.</source>
        <translation>Der E/A-Thread %1 kann nicht mindestens mehr Threads haben als höchstens.</translation>
    </message>
    <message>
        <source>The I/O thread %1 is pinned more than once.</source>
        <translation>Der I/O-Thread %1 ist mehr als einmal gebunden.</translation>
    </message>
    <message>
        <source>The I/O thread %1 of “%2” could not be changed.</source>
        <translation>Der E/A-Thread %1 von „%2“ konnte nicht geändert werden.</translation>
    </message>
    <message>
        <source>The I/O thread %1 of “%2” stays.</source>
        <translation>Der E/A-Thread %1 von „%2“ bleibt.</translation>
    </message>
    <message>
        <source>The IPv6 prefix of QEMU’s own network must be 64.</source>
        <translation>Das IPv6-Präfix des QEMU-eigenen Netzwerks muss 64 sein.</translation>
    </message>
    <message>
        <source>The PCI address %1 cannot be: the last bus is %2.</source>
        <translation>Die PCI-Adresse %1 ist nicht möglich: der letzte Bus ist %2.</translation>
    </message>
    <message>
        <source>The PCI address %1 cannot be: the last function is 7.</source>
        <translation>Die PCI-Adresse %1 ist nicht möglich: die letzte Funktion ist 7.</translation>
    </message>
    <message>
        <source>The PCI address %1 cannot be: the machine has no PCI bus.</source>
        <translation>Die PCI-Adresse %1 ist nicht möglich: die Maschine hat keinen PCI-Bus.</translation>
    </message>
    <message>
        <source>The PCI address %1 cannot be: the slots of that bus are %2 to %3.</source>
        <translation>Die PCI-Adresse %1 ist nicht möglich: die Steckplätze dieses Busses sind %2 bis %3.</translation>
    </message>
    <message>
        <source>The PCI address %1 cannot be: there is only PCI domain 0.</source>
        <translation>Die PCI-Adresse %1 ist nicht möglich: es gibt nur die PCI-Domäne 0.</translation>
    </message>
    <message>
        <source>The PCI address %1 is used twice; remove one to get a free one.</source>
        <translation>Die PCI-Adresse %1 wird doppelt verwendet; eine entfernen, um eine freie zu erhalten.</translation>
    </message>
    <message>
        <source>The PCI address 0000:00:01.2 belongs to a USB controller that this machine does not have.</source>
        <translation>Die PCI-Adresse 0000:00:01.2 gehört zu einem USB-Controller, den diese Maschine nicht hat.</translation>
    </message>
    <message>
        <source>The PCI address has %1 %2; at most %3 is possible.</source>
        <translation>Die PCI-Adresse hat %1 %2; höchstens %3 ist möglich.</translation>
    </message>
    <message>
        <source>The PCI address has “%1” at most 0x%2.</source>
        <translation>Die PCI-Adresse hat „%1“ höchstens 0x%2.</translation>
    </message>
    <message>
        <source>The PCI controller %1 has “%2” %3; %4 to %5 are possible.</source>
        <translation>Der PCI-Controller %1 hat „%2“ %3; möglich sind %4 bis %5.</translation>
    </message>
    <message>
        <source>The PCI controller 0 cannot be at a NUMA node.</source>
        <translation>Der PCI-Controller 0 kann nicht an einem NUMA-Knoten sein.</translation>
    </message>
    <message>
        <source>The PCI device is listed twice.</source>
        <translation>Das PCI-Gerät ist doppelt aufgeführt.</translation>
    </message>
    <message>
        <source>The PCI device “%1” could not be reset; its kind may not be able to.</source>
        <translation>Das PCI-Gerät „%1“ konnte nicht zurückgesetzt werden; Geräte seiner Art können das vielleicht nicht.</translation>
    </message>
    <message>
        <source>The PCI device “%1” could not be taken from its driver; load the module “vfio-pci” and try again.</source>
        <translation>Das PCI-Gerät „%1“ konnte seinem Treiber nicht entzogen werden; laden Sie das Modul „vfio-pci“, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The PCI device “%1” has no IOMMU group; switch the IOMMU on in the firmware’s settings and with the kernel option “intel_iommu=on” or “amd_iommu=on”.</source>
        <translation>Das PCI-Gerät „%1“ hat keine IOMMU-Gruppe; schalten Sie die IOMMU in den Einstellungen der Firmware und mit der Kernel-Option „intel_iommu=on“ oder „amd_iommu=on“ ein.</translation>
    </message>
    <message>
        <source>The PCI device “%1” is in one IOMMU group with “%2”, which “%3” of this computer uses; give the guest both or take “%2” from its driver.</source>
        <translation>Das PCI-Gerät „%1“ ist in derselben IOMMU-Gruppe wie „%2“, das „%3“ dieses Computers verwendet; geben Sie dem Gast beide, oder entziehen Sie „%2“ seinem Treiber.</translation>
    </message>
    <message>
        <source>The PCI device “%1” is not free; bind it to “vfio-pci” or let it be managed.</source>
        <translation>Das PCI-Gerät „%1“ ist nicht frei; binden Sie es an „vfio-pci“, oder lassen Sie es verwalten.</translation>
    </message>
    <message>
        <source>The SCSI device “%1” of “%2” names no unit of an iSCSI server.</source>
        <translation>Das SCSI-Gerät „%1“ von „%2“ nennt keine Einheit eines iSCSI-Servers.</translation>
    </message>
    <message>
        <source>The SCSI device “%1” of “%2” needs a password, which cannot be given here yet.</source>
        <translation>Das SCSI-Gerät „%1“ von „%2“ braucht ein Passwort, das hier noch nicht angegeben werden kann.</translation>
    </message>
    <message>
        <source>The SCSI host “%1” of “%2” has no port name.</source>
        <translation>Der SCSI-Host „%1“ von „%2“ hat keinen Portnamen.</translation>
    </message>
    <message>
        <source>The SPICE display of “%1” has a port that cannot exist.</source>
        <translation>Die SPICE-Anzeige von „%1“ hat einen Port, den es nicht geben kann.</translation>
    </message>
    <message>
        <source>The SPICE display of “%1” must be encrypted; give it an encrypted port.</source>
        <translation>Die SPICE-Anzeige von „%1“ muss verschlüsselt sein; geben Sie ihr einen verschlüsselten Port.</translation>
    </message>
    <message>
        <source>The TPM does not say how its emulator is reached.</source>
        <translation>Beim TPM fehlt die Angabe, wie sein Emulator erreicht wird.</translation>
    </message>
    <message>
        <source>The TPM has no path to its emulator’s socket.</source>
        <translation>Beim TPM fehlt der Pfad zum Socket seines Emulators.</translation>
    </message>
    <message>
        <source>The TPM of “%1” cannot be opened without its secret.</source>
        <translation>Das TPM von „%1“ kann ohne sein Geheimnis nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The TPM of “%1” could not be made; is the package “swtpm-tools” installed?</source>
        <translation>Das TPM von „%1“ konnte nicht angelegt werden; ist das Paket „swtpm-tools“ installiert?</translation>
    </message>
    <message>
        <source>The TPM of “%1” is kept or removed, not both.</source>
        <translation>Das TPM von „%1“ wird behalten oder entfernt, nicht beides.</translation>
    </message>
    <message>
        <source>The TPM of “%1” needs the program “swtpm”; install it.</source>
        <translation>Das TPM von „%1“ braucht das Programm „swtpm“; installieren Sie es.</translation>
    </message>
    <message>
        <source>The UNIX socket of a character device has no path.</source>
        <translation>Der UNIX-Socket eines Zeichengeräts hat keinen Pfad.</translation>
    </message>
    <message>
        <source>The USB device “%1” is not plugged in; plug it in or remove it from the machine.</source>
        <translation>Das USB-Gerät „%1“ ist nicht eingesteckt; stecken Sie es ein, oder entfernen Sie es aus der Maschine.</translation>
    </message>
    <message>
        <source>The USB filter of “%1” has a version “%2” that cannot exist.</source>
        <translation>Der USB-Filter von „%1“ hat eine Version „%2“, die es nicht geben kann.</translation>
    </message>
    <message>
        <source>The USB port %1 of bus %2 is used twice.</source>
        <translation>Der USB-Port %1 von Bus %2 wird doppelt verwendet.</translation>
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
        <source>The VNC display of “%1” asks for any port for web sockets; choose a number.</source>
        <translation>Die VNC-Anzeige von „%1“ verlangt einen beliebigen Port für WebSockets; wählen Sie eine Nummer.</translation>
    </message>
    <message>
        <source>The VNC password is longer than %1 characters; shorten it.</source>
        <translation>Das VNC-Passwort ist länger als %1 Zeichen; es kürzen.</translation>
    </message>
    <message>
        <source>The VNC port of “%1” is %2; choose one from %3 to 65535.</source>
        <translation>Der VNC-Port von „%1“ ist %2; wählen Sie einen von %3 bis 65535.</translation>
    </message>
    <message>
        <source>The XML was edited by hand; what was changed on the other pages since then is not in it.</source>
        <translation>Das XML wurde von Hand bearbeitet; was seitdem auf den anderen Seiten geändert wurde, ist nicht darin.</translation>
    </message>
    <message>
        <source>The acceleration does not say which; give it “accel3d”.</source>
        <translation>Bei der Beschleunigung fehlt die Angabe, welche; „accel3d“ angeben.</translation>
    </message>
    <message>
        <source>The adapter can have a name or the address of its parent, not both.</source>
        <translation>Der Adapter kann einen Namen oder die Adresse seines Elterngeräts haben, nicht beides.</translation>
    </message>
    <message>
        <source>The adapter needs a name or the address of its parent.</source>
        <translation>Der Adapter braucht einen Namen oder die Adresse seines Elterngeräts.</translation>
    </message>
    <message>
        <source>The adapter needs a type, since it is named by an address.</source>
        <translation>Der Adapter braucht einen Typ, da er über eine Adresse benannt ist.</translation>
    </message>
    <message>
        <source>The adapter needs a type, since it is named by its world wide name or parent.</source>
        <translation>Der Adapter braucht einen Typ, da er über seinen World Wide Name oder sein Elterngerät benannt ist.</translation>
    </message>
    <message>
        <source>The adapter “%1” of this computer has no unit %2:%3:%4.</source>
        <translation>Der Adapter „%1“ dieses Computers hat keine Einheit %2:%3:%4.</translation>
    </message>
    <message>
        <source>The adapter’s parent needs a PCI address.</source>
        <translation>Das Elterngerät des Adapters braucht eine PCI-Adresse.</translation>
    </message>
    <message>
        <source>The adapter’s parent needs a “unique_id” from 0 on.</source>
        <translation>Das Elterngerät des Adapters braucht eine „unique_id“ ab 0.</translation>
    </message>
    <message>
        <source>The address needs the type “pci”.</source>
        <translation>Die Adresse braucht den Typ „pci“.</translation>
    </message>
    <message>
        <source>The address of a SCSI device needs “%1”.</source>
        <translation>Die Adresse eines SCSI-Geräts braucht „%1“.</translation>
    </message>
    <message>
        <source>The address of a USB device needs “%1”.</source>
        <translation>Die Adresse eines USB-Geräts braucht „%1“.</translation>
    </message>
    <message>
        <source>The address of a memory module needs a slot.</source>
        <translation>Die Adresse eines Speichermoduls braucht einen Steckplatz.</translation>
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
        <source>The agent in the guest does not know this request.</source>
        <translation>Der Agent im Gast kennt diese Anfrage nicht.</translation>
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
        <source>The agent in “%1” did not do what it was asked for.</source>
        <translation>Der Agent in „%1“ hat nicht getan, was verlangt war.</translation>
    </message>
    <message>
        <source>The agent in “%1” told nothing.</source>
        <translation>Der Agent in „%1“ hat nichts mitgeteilt.</translation>
    </message>
    <message>
        <source>The alias “%1” is used by more than one device.</source>
        <translation>Der Alias „%1“ wird von mehr als einem Gerät benutzt.</translation>
    </message>
    <message>
        <source>The amount has an unknown unit or is too large.</source>
        <translation>Die Menge hat eine unbekannte Einheit oder ist zu groß.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>Die Menge ist zu groß.</translation>
    </message>
    <message>
        <source>The amount is too large; at most 8 EiB are possible.</source>
        <translation>Die Menge ist zu groß; höchstens 8 EiB sind möglich.</translation>
    </message>
    <message>
        <source>The amount must be a multiple of 1 MiB.</source>
        <translation>Die Menge muss ein Vielfaches von 1 MiB sein.</translation>
    </message>
    <message>
        <source>The attribute does not count: it needs a name and a value.</source>
        <translation>Das Attribut zählt nicht: es braucht einen Namen und einen Wert.</translation>
    </message>
    <message>
        <source>The attribute “%1” is given twice.</source>
        <translation>Das Attribut „%1“ ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>The audio backend of a D-Bus display must be of the type “dbus”.</source>
        <translation>Das Audio-Backend einer D-Bus-Anzeige muss vom Typ „dbus“ sein.</translation>
    </message>
    <message>
        <source>The authentication needs a type; write “chap” or “ceph”.</source>
        <translation>Die Authentifizierung braucht einen Typ; „chap“ oder „ceph“ angeben.</translation>
    </message>
    <message>
        <source>The backend “egd” does not say how its program is reached.</source>
        <translation>Beim Backend „egd“ fehlt die Angabe, wie sein Programm erreicht wird.</translation>
    </message>
    <message>
        <source>The backup of “%1” could not be read.</source>
        <translation>Die Sicherung von „%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The backup of “%1” could not be started.</source>
        <translation>Die Sicherung von „%1“ konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The backup of “%1” failed; its files were removed.</source>
        <translation>Die Sicherung von „%1“ ist fehlgeschlagen; ihre Dateien wurden entfernt.</translation>
    </message>
    <message>
        <source>The bandwidth %1 is too large.</source>
        <translation>Die Bandbreite %1 ist zu groß.</translation>
    </message>
    <message>
        <source>The bandwidth cannot have a class here.</source>
        <translation>Die Bandbreite kann hier keine Klasse haben.</translation>
    </message>
    <message>
        <source>The bandwidth cannot have a floor here.</source>
        <translation>Die Bandbreite kann hier keine Untergrenze haben.</translation>
    </message>
    <message>
        <source>The bandwidth of an interface of the type “%1” cannot be limited.</source>
        <translation>Die Bandbreite einer Netzwerkschnittstelle des Typs „%1“ kann nicht begrenzt werden.</translation>
    </message>
    <message>
        <source>The bandwidth of the network device “%1” could not be limited.</source>
        <translation>Die Bandbreite des Netzwerkgeräts „%1“ konnte nicht begrenzt werden.</translation>
    </message>
    <message>
        <source>The bandwidth of the network device “%1” could not be limited; does the kernel have the HTB packet scheduler?</source>
        <translation>Die Bandbreite des Netzwerkgeräts „%1“ konnte nicht begrenzt werden; hat der Kernel den HTB-Paket-Scheduler?</translation>
    </message>
    <message>
        <source>The bandwidth of the node %1 is given more than once.</source>
        <translation>Die Bandbreite des Knotens %1 ist mehr als einmal angegeben.</translation>
    </message>
    <message>
        <source>The bandwidth or the buffer of the copy is too large.</source>
        <translation>Die Bandbreite oder der Puffer der Kopie ist zu groß.</translation>
    </message>
    <message>
        <source>The banks below are activated at start</source>
        <translation>Die folgenden Bänke werden beim Start aktiviert</translation>
    </message>
    <message>
        <source>The block device “%1” does not exist.</source>
        <translation>Das Blockgerät „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The block device “%1” for the disk “%2” does not exist.</source>
        <translation>Das Blockgerät „%1“ für die Festplatte „%2“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The block size must be a power of two.</source>
        <translation>Die Blockgröße muss eine Zweierpotenz sein.</translation>
    </message>
    <message>
        <source>The block size must be at least 2 MiB.</source>
        <translation>Die Blockgröße muss mindestens 2 MiB betragen.</translation>
    </message>
    <message>
        <source>The boot order %1 is used by more than one device.</source>
        <translation>Die Startreihenfolge %1 wird von mehr als einem Gerät benutzt.</translation>
    </message>
    <message>
        <source>The bridge “%1” could not be created.</source>
        <translation>Die Brücke „%1“ konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The cache %1 of level %2 is given more than once.</source>
        <translation>Der Cache %1 der Ebene %2 ist mehr als einmal angegeben.</translation>
    </message>
    <message>
        <source>The capability has no type.</source>
        <translation>Die Fähigkeit hat keinen Typ.</translation>
    </message>
    <message>
        <source>The chain “%1” is not possible; write “root” or a name that begins with mac, vlan, stp, arp, rarp, ipv4 or ipv6.</source>
        <translation>Die Kette „%1“ ist nicht möglich; „root“ angeben oder einen Namen, der mit mac, vlan, stp, arp, rarp, ipv4 oder ipv6 beginnt.</translation>
    </message>
    <message>
        <source>The chain’s name “%1” has other characters than letters, digits, “_”, “.”, “:” and “-”.</source>
        <translation>Der Name der Kette „%1“ enthält andere Zeichen als Buchstaben, Ziffern, „_“, „.“, „:“ und „-“.</translation>
    </message>
    <message>
        <source>The chain’s name “%1” is too long; at most %2 characters are possible.</source>
        <translation>Der Name der Kette „%1“ ist zu lang; höchstens %2 Zeichen sind möglich.</translation>
    </message>
    <message>
        <source>The change counts when the machine goes on; what its system sees must stay.</source>
        <translation>Die Änderung gilt, wenn die Maschine weiterläuft; was ihr System sieht, muss bleiben.</translation>
    </message>
    <message>
        <source>The change is stored.</source>
        <translation>Die Änderung ist gespeichert.</translation>
    </message>
    <message>
        <source>The change of the network cannot be read: %1</source>
        <translation>Die Änderung des Netzwerks kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The change of the network has another element than it should have.</source>
        <translation>Die Änderung des Netzwerks hat ein anderes Element, als sie haben sollte.</translation>
    </message>
    <message>
        <source>The change takes effect at the next start.</source>
        <translation>Die Änderung wirkt beim nächsten Start.</translation>
    </message>
    <message>
        <source>The channel does not say which address the guest connects to.</source>
        <translation>Beim Kanal fehlt die Angabe, mit welcher Adresse sich der Gast verbindet.</translation>
    </message>
    <message>
        <source>The channel does not say which port the guest connects to.</source>
        <translation>Beim Kanal fehlt die Angabe, mit welchem Port sich der Gast verbindet.</translation>
    </message>
    <message>
        <source>The channel “%1” of “%2” forwards an address that cannot exist.</source>
        <translation>Der Kanal „%1“ von „%2“ leitet eine Adresse weiter, die es nicht geben kann.</translation>
    </message>
    <message>
        <source>The character device does not name the channel of its source.</source>
        <translation>Das Zeichengerät nennt den Kanal seiner Quelle nicht.</translation>
    </message>
    <message>
        <source>The character device has no path to its socket.</source>
        <translation>Beim Zeichengerät fehlt der Pfad zu seinem Socket.</translation>
    </message>
    <message>
        <source>The checkpoint before it</source>
        <translation>Der Prüfpunkt davor</translation>
    </message>
    <message>
        <source>The checkpoint does not say when it was made.</source>
        <translation>Beim Prüfpunkt fehlt die Angabe, wann er erstellt wurde.</translation>
    </message>
    <message>
        <source>The checkpoint has no name.</source>
        <translation>Der Prüfpunkt hat keinen Namen.</translation>
    </message>
    <message>
        <source>The checkpoint names more disks than the guest has.</source>
        <translation>Der Prüfpunkt nennt mehr Festplatten, als der Gast hat.</translation>
    </message>
    <message>
        <source>The checkpoint of “%1” could not be made.</source>
        <translation>Der Prüfpunkt von „%1“ konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The checkpoint “%1” cannot be its own parent.</source>
        <translation>Der Prüfpunkt „%1“ kann nicht sein eigener Vorgänger sein.</translation>
    </message>
    <message>
        <source>The checkpoint “%1” cannot come after “%2”, which follows it.</source>
        <translation>Der Prüfpunkt „%1“ kann nicht auf „%2“ folgen, der nach ihm kommt.</translation>
    </message>
    <message>
        <source>The checkpoint “%1” could not be read.</source>
        <translation>Der Prüfpunkt „%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The checkpoint “%1” is one of another machine.</source>
        <translation>Der Prüfpunkt „%1“ gehört zu einer anderen Maschine.</translation>
    </message>
    <message>
        <source>The checkpoint “%1” of “%2” could not be deleted.</source>
        <translation>Der Prüfpunkt „%1“ von „%2“ konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The checkpoint “%1” of “%2” could not be made.</source>
        <translation>Der Prüfpunkt „%1“ von „%2“ konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The checkpoints of “%1” could not be listed.</source>
        <translation>Die Prüfpunkte von „%1“ konnten nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>The checkpoint’s parent has no name.</source>
        <translation>Der übergeordnete Prüfpunkt hat keinen Namen.</translation>
    </message>
    <message>
        <source>The chosen snapshot</source>
        <translation>Der gewählte Schnappschuss</translation>
    </message>
    <message>
        <source>The cipher has no name.</source>
        <translation>Die Chiffre hat keinen Namen.</translation>
    </message>
    <message>
        <source>The cipher has no size.</source>
        <translation>Die Chiffre hat keine Größe.</translation>
    </message>
    <message>
        <source>The cipher “%1” is listed more than once.</source>
        <translation>Die Chiffre „%1“ ist mehr als einmal aufgeführt.</translation>
    </message>
    <message>
        <source>The clipboard needs the attribute “copypaste”.</source>
        <translation>Die Zwischenablage braucht das Attribut „copypaste“.</translation>
    </message>
    <message>
        <source>The clock cannot start after the year 9999; the latest value is %1.</source>
        <translation>Die Uhr kann nicht nach dem Jahr 9999 beginnen; der späteste Wert ist %1.</translation>
    </message>
    <message>
        <source>The clock follows a time zone but does not say which; give it one such as “Europe/Paris”.</source>
        <translation>Die Uhr folgt einer Zeitzone, aber welcher, ist nicht angegeben; eine wie „Europe/Paris“ angeben.</translation>
    </message>
    <message>
        <source>The clock of “%1” could not be set.</source>
        <translation>Die Uhr von „%1“ konnte nicht gestellt werden.</translation>
    </message>
    <message>
        <source>The clock starts at a fixed time but does not say when; give it “start”.</source>
        <translation>Die Uhr beginnt zu einer festen Zeit, aber wann, ist nicht angegeben; „start“ angeben.</translation>
    </message>
    <message>
        <source>The connection of the %1 of “%2” cannot change while the machine runs; change it for the next start.</source>
        <translation>Die Verbindung von %1 von „%2“ kann bei laufender Maschine nicht geändert werden; für den nächsten Start ändern.</translation>
    </message>
    <message>
        <source>The connection of the %1 of “%2” could not be changed.</source>
        <translation>Die Verbindung von %1 von „%2“ konnte nicht geändert werden.</translation>
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
        <source>The container’s user 0 is mapped to nobody; map it to a user of the host.</source>
        <translation>Der Benutzer 0 des Containers ist niemandem zugeordnet; ihn einem Benutzer des Hosts zuordnen.</translation>
    </message>
    <message>
        <source>The content of a virtio-pmem module cannot be discarded.</source>
        <translation>Der Inhalt eines virtio-pmem-Moduls kann nicht verworfen werden.</translation>
    </message>
    <message>
        <source>The content of an NVDIMM cannot be discarded.</source>
        <translation>Der Inhalt eines NVDIMM kann nicht verworfen werden.</translation>
    </message>
    <message>
        <source>The content of the volume “%1” could not be written.</source>
        <translation>Der Inhalt des Volumes „%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The control connection was opened before.</source>
        <translation>Die Steuerverbindung wurde schon geöffnet.</translation>
    </message>
    <message>
        <source>The control group controller “%1” is not mounted here or not ours to use; while “%2” runs this cannot be changed.</source>
        <translation>Der Kontrollgruppen-Controller „%1“ ist hier nicht eingehängt oder darf nicht verwendet werden; solange „%2“ läuft, kann das nicht geändert werden.</translation>
    </message>
    <message>
        <source>The control group file “%1” could not be opened.</source>
        <translation>Die Kontrollgruppendatei „%1“ konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The control group “%1” could not be made.</source>
        <translation>Die Kontrollgruppe „%1“ konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The control group “%1” could not be removed.</source>
        <translation>Die Kontrollgruppe „%1“ konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The controller “none” turns USB off, so there can be no other USB controller.</source>
        <translation>Der Controller „none“ schaltet USB ab, also kann es keinen anderen USB-Controller geben.</translation>
    </message>
    <message>
        <source>The cookie “%1” has no value.</source>
        <translation>Das Cookie „%1“ hat keinen Wert.</translation>
    </message>
    <message>
        <source>The cookie “%1” is given more than once.</source>
        <translation>Das Cookie „%1“ ist mehr als einmal angegeben.</translation>
    </message>
    <message>
        <source>The copy needs %1, but “%2” has only %3 free.</source>
        <translation>Die Kopie braucht %1, aber „%2“ hat nur %3 frei.</translation>
    </message>
    <message>
        <source>The copy needs a &lt;disk&gt; element with a source.</source>
        <translation>Die Kopie braucht ein Element &lt;disk&gt; mit einer Quelle.</translation>
    </message>
    <message>
        <source>The copy needs a &lt;disk&gt; element with an absolute path.</source>
        <translation>Die Kopie braucht ein Element &lt;disk&gt; mit einem absoluten Pfad.</translation>
    </message>
    <message>
        <source>The copy of the disk “%1” can only be an unencrypted file or device.</source>
        <translation>Die Kopie der Festplatte „%1“ kann nur eine unverschlüsselte Datei oder ein unverschlüsseltes Gerät sein.</translation>
    </message>
    <message>
        <source>The copy of the disk “%1” cannot have the format “%2”; choose “qcow2”%3.</source>
        <translation>Die Kopie der Festplatte „%1“ kann nicht das Format „%2“ haben; „qcow2“%3 wählen.</translation>
    </message>
    <message>
        <source>The copy “%1” must be an absolute path.</source>
        <translation>Die Kopie „%1“ muss ein absoluter Pfad sein.</translation>
    </message>
    <message>
        <source>The creation was cancelled; nothing was left behind.</source>
        <translation>Das Anlegen wurde abgebrochen; es ist nichts zurückgeblieben.</translation>
    </message>
    <message>
        <source>The database of operating systems is not installed. Install the package “osinfo-db”.</source>
        <translation>Die Datenbank der Betriebssysteme ist nicht installiert. Installieren Sie das Paket „osinfo-db“.</translation>
    </message>
    <message>
        <source>The definition of the device “%1” could not be removed.</source>
        <translation>Die Definition des Geräts „%1“ konnte nicht entfernt werden.</translation>
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
        <source>The definition of “%1” does not allow this way to sleep; see its “pm” element.</source>
        <translation>Die Definition von „%1“ erlaubt diese Art von Ruhezustand nicht; siehe ihr Element „pm“.</translation>
    </message>
    <message>
        <source>The definition of “%1” is that of the snapshot “%2”.</source>
        <translation>Die Definition von „%1“ ist die des Schnappschusses „%2“.</translation>
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
        <source>The definition that is to be kept</source>
        <translation>Die Definition, die behalten werden soll</translation>
    </message>
    <message>
        <source>The description is too long for the saved image: %1 bytes, with room for %2.</source>
        <translation>Die Beschreibung ist zu lang für das gespeicherte Abbild: %1 Bytes bei Platz für %2.</translation>
    </message>
    <message>
        <source>The device could not be added to the definition of “%1”.</source>
        <translation>Das Gerät konnte nicht zur Definition von „%1“ hinzugefügt werden.</translation>
    </message>
    <message>
        <source>The device could not be added to the running machine “%1”.</source>
        <translation>Das Gerät konnte nicht zur laufenden Maschine „%1“ hinzugefügt werden.</translation>
    </message>
    <message>
        <source>The device could not be added to “%1”.</source>
        <translation>Das Gerät konnte nicht zu „%1“ hinzugefügt werden.</translation>
    </message>
    <message>
        <source>The device could not be removed from the definition of “%1”.</source>
        <translation>Das Gerät konnte nicht aus der Definition von „%1“ entfernt werden.</translation>
    </message>
    <message>
        <source>The device could not be removed from the running machine “%1”.</source>
        <translation>Das Gerät konnte nicht aus der laufenden Maschine „%1“ entfernt werden.</translation>
    </message>
    <message>
        <source>The device could not be removed from “%1”.</source>
        <translation>Das Gerät konnte nicht aus „%1“ entfernt werden.</translation>
    </message>
    <message>
        <source>The device file, or a link to it</source>
        <translation>Die Gerätedatei oder ein Link darauf</translation>
    </message>
    <message>
        <source>The device has no name.</source>
        <translation>Das Gerät hat keinen Namen.</translation>
    </message>
    <message>
        <source>The device needs a capability.</source>
        <translation>Das Gerät braucht eine Fähigkeit.</translation>
    </message>
    <message>
        <source>The device of the host</source>
        <translation>Das Gerät des Hosts</translation>
    </message>
    <message>
        <source>The device of “%1” could not be changed for the next start.</source>
        <translation>Das Gerät von „%1“ konnte nicht für den nächsten Start geändert werden.</translation>
    </message>
    <message>
        <source>The device “%1” could not be given back to the host.</source>
        <translation>Das Gerät „%1“ konnte nicht an den Rechner zurückgegeben werden.</translation>
    </message>
    <message>
        <source>The device “%1” could not be removed.</source>
        <translation>Das Gerät „%1“ konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The device “%1” could not be reset.</source>
        <translation>Das Gerät „%1“ konnte nicht zurückgesetzt werden.</translation>
    </message>
    <message>
        <source>The device “%1” could not be started.</source>
        <translation>Das Gerät „%1“ konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The device “%1” could not be taken from its driver.</source>
        <translation>Das Gerät „%1“ konnte nicht von seinem Treiber gelöst werden.</translation>
    </message>
    <message>
        <source>The device “%1” did not make the mediated device.</source>
        <translation>Das Gerät „%1“ hat das vermittelte Gerät nicht angelegt.</translation>
    </message>
    <message>
        <source>The device “%1” has no kind “%2” of mediated devices.</source>
        <translation>Das Gerät „%1“ hat keine Art „%2“ von vermittelten Geräten.</translation>
    </message>
    <message>
        <source>The device “%1” is listed more than once.</source>
        <translation>Das Gerät „%1“ ist mehr als einmal aufgeführt.</translation>
    </message>
    <message>
        <source>The device “%1” is not there.</source>
        <translation>Das Gerät „%1“ ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The device “%1” is used by the machine “%2”; stop it first.</source>
        <translation>Das Gerät „%1“ wird von der Maschine „%2“ verwendet; diese zuerst beenden.</translation>
    </message>
    <message>
        <source>The device “%1” of “%2” has no PCI address, the only kind it can have here.</source>
        <translation>Das Gerät „%1“ von „%2“ hat keine PCI-Adresse, die einzige Art, die es hier haben kann.</translation>
    </message>
    <message>
        <source>The device “%1” of “%2” is connected to a “%3” without a path.</source>
        <translation>Das Gerät „%1“ von „%2“ ist mit „%3“ verbunden, aber ohne Pfad.</translation>
    </message>
    <message>
        <source>The device “%1” of “%2” is connected to “%3”, which QEMU cannot do.</source>
        <translation>Das Gerät „%1“ von „%2“ ist mit „%3“ verbunden, was QEMU nicht kann.</translation>
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
        <source>The device “%1” of “%2” is on a controller that does not exist.</source>
        <translation>Das Gerät „%1“ von „%2“ ist an einem Controller, den es nicht gibt.</translation>
    </message>
    <message>
        <source>The device “%1” of “%2” is on a smart card reader that does not exist.</source>
        <translation>Das Gerät „%1“ von „%2“ ist an einem Chipkartenleser, den es nicht gibt.</translation>
    </message>
    <message>
        <source>The device “%1” of “%2” is reached through D-Bus, but there is no such display.</source>
        <translation>Das Gerät „%1“ von „%2“ wird über D-Bus erreicht, aber es gibt keine solche Anzeige.</translation>
    </message>
    <message>
        <source>The device “%1” of “%2” speaks “%3”, which needs “tls” at its source.</source>
        <translation>Das Gerät „%1“ von „%2“ spricht „%3“, wozu „tls“ an seiner Quelle nötig ist.</translation>
    </message>
    <message>
        <source>The device's document cannot be read.</source>
        <translation>Das Dokument des Geräts kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The device’s document is empty or too large.</source>
        <translation>Das Dokument des Geräts ist leer oder zu groß.</translation>
    </message>
    <message>
        <source>The dirty ring needs a “size” that is a power of two from 1024 to 65536.</source>
        <translation>Der Dirty Ring braucht eine „size“, die eine Zweierpotenz von 1024 bis 65536 ist.</translation>
    </message>
    <message>
        <source>The disk does not say what its copy lies on; write “file” or “block”.</source>
        <translation>Bei der Festplatte fehlt die Angabe, worauf ihre Kopie liegt; „file“ oder „block“ angeben.</translation>
    </message>
    <message>
        <source>The disk does not say what its scratch image lies on; write “file” or “block”.</source>
        <translation>Bei der Festplatte fehlt die Angabe, worauf ihr Zwischenabbild liegt; „file“ oder „block“ angeben.</translation>
    </message>
    <message>
        <source>The disk has a format but no scratch image.</source>
        <translation>Die Festplatte hat ein Format, aber kein Zwischenabbild.</translation>
    </message>
    <message>
        <source>The disk has no image “%1” there.</source>
        <translation>Die Festplatte hat dort kein Abbild „%1“.</translation>
    </message>
    <message>
        <source>The disk has no nodes.</source>
        <translation>Die Festplatte hat keine Knoten.</translation>
    </message>
    <message>
        <source>The disk has one image only; there is nothing to flatten.</source>
        <translation>Die Festplatte hat nur ein Abbild; es gibt nichts zu verflachen.</translation>
    </message>
    <message>
        <source>The disk has one image only; there is nothing to merge.</source>
        <translation>Die Festplatte hat nur ein Abbild; es gibt nichts zusammenzuführen.</translation>
    </message>
    <message>
        <source>The disk of “%1” builds on this one, so it cannot be deleted here.</source>
        <translation>Die Festplatte von „%1“ baut auf dieser auf, daher kann sie hier nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The disk shrinks from %1 to %2: what lies behind that is lost for good.</source>
        <translation>Die Festplatte schrumpft von %1 auf %2: Was dahinter liegt, ist endgültig verloren.</translation>
    </message>
    <message>
        <source>The disk “%1”</source>
        <translation>Die Platte „%1“</translation>
    </message>
    <message>
        <source>The disk “%1” asks for the driver “%2”; only “qemu” is possible here.</source>
        <translation>Die Festplatte „%1“ verlangt den Treiber „%2“; hier ist nur „qemu“ möglich.</translation>
    </message>
    <message>
        <source>The disk “%1” could not be copied.</source>
        <translation>Die Festplatte „%1“ konnte nicht kopiert werden.</translation>
    </message>
    <message>
        <source>The disk “%1” could not be flattened.</source>
        <translation>Die Festplatte „%1“ konnte nicht verflacht werden.</translation>
    </message>
    <message>
        <source>The disk “%1” could not be looked into.</source>
        <translation>In die Festplatte „%1“ konnte nicht hineingesehen werden.</translation>
    </message>
    <message>
        <source>The disk “%1” could not be merged.</source>
        <translation>Die Festplatte „%1“ konnte nicht zusammengeführt werden.</translation>
    </message>
    <message>
        <source>The disk “%1” could not be resized.</source>
        <translation>Die Größe der Festplatte „%1“ konnte nicht geändert werden.</translation>
    </message>
    <message>
        <source>The disk “%1” could not be watched.</source>
        <translation>Die Festplatte „%1“ konnte nicht überwacht werden.</translation>
    </message>
    <message>
        <source>The disk “%1” does not remember what changed since the checkpoint “%2”.</source>
        <translation>Die Festplatte „%1“ hat nicht aufgezeichnet, was sich seit dem Prüfpunkt „%2“ geändert hat.</translation>
    </message>
    <message>
        <source>The disk “%1” does not remember what changed since the checkpoint “%2”; make a full backup.</source>
        <translation>Die Festplatte „%1“ hat nicht aufgezeichnet, was sich seit dem Prüfpunkt „%2“ geändert hat; eine vollständige Sicherung anlegen.</translation>
    </message>
    <message>
        <source>The disk “%1” ends before that; %2 bytes are there.</source>
        <translation>Die Festplatte „%1“ endet davor; es sind %2 Byte da.</translation>
    </message>
    <message>
        <source>The disk “%1” has no image that a new one could be named after.</source>
        <translation>Die Festplatte „%1“ hat kein Abbild, nach dem ein neues benannt werden könnte.</translation>
    </message>
    <message>
        <source>The disk “%1” has no medium.</source>
        <translation>Die Festplatte „%1“ hat kein Medium.</translation>
    </message>
    <message>
        <source>The disk “%1” has the drive address of another one.</source>
        <translation>Die Platte „%1“ hat die Laufwerksadresse einer anderen.</translation>
    </message>
    <message>
        <source>The disk “%1” has the format “%2”; only “qcow2” can keep snapshots.</source>
        <translation>Die Festplatte „%1“ hat das Format „%2“; nur „qcow2“ kann Schnappschüsse halten.</translation>
    </message>
    <message>
        <source>The disk “%1” is a SCSI device that is passed through; it has no snapshots.</source>
        <translation>Die Festplatte „%1“ ist ein durchgereichtes SCSI-Gerät; sie hat keine Schnappschüsse.</translation>
    </message>
    <message>
        <source>The disk “%1” is an image of the format “%2”, which cannot hold snapshots; take one of the disks alone, or convert it to “qcow2”.</source>
        <translation>Die Festplatte „%1“ ist ein Abbild im Format „%2“, das keine Schnappschüsse halten kann; nehmen Sie einen nur der Festplatten auf, oder wandeln Sie das Abbild in „qcow2“ um.</translation>
    </message>
    <message>
        <source>The disk “%1” is an image of the format “%2”, which cannot remember changes; convert it to “qcow2” or leave it out.</source>
        <translation>Die Festplatte „%1“ ist ein Abbild im Format „%2“, das Änderungen nicht aufzeichnen kann; in „qcow2“ umwandeln oder weglassen.</translation>
    </message>
    <message>
        <source>The disk “%1” is empty or read-only.</source>
        <translation>Die Festplatte „%1“ ist leer oder schreibgeschützt.</translation>
    </message>
    <message>
        <source>The disk “%1” is named twice.</source>
        <translation>Die Festplatte „%1“ ist doppelt genannt.</translation>
    </message>
    <message>
        <source>The disk “%1” is no file; say where its copy goes.</source>
        <translation>Die Festplatte „%1“ ist keine Datei; angeben, wohin ihre Kopie kommt.</translation>
    </message>
    <message>
        <source>The disk “%1” is on the bus “%2”, where disks cannot come or go while the machine runs; use virtio, scsi or usb, or change it for the next start.</source>
        <translation>Die Festplatte „%1“ ist am Bus „%2“, an dem Festplatten bei laufender Maschine weder hinzukommen noch entfernt werden können; verwenden Sie virtio, scsi oder usb, oder ändern Sie es für den nächsten Start.</translation>
    </message>
    <message>
        <source>The disk “%1” must have an internal snapshot as the others.</source>
        <translation>Die Festplatte „%1“ muss wie die anderen einen internen Schnappschuss haben.</translation>
    </message>
    <message>
        <source>The disk “%1” of a running machine can have an external snapshot only.</source>
        <translation>Die Festplatte „%1“ einer laufenden Maschine kann nur einen externen Schnappschuss haben.</translation>
    </message>
    <message>
        <source>The disk “%1” of “%2” cannot be resized: it is empty, read-only or served by another program.</source>
        <translation>Die Größe der Festplatte „%1“ von „%2“ kann nicht geändert werden: Sie ist leer, schreibgeschützt oder wird von einem anderen Programm angeboten.</translation>
    </message>
    <message>
        <source>The disk “%1” of “%2” copies on read; switch that off to copy it.</source>
        <translation>Die Festplatte „%1“ von „%2“ kopiert beim Lesen; das abschalten, um sie zu kopieren.</translation>
    </message>
    <message>
        <source>The disk “%1” of “%2” copies on read; switch that off to merge its own image.</source>
        <translation>Die Festplatte „%1“ von „%2“ kopiert beim Lesen; das abschalten, um ihr eigenes Abbild zusammenzuführen.</translation>
    </message>
    <message>
        <source>The disk “%1” of “%2” could not be copied.</source>
        <translation>Die Festplatte „%1“ von „%2“ konnte nicht kopiert werden.</translation>
    </message>
    <message>
        <source>The disk “%1” of “%2” could not be flattened.</source>
        <translation>Die Festplatte „%1“ von „%2“ konnte nicht verflacht werden.</translation>
    </message>
    <message>
        <source>The disk “%1” of “%2” could not be made %3 large.</source>
        <translation>Die Festplatte „%1“ von „%2“ konnte nicht auf die Größe %3 gebracht werden.</translation>
    </message>
    <message>
        <source>The disk “%1” of “%2” could not be merged.</source>
        <translation>Die Festplatte „%1“ von „%2“ konnte nicht zusammengeführt werden.</translation>
    </message>
    <message>
        <source>The disk “%1” of “%2” could not go over to the other image.</source>
        <translation>Die Festplatte „%1“ von „%2“ konnte nicht zum anderen Abbild wechseln.</translation>
    </message>
    <message>
        <source>The disk “%1” of “%2” does not support snapshots.</source>
        <translation>Die Festplatte „%1“ von „%2“ unterstützt keine Schnappschüsse.</translation>
    </message>
    <message>
        <source>The disk “%1” of “%2” has no image “%3” there.</source>
        <translation>Die Festplatte „%1“ von „%2“ hat dort kein Abbild „%3“.</translation>
    </message>
    <message>
        <source>The disk “%1” of “%2” has no image.</source>
        <translation>Die Festplatte „%1“ von „%2“ hat kein Abbild.</translation>
    </message>
    <message>
        <source>The disk “%1” of “%2” is busy (%3); wait for the end of that, or cancel it.</source>
        <translation>Die Festplatte „%1“ von „%2“ ist beschäftigt (%3); das Ende abwarten oder es abbrechen.</translation>
    </message>
    <message>
        <source>The disk “%1” of “%2” is shared; its copy must be “raw”.</source>
        <translation>Die Festplatte „%1“ von „%2“ wird gemeinsam genutzt; ihre Kopie muss „raw“ sein.</translation>
    </message>
    <message>
        <source>The disk “%1” or the backup must say since which checkpoint changes are saved.</source>
        <translation>Die Festplatte „%1“ oder die Sicherung muss angeben, seit welchem Prüfpunkt Änderungen gesichert werden.</translation>
    </message>
    <message>
        <source>The disk “%1” uses the I/O thread %2; give it another one first.</source>
        <translation>Die Festplatte „%1“ verwendet den E/A-Thread %2; ihr zuerst einen anderen geben.</translation>
    </message>
    <message>
        <source>The display has the socket “%1” by its attribute “socket” but “%2” here; make them the same.</source>
        <translation>Die Anzeige hat laut ihrem Attribut „socket“ den Socket „%1“, hier aber „%2“; beide müssen gleich sein.</translation>
    </message>
    <message>
        <source>The display listens on “%1” by its attribute “listen” but on “%2” here; make them the same.</source>
        <translation>Die Anzeige lauscht laut ihrem Attribut „listen“ auf „%1“, hier aber auf „%2“; beide müssen gleich sein.</translation>
    </message>
    <message>
        <source>The display of a mediated device needs a graphics device to be shown on.</source>
        <translation>Die Anzeige eines vermittelten Geräts braucht ein Grafikgerät, auf dem sie erscheint.</translation>
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
        <source>The display of “%1” listens on the network “%2”, whose address is not known; write an address.</source>
        <translation>Die Anzeige von „%1“ lauscht im Netzwerk „%2“, dessen Adresse nicht bekannt ist; geben Sie eine Adresse an.</translation>
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
        <source>The distance of a node to itself must be 10.</source>
        <translation>Der Abstand eines Knotens zu sich selbst muss 10 sein.</translation>
    </message>
    <message>
        <source>The distance to another node must be from 11 to 255.</source>
        <translation>Der Abstand zu einem anderen Knoten muss von 11 bis 255 sein.</translation>
    </message>
    <message>
        <source>The document can be formatted when all its elements are closed.</source>
        <translation>Das Dokument kann formatiert werden, wenn alle Elemente geschlossen sind.</translation>
    </message>
    <message>
        <source>The document cannot be formatted: not all its elements are closed.</source>
        <translation>Das Dokument kann nicht formatiert werden: Nicht alle Elemente sind geschlossen.</translation>
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
        <source>The document has several devices; give one.</source>
        <translation>Das Dokument enthält mehrere Geräte; geben Sie eines an.</translation>
    </message>
    <message>
        <source>The document has too many elements (more than %1).</source>
        <translation>Das Dokument hat zu viele Elemente (mehr als %1).</translation>
    </message>
    <message>
        <source>The document in use is shown instead; your text is lost.</source>
        <translation>Stattdessen wird das verwendete Dokument gezeigt; Ihr Text geht verloren.</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>Das Dokument ist leer.</translation>
    </message>
    <message>
        <source>The document is no device that can be added or removed by itself.</source>
        <translation>Das Dokument ist kein Gerät, das für sich allein hinzugefügt oder entfernt werden kann.</translation>
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
        <source>The document of a saved guest needs the guest’s UUID.</source>
        <translation>Das Dokument eines gespeicherten Gasts braucht die UUID des Gasts.</translation>
    </message>
    <message>
        <source>The document of a saved guest needs the hardware address of each interface.</source>
        <translation>Das Dokument eines gespeicherten Gasts braucht die Hardwareadresse jeder Netzwerkschnittstelle.</translation>
    </message>
    <message>
        <source>The document of a saved guest needs the identity that the guest has.</source>
        <translation>Das Dokument eines gespeicherten Gasts braucht die Identität, die der Gast hat.</translation>
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
        <source>The driver “%1” is for containers only.</source>
        <translation>Der Treiber „%1“ ist nur für Container.</translation>
    </message>
    <message>
        <source>The driver “handle” has the access mode “passthrough” only.</source>
        <translation>Der Treiber „handle“ hat nur den Zugriffsmodus „passthrough“.</translation>
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
        <source>The emulator</source>
        <translation>Der Emulator</translation>
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
        <source>The emulator could not do it.</source>
        <translation>Der Emulator konnte es nicht tun.</translation>
    </message>
    <message>
        <source>The emulator could not load the snapshot; “%1” stays paused.</source>
        <translation>Der Emulator konnte den Schnappschuss nicht laden; „%1“ bleibt angehalten.</translation>
    </message>
    <message>
        <source>The emulator could not write the memory.</source>
        <translation>Der Emulator konnte den Speicher nicht schreiben.</translation>
    </message>
    <message>
        <source>The emulator could not write the state of “%1”.</source>
        <translation>Der Emulator konnte den Zustand von „%1“ nicht schreiben.</translation>
    </message>
    <message>
        <source>The emulator could not write the state.</source>
        <translation>Der Emulator konnte den Zustand nicht schreiben.</translation>
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
        <source>The emulator does not know of the copy of “%1” any more.</source>
        <translation>Der Emulator kennt die Kopie von „%1“ nicht mehr.</translation>
    </message>
    <message>
        <source>The emulator does not know the disk “%1”.</source>
        <translation>Der Emulator kennt die Festplatte „%1“ nicht.</translation>
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
        <source>The emulator knows no such job.</source>
        <translation>Der Emulator kennt keinen solchen Auftrag.</translation>
    </message>
    <message>
        <source>The emulator of a TPM can only be reached through “unix”, not “%1”.</source>
        <translation>Der Emulator eines TPM ist nur über „unix“ erreichbar, nicht über „%1“.</translation>
    </message>
    <message>
        <source>The emulator of “%1” cannot be reached.</source>
        <translation>Der Emulator von „%1“ ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The emulator of “%1” cannot write memory in the form “%2”.</source>
        <translation>Der Emulator von „%1“ kann den Speicher nicht in der Form „%2“ schreiben.</translation>
    </message>
    <message>
        <source>The emulator of “%1” did not do what it was asked for.</source>
        <translation>Der Emulator von „%1“ hat nicht getan, was verlangt war.</translation>
    </message>
    <message>
        <source>The emulator of “%1” ended unexpectedly.</source>
        <translation>Der Emulator von „%1“ wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>The emulator of “%1” refuses the command.</source>
        <translation>Der Emulator von „%1“ lehnt den Befehl ab.</translation>
    </message>
    <message>
        <source>The emulator of “%1” tells nothing of the disk “%2”.</source>
        <translation>Der Emulator von „%1“ teilt nichts über die Festplatte „%2“ mit.</translation>
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
        <source>The emulator “%1” cannot run guests of the type “%2”.</source>
        <translation>Der Emulator „%1“ kann keine Gäste des Typs „%2“ ausführen.</translation>
    </message>
    <message>
        <source>The emulator “%1” cannot set how guests sleep; remove “pm”.</source>
        <translation>Der Emulator „%1“ kann nicht festlegen, wie Gäste schlafen; „pm“ entfernen.</translation>
    </message>
    <message>
        <source>The emulator “%1” cannot show a generation identity; remove “genid”.</source>
        <translation>Der Emulator „%1“ kann keine Generationskennung anzeigen; „genid“ entfernen.</translation>
    </message>
    <message>
        <source>The emulator “%1” cannot use passt; version 7.2 or newer is needed.</source>
        <translation>Der Emulator „%1“ kann passt nicht verwenden; nötig ist Version 7.2 oder neuer.</translation>
    </message>
    <message>
        <source>The emulator “%1” has no 3D acceleration.</source>
        <translation>Der Emulator „%1“ hat keine 3D-Beschleunigung.</translation>
    </message>
    <message>
        <source>The emulator “%1” has no SPICE, which “%2” asks for; use VNC.</source>
        <translation>Der Emulator „%1“ hat kein SPICE, das „%2“ verlangt; verwenden Sie VNC.</translation>
    </message>
    <message>
        <source>The emulator “%1” has no codec “%2”.</source>
        <translation>Der Emulator „%1“ hat keinen Codec „%2“.</translation>
    </message>
    <message>
        <source>The emulator “%1” has no device “%2”.</source>
        <translation>Der Emulator „%1“ hat kein Gerät „%2“.</translation>
    </message>
    <message>
        <source>The emulator “%1” has no display “%2”, which “%3” asks for.</source>
        <translation>Der Emulator „%1“ hat keine Anzeige „%2“, die „%3“ verlangt.</translation>
    </message>
    <message>
        <source>The emulator “%1” has no display “%2”.</source>
        <translation>Der Emulator „%1“ hat keine Anzeige „%2“.</translation>
    </message>
    <message>
        <source>The emulator “%1” has no graphics card “%2”.</source>
        <translation>Der Emulator „%1“ hat keine Grafikkarte „%2“.</translation>
    </message>
    <message>
        <source>The emulator “%1” has no graphics card “vhost-user”.</source>
        <translation>Der Emulator „%1“ hat keine Grafikkarte „vhost-user“.</translation>
    </message>
    <message>
        <source>The emulator “%1” has no machine type “%2”.</source>
        <translation>Der Emulator „%1“ hat keinen Maschinentyp „%2“.</translation>
    </message>
    <message>
        <source>The emulator “%1” has no sound card “%2”.</source>
        <translation>Der Emulator „%1“ hat keine Soundkarte „%2“.</translation>
    </message>
    <message>
        <source>The emulator “%1” has no sound through D-Bus.</source>
        <translation>Der Emulator „%1“ hat keinen Ton über D-Bus.</translation>
    </message>
    <message>
        <source>The emulator “%1” has no zPCI; remove the element.</source>
        <translation>Der Emulator „%1“ hat kein zPCI; das Element entfernen.</translation>
    </message>
    <message>
        <source>The emulator “%1” has no “%2”, which the %3 of “%4” needs.</source>
        <translation>Dem Emulator „%1“ fehlt „%2“; %3 von „%4“ benötigt dies.</translation>
    </message>
    <message>
        <source>The emulator “%1” is for the architecture “%2”, not “%3”.</source>
        <translation>Der Emulator „%1“ ist für die Architektur „%2“, nicht „%3“.</translation>
    </message>
    <message>
        <source>The emulator “%1” is not installed.</source>
        <translation>Der Emulator „%1“ ist nicht installiert.</translation>
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
        <source>The emulator’s main loop</source>
        <translation>Die Hauptschleife des Emulators</translation>
    </message>
    <message>
        <source>The emulator’s own threads</source>
        <translation>Die eigenen Threads des Emulators</translation>
    </message>
    <message>
        <source>The emulator’s own “/dev” could not be made for “%1”.</source>
        <translation>Für „%1“ konnte kein eigenes „/dev“ des Emulators angelegt werden.</translation>
    </message>
    <message>
        <source>The encryption does not say its format; give it one such as “luks”.</source>
        <translation>Bei der Verschlüsselung fehlt das Format; eines wie „luks“ angeben.</translation>
    </message>
    <message>
        <source>The encryption needs exactly one secret.</source>
        <translation>Die Verschlüsselung braucht genau ein Geheimnis.</translation>
    </message>
    <message>
        <source>The encryption of the volume “%1” must name exactly one secret with its passphrase.</source>
        <translation>Die Verschlüsselung des Volumes „%1“ muss genau ein Geheimnis mit seiner Passphrase nennen.</translation>
    </message>
    <message>
        <source>The event “%1” is listed more than once.</source>
        <translation>Das Ereignis „%1“ ist mehr als einmal aufgeführt.</translation>
    </message>
    <message>
        <source>The feature “%1” is not possible on the machine “%2” of “%3”.</source>
        <translation>Das Merkmal „%1“ ist auf der Maschine „%2“ von „%3“ nicht möglich.</translation>
    </message>
    <message>
        <source>The fewest threads are more than the most.</source>
        <translation>Die Mindestzahl der Threads ist größer als die Höchstzahl.</translation>
    </message>
    <message>
        <source>The file is no saved image.</source>
        <translation>Die Datei ist kein gespeichertes Abbild.</translation>
    </message>
    <message>
        <source>The file is too short for a saved image.</source>
        <translation>Die Datei ist zu kurz für ein gespeichertes Abbild.</translation>
    </message>
    <message>
        <source>The file lies on persistent memory</source>
        <translation>Die Datei liegt auf persistentem Speicher</translation>
    </message>
    <message>
        <source>The file system does not copy it on writing</source>
        <translation>Das Dateisystem kopiert sie beim Schreiben nicht</translation>
    </message>
    <message>
        <source>The file system target “%1” is used more than once.</source>
        <translation>Das Dateisystemziel „%1“ wird mehr als einmal verwendet.</translation>
    </message>
    <message>
        <source>The file systems of “%1” may still be frozen; restart its guest agent.</source>
        <translation>Die Dateisysteme von „%1“ sind vielleicht noch eingefroren; starten Sie den Gast-Agenten neu.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>Die Datei „%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file “%1” could not be created.</source>
        <translation>Die Datei „%1“ konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The file “%1” could not be deleted.</source>
        <translation>Die Datei „%1“ konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The file “%1” could not be made.</source>
        <translation>Die Datei „%1“ konnte nicht angelegt werden.</translation>
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
        <source>The file “%1” does not hold a value in Base64; set the secret’s value again.</source>
        <translation>Die Datei „%1“ enthält keinen Wert in Base64; den Wert des Geheimnisses neu setzen.</translation>
    </message>
    <message>
        <source>The file “%1” exists already; choose another name, or say that it is to be used.</source>
        <translation>Die Datei „%1“ gibt es schon; einen anderen Namen wählen oder angeben, dass sie verwendet werden soll.</translation>
    </message>
    <message>
        <source>The file “%1” for the disk “%2” exists already; choose another name.</source>
        <translation>Die Datei „%1“ für die Festplatte „%2“ gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file “%1” is too large.</source>
        <translation>Die Datei „%1“ ist zu groß.</translation>
    </message>
    <message>
        <source>The file “%1”, which a transient disk is to write to, could not be created.</source>
        <translation>Die Datei „%1“, in die eine flüchtige Festplatte schreiben soll, konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The files of another computer cannot be browsed; choose from one of its pools or type the path.</source>
        <translation>Die Dateien eines anderen Computers können nicht durchsucht werden; wählen Sie aus einem seiner Speicherpools, oder geben Sie den Pfad ein.</translation>
    </message>
    <message>
        <source>The filter at the network device “%1” could not be ended.</source>
        <translation>Der Filter am Netzwerkgerät „%1“ konnte nicht beendet werden.</translation>
    </message>
    <message>
        <source>The filter “%1” cannot refer to itself.</source>
        <translation>Der Filter „%1“ kann nicht auf sich selbst verweisen.</translation>
    </message>
    <message>
        <source>The fingerprint of its %1 key is:</source>
        <translation>Der Fingerabdruck seines %1-Schlüssels ist:</translation>
    </message>
    <message>
        <source>The firmware</source>
        <translation>Die Firmware</translation>
    </message>
    <message>
        <source>The firmware looks for an installation server (PXE).</source>
        <translation>Die Firmware sucht einen Installationsserver (PXE).</translation>
    </message>
    <message>
        <source>The firmware settings of “%1” are kept or removed, not both.</source>
        <translation>Die Firmware-Einstellungen von „%1“ werden behalten oder entfernt, nicht beides.</translation>
    </message>
    <message>
        <source>The firmware settings of “%1” could not be copied.</source>
        <translation>Die Firmware-Einstellungen von „%1“ konnten nicht kopiert werden.</translation>
    </message>
    <message>
        <source>The firmware variables of “%1” lie on a network; keep them in a file.</source>
        <translation>Die Firmware-Variablen von „%1“ liegen im Netzwerk; legen Sie sie in eine Datei.</translation>
    </message>
    <message>
        <source>The firmware's settings are reset when a machine is restored, not when it is saved; and bypassing the cache is for saving and restoring.</source>
        <translation>Die Einstellungen der Firmware werden beim Wiederherstellen einer Maschine zurückgesetzt, nicht beim Speichern; und das Umgehen des Caches ist für das Speichern und Wiederherstellen.</translation>
    </message>
    <message>
        <source>The firmware’s variables cannot lie on “%1”; choose “file”, “block” or “network”.</source>
        <translation>Die Variablen der Firmware können nicht auf „%1“ liegen; „file“, „block“ oder „network“ wählen.</translation>
    </message>
    <message>
        <source>The firmware’s variables have a type but no source; add one.</source>
        <translation>Die Variablen der Firmware haben einen Typ, aber keine Quelle; eine hinzufügen.</translation>
    </message>
    <message>
        <source>The first %1 vCPUs</source>
        <translation>Die ersten %1 vCPUs</translation>
    </message>
    <message>
        <source>The first IDE controller is always at the PCI address 0:0:1.1.</source>
        <translation>Der erste IDE-Controller ist immer an der PCI-Adresse 0:0:1.1.</translation>
    </message>
    <message>
        <source>The first PIIX3 USB controller is always at the PCI address 0:0:1.2.</source>
        <translation>Der erste PIIX3-USB-Controller ist immer an der PCI-Adresse 0:0:1.2.</translation>
    </message>
    <message>
        <source>The first SATA controller is always at the PCI address 0:0:1f.2.</source>
        <translation>Der erste SATA-Controller ist immer an der PCI-Adresse 0:0:1f.2.</translation>
    </message>
    <message>
        <source>The first interface is “%1”, but “forward” names “%2”; they must be the same.</source>
        <translation>Die erste Netzwerkschnittstelle ist „%1“, aber „forward“ nennt „%2“; beide müssen gleich sein.</translation>
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
        <source>The folder “%1” could not be given to the guest.</source>
        <translation>Der Ordner „%1“ konnte nicht an den Gast gegeben werden.</translation>
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
        <source>The folder “%1” could not be removed.</source>
        <translation>Der Ordner „%1“ konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be written.</source>
        <translation>In den Ordner „%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder “%1”, which “%2” shares, is not there.</source>
        <translation>Der Ordner „%1“, den „%2“ freigibt, ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The format “fat” is for the type “dir” only.</source>
        <translation>Das Format „fat“ ist nur für den Typ „dir“.</translation>
    </message>
    <message>
        <source>The forward mode “%1” can have one interface only.</source>
        <translation>Der Weiterleitungsmodus „%1“ kann nur eine Netzwerkschnittstelle haben.</translation>
    </message>
    <message>
        <source>The forward mode “%1” needs an address of the host in the network.</source>
        <translation>Der Weiterleitungsmodus „%1“ braucht eine Adresse des Hosts im Netzwerk.</translation>
    </message>
    <message>
        <source>The forward mode “open” cannot have an interface.</source>
        <translation>Der Weiterleitungsmodus „open“ kann keine Netzwerkschnittstelle haben.</translation>
    </message>
    <message>
        <source>The framebuffer must have at least %1 KiB.</source>
        <translation>Der Framebuffer muss mindestens %1 KiB haben.</translation>
    </message>
    <message>
        <source>The gateway “%1” is in none of the network’s own addresses’ reach.</source>
        <translation>Das Gateway „%1“ ist von keiner der eigenen Adressen des Netzwerks aus erreichbar.</translation>
    </message>
    <message>
        <source>The granularity of the copy must be a power of two, not %1.</source>
        <translation>Die Granularität der Kopie muss eine Zweierpotenz sein, nicht %1.</translation>
    </message>
    <message>
        <source>The graphics card “%1” of “%2” needs the program “vhost-user-gpu”.</source>
        <translation>Die Grafikkarte „%1“ von „%2“ braucht das Programm „vhost-user-gpu“.</translation>
    </message>
    <message>
        <source>The group is no number.</source>
        <translation>Die Gruppe ist keine Zahl.</translation>
    </message>
    <message>
        <source>The group “%1” would limit nothing; give it a limit.</source>
        <translation>Die Gruppe „%1“ würde nichts begrenzen; ihr eine Grenze geben.</translation>
    </message>
    <message>
        <source>The guest agent in “%1” does not answer; install and start it to freeze the file systems.</source>
        <translation>Der Gast-Agent in „%1“ antwortet nicht; installieren und starten Sie ihn, um die Dateisysteme einzufrieren.</translation>
    </message>
    <message>
        <source>The guest as it was</source>
        <translation>Der Gast, wie er war</translation>
    </message>
    <message>
        <source>The guest as it would start next</source>
        <translation>Der Gast, wie er als Nächstes starten würde</translation>
    </message>
    <message>
        <source>The guest can only connect to an IPv4 address.</source>
        <translation>Der Gast kann sich nur mit einer IPv4-Adresse verbinden.</translation>
    </message>
    <message>
        <source>The guest cannot boot from this kind of host device.</source>
        <translation>Der Gast kann von dieser Art Hostgerät nicht starten.</translation>
    </message>
    <message>
        <source>The guest cannot do without its processor %1.</source>
        <translation>Der Gast kann nicht ohne seinen Prozessor %1 auskommen.</translation>
    </message>
    <message>
        <source>The guest cannot have more of a module than it has.</source>
        <translation>Der Gast kann von einem Modul nicht mehr haben, als es hat.</translation>
    </message>
    <message>
        <source>The guest cannot write to it</source>
        <translation>Der Gast kann nicht darauf schreiben</translation>
    </message>
    <message>
        <source>The guest closed its serial console.</source>
        <translation>Der Gast hat seine serielle Konsole geschlossen.</translation>
    </message>
    <message>
        <source>The guest did not let go of it: %1. It is still there; make sure that the system in “%2” runs and does not use it, then try again.</source>
        <translation>Der Gast hat es nicht losgelassen: %1. Es ist noch da; sorgen Sie dafür, dass das System in „%2“ läuft und es nicht verwendet, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The guest did not let go of the device; it is still there. Make sure that its system runs and does not use it, then try again.</source>
        <translation>Der Gast hat das Gerät nicht losgelassen; es ist noch da. Sorgen Sie dafür, dass sein System läuft und es nicht verwendet, und versuchen Sie es noch einmal.</translation>
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
        <source>The guest has no NUMA node %1.</source>
        <translation>Der Gast hat keinen NUMA-Knoten %1.</translation>
    </message>
    <message>
        <source>The guest has no disk “%1”.</source>
        <translation>Der Gast hat keine Festplatte „%1“.</translation>
    </message>
    <message>
        <source>The guest has no processor %1.</source>
        <translation>Der Gast hat keinen Prozessor %1.</translation>
    </message>
    <message>
        <source>The guest has not let go of it yet: %1. It goes when the system in “%2” answers.</source>
        <translation>Der Gast hat es noch nicht losgelassen: %1. Es verschwindet, wenn das System in „%2“ antwortet.</translation>
    </message>
    <message>
        <source>The guest has not let go of the device yet; it goes when its system answers.</source>
        <translation>Der Gast hat das Gerät noch nicht losgelassen; es verschwindet, wenn sein System antwortet.</translation>
    </message>
    <message>
        <source>The guest has only %1 NUMA nodes.</source>
        <translation>Der Gast hat nur %1 NUMA-Knoten.</translation>
    </message>
    <message>
        <source>The guest sees a disk of %2 instead of %1 at once; its partitions and file systems are to be grown inside it.</source>
        <translation>Der Gast sieht sofort eine Festplatte von %2 statt %1; ihre Partitionen und Dateisysteme müssen im Gast vergrößert werden.</translation>
    </message>
    <message>
        <source>The guest sees the host’s memory map</source>
        <translation>Der Gast sieht die Speicherkarte des Hosts</translation>
    </message>
    <message>
        <source>The guest tells when it waits for a lock</source>
        <translation>Der Gast meldet, wenn er auf eine Sperre wartet</translation>
    </message>
    <message>
        <source>The guest waits busily instead of the host</source>
        <translation>Der Gast wartet aktiv anstelle des Hosts</translation>
    </message>
    <message>
        <source>The guest would see another %1 than when it was saved; keep that as it was.</source>
        <translation>Der Gast sähe etwas anderes (%1) als beim Speichern; das so lassen, wie es war.</translation>
    </message>
    <message>
        <source>The guest would see another machine than when it was saved; keep it as it was.</source>
        <translation>Der Gast sähe eine andere Maschine als beim Speichern; sie so lassen, wie sie war.</translation>
    </message>
    <message>
        <source>The guest would see other devices (%1) than when it was saved; keep them as they were.</source>
        <translation>Der Gast sähe andere Geräte (%1) als beim Speichern; sie so lassen, wie sie waren.</translation>
    </message>
    <message>
        <source>The guest “%1” switched only %2 of its processors.</source>
        <translation>Der Gast „%1“ hat nur %2 seiner Prozessoren umgeschaltet.</translation>
    </message>
    <message>
        <source>The guest’s kernel describes itself for dumps</source>
        <translation>Der Kernel des Gasts beschreibt sich selbst für Speicherabzüge</translation>
    </message>
    <message>
        <source>The header of the image “%1” is damaged.</source>
        <translation>Der Kopf des Abbilds „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>The helper of persistent reservations is reached as “client” only.</source>
        <translation>Das Hilfsprogramm für persistente Reservierungen wird nur als „client“ erreicht.</translation>
    </message>
    <message>
        <source>The helper of persistent reservations is reached through “unix” only.</source>
        <translation>Das Hilfsprogramm für persistente Reservierungen wird nur über „unix“ erreicht.</translation>
    </message>
    <message>
        <source>The helper of persistent reservations lacks its “%1”.</source>
        <translation>Beim Hilfsprogramm für persistente Reservierungen fehlt „%1“.</translation>
    </message>
    <message>
        <source>The hook “%1” refused “%2” of “%3”; its output says why.</source>
        <translation>Das Hook-Skript „%1“ hat „%2“ von „%3“ abgelehnt; seine Ausgabe sagt, warum.</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>Der Host</translation>
    </message>
    <message>
        <source>The host can do both</source>
        <translation>Der Host kann beides</translation>
    </message>
    <message>
        <source>The host can hibernate</source>
        <translation>Der Host kann in den Ruhezustand gehen</translation>
    </message>
    <message>
        <source>The host can sleep</source>
        <translation>Der Host kann in den Bereitschaftsmodus gehen</translation>
    </message>
    <message>
        <source>The host device “%1” of “%2” asks for the driver “%3”; only “vfio” works.</source>
        <translation>Das Host-Gerät „%1“ von „%2“ verlangt den Treiber „%3“; nur „vfio“ geht.</translation>
    </message>
    <message>
        <source>The host device “%1” of “%2” has the type “%3”, which QEMU cannot use.</source>
        <translation>Das Host-Gerät „%1“ von „%2“ hat den Typ „%3“, den QEMU nicht verwenden kann.</translation>
    </message>
    <message>
        <source>The host device “%1” of “%2” is for containers only.</source>
        <translation>Das Host-Gerät „%1“ von „%2“ ist nur für Container.</translation>
    </message>
    <message>
        <source>The host does not accept the device's document.</source>
        <translation>Der Rechner akzeptiert das Dokument des Geräts nicht.</translation>
    </message>
    <message>
        <source>The host does not accept the machine's document.</source>
        <translation>Der Rechner akzeptiert das Dokument der Maschine nicht.</translation>
    </message>
    <message>
        <source>The host does not accept the network filter's document.</source>
        <translation>Der Rechner akzeptiert das Dokument des Netzwerkfilters nicht.</translation>
    </message>
    <message>
        <source>The host does not accept the network interface's document.</source>
        <translation>Der Rechner akzeptiert das Dokument der Netzwerkschnittstelle nicht.</translation>
    </message>
    <message>
        <source>The host does not accept the network's document.</source>
        <translation>Der Rechner akzeptiert das Dokument des Netzwerks nicht.</translation>
    </message>
    <message>
        <source>The host does not accept the port's document.</source>
        <translation>Der Rechner akzeptiert das Dokument des Ports nicht.</translation>
    </message>
    <message>
        <source>The host does not accept the secret's document.</source>
        <translation>Der Rechner akzeptiert das Dokument des Geheimnisses nicht.</translation>
    </message>
    <message>
        <source>The host does not accept the storage pool's document.</source>
        <translation>Der Rechner akzeptiert das Dokument des Speicherpools nicht.</translation>
    </message>
    <message>
        <source>The host does not accept this use of a network filter.</source>
        <translation>Der Rechner akzeptiert diese Verwendung eines Netzwerkfilters nicht.</translation>
    </message>
    <message>
        <source>The host does not list its devices.</source>
        <translation>Der Rechner listet seine Geräte nicht auf.</translation>
    </message>
    <message>
        <source>The host does not list its machines.</source>
        <translation>Der Rechner listet seine Maschinen nicht auf.</translation>
    </message>
    <message>
        <source>The host does not list its network filters.</source>
        <translation>Der Rechner listet seine Netzwerkfilter nicht auf.</translation>
    </message>
    <message>
        <source>The host does not list its network interfaces.</source>
        <translation>Der Rechner listet seine Netzwerkschnittstellen nicht auf.</translation>
    </message>
    <message>
        <source>The host does not list its networks.</source>
        <translation>Der Rechner listet seine Netzwerke nicht auf.</translation>
    </message>
    <message>
        <source>The host does not list its secrets.</source>
        <translation>Der Rechner listet seine Geheimnisse nicht auf.</translation>
    </message>
    <message>
        <source>The host does not list its storage pools.</source>
        <translation>Der Rechner listet seine Speicherpools nicht auf.</translation>
    </message>
    <message>
        <source>The host does not list what is connected to the network.</source>
        <translation>Der Rechner listet nicht auf, was mit dem Netzwerk verbunden ist.</translation>
    </message>
    <message>
        <source>The host does not list where its network filters are in use.</source>
        <translation>Der Rechner listet nicht auf, wo seine Netzwerkfilter in Gebrauch sind.</translation>
    </message>
    <message>
        <source>The host does not measure its machines.</source>
        <translation>Der Rechner misst seine Maschinen nicht.</translation>
    </message>
    <message>
        <source>The host does not merge equal pages</source>
        <translation>Der Host führt gleiche Seiten nicht zusammen</translation>
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
        <source>The host does not swap the memory out</source>
        <translation>Der Host lagert den Speicher nicht aus</translation>
    </message>
    <message>
        <source>The host does not tell addresses.</source>
        <translation>Der Rechner nennt keine Adressen.</translation>
    </message>
    <message>
        <source>The host does not tell what this emulator can do.</source>
        <translation>Der Rechner teilt nicht mit, was dieser Emulator kann.</translation>
    </message>
    <message>
        <source>The host gives no statistics.</source>
        <translation>Der Rechner liefert keine Statistik.</translation>
    </message>
    <message>
        <source>The host has no such device</source>
        <translation>Der Rechner hat kein solches Gerät</translation>
    </message>
    <message>
        <source>The host has the processors 0 to %1; there is no %2.</source>
        <translation>Der Rechner hat die Prozessoren 0 bis %1; einen Prozessor %2 gibt es nicht.</translation>
    </message>
    <message>
        <source>The host has too many processors to show them here.</source>
        <translation>Der Rechner hat zu viele Prozessoren, um sie hier zu zeigen.</translation>
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
        <source>The host needs an address, “ip”.</source>
        <translation>Der Host braucht eine Adresse, „ip“.</translation>
    </message>
    <message>
        <source>The host needs at least one name, “hostname”.</source>
        <translation>Der Host braucht mindestens einen Namen, „hostname“.</translation>
    </message>
    <message>
        <source>The host uses devices of the same group, which must go with it: %1.</source>
        <translation>Der Rechner verwendet Geräte derselben Gruppe, die mitgegeben werden müssen: %1.</translation>
    </message>
    <message>
        <source>The host uses it now for %1, which it loses while the machine runs.</source>
        <translation>Der Rechner verwendet es jetzt für %1 und verliert das, solange die Maschine läuft.</translation>
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
        <source>The host's network interfaces could not be changed.</source>
        <translation>Die Netzwerkschnittstellen des Rechners konnten nicht geändert werden.</translation>
    </message>
    <message>
        <source>The host's processor gives no help with this kind of machine.</source>
        <translation>Der Prozessor des Rechners unterstützt diese Art von Maschine nicht.</translation>
    </message>
    <message>
        <source>The host’s cache needs the mode “host-passthrough” or “maximum” of the processor.</source>
        <translation>Der Cache des Hosts braucht den Prozessormodus „host-passthrough“ oder „maximum“.</translation>
    </message>
    <message>
        <source>The host’s processors</source>
        <translation>Die Prozessoren des Rechners</translation>
    </message>
    <message>
        <source>The host’s width is taken; remove “bits”.</source>
        <translation>Die Breite des Hosts wird übernommen; „bits“ entfernen.</translation>
    </message>
    <message>
        <source>The hypervisor “%1” does not work with the emulator “%2” on this host.</source>
        <translation>Der Hypervisor „%1“ funktioniert auf diesem Rechner nicht mit dem Emulator „%2“.</translation>
    </message>
    <message>
        <source>The image itself knows its cipher; remove “cipher”.</source>
        <translation>Das Abbild kennt seine Chiffre selbst; „cipher“ entfernen.</translation>
    </message>
    <message>
        <source>The image needs an absolute path.</source>
        <translation>Das Abbild braucht einen absoluten Pfad.</translation>
    </message>
    <message>
        <source>The image of a backup can only be a file or a device of the host.</source>
        <translation>Das Abbild einer Sicherung kann nur eine Datei oder ein Gerät des Hosts sein.</translation>
    </message>
    <message>
        <source>The image of a backup can only be encrypted by “qemu”.</source>
        <translation>Das Abbild einer Sicherung kann nur von „qemu“ verschlüsselt werden.</translation>
    </message>
    <message>
        <source>The image of a backup can only have the encryption “luks”.</source>
        <translation>Das Abbild einer Sicherung kann nur die Verschlüsselung „luks“ haben.</translation>
    </message>
    <message>
        <source>The image of the disk “%1” is not on this host.</source>
        <translation>Das Abbild der Festplatte „%1“ ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The image of the disk “%1” is not on this host; only the entry in the list can be removed.</source>
        <translation>Das Abbild der Festplatte „%1“ ist nicht auf diesem Rechner; nur der Eintrag in der Liste kann entfernt werden.</translation>
    </message>
    <message>
        <source>The image stays as it is: %1</source>
        <translation>Das Abbild bleibt, wie es ist: %1</translation>
    </message>
    <message>
        <source>The image “%1” builds on more than %2 others, perhaps on itself.</source>
        <translation>Das Abbild „%1“ baut auf mehr als %2 anderen auf, vielleicht auf sich selbst.</translation>
    </message>
    <message>
        <source>The image “%1” cannot be read.</source>
        <translation>Das Abbild „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The image “%1” could not be copied to “%2” without using space.</source>
        <translation>Das Abbild „%1“ konnte nicht ohne Platzverbrauch nach „%2“ kopiert werden.</translation>
    </message>
    <message>
        <source>The image “%1” could not be copied to “%2”.</source>
        <translation>Das Abbild „%1“ konnte nicht nach „%2“ kopiert werden.</translation>
    </message>
    <message>
        <source>The image “%1” could not be created.</source>
        <translation>Das Abbild „%1“ konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The image “%1” could not be merged into “%2”.</source>
        <translation>Das Abbild „%1“ konnte nicht mit „%2“ zusammengeführt werden.</translation>
    </message>
    <message>
        <source>The image “%1” could not be opened.</source>
        <translation>Das Abbild „%1“ konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The image “%1” could not be read.</source>
        <translation>Das Abbild „%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The image “%1” could not be told that it builds on “%2” now.</source>
        <translation>Im Abbild „%1“ konnte nicht eingetragen werden, dass es jetzt auf „%2“ aufbaut.</translation>
    </message>
    <message>
        <source>The image “%1” does not name the one below it by a relative path, so that cannot be kept.</source>
        <translation>Das Abbild „%1“ nennt das darunter nicht mit einem relativen Pfad, deshalb kann dieser nicht erhalten werden.</translation>
    </message>
    <message>
        <source>The image “%1” does not say which format the image “%2” below it has; set it with “qemu-img rebase -u -F”.</source>
        <translation>Das Abbild „%1“ gibt nicht an, welches Format das Abbild „%2“ darunter hat; es mit „qemu-img rebase -u -F“ festlegen.</translation>
    </message>
    <message>
        <source>The image “%1” for the disk “%2” is to be there already, but it is not.</source>
        <translation>Das Abbild „%1“ für die Festplatte „%2“ soll schon vorhanden sein, ist es aber nicht.</translation>
    </message>
    <message>
        <source>The image “%1” holds the snapshot “%2”, which would be lost by merging it; delete that one first.</source>
        <translation>Das Abbild „%1“ enthält den Schnappschuss „%2“, der beim Zusammenführen verloren ginge; diesen zuerst löschen.</translation>
    </message>
    <message>
        <source>The image “%1” is damaged or not a usable %2 image.</source>
        <translation>Das Abbild „%1“ ist beschädigt oder kein brauchbares %2-Abbild.</translation>
    </message>
    <message>
        <source>The image “%1” is in use by another program; “%2” cannot write to it too.</source>
        <translation>Das Abbild „%1“ wird von einem anderen Programm verwendet; „%2“ kann nicht gleichzeitig hineinschreiben.</translation>
    </message>
    <message>
        <source>The image “%1” is in use by “%2” (process %3); “%4” cannot write to it too.</source>
        <translation>Das Abbild „%1“ wird von „%2“ (Prozess %3) verwendet; „%4“ kann nicht gleichzeitig hineinschreiben.</translation>
    </message>
    <message>
        <source>The image “%1” is incomplete: the file is shorter than its header says. Copy or download it again.</source>
        <translation>Das Abbild „%1“ ist unvollständig: Die Datei ist kürzer, als ihr Kopf angibt. Kopieren Sie es erneut, oder laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>The image “%1” is not the one directly below “%2”.</source>
        <translation>Das Abbild „%1“ ist nicht das direkt unter „%2“.</translation>
    </message>
    <message>
        <source>The image “%1” is to be used, but it is not there.</source>
        <translation>Das Abbild „%1“ soll verwendet werden, ist aber nicht vorhanden.</translation>
    </message>
    <message>
        <source>The image “%1” of “%2” could not be locked.</source>
        <translation>Das Abbild „%1“ von „%2“ konnte nicht gesperrt werden.</translation>
    </message>
    <message>
        <source>The image “%1” of “%2” could not be opened.</source>
        <translation>Das Abbild „%1“ von „%2“ konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The image “%1”, which the snapshot “%2” goes back to, is not there.</source>
        <translation>Das Abbild „%1“, zu dem der Schnappschuss „%2“ zurückführt, ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The image “%1”, which “%2” builds on, is not there.</source>
        <translation>Das Abbild „%1“, auf dem „%2“ aufbaut, ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The images of the disk “%1” are as they were: the emulator could not do it. Look at the machine’s log.</source>
        <translation>Die Abbilder der Festplatte „%1“ sind wie zuvor: Der Emulator konnte es nicht ausführen. Das Protokoll der Maschine ansehen.</translation>
    </message>
    <message>
        <source>The images of the disk “%1” of “%2” are not in the order that was expected.</source>
        <translation>Die Abbilder der Festplatte „%1“ von „%2“ stehen nicht in der erwarteten Reihenfolge.</translation>
    </message>
    <message>
        <source>The images of the disk “%1” of “%2” cannot be merged or copied: it is transient, or on an SD bus.</source>
        <translation>Die Abbilder der Festplatte „%1“ von „%2“ können nicht zusammengeführt oder kopiert werden: Sie ist flüchtig oder an einem SD-Bus.</translation>
    </message>
    <message>
        <source>The images of “%1” cannot be merged like that.</source>
        <translation>Die Abbilder von „%1“ können so nicht zusammengeführt werden.</translation>
    </message>
    <message>
        <source>The images of “%1” have no snapshot “%2” any more.</source>
        <translation>Die Abbilder von „%1“ haben keinen Schnappschuss „%2“ mehr.</translation>
    </message>
    <message>
        <source>The initialisation vectors have no name.</source>
        <translation>Die Initialisierungsvektoren haben keinen Namen.</translation>
    </message>
    <message>
        <source>The input device does not say which event device of the host it is.</source>
        <translation>Beim Eingabegerät fehlt die Angabe, welches Ereignisgerät des Hosts es ist.</translation>
    </message>
    <message>
        <source>The input device is on USB, which the machine does not have.</source>
        <translation>Das Eingabegerät ist an USB, das die Maschine nicht hat.</translation>
    </message>
    <message>
        <source>The interface does not say which device of the host it is; give its address a type.</source>
        <translation>Bei der Netzwerkschnittstelle fehlt die Angabe, welches Gerät des Hosts sie ist; ihrer Adresse einen Typ geben.</translation>
    </message>
    <message>
        <source>The interface “%1” asks for VLAN tags, which a bridge of the host cannot set; use Open vSwitch or a VLAN device.</source>
        <translation>Die Netzwerkschnittstelle „%1“ verlangt VLAN-Tags, die eine Bridge des Rechners nicht setzen kann; Open vSwitch oder ein VLAN-Gerät verwenden.</translation>
    </message>
    <message>
        <source>The interface “%1” asks for a guaranteed bandwidth (“floor”), which is not possible here; set “average” instead.</source>
        <translation>Die Netzwerkschnittstelle „%1“ verlangt eine zugesicherte Bandbreite („floor“), die hier nicht möglich ist; stattdessen „average“ setzen.</translation>
    </message>
    <message>
        <source>The interface “%1” cannot change between a bridge and a shared network device while the machine runs; change it for the next start.</source>
        <translation>Die Netzwerkschnittstelle „%1“ kann bei laufender Maschine nicht zwischen einer Bridge und einem gemeinsam genutzten Netzwerkgerät wechseln; für den nächsten Start ändern.</translation>
    </message>
    <message>
        <source>The interface “%1” cannot go to another network device while the machine runs; change it for the next start.</source>
        <translation>Die Netzwerkschnittstelle „%1“ kann bei laufender Maschine nicht zu einem anderen Netzwerkgerät wechseln; für den nächsten Start ändern.</translation>
    </message>
    <message>
        <source>The interface “%1” is listed twice.</source>
        <translation>Die Netzwerkschnittstelle „%1“ ist doppelt aufgeführt.</translation>
    </message>
    <message>
        <source>The interface “%1” shares a network device of the host, where filters cannot be used; use a bridge.</source>
        <translation>Die Netzwerkschnittstelle „%1“ nutzt ein Netzwerkgerät des Rechners mit, an dem keine Filter möglich sind; eine Bridge verwenden.</translation>
    </message>
    <message>
        <source>The job on the disk “%1” could not be ended.</source>
        <translation>Der Auftrag auf der Festplatte „%1“ konnte nicht beendet werden.</translation>
    </message>
    <message>
        <source>The job on the disk “%1” of “%2” could not be ended.</source>
        <translation>Der Auftrag auf der Festplatte „%1“ von „%2“ konnte nicht beendet werden.</translation>
    </message>
    <message>
        <source>The job on the disk “%1” of “%2” failed (%3); its images are as usable as before.</source>
        <translation>Der Auftrag auf der Festplatte „%1“ von „%2“ ist fehlgeschlagen (%3); ihre Abbilder sind so brauchbar wie zuvor.</translation>
    </message>
    <message>
        <source>The job on the disk “%1” of “%2” is ending already.</source>
        <translation>Der Auftrag auf der Festplatte „%1“ von „%2“ wird bereits beendet.</translation>
    </message>
    <message>
        <source>The kernel refused the value “%1” for the control group file “%2”.</source>
        <translation>Der Kernel hat den Wert „%1“ für die Kontrollgruppendatei „%2“ abgelehnt.</translation>
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
        <source>The kind of bus the device sits on</source>
        <translation>Die Art des Busses, an dem das Gerät sitzt</translation>
    </message>
    <message>
        <source>The label</source>
        <translation>Das Label</translation>
    </message>
    <message>
        <source>The label itself</source>
        <translation>Das Label selbst</translation>
    </message>
    <message>
        <source>The label of an NVDIMM has at least 128 KiB.</source>
        <translation>Das Label eines NVDIMM hat mindestens 128 KiB.</translation>
    </message>
    <message>
        <source>The label of an NVDIMM must be smaller than the module.</source>
        <translation>Das Label eines NVDIMM muss kleiner als das Modul sein.</translation>
    </message>
    <message>
        <source>The largest memory is less than the machine’s memory of %1.</source>
        <translation>Der größte Speicher ist kleiner als der Speicher der Maschine von %1.</translation>
    </message>
    <message>
        <source>The largest memory needs both an amount and a number of “slots”.</source>
        <translation>Der größte Speicher braucht sowohl eine Menge als auch eine Anzahl „slots“.</translation>
    </message>
    <message>
        <source>The largest packet has at most %1 bytes.</source>
        <translation>Das größte Paket hat höchstens %1 Bytes.</translation>
    </message>
    <message>
        <source>The limit with swap is for memory and swap together: “hard_limit” must not be above “swap_hard_limit”.</source>
        <translation>Die Grenze mit Auslagerung gilt für Arbeitsspeicher und Auslagerung zusammen: „hard_limit“ darf nicht über „swap_hard_limit“ liegen.</translation>
    </message>
    <message>
        <source>The list of disks is empty.</source>
        <translation>Die Liste der Festplatten ist leer.</translation>
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
        <source>The login has no secret.</source>
        <translation>Die Anmeldung hat kein Geheimnis.</translation>
    </message>
    <message>
        <source>The login has no user name.</source>
        <translation>Die Anmeldung hat keinen Benutzernamen.</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>Die Maschine</translation>
    </message>
    <message>
        <source>The machine &amp;goes on with the copy</source>
        <translation>Die Maschine läuft mit der Kopie &amp;weiter</translation>
    </message>
    <message>
        <source>The machine can go back to its disks as they are now.</source>
        <translation>Die Maschine kann zu ihren Festplatten zurück, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>The machine cannot be snapshotted in its present state.</source>
        <translation>Im jetzigen Zustand der Maschine kann kein Schnappschuss aufgenommen werden.</translation>
    </message>
    <message>
        <source>The machine cannot react to that in this way.</source>
        <translation>Die Maschine kann darauf nicht auf diese Weise reagieren.</translation>
    </message>
    <message>
        <source>The machine continues from here.</source>
        <translation>Die Maschine macht von hier aus weiter.</translation>
    </message>
    <message>
        <source>The machine could not be started from its document.</source>
        <translation>Die Maschine konnte nicht aus ihrem Dokument gestartet werden.</translation>
    </message>
    <message>
        <source>The machine does not run now.</source>
        <translation>Die Maschine läuft jetzt nicht.</translation>
    </message>
    <message>
        <source>The machine goes on meanwhile; the files stay.</source>
        <translation>Die Maschine läuft währenddessen weiter; die Dateien bleiben.</translation>
    </message>
    <message>
        <source>The machine goes on with the copy</source>
        <translation>Die Maschine läuft mit der Kopie weiter</translation>
    </message>
    <message>
        <source>The machine has no CD-ROM drive; add one first.</source>
        <translation>Die Maschine hat kein CD-ROM-Laufwerk; fügen Sie zuerst eines hinzu.</translation>
    </message>
    <message>
        <source>The machine has no PCI bus for all its devices.</source>
        <translation>Die Maschine hat keinen PCI-Bus für alle ihre Geräte.</translation>
    </message>
    <message>
        <source>The machine has no USB, so no USB device can be redirected.</source>
        <translation>Die Maschine hat kein USB, also kann kein USB-Gerät umgeleitet werden.</translation>
    </message>
    <message>
        <source>The machine has no channel for the guest agent.</source>
        <translation>Die Maschine hat keinen Kanal für den Gast-Agenten.</translation>
    </message>
    <message>
        <source>The machine has no disk in a file that can be written.</source>
        <translation>Die Maschine hat keine beschreibbare Festplatte in einer Datei.</translation>
    </message>
    <message>
        <source>The machine has no disk that could keep a snapshot.</source>
        <translation>Die Maschine hat keine Festplatte, die einen Schnappschuss halten könnte.</translation>
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
        <source>The machine has no node %1.</source>
        <translation>Die Maschine hat keinen Knoten %1.</translation>
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
        <source>The machine has no such device: %1.</source>
        <translation>Die Maschine hat kein solches Gerät: %1.</translation>
    </message>
    <message>
        <source>The machine has no such screen.</source>
        <translation>Die Maschine hat keinen solchen Bildschirm.</translation>
    </message>
    <message>
        <source>The machine has one IDE controller only.</source>
        <translation>Die Maschine hat nur einen IDE-Controller.</translation>
    </message>
    <message>
        <source>The machine has only %1 slots for memory.</source>
        <translation>Die Maschine hat nur %1 Steckplätze für Speicher.</translation>
    </message>
    <message>
        <source>The machine has this host device twice; remove one.</source>
        <translation>Die Maschine hat dieses Hostgerät doppelt; eines entfernen.</translation>
    </message>
    <message>
        <source>The machine is gone.</source>
        <translation>Die Maschine gibt es nicht mehr.</translation>
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
        <source>The machine pauses for a moment and can go back to exactly this point.</source>
        <translation>Die Maschine hält einen Moment an und kann genau zu diesem Punkt zurück.</translation>
    </message>
    <message>
        <source>The machine shows no picture.</source>
        <translation>Die Maschine zeigt kein Bild.</translation>
    </message>
    <message>
        <source>The machine stands still while %1 of memory are written; the file gets that large.</source>
        <translation>Die Maschine steht still, während %1 Speicher geschrieben werden; so groß wird die Datei.</translation>
    </message>
    <message>
        <source>The machine stands still while up to %1 of memory are written; the file is usually much smaller.</source>
        <translation>Die Maschine steht still, während bis zu %1 Speicher geschrieben werden; die Datei ist meist viel kleiner.</translation>
    </message>
    <message>
        <source>The machine starts from the first checked device that has a system. The order counts from the next start on.</source>
        <translation>Die Maschine startet vom ersten angekreuzten Gerät, das ein System hat. Die Reihenfolge gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>The machine then goes on with “%1”; the other files stay.</source>
        <translation>Die Maschine läuft dann mit „%1“ weiter; die anderen Dateien bleiben.</translation>
    </message>
    <message>
        <source>The machine type “%1” has at most %2 processors.</source>
        <translation>Der Maschinentyp „%1“ hat höchstens %2 Prozessoren.</translation>
    </message>
    <message>
        <source>The machine type “%1” has no 64-bit PCI hole to be set.</source>
        <translation>Der Maschinentyp „%1“ hat keinen einstellbaren 64-Bit-PCI-Bereich.</translation>
    </message>
    <message>
        <source>The machine type “%1” has no CCW bus.</source>
        <translation>Der Maschinentyp „%1“ hat keinen CCW-Bus.</translation>
    </message>
    <message>
        <source>The machine type “%1” has no IDE controller.</source>
        <translation>Der Maschinentyp „%1“ hat keinen IDE-Controller.</translation>
    </message>
    <message>
        <source>The machine type “%1” takes at most %2 virtual processors, not %3.</source>
        <translation>Der Maschinentyp „%1“ nimmt höchstens %2 virtuelle Prozessoren, nicht %3.</translation>
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
        <source>The machine’s UUID here differs from that of the document; make them the same.</source>
        <translation>Die UUID der Maschine hier weicht von der des Dokuments ab; beide müssen gleich sein.</translation>
    </message>
    <message>
        <source>The machine’s document cannot be read.</source>
        <translation>Das Dokument der Maschine kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The machine’s document could not be read.</source>
        <translation>Das Dokument der Maschine konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The machine’s memory could not be looked into.</source>
        <translation>In den Arbeitsspeicher der Maschine konnte nicht hineingesehen werden.</translation>
    </message>
    <message>
        <source>The machine’s screen; opens the console</source>
        <translation>Der Bildschirm der Maschine; öffnet die Konsole</translation>
    </message>
    <message>
        <source>The measurement has no processors.</source>
        <translation>Die Messung hat keine Prozessoren.</translation>
    </message>
    <message>
        <source>The mediated device “%1” of “%2” has no UUID.</source>
        <translation>Das vermittelte Gerät „%1“ von „%2“ hat keine UUID.</translation>
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
        <source>The memory devices have more memory than the whole machine.</source>
        <translation>Die Speichergeräte haben mehr Speicher als die ganze Maschine.</translation>
    </message>
    <message>
        <source>The memory devices have more memory than “maxMemory” leaves.</source>
        <translation>Die Speichergeräte haben mehr Speicher, als „maxMemory“ übrig lässt.</translation>
    </message>
    <message>
        <source>The memory goes along only while the machine runs, and not with the disks alone.</source>
        <translation>Der Arbeitsspeicher kommt nur mit, solange die Maschine läuft, und nicht nur mit den Festplatten allein.</translation>
    </message>
    <message>
        <source>The memory in use is more than the machine’s memory; %1 is taken.</source>
        <translation>Der verwendete Arbeitsspeicher ist größer als der Arbeitsspeicher der Maschine; %1 wird genommen.</translation>
    </message>
    <message>
        <source>The memory module belongs to a NUMA node, but the guest has none.</source>
        <translation>Das Speichermodul gehört zu einem NUMA-Knoten, aber der Gast hat keinen.</translation>
    </message>
    <message>
        <source>The memory module does not say which NUMA node it belongs to.</source>
        <translation>Beim Speichermodul fehlt die Angabe, zu welchem NUMA-Knoten es gehört.</translation>
    </message>
    <message>
        <source>The memory module does not say which file it is.</source>
        <translation>Beim Speichermodul fehlt die Angabe, welche Datei es ist.</translation>
    </message>
    <message>
        <source>The memory module has no size.</source>
        <translation>Das Speichermodul hat keine Größe.</translation>
    </message>
    <message>
        <source>The memory module has no target.</source>
        <translation>Das Speichermodul hat kein Ziel.</translation>
    </message>
    <message>
        <source>The memory nodes of “%1” can change while it runs only in the mode “restrictive”.</source>
        <translation>Die Speicherknoten von „%1“ können im laufenden Zustand nur im Modus „restrictive“ geändert werden.</translation>
    </message>
    <message>
        <source>The memory of “%1” can change only while it is off: it has no memory balloon.</source>
        <translation>Der Arbeitsspeicher von „%1“ kann nur im ausgeschalteten Zustand geändert werden: Es gibt keinen Speicherballon.</translation>
    </message>
    <message>
        <source>The memory of “%1” could not be changed.</source>
        <translation>Der Arbeitsspeicher von „%1“ konnte nicht geändert werden.</translation>
    </message>
    <message>
        <source>The memory of “%1” could not be measured.</source>
        <translation>Der Arbeitsspeicher von „%1“ konnte nicht gemessen werden.</translation>
    </message>
    <message>
        <source>The memory of “%1” could not be read there.</source>
        <translation>Der Arbeitsspeicher von „%1“ konnte dort nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The memory of “%1” could not be written to a file.</source>
        <translation>Der Speicher von „%1“ konnte nicht in eine Datei geschrieben werden.</translation>
    </message>
    <message>
        <source>The memory of “%1” could not be written to “%2”.</source>
        <translation>Der Speicher von „%1“ konnte nicht nach „%2“ geschrieben werden.</translation>
    </message>
    <message>
        <source>The memory’s content is discarded at shutdown</source>
        <translation>Der Inhalt des Speichers wird beim Herunterfahren verworfen</translation>
    </message>
    <message>
        <source>The metadata is not one well-formed element.</source>
        <translation>Die Metadaten sind nicht genau ein wohlgeformtes Element.</translation>
    </message>
    <message>
        <source>The model “%1” is one of the type “%2”.</source>
        <translation>Das Modell „%1“ gehört zum Typ „%2“.</translation>
    </message>
    <message>
        <source>The most threads must be at least one.</source>
        <translation>Die Höchstzahl der Threads muss mindestens eins sein.</translation>
    </message>
    <message>
        <source>The mount option needs a name.</source>
        <translation>Die Einhängeoption braucht einen Namen.</translation>
    </message>
    <message>
        <source>The mouse needs the attribute “mode”.</source>
        <translation>Die Maus braucht das Attribut „mode“.</translation>
    </message>
    <message>
        <source>The name cannot contain “/” or begin with a dot.</source>
        <translation>Der Name kann kein „/“ enthalten und nicht mit einem Punkt beginnen.</translation>
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
        <source>The name of the port profile is too long; at most %1 bytes are possible.</source>
        <translation>Der Name des Portprofils ist zu lang; höchstens %1 Bytes sind möglich.</translation>
    </message>
    <message>
        <source>The name of the security model is too long and is not used.</source>
        <translation>Der Name des Sicherheitsmodells ist zu lang und wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The name of the storage pool cannot contain a line break.</source>
        <translation>Der Name des Speicherpools kann keinen Zeilenumbruch enthalten.</translation>
    </message>
    <message>
        <source>The name server needs an address or a domain.</source>
        <translation>Der Namensserver braucht eine Adresse oder eine Domain.</translation>
    </message>
    <message>
        <source>The name stands in the XML now.</source>
        <translation>Der Name steht jetzt im XML.</translation>
    </message>
    <message>
        <source>The name “%1” cannot begin with a dot.</source>
        <translation>Der Name „%1“ kann nicht mit einem Punkt beginnen.</translation>
    </message>
    <message>
        <source>The name “%1” cannot contain “/”.</source>
        <translation>Der Name „%1“ darf kein „/“ enthalten.</translation>
    </message>
    <message>
        <source>The name “%1” is reserved; choose another.</source>
        <translation>Der Name „%1“ ist reserviert; einen anderen wählen.</translation>
    </message>
    <message>
        <source>The name “%1” is too long; at most 200 bytes are possible.</source>
        <translation>Der Name „%1“ ist zu lang; höchstens 200 Bytes sind möglich.</translation>
    </message>
    <message>
        <source>The name “%1” must begin with a letter or digit.</source>
        <translation>Der Name „%1“ muss mit einem Buchstaben oder einer Ziffer beginnen.</translation>
    </message>
    <message>
        <source>The name “%1” must not contain “/”.</source>
        <translation>Der Name „%1“ darf kein „/“ enthalten.</translation>
    </message>
    <message>
        <source>The name “%1” of a text record cannot contain a space or comma.</source>
        <translation>Der Name „%1“ eines Texteintrags kann weder Leerzeichen noch Komma enthalten.</translation>
    </message>
    <message>
        <source>The names of images are kept relative only where no copy is made.</source>
        <translation>Die Namen von Abbildern bleiben nur dort relativ, wo keine Kopie angelegt wird.</translation>
    </message>
    <message>
        <source>The namespaces of an NVMe disk begin with 1.</source>
        <translation>Die Namensräume einer NVMe-Festplatte beginnen mit 1.</translation>
    </message>
    <message>
        <source>The network definition “%1” is damaged.</source>
        <translation>Die Netzwerkdefinition „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>The network device “%1” cannot be isolated from others.</source>
        <translation>Das Netzwerkgerät „%1“ kann nicht von anderen isoliert werden.</translation>
    </message>
    <message>
        <source>The network device “%1” cannot gather %2 frames.</source>
        <translation>Das Netzwerkgerät „%1“ kann keine %2 Frames sammeln.</translation>
    </message>
    <message>
        <source>The network device “%1” could not be opened.</source>
        <translation>Das Netzwerkgerät „%1“ konnte nicht geöffnet werden.</translation>
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
        <source>The network device “%1” could not be shared with the machine.</source>
        <translation>Das Netzwerkgerät „%1“ konnte nicht gemeinsam mit der Maschine genutzt werden.</translation>
    </message>
    <message>
        <source>The network device “%1” has an impossible name.</source>
        <translation>Das Netzwerkgerät „%1“ hat einen unmöglichen Namen.</translation>
    </message>
    <message>
        <source>The network device “%1” has an impossible name; use at most 15 letters and digits.</source>
        <translation>Das Netzwerkgerät „%1“ hat einen unmöglichen Namen; höchstens 15 Buchstaben und Ziffern verwenden.</translation>
    </message>
    <message>
        <source>The network device “%1” is in use by a guest of the network “%2”.</source>
        <translation>Das Netzwerkgerät „%1“ wird von einem Gast des Netzwerks „%2“ verwendet.</translation>
    </message>
    <message>
        <source>The network device “%1” of “%2” cannot have limits or a filter; only the administrator’s host can give them.</source>
        <translation>Das Netzwerkgerät „%1“ von „%2“ kann weder Grenzen noch einen Filter haben; das kann nur der Rechner des Administrators.</translation>
    </message>
    <message>
        <source>The network device “%1” of “%2” could not be made; only the administrator’s host can.</source>
        <translation>Das Netzwerkgerät „%1“ von „%2“ konnte nicht angelegt werden; das kann nur der Rechner des Administrators.</translation>
    </message>
    <message>
        <source>The network device “%1” of “%2” has an impossible name.</source>
        <translation>Das Netzwerkgerät „%1“ von „%2“ hat einen unmöglichen Namen.</translation>
    </message>
    <message>
        <source>The network filter in “%1” is damaged.</source>
        <translation>Der Netzwerkfilter in „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>The network filter needs a value for its variable “%1”; give it where the filter is used.</source>
        <translation>Der Netzwerkfilter braucht einen Wert für seine Variable „%1“; ihn dort angeben, wo der Filter verwendet wird.</translation>
    </message>
    <message>
        <source>The network filter “%1” cannot be defined: %2</source>
        <translation>Der Netzwerkfilter „%1“ kann nicht definiert werden: %2</translation>
    </message>
    <message>
        <source>The network filter “%1” cannot be used with this computer's kernel.</source>
        <translation>Der Netzwerkfilter „%1“ kann mit dem Kernel dieses Computers nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The network filter “%1” could not be removed.</source>
        <translation>Der Netzwerkfilter „%1“ konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The network filter “%1” exists already, with the UUID %2.</source>
        <translation>Den Netzwerkfilter „%1“ gibt es schon, mit der UUID %2.</translation>
    </message>
    <message>
        <source>The network filter “%1” has too many rules.</source>
        <translation>Der Netzwerkfilter „%1“ hat zu viele Regeln.</translation>
    </message>
    <message>
        <source>The network filter “%1” is in use and cannot become what it shall be.</source>
        <translation>Der Netzwerkfilter „%1“ ist in Gebrauch und kann nicht so werden, wie er werden soll.</translation>
    </message>
    <message>
        <source>The network filter “%1” is in use by a running machine; it can be removed when that is off.</source>
        <translation>Der Netzwerkfilter „%1“ wird von einer laufenden Maschine verwendet; er kann entfernt werden, wenn sie ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>The network filter “%1” needs values for: %2. Give them where it is used.</source>
        <translation>Der Netzwerkfilter „%1“ braucht Werte für: %2. Sie dort angeben, wo er verwendet wird.</translation>
    </message>
    <message>
        <source>The network filter “%1” refers to itself.</source>
        <translation>Der Netzwerkfilter „%1“ verweist auf sich selbst.</translation>
    </message>
    <message>
        <source>The network filter's document cannot be read.</source>
        <translation>Das Dokument des Netzwerkfilters kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The network interface “%1” could not be removed.</source>
        <translation>Die Netzwerkschnittstelle „%1“ konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The network interface “%1” could not be started.</source>
        <translation>Die Netzwerkschnittstelle „%1“ konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The network interface “%1” could not be stopped.</source>
        <translation>Die Netzwerkschnittstelle „%1“ konnte nicht beendet werden.</translation>
    </message>
    <message>
        <source>The network interface's document cannot be read.</source>
        <translation>Das Dokument der Netzwerkschnittstelle kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The network needs a name without “/” that does not begin with a dot.</source>
        <translation>Das Netzwerk braucht einen Namen ohne „/“, der nicht mit einem Punkt beginnt.</translation>
    </message>
    <message>
        <source>The network needs a subnet for its way out.</source>
        <translation>Das Netzwerk braucht ein Subnetz für seinen Weg nach außen.</translation>
    </message>
    <message>
        <source>The network “%1” asks for VLAN tags, which a bridge of the host cannot set; use Open vSwitch or a VLAN device.</source>
        <translation>Das Netzwerk „%1“ verlangt VLAN-Tags, die eine Bridge des Rechners nicht setzen kann; Open vSwitch oder ein VLAN-Gerät verwenden.</translation>
    </message>
    <message>
        <source>The network “%1” cannot be changed that way.</source>
        <translation>Das Netzwerk „%1“ kann nicht auf diese Weise geändert werden.</translation>
    </message>
    <message>
        <source>The network “%1” cannot be changed: %2</source>
        <translation>Das Netzwerk „%1“ kann nicht geändert werden: %2</translation>
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
        <source>The network “%1” cannot start with the host: it has no definition.</source>
        <translation>Das Netzwerk „%1“ kann nicht mit dem Rechner starten: es hat keine Definition.</translation>
    </message>
    <message>
        <source>The network “%1” cannot start: this host has no bridge “%2”.</source>
        <translation>Das Netzwerk „%1“ kann nicht starten: Dieser Rechner hat keine Brücke „%2“.</translation>
    </message>
    <message>
        <source>The network “%1” could not be changed.</source>
        <translation>Das Netzwerk „%1“ konnte nicht geändert werden.</translation>
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
        <source>The network “%1” gives each guest a network device of its own, and all are taken.</source>
        <translation>Das Netzwerk „%1“ gibt jedem Gast ein eigenes Netzwerkgerät, und alle sind vergeben.</translation>
    </message>
    <message>
        <source>The network “%1” has a port %2 already.</source>
        <translation>Das Netzwerk „%1“ hat bereits einen Port %2.</translation>
    </message>
    <message>
        <source>The network “%1” has another default port group: “%2”.</source>
        <translation>Das Netzwerk „%1“ hat eine andere Vorgabe-Portgruppe: „%2“.</translation>
    </message>
    <message>
        <source>The network “%1” has no definition that could be changed.</source>
        <translation>Das Netzwerk „%1“ hat keine Definition, die geändert werden könnte.</translation>
    </message>
    <message>
        <source>The network “%1” has no definition; stop it.</source>
        <translation>Das Netzwerk „%1“ hat keine Definition; anhalten beendet es.</translation>
    </message>
    <message>
        <source>The network “%1” has no port %2.</source>
        <translation>Das Netzwerk „%1“ hat keinen Port %2.</translation>
    </message>
    <message>
        <source>The network “%1” has no such entry: %2.</source>
        <translation>Das Netzwerk „%1“ hat keinen solchen Eintrag: %2.</translation>
    </message>
    <message>
        <source>The network “%1” has no such “ip” element for DHCP.</source>
        <translation>Das Netzwerk „%1“ hat kein solches Element „ip“ für DHCP.</translation>
    </message>
    <message>
        <source>The network “%1” has such an entry already: %2.</source>
        <translation>Das Netzwerk „%1“ hat bereits einen solchen Eintrag: %2.</translation>
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
        <source>The network “%1” is active: the change takes effect when it is stopped and started again.</source>
        <translation>Das Netzwerk „%1“ ist aktiv: Die Änderung wirkt, wenn es beendet und wieder gestartet wird.</translation>
    </message>
    <message>
        <source>The network “%1” is already active.</source>
        <translation>Das Netzwerk „%1“ ist bereits aktiv.</translation>
    </message>
    <message>
        <source>The network “%1” is defined already; start it.</source>
        <translation>Das Netzwerk „%1“ ist schon definiert; es muss gestartet werden.</translation>
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
        <source>The network “%1” names no network device of this host.</source>
        <translation>Das Netzwerk „%1“ nennt kein Netzwerkgerät dieses Rechners.</translation>
    </message>
    <message>
        <source>The network “%1” needs a switch of the type “%2”, which this host cannot use.</source>
        <translation>Das Netzwerk „%1“ braucht einen Switch des Typs „%2“, den dieser Rechner nicht verwenden kann.</translation>
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
        <source>The network's port could not be removed.</source>
        <translation>Der Port des Netzwerks konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The network’s “ip” has no address.</source>
        <translation>Das „ip“ des Netzwerks hat keine Adresse.</translation>
    </message>
    <message>
        <source>The new device was lost while it was completed.</source>
        <translation>Das neue Gerät ging beim Vervollständigen verloren.</translation>
    </message>
    <message>
        <source>The new image</source>
        <translation>Das neue Abbild</translation>
    </message>
    <message>
        <source>The new image of the disk “%1” needs a source, since it is no file.</source>
        <translation>Das neue Abbild der Festplatte „%1“ braucht eine Quelle, da sie keine Datei ist.</translation>
    </message>
    <message>
        <source>The new image of the disk “%1” would have the name of another’s.</source>
        <translation>Das neue Abbild der Festplatte „%1“ hätte denselben Namen wie das einer anderen.</translation>
    </message>
    <message>
        <source>The node %1 has no cache of level %2.</source>
        <translation>Der Knoten %1 hat keinen Cache der Ebene %2.</translation>
    </message>
    <message>
        <source>The node %1 has no processors that could ask for memory.</source>
        <translation>Der Knoten %1 hat keine Prozessoren, die Speicher anfordern könnten.</translation>
    </message>
    <message>
        <source>The node %1 is placed more than once.</source>
        <translation>Der Knoten %1 ist mehr als einmal platziert.</translation>
    </message>
    <message>
        <source>The nodes %1 and %2 have the same processors.</source>
        <translation>Die Knoten %1 und %2 haben dieselben Prozessoren.</translation>
    </message>
    <message>
        <source>The nodes have %1 processors, but the machine has %2.</source>
        <translation>Die Knoten haben %1 Prozessoren, aber die Maschine hat %2.</translation>
    </message>
    <message>
        <source>The nodes of both have the same processors.</source>
        <translation>Die Knoten von beiden haben dieselben Prozessoren.</translation>
    </message>
    <message>
        <source>The nodes “%1” have more than one page size.</source>
        <translation>Die Knoten „%1“ haben mehr als eine Seitengröße.</translation>
    </message>
    <message>
        <source>The number %1 is used by more than one audio backend; change one of them.</source>
        <translation>Die Nummer %1 wird von mehr als einem Audio-Backend verwendet; eines davon ändern.</translation>
    </message>
    <message>
        <source>The number of a PCI bridge must be larger than that of the bus it is on, %1.</source>
        <translation>Die Nummer einer PCI-Bridge muss größer sein als die des Busses, an dem sie ist, %1.</translation>
    </message>
    <message>
        <source>The number of processors must be a multiple of %1, the threads of a core.</source>
        <translation>Die Anzahl der Prozessoren muss ein Vielfaches von %1 sein, der Threads eines Kerns.</translation>
    </message>
    <message>
        <source>The number of processors of “%1” could not be changed.</source>
        <translation>Die Zahl der Prozessoren von „%1“ konnte nicht geändert werden.</translation>
    </message>
    <message>
        <source>The numbers of nodes must begin with 0 and have no gaps.</source>
        <translation>Die Nummern der Knoten müssen mit 0 beginnen und lückenlos sein.</translation>
    </message>
    <message>
        <source>The old encryption of qcow images is gone; use “luks”.</source>
        <translation>Die alte Verschlüsselung von qcow-Abbildern gibt es nicht mehr; „luks“ verwenden.</translation>
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
        <source>The order of processors that stay for good must ascend.</source>
        <translation>Die Reihenfolge der dauerhaft bleibenden Prozessoren muss aufsteigen.</translation>
    </message>
    <message>
        <source>The other image of “%1” does not hold everything yet.</source>
        <translation>Das andere Abbild von „%1“ enthält noch nicht alles.</translation>
    </message>
    <message>
        <source>The other image of “%1” does not hold everything yet; wait until it is ready.</source>
        <translation>Das andere Abbild von „%1“ enthält noch nicht alles; warten, bis es bereit ist.</translation>
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
        <source>The parameter does not count: its name has letters, digits and “_”, its value also “.” and “:”.</source>
        <translation>Der Parameter zählt nicht: sein Name hat Buchstaben, Ziffern und „_“, sein Wert auch „.“ und „:“.</translation>
    </message>
    <message>
        <source>The parameter “%1” is given twice.</source>
        <translation>Der Parameter „%1“ ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>The parent needs both “wwnn” and “wwpn”, or none of them.</source>
        <translation>Das Elterngerät braucht sowohl „wwnn“ als auch „wwpn“ oder keines von beiden.</translation>
    </message>
    <message>
        <source>The parent “%1” of the checkpoint “%2” does not exist.</source>
        <translation>Den Vorgänger „%1“ des Prüfpunkts „%2“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The parent “%1” of the snapshot “%2” does not exist.</source>
        <translation>Den Vorgänger „%1“ des Schnappschusses „%2“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The partition “%1” is not there; create the control group or remove “resource” from the document.</source>
        <translation>Die Partition „%1“ ist nicht vorhanden; die Kontrollgruppe anlegen oder „resource“ aus dem Dokument entfernen.</translation>
    </message>
    <message>
        <source>The passphrase becomes a secret of the host, which machines open the volume with</source>
        <translation>Die Passphrase wird zu einem Geheimnis des Rechners, mit dem Maschinen das Volume öffnen</translation>
    </message>
    <message>
        <source>The password of the screen of “%1” could not be changed.</source>
        <translation>Das Passwort des Bildschirms von „%1“ konnte nicht geändert werden.</translation>
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
        <source>The path “%1” of the memory must be absolute.</source>
        <translation>Der Pfad „%1“ des Speichers muss absolut sein.</translation>
    </message>
    <message>
        <source>The path “%1” of the new image must be absolute.</source>
        <translation>Der Pfad „%1“ des neuen Abbilds muss absolut sein.</translation>
    </message>
    <message>
        <source>The performance counters of “%1” cannot be switched here.</source>
        <translation>Die Leistungszähler von „%1“ können hier nicht umgeschaltet werden.</translation>
    </message>
    <message>
        <source>The persistent interface of a team must be a virtio one.</source>
        <translation>Die dauerhafte Netzwerkschnittstelle eines Teams muss eine virtio-Schnittstelle sein.</translation>
    </message>
    <message>
        <source>The physical function needs an address.</source>
        <translation>Die physische Funktion braucht eine Adresse.</translation>
    </message>
    <message>
        <source>The physical function needs an interface’s name, “dev”.</source>
        <translation>Die physische Funktion braucht den Namen einer Netzwerkschnittstelle, „dev“.</translation>
    </message>
    <message>
        <source>The physical function, or the virtual ones</source>
        <translation>Die physische Funktion oder die virtuellen</translation>
    </message>
    <message>
        <source>The pin of the processor %1 has no “cpuset”.</source>
        <translation>Bei der Bindung des Prozessors %1 fehlt „cpuset“.</translation>
    </message>
    <message>
        <source>The plug needs the address of a PCI device.</source>
        <translation>Der Anschluss braucht die Adresse eines PCI-Geräts.</translation>
    </message>
    <message>
        <source>The plug needs the name of a bridge.</source>
        <translation>Der Anschluss braucht den Namen einer Bridge.</translation>
    </message>
    <message>
        <source>The plug needs the name of the host’s interface, “dev”.</source>
        <translation>Der Anschluss braucht den Namen der Netzwerkschnittstelle des Hosts, „dev“.</translation>
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
        <source>The pool “%1” has no volumes.</source>
        <translation>Der Pool „%1“ hat keine Volumes.</translation>
    </message>
    <message>
        <source>The pool “%1” is active: the change takes effect when it is stopped and started again.</source>
        <translation>Der Speicherpool „%1“ ist aktiv: Die Änderung wirkt, wenn er beendet und wieder gestartet wird.</translation>
    </message>
    <message>
        <source>The pool “%1” is stopped; its volumes are seen when it is started.</source>
        <translation>Der Pool „%1“ ist angehalten; seine Volumes sind zu sehen, wenn er läuft.</translation>
    </message>
    <message>
        <source>The port of the SPICE display is no number.</source>
        <translation>Der Port der SPICE-Anzeige ist keine Zahl.</translation>
    </message>
    <message>
        <source>The port's document cannot be read.</source>
        <translation>Das Dokument des Ports kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The ports from %1 to %2 end before they begin.</source>
        <translation>Die Ports von %1 bis %2 enden, bevor sie beginnen.</translation>
    </message>
    <message>
        <source>The prefix %1 is too long; at most %2 is possible.</source>
        <translation>Das Präfix %1 ist zu lang; höchstens %2 ist möglich.</translation>
    </message>
    <message>
        <source>The prefix of QEMU’s own network must be from 4 to 27.</source>
        <translation>Das Präfix des QEMU-eigenen Netzwerks muss von 4 bis 27 sein.</translation>
    </message>
    <message>
        <source>The process %1 has ended.</source>
        <translation>Der Prozess %1 ist beendet.</translation>
    </message>
    <message>
        <source>The processor %1 cannot change: processors that stay for good come after it.</source>
        <translation>Der Prozessor %1 kann nicht geändert werden: Nach ihm kommen Prozessoren, die dauerhaft bleiben.</translation>
    </message>
    <message>
        <source>The processor %1 is already so.</source>
        <translation>Der Prozessor %1 ist bereits so.</translation>
    </message>
    <message>
        <source>The processor %1 is neither there at start nor can it be added.</source>
        <translation>Der Prozessor %1 ist weder beim Start da noch kann er hinzugefügt werden.</translation>
    </message>
    <message>
        <source>The processor %1 is pinned more than once.</source>
        <translation>Der Prozessor %1 ist mehr als einmal gebunden.</translation>
    </message>
    <message>
        <source>The processor %1 stays for good, so it must come before those that can be removed.</source>
        <translation>Der Prozessor %1 bleibt dauerhaft, also muss er vor den entfernbaren kommen.</translation>
    </message>
    <message>
        <source>The processor 0 cannot be removed; set “hotpluggable” to “no”.</source>
        <translation>Der Prozessor 0 kann nicht entfernt werden; „hotpluggable“ auf „no“ setzen.</translation>
    </message>
    <message>
        <source>The processor 0 must be there at start.</source>
        <translation>Der Prozessor 0 muss beim Start da sein.</translation>
    </message>
    <message>
        <source>The processor 0 must have the order 1.</source>
        <translation>Der Prozessor 0 muss in der Reihenfolge die 1 haben.</translation>
    </message>
    <message>
        <source>The processor 0 stays as it is.</source>
        <translation>Der Prozessor 0 bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The processor exactly as the guest saw it</source>
        <translation>Der Prozessor genau so, wie der Gast ihn sah</translation>
    </message>
    <message>
        <source>The processor exactly as the guest sees it</source>
        <translation>Der Prozessor genau so, wie der Gast ihn sieht</translation>
    </message>
    <message>
        <source>The processor feature “%1” is given more than once.</source>
        <translation>Das Prozessormerkmal „%1“ ist mehrfach angegeben.</translation>
    </message>
    <message>
        <source>The processor has a vendor but no model; give it a model.</source>
        <translation>Der Prozessor hat einen Hersteller, aber kein Modell; ihm ein Modell geben.</translation>
    </message>
    <message>
        <source>The processor has features but no model; give it a model.</source>
        <translation>Der Prozessor hat Merkmale, aber kein Modell; ihm ein Modell geben.</translation>
    </message>
    <message>
        <source>The processor of a host has no mode; remove “mode” or “arch”.</source>
        <translation>Der Prozessor eines Hosts hat keinen Modus; „mode“ oder „arch“ entfernen.</translation>
    </message>
    <message>
        <source>The processor of a host has no “match”; remove it or “arch”.</source>
        <translation>Der Prozessor eines Hosts hat kein „match“; es oder „arch“ entfernen.</translation>
    </message>
    <message>
        <source>The processor of a host is not migratable; remove “migratable”.</source>
        <translation>Der Prozessor eines Hosts ist nicht migrierbar; „migratable“ entfernen.</translation>
    </message>
    <message>
        <source>The processor of the host has no architecture.</source>
        <translation>Der Prozessor des Hosts hat keine Architektur.</translation>
    </message>
    <message>
        <source>The processor of the host has no model.</source>
        <translation>Der Prozessor des Hosts hat kein Modell.</translation>
    </message>
    <message>
        <source>The processor of “%1” is already so.</source>
        <translation>Der Prozessor von „%1“ ist bereits so.</translation>
    </message>
    <message>
        <source>The processors %2 to %3 of “%1” come and go together; name just these.</source>
        <translation>Die Prozessoren %2 bis %3 von „%1“ kommen und gehen gemeinsam; genau diese angeben.</translation>
    </message>
    <message>
        <source>The processors could not be compared.</source>
        <translation>Die Prozessoren konnten nicht verglichen werden.</translation>
    </message>
    <message>
        <source>The processors in “%1” could not be switched.</source>
        <translation>Die Prozessoren in „%1“ konnten nicht umgeschaltet werden.</translation>
    </message>
    <message>
        <source>The processors of “%1” cannot change while it runs.</source>
        <translation>Die Prozessoren von „%1“ können im Betrieb nicht geändert werden.</translation>
    </message>
    <message>
        <source>The processors that “%1” was started with cannot leave it while it runs; it has %2.</source>
        <translation>Die Prozessoren, mit denen „%1“ gestartet wurde, können im Betrieb nicht entfernt werden; es sind %2.</translation>
    </message>
    <message>
        <source>The processors “%1” are measured more than once.</source>
        <translation>Die Prozessoren „%1“ werden mehr als einmal gemessen.</translation>
    </message>
    <message>
        <source>The processors “%1” are partly in another group too.</source>
        <translation>Die Prozessoren „%1“ sind teilweise auch in einer anderen Gruppe.</translation>
    </message>
    <message>
        <source>The processors “%1” are partly measured elsewhere.</source>
        <translation>Die Prozessoren „%1“ werden teilweise anderswo gemessen.</translation>
    </message>
    <message>
        <source>The processor’s cache can only be set on x86.</source>
        <translation>Der Cache des Prozessors lässt sich nur auf x86 festlegen.</translation>
    </message>
    <message>
        <source>The product of a USB device needs its number.</source>
        <translation>Das Produkt eines USB-Geräts braucht seine Nummer.</translation>
    </message>
    <message>
        <source>The program that provides virtiofs</source>
        <translation>Das Programm, das virtiofs bereitstellt</translation>
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
        <source>The property “id” of a device cannot be changed.</source>
        <translation>Die Eigenschaft „id“ eines Geräts kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>The protocol version “%1” cannot contain a comma.</source>
        <translation>Die Protokollversion „%1“ kann kein Komma enthalten.</translation>
    </message>
    <message>
        <source>The protocol “%1” has characters that are not possible.</source>
        <translation>Das Protokoll „%1“ enthält Zeichen, die nicht möglich sind.</translation>
    </message>
    <message>
        <source>The random number device of “%1” has a source “%2”, which QEMU has not.</source>
        <translation>Das Zufallszahlengerät von „%1“ hat eine Quelle „%2“, die QEMU nicht hat.</translation>
    </message>
    <message>
        <source>The range from “%1” to “%2”</source>
        <translation>Der Bereich von „%1“ bis „%2“</translation>
    </message>
    <message>
        <source>The range needs a first and a last address.</source>
        <translation>Der Bereich braucht eine erste und eine letzte Adresse.</translation>
    </message>
    <message>
        <source>The resolution of a graphics card “%1” cannot be chosen; remove it.</source>
        <translation>Die Auflösung einer Grafikkarte „%1“ ist nicht wählbar; sie entfernen.</translation>
    </message>
    <message>
        <source>The resource names neither a partition nor a Fibre Channel name; give it one or remove it.</source>
        <translation>Die Ressource nennt weder eine Partition noch einen Fibre-Channel-Namen; eines angeben oder sie entfernen.</translation>
    </message>
    <message>
        <source>The root element is “%1”; “%2” is expected.</source>
        <translation>Das Wurzelelement ist „%1“; erwartet wird „%2“.</translation>
    </message>
    <message>
        <source>The root of the PCI buses has no address.</source>
        <translation>Die Wurzel der PCI-Busse hat keine Adresse.</translation>
    </message>
    <message>
        <source>The rule needs a “direction”: in, out or inout.</source>
        <translation>Die Regel braucht eine „direction“: in, out oder inout.</translation>
    </message>
    <message>
        <source>The rule needs an “action”: drop, accept, reject, return or continue.</source>
        <translation>Die Regel braucht eine „action“: drop, accept, reject, return oder continue.</translation>
    </message>
    <message>
        <source>The running document is shown instead; your text is lost.</source>
        <translation>Stattdessen wird das laufende Dokument angezeigt; Ihr Text geht verloren.</translation>
    </message>
    <message>
        <source>The running machine “%1” has no free PCI slot; remove a device, or add the device for the next start, which makes room for it.</source>
        <translation>Die laufende Maschine „%1“ hat keinen freien PCI-Steckplatz; entfernen Sie ein Gerät, oder fügen Sie das Gerät für den nächsten Start hinzu, das schafft Platz dafür.</translation>
    </message>
    <message>
        <source>The same by its world wide node name</source>
        <translation>Dasselbe über seinen World Wide Node Name</translation>
    </message>
    <message>
        <source>The same by the fabric’s name</source>
        <translation>Dasselbe über den Namen der Fabric</translation>
    </message>
    <message>
        <source>The saved image does not describe its virtual machine.</source>
        <translation>Das gespeicherte Abbild beschreibt seine virtuelle Maschine nicht.</translation>
    </message>
    <message>
        <source>The saved image ends within its description.</source>
        <translation>Das gespeicherte Abbild endet innerhalb seiner Beschreibung.</translation>
    </message>
    <message>
        <source>The saved image has a damaged header: its cookie begins behind the text.</source>
        <translation>Das gespeicherte Abbild hat einen beschädigten Kopf: sein Cookie beginnt hinter dem Text.</translation>
    </message>
    <message>
        <source>The saved image has a damaged header: its text cannot be %1 bytes long.</source>
        <translation>Das gespeicherte Abbild hat einen beschädigten Kopf: sein Text kann nicht %1 Bytes lang sein.</translation>
    </message>
    <message>
        <source>The saved image has the unknown version %1.</source>
        <translation>Das gespeicherte Abbild hat die unbekannte Version %1.</translation>
    </message>
    <message>
        <source>The saved image is compressed in an unknown way (%1).</source>
        <translation>Das gespeicherte Abbild ist auf unbekannte Weise komprimiert (%1).</translation>
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
        <source>The saved state of “%1” could not be used.</source>
        <translation>Der gespeicherte Zustand von „%1“ konnte nicht verwendet werden.</translation>
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
        <source>The saved state “%1” could not be opened.</source>
        <translation>Der gespeicherte Zustand „%1“ konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The saved state “%1” could not be used.</source>
        <translation>Der gespeicherte Zustand „%1“ konnte nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The saved state “%1” could not be written.</source>
        <translation>Der gespeicherte Zustand „%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The saved state “%1” does not say whose it is. %2</source>
        <translation>Der gespeicherte Zustand „%1“ gibt nicht an, zu wem er gehört. %2</translation>
    </message>
    <message>
        <source>The saved state “%1” is compressed; restore it with the program that saved it.</source>
        <translation>Der gespeicherte Zustand „%1“ ist komprimiert; ihn mit dem Programm wiederherstellen, das ihn gespeichert hat.</translation>
    </message>
    <message>
        <source>The saved state “%1” is damaged; discard it to start the machine anew.</source>
        <translation>Der gespeicherte Zustand „%1“ ist beschädigt; verwerfen Sie ihn, um die Maschine neu zu starten.</translation>
    </message>
    <message>
        <source>The scheduler “%1” needs a “priority”.</source>
        <translation>Der Scheduler „%1“ braucht eine „priority“.</translation>
    </message>
    <message>
        <source>The scratch image of a pull backup must be “qcow2”.</source>
        <translation>Das Zwischenabbild einer Pull-Sicherung muss „qcow2“ sein.</translation>
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
        <source>The secret has the type “%1”, which does not go with “%2”.</source>
        <translation>Das Geheimnis hat den Typ „%1“, der nicht zu „%2“ passt.</translation>
    </message>
    <message>
        <source>The secret in “%1.xml” has another UUID inside and is not used.</source>
        <translation>Das Geheimnis in „%1.xml“ enthält eine andere UUID und wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The secret of an iSCSI login must have the type “iscsi”.</source>
        <translation>Das Geheimnis einer iSCSI-Anmeldung muss den Typ „iscsi“ haben.</translation>
    </message>
    <message>
        <source>The secret “%1” could not be removed.</source>
        <translation>Das Geheimnis „%1“ konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The secret “%1” has no value yet; set one first.</source>
        <translation>Das Geheimnis „%1“ hat noch keinen Wert; zuerst einen setzen.</translation>
    </message>
    <message>
        <source>The secret “%1” is for “%2” already; change that one instead.</source>
        <translation>Das Geheimnis „%1“ ist bereits für „%2“; stattdessen dieses ändern.</translation>
    </message>
    <message>
        <source>The secret “%1” is for “%2”; what a secret is for cannot be changed.</source>
        <translation>Das Geheimnis „%1“ ist für „%2“; wofür ein Geheimnis ist, kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>The secret “%1” is not known: no secrets are kept here.</source>
        <translation>Das Geheimnis „%1“ ist nicht bekannt: Hier werden keine Geheimnisse aufbewahrt.</translation>
    </message>
    <message>
        <source>The secret “%1” is private, and stays so as long as it is there.</source>
        <translation>Das Geheimnis „%1“ ist privat und bleibt es, solange es vorhanden ist.</translation>
    </message>
    <message>
        <source>The secret “%1” is private: its value is shown to nobody.</source>
        <translation>Das Geheimnis „%1“ ist privat: Sein Wert wird niemandem gezeigt.</translation>
    </message>
    <message>
        <source>The secret's document cannot be read.</source>
        <translation>Das Dokument des Geheimnisses kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The security label does not name its model; give it one such as “dac”.</source>
        <translation>Das Sicherheitslabel nennt sein Modell nicht; eines wie „dac“ angeben.</translation>
    </message>
    <message>
        <source>The serial console gave no usable connection.</source>
        <translation>Die serielle Konsole lieferte keine brauchbare Verbindung.</translation>
    </message>
    <message>
        <source>The serial number has characters that QEMU does not take.</source>
        <translation>Die Seriennummer enthält Zeichen, die QEMU nicht annimmt.</translation>
    </message>
    <message>
        <source>The serial port “%1” of “%2” is a “%3”, which cannot be used here.</source>
        <translation>Die serielle Schnittstelle „%1“ von „%2“ ist vom Typ „%3“, der hier nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>The server decides the size of shared memory of the model “ivshmem-doorbell”.</source>
        <translation>Der Server bestimmt die Größe des gemeinsamen Speichers des Modells „ivshmem-doorbell“.</translation>
    </message>
    <message>
        <source>The server for the backup of “%1” could not be started.</source>
        <translation>Der Server für die Sicherung von „%1“ konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The server needs a host name or an address.</source>
        <translation>Der Server braucht einen Hostnamen oder eine Adresse.</translation>
    </message>
    <message>
        <source>The server of the backup of “%1” needs a port.</source>
        <translation>Der Server der Sicherung von „%1“ braucht einen Port.</translation>
    </message>
    <message>
        <source>The service’s name is too long.</source>
        <translation>Der Name des Dienstes ist zu lang.</translation>
    </message>
    <message>
        <source>The service’s name “%1” has characters that are not possible.</source>
        <translation>Der Name des Dienstes „%1“ enthält Zeichen, die nicht möglich sind.</translation>
    </message>
    <message>
        <source>The set of NUMA nodes is empty.</source>
        <translation>Die Menge der NUMA-Knoten ist leer.</translation>
    </message>
    <message>
        <source>The set “%1” is empty; name at least one number.</source>
        <translation>Die Menge „%1“ ist leer; mindestens eine Nummer nennen.</translation>
    </message>
    <message>
        <source>The shares are between %1 and %2 on this host.</source>
        <translation>Die Anteile liegen auf diesem Rechner zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>The size has an unknown unit or is too large.</source>
        <translation>Die Größe hat eine unbekannte Einheit oder ist zu groß.</translation>
    </message>
    <message>
        <source>The size of %1 bytes is too large.</source>
        <translation>Die Größe von %1 Byte ist zu groß.</translation>
    </message>
    <message>
        <source>The size of a file system in memory is too large.</source>
        <translation>Die Größe eines Dateisystems im Speicher ist zu groß.</translation>
    </message>
    <message>
        <source>The size of a line has an unknown unit or is too large.</source>
        <translation>Die Größe einer Zeile hat eine unbekannte Einheit oder ist zu groß.</translation>
    </message>
    <message>
        <source>The size of a page cannot be 0.</source>
        <translation>Die Größe einer Seite kann nicht 0 sein.</translation>
    </message>
    <message>
        <source>The size of a queue must be a power of two.</source>
        <translation>Die Größe einer Warteschlange muss eine Zweierpotenz sein.</translation>
    </message>
    <message>
        <source>The size of the SMM memory of “%1” cannot be read.</source>
        <translation>Die Größe des SMM-Speichers von „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The size of the disk “%1” could not be learnt.</source>
        <translation>Die Größe der Festplatte „%1“ war nicht zu ermitteln.</translation>
    </message>
    <message>
        <source>The size of the framebuffer must be a power of two.</source>
        <translation>Die Größe des Framebuffers muss eine Zweierpotenz sein.</translation>
    </message>
    <message>
        <source>The smart card “%1” of “%2” has the mode “%3”, which QEMU has not.</source>
        <translation>Die Chipkarte „%1“ von „%2“ hat den Modus „%3“, den QEMU nicht hat.</translation>
    </message>
    <message>
        <source>The smart card “%1” of “%2” needs three certificates.</source>
        <translation>Die Chipkarte „%1“ von „%2“ braucht drei Zertifikate.</translation>
    </message>
    <message>
        <source>The snapshot before it</source>
        <translation>Der Schnappschuss davor</translation>
    </message>
    <message>
        <source>The snapshot does not say the guest’s state.</source>
        <translation>Beim Schnappschuss fehlt der Zustand des Gasts.</translation>
    </message>
    <message>
        <source>The snapshot does not say what the guest was.</source>
        <translation>Beim Schnappschuss fehlt die Angabe, was der Gast war.</translation>
    </message>
    <message>
        <source>The snapshot does not say when it was made.</source>
        <translation>Beim Schnappschuss fehlt die Angabe, wann er erstellt wurde.</translation>
    </message>
    <message>
        <source>The snapshot has no name.</source>
        <translation>Der Schnappschuss hat keinen Namen.</translation>
    </message>
    <message>
        <source>The snapshot names more disks than the guest has.</source>
        <translation>Der Schnappschuss nennt mehr Festplatten, als der Gast hat.</translation>
    </message>
    <message>
        <source>The snapshot of the disk “%1” cannot be an image of the format “%2”; choose “qcow2”.</source>
        <translation>Der Schnappschuss der Festplatte „%1“ kann kein Abbild im Format „%2“ sein; wählen Sie „qcow2“.</translation>
    </message>
    <message>
        <source>The snapshot of “%1” could not be taken.</source>
        <translation>Der Schnappschuss von „%1“ konnte nicht aufgenommen werden.</translation>
    </message>
    <message>
        <source>The snapshot “%1” belongs to another machine or is of another kind.</source>
        <translation>Der Schnappschuss „%1“ gehört zu einer anderen Maschine oder ist von anderer Art.</translation>
    </message>
    <message>
        <source>The snapshot “%1” cannot be its own parent.</source>
        <translation>Der Schnappschuss „%1“ kann nicht sein eigener Vorgänger sein.</translation>
    </message>
    <message>
        <source>The snapshot “%1” cannot become one of another kind.</source>
        <translation>Der Schnappschuss „%1“ kann nicht zu einem anderer Art werden.</translation>
    </message>
    <message>
        <source>The snapshot “%1” cannot come after “%2”, which follows it.</source>
        <translation>Der Schnappschuss „%1“ kann nicht auf „%2“ folgen, der auf ihn folgt.</translation>
    </message>
    <message>
        <source>The snapshot “%1” does not say what “%2” was then.</source>
        <translation>Der Schnappschuss „%1“ sagt nicht, was „%2“ damals war.</translation>
    </message>
    <message>
        <source>The snapshot “%1” is gone.</source>
        <translation>Den Schnappschuss „%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The snapshot “%1” is not one of the disks alone.</source>
        <translation>Der Schnappschuss „%1“ ist keiner nur der Festplatten.</translation>
    </message>
    <message>
        <source>The snapshot “%1” is one of another machine.</source>
        <translation>Der Schnappschuss „%1“ gehört zu einer anderen Maschine.</translation>
    </message>
    <message>
        <source>The snapshot “%1” of “%2” could not be deleted.</source>
        <translation>Der Schnappschuss „%1“ von „%2“ konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The snapshot “%1” of “%2” could not be loaded.</source>
        <translation>Der Schnappschuss „%1“ von „%2“ konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>The snapshot “%1” of “%2” could not be read.</source>
        <translation>Der Schnappschuss „%1“ von „%2“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The snapshot “%1” of “%2” could not be taken.</source>
        <translation>Der Schnappschuss „%1“ von „%2“ konnte nicht aufgenommen werden.</translation>
    </message>
    <message>
        <source>The snapshots of “%1” could not be listed.</source>
        <translation>Die Schnappschüsse von „%1“ konnten nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>The socket is a file there whose name ends with “/innkeeper/libvirt-sock”.</source>
        <translation>Der Socket ist eine Datei dort, deren Name mit „/innkeeper/libvirt-sock“ endet.</translation>
    </message>
    <message>
        <source>The socket of the server for “%1” cannot be used.</source>
        <translation>Der Socket des Servers für „%1“ kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The socket “%1” could not be made.</source>
        <translation>Der Socket „%1“ konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The source of a character device of the type “%1” needs the attribute “%2”.</source>
        <translation>Die Quelle eines Zeichengeräts des Typs „%1“ braucht das Attribut „%2“.</translation>
    </message>
    <message>
        <source>The source of a vhost-user disk has no path.</source>
        <translation>Die Quelle einer vhost-user-Festplatte hat keinen Pfad.</translation>
    </message>
    <message>
        <source>The source of a vhost-user disk must have the type “unix”.</source>
        <translation>Die Quelle einer vhost-user-Festplatte muss den Typ „unix“ haben.</translation>
    </message>
    <message>
        <source>The source of a “%1” device does not say the device.</source>
        <translation>Bei der Quelle eines „%1“-Geräts fehlt die Angabe des Geräts.</translation>
    </message>
    <message>
        <source>The source of an NVMe disk does not say the namespace.</source>
        <translation>Bei der Quelle einer NVMe-Festplatte fehlt die Angabe des Namensraums.</translation>
    </message>
    <message>
        <source>The source of an NVMe disk has no address.</source>
        <translation>Die Quelle einer NVMe-Festplatte hat keine Adresse.</translation>
    </message>
    <message>
        <source>The source of an NVMe disk must have the type “pci”.</source>
        <translation>Die Quelle einer NVMe-Festplatte muss den Typ „pci“ haben.</translation>
    </message>
    <message>
        <source>The source of an external TPM can only have the mode “connect”.</source>
        <translation>Die Quelle eines externen TPM kann nur den Modus „connect“ haben.</translation>
    </message>
    <message>
        <source>The source of an interface of the type “%1” needs “%2”.</source>
        <translation>Die Quelle einer Netzwerkschnittstelle des Typs „%1“ braucht „%2“.</translation>
    </message>
    <message>
        <source>The speed of the job on the disk “%1” could not be set.</source>
        <translation>Die Geschwindigkeit des Auftrags auf der Festplatte „%1“ konnte nicht festgelegt werden.</translation>
    </message>
    <message>
        <source>The speed of the job on “%1” could not be set.</source>
        <translation>Die Geschwindigkeit des Auftrags auf „%1“ konnte nicht festgelegt werden.</translation>
    </message>
    <message>
        <source>The spinlocks need a number of “retries”.</source>
        <translation>Die Spinlocks brauchen eine Anzahl „retries“.</translation>
    </message>
    <message>
        <source>The spinlocks need at least %1 “retries”.</source>
        <translation>Die Spinlocks brauchen mindestens %1 „retries“.</translation>
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
        <source>The storage pool has no name.</source>
        <translation>Der Speicherpool hat keinen Namen.</translation>
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
        <source>The storage pool needs a device.</source>
        <translation>Der Speicherpool braucht ein Gerät.</translation>
    </message>
    <message>
        <source>The storage pool needs a directory of the server.</source>
        <translation>Der Speicherpool braucht ein Verzeichnis des Servers.</translation>
    </message>
    <message>
        <source>The storage pool needs an adapter.</source>
        <translation>Der Speicherpool braucht einen Adapter.</translation>
    </message>
    <message>
        <source>The storage pool needs the iSCSI name of this host.</source>
        <translation>Der Speicherpool braucht den iSCSI-Namen dieses Hosts.</translation>
    </message>
    <message>
        <source>The storage pool needs the name of a server.</source>
        <translation>Der Speicherpool braucht den Namen eines Servers.</translation>
    </message>
    <message>
        <source>The storage pool “%1” cannot be defined:</source>
        <translation>Der Speicherpool „%1“ kann nicht definiert werden:</translation>
    </message>
    <message>
        <source>The storage pool “%1” cannot be defined: its target path “%2” is not absolute.</source>
        <translation>Der Speicherpool „%1“ kann nicht definiert werden: sein Zielpfad „%2“ ist nicht absolut.</translation>
    </message>
    <message>
        <source>The storage pool “%1” cannot start with the host: it has no definition.</source>
        <translation>Der Speicherpool „%1“ kann nicht mit dem Rechner starten: er hat keine Definition.</translation>
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
        <source>The storage pool “%1” is defined already; start it.</source>
        <translation>Der Speicherpool „%1“ ist schon definiert; er muss gestartet werden.</translation>
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
        <source>The subnet overlaps %1, which this host uses already.</source>
        <translation>Das Subnetz überschneidet sich mit %1, das dieser Rechner schon verwendet.</translation>
    </message>
    <message>
        <source>The system in “%1” crashed.</source>
        <translation>Das System in „%1“ ist abgestürzt.</translation>
    </message>
    <message>
        <source>The system in “%1” refuses to let go of “%2”; it may be in use there.</source>
        <translation>Das System in „%1“ weigert sich, „%2“ loszulassen; vielleicht wird es dort verwendet.</translation>
    </message>
    <message>
        <source>The system's machines need administrator rights; without them use /session.</source>
        <translation>Die Maschinen des Systems brauchen Administratorrechte; ohne diese verwenden Sie /session.</translation>
    </message>
    <message>
        <source>The table of processors “%1” cannot be read.</source>
        <translation>Die Prozessortabelle „%1“ kann nicht gelesen werden.</translation>
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
        <source>The team does not say which part the interface has.</source>
        <translation>Beim Team fehlt die Angabe, welche Rolle die Netzwerkschnittstelle hat.</translation>
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
        <source>The time between attempts to reconnect cannot be 0.</source>
        <translation>Die Zeit zwischen Versuchen, die Verbindung wiederherzustellen, kann nicht 0 sein.</translation>
    </message>
    <message>
        <source>The time can only have digits.</source>
        <translation>Die Zeit kann nur Ziffern haben.</translation>
    </message>
    <message>
        <source>The timer “%1” does not have the tick policy “%2” in QEMU.</source>
        <translation>Der Timer „%1“ hat in QEMU nicht die Tick-Regel „%2“.</translation>
    </message>
    <message>
        <source>The timer “%1” has no tick policy; remove it.</source>
        <translation>Der Timer „%1“ hat keine Tick-Regel; sie entfernen.</translation>
    </message>
    <message>
        <source>The timer “%1” is told how to catch up, which needs the tick policy “catchup”.</source>
        <translation>Beim Timer „%1“ ist angegeben, wie er aufholt; dazu braucht er die Tick-Regel „catchup“.</translation>
    </message>
    <message>
        <source>The timer “armvtimer” cannot be taken away.</source>
        <translation>Der Timer „armvtimer“ kann nicht weggenommen werden.</translation>
    </message>
    <message>
        <source>The title cannot contain a line break.</source>
        <translation>Der Titel darf keinen Zeilenumbruch enthalten.</translation>
    </message>
    <message>
        <source>The topology makes %1 processors, but the machine has %2.</source>
        <translation>Die Topologie ergibt %1 Prozessoren, aber die Maschine hat %2.</translation>
    </message>
    <message>
        <source>The topology makes too many processors.</source>
        <translation>Die Topologie ergibt zu viele Prozessoren.</translation>
    </message>
    <message>
        <source>The traffic of “%1” is not counted: it has no device on the host.</source>
        <translation>Der Datenverkehr von „%1“ wird nicht gezählt: Es gibt dafür kein Gerät auf dem Rechner.</translation>
    </message>
    <message>
        <source>The transient interface of a team must be a device of the host.</source>
        <translation>Die vorübergehende Netzwerkschnittstelle eines Teams muss ein Gerät des Hosts sein.</translation>
    </message>
    <message>
        <source>The tuning of “%1” could not be read or changed.</source>
        <translation>Die Feineinstellungen von „%1“ konnten nicht gelesen oder geändert werden.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen unterscheiden sich.</translation>
    </message>
    <message>
        <source>The usage needs a type: volume, ceph, iscsi, tls or vtpm.</source>
        <translation>Die Verwendung braucht einen Typ: volume, ceph, iscsi, tls oder vtpm.</translation>
    </message>
    <message>
        <source>The usage “%1” needs the element “%2”.</source>
        <translation>Die Verwendung „%1“ braucht das Element „%2“.</translation>
    </message>
    <message>
        <source>The use of a filter cannot be defined: %1</source>
        <translation>Die Verwendung eines Filters kann nicht definiert werden: %1</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>Der Wert</translation>
    </message>
    <message>
        <source>The value instead of libvirt’s</source>
        <translation>Der Wert anstelle des Werts von libvirt</translation>
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
        <source>The value of the cookie “%1” has characters that cookies cannot have.</source>
        <translation>Der Wert des Cookies „%1“ enthält Zeichen, die Cookies nicht haben können.</translation>
    </message>
    <message>
        <source>The value of the cookie “%1” lacks its closing quote.</source>
        <translation>Beim Wert des Cookies „%1“ fehlt das schließende Anführungszeichen.</translation>
    </message>
    <message>
        <source>The value of the parameter “%1” is of the wrong type.</source>
        <translation>Der Wert des Parameters „%1“ hat den falschen Typ.</translation>
    </message>
    <message>
        <source>The value of the secret “%1” could not be set.</source>
        <translation>Der Wert des Geheimnisses „%1“ konnte nicht gesetzt werden.</translation>
    </message>
    <message>
        <source>The value of the secret “%1” is not given away.</source>
        <translation>Der Wert des Geheimnisses „%1“ wird nicht herausgegeben.</translation>
    </message>
    <message>
        <source>The value stays as it is.</source>
        <translation>Der Wert bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The variables of a network filter have too many values.</source>
        <translation>Die Variablen eines Netzwerkfilters haben zu viele Werte.</translation>
    </message>
    <message>
        <source>The vendor of a USB device needs its number.</source>
        <translation>Der Hersteller eines USB-Geräts braucht seine Nummer.</translation>
    </message>
    <message>
        <source>The vendor “%1” cannot contain a comma.</source>
        <translation>Der Hersteller „%1“ kann kein Komma enthalten.</translation>
    </message>
    <message>
        <source>The vendor “%1” is longer than %2 letters.</source>
        <translation>Der Hersteller „%1“ ist länger als %2 Buchstaben.</translation>
    </message>
    <message>
        <source>The vendor “%1” must have exactly %2 letters.</source>
        <translation>Der Hersteller „%1“ muss genau %2 Buchstaben haben.</translation>
    </message>
    <message>
        <source>The virtio-s390 bus has no addresses; remove the address.</source>
        <translation>Der virtio-s390-Bus hat keine Adressen; die Adresse entfernen.</translation>
    </message>
    <message>
        <source>The virtual machines in “%1” are managed by another running program (process %2); close it first.</source>
        <translation>Die virtuellen Maschinen in „%1“ werden von einem anderen laufenden Programm verwaltet (Prozess %2); schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>The virtual port does not say its type.</source>
        <translation>Beim virtuellen Port fehlt der Typ.</translation>
    </message>
    <message>
        <source>The virtual port needs “wwnn”.</source>
        <translation>Der virtuelle Port braucht „wwnn“.</translation>
    </message>
    <message>
        <source>The virtual port needs “wwpn”.</source>
        <translation>Der virtuelle Port braucht „wwpn“.</translation>
    </message>
    <message>
        <source>The virtual port of a network needs a type.</source>
        <translation>Der virtuelle Port eines Netzwerks braucht einen Typ.</translation>
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
        <source>The volume has no name.</source>
        <translation>Der Datenträger hat keinen Namen.</translation>
    </message>
    <message>
        <source>The volume needs a name.</source>
        <translation>Das Volume braucht einen Namen.</translation>
    </message>
    <message>
        <source>The volume “%1” can be encrypted with LUKS only, as raw or qcow2.</source>
        <translation>Das Volume „%1“ kann nur mit LUKS verschlüsselt werden, als raw oder qcow2.</translation>
    </message>
    <message>
        <source>The volume “%1” cannot be created:</source>
        <translation>Das Volume „%1“ kann nicht angelegt werden:</translation>
    </message>
    <message>
        <source>The volume “%1” cannot be encrypted without its secret.</source>
        <translation>Das Volume „%1“ kann ohne sein Geheimnis nicht verschlüsselt werden.</translation>
    </message>
    <message>
        <source>The volume “%1” cannot be read.</source>
        <translation>Das Volume „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The volume “%1” cannot be without any bytes.</source>
        <translation>Das Volume „%1“ kann nicht ganz ohne Bytes sein.</translation>
    </message>
    <message>
        <source>The volume “%1” could not be copied.</source>
        <translation>Das Volume „%1“ konnte nicht kopiert werden.</translation>
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
        <source>The volume “%1” could not be overwritten.</source>
        <translation>Das Volume „%1“ konnte nicht überschrieben werden.</translation>
    </message>
    <message>
        <source>The volume “%1” could not be read.</source>
        <translation>Das Volume „%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The volume “%1” could not be resized.</source>
        <translation>Die Größe des Volumes „%1“ konnte nicht geändert werden.</translation>
    </message>
    <message>
        <source>The volume “%1” could not be written.</source>
        <translation>Das Volume „%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The volume “%1” is a file and cannot be wiped by trimming.</source>
        <translation>Das Volume „%1“ ist eine Datei und kann nicht durch Trimmen überschrieben werden.</translation>
    </message>
    <message>
        <source>The volume “%1” is being created already.</source>
        <translation>Das Volume „%1“ wird bereits angelegt.</translation>
    </message>
    <message>
        <source>The volume “%1” is not that large.</source>
        <translation>Das Volume „%1“ ist nicht so groß.</translation>
    </message>
    <message>
        <source>The volume “%1” is to be encrypted, which copies are not; create it empty.</source>
        <translation>Das Volume „%1“ soll verschlüsselt werden, was bei Kopien nicht geht; es leer anlegen.</translation>
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
        <source>The volume “%1” would become smaller and lose what is at its end; ask for that explicitly.</source>
        <translation>Das Volume „%1“ würde kleiner und verlöre, was an seinem Ende liegt; das ausdrücklich verlangen.</translation>
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
        <source>The vsock address %1 of “%2” cannot be used; choose another.</source>
        <translation>Die vsock-Adresse %1 von „%2“ kann nicht verwendet werden; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The vsock device of “%1” has no address from 3; give it one.</source>
        <translation>Das vsock-Gerät von „%1“ hat keine Adresse ab 3; geben Sie ihm eine.</translation>
    </message>
    <message>
        <source>The vsock device of “%1” needs “%2”; load the module “vhost_vsock”.</source>
        <translation>Das vsock-Gerät von „%1“ braucht „%2“; laden Sie das Modul „vhost_vsock“.</translation>
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
        <source>The way between the nodes %1 and %2 is told in both directions; keep one.</source>
        <translation>Der Weg zwischen den Knoten %1 und %2 ist in beiden Richtungen angegeben; eine behalten.</translation>
    </message>
    <message>
        <source>The width of addresses can only be set on x86.</source>
        <translation>Die Breite von Adressen lässt sich nur auf x86 festlegen.</translation>
    </message>
    <message>
        <source>The “%1” device does not say which it is.</source>
        <translation>Das Gerät „%1“ gibt nicht an, welches es ist.</translation>
    </message>
    <message>
        <source>The “vendor_id” has no “value”; give it one.</source>
        <translation>Bei „vendor_id“ fehlt „value“; es angeben.</translation>
    </message>
    <message>
        <source>There are %1 ACPI tables; only one is possible.</source>
        <translation>Es gibt %1 ACPI-Tabellen; nur eine ist möglich.</translation>
    </message>
    <message>
        <source>There are %1 USB devices “%2”; name one by its bus and number.</source>
        <translation>Es gibt %1 USB-Geräte „%2“; nennen Sie eines mit Bus und Nummer.</translation>
    </message>
    <message>
        <source>There are USB devices, but USB is switched off.</source>
        <translation>Es gibt USB-Geräte, aber USB ist abgeschaltet.</translation>
    </message>
    <message>
        <source>There are at most %1 ISA serial ports.</source>
        <translation>Es gibt höchstens %1 serielle ISA-Anschlüsse.</translation>
    </message>
    <message>
        <source>There are more PCI devices than buses for them.</source>
        <translation>Es gibt mehr PCI-Geräte als Busse für sie.</translation>
    </message>
    <message>
        <source>There are no nodes in “numa”; add at least one “cell”.</source>
        <translation>Es gibt keine Knoten in „numa“; mindestens eine „cell“ hinzufügen.</translation>
    </message>
    <message>
        <source>There are no snapshots yet. A snapshot keeps the disks as they are now, and the memory of a running machine; later the machine can go back to it.</source>
        <translation>Es gibt noch keine Schnappschüsse. Ein Schnappschuss bewahrt die Festplatten, wie sie jetzt sind, und den Arbeitsspeicher einer laufenden Maschine; später kann die Maschine dorthin zurück.</translation>
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
        <source>There are two USB controllers with the number %1.</source>
        <translation>Es gibt zwei USB-Controller mit der Nummer %1.</translation>
    </message>
    <message>
        <source>There can be only one filter of redirected devices.</source>
        <translation>Es kann nur einen Filter für umgeleitete Geräte geben.</translation>
    </message>
    <message>
        <source>There can be only one “%1” in “forward”.</source>
        <translation>In „forward“ kann es „%1“ nur einmal geben.</translation>
    </message>
    <message>
        <source>There can be only one “%1”.</source>
        <translation>„%1“ kann es nur einmal geben.</translation>
    </message>
    <message>
        <source>There can be only one “genid”; remove the others.</source>
        <translation>„genid“ kann es nur einmal geben; die anderen entfernen.</translation>
    </message>
    <message>
        <source>There can be only one “resource”; remove the others.</source>
        <translation>„resource“ kann es nur einmal geben; die anderen entfernen.</translation>
    </message>
    <message>
        <source>There is a %1 already; choose another address.</source>
        <translation>%1 gibt es schon; wählen Sie eine andere Adresse.</translation>
    </message>
    <message>
        <source>There is a %1 already; choose another name.</source>
        <translation>%1 gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a %1 already; choose another one.</source>
        <translation>%1 gibt es schon; wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>There is a device “%1” already; choose another alias.</source>
        <translation>Ein Gerät „%1“ gibt es schon; wählen Sie einen anderen Alias.</translation>
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
        <source>There is a network called “%1” already.</source>
        <translation>Ein Netzwerk mit dem Namen „%1“ gibt es schon.</translation>
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
        <source>There is a snapshot “%1” already; choose another name.</source>
        <translation>Einen Schnappschuss „%1“ gibt es schon; wählen Sie einen anderen Namen.</translation>
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
        <source>There is a watchdog already; a machine can have one.</source>
        <translation>Einen Watchdog gibt es schon; eine Maschine kann nur einen haben.</translation>
    </message>
    <message>
        <source>There is another machine called “%1”; choose another name.</source>
        <translation>Es gibt eine andere Maschine namens „%1“; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is more than one I/O thread %1.</source>
        <translation>Es gibt mehr als einen I/O-Thread %1.</translation>
    </message>
    <message>
        <source>There is more than one cache of level %1.</source>
        <translation>Es gibt mehr als einen Cache der Ebene %1.</translation>
    </message>
    <message>
        <source>There is more than one node %1.</source>
        <translation>Es gibt mehr als einen Knoten %1.</translation>
    </message>
    <message>
        <source>There is more than one page size for all nodes; give the others a “nodeset”.</source>
        <translation>Es gibt mehr als eine Seitengröße für alle Knoten; den anderen ein „nodeset“ geben.</translation>
    </message>
    <message>
        <source>There is more than one security label for the model “%1”; remove one of them.</source>
        <translation>Es gibt mehr als ein Sicherheitslabel für das Modell „%1“; eines davon entfernen.</translation>
    </message>
    <message>
        <source>There is more than one security label for “%1”.</source>
        <translation>Es gibt mehr als ein Sicherheitslabel für „%1“.</translation>
    </message>
    <message>
        <source>There is more than one “%1” with “%2”; put all into the first.</source>
        <translation>Es gibt mehr als ein „%1“ mit „%2“; alles in das erste schreiben.</translation>
    </message>
    <message>
        <source>There is more than one “cachetune” for “%1”.</source>
        <translation>Es gibt mehr als ein „cachetune“ für „%1“.</translation>
    </message>
    <message>
        <source>There is more than one “cache”; keep one.</source>
        <translation>Es gibt mehr als ein „cache“; eines behalten.</translation>
    </message>
    <message>
        <source>There is more than one “emulatorpin”; keep one.</source>
        <translation>Es gibt mehr als ein „emulatorpin“; eines behalten.</translation>
    </message>
    <message>
        <source>There is more than one “emulatorsched”; keep one.</source>
        <translation>Es gibt mehr als ein „emulatorsched“; eines behalten.</translation>
    </message>
    <message>
        <source>There is more than one “numatune”; keep one.</source>
        <translation>Es gibt mehr als ein „numatune“; eines behalten.</translation>
    </message>
    <message>
        <source>There is no I/O thread %1.</source>
        <translation>Es gibt keinen I/O-Thread %1.</translation>
    </message>
    <message>
        <source>There is no PCI device “%1” in this computer.</source>
        <translation>In diesem Computer gibt es kein PCI-Gerät „%1“.</translation>
    </message>
    <message>
        <source>There is no USB bus %1.</source>
        <translation>Es gibt keinen USB-Bus %1.</translation>
    </message>
    <message>
        <source>There is no USB controller %1.</source>
        <translation>Es gibt keinen USB-Controller %1.</translation>
    </message>
    <message>
        <source>There is no USB device %2 on bus %1 of this computer; plug it in or choose another.</source>
        <translation>An Bus %1 dieses Computers gibt es kein USB-Gerät %2; stecken Sie es ein, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>There is no USB hub for the port %1 on bus %2.</source>
        <translation>Es gibt keinen USB-Hub für den Port %1 an Bus %2.</translation>
    </message>
    <message>
        <source>There is no USB port %1 on bus %2.</source>
        <translation>Es gibt keinen USB-Port %1 an Bus %2.</translation>
    </message>
    <message>
        <source>There is no audio backend with the number %1; add one or choose another.</source>
        <translation>Es gibt kein Audio-Backend mit der Nummer %1; eines hinzufügen oder ein anderes wählen.</translation>
    </message>
    <message>
        <source>There is no disc in the drive “%1”.</source>
        <translation>Im Laufwerk „%1“ liegt kein Medium.</translation>
    </message>
    <message>
        <source>There is no disk “%1” with an image.</source>
        <translation>Es gibt keine Festplatte „%1“ mit einem Abbild.</translation>
    </message>
    <message>
        <source>There is no disk “%1”.</source>
        <translation>Es gibt keine Festplatte „%1“.</translation>
    </message>
    <message>
        <source>There is no driver “%1” for devices of machines; use “vfio”.</source>
        <translation>Es gibt keinen Treiber „%1“ für Geräte von Maschinen; „vfio“ verwenden.</translation>
    </message>
    <message>
        <source>There is no feature “%1” here.</source>
        <translation>Ein Merkmal „%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>There is no form for this device; its settings are in its XML.</source>
        <translation>Für dieses Gerät gibt es kein Formular; seine Einstellungen stehen in seinem XML.</translation>
    </message>
    <message>
        <source>There is no group “%1” on this computer to run machines as.</source>
        <translation>Auf diesem Computer gibt es keine Gruppe „%1“, als die Maschinen laufen könnten.</translation>
    </message>
    <message>
        <source>There is no host.</source>
        <translation>Es gibt keinen Rechner.</translation>
    </message>
    <message>
        <source>There is no login with the protocol “%1”; remove “auth”.</source>
        <translation>Mit dem Protokoll „%1“ gibt es keine Anmeldung; „auth“ entfernen.</translation>
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
        <source>There is no network filter with the UUID %1.</source>
        <translation>Es gibt keinen Netzwerkfilter mit der UUID %1.</translation>
    </message>
    <message>
        <source>There is no network filter “%1”.</source>
        <translation>Es gibt keinen Netzwerkfilter „%1“.</translation>
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
        <source>There is no node %1.</source>
        <translation>Es gibt keinen Knoten %1.</translation>
    </message>
    <message>
        <source>There is no number %1 among those of the machine.</source>
        <translation>Unter denen der Maschine gibt es keine Nummer %1.</translation>
    </message>
    <message>
        <source>There is no parameter “%1” here.</source>
        <translation>Einen Parameter „%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is no picture of the screen of “%1”.</source>
        <translation>Es gibt kein Bild vom Bildschirm von „%1“.</translation>
    </message>
    <message>
        <source>There is no processor %1 for the nodes; the machine has %2.</source>
        <translation>Es gibt keinen Prozessor %1 für die Knoten; die Maschine hat %2.</translation>
    </message>
    <message>
        <source>There is no processor %1; the machine has %2.</source>
        <translation>Es gibt keinen Prozessor %1; die Maschine hat %2.</translation>
    </message>
    <message>
        <source>There is no protocol “%1” for filters.</source>
        <translation>Es gibt kein Protokoll „%1“ für Filter.</translation>
    </message>
    <message>
        <source>There is no secret for “%1” (%2) on this host.</source>
        <translation>Auf diesem Rechner gibt es kein Geheimnis für „%1“ (%2).</translation>
    </message>
    <message>
        <source>There is no secret “%1” on this host.</source>
        <translation>Auf diesem Rechner gibt es kein Geheimnis „%1“.</translation>
    </message>
    <message>
        <source>There is no slot for this memory module; raise “slots”.</source>
        <translation>Für dieses Speichermodul gibt es keinen Steckplatz; „slots“ erhöhen.</translation>
    </message>
    <message>
        <source>There is no storage pool with the UUID %1.</source>
        <translation>Es gibt keinen Speicherpool mit der UUID %1.</translation>
    </message>
    <message>
        <source>There is no such form of memory dumps.</source>
        <translation>Eine solche Form von Speicherabzügen gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such way to sleep.</source>
        <translation>Eine solche Art von Ruhezustand gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no user “%1” on this computer to run machines as.</source>
        <translation>Auf diesem Computer gibt es keinen Benutzer „%1“, als der Maschinen laufen könnten.</translation>
    </message>
    <message>
        <source>There is no virtio-serial controller %1.</source>
        <translation>Es gibt keinen virtio-serial-Controller %1.</translation>
    </message>
    <message>
        <source>There is no volume “%1” in an active pool.</source>
        <translation>In einem aktiven Speicherpool gibt es kein Volume „%1“.</translation>
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
        <source>There is no way of using memory nodes numbered %1.</source>
        <translation>Es gibt keine Art der Nutzung von Speicherknoten mit der Nummer %1.</translation>
    </message>
    <message>
        <source>There is no way “%1” to share the network device “%2”.</source>
        <translation>Es gibt keine Art „%1“, das Netzwerkgerät „%2“ gemeinsam zu nutzen.</translation>
    </message>
    <message>
        <source>There is no “%1” device “%2”.</source>
        <translation>Es gibt kein „%1“-Gerät „%2“.</translation>
    </message>
    <message>
        <source>There is no “sibling” in “distances”; add one for each other node.</source>
        <translation>Es gibt kein „sibling“ in „distances“; eines für jeden anderen Knoten hinzufügen.</translation>
    </message>
    <message>
        <source>There is not enough memory to show the display of “%1”.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um die Anzeige von „%1“ zu zeigen.</translation>
    </message>
    <message>
        <source>There is nothing below the image “%1” to merge it into.</source>
        <translation>Unter dem Abbild „%1“ gibt es nichts, womit es zusammengeführt werden könnte.</translation>
    </message>
    <message>
        <source>There is one controller of this kind only, 0.</source>
        <translation>Es gibt nur einen Controller dieser Art, 0.</translation>
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
        <source>These features need the version “1.1”.</source>
        <translation>Diese Merkmale brauchen die Version „1.1“.</translation>
    </message>
    <message>
        <source>These machines belong to another user; connect as that user.</source>
        <translation>Diese Maschinen gehören einem anderen Benutzer; als dieser Benutzer verbinden.</translation>
    </message>
    <message>
        <source>These machines do not start until they are given another network:</source>
        <translation>Diese Maschinen starten nicht, bis sie ein anderes Netzwerk bekommen:</translation>
    </message>
    <message>
        <source>These machines lose their connection, and do not start again until they are given another:</source>
        <translation>Diese Maschinen verlieren ihre Verbindung und starten nicht mehr, bis sie ein anderes bekommen:</translation>
    </message>
    <message>
        <source>These machines lose their connection, and do not start while the network is stopped:</source>
        <translation>Diese Maschinen verlieren ihre Verbindung und starten nicht, solange das Netzwerk beendet ist:</translation>
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
        <source>This QEMU has no TPM of the model “%1”.</source>
        <translation>Dieses QEMU hat kein TPM des Modells „%1“.</translation>
    </message>
    <message>
        <source>This QEMU has no USB keyboard.</source>
        <translation>Dieses QEMU hat keine USB-Tastatur.</translation>
    </message>
    <message>
        <source>This QEMU has no device “%1”; it may be in a package of its own.</source>
        <translation>Dieses QEMU hat kein Gerät „%1“; vielleicht steckt es in einem eigenen Paket.</translation>
    </message>
    <message>
        <source>This QEMU has no memory module of the model “%1”.</source>
        <translation>Dieses QEMU hat kein Speichermodul des Modells „%1“.</translation>
    </message>
    <message>
        <source>This QEMU has no receive-side scaling.</source>
        <translation>Dieses QEMU hat kein Receive-Side Scaling.</translation>
    </message>
    <message>
        <source>This QEMU has no shared memory of the model “%1”.</source>
        <translation>Dieses QEMU hat keinen gemeinsamen Speicher des Modells „%1“.</translation>
    </message>
    <message>
        <source>This QEMU has no virtio input device of that type.</source>
        <translation>Dieses QEMU hat kein virtio-Eingabegerät dieses Typs.</translation>
    </message>
    <message>
        <source>This QEMU has no vsock device.</source>
        <translation>Dieses QEMU hat kein vsock-Gerät.</translation>
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
        <source>This QEMU reports no hashes of packets.</source>
        <translation>Dieses QEMU meldet keine Hashes von Paketen.</translation>
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
        <source>This computer cannot emulate a TPM of the version “%1”; install “swtpm”.</source>
        <translation>Dieser Computer kann kein TPM der Version „%1“ emulieren; „swtpm“ installieren.</translation>
    </message>
    <message>
        <source>This computer cannot use the emulator of a TPM; install “swtpm”.</source>
        <translation>Dieser Computer kann den Emulator eines TPM nicht verwenden; „swtpm“ installieren.</translation>
    </message>
    <message>
        <source>This computer offers no hardware virtualization (“%1” is missing): turn it on in the firmware setup.</source>
        <translation>Dieser Computer bietet keine Hardware-Virtualisierung („%1“ fehlt): Schalten Sie sie in den Firmware-Einstellungen ein.</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Nur dieser Computer</translation>
    </message>
    <message>
        <source>This content is lost for good: %1</source>
        <translation>Dieser Inhalt geht endgültig verloren: %1</translation>
    </message>
    <message>
        <source>This device cannot come while the machine runs.</source>
        <translation>Dieses Gerät kann bei laufender Maschine nicht hinzukommen.</translation>
    </message>
    <message>
        <source>This document has a line of %1 letters, too long to be edited; its beginning is shown. Formatted, each element has a line of its own.</source>
        <translation>Dieses Dokument hat eine Zeile mit %1 Zeichen, zu lang zum Bearbeiten; gezeigt wird ihr Anfang. Formatiert hat jedes Element eine eigene Zeile.</translation>
    </message>
    <message>
        <source>This document is too large to be edited here (%1); its beginning is shown.</source>
        <translation>Dieses Dokument ist zu groß, um hier bearbeitet zu werden (%1); gezeigt wird sein Anfang.</translation>
    </message>
    <message>
        <source>This form can hold the memory only, not the state of the devices.</source>
        <translation>Diese Form kann nur den Speicher enthalten, nicht den Zustand der Geräte.</translation>
    </message>
    <message>
        <source>This host cannot add devices to a machine.</source>
        <translation>Dieser Rechner kann keine Geräte zu einer Maschine hinzufügen.</translation>
    </message>
    <message>
        <source>This host cannot change a machine's memory.</source>
        <translation>Dieser Rechner kann den Arbeitsspeicher einer Maschine nicht ändern.</translation>
    </message>
    <message>
        <source>This host cannot change a machine's number of processors.</source>
        <translation>Dieser Rechner kann die Zahl der Prozessoren einer Maschine nicht ändern.</translation>
    </message>
    <message>
        <source>This host cannot change the images of running machines.</source>
        <translation>Dieser Rechner kann die Abbilder laufender Maschinen nicht ändern.</translation>
    </message>
    <message>
        <source>This host cannot choose how a machine is asked to restart.</source>
        <translation>Dieser Rechner kann nicht wählen, wie eine Maschine um den Neustart gebeten wird.</translation>
    </message>
    <message>
        <source>This host cannot choose how a machine is asked to shut down.</source>
        <translation>Dieser Rechner kann nicht wählen, wie eine Maschine um das Herunterfahren gebeten wird.</translation>
    </message>
    <message>
        <source>This host cannot protect guests by “%1”.</source>
        <translation>Dieser Host kann Gäste nicht durch „%1“ schützen.</translation>
    </message>
    <message>
        <source>This host cannot remove devices from a machine.</source>
        <translation>Dieser Rechner kann keine Geräte aus einer Maschine entfernen.</translation>
    </message>
    <message>
        <source>This host cannot start a machine in this way.</source>
        <translation>Dieser Rechner kann eine Maschine nicht auf diese Weise starten.</translation>
    </message>
    <message>
        <source>This host counts the time of “%1” for all processors together only.</source>
        <translation>Dieser Rechner zählt die Zeit von „%1“ nur für alle Prozessoren zusammen.</translation>
    </message>
    <message>
        <source>This host does not compare processors.</source>
        <translation>Dieser Rechner vergleicht keine Prozessoren.</translation>
    </message>
    <message>
        <source>This host does not have this limit.</source>
        <translation>Dieser Rechner hat diese Grenze nicht.</translation>
    </message>
    <message>
        <source>This host does not offer backups of its machines.</source>
        <translation>Dieser Rechner bietet keine Sicherungen seiner Maschinen.</translation>
    </message>
    <message>
        <source>This host does not offer it.</source>
        <translation>Dieser Rechner bietet es nicht.</translation>
    </message>
    <message>
        <source>This host does not offer that for its devices.</source>
        <translation>Dieser Rechner bietet das für seine Geräte nicht.</translation>
    </message>
    <message>
        <source>This host does not offer that for its machines.</source>
        <translation>Dieser Rechner bietet das für seine Maschinen nicht.</translation>
    </message>
    <message>
        <source>This host does not offer that for saved machines.</source>
        <translation>Dieser Rechner bietet das für gespeicherte Maschinen nicht.</translation>
    </message>
    <message>
        <source>This host does not offer that for the disks of its machines.</source>
        <translation>Dieser Rechner bietet das für die Festplatten seiner Maschinen nicht.</translation>
    </message>
    <message>
        <source>This host does not offer that.</source>
        <translation>Dieser Rechner bietet das nicht.</translation>
    </message>
    <message>
        <source>This host does not show its devices.</source>
        <translation>Dieser Rechner zeigt seine Geräte nicht.</translation>
    </message>
    <message>
        <source>This host does not tell what its emulators can do.</source>
        <translation>Dieser Rechner teilt nicht mit, was seine Emulatoren können.</translation>
    </message>
    <message>
        <source>This host has no device “%1”.</source>
        <translation>Dieser Rechner hat kein Gerät „%1“.</translation>
    </message>
    <message>
        <source>This host has no network filters.</source>
        <translation>Dieser Rechner hat keine Netzwerkfilter.</translation>
    </message>
    <message>
        <source>This host has no network interface with the address “%1”.</source>
        <translation>Dieser Rechner hat keine Netzwerkschnittstelle mit der Adresse „%1“.</translation>
    </message>
    <message>
        <source>This host has no network interface “%1”.</source>
        <translation>Dieser Rechner hat keine Netzwerkschnittstelle „%1“.</translation>
    </message>
    <message>
        <source>This host has no network “%1”.</source>
        <translation>Dieser Rechner hat kein Netzwerk „%1“.</translation>
    </message>
    <message>
        <source>This host has no storage pools yet.</source>
        <translation>Dieser Rechner hat noch keine Speicherpools.</translation>
    </message>
    <message>
        <source>This host has no storage pools.</source>
        <translation>Dieser Rechner hat keine Speicherpools.</translation>
    </message>
    <message>
        <source>This host has no virtual networks yet.</source>
        <translation>Dieser Rechner hat noch keine virtuellen Netzwerke.</translation>
    </message>
    <message>
        <source>This host keeps no secrets yet.</source>
        <translation>Dieser Rechner bewahrt noch keine Geheimnisse auf.</translation>
    </message>
    <message>
        <source>This host keeps no secrets.</source>
        <translation>Dieser Rechner bewahrt keine Geheimnisse.</translation>
    </message>
    <message>
        <source>This host keeps no snapshots.</source>
        <translation>Dieser Rechner bewahrt keine Schnappschüsse.</translation>
    </message>
    <message>
        <source>This host offers no checkpoints and backups of its machines.</source>
        <translation>Dieser Rechner bietet keine Prüfpunkte und Sicherungen seiner Maschinen.</translation>
    </message>
    <message>
        <source>This host tells nothing of the systems in its guests.</source>
        <translation>Dieser Rechner teilt nichts über die Systeme in seinen Gästen mit.</translation>
    </message>
    <message>
        <source>This host's network interfaces can be looked at, not changed.</source>
        <translation>Die Netzwerkschnittstellen dieses Rechners können angesehen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>This image is encrypted, which needs a secret; give it in the XML.</source>
        <translation>Dieses Abbild ist verschlüsselt und braucht ein Geheimnis; geben Sie es im XML an.</translation>
    </message>
    <message>
        <source>This is done while the machine runs; start it first.</source>
        <translation>Das geschieht bei laufender Maschine; sie zuerst starten.</translation>
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
        <source>This is told more than once for the nodes %1 and %2.</source>
        <translation>Dies ist für die Knoten %1 und %2 mehr als einmal angegeben.</translation>
    </message>
    <message>
        <source>This job on a disk of “%1” ends by itself; it has nothing to go over to.</source>
        <translation>Dieser Auftrag auf einer Festplatte von „%1“ endet von selbst; er hat nichts, zu dem er wechseln könnte.</translation>
    </message>
    <message>
        <source>This leaves next to nothing of the %1 of “%2” for itself.</source>
        <translation>Damit bleibt „%2“ selbst von %1 so gut wie nichts.</translation>
    </message>
    <message>
        <source>This machine cannot have an IOMMU of the model “%1”.</source>
        <translation>Diese Maschine kann keine IOMMU des Modells „%1“ haben.</translation>
    </message>
    <message>
        <source>This machine has no bus “ps2”.</source>
        <translation>Diese Maschine hat keinen Bus „ps2“.</translation>
    </message>
    <message>
        <source>This machine has no console. Add a display or a serial port to its hardware.</source>
        <translation>Diese Maschine hat keine Konsole. Fügen Sie ihrer Hardware eine Anzeige oder eine serielle Schnittstelle hinzu.</translation>
    </message>
    <message>
        <source>This machine has no panic device of the model “%1”.</source>
        <translation>Diese Maschine hat kein Panic-Gerät des Modells „%1“.</translation>
    </message>
    <message>
        <source>This machine has no parallel ports.</source>
        <translation>Diese Maschine hat keine parallelen Anschlüsse.</translation>
    </message>
    <message>
        <source>This machine has no serial port of that kind.</source>
        <translation>Diese Maschine hat keinen seriellen Anschluss dieser Art.</translation>
    </message>
    <message>
        <source>This machine type has no built-in SCSI controller “ncr53c90”.</source>
        <translation>Dieser Maschinentyp hat keinen eingebauten SCSI-Controller „ncr53c90“.</translation>
    </message>
    <message>
        <source>This machine type has no “pci-expander-bus”.</source>
        <translation>Dieser Maschinentyp hat keinen „pci-expander-bus“.</translation>
    </message>
    <message>
        <source>This machine type has no “pcie-expander-bus”.</source>
        <translation>Dieser Maschinentyp hat keinen „pcie-expander-bus“.</translation>
    </message>
    <message>
        <source>This needs the control group controller “%1”, which is not mounted here or not ours to use; run as the administrator on a host that has it, or remove the setting.</source>
        <translation>Dazu wird der Kontrollgruppen-Controller „%1“ gebraucht, der hier nicht eingehängt ist oder nicht verwendet werden darf; als Administrator auf einem Rechner ausführen, der ihn hat, oder die Einstellung entfernen.</translation>
    </message>
    <message>
        <source>This network is not running.</source>
        <translation>Dieses Netzwerk läuft nicht.</translation>
    </message>
    <message>
        <source>Threads for disks</source>
        <translation>Threads für Festplatten</translation>
    </message>
    <message>
        <source>Threads of a core</source>
        <translation>Threads eines Kerns</translation>
    </message>
    <message>
        <source>Threads of the program</source>
        <translation>Threads des Programms</translation>
    </message>
    <message>
        <source>Threads that take it at start</source>
        <translation>Threads, die es beim Start belegen</translation>
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
        <source>Ticks a second</source>
        <translation>Ticks pro Sekunde</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time between the root’s messages, or the lowest one</source>
        <translation>Zeit zwischen den Nachrichten der Wurzel oder die niedrigste</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Angezeigte Zeit</translation>
    </message>
    <message>
        <source>Time that an access takes, in nanoseconds</source>
        <translation>Zeit, die ein Zugriff braucht, in Nanosekunden</translation>
    </message>
    <message>
        <source>Time that each I/O thread may run in a period</source>
        <translation>Zeit, die jeder I/O-Thread in einer Periode laufen darf</translation>
    </message>
    <message>
        <source>Time that each processor may run in a period</source>
        <translation>Zeit, die jeder Prozessor in einer Periode laufen darf</translation>
    </message>
    <message>
        <source>Time that processors really ran</source>
        <translation>Zeit, die Prozessoren wirklich liefen</translation>
    </message>
    <message>
        <source>Time that the emulator’s own threads may run in a period</source>
        <translation>Zeit, die die eigenen Threads des Emulators in einer Periode laufen dürfen</translation>
    </message>
    <message>
        <source>Time that the whole domain may run in a period</source>
        <translation>Zeit, die die ganze Maschine in einer Periode laufen darf</translation>
    </message>
    <message>
        <source>Time zone of the clock, “Europe/Paris”</source>
        <translation>Zeitzone der Uhr, „Europe/Paris“</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Timing policy of OSS</source>
        <translation>Zeitverhalten von OSS</translation>
    </message>
    <message>
        <source>Together with swap</source>
        <translation>Zusammen mit dem Auslagerungsspeicher</translation>
    </message>
    <message>
        <source>Too many programs are connected; close one and try again.</source>
        <translation>Es sind zu viele Programme verbunden; eines schließen und es noch einmal versuchen.</translation>
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
        <source>Trimmed</source>
        <translation>Getrimmt</translation>
    </message>
    <message>
        <source>Trusted platform modules</source>
        <translation>Trusted Platform Modules</translation>
    </message>
    <message>
        <source>Trying again in %1 s.</source>
        <translation>Neuer Versuch in %1 s.</translation>
    </message>
    <message>
        <source>Twelve letters that the guest sees as the maker</source>
        <translation>Zwölf Buchstaben, die der Gast als Hersteller sieht</translation>
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
        <source>Two SCSI host devices have the same address.</source>
        <translation>Zwei SCSI-Hostgeräte haben dieselbe Adresse.</translation>
    </message>
    <message>
        <source>Two devices have the PCI address %1:%2:%3.%4; change or remove one of them.</source>
        <translation>Zwei Geräte haben die PCI-Adresse %1:%2:%3.%4; ändern oder entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>Two memory modules are in one slot.</source>
        <translation>Zwei Speichermodule sind in einem Steckplatz.</translation>
    </message>
    <message>
        <source>Two memory modules have one address.</source>
        <translation>Zwei Speichermodule haben dieselbe Adresse.</translation>
    </message>
    <message>
        <source>Two network interfaces have the hardware address “%1”.</source>
        <translation>Zwei Netzwerkkarten haben die Hardwareadresse „%1“.</translation>
    </message>
    <message>
        <source>Two port groups have the name “%1”.</source>
        <translation>Zwei Portgruppen haben den Namen „%1“.</translation>
    </message>
    <message>
        <source>Two serial ports have the number %1.</source>
        <translation>Zwei serielle Anschlüsse haben die Nummer %1.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Type a number with a unit, such as “20 GiB”.</source>
        <translation>Eine Zahl mit Einheit eingeben, z. B. „20 GiB“.</translation>
    </message>
    <message>
        <source>Type of its value</source>
        <translation>Typ des Werts</translation>
    </message>
    <message>
        <source>Type of storage pool</source>
        <translation>Typ des Speicherpools</translation>
    </message>
    <message>
        <source>Type of the bridge’s message</source>
        <translation>Typ der Nachricht der Bridge</translation>
    </message>
    <message>
        <source>Type of the guest</source>
        <translation>Typ des Gasts</translation>
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
        <source>Type the password or key.</source>
        <translation>Das Passwort oder den Schlüssel eingeben.</translation>
    </message>
    <message>
        <source>UEFI</source>
        <translation>UEFI</translation>
    </message>
    <message>
        <source>UEFI needs ACPI on this architecture; add “acpi” to the machine’s features.</source>
        <translation>UEFI braucht auf dieser Architektur ACPI; „acpi“ zu den Merkmalen der Maschine hinzufügen.</translation>
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
        <source>USB controllers of the model “%1” exist under Xen only.</source>
        <translation>USB-Controller des Modells „%1“ gibt es nur unter Xen.</translation>
    </message>
    <message>
        <source>USB device</source>
        <translation>USB-Gerät</translation>
    </message>
    <message>
        <source>USB device of the host</source>
        <translation>USB-Gerät des Rechners</translation>
    </message>
    <message>
        <source>USB hub</source>
        <translation>USB-Hub</translation>
    </message>
    <message>
        <source>USB interface</source>
        <translation>USB-Schnittstelle</translation>
    </message>
    <message>
        <source>USB is turned off, so no USB device can be redirected.</source>
        <translation>USB ist abgeschaltet, also kann kein USB-Gerät umgeleitet werden.</translation>
    </message>
    <message>
        <source>USB port, “1.2” behind a hub, or virtio-serial port</source>
        <translation>USB-Port, „1.2“ hinter einem Hub, oder virtio-serial-Port</translation>
    </message>
    <message>
        <source>USB product of the host’s device</source>
        <translation>USB-Produkt des Hostgeräts</translation>
    </message>
    <message>
        <source>USB redirection</source>
        <translation>USB-Umleitung</translation>
    </message>
    <message>
        <source>USB vendor of the host’s device</source>
        <translation>USB-Hersteller des Hostgeräts</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>UUID of a mediated device</source>
        <translation>UUID eines vermittelten Geräts</translation>
    </message>
    <message>
        <source>UUID of the secret with the passphrase</source>
        <translation>UUID des Geheimnisses mit der Passphrase</translation>
    </message>
    <message>
        <source>UUID of the secret with the password</source>
        <translation>UUID des Geheimnisses mit dem Passwort</translation>
    </message>
    <message>
        <source>Unfiltered SCSI commands are no longer possible.</source>
        <translation>Ungefilterte SCSI-Befehle sind nicht mehr möglich.</translation>
    </message>
    <message>
        <source>Unfold All</source>
        <translation>Alle aufklappen</translation>
    </message>
    <message>
        <source>Unfold Element</source>
        <translation>Element aufklappen</translation>
    </message>
    <message>
        <source>Unit of step and part</source>
        <translation>Einheit von Schritt und Teil</translation>
    </message>
    <message>
        <source>Unit of that size, “KiB” if absent</source>
        <translation>Einheit dieser Größe, „KiB“ falls nicht angegeben</translation>
    </message>
    <message>
        <source>Unit of the amount</source>
        <translation>Einheit der Menge</translation>
    </message>
    <message>
        <source>Unit of the line’s size</source>
        <translation>Einheit der Zeilengröße</translation>
    </message>
    <message>
        <source>Unit of the memory</source>
        <translation>Einheit des Speichers</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>Einheit der Größe</translation>
    </message>
    <message>
        <source>Unit on a SCSI bus</source>
        <translation>Einheit an einem SCSI-Bus</translation>
    </message>
    <message>
        <source>Unit on a drive bus</source>
        <translation>Einheit an einem Laufwerksbus</translation>
    </message>
    <message>
        <source>Unknown CPU feature %1</source>
        <translation>Unbekanntes CPU-Merkmal %1</translation>
    </message>
    <message>
        <source>Unknown CPU model %1</source>
        <translation>Unbekanntes CPU-Modell %1</translation>
    </message>
    <message>
        <source>Unknown CPU vendor %1</source>
        <translation>Unbekannter CPU-Hersteller %1</translation>
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
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Upload into volume “%1”</source>
        <translation>In das Volume „%1“ hochladen</translation>
    </message>
    <message>
        <source>Upload into “%1”</source>
        <translation>In „%1“ hochladen</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Usage name of the secret with the passphrase</source>
        <translation>Verwendungsname des Geheimnisses mit der Passphrase</translation>
    </message>
    <message>
        <source>Usage name of the secret with the password</source>
        <translation>Verwendungsname des Geheimnisses mit dem Passwort</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
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
        <source>Use of the file system “%1”</source>
        <translation>Belegung des Dateisystems „%1“</translation>
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
        <source>User for NFS, a name or “+” and a number</source>
        <translation>Benutzer für NFS, ein Name oder „+“ und eine Nummer</translation>
    </message>
    <message>
        <source>User it runs as</source>
        <translation>Benutzer, unter dem es läuft</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>User networking (no access from outside)</source>
        <translation>Benutzernetzwerk (kein Zugriff von außen)</translation>
    </message>
    <message>
        <source>User networking ran in a process of its own</source>
        <translation>Benutzernetzwerk lief in einem eigenen Prozess</translation>
    </message>
    <message>
        <source>User on the host</source>
        <translation>Benutzer auf dem Rechner</translation>
    </message>
    <message>
        <source>User that machines of the administrator’s host run as</source>
        <translation>Benutzer, als der Maschinen des Administrator-Rechners laufen</translation>
    </message>
    <message>
        <source>User-defined identifier of a PCI device of s390</source>
        <translation>Benutzerdefinierte Kennung eines PCI-Geräts von s390</translation>
    </message>
    <message>
        <source>User-defined identifier on s390</source>
        <translation>Benutzerdefinierte Kennung auf s390</translation>
    </message>
    <message>
        <source>Users and groups of a container are mapped together; add what is missing.</source>
        <translation>Benutzer und Gruppen eines Containers werden gemeinsam zugeordnet; Fehlendes hinzufügen.</translation>
    </message>
    <message>
        <source>Users of a container on the host</source>
        <translation>Benutzer eines Containers auf dem Host</translation>
    </message>
    <message>
        <source>Users of the guest</source>
        <translation>Benutzer des Gasts</translation>
    </message>
    <message>
        <source>Users:</source>
        <translation>Benutzer:</translation>
    </message>
    <message>
        <source>VMware ESX</source>
        <translation>VMware ESX</translation>
    </message>
    <message>
        <source>VMware’s port for mouse emulation</source>
        <translation>Port von VMware für die Mausemulation</translation>
    </message>
    <message>
        <source>VNC cannot end connections when the password changes; only “keep” is possible.</source>
        <translation>VNC kann Verbindungen nicht beenden, wenn sich das Passwort ändert; nur „keep“ ist möglich.</translation>
    </message>
    <message>
        <source>VSI type</source>
        <translation>VSI-Typ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value of the cookie</source>
        <translation>Wert des Cookies</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>Wert des Felds</translation>
    </message>
    <message>
        <source>Values of fw_cfg</source>
        <translation>Werte von fw_cfg</translation>
    </message>
    <message>
        <source>Values of the filter’s variables</source>
        <translation>Werte der Variablen des Filters</translation>
    </message>
    <message>
        <source>Variable of the filter</source>
        <translation>Variable des Filters</translation>
    </message>
    <message>
        <source>Variables of the filter</source>
        <translation>Variablen des Filters</translation>
    </message>
    <message>
        <source>Variables that a network filter uses together have different numbers of values.</source>
        <translation>Variablen, die ein Netzwerkfilter zusammen verwendet, haben verschieden viele Werte.</translation>
    </message>
    <message>
        <source>Variant of a virtio device</source>
        <translation>Variante eines virtio-Geräts</translation>
    </message>
    <message>
        <source>Variant of a virtio disk</source>
        <translation>Variante einer virtio-Festplatte</translation>
    </message>
    <message>
        <source>Variant of a virtio file system</source>
        <translation>Variante eines virtio-Dateisystems</translation>
    </message>
    <message>
        <source>Vector lengths are given, but “sve” is switched off.</source>
        <translation>Vektorlängen sind angegeben, aber „sve“ ist abgeschaltet.</translation>
    </message>
    <message>
        <source>Vendor and product number</source>
        <translation>Hersteller- und Produktnummer</translation>
    </message>
    <message>
        <source>Vendor of a USB device</source>
        <translation>Hersteller eines USB-Geräts</translation>
    </message>
    <message>
        <source>Vendor of the device; -1 is any</source>
        <translation>Hersteller des Geräts; -1 ist jeder</translation>
    </message>
    <message>
        <source>Vendor that the guest sees, up to 8 characters</source>
        <translation>Hersteller, den der Gast sieht, bis zu 8 Zeichen</translation>
    </message>
    <message>
        <source>Version of ARM’s interrupt controller</source>
        <translation>Version des Interrupt-Controllers von ARM</translation>
    </message>
    <message>
        <source>Version of NFS</source>
        <translation>Version von NFS</translation>
    </message>
    <message>
        <source>Version of the VSI type</source>
        <translation>Version des VSI-Typs</translation>
    </message>
    <message>
        <source>Version of the computer</source>
        <translation>Version des Computers</translation>
    </message>
    <message>
        <source>Version of the device, “1.10”; -1 is any</source>
        <translation>Version des Geräts, „1.10“; -1 ist jede</translation>
    </message>
    <message>
        <source>Version of the firmware</source>
        <translation>Version der Firmware</translation>
    </message>
    <message>
        <source>Version of the microcode</source>
        <translation>Version des Microcodes</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Video memory in KiB</source>
        <translation>Grafikspeicher in KiB</translation>
    </message>
    <message>
        <source>Virtio-serial controller %1 has no free port.</source>
        <translation>Der virtio-serial-Controller %1 hat keinen freien Port.</translation>
    </message>
    <message>
        <source>Virtio-serial controller %1 has no port %2.</source>
        <translation>Der virtio-serial-Controller %1 hat keinen Port %2.</translation>
    </message>
    <message>
        <source>Virtual LAN</source>
        <translation>Virtuelles LAN</translation>
    </message>
    <message>
        <source>Virtual LANs</source>
        <translation>Virtuelle LANs</translation>
    </message>
    <message>
        <source>Virtual LANs need the forward mode “hostdev” or “passthrough”, or a bridge of Open vSwitch.</source>
        <translation>Virtuelle LANs brauchen den Weiterleitungsmodus „hostdev“ oder „passthrough“ oder eine Bridge von Open vSwitch.</translation>
    </message>
    <message>
        <source>Virtual LANs of all guests</source>
        <translation>Virtuelle LANs aller Gäste</translation>
    </message>
    <message>
        <source>Virtual LANs of the group</source>
        <translation>Virtuelle LANs der Gruppe</translation>
    </message>
    <message>
        <source>Virtual LANs of the port</source>
        <translation>Virtuelle LANs des Ports</translation>
    </message>
    <message>
        <source>Virtual interrupt controller for Windows</source>
        <translation>Virtueller Interrupt-Controller für Windows</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Virtuelle Maschine</translation>
    </message>
    <message>
        <source>Virtual machine in a saved image</source>
        <translation>Virtuelle Maschine in einem gespeicherten Abbild</translation>
    </message>
    <message>
        <source>Virtual network</source>
        <translation>Virtuelles Netzwerk</translation>
    </message>
    <message>
        <source>Virtual network “%1”</source>
        <translation>Virtuelles Netzwerk „%1“</translation>
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
        <source>Virtual processors at boot</source>
        <translation>Virtuelle Prozessoren beim Start</translation>
    </message>
    <message>
        <source>Virtual processors of the node</source>
        <translation>Virtuelle Prozessoren des Knotens</translation>
    </message>
    <message>
        <source>Virtual processors that are meant</source>
        <translation>Virtuelle Prozessoren, die gemeint sind</translation>
    </message>
    <message>
        <source>Virtual processors that share this bandwidth</source>
        <translation>Virtuelle Prozessoren, die sich diese Bandbreite teilen</translation>
    </message>
    <message>
        <source>Virtual processors that share this part of the cache</source>
        <translation>Virtuelle Prozessoren, die sich diesen Teil des Caches teilen</translation>
    </message>
    <message>
        <source>Virtual processors whose use is measured</source>
        <translation>Virtuelle Prozessoren, deren Nutzung gemessen wird</translation>
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
        <source>Vital product data</source>
        <translation>Vital Product Data</translation>
    </message>
    <message>
        <source>Vital product data need a name.</source>
        <translation>Vital Product Data brauchen einen Namen.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Volume in that pool</source>
        <translation>Datenträger in diesem Speicherpool</translation>
    </message>
    <message>
        <source>Volume “%1”</source>
        <translation>Volume „%1“</translation>
    </message>
    <message>
        <source>Volumes of the pool</source>
        <translation>Volumes des Speicherpools</translation>
    </message>
    <message>
        <source>WAV file</source>
        <translation>WAV-Datei</translation>
    </message>
    <message>
        <source>Waiting for the guest to let go of it: %1</source>
        <translation>Warten, bis der Gast es loslässt: %1</translation>
    </message>
    <message>
        <source>Waiting for the guest to let go of it…</source>
        <translation>Warten, bis der Gast es loslässt…</translation>
    </message>
    <message>
        <source>Waiting for the guest to let go of the device</source>
        <translation>Warten, bis der Gast das Gerät loslässt</translation>
    </message>
    <message>
        <source>Wake the system up from its sleep</source>
        <translation>Das System aus dem Ruhezustand aufwecken</translation>
    </message>
    <message>
        <source>Wake up “%1”</source>
        <translation>„%1“ aufwecken</translation>
    </message>
    <message>
        <source>Wanted latency of PulseAudio in microseconds</source>
        <translation>Gewünschte Latenz von PulseAudio in Mikrosekunden</translation>
    </message>
    <message>
        <source>Watchdog</source>
        <translation>Watchdog</translation>
    </message>
    <message>
        <source>Watchdogs</source>
        <translation>Watchdogs</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Weg nach außen</translation>
    </message>
    <message>
        <source>Way out of the network</source>
        <translation>Weg des Netzwerks nach außen</translation>
    </message>
    <message>
        <source>Weights of disks need the I/O scheduler “bfq”; choose it for the host’s disk.</source>
        <translation>Gewichte von Festplatten brauchen den E/A-Scheduler „bfq“; ihn für die Festplatte des Rechners wählen.</translation>
    </message>
    <message>
        <source>What &amp;changed since the chosen checkpoint</source>
        <translation>Was sich seit dem gewählten Prüfpunkt ge&amp;ändert hat</translation>
    </message>
    <message>
        <source>What KVM offers the guest</source>
        <translation>Was KVM dem Gast bietet</translation>
    </message>
    <message>
        <source>What QEMU does about what is out of date</source>
        <translation>Was QEMU mit Veraltetem tut</translation>
    </message>
    <message>
        <source>What Xen offers the guest</source>
        <translation>Was Xen dem Gast bietet</translation>
    </message>
    <message>
        <source>What a TPM’s external emulator is reached through</source>
        <translation>Worüber der externe Emulator eines TPM erreicht wird</translation>
    </message>
    <message>
        <source>What a container’s processes may do</source>
        <translation>Was die Prozesse eines Containers dürfen</translation>
    </message>
    <message>
        <source>What a snapshot of the machine does with the disk</source>
        <translation>Was ein Schnappschuss der Maschine mit der Festplatte tut</translation>
    </message>
    <message>
        <source>What a variable clock is counted from</source>
        <translation>Von wo an eine variable Uhr zählt</translation>
    </message>
    <message>
        <source>What an access to an unknown model register does</source>
        <translation>Was ein Zugriff auf ein unbekanntes Modellregister bewirkt</translation>
    </message>
    <message>
        <source>What answers as the display of “%1” is not a usable VNC server.</source>
        <translation>Was als Anzeige von „%1“ antwortet, ist kein brauchbarer VNC-Server.</translation>
    </message>
    <message>
        <source>What brings the card, if it is passed through</source>
        <translation>Was die Karte bereitstellt, wenn sie durchgereicht wird</translation>
    </message>
    <message>
        <source>What brings the device</source>
        <translation>Was das Gerät bereitstellt</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>Was gewählt werden kann</translation>
    </message>
    <message>
        <source>What can be measured</source>
        <translation>Was gemessen werden kann</translation>
    </message>
    <message>
        <source>What changed since it can no longer be copied alone.</source>
        <translation>Was sich seitdem geändert hat, kann nicht mehr allein kopiert werden.</translation>
    </message>
    <message>
        <source>What does the encryption</source>
        <translation>Was verschlüsselt</translation>
    </message>
    <message>
        <source>What drives the card</source>
        <translation>Was die Karte antreibt</translation>
    </message>
    <message>
        <source>What follows is about the firmware</source>
        <translation>Das Folgende betrifft die Firmware</translation>
    </message>
    <message>
        <source>What guests have if not told</source>
        <translation>Was Gäste ohne eigene Angabe haben</translation>
    </message>
    <message>
        <source>What had been made was removed again.</source>
        <translation>Bereits Angelegtes wurde wieder entfernt.</translation>
    </message>
    <message>
        <source>What handles transmission</source>
        <translation>Was das Senden übernimmt</translation>
    </message>
    <message>
        <source>What hands it to the guest</source>
        <translation>Was es an den Gast weiterreicht</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What happens at an error in reading</source>
        <translation>Was bei einem Lesefehler geschieht</translation>
    </message>
    <message>
        <source>What happens at an error of the host</source>
        <translation>Was bei einem Fehler des Hosts geschieht</translation>
    </message>
    <message>
        <source>What happens to clients when the password changes</source>
        <translation>Was mit Clients geschieht, wenn sich das Passwort ändert</translation>
    </message>
    <message>
        <source>What happens to each disk</source>
        <translation>Was mit jeder Festplatte geschieht</translation>
    </message>
    <message>
        <source>What happens to missed ticks</source>
        <translation>Was mit verpassten Ticks geschieht</translation>
    </message>
    <message>
        <source>What happens to the packets</source>
        <translation>Was mit den Paketen geschieht</translation>
    </message>
    <message>
        <source>What happens when a USB device is missing</source>
        <translation>Was geschieht, wenn ein USB-Gerät fehlt</translation>
    </message>
    <message>
        <source>What happens when a lock on a disk is lost</source>
        <translation>Was geschieht, wenn eine Sperre einer Festplatte verloren geht</translation>
    </message>
    <message>
        <source>What happens when it expires</source>
        <translation>Was geschieht, wenn er abläuft</translation>
    </message>
    <message>
        <source>What happens when the guest crashes</source>
        <translation>Was geschieht, wenn der Gast abstürzt</translation>
    </message>
    <message>
        <source>What happens when the guest powers off</source>
        <translation>Was geschieht, wenn der Gast sich ausschaltet</translation>
    </message>
    <message>
        <source>What happens when the guest reboots</source>
        <translation>Was geschieht, wenn der Gast neu startet</translation>
    </message>
    <message>
        <source>What happens when the source is missing</source>
        <translation>Was geschieht, wenn die Quelle fehlt</translation>
    </message>
    <message>
        <source>What happens where the folder spans several devices</source>
        <translation>Was geschieht, wo der Ordner mehrere Geräte umfasst</translation>
    </message>
    <message>
        <source>What has the PCI address %1 cannot be on the PCI controller “%2” with the number %3.</source>
        <translation>Was die PCI-Adresse %1 hat, kann nicht am PCI-Controller „%2“ mit der Nummer %3 sein.</translation>
    </message>
    <message>
        <source>What is asked or answered, by number or name</source>
        <translation>Was gefragt oder geantwortet wird, als Nummer oder Name</translation>
    </message>
    <message>
        <source>What is booted</source>
        <translation>Was gestartet wird</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>What is divided</source>
        <translation>Was aufgeteilt wird</translation>
    </message>
    <message>
        <source>What is done with the disk “%1” could not be learnt.</source>
        <translation>Was mit der Festplatte „%1“ geschieht, war nicht zu ermitteln.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Wozu dient er?</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Was aufgeführt ist</translation>
    </message>
    <message>
        <source>What is needed to continue the guest</source>
        <translation>Was nötig ist, um den Gast fortzusetzen</translation>
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
        <source>What is possible</source>
        <translation>Was möglich ist</translation>
    </message>
    <message>
        <source>What is possible, or what is now</source>
        <translation>Was möglich ist oder was jetzt ist</translation>
    </message>
    <message>
        <source>What is read cannot be copied to this kind of disk.</source>
        <translation>Gelesenes kann nicht auf diese Art Festplatte kopiert werden.</translation>
    </message>
    <message>
        <source>What is said of a copy fits only where a disk is copied.</source>
        <translation>Angaben zu einer Kopie passen nur dort, wo eine Festplatte kopiert wird.</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>Was gesichert wird</translation>
    </message>
    <message>
        <source>What is shown to the guest</source>
        <translation>Was dem Gast gezeigt wird</translation>
    </message>
    <message>
        <source>What is sliced, “storage”</source>
        <translation>Was ausgeschnitten wird, „storage“</translation>
    </message>
    <message>
        <source>What is to be corrected</source>
        <translation>Was zu korrigieren ist</translation>
    </message>
    <message>
        <source>What is under way with “%1” cannot be ended now.</source>
        <translation>Was mit „%1“ gerade läuft, kann jetzt nicht beendet werden.</translation>
    </message>
    <message>
        <source>What is under way with “%1” could not be asked.</source>
        <translation>Was mit „%1“ gerade läuft, konnte nicht abgefragt werden.</translation>
    </message>
    <message>
        <source>What is under way with “%1” could not be ended.</source>
        <translation>Was mit „%1“ gerade läuft, konnte nicht beendet werden.</translation>
    </message>
    <message>
        <source>What is written to it</source>
        <translation>Was darauf geschrieben wird</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Was es enthält</translation>
    </message>
    <message>
        <source>What it is connected to</source>
        <translation>Womit es verbunden ist</translation>
    </message>
    <message>
        <source>What it is connected to on the host</source>
        <translation>Womit es auf dem Host verbunden ist</translation>
    </message>
    <message>
        <source>What it lies on</source>
        <translation>Worauf es liegt</translation>
    </message>
    <message>
        <source>What it listens on</source>
        <translation>Worauf es lauscht</translation>
    </message>
    <message>
        <source>What its source can be</source>
        <translation>Was seine Quelle sein kann</translation>
    </message>
    <message>
        <source>What its volumes can be</source>
        <translation>Was seine Datenträger sein können</translation>
    </message>
    <message>
        <source>What kind of storage it is</source>
        <translation>Welche Art von Speicher es ist</translation>
    </message>
    <message>
        <source>What lies behind %1 is lost for good; shrink the file system inside first.</source>
        <translation>Was hinter %1 liegt, ist endgültig verloren; zuerst das Dateisystem darin verkleinern.</translation>
    </message>
    <message>
        <source>What makes the copy</source>
        <translation>Was die Kopie erstellt</translation>
    </message>
    <message>
        <source>What may be redirected</source>
        <translation>Was umgeleitet werden darf</translation>
    </message>
    <message>
        <source>What may be redirected; the first that fits decides</source>
        <translation>Was umgeleitet werden darf; das erste passende entscheidet</translation>
    </message>
    <message>
        <source>What may be written here</source>
        <translation>Was hier geschrieben werden kann</translation>
    </message>
    <message>
        <source>What of the host the guest belongs to</source>
        <translation>Wozu auf dem Host der Gast gehört</translation>
    </message>
    <message>
        <source>What processes may do that is not listed</source>
        <translation>Was Prozesse dürfen, das nicht aufgeführt ist</translation>
    </message>
    <message>
        <source>What provides it</source>
        <translation>Was es bereitstellt</translation>
    </message>
    <message>
        <source>What provides the file system</source>
        <translation>Was das Dateisystem bereitstellt</translation>
    </message>
    <message>
        <source>What shall go into the volume “%1” could not be read.</source>
        <translation>Was in das Volume „%1“ kommen soll, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What should it start from?</source>
        <translation>Wovon soll sie starten?</translation>
    </message>
    <message>
        <source>What stands at the cursor</source>
        <translation>Was am Cursor steht</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Was dort steht</translation>
    </message>
    <message>
        <source>What that image is based on</source>
        <translation>Worauf jenes Abbild beruht</translation>
    </message>
    <message>
        <source>What the backing image lies on; none ends the chain</source>
        <translation>Worauf das Basisabbild liegt; ohne Angabe endet die Kette</translation>
    </message>
    <message>
        <source>What the copy lies on</source>
        <translation>Worauf die Kopie liegt</translation>
    </message>
    <message>
        <source>What the data lies on</source>
        <translation>Worauf die Daten liegen</translation>
    </message>
    <message>
        <source>What the device can do as well</source>
        <translation>Was das Gerät außerdem kann</translation>
    </message>
    <message>
        <source>What the device is</source>
        <translation>Was das Gerät ist</translation>
    </message>
    <message>
        <source>What the disk “%1” remembers must be called “%2” as the checkpoint is.</source>
        <translation>Die Aufzeichnung der Festplatte „%1“ muss „%2“ heißen wie der Prüfpunkt.</translation>
    </message>
    <message>
        <source>What the emulator can do</source>
        <translation>Was der Emulator kann</translation>
    </message>
    <message>
        <source>What the filter is used with cannot be read.</source>
        <translation>Womit der Filter verwendet wird, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What the firmware tells the guest of the machine</source>
        <translation>Was die Firmware dem Gast über die Maschine mitteilt</translation>
    </message>
    <message>
        <source>What the firmware’s variables are copied from</source>
        <translation>Wovon die Variablen der Firmware kopiert werden</translation>
    </message>
    <message>
        <source>What the firmware’s variables lie on</source>
        <translation>Worauf die Variablen der Firmware liegen</translation>
    </message>
    <message>
        <source>What the guest caches</source>
        <translation>Was der Gast zwischenspeichert</translation>
    </message>
    <message>
        <source>What the guest had in memory when it was saved is lost.</source>
        <translation>Was der Gast beim Speichern im Arbeitsspeicher hatte, geht verloren.</translation>
    </message>
    <message>
        <source>What the guest plays</source>
        <translation>Was der Gast abspielt</translation>
    </message>
    <message>
        <source>What the guest reads there</source>
        <translation>Was der Gast dort liest</translation>
    </message>
    <message>
        <source>What the guest records</source>
        <translation>Was der Gast aufnimmt</translation>
    </message>
    <message>
        <source>What the guest sees of it</source>
        <translation>Was der Gast davon sieht</translation>
    </message>
    <message>
        <source>What the guest shall have must be a multiple of the block size.</source>
        <translation>Was der Gast haben soll, muss ein Vielfaches der Blockgröße sein.</translation>
    </message>
    <message>
        <source>What the guest’s clock shows at start</source>
        <translation>Was die Uhr des Gasts beim Start zeigt</translation>
    </message>
    <message>
        <source>What the guest’s owner demands of the platform, hexadecimal</source>
        <translation>Was der Besitzer des Gasts von der Plattform verlangt, hexadezimal</translation>
    </message>
    <message>
        <source>What the host’s performance counters count</source>
        <translation>Was die Leistungszähler des Hosts zählen</translation>
    </message>
    <message>
        <source>What the image is based on</source>
        <translation>Worauf das Abbild beruht</translation>
    </message>
    <message>
        <source>What the image lies on</source>
        <translation>Worauf das Abbild liegt</translation>
    </message>
    <message>
        <source>What the interface does by itself</source>
        <translation>Was die Netzwerkschnittstelle selbst übernimmt</translation>
    </message>
    <message>
        <source>What the interface is plugged into</source>
        <translation>Woran die Netzwerkschnittstelle angeschlossen ist</translation>
    </message>
    <message>
        <source>What the machine starts from, in this order</source>
        <translation>Wovon die Maschine startet, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>What the manufacturer calls it</source>
        <translation>Wie der Hersteller es nennt</translation>
    </message>
    <message>
        <source>What the name stands for</source>
        <translation>Wofür der Name steht</translation>
    </message>
    <message>
        <source>What the new image lies on</source>
        <translation>Worauf das neue Abbild liegt</translation>
    </message>
    <message>
        <source>What the other host must understand</source>
        <translation>Was der andere Host verstehen muss</translation>
    </message>
    <message>
        <source>What the packets look like</source>
        <translation>Wie die Pakete aussehen</translation>
    </message>
    <message>
        <source>What the secret is for</source>
        <translation>Wofür das Geheimnis ist</translation>
    </message>
    <message>
        <source>What the sound card’s codec can do</source>
        <translation>Was der Codec der Soundkarte kann</translation>
    </message>
    <message>
        <source>What the timer follows</source>
        <translation>Wonach sich der Timer richtet</translation>
    </message>
    <message>
        <source>What the values are shown as</source>
        <translation>Als was die Werte gezeigt werden</translation>
    </message>
    <message>
        <source>What the volume holds now is lost.</source>
        <translation>Was das Volume jetzt enthält, geht verloren.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Was angelegt wird</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>What “%1” is to show as its SMBIOS is not there.</source>
        <translation>Was „%1“ als SMBIOS zeigen soll, ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>When changes take effect</source>
        <translation>Wann Änderungen wirken</translation>
    </message>
    <message>
        <source>When compressed images are packed for slow lines</source>
        <translation>Wann komprimierte Abbilder für langsame Leitungen gepackt werden</translation>
    </message>
    <message>
        <source>When images are compressed with loss for slow lines</source>
        <translation>Wann Bilder für langsame Leitungen mit Verlust komprimiert werden</translation>
    </message>
    <message>
        <source>When it gets short (soft)</source>
        <translation>Wenn er knapp wird (weich)</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>Wann es erstellt wurde</translation>
    </message>
    <message>
        <source>When it was made, in seconds since 1970</source>
        <translation>Wann es erstellt wurde, in Sekunden seit 1970</translation>
    </message>
    <message>
        <source>When it was read last</source>
        <translation>Wann es zuletzt gelesen wurde</translation>
    </message>
    <message>
        <source>When it was used</source>
        <translation>Wann es verwendet wurde</translation>
    </message>
    <message>
        <source>When it was written last</source>
        <translation>Wann es zuletzt geschrieben wurde</translation>
    </message>
    <message>
        <source>When its entry was changed last</source>
        <translation>Wann sein Eintrag zuletzt geändert wurde</translation>
    </message>
    <message>
        <source>When that image was used</source>
        <translation>Wann jenes Abbild verwendet wurde</translation>
    </message>
    <message>
        <source>When the interface is started</source>
        <translation>Wann die Netzwerkschnittstelle gestartet wird</translation>
    </message>
    <message>
        <source>When the memory is taken from the host</source>
        <translation>Wann der Speicher vom Host genommen wird</translation>
    </message>
    <message>
        <source>When the password expires, “2030-11-28T14:29:01” in UTC</source>
        <translation>Wann das Passwort abläuft, „2030-11-28T14:29:01“ in UTC</translation>
    </message>
    <message>
        <source>When writes reach the memory</source>
        <translation>Wann Schreibvorgänge den Speicher erreichen</translation>
    </message>
    <message>
        <source>When writing reaches the host’s disk</source>
        <translation>Wann Geschriebenes die Festplatte des Hosts erreicht</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where Innkeeper listens there</source>
        <translation>Wo Innkeeper dort lauscht</translation>
    </message>
    <message>
        <source>Where Innkeeper runs as the administrator, its machines run as this user, who may open nothing but what is theirs; their files are given to the user while they run. “root” leaves them all rights. Takes effect at the next start.</source>
        <translation>Wo Innkeeper als Administrator läuft, laufen seine Maschinen als dieser Benutzer, der nur öffnen darf, was ihnen gehört; solange sie laufen, werden ihre Dateien diesem Benutzer gegeben. „root“ lässt ihnen alle Rechte. Wirkt beim nächsten Start.</translation>
    </message>
    <message>
        <source>Where an NVMe disk sits in the host</source>
        <translation>Wo eine NVMe-Festplatte im Host sitzt</translation>
    </message>
    <message>
        <source>Where does it keep its data?</source>
        <translation>Wo soll sie ihre Daten ablegen?</translation>
    </message>
    <message>
        <source>Where filters are in use</source>
        <translation>Wo Filter in Gebrauch sind</translation>
    </message>
    <message>
        <source>Where it is found</source>
        <translation>Wo es zu finden ist</translation>
    </message>
    <message>
        <source>Where it sits in the guest</source>
        <translation>Wo es im Gast sitzt</translation>
    </message>
    <message>
        <source>Where it sits in the host</source>
        <translation>Wo es im Host sitzt</translation>
    </message>
    <message>
        <source>Where its volumes are found</source>
        <translation>Wo seine Datenträger zu finden sind</translation>
    </message>
    <message>
        <source>Where memory can come from</source>
        <translation>Woher Speicher kommen kann</translation>
    </message>
    <message>
        <source>Where old data is kept meanwhile, of a pull backup</source>
        <translation>Wo bei einer Pull-Sicherung alte Daten solange liegen</translation>
    </message>
    <message>
        <source>Where on the device</source>
        <translation>Wo auf dem Gerät</translation>
    </message>
    <message>
        <source>Where partitions have place</source>
        <translation>Wo Partitionen Platz haben</translation>
    </message>
    <message>
        <source>Where sound goes to on the host</source>
        <translation>Wohin der Ton auf dem Host geht</translation>
    </message>
    <message>
        <source>Where the backing image is</source>
        <translation>Wo das Basisabbild ist</translation>
    </message>
    <message>
        <source>Where the card is</source>
        <translation>Wo die Karte ist</translation>
    </message>
    <message>
        <source>Where the copy goes, of a push backup</source>
        <translation>Wohin bei einer Push-Sicherung die Kopie geht</translation>
    </message>
    <message>
        <source>Where the data is</source>
        <translation>Wo die Daten sind</translation>
    </message>
    <message>
        <source>Where the demo saves its picture.</source>
        <translation>Wo die Demo ihr Bild speichert.</translation>
    </message>
    <message>
        <source>Where the disk’s state is kept</source>
        <translation>Wo der Zustand der Festplatte liegt</translation>
    </message>
    <message>
        <source>Where the domain’s memory comes from</source>
        <translation>Woher der Speicher der Maschine kommt</translation>
    </message>
    <message>
        <source>Where the firmware’s variables are</source>
        <translation>Wo die Variablen der Firmware sind</translation>
    </message>
    <message>
        <source>Where the guest’s SMBIOS comes from</source>
        <translation>Woher das SMBIOS des Gasts kommt</translation>
    </message>
    <message>
        <source>Where the image comes from</source>
        <translation>Woher das Abbild kommt</translation>
    </message>
    <message>
        <source>Where the lease is in that file</source>
        <translation>Wo in dieser Datei das Lease ist</translation>
    </message>
    <message>
        <source>Where the memory comes from</source>
        <translation>Woher der Speicher kommt</translation>
    </message>
    <message>
        <source>Where the memory is kept</source>
        <translation>Wo der Speicher liegt</translation>
    </message>
    <message>
        <source>Where the memory of single nodes comes from</source>
        <translation>Woher der Speicher einzelner Knoten kommt</translation>
    </message>
    <message>
        <source>Where the randomness comes from</source>
        <translation>Woher der Zufall kommt</translation>
    </message>
    <message>
        <source>Where the rules stand: “root”, or a name that begins with a protocol</source>
        <translation>Wo die Regeln stehen: „root“ oder ein Name, der mit einem Protokoll beginnt</translation>
    </message>
    <message>
        <source>Where the storage comes from</source>
        <translation>Woher der Speicherplatz kommt</translation>
    </message>
    <message>
        <source>Where the width of physical addresses comes from</source>
        <translation>Woher die Breite physischer Adressen kommt</translation>
    </message>
    <message>
        <source>Where to copy the disk</source>
        <translation>Wohin die Festplatte kopiert wird</translation>
    </message>
    <message>
        <source>Where viewers go on</source>
        <translation>Wo Betrachter fortfahren</translation>
    </message>
    <message>
        <source>Where, or under which tag, the guest finds it</source>
        <translation>Wo oder unter welcher Kennung der Gast es findet</translation>
    </message>
    <message>
        <source>Whether BSD locks reach the host</source>
        <translation>Ob BSD-Sperren den Host erreichen</translation>
    </message>
    <message>
        <source>Whether D-Bus is spoken with one client directly</source>
        <translation>Ob D-Bus direkt mit einem Client gesprochen wird</translation>
    </message>
    <message>
        <source>Whether IPv6 addresses are translated too</source>
        <translation>Ob auch IPv6-Adressen übersetzt werden</translation>
    </message>
    <message>
        <source>Whether OSS is polled</source>
        <translation>Ob OSS abgefragt wird</translation>
    </message>
    <message>
        <source>Whether OSS is used alone</source>
        <translation>Ob OSS allein genutzt wird</translation>
    </message>
    <message>
        <source>Whether OSS maps its memory</source>
        <translation>Ob OSS seinen Speicher einblendet</translation>
    </message>
    <message>
        <source>Whether POSIX locks reach the host</source>
        <translation>Ob POSIX-Sperren den Host erreichen</translation>
    </message>
    <message>
        <source>Whether QEMU mixes and converts</source>
        <translation>Ob QEMU mischt und umwandelt</translation>
    </message>
    <message>
        <source>Whether SCSI commands are filtered</source>
        <translation>Ob SCSI-Befehle gefiltert werden</translation>
    </message>
    <message>
        <source>Whether SCSI commands of a “lun” are filtered</source>
        <translation>Ob SCSI-Befehle eines „lun“ gefiltert werden</translation>
    </message>
    <message>
        <source>Whether VNC clients may reset and power off</source>
        <translation>Ob VNC-Clients zurücksetzen und ausschalten dürfen</translation>
    </message>
    <message>
        <source>Whether Xen filters PCI configuration</source>
        <translation>Ob Xen die PCI-Konfiguration filtert</translation>
    </message>
    <message>
        <source>Whether a USB disk says it is removable</source>
        <translation>Ob eine USB-Festplatte sich als Wechselmedium meldet</translation>
    </message>
    <message>
        <source>Whether a dump of the emulator has the guest’s memory</source>
        <translation>Ob ein Speicherabzug des Emulators den Speicher des Gasts enthält</translation>
    </message>
    <message>
        <source>Whether a guest may change the filters of its hardware addresses</source>
        <translation>Ob ein Gast die Filter seiner Hardwareadressen ändern darf</translation>
    </message>
    <message>
        <source>Whether a held key repeats</source>
        <translation>Ob eine gehaltene Taste sich wiederholt</translation>
    </message>
    <message>
        <source>Whether a lost connection is made again</source>
        <translation>Ob eine verlorene Verbindung wiederhergestellt wird</translation>
    </message>
    <message>
        <source>Whether a lost switch is sought again</source>
        <translation>Ob ein verlorener Switch wieder gesucht wird</translation>
    </message>
    <message>
        <source>Whether a mediated device shows a picture</source>
        <translation>Ob ein vermitteltes Gerät ein Bild zeigt</translation>
    </message>
    <message>
        <source>Whether a running guest’s source was left unlabelled</source>
        <translation>Ob die Quelle eines laufenden Gasts ohne Label blieb</translation>
    </message>
    <message>
        <source>Whether a second RDP client drops the first</source>
        <translation>Ob ein zweiter RDP-Client den ersten trennt</translation>
    </message>
    <message>
        <source>Whether a similar model may be taken</source>
        <translation>Ob ein ähnliches Modell genommen werden darf</translation>
    </message>
    <message>
        <source>Whether a socket waits or connects</source>
        <translation>Ob ein Socket wartet oder sich verbindet</translation>
    </message>
    <message>
        <source>Whether a transient guest keeps it</source>
        <translation>Ob ein vorübergehender Gast es behält</translation>
    </message>
    <message>
        <source>Whether a vhost-user guest reconnects</source>
        <translation>Ob ein vhost-user-Gast sich neu verbindet</translation>
    </message>
    <message>
        <source>Whether a “lun” may send raw commands</source>
        <translation>Ob ein „lun“ rohe Befehle senden darf</translation>
    </message>
    <message>
        <source>Whether a “p” stands before the number of a multipath partition</source>
        <translation>Ob vor der Nummer einer Multipath-Partition ein „p“ steht</translation>
    </message>
    <message>
        <source>Whether all or only changes are saved</source>
        <translation>Ob alles oder nur Änderungen gesichert werden</translation>
    </message>
    <message>
        <source>Whether an NVMe disk is detached from the host at start</source>
        <translation>Ob eine NVMe-Festplatte beim Start vom Host gelöst wird</translation>
    </message>
    <message>
        <source>Whether changes of the disk are recorded</source>
        <translation>Ob Änderungen der Festplatte aufgezeichnet werden</translation>
    </message>
    <message>
        <source>Whether devices can be isolated</source>
        <translation>Ob Geräte isoliert werden können</translation>
    </message>
    <message>
        <source>Whether devices can come and go while it runs</source>
        <translation>Ob Geräte im laufenden Betrieb kommen und gehen können</translation>
    </message>
    <message>
        <source>Whether devices may cache translations</source>
        <translation>Ob Geräte Übersetzungen zwischenspeichern dürfen</translation>
    </message>
    <message>
        <source>Whether devices of the host can be passed on</source>
        <translation>Ob Geräte des Hosts weitergereicht werden können</translation>
    </message>
    <message>
        <source>Whether each virtqueue has its page</source>
        <translation>Ob jede Virtqueue ihre eigene Seite hat</translation>
    </message>
    <message>
        <source>Whether events are coalesced</source>
        <translation>Ob Ereignisse zusammengefasst werden</translation>
    </message>
    <message>
        <source>Whether files can be dropped into the guest</source>
        <translation>Ob Dateien in den Gast gezogen werden können</translation>
    </message>
    <message>
        <source>Whether files of the guest get the label</source>
        <translation>Ob Dateien des Gasts das Label erhalten</translation>
    </message>
    <message>
        <source>Whether freed blocks are given back</source>
        <translation>Ob freigegebene Blöcke zurückgegeben werden</translation>
    </message>
    <message>
        <source>Whether guests can be given another rate</source>
        <translation>Ob Gäste eine andere Rate erhalten können</translation>
    </message>
    <message>
        <source>Whether guests cannot reach each other</source>
        <translation>Ob Gäste einander nicht erreichen können</translation>
    </message>
    <message>
        <source>Whether guests may talk IPv6 to each other though the host has no such address here</source>
        <translation>Ob Gäste miteinander IPv6 sprechen dürfen, obwohl der Host hier keine solche Adresse hat</translation>
    </message>
    <message>
        <source>Whether input and output are asynchronous</source>
        <translation>Ob Ein- und Ausgabe asynchron sind</translation>
    </message>
    <message>
        <source>Whether interrupts are asynchronous</source>
        <translation>Ob Interrupts asynchron sind</translation>
    </message>
    <message>
        <source>Whether interrupts are remapped</source>
        <translation>Ob Interrupts umgesetzt werden</translation>
    </message>
    <message>
        <source>Whether it can be added and removed while running</source>
        <translation>Ob es im laufenden Betrieb hinzugefügt und entfernt werden kann</translation>
    </message>
    <message>
        <source>Whether it can be changed</source>
        <translation>Ob es geändert werden kann</translation>
    </message>
    <message>
        <source>Whether it cannot reach other isolated ports</source>
        <translation>Ob es andere isolierte Ports nicht erreichen kann</translation>
    </message>
    <message>
        <source>Whether it is always done</source>
        <translation>Ob es immer geschieht</translation>
    </message>
    <message>
        <source>Whether it is counted</source>
        <translation>Ob es gezählt wird</translation>
    </message>
    <message>
        <source>Whether it is possible</source>
        <translation>Ob es möglich ist</translation>
    </message>
    <message>
        <source>Whether it is saved</source>
        <translation>Ob es gesichert wird</translation>
    </message>
    <message>
        <source>Whether it is taken from the host at start and given back</source>
        <translation>Ob es beim Start vom Host genommen und zurückgegeben wird</translation>
    </message>
    <message>
        <source>Whether it is the current one, in files of the host</source>
        <translation>Ob es das aktuelle ist, in Dateien des Hosts</translation>
    </message>
    <message>
        <source>Whether it is the first card</source>
        <translation>Ob es die erste Karte ist</translation>
    </message>
    <message>
        <source>Whether it must be encrypted</source>
        <translation>Ob es verschlüsselt sein muss</translation>
    </message>
    <message>
        <source>Whether it reaches no other isolated port of the bridge</source>
        <translation>Ob es keinen anderen isolierten Port der Bridge erreicht</translation>
    </message>
    <message>
        <source>Whether it will go away</source>
        <translation>Ob es entfallen wird</translation>
    </message>
    <message>
        <source>Whether its keys can be wrapped</source>
        <translation>Ob seine Schlüssel eingepackt werden können</translation>
    </message>
    <message>
        <source>Whether its names are not asked for outside</source>
        <translation>Ob nach seinen Namen nicht außerhalb gefragt wird</translation>
    </message>
    <message>
        <source>Whether kernel, initrd and command line are measured</source>
        <translation>Ob Kernel, initrd und Befehlszeile gemessen werden</translation>
    </message>
    <message>
        <source>Whether more than 255 processors are possible</source>
        <translation>Ob mehr als 255 Prozessoren möglich sind</translation>
    </message>
    <message>
        <source>Whether names of these addresses are not asked for outside</source>
        <translation>Ob nach Namen dieser Adressen nicht außerhalb gefragt wird</translation>
    </message>
    <message>
        <source>Whether names without a dot are asked for outside</source>
        <translation>Ob nach Namen ohne Punkt außerhalb gefragt wird</translation>
    </message>
    <message>
        <source>Whether nobody can ask for the value</source>
        <translation>Ob niemand den Wert abfragen kann</translation>
    </message>
    <message>
        <source>Whether other processes may share the memory</source>
        <translation>Ob andere Prozesse den Speicher mitnutzen dürfen</translation>
    </message>
    <message>
        <source>Whether others of the host may not have the address</source>
        <translation>Ob andere des Hosts die Adresse nicht haben dürfen</translation>
    </message>
    <message>
        <source>Whether others see what the guest writes</source>
        <translation>Ob andere sehen, was der Gast schreibt</translation>
    </message>
    <message>
        <source>Whether ports are chosen at start</source>
        <translation>Ob Ports beim Start gewählt werden</translation>
    </message>
    <message>
        <source>Whether raw SCSI commands are possible</source>
        <translation>Ob rohe SCSI-Befehle möglich sind</translation>
    </message>
    <message>
        <source>Whether receive-side scaling is done for the guest</source>
        <translation>Ob Receive-Side Scaling für den Gast erfolgt</translation>
    </message>
    <message>
        <source>Whether several RDP clients may connect</source>
        <translation>Ob mehrere RDP-Clients sich verbinden dürfen</translation>
    </message>
    <message>
        <source>Whether sound is compressed</source>
        <translation>Ob Ton komprimiert wird</translation>
    </message>
    <message>
        <source>Whether start can be controlled</source>
        <translation>Ob der Start gesteuert werden kann</translation>
    </message>
    <message>
        <source>Whether such a device may be redirected</source>
        <translation>Ob ein solches Gerät umgeleitet werden darf</translation>
    </message>
    <message>
        <source>Whether the BIOS speaks on the first serial port</source>
        <translation>Ob das BIOS über den ersten seriellen Anschluss ausgibt</translation>
    </message>
    <message>
        <source>Whether the USB address was found by libvirt</source>
        <translation>Ob die USB-Adresse von libvirt gefunden wurde</translation>
    </message>
    <message>
        <source>Whether the address is chosen at start</source>
        <translation>Ob die Adresse beim Start gewählt wird</translation>
    </message>
    <message>
        <source>Whether the cable is plugged in</source>
        <translation>Ob das Kabel eingesteckt ist</translation>
    </message>
    <message>
        <source>Whether the card caches translated addresses</source>
        <translation>Ob die Karte übersetzte Adressen zwischenspeichert</translation>
    </message>
    <message>
        <source>Whether the card’s memory is behind the guest’s IOMMU</source>
        <translation>Ob der Speicher der Karte hinter der IOMMU des Gasts liegt</translation>
    </message>
    <message>
        <source>Whether the clipboard is shared</source>
        <translation>Ob die Zwischenablage geteilt wird</translation>
    </message>
    <message>
        <source>Whether the connection is encrypted</source>
        <translation>Ob die Verbindung verschlüsselt ist</translation>
    </message>
    <message>
        <source>Whether the copy is complete</source>
        <translation>Ob die Kopie vollständig ist</translation>
    </message>
    <message>
        <source>Whether the device leaves and returns to the host by itself</source>
        <translation>Ob das Gerät den Host von selbst verlässt und zu ihm zurückkehrt</translation>
    </message>
    <message>
        <source>Whether the fields can be written</source>
        <translation>Ob die Felder geschrieben werden können</translation>
    </message>
    <message>
        <source>Whether the file keeps what it has at start</source>
        <translation>Ob die Datei behält, was sie beim Start hat</translation>
    </message>
    <message>
        <source>Whether the file system copies on writing</source>
        <translation>Ob das Dateisystem beim Schreiben kopiert</translation>
    </message>
    <message>
        <source>Whether the firmware enforces secure boot</source>
        <translation>Ob die Firmware Secure Boot erzwingt</translation>
    </message>
    <message>
        <source>Whether the firmware image is read-only</source>
        <translation>Ob das Firmware-Abbild schreibgeschützt ist</translation>
    </message>
    <message>
        <source>Whether the firmware keeps no variables</source>
        <translation>Ob die Firmware keine Variablen speichert</translation>
    </message>
    <message>
        <source>Whether the firmware must have it, or must not</source>
        <translation>Ob die Firmware es haben muss oder nicht haben darf</translation>
    </message>
    <message>
        <source>Whether the firmware shows a menu</source>
        <translation>Ob die Firmware ein Menü zeigt</translation>
    </message>
    <message>
        <source>Whether the guest can end interrupts without an exit</source>
        <translation>Ob der Gast Interrupts ohne Exit beenden kann</translation>
    </message>
    <message>
        <source>Whether the guest can hibernate</source>
        <translation>Ob der Gast in den Ruhezustand gehen kann</translation>
    </message>
    <message>
        <source>Whether the guest can sleep</source>
        <translation>Ob der Gast in den Bereitschaftsmodus gehen kann</translation>
    </message>
    <message>
        <source>Whether the guest gets it</source>
        <translation>Ob der Gast es erhält</translation>
    </message>
    <message>
        <source>Whether the guest has it</source>
        <translation>Ob der Gast es hat</translation>
    </message>
    <message>
        <source>Whether the guest has it at start</source>
        <translation>Ob der Gast es beim Start hat</translation>
    </message>
    <message>
        <source>Whether the guest has opened the channel</source>
        <translation>Ob der Gast den Kanal geöffnet hat</translation>
    </message>
    <message>
        <source>Whether the guest is interrupted less</source>
        <translation>Ob der Gast seltener unterbrochen wird</translation>
    </message>
    <message>
        <source>Whether the guest may change the filters of its hardware addresses</source>
        <translation>Ob der Gast die Filter seiner Hardwareadressen ändern darf</translation>
    </message>
    <message>
        <source>Whether the guest may reset the USB device</source>
        <translation>Ob der Gast das USB-Gerät zurücksetzen darf</translation>
    </message>
    <message>
        <source>Whether the guest may restart meanwhile</source>
        <translation>Ob der Gast währenddessen neu starten darf</translation>
    </message>
    <message>
        <source>Whether the guest sees extended attributes</source>
        <translation>Ob der Gast erweiterte Attribute sieht</translation>
    </message>
    <message>
        <source>Whether the guest sees the hashes of packets</source>
        <translation>Ob der Gast die Hashes von Paketen sieht</translation>
    </message>
    <message>
        <source>Whether the guest takes memory back when it is short</source>
        <translation>Ob der Gast Speicher zurücknimmt, wenn er knapp ist</translation>
    </message>
    <message>
        <source>Whether the guest tells which pages are free</source>
        <translation>Ob der Gast mitteilt, welche Seiten frei sind</translation>
    </message>
    <message>
        <source>Whether the guest’s requests are handled apart</source>
        <translation>Ob die Anfragen des Gasts getrennt behandelt werden</translation>
    </message>
    <message>
        <source>Whether the guest’s screen is drawn with OpenGL</source>
        <translation>Ob der Bildschirm des Gasts mit OpenGL gezeichnet wird</translation>
    </message>
    <message>
        <source>Whether the hashed page table can change its size</source>
        <translation>Ob die gehashte Seitentabelle ihre Größe ändern kann</translation>
    </message>
    <message>
        <source>Whether the helper is started with the guest</source>
        <translation>Ob das Hilfsprogramm mit dem Gast gestartet wird</translation>
    </message>
    <message>
        <source>Whether the host can run it</source>
        <translation>Ob der Host es ausführen kann</translation>
    </message>
    <message>
        <source>Whether the host chooses its processors</source>
        <translation>Ob der Host seine Prozessoren wählt</translation>
    </message>
    <message>
        <source>Whether the host chooses the nodes</source>
        <translation>Ob der Host die Knoten wählt</translation>
    </message>
    <message>
        <source>Whether the host copies or others read</source>
        <translation>Ob der Host kopiert oder andere lesen</translation>
    </message>
    <message>
        <source>Whether the host heeds filters that the guest sets</source>
        <translation>Ob der Host Filter beachtet, die der Gast setzt</translation>
    </message>
    <message>
        <source>Whether the host knows it</source>
        <translation>Ob der Host es kennt</translation>
    </message>
    <message>
        <source>Whether the host’s device is taken from and given back to it</source>
        <translation>Ob das Hostgerät vom Host genommen und ihm zurückgegeben wird</translation>
    </message>
    <message>
        <source>Whether the host’s end is made and removed</source>
        <translation>Ob die Seite des Hosts angelegt und entfernt wird</translation>
    </message>
    <message>
        <source>Whether the host’s settings are fixed</source>
        <translation>Ob die Einstellungen des Hosts feststehen</translation>
    </message>
    <message>
        <source>Whether the memory is moved when the guest migrates</source>
        <translation>Ob der Speicher verschoben wird, wenn der Gast migriert</translation>
    </message>
    <message>
        <source>Whether the memory’s content is discarded at shutdown</source>
        <translation>Ob der Inhalt des Speichers beim Herunterfahren verworfen wird</translation>
    </message>
    <message>
        <source>Whether the memory’s content is dropped with the module</source>
        <translation>Ob der Inhalt des Speichers mit dem Modul verworfen wird</translation>
    </message>
    <message>
        <source>Whether the message was not asked for: “true”, “1” or “yes”</source>
        <translation>Ob die Nachricht unaufgefordert kam: „true“, „1“ oder „yes“</translation>
    </message>
    <message>
        <source>Whether the name as a client must be exact</source>
        <translation>Ob der Name als Client genau stimmen muss</translation>
    </message>
    <message>
        <source>Whether the name servers of the answer are used</source>
        <translation>Ob die Namensserver der Antwort verwendet werden</translation>
    </message>
    <message>
        <source>Whether the network has a name server</source>
        <translation>Ob das Netzwerk einen Namensserver hat</translation>
    </message>
    <message>
        <source>Whether the port for web sockets was chosen at start</source>
        <translation>Ob der Port für WebSockets beim Start gewählt wurde</translation>
    </message>
    <message>
        <source>Whether the server’s certificate is verified</source>
        <translation>Ob das Zertifikat des Servers geprüft wird</translation>
    </message>
    <message>
        <source>Whether the source gets a label</source>
        <translation>Ob die Quelle ein Label erhält</translation>
    </message>
    <message>
        <source>Whether the tray of a removable drive is open</source>
        <translation>Ob die Schublade eines Wechsellaufwerks offen ist</translation>
    </message>
    <message>
        <source>Whether the use of each volume is measured</source>
        <translation>Ob die Nutzung jedes Datenträgers gemessen wird</translation>
    </message>
    <message>
        <source>Whether the value is kept in memory only</source>
        <translation>Ob der Wert nur im Speicher gehalten wird</translation>
    </message>
    <message>
        <source>Whether the virtual adapter goes with the pool</source>
        <translation>Ob der virtuelle Adapter mit dem Speicherpool verschwindet</translation>
    </message>
    <message>
        <source>Whether the window fills the screen</source>
        <translation>Ob das Fenster den Bildschirm füllt</translation>
    </message>
    <message>
        <source>Whether there is a picture before its driver runs</source>
        <translation>Ob es ein Bild gibt, bevor der Treiber läuft</translation>
    </message>
    <message>
        <source>Whether these ports are left out</source>
        <translation>Ob diese Ports ausgenommen sind</translation>
    </message>
    <message>
        <source>Whether traffic of several virtual LANs passes with its tags</source>
        <translation>Ob Verkehr mehrerer virtueller LANs mit seinen Tags durchgeht</translation>
    </message>
    <message>
        <source>Whether untagged traffic belongs to it, and how it is sent</source>
        <translation>Ob Verkehr ohne Tag dazugehört und wie er gesendet wird</translation>
    </message>
    <message>
        <source>Whether virtqueues are packed</source>
        <translation>Ob Virtqueues gepackt sind</translation>
    </message>
    <message>
        <source>Whether writes to PCI registers are filtered</source>
        <translation>Ob Schreibzugriffe auf PCI-Register gefiltert werden</translation>
    </message>
    <message>
        <source>Whether writing zeroes is recognised</source>
        <translation>Ob das Schreiben von Nullen erkannt wird</translation>
    </message>
    <message>
        <source>Whether “%1” starts with its host could not be changed.</source>
        <translation>Ob „%1“ mit seinem Rechner startet, konnte nicht geändert werden.</translation>
    </message>
    <message>
        <source>Which accesses are meant</source>
        <translation>Welche Zugriffe gemeint sind</translation>
    </message>
    <message>
        <source>Which addresses are looked up in the set: “src”, “dst”, with commas</source>
        <translation>Welche Adressen in der Menge gesucht werden: „src“, „dst“, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Which bit of a page’s entry says that it is encrypted</source>
        <translation>Welches Bit im Eintrag einer Seite sagt, dass sie verschlüsselt ist</translation>
    </message>
    <message>
        <source>Which bits of that address count</source>
        <translation>Welche Bits dieser Adresse zählen</translation>
    </message>
    <message>
        <source>Which bits of the receiver’s hardware address count</source>
        <translation>Welche Bits der Hardwareadresse des Empfängers zählen</translation>
    </message>
    <message>
        <source>Which bits of the root’s address count</source>
        <translation>Welche Bits der Adresse der Wurzel zählen</translation>
    </message>
    <message>
        <source>Which bits of the sender’s hardware address count</source>
        <translation>Welche Bits der Hardwareadresse des Absenders zählen</translation>
    </message>
    <message>
        <source>Which channel of SPICE</source>
        <translation>Welcher Kanal von SPICE</translation>
    </message>
    <message>
        <source>Which cipher</source>
        <translation>Welche Chiffre</translation>
    </message>
    <message>
        <source>Which console of the machine to show</source>
        <translation>Welche Konsole der Maschine angezeigt wird</translation>
    </message>
    <message>
        <source>Which device of the host is passed to the guest</source>
        <translation>Welches Gerät des Hosts an den Gast durchgereicht wird</translation>
    </message>
    <message>
        <source>Which disk</source>
        <translation>Welche Festplatte</translation>
    </message>
    <message>
        <source>Which document is shown</source>
        <translation>Welches Dokument angezeigt wird</translation>
    </message>
    <message>
        <source>Which end connects, “client”</source>
        <translation>Welche Seite sich verbindet, „client“</translation>
    </message>
    <message>
        <source>Which enlightenments Windows gets: those listed, or the host’s</source>
        <translation>Welche Enlightenments Windows erhält: die aufgeführten oder die des Hosts</translation>
    </message>
    <message>
        <source>Which event devices are taken together</source>
        <translation>Welche Ereignisgeräte gemeinsam übernommen werden</translation>
    </message>
    <message>
        <source>Which feature</source>
        <translation>Welches Merkmal</translation>
    </message>
    <message>
        <source>Which host comes first; the lowest</source>
        <translation>Welcher Host zuerst kommt; der niedrigste</translation>
    </message>
    <message>
        <source>Which lock manager</source>
        <translation>Welche Sperrverwaltung</translation>
    </message>
    <message>
        <source>Which members’ answers are checked</source>
        <translation>Die Antworten welcher Mitglieder geprüft werden</translation>
    </message>
    <message>
        <source>Which moving areas are sent as video</source>
        <translation>Welche bewegten Bereiche als Video gesendet werden</translation>
    </message>
    <message>
        <source>Which network is it in?</source>
        <translation>In welchem Netzwerk ist sie?</translation>
    </message>
    <message>
        <source>Which of VGA’s text mode a bhyve guest begins with</source>
        <translation>Mit welchem Textmodus von VGA ein bhyve-Gast beginnt</translation>
    </message>
    <message>
        <source>Which of the processor’s caches</source>
        <translation>Welcher der Caches des Prozessors</translation>
    </message>
    <message>
        <source>Which one it is for</source>
        <translation>Für wen oder was es ist</translation>
    </message>
    <message>
        <source>Which ones these are could not be found out: %1</source>
        <translation>Welche das sind, ließ sich nicht feststellen: %1</translation>
    </message>
    <message>
        <source>Which operating system is it?</source>
        <translation>Welches Betriebssystem ist es?</translation>
    </message>
    <message>
        <source>Which part of the certificate</source>
        <translation>Welcher Teil des Zertifikats</translation>
    </message>
    <message>
        <source>Which table</source>
        <translation>Welche Tabelle</translation>
    </message>
    <message>
        <source>Which timer</source>
        <translation>Welcher Timer</translation>
    </message>
    <message>
        <source>While the console has the keyboard, keys such as Alt+Tab go to the machine; Ctrl+Alt ends that</source>
        <translation>Während die Konsole die Tastatur hat, gehen Tasten wie Alt+Tab an die Maschine; Strg+Alt beendet das</translation>
    </message>
    <message>
        <source>While the machine runs “%2” cannot be changed of it: %1. Change it for the next start.</source>
        <translation>Bei laufender Maschine kann „%2“ hier nicht geändert werden: %1. Ändern Sie es für den nächsten Start.</translation>
    </message>
    <message>
        <source>While the machine runs, its threads cannot go back to their usual number.</source>
        <translation>Solange die Maschine läuft, können ihre Threads nicht zu ihrer üblichen Anzahl zurückkehren.</translation>
    </message>
    <message>
        <source>While the machine runs, processors and memory can change up to the maximum. The maximum itself changes for the next start.</source>
        <translation>Bei laufender Maschine können Prozessoren und Arbeitsspeicher bis zum Höchstwert geändert werden. Der Höchstwert selbst ändert sich für den nächsten Start.</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>Wer sie erreichen kann</translation>
    </message>
    <message>
        <source>Who chose the hardware address</source>
        <translation>Wer die Hardwareadresse gewählt hat</translation>
    </message>
    <message>
        <source>Who draws the pointer</source>
        <translation>Wer den Zeiger zeichnet</translation>
    </message>
    <message>
        <source>Who emulates the interrupt controller</source>
        <translation>Wer den Interrupt-Controller emuliert</translation>
    </message>
    <message>
        <source>Who learns which hardware addresses are where</source>
        <translation>Wer lernt, welche Hardwareadressen wo sind</translation>
    </message>
    <message>
        <source>Who makes the label</source>
        <translation>Wer das Label erstellt</translation>
    </message>
    <message>
        <source>Who may read and write it, octal</source>
        <translation>Wer es lesen und schreiben darf, oktal</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>Wer es verwenden darf</translation>
    </message>
    <message>
        <source>Who may use that image</source>
        <translation>Wer jenes Abbild verwenden darf</translation>
    </message>
    <message>
        <source>Who moves the mouse pointer</source>
        <translation>Wer den Mauszeiger bewegt</translation>
    </message>
    <message>
        <source>Who serves the data, of a pull backup</source>
        <translation>Wer bei einer Pull-Sicherung die Daten bereitstellt</translation>
    </message>
    <message>
        <source>Who the other host says it is</source>
        <translation>Wer der andere Host laut eigener Angabe ist</translation>
    </message>
    <message>
        <source>Whole multiples</source>
        <translation>Ganze Vielfache</translation>
    </message>
    <message>
        <source>Whose capabilities are shown</source>
        <translation>Wessen Fähigkeiten gezeigt werden</translation>
    </message>
    <message>
        <source>Whose changes are recorded</source>
        <translation>Wessen Änderungen aufgezeichnet werden</translation>
    </message>
    <message>
        <source>Why the guest tells nothing</source>
        <translation>Warum der Gast nichts mitteilt</translation>
    </message>
    <message>
        <source>Width of addresses</source>
        <translation>Breite von Adressen</translation>
    </message>
    <message>
        <source>Windows crash dump, for WinDbg</source>
        <translation>Windows-Absturzabbild, für WinDbg</translation>
    </message>
    <message>
        <source>Windows relaxes its timers</source>
        <translation>Windows entspannt seine Timer</translation>
    </message>
    <message>
        <source>Windows reports long spinning</source>
        <translation>Windows meldet langes aktives Warten</translation>
    </message>
    <message>
        <source>Wip&amp;e…</source>
        <translation>Üb&amp;erschreiben…</translation>
    </message>
    <message>
        <source>Wipe Volume</source>
        <translation>Volume überschreiben</translation>
    </message>
    <message>
        <source>Wipe volume “%1”</source>
        <translation>Volume „%1“ überschreiben</translation>
    </message>
    <message>
        <source>Wiping “%1” that way needs the program “scrub”; install its package, or choose zeros or random bytes.</source>
        <translation>Um „%1“ auf diese Weise zu überschreiben, wird das Programm „scrub“ gebraucht; das Paket installieren oder Nullen oder Zufallsbytes wählen.</translation>
    </message>
    <message>
        <source>With --host-shutdown: do not start them again.</source>
        <translation>Mit --host-shutdown: sie nicht wieder starten.</translation>
    </message>
    <message>
        <source>With --host-shutdown: how many machines at a time.</source>
        <translation>Mit --host-shutdown: wie viele Maschinen zugleich.</translation>
    </message>
    <message>
        <source>With --host-shutdown: seconds for each machine; then it is forced off.</source>
        <translation>Mit --host-shutdown: Sekunden für jede Maschine; danach wird sie hart ausgeschaltet.</translation>
    </message>
    <message>
        <source>With --host-shutdown: “save” or “shutdown”.</source>
        <translation>Mit --host-shutdown: „save“ oder „shutdown“.</translation>
    </message>
    <message>
        <source>With --serve: listen there instead of the usual place.</source>
        <translation>Mit --serve: dort statt an der üblichen Stelle lauschen.</translation>
    </message>
    <message>
        <source>With IPv6 a DHCP host is known by its identifier “id”, not by a hardware address.</source>
        <translation>Mit IPv6 wird ein DHCP-Host an seiner Kennung „id“ erkannt, nicht an einer Hardwareadresse.</translation>
    </message>
    <message>
        <source>Without a security label nothing can be relabelled; remove “relabel”.</source>
        <translation>Ohne Sicherheitslabel kann nichts neu gekennzeichnet werden; „relabel“ entfernen.</translation>
    </message>
    <message>
        <source>Without a value it is of no use until one is set.</source>
        <translation>Ohne Wert ist es nutzlos, bis einer gesetzt wird.</translation>
    </message>
    <message>
        <source>Without a window: let programs for libvirt (virsh, virt-manager…) use this computer's embedded host, or the one whose URI is given instead of an image.</source>
        <translation>Ohne Fenster: Programme für libvirt (virsh, virt-manager…) den eingebetteten Rechner dieses Computers benutzen lassen, oder den, dessen URI anstelle eines Abbilds angegeben ist.</translation>
    </message>
    <message>
        <source>Without a window: save all running machines, or shut them down, and say what was done; for this computer's embedded host or the one whose URI is given instead of an image. The next start starts them again.</source>
        <translation>Ohne Fenster: alle laufenden Maschinen speichern oder herunterfahren und ausgeben, was getan wurde; für den eingebetteten Rechner dieses Computers oder den, dessen URI anstelle eines Abbilds angegeben ist. Der nächste Start startet sie wieder.</translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation>Ohne Angabe: %1.</translation>
    </message>
    <message>
        <source>Woken up</source>
        <translation>Aufgewacht</translation>
    </message>
    <message>
        <source>World wide name, 16 hexadecimal digits</source>
        <translation>World Wide Name, 16 hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>World wide node name</source>
        <translation>World Wide Node Name</translation>
    </message>
    <message>
        <source>World wide port name</source>
        <translation>World Wide Port Name</translation>
    </message>
    <message>
        <source>World-wide name of the fabric</source>
        <translation>World Wide Name der Fabric</translation>
    </message>
    <message>
        <source>World-wide name of the node</source>
        <translation>World Wide Name des Knotens</translation>
    </message>
    <message>
        <source>World-wide name of the parent’s fabric</source>
        <translation>World Wide Name der Fabric des Elterngeräts</translation>
    </message>
    <message>
        <source>World-wide name of the parent’s node</source>
        <translation>World Wide Name des Knotens des Elterngeräts</translation>
    </message>
    <message>
        <source>World-wide name of the parent’s port</source>
        <translation>World Wide Name des Ports des Elterngeräts</translation>
    </message>
    <message>
        <source>World-wide name of the port</source>
        <translation>World Wide Name des Ports</translation>
    </message>
    <message>
        <source>Write the machine's memory to a file for debuggers</source>
        <translation>Den Speicher der Maschine für Debugger in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Write the memory to a file of yours and switch off</source>
        <translation>Den Arbeitsspeicher in eine eigene Datei schreiben und ausschalten</translation>
    </message>
    <message>
        <source>Write the shown columns and machines to a file (CSV)</source>
        <translation>Die gezeigten Spalten und Maschinen in eine Datei schreiben (CSV)</translation>
    </message>
    <message>
        <source>Write “%1” into the volume “%2”?</source>
        <translation>„%1“ in das Volume „%2“ schreiben?</translation>
    </message>
    <message>
        <source>Write “restrictive” here too: it is the mode of the whole memory.</source>
        <translation>Auch hier „restrictive“ angeben: es ist der Modus des gesamten Speichers.</translation>
    </message>
    <message>
        <source>Writes per second</source>
        <translation>Schreibvorgänge pro Sekunde</translation>
    </message>
    <message>
        <source>Writes per second in a burst</source>
        <translation>Schreibvorgänge pro Sekunde in einer Lastspitze</translation>
    </message>
    <message>
        <source>Writing the memory of “%1”</source>
        <translation>Speicher von „%1“ wird geschrieben</translation>
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
        <source>Written as: %1.</source>
        <translation>Geschrieben als: %1.</translation>
    </message>
    <message>
        <source>X display of a window, “:0.0”</source>
        <translation>X-Display eines Fensters, „:0.0“</translation>
    </message>
    <message>
        <source>XM&amp;L…</source>
        <translation>XM&amp;L…</translation>
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
        <source>Xen domain of the backend</source>
        <translation>Xen-Domäne des Backends</translation>
    </message>
    <message>
        <source>Xen domain that drives the disk</source>
        <translation>Xen-Domäne, die die Festplatte betreibt</translation>
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
        <source>Zone of firewalld that the bridge is in</source>
        <translation>Zone von firewalld, in der die Bridge ist</translation>
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
        <source>a DNS domain</source>
        <translation>eine DNS-Domain</translation>
    </message>
    <message>
        <source>a backup of it is being started</source>
        <translation>eine Sicherung von ihr wird gestartet</translation>
    </message>
    <message>
        <source>a backup of it is under way</source>
        <translation>eine Sicherung von ihr läuft</translation>
    </message>
    <message>
        <source>a bridge</source>
        <translation>eine Bridge</translation>
    </message>
    <message>
        <source>a checkpoint of it is being deleted</source>
        <translation>ein Prüfpunkt von ihr wird gelöscht</translation>
    </message>
    <message>
        <source>a checkpoint of it is being made</source>
        <translation>ein Prüfpunkt von ihr wird angelegt</translation>
    </message>
    <message>
        <source>a delay of the bridge</source>
        <translation>eine Verzögerung der Bridge</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>ein Gerät</translation>
    </message>
    <message>
        <source>a device is being added</source>
        <translation>ein Gerät wird hinzugefügt</translation>
    </message>
    <message>
        <source>a device is being changed</source>
        <translation>ein Gerät wird geändert</translation>
    </message>
    <message>
        <source>a device is being removed</source>
        <translation>ein Gerät wird entfernt</translation>
    </message>
    <message>
        <source>a disk of it is being copied</source>
        <translation>eine Festplatte von ihr wird kopiert</translation>
    </message>
    <message>
        <source>a disk of it is being flattened</source>
        <translation>eine Festplatte von ihr wird verflacht</translation>
    </message>
    <message>
        <source>a disk of it is being merged</source>
        <translation>eine Festplatte von ihr wird zusammengeführt</translation>
    </message>
    <message>
        <source>a disk of it is being resized</source>
        <translation>die Größe einer Festplatte von ihr wird geändert</translation>
    </message>
    <message>
        <source>a disk of it is being watched</source>
        <translation>eine Festplatte von ihr wird überwacht</translation>
    </message>
    <message>
        <source>a disk’s limits are being changed</source>
        <translation>die Grenzen einer Festplatte werden geändert</translation>
    </message>
    <message>
        <source>a hardware address</source>
        <translation>eine Hardwareadresse</translation>
    </message>
    <message>
        <source>a job on a disk is being changed</source>
        <translation>ein Auftrag auf einer Festplatte wird geändert</translation>
    </message>
    <message>
        <source>a job on a disk is being ended</source>
        <translation>ein Auftrag auf einer Festplatte wird beendet</translation>
    </message>
    <message>
        <source>a manager of addresses</source>
        <translation>eine Adressverwaltung</translation>
    </message>
    <message>
        <source>a name server</source>
        <translation>ein Namensserver</translation>
    </message>
    <message>
        <source>a size of packets</source>
        <translation>eine Paketgröße</translation>
    </message>
    <message>
        <source>a snapshot of it is being deleted</source>
        <translation>ein Schnappschuss von ihr wird gelöscht</translation>
    </message>
    <message>
        <source>a snapshot of it is being finished</source>
        <translation>ein Schnappschuss von ihr wird abgeschlossen</translation>
    </message>
    <message>
        <source>a snapshot of it is being taken</source>
        <translation>ein Schnappschuss von ihr wird aufgenommen</translation>
    </message>
    <message>
        <source>a spanning tree</source>
        <translation>ein Spanning Tree</translation>
    </message>
    <message>
        <source>a zone of the firewall</source>
        <translation>eine Zone der Firewall</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all of the host</source>
        <translation>gesamter Rechner</translation>
    </message>
    <message>
        <source>amount of data, in %1 unless a unit is given</source>
        <translation>Datenmenge, in %1, wenn keine Einheit angegeben ist</translation>
    </message>
    <message>
        <source>amount of memory</source>
        <translation>Menge des Arbeitsspeichers</translation>
    </message>
    <message>
        <source>an I/O thread is being added</source>
        <translation>ein E/A-Thread wird hinzugefügt</translation>
    </message>
    <message>
        <source>an I/O thread is being changed</source>
        <translation>ein E/A-Thread wird geändert</translation>
    </message>
    <message>
        <source>an I/O thread is being removed</source>
        <translation>ein E/A-Thread wird entfernt</translation>
    </message>
    <message>
        <source>an interface’s bandwidth is being changed</source>
        <translation>die Bandbreite einer Netzwerkschnittstelle wird geändert</translation>
    </message>
    <message>
        <source>any</source>
        <translation>irgendeine</translation>
    </message>
    <message>
        <source>architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>as on this computer</source>
        <translation>wie auf diesem Computer</translation>
    </message>
    <message>
        <source>as the control group says (restrictive)</source>
        <translation>wie es die Kontrollgruppe vorgibt (restrictive)</translation>
    </message>
    <message>
        <source>at &amp;most:</source>
        <translation>&amp;höchstens:</translation>
    </message>
    <message>
        <source>at mos&amp;t:</source>
        <translation>höchs&amp;tens:</translation>
    </message>
    <message>
        <source>backing up</source>
        <translation>Sicherung</translation>
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
        <source>busy</source>
        <translation>beschäftigt</translation>
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
        <source>channel “%1”</source>
        <translation>Kanal „%1“</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>Kanäle</translation>
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
        <source>controller “%1” number %2</source>
        <translation>Controller „%1“ Nummer %2</translation>
    </message>
    <message>
        <source>controllers</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>Kopieren</translation>
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
        <source>device of the kind “%1”</source>
        <translation>Gerät der Art „%1“</translation>
    </message>
    <message>
        <source>device “%1”</source>
        <translation>Gerät „%1“</translation>
    </message>
    <message>
        <source>disk “%1”</source>
        <translation>Platte „%1“</translation>
    </message>
    <message>
        <source>disks</source>
        <translation>Festplatten</translation>
    </message>
    <message>
        <source>disks alone, while running (new files)</source>
        <translation>nur Festplatten, im Betrieb (neue Dateien)</translation>
    </message>
    <message>
        <source>disks and memory, %1</source>
        <translation>Festplatten und Arbeitsspeicher, %1</translation>
    </message>
    <message>
        <source>disks and memory, %1 (new files)</source>
        <translation>Festplatten und Arbeitsspeicher, %1 (neue Dateien)</translation>
    </message>
    <message>
        <source>disks, machine off</source>
        <translation>Festplatten, Maschine aus</translation>
    </message>
    <message>
        <source>disks, machine off (new files)</source>
        <translation>Festplatten, Maschine aus (neue Dateien)</translation>
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
        <source>each for itself</source>
        <translation>jede für sich</translation>
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
        <source>emulator</source>
        <translation>Emulator</translation>
    </message>
    <message>
        <source>everything goes to the switch outside</source>
        <translation>alles geht zum Switch außerhalb</translation>
    </message>
    <message>
        <source>failed to start</source>
        <translation>Start fehlgeschlagen</translation>
    </message>
    <message>
        <source>file systems</source>
        <translation>Dateisysteme</translation>
    </message>
    <message>
        <source>flattening</source>
        <translation>Verflachen</translation>
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
        <source>host CPU vendor does not match required CPU vendor %1</source>
        <translation>der CPU-Hersteller des Hosts ist nicht der verlangte Hersteller %1</translation>
    </message>
    <message>
        <source>host device</source>
        <translation>Host-Gerät</translation>
    </message>
    <message>
        <source>host device of the type “%1”</source>
        <translation>Host-Gerät des Typs „%1“</translation>
    </message>
    <message>
        <source>host devices</source>
        <translation>Host-Geräte</translation>
    </message>
    <message>
        <source>how its memory is measured is being changed</source>
        <translation>wie ihr Arbeitsspeicher gemessen wird, wird gerade geändert</translation>
    </message>
    <message>
        <source>iSCSI login</source>
        <translation>iSCSI-Anmeldung</translation>
    </message>
    <message>
        <source>iSCSI name of this host</source>
        <translation>iSCSI-Name dieses Hosts</translation>
    </message>
    <message>
        <source>in memory only</source>
        <translation>nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>in turn from these nodes (interleave)</source>
        <translation>reihum aus diesen Knoten (interleave)</translation>
    </message>
    <message>
        <source>input device</source>
        <translation>Eingabegerät</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>Eingabegeräte</translation>
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
        <source>it is being restored</source>
        <translation>sie wird gerade wiederhergestellt</translation>
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
        <source>it is going back to a snapshot</source>
        <translation>sie kehrt gerade zu einem Schnappschuss zurück</translation>
    </message>
    <message>
        <source>its I/O threads are being pinned</source>
        <translation>ihre E/A-Threads werden gerade gebunden</translation>
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
        <source>its disk limits are being changed</source>
        <translation>ihre Festplattengrenzen werden gerade geändert</translation>
    </message>
    <message>
        <source>its emulator is being pinned</source>
        <translation>ihr Emulator wird gerade gebunden</translation>
    </message>
    <message>
        <source>its memory is being changed</source>
        <translation>ihr Arbeitsspeicher wird gerade geändert</translation>
    </message>
    <message>
        <source>its memory is being measured</source>
        <translation>ihr Arbeitsspeicher wird gerade gemessen</translation>
    </message>
    <message>
        <source>its memory is being written to a file</source>
        <translation>ihr Speicher wird gerade in eine Datei geschrieben</translation>
    </message>
    <message>
        <source>its memory limits are being changed</source>
        <translation>ihre Speichergrenzen werden gerade geändert</translation>
    </message>
    <message>
        <source>its memory nodes are being changed</source>
        <translation>ihre Speicherknoten werden gerade geändert</translation>
    </message>
    <message>
        <source>its number of processors is being changed</source>
        <translation>die Zahl ihrer Prozessoren wird gerade geändert</translation>
    </message>
    <message>
        <source>its performance counters are being changed</source>
        <translation>ihre Leistungszähler werden gerade geändert</translation>
    </message>
    <message>
        <source>its processor time is being changed</source>
        <translation>ihre Prozessorzeit wird gerade geändert</translation>
    </message>
    <message>
        <source>its processors are being changed</source>
        <translation>ihre Prozessoren werden gerade geändert</translation>
    </message>
    <message>
        <source>its processors are being pinned</source>
        <translation>ihre Prozessoren werden gerade gebunden</translation>
    </message>
    <message>
        <source>its reactions are being changed</source>
        <translation>ihre Reaktionen werden gerade geändert</translation>
    </message>
    <message>
        <source>kB/s</source>
        <translation>kB/s</translation>
    </message>
    <message>
        <source>kind of machine</source>
        <translation>Art der Maschine</translation>
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
        <source>libvirt-qemu</source>
        <translation>libvirt-qemu</translation>
    </message>
    <message>
        <source>libvirt’s name of the ability of QEMU</source>
        <translation>Name von libvirt für die Fähigkeit von QEMU</translation>
    </message>
    <message>
        <source>limits of the disk “%1”</source>
        <translation>Grenzen der Festplatte „%1“</translation>
    </message>
    <message>
        <source>limits of the network card %1</source>
        <translation>Grenzen der Netzwerkkarte %1</translation>
    </message>
    <message>
        <source>lost its daemon</source>
        <translation>Dienst verloren</translation>
    </message>
    <message>
        <source>machine type</source>
        <translation>Maschinentyp</translation>
    </message>
    <message>
        <source>machines.csv</source>
        <translation>machines.csv</translation>
    </message>
    <message>
        <source>maintained until %1</source>
        <translation>gepflegt bis %1</translation>
    </message>
    <message>
        <source>memory balloon</source>
        <translation>Speicherballon</translation>
    </message>
    <message>
        <source>memory device “%1”</source>
        <translation>Speichergerät „%1“</translation>
    </message>
    <message>
        <source>memory limits</source>
        <translation>Grenzen des Speichers</translation>
    </message>
    <message>
        <source>memory modules</source>
        <translation>Speichermodule</translation>
    </message>
    <message>
        <source>merging</source>
        <translation>Zusammenführen</translation>
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
        <source>name</source>
        <translation>Name</translation>
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
        <source>network filter</source>
        <translation>Netzwerkfilter</translation>
    </message>
    <message>
        <source>network interface</source>
        <translation>Netzwerkschnittstelle</translation>
    </message>
    <message>
        <source>network interface “%1”</source>
        <translation>Netzwerkkarte „%1“</translation>
    </message>
    <message>
        <source>network interfaces</source>
        <translation>Netzwerkschnittstellen</translation>
    </message>
    <message>
        <source>network “%1”</source>
        <translation>Netzwerk „%1“</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>new-network</source>
        <translation>neues-netzwerk</translation>
    </message>
    <message>
        <source>new-pool</source>
        <translation>neuer-pool</translation>
    </message>
    <message>
        <source>new-volume</source>
        <translation>neues-volume</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no CPUs given</source>
        <translation>keine CPUs angegeben</translation>
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
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>kein Zustand</translation>
    </message>
    <message>
        <source>nobody is logged in</source>
        <translation>niemand ist angemeldet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
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
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht mitgeteilt</translation>
    </message>
    <message>
        <source>nothing: one image remains</source>
        <translation>nichts: Ein Abbild bleibt übrig</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>number of processors</source>
        <translation>Anzahl der Prozessoren</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>auf der Festplatte</translation>
    </message>
    <message>
        <source>only from these nodes (strict)</source>
        <translation>nur aus diesen Knoten (strict)</translation>
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
        <source>panic device</source>
        <translation>Panic-Gerät</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>je Sekunde</translation>
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
        <source>processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>processor limits</source>
        <translation>Grenzen der Prozessoren</translation>
    </message>
    <message>
        <source>processor “%1”</source>
        <translation>Prozessor „%1“</translation>
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
        <source>random number generators</source>
        <translation>Zufallszahlengeneratoren</translation>
    </message>
    <message>
        <source>rather from this node (preferred)</source>
        <translation>möglichst aus diesem Knoten (preferred)</translation>
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
        <source>redirections</source>
        <translation>Umleitungen</translation>
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
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>serial ports</source>
        <translation>serielle Anschlüsse</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>set of features</source>
        <translation>Satz von Funktionen</translation>
    </message>
    <message>
        <source>shared folder “%1”</source>
        <translation>Freigegebener Ordner „%1“</translation>
    </message>
    <message>
        <source>shared memory “%1”</source>
        <translation>Gemeinsamer Speicher „%1“</translation>
    </message>
    <message>
        <source>shown to nobody</source>
        <translation>wird niemandem gezeigt</translation>
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
        <source>smart card</source>
        <translation>Chipkarte</translation>
    </message>
    <message>
        <source>snapshot-%1</source>
        <translation>schnappschuss-%1</translation>
    </message>
    <message>
        <source>sound card</source>
        <translation>Soundkarte</translation>
    </message>
    <message>
        <source>sound cards</source>
        <translation>Soundkarten</translation>
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
        <source>suspended</source>
        <translation>in Bereitschaft</translation>
    </message>
    <message>
        <source>taking a snapshot</source>
        <translation>Schnappschuss wird erstellt</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>text, such as %1</source>
        <translation>Text, etwa %1</translation>
    </message>
    <message>
        <source>the CPU is incompatible with host CPU: %1</source>
        <translation>die CPU verträgt sich nicht mit der des Hosts: %1</translation>
    </message>
    <message>
        <source>the definition of “%1”: %2</source>
        <translation>die Definition von „%1“: %2</translation>
    </message>
    <message>
        <source>the device is this machine's alone</source>
        <translation>das Gerät gehört dieser Maschine allein</translation>
    </message>
    <message>
        <source>the disk “%1”: %2</source>
        <translation>die Platte „%1“: %2</translation>
    </message>
    <message>
        <source>the machines of this host do not reach each other</source>
        <translation>die Maschinen dieses Rechners erreichen einander nicht</translation>
    </message>
    <message>
        <source>the machines of this host reach each other</source>
        <translation>die Maschinen dieses Rechners erreichen einander</translation>
    </message>
    <message>
        <source>the user that runs its host</source>
        <translation>der Benutzer, unter dem ihr Rechner läuft</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>this host</source>
        <translation>dieser Rechner</translation>
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
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation>ausgesteckt</translation>
    </message>
    <message>
        <source>user %1, group %2</source>
        <translation>Benutzer %1, Gruppe %2</translation>
    </message>
    <message>
        <source>user networking</source>
        <translation>Benutzernetzwerk</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>vCPU %1</source>
        <translation>vCPU %1</translation>
    </message>
    <message>
        <source>video cards</source>
        <translation>Grafikkarten</translation>
    </message>
    <message>
        <source>video device</source>
        <translation>Grafikgerät</translation>
    </message>
    <message>
        <source>virsh, virt-manager and others reach them while this window is open.</source>
        <translation>virsh, virt-manager und andere erreichen sie, solange dieses Fenster offen ist.</translation>
    </message>
    <message>
        <source>virsh, virt-manager and others reach them while this window is open; the address stands on the host’s page.</source>
        <translation>virsh, virt-manager und andere erreichen sie, solange dieses Fenster offen ist; die Adresse steht auf der Seite des Rechners.</translation>
    </message>
    <message>
        <source>virtio (fastest)</source>
        <translation>virtio (am schnellsten)</translation>
    </message>
    <message>
        <source>virtiofs cannot be read-only.</source>
        <translation>virtiofs kann nicht schreibgeschützt sein.</translation>
    </message>
    <message>
        <source>virtiofs has neither “fmode” nor “dmode”.</source>
        <translation>virtiofs hat weder „fmode“ noch „dmode“.</translation>
    </message>
    <message>
        <source>virtiofs has no “format”.</source>
        <translation>virtiofs hat kein „format“.</translation>
    </message>
    <message>
        <source>virtiofs has no “model”.</source>
        <translation>virtiofs hat kein „model“.</translation>
    </message>
    <message>
        <source>virtiofs has no “multidevs”.</source>
        <translation>virtiofs hat kein „multidevs“.</translation>
    </message>
    <message>
        <source>virtiofs has no “wrpolicy”.</source>
        <translation>virtiofs hat kein „wrpolicy“.</translation>
    </message>
    <message>
        <source>virtiofs has the access mode “passthrough” only.</source>
        <translation>virtiofs hat nur den Zugriffsmodus „passthrough“.</translation>
    </message>
    <message>
        <source>virtiofs needs shared memory; give “memoryBacking” the access mode “shared”.</source>
        <translation>virtiofs braucht gemeinsamen Speicher; bei „memoryBacking“ den Zugriffsmodus „shared“ angeben.</translation>
    </message>
    <message>
        <source>virtiofs needs the system’s connection.</source>
        <translation>virtiofs braucht die Systemverbindung.</translation>
    </message>
    <message>
        <source>virtual CPU %1</source>
        <translation>Virtuelle CPU %1</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>virtuelle Maschine</translation>
    </message>
    <message>
        <source>vsock device</source>
        <translation>vsock-Gerät</translation>
    </message>
    <message>
        <source>watchdog</source>
        <translation>Watchdog</translation>
    </message>
    <message>
        <source>what was interrupted is being ended</source>
        <translation>was unterbrochen wurde, wird gerade beendet</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>whole number from %1</source>
        <translation>ganze Zahl ab %1</translation>
    </message>
    <message>
        <source>whole number from %1 to %2</source>
        <translation>ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>whole number up to %1</source>
        <translation>ganze Zahl bis %1</translation>
    </message>
    <message>
        <source>whole number, may be negative</source>
        <translation>ganze Zahl, auch negativ</translation>
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
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>“%1” &amp;and all that follow it</source>
        <translation>„%1“ &amp;und alle, die darauf folgen</translation>
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
        <source>“%1” asks for a TPM “%2”, which cannot be used here.</source>
        <translation>„%1“ verlangt ein TPM „%2“, das hier nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>“%1” asks for a clock adjustment “%2”; write a number of seconds.</source>
        <translation>„%1“ verlangt eine Uhranpassung „%2“; geben Sie eine Zahl von Sekunden an.</translation>
    </message>
    <message>
        <source>“%1” asks for a display “%2”, which QEMU has not.</source>
        <translation>„%1“ verlangt eine Anzeige „%2“, die QEMU nicht hat.</translation>
    </message>
    <message>
        <source>“%1” asks for a memory balloon “%2”, which cannot be used here.</source>
        <translation>„%1“ verlangt einen Memory-Balloon „%2“, der hier nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>“%1” asks for a second display “%2”; QEMU has one of each kind.</source>
        <translation>„%1“ verlangt eine zweite Anzeige „%2“; QEMU hat von jeder Art nur eine.</translation>
    </message>
    <message>
        <source>“%1” asks for a sound card “%2”, which cannot be used here.</source>
        <translation>„%1“ verlangt eine Soundkarte „%2“, die hier nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>“%1” asks for a timer “%2”, which QEMU has not.</source>
        <translation>„%1“ verlangt einen Timer „%2“, den QEMU nicht hat.</translation>
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
        <source>“%1” asks for an RTC that follows “%2”, which QEMU has not.</source>
        <translation>„%1“ verlangt eine RTC, die „%2“ folgt, was QEMU nicht hat.</translation>
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
        <source>“%1” asks for an input device “%2”, which cannot be used here.</source>
        <translation>„%1“ verlangt ein Eingabegerät „%2“, das hier nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>“%1” asks for an unknown CPU mode “%2”.</source>
        <translation>„%1“ verlangt einen unbekannten CPU-Modus „%2“.</translation>
    </message>
    <message>
        <source>“%1” asks for an unknown clock offset “%2”.</source>
        <translation>„%1“ verlangt einen unbekannten Uhrversatz „%2“.</translation>
    </message>
    <message>
        <source>“%1” asks for an unknown treatment of what is out of date, “%2”.</source>
        <translation>„%1“ verlangt eine unbekannte Behandlung von Veraltetem, „%2“.</translation>
    </message>
    <message>
        <source>“%1” asks for launch security “%2”, which the emulator “%3” does not have.</source>
        <translation>„%1“ verlangt die Startsicherheit „%2“, die der Emulator „%3“ nicht hat.</translation>
    </message>
    <message>
        <source>“%1” asks for the host's CPU, which needs KVM; choose the CPU mode “maximum”.</source>
        <translation>„%1“ verlangt die CPU des Rechners, was KVM braucht; wählen Sie den CPU-Modus „maximum“.</translation>
    </message>
    <message>
        <source>“%1” asks for vhost networking, which this computer has not; load the module “vhost_net”.</source>
        <translation>„%1“ verlangt vhost-Netzwerk, das dieser Computer nicht hat; laden Sie das Modul „vhost_net“.</translation>
    </message>
    <message>
        <source>“%1” becomes what it was on %2. All that happened in it since, on its disks and in its memory, is lost.</source>
        <translation>„%1“ wird wieder, was sie am %2 war. Alles, was seither in ihr, auf ihren Festplatten und in ihrem Arbeitsspeicher geschehen ist, geht verloren.</translation>
    </message>
    <message>
        <source>“%1” belongs to a test host, whose machines have no screen to look at.</source>
        <translation>„%1“ gehört zu einem Testrechner, dessen Maschinen keinen Bildschirm zum Ansehen haben.</translation>
    </message>
    <message>
        <source>“%1” can be asked by the power button or its agent only.</source>
        <translation>„%1“ kann nur über den Einschaltknopf oder den Agenten gebeten werden.</translation>
    </message>
    <message>
        <source>“%1” can have 1 to %2 processors.</source>
        <translation>„%1“ kann 1 bis %2 Prozessoren haben.</translation>
    </message>
    <message>
        <source>“%1” can stand here only once.</source>
        <translation>„%1“ kann hier nur einmal stehen.</translation>
    </message>
    <message>
        <source>“%1” cannot be a bridge’s name; at most 15 characters without space, “:” and “/”.</source>
        <translation>„%1“ kann kein Brückenname sein; höchstens 15 Zeichen ohne Leerzeichen, „:“ und „/“.</translation>
    </message>
    <message>
        <source>“%1” cannot be a model; use letters, digits, “-” and “_”.</source>
        <translation>„%1“ kann kein Modell sein; Buchstaben, Ziffern, „-“ und „_“ verwenden.</translation>
    </message>
    <message>
        <source>“%1” cannot be a name.</source>
        <translation>„%1“ kann kein Name sein.</translation>
    </message>
    <message>
        <source>“%1” cannot be reached by ssh.</source>
        <translation>„%1“ ist über ssh nicht erreichbar.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a channel; use letters, digits, “-”, “_” and “.”.</source>
        <translation>„%1“ kann nicht der Name eines Kanals sein; Buchstaben, Ziffern, „-“, „_“ und „.“ verwenden.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an environment variable; use letters, digits and underscores.</source>
        <translation>„%1“ kann nicht der Name einer Umgebungsvariable sein; Buchstaben, Ziffern und Unterstriche verwenden.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of shared memory.</source>
        <translation>„%1“ kann nicht der Name von gemeinsamem Speicher sein.</translation>
    </message>
    <message>
        <source>“%1” cannot be the path of a socket.</source>
        <translation>„%1“ kann kein Socket-Pfad sein.</translation>
    </message>
    <message>
        <source>“%1” cannot be tied to whoever starts it; start it without that.</source>
        <translation>„%1“ kann nicht an den gebunden werden, der die Maschine startet; sie ohne das starten.</translation>
    </message>
    <message>
        <source>“%1” cannot be without memory.</source>
        <translation>„%1“ kann nicht ohne Arbeitsspeicher sein.</translation>
    </message>
    <message>
        <source>“%1” cannot go back to the external snapshot “%2”; use the images it left.</source>
        <translation>„%1“ kann nicht zum externen Schnappschuss „%2“ zurück; verwenden Sie die Abbilder, die er hinterlassen hat.</translation>
    </message>
    <message>
        <source>“%1” cannot have more memory than its maximum, nor none.</source>
        <translation>„%1“ kann nicht mehr Arbeitsspeicher als den Höchstwert haben und nicht gar keinen.</translation>
    </message>
    <message>
        <source>“%1” cannot have more memory than its maximum; raise that first.</source>
        <translation>„%1“ kann nicht mehr Arbeitsspeicher als den Höchstwert haben; erhöhen Sie diesen zuerst.</translation>
    </message>
    <message>
        <source>“%1” cannot have more memory than “maxMemory” in its document says.</source>
        <translation>„%1“ kann nicht mehr Arbeitsspeicher haben, als „maxMemory“ im Dokument angibt.</translation>
    </message>
    <message>
        <source>“%1” cannot react with “%2” to that.</source>
        <translation>„%1“ kann darauf nicht mit „%2“ reagieren.</translation>
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
        <source>“%1” could not be given its security label.</source>
        <translation>„%1“ konnte das Sicherheitslabel nicht erhalten.</translation>
    </message>
    <message>
        <source>“%1” could not be interrupted.</source>
        <translation>„%1“ konnte nicht unterbrochen werden.</translation>
    </message>
    <message>
        <source>“%1” could not be paused.</source>
        <translation>„%1“ konnte nicht angehalten werden.</translation>
    </message>
    <message>
        <source>“%1” could not be put to sleep.</source>
        <translation>„%1“ konnte nicht in den Ruhezustand versetzt werden.</translation>
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
        <source>“%1” could not be run as the user “%2”.</source>
        <translation>„%1“ konnte nicht als Benutzer „%2“ ausgeführt werden.</translation>
    </message>
    <message>
        <source>“%1” could not be saved.</source>
        <translation>„%1“ konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>“%1” could not be started as the user “%2”; may that user run it?</source>
        <translation>„%1“ konnte nicht als Benutzer „%2“ gestartet werden; darf dieser Benutzer es ausführen?</translation>
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
        <source>“%1” could not be woken up.</source>
        <translation>„%1“ konnte nicht aufgeweckt werden.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>„%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>“%1” could not go back to the snapshot “%2”.</source>
        <translation>„%1“ konnte nicht zum Schnappschuss „%2“ zurückkehren.</translation>
    </message>
    <message>
        <source>“%1” could not go on after the snapshot; resume it by hand.</source>
        <translation>„%1“ konnte nach dem Schnappschuss nicht weiterlaufen; setzen Sie die Maschine von Hand fort.</translation>
    </message>
    <message>
        <source>“%1” crashed.</source>
        <translation>„%1“ ist abgestürzt.</translation>
    </message>
    <message>
        <source>“%1” describes several base boards; QEMU shows one.</source>
        <translation>„%1“ beschreibt mehrere Hauptplatinen; QEMU zeigt nur eine.</translation>
    </message>
    <message>
        <source>“%1” devices need the mode “capabilities”.</source>
        <translation>„%1“-Geräte brauchen den Modus „capabilities“.</translation>
    </message>
    <message>
        <source>“%1” devices need the mode “subsystem”.</source>
        <translation>„%1“-Geräte brauchen den Modus „subsystem“.</translation>
    </message>
    <message>
        <source>“%1” did not finish in time.</source>
        <translation>„%1“ wurde nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>“%1” did not shut down in time and is forced off.</source>
        <translation>„%1“ ist nicht rechtzeitig heruntergefahren und wird hart ausgeschaltet.</translation>
    </message>
    <message>
        <source>“%1” does not answer; check that it is on and that no firewall is between.</source>
        <translation>„%1“ antwortet nicht; prüfen Sie, ob der Rechner eingeschaltet ist und keine Firewall dazwischensteht.</translation>
    </message>
    <message>
        <source>“%1” does not count with the protocol “%2”.</source>
        <translation>„%1“ zählt beim Protokoll „%2“ nicht.</translation>
    </message>
    <message>
        <source>“%1” does not count: the rule is about the protocol “%2”.</source>
        <translation>„%1“ zählt nicht: die Regel betrifft das Protokoll „%2“.</translation>
    </message>
    <message>
        <source>“%1” does not run now; its agent can be asked when it goes on.</source>
        <translation>„%1“ läuft jetzt nicht; der Agent kann gefragt werden, wenn die Maschine weiterläuft.</translation>
    </message>
    <message>
        <source>“%1” does not run; its file systems cannot be frozen.</source>
        <translation>„%1“ läuft nicht; die Dateisysteme können nicht eingefroren werden.</translation>
    </message>
    <message>
        <source>“%1” does not say that a computer can start from it.</source>
        <translation>„%1“ gibt nicht an, dass ein Computer davon starten kann.</translation>
    </message>
    <message>
        <source>“%1” does not sleep.</source>
        <translation>„%1“ ist nicht im Ruhezustand.</translation>
    </message>
    <message>
        <source>“%1” does not write to the image “%2”; it is not the active one.</source>
        <translation>„%1“ schreibt nicht in das Abbild „%2“; es ist nicht das aktive.</translation>
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
        <source>“%1” gets everything that the images below hold and needs them no more. Their files stay. The machine goes on meanwhile.</source>
        <translation>„%1“ erhält alles, was die Abbilder darunter enthalten, und braucht sie nicht mehr. Ihre Dateien bleiben. Die Maschine läuft währenddessen weiter.</translation>
    </message>
    <message>
        <source>“%1” gets what the images between it and “%2” hold and builds on “%2” then. Their files stay. The machine goes on meanwhile.</source>
        <translation>„%1“ erhält, was die Abbilder zwischen ihm und „%2“ enthalten, und baut dann auf „%2“ auf. Ihre Dateien bleiben. Die Maschine läuft währenddessen weiter.</translation>
    </message>
    <message>
        <source>“%1” got no new I/O thread.</source>
        <translation>„%1“ hat keinen neuen E/A-Thread erhalten.</translation>
    </message>
    <message>
        <source>“%1” got no new processor.</source>
        <translation>„%1“ hat keinen neuen Prozessor erhalten.</translation>
    </message>
    <message>
        <source>“%1” has %2 processors now.</source>
        <translation>„%1“ hat jetzt %2 Prozessoren.</translation>
    </message>
    <message>
        <source>“%1” has %2; more than that makes the machine slower.</source>
        <translation>„%1“ hat %2; mehr macht die Maschine langsamer.</translation>
    </message>
    <message>
        <source>“%1” has NUMA nodes, whose memory is set one by one in its document.</source>
        <translation>„%1“ hat NUMA-Knoten, deren Speicher einzeln im Dokument festgelegt wird.</translation>
    </message>
    <message>
        <source>“%1” has a character in its settings that no program takes.</source>
        <translation>„%1“ hat in den Einstellungen ein Zeichen, das kein Programm annimmt.</translation>
    </message>
    <message>
        <source>“%1” has a checkpoint “%2” already; choose another name.</source>
        <translation>„%1“ hat bereits einen Prüfpunkt „%2“; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“%1” has a lease, which needs a lock manager; there is none here. Remove the lease.</source>
        <translation>„%1“ hat eine Sperre (lease), die eine Sperrverwaltung braucht; hier gibt es keine. Entfernen Sie die Sperre.</translation>
    </message>
    <message>
        <source>“%1” has a number that is scheduled more than once.</source>
        <translation>„%1“ enthält eine Nummer, für die das Scheduling mehr als einmal angegeben ist.</translation>
    </message>
    <message>
        <source>“%1” has a saved state and cannot be renamed; start or discard it.</source>
        <translation>„%1“ hat einen gespeicherten Zustand und kann nicht umbenannt werden; starten Sie die Maschine, oder verwerfen Sie ihn.</translation>
    </message>
    <message>
        <source>“%1” has a saved state of its own; discard it before another one is restored.</source>
        <translation>„%1“ hat selbst einen gespeicherten Zustand; diesen verwerfen, bevor ein anderer wiederhergestellt wird.</translation>
    </message>
    <message>
        <source>“%1” has a saved state that does not fit the snapshot “%2”; discard it first.</source>
        <translation>„%1“ hat einen gespeicherten Zustand, der nicht zum Schnappschuss „%2“ passt; verwerfen Sie ihn zuerst.</translation>
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
        <source>“%1” has a snapshot “%2” already; choose another name.</source>
        <translation>„%1“ hat schon einen Schnappschuss „%2“; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” has an I/O thread %2 already.</source>
        <translation>„%1“ hat bereits einen E/A-Thread %2.</translation>
    </message>
    <message>
        <source>“%1” has an initrd or kernel arguments but no kernel; add the kernel.</source>
        <translation>„%1“ hat eine initrd oder Kernel-Argumente, aber keinen Kernel; fügen Sie den Kernel hinzu.</translation>
    </message>
    <message>
        <source>“%1” has checkpoints; delete them first, or remove them together with the machine.</source>
        <translation>„%1“ hat Prüfpunkte; sie zuerst löschen oder zusammen mit der Maschine entfernen.</translation>
    </message>
    <message>
        <source>“%1” has firmware settings (NVRAM); remove or keep them when you remove the machine.</source>
        <translation>„%1“ hat Firmware-Einstellungen (NVRAM); sie beim Entfernen der Maschine mit entfernen oder behalten.</translation>
    </message>
    <message>
        <source>“%1” has no I/O thread %2.</source>
        <translation>„%1“ hat keinen E/A-Thread %2.</translation>
    </message>
    <message>
        <source>“%1” has no attribute “%2”.</source>
        <translation>„%1“ hat kein Attribut „%2“.</translation>
    </message>
    <message>
        <source>“%1” has no channel for the guest agent; add one to freeze its file systems.</source>
        <translation>„%1“ hat keinen Kanal für den Gast-Agenten; fügen Sie einen hinzu, um die Dateisysteme einzufrieren.</translation>
    </message>
    <message>
        <source>“%1” has no channel to an agent; add a channel named “org.qemu.guest_agent.0” to it.</source>
        <translation>„%1“ hat keinen Kanal zu einem Agenten; fügen Sie einen Kanal mit dem Namen „org.qemu.guest_agent.0“ hinzu.</translation>
    </message>
    <message>
        <source>“%1” has no checkpoint “%2”.</source>
        <translation>„%1“ hat keinen Prüfpunkt „%2“.</translation>
    </message>
    <message>
        <source>“%1” has no disk “%2” with an image.</source>
        <translation>„%1“ hat keine Festplatte „%2“ mit einem Abbild.</translation>
    </message>
    <message>
        <source>“%1” has no disk “%2”.</source>
        <translation>„%1“ hat keine Festplatte „%2“.</translation>
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
        <source>“%1” has no image “%2”.</source>
        <translation>„%1“ hat kein Abbild „%2“.</translation>
    </message>
    <message>
        <source>“%1” has no memory balloon, which would measure its memory; add one.</source>
        <translation>„%1“ hat keinen Speicherballon, der den Arbeitsspeicher messen würde; einen hinzufügen.</translation>
    </message>
    <message>
        <source>“%1” has no memory size; add a &lt;memory&gt; element.</source>
        <translation>„%1“ hat keine Angabe zum Arbeitsspeicher; fügen Sie ein Element &lt;memory&gt; hinzu.</translation>
    </message>
    <message>
        <source>“%1” has no network interface “%2”.</source>
        <translation>„%1“ hat keine Netzwerkschnittstelle „%2“.</translation>
    </message>
    <message>
        <source>“%1” has no network “%2” any more.</source>
        <translation>„%1“ hat kein Netzwerk „%2“ mehr.</translation>
    </message>
    <message>
        <source>“%1” has no processor %2; it has %3.</source>
        <translation>„%1“ hat keinen Prozessor %2; vorhanden sind %3.</translation>
    </message>
    <message>
        <source>“%1” has no ring of changed pages; measure by sampling.</source>
        <translation>„%1“ hat keinen Ring geänderter Seiten; mit Stichproben messen.</translation>
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
        <source>“%1” has no snapshot “%2”.</source>
        <translation>„%1“ hat keinen Schnappschuss „%2“.</translation>
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
        <source>“%1” has only the processors 0 to %2.</source>
        <translation>„%1“ hat nur die Prozessoren 0 bis %2.</translation>
    </message>
    <message>
        <source>“%1” has shut itself down.</source>
        <translation>„%1“ hat sich selbst heruntergefahren.</translation>
    </message>
    <message>
        <source>“%1” has snapshots; delete them first, or remove them together with the machine.</source>
        <translation>„%1“ hat Schnappschüsse; löschen Sie diese zuerst, oder entfernen Sie sie zusammen mit der Maschine.</translation>
    </message>
    <message>
        <source>“%1” has snapshots; delete them together with it, or first.</source>
        <translation>„%1“ hat Schnappschüsse; löschen Sie diese zusammen mit der Maschine oder vorher.</translation>
    </message>
    <message>
        <source>“%1” has the format %2; a copy that shares its blocks has the same.</source>
        <translation>„%1“ hat das Format %2; eine Kopie, die sich die Blöcke damit teilt, hat dasselbe.</translation>
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
        <source>“%1” is already running, or saved by itself.</source>
        <translation>„%1“ läuft bereits oder ist selbst gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is already running.</source>
        <translation>„%1“ läuft bereits.</translation>
    </message>
    <message>
        <source>“%1” is already running; shut it down to go on with what was saved.</source>
        <translation>„%1“ läuft bereits; die Maschine herunterfahren, um mit dem Gespeicherten weiterzumachen.</translation>
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
        <source>“%1” is an image of the disk “%2” itself; choose another name.</source>
        <translation>„%1“ ist selbst ein Abbild der Festplatte „%2“; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“%1” is at least %2 µs; leave it empty for no limit.</source>
        <translation>„%1“ ist mindestens %2 µs; für keine Grenze leer lassen.</translation>
    </message>
    <message>
        <source>“%1” is at most %2.</source>
        <translation>„%1“ ist höchstens %2.</translation>
    </message>
    <message>
        <source>“%1” is between %2 and %3 microseconds, or -1 for no limit.</source>
        <translation>„%1“ liegt zwischen %2 und %3 Mikrosekunden oder ist -1 für keine Grenze.</translation>
    </message>
    <message>
        <source>“%1” is between %2 and %3 microseconds.</source>
        <translation>„%1“ liegt zwischen %2 und %3 Mikrosekunden.</translation>
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
        <source>“%1” is in use by another machine as another user; “%2” cannot have it as “%3”.</source>
        <translation>„%1“ wird von einer anderen Maschine unter einem anderen Benutzer verwendet; „%2“ kann es nicht als „%3“ haben.</translation>
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
        <source>“%1” is no PCI device: only those are taken from their drivers.</source>
        <translation>„%1“ ist kein PCI-Gerät: Nur solche werden von ihren Treibern gelöst.</translation>
    </message>
    <message>
        <source>“%1” is no USB port; write up to four numbers with dots between them, such as “1.2”.</source>
        <translation>„%1“ ist kein USB-Port; bis zu vier Zahlen mit Punkten dazwischen angeben, etwa „1.2“.</translation>
    </message>
    <message>
        <source>“%1” is no address of an embedded host; use “embed:///session”, “embed:///system” or “embed:///?root=/folder”.</source>
        <translation>„%1“ ist keine Adresse eines eingebetteten Rechners; verwenden Sie „embed:///session“, „embed:///system“ oder „embed:///?root=/folder“.</translation>
    </message>
    <message>
        <source>“%1” is no adjustment of the clock; write “reset” or a number of seconds.</source>
        <translation>„%1“ ist keine Anpassung der Uhr; „reset“ oder eine Anzahl Sekunden angeben.</translation>
    </message>
    <message>
        <source>“%1” is no block device.</source>
        <translation>„%1“ ist kein Blockgerät.</translation>
    </message>
    <message>
        <source>“%1” is no complete definition; it is left alone. %2</source>
        <translation>„%1“ ist keine vollständige Definition und wird in Ruhe gelassen. %2</translation>
    </message>
    <message>
        <source>“%1” is no date of a BIOS; write month, day and year as in “12/31/2030”.</source>
        <translation>„%1“ ist kein Datum eines BIOS; Monat, Tag und Jahr wie in „12/31/2030“ angeben.</translation>
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
        <source>“%1” is no feature of an image.</source>
        <translation>„%1“ ist kein Merkmal eines Abbilds.</translation>
    </message>
    <message>
        <source>“%1” is no format of an image.</source>
        <translation>„%1“ ist kein Format eines Abbilds.</translation>
    </message>
    <message>
        <source>“%1” is no host of this program; only embedded hosts can be served.</source>
        <translation>„%1“ ist kein Rechner dieses Programms; nur eingebettete Rechner können angeboten werden.</translation>
    </message>
    <message>
        <source>“%1” is no known architecture.</source>
        <translation>„%1“ ist keine bekannte Architektur.</translation>
    </message>
    <message>
        <source>“%1” is no label of the model “dac”; write “user:group”.</source>
        <translation>„%1“ ist kein Label des Modells „dac“; „user:group“ angeben.</translation>
    </message>
    <message>
        <source>“%1” is no list of devices with their “%2”; write “/dev/sda,100”.</source>
        <translation>„%1“ ist keine Liste von Geräten mit „%2“; eine wie „/dev/sda,100“ angeben.</translation>
    </message>
    <message>
        <source>“%1” is no list of nodes; write “0-1”.</source>
        <translation>„%1“ ist keine Liste von Knoten; eine wie „0-1“ angeben.</translation>
    </message>
    <message>
        <source>“%1” is no list of processors; write “0-3,^2” for 0, 1 and 3.</source>
        <translation>„%1“ ist keine Liste von Prozessoren; für 0, 1 und 3 „0-3,^2“ angeben.</translation>
    </message>
    <message>
        <source>“%1” is no load parameter; one to eight letters, digits, dots and blanks are possible.</source>
        <translation>„%1“ ist kein Ladeparameter; ein bis acht Buchstaben, Ziffern, Punkte und Leerzeichen sind möglich.</translation>
    </message>
    <message>
        <source>“%1” is no mediated device: only those can be removed.</source>
        <translation>„%1“ ist kein vermitteltes Gerät: Nur solche können entfernt werden.</translation>
    </message>
    <message>
        <source>“%1” is no model of PCI controllers.</source>
        <translation>„%1“ ist kein Modell von PCI-Controllern.</translation>
    </message>
    <message>
        <source>“%1” is no model of SCSI hosts.</source>
        <translation>„%1“ ist kein Modell von SCSI-Hosts.</translation>
    </message>
    <message>
        <source>“%1” is no model of a “%2” controller.</source>
        <translation>„%1“ ist kein Modell eines „%2“-Controllers.</translation>
    </message>
    <message>
        <source>“%1” is no model of mediated devices.</source>
        <translation>„%1“ ist kein Modell vermittelter Geräte.</translation>
    </message>
    <message>
        <source>“%1” is no name of a checkpoint; letters, digits, “_”, “-” and “.” are possible.</source>
        <translation>„%1“ ist kein Name eines Prüfpunkts; Buchstaben, Ziffern, „_“, „-“ und „.“ sind möglich.</translation>
    </message>
    <message>
        <source>“%1” is no name of a disk.</source>
        <translation>„%1“ ist kein Name einer Festplatte.</translation>
    </message>
    <message>
        <source>“%1” is no name of a floppy drive.</source>
        <translation>„%1“ ist kein Name eines Diskettenlaufwerks.</translation>
    </message>
    <message>
        <source>“%1” is no name of a hard disk.</source>
        <translation>„%1“ ist kein Name einer Festplatte (HDD).</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file; choose a file to save “%2” to.</source>
        <translation>„%1“ ist keine gewöhnliche Datei; eine Datei wählen, in die „%2“ gespeichert wird.</translation>
    </message>
    <message>
        <source>“%1” is no port number.</source>
        <translation>„%1“ ist keine Portnummer.</translation>
    </message>
    <message>
        <source>“%1” is no protocol of SCSI devices.</source>
        <translation>„%1“ ist kein Protokoll von SCSI-Geräten.</translation>
    </message>
    <message>
        <source>“%1” is no protocol of SCSI hosts.</source>
        <translation>„%1“ ist kein Protokoll von SCSI-Hosts.</translation>
    </message>
    <message>
        <source>“%1” is no readable checkpoint of “%2”; it is left alone.</source>
        <translation>„%1“ ist kein lesbarer Prüfpunkt von „%2“; er bleibt unberührt.</translation>
    </message>
    <message>
        <source>“%1” is no readable definition; it is left alone: %2</source>
        <translation>„%1“ ist keine lesbare Definition und wird in Ruhe gelassen: %2</translation>
    </message>
    <message>
        <source>“%1” is no readable snapshot of “%2”; it is left alone.</source>
        <translation>„%1“ ist kein lesbarer Schnappschuss von „%2“; er bleibt unangetastet.</translation>
    </message>
    <message>
        <source>“%1” is no set of memory nodes; write “0-1”.</source>
        <translation>„%1“ ist keine Menge von Speicherknoten; eine wie „0-1“ angeben.</translation>
    </message>
    <message>
        <source>“%1” is no set of numbers below %2; write one such as “0-3,8”.</source>
        <translation>„%1“ ist keine Menge von Zahlen unter %2; eine wie „0-3,8“ angeben.</translation>
    </message>
    <message>
        <source>“%1” is no set of processors.</source>
        <translation>„%1“ ist keine Menge von Prozessoren.</translation>
    </message>
    <message>
        <source>“%1” is no subnet; write it like 192.168.100.0/24.</source>
        <translation>„%1“ ist kein Subnetz; schreiben Sie es wie 192.168.100.0/24.</translation>
    </message>
    <message>
        <source>“%1” is no unit of data.</source>
        <translation>„%1“ ist keine Dateneinheit.</translation>
    </message>
    <message>
        <source>“%1” is no unit of memory; write one such as “KiB”.</source>
        <translation>„%1“ ist keine Speichereinheit; eine wie „KiB“ angeben.</translation>
    </message>
    <message>
        <source>“%1” is no value for “%2” in a filter's “%3”.</source>
        <translation>„%1“ ist kein Wert für „%2“ in „%3“ eines Filters.</translation>
    </message>
    <message>
        <source>“%1” is no value of the type “%2”.</source>
        <translation>„%1“ ist kein Wert des Typs „%2“.</translation>
    </message>
    <message>
        <source>“%1” is no version of a USB device, such as “1.10”.</source>
        <translation>„%1“ ist keine Version eines USB-Geräts wie „1.10“.</translation>
    </message>
    <message>
        <source>“%1” is no volume with bytes.</source>
        <translation>„%1“ ist kein Volume mit Bytes.</translation>
    </message>
    <message>
        <source>“%1” is no whole path; begin it with “/”.</source>
        <translation>„%1“ ist kein vollständiger Pfad; ihn mit „/“ beginnen.</translation>
    </message>
    <message>
        <source>“%1” is no world wide name; 16 hexadecimal digits are expected.</source>
        <translation>„%1“ ist kein World Wide Name; 16 hexadezimale Ziffern werden erwartet.</translation>
    </message>
    <message>
        <source>“%1” is not a UUID.</source>
        <translation>„%1“ ist keine UUID.</translation>
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
        <source>“%1” is not a set of NUMA nodes.</source>
        <translation>„%1“ ist keine Menge von NUMA-Knoten.</translation>
    </message>
    <message>
        <source>“%1” is not a time; write one such as “2030-11-28T14:29:01”.</source>
        <translation>„%1“ ist keine Zeit; eine wie „2030-11-28T14:29:01“ angeben.</translation>
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
        <source>“%1” is not a version; write it like “1.1”.</source>
        <translation>„%1“ ist keine Version; sie wie „1.1“ schreiben.</translation>
    </message>
    <message>
        <source>“%1” is not a way to connect.</source>
        <translation>„%1“ ist keine Verbindungsart.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3.</source>
        <translation>„%1“ ist keine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not a world wide name; 16 hexadecimal digits are expected.</source>
        <translation>„%1“ ist kein World Wide Name; 16 hexadezimale Ziffern werden erwartet.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>„%1“ ist keine IP-Adresse.</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 address.</source>
        <translation>„%1“ ist keine IPv4-Adresse.</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 address; a route of IPv6 has the family “ipv6”.</source>
        <translation>„%1“ ist keine IPv4-Adresse; eine IPv6-Route hat die Familie „ipv6“.</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 netmask.</source>
        <translation>„%1“ ist keine IPv4-Netzmaske.</translation>
    </message>
    <message>
        <source>“%1” is not an IPv6 address.</source>
        <translation>„%1“ ist keine IPv6-Adresse.</translation>
    </message>
    <message>
        <source>“%1” is not an address of the family “%2”.</source>
        <translation>„%1“ ist keine Adresse der Familie „%2“.</translation>
    </message>
    <message>
        <source>“%1” is not an address of the same family.</source>
        <translation>„%1“ ist keine Adresse derselben Familie.</translation>
    </message>
    <message>
        <source>“%1” is not an amount of data.</source>
        <translation>„%1“ ist keine Datenmenge.</translation>
    </message>
    <message>
        <source>“%1” is not an identifier: hexadecimal digits and “:”.</source>
        <translation>„%1“ ist keine Kennung: hexadezimale Ziffern und „:“.</translation>
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
        <source>“%1” is not known in “%2”; it is kept and has no effect here.</source>
        <translation>„%1“ ist in „%2“ nicht bekannt; es bleibt erhalten und hat hier keine Wirkung.</translation>
    </message>
    <message>
        <source>“%1” is not paused.</source>
        <translation>„%1“ ist nicht angehalten.</translation>
    </message>
    <message>
        <source>“%1” is not possible as “%2” of the protocol “%3”.</source>
        <translation>„%1“ ist als „%2“ des Protokolls „%3“ nicht möglich.</translation>
    </message>
    <message>
        <source>“%1” is not possible for this kind of source.</source>
        <translation>„%1“ ist für diese Art von Quelle nicht möglich.</translation>
    </message>
    <message>
        <source>“%1” is not possible here.</source>
        <translation>„%1“ ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>“%1” is not possible here; write one of: %2.</source>
        <translation>„%1“ ist hier nicht möglich; eines davon angeben: %2.</translation>
    </message>
    <message>
        <source>“%1” is not possible here; write “default” or “capacity”.</source>
        <translation>„%1“ ist hier nicht möglich; „default“ oder „capacity“ angeben.</translation>
    </message>
    <message>
        <source>“%1” is not possible here; write “pci”.</source>
        <translation>„%1“ ist hier nicht möglich; „pci“ angeben.</translation>
    </message>
    <message>
        <source>“%1” is not possible here; write “yes” or “no”.</source>
        <translation>„%1“ ist hier nicht möglich; „yes“ oder „no“ angeben.</translation>
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
        <source>“%1” is not running; change it for the next start.</source>
        <translation>„%1“ läuft nicht; ändern Sie es für den nächsten Start.</translation>
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
        <source>“%1” is not running; start it first.</source>
        <translation>„%1“ läuft nicht; die Maschine zuerst starten.</translation>
    </message>
    <message>
        <source>“%1” is not running; start it to delete a checkpoint, or forget only its entry.</source>
        <translation>„%1“ läuft nicht; die Maschine starten, um einen Prüfpunkt zu löschen, oder nur den Eintrag vergessen.</translation>
    </message>
    <message>
        <source>“%1” is not running; start it to make a backup, or copy its images.</source>
        <translation>„%1“ läuft nicht; die Maschine starten, um eine Sicherung anzulegen, oder ihre Abbilder kopieren.</translation>
    </message>
    <message>
        <source>“%1” is not running; start it to make a checkpoint.</source>
        <translation>„%1“ läuft nicht; die Maschine starten, um einen Prüfpunkt anzulegen.</translation>
    </message>
    <message>
        <source>“%1” is not running; start it, or copy its images.</source>
        <translation>„%1“ läuft nicht; die Maschine starten oder ihre Abbilder kopieren.</translation>
    </message>
    <message>
        <source>“%1” is not saved.</source>
        <translation>„%1“ ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a network of that size.</source>
        <translation>„%1“ ist nicht die Adresse eines Netzwerks dieser Größe.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a hypervisor.</source>
        <translation>„%1“ ist nicht der Name eines Hypervisors.</translation>
    </message>
    <message>
        <source>“%1” is not transient.</source>
        <translation>„%1“ ist nicht flüchtig.</translation>
    </message>
    <message>
        <source>“%1” is not transient; say that the copy need not survive its end.</source>
        <translation>„%1“ ist nicht flüchtig; angeben, dass die Kopie ihr Ende nicht überdauern muss.</translation>
    </message>
    <message>
        <source>“%1” is now called “%2”.</source>
        <translation>„%1“ heißt jetzt „%2“.</translation>
    </message>
    <message>
        <source>“%1” is of another kind than the snapshot of the disk “%2” says.</source>
        <translation>„%1“ ist von anderer Art, als der Schnappschuss der Festplatte „%2“ angibt.</translation>
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
        <source>“%1” is paused; its system cannot be asked.</source>
        <translation>„%1“ ist angehalten; das System kann nicht gefragt werden.</translation>
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
        <source>“%1” is the name of a partition, but a disk is wanted.</source>
        <translation>„%1“ ist der Name einer Partition, aber eine Festplatte wird erwartet.</translation>
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
        <source>“%1” is to use huge pages, but this host has no file system for them (hugetlbfs).</source>
        <translation>„%1“ soll große Speicherseiten verwenden, aber dieser Rechner hat kein Dateisystem dafür (hugetlbfs).</translation>
    </message>
    <message>
        <source>“%1” is to use pages of %2, but this host has no file system for them.</source>
        <translation>„%1“ soll Speicherseiten von %2 verwenden, aber dieser Rechner hat kein Dateisystem dafür.</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>„%1“ ist zu groß.</translation>
    </message>
    <message>
        <source>“%1” is too large; leave it empty for no limit.</source>
        <translation>„%1“ ist zu groß; für keine Grenze leer lassen.</translation>
    </message>
    <message>
        <source>“%1” is transient and cannot be halted by a snapshot.</source>
        <translation>„%1“ ist flüchtig und kann nicht durch einen Schnappschuss beendet werden.</translation>
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
        <source>“%1” is transient and would be gone; ask for it to run or to be paused.</source>
        <translation>„%1“ ist flüchtig und wäre dann weg; lassen Sie die Maschine laufen oder anhalten.</translation>
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
        <source>“%1” is transient; save it to a file instead.</source>
        <translation>„%1“ ist flüchtig; die Maschine stattdessen in eine Datei speichern.</translation>
    </message>
    <message>
        <source>“%1” leaves no processor; name at least one.</source>
        <translation>„%1“ lässt keinen Prozessor übrig; mindestens einen angeben.</translation>
    </message>
    <message>
        <source>“%1” leaves out a virtual CPU before others; enable those with the lowest numbers.</source>
        <translation>„%1“ lässt eine virtuelle CPU vor anderen aus; aktivieren Sie die mit den niedrigsten Nummern.</translation>
    </message>
    <message>
        <source>“%1” lies in no storage pool of “%2”; make its folder a pool first.</source>
        <translation>„%1“ liegt in keinem Speicherpool von „%2“; machen Sie den Ordner zuerst zu einem Speicherpool.</translation>
    </message>
    <message>
        <source>“%1” must be an absolute path.</source>
        <translation>„%1“ muss ein absoluter Pfad sein.</translation>
    </message>
    <message>
        <source>“%1” must be from %2 to %3.</source>
        <translation>„%1“ muss von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>“%1” must begin with “opt/”.</source>
        <translation>„%1“ muss mit „opt/“ beginnen.</translation>
    </message>
    <message>
        <source>“%1” must name a pool and an image with “/” between them.</source>
        <translation>„%1“ muss einen Speicherpool und ein Abbild mit „/“ dazwischen nennen.</translation>
    </message>
    <message>
        <source>“%1” must not be below “%2”.</source>
        <translation>„%1“ darf nicht unter „%2“ liegen.</translation>
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
        <source>“%1” names no host that this program knows.</source>
        <translation>„%1“ nennt keinen Rechner, den dieses Programm kennt.</translation>
    </message>
    <message>
        <source>“%1” names no memory node; name at least one.</source>
        <translation>„%1“ nennt keinen Speicherknoten; mindestens einen angeben.</translation>
    </message>
    <message>
        <source>“%1” names the NUMA nodes “%2”, which are none.</source>
        <translation>„%1“ nennt die NUMA-Knoten „%2“, die keine sind.</translation>
    </message>
    <message>
        <source>“%1” needs KVM: %2</source>
        <translation>„%1“ braucht KVM: %2</translation>
    </message>
    <message>
        <source>“%1” needs a value.</source>
        <translation>„%1“ braucht einen Wert.</translation>
    </message>
    <message>
        <source>“%1” needs the attribute “%2”.</source>
        <translation>„%1“ braucht das Attribut „%2“.</translation>
    </message>
    <message>
        <source>“%1” needs the attribute “id”.</source>
        <translation>„%1“ braucht das Attribut „id“.</translation>
    </message>
    <message>
        <source>“%1” needs the element “%2”.</source>
        <translation>„%1“ braucht das Element „%2“.</translation>
    </message>
    <message>
        <source>“%1” needs the rights of the administrator; use “embed:///session” instead.</source>
        <translation>„%1“ braucht die Rechte des Administrators; verwenden Sie stattdessen „embed:///session“.</translation>
    </message>
    <message>
        <source>“%1” needs “%2”.</source>
        <translation>„%1“ braucht „%2“.</translation>
    </message>
    <message>
        <source>“%1” no longer answers.</source>
        <translation>„%1“ antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” of the disk “%2” is no file; say where the new image goes.</source>
        <translation>„%1“ der Festplatte „%2“ ist keine Datei; angeben, wohin das neue Abbild kommt.</translation>
    </message>
    <message>
        <source>“%1” of “%2” could not be given to the user “%3”.</source>
        <translation>„%1“ von „%2“ konnte dem Benutzer „%3“ nicht gegeben werden.</translation>
    </message>
    <message>
        <source>“%1” of “%2” could not be watched.</source>
        <translation>„%1“ von „%2“ konnte nicht überwacht werden.</translation>
    </message>
    <message>
        <source>“%1” printed too much.</source>
        <translation>„%1“ hat zu viel ausgegeben.</translation>
    </message>
    <message>
        <source>“%1” redirects devices of the bus “%2”; only “usb” is possible.</source>
        <translation>„%1“ leitet Geräte des Busses „%2“ um; nur „usb“ ist möglich.</translation>
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
        <source>“%1” runs as the administrator, as its label says.</source>
        <translation>„%1“ läuft als Administrator, wie das Label es angibt.</translation>
    </message>
    <message>
        <source>“%1” runs as the user “%2”, who may not enter the folder “%3” on the way to “%4”; allow it with “setfacl -m u:%5:x”, or move the file to another folder.</source>
        <translation>„%1“ läuft als Benutzer „%2“, der den Ordner „%3“ auf dem Weg zu „%4“ nicht betreten darf; es mit „setfacl -m u:%5:x“ erlauben oder die Datei in einen anderen Ordner verschieben.</translation>
    </message>
    <message>
        <source>“%1” runs on other images than those that hold the snapshot “%2”; shut it down first.</source>
        <translation>„%1“ läuft auf anderen Abbildern als denen, die den Schnappschuss „%2“ enthalten; fahren Sie die Maschine zuerst herunter.</translation>
    </message>
    <message>
        <source>“%1” runs, but its emulator cannot be asked now.</source>
        <translation>„%1“ läuft, aber der Emulator kann jetzt nicht gefragt werden.</translation>
    </message>
    <message>
        <source>“%1” runs, but its emulator cannot be asked.</source>
        <translation>„%1“ läuft, aber der Emulator kann nicht gefragt werden.</translation>
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
        <source>“%1” sees all devices of this computer: namespaces cannot be made here.</source>
        <translation>„%1“ sieht alle Geräte dieses Computers: Namensräume können hier nicht angelegt werden.</translation>
    </message>
    <message>
        <source>“%1” sends its sound to “%2”, which this computer has not.</source>
        <translation>„%1“ gibt den Ton über „%2“ aus, das dieser Computer nicht hat.</translation>
    </message>
    <message>
        <source>“%1” shares the folder “%2” through virtiofs, but no virtiofsd is installed.</source>
        <translation>„%1“ gibt den Ordner „%2“ über virtiofs frei, aber virtiofsd ist nicht installiert.</translation>
    </message>
    <message>
        <source>“%1” sleeps already.</source>
        <translation>„%1“ ist schon im Ruhezustand.</translation>
    </message>
    <message>
        <source>“%1” starts without the medium of “%2”, which is not there.</source>
        <translation>„%1“ startet ohne das Medium von „%2“, das nicht vorhanden ist.</translation>
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
        <source>“%1” wants a server for SCSI reservations to be started, which is not done here; start qemu-pr-helper and name its socket.</source>
        <translation>„%1“ verlangt, dass ein Server für SCSI-Reservierungen gestartet wird, was hier nicht geschieht; starten Sie qemu-pr-helper, und nennen Sie seinen Socket.</translation>
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
        <source>“%1” was started with room for %2 processors; raise the maximum for the next start.</source>
        <translation>„%1“ wurde mit Platz für %2 Prozessoren gestartet; erhöhen Sie den Höchstwert für den nächsten Start.</translation>
    </message>
    <message>
        <source>“%1” was started with this processor, which cannot leave it.</source>
        <translation>„%1“ wurde mit diesem Prozessor gestartet, der nicht entfernt werden kann.</translation>
    </message>
    <message>
        <source>“%1” was started.</source>
        <translation>„%1“ wurde gestartet.</translation>
    </message>
    <message>
        <source>“%1” was stopped for a snapshot.</source>
        <translation>„%1“ wurde für einen Schnappschuss beendet.</translation>
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
        <source>“%1” writes to the image “%2”; merging it must be asked for as that of the active one.</source>
        <translation>„%1“ schreibt in das Abbild „%2“; es muss als das aktive zusammengeführt werden.</translation>
    </message>
    <message>
        <source>“%1”, which “%2” uses, is not there.</source>
        <translation>„%1“, von „%2“ verwendet, ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>“%1”: type a whole number.</source>
        <translation>„%1“: eine ganze Zahl eingeben.</translation>
    </message>
    <message>
        <source>“%1”: type an amount with its unit, for instance “512 MiB”; nothing is no limit.</source>
        <translation>„%1“: eine Menge mit Einheit eingeben, zum Beispiel „512 MiB“; ohne Angabe gibt es keine Grenze.</translation>
    </message>
    <message>
        <source>“%2” gets what “%1” and the images between hold. Snapshots and machines that need “%2” as it is now are lost.</source>
        <translation>„%2“ erhält, was „%1“ und die Abbilder dazwischen enthalten. Schnappschüsse und Maschinen, die „%2“ so brauchen, wie es jetzt ist, gehen verloren.</translation>
    </message>
    <message>
        <source>“&amp;” must be written “&amp;amp;”.</source>
        <translation>„&amp;“ muss als „&amp;amp;“ geschrieben werden.</translation>
    </message>
    <message>
        <source>“1”: there is a medium</source>
        <translation>„1“: es gibt ein Medium</translation>
    </message>
    <message>
        <source>“&lt;” must be written “&amp;lt;”, or a name is missing after it.</source>
        <translation>„&lt;“ muss als „&amp;lt;“ geschrieben werden, oder danach fehlt ein Name.</translation>
    </message>
    <message>
        <source>“false” or “0”: the connection’s state does not count</source>
        <translation>„false“ oder „0“: der Zustand der Verbindung zählt nicht</translation>
    </message>
    <message>
        <source>“fmode” and “dmode” need the access mode “mapped”.</source>
        <translation>„fmode“ und „dmode“ brauchen den Zugriffsmodus „mapped“.</translation>
    </message>
    <message>
        <source>“innkeeper --serve”, or the switch on the host’s page there, shows it</source>
        <translation>„innkeeper --serve“ oder der Schalter auf der Seite des Rechners dort zeigt es</translation>
    </message>
    <message>
        <source>“iscsi” for SCSI, “vhost” for SCSI hosts</source>
        <translation>„iscsi“ für SCSI, „vhost“ für SCSI-Hosts</translation>
    </message>
    <message>
        <source>“level” is only for an emulated cache; remove it.</source>
        <translation>„level“ ist nur für einen emulierten Cache; es entfernen.</translation>
    </message>
    <message>
        <source>“librbd” is for RBD disks only.</source>
        <translation>„librbd“ ist nur für RBD-Festplatten.</translation>
    </message>
    <message>
        <source>“native” needs the cache “none” or “directsync”.</source>
        <translation>„native“ braucht den Cache „none“ oder „directsync“.</translation>
    </message>
    <message>
        <source>“no”: the rule is about packets that differ</source>
        <translation>„no“: die Regel betrifft Pakete, die abweichen</translation>
    </message>
    <message>
        <source>“parent_wwnn” and “parent_wwpn” need one another.</source>
        <translation>„parent_wwnn“ und „parent_wwpn“ brauchen einander.</translation>
    </message>
    <message>
        <source>“passt” is not installed; install the package “passt”.</source>
        <translation>„passt“ ist nicht installiert; installieren Sie das Paket „passt“.</translation>
    </message>
    <message>
        <source>“pci” for NVMe, “unix” for vhost-user</source>
        <translation>„pci“ für NVMe, „unix“ für vhost-user</translation>
    </message>
    <message>
        <source>“reset” forgets what the guest changed; else seconds to add</source>
        <translation>„reset“ vergisst, was der Gast geändert hat; sonst Sekunden, die addiert werden</translation>
    </message>
    <message>
        <source>“yes”: devices leave and return to the host’s driver by themselves</source>
        <translation>„yes“: Geräte verlassen den Treiber des Hosts und kehren zu ihm zurück, von selbst</translation>
    </message>
    <message>
        <source>“yes”: for interfaces that choose no group</source>
        <translation>„yes“: für Netzwerkschnittstellen, die keine Gruppe wählen</translation>
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
        <source>…and guests without that</source>
        <translation>… und Gäste ohne dies</translation>
    </message>
    <message>
        <source>…and its world wide port name</source>
        <translation>… und sein World Wide Port Name</translation>
    </message>
    <message>
        <source>…and without</source>
        <translation>… und ohne</translation>
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
