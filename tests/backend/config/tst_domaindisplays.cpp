#include "tests/backend/config/definitioncheck.h"

using namespace inn;
using namespace inn::config;

// Each row was tried with libvirt 9.0.
class TestDomainDisplays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QByteArray>("devices");
        QTest::addColumn<QString>("errors");
        const auto row = [](const char *name, const QByteArray &devices, const char *errors) {
            QTest::newRow(name) << devices << QString::fromLatin1(errors);
        };
        row("a display of no known type", "<graphics type='tty'/>", "27 /domain/devices/graphics/@type");
        row("a display without a type", "<graphics/>", "27 /domain/devices/graphics/@type");
        row("a port that is no number", "<graphics type='vnc' port='a'/>",
            "1 /domain/devices/graphics/@port");
        row("the same where nobody reads it", "<graphics type='sdl' port='a'/>", "");
        row("a policy of sharing that is none", "<graphics type='vnc' sharePolicy='a'/>",
            "27 /domain/devices/graphics/@sharePolicy");
        row("SPICE does not read it", "<graphics type='spice' sharePolicy='a'/>", "");
        row("SPICE reads whether ports are chosen", "<graphics type='spice' autoport='a'/>",
            "27 /domain/devices/graphics/@autoport");
        row("VNC takes anything for it", "<graphics type='vnc' autoport='a'/>", "");
        row("a time that is none", "<graphics type='vnc' passwd='a' passwdValidTo='tomorrow'/>",
            "1 /domain/devices/graphics/@passwdValidTo");
        row("a time without a password", "<graphics type='vnc' passwdValidTo='tomorrow'/>", "");
        row("VNC keeps clients when the password changes",
            "<graphics type='vnc' passwd='a' connected='disconnect'/>",
            "67 /domain/devices/graphics/@connected");
        row("SPICE can drop them", "<graphics type='spice' passwd='a' connected='disconnect'/>", "");
        row("a listen without a type", "<graphics type='vnc'><listen/></graphics>",
            "27 /domain/devices/graphics/listen/@type");
        row("a listen of no network", "<graphics type='vnc'><listen type='network'/></graphics>",
            "27 /domain/devices/graphics/listen");
        row("a network for an address",
            "<graphics type='vnc'><listen type='address' network='default'/></graphics>",
            "27 /domain/devices/graphics/listen/@network");
        row("a socket for an address", "<graphics type='vnc'><listen type='address' socket='/a'/></graphics>",
            "27 /domain/devices/graphics/listen/@socket");
        row("RDP through a socket", "<graphics type='rdp'><listen type='socket' socket='/a'/></graphics>",
            "67 /domain/devices/graphics/listen/@type");
        row("two addresses for one listen",
            "<graphics type='vnc' listen='1.2.3.4'><listen type='address' address='4.3.2.1'/></graphics>",
            "67 /domain/devices/graphics/listen/@address");
        row("two sockets for one listen",
            "<graphics type='vnc' socket='/a'><listen type='socket' socket='/b'/></graphics>",
            "67 /domain/devices/graphics/listen/@socket");
        row("a channel without a mode", "<graphics type='spice'><channel name='main'/></graphics>",
            "27 /domain/devices/graphics/channel/@mode");
        row("an image compression by default",
            "<graphics type='spice'><image compression='default'/></graphics>",
            "27 /domain/devices/graphics/image/@compression");
        row("an image element of nothing", "<graphics type='spice'><image/></graphics>",
            "27 /domain/devices/graphics/image/@compression");
        row("VNC does not read it", "<graphics type='vnc'><image/></graphics>", "");
        row("OpenGL without a word whether", "<graphics type='spice'><gl rendernode='/a'/></graphics>",
            "27 /domain/devices/graphics/gl/@enable");
        row("without a window it is always on",
            "<graphics type='egl-headless'><gl rendernode='/a'/></graphics>", "");
        row("D-Bus directly and through a daemon", "<graphics type='dbus' p2p='yes' address='unix:path=/a'/>",
            "27 /domain/devices/graphics/@address");
        row("an audio backend that is not there", "<graphics type='vnc'><audio id='1'/></graphics>",
            "27 /domain/devices/graphics/audio/@id");
        row("an audio backend of number 0", "<graphics type='vnc'><audio id='0'/></graphics>",
            "27 /domain/devices/graphics/audio/@id");

        row("a graphics card of no known model", "<video><model type='voodoo'/></video>",
            "67 /domain/devices/video/model/@type");
        row("a card that the hypervisor chooses", "<video/>", "");
        row("memory of QXL for another",
            "<video><model type='vga' ram='1024' vram64='1' vgamem='1'/></video>",
            "67 /domain/devices/video/model/@ram\n67 /domain/devices/video/model/@vram64\n67 "
            "/domain/devices/video/model/@vgamem");
        row("heads that are no number", "<video><model type='qxl' heads='a'/></video>",
            "1 /domain/devices/video/model/@heads");
        row("two first cards",
            "<video><model type='qxl' primary='yes'/></video><video><model type='qxl' "
            "primary='yes'/></video>",
            "67 /domain/devices/video");
        row("a first card that is unreadable", "<video><model type='qxl' primary='a'/></video>", "");
        row("no card and a card", "<video><model type='none'/></video><video><model type='qxl'/></video>",
            "67 /domain/devices/video");
        row("an acceleration of nothing", "<video><model type='virtio'><acceleration/></model></video>",
            "67 /domain/devices/video/model/acceleration");
        row("a resolution of nothing",
            "<video><model type='virtio'><resolution x='0' y='1'/></model></video>",
            "67 /domain/devices/video/model/resolution");
        row("half a resolution", "<video><model type='virtio'><resolution x='1'/></model></video>",
            "27 /domain/devices/video/model/resolution/@y");
        row("vhost-user for another card", "<video><driver name='vhostuser'/><model type='vga'/></video>",
            "67 /domain/devices/video/driver/@name");
        row("the host's card without vhost-user",
            "<video><model type='virtio'><acceleration rendernode='/a'/></model></video>",
            "67 /domain/devices/video/model/acceleration/@rendernode");
        row("virtio options of another card", "<video><driver iommu='on'/><model type='vga'/></video>",
            "67 /domain/devices/video/driver/@iommu");
        row("an unreadable text mode", "<video><driver vgaconf='a'/><model type='vga'/></video>", "");

        row("a sound card without a model", "<sound/>", "27 /domain/devices/sound/@model");
        row("a codec of no type", "<sound model='ich6'><codec/></sound>",
            "67 /domain/devices/sound/codec/@type");
        row("sound to nowhere", "<sound model='ich6'><audio id='3'/></sound>",
            "27 /domain/devices/sound/audio/@id");
        row("an audio backend without a number", "<audio type='none'/>", "27 /domain/devices/audio/@id");
        row("two of one number", "<audio id='1' type='none'/><audio id='1' type='alsa'/>",
            "27 /domain/devices/audio[2]/@id");
        row("fixed settings without the engine",
            "<audio id='1' type='alsa'><input fixedSettings='yes'/></audio>",
            "67 /domain/devices/audio/input/@fixedSettings");
        row("settings that are not fixed",
            "<audio id='1' type='alsa'><output mixingEngine='yes'><settings channels='1'/></output></audio>",
            "67 /domain/devices/audio/output/settings");
        row("no voices", "<audio id='1' type='alsa'><input voices='0'/></audio>",
            "27 /domain/devices/audio/input/@voices");
        row("an SDL driver by default", "<audio id='1' type='sdl' driver=''/>",
            "27 /domain/devices/audio/@driver");
        row("a negative policy", "<audio id='1' type='oss' dspPolicy='-1'/>",
            "27 /domain/devices/audio/@dspPolicy");
    }

    void refused()
    {
        QFETCH(const QByteArray, devices);
        QTEST(errorsOf(documentOf({}, devices)), "errors");
    }

    void defined_data()
    {
        QTest::addColumn<QByteArray>("devices");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("stored");
        const auto graphics = [](const char *name, const QByteArray &devices, const QByteArray &stored) {
            QTest::newRow(name) << devices << QByteArray("devices/graphics") << stored;
        };
        const auto video = [](const char *name, const QByteArray &devices, const QByteArray &stored) {
            QTest::newRow(name) << devices << QByteArray("devices/video") << stored;
        };
        graphics("VNC chooses a port", "<graphics type='vnc'/>",
            "<graphics type='vnc' port='-1' autoport='yes'><listen type='address'/></graphics>");
        graphics("a given port stays", "<graphics type='vnc' port='5903'/>",
            "<graphics type='vnc' port='5903' autoport='no'><listen type='address'/></graphics>");
        graphics("unless it is to be chosen", "<graphics type='vnc' port='5903' autoport='yes'/>",
            "<graphics type='vnc' port='-1' autoport='yes'><listen type='address'/></graphics>");
        graphics("the address is said twice", "<graphics type='vnc' listen='::1'/>",
            "<graphics type='vnc' port='-1' autoport='yes' listen='::1'><listen type='address' "
            "address='::1'/></graphics>");
        graphics("a network's address is not kept",
            "<graphics type='vnc'><listen type='network' network='n' address='1.2.3.4'/></graphics>",
            "<graphics type='vnc' port='-1' autoport='yes'><listen type='network' network='n'/></graphics>");
        graphics("a socket has no port", "<graphics type='vnc' port='1' socket='/a' websocket='3'/>",
            "<graphics type='vnc' socket='/a'><listen type='socket' socket='/a'/></graphics>");
        graphics("what SPICE has does not stay with VNC",
            "<graphics type='vnc' tlsPort='3'><image compression='off'/></graphics>",
            "<graphics type='vnc' port='-1' autoport='yes'><listen type='address'/></graphics>");
        graphics("the end of a password without one",
            "<graphics type='vnc' passwdValidTo='2031-01-01T00:00:00'/>",
            "<graphics type='vnc' port='-1' autoport='yes'><listen type='address'/></graphics>");
        graphics("the end of a password in full",
            "<graphics type='vnc' passwd='a' passwdValidTo='2031-1-2T3:4:5'/>",
            "<graphics type='vnc' port='-1' autoport='yes' passwd='a' "
            "passwdValidTo='2031-01-02T03:04:05'><listen type='address'/></graphics>");
        graphics("SPICE without a port does not listen", "<graphics type='spice' listen='1.2.3.4'/>",
            "<graphics type='spice'><listen type='none'/></graphics>");
        graphics("SPICE with two ports of -1 chooses", "<graphics type='spice' port='-1' tlsPort='-1'/>",
            "<graphics type='spice' autoport='yes'><listen type='address'/></graphics>");
        graphics("channels in order, the last one counts",
            "<graphics type='spice' autoport='yes' defaultMode='any'><channel name='record' "
            "mode='secure'/><channel name='main' mode='any'/><channel name='display' mode='secure'/><channel "
            "name='record' mode='insecure'/></graphics>",
            "<graphics type='spice' autoport='yes'><listen type='address'/><channel name='display' "
            "mode='secure'/><channel name='record' mode='insecure'/></graphics>");
        graphics("a window", "<graphics type='sdl' fullscreen='no' port='3' listen='a' display=':1'/>",
            "<graphics type='sdl' display=':1'/>");
        graphics("RDP", "<graphics type='rdp' multiUser='no' replaceUser='yes'/>",
            "<graphics type='rdp' port='0' autoport='yes' replaceUser='yes'><listen "
            "type='address'/></graphics>");
        graphics("without a window",
            "<graphics type='egl-headless' port='1'><gl enable='yes' rendernode='/a'/></graphics>",
            "<graphics type='egl-headless'><gl rendernode='/a'/></graphics>");

        video("a display needs a card", "<graphics type='vnc'/>",
            "<video><model heads='1' primary='yes'/></video>");
        video("memory of a VGA card", "<video><model type='vga'/></video>",
            "<video><model type='vga' vram='16384' heads='1' primary='yes'/></video>");
        video("memory of a QXL card is a power of two",
            "<video><model type='qxl' ram='65537' vram='3'/></video>",
            "<video><model type='qxl' ram='131072' vram='4' heads='1' primary='yes'/></video>");
        video("virtio has no memory", "<video><model type='virtio' heads='0' vram64='0'/></video>",
            "<video><model type='virtio' heads='0' primary='yes'/></video>");
        video("the first card comes first",
            "<video><model type='virtio' heads='2'/></video><video><model type='virtio' "
            "primary='yes'/></video>",
            "<video><model type='virtio' heads='1' primary='yes'/></video><video><model type='virtio' "
            "heads='2'/></video>");
        video("none has nothing",
            "<video><driver name='qemu'/><model type='none' vram='3' primary='yes'/></video>",
            "<video><model type='none'/></video>");
        video("BSD's way of text mode by default is not written",
            "<video><driver vgaconf='io'/><model type='gop'/></video>",
            "<video><model type='gop' heads='1' primary='yes'/></video>");

        QTest::newRow("only HDA cards have codecs")
            << QByteArray("<sound model='ac97'><codec type='micro'/></sound>") << QByteArray("devices/sound")
            << QByteArray("<sound model='ac97'/>");
        QTest::newRow("what another backend has")
            << QByteArray("<audio id='1' type='alsa' path='/a' driver='esd'><input dev='a' latency='3' "
                          "clientName='b'/><output serverName='c'/></audio>")
            << QByteArray("devices/audio")
            << QByteArray("<audio id='1' type='alsa'><input dev='a'/></audio>");
        QTest::newRow("fixed settings without any")
            << QByteArray("<audio id='1' type='none'><input mixingEngine='yes' fixedSettings='yes'/></audio>")
            << QByteArray("devices/audio")
            << QByteArray("<audio id='1' type='none'><input mixingEngine='yes' "
                          "fixedSettings='yes'><settings/></input></audio>");
    }

    void defined()
    {
        QFETCH(const QByteArray, devices);
        QFETCH(const QByteArray, path);
        QTEST(definedPart(documentOf({}, devices), path), "stored");
    }
};

QTEST_GUILESS_MAIN(TestDomainDisplays)
#include "tst_domaindisplays.moc"
