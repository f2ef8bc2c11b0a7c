<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Innkeeper</name>
    <message>
        <source>    in every (period)</source>
        <translation>    每个（周期）</translation>
    </message>
    <message>
        <source>    that is (quota)</source>
        <translation>    即（配额）</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
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
        <source> MiB/s</source>
        <translation> MiB/s</translation>
    </message>
    <message>
        <source> as a further one</source>
        <translation>（作为附加设备）</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source> or “raw”</source>
        <translation>或“raw”</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>% of a CPU</source>
        <translation>% 的一个 CPU</translation>
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
        <source>%1 (%2 left)</source>
        <translation>%1（剩余 %2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2):</source>
        <translation>%1（%2）：</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <translation>%1（当前）</translation>
    </message>
    <message>
        <source>%1 (no longer maintained)</source>
        <translation>%1（不再维护）</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1（未连接）</translation>
    </message>
    <message>
        <source>%1 (“%2”, %3)</source>
        <translation>%1（“%2”，%3）</translation>
    </message>
    <message>
        <source>%1 I/O threads are too many; at most %2 are possible.</source>
        <translation>I/O 线程 %1 个过多；最多可有 %2 个。</translation>
    </message>
    <message>
        <source>%1 IOPS</source>
        <translation>%1 IOPS</translation>
    </message>
    <message>
        <source>%1 KiB are too much for a graphics card; at most %2 are possible.</source>
        <translation>%1 KiB 对显卡来说过大；最多可为 %2。</translation>
    </message>
    <message>
        <source>%1 Untick “%2” to move the others.</source>
        <translation>%1 要移动其他虚拟机，请取消勾选“%2”。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n image(s) below it</source>
        <translation>
            <numerusform>%1 及其下的 %n 个映像</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are copied to “%2”; it has the space.</source>
        <translation>%1 将复制到“%2”；那里空间足够。</translation>
    </message>
    <message>
        <source>%1 are deleted: the machine can never go back to them. The machine itself stays as it is now.</source>
        <translation>将删除 %1：虚拟机再也无法恢复到这些快照。虚拟机本身保持现状。</translation>
    </message>
    <message>
        <source>%1 are deleted: what was written since then is merged into the images that they went back to, whose states of then are lost. The machine itself stays as it is now.</source>
        <translation>%1 将被删除：此后写入的内容会合并到它们各自所恢复到的映像中，这些映像当时的状态将会丢失。虚拟机本身保持现状。</translation>
    </message>
    <message>
        <source>%1 are free in the pool.</source>
        <translation>存储池中有 %1 可用。</translation>
    </message>
    <message>
        <source>%1 asks who you are.</source>
        <translation>%1 要求验证您的身份。</translation>
    </message>
    <message>
        <source>%1 begins with the address of the network itself.</source>
        <translation>%1 以网络自身的地址开头。</translation>
    </message>
    <message>
        <source>%1 can only be passed through as “lun” from a block device or iSCSI.</source>
        <translation>%1 只能从块设备或 iSCSI 以“lun”方式直通。</translation>
    </message>
    <message>
        <source>%1 cannot be on the bus “%2”: only floppy drives are on “fdc”.</source>
        <translation>%1 不能位于总线“%2”上：只有软盘驱动器才使用“fdc”。</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 does not start from this firmware.</source>
        <translation>%1 无法从此固件启动。</translation>
    </message>
    <message>
        <source>%1 ends before it begins.</source>
        <translation>%1 的结束位置早于起始位置。</translation>
    </message>
    <message>
        <source>%1 ends with the broadcast address.</source>
        <translation>%1 以广播地址结尾。</translation>
    </message>
    <message>
        <source>%1 for the guest</source>
        <translation>客户机可见 %1</translation>
    </message>
    <message>
        <source>%1 go from the list; what they keep stays in the images.</source>
        <translation>%1 将从列表中移除；它们保留的内容仍留在映像中。</translation>
    </message>
    <message>
        <source>%1 goes from the list; what it keeps stays in the images.</source>
        <translation>%1 将从列表中移除；它保留的内容仍留在映像中。</translation>
    </message>
    <message>
        <source>%1 graphics cards are marked as the first one; mark only one.</source>
        <translation>有 %1 块显卡被标为主显卡；请只标记一块。</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 has a “%2” of more than %3 characters.</source>
        <translation>%1 的“%2”超过 %3 个字符。</translation>
    </message>
    <message>
        <source>%1 has a “%2” with characters that cannot be printed.</source>
        <translation>%1 的“%2”含有不可打印的字符。</translation>
    </message>
    <message>
        <source>%1 has its encryption twice; keep one.</source>
        <translation>%1 的加密设置出现了两次；请只保留一个。</translation>
    </message>
    <message>
        <source>%1 has its login twice; keep one.</source>
        <translation>%1 的登录设置出现了两次；请只保留一个。</translation>
    </message>
    <message>
        <source>%1 has no source; give it one or make it a removable drive.</source>
        <translation>%1 没有来源；请为其指定来源，或将其设为可移动驱动器。</translation>
    </message>
    <message>
        <source>%1 has no tray; only CD-ROM and floppy drives have one.</source>
        <translation>%1 没有托盘；只有 CD-ROM 和软盘驱动器才有。</translation>
    </message>
    <message>
        <source>%1 is a “lun” and cannot be a slice.</source>
        <translation>%1 是“lun”，不能是切片。</translation>
    </message>
    <message>
        <source>%1 is a “lun” and cannot be encrypted.</source>
        <translation>%1 是“lun”，不能加密。</translation>
    </message>
    <message>
        <source>%1 is a “lun” and must have the format “raw”.</source>
        <translation>%1 是“lun”，格式必须为“raw”。</translation>
    </message>
    <message>
        <source>%1 is deleted: the machine can never go back to it. The machine itself stays as it is now.</source>
        <translation>将删除 %1：虚拟机再也无法恢复到该快照。虚拟机本身保持现状。</translation>
    </message>
    <message>
        <source>%1 is deleted: what was written since then is merged into the image that it went back to, whose state of then is lost. The machine itself stays as it is now.</source>
        <translation>%1 将被删除：此后写入的内容会合并到它所恢复到的映像中，该映像当时的状态将会丢失。虚拟机本身保持现状。</translation>
    </message>
    <message>
        <source>%1 is no class of USB devices.</source>
        <translation>%1 不是 USB 设备的类别。</translation>
    </message>
    <message>
        <source>%1 is no port for the disks; choose one up to 65535.</source>
        <translation>%1 不是可用于磁盘的端口；请选择不大于 65535 的端口。</translation>
    </message>
    <message>
        <source>%1 is no time to wait; write -1 or up to %2 milliseconds.</source>
        <translation>%1 不是有效的等待时间；请填写 -1 或不超过 %2 毫秒的值。</translation>
    </message>
    <message>
        <source>%1 is not a NUMA node.</source>
        <translation>%1 不是 NUMA 节点。</translation>
    </message>
    <message>
        <source>%1 is not a port; ports go up to 65535, and -1 lets one be chosen.</source>
        <translation>%1 不是端口；端口最大为 65535，-1 表示自动选择。</translation>
    </message>
    <message>
        <source>%1 is not a virtio disk and cannot have “%2”.</source>
        <translation>%1 不是 virtio 磁盘，不能有“%2”。</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 未连接。</translation>
    </message>
    <message>
        <source>%1 is not inside the network.</source>
        <translation>%1 不在该网络内。</translation>
    </message>
    <message>
        <source>%1 is not on USB, so it cannot be removable.</source>
        <translation>%1 不在 USB 上，因此不能是可移动的。</translation>
    </message>
    <message>
        <source>%1 is on the bus “%2” and needs an address of the type “drive”, not “%3”.</source>
        <translation>%1 在总线“%2”上，需要“drive”类型的地址，而不是“%3”。</translation>
    </message>
    <message>
        <source>%1 is served by a vhost-user program and cannot have “%2”.</source>
        <translation>%1 由 vhost-user 程序提供，不能有“%2”。</translation>
    </message>
    <message>
        <source>%1 is served by a vhost-user program and must be on the bus “virtio”.</source>
        <translation>%1 由 vhost-user 程序提供，必须在总线“virtio”上。</translation>
    </message>
    <message>
        <source>%1 is too large; at most 65536 addresses are possible.</source>
        <translation>%1 太大；最多可有 65536 个地址。</translation>
    </message>
    <message>
        <source>%1 lies on “%2”, where nothing tells at start whether the source is there.</source>
        <translation>%1 位于“%2”，启动时无法得知那里的源是否存在。</translation>
    </message>
    <message>
        <source>%1 logical (%2 in %3)</source>
        <translation>%1 个逻辑处理器（%2，%3）</translation>
    </message>
    <message>
        <source>%1 memory devices need more than %2 “slots”.</source>
        <translation>%1 个内存设备需要多于 %2 个“slots”。</translation>
    </message>
    <message>
        <source>%1 milliseconds are too long for the boot menu; at most %2 are possible.</source>
        <translation>%1 毫秒对启动菜单来说过长；最多可为 %2。</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 needs UEFI firmware, which this host does not have: %2</source>
        <translation>%1 需要 UEFI 固件，而此主机没有：%2</translation>
    </message>
    <message>
        <source>%1 needs a TPM, which this host cannot emulate: %2</source>
        <translation>%1 需要 TPM，而此主机无法模拟：%2</translation>
    </message>
    <message>
        <source>%1 needs at least %2.</source>
        <translation>%1 至少需要 %2。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 processors</source>
        <translation>%1 个处理器，共 %2 个</translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>共 %2 台，%1 台正在运行</translation>
    </message>
    <message>
        <source>%1 of %2 used, this disk at most %3 more</source>
        <translation>已用 %1，共 %2；此磁盘最多再占用 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n machine(s)</source>
        <translation>
            <numerusform>%n 台虚拟机中的 %1 台</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 台已关闭</translation>
    </message>
    <message>
        <source>%1 packets are too many; at most %2 are possible.</source>
        <translation>%1 个数据包过多；最多可为 %2。</translation>
    </message>
    <message>
        <source>%1 parallel connections are not possible.</source>
        <translation>不能使用 %1 个并行连接。</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>%1 台已暂停</translation>
    </message>
    <message>
        <source>%1 processors are too many; at most %2 are possible.</source>
        <translation>%1 个处理器太多；最多可有 %2 个。</translation>
    </message>
    <message>
        <source>%1 processors at boot are more than the machine’s %2.</source>
        <translation>启动时的处理器数 %1 超过了虚拟机的处理器数 %2。</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 台运行中</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 s ahead of this computer</source>
        <translation>比此计算机快 %1 秒</translation>
    </message>
    <message>
        <source>%1 s behind this computer</source>
        <translation>比此计算机慢 %1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%1 these %n machine(s)?</source>
        <translation>
            <numerusform>要%1这 %n 台虚拟机吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to read</source>
        <translation>要读取 %1</translation>
    </message>
    <message>
        <source>%1 was not waited for; ask again when it answers.</source>
        <translation>未继续等待 %1；请在其响应后重新询问。</translation>
    </message>
    <message>
        <source>%1 when last seen</source>
        <translation>上次看到时：%1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 — %2 free</source>
        <translation>%1 — %2 可用</translation>
    </message>
    <message>
        <source>%1 — Unit of the amount: bytes, KiB, MiB, GiB, KB, MB and the like.</source>
        <translation>%1 — 数量的单位：bytes、KiB、MiB、GiB、KB、MB 等。</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>%1 “%2”?</source>
        <translation>要%1“%2”吗？</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2 (%3 used)</source>
        <translation>%1，%2（已用 %3）</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1，%2（%3）</translation>
    </message>
    <message>
        <source>%1, %2, copied to %3</source>
        <translation>%1，%2，复制到 %3</translation>
    </message>
    <message>
        <source>%1, %2, new: %3</source>
        <translation>%1，%2，新建：%3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n machine(s)</source>
        <translation>
            <numerusform>%1，%n 台虚拟机</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1，最多</translation>
    </message>
    <message>
        <source>%1, both ways</source>
        <translation>%1，双向</translation>
    </message>
    <message>
        <source>%1, folded away</source>
        <translation>%1，已折叠</translation>
    </message>
    <message>
        <source>%1, guest slowed by %2 %</source>
        <translation>%1，客户机减速 %2 %</translation>
    </message>
    <message>
        <source>%1, live disc (“%2”, %3)</source>
        <translation>%1，Live 光盘（“%2”，%3）</translation>
    </message>
    <message>
        <source>%1, on top of “%2”</source>
        <translation>%1，基于“%2”</translation>
    </message>
    <message>
        <source>%1, reading</source>
        <translation>%1，读</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1，已展开</translation>
    </message>
    <message>
        <source>%1, used where it is</source>
        <translation>%1，在原位置使用</translation>
    </message>
    <message>
        <source>%1, writing</source>
        <translation>%1，写</translation>
    </message>
    <message>
        <source>%1-clone</source>
        <translation>%1-clone</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 left, %3</source>
        <translation>%1：剩余 %2，%3</translation>
    </message>
    <message>
        <source>%1: %2 of %3 selected machines</source>
        <translation>%1：所选 %3 台虚拟机中的 %2 台</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1：已取消</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1：已完成</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1：失败</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n 个核心</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%n 台虚拟机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) selected</source>
        <translation>
            <numerusform>已选择 %n 台虚拟机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) with a problem</source>
        <translation>
            <numerusform>%n 台虚拟机有问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processors</source>
        <translation>
            <numerusform>%n 个处理器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>已替换 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s)</source>
        <translation>
            <numerusform>%n 个插槽</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vCPU(s), %1 of memory, %2, %3</source>
        <translation>
            <numerusform>%n 个 vCPU，%1 内存，%2，%3</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Innkeeper</source>
        <translation>关于 Innkeeper(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Acceleration:</source>
        <translation>加速(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Also systems that are no longer maintained</source>
        <translation>也显示不再维护的系统(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>应用(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Back Up…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Bandwidth:</source>
        <translation>带宽(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;Bridge:</source>
        <translation>网桥(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;CD Drive…</source>
        <translation>CD 驱动器(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Caching:</source>
        <translation>缓存(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Capabilities of:</source>
        <translation>能力来源(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Clone it: another machine with copies of its disks</source>
        <translation>克隆：创建另一台带有其磁盘副本的虚拟机(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare:</source>
        <translation>比较(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Connect Now</source>
        <translation>立即连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Connect to a Host…</source>
        <translation>连接到主机(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Connected to:</source>
        <translation>连接到(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Connections:</source>
        <translation>连接数(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Console</source>
        <translation>控制台(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Console screens:</source>
        <translation>控制台屏幕(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy it into a pool; the original stays as it is</source>
        <translation>复制到存储池；原件保持不变(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy the disks to the destination</source>
        <translation>将磁盘复制到目标主机(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy to…</source>
        <translation>复制到(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>创建(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Create and start</source>
        <translation>创建并启动(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Daemon:</source>
        <translation>守护进程(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete Volume…</source>
        <translation>删除卷(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Delete a Filter</source>
        <translation>删除筛选条件(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete with %n Disk(s)</source>
        <translation>
            <numerusform>连同 %n 个磁盘一起删除(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>描述(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation>目标主机(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>设备(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Discard Changes</source>
        <translation>放弃更改(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Discard my XML</source>
        <translation>放弃我的 XML(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开连接(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Disks</source>
        <translation>磁盘(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Disks:</source>
        <translation>磁盘(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Disk…</source>
        <translation>磁盘(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Do not ask again for “%1”</source>
        <translation>对“%1”不再询问(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Dump Memory…</source>
        <translation>转储内存(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Edit the document; disks and networks stand in it then</source>
        <translation>编辑文档；此时磁盘和网络以文档中的为准(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Eject</source>
        <translation>弹出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Encrypt it (LUKS)</source>
        <translation>将其加密 (LUKS)(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>事件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;File on the host:</source>
        <translation>主机上的文件(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>过滤器(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Firmware:</source>
        <translation>固件(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Flatten</source>
        <translation>扁平化(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Flatten…</source>
        <translation>扁平化(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Folder on the host:</source>
        <translation>主机上的文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>跟随(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Force Off</source>
        <translation>强制关闭(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式化(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Freeze the guest’s file systems meanwhile</source>
        <translation>期间冻结客户机的文件系统(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>从(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Give Back to the Host</source>
        <translation>归还给主机(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Give up silent hosts after:</source>
        <translation>放弃无响应主机的等待时间(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>恢复(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go back to it…</source>
        <translation>恢复到此快照(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Group and Tags…</source>
        <translation>组和标签(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>组(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Hardware address:</source>
        <translation>硬件地址(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Helper there:</source>
        <translation>远端的辅助程序(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Home Page</source>
        <translation>主页(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>主机(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Identity:</source>
        <translation>身份(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>映像(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Import a Machine…</source>
        <translation>导入虚拟机(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Insert a CD…</source>
        <translation>插入光盘(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Into:</source>
        <translation>合并到(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Inventory</source>
        <translation>清单(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keep below:</source>
        <translation>下层保留(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keyring</source>
        <translation>保存在密钥环中(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep the data in the images, remove only the entry in the list</source>
        <translation>保留映像中的数据，只移除列表中的条目(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Kernel and initial RAM disk</source>
        <translation>内核和初始内存盘(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Kind of file:</source>
        <translation>文件类型(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>种类(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Leased addresses</source>
        <translation>租用的地址(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>实时(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Log In</source>
        <translation>登录(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look only: change nothing there</source>
        <translation>仅查看：不在那里更改任何内容(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Machine</source>
        <translation>虚拟机(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;May use these machines</source>
        <translation>可以使用这些虚拟机(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Measure every:</source>
        <translation>测量间隔(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Medium (may be empty):</source>
        <translation>介质（可以为空）(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>内存(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Merge into Base…</source>
        <translation>合并到基础映像(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Merge:</source>
        <translation>合并(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Migrate</source>
        <translation>迁移(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Migrate…</source>
        <translation>迁移(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Move it: the same machine goes on there</source>
        <translation>移动：同一台虚拟机在那里继续运行(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name (optional):</source>
        <translation>名称（可选）(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>网络(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Network Card…</source>
        <translation>网卡(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;New Filter…</source>
        <translation>新建过滤器(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;New Machine Here…</source>
        <translation>在此新建虚拟机(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;New Machine…</source>
        <translation>新建虚拟机(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;New Network…</source>
        <translation>新建网络(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;New Secret…</source>
        <translation>新建机密信息(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;New size:</source>
        <translation>新的大小(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Not at All</source>
        <translation>完全不(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Only “%1”</source>
        <translation>仅“%1”(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open Anyway</source>
        <translation>仍然打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Other Device by XML…</source>
        <translation>通过 XML 添加其他设备(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Others:</source>
        <translation>其他(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;PCI Device of the Host…</source>
        <translation>主机的 PCI 设备(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>密码短语(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Path of the volume:</source>
        <translation>卷的路径(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Paused</source>
        <translation>已暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Performance</source>
        <translation>性能(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pool:</source>
        <translation>存储池(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>端口(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Processors</source>
        <translation>处理器(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Processors:</source>
        <translation>处理器(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Program here:</source>
        <translation>本地程序(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Programs for libvirt may use the machines of this computer</source>
        <translation>libvirt 的程序可以使用此计算机的虚拟机(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Properties</source>
        <translation>属性(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Questions:</source>
        <translation>询问(&amp;Q)：</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Reached by:</source>
        <translation>访问途径(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Read only</source>
        <translation>只读(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Receives at most:</source>
        <translation>最大接收速率(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>重新连接(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Refresh Addresses</source>
        <translation>刷新地址(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remember this moment, so that the next backup can copy changes</source>
        <translation>记住这一时刻，以便下次备份可以只复制更改(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove from the List…</source>
        <translation>从列表中移除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>从列表中移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove the machine from the source afterwards</source>
        <translation>之后从源主机移除虚拟机(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reserve all of it now</source>
        <translation>立即预留全部空间(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset Terminal</source>
        <translation>重置终端(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Resize</source>
        <translation>调整大小(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Resize…</source>
        <translation>调整大小(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Restart the machine after that</source>
        <translation>之后重启虚拟机(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Running</source>
        <translation>运行中(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save Text…</source>
        <translation>保存文本(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Save This Filter…</source>
        <translation>保存此筛选条件(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Search Machines</source>
        <translation>搜索虚拟机(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Shared so that:</source>
        <translation>共享方式(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Shrink</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Sign In</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>大小(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Standard Columns</source>
        <translation>标准列(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start it now</source>
        <translation>立即启动(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start the machine now</source>
        <translation>立即启动虚拟机(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start “%1”</source>
        <translation>启动“%1”(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop Waiting</source>
        <translation>停止等待(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Subnet:</source>
        <translation>子网(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>摘要(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Suspend the System</source>
        <translation>使系统睡眠(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Switch</source>
        <translation>切换(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>标签(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Take a snapshot of the present state first, called:</source>
        <translation>先为当前状态创建快照，名称为(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Take from Its Driver</source>
        <translation>从其驱动程序分离(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Take snapshot</source>
        <translation>创建快照(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Take…</source>
        <translation>创建(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Target’s name:</source>
        <translation>目标的名称(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>任务(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tasks and Problems</source>
        <translation>任务和问题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Time limit:</source>
        <translation>时间限制(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>到(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Trust This Host</source>
        <translation>信任此主机(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;URI there:</source>
        <translation>远端的 URI(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;USB Device of the Host…</source>
        <translation>主机的 USB 设备(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Undo Changes</source>
        <translation>撤销更改(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Upload</source>
        <translation>上传(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Upload…</source>
        <translation>上传(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Use what was detected</source>
        <translation>使用检测到的系统(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Use:</source>
        <translation>使用(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>用户名(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>用户(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Vendor:product:</source>
        <translation>厂商:产品(&amp;V)：</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Wake Up</source>
        <translation>唤醒(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Way out:</source>
        <translation>出口(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>擦除(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>写入(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;XML</source>
        <translation>XML(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;XML…</source>
        <translation>XML(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;forcing a machine off</source>
        <translation>强制关闭虚拟机(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;netcat there:</source>
        <translation>远端的 netcat(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;resetting a machine</source>
        <translation>重置虚拟机(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>（还有 %n 项）</numerusform>
        </translation>
    </message>
    <message>
        <source>, kernel %1</source>
        <translation>，内核 %1</translation>
    </message>
    <message>
        <source>, time zone %1</source>
        <translation>，时区 %1</translation>
    </message>
    <message>
        <source>, up %1</source>
        <translation>，已运行 %1</translation>
    </message>
    <message>
        <source>--by is “save” or “shutdown”; --patience and --together are numbers from 1 on.</source>
        <translation>--by 为“save”或“shutdown”；--patience 和 --together 为从 1 开始的数字。</translation>
    </message>
    <message>
        <source>/folder/on/the/host</source>
        <translation>/主机上的/文件夹</translation>
    </message>
    <message>
        <source>/path/to/installer.iso, or a drive</source>
        <translation>/path/to/installer.iso，或一个驱动器</translation>
    </message>
    <message>
        <source>1 processor</source>
        <translation>1 个处理器</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>2D acceleration</source>
        <translation>2D 加速</translation>
    </message>
    <message>
        <source>3D acceleration</source>
        <translation>3D 加速</translation>
    </message>
    <message>
        <source>A %1 of the target type “%2” cannot come or go while the machine runs; change it for the next start.</source>
        <translation>目标类型为“%2”的 %1 无法在虚拟机运行时添加或移除；请针对下次启动进行更改。</translation>
    </message>
    <message>
        <source>A BusLogic controller became an LSI one; the guest may need its driver.</source>
        <translation>BusLogic 控制器已改为 LSI 控制器；客户机可能需要其驱动程序。</translation>
    </message>
    <message>
        <source>A CCW address needs all of “cssid”, “ssid” and “devno”, or none.</source>
        <translation>CCW 地址的“cssid”、“ssid”和“devno”必须全部填写，或全部不填。</translation>
    </message>
    <message>
        <source>A Ceph pool needs the name of its source.</source>
        <translation>Ceph 存储池需要其源的名称。</translation>
    </message>
    <message>
        <source>A D-Bus display with “p2p” speaks with one client and has no address.</source>
        <translation>使用“p2p”的 D-Bus 显示只与一个客户端通信，没有地址。</translation>
    </message>
    <message>
        <source>A DHCP host needs a hardware address or a name.</source>
        <translation>DHCP 主机需要硬件地址或名称。</translation>
    </message>
    <message>
        <source>A DHCP host needs an address.</source>
        <translation>DHCP 主机需要地址。</translation>
    </message>
    <message>
        <source>A DHCP host needs an identifier or a name.</source>
        <translation>DHCP 主机需要标识符或名称。</translation>
    </message>
    <message>
        <source>A Fibre Channel adapter needs “wwnn” and “wwpn”.</source>
        <translation>光纤通道适配器需要“wwnn”和“wwpn”。</translation>
    </message>
    <message>
        <source>A PCI controller needs a place on a bus that there is not, and that cannot be added for it.</source>
        <translation>PCI 控制器需要的总线位置不存在，也无法为其添加。</translation>
    </message>
    <message>
        <source>A PCI controller of the model “%1” cannot be the device “%2”.</source>
        <translation>型号为“%1”的 PCI 控制器不能是设备“%2”。</translation>
    </message>
    <message>
        <source>A PCI controller of the model “%1” cannot have “%2”.</source>
        <translation>型号为“%1”的 PCI 控制器不能有“%2”。</translation>
    </message>
    <message>
        <source>A SATA controller has one bus only, 0.</source>
        <translation>SATA 控制器只有一条总线，即 0。</translation>
    </message>
    <message>
        <source>A SCSI controller has one bus only, 0.</source>
        <translation>SCSI 控制器只有一条总线，即 0。</translation>
    </message>
    <message>
        <source>A SCSI device does not say its adapter.</source>
        <translation>SCSI 设备没有说明其适配器。</translation>
    </message>
    <message>
        <source>A SCSI device has no address in the host.</source>
        <translation>SCSI 设备没有在主机中的地址。</translation>
    </message>
    <message>
        <source>A SCSI device over iSCSI has no name.</source>
        <translation>通过 iSCSI 的 SCSI 设备没有名称。</translation>
    </message>
    <message>
        <source>A SCSI device over iSCSI needs exactly one host.</source>
        <translation>通过 iSCSI 的 SCSI 设备需要且只能有一个主机。</translation>
    </message>
    <message>
        <source>A SCSI device that is passed through has its own serial number.</source>
        <translation>直通的 SCSI 设备有自己的序列号。</translation>
    </message>
    <message>
        <source>A SCSI host device has the address of a disk.</source>
        <translation>SCSI 主机设备使用磁盘的地址。</translation>
    </message>
    <message>
        <source>A SCSI host does not say its protocol; give it “vhost”.</source>
        <translation>SCSI 主机没有说明其协议；请设为“vhost”。</translation>
    </message>
    <message>
        <source>A SCSI host needs a port name: “naa.” and 16 hexadecimal digits.</source>
        <translation>SCSI 主机需要端口名称：“naa.”加 16 位十六进制数字。</translation>
    </message>
    <message>
        <source>A SPICE display needs its encrypted port.</source>
        <translation>SPICE 显示需要其加密端口。</translation>
    </message>
    <message>
        <source>A TPM can have only one backend.</source>
        <translation>TPM 只能有一个后端。</translation>
    </message>
    <message>
        <source>A TPM has no backend; give it one such as “emulator”.</source>
        <translation>TPM 没有后端；请指定一个，例如“emulator”。</translation>
    </message>
    <message>
        <source>A TPM of the version “1.2” cannot have this model on this machine.</source>
        <translation>在此虚拟机上，版本“1.2”的 TPM 不能使用此型号。</translation>
    </message>
    <message>
        <source>A TPM proxy needs the backend “passthrough”.</source>
        <translation>TPM 代理需要后端“passthrough”。</translation>
    </message>
    <message>
        <source>A USB controller of the model “%1” has at most %2 ports.</source>
        <translation>型号为“%1”的 USB 控制器最多有 %2 个端口。</translation>
    </message>
    <message>
        <source>A USB device is named by its vendor and its product together.</source>
        <translation>USB 设备须同时用其供应商和产品来指定。</translation>
    </message>
    <message>
        <source>A USB device needs both a vendor and a product.</source>
        <translation>USB 设备需要同时给出供应商和产品。</translation>
    </message>
    <message>
        <source>A USB device needs its bus and its number there.</source>
        <translation>USB 设备在那里需要总线号和设备号。</translation>
    </message>
    <message>
        <source>A USB disk needs an address of the type “usb”.</source>
        <translation>USB 磁盘需要“usb”类型的地址。</translation>
    </message>
    <message>
        <source>A USB serial port can only have an address of the type “usb”.</source>
        <translation>USB 串口只能有“usb”类型的地址。</translation>
    </message>
    <message>
        <source>A backing image does not say its format.</source>
        <translation>后备映像没有说明其格式。</translation>
    </message>
    <message>
        <source>A backing image has no source.</source>
        <translation>后备映像没有源。</translation>
    </message>
    <message>
        <source>A bandwidth limit needs an average or a floor.</source>
        <translation>带宽限制需要平均值或下限。</translation>
    </message>
    <message>
        <source>A bandwidth limit with a peak or a burst needs an average.</source>
        <translation>带有峰值或突发量的带宽限制需要平均值。</translation>
    </message>
    <message>
        <source>A bridge's name has at most 15 characters, without blanks, “/” and “:”.</source>
        <translation>网桥名称最多 15 个字符，不能含有空格、“/”和“:”。</translation>
    </message>
    <message>
        <source>A channel has no target type; give it one such as “virtio”.</source>
        <translation>通道没有目标类型；请指定一个，例如“virtio”。</translation>
    </message>
    <message>
        <source>A channel of “%1” belongs to SPICE, but there is no SPICE display; remove it.</source>
        <translation>“%1”的一个通道属于 SPICE，但没有 SPICE 显示；请将其移除。</translation>
    </message>
    <message>
        <source>A channel of “%1” has the target type “%2”, which QEMU has not.</source>
        <translation>“%1”的一个通道的目标类型为“%2”，QEMU 没有该类型。</translation>
    </message>
    <message>
        <source>A character device can have only one log.</source>
        <translation>字符设备只能有一个日志。</translation>
    </message>
    <message>
        <source>A character device can have only one protocol.</source>
        <translation>字符设备只能有一个协议。</translation>
    </message>
    <message>
        <source>A character device can have only one source.</source>
        <translation>字符设备只能有一个源。</translation>
    </message>
    <message>
        <source>A character device can have only two sources.</source>
        <translation>字符设备只能有两个源。</translation>
    </message>
    <message>
        <source>A character is not allowed in XML.</source>
        <translation>有一个字符在 XML 中不允许使用。</translation>
    </message>
    <message>
        <source>A checkpoint cannot come before itself.</source>
        <translation>检查点不能先于自身。</translation>
    </message>
    <message>
        <source>A checkpoint is deleted either with those that follow it, or only those are.</source>
        <translation>删除检查点时，要么连同其后续检查点一起删除，要么只删除后续检查点。</translation>
    </message>
    <message>
        <source>A clone gets a new TPM; what the present one keeps does not go along.</source>
        <translation>克隆会得到新的 TPM；当前 TPM 所保存的内容不会一并转移。</translation>
    </message>
    <message>
        <source>A closing tag has no opening one.</source>
        <translation>有一个结束标签没有对应的起始标签。</translation>
    </message>
    <message>
        <source>A closing tag is missing.</source>
        <translation>缺少结束标签。</translation>
    </message>
    <message>
        <source>A comment, a CDATA section or an instruction is not closed.</source>
        <translation>注释、CDATA 节或处理指令没有结束。</translation>
    </message>
    <message>
        <source>A console of “%1” has the target type “%2”, which QEMU has not.</source>
        <translation>“%1”的一个控制台的目标类型为“%2”，QEMU 没有该类型。</translation>
    </message>
    <message>
        <source>A container needs its first process; give “os” an “init” such as “/sbin/init”.</source>
        <translation>容器需要第一个进程；请为“os”添加“init”，例如“/sbin/init”。</translation>
    </message>
    <message>
        <source>A controller can have only one “%1”.</source>
        <translation>控制器只能有一个“%1”。</translation>
    </message>
    <message>
        <source>A controller uses the I/O thread %1; give it another one first.</source>
        <translation>有控制器正在使用 I/O 线程 %1；请先为其指定其他线程。</translation>
    </message>
    <message>
        <source>A cookie cannot be named “%1”.</source>
        <translation>Cookie 不能命名为“%1”。</translation>
    </message>
    <message>
        <source>A cookie has no name.</source>
        <translation>Cookie 没有名称。</translation>
    </message>
    <message>
        <source>A copy of only the top image of “%1” must be “qcow2”, not “raw”.</source>
        <translation>仅复制“%1”的顶层映像时，副本必须是“qcow2”，而不能是“raw”。</translation>
    </message>
    <message>
        <source>A copy of “%1” needs %2, but the storage pool “%3” has only %4 left.</source>
        <translation>“%1”的副本需要 %2，但存储池“%3”只剩 %4。</translation>
    </message>
    <message>
        <source>A device could not be made visible to the emulator.</source>
        <translation>无法使某个设备对模拟器可见。</translation>
    </message>
    <message>
        <source>A device could not be taken from the emulator’s view.</source>
        <translation>无法使某个设备不再对模拟器可见。</translation>
    </message>
    <message>
        <source>A device has a security label of its own, but the machine’s is not applied to files; set its “relabel” to “yes”.</source>
        <translation>设备有自己的安全标签，但虚拟机的安全标签不应用于文件；请将其“relabel”设为“yes”。</translation>
    </message>
    <message>
        <source>A device of kind “%1” cannot be changed.</source>
        <translation>“%1”类型的设备无法更改。</translation>
    </message>
    <message>
        <source>A device of that path must be on “%1”.</source>
        <translation>“%1”上必须有该路径的设备。</translation>
    </message>
    <message>
        <source>A device of the host cannot have an address of the type “%1”.</source>
        <translation>主机设备不能有“%1”类型的地址。</translation>
    </message>
    <message>
        <source>A device of the host ties the machine to it.</source>
        <translation>主机的某个设备将虚拟机绑定在此主机上。</translation>
    </message>
    <message>
        <source>A device of the kind “%1” cannot be added by itself; edit the machine’s document instead.</source>
        <translation>“%1”类设备无法单独添加；请改为编辑虚拟机的文档。</translation>
    </message>
    <message>
        <source>A device of the kind “%1” cannot be changed while the machine runs; change it for the next start.</source>
        <translation>“%1”类设备无法在虚拟机运行时更改；请针对下次启动进行更改。</translation>
    </message>
    <message>
        <source>A device of the kind “%1” cannot come or go while the machine runs; change it for the next start.</source>
        <translation>“%1”类设备无法在虚拟机运行时添加或移除；请针对下次启动进行更改。</translation>
    </message>
    <message>
        <source>A device of the type “%1” has no capability “%2”.</source>
        <translation>“%1”类型的设备没有能力“%2”。</translation>
    </message>
    <message>
        <source>A device of the type “%1” needs a SPICE display.</source>
        <translation>“%1”类型的设备需要 SPICE 显示。</translation>
    </message>
    <message>
        <source>A device of the type “%1” needs “%2”.</source>
        <translation>“%1”类型的设备需要“%2”。</translation>
    </message>
    <message>
        <source>A device of this kind has no model.</source>
        <translation>此类设备没有型号。</translation>
    </message>
    <message>
        <source>A device of “%1” could not be changed.</source>
        <translation>无法更改“%1”的设备。</translation>
    </message>
    <message>
        <source>A device on USB can only have an address of the type “usb”.</source>
        <translation>USB 上的设备只能有“usb”类型的地址。</translation>
    </message>
    <message>
        <source>A device was added to “%1”: %2.</source>
        <translation>已向“%1”添加设备：%2。</translation>
    </message>
    <message>
        <source>A device was removed from “%1”: %2.</source>
        <translation>已从“%1”移除设备：%2。</translation>
    </message>
    <message>
        <source>A device whose ROM is disabled can have neither “bar” nor “file” for it.</source>
        <translation>ROM 已禁用的设备不能为其设置“bar”或“file”。</translation>
    </message>
    <message>
        <source>A disc on another computer is not looked at.</source>
        <translation>不检查其他计算机上的光盘。</translation>
    </message>
    <message>
        <source>A disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>A disk could not be converted to VMDK.</source>
        <translation>某个磁盘无法转换为 VMDK。</translation>
    </message>
    <message>
        <source>A disk has between %1 and %2.</source>
        <translation>磁盘大小介于 %1 和 %2 之间。</translation>
    </message>
    <message>
        <source>A disk has no target; give it a name such as “vda”.</source>
        <translation>磁盘没有目标；请为其命名，例如“vda”。</translation>
    </message>
    <message>
        <source>A disk of the machine failed.</source>
        <translation>虚拟机的某个磁盘出现故障。</translation>
    </message>
    <message>
        <source>A disk of the machine is being worked on.</source>
        <translation>虚拟机的某个磁盘正在处理中。</translation>
    </message>
    <message>
        <source>A disk of “%1” could not be limited.</source>
        <translation>无法对“%1”的某个磁盘设置限制。</translation>
    </message>
    <message>
        <source>A disk of “%1” is being merged or copied; wait for the end of that, or cancel it.</source>
        <translation>“%1”的某个磁盘正在合并或复制；请等待其结束，或将其取消。</translation>
    </message>
    <message>
        <source>A disk that already has a system on it: used where it is, or copied and converted.</source>
        <translation>已装有系统的磁盘：在原位置使用，或复制并转换。</translation>
    </message>
    <message>
        <source>A disk that another process serves needs shared memory of the guest.</source>
        <translation>由其他进程提供的磁盘需要客户机的共享内存。</translation>
    </message>
    <message>
        <source>A disk that is not saved has no image.</source>
        <translation>不保存的磁盘没有映像。</translation>
    </message>
    <message>
        <source>A disk that is saved in full has no checkpoint to start from.</source>
        <translation>完整保存的磁盘没有作为起点的检查点。</translation>
    </message>
    <message>
        <source>A disk that reconnects needs a timeout.</source>
        <translation>会重新连接的磁盘需要超时时间。</translation>
    </message>
    <message>
        <source>A disk that takes no part has no record of changes.</source>
        <translation>不参与的磁盘没有更改记录。</translation>
    </message>
    <message>
        <source>A display “egl-headless” can only be beside “vnc” and “spice”, not beside “%1”.</source>
        <translation>显示“egl-headless”只能与“vnc”和“spice”并用，不能与“%1”并用。</translation>
    </message>
    <message>
        <source>A dynamic security label needs “relabel”; set it to “yes” or make the label static.</source>
        <translation>动态安全标签需要“relabel”；请将其设为“yes”，或将标签改为静态。</translation>
    </message>
    <message>
        <source>A file of the machine is not on the destination.</source>
        <translation>虚拟机的某个文件不在目标主机上。</translation>
    </message>
    <message>
        <source>A file system has no target; say where the guest finds it.</source>
        <translation>文件系统没有目标；请说明客户机在何处找到它。</translation>
    </message>
    <message>
        <source>A file system in a storage pool must name both the pool and the volume.</source>
        <translation>存储池中的文件系统必须同时指定存储池和卷。</translation>
    </message>
    <message>
        <source>A file system in memory does not say its size.</source>
        <translation>内存中的文件系统没有说明其大小。</translation>
    </message>
    <message>
        <source>A file system of the type “%1” has no source.</source>
        <translation>“%1”类型的文件系统没有源。</translation>
    </message>
    <message>
        <source>A filter is in use at the network device “%1” already.</source>
        <translation>网络设备“%1”上已在使用过滤器。</translation>
    </message>
    <message>
        <source>A filter lets only the address pass that the guest gets by DHCP; that is forgotten on the way.</source>
        <translation>过滤器只允许客户机通过 DHCP 获得的地址通过；该地址会在迁移途中丢失。</translation>
    </message>
    <message>
        <source>A filter's “%1” asks for “%2”, which this host's packet filter cannot look at.</source>
        <translation>过滤器的“%1”要求“%2”，而此主机的数据包过滤器无法检查它。</translation>
    </message>
    <message>
        <source>A floppy controller has one bus only, 0.</source>
        <translation>软盘控制器只有一条总线，即 0。</translation>
    </message>
    <message>
        <source>A folder needs the format “fat”.</source>
        <translation>文件夹需要格式“fat”。</translation>
    </message>
    <message>
        <source>A folder shown as a disk must be read-only.</source>
        <translation>作为磁盘显示的文件夹必须是只读的。</translation>
    </message>
    <message>
        <source>A free device of that name must be on “%1”.</source>
        <translation>“%1”上必须有该名称的空闲设备。</translation>
    </message>
    <message>
        <source>A graphics card needs at least %1 KiB of memory.</source>
        <translation>显卡至少需要 %1 KiB 的内存。</translation>
    </message>
    <message>
        <source>A graphics card “%1” can only be the first one; choose “qxl” or “virtio” for others.</source>
        <translation>显卡“%1”只能是第一块；其他显卡请选择“qxl”或“virtio”。</translation>
    </message>
    <message>
        <source>A graphics card “%1” has one screen; set “heads” to 1.</source>
        <translation>显卡“%1”只有一个屏幕；请将“heads”设为 1。</translation>
    </message>
    <message>
        <source>A graphics card “none” must be the only one; remove it or the others.</source>
        <translation>显卡“none”必须是唯一的一块；请移除它或其他显卡。</translation>
    </message>
    <message>
        <source>A graphics card “ramfb” has no address; remove it.</source>
        <translation>显卡“ramfb”没有地址；请移除地址。</translation>
    </message>
    <message>
        <source>A guest can have one smart card only, in the first slot of the first reader.</source>
        <translation>客户机只能有一张智能卡，且位于第一个读卡器的第一个插槽。</translation>
    </message>
    <message>
        <source>A guest cannot be started again when it powers off but ended when it reboots; change one of both.</source>
        <translation>客户机不能在关机时重新启动、却在重启时结束；请更改其中之一。</translation>
    </message>
    <message>
        <source>A guest without disks cannot be saved.</source>
        <translation>没有磁盘的客户机无法保存。</translation>
    </message>
    <message>
        <source>A guest without disks cannot have checkpoints.</source>
        <translation>没有磁盘的客户机不能有检查点。</translation>
    </message>
    <message>
        <source>A host cannot do post-copy.</source>
        <translation>某台主机不支持后复制。</translation>
    </message>
    <message>
        <source>A host device does not say its type; give it one such as “pci”.</source>
        <translation>主机设备没有说明其类型；请指定一个，例如“pci”。</translation>
    </message>
    <message>
        <source>A host device has no source.</source>
        <translation>主机设备没有源。</translation>
    </message>
    <message>
        <source>A host device in a team must be its transient part.</source>
        <translation>组合中的主机设备必须是其临时部分。</translation>
    </message>
    <message>
        <source>A host device in a team must name the interface that stays.</source>
        <translation>组合中的主机设备必须指定保留的接口。</translation>
    </message>
    <message>
        <source>A host did not answer any more.</source>
        <translation>某台主机不再响应。</translation>
    </message>
    <message>
        <source>A host does not allow it.</source>
        <translation>某台主机不允许这样做。</translation>
    </message>
    <message>
        <source>A host does not offer what was asked for.</source>
        <translation>某台主机不提供所要求的功能。</translation>
    </message>
    <message>
        <source>A host is not connected any more.</source>
        <translation>某台主机已不再连接。</translation>
    </message>
    <message>
        <source>A host of the migration of “%1” was taken out of the window.</source>
        <translation>“%1”的迁移所涉及的某台主机已从窗口中移除。</translation>
    </message>
    <message>
        <source>A hub does not say its type; give it “usb”.</source>
        <translation>集线器没有说明其类型；请设为“usb”。</translation>
    </message>
    <message>
        <source>A job is under way on the disk “%1” already.</source>
        <translation>磁盘“%1”上已有正在进行的作业。</translation>
    </message>
    <message>
        <source>A lease has no key.</source>
        <translation>租约没有键。</translation>
    </message>
    <message>
        <source>A lease has no lock space.</source>
        <translation>租约没有锁空间。</translation>
    </message>
    <message>
        <source>A lease has no target with a path.</source>
        <translation>租约没有带路径的目标。</translation>
    </message>
    <message>
        <source>A limit for reading or writing and one for both (“%1”) exclude each other.</source>
        <translation>单独对读取或写入的限制与同时对两者的限制（“%1”）互斥。</translation>
    </message>
    <message>
        <source>A limit “%1” for both directions excludes those for one.</source>
        <translation>同时用于两个方向的限制“%1”不能与单方向的限制并用。</translation>
    </message>
    <message>
        <source>A line of dnsmasq’s configuration</source>
        <translation>dnsmasq 配置中的一行</translation>
    </message>
    <message>
        <source>A listen of type “network” must name the network.</source>
        <translation>“network”类型的监听必须指定网络。</translation>
    </message>
    <message>
        <source>A machine can continue running or paused, not both at once.</source>
        <translation>虚拟机只能继续运行或处于暂停状态，不能两者兼有。</translation>
    </message>
    <message>
        <source>A machine can have at most two TPMs, one of them a proxy.</source>
        <translation>一台虚拟机最多可有两个 TPM，其中一个须是代理。</translation>
    </message>
    <message>
        <source>A machine can have only one IOMMU.</source>
        <translation>一台虚拟机只能有一个 IOMMU。</translation>
    </message>
    <message>
        <source>A machine can have only one NVRAM device.</source>
        <translation>一台虚拟机只能有一个 NVRAM 设备。</translation>
    </message>
    <message>
        <source>A machine can have only one TPM, and one proxy.</source>
        <translation>一台虚拟机只能有一个 TPM 和一个代理。</translation>
    </message>
    <message>
        <source>A machine can have only one memory balloon.</source>
        <translation>一台虚拟机只能有一个内存气球。</translation>
    </message>
    <message>
        <source>A machine can have only one vsock device.</source>
        <translation>一台虚拟机只能有一个 vsock 设备。</translation>
    </message>
    <message>
        <source>A machine can have only one watchdog.</source>
        <translation>一台虚拟机只能有一个看门狗。</translation>
    </message>
    <message>
        <source>A machine cannot be halted by a snapshot that is only told of.</source>
        <translation>仅作登记的快照无法使虚拟机停止。</translation>
    </message>
    <message>
        <source>A machine cannot be running and paused at once.</source>
        <translation>虚拟机不能同时运行和暂停。</translation>
    </message>
    <message>
        <source>A machine goes on during a snapshot only when its memory goes to a file.</source>
        <translation>只有内存写入文件时，虚拟机才能在创建快照期间继续运行。</translation>
    </message>
    <message>
        <source>A machine is gone.</source>
        <translation>某台虚拟机已不存在。</translation>
    </message>
    <message>
        <source>A machine needs at least %1 of memory.</source>
        <translation>虚拟机至少需要 %1 内存。</translation>
    </message>
    <message>
        <source>A machine needs at least one processor.</source>
        <translation>虚拟机至少需要一个处理器。</translation>
    </message>
    <message>
        <source>A machine of a libvirt host cannot move there while it runs; move it while it is off.</source>
        <translation>libvirt 主机的虚拟机无法在运行时移动到那里；请在关机状态下移动。</translation>
    </message>
    <message>
        <source>A machine of a test host can only move to another test host.</source>
        <translation>测试主机的虚拟机只能移动到另一台测试主机。</translation>
    </message>
    <message>
        <source>A machine of this kind has no input devices.</source>
        <translation>此类虚拟机没有输入设备。</translation>
    </message>
    <message>
        <source>A machine of this name or identifier runs there already.</source>
        <translation>那里已有同名或标识符相同的虚拟机在运行。</translation>
    </message>
    <message>
        <source>A machine that is off can only be defined on the other host; ask for that.</source>
        <translation>已关闭的虚拟机只能在另一台主机上定义；请选择这样做。</translation>
    </message>
    <message>
        <source>A machine that is off goes over only as a definition that stays.</source>
        <translation>已关闭的虚拟机只能作为保留的定义转移过去。</translation>
    </message>
    <message>
        <source>A machine that is off has no memory to go through a tunnel.</source>
        <translation>已关机的虚拟机没有可通过隧道传送的内存。</translation>
    </message>
    <message>
        <source>A machine that sleeps cannot be snapshotted; wake it up first.</source>
        <translation>睡眠中的虚拟机无法创建快照；请先将其唤醒。</translation>
    </message>
    <message>
        <source>A machine with UEFI firmware cannot keep snapshots in its images.</source>
        <translation>使用 UEFI 固件的虚拟机无法在其映像中保留快照。</translation>
    </message>
    <message>
        <source>A mediated device does not say its model; give it one such as “vfio-pci”.</source>
        <translation>中介设备没有说明其型号；请指定一个，例如“vfio-pci”。</translation>
    </message>
    <message>
        <source>A mediated device is named by an address with its UUID.</source>
        <translation>中介设备须用含其 UUID 的地址来指定。</translation>
    </message>
    <message>
        <source>A mediated device of the model “%1” cannot have an address of the type “%2”.</source>
        <translation>型号为“%1”的中介设备不能有“%2”类型的地址。</translation>
    </message>
    <message>
        <source>A memory module of the model “%1” needs an address of the type “%2”.</source>
        <translation>型号为“%1”的内存模块需要“%2”类型的地址。</translation>
    </message>
    <message>
        <source>A migration of “%1” broke half-way, and neither of its two hosts has the whole guest: whichever half is forced off, the guest is lost. Resume the migration instead.</source>
        <translation>“%1”的迁移中途中断，两台主机都没有完整的客户机：无论强制关闭哪一半，客户机都会丢失。请改为继续迁移。</translation>
    </message>
    <message>
        <source>A migration of “%1” broke half-way; it can only be resumed.</source>
        <translation>“%1”的迁移中途中断；只能继续该迁移。</translation>
    </message>
    <message>
        <source>A module of enclave memory has no address.</source>
        <translation>飞地内存的模块没有地址。</translation>
    </message>
    <message>
        <source>A name has no “/” and does not begin with a dot.</source>
        <translation>名称不能含有“/”，也不能以点开头。</translation>
    </message>
    <message>
        <source>A name has no “/” and is not “.” or “..”.</source>
        <translation>名称不能含有“/”，也不能是“.”或“..”。</translation>
    </message>
    <message>
        <source>A name has no “/”.</source>
        <translation>名称不能含有“/”。</translation>
    </message>
    <message>
        <source>A name is missing after “&lt;” or “&amp;”; write “&amp;lt;” or “&amp;amp;” for the character itself.</source>
        <translation>“&lt;”或“&amp;”之后缺少名称；要表示该字符本身，请写“&amp;lt;”或“&amp;amp;”。</translation>
    </message>
    <message>
        <source>A name is too long (more than %1 bytes).</source>
        <translation>名称过长（超过 %1 字节）。</translation>
    </message>
    <message>
        <source>A name server that is switched off cannot have records.</source>
        <translation>已关闭的名称服务器不能有记录。</translation>
    </message>
    <message>
        <source>A native virtual LAN needs the trunk “yes”.</source>
        <translation>本征虚拟局域网需要将 trunk 设为“yes”。</translation>
    </message>
    <message>
        <source>A network device for the bridge “%1” could not be created.</source>
        <translation>无法为网桥“%1”创建网络设备。</translation>
    </message>
    <message>
        <source>A network filter needs a name without “/” that does not begin with a dot.</source>
        <translation>网络过滤器的名称不能包含“/”，也不能以点开头。</translation>
    </message>
    <message>
        <source>A network filter “%1” with the UUID %2 exists already.</source>
        <translation>已有 UUID 为 %2 的网络过滤器“%1”。</translation>
    </message>
    <message>
        <source>A network namespace of its own for the container</source>
        <translation>容器自己的网络命名空间</translation>
    </message>
    <message>
        <source>A network of the forward mode “%1” cannot have %2.</source>
        <translation>转发模式为“%1”的网络不能有 %2。</translation>
    </message>
    <message>
        <source>A network of the forward mode “%1” cannot limit bandwidth.</source>
        <translation>转发模式为“%1”的网络不能限制带宽。</translation>
    </message>
    <message>
        <source>A network of the forward mode “hostdev” names its devices by their PCI addresses.</source>
        <translation>转发模式为“hostdev”的网络须用 PCI 地址指定其设备。</translation>
    </message>
    <message>
        <source>A network “%1” with the UUID %2 exists already.</source>
        <translation>UUID 为 %2 的网络“%1”已存在。</translation>
    </message>
    <message>
        <source>A new SCSI host needs the capability “fc_host”.</source>
        <translation>新的 SCSI 主机需要能力“fc_host”。</translation>
    </message>
    <message>
        <source>A new image in “%1”</source>
        <translation>“%1”中的新映像</translation>
    </message>
    <message>
        <source>A new mediated device needs a parent.</source>
        <translation>新的中介设备需要父设备。</translation>
    </message>
    <message>
        <source>A note for people</source>
        <translation>供人阅读的备注</translation>
    </message>
    <message>
        <source>A note that goes into the host’s firewall; at most 256 bytes</source>
        <translation>写入主机防火墙的备注；最多 256 字节</translation>
    </message>
    <message>
        <source>A pair of sockets could not be made.</source>
        <translation>无法创建套接字对。</translation>
    </message>
    <message>
        <source>A panic device needs an address of the type “isa”.</source>
        <translation>崩溃通知设备需要“isa”类型的地址。</translation>
    </message>
    <message>
        <source>A panic device of the model “%1” has no address.</source>
        <translation>型号为“%1”的崩溃通知设备没有地址。</translation>
    </message>
    <message>
        <source>A port of that path must be on “%1”.</source>
        <translation>“%1”上必须有该路径的端口。</translation>
    </message>
    <message>
        <source>A process uses “%1”, but what it is cannot be read.</source>
        <translation>有一个进程在使用“%1”，但无法读取该进程的信息。</translation>
    </message>
    <message>
        <source>A processor feature has no name.</source>
        <translation>有一个处理器特性没有名称。</translation>
    </message>
    <message>
        <source>A processor of “%1” cannot be plugged by itself.</source>
        <translation>“%1”的某个处理器无法单独插拔。</translation>
    </message>
    <message>
        <source>A processor without a model cannot be checked; give it a model.</source>
        <translation>没有型号的处理器无法检查；请为其指定型号。</translation>
    </message>
    <message>
        <source>A program of your own (ext)</source>
        <translation>自己的程序 (ext)</translation>
    </message>
    <message>
        <source>A property of a device has no value; give it one.</source>
        <translation>设备的属性没有值；请为其指定一个。</translation>
    </message>
    <message>
        <source>A property that is removed has no value; remove the value.</source>
        <translation>要移除的属性没有值；请移除该值。</translation>
    </message>
    <message>
        <source>A pull backup needs a server.</source>
        <translation>拉取式备份需要服务器。</translation>
    </message>
    <message>
        <source>A random number generator can have only one backend.</source>
        <translation>随机数发生器只能有一个后端。</translation>
    </message>
    <message>
        <source>A random number generator has no backend; give it one such as “random”.</source>
        <translation>随机数生成器没有后端；请指定一个，例如“random”。</translation>
    </message>
    <message>
        <source>A random number generator has no model; give it “virtio”.</source>
        <translation>随机数生成器没有型号；请指定“virtio”。</translation>
    </message>
    <message>
        <source>A range of ports needs its first port.</source>
        <translation>端口范围需要其第一个端口。</translation>
    </message>
    <message>
        <source>A redirected USB device needs an address of the type “usb”.</source>
        <translation>重定向的 USB 设备需要“usb”类型的地址。</translation>
    </message>
    <message>
        <source>A redirected device does not say its type; give it “spicevmc”.</source>
        <translation>重定向的设备没有说明其类型；请设为“spicevmc”。</translation>
    </message>
    <message>
        <source>A relative name can be kept only for an image that stays; name it.</source>
        <translation>只有保留下来的映像才能保留相对名称；请指定该映像。</translation>
    </message>
    <message>
        <source>A remote port needs “rport” and “wwpn”.</source>
        <translation>远程端口需要“rport”和“wwpn”。</translation>
    </message>
    <message>
        <source>A removable medium needs “media_size”.</source>
        <translation>可移动介质需要“media_size”。</translation>
    </message>
    <message>
        <source>A request counts once per</source>
        <translation>一个请求按此大小计一次</translation>
    </message>
    <message>
        <source>A resolution must be greater than 0.</source>
        <translation>分辨率必须大于 0。</translation>
    </message>
    <message>
        <source>A route cannot have both a prefix and a netmask; remove one of them.</source>
        <translation>路由不能同时有前缀和网络掩码；请移除其中之一。</translation>
    </message>
    <message>
        <source>A running machine keeps its processor: give it the one that both hosts have and restart it, or move it switched off.</source>
        <translation>运行中的虚拟机保持其处理器不变；请为其设置两台主机都有的处理器并重新启动，或在关机状态下移动。</translation>
    </message>
    <message>
        <source>A running machine “%1” cannot be taken over: the name is in use.</source>
        <translation>无法接管正在运行的虚拟机“%1”：该名称已被使用。</translation>
    </message>
    <message>
        <source>A scratch image on a device needs its path.</source>
        <translation>设备上的暂存映像需要其路径。</translation>
    </message>
    <message>
        <source>A secret is named by its UUID and by its usage; keep one of them.</source>
        <translation>机密信息同时用 UUID 和用途来指定；请只保留其中之一。</translation>
    </message>
    <message>
        <source>A secret is named neither by its UUID nor by its usage.</source>
        <translation>机密信息既没有用 UUID 也没有用用途来指定。</translation>
    </message>
    <message>
        <source>A secret of the encryption does not say its type; give it “passphrase”.</source>
        <translation>加密的机密信息没有说明其类型；请设为“passphrase”。</translation>
    </message>
    <message>
        <source>A secret’s value must have at most %1 bytes, not %2.</source>
        <translation>机密信息的值最多为 %1 个字节，而不能是 %2 个。</translation>
    </message>
    <message>
        <source>A security label needs a label, or “relabel” must be “no”.</source>
        <translation>安全标签需要标签，否则“relabel”必须为“no”。</translation>
    </message>
    <message>
        <source>A serial port of the type “%1” has no address.</source>
        <translation>“%1”类型的串口没有地址。</translation>
    </message>
    <message>
        <source>A serial port of the type “%1” needs an address of the type “%2”.</source>
        <translation>“%1”类型的串口需要“%2”类型的地址。</translation>
    </message>
    <message>
        <source>A server gives out the memory</source>
        <translation>由服务器提供内存</translation>
    </message>
    <message>
        <source>A server of a network source has no name.</source>
        <translation>网络源的服务器没有名称。</translation>
    </message>
    <message>
        <source>A server on a UNIX socket has neither name nor port.</source>
        <translation>UNIX 套接字上的服务器既没有名称也没有端口。</translation>
    </message>
    <message>
        <source>A server on a UNIX socket needs the socket’s absolute path.</source>
        <translation>UNIX 套接字上的服务器需要套接字的绝对路径。</translation>
    </message>
    <message>
        <source>A server reached through a UNIX socket needs the attribute “socket”.</source>
        <translation>通过 UNIX 套接字访问的服务器需要属性“socket”。</translation>
    </message>
    <message>
        <source>A service record without a target cannot have “%1”.</source>
        <translation>没有目标的服务记录不能有“%1”。</translation>
    </message>
    <message>
        <source>A share is at least 1 % of a processor, and 200 % are two of them; leave it empty for no limit.</source>
        <translation>份额至少为一个处理器的 1 %，200 % 即两个处理器；留空表示无限制。</translation>
    </message>
    <message>
        <source>A shared folder (virtiofs) ties the machine to its host.</source>
        <translation>共享文件夹 (virtiofs) 将虚拟机绑定在其主机上。</translation>
    </message>
    <message>
        <source>A short time is</source>
        <translation>短时间指</translation>
    </message>
    <message>
        <source>A slice needs both its offset and its size.</source>
        <translation>切片需要同时给出偏移量和大小。</translation>
    </message>
    <message>
        <source>A smart card from the host’s certificates needs exactly three of them.</source>
        <translation>使用主机证书的智能卡需要恰好三个证书。</translation>
    </message>
    <message>
        <source>A smart card needs an address of the type “ccid”.</source>
        <translation>智能卡需要“ccid”类型的地址。</translation>
    </message>
    <message>
        <source>A smart card that is passed through does not say its type.</source>
        <translation>直通的智能卡没有说明其类型。</translation>
    </message>
    <message>
        <source>A snapshot can be made the current one only when it is told of, not when it is taken.</source>
        <translation>只有在登记快照时才能将其设为当前快照，创建时不行。</translation>
    </message>
    <message>
        <source>A snapshot cannot be told of and kept out of the list at once.</source>
        <translation>快照不能既要登记又不列入列表。</translation>
    </message>
    <message>
        <source>A snapshot cannot come before itself.</source>
        <translation>快照不能先于自身。</translation>
    </message>
    <message>
        <source>A snapshot in the state “%1” is not possible.</source>
        <translation>快照不能处于状态“%1”。</translation>
    </message>
    <message>
        <source>A snapshot is deleted either with those that follow it, or only those are.</source>
        <translation>删除快照时，要么连同其后续快照一起删除，要么只删除后续快照。</translation>
    </message>
    <message>
        <source>A snapshot of a guest that is off has no memory.</source>
        <translation>已关闭的客户机的快照没有内存。</translation>
    </message>
    <message>
        <source>A snapshot of the disks alone needs at least one disk.</source>
        <translation>仅含磁盘的快照至少需要一个磁盘。</translation>
    </message>
    <message>
        <source>A snapshot of the type “%1” is not possible.</source>
        <translation>不能有“%1”类型的快照。</translation>
    </message>
    <message>
        <source>A snapshot that is only told of cannot be taken while the machine runs.</source>
        <translation>虚拟机运行时无法创建仅作登记的快照。</translation>
    </message>
    <message>
        <source>A snapshot with the memory inside the images takes all disks that can be written, and there must be one; take one of the disks alone instead.</source>
        <translation>内存保存在映像内的快照包含所有可写磁盘，并且至少要有一个；请改为创建仅含磁盘的快照。</translation>
    </message>
    <message>
        <source>A source in a storage pool must name both the pool and the volume.</source>
        <translation>存储池中的源必须同时指定存储池和卷。</translation>
    </message>
    <message>
        <source>A source on the network does not say its protocol.</source>
        <translation>网络上的源没有说明其协议。</translation>
    </message>
    <message>
        <source>A source on the network has no name there.</source>
        <translation>网络上的源没有在那里的名称。</translation>
    </message>
    <message>
        <source>A source that is not relabelled cannot have a label.</source>
        <translation>不重新加标签的源不能有标签。</translation>
    </message>
    <message>
        <source>A static security label must give the label itself.</source>
        <translation>静态安全标签必须给出标签本身。</translation>
    </message>
    <message>
        <source>A storage pool “%1” with the UUID %2 exists already.</source>
        <translation>UUID 为 %2 的存储池“%1”已存在。</translation>
    </message>
    <message>
        <source>A tag is not closed with “&gt;”, or a space is missing before an attribute.</source>
        <translation>标签没有以“&gt;”结束，或属性前缺少空格。</translation>
    </message>
    <message>
        <source>A tag is not closed with “&gt;”.</source>
        <translation>标签没有以“&gt;”结束。</translation>
    </message>
    <message>
        <source>A test host has no program “passt”.</source>
        <translation>测试主机没有程序“passt”。</translation>
    </message>
    <message>
        <source>A title is one line.</source>
        <translation>标题只能有一行。</translation>
    </message>
    <message>
        <source>A title must be one line.</source>
        <translation>标题必须为单行。</translation>
    </message>
    <message>
        <source>A transient interface of a team must name the persistent one.</source>
        <translation>组合中的临时接口必须指定持久接口。</translation>
    </message>
    <message>
        <source>A tunnel has the encryption of libvirt’s connection; TLS of its own does not go with it.</source>
        <translation>隧道使用 libvirt 连接的加密；不能再同时使用单独的 TLS。</translation>
    </message>
    <message>
        <source>A tunnel is one connection only.</source>
        <translation>隧道只有一个连接。</translation>
    </message>
    <message>
        <source>A tunnelled migration has one connection only; leave out one of both.</source>
        <translation>通过隧道的迁移只有一个连接；请去掉两者之一。</translation>
    </message>
    <message>
        <source>A vDPA interface must have the model “virtio”.</source>
        <translation>vDPA 接口的型号必须为“virtio”。</translation>
    </message>
    <message>
        <source>A value for the I/O thread %1 is out of its range.</source>
        <translation>I/O 线程 %1 的某个值超出了范围。</translation>
    </message>
    <message>
        <source>A value of fw_cfg has neither a text nor a file; give it one of both.</source>
        <translation>fw_cfg 的值既没有文本也没有文件；请指定两者之一。</translation>
    </message>
    <message>
        <source>A value of fw_cfg has no name; give it one such as “opt/com.example/name”.</source>
        <translation>fw_cfg 的值没有名称；请指定一个，例如“opt/com.example/name”。</translation>
    </message>
    <message>
        <source>A vhost-user interface must have a virtio model.</source>
        <translation>vhost-user 接口必须使用 virtio 型号。</translation>
    </message>
    <message>
        <source>A vhost-user switch can only be reached through “unix”, not “%1”.</source>
        <translation>vhost-user 交换机只能通过“unix”访问，不能通过“%1”。</translation>
    </message>
    <message>
        <source>A virtio disk cannot have an address of the type “%1”.</source>
        <translation>virtio 磁盘不能有“%1”类型的地址。</translation>
    </message>
    <message>
        <source>A virtio-pmem module belongs to no NUMA node.</source>
        <translation>virtio-pmem 模块不属于任何 NUMA 节点。</translation>
    </message>
    <message>
        <source>A virtio-pmem module must be shared.</source>
        <translation>virtio-pmem 模块必须是共享的。</translation>
    </message>
    <message>
        <source>A virtual LAN needs at least one tag.</source>
        <translation>虚拟局域网至少需要一个标签。</translation>
    </message>
    <message>
        <source>A virtual machine needs a name and a UUID to start.</source>
        <translation>虚拟机需要名称和 UUID 才能启动。</translation>
    </message>
    <message>
        <source>A virtual port of the type “%1” has no parameter “%2”.</source>
        <translation>“%1”类型的虚拟端口没有参数“%2”。</translation>
    </message>
    <message>
        <source>A virtual port of the type “%1” needs the parameter “%2”.</source>
        <translation>“%1”类型的虚拟端口需要参数“%2”。</translation>
    </message>
    <message>
        <source>A volume can only have the encryption “luks”.</source>
        <translation>卷只能使用加密“luks”。</translation>
    </message>
    <message>
        <source>A volume of the format “%1” cannot be encrypted.</source>
        <translation>格式为“%1”的卷不能加密。</translation>
    </message>
    <message>
        <source>A volume of the format “raw” cannot have a backing image.</source>
        <translation>格式为“raw”的卷不能有后备映像。</translation>
    </message>
    <message>
        <source>A volume's name cannot begin with a dot.</source>
        <translation>卷的名称不能以点开头。</translation>
    </message>
    <message>
        <source>A volume's name cannot contain “/” or line breaks.</source>
        <translation>卷的名称不能含有“/”或换行符。</translation>
    </message>
    <message>
        <source>A watchdog has no model; give it one such as “i6300esb”.</source>
        <translation>看门狗没有型号；请指定一个，例如“i6300esb”。</translation>
    </message>
    <message>
        <source>A watchdog of the model “%1” has no address.</source>
        <translation>型号为“%1”的看门狗没有地址。</translation>
    </message>
    <message>
        <source>A watchdog of the model “%1” needs an address of the type “pci”.</source>
        <translation>型号为“%1”的看门狗需要“pci”类型的地址。</translation>
    </message>
    <message>
        <source>A whole copy has no images below; leave them out, or ask for a copy of the top image.</source>
        <translation>完整副本没有下层映像；请将其去掉，或要求只复制顶层映像。</translation>
    </message>
    <message>
        <source>A “%1” cannot become a “%2”; remove it and add the other.</source>
        <translation>“%1”不能变成“%2”；请将其移除并添加另一个。</translation>
    </message>
    <message>
        <source>A “%1” device cannot have an address of the type “%2” in the guest.</source>
        <translation>“%1”设备在客户机中不能有“%2”类型的地址。</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>地址(&amp;D)：</translation>
    </message>
    <message>
        <source>A&amp;gain:</source>
        <translation>再次输入(&amp;G)：</translation>
    </message>
    <message>
        <source>ACPI needs UEFI on this architecture; choose that firmware or remove “acpi”.</source>
        <translation>在此架构上 ACPI 需要 UEFI；请选择该固件或移除“acpi”。</translation>
    </message>
    <message>
        <source>ACPI table of the host for the guest</source>
        <translation>主机提供给客户机的 ACPI 表</translation>
    </message>
    <message>
        <source>AMD’s encrypted guests</source>
        <translation>AMD 的加密客户机</translation>
    </message>
    <message>
        <source>AMD’s virtualization</source>
        <translation>AMD 的虚拟化</translation>
    </message>
    <message>
        <source>ARM’s interrupt controller</source>
        <translation>ARM 的中断控制器</translation>
    </message>
    <message>
        <source>Abilities QEMU is taken not to have</source>
        <translation>视为 QEMU 不具备的能力</translation>
    </message>
    <message>
        <source>Abilities QEMU is taken to have</source>
        <translation>视为 QEMU 具备的能力</translation>
    </message>
    <message>
        <source>About Innkeeper</source>
        <translation>关于 Innkeeper</translation>
    </message>
    <message>
        <source>About this host</source>
        <translation>关于此主机</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>加速</translation>
    </message>
    <message>
        <source>Adapter that makes the virtual one</source>
        <translation>创建虚拟适配器的适配器</translation>
    </message>
    <message>
        <source>Add &amp;I/O Thread</source>
        <translation>添加 I/O 线程(&amp;I)</translation>
    </message>
    <message>
        <source>Add a CD drive</source>
        <translation>添加 CD 驱动器</translation>
    </message>
    <message>
        <source>Add a PCI device of the host</source>
        <translation>添加主机的 PCI 设备</translation>
    </message>
    <message>
        <source>Add a USB device of the host</source>
        <translation>添加主机的 USB 设备</translation>
    </message>
    <message>
        <source>Add a device by its XML</source>
        <translation>通过 XML 添加设备</translation>
    </message>
    <message>
        <source>Add a disk</source>
        <translation>添加磁盘</translation>
    </message>
    <message>
        <source>Add a network card</source>
        <translation>添加网卡</translation>
    </message>
    <message>
        <source>Add the I/O thread %1</source>
        <translation>添加 I/O 线程 %1</translation>
    </message>
    <message>
        <source>Add to “%1”: %2</source>
        <translation>添加到“%1”：%2</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>已添加：%1。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address family</source>
        <translation>地址族</translation>
    </message>
    <message>
        <source>Address for programs</source>
        <translation>供程序使用的地址</translation>
    </message>
    <message>
        <source>Address of a D-Bus daemon</source>
        <translation>D-Bus 守护进程的地址</translation>
    </message>
    <message>
        <source>Address of a memory module in the guest’s memory</source>
        <translation>内存模块在客户机内存中的地址</translation>
    </message>
    <message>
        <source>Address of the default gateway</source>
        <translation>默认网关的地址</translation>
    </message>
    <message>
        <source>Address of the device that the mediated device is part of</source>
        <translation>中介设备所属设备的地址</translation>
    </message>
    <message>
        <source>Address of the guest, from 3</source>
        <translation>客户机的地址，从 3 开始</translation>
    </message>
    <message>
        <source>Address of the host</source>
        <translation>主机的地址</translation>
    </message>
    <message>
        <source>Address of the host in this network</source>
        <translation>主机在此网络中的地址</translation>
    </message>
    <message>
        <source>Address of the host it listens on</source>
        <translation>它所监听的主机地址</translation>
    </message>
    <message>
        <source>Address of the host that is listened on</source>
        <translation>被监听的主机地址</translation>
    </message>
    <message>
        <source>Address of the host’s end of a UDP tunnel</source>
        <translation>UDP 隧道主机端的地址</translation>
    </message>
    <message>
        <source>Address of the interface</source>
        <translation>接口的地址</translation>
    </message>
    <message>
        <source>Address of the name server; without it the host’s own</source>
        <translation>名称服务器的地址；不填则使用主机自己的</translation>
    </message>
    <message>
        <source>Address of the names</source>
        <translation>这些名称对应的地址</translation>
    </message>
    <message>
        <source>Address of the other end of a point-to-point link</source>
        <translation>点对点链路另一端的地址</translation>
    </message>
    <message>
        <source>Address space for 64-bit devices</source>
        <translation>64 位设备的地址空间</translation>
    </message>
    <message>
        <source>Address that is asked for</source>
        <translation>被询问的地址</translation>
    </message>
    <message>
        <source>Address that it gets</source>
        <translation>它获得的地址</translation>
    </message>
    <message>
        <source>Address that it listens on</source>
        <translation>它所监听的地址</translation>
    </message>
    <message>
        <source>Address that packets are sent to</source>
        <translation>数据包发往的地址</translation>
    </message>
    <message>
        <source>Address that the guest connects to</source>
        <translation>客户机连接的地址</translation>
    </message>
    <message>
        <source>Address that viewers go on to</source>
        <translation>查看器接着转往的地址</translation>
    </message>
    <message>
        <source>Address the destination listens at</source>
        <translation>目标主机监听的地址</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Addresses are asked for with DHCP</source>
        <translation>通过 DHCP 请求地址</translation>
    </message>
    <message>
        <source>Addresses in the guest</source>
        <translation>客户机中的地址</translation>
    </message>
    <message>
        <source>Addresses of a container’s interface</source>
        <translation>容器接口的地址</translation>
    </message>
    <message>
        <source>Addresses of guests begin with 3.</source>
        <translation>客户机的地址从 3 开始。</translation>
    </message>
    <message>
        <source>Addresses of the host in this network, with DHCP</source>
        <translation>主机在此网络中的地址，含 DHCP</translation>
    </message>
    <message>
        <source>Addresses of the host’s end</source>
        <translation>主机端的地址</translation>
    </message>
    <message>
        <source>Addresses that are given out</source>
        <translation>分配出去的地址</translation>
    </message>
    <message>
        <source>Addresses:</source>
        <translation>地址：</translation>
    </message>
    <message>
        <source>Administrator’s machines run &amp;as:</source>
        <translation>管理员的虚拟机以此用户运行(&amp;A)：</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>After it:</source>
        <translation>到时之后：</translation>
    </message>
    <message>
        <source>After its memory was written, a machine can end, start anew or go on, not two of these.</source>
        <translation>写入内存后，虚拟机可以结束、重新启动或继续运行，但只能选择其一。</translation>
    </message>
    <message>
        <source>Age of the message, or the lowest one</source>
        <translation>消息的存活时间，或其最小值</translation>
    </message>
    <message>
        <source>Alias of the device</source>
        <translation>设备的别名</translation>
    </message>
    <message>
        <source>Alias of the interface that stays</source>
        <translation>保留的接口的别名</translation>
    </message>
    <message>
        <source>Alias of the team’s other interface</source>
        <translation>组合中另一接口的别名</translation>
    </message>
    <message>
        <source>Alignment of the memory</source>
        <translation>内存的对齐</translation>
    </message>
    <message>
        <source>All Machines</source>
        <translation>所有虚拟机</translation>
    </message>
    <message>
        <source>All USB controllers are companions; one of them must be the master.</source>
        <translation>所有 USB 控制器都是伴随控制器；其中之一必须是主控制器。</translation>
    </message>
    <message>
        <source>All computers that can reach the host</source>
        <translation>能访问主机的所有计算机</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>All memory is in memory devices; the machine needs some at boot.</source>
        <translation>所有内存都在内存设备中；虚拟机启动时需要一些内存。</translation>
    </message>
    <message>
        <source>All memory of “%1” has arrived.</source>
        <translation>“%1”的全部内存已到达。</translation>
    </message>
    <message>
        <source>All of it together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>All processors</source>
        <translation>所有处理器</translation>
    </message>
    <message>
        <source>All processors together are counted once.</source>
        <translation>所有处理器合在一起只计一次。</translation>
    </message>
    <message>
        <source>All types of storage pools</source>
        <translation>所有类型的存储池</translation>
    </message>
    <message>
        <source>All vCPUs</source>
        <translation>所有 vCPU</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>Allow Post-Copy</source>
        <translation>允许后复制</translation>
    </message>
    <message>
        <source>Allow post-copy too.</source>
        <translation>还请允许后复制。</translation>
    </message>
    <message>
        <source>Alt+Left and Alt+Right move the line where values are read.</source>
        <translation>使用 Alt+左箭头和 Alt+右箭头移动读取数值的线。</translation>
    </message>
    <message>
        <source>Always KVM</source>
        <translation>始终使用 KVM</translation>
    </message>
    <message>
        <source>Always emulate (slow)</source>
        <translation>始终模拟（慢）</translation>
    </message>
    <message>
        <source>Amount of data a second</source>
        <translation>每秒的数据量</translation>
    </message>
    <message>
        <source>Amount that may be sent at the peak rate, in KiB</source>
        <translation>可按峰值速率发送的数据量，单位 KiB</translation>
    </message>
    <message>
        <source>An .ova file, or what this program exported</source>
        <translation>.ova 文件，或由此程序导出的内容</translation>
    </message>
    <message>
        <source>An IOMMU needs an address of the type “pci”.</source>
        <translation>IOMMU 需要“pci”类型的地址。</translation>
    </message>
    <message>
        <source>An IOMMU of the model “%1” has no address.</source>
        <translation>型号为“%1”的 IOMMU 没有地址。</translation>
    </message>
    <message>
        <source>An IOMMU of the model “%1” has no options.</source>
        <translation>型号为“%1”的 IOMMU 没有选项。</translation>
    </message>
    <message>
        <source>An IOMMU of the model “virtio” needs ACPI.</source>
        <translation>型号为“virtio”的 IOMMU 需要 ACPI。</translation>
    </message>
    <message>
        <source>An IPv6 address has a prefix, not a netmask.</source>
        <translation>IPv6 地址使用前缀，而不是网络掩码。</translation>
    </message>
    <message>
        <source>An IPv6 route has a prefix, not a netmask.</source>
        <translation>IPv6 路由使用前缀，而不是网络掩码。</translation>
    </message>
    <message>
        <source>An ISO image or a CD/DVD drive. The operating system is recognised by itself.</source>
        <translation>ISO 映像或 CD/DVD 驱动器。操作系统会自动识别。</translation>
    </message>
    <message>
        <source>An LSI controller has the target 0 only.</source>
        <translation>LSI 控制器只有目标 0。</translation>
    </message>
    <message>
        <source>An NMI was injected</source>
        <translation>已注入 NMI</translation>
    </message>
    <message>
        <source>An NVDIMM of this machine needs a label.</source>
        <translation>此虚拟机的 NVDIMM 需要标签。</translation>
    </message>
    <message>
        <source>An NVMe controller became a SATA controller.</source>
        <translation>NVMe 控制器已改为 SATA 控制器。</translation>
    </message>
    <message>
        <source>An NVRAM device needs an address of the type “spapr-vio”.</source>
        <translation>NVRAM 设备需要“spapr-vio”类型的地址。</translation>
    </message>
    <message>
        <source>An OVA has no place for the firmware's settings; they begin anew.</source>
        <translation>OVA 中没有存放固件设置的位置；这些设置将重新开始。</translation>
    </message>
    <message>
        <source>An OVA tells what VMware and VirtualBox know of a machine; the rest of the document is left out.</source>
        <translation>OVA 只描述 VMware 和 VirtualBox 所了解的虚拟机内容；文档的其余部分会被略去。</translation>
    </message>
    <message>
        <source>An RDP display cannot listen on “%1”; choose “address” or “network”.</source>
        <translation>RDP 显示不能在“%1”上监听；请选择“address”或“network”。</translation>
    </message>
    <message>
        <source>An SD card has no serial number.</source>
        <translation>SD 卡没有序列号。</translation>
    </message>
    <message>
        <source>An address does not say its type; give it one such as “pci”.</source>
        <translation>地址没有说明其类型；请指定一个，例如“pci”。</translation>
    </message>
    <message>
        <source>An address is lent for two minutes at least.</source>
        <translation>地址的租期至少为两分钟。</translation>
    </message>
    <message>
        <source>An argument of the first process is empty; write or remove it.</source>
        <translation>第一个进程的一个参数为空；请填写或移除它。</translation>
    </message>
    <message>
        <source>An attribute has no value in quotes.</source>
        <translation>有一个属性没有带引号的值。</translation>
    </message>
    <message>
        <source>An attribute’s value is not closed, or holds “&lt;” instead of “&amp;lt;”.</source>
        <translation>有一个属性的值没有结束，或含有“&lt;”而不是“&amp;lt;”。</translation>
    </message>
    <message>
        <source>An element has too many attributes (more than %1).</source>
        <translation>有一个元素的属性过多（超过 %1 个）。</translation>
    </message>
    <message>
        <source>An empty machine; insert a disc later.</source>
        <translation>空的虚拟机；以后再插入光盘。</translation>
    </message>
    <message>
        <source>An emulated width of addresses needs “bits”.</source>
        <translation>模拟的地址宽度需要“bits”。</translation>
    </message>
    <message>
        <source>An encrypted volume needs a passphrase.</source>
        <translation>加密卷需要密码短语。</translation>
    </message>
    <message>
        <source>An environment variable of QEMU has no name.</source>
        <translation>QEMU 的一个环境变量没有名称。</translation>
    </message>
    <message>
        <source>An event device can only be passed through on the bus “virtio”.</source>
        <translation>事件设备只能在总线“virtio”上直通。</translation>
    </message>
    <message>
        <source>An external memory snapshot needs a file.</source>
        <translation>外部内存快照需要文件。</translation>
    </message>
    <message>
        <source>An image on the network must be there already; say that it is to be used.</source>
        <translation>网络上的映像必须已经存在；请说明要使用它。</translation>
    </message>
    <message>
        <source>An image that exists</source>
        <translation>已有的映像</translation>
    </message>
    <message>
        <source>An input device cannot have the model “%1”.</source>
        <translation>输入设备不能使用型号“%1”。</translation>
    </message>
    <message>
        <source>An input device has no type; give it one such as “tablet”.</source>
        <translation>输入设备没有类型；请指定一个，例如“tablet”。</translation>
    </message>
    <message>
        <source>An input device of the type “%1” cannot be on the bus “%2” of this machine.</source>
        <translation>“%1”类型的输入设备不能在此虚拟机的总线“%2”上。</translation>
    </message>
    <message>
        <source>An interface can have only one address of each family.</source>
        <translation>接口的每个地址族只能有一个地址。</translation>
    </message>
    <message>
        <source>An interface of the type “%1” cannot delay interrupts.</source>
        <translation>“%1”类型的接口不能延迟中断。</translation>
    </message>
    <message>
        <source>An interface of the type “%1” cannot have a virtual port.</source>
        <translation>“%1”类型的接口不能有虚拟端口。</translation>
    </message>
    <message>
        <source>An interface of the type “%1” cannot have an isolated port.</source>
        <translation>“%1”类型的接口不能有隔离端口。</translation>
    </message>
    <message>
        <source>An interface of the type “%1” cannot set the largest packet.</source>
        <translation>“%1”类型的接口不能设置最大数据包。</translation>
    </message>
    <message>
        <source>An interface of the type “%1” needs the element “%1”.</source>
        <translation>“%1”类型的接口需要元素“%1”。</translation>
    </message>
    <message>
        <source>An interface with a virtual port cannot be isolated.</source>
        <translation>带有虚拟端口的接口不能隔离。</translation>
    </message>
    <message>
        <source>An internal error occurred.</source>
        <translation>发生内部错误。</translation>
    </message>
    <message>
        <source>An internal snapshot of a running machine must include its memory.</source>
        <translation>运行中虚拟机的内部快照必须包含其内存。</translation>
    </message>
    <message>
        <source>An “evdev” input device has no bus.</source>
        <translation>“evdev”输入设备没有总线。</translation>
    </message>
    <message>
        <source>Another backup of “%1” is under way.</source>
        <translation>“%1”的另一个备份正在进行。</translation>
    </message>
    <message>
        <source>Another backup of “%1” is under way; wait for its end.</source>
        <translation>“%1”的另一个备份正在进行；请等待其结束。</translation>
    </message>
    <message>
        <source>Another machine on %1 is called “%2”.</source>
        <translation>%1 上的另一台虚拟机已命名为“%2”。</translation>
    </message>
    <message>
        <source>Another machine uses this disk, so it cannot be deleted here.</source>
        <translation>另一台虚拟机正在使用此磁盘，因此无法在此删除。</translation>
    </message>
    <message>
        <source>Another maker’s name of the hypervisor</source>
        <translation>另行显示的虚拟机监控程序厂商名称</translation>
    </message>
    <message>
        <source>Another operation of “%1” is under way.</source>
        <translation>“%1”的另一项操作正在进行。</translation>
    </message>
    <message>
        <source>Another or unknown system (generic defaults)</source>
        <translation>其他或未知系统（通用默认值）</translation>
    </message>
    <message>
        <source>Another pool has this folder.</source>
        <translation>另一个存储池使用此文件夹。</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>App&amp;ly</source>
        <translation>应用(&amp;L)</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Architecture of the guest</source>
        <translation>客户机的架构</translation>
    </message>
    <message>
        <source>Architecture; its presence makes this a host’s processor</source>
        <translation>架构；有此项即表示这是主机的处理器</translation>
    </message>
    <message>
        <source>Archive of this program (tar)</source>
        <translation>此程序的归档 (tar)</translation>
    </message>
    <message>
        <source>Archive of this program, compressed (tar.zst)</source>
        <translation>此程序的归档，已压缩 (tar.zst)</translation>
    </message>
    <message>
        <source>Archive of this program, compressed for any tar (tar.gz)</source>
        <translation>此程序的归档，压缩格式适用于任何 tar (tar.gz)</translation>
    </message>
    <message>
        <source>Arguments added to QEMU’s command line</source>
        <translation>添加到 QEMU 命令行的参数</translation>
    </message>
    <message>
        <source>Arguments for the emulator in the document are left out.</source>
        <translation>文档中传给模拟器的参数会被略去。</translation>
    </message>
    <message>
        <source>Arguments of the boot loader</source>
        <translation>引导加载程序的参数</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>参数：</translation>
    </message>
    <message>
        <source>As here, or from the ssh configuration</source>
        <translation>同此处，或来自 ssh 配置</translation>
    </message>
    <message>
        <source>As routed, but what may pass is left to the host’s own firewall.</source>
        <translation>与路由方式相同，但放行哪些流量由主机自身的防火墙决定。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As “lsusb” on the host lists it.</source>
        <translation>与主机上“lsusb”列出的一致。</translation>
    </message>
    <message>
        <source>Ask before</source>
        <translation>以下操作前先询问</translation>
    </message>
    <message>
        <source>Ask for passwords (default)</source>
        <translation>询问密码（默认）</translation>
    </message>
    <message>
        <source>Ask for several connections to say how many.</source>
        <translation>请选择使用多个连接，才能指定连接数。</translation>
    </message>
    <message>
        <source>Ask for the compression “mt” to set its level and threads.</source>
        <translation>请选择压缩方式“mt”，才能设置其级别和线程数。</translation>
    </message>
    <message>
        <source>Ask for the compression “xbzrle” to set its cache.</source>
        <translation>请选择压缩方式“xbzrle”，才能设置其缓存。</translation>
    </message>
    <message>
        <source>Ask the agent to put the system to sleep (suspend to RAM)</source>
        <translation>请求代理使系统进入睡眠（挂起到内存）</translation>
    </message>
    <message>
        <source>Ask the guest system to restart</source>
        <translation>请求客户机系统重启</translation>
    </message>
    <message>
        <source>Ask the guest system to shut down</source>
        <translation>请求客户机系统关机</translation>
    </message>
    <message>
        <source>Ask the guest to follow the window</source>
        <translation>请求客户机跟随窗口大小</translation>
    </message>
    <message>
        <source>Ask the machine to make its screen as large as this window</source>
        <translation>请求虚拟机将其屏幕调整到与此窗口一样大</translation>
    </message>
    <message>
        <source>Ask when the host is unknown (default)</source>
        <translation>主机未知时询问（默认）</translation>
    </message>
    <message>
        <source>Asked every</source>
        <translation>查询间隔</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>Asking the host…</source>
        <translation>正在询问主机…</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>任何时候</translation>
    </message>
    <message>
        <source>At most %1 can be read at once.</source>
        <translation>一次最多可读取 %1。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n can be compared at a time.</source>
        <translation>
            <numerusform>一次最多可比较 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>At most this many MiB/s for moving “%1”:</source>
        <translation>移动“%1”时每秒最多使用的 MiB/s：</translation>
    </message>
    <message>
        <source>At once (burst)</source>
        <translation>一次性（突发）</translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation>下次启动时</translation>
    </message>
    <message>
        <source>Attributes that are set, in this order</source>
        <translation>所设置的属性，按此顺序</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Audio backend of the display</source>
        <translation>显示所用的音频后端</translation>
    </message>
    <message>
        <source>Audio backend the sound goes to</source>
        <translation>声音送往的音频后端</translation>
    </message>
    <message>
        <source>Audio settings need “fixedSettings”; set it to “yes” or remove them.</source>
        <translation>音频设置需要“fixedSettings”；请将其设为“yes”或移除这些设置。</translation>
    </message>
    <message>
        <source>Auto-converge</source>
        <translation>自动收敛</translation>
    </message>
    <message>
        <source>Autostart</source>
        <translation>自动启动</translation>
    </message>
    <message>
        <source>Average rate that is allowed, in KiB per second</source>
        <translation>允许的平均速率，单位 KiB 每秒</translation>
    </message>
    <message>
        <source>B&amp;us:</source>
        <translation>总线(&amp;U)：</translation>
    </message>
    <message>
        <source>BIOS</source>
        <translation>BIOS</translation>
    </message>
    <message>
        <source>Back &amp;Up</source>
        <translation>备份(&amp;U)</translation>
    </message>
    <message>
        <source>Back up “%1”</source>
        <translation>备份“%1”</translation>
    </message>
    <message>
        <source>Backend driver</source>
        <translation>后端驱动程序</translation>
    </message>
    <message>
        <source>Backend of a virtio or a host’s interface</source>
        <translation>virtio 接口或主机接口的后端</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>Bandwidth of post-copy</source>
        <translation>后复制的带宽</translation>
    </message>
    <message>
        <source>Bandwidth of the nodes’ memory</source>
        <translation>节点内存的带宽</translation>
    </message>
    <message>
        <source>Bandwidths of nodes</source>
        <translation>节点的带宽</translation>
    </message>
    <message>
        <source>Bank of SHA-1</source>
        <translation>SHA-1 的 PCR 库</translation>
    </message>
    <message>
        <source>Bank of SHA-256</source>
        <translation>SHA-256 的 PCR 库</translation>
    </message>
    <message>
        <source>Bank of SHA-384</source>
        <translation>SHA-384 的 PCR 库</translation>
    </message>
    <message>
        <source>Bank of SHA-512</source>
        <translation>SHA-512 的 PCR 库</translation>
    </message>
    <message>
        <source>Barrier against speculation past bounds checks</source>
        <translation>防止推测执行越过边界检查的屏障</translation>
    </message>
    <message>
        <source>Best block for the guest to use</source>
        <translation>最适合客户机使用的块</translation>
    </message>
    <message>
        <source>Between 1 and %1 keys can be pressed together, not %2.</source>
        <translation>可同时按下 1 到 %1 个键，不能是 %2 个。</translation>
    </message>
    <message>
        <source>Between Innkeeper’s own core and libvirt a machine moves only while it is off.</source>
        <translation>在 Innkeeper 自身的核心与 libvirt 之间，虚拟机只能在关闭时移动。</translation>
    </message>
    <message>
        <source>Big endian Itanium</source>
        <translation>大端序 Itanium</translation>
    </message>
    <message>
        <source>Bit of an address that says it is encrypted</source>
        <translation>地址中表示已加密的位</translation>
    </message>
    <message>
        <source>Bits lost of physical addresses</source>
        <translation>物理地址减少的位数</translation>
    </message>
    <message>
        <source>Bits of a physical address</source>
        <translation>物理地址的位数</translation>
    </message>
    <message>
        <source>Bits of a word</source>
        <translation>字的位数</translation>
    </message>
    <message>
        <source>Bits of the cipher’s key</source>
        <translation>密码算法密钥的位数</translation>
    </message>
    <message>
        <source>Bits that physical addresses lose</source>
        <translation>物理地址失去的位数</translation>
    </message>
    <message>
        <source>Block device for a container</source>
        <translation>供容器使用的块设备</translation>
    </message>
    <message>
        <source>Block device of the copy</source>
        <translation>副本的块设备</translation>
    </message>
    <message>
        <source>Block device of the host</source>
        <translation>主机的块设备</translation>
    </message>
    <message>
        <source>Bonded interfaces</source>
        <translation>绑定的接口</translation>
    </message>
    <message>
        <source>Boot entries and keys that were added have to be added again.</source>
        <translation>已添加的启动项和密钥需要重新添加。</translation>
    </message>
    <message>
        <source>Boot order</source>
        <translation>启动顺序</translation>
    </message>
    <message>
        <source>Booting</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Both can be changed later.</source>
        <translation>两者以后都可以更改。</translation>
    </message>
    <message>
        <source>Both connections lead to the same host.</source>
        <translation>两个连接通向同一台主机。</translation>
    </message>
    <message>
        <source>Both hosts are connected.</source>
        <translation>两台主机均已连接。</translation>
    </message>
    <message>
        <source>Both hosts are connected; only the definition goes over.</source>
        <translation>两台主机均已连接；只转移定义。</translation>
    </message>
    <message>
        <source>Both hosts are connected; what is copied goes through this program.</source>
        <translation>两台主机均已连接；要复制的内容会经过此程序。</translation>
    </message>
    <message>
        <source>Both machines would write to “%1”; never start them at the same time.</source>
        <translation>两台虚拟机都会写入“%1”；切勿同时启动它们。</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>网桥</translation>
    </message>
    <message>
        <source>Bridge of the host</source>
        <translation>主机的网桥</translation>
    </message>
    <message>
        <source>Bridge to a network of the host</source>
        <translation>桥接到主机的网络</translation>
    </message>
    <message>
        <source>Bridge “%1”</source>
        <translation>网桥“%1”</translation>
    </message>
    <message>
        <source>Browse for the file</source>
        <translation>浏览以选择文件</translation>
    </message>
    <message>
        <source>Browse for the folder</source>
        <translation>浏览以选择文件夹</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>总线</translation>
    </message>
    <message>
        <source>Bus of the host</source>
        <translation>主机的总线</translation>
    </message>
    <message>
        <source>Bus of the host, where another element says it too</source>
        <translation>主机的总线，在另一元素也说明它的地方</translation>
    </message>
    <message>
        <source>Bus the guest finds it on</source>
        <translation>客户机在其上找到它的总线</translation>
    </message>
    <message>
        <source>Bus whose devices are redirected</source>
        <translation>其设备被重定向的总线</translation>
    </message>
    <message>
        <source>By &amp;Group</source>
        <translation>按组(&amp;G)</translation>
    </message>
    <message>
        <source>By &amp;Host</source>
        <translation>按主机(&amp;H)</translation>
    </message>
    <message>
        <source>By &amp;State</source>
        <translation>按状态(&amp;S)</translation>
    </message>
    <message>
        <source>By &amp;Tags</source>
        <translation>按标签(&amp;T)</translation>
    </message>
    <message>
        <source>By S&amp;ystem</source>
        <translation>按系统(&amp;Y)</translation>
    </message>
    <message>
        <source>Byte behind the last</source>
        <translation>最后一个字节之后的字节</translation>
    </message>
    <message>
        <source>Bytes left when a monitor is free again</source>
        <translation>监视器可再次使用时剩余的字节数</translation>
    </message>
    <message>
        <source>Bytes of the image</source>
        <translation>映像的字节数</translation>
    </message>
    <message>
        <source>Bytes per second in a burst</source>
        <translation>突发时每秒字节数</translation>
    </message>
    <message>
        <source>Bytes per second, read and written</source>
        <translation>每秒读写的字节数</translation>
    </message>
    <message>
        <source>Bytes read per second</source>
        <translation>每秒读取的字节数</translation>
    </message>
    <message>
        <source>Bytes read per second in a burst</source>
        <translation>突发时每秒读取的字节数</translation>
    </message>
    <message>
        <source>Bytes that changed since</source>
        <translation>自那时起更改的字节数</translation>
    </message>
    <message>
        <source>Bytes that count as one operation</source>
        <translation>算作一次操作的字节数</translation>
    </message>
    <message>
        <source>Bytes that the guest may take in a period</source>
        <translation>客户机在一个周期内可取用的字节数</translation>
    </message>
    <message>
        <source>Bytes to read ahead</source>
        <translation>预读的字节数</translation>
    </message>
    <message>
        <source>Bytes written per second</source>
        <translation>每秒写入的字节数</translation>
    </message>
    <message>
        <source>Bytes written per second in a burst</source>
        <translation>突发时每秒写入的字节数</translation>
    </message>
    <message>
        <source>C&amp;ancel Task</source>
        <translation>取消任务(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;lear Scrollback</source>
        <translation>清除回滚内容(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;onnect to a Host…</source>
        <translation>连接到主机(&amp;O)…</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>创建(&amp;R)</translation>
    </message>
    <message>
        <source>CD drive %1</source>
        <translation>CD 驱动器 %1</translation>
    </message>
    <message>
        <source>CD-ROM and floppy drives cannot come or go while the machine runs (“%1”); only their media can. Change it for the next start.</source>
        <translation>CD-ROM 和软盘驱动器无法在虚拟机运行时添加或移除（“%1”），只能更换介质。请针对下次启动进行更改。</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPU %1, disk %2, network %3</source>
        <translation>CPU %1，磁盘 %2，网络 %3</translation>
    </message>
    <message>
        <source>CPU arch %1 does not match host arch</source>
        <translation>CPU 架构 %1 与主机架构不符</translation>
    </message>
    <message>
        <source>CPU tuning</source>
        <translation>CPU 调优</translation>
    </message>
    <message>
        <source>CPU use</source>
        <translation>CPU 使用率</translation>
    </message>
    <message>
        <source>CPU vendor %1 of model %2 differs from vendor %3</source>
        <translation>型号 %2 的 CPU 厂商 %1 与厂商 %3 不同</translation>
    </message>
    <message>
        <source>CPU vendors do not match</source>
        <translation>CPU 厂商不一致</translation>
    </message>
    <message>
        <source>CPU:</source>
        <translation>CPU：</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU 数</translation>
    </message>
    <message>
        <source>CPUs and memory</source>
        <translation>CPU 和内存</translation>
    </message>
    <message>
        <source>CPUs are incompatible</source>
        <translation>CPU 不兼容</translation>
    </message>
    <message>
        <source>Cable &amp;plugged in</source>
        <translation>网线已插入(&amp;P)</translation>
    </message>
    <message>
        <source>Cache of xbzrle</source>
        <translation>xbzrle 的缓存</translation>
    </message>
    <message>
        <source>Cache:</source>
        <translation>缓存：</translation>
    </message>
    <message>
        <source>Caches beside the node’s memory</source>
        <translation>节点内存旁的缓存</translation>
    </message>
    <message>
        <source>Caches have levels from 1 to 3.</source>
        <translation>缓存的级别为 1 到 3。</translation>
    </message>
    <message>
        <source>Caches of the processors</source>
        <translation>处理器的缓存</translation>
    </message>
    <message>
        <source>Caching</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel Connectin&amp;g</source>
        <translation>取消连接(&amp;G)</translation>
    </message>
    <message>
        <source>Cancel connecting to “%1”</source>
        <translation>取消连接到“%1”</translation>
    </message>
    <message>
        <source>Cancel the migration</source>
        <translation>取消迁移</translation>
    </message>
    <message>
        <source>Cancel the running task</source>
        <translation>取消正在运行的任务</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Cannot eject the CD of “%1”.</source>
        <translation>无法弹出“%1”的 CD。</translation>
    </message>
    <message>
        <source>Cannot insert “%1” into “%2”.</source>
        <translation>无法将“%1”插入“%2”。</translation>
    </message>
    <message>
        <source>Cannot listen for programs at “%1”.</source>
        <translation>无法在“%1”上监听程序的连接。</translation>
    </message>
    <message>
        <source>Cannot look at “%1”.</source>
        <translation>无法查看“%1”。</translation>
    </message>
    <message>
        <source>Cannot open “%1”.</source>
        <translation>无法打开“%1”。</translation>
    </message>
    <message>
        <source>Cannot save “%1”: %2.</source>
        <translation>无法保存“%1”：%2。</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Capabilities of a host</source>
        <translation>主机的能力</translation>
    </message>
    <message>
        <source>Capabilities of an emulator</source>
        <translation>模拟器的能力</translation>
    </message>
    <message>
        <source>Capabilities of storage pools</source>
        <translation>存储池的能力</translation>
    </message>
    <message>
        <source>Caps Lock</source>
        <translation>Caps Lock</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Ceph login</source>
        <translation>Ceph 登录</translation>
    </message>
    <message>
        <source>Certi&amp;ficates in:</source>
        <translation>证书位置(&amp;F)：</translation>
    </message>
    <message>
        <source>Chains of images can be given</source>
        <translation>可以指定映像链</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change Conn&amp;ection…</source>
        <translation>更改连接(&amp;E)…</translation>
    </message>
    <message>
        <source>Change at the Next Start</source>
        <translation>下次启动时更改</translation>
    </message>
    <message>
        <source>Change autostart of network “%1”</source>
        <translation>更改网络“%1”的自动启动</translation>
    </message>
    <message>
        <source>Change autostart of pool “%1”</source>
        <translation>更改存储池“%1”的自动启动</translation>
    </message>
    <message>
        <source>Change group and tags of “%1”</source>
        <translation>更改“%1”的组和标签</translation>
    </message>
    <message>
        <source>Change network filter “%1”</source>
        <translation>更改网络过滤器“%1”</translation>
    </message>
    <message>
        <source>Change network “%1”</source>
        <translation>更改网络“%1”</translation>
    </message>
    <message>
        <source>Change of “%1”: %2</source>
        <translation>更改“%1”：%2</translation>
    </message>
    <message>
        <source>Change pool “%1”</source>
        <translation>更改存储池“%1”</translation>
    </message>
    <message>
        <source>Change the &amp;XML before creating</source>
        <translation>创建前修改 XML(&amp;X)</translation>
    </message>
    <message>
        <source>Change the Connection to “%1”</source>
        <translation>更改到“%1”的连接</translation>
    </message>
    <message>
        <source>Change the images of the disk</source>
        <translation>更改磁盘的映像</translation>
    </message>
    <message>
        <source>Change the machine’s memory nodes first.</source>
        <translation>请先更改虚拟机的内存节点。</translation>
    </message>
    <message>
        <source>Change the pinning first.</source>
        <translation>请先更改绑定。</translation>
    </message>
    <message>
        <source>Change the secret for “%1”</source>
        <translation>更改“%1”的机密信息</translation>
    </message>
    <message>
        <source>Change what the machine finds when it goes on</source>
        <translation>更改虚拟机继续运行时所见的内容</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Changed by hand: what is chosen elsewhere here is not put into it any more.</source>
        <translation>已手动更改：此处其他位置所选的内容不再写入其中。</translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation>更改的行</translation>
    </message>
    <message>
        <source>Changed meanwhile:</source>
        <translation>期间已更改：</translation>
    </message>
    <message>
        <source>Changed pages are told through a ring</source>
        <translation>通过环形缓冲区通知已更改的页</translation>
    </message>
    <message>
        <source>Changed properties of devices</source>
        <translation>更改过的设备属性</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>已更改：%1。</translation>
    </message>
    <message>
        <source>Changes are dropped when the guest stops</source>
        <translation>客户机停止时丢弃更改</translation>
    </message>
    <message>
        <source>Changes whenever the guest may be run a second time; empty: make one up</source>
        <translation>每当客户机可能被再次运行时即改变；留空则自动生成</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Channel subsystem of s390</source>
        <translation>s390 的通道子系统</translation>
    </message>
    <message>
        <source>Channel subsystem of the device behind the subchannel</source>
        <translation>子通道背后设备的通道子系统</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Channels to agents</source>
        <translation>通往代理程序的通道</translation>
    </message>
    <message>
        <source>Character device for a container</source>
        <translation>供容器使用的字符设备</translation>
    </message>
    <message>
        <source>Character device of a SCSI device</source>
        <translation>SCSI 设备的字符设备</translation>
    </message>
    <message>
        <source>Character device of a vDPA device</source>
        <translation>vDPA 设备的字符设备</translation>
    </message>
    <message>
        <source>Character that names the field</source>
        <translation>指明字段的字符</translation>
    </message>
    <message>
        <source>Charts of the connected hosts over the same axes</source>
        <translation>在同一坐标轴上显示已连接主机的图表</translation>
    </message>
    <message>
        <source>Chassis number of a PCI Express port</source>
        <translation>PCI Express 端口的机箱号</translation>
    </message>
    <message>
        <source>Chassis number of a PCI bridge</source>
        <translation>PCI 桥的机箱号</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check A&amp;gain</source>
        <translation>重新检查(&amp;G)</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Check the tuning of the document against the other host's processors.</source>
        <translation>请对照另一台主机的处理器检查文档中的调优设置。</translation>
    </message>
    <message>
        <source>Check who the host is (default)</source>
        <translation>核验主机身份（默认）</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Checkpoint since which changes are saved</source>
        <translation>从该检查点起的更改会被保存</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Choose Another Name</source>
        <translation>选择其他名称</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>选择设备</translation>
    </message>
    <message>
        <source>Choose a device, or give vendor and product number, such as 046d:c52b.</source>
        <translation>请选择设备，或给出供应商和产品编号，例如 046d:c52b。</translation>
    </message>
    <message>
        <source>Choose a device.</source>
        <translation>请选择设备。</translation>
    </message>
    <message>
        <source>Choose a disk.</source>
        <translation>请选择磁盘。</translation>
    </message>
    <message>
        <source>Choose a file or folder</source>
        <translation>选择文件或文件夹</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose a host of that architecture.</source>
        <translation>请选择该架构的主机。</translation>
    </message>
    <message>
        <source>Choose a host with more memory, or give the machine less.</source>
        <translation>请选择内存更多的主机，或减少虚拟机的内存。</translation>
    </message>
    <message>
        <source>Choose a host with more memory.</source>
        <translation>请选择内存更多的主机。</translation>
    </message>
    <message>
        <source>Choose a host with the same hypervisor.</source>
        <translation>请选择使用相同虚拟机监控程序的主机。</translation>
    </message>
    <message>
        <source>Choose among its disks.</source>
        <translation>请从其磁盘中选择。</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>选择映像</translation>
    </message>
    <message>
        <source>Choose an image in one of the host's storage pools</source>
        <translation>从主机的某个存储池中选择映像</translation>
    </message>
    <message>
        <source>Choose an image.</source>
        <translation>请选择映像。</translation>
    </message>
    <message>
        <source>Choose another host.</source>
        <translation>请选择其他主机。</translation>
    </message>
    <message>
        <source>Choose another name for it there.</source>
        <translation>请为它在那里选择其他名称。</translation>
    </message>
    <message>
        <source>Choose another name or another pool.</source>
        <translation>请选择其他名称或其他存储池。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Choose another one in the document.</source>
        <translation>请在文档中另选一个。</translation>
    </message>
    <message>
        <source>Choose another place if it is still needed.</source>
        <translation>如果仍然需要，请选择其他位置。</translation>
    </message>
    <message>
        <source>Choose another pool, or leave out disks.</source>
        <translation>请选择其他存储池，或略去某些磁盘。</translation>
    </message>
    <message>
        <source>Choose another way for the memory, or leave out post-copy.</source>
        <translation>请为内存选择其他方式，或不使用后复制。</translation>
    </message>
    <message>
        <source>Choose another way for the memory, with TLS if it must be encrypted.</source>
        <translation>请为内存选择其他方式；如果必须加密，请使用 TLS。</translation>
    </message>
    <message>
        <source>Choose between 1 and 255.</source>
        <translation>请选择 1 到 255 之间的值。</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Choose fewer options under “Advanced”.</source>
        <translation>请在“高级”中选择较少的选项。</translation>
    </message>
    <message>
        <source>Choose fewer options, or move it switched off.</source>
        <translation>请选择较少的选项，或在关机状态下移动。</translation>
    </message>
    <message>
        <source>Choose parallel connections too, or another compression.</source>
        <translation>请同时选择并行连接，或选择其他压缩方式。</translation>
    </message>
    <message>
        <source>Choose parallel connections too.</source>
        <translation>请同时选择并行连接。</translation>
    </message>
    <message>
        <source>Choose processors: %1</source>
        <translation>请选择处理器：%1</translation>
    </message>
    <message>
        <source>Choose the checkpoint since which changes are copied.</source>
        <translation>请选择检查点，将复制自该检查点起的更改。</translation>
    </message>
    <message>
        <source>Choose the disc image or drive to install from.</source>
        <translation>请选择用于安装的光盘映像或驱动器。</translation>
    </message>
    <message>
        <source>Choose the disk image.</source>
        <translation>请选择磁盘映像。</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose the file with the machine.</source>
        <translation>请选择包含虚拟机的文件。</translation>
    </message>
    <message>
        <source>Choose the host that it was moving to.</source>
        <translation>请选择它原本要移往的主机。</translation>
    </message>
    <message>
        <source>Choose the host’s processors</source>
        <translation>选择主机的处理器</translation>
    </message>
    <message>
        <source>Choose the kernel to start.</source>
        <translation>请选择要启动的内核。</translation>
    </message>
    <message>
        <source>Choose to define it on the destination.</source>
        <translation>请选择在目标主机上定义它。</translation>
    </message>
    <message>
        <source>Choose to define it there.</source>
        <translation>请选择在那里定义它。</translation>
    </message>
    <message>
        <source>Choose zlib or zstd, or one connection.</source>
        <translation>请选择 zlib 或 zstd，或只用一个连接。</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>Cipher, “aes”</source>
        <translation>密码算法，“aes”</translation>
    </message>
    <message>
        <source>Cl&amp;one…</source>
        <translation>克隆(&amp;O)…</translation>
    </message>
    <message>
        <source>Class of the PCI device or USB interface</source>
        <translation>PCI 设备或 USB 接口的类别</translation>
    </message>
    <message>
        <source>Class of the device; -1 is any</source>
        <translation>设备的类别；-1 表示任意</translation>
    </message>
    <message>
        <source>Class of the traffic shaper, chosen by the network</source>
        <translation>流量整形器的类别，由网络选择</translation>
    </message>
    <message>
        <source>Clear &amp;Finished</source>
        <translation>清除已完成的任务(&amp;F)</translation>
    </message>
    <message>
        <source>Click a line to change it</source>
        <translation>点击一行以更改</translation>
    </message>
    <message>
        <source>Click a line to change it.</source>
        <translation>点击一行即可更改。</translation>
    </message>
    <message>
        <source>Click to give the pointer to “%1”.</source>
        <translation>点击即可将指针交给“%1”。</translation>
    </message>
    <message>
        <source>Client identifier of the guest, with IPv6</source>
        <translation>客户机的客户端标识符，用于 IPv6</translation>
    </message>
    <message>
        <source>Clock of the guest</source>
        <translation>客户机的时钟</translation>
    </message>
    <message>
        <source>Clock:</source>
        <translation>时钟：</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Clone the machine</source>
        <translation>克隆虚拟机</translation>
    </message>
    <message>
        <source>Clone the machine instead of moving it, or delete the other one there.</source>
        <translation>请克隆虚拟机而不是移动它，或删除那里的另一台虚拟机。</translation>
    </message>
    <message>
        <source>Clone “%1”</source>
        <translation>克隆“%1”</translation>
    </message>
    <message>
        <source>Clone “%1” to “%2”</source>
        <translation>将“%1”克隆到“%2”</translation>
    </message>
    <message>
        <source>Close &amp;Window</source>
        <translation>关闭窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Close and discard what you wrote?</source>
        <translation>要关闭并放弃您编写的内容吗？</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Close what is shown of the migration</source>
        <translation>关闭迁移的显示</translation>
    </message>
    <message>
        <source>Closing the window keeps the program in the &amp;tray</source>
        <translation>关闭窗口后程序保留在托盘中(&amp;T)</translation>
    </message>
    <message>
        <source>Cloud Hypervisor</source>
        <translation>Cloud Hypervisor</translation>
    </message>
    <message>
        <source>Clusters are divided into 32 parts</source>
        <translation>簇分为 32 个部分</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>比较(&amp;M)…</translation>
    </message>
    <message>
        <source>Codecs of an Intel HDA card</source>
        <translation>Intel HDA 声卡的编解码器</translation>
    </message>
    <message>
        <source>Colours and values</source>
        <translation>颜色和数值</translation>
    </message>
    <message>
        <source>Com&amp;pare Hosts…</source>
        <translation>比较主机(&amp;P)…</translation>
    </message>
    <message>
        <source>Com&amp;pression:</source>
        <translation>压缩(&amp;P)：</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Compar&amp;e…</source>
        <translation>比较(&amp;E)…</translation>
    </message>
    <message numerus="yes">
        <source>Compare %n Host(s)</source>
        <translation>
            <numerusform>比较 %n 台主机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %n Machine(s)</source>
        <translation>
            <numerusform>比较 %n 台虚拟机</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare it with the one that the host's administrator gives. If they differ, another computer may be pretending to be this host, and would get your password.</source>
        <translation>请将其与该主机管理员提供的指纹进行比较。如果两者不同，可能有另一台计算机在冒充此主机，并会获取您的密码。</translation>
    </message>
    <message>
        <source>Compressed, for “crash” (kdump)</source>
        <translation>压缩，用于“crash”（kdump）</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Configuration file of RBD</source>
        <translation>RBD 的配置文件</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect &amp;Now</source>
        <translation>立即连接(&amp;N)</translation>
    </message>
    <message>
        <source>Connect &amp;over:</source>
        <translation>连接方式(&amp;O)：</translation>
    </message>
    <message>
        <source>Connect at every &amp;start</source>
        <translation>每次启动时连接(&amp;S)</translation>
    </message>
    <message>
        <source>Connect the machine to another network of that host.</source>
        <translation>请将虚拟机连接到该主机的其他网络。</translation>
    </message>
    <message>
        <source>Connect to a Host</source>
        <translation>连接到主机</translation>
    </message>
    <message>
        <source>Connect to another host first: File ▸ Connect to a Host.</source>
        <translation>请先连接到另一台主机：文件 ▸ 连接到主机。</translation>
    </message>
    <message>
        <source>Connect to it again and look where the machine is.</source>
        <translation>请重新连接到它，并查看虚拟机在哪里。</translation>
    </message>
    <message>
        <source>Connect to it first.</source>
        <translation>请先连接到它。</translation>
    </message>
    <message>
        <source>Connect to it with full access.</source>
        <translation>请以完全访问权限连接到它。</translation>
    </message>
    <message>
        <source>Connect to two hosts or more to compare them.</source>
        <translation>要进行比较，请连接到两台或更多主机。</translation>
    </message>
    <message>
        <source>Connect to “%1”</source>
        <translation>连接到“%1”</translation>
    </message>
    <message>
        <source>Connect with more rights.</source>
        <translation>请以更高的权限连接。</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>连接到</translation>
    </message>
    <message>
        <source>Connected, %1</source>
        <translation>已连接，%1</translation>
    </message>
    <message>
        <source>Connecting to the socket “%1” failed.</source>
        <translation>连接到套接字“%1”失败。</translation>
    </message>
    <message>
        <source>Connecting to “%1” by SSH brings its screens through the same encrypted way.</source>
        <translation>通过 SSH 连接到“%1”，其屏幕内容也会经由同一加密通道传输。</translation>
    </message>
    <message>
        <source>Connecting to “%1” was cancelled.</source>
        <translation>到“%1”的连接已取消。</translation>
    </message>
    <message>
        <source>Connecting to “%1”…</source>
        <translation>正在连接到“%1”…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connection to a distributed switch</source>
        <translation>与分布式交换机的连接</translation>
    </message>
    <message>
        <source>Connection:</source>
        <translation>连接：</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Console options</source>
        <translation>控制台选项</translation>
    </message>
    <message>
        <source>Console status</source>
        <translation>控制台状态</translation>
    </message>
    <message>
        <source>Console to show</source>
        <translation>要显示的控制台</translation>
    </message>
    <message>
        <source>Console tools</source>
        <translation>控制台工具</translation>
    </message>
    <message>
        <source>Consoles</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>Control group that the guest belongs to</source>
        <translation>客户机所属的控制组</translation>
    </message>
    <message>
        <source>Controller %1 %2</source>
        <translation>控制器 %1 %2</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>控制器</translation>
    </message>
    <message>
        <source>Controllers of the type “%1” cannot come or go while the machine runs; change it for the next start.</source>
        <translation>“%1”类型的控制器无法在虚拟机运行时添加或移除；请针对下次启动进行更改。</translation>
    </message>
    <message>
        <source>Converting the disk “%1”</source>
        <translation>正在转换磁盘“%1”</translation>
    </message>
    <message>
        <source>Cookie of a migration</source>
        <translation>迁移的 cookie</translation>
    </message>
    <message>
        <source>Cookie of a saved guest</source>
        <translation>已保存客户机的 cookie</translation>
    </message>
    <message>
        <source>Cookies for HTTP</source>
        <translation>用于 HTTP 的 cookie</translation>
    </message>
    <message>
        <source>Copied disks: %1.</source>
        <translation>已复制的磁盘：%1。</translation>
    </message>
    <message>
        <source>Copied:</source>
        <translation>已复制：</translation>
    </message>
    <message>
        <source>Copy and paste between this computer and the machine while its console has the keyboard</source>
        <translation>当虚拟机的控制台拥有键盘时，在此计算机与虚拟机之间复制和粘贴</translation>
    </message>
    <message>
        <source>Copy as it is</source>
        <translation>原样复制</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>复制全部内容</translation>
    </message>
    <message>
        <source>Copy into one QCOW2 image</source>
        <translation>复制到一个 QCOW2 映像中</translation>
    </message>
    <message>
        <source>Copy it there.</source>
        <translation>请将其复制到那里。</translation>
    </message>
    <message>
        <source>Copy that is being made of a running guest’s disk</source>
        <translation>正在为运行中客户机的磁盘制作的副本</translation>
    </message>
    <message>
        <source>Copy the Disks</source>
        <translation>复制磁盘</translation>
    </message>
    <message>
        <source>Copy the address for programs</source>
        <translation>复制供程序使用的地址</translation>
    </message>
    <message>
        <source>Copy the disk to another place, or share its storage.</source>
        <translation>请将磁盘复制到其他位置，或共享其存储。</translation>
    </message>
    <message>
        <source>Copy the disk “%1”</source>
        <translation>复制磁盘“%1”</translation>
    </message>
    <message>
        <source>Copy the disk “%1” of “%2”</source>
        <translation>复制“%2”的磁盘“%1”</translation>
    </message>
    <message>
        <source>Copy the disks to another host and go on there</source>
        <translation>将磁盘复制到另一台主机并在那里继续运行</translation>
    </message>
    <message>
        <source>Copy the disks to the destination</source>
        <translation>将磁盘复制到目标主机</translation>
    </message>
    <message>
        <source>Copy the disks while the machine runs</source>
        <translation>在虚拟机运行时复制磁盘</translation>
    </message>
    <message>
        <source>Copy the disks whole.</source>
        <translation>请完整复制磁盘。</translation>
    </message>
    <message>
        <source>Copy the disks, or share their storage.</source>
        <translation>请复制磁盘，或共享其存储。</translation>
    </message>
    <message>
        <source>Copy the disks; or, where both hosts do see the same images, move without that check.</source>
        <translation>请复制磁盘；如果两台主机看到的确实是相同的映像，则可跳过该检查进行移动。</translation>
    </message>
    <message>
        <source>Copy what changed since the chosen checkpoint</source>
        <translation>复制自所选检查点起更改的内容</translation>
    </message>
    <message>
        <source>Copy:</source>
        <translation>复制：</translation>
    </message>
    <message>
        <source>Copying the disk</source>
        <translation>正在复制磁盘</translation>
    </message>
    <message>
        <source>Copying the disk “%1”</source>
        <translation>正在复制磁盘“%1”</translation>
    </message>
    <message>
        <source>Copying the disks of “%1”</source>
        <translation>正在复制“%1”的磁盘</translation>
    </message>
    <message>
        <source>Copying the firmware's settings</source>
        <translation>正在复制固件的设置</translation>
    </message>
    <message>
        <source>Copying “%1” ended with this program before it was finished. Delete what is left of it on “%2”?</source>
        <translation>复制“%1”尚未完成，本程序就已结束。是否删除其在“%2”上的残留？</translation>
    </message>
    <message>
        <source>Copying “%1” was cancelled.</source>
        <translation>“%1”的复制已取消。</translation>
    </message>
    <message>
        <source>Cores of a die</source>
        <translation>每个芯片晶粒的核心数</translation>
    </message>
    <message>
        <source>Correct the problems marked in the document first.</source>
        <translation>请先改正文档中标出的问题。</translation>
    </message>
    <message>
        <source>Correct the problems marked in the text first.</source>
        <translation>请先改正文本中标出的问题。</translation>
    </message>
    <message>
        <source>Cost of the way to the root, or the lowest one</source>
        <translation>到根的路径开销，或其最小值</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>计数器</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>已崩溃</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>创建 %1</translation>
    </message>
    <message>
        <source>Create a &amp;new disk</source>
        <translation>创建新磁盘(&amp;N)</translation>
    </message>
    <message>
        <source>Create a machine from that bootable image, wait until it is up, save a picture, remove it.</source>
        <translation>用该可启动映像创建虚拟机，等到它启动完毕，保存截图，然后将其移除。</translation>
    </message>
    <message>
        <source>Create a network filter</source>
        <translation>创建网络过滤器</translation>
    </message>
    <message>
        <source>Create a pool in %1</source>
        <translation>在 %1 中创建存储池</translation>
    </message>
    <message>
        <source>Create encrypted volume “%1”</source>
        <translation>创建加密卷“%1”</translation>
    </message>
    <message>
        <source>Create network</source>
        <translation>创建网络</translation>
    </message>
    <message>
        <source>Create network “%1”</source>
        <translation>创建网络“%1”</translation>
    </message>
    <message>
        <source>Create pool</source>
        <translation>创建存储池</translation>
    </message>
    <message>
        <source>Create pool “%1”</source>
        <translation>创建存储池“%1”</translation>
    </message>
    <message>
        <source>Create the secret for “%1”</source>
        <translation>创建“%1”的机密信息</translation>
    </message>
    <message>
        <source>Create volume in “%1”</source>
        <translation>在“%1”中创建卷</translation>
    </message>
    <message>
        <source>Create volume “%1”</source>
        <translation>创建卷“%1”</translation>
    </message>
    <message>
        <source>Create, run and watch virtual machines here and on other hosts.</source>
        <translation>在本机和其他主机上创建、运行和监视虚拟机。</translation>
    </message>
    <message>
        <source>Creating the disk</source>
        <translation>正在创建磁盘</translation>
    </message>
    <message>
        <source>Crypto accelerators</source>
        <translation>加密加速器</translation>
    </message>
    <message>
        <source>Ctrl+Alt gives keyboard and pointer back.</source>
        <translation>按 Ctrl+Alt 可收回键盘和指针。</translation>
    </message>
    <message>
        <source>Ctrl+Alt moves the keyboard out of the console.</source>
        <translation>按 Ctrl+Alt 可将键盘移出控制台。</translation>
    </message>
    <message>
        <source>Cylinders that the guest sees</source>
        <translation>客户机看到的柱面</translation>
    </message>
    <message>
        <source>DHCP can give out addresses from %1 to %2, the first one before the last one.</source>
        <translation>DHCP 可分配从 %1 到 %2 的地址，首地址须在末地址之前。</translation>
    </message>
    <message>
        <source>DHCP needs a first and a last address to give out.</source>
        <translation>DHCP 需要可分配的首地址和末地址。</translation>
    </message>
    <message>
        <source>DNS domain</source>
        <translation>DNS 域</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Data from which a container is warned</source>
        <translation>达到此数据量起向容器发出警告</translation>
    </message>
    <message>
        <source>Date of the firmware</source>
        <translation>固件的日期</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>删除(&amp;L)…</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>详细信息(&amp;T)</translation>
    </message>
    <message>
        <source>De&amp;vice’s XML</source>
        <translation>设备的 XML(&amp;V)</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Define a secret with this UUID and the passphrase there, or leave the disk out.</source>
        <translation>请在那里用此 UUID 和该密码短语定义机密信息，或不包含该磁盘。</translation>
    </message>
    <message>
        <source>Define a secret with this UUID and the passphrase there.</source>
        <translation>请在那里定义具有此 UUID 和该密码短语的机密信息。</translation>
    </message>
    <message>
        <source>Define it there with the same identifier and value.</source>
        <translation>请在那里以相同的标识符和值定义它。</translation>
    </message>
    <message>
        <source>Define it there, with all filters that it refers to.</source>
        <translation>请在那里定义它，并包括它引用的所有过滤器。</translation>
    </message>
    <message>
        <source>Defined</source>
        <translation>已定义</translation>
    </message>
    <message>
        <source>Defining the machine</source>
        <translation>正在定义虚拟机</translation>
    </message>
    <message>
        <source>Definition changed</source>
        <translation>定义已更改</translation>
    </message>
    <message>
        <source>Definition removed</source>
        <translation>定义已移除</translation>
    </message>
    <message>
        <source>Definition taken from a snapshot</source>
        <translation>定义取自快照</translation>
    </message>
    <message>
        <source>Delay in nanoseconds that is not caught up</source>
        <translation>不再追赶的延迟，单位纳秒</translation>
    </message>
    <message>
        <source>Delay in nanoseconds that starts catching up</source>
        <translation>开始追赶的延迟，单位纳秒</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Machine(s)</source>
        <translation>
            <numerusform>删除 %n 台虚拟机</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete Checkpoint</source>
        <translation>删除检查点</translation>
    </message>
    <message>
        <source>Delete Network</source>
        <translation>删除网络</translation>
    </message>
    <message>
        <source>Delete Network Filter</source>
        <translation>删除网络过滤器</translation>
    </message>
    <message>
        <source>Delete Secret</source>
        <translation>删除机密信息</translation>
    </message>
    <message>
        <source>Delete Volume</source>
        <translation>删除卷</translation>
    </message>
    <message>
        <source>Delete What Is Unfinished</source>
        <translation>删除未完成的内容</translation>
    </message>
    <message>
        <source>Delete network filter “%1”</source>
        <translation>删除网络过滤器“%1”</translation>
    </message>
    <message>
        <source>Delete network “%1”</source>
        <translation>删除网络“%1”</translation>
    </message>
    <message>
        <source>Delete the Former Machine</source>
        <translation>删除原虚拟机</translation>
    </message>
    <message>
        <source>Delete the checkpoint</source>
        <translation>删除检查点</translation>
    </message>
    <message>
        <source>Delete the checkpoint “%1” of “%2”</source>
        <translation>删除“%2”的检查点“%1”</translation>
    </message>
    <message>
        <source>Delete the checkpoint “%1” of “%2”?</source>
        <translation>要删除“%2”的检查点“%1”吗？</translation>
    </message>
    <message>
        <source>Delete the network filter “%1”?</source>
        <translation>要删除网络过滤器“%1”吗？</translation>
    </message>
    <message>
        <source>Delete the network “%1”?</source>
        <translation>要删除网络“%1”吗？</translation>
    </message>
    <message>
        <source>Delete the secret for “%1”</source>
        <translation>删除“%1”的机密信息</translation>
    </message>
    <message>
        <source>Delete the secret for “%1”?</source>
        <translation>要删除“%1”的机密信息吗？</translation>
    </message>
    <message>
        <source>Delete the snapshot “%1” of “%2”</source>
        <translation>删除“%2”的快照“%1”</translation>
    </message>
    <message>
        <source>Delete the snapshots, or make a copy on the other host instead.</source>
        <translation>请删除快照，或改为在另一台主机上创建副本。</translation>
    </message>
    <message>
        <source>Delete the volume and its content</source>
        <translation>删除卷及其内容</translation>
    </message>
    <message>
        <source>Delete the volume “%1”?</source>
        <translation>要删除卷“%1”吗？</translation>
    </message>
    <message>
        <source>Delete them first if you do not need them.</source>
        <translation>如果不需要它们，请先将其删除。</translation>
    </message>
    <message>
        <source>Delete them, or make a copy on the other host instead.</source>
        <translation>请删除它们，或改为在另一台主机上创建副本。</translation>
    </message>
    <message>
        <source>Delete volume “%1”</source>
        <translation>删除卷“%1”</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>已删除：%1</translation>
    </message>
    <message>
        <source>Deleting the snapshot “%1”</source>
        <translation>正在删除快照“%1”</translation>
    </message>
    <message>
        <source>Deleting the snapshot “%1” of “%2”</source>
        <translation>正在删除“%2”的快照“%1”</translation>
    </message>
    <message>
        <source>Deleting “%1”</source>
        <translation>正在删除“%1”</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Description of the snapshot</source>
        <translation>快照的描述</translation>
    </message>
    <message>
        <source>Detach it, or move the machine switched off.</source>
        <translation>请将其分离，或在关机状态下移动虚拟机。</translation>
    </message>
    <message>
        <source>Detach them, or move the machine switched off.</source>
        <translation>请将它们分离，或在关机状态下移动虚拟机。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>已检测到</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Device for making tap interfaces</source>
        <translation>用于创建 tap 接口的设备</translation>
    </message>
    <message>
        <source>Device number of s390</source>
        <translation>s390 的设备号</translation>
    </message>
    <message>
        <source>Device of the host</source>
        <translation>主机的设备</translation>
    </message>
    <message>
        <source>Device of the vhost backend</source>
        <translation>vhost 后端的设备</translation>
    </message>
    <message>
        <source>Device on the USB bus of the host</source>
        <translation>主机 USB 总线上的设备</translation>
    </message>
    <message>
        <source>Device “%1”</source>
        <translation>设备“%1”</translation>
    </message>
    <message>
        <source>Device “%1” added</source>
        <translation>已添加设备“%1”</translation>
    </message>
    <message>
        <source>Device “%1” removed</source>
        <translation>已移除设备“%1”</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Devices have a boot order</source>
        <translation>设备有启动顺序</translation>
    </message>
    <message>
        <source>Devices of that group</source>
        <translation>该组的设备</translation>
    </message>
    <message>
        <source>Devices of the host</source>
        <translation>主机的设备</translation>
    </message>
    <message>
        <source>Devices of the machine's former host are left out.</source>
        <translation>虚拟机原主机的设备会被略去。</translation>
    </message>
    <message>
        <source>Devices of “%1” sit on it; remove them first: %2.</source>
        <translation>“%1”上还有设备；请先将其移除：%2。</translation>
    </message>
    <message>
        <source>Devices that it lies on</source>
        <translation>它所在的设备</translation>
    </message>
    <message>
        <source>Di&amp;sks:</source>
        <translation>磁盘(&amp;S)：</translation>
    </message>
    <message>
        <source>Dies of a socket</source>
        <translation>每个插座的芯片晶粒数</translation>
    </message>
    <message>
        <source>Difference of the hosts’ clocks</source>
        <translation>主机时钟之间的差异</translation>
    </message>
    <message>
        <source>Different groups; left as they are</source>
        <translation>组各不相同；保持原样</translation>
    </message>
    <message>
        <source>Differentiated services code point, from 0 to 63</source>
        <translation>差分服务代码点，从 0 到 63</translation>
    </message>
    <message>
        <source>Directory of the server</source>
        <translation>服务器的目录</translation>
    </message>
    <message>
        <source>Dis&amp;ks alone, continuing in new files</source>
        <translation>仅磁盘，之后写入新文件(&amp;K)</translation>
    </message>
    <message>
        <source>Disc images (*.iso *.img)</source>
        <translation>光盘映像 (*.iso *.img)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Discard Saved S&amp;tate</source>
        <translation>丢弃保存的状态(&amp;T)</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Discard the saved state of “%1”</source>
        <translation>丢弃“%1”保存的状态</translation>
    </message>
    <message>
        <source>Discard what you changed in the document?</source>
        <translation>要放弃您在文档中所做的更改吗？</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Disk %1</source>
        <translation>磁盘 %1</translation>
    </message>
    <message>
        <source>Disk %1, requests</source>
        <translation>磁盘 %1，请求数</translation>
    </message>
    <message>
        <source>Disk image</source>
        <translation>磁盘映像</translation>
    </message>
    <message>
        <source>Disk images (*.qcow2 *.img *.raw *.vmdk *.vdi *.vhdx *.vhd *.qed)</source>
        <translation>磁盘映像 (*.qcow2 *.img *.raw *.vmdk *.vdi *.vhdx *.vhd *.qed)</translation>
    </message>
    <message>
        <source>Disk “%1”</source>
        <translation>磁盘“%1”</translation>
    </message>
    <message>
        <source>Disk “%1” cannot be copied: it is shared with others or read-only.</source>
        <translation>无法复制磁盘“%1”：它与其他虚拟机共享或为只读。</translation>
    </message>
    <message>
        <source>Disk “%1” has no base image; it is copied whole.</source>
        <translation>磁盘“%1”没有基础映像；将完整复制。</translation>
    </message>
    <message>
        <source>Disk “%1” is an NVMe device of “%2” itself.</source>
        <translation>磁盘“%1”是“%2”自身的 NVMe 设备。</translation>
    </message>
    <message>
        <source>Disk “%1” is being worked on (%2).</source>
        <translation>磁盘“%1”正在处理中（%2）。</translation>
    </message>
    <message>
        <source>Disk “%1” is cached by the host (“%2”), which is not safe to move with this emulator.</source>
        <translation>磁盘“%1”由主机缓存（“%2”），使用此模拟器移动时不安全。</translation>
    </message>
    <message>
        <source>Disk “%1” is the same image on both hosts, on no network storage that we know; libvirt may hold it for unsafe.</source>
        <translation>磁盘“%1”在两台主机上是相同的映像，但不在已知的网络存储上；libvirt 可能认为这样不安全。</translation>
    </message>
    <message>
        <source>Disk “%1” is the same image on both hosts; it would be copied onto itself.</source>
        <translation>磁盘“%1”在两台主机上是相同的映像；它会被复制到自身之上。</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Disks and &amp;memory, kept in the disk images</source>
        <translation>磁盘和内存，保存在磁盘映像中(&amp;M)</translation>
    </message>
    <message>
        <source>Disks and drives</source>
        <translation>磁盘和驱动器</translation>
    </message>
    <message>
        <source>Disks are not copied through a tunnel.</source>
        <translation>磁盘不会通过隧道复制。</translation>
    </message>
    <message>
        <source>Disks of the machines to delete</source>
        <translation>要删除的虚拟机的磁盘</translation>
    </message>
    <message>
        <source>Disks of the same group share the limits</source>
        <translation>同组的磁盘共享这些限制</translation>
    </message>
    <message>
        <source>Disks on this bus cannot share what they begin with.</source>
        <translation>此总线上的磁盘不能共享其起始内容。</translation>
    </message>
    <message>
        <source>Disks on this bus have no geometry.</source>
        <translation>此总线上的磁盘没有几何参数。</translation>
    </message>
    <message>
        <source>Disks that are copied</source>
        <translation>被复制的磁盘</translation>
    </message>
    <message>
        <source>Disks that go through a socket of this computer cannot be encrypted.</source>
        <translation>经由此计算机的套接字传输的磁盘无法加密。</translation>
    </message>
    <message>
        <source>Disks to be copied</source>
        <translation>要复制的磁盘</translation>
    </message>
    <message>
        <source>Disks to copy</source>
        <translation>要复制的磁盘</translation>
    </message>
    <message>
        <source>Disks to export</source>
        <translation>要导出的磁盘</translation>
    </message>
    <message>
        <source>Disks, both directions</source>
        <translation>磁盘（双向）</translation>
    </message>
    <message>
        <source>Disks, kept in the disk i&amp;mages</source>
        <translation>磁盘，保存在磁盘映像中(&amp;M)</translation>
    </message>
    <message>
        <source>Disks, networks and document</source>
        <translation>磁盘、网络和文档</translation>
    </message>
    <message>
        <source>Disks:</source>
        <translation>磁盘：</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Display %1 (%2)</source>
        <translation>显示 %1（%2）</translation>
    </message>
    <message>
        <source>Display %1 of “%2” speaks %3, which Innkeeper does not show yet; open it with another viewer or change its graphics to VNC.</source>
        <translation>“%2”的显示 %1 使用 %3，Innkeeper 尚不能显示；请用其他查看器打开，或将其图形改为 VNC。</translation>
    </message>
    <message>
        <source>Displays</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Distance: 10 is the node itself, 255 out of reach</source>
        <translation>距离：10 是节点自身，255 为不可达</translation>
    </message>
    <message>
        <source>Distances to other nodes</source>
        <translation>到其他节点的距离</translation>
    </message>
    <message>
        <source>Distributed switch</source>
        <translation>分布式交换机</translation>
    </message>
    <message>
        <source>Do not copy disks that both hosts share; else stop the program that uses the image.</source>
        <translation>请勿复制两台主机共享的磁盘；否则请停止使用该映像的程序。</translation>
    </message>
    <message>
        <source>Do not copy it.</source>
        <translation>请勿复制它。</translation>
    </message>
    <message>
        <source>Do not start “%1” with its host</source>
        <translation>不随主机启动“%1”</translation>
    </message>
    <message>
        <source>Do&amp;cument</source>
        <translation>文档(&amp;C)</translation>
    </message>
    <message>
        <source>Do&amp;wnload…</source>
        <translation>下载(&amp;W)…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Document of the snapshot</source>
        <translation>快照的文档</translation>
    </message>
    <message>
        <source>Documented, but libvirt does not look at it with ICMP</source>
        <translation>文档中有记载，但 libvirt 在 ICMP 中不会查看它</translation>
    </message>
    <message>
        <source>Documented, but libvirt does not look at it with IPv6</source>
        <translation>文档中有记载，但 libvirt 在 IPv6 中不会查看它</translation>
    </message>
    <message>
        <source>Domain na&amp;me:</source>
        <translation>域名(&amp;M)：</translation>
    </message>
    <message>
        <source>Domain name of the machines in it</source>
        <translation>网络中虚拟机的域名</translation>
    </message>
    <message>
        <source>Domain of interpretation of its labels</source>
        <translation>其标签的解释域</translation>
    </message>
    <message>
        <source>Domain of the record</source>
        <translation>记录的域</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>完成：%1。</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Download volume “%1”</source>
        <translation>下载卷“%1”</translation>
    </message>
    <message>
        <source>Download “%1”</source>
        <translation>下载“%1”</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>停机时间</translation>
    </message>
    <message>
        <source>Dri&amp;ven by:</source>
        <translation>执行方式(&amp;V)：</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驱动程序</translation>
    </message>
    <message>
        <source>Driver of SDL</source>
        <translation>SDL 的驱动程序</translation>
    </message>
    <message>
        <source>Driver of the host that has the device</source>
        <translation>主机上占有该设备的驱动程序</translation>
    </message>
    <message>
        <source>Driver that hands devices to guests</source>
        <translation>把设备交给客户机的驱动程序</translation>
    </message>
    <message>
        <source>Driver that hands the device to the guest</source>
        <translation>把该设备交给客户机的驱动程序</translation>
    </message>
    <message>
        <source>Driver: %1</source>
        <translation>驱动程序：%1</translation>
    </message>
    <message>
        <source>Dump the Memory of “%1”</source>
        <translation>转储“%1”的内存</translation>
    </message>
    <message>
        <source>Dump the memory of “%1”</source>
        <translation>转储“%1”的内存</translation>
    </message>
    <message>
        <source>E&amp;verything</source>
        <translation>全部内容(&amp;V)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Each I/O thread</source>
        <translation>每个 I/O 线程</translation>
    </message>
    <message>
        <source>Each processor</source>
        <translation>每个处理器</translation>
    </message>
    <message>
        <source>Each vCPU</source>
        <translation>每个 vCPU</translation>
    </message>
    <message>
        <source>Edit Saved State's &amp;XML…</source>
        <translation>编辑保存的状态的 XML(&amp;X)…</translation>
    </message>
    <message>
        <source>Edit a Saved State's &amp;XML…</source>
        <translation>编辑某个保存的状态的 XML(&amp;X)…</translation>
    </message>
    <message>
        <source>Edit a Saved State's XML</source>
        <translation>编辑某个保存的状态的 XML</translation>
    </message>
    <message>
        <source>Edit as &amp;XML…</source>
        <translation>以 XML 编辑(&amp;X)…</translation>
    </message>
    <message>
        <source>Edit the document</source>
        <translation>编辑文档</translation>
    </message>
    <message>
        <source>Either all processors that are there at start have an “order” or none.</source>
        <translation>启动时存在的处理器必须全部有“order”，或全部没有。</translation>
    </message>
    <message>
        <source>Eject it in the guest and detach it first.</source>
        <translation>请先在客户机中将其弹出并分离。</translation>
    </message>
    <message>
        <source>Eject the CD of “%1”</source>
        <translation>弹出“%1”的 CD</translation>
    </message>
    <message>
        <source>Eject the Media</source>
        <translation>弹出介质</translation>
    </message>
    <message>
        <source>Empty disk</source>
        <translation>空磁盘</translation>
    </message>
    <message>
        <source>Empty drive</source>
        <translation>空驱动器</translation>
    </message>
    <message>
        <source>Emulated TPM</source>
        <translation>模拟的 TPM</translation>
    </message>
    <message>
        <source>Emulation (slow), as chosen</source>
        <translation>模拟（慢），按选择</translation>
    </message>
    <message>
        <source>Emulation (slow): %1</source>
        <translation>模拟（慢）：%1</translation>
    </message>
    <message>
        <source>Emulation (slow): KVM is not available on this host</source>
        <translation>模拟（慢）：此主机上 KVM 不可用</translation>
    </message>
    <message>
        <source>Emulation: slow, works everywhere</source>
        <translation>模拟：慢，但处处可用</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation>模拟器</translation>
    </message>
    <message>
        <source>Encrypt the memory</source>
        <translation>加密内存</translation>
    </message>
    <message>
        <source>Encrypt the memory (T&amp;LS)</source>
        <translation>加密内存 (TLS)(&amp;L)</translation>
    </message>
    <message>
        <source>Encrypted port of SPICE</source>
        <translation>SPICE 的加密端口</translation>
    </message>
    <message>
        <source>Encrypted volume</source>
        <translation>加密卷</translation>
    </message>
    <message>
        <source>Encryption of SPICE channels that are not listed</source>
        <translation>未列出的 SPICE 通道的加密</translation>
    </message>
    <message>
        <source>Encryption of single SPICE channels</source>
        <translation>单个 SPICE 通道的加密</translation>
    </message>
    <message>
        <source>Ended by a crash</source>
        <translation>因崩溃而结束</translation>
    </message>
    <message>
        <source>Engineering change level</source>
        <translation>工程变更级别</translation>
    </message>
    <message>
        <source>Enter it on the source’s computer, or give an address for the migration under “Advanced”.</source>
        <translation>请在源主机的计算机上登记它，或在“高级”中为迁移指定地址。</translation>
    </message>
    <message>
        <source>Enter the name or address of the host.</source>
        <translation>请输入主机的名称或地址。</translation>
    </message>
    <message>
        <source>Entries of a receive queue</source>
        <translation>接收队列的条目数</translation>
    </message>
    <message>
        <source>Entries of a transmit queue</source>
        <translation>发送队列的条目数</translation>
    </message>
    <message>
        <source>Entries of the ring, a power of two</source>
        <translation>环形缓冲区的条目数，为 2 的幂</translation>
    </message>
    <message>
        <source>Environment variables of QEMU</source>
        <translation>QEMU 的环境变量</translation>
    </message>
    <message>
        <source>Escape leaves the text</source>
        <translation>按 Esc 离开文本</translation>
    </message>
    <message>
        <source>Even where caching endangers data</source>
        <translation>即使缓存会危及数据</translation>
    </message>
    <message>
        <source>Even where caching endangers the data</source>
        <translation>即使缓存会危及数据</translation>
    </message>
    <message>
        <source>Event device of the host, of “evdev”</source>
        <translation>主机的事件设备，用于“evdev”</translation>
    </message>
    <message>
        <source>Event device of the host, of “passthrough”</source>
        <translation>主机的事件设备，用于“passthrough”</translation>
    </message>
    <message>
        <source>Events of the machine</source>
        <translation>虚拟机的事件</translation>
    </message>
    <message>
        <source>Events of this host</source>
        <translation>此主机的事件</translation>
    </message>
    <message>
        <source>Everything is copied to “%1” while the machine runs; the copy is the disk as it is at the end. The machine stays where it is.</source>
        <translation>全部内容会在虚拟机运行时复制到“%1”；副本为复制结束时磁盘的内容。虚拟机仍使用原来的磁盘。</translation>
    </message>
    <message>
        <source>Everything is copied to “%1” while the machine runs; when all is there, the machine goes on with the copy, also after its next start. The present files stay as they are then.</source>
        <translation>全部内容会在虚拟机运行时复制到“%1”；全部复制完成后，虚拟机将改用副本继续运行，下次启动后也是如此。现有文件则保持当时的状态。</translation>
    </message>
    <message>
        <source>Everything that belongs to the machine goes along.</source>
        <translation>属于虚拟机的一切都会一并转移。</translation>
    </message>
    <message>
        <source>Everything, passwords too, crosses the network unencrypted.</source>
        <translation>所有内容（包括密码）都以未加密的方式通过网络传输。</translation>
    </message>
    <message>
        <source>Exact device of the emulator</source>
        <translation>模拟器的确切设备</translation>
    </message>
    <message>
        <source>Existing disk</source>
        <translation>现有磁盘</translation>
    </message>
    <message>
        <source>Existing disk &amp;image</source>
        <translation>现有磁盘映像(&amp;I)</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>Expected downtime</source>
        <translation>预计停机时间</translation>
    </message>
    <message>
        <source>Expected downtime:</source>
        <translation>预计停机时间：</translation>
    </message>
    <message>
        <source>Export the Table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Export the table as a file</source>
        <translation>将表格导出为文件</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>导出“%1”</translation>
    </message>
    <message>
        <source>Export “%1” to “%2”</source>
        <translation>将“%1”导出到“%2”</translation>
    </message>
    <message>
        <source>Extended interrupts are possible only if interrupts are remapped.</source>
        <translation>只有在重映射中断时才能使用扩展中断。</translation>
    </message>
    <message>
        <source>External snapshots</source>
        <translation>外部快照</translation>
    </message>
    <message>
        <source>External snapshots follow “%1”; they cannot be deleted together with their images.</source>
        <translation>“%1”之后有外部快照；它们无法连同其映像一起删除。</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>筛选(&amp;I)</translation>
    </message>
    <message>
        <source>F&amp;ilter: %1</source>
        <translation>筛选(&amp;I)：%1</translation>
    </message>
    <message>
        <source>F&amp;ilter: States</source>
        <translation>筛选(&amp;I)：状态</translation>
    </message>
    <message>
        <source>F&amp;orm:</source>
        <translation>形式(&amp;O)：</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>格式(&amp;O)：</translation>
    </message>
    <message>
        <source>Facts of the snapshot</source>
        <translation>快照的详情</translation>
    </message>
    <message>
        <source>Family number</source>
        <translation>系列号</translation>
    </message>
    <message>
        <source>Faster nested virtualization on Intel processors</source>
        <translation>在 Intel 处理器上加快嵌套虚拟化</translation>
    </message>
    <message>
        <source>Fastest rate of catching up</source>
        <translation>追赶的最快速率</translation>
    </message>
    <message>
        <source>Features beside the model’s</source>
        <translation>型号自带之外的功能</translation>
    </message>
    <message>
        <source>Features for Windows</source>
        <translation>用于 Windows 的功能</translation>
    </message>
    <message>
        <source>Features of a qcow2 image</source>
        <translation>qcow2 映像的功能</translation>
    </message>
    <message>
        <source>Features of firmware count only where it is chosen; give “os” the attribute “firmware”.</source>
        <translation>固件的功能只在自动选择固件时有效；请为“os”添加属性“firmware”。</translation>
    </message>
    <message>
        <source>Features of the firmware to be chosen</source>
        <translation>要选择的固件的功能</translation>
    </message>
    <message>
        <source>Features of the machine</source>
        <translation>虚拟机的功能</translation>
    </message>
    <message>
        <source>Fewest helper threads</source>
        <translation>辅助线程的最少数量</translation>
    </message>
    <message>
        <source>Fields of the manufacturer’s own</source>
        <translation>制造商自己的字段</translation>
    </message>
    <message>
        <source>Fields of the system’s own</source>
        <translation>系统自己的字段</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File of the copy</source>
        <translation>副本的文件</translation>
    </message>
    <message>
        <source>File of the lock space</source>
        <translation>锁空间的文件</translation>
    </message>
    <message>
        <source>File on the machine's host</source>
        <translation>虚拟机所在主机上的文件</translation>
    </message>
    <message>
        <source>File or device of the host that is the memory</source>
        <translation>作为内存的主机文件或设备</translation>
    </message>
    <message>
        <source>File or folder on this computer</source>
        <translation>此计算机上的文件或文件夹</translation>
    </message>
    <message>
        <source>File or folder with the machine</source>
        <translation>包含虚拟机的文件或文件夹</translation>
    </message>
    <message>
        <source>File system or partition table</source>
        <translation>文件系统或分区表</translation>
    </message>
    <message>
        <source>File systems are frozen only for snapshots of the disks alone.</source>
        <translation>只有创建仅含磁盘的快照时才冻结文件系统。</translation>
    </message>
    <message>
        <source>File systems can only be thawed all together.</source>
        <translation>文件系统只能全部一起解冻。</translation>
    </message>
    <message>
        <source>File systems can only be trimmed all together.</source>
        <translation>文件系统只能全部一起修整。</translation>
    </message>
    <message>
        <source>File systems cannot be frozen for a checkpoint that is only told of.</source>
        <translation>仅作登记的检查点不能冻结文件系统。</translation>
    </message>
    <message>
        <source>File systems cannot be frozen for a checkpoint; freeze them yourself before and after.</source>
        <translation>创建检查点时不能冻结文件系统；请自行在创建前冻结、创建后解冻。</translation>
    </message>
    <message>
        <source>File that a guest starts from over the network</source>
        <translation>客户机通过网络启动所用的文件</translation>
    </message>
    <message>
        <source>File that keeps the memory</source>
        <translation>保存内存的文件</translation>
    </message>
    <message>
        <source>File with the key of the X display</source>
        <translation>含 X 显示密钥的文件</translation>
    </message>
    <message>
        <source>File with the value, of fw_cfg</source>
        <translation>含有值的文件，用于 fw_cfg</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>文件：</translation>
    </message>
    <message>
        <source>Files of the device below “/dev”</source>
        <translation>设备在“/dev”下的文件</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>Filter machines</source>
        <translation>筛选虚拟机</translation>
    </message>
    <message>
        <source>Filters of machines</source>
        <translation>虚拟机的筛选条件</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>在文档中查找</translation>
    </message>
    <message>
        <source>Fingerprint of the host's key</source>
        <translation>主机密钥的指纹</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>Firmware and TPM</source>
        <translation>固件和 TPM</translation>
    </message>
    <message>
        <source>Firmware images</source>
        <translation>固件映像</translation>
    </message>
    <message>
        <source>Firmware is either chosen automatically or given by its path; remove one of both.</source>
        <translation>固件要么自动选择，要么由路径给出；请移除两者之一。</translation>
    </message>
    <message>
        <source>Firmware that is chosen automatically brings its own template; remove one of both.</source>
        <translation>自动选择的固件自带模板；请移除两者之一。</translation>
    </message>
    <message>
        <source>Firmware that is chosen automatically cannot be marked “readonly”; remove one of both.</source>
        <translation>自动选择的固件不能标记为“readonly”；请移除两者之一。</translation>
    </message>
    <message>
        <source>Firmware that is chosen automatically cannot have a loader type; remove one of both.</source>
        <translation>自动选择的固件不能有加载器类型；请移除两者之一。</translation>
    </message>
    <message>
        <source>Firmware that is chosen automatically is told by its features whether it is secure; remove “secure”.</source>
        <translation>自动选择的固件由其功能表明是否安全；请移除“secure”。</translation>
    </message>
    <message>
        <source>Firmware to be chosen automatically</source>
        <translation>要自动选择的固件</translation>
    </message>
    <message>
        <source>Firmware without “secure-boot” cannot have “enrolled-keys”; change one of both.</source>
        <translation>没有“secure-boot”的固件不能有“enrolled-keys”；请更改两者之一。</translation>
    </message>
    <message>
        <source>First I/O port of an ISA device</source>
        <translation>ISA 设备的第一个 I/O 端口</translation>
    </message>
    <message>
        <source>First address given out</source>
        <translation>分配的首地址</translation>
    </message>
    <message>
        <source>First address that guests appear with</source>
        <translation>客户机对外显示的第一个地址</translation>
    </message>
    <message>
        <source>First address that is given out</source>
        <translation>分配出去的第一个地址</translation>
    </message>
    <message>
        <source>First bus number of an expander bus</source>
        <translation>扩展总线的第一个总线号</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>第一个字节</translation>
    </message>
    <message>
        <source>First byte of the image</source>
        <translation>映像的第一个字节</translation>
    </message>
    <message>
        <source>First number in the container</source>
        <translation>容器中的第一个编号</translation>
    </message>
    <message>
        <source>First of the receivers’ addresses</source>
        <translation>接收方地址中的第一个</translation>
    </message>
    <message>
        <source>First of the senders’ addresses</source>
        <translation>发送方地址中的第一个</translation>
    </message>
    <message>
        <source>First port of the host</source>
        <translation>主机的第一个端口</translation>
    </message>
    <message>
        <source>First port of the master that a USB companion has</source>
        <translation>USB 伴随控制器所占主控制器的第一个端口</translation>
    </message>
    <message>
        <source>First port that guests appear with</source>
        <translation>客户机对外显示的第一个端口</translation>
    </message>
    <message>
        <source>First process of a container</source>
        <translation>容器的第一个进程</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>起始版本</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Fixed addresses</source>
        <translation>固定地址</translation>
    </message>
    <message>
        <source>Fixed audio settings need the mixing engine; set “mixingEngine” to “yes”.</source>
        <translation>固定的音频设置需要混音引擎；请将“mixingEngine”设为“yes”。</translation>
    </message>
    <message>
        <source>Fixed settings of the host’s side</source>
        <translation>主机一侧的固定设置</translation>
    </message>
    <message>
        <source>Flags of the bridge’s message</source>
        <translation>网桥消息的标志</translation>
    </message>
    <message>
        <source>Flatten the disk “%1”</source>
        <translation>扁平化磁盘“%1”</translation>
    </message>
    <message>
        <source>Flatten the disk “%1” of “%2”</source>
        <translation>扁平化“%2”的磁盘“%1”</translation>
    </message>
    <message>
        <source>Floppy drive %1</source>
        <translation>软盘驱动器 %1</translation>
    </message>
    <message>
        <source>Flushing of the cache when privilege changes</source>
        <translation>特权级改变时刷新缓存</translation>
    </message>
    <message>
        <source>Fol&amp;der:</source>
        <translation>文件夹(&amp;D)：</translation>
    </message>
    <message>
        <source>Fold Element</source>
        <translation>折叠元素</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder of the Embedded Core</source>
        <translation>内置核心的文件夹</translation>
    </message>
    <message>
        <source>Folder of the Pool</source>
        <translation>存储池的文件夹</translation>
    </message>
    <message>
        <source>Folder of the certificates</source>
        <translation>证书的文件夹</translation>
    </message>
    <message>
        <source>Folder of the embedded core</source>
        <translation>内置核心的文件夹</translation>
    </message>
    <message>
        <source>Folder of the host</source>
        <translation>主机的文件夹</translation>
    </message>
    <message>
        <source>Folder of the host that is offered over TFTP</source>
        <translation>通过 TFTP 提供的主机文件夹</translation>
    </message>
    <message>
        <source>Folder on the host</source>
        <translation>主机上的文件夹</translation>
    </message>
    <message>
        <source>Folder on the machine's host</source>
        <translation>虚拟机所在主机上的文件夹</translation>
    </message>
    <message>
        <source>Folders of the host</source>
        <translation>主机的文件夹</translation>
    </message>
    <message>
        <source>Folders that the machine shared with its former host are left out.</source>
        <translation>虚拟机与其原主机共享的文件夹会被略去。</translation>
    </message>
    <message>
        <source>Follows: %1</source>
        <translation>前一个快照：%1</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>For a moment (peak)</source>
        <translation>瞬时（峰值）</translation>
    </message>
    <message>
        <source>For a short time</source>
        <translation>短时间内</translation>
    </message>
    <message>
        <source>For everything that this form does not ask</source>
        <translation>用于此表单未涉及的所有设置</translation>
    </message>
    <message>
        <source>For example: %1.</source>
        <translation>例如：%1。</translation>
    </message>
    <message>
        <source>For example: production, web</source>
        <translation>例如：生产, web</translation>
    </message>
    <message>
        <source>For post-copy:</source>
        <translation>用于后复制：</translation>
    </message>
    <message>
        <source>For so many milliseconds “%1” may stand still at the end:</source>
        <translation>“%1”在最后阶段可以停顿的毫秒数：</translation>
    </message>
    <message>
        <source>For the next start</source>
        <translation>针对下次启动</translation>
    </message>
    <message>
        <source>For the next start (can be edited)</source>
        <translation>用于下次启动（可编辑）</translation>
    </message>
    <message>
        <source>For the next start (read only)</source>
        <translation>用于下次启动（只读）</translation>
    </message>
    <message>
        <source>Force off “%1”</source>
        <translation>强制关闭“%1”</translation>
    </message>
    <message>
        <source>Forced off</source>
        <translation>已强制关闭</translation>
    </message>
    <message>
        <source>Forcing off</source>
        <translation>正在强制关闭</translation>
    </message>
    <message>
        <source>Forget the saved memory; the next start boots</source>
        <translation>丢弃保存的内存；下次启动将重新引导</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>文件的形式</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Format Document</source>
        <translation>格式化文档</translation>
    </message>
    <message>
        <source>Format if none is named</source>
        <translation>未指定时的格式</translation>
    </message>
    <message>
        <source>Format of a sample</source>
        <translation>采样的格式</translation>
    </message>
    <message>
        <source>Format of that image</source>
        <translation>该映像的格式</translation>
    </message>
    <message>
        <source>Format of the backing image</source>
        <translation>后备映像的格式</translation>
    </message>
    <message>
        <source>Format of the copy</source>
        <translation>副本的格式</translation>
    </message>
    <message>
        <source>Format of the copy, as old documents have it</source>
        <translation>副本的格式，旧文档中的写法</translation>
    </message>
    <message>
        <source>Format of the encryption</source>
        <translation>加密的格式</translation>
    </message>
    <message>
        <source>Format of the image</source>
        <translation>映像的格式</translation>
    </message>
    <message>
        <source>Format of the image or partition</source>
        <translation>映像或分区的格式</translation>
    </message>
    <message>
        <source>Format of the new image</source>
        <translation>新映像的格式</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Formatted, the document is still too large to be edited here.</source>
        <translation>即使格式化，文档仍然太大，无法在此编辑。</translation>
    </message>
    <message>
        <source>Forward delay, or the lowest one</source>
        <translation>转发延迟，或其最小值</translation>
    </message>
    <message>
        <source>Framebuffer of a QXL card in KiB</source>
        <translation>QXL 显卡的帧缓冲，单位 KiB</translation>
    </message>
    <message>
        <source>Free %1 in network “%2”</source>
        <translation>在网络“%2”中释放 %1</translation>
    </message>
    <message>
        <source>Free some space there, or choose another place for the copy.</source>
        <translation>请在那里释放一些空间，或为副本选择其他位置。</translation>
    </message>
    <message>
        <source>Free some space there, or choose another place for the disks.</source>
        <translation>请在那里释放一些空间，或为磁盘选择其他位置。</translation>
    </message>
    <message>
        <source>Frequencies of timers in registers</source>
        <translation>寄存器中的定时器频率</translation>
    </message>
    <message>
        <source>Frequency of the TSC in Hz</source>
        <translation>TSC 的频率，单位 Hz</translation>
    </message>
    <message>
        <source>From a pool</source>
        <translation>来自存储池</translation>
    </message>
    <message>
        <source>From the URI</source>
        <translation>来自 URI</translation>
    </message>
    <message>
        <source>From the network</source>
        <translation>来自网络</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Full screen controls</source>
        <translation>全屏控件</translation>
    </message>
    <message>
        <source>Function identifier of a PCI device of s390</source>
        <translation>s390 的 PCI 设备的功能标识符</translation>
    </message>
    <message>
        <source>Function identifier on s390</source>
        <translation>s390 上的功能标识符</translation>
    </message>
    <message>
        <source>Function of the PCI device</source>
        <translation>PCI 设备的功能号</translation>
    </message>
    <message>
        <source>Further memory of a QXL card in KiB</source>
        <translation>QXL 显卡的附加内存，单位 KiB</translation>
    </message>
    <message>
        <source>Generation identity</source>
        <translation>世代标识</translation>
    </message>
    <message>
        <source>Give a whole number from 1 to %1.</source>
        <translation>请输入 1 到 %1 之间的整数。</translation>
    </message>
    <message>
        <source>Give an address for the migration that both hosts reach, under “Advanced”.</source>
        <translation>请在“高级”中为迁移指定两台主机都能访问的地址。</translation>
    </message>
    <message>
        <source>Give either a prefix or a netmask, not both.</source>
        <translation>请指定前缀或网络掩码，不要同时指定两者。</translation>
    </message>
    <message>
        <source>Give either the bridge or interfaces of the host, not both.</source>
        <translation>请指定网桥或主机的接口，不要两者都指定。</translation>
    </message>
    <message>
        <source>Give either the interface “dev”, or PCI addresses, or a physical function.</source>
        <translation>请只指定接口“dev”、PCI 地址或物理功能三者之一。</translation>
    </message>
    <message>
        <source>Give it a name without “/” that does not begin with a dot.</source>
        <translation>请指定不含“/”且不以点开头的名称。</translation>
    </message>
    <message>
        <source>Give out addresses with &amp;DHCP</source>
        <translation>通过 DHCP 分配地址(&amp;D)</translation>
    </message>
    <message>
        <source>Give that computer a name that the source can resolve, or an address for the migration under “Advanced”.</source>
        <translation>请为该计算机设置源主机能够解析的名称，或在“高级”中为迁移指定地址。</translation>
    </message>
    <message>
        <source>Give that computer a proper name, or an address for the migration under “Advanced”.</source>
        <translation>请为该计算机设置正确的名称，或在“高级”中为迁移指定地址。</translation>
    </message>
    <message>
        <source>Give the complete path, beginning with “/”.</source>
        <translation>请输入以“/”开头的完整路径。</translation>
    </message>
    <message>
        <source>Give the filter a name.</source>
        <translation>请为筛选条件命名。</translation>
    </message>
    <message>
        <source>Give the machine a name.</source>
        <translation>请为虚拟机命名。</translation>
    </message>
    <message>
        <source>Give the machine a processor that both hosts have and restart it, or move it switched off.</source>
        <translation>请为虚拟机设置两台主机都有的处理器并重新启动，或在关机状态下移动。</translation>
    </message>
    <message>
        <source>Give the name of the bridge, such as “br0”.</source>
        <translation>请输入网桥的名称，例如“br0”。</translation>
    </message>
    <message>
        <source>Give the snapshot a name.</source>
        <translation>请为快照指定名称。</translation>
    </message>
    <message>
        <source>Give the whole path of the file to write.</source>
        <translation>请指定要写入文件的完整路径。</translation>
    </message>
    <message>
        <source>Give the whole path of the file.</source>
        <translation>请指定文件的完整路径。</translation>
    </message>
    <message>
        <source>Give the whole path of the folder.</source>
        <translation>请给出文件夹的完整路径。</translation>
    </message>
    <message>
        <source>Give this one another name on “%1”.</source>
        <translation>请在“%1”上为它指定其他名称。</translation>
    </message>
    <message>
        <source>Give up on disk errors</source>
        <translation>磁盘出错时放弃</translation>
    </message>
    <message>
        <source>Give “%1” %2 of memory</source>
        <translation>为“%1”分配 %2 内存</translation>
    </message>
    <message numerus="yes">
        <source>Give “%1” %n processor(s)</source>
        <translation>
            <numerusform>为“%1”分配 %n 个处理器</numerusform>
        </translation>
    </message>
    <message>
        <source>Give “%1” back to the host</source>
        <translation>将“%1”归还给主机</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>Go back to “%1”</source>
        <translation>恢复到“%1”</translation>
    </message>
    <message>
        <source>Go on in the bac&amp;kground</source>
        <translation>在后台继续(&amp;K)</translation>
    </message>
    <message>
        <source>Go on only if both hosts share that storage.</source>
        <translation>仅当两台主机共享该存储时才继续。</translation>
    </message>
    <message>
        <source>Go on only if both hosts share that storage; else copy the disks.</source>
        <translation>仅当两台主机共享该存储时才继续；否则请复制磁盘。</translation>
    </message>
    <message>
        <source>Going back continues in new files; the images of that time stay as they are.</source>
        <translation>恢复后将在新文件中继续；当时的映像保持不变。</translation>
    </message>
    <message>
        <source>Going back to the snapshot “%1”</source>
        <translation>正在恢复到快照“%1”</translation>
    </message>
    <message>
        <source>Going back to the snapshot “%1” of “%2”</source>
        <translation>正在恢复到“%2”的快照“%1”</translation>
    </message>
    <message>
        <source>Graphical console</source>
        <translation>图形控制台</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>Graphics cards</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>Graphics device of the host that draws</source>
        <translation>主机上负责绘制的图形设备</translation>
    </message>
    <message>
        <source>Greatest age that counts, or the lowest one</source>
        <translation>有效的最大存活时间，或其最小值</translation>
    </message>
    <message>
        <source>Gro&amp;up By</source>
        <translation>分组方式(&amp;U)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n machine(s)</source>
        <translation>
            <numerusform>组 %1，%n 台虚拟机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group and Tags of %n Machine(s)</source>
        <translation>
            <numerusform>%n 台虚拟机的组和标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Group and Tags of “%1”</source>
        <translation>“%1”的组和标签</translation>
    </message>
    <message>
        <source>Group and tags of the selected machines</source>
        <translation>所选虚拟机的组和标签</translation>
    </message>
    <message>
        <source>Group for NFS, a name or “+” and a number</source>
        <translation>用于 NFS 的组，为名称或“+”加数字</translation>
    </message>
    <message>
        <source>Group in the inventory</source>
        <translation>清单中的组</translation>
    </message>
    <message>
        <source>Group it runs as</source>
        <translation>它运行时所属的组</translation>
    </message>
    <message>
        <source>Group of file descriptors handed over for the file</source>
        <translation>为该文件移交的文件描述符组</translation>
    </message>
    <message>
        <source>Group the machines</source>
        <translation>对虚拟机分组</translation>
    </message>
    <message>
        <source>Group, tags:</source>
        <translation>组、标签：</translation>
    </message>
    <message>
        <source>Groups of a container on the host</source>
        <translation>容器的组在主机上的对应</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>客户机</translation>
    </message>
    <message>
        <source>Guest S&amp;ystem</source>
        <translation>客户机系统(&amp;Y)</translation>
    </message>
    <message>
        <source>Guest: checksums</source>
        <translation>客户机：校验和</translation>
    </message>
    <message>
        <source>Guest: explicit congestion notification</source>
        <translation>客户机：显式拥塞通知</translation>
    </message>
    <message>
        <source>Guest: fragmentation of UDP</source>
        <translation>客户机：UDP 分片</translation>
    </message>
    <message>
        <source>Guest: segmentation of TCP over IPv4</source>
        <translation>客户机：IPv4 上的 TCP 分段</translation>
    </message>
    <message>
        <source>Guest: segmentation of TCP over IPv6</source>
        <translation>客户机：IPv6 上的 TCP 分段</translation>
    </message>
    <message>
        <source>Guests can interrupt one another</source>
        <translation>客户机可以互相中断</translation>
    </message>
    <message>
        <source>Guests can move while they run</source>
        <translation>客户机可以在运行时迁移</translation>
    </message>
    <message>
        <source>Guests can only interrupt one another with a server.</source>
        <translation>客户机只有通过服务器才能互相中断。</translation>
    </message>
    <message>
        <source>Guests that get a certain address or name</source>
        <translation>获得特定地址或名称的客户机</translation>
    </message>
    <message>
        <source>Guests that it can run</source>
        <translation>它能运行的客户机</translation>
    </message>
    <message>
        <source>Guests within the guest</source>
        <translation>客户机中的客户机</translation>
    </message>
    <message>
        <source>Guest’s nodes that use pages of this size</source>
        <translation>使用此大小的页的客户机节点</translation>
    </message>
    <message>
        <source>H&amp;ost</source>
        <translation>主机(&amp;O)</translation>
    </message>
    <message>
        <source>H&amp;ypervisor:</source>
        <translation>虚拟机监控程序(&amp;Y)：</translation>
    </message>
    <message>
        <source>Hard&amp;ware</source>
        <translation>硬件(&amp;W)</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>硬件地址</translation>
    </message>
    <message>
        <source>Hardware address of the bridge</source>
        <translation>网桥的硬件地址</translation>
    </message>
    <message>
        <source>Hardware address of the guest; with IPv4 only</source>
        <translation>客户机的硬件地址；仅用于 IPv4</translation>
    </message>
    <message>
        <source>Hardware address of the guest’s interface</source>
        <translation>客户机接口的硬件地址</translation>
    </message>
    <message>
        <source>Hardware address of the network interface</source>
        <translation>网络接口的硬件地址</translation>
    </message>
    <message>
        <source>Hardware address that the guest has set itself</source>
        <translation>客户机自行设置的硬件地址</translation>
    </message>
    <message>
        <source>Hardware interrupt controller beside the synthetic one</source>
        <translation>合成中断控制器之外的硬件中断控制器</translation>
    </message>
    <message>
        <source>Hardware of the machine</source>
        <translation>虚拟机的硬件</translation>
    </message>
    <message>
        <source>Hardware that nearly every system of today knows</source>
        <translation>当今几乎所有系统都能识别的硬件</translation>
    </message>
    <message>
        <source>Hardware transactional memory</source>
        <translation>硬件事务内存</translation>
    </message>
    <message>
        <source>Hardware virtualization is there but does not work on this computer: a test guest ran only when emulated.</source>
        <translation>硬件虚拟化存在，但在此计算机上无法工作：测试客户机只能在模拟方式下运行。</translation>
    </message>
    <message>
        <source>Hardware virtualization is turned off in the settings.</source>
        <translation>硬件虚拟化已在设置中关闭。</translation>
    </message>
    <message>
        <source>Hardware virtualization:</source>
        <translation>硬件虚拟化：</translation>
    </message>
    <message>
        <source>Hash for the initialisation vectors</source>
        <translation>用于初始化向量的散列算法</translation>
    </message>
    <message>
        <source>Hash of the cipher, “sha256”</source>
        <translation>密码算法的散列，“sha256”</translation>
    </message>
    <message>
        <source>Heads that the guest sees</source>
        <translation>客户机看到的磁头</translation>
    </message>
    <message>
        <source>Help in flushing the count cache</source>
        <translation>协助刷新计数缓存</translation>
    </message>
    <message>
        <source>Hides KVM from the guest</source>
        <translation>对客户机隐藏 KVM</translation>
    </message>
    <message>
        <source>Highest age of the message</source>
        <translation>消息的最大存活时间</translation>
    </message>
    <message>
        <source>Highest cost of the way to the root</source>
        <translation>到根的路径的最大开销</translation>
    </message>
    <message>
        <source>Highest forward delay</source>
        <translation>最大转发延迟</translation>
    </message>
    <message>
        <source>Highest of the greatest ages</source>
        <translation>最大存活时间的最大值</translation>
    </message>
    <message>
        <source>Highest port identifier</source>
        <translation>最大端口标识符</translation>
    </message>
    <message>
        <source>Highest time between the root’s messages</source>
        <translation>根的消息之间的最长时间</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Holds: %1</source>
        <translation>内容：%1</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Host %1, %2</source>
        <translation>主机 %1，%2</translation>
    </message>
    <message>
        <source>Host CPU does not provide required features: %1</source>
        <translation>主机 CPU 缺少所需特性：%1</translation>
    </message>
    <message>
        <source>Host CPU does not strictly match guest CPU: Extra features: %1</source>
        <translation>主机 CPU 与客户机 CPU 不完全一致，多出的特性：%1</translation>
    </message>
    <message>
        <source>Host CPU provides forbidden features: %1</source>
        <translation>主机 CPU 提供了被禁止的特性：%1</translation>
    </message>
    <message>
        <source>Host caching</source>
        <translation>主机缓存</translation>
    </message>
    <message>
        <source>Host devices</source>
        <translation>主机设备</translation>
    </message>
    <message>
        <source>Host devices can be given to the guest</source>
        <translation>可以把主机设备交给客户机</translation>
    </message>
    <message>
        <source>Host devices in the mode “capabilities” are for containers only.</source>
        <translation>模式为“capabilities”的主机设备仅用于容器。</translation>
    </message>
    <message>
        <source>Host name in the guest</source>
        <translation>客户机中的主机名</translation>
    </message>
    <message>
        <source>Host name or address</source>
        <translation>主机名或地址</translation>
    </message>
    <message>
        <source>Host name or address of the server</source>
        <translation>服务器的主机名或地址</translation>
    </message>
    <message>
        <source>Host name:</source>
        <translation>主机名：</translation>
    </message>
    <message>
        <source>Host of a network connection</source>
        <translation>网络连接的主机</translation>
    </message>
    <message>
        <source>Host that has that file; without it this host</source>
        <translation>拥有该文件的主机；不填则为本主机</translation>
    </message>
    <message>
        <source>Host that has the service</source>
        <translation>提供该服务的主机</translation>
    </message>
    <message>
        <source>Host to copy to</source>
        <translation>要复制到的主机</translation>
    </message>
    <message>
        <source>Host to make the machine on</source>
        <translation>要在其上创建虚拟机的主机</translation>
    </message>
    <message>
        <source>Host's &amp;key:</source>
        <translation>主机密钥(&amp;K)：</translation>
    </message>
    <message>
        <source>Host: checksums</source>
        <translation>主机：校验和</translation>
    </message>
    <message>
        <source>Host: explicit congestion notification</source>
        <translation>主机：显式拥塞通知</translation>
    </message>
    <message>
        <source>Host: fragmentation of UDP</source>
        <translation>主机：UDP 分片</translation>
    </message>
    <message>
        <source>Host: generic segmentation</source>
        <translation>主机：通用分段</translation>
    </message>
    <message>
        <source>Host: receive buffers may be merged</source>
        <translation>主机：可合并接收缓冲区</translation>
    </message>
    <message>
        <source>Host: segmentation of TCP over IPv4</source>
        <translation>主机：IPv4 上的 TCP 分段</translation>
    </message>
    <message>
        <source>Host: segmentation of TCP over IPv6</source>
        <translation>主机：IPv6 上的 TCP 分段</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Hosts and machines</source>
        <translation>主机和虚拟机</translation>
    </message>
    <message>
        <source>Host’s nodes that its memory comes from</source>
        <translation>提供其内存的主机节点</translation>
    </message>
    <message>
        <source>Host’s nodes that memory comes from</source>
        <translation>提供内存的主机节点</translation>
    </message>
    <message>
        <source>Host’s nodes that the memory comes from</source>
        <translation>提供该内存的主机节点</translation>
    </message>
    <message>
        <source>Host’s processors for I/O threads</source>
        <translation>用于 I/O 线程的主机处理器</translation>
    </message>
    <message>
        <source>Host’s processors for the emulator’s own threads</source>
        <translation>用于模拟器自身线程的主机处理器</translation>
    </message>
    <message>
        <source>Host’s processors for virtual ones</source>
        <translation>用于虚拟处理器的主机处理器</translation>
    </message>
    <message>
        <source>Host’s processors it may run on</source>
        <translation>它可以在其上运行的主机处理器</translation>
    </message>
    <message>
        <source>Host’s processors that all threads may run on</source>
        <translation>所有线程都可在其上运行的主机处理器</translation>
    </message>
    <message>
        <source>How a copy on the network is reached</source>
        <translation>如何访问网络上的副本</translation>
    </message>
    <message>
        <source>How a direct connection or a vhost-user switch works</source>
        <translation>直接连接或 vhost-user 交换机的工作方式</translation>
    </message>
    <message>
        <source>How a guest gets such a device, such as “vfio-pci”</source>
        <translation>客户机如何得到这种设备，例如“vfio-pci”</translation>
    </message>
    <message>
        <source>How a network source is reached</source>
        <translation>如何访问网络源</translation>
    </message>
    <message>
        <source>How a vhost-user switch is reached</source>
        <translation>如何访问 vhost-user 交换机</translation>
    </message>
    <message>
        <source>How a volume of an iSCSI pool is reached</source>
        <translation>如何访问 iSCSI 存储池的卷</translation>
    </message>
    <message>
        <source>How an I/O thread polls can be set only while the machine runs.</source>
        <translation>I/O 线程的轮询方式只能在虚拟机运行时设置。</translation>
    </message>
    <message>
        <source>How bandwidth is measured</source>
        <translation>如何测量带宽</translation>
    </message>
    <message>
        <source>How caches are measured</source>
        <translation>如何测量缓存</translation>
    </message>
    <message>
        <source>How clients share a VNC display</source>
        <translation>客户端如何共享 VNC 显示</translation>
    </message>
    <message>
        <source>How closely the host must provide it</source>
        <translation>主机须在多大程度上严格提供它</translation>
    </message>
    <message>
        <source>How disks are copied</source>
        <translation>磁盘的复制方式</translation>
    </message>
    <message>
        <source>How far it is, of a running backup</source>
        <translation>进度，用于正在运行的备份</translation>
    </message>
    <message>
        <source>How guests are confined</source>
        <translation>客户机如何受到限制</translation>
    </message>
    <message>
        <source>How guests can move</source>
        <translation>客户机如何迁移</translation>
    </message>
    <message>
        <source>How guests on that interface reach each other</source>
        <translation>该接口上的客户机如何互相访问</translation>
    </message>
    <message>
        <source>How images are compressed</source>
        <translation>映像如何压缩</translation>
    </message>
    <message>
        <source>How initialisation vectors are made, “plain64”</source>
        <translation>初始化向量的生成方式，“plain64”</translation>
    </message>
    <message>
        <source>How it can be divided</source>
        <translation>它如何划分</translation>
    </message>
    <message>
        <source>How it is compared with the host at start</source>
        <translation>启动时如何与主机比较</translation>
    </message>
    <message>
        <source>How it is encrypted</source>
        <translation>它如何加密</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>如何访问它</translation>
    </message>
    <message>
        <source>How it reaches other networks</source>
        <translation>它如何访问其他网络</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>进行结果</translation>
    </message>
    <message>
        <source>How lines find their places</source>
        <translation>线路如何找到各自的位置</translation>
    </message>
    <message>
        <source>How many blocks there are</source>
        <translation>有多少个块</translation>
    </message>
    <message>
        <source>How many follow each other</source>
        <translation>连续有多少个</translation>
    </message>
    <message>
        <source>How many guests use it; shown only</source>
        <translation>使用它的客户机数量；仅供显示</translation>
    </message>
    <message>
        <source>How many machines move between two hosts at once</source>
        <translation>两台主机之间同时移动的虚拟机数量</translation>
    </message>
    <message>
        <source>How many more can be made</source>
        <translation>还能创建多少个</translation>
    </message>
    <message>
        <source>How many virtual functions there can be</source>
        <translation>可以有多少个虚拟功能</translation>
    </message>
    <message>
        <source>How many virtual ports there are</source>
        <translation>有多少个虚拟端口</translation>
    </message>
    <message>
        <source>How many virtual ports there can be</source>
        <translation>可以有多少个虚拟端口</translation>
    </message>
    <message>
        <source>How much a running guest has</source>
        <translation>运行中的客户机拥有多少</translation>
    </message>
    <message>
        <source>How much has moved</source>
        <translation>已移动的量</translation>
    </message>
    <message>
        <source>How much is free</source>
        <translation>可用多少</translation>
    </message>
    <message>
        <source>How much is in use</source>
        <translation>已用多少</translation>
    </message>
    <message>
        <source>How much may it use?</source>
        <translation>可以使用多少？</translation>
    </message>
    <message>
        <source>How much memory changes can be measured for 1 to %1 seconds.</source>
        <translation>内存更改量的测量时间可以为 1 到 %1 秒。</translation>
    </message>
    <message>
        <source>How much the guest shall have</source>
        <translation>客户机应有多少</translation>
    </message>
    <message>
        <source>How names of guests’ interfaces begin</source>
        <translation>客户机接口名称的开头</translation>
    </message>
    <message>
        <source>How owners and rights are kept</source>
        <translation>如何保存所有者和权限</translation>
    </message>
    <message>
        <source>How strictly its memory comes from these nodes</source>
        <translation>其内存来自这些节点的严格程度</translation>
    </message>
    <message>
        <source>How strictly memory comes from these nodes</source>
        <translation>内存来自这些节点的严格程度</translation>
    </message>
    <message>
        <source>How the BIOS translates the geometry</source>
        <translation>BIOS 如何转换几何参数</translation>
    </message>
    <message>
        <source>How the TSC is shown to the guest</source>
        <translation>TSC 如何呈现给客户机</translation>
    </message>
    <message>
        <source>How the data is encrypted</source>
        <translation>数据如何加密</translation>
    </message>
    <message>
        <source>How the firmware image is mapped</source>
        <translation>固件映像如何映射</translation>
    </message>
    <message>
        <source>How the guest gets it</source>
        <translation>客户机如何得到它</translation>
    </message>
    <message>
        <source>How the guest is protected from the host</source>
        <translation>客户机如何受到保护、免受主机访问</translation>
    </message>
    <message>
        <source>How the guest reaches the channel</source>
        <translation>客户机如何访问该通道</translation>
    </message>
    <message>
        <source>How the guest sees it</source>
        <translation>客户机如何看到它</translation>
    </message>
    <message>
        <source>How the guest tells that it has crashed</source>
        <translation>客户机如何报告自己已崩溃</translation>
    </message>
    <message>
        <source>How the helper is reached, “unix”</source>
        <translation>如何访问辅助程序，“unix”</translation>
    </message>
    <message>
        <source>How the host can sleep</source>
        <translation>主机如何休眠</translation>
    </message>
    <message>
        <source>How the host does its input and output</source>
        <translation>主机如何进行输入和输出</translation>
    </message>
    <message>
        <source>How the host provides the memory</source>
        <translation>主机如何提供内存</translation>
    </message>
    <message>
        <source>How the links are looked at</source>
        <translation>如何检查链路</translation>
    </message>
    <message>
        <source>How the network device is shared</source>
        <translation>网络设备的共享方式</translation>
    </message>
    <message>
        <source>How the picture fills the window</source>
        <translation>画面如何填充窗口</translation>
    </message>
    <message>
        <source>How the processor can be chosen</source>
        <translation>可以如何选择处理器</translation>
    </message>
    <message>
        <source>How the processor is chosen</source>
        <translation>如何选择处理器</translation>
    </message>
    <message>
        <source>How the program is confined</source>
        <translation>程序如何受到限制</translation>
    </message>
    <message>
        <source>How the program that gives randomness is reached</source>
        <translation>如何访问提供随机数的程序</translation>
    </message>
    <message>
        <source>How the server is reached</source>
        <translation>如何访问服务器</translation>
    </message>
    <message>
        <source>How their memory is translated</source>
        <translation>它们的内存如何转换</translation>
    </message>
    <message>
        <source>How they can move</source>
        <translation>它们如何迁移</translation>
    </message>
    <message>
        <source>How to connect</source>
        <translation>连接方式</translation>
    </message>
    <message>
        <source>How to log in</source>
        <translation>如何登录</translation>
    </message>
    <message>
        <source>How to log in to an iSCSI target</source>
        <translation>如何登录 iSCSI 目标</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>如何进行身份验证</translation>
    </message>
    <message>
        <source>How traffic is spread over the members</source>
        <translation>流量如何分配到各成员</translation>
    </message>
    <message>
        <source>How “%1” moves could not be asked or changed.</source>
        <translation>无法查询或更改“%1”的移动方式。</translation>
    </message>
    <message>
        <source>How “%1” uses memory nodes cannot change while it runs.</source>
        <translation>“%1”使用内存节点的方式无法在运行时更改。</translation>
    </message>
    <message>
        <source>Hubs</source>
        <translation>集线器</translation>
    </message>
    <message>
        <source>Huge pages cannot be anonymous memory.</source>
        <translation>大页不能是匿名内存。</translation>
    </message>
    <message>
        <source>Huge pages cannot be taken on demand.</source>
        <translation>大页不能按需分配。</translation>
    </message>
    <message>
        <source>Hyper-V</source>
        <translation>Hyper-V</translation>
    </message>
    <message>
        <source>Hyper-V’s interface on Xen</source>
        <translation>Xen 上的 Hyper-V 接口</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>虚拟机监控程序</translation>
    </message>
    <message>
        <source>Hypervisor version:</source>
        <translation>虚拟机监控程序版本：</translation>
    </message>
    <message>
        <source>Hypervisors</source>
        <translation>虚拟机监控程序</translation>
    </message>
    <message>
        <source>I/O error</source>
        <translation>I/O 错误</translation>
    </message>
    <message>
        <source>I/O error on a disk of “%1”.</source>
        <translation>“%1”的某个磁盘发生 I/O 错误。</translation>
    </message>
    <message>
        <source>I/O error on the disk “%1”.</source>
        <translation>磁盘“%1”发生 I/O 错误。</translation>
    </message>
    <message>
        <source>I/O error on “%1” (%2)</source>
        <translation>“%1”发生 I/O 错误 (%2)</translation>
    </message>
    <message>
        <source>I/O thread %1</source>
        <translation>I/O 线程 %1</translation>
    </message>
    <message>
        <source>I/O thread that is removed</source>
        <translation>要移除的 I/O 线程</translation>
    </message>
    <message>
        <source>I/O threads</source>
        <translation>I/O 线程</translation>
    </message>
    <message>
        <source>I/O threads are numbered from 1 on.</source>
        <translation>I/O 线程从 1 开始编号。</translation>
    </message>
    <message>
        <source>I/O threads that are meant</source>
        <translation>所指的 I/O 线程</translation>
    </message>
    <message>
        <source>ICMP code, by number</source>
        <translation>ICMP 代码，以数字表示</translation>
    </message>
    <message>
        <source>ICMP type, by number</source>
        <translation>ICMP 类型，以数字表示</translation>
    </message>
    <message>
        <source>ICMPv6 code, or the first one</source>
        <translation>ICMPv6 代码，或其中的第一个</translation>
    </message>
    <message>
        <source>ICMPv6 type, or the first one</source>
        <translation>ICMPv6 类型，或其中的第一个</translation>
    </message>
    <message>
        <source>IDE and SATA disks cannot be read-only.</source>
        <translation>IDE 和 SATA 磁盘不能是只读的。</translation>
    </message>
    <message>
        <source>IOMMU</source>
        <translation>IOMMU</translation>
    </message>
    <message>
        <source>IOMMU group %1, alone</source>
        <translation>IOMMU 组 %1，单独</translation>
    </message>
    <message>
        <source>IOMMU group %1, with %2</source>
        <translation>IOMMU 组 %1，与 %2 同组</translation>
    </message>
    <message>
        <source>IOMMU that the guest sees</source>
        <translation>客户机看到的 IOMMU</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>IP address of a tunnel between guests</source>
        <translation>客户机之间隧道的 IP 地址</translation>
    </message>
    <message>
        <source>IPv6 addresses are taken from what routers announce</source>
        <translation>IPv6 地址取自路由器的通告</translation>
    </message>
    <message>
        <source>Identifies the database of VSI types</source>
        <translation>标识 VSI 类型的数据库</translation>
    </message>
    <message>
        <source>Identifies the interface to the switch</source>
        <translation>向交换机标识该接口</translation>
    </message>
    <message>
        <source>Identifies the port of the switch</source>
        <translation>标识交换机的端口</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份标识</translation>
    </message>
    <message>
        <source>Identity of an NVDIMM of POWER</source>
        <translation>POWER 的 NVDIMM 的标识</translation>
    </message>
    <message>
        <source>Identity of the computer</source>
        <translation>计算机的标识</translation>
    </message>
    <message>
        <source>Identity of the first processor</source>
        <translation>第一个处理器的标识</translation>
    </message>
    <message>
        <source>Identity of the guest</source>
        <translation>客户机的标识</translation>
    </message>
    <message>
        <source>Identity of the host</source>
        <translation>主机的标识</translation>
    </message>
    <message>
        <source>Identity of the host that writes</source>
        <translation>写入数据的主机的标识</translation>
    </message>
    <message>
        <source>Identity of the manufacturer</source>
        <translation>制造商的标识</translation>
    </message>
    <message>
        <source>Identity of the mediated device</source>
        <translation>中介设备的标识</translation>
    </message>
    <message>
        <source>Identity of the port</source>
        <translation>端口的标识</translation>
    </message>
    <message>
        <source>Identity of the virtual machine</source>
        <translation>虚拟机的标识</translation>
    </message>
    <message>
        <source>Identity that never changes</source>
        <translation>永不改变的标识</translation>
    </message>
    <message>
        <source>Identity within the host</source>
        <translation>在主机内的标识</translation>
    </message>
    <message>
        <source>If it is whole there, force off what is left on “%1”.</source>
        <translation>如果它在那边是完整的，请强制关闭“%1”上剩余的部分。</translation>
    </message>
    <message>
        <source>If it says so, move it without that check.</source>
        <translation>如果它如此提示，请跳过该检查进行移动。</translation>
    </message>
    <message>
        <source>If the TPM’s state lies on shared storage, it may be damaged: libvirt handles that since 8.10.</source>
        <translation>如果 TPM 的状态位于共享存储上，它可能会损坏：libvirt 自 8.10 起才能处理这种情况。</translation>
    </message>
    <message>
        <source>If you trust it, the key is remembered, and you are asked again only for another one.</source>
        <translation>如果您信任它，该密钥会被记住，只有遇到其他密钥时才会再次询问您。</translation>
    </message>
    <message>
        <source>Ima&amp;ge…</source>
        <translation>映像(&amp;G)…</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>Image file of the host</source>
        <translation>主机的映像文件</translation>
    </message>
    <message>
        <source>Image or medium</source>
        <translation>映像或介质</translation>
    </message>
    <message>
        <source>Image that is merged</source>
        <translation>要合并的映像</translation>
    </message>
    <message>
        <source>Image that it is based on</source>
        <translation>它所基于的映像</translation>
    </message>
    <message>
        <source>Image that stays below</source>
        <translation>保留在下层的映像</translation>
    </message>
    <message>
        <source>Images are merged, copied and resized while the machine runs.</source>
        <translation>在虚拟机运行时合并、复制映像以及调整其大小。</translation>
    </message>
    <message>
        <source>Images of the disk, the active one first</source>
        <translation>磁盘的映像，活动映像排在最前</translation>
    </message>
    <message>
        <source>Images on the network cannot be snapshotted here; leave the disk “%1” out.</source>
        <translation>网络上的映像无法在此创建快照；请排除磁盘“%1”。</translation>
    </message>
    <message>
        <source>Import a Machine</source>
        <translation>导入虚拟机</translation>
    </message>
    <message>
        <source>Import “%1” from “%2”</source>
        <translation>从“%2”导入“%1”</translation>
    </message>
    <message>
        <source>Importing the disk “%1”</source>
        <translation>正在导入磁盘“%1”</translation>
    </message>
    <message>
        <source>Importing the firmware's settings</source>
        <translation>正在导入固件的设置</translation>
    </message>
    <message>
        <source>In &amp;memory only: gone when the host’s service ends</source>
        <translation>仅在内存中：主机的服务结束时即消失(&amp;M)</translation>
    </message>
    <message>
        <source>In &amp;use</source>
        <translation>使用中(&amp;U)</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>In use now (read only)</source>
        <translation>当前正在使用（只读）</translation>
    </message>
    <message>
        <source>Incremental backup</source>
        <translation>增量备份</translation>
    </message>
    <message>
        <source>Index in ACPI, for a steady name in the guest</source>
        <translation>ACPI 中的索引，使客户机中的名称保持不变</translation>
    </message>
    <message>
        <source>Index of the controller</source>
        <translation>控制器的索引</translation>
    </message>
    <message>
        <source>Initial RAM disk</source>
        <translation>初始内存盘</translation>
    </message>
    <message>
        <source>Initialisation vectors can only be chosen together with a cipher.</source>
        <translation>只有同时选择密码算法，才能选择初始化向量。</translation>
    </message>
    <message>
        <source>Initrd:</source>
        <translation>initrd：</translation>
    </message>
    <message>
        <source>Inject an &amp;NMI</source>
        <translation>注入 NMI(&amp;N)</translation>
    </message>
    <message>
        <source>Inject an NMI into “%1”</source>
        <translation>向“%1”注入 NMI</translation>
    </message>
    <message>
        <source>Innkeeper</source>
        <translation>Innkeeper</translation>
    </message>
    <message>
        <source>Innkeeper is running already, but its window does not answer; end that program and start again.</source>
        <translation>Innkeeper 已在运行，但其窗口没有响应；请结束该程序后重新启动。</translation>
    </message>
    <message>
        <source>Innkeeper: passphrase of a key</source>
        <translation>Innkeeper：密钥的密码短语</translation>
    </message>
    <message>
        <source>Innkeeper: password for %1</source>
        <translation>Innkeeper：%1 的密码</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Input devices on the bus “%1” cannot come or go while the machine runs; use usb or virtio.</source>
        <translation>总线“%1”上的输入设备无法在虚拟机运行时添加或移除；请使用 usb 或 virtio。</translation>
    </message>
    <message>
        <source>Insert a CD into “%1”</source>
        <translation>将 CD 插入“%1”</translation>
    </message>
    <message>
        <source>Insert “%1” into “%2”</source>
        <translation>将“%1”插入“%2”</translation>
    </message>
    <message>
        <source>Install QEMU for %1 on “%2”, or choose another host.</source>
        <translation>请在“%2”上安装用于 %1 的 QEMU，或选择其他主机。</translation>
    </message>
    <message>
        <source>Install QEMU for its architecture there.</source>
        <translation>请在那里安装适用于其架构的 QEMU。</translation>
    </message>
    <message>
        <source>Install QEMU’s migration certificates on both, or move without TLS on a network that you trust.</source>
        <translation>请在两台主机上安装 QEMU 的迁移证书，或在可信的网络上不使用 TLS 进行迁移。</translation>
    </message>
    <message>
        <source>Install it there, or choose another emulator for the machine.</source>
        <translation>请在那里安装它，或为虚拟机选择其他模拟器。</translation>
    </message>
    <message>
        <source>Install it there, or choose the emulator of that host for the machine.</source>
        <translation>请在那里安装它，或为虚拟机选择该主机的模拟器。</translation>
    </message>
    <message>
        <source>Install the same firmware there.</source>
        <translation>请在那里安装相同的固件。</translation>
    </message>
    <message>
        <source>Install the same version of QEMU there, or move it switched off.</source>
        <translation>请在那里安装相同版本的 QEMU，或在关机状态下移动。</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Installation &amp;disc</source>
        <translation>安装光盘(&amp;D)</translation>
    </message>
    <message>
        <source>Installation disc</source>
        <translation>安装光盘</translation>
    </message>
    <message>
        <source>Installation medium, existing disk, or neither.</source>
        <translation>安装介质、现有磁盘，或两者都不用。</translation>
    </message>
    <message>
        <source>Instead of %1</source>
        <translation>代替 %1</translation>
    </message>
    <message>
        <source>Intel’s protected memory</source>
        <translation>Intel 的受保护内存</translation>
    </message>
    <message>
        <source>Intel’s virtualization</source>
        <translation>Intel 的虚拟化</translation>
    </message>
    <message>
        <source>Interface of the host</source>
        <translation>主机的接口</translation>
    </message>
    <message>
        <source>Interface of the host that is listened on</source>
        <translation>被监听的主机接口</translation>
    </message>
    <message>
        <source>Interface of the host that is used</source>
        <translation>所使用的主机接口</translation>
    </message>
    <message>
        <source>Interface of the host that it is linked to</source>
        <translation>它所连接的主机接口</translation>
    </message>
    <message>
        <source>Interface of the host where packets are filtered</source>
        <translation>过滤数据包的主机接口</translation>
    </message>
    <message>
        <source>Interface or device of the host</source>
        <translation>主机的接口或设备</translation>
    </message>
    <message>
        <source>Interface that carries it</source>
        <translation>承载它的接口</translation>
    </message>
    <message>
        <source>Interface “%1” goes through a program on “%2” (passt); its connections end.</source>
        <translation>接口“%1”经由“%2”上的程序 (passt)；其连接会中断。</translation>
    </message>
    <message>
        <source>Interface “%1” has the network device “%2” for itself (macvtap).</source>
        <translation>接口“%1”独占网络设备“%2”(macvtap)。</translation>
    </message>
    <message>
        <source>Interface “%1” is a network card of “%2” itself.</source>
        <translation>接口“%1”是“%2”自身的网卡。</translation>
    </message>
    <message>
        <source>Interface “%1” is a vDPA device, which cannot move.</source>
        <translation>接口“%1”是 vDPA 设备，无法移动。</translation>
    </message>
    <message>
        <source>Interface “%1” is served by another program (vhost-user).</source>
        <translation>接口“%1”由其他程序提供服务 (vhost-user)。</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Interfaces in the bridge</source>
        <translation>网桥中的接口</translation>
    </message>
    <message>
        <source>Interfaces of the host that guests get</source>
        <translation>客户机获得的主机接口</translation>
    </message>
    <message>
        <source>Interfaces that are bonded</source>
        <translation>被绑定的接口</translation>
    </message>
    <message>
        <source>Internal and external parts cannot be mixed in one snapshot; choose one of them.</source>
        <translation>一个快照中不能混用内部和外部部分；请选择其一。</translation>
    </message>
    <message>
        <source>Interrupt controller</source>
        <translation>中断控制器</translation>
    </message>
    <message>
        <source>Interrupt of an ISA device</source>
        <translation>ISA 设备的中断</translation>
    </message>
    <message>
        <source>Interrupt the machine like the button on servers; many systems write a crash dump then</source>
        <translation>像服务器上的按钮一样中断虚拟机；许多系统随后会写入崩溃转储</translation>
    </message>
    <message>
        <source>Into the guest, out of it, or both</source>
        <translation>进入客户机、从客户机发出，或两者</translation>
    </message>
    <message>
        <source>Inventory number</source>
        <translation>资产编号</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>It can address more than 4 GiB</source>
        <translation>它可以寻址超过 4 GiB</translation>
    </message>
    <message>
        <source>It can forbid execution of pages</source>
        <translation>它可以禁止执行页中的代码</translation>
    </message>
    <message>
        <source>It cannot be cancelled any more, and if the connection breaks, the guest stands still until the migration is resumed.</source>
        <translation>它已无法取消；如果连接中断，客户机会停顿，直到继续迁移。</translation>
    </message>
    <message>
        <source>It could not be removed from “%1”: %2.</source>
        <translation>无法从“%1”移除它：%2。</translation>
    </message>
    <message>
        <source>It goes at the next start.</source>
        <translation>它将在下次启动时移除。</translation>
    </message>
    <message>
        <source>It goes now and comes back at the next start.</source>
        <translation>它现在移除，下次启动时恢复。</translation>
    </message>
    <message>
        <source>It goes now and for good.</source>
        <translation>它现在移除，且不再恢复。</translation>
    </message>
    <message>
        <source>It goes on where it was.</source>
        <translation>它会在原来的位置继续运行。</translation>
    </message>
    <message>
        <source>It has no IOMMU group: without an IOMMU, no machine can get it.</source>
        <translation>它没有 IOMMU 组：没有 IOMMU，任何虚拟机都无法使用它。</translation>
    </message>
    <message>
        <source>It has no definition and is gone then. These machines lose their connection:</source>
        <translation>它没有定义，之后将不复存在。以下虚拟机将失去连接：</translation>
    </message>
    <message>
        <source>It is a PCI Express device</source>
        <translation>它是 PCI Express 设备</translation>
    </message>
    <message>
        <source>It is being deleted</source>
        <translation>正在将其删除</translation>
    </message>
    <message>
        <source>It is forced off, and is off afterwards.</source>
        <translation>它将被强制关闭，之后处于关闭状态。</translation>
    </message>
    <message>
        <source>It is left out. %1</source>
        <translation>它会被略去。%1</translation>
    </message>
    <message>
        <source>It is left out: it is encrypted, and its passphrase does not go into files.</source>
        <translation>该磁盘不包含在内：它已加密，其密码短语不会写入文件。</translation>
    </message>
    <message>
        <source>It is not in the file.</source>
        <translation>它不在文件中。</translation>
    </message>
    <message>
        <source>It is not known how the emulator calls the image “%1”; shut the machine down and start it again.</source>
        <translation>不清楚模拟器如何称呼映像“%1”；请将虚拟机关机后重新启动。</translation>
    </message>
    <message>
        <source>It is on “%1” all the same.</source>
        <translation>它仍然在“%1”上。</translation>
    </message>
    <message>
        <source>It is the &amp;same machine: keep its UUID and hardware addresses</source>
        <translation>这是同一台虚拟机：保留其 UUID 和硬件地址(&amp;S)</translation>
    </message>
    <message>
        <source>It must be on “%1” too.</source>
        <translation>它也必须在“%1”上。</translation>
    </message>
    <message>
        <source>It must be there.</source>
        <translation>它必须存在。</translation>
    </message>
    <message>
        <source>It runs again afterwards.</source>
        <translation>它之后会再次运行。</translation>
    </message>
    <message>
        <source>It runs on “%1”, and the rest of its memory is where it was: resume the migration, and force off neither.</source>
        <translation>它在“%1”上运行，其余内存仍在原处：请继续迁移，两边都不要强制关闭。</translation>
    </message>
    <message>
        <source>It shares its PCI slot with other devices and can be removed from “%1” only for the next start: %2.</source>
        <translation>它与其他设备共用 PCI 插槽，只能针对下次启动从“%1”中移除：%2。</translation>
    </message>
    <message>
        <source>It takes effect at once, also for machines that run.</source>
        <translation>立即生效，对正在运行的虚拟机也是如此。</translation>
    </message>
    <message>
        <source>It uses %2 instead of %1.</source>
        <translation>它使用 %2 代替 %1。</translation>
    </message>
    <message>
        <source>It will not start there; give it the processor that both hosts have.</source>
        <translation>它在那里无法启动；请为其设置两台主机都有的处理器。</translation>
    </message>
    <message>
        <source>It will start on “%1” only where there is such a device.</source>
        <translation>只有“%1”上有这样的设备时，它才能在那里启动。</translation>
    </message>
    <message numerus="yes">
        <source>It works: “%1” runs %2 and has %n machine(s).</source>
        <translation>
            <numerusform>连接正常：“%1”运行 %2，有 %n 台虚拟机。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its arguments</source>
        <translation>它的参数</translation>
    </message>
    <message>
        <source>Its boards</source>
        <translation>它的主板</translation>
    </message>
    <message>
        <source>Its case</source>
        <translation>它的机箱</translation>
    </message>
    <message>
        <source>Its command line</source>
        <translation>它的命令行</translation>
    </message>
    <message>
        <source>Its content is lost for good: %1</source>
        <translation>其内容将永久丢失：%1</translation>
    </message>
    <message>
        <source>Its core</source>
        <translation>它的核心</translation>
    </message>
    <message>
        <source>Its die in the socket</source>
        <translation>它在插座中的芯片晶粒</translation>
    </message>
    <message>
        <source>Its disks are copied to “%1” and it is defined there like this. Here it stays until it has started there, and then only goes if you agree.</source>
        <translation>它的磁盘会复制到“%1”，并在那里照此定义。在那里启动之前，它会一直保留在此处；启动之后，也只有经同意才会移除。</translation>
    </message>
    <message>
        <source>Its encrypted port</source>
        <translation>它的加密端口</translation>
    </message>
    <message>
        <source>Its environment</source>
        <translation>它的环境</translation>
    </message>
    <message>
        <source>Its folder and the volumes in it stay where they are.</source>
        <translation>其文件夹和其中的卷保留在原处。</translation>
    </message>
    <message>
        <source>Its folder and the volumes in it stay where they are. These machines use some:</source>
        <translation>其文件夹和其中的卷保留在原处。以下虚拟机使用其中的卷：</translation>
    </message>
    <message>
        <source>Its machines are not touched and go on running.</source>
        <translation>其虚拟机不受影响，会继续运行。</translation>
    </message>
    <message>
        <source>Its name is now “%1”.</source>
        <translation>它现在的名称是“%1”。</translation>
    </message>
    <message>
        <source>Its name on the way</source>
        <translation>它在传输途中的名称</translation>
    </message>
    <message>
        <source>Its own emulator</source>
        <translation>它自己的模拟器</translation>
    </message>
    <message>
        <source>Its own firmware</source>
        <translation>它自己的固件</translation>
    </message>
    <message>
        <source>Its own machine types</source>
        <translation>它自己的机器类型</translation>
    </message>
    <message>
        <source>Its part of a team that survives migration</source>
        <translation>它在可经受迁移的组合中的角色</translation>
    </message>
    <message>
        <source>Its processor</source>
        <translation>它的处理器</translation>
    </message>
    <message>
        <source>Its processors</source>
        <translation>它的各处理器</translation>
    </message>
    <message>
        <source>Its records of changes</source>
        <translation>它的更改记录</translation>
    </message>
    <message>
        <source>Its size</source>
        <translation>它的大小</translation>
    </message>
    <message>
        <source>Its size in bytes</source>
        <translation>它的大小，以字节为单位</translation>
    </message>
    <message>
        <source>Its socket</source>
        <translation>它的插座</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>它的值</translation>
    </message>
    <message>
        <source>Its value is lost. No machine of this host names it.</source>
        <translation>其值将会丢失。此主机没有虚拟机引用它。</translation>
    </message>
    <message>
        <source>Its value is lost. These machines do not start without it:</source>
        <translation>其值将会丢失。以下虚拟机没有它就无法启动：</translation>
    </message>
    <message>
        <source>Its value is lost. Which machines use it could not be found out: %1</source>
        <translation>其值将会丢失。无法查明哪些虚拟机在使用它：%1</translation>
    </message>
    <message>
        <source>Its value; the same name again makes a list</source>
        <translation>它的值；再次使用相同名称即构成列表</translation>
    </message>
    <message>
        <source>Its volumes are not listed while it is stopped. These machines use some:</source>
        <translation>停止期间不会列出其中的卷。以下虚拟机使用其中的卷：</translation>
    </message>
    <message>
        <source>Its working folder</source>
        <translation>它的工作文件夹</translation>
    </message>
    <message>
        <source>JACK server</source>
        <translation>JACK 服务器</translation>
    </message>
    <message>
        <source>KVM (processor's virtualization, full speed)</source>
        <translation>KVM（处理器虚拟化，全速）</translation>
    </message>
    <message>
        <source>KVM is not available on this host.</source>
        <translation>此主机上 KVM 不可用。</translation>
    </message>
    <message>
        <source>KVM works</source>
        <translation>KVM 可用</translation>
    </message>
    <message>
        <source>KVM: full speed</source>
        <translation>KVM：全速</translation>
    </message>
    <message>
        <source>Keep it in the desktop's keyring</source>
        <translation>将其保存在桌面的密钥环中</translation>
    </message>
    <message>
        <source>Keep it where nobody else gets it: it opens disks that rely on the TPM.</source>
        <translation>请将其保存在他人无法取得的地方：它能打开依赖该 TPM 的磁盘。</translation>
    </message>
    <message>
        <source>Keep the machine as it is now</source>
        <translation>保留虚拟机现在的状态</translation>
    </message>
    <message>
        <source>Keep the machine's UUID and hardware addresses</source>
        <translation>保留虚拟机的 UUID 和硬件地址</translation>
    </message>
    <message>
        <source>Keeps virtual machines on this computer and on hosts that run libvirt.

Free software under the GNU General Public License, version 3 or later.
Qt %1</source>
        <translation>管理本机以及运行 libvirt 的主机上的虚拟机。

遵循 GNU 通用公共许可证第 3 版或更高版本的自由软件。
Qt %1</translation>
    </message>
    <message>
        <source>Keeps what is read from the backing image</source>
        <translation>保留从后备映像读取的内容</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>Kernel:</source>
        <translation>内核：</translation>
    </message>
    <message>
        <source>Key of the guest’s owner, base64</source>
        <translation>客户机所有者的密钥，base64</translation>
    </message>
    <message>
        <source>Key of the host</source>
        <translation>主机密钥</translation>
    </message>
    <message>
        <source>Key to hold while the guest runs</source>
        <translation>客户机运行期间持有的键</translation>
    </message>
    <message>
        <source>Keyboard layout, “en-us”</source>
        <translation>键盘布局，“en-us”</translation>
    </message>
    <message>
        <source>Keys an s390 guest may wrap</source>
        <translation>s390 客户机可以包装的密钥</translation>
    </message>
    <message>
        <source>Keys that give the device back to the host</source>
        <translation>把设备交还主机的按键</translation>
    </message>
    <message>
        <source>Keys were pressed: %1</source>
        <translation>已按下按键：%1</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Kind of SCSI device or display node</source>
        <translation>SCSI 设备或显示节点的种类</translation>
    </message>
    <message>
        <source>Kind of adapter</source>
        <translation>适配器的种类</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>地址的种类</translation>
    </message>
    <message>
        <source>Kind of authentication</source>
        <translation>身份验证的种类</translation>
    </message>
    <message>
        <source>Kind of console that the guest sees</source>
        <translation>客户机看到的控制台种类</translation>
    </message>
    <message>
        <source>Kind of controller</source>
        <translation>控制器的种类</translation>
    </message>
    <message>
        <source>Kind of device</source>
        <translation>设备的种类</translation>
    </message>
    <message>
        <source>Kind of display</source>
        <translation>显示的种类</translation>
    </message>
    <message>
        <source>Kind of drive, such as “disk” or “cdrom”</source>
        <translation>驱动器的种类，例如“disk”或“cdrom”</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Kind of hardware address, by number</source>
        <translation>硬件地址的种类，以数字表示</translation>
    </message>
    <message>
        <source>Kind of hub</source>
        <translation>集线器的种类</translation>
    </message>
    <message>
        <source>Kind of input device</source>
        <translation>输入设备的种类</translation>
    </message>
    <message>
        <source>Kind of interface</source>
        <translation>接口的种类</translation>
    </message>
    <message>
        <source>Kind of mediated device</source>
        <translation>中介设备的种类</translation>
    </message>
    <message>
        <source>Kind of mediated device, or variant of a virtio one</source>
        <translation>中介设备的种类，或 virtio 设备的变体</translation>
    </message>
    <message>
        <source>Kind of medium to boot from</source>
        <translation>启动介质的种类</translation>
    </message>
    <message>
        <source>Kind of module</source>
        <translation>模块的种类</translation>
    </message>
    <message>
        <source>Kind of port that the guest sees</source>
        <translation>客户机看到的端口种类</translation>
    </message>
    <message>
        <source>Kind of scheduling</source>
        <translation>调度的种类</translation>
    </message>
    <message>
        <source>Kind of switch or protocol</source>
        <translation>交换机或协议的种类</translation>
    </message>
    <message>
        <source>Kind of the host’s device</source>
        <translation>主机设备的种类</translation>
    </message>
    <message>
        <source>Kind of the secret</source>
        <translation>机密信息的种类</translation>
    </message>
    <message>
        <source>Kind of the secret, “ceph” or “iscsi”</source>
        <translation>机密信息的种类，“ceph”或“iscsi”</translation>
    </message>
    <message>
        <source>Kind of virtual switch</source>
        <translation>虚拟交换机的种类</translation>
    </message>
    <message>
        <source>Kind of virtualization</source>
        <translation>虚拟化的种类</translation>
    </message>
    <message>
        <source>Kinds of mediated devices that can be made</source>
        <translation>可以创建的中介设备种类</translation>
    </message>
    <message>
        <source>Known &amp;hosts:</source>
        <translation>已知主机(&amp;H)：</translation>
    </message>
    <message>
        <source>L&amp;isten address:</source>
        <translation>监听地址(&amp;I)：</translation>
    </message>
    <message>
        <source>Label of the files of a running guest</source>
        <translation>运行中客户机的文件的标签</translation>
    </message>
    <message>
        <source>Label of the host’s access control</source>
        <translation>主机访问控制的标签</translation>
    </message>
    <message>
        <source>Label of the medium</source>
        <translation>介质的标签</translation>
    </message>
    <message>
        <source>Label that a new one is made from</source>
        <translation>新标签所依据的标签</translation>
    </message>
    <message>
        <source>Label that its guests get</source>
        <translation>其客户机得到的标签</translation>
    </message>
    <message>
        <source>Labels of the host’s security drivers</source>
        <translation>主机安全驱动程序的标签</translation>
    </message>
    <message>
        <source>Labels that guests get</source>
        <translation>客户机得到的标签</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Largest packet of the bridge, in bytes</source>
        <translation>网桥的最大数据包，以字节为单位</translation>
    </message>
    <message>
        <source>Largest packet, in bytes</source>
        <translation>最大数据包，以字节为单位</translation>
    </message>
    <message>
        <source>Largest page of the hashed page table</source>
        <translation>散列页表的最大页</translation>
    </message>
    <message>
        <source>Last 10 minutes</source>
        <translation>最近 10 分钟</translation>
    </message>
    <message>
        <source>Last ICMPv6 code</source>
        <translation>最后一个 ICMPv6 代码</translation>
    </message>
    <message>
        <source>Last ICMPv6 type</source>
        <translation>最后一个 ICMPv6 类型</translation>
    </message>
    <message>
        <source>Last address given out</source>
        <translation>分配的末地址</translation>
    </message>
    <message>
        <source>Last address that guests appear with</source>
        <translation>客户机对外显示的最后一个地址</translation>
    </message>
    <message>
        <source>Last address that is given out</source>
        <translation>分配出去的最后一个地址</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最近一天</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>最近一分钟</translation>
    </message>
    <message>
        <source>Last of the receivers’ addresses</source>
        <translation>接收方地址中的最后一个</translation>
    </message>
    <message>
        <source>Last of the senders’ addresses</source>
        <translation>发送方地址中的最后一个</translation>
    </message>
    <message>
        <source>Last port of the host</source>
        <translation>主机的最后一个端口</translation>
    </message>
    <message>
        <source>Last port that guests appear with</source>
        <translation>客户机对外显示的最后一个端口</translation>
    </message>
    <message>
        <source>Leased addresses</source>
        <translation>租用的地址</translation>
    </message>
    <message>
        <source>Leases of lock managers are left out.</source>
        <translation>锁管理器的租约会被略去。</translation>
    </message>
    <message>
        <source>Leases to hold while the guest runs</source>
        <translation>客户机运行期间持有的租约</translation>
    </message>
    <message>
        <source>Least height in pixels</source>
        <translation>最小高度，以像素为单位</translation>
    </message>
    <message>
        <source>Least width in pixels</source>
        <translation>最小宽度，以像素为单位</translation>
    </message>
    <message>
        <source>Leave Full Screen</source>
        <translation>退出全屏</translation>
    </message>
    <message>
        <source>Leave full screen (Ctrl+Alt+Return)</source>
        <translation>退出全屏 (Ctrl+Alt+Return)</translation>
    </message>
    <message>
        <source>Leave it out; “%1” must see it by itself.</source>
        <translation>请略去它；“%1”必须自己能看到它。</translation>
    </message>
    <message>
        <source>Leave it paused there</source>
        <translation>在那里保持暂停</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Leave out one of both.</source>
        <translation>请去掉两者之一。</translation>
    </message>
    <message>
        <source>Leave out parallel connections, or choose another way for the memory.</source>
        <translation>请不要使用并行连接，或为内存选择其他方式。</translation>
    </message>
    <message>
        <source>Leave out post-copy, or let the machine run.</source>
        <translation>请不要使用后复制，或让虚拟机保持运行。</translation>
    </message>
    <message>
        <source>Leave the Disks</source>
        <translation>不复制磁盘</translation>
    </message>
    <message>
        <source>Leave the drive empty</source>
        <translation>让驱动器保持为空</translation>
    </message>
    <message>
        <source>Leaves out what would prevent migration</source>
        <translation>排除会妨碍迁移的内容</translation>
    </message>
    <message>
        <source>Length of a period, for each processor’s quota</source>
        <translation>周期长度，用于每个处理器的配额</translation>
    </message>
    <message>
        <source>Length of a period, for the I/O threads’ quota</source>
        <translation>周期长度，用于 I/O 线程的配额</translation>
    </message>
    <message>
        <source>Length of a period, for the emulator’s quota</source>
        <translation>周期长度，用于模拟器的配额</translation>
    </message>
    <message>
        <source>Length of a period, for the whole domain’s quota</source>
        <translation>周期长度，用于整个虚拟机的配额</translation>
    </message>
    <message>
        <source>Length of that network’s part of the address</source>
        <translation>地址中该网络部分的长度</translation>
    </message>
    <message>
        <source>Length of the buffer in microseconds</source>
        <translation>缓冲区的长度，以微秒为单位</translation>
    </message>
    <message>
        <source>Length of the network’s part of the address</source>
        <translation>地址中网络部分的长度</translation>
    </message>
    <message>
        <source>Length of the period, in milliseconds</source>
        <translation>周期的长度，以毫秒为单位</translation>
    </message>
    <message>
        <source>Let both hosts take their time from the network (NTP).</source>
        <translation>请让两台主机从网络获取时间 (NTP)。</translation>
    </message>
    <message>
        <source>Let the guest be slowed down (auto-converge) to say by how much.</source>
        <translation>请允许客户机减速（自动收敛），才能指定减速的幅度。</translation>
    </message>
    <message>
        <source>Let the machine go on</source>
        <translation>让虚拟机继续运行</translation>
    </message>
    <message>
        <source>Let the source reach the destination’s ports 49152 to 49215 (firewall).</source>
        <translation>请允许源主机访问目标主机的端口 49152 到 49215（防火墙）。</translation>
    </message>
    <message>
        <source>Let this program connect the hosts, or see to it that ssh leads from one to the other without a password.</source>
        <translation>请由此程序连接两台主机，或确保可以通过 ssh 从一台主机无需密码登录另一台。</translation>
    </message>
    <message>
        <source>Let “%1” have up to %2 of memory</source>
        <translation>允许“%1”最多使用 %2 内存</translation>
    </message>
    <message>
        <source>Let “%1” run on “%2” before all of its memory is there?</source>
        <translation>要在“%1”的全部内存到达之前就让它在“%2”上运行吗？</translation>
    </message>
    <message>
        <source>Level of compression</source>
        <translation>压缩级别</translation>
    </message>
    <message>
        <source>Level of the cache</source>
        <translation>缓存的级别</translation>
    </message>
    <message>
        <source>Level of the cache on the way; none is the memory itself</source>
        <translation>途中缓存的级别；none 表示内存本身</translation>
    </message>
    <message>
        <source>Level:</source>
        <translation>级别：</translation>
    </message>
    <message>
        <source>Li&amp;mits…</source>
        <translation>限制(&amp;M)…</translation>
    </message>
    <message>
        <source>Library version:</source>
        <translation>库版本：</translation>
    </message>
    <message>
        <source>Limit &amp;Bandwidth…</source>
        <translation>限制带宽(&amp;B)…</translation>
    </message>
    <message>
        <source>Limit the Bandwidth</source>
        <translation>限制带宽</translation>
    </message>
    <message>
        <source>Limit the bandwidth</source>
        <translation>限制带宽</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Limits of each interface of the group</source>
        <translation>组中每个接口的限制</translation>
    </message>
    <message>
        <source>Limits of input and output</source>
        <translation>输入和输出的限制</translation>
    </message>
    <message>
        <source>Limits of memory</source>
        <translation>内存的限制</translation>
    </message>
    <message>
        <source>Limits of the disk “%1”</source>
        <translation>磁盘“%1”的限制</translation>
    </message>
    <message>
        <source>Limits of the network card</source>
        <translation>网卡的限制</translation>
    </message>
    <message>
        <source>Limits of the network card %1</source>
        <translation>网卡 %1 的限制</translation>
    </message>
    <message>
        <source>Limits of the port</source>
        <translation>端口的限制</translation>
    </message>
    <message>
        <source>Limits of the traffic</source>
        <translation>流量的限制</translation>
    </message>
    <message>
        <source>Limits of the whole network</source>
        <translation>整个网络的限制</translation>
    </message>
    <message>
        <source>Limits of what comes in</source>
        <translation>传入流量的限制</translation>
    </message>
    <message>
        <source>Limits of what goes out</source>
        <translation>传出流量的限制</translation>
    </message>
    <message>
        <source>Limits of what goes through the disk</source>
        <translation>通过该磁盘的数据的限制</translation>
    </message>
    <message>
        <source>Line %1 of the XML: %2</source>
        <translation>XML 第 %1 行：%2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Lines that go into dnsmasq’s configuration as they are</source>
        <translation>原样写入 dnsmasq 配置的行</translation>
    </message>
    <message>
        <source>Lines that led to files or sockets of the former host are ordinary ones now.</source>
        <translation>原来通向原主机的文件或套接字的串口现已改为普通串口。</translation>
    </message>
    <message>
        <source>Links of the PCI Express device</source>
        <translation>PCI Express 设备的链路</translation>
    </message>
    <message>
        <source>Linux containers (LXC)</source>
        <translation>Linux 容器 (LXC)</translation>
    </message>
    <message>
        <source>Live: the guest goes on running</source>
        <translation>实时：客户机继续运行</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Load:</source>
        <translation>负载：</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Lock space that the key is in</source>
        <translation>键所在的锁空间</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>Locks that move with the guest</source>
        <translation>随客户机一起迁移的锁</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Log of the program</source>
        <translation>程序的日志</translation>
    </message>
    <message>
        <source>Logical unit on the SCSI target</source>
        <translation>SCSI 目标上的逻辑单元</translation>
    </message>
    <message>
        <source>Look at its service there, then try again.</source>
        <translation>请检查那里的服务，然后重试。</translation>
    </message>
    <message>
        <source>Look at that definition first if you changed it there.</source>
        <translation>如果在那里更改过该定义，请先查看它。</translation>
    </message>
    <message>
        <source>Look at the machine’s log on both hosts; if it stays so, move it switched off.</source>
        <translation>请查看两台主机上的虚拟机日志；如果问题依旧，请在关机状态下移动。</translation>
    </message>
    <message>
        <source>Look at the network between the hosts, then try again.</source>
        <translation>请检查两台主机之间的网络，然后重试。</translation>
    </message>
    <message>
        <source>Look at what is changed before you start it there.</source>
        <translation>在那里启动它之前，请查看已更改的内容。</translation>
    </message>
    <message>
        <source>Look whether they fit on “%1”.</source>
        <translation>请检查它们是否适合“%1”。</translation>
    </message>
    <message>
        <source>Looking at the disc…</source>
        <translation>正在查看光盘…</translation>
    </message>
    <message>
        <source>Looking at the disks of “%1” and at “%2”…</source>
        <translation>正在查看“%1”的磁盘和“%2”…</translation>
    </message>
    <message>
        <source>Looking at the disks of “%1”…</source>
        <translation>正在查看“%1”的磁盘…</translation>
    </message>
    <message>
        <source>Looking at the images…</source>
        <translation>正在查看映像…</translation>
    </message>
    <message>
        <source>Looking at “%1”…</source>
        <translation>正在查看“%1”…</translation>
    </message>
    <message>
        <source>Looking for other machines whose disks build on these (%1 of %2)…</source>
        <translation>正在查找磁盘以这些磁盘为基础的其他虚拟机（%1 / %2）…</translation>
    </message>
    <message>
        <source>M&amp;emory:</source>
        <translation>内存(&amp;E)：</translation>
    </message>
    <message>
        <source>M&amp;odel:</source>
        <translation>型号(&amp;O)：</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Machine %1, %2</source>
        <translation>虚拟机 %1，%2</translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation>机器类型</translation>
    </message>
    <message>
        <source>Machine type of the emulator</source>
        <translation>模拟器的机器类型</translation>
    </message>
    <message>
        <source>Machine types</source>
        <translation>机器类型</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Machines (*.ova *.tar *.tar.gz *.tar.zst)</source>
        <translation>虚拟机 (*.ova *.tar *.tar.gz *.tar.zst)</translation>
    </message>
    <message>
        <source>Machines are in the host’s own network; the bridge must exist on the host.</source>
        <translation>虚拟机位于主机自身的网络中；主机上必须已有该网桥。</translation>
    </message>
    <message>
        <source>Machines are reached at their own addresses; other routers must know the subnet.</source>
        <translation>通过虚拟机自己的地址访问它们；其他路由器必须知道该子网。</translation>
    </message>
    <message>
        <source>Machines are shown as soon as a host has answered.</source>
        <translation>主机一有应答就会显示虚拟机。</translation>
    </message>
    <message>
        <source>Machines are shown when a host is connected.</source>
        <translation>连接主机后会显示虚拟机。</translation>
    </message>
    <message>
        <source>Machines do not leave this host while they run; shut the machine down to move it.</source>
        <translation>虚拟机不能在运行时离开此主机；要移动，请先将其关机。</translation>
    </message>
    <message>
        <source>Machines do not move over “%1” here; use “tcp://host:port”.</source>
        <translation>虚拟机在此不能通过“%1”移动；请使用“tcp://host:port”。</translation>
    </message>
    <message>
        <source>Machines of all hosts</source>
        <translation>所有主机的虚拟机</translation>
    </message>
    <message>
        <source>Machines of this host</source>
        <translation>此主机的虚拟机</translation>
    </message>
    <message>
        <source>Machines of this host can have %1 at most.</source>
        <translation>此主机的虚拟机最多可有 %1。</translation>
    </message>
    <message>
        <source>Machines reach one another and the host, nothing else.</source>
        <translation>虚拟机可互相访问并访问主机，此外无法访问其他地方。</translation>
    </message>
    <message>
        <source>Machines reach the outside with the host’s address; from outside nobody reaches them.</source>
        <translation>虚拟机使用主机的地址访问外部；外部无法访问虚拟机。</translation>
    </message>
    <message>
        <source>Machines that move</source>
        <translation>要移动的虚拟机</translation>
    </message>
    <message>
        <source>Machines that move at &amp;once:</source>
        <translation>同时移动的虚拟机数(&amp;O)：</translation>
    </message>
    <message>
        <source>Machines whose interfaces name it do not start without it.</source>
        <translation>接口引用了它的虚拟机没有它就无法启动。</translation>
    </message>
    <message>
        <source>Machines with UEFI firmware cannot have internal snapshots; take one of the disks alone.</source>
        <translation>使用 UEFI 固件的虚拟机不能有内部快照；请创建仅含磁盘的快照。</translation>
    </message>
    <message>
        <source>Machines with snapshots do not move.</source>
        <translation>有快照的虚拟机无法移动。</translation>
    </message>
    <message>
        <source>Machines:</source>
        <translation>虚拟机：</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Make a backup before it moves.</source>
        <translation>请在移动之前进行备份。</translation>
    </message>
    <message>
        <source>Make a new machine from that image.</source>
        <translation>用该映像新建虚拟机。</translation>
    </message>
    <message>
        <source>Make another machine with copies of the disks, here or elsewhere</source>
        <translation>在此处或其他地方创建另一台带有磁盘副本的虚拟机</translation>
    </message>
    <message>
        <source>Make its folder a pool there, or choose another place for disk “%1”.</source>
        <translation>请将其文件夹设为那里的存储池，或为磁盘“%1”选择其他位置。</translation>
    </message>
    <message>
        <source>Make its folder a storage pool there, or make the image by hand.</source>
        <translation>请将其文件夹设为那里的存储池，或手动创建映像。</translation>
    </message>
    <message>
        <source>Make that folder a pool there, or choose another place.</source>
        <translation>请将该文件夹设为那里的存储池，或选择其他位置。</translation>
    </message>
    <message>
        <source>Make the machine what it was then</source>
        <translation>使虚拟机恢复到当时的状态</translation>
    </message>
    <message>
        <source>Make the volume “%1” smaller?</source>
        <translation>要缩小卷“%1”吗？</translation>
    </message>
    <message>
        <source>Maker of such processors</source>
        <translation>此类处理器的厂商</translation>
    </message>
    <message>
        <source>Maker of the host’s processor</source>
        <translation>主机处理器的厂商</translation>
    </message>
    <message>
        <source>Maker of the storage</source>
        <translation>存储的厂商</translation>
    </message>
    <message>
        <source>Maker that the host’s processor must have</source>
        <translation>主机处理器必须属于的厂商</translation>
    </message>
    <message>
        <source>Makes a PCI device ready to be given to a machine</source>
        <translation>使 PCI 设备准备好分配给虚拟机</translation>
    </message>
    <message>
        <source>Managed by:</source>
        <translation>管理者：</translation>
    </message>
    <message>
        <source>Manufacturer of the computer</source>
        <translation>计算机的制造商</translation>
    </message>
    <message>
        <source>Manufacturer of the firmware</source>
        <translation>固件的制造商</translation>
    </message>
    <message>
        <source>Mask of the receiver’s address</source>
        <translation>接收方地址的掩码</translation>
    </message>
    <message>
        <source>Mask of the receiver’s address, or its length</source>
        <translation>接收方地址的掩码，或其长度</translation>
    </message>
    <message>
        <source>Mask of the sender’s address</source>
        <translation>发送方地址的掩码</translation>
    </message>
    <message>
        <source>Mask of the sender’s address, or its length</source>
        <translation>发送方地址的掩码，或其长度</translation>
    </message>
    <message>
        <source>Master device of a null modem</source>
        <translation>空调制解调器的主设备</translation>
    </message>
    <message>
        <source>Matches when there are more connections than that</source>
        <translation>连接数超过该值时匹配</translation>
    </message>
    <message>
        <source>Maximum &amp;Downtime…</source>
        <translation>最长停机时间(&amp;D)…</translation>
    </message>
    <message>
        <source>Maximum Downtime</source>
        <translation>最长停机时间</translation>
    </message>
    <message>
        <source>Maximum do&amp;wntime:</source>
        <translation>最长停机时间(&amp;W)：</translation>
    </message>
    <message>
        <source>Maximum downtime</source>
        <translation>最长停机时间</translation>
    </message>
    <message>
        <source>May run on the host’s processors</source>
        <translation>可在主机的这些处理器上运行</translation>
    </message>
    <message>
        <source>Meanwhile:</source>
        <translation>期间：</translation>
    </message>
    <message>
        <source>Measurements of bandwidth use</source>
        <translation>带宽使用的测量</translation>
    </message>
    <message>
        <source>Measurements of cache use</source>
        <translation>缓存使用的测量</translation>
    </message>
    <message>
        <source>Media on this bus cannot be changed; use SATA, SCSI or USB.</source>
        <translation>此总线上的介质无法更换；请使用 SATA、SCSI 或 USB。</translation>
    </message>
    <message>
        <source>Media to boot from, in order</source>
        <translation>启动介质，按顺序</translation>
    </message>
    <message>
        <source>Mediated device</source>
        <translation>中介设备</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>介质</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memory at boot</source>
        <translation>启动时的内存</translation>
    </message>
    <message>
        <source>Memory balloon</source>
        <translation>内存气球</translation>
    </message>
    <message>
        <source>Memory cannot be kept by hand.</source>
        <translation>内存不能手动保留。</translation>
    </message>
    <message>
        <source>Memory comes from the host’s huge pages</source>
        <translation>内存来自主机的大页</translation>
    </message>
    <message>
        <source>Memory devices need “maxMemory”; add it.</source>
        <translation>内存设备需要“maxMemory”；请添加它。</translation>
    </message>
    <message>
        <source>Memory for translated code</source>
        <translation>用于翻译后代码的内存</translation>
    </message>
    <message>
        <source>Memory for translated code is only for the type “qemu”.</source>
        <translation>用于翻译后代码的内存仅适用于类型“qemu”。</translation>
    </message>
    <message>
        <source>Memory in MiB</source>
        <translation>内存（MiB）</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>已用内存</translation>
    </message>
    <message>
        <source>Memory is freed later</source>
        <translation>稍后释放内存</translation>
    </message>
    <message>
        <source>Memory is sent without copying it only over several connections; ask for these, too.</source>
        <translation>只有通过多个连接才能免复制发送内存；请同时选择使用多个连接。</translation>
    </message>
    <message>
        <source>Memory is sent without copying only over several connections.</source>
        <translation>只有通过多个连接才能免复制发送内存。</translation>
    </message>
    <message>
        <source>Memory is taken</source>
        <translation>内存取自</translation>
    </message>
    <message>
        <source>Memory it is sure to get</source>
        <translation>保证获得的内存</translation>
    </message>
    <message>
        <source>Memory module</source>
        <translation>内存模块</translation>
    </message>
    <message>
        <source>Memory modules</source>
        <translation>内存模块</translation>
    </message>
    <message>
        <source>Memory now</source>
        <translation>当前内存</translation>
    </message>
    <message>
        <source>Memory of a QXL card in KiB</source>
        <translation>QXL 显卡的内存，单位 KiB</translation>
    </message>
    <message>
        <source>Memory of the host</source>
        <translation>主机内存</translation>
    </message>
    <message>
        <source>Memory of the node</source>
        <translation>节点的内存</translation>
    </message>
    <message>
        <source>Memory reserved for it</source>
        <translation>为其保留的内存</translation>
    </message>
    <message>
        <source>Memory shared with other guests</source>
        <translation>与其他客户机共享的内存</translation>
    </message>
    <message>
        <source>Memory shared with other machines ties it to its host.</source>
        <translation>与其他虚拟机共享的内存将其绑定在主机上。</translation>
    </message>
    <message>
        <source>Memory shared with others is left out.</source>
        <translation>与其他虚拟机共享的内存会被略去。</translation>
    </message>
    <message>
        <source>Memory taken from the host</source>
        <translation>占用的主机内存</translation>
    </message>
    <message>
        <source>Memory that is added while running needs at least one node in “numa”.</source>
        <translation>运行时添加内存需要“numa”中至少有一个节点。</translation>
    </message>
    <message>
        <source>Memory that is placed by hand needs a “nodeset”.</source>
        <translation>手动放置的内存需要“nodeset”。</translation>
    </message>
    <message>
        <source>Memory tuning</source>
        <translation>内存调优</translation>
    </message>
    <message>
        <source>Memory used on the host</source>
        <translation>主机已用内存</translation>
    </message>
    <message>
        <source>Memory was written to a file</source>
        <translation>内存已写入文件</translation>
    </message>
    <message>
        <source>Memory with all that may be added while running</source>
        <translation>内存，包括运行时可添加的全部</translation>
    </message>
    <message>
        <source>Memory, disk and virtual hardware follow from it.</source>
        <translation>内存、磁盘和虚拟硬件由此决定。</translation>
    </message>
    <message>
        <source>Memory:</source>
        <translation>内存：</translation>
    </message>
    <message>
        <source>Merge images of the disk “%1”</source>
        <translation>合并磁盘“%1”的映像</translation>
    </message>
    <message>
        <source>Merge images of the disk “%1” of “%2”</source>
        <translation>合并“%2”的磁盘“%1”的映像</translation>
    </message>
    <message>
        <source>Merging “%1” into “%2”</source>
        <translation>正在将“%1”合并到“%2”</translation>
    </message>
    <message>
        <source>Metadata needs a namespace and a prefix.</source>
        <translation>元数据需要命名空间和前缀。</translation>
    </message>
    <message>
        <source>Mice, tablets and keyboards</source>
        <translation>鼠标、平板和键盘</translation>
    </message>
    <message>
        <source>Migrated to another host</source>
        <translation>已迁移到另一台主机</translation>
    </message>
    <message>
        <source>Migration &amp;URI:</source>
        <translation>迁移 URI(&amp;U)：</translation>
    </message>
    <message>
        <source>Milliseconds before a lost link counts</source>
        <translation>断开的链路生效前的毫秒数</translation>
    </message>
    <message>
        <source>Milliseconds before a new link counts</source>
        <translation>新链路生效前的毫秒数</translation>
    </message>
    <message>
        <source>Milliseconds between looks at the members’ links</source>
        <translation>检查成员链路的间隔毫秒数</translation>
    </message>
    <message>
        <source>Milliseconds between questions to the target</source>
        <translation>向目标发出询问的间隔毫秒数</translation>
    </message>
    <message>
        <source>Milliseconds the menu waits, up to 65535</source>
        <translation>菜单等待的毫秒数，最多 65535</translation>
    </message>
    <message>
        <source>Milliseconds until a guest that does not boot is tried again; -1: never</source>
        <translation>无法启动的客户机再次尝试前的毫秒数；-1 表示从不</translation>
    </message>
    <message>
        <source>Missing CPU architecture</source>
        <translation>缺少 CPU 架构</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Another Host While Off…</source>
        <translation>在关机状态下迁移到另一台主机(&amp;V)…</translation>
    </message>
    <message>
        <source>Mode of its folder, octal</source>
        <translation>其文件夹的权限模式，八进制</translation>
    </message>
    <message>
        <source>Mode of the cipher, “cbc”</source>
        <translation>密码算法的模式，“cbc”</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Model number</source>
        <translation>型号编号</translation>
    </message>
    <message>
        <source>Model of the drive</source>
        <translation>驱动器的型号</translation>
    </message>
    <message>
        <source>Model that the guest sees</source>
        <translation>客户机看到的型号</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>More about the connection</source>
        <translation>关于该连接的更多信息</translation>
    </message>
    <message>
        <source>More disks can be added later.</source>
        <translation>以后可以添加更多磁盘。</translation>
    </message>
    <message>
        <source>More functions share the PCI slot</source>
        <translation>更多功能共用该 PCI 插槽</translation>
    </message>
    <message>
        <source>More than %1 processors need a machine type of the family “q35”.</source>
        <translation>超过 %1 个处理器需要“q35”系列的机器类型。</translation>
    </message>
    <message>
        <source>More than %1 processors need an IOMMU with extended interrupts.</source>
        <translation>超过 %1 个处理器需要带扩展中断的 IOMMU。</translation>
    </message>
    <message>
        <source>More than 4 GiB can be addressed</source>
        <translation>可以寻址超过 4 GiB</translation>
    </message>
    <message>
        <source>More than one network interface has the address “%1”: name one instead.</source>
        <translation>有多个网络接口的地址为“%1”：请改为指定其中一个。</translation>
    </message>
    <message>
        <source>Most SEV guests</source>
        <translation>SEV 客户机的最大数量</translation>
    </message>
    <message>
        <source>Most SEV-ES guests</source>
        <translation>SEV-ES 客户机的最大数量</translation>
    </message>
    <message>
        <source>Most bits of a physical address</source>
        <translation>物理地址的最大位数</translation>
    </message>
    <message>
        <source>Most bytes read a second</source>
        <translation>每秒读取的最大字节数</translation>
    </message>
    <message>
        <source>Most bytes written a second</source>
        <translation>每秒写入的最大字节数</translation>
    </message>
    <message>
        <source>Most commands waiting for one unit</source>
        <translation>等待同一单元的最大命令数</translation>
    </message>
    <message>
        <source>Most data of a container’s file system</source>
        <translation>容器文件系统的最大数据量</translation>
    </message>
    <message>
        <source>Most event channels of Xen</source>
        <translation>Xen 的事件通道最大数量</translation>
    </message>
    <message>
        <source>Most grant frames of Xen</source>
        <translation>Xen 的授权帧最大数量</translation>
    </message>
    <message>
        <source>Most groups of processes</source>
        <translation>进程组的最大数量</translation>
    </message>
    <message>
        <source>Most helper threads</source>
        <translation>辅助线程的最大数量</translation>
    </message>
    <message>
        <source>Most memory and swap space together</source>
        <translation>内存与交换空间合计的上限</translation>
    </message>
    <message>
        <source>Most memory for the copy’s tables</source>
        <translation>用于副本表的内存上限</translation>
    </message>
    <message>
        <source>Most memory for the image’s tables</source>
        <translation>用于映像表的内存上限</translation>
    </message>
    <message>
        <source>Most memory it may take when the host is short of it</source>
        <translation>主机内存不足时它可占用的内存上限</translation>
    </message>
    <message>
        <source>Most memory the domain may take</source>
        <translation>虚拟机可占用的内存上限</translation>
    </message>
    <message>
        <source>Most memory while it runs</source>
        <translation>运行时的最大内存</translation>
    </message>
    <message>
        <source>Most monitors</source>
        <translation>监视器的最大数量</translation>
    </message>
    <message>
        <source>Most processors</source>
        <translation>处理器的最大数量</translation>
    </message>
    <message>
        <source>Most processors while it runs</source>
        <translation>运行时的最大处理器数</translation>
    </message>
    <message>
        <source>Most reads a second</source>
        <translation>每秒读取次数上限</translation>
    </message>
    <message>
        <source>Most sectors of one request</source>
        <translation>一次请求的最大扇区数</translation>
    </message>
    <message>
        <source>Most that the machine receives</source>
        <translation>虚拟机的最大接收速率</translation>
    </message>
    <message>
        <source>Most that the machine sends</source>
        <translation>虚拟机的最大发送速率</translation>
    </message>
    <message>
        <source>Most virtual processors</source>
        <translation>虚拟处理器的最大数量</translation>
    </message>
    <message>
        <source>Most writes a second</source>
        <translation>每秒写入次数上限</translation>
    </message>
    <message numerus="yes">
        <source>Move %n Machine(s) to Another Host</source>
        <translation>
            <numerusform>将 %n 台虚拟机移动到另一台主机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n machine(s) to “%1”</source>
        <translation>
            <numerusform>将 %n 台虚拟机移动到“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move All the Same</source>
        <translation>仍然移动</translation>
    </message>
    <message>
        <source>Move Directly</source>
        <translation>直接移动</translation>
    </message>
    <message>
        <source>Move Offline</source>
        <translation>离线移动</translation>
    </message>
    <message>
        <source>Move it only between equal computers.</source>
        <translation>请仅在相同的计算机之间移动它。</translation>
    </message>
    <message>
        <source>Move it switched off, without that window.</source>
        <translation>请在关机状态下移动它，不带该窗口。</translation>
    </message>
    <message>
        <source>Move it switched off.</source>
        <translation>请在关机状态下移动它。</translation>
    </message>
    <message>
        <source>Move it while it runs, or copy the disks with it.</source>
        <translation>请在其运行时移动，或连同磁盘一起复制。</translation>
    </message>
    <message>
        <source>Move it while it runs.</source>
        <translation>请在其运行时移动。</translation>
    </message>
    <message>
        <source>Move its contents to an image first.</source>
        <translation>请先将其内容转移到映像中。</translation>
    </message>
    <message>
        <source>Move or Clone “%1”</source>
        <translation>移动或克隆“%1”</translation>
    </message>
    <message>
        <source>Move the machine</source>
        <translation>移动虚拟机</translation>
    </message>
    <message>
        <source>Move the machine while it runs, or copy the TPM’s state by hand.</source>
        <translation>请在虚拟机运行时移动，或手动复制 TPM 的状态。</translation>
    </message>
    <message>
        <source>Move without post-copy, with auto-converge instead.</source>
        <translation>请不使用后复制进行移动，改用自动收敛。</translation>
    </message>
    <message>
        <source>Move without that check where both hosts really see the same images.</source>
        <translation>如果两台主机看到的确实是相同的映像，请跳过该检查进行移动。</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>移动“%1”</translation>
    </message>
    <message>
        <source>Move “%1” to Another Host</source>
        <translation>将“%1”移动到另一台主机</translation>
    </message>
    <message>
        <source>Move “%1” to “%2”</source>
        <translation>将“%1”移动到“%2”</translation>
    </message>
    <message>
        <source>Moved to “%1” in %2.</source>
        <translation>已在 %2 内移动到“%1”。</translation>
    </message>
    <message>
        <source>Moved to “%1” in %2; the guest stood still for %3 ms.</source>
        <translation>已在 %2 内移动到“%1”；客户机停顿了 %3 ms。</translation>
    </message>
    <message>
        <source>Moving to older versions may fail; nothing is lost then. Update “%1” if it does.</source>
        <translation>移动到较旧的版本可能会失败；届时不会丢失任何内容。如果失败，请更新“%1”。</translation>
    </message>
    <message>
        <source>Moving “%1” was cancelled.</source>
        <translation>“%1”的移动已取消。</translation>
    </message>
    <message>
        <source>N&amp;o disk</source>
        <translation>无磁盘(&amp;O)</translation>
    </message>
    <message>
        <source>N&amp;othing yet</source>
        <translation>暂不安装(&amp;O)</translation>
    </message>
    <message>
        <source>NUMA node of an expander bus</source>
        <translation>扩展总线的 NUMA 节点</translation>
    </message>
    <message>
        <source>NUMA node of the guest that it belongs to</source>
        <translation>它所属的客户机 NUMA 节点</translation>
    </message>
    <message>
        <source>NUMA node that the device is near to</source>
        <translation>靠近该设备的 NUMA 节点</translation>
    </message>
    <message>
        <source>NUMA nodes of the host</source>
        <translation>主机的 NUMA 节点</translation>
    </message>
    <message>
        <source>NUMA nodes of the host that the memory is taken from</source>
        <translation>从中取用内存的主机 NUMA 节点</translation>
    </message>
    <message>
        <source>NVRAM of POWER machines</source>
        <translation>POWER 机器的 NVRAM</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>名称(&amp;M)：</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name a test host: “test:///default” or “test:///FILE”.</source>
        <translation>请指定测试主机：“test:///default”或“test:///FILE”。</translation>
    </message>
    <message>
        <source>Name and summary</source>
        <translation>名称和摘要</translation>
    </message>
    <message>
        <source>Name as a client of JACK</source>
        <translation>作为 JACK 客户端的名称</translation>
    </message>
    <message>
        <source>Name at least one of the host’s processors.</source>
        <translation>请至少指定主机的一个处理器。</translation>
    </message>
    <message>
        <source>Name in a container</source>
        <translation>在容器中的名称</translation>
    </message>
    <message>
        <source>Name in a running container</source>
        <translation>在运行中的容器里的名称</translation>
    </message>
    <message>
        <source>Name in certi&amp;ficate:</source>
        <translation>证书中的名称(&amp;F)：</translation>
    </message>
    <message>
        <source>Name in the destination’s certificate</source>
        <translation>目标主机证书中的名称</translation>
    </message>
    <message>
        <source>Name it is served under</source>
        <translation>对外提供它时使用的名称</translation>
    </message>
    <message>
        <source>Name its record of changes is served under</source>
        <translation>对外提供其更改记录时使用的名称</translation>
    </message>
    <message>
        <source>Name of a Ceph option</source>
        <translation>Ceph 选项的名称</translation>
    </message>
    <message>
        <source>Name of a SCSI adapter, “scsi_host2”</source>
        <translation>SCSI 适配器的名称，“scsi_host2”</translation>
    </message>
    <message>
        <source>Name of a copy on the network</source>
        <translation>网络上副本的名称</translation>
    </message>
    <message>
        <source>Name of a network source</source>
        <translation>网络源的名称</translation>
    </message>
    <message>
        <source>Name of a template</source>
        <translation>模板的名称</translation>
    </message>
    <message>
        <source>Name of an environment variable of QEMU</source>
        <translation>QEMU 环境变量的名称</translation>
    </message>
    <message>
        <source>Name of an iSCSI target and unit</source>
        <translation>iSCSI 目标和单元的名称</translation>
    </message>
    <message>
        <source>Name of an internal network</source>
        <translation>内部网络的名称</translation>
    </message>
    <message>
        <source>Name of another filter whose rules count here</source>
        <translation>其规则在此生效的另一过滤器的名称</translation>
    </message>
    <message>
        <source>Name of the SPICE port or D-Bus channel</source>
        <translation>SPICE 端口或 D-Bus 通道的名称</translation>
    </message>
    <message>
        <source>Name of the address</source>
        <translation>地址的名称</translation>
    </message>
    <message>
        <source>Name of the attribute in sysfs</source>
        <translation>sysfs 中属性的名称</translation>
    </message>
    <message>
        <source>Name of the bridge</source>
        <translation>网桥的名称</translation>
    </message>
    <message>
        <source>Name of the channel in the guest</source>
        <translation>通道在客户机中的名称</translation>
    </message>
    <message>
        <source>Name of the cookie</source>
        <translation>cookie 的名称</translation>
    </message>
    <message>
        <source>Name of the counter</source>
        <translation>计数器的名称</translation>
    </message>
    <message>
        <source>Name of the device in the emulator</source>
        <translation>设备在模拟器中的名称</translation>
    </message>
    <message>
        <source>Name of the device that it is part of</source>
        <translation>它所属设备的名称</translation>
    </message>
    <message>
        <source>Name of the device; made up for new ones</source>
        <translation>设备的名称；新设备会自动生成</translation>
    </message>
    <message>
        <source>Name of the device’s property</source>
        <translation>设备属性的名称</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>过滤器的名称</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>组的名称</translation>
    </message>
    <message>
        <source>Name of the group on the host, of a running domain</source>
        <translation>运行中虚拟机的组在主机上的名称</translation>
    </message>
    <message>
        <source>Name of the guest</source>
        <translation>客户机的名称</translation>
    </message>
    <message>
        <source>Name of the host that writes</source>
        <translation>写入数据的主机的名称</translation>
    </message>
    <message>
        <source>Name of the host’s end, “vnet0”</source>
        <translation>主机端的名称，“vnet0”</translation>
    </message>
    <message>
        <source>Name of the host’s interface</source>
        <translation>主机接口的名称</translation>
    </message>
    <message>
        <source>Name of the iSCSI initiator</source>
        <translation>iSCSI 发起方的名称</translation>
    </message>
    <message>
        <source>Name of the machine there</source>
        <translation>虚拟机在那里的名称</translation>
    </message>
    <message>
        <source>Name of the machine type</source>
        <translation>机器类型的名称</translation>
    </message>
    <message>
        <source>Name of the manufacturer</source>
        <translation>制造商的名称</translation>
    </message>
    <message>
        <source>Name of the memory that guests share</source>
        <translation>客户机共享的内存的名称</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>型号的名称</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>网络的名称</translation>
    </message>
    <message>
        <source>Name of the network interface</source>
        <translation>网络接口的名称</translation>
    </message>
    <message>
        <source>Name of the physical function’s interface</source>
        <translation>物理功能的接口的名称</translation>
    </message>
    <message>
        <source>Name of the pool</source>
        <translation>存储池的名称</translation>
    </message>
    <message>
        <source>Name of the processor feature</source>
        <translation>处理器功能的名称</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation>产品的名称</translation>
    </message>
    <message>
        <source>Name of the record</source>
        <translation>记录的名称</translation>
    </message>
    <message>
        <source>Name of the record of changes</source>
        <translation>更改记录的名称</translation>
    </message>
    <message>
        <source>Name of the record of changes; the checkpoint’s if absent</source>
        <translation>更改记录的名称；不填则使用检查点的名称</translation>
    </message>
    <message>
        <source>Name of the remote port</source>
        <translation>远程端口的名称</translation>
    </message>
    <message>
        <source>Name of the security driver</source>
        <translation>安全驱动程序的名称</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>服务的名称</translation>
    </message>
    <message>
        <source>Name of the snapshot</source>
        <translation>快照的名称</translation>
    </message>
    <message>
        <source>Name of the snapshot of the present state</source>
        <translation>当前状态快照的名称</translation>
    </message>
    <message>
        <source>Name of the stream in PulseAudio</source>
        <translation>PulseAudio 中流的名称</translation>
    </message>
    <message>
        <source>Name of the type for people</source>
        <translation>供人阅读的类型名称</translation>
    </message>
    <message>
        <source>Name of the type, as a mediated device gives it</source>
        <translation>类型的名称，由中介设备给出</translation>
    </message>
    <message>
        <source>Name of the value</source>
        <translation>值的名称</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>变量的名称</translation>
    </message>
    <message>
        <source>Name of the variable: letters, digits and “_”</source>
        <translation>变量的名称：字母、数字和“_”</translation>
    </message>
    <message>
        <source>Name of the virtual machine</source>
        <translation>虚拟机的名称</translation>
    </message>
    <message>
        <source>Name of the volume</source>
        <translation>卷的名称</translation>
    </message>
    <message>
        <source>Name of the volume group, pool or share</source>
        <translation>卷组、存储池或共享的名称</translation>
    </message>
    <message>
        <source>Name on the destination</source>
        <translation>在目标主机上的名称</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>名称或地址</translation>
    </message>
    <message>
        <source>Name or address of the server</source>
        <translation>服务器的名称或地址</translation>
    </message>
    <message>
        <source>Name server of the network</source>
        <translation>网络的名称服务器</translation>
    </message>
    <message>
        <source>Name servers that are asked</source>
        <translation>被询问的名称服务器</translation>
    </message>
    <message>
        <source>Name shown in the list</source>
        <translation>列表中显示的名称</translation>
    </message>
    <message>
        <source>Name that Ceph, TLS or an emulated TPM uses</source>
        <translation>Ceph、TLS 或模拟 TPM 使用的名称</translation>
    </message>
    <message>
        <source>Name that Fibre Channel frames of the guest bear</source>
        <translation>客户机的光纤通道帧所带的名称</translation>
    </message>
    <message>
        <source>Name that an iSCSI pool or disk uses</source>
        <translation>iSCSI 存储池或磁盘使用的名称</translation>
    </message>
    <message>
        <source>Name that stands for the disk, “vda”</source>
        <translation>代表该磁盘的名称，“vda”</translation>
    </message>
    <message>
        <source>Name the server’s certificate must have</source>
        <translation>服务器证书必须具有的名称</translation>
    </message>
    <message>
        <source>Name to log in with</source>
        <translation>用于登录的名称</translation>
    </message>
    <message>
        <source>Name, address, system, group or tag</source>
        <translation>名称、地址、系统、组或标签</translation>
    </message>
    <message>
        <source>Name; the time of creation if absent</source>
        <translation>名称；不填则使用创建时间</translation>
    </message>
    <message>
        <source>Named processor model</source>
        <translation>指定名称的处理器型号</translation>
    </message>
    <message>
        <source>Names of addresses</source>
        <translation>地址对应的名称</translation>
    </message>
    <message>
        <source>Names of bridges and domains have no blanks and no “/”.</source>
        <translation>网桥名和域名不能含有空格和“/”。</translation>
    </message>
    <message>
        <source>Names of three certificates</source>
        <translation>三个证书的名称</translation>
    </message>
    <message>
        <source>Names that it is asked about; without it all</source>
        <translation>向其询问的名称；不填则为全部</translation>
    </message>
    <message>
        <source>Namespace of an NVMe disk, from 1</source>
        <translation>NVMe 磁盘的命名空间，从 1 开始</translation>
    </message>
    <message>
        <source>Ne&amp;tworks</source>
        <translation>网络(&amp;T)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>下一步(&amp;X)</translation>
    </message>
    <message>
        <source>Nearest known</source>
        <translation>最接近的已知系统</translation>
    </message>
    <message>
        <source>Needs the certificate of the authority that signed the host's; it must be issued for the name given here.</source>
        <translation>需要签署主机证书的颁发机构的证书；主机证书必须是为此处给出的名称签发的。</translation>
    </message>
    <message>
        <source>Needs the guest agent to run in the machine.</source>
        <translation>需要在虚拟机中运行客户机代理。</translation>
    </message>
    <message>
        <source>Netmask of that network</source>
        <translation>该网络的网络掩码</translation>
    </message>
    <message>
        <source>Netmask, with IPv4 only</source>
        <translation>网络掩码，仅用于 IPv4</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>网络 %1</translation>
    </message>
    <message>
        <source>Network Filter “%1”</source>
        <translation>网络过滤器“%1”</translation>
    </message>
    <message>
        <source>Network Filters</source>
        <translation>网络过滤器</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>Network device</source>
        <translation>网络设备</translation>
    </message>
    <message>
        <source>Network device “%1”, shared</source>
        <translation>网络设备“%1”，共享</translation>
    </message>
    <message>
        <source>Network filter</source>
        <translation>网络过滤器</translation>
    </message>
    <message>
        <source>Network filter in use</source>
        <translation>使用中的网络过滤器</translation>
    </message>
    <message>
        <source>Network filters</source>
        <translation>网络过滤器</translation>
    </message>
    <message>
        <source>Network filters are not possible on this host.</source>
        <translation>此主机上不能使用网络过滤器。</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>网络接口</translation>
    </message>
    <message>
        <source>Network interface for a container</source>
        <translation>供容器使用的网络接口</translation>
    </message>
    <message>
        <source>Network interfaces</source>
        <translation>网络接口</translation>
    </message>
    <message>
        <source>Network interfaces of type “%1” are not supported here; choose another connection for “%2”.</source>
        <translation>此处不支持类型为“%1”的网络接口；请为“%2”选择其他连接。</translation>
    </message>
    <message>
        <source>Network that is reached through the gateway</source>
        <translation>通过网关到达的网络</translation>
    </message>
    <message>
        <source>Network whose address is taken</source>
        <translation>取用其地址的网络</translation>
    </message>
    <message>
        <source>Network “%1”</source>
        <translation>网络“%1”</translation>
    </message>
    <message>
        <source>Network “%1” is %2 here and %3 on “%4”; the guest keeps its address.</source>
        <translation>网络“%1”在此处为 %2，在“%4”上为 %3；客户机保持其地址不变。</translation>
    </message>
    <message>
        <source>Network “%1” is another one on each host; connections that the guest has open end.</source>
        <translation>网络“%1”在每台主机上各不相同；客户机已打开的连接会中断。</translation>
    </message>
    <message>
        <source>Network, both directions</source>
        <translation>网络（双向）</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Networks and Disks</source>
        <translation>网络和磁盘</translation>
    </message>
    <message>
        <source>Networks that are reached through a guest</source>
        <translation>通过客户机到达的网络</translation>
    </message>
    <message>
        <source>Never ask: keys and agent only</source>
        <translation>从不询问：仅使用密钥和代理</translation>
    </message>
    <message>
        <source>Never more than</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source>Never start it on both hosts at once.</source>
        <translation>切勿同时在两台主机上启动它。</translation>
    </message>
    <message>
        <source>New &amp;Machine…</source>
        <translation>新建虚拟机(&amp;M)…</translation>
    </message>
    <message>
        <source>New &amp;Volume…</source>
        <translation>新建卷(&amp;V)…</translation>
    </message>
    <message>
        <source>New &amp;name:</source>
        <translation>新名称(&amp;N)：</translation>
    </message>
    <message>
        <source>New Machine</source>
        <translation>新建虚拟机</translation>
    </message>
    <message>
        <source>New Network Filter</source>
        <translation>新建网络过滤器</translation>
    </message>
    <message>
        <source>New Network on %1</source>
        <translation>在 %1 上新建网络</translation>
    </message>
    <message>
        <source>New P&amp;ool…</source>
        <translation>新建存储池(&amp;O)…</translation>
    </message>
    <message>
        <source>New Pool on %1</source>
        <translation>在 %1 上新建存储池</translation>
    </message>
    <message>
        <source>New Secret</source>
        <translation>新建机密信息</translation>
    </message>
    <message>
        <source>New Virtual Machine</source>
        <translation>新建虚拟机</translation>
    </message>
    <message>
        <source>New Volume in “%1”</source>
        <translation>在“%1”中新建卷</translation>
    </message>
    <message>
        <source>New machines &amp;use:</source>
        <translation>新虚拟机使用(&amp;U)：</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>New size of “%1”, which has %2 now (for example “20 GiB”):</source>
        <translation>“%1”的新大小，当前为 %2（例如“20 GiB”）：</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>New value of the secret for “%1”:</source>
        <translation>“%1”的机密信息的新值：</translation>
    </message>
    <message>
        <source>No NUMA cell of “%1” has processors; give some to one of them.</source>
        <translation>“%1”的 NUMA 单元都没有处理器；请为其中一个分配处理器。</translation>
    </message>
    <message>
        <source>No PCI slot is free for all devices.</source>
        <translation>没有空闲的 PCI 插槽可供所有设备使用。</translation>
    </message>
    <message>
        <source>No UEFI firmware for the machine type “%1” of “%2” has the features it asks for (secure boot, enrolled keys); change them or install the package “ovmf”.</source>
        <translation>“%2”的机器类型“%1”没有具备所需功能（安全启动、已注册密钥）的 UEFI 固件；请更改这些功能或安装软件包“ovmf”。</translation>
    </message>
    <message>
        <source>No UEFI firmware for the machine type “%1” of “%2” is installed; install the package “ovmf”.</source>
        <translation>没有安装适用于“%2”的机器类型“%1”的 UEFI 固件；请安装软件包“ovmf”。</translation>
    </message>
    <message>
        <source>No UEFI firmware is installed; install the package “ovmf”.</source>
        <translation>没有安装 UEFI 固件；请安装软件包“ovmf”。</translation>
    </message>
    <message>
        <source>No USB port is free.</source>
        <translation>没有空闲的 USB 端口。</translation>
    </message>
    <message>
        <source>No USB vendor has the number 0.</source>
        <translation>没有编号为 0 的 USB 供应商。</translation>
    </message>
    <message>
        <source>No addresses are leased.</source>
        <translation>没有租用的地址。</translation>
    </message>
    <message>
        <source>No agent answers in “%1”; install and start “qemu-guest-agent” in its system.</source>
        <translation>“%1”中没有代理应答；请在其系统中安装并启动“qemu-guest-agent”。</translation>
    </message>
    <message>
        <source>No agent tells about the system: add a channel “org.qemu.guest_agent.0” to the machine and install “qemu-guest-agent” in it.</source>
        <translation>没有代理提供系统信息：请为虚拟机添加通道“org.qemu.guest_agent.0”，并在其中安装“qemu-guest-agent”。</translation>
    </message>
    <message>
        <source>No agent tells about the system: install and start “qemu-guest-agent” in it.</source>
        <translation>没有代理提供系统信息：请在其中安装并启动“qemu-guest-agent”。</translation>
    </message>
    <message>
        <source>No backup of “%1” is under way.</source>
        <translation>“%1”没有正在进行的备份。</translation>
    </message>
    <message>
        <source>No certificates are set up for backups; serve “%1” on a UNIX socket, or without TLS.</source>
        <translation>没有为备份设置证书；请通过 UNIX 套接字提供“%1”，或不使用 TLS。</translation>
    </message>
    <message>
        <source>No computer named “%1” is known; check the host's name.</source>
        <translation>找不到名为“%1”的计算机；请检查主机名。</translation>
    </message>
    <message>
        <source>No connection to “%1” could be opened.</source>
        <translation>无法打开到“%1”的连接。</translation>
    </message>
    <message>
        <source>No definition there (transient)</source>
        <translation>在那里不保留定义（临时）</translation>
    </message>
    <message>
        <source>No device ties “%1” to its host.</source>
        <translation>没有设备将“%1”绑定在其主机上。</translation>
    </message>
    <message>
        <source>No disk is deleted.</source>
        <translation>不会删除任何磁盘。</translation>
    </message>
    <message>
        <source>No disk is selected for the backup; choose one.</source>
        <translation>没有为备份选择磁盘；请选择一个。</translation>
    </message>
    <message>
        <source>No disk of “%1” holds the snapshot “%2”.</source>
        <translation>“%1”的磁盘都不含快照“%2”。</translation>
    </message>
    <message>
        <source>No driver knows the address “%1”; correct it.</source>
        <translation>没有驱动程序识别地址“%1”；请更正。</translation>
    </message>
    <message>
        <source>No emulator is installed for the architecture “%1”.</source>
        <translation>没有为架构“%1”安装模拟器。</translation>
    </message>
    <message>
        <source>No filter is in use at the network device “%1”.</source>
        <translation>网络设备“%1”上没有使用过滤器。</translation>
    </message>
    <message>
        <source>No filter is in use.</source>
        <translation>没有使用中的过滤器。</translation>
    </message>
    <message>
        <source>No firmware has been chosen for “%1” (it asks for “%2”).</source>
        <translation>没有为“%1”选定固件（它要求“%2”）。</translation>
    </message>
    <message>
        <source>No firmware is given; write its path or have it chosen by the attribute “firmware”.</source>
        <translation>没有指定固件；请填写其路径，或通过属性“firmware”自动选择。</translation>
    </message>
    <message>
        <source>No folder could be made in “%1”.</source>
        <translation>无法在“%1”中创建文件夹。</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>无组</translation>
    </message>
    <message>
        <source>No host is selected.</source>
        <translation>未选择主机。</translation>
    </message>
    <message>
        <source>No host with storage is connected; connect to one.</source>
        <translation>没有连接带存储的主机；请连接一台。</translation>
    </message>
    <message>
        <source>No interface is connected to a network or bridge.</source>
        <translation>没有接口连接到网络或网桥。</translation>
    </message>
    <message>
        <source>No job is under way on the disk “%1” of “%2”.</source>
        <translation>“%2”的磁盘“%1”上没有正在进行的作业。</translation>
    </message>
    <message>
        <source>No job is under way on the disk “%1”.</source>
        <translation>磁盘“%1”上没有正在进行的作业。</translation>
    </message>
    <message>
        <source>No key has the number %1 in the set “%2”.</source>
        <translation>键集“%2”中没有编号为 %1 的键。</translation>
    </message>
    <message>
        <source>No keyring answers on this desktop, so it cannot be kept.</source>
        <translation>此桌面上没有密钥环响应，因此无法保存。</translation>
    </message>
    <message>
        <source>No keys could be sent to “%1”.</source>
        <translation>无法向“%1”发送按键。</translation>
    </message>
    <message>
        <source>No known CPU model fits this processor.</source>
        <translation>没有适合此处理器的已知 CPU 型号。</translation>
    </message>
    <message>
        <source>No machine fits the search or the filter. “Show All Machines” in the menu “Filter” shows all of them again.</source>
        <translation>没有虚拟机符合搜索或筛选条件。使用“过滤器”菜单中的“显示所有虚拟机”可重新显示全部。</translation>
    </message>
    <message>
        <source>No machine is running.</source>
        <translation>没有正在运行的虚拟机。</translation>
    </message>
    <message>
        <source>No machine is selected.</source>
        <translation>未选择虚拟机。</translation>
    </message>
    <message>
        <source>No machine matches.</source>
        <translation>没有匹配的虚拟机。</translation>
    </message>
    <message>
        <source>No machine of this host uses it.</source>
        <translation>此主机上没有虚拟机使用它。</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>无网络</translation>
    </message>
    <message>
        <source>No number is left for this PCI controller; give it one.</source>
        <translation>没有剩余编号可给此 PCI 控制器；请为其指定一个。</translation>
    </message>
    <message>
        <source>No other host is connected.</source>
        <translation>没有连接其他主机。</translation>
    </message>
    <message>
        <source>No port between %1 and %2 is free to receive “%3”.</source>
        <translation>在 %1 到 %2 之间没有空闲端口可用于接收“%3”。</translation>
    </message>
    <message>
        <source>No private subnet is free for the network “default”.</source>
        <translation>没有可供网络“default”使用的空闲私有子网。</translation>
    </message>
    <message>
        <source>No processor was found that “%1” and “%2” both offer.</source>
        <translation>没有找到“%1”和“%2”都提供的处理器。</translation>
    </message>
    <message>
        <source>No snapshot of this machine is possible.</source>
        <translation>无法为此虚拟机创建快照。</translation>
    </message>
    <message>
        <source>No space is left for a disk of “%1”.</source>
        <translation>“%1”的某个磁盘没有剩余空间。</translation>
    </message>
    <message>
        <source>No space is left for the disk “%1”.</source>
        <translation>没有剩余空间可供磁盘“%1”使用。</translation>
    </message>
    <message>
        <source>No storage pool is running on “%1”. Start the pool “%2”, or use an existing image.</source>
        <translation>“%1”上没有正在运行的存储池。请启动存储池“%2”，或使用现有映像。</translation>
    </message>
    <message>
        <source>No storage pool of “%1” has “%2”.</source>
        <translation>“%1”没有任何存储池包含“%2”。</translation>
    </message>
    <message>
        <source>No system fits “%1”. Try fewer words, or tick the box below.</source>
        <translation>没有符合“%1”的系统。请减少搜索词，或勾选下方的复选框。</translation>
    </message>
    <message>
        <source>Node that asks</source>
        <translation>发出请求的节点</translation>
    </message>
    <message>
        <source>Node that it is on</source>
        <translation>它所在的节点</translation>
    </message>
    <message>
        <source>Node whose memory it asks for</source>
        <translation>它所请求内存的节点</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Nodes cannot be placed by hand where the host places the memory.</source>
        <translation>在由主机放置内存时，不能手动放置节点。</translation>
    </message>
    <message>
        <source>Nodes of processors and memory</source>
        <translation>处理器和内存的节点</translation>
    </message>
    <message>
        <source>Nodes that the guest sees</source>
        <translation>客户机看到的节点</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None: an empty machine</source>
        <translation>无：空的虚拟机</translation>
    </message>
    <message>
        <source>None: this host only rehearses</source>
        <translation>无：此主机仅用于演练</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Not detected</source>
        <translation>未检测到</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Not known: generic defaults</source>
        <translation>未知：通用默认值</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes for dumps</source>
        <translation>用于转储的备注</translation>
    </message>
    <message>
        <source>Notes on the machine</source>
        <translation>虚拟机备注</translation>
    </message>
    <message>
        <source>Notes on this machine; kept in its definition</source>
        <translation>此虚拟机的备注；保存在其定义中</translation>
    </message>
    <message>
        <source>Nothing can be copied: this program has too many files open.</source>
        <translation>无法复制任何内容：此程序打开的文件过多。</translation>
    </message>
    <message>
        <source>Nothing could wake “%1” up: its machine type knows no sleep.</source>
        <translation>没有任何东西能唤醒“%1”：其机器类型不支持睡眠。</translation>
    </message>
    <message>
        <source>Nothing has happened to the machine since this program started.</source>
        <translation>自本程序启动以来，该虚拟机没有发生任何事件。</translation>
    </message>
    <message>
        <source>Nothing has happened to this host’s machines since this program started.</source>
        <translation>自本程序启动以来，该主机的虚拟机没有发生任何事件。</translation>
    </message>
    <message>
        <source>Nothing is selected for the snapshot; choose a disk.</source>
        <translation>没有为快照选择任何内容；请选择磁盘。</translation>
    </message>
    <message>
        <source>Nothing is under way with “%1” that could be ended.</source>
        <translation>“%1”没有可以结束的正在进行的操作。</translation>
    </message>
    <message>
        <source>Nothing is under way with “%1”.</source>
        <translation>“%1”没有正在进行的操作。</translation>
    </message>
    <message>
        <source>Nothing of it stays behind.</source>
        <translation>它不会留下任何内容。</translation>
    </message>
    <message>
        <source>Nothing pauses. The images of now stay as they are; the machine cannot go back by itself.</source>
        <translation>不会暂停。现有映像保持不变；虚拟机无法自行恢复。</translation>
    </message>
    <message>
        <source>Nothing speaks against the versions.</source>
        <translation>版本方面没有妨碍。</translation>
    </message>
    <message>
        <source>Notice when the timer’s frequency changed by migration</source>
        <translation>定时器频率因迁移而改变时发出通知</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Now and at the next start</source>
        <translation>现在和下次启动时</translation>
    </message>
    <message>
        <source>Now, until it is shut down</source>
        <translation>现在，直到关机</translation>
    </message>
    <message>
        <source>Num Lock</source>
        <translation>Num Lock</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number among those of its kind</source>
        <translation>在同类中的编号</translation>
    </message>
    <message>
        <source>Number of I/O threads</source>
        <translation>I/O 线程的数量</translation>
    </message>
    <message>
        <source>Number of a USB device</source>
        <translation>USB 设备的编号</translation>
    </message>
    <message>
        <source>Number of a running domain</source>
        <translation>运行中虚拟机的编号</translation>
    </message>
    <message>
        <source>Number of buffers</source>
        <translation>缓冲区的数量</translation>
    </message>
    <message>
        <source>Number of channels</source>
        <translation>声道的数量</translation>
    </message>
    <message>
        <source>Number of each virtual processor</source>
        <translation>每个虚拟处理器的编号</translation>
    </message>
    <message>
        <source>Number of interrupt vectors</source>
        <translation>中断向量的数量</translation>
    </message>
    <message>
        <source>Number of interrupts</source>
        <translation>中断的数量</translation>
    </message>
    <message>
        <source>Number of its processors</source>
        <translation>其处理器的数量</translation>
    </message>
    <message>
        <source>Number of lanes</source>
        <translation>通道（lane）的数量</translation>
    </message>
    <message>
        <source>Number of nodes</source>
        <translation>节点的数量</translation>
    </message>
    <message>
        <source>Number of ports</source>
        <translation>端口的数量</translation>
    </message>
    <message>
        <source>Number of queue pairs</source>
        <translation>队列对的数量</translation>
    </message>
    <message>
        <source>Number of screens</source>
        <translation>屏幕的数量</translation>
    </message>
    <message>
        <source>Number of such pages</source>
        <translation>此类页的数量</translation>
    </message>
    <message>
        <source>Number of that device</source>
        <translation>该设备的编号</translation>
    </message>
    <message>
        <source>Number of the I/O thread</source>
        <translation>I/O 线程的编号</translation>
    </message>
    <message>
        <source>Number of the I/O thread that serves the controller</source>
        <translation>为控制器服务的 I/O 线程的编号</translation>
    </message>
    <message>
        <source>Number of the I/O thread that serves the disk</source>
        <translation>为磁盘服务的 I/O 线程的编号</translation>
    </message>
    <message>
        <source>Number of the PCI, USB or SCSI bus, or the kind of bus of a storage device</source>
        <translation>PCI、USB 或 SCSI 总线的编号，或存储设备的总线种类</translation>
    </message>
    <message>
        <source>Number of the SCSI host</source>
        <translation>SCSI 主机的编号</translation>
    </message>
    <message>
        <source>Number of the SCSI host that survives restarts</source>
        <translation>重启后保持不变的 SCSI 主机编号</translation>
    </message>
    <message>
        <source>Number of the USB interface</source>
        <translation>USB 接口的编号</translation>
    </message>
    <message>
        <source>Number of the adapter among those of its address</source>
        <translation>适配器在同一地址的适配器中的编号</translation>
    </message>
    <message>
        <source>Number of the backend, from 1</source>
        <translation>后端的编号，从 1 开始</translation>
    </message>
    <message>
        <source>Number of the crypto adapter</source>
        <translation>加密适配器的编号</translation>
    </message>
    <message>
        <source>Number of the crypto adapter’s domain</source>
        <translation>加密适配器的域的编号</translation>
    </message>
    <message>
        <source>Number of the device on its USB bus</source>
        <translation>设备在其 USB 总线上的编号</translation>
    </message>
    <message>
        <source>Number of the group</source>
        <translation>组的编号</translation>
    </message>
    <message>
        <source>Number of the group of its folder</source>
        <translation>其文件夹所属组的编号</translation>
    </message>
    <message>
        <source>Number of the group that can only be given away whole</source>
        <translation>只能整体交出的组的编号</translation>
    </message>
    <message>
        <source>Number of the guest’s node</source>
        <translation>客户机节点的编号</translation>
    </message>
    <message>
        <source>Number of the host’s cache</source>
        <translation>主机缓存的编号</translation>
    </message>
    <message>
        <source>Number of the host’s node</source>
        <translation>主机节点的编号</translation>
    </message>
    <message>
        <source>Number of the image in a running guest’s chain</source>
        <translation>映像在运行中客户机的映像链里的编号</translation>
    </message>
    <message>
        <source>Number of the interface</source>
        <translation>接口的编号</translation>
    </message>
    <message>
        <source>Number of the manufacturer</source>
        <translation>制造商的编号</translation>
    </message>
    <message>
        <source>Number of the node</source>
        <translation>节点的编号</translation>
    </message>
    <message>
        <source>Number of the node, from 0</source>
        <translation>节点的编号，从 0 开始</translation>
    </message>
    <message>
        <source>Number of the other node</source>
        <translation>另一节点的编号</translation>
    </message>
    <message>
        <source>Number of the owner</source>
        <translation>所有者的编号</translation>
    </message>
    <message>
        <source>Number of the owner of its folder</source>
        <translation>其文件夹所有者的编号</translation>
    </message>
    <message>
        <source>Number of the port</source>
        <translation>端口的编号</translation>
    </message>
    <message>
        <source>Number of the processor</source>
        <translation>处理器的编号</translation>
    </message>
    <message>
        <source>Number of the processor, from 0</source>
        <translation>处理器的编号，从 0 开始</translation>
    </message>
    <message>
        <source>Number of the product</source>
        <translation>产品的编号</translation>
    </message>
    <message>
        <source>Number of the thread, from 1</source>
        <translation>线程的编号，从 1 开始</translation>
    </message>
    <message>
        <source>Number of the virtual LAN</source>
        <translation>虚拟局域网的编号</translation>
    </message>
    <message>
        <source>Number of the virtual LAN, from 0 to 4095</source>
        <translation>虚拟局域网的编号，从 0 到 4095</translation>
    </message>
    <message>
        <source>Number of the virtual processor</source>
        <translation>虚拟处理器的编号</translation>
    </message>
    <message>
        <source>Number of virtqueues</source>
        <translation>virtqueue 的数量</translation>
    </message>
    <message>
        <source>Number of voices</source>
        <translation>语音的数量</translation>
    </message>
    <message>
        <source>Number on the host that it becomes</source>
        <translation>在主机上对应的编号</translation>
    </message>
    <message>
        <source>Number or name of the SCSI target</source>
        <translation>SCSI 目标的编号或名称</translation>
    </message>
    <message>
        <source>O&amp;ffline</source>
        <translation>离线(&amp;F)</translation>
    </message>
    <message>
        <source>OVA for VMware, VirtualBox and others</source>
        <translation>用于 VMware、VirtualBox 等的 OVA</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Offline: only the definition</source>
        <translation>离线：仅转移定义</translation>
    </message>
    <message>
        <source>Old name given up</source>
        <translation>已弃用旧名称</translation>
    </message>
    <message>
        <source>Oldest qcow2 version that reads it</source>
        <translation>能读取它的最旧 qcow2 版本</translation>
    </message>
    <message>
        <source>On average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>On the destination</source>
        <translation>在目标主机上</translation>
    </message>
    <message>
        <source>On the host</source>
        <translation>主机上</translation>
    </message>
    <message>
        <source>On this bus there is the target 0 only.</source>
        <translation>此总线上只有目标 0。</translation>
    </message>
    <message>
        <source>On “%1” the machine uses %2 instead of %3.</source>
        <translation>在“%1”上，虚拟机使用 %2 而不是 %3。</translation>
    </message>
    <message>
        <source>Once post-copy has begun, a machine whose connection breaks stands still until it is resumed.</source>
        <translation>后复制开始后，如果连接中断，虚拟机会停顿，直到继续迁移。</translation>
    </message>
    <message>
        <source>One argument of QEMU’s command line</source>
        <translation>QEMU 命令行的一个参数</translation>
    </message>
    <message>
        <source>One daemon for all (libvirtd)</source>
        <translation>一个守护进程负责全部 (libvirtd)</translation>
    </message>
    <message>
        <source>Only %1 are free in this pool.</source>
        <translation>此存储池中只有 %1 可用。</translation>
    </message>
    <message>
        <source>Only CD-ROM and floppy drives can have the startup policy “requisite”.</source>
        <translation>只有 CD-ROM 和软盘驱动器可以有启动策略“requisite”。</translation>
    </message>
    <message>
        <source>Only EFI firmware keeps variables; choose “efi”.</source>
        <translation>只有 EFI 固件保存变量；请选择“efi”。</translation>
    </message>
    <message>
        <source>Only EFI firmware keeps variables; remove “nvram” or choose “efi”.</source>
        <translation>只有 EFI 固件保存变量；请移除“nvram”或选择“efi”。</translation>
    </message>
    <message>
        <source>Only IDE and SCSI disks have a world wide name.</source>
        <translation>只有 IDE 和 SCSI 磁盘有全球唯一名称。</translation>
    </message>
    <message>
        <source>Only IDE disks have a translation.</source>
        <translation>只有 IDE 磁盘有几何转换。</translation>
    </message>
    <message>
        <source>Only KVM machines of the type “virt” have the timer “armvtimer”.</source>
        <translation>只有“virt”类型的 KVM 虚拟机有定时器“armvtimer”。</translation>
    </message>
    <message>
        <source>Only NFS has a protocol version.</source>
        <translation>只有 NFS 有协议版本。</translation>
    </message>
    <message>
        <source>Only PCI controller 0 can be “%1”.</source>
        <translation>只有 PCI 控制器 0 可以是“%1”。</translation>
    </message>
    <message>
        <source>Only PCI devices can be in a team.</source>
        <translation>只有 PCI 设备可以在组合中。</translation>
    </message>
    <message>
        <source>Only SCSI devices can have “rawio”.</source>
        <translation>只有 SCSI 设备可以有“rawio”。</translation>
    </message>
    <message>
        <source>Only SCSI devices can have “sgio”.</source>
        <translation>只有 SCSI 设备可以有“sgio”。</translation>
    </message>
    <message>
        <source>Only SCSI disks name their vendor and product.</source>
        <translation>只有 SCSI 磁盘会说明其供应商和产品。</translation>
    </message>
    <message>
        <source>Only SCSI, IDE and SATA disks have a rotation rate.</source>
        <translation>只有 SCSI、IDE 和 SATA 磁盘有转速。</translation>
    </message>
    <message>
        <source>Only USB devices can have a startup policy.</source>
        <translation>只有 USB 设备可以有启动策略。</translation>
    </message>
    <message>
        <source>Only a USB device can have a startup policy.</source>
        <translation>只有 USB 设备可以有启动策略。</translation>
    </message>
    <message>
        <source>Only a checkpoint that is told of can be compared with what the disks hold.</source>
        <translation>只有登记的检查点才能与磁盘的内容进行比较。</translation>
    </message>
    <message>
        <source>Only a connection that is made from here can be made again.</source>
        <translation>只有从这里建立的连接才能重新建立。</translation>
    </message>
    <message>
        <source>Only a crash can be answered with “%1”; choose another action.</source>
        <translation>只有崩溃可以用“%1”响应；请选择其他操作。</translation>
    </message>
    <message>
        <source>Only a disk in the format “raw” can be shared.</source>
        <translation>只有格式为“raw”的磁盘可以共享。</translation>
    </message>
    <message>
        <source>Only a graphics card driven by “vhostuser” can choose the host’s graphics device.</source>
        <translation>只有由“vhostuser”驱动的显卡可以选择主机的图形设备。</translation>
    </message>
    <message>
        <source>Only a graphics card “qxl” has “%1”; remove it or choose that model.</source>
        <translation>只有显卡“qxl”有“%1”；请移除它或选择该型号。</translation>
    </message>
    <message>
        <source>Only a graphics card “virtio” can be driven by “vhostuser”.</source>
        <translation>只有显卡“virtio”可以由“vhostuser”驱动。</translation>
    </message>
    <message>
        <source>Only a graphics card “virtio” has 3D acceleration; choose that model or switch it off.</source>
        <translation>只有显卡“virtio”有 3D 加速；请选择该型号或关闭 3D 加速。</translation>
    </message>
    <message>
        <source>Only a graphics card “virtio” has the option “%1”; remove it.</source>
        <translation>只有显卡“virtio”有选项“%1”；请移除它。</translation>
    </message>
    <message>
        <source>Only a listen of type “network” can name a network.</source>
        <translation>只有“network”类型的监听可以指定网络。</translation>
    </message>
    <message>
        <source>Only a listen of type “socket” can name a socket.</source>
        <translation>只有“socket”类型的监听可以指定套接字。</translation>
    </message>
    <message>
        <source>Only a pull backup has a server.</source>
        <translation>只有拉取式备份有服务器。</translation>
    </message>
    <message>
        <source>Only a pull backup serves its disks.</source>
        <translation>只有拉取式备份会对外提供其磁盘。</translation>
    </message>
    <message>
        <source>Only a push backup has a target.</source>
        <translation>只有推送式备份有目标。</translation>
    </message>
    <message>
        <source>Only a running backup tells the state of its disks.</source>
        <translation>只有正在运行的备份会说明其磁盘的状态。</translation>
    </message>
    <message>
        <source>Only a server with the transport “unix” has a socket.</source>
        <translation>只有传输方式为“unix”的服务器有套接字。</translation>
    </message>
    <message>
        <source>Only a vhost-user interface of the mode “client” can reconnect.</source>
        <translation>只有模式为“client”的 vhost-user 接口可以重新连接。</translation>
    </message>
    <message>
        <source>Only a virtio channel can be a “spicevmc”.</source>
        <translation>只有 virtio 通道可以是“spicevmc”。</translation>
    </message>
    <message>
        <source>Only a writable disk in a file can be transient.</source>
        <translation>只有文件中的可写磁盘可以是临时的。</translation>
    </message>
    <message>
        <source>Only a “lun” can have persistent reservations.</source>
        <translation>只有“lun”可以有持久保留。</translation>
    </message>
    <message>
        <source>Only a “lun” can have “rawio”.</source>
        <translation>只有“lun”可以有“rawio”。</translation>
    </message>
    <message>
        <source>Only a “lun” can have “sgio”.</source>
        <translation>只有“lun”可以有“sgio”。</translation>
    </message>
    <message>
        <source>Only an IPv4 address can offer TFTP.</source>
        <translation>只有 IPv4 地址可以提供 TFTP。</translation>
    </message>
    <message>
        <source>Only an NVDIMM of POWER machines has a UUID.</source>
        <translation>只有 POWER 机器的 NVDIMM 有 UUID。</translation>
    </message>
    <message>
        <source>Only an external memory snapshot has a file.</source>
        <translation>只有外部内存快照有文件。</translation>
    </message>
    <message>
        <source>Only an external snapshot of the disk “%1” has an image.</source>
        <translation>只有磁盘“%1”的外部快照有映像。</translation>
    </message>
    <message>
        <source>Only an interface in a virtual network can be promised a bandwidth (“floor”).</source>
        <translation>只有虚拟网络中的接口才能获得带宽保证（“floor”）。</translation>
    </message>
    <message>
        <source>Only an interface of the type “ethernet” can have a host’s end of your own.</source>
        <translation>只有“ethernet”类型的接口可以有您自己的主机端。</translation>
    </message>
    <message>
        <source>Only an interface of the type “ethernet” can have addresses and routes at the host’s end.</source>
        <translation>只有“ethernet”类型的接口可以在主机端有地址和路由。</translation>
    </message>
    <message>
        <source>Only an interface of the type “user” can have “passt”.</source>
        <translation>只有“user”类型的接口可以有“passt”。</translation>
    </message>
    <message>
        <source>Only file systems of the type “mount” are possible here.</source>
        <translation>这里只能使用“mount”类型的文件系统。</translation>
    </message>
    <message>
        <source>Only firmware mapped as “pflash” keeps variables; change its type.</source>
        <translation>只有映射为“pflash”的固件保存变量；请更改其类型。</translation>
    </message>
    <message>
        <source>Only host devices can have the address “unassigned”.</source>
        <translation>只有主机设备可以有地址“unassigned”。</translation>
    </message>
    <message>
        <source>Only hosts that talk to each other (peer-to-peer) move machines through a tunnel.</source>
        <translation>只有彼此通信（点对点）的主机才能通过隧道迁移虚拟机。</translation>
    </message>
    <message>
        <source>Only images in the formats “raw” and “qcow2” can be encrypted.</source>
        <translation>只有格式为“raw”和“qcow2”的映像可以加密。</translation>
    </message>
    <message>
        <source>Only input devices on the bus “virtio” have a model.</source>
        <translation>只有总线“virtio”上的输入设备有型号。</translation>
    </message>
    <message>
        <source>Only machines that go on running can be moved by post-copy.</source>
        <translation>只有继续运行的虚拟机才能通过后复制移动。</translation>
    </message>
    <message>
        <source>Only mediated devices and SCSI hosts have a model.</source>
        <translation>只有中介设备和 SCSI 主机有型号。</translation>
    </message>
    <message>
        <source>Only mediated devices can be made here.</source>
        <translation>此处只能创建中介设备。</translation>
    </message>
    <message>
        <source>Only mediated devices of the model “vfio-pci” have a display.</source>
        <translation>只有型号为“vfio-pci”的中介设备有显示。</translation>
    </message>
    <message>
        <source>Only one address of each family can have DHCP.</source>
        <translation>每个地址族只有一个地址可以使用 DHCP。</translation>
    </message>
    <message>
        <source>Only one image can be given.</source>
        <translation>只能指定一个映像。</translation>
    </message>
    <message>
        <source>Only one mediated device can have “ramfb”.</source>
        <translation>只有一个中介设备可以有“ramfb”。</translation>
    </message>
    <message>
        <source>Only one port group can be the default.</source>
        <translation>只有一个端口组可以是默认的。</translation>
    </message>
    <message>
        <source>Only one virtual LAN can be the native one.</source>
        <translation>只有一个虚拟局域网可以是本征的。</translation>
    </message>
    <message>
        <source>Only pSeries machines have an NVRAM device.</source>
        <translation>只有 pSeries 机器有 NVRAM 设备。</translation>
    </message>
    <message>
        <source>Only processors of the group itself can be measured.</source>
        <translation>只能测量该组自身的处理器。</translation>
    </message>
    <message>
        <source>Only qcow2 images have a metadata cache.</source>
        <translation>只有 qcow2 映像有元数据缓存。</translation>
    </message>
    <message>
        <source>Only raw images on this host can be looked into; that of “%1” is not one.</source>
        <translation>只能查看此主机上的 raw 映像的内容；“%1”的映像不是这种映像。</translation>
    </message>
    <message>
        <source>Only root and members of the group “libvirt” may manage the machines of this computer; open the connection for reading only, or have yourself added to that group.</source>
        <translation>只有 root 和“libvirt”组的成员可以管理此计算机的虚拟机；请以只读方式打开连接，或请人将你加入该组。</translation>
    </message>
    <message>
        <source>Only s390 machines have a watchdog of the model “diag288”.</source>
        <translation>只有 s390 机器有型号为“diag288”的看门狗。</translation>
    </message>
    <message>
        <source>Only the PCI controller 0 can have the target index 0, and it can have no other.</source>
        <translation>只有 PCI 控制器 0 可以有目标索引 0，且它不能有其他索引。</translation>
    </message>
    <message>
        <source>Only the administrator's session can connect machines to networks of the host.</source>
        <translation>只有管理员的会话才能将虚拟机连接到主机的网络。</translation>
    </message>
    <message>
        <source>Only the cache of level 3 can be emulated.</source>
        <translation>只能模拟 3 级缓存。</translation>
    </message>
    <message>
        <source>Only the file systems of a running machine can be frozen.</source>
        <translation>只能冻结运行中虚拟机的文件系统。</translation>
    </message>
    <message>
        <source>Only the first console can be a serial port.</source>
        <translation>只有第一个控制台可以是串口。</translation>
    </message>
    <message>
        <source>Only the format “qcow2” has a version.</source>
        <translation>只有格式“qcow2”有版本。</translation>
    </message>
    <message>
        <source>Only the format “qcow2” has features.</source>
        <translation>只有格式“qcow2”有功能。</translation>
    </message>
    <message>
        <source>Only the forward mode “nat” can have “nat” settings.</source>
        <translation>只有转发模式“nat”可以有“nat”设置。</translation>
    </message>
    <message>
        <source>Only the incoming bandwidth can have a floor.</source>
        <translation>只有传入带宽可以有下限。</translation>
    </message>
    <message>
        <source>Only the modes “host-passthrough” and “maximum” can be made migratable; remove “migratable”.</source>
        <translation>只有模式“host-passthrough”和“maximum”可以设为可迁移；请移除“migratable”。</translation>
    </message>
    <message>
        <source>Only the timer “tsc” has a frequency; remove it from “%1”.</source>
        <translation>只有定时器“tsc”有频率；请从“%1”中移除频率。</translation>
    </message>
    <message>
        <source>Only the timer “tsc” has a mode; remove it from “%1”.</source>
        <translation>只有定时器“tsc”有模式；请从“%1”中移除模式。</translation>
    </message>
    <message>
        <source>Only the timers “rtc” and “platform” follow something; remove “track” from “%1”.</source>
        <translation>只有定时器“rtc”和“platform”会跟随时钟；请从“%1”中移除“track”。</translation>
    </message>
    <message>
        <source>Only the transient interface of a team names the other one.</source>
        <translation>只有组合中的临时接口会指定另一个接口。</translation>
    </message>
    <message>
        <source>Only the types “fs” and “dir” know whether they copy on writing.</source>
        <translation>只有类型“fs”和“dir”可以设置是否写时复制。</translation>
    </message>
    <message>
        <source>Only those that &amp;follow it</source>
        <translation>仅其后续快照(&amp;F)</translation>
    </message>
    <message>
        <source>Only virtio SCSI controllers can have an I/O thread.</source>
        <translation>只有 virtio SCSI 控制器可以有 I/O 线程。</translation>
    </message>
    <message>
        <source>Only virtio SCSI controllers can have “%1”.</source>
        <translation>只有 virtio SCSI 控制器可以有“%1”。</translation>
    </message>
    <message>
        <source>Only virtio and SCSI disks can be passed through as “lun”.</source>
        <translation>只有 virtio 和 SCSI 磁盘可以作为“lun”直通。</translation>
    </message>
    <message>
        <source>Only virtio devices have the option “%1”.</source>
        <translation>只有 virtio 设备有选项“%1”。</translation>
    </message>
    <message>
        <source>Only virtio disks can have an I/O thread.</source>
        <translation>只有 virtio 磁盘可以有 I/O 线程。</translation>
    </message>
    <message>
        <source>Only virtiofs can be booted from.</source>
        <translation>只有 virtiofs 可以用来启动。</translation>
    </message>
    <message>
        <source>Only virtiofs has a sandbox.</source>
        <translation>只有 virtiofs 有沙盒。</translation>
    </message>
    <message>
        <source>Only x86 machines have a BIOS that speaks on the serial port.</source>
        <translation>只有 x86 机器有在串口上输出的 BIOS。</translation>
    </message>
    <message>
        <source>Only x86 machines have the port “isa-debug”.</source>
        <translation>只有 x86 机器有端口“isa-debug”。</translation>
    </message>
    <message>
        <source>Only x86 machines have the timer “%1”; remove it.</source>
        <translation>只有 x86 机器有定时器“%1”；请移除它。</translation>
    </message>
    <message>
        <source>Opened as libvirt's read-only socket allows; everything else is switched off</source>
        <translation>以 libvirt 只读套接字所允许的方式打开；其他一切均已关闭</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>Operating system, libosinfo’s address</source>
        <translation>操作系统，libosinfo 的地址</translation>
    </message>
    <message>
        <source>Operating systems</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>Operations per second</source>
        <translation>每秒操作数</translation>
    </message>
    <message>
        <source>Operations per second in a burst</source>
        <translation>突发时每秒操作数</translation>
    </message>
    <message>
        <source>Option as for mount -o</source>
        <translation>与 mount -o 相同的选项</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Options for Ceph</source>
        <translation>Ceph 的选项</translation>
    </message>
    <message>
        <source>Options for mount</source>
        <translation>挂载选项</translation>
    </message>
    <message>
        <source>Or drop an installation image (ISO) anywhere on this window.</source>
        <translation>或将安装映像 (ISO) 拖放到此窗口的任意位置。</translation>
    </message>
    <message>
        <source>Order among the chains; the lowest comes first</source>
        <translation>链之间的顺序；最小者在先</translation>
    </message>
    <message>
        <source>Order among the rules; the lowest comes first</source>
        <translation>规则之间的顺序；最小者在先</translation>
    </message>
    <message>
        <source>Order in which pSeries guests see the PCI host bridge</source>
        <translation>pSeries 客户机看到 PCI 主机桥的顺序</translation>
    </message>
    <message>
        <source>Order of adding</source>
        <translation>添加的顺序</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>原始大小</translation>
    </message>
    <message>
        <source>Other guests may use it at the same time</source>
        <translation>其他客户机可以同时使用它</translation>
    </message>
    <message>
        <source>Other half</source>
        <translation>另一半</translation>
    </message>
    <message>
        <source>Other parameters of the URI</source>
        <translation>URI 的其他参数</translation>
    </message>
    <message>
        <source>Others wait until one has moved.</source>
        <translation>其他虚拟机会等待，直到其中一台移动完毕。</translation>
    </message>
    <message>
        <source>Outside through NAT</source>
        <translation>通过 NAT 访问外部</translation>
    </message>
    <message>
        <source>Overwrite the volume “%1” with zeros?</source>
        <translation>要用零覆盖卷“%1”吗？</translation>
    </message>
    <message>
        <source>Own access without a network</source>
        <translation>自有访问，不经过网络</translation>
    </message>
    <message>
        <source>P&amp;ath:</source>
        <translation>路径(&amp;A)：</translation>
    </message>
    <message>
        <source>P&amp;ost-copy:</source>
        <translation>后复制(&amp;O)：</translation>
    </message>
    <message>
        <source>P&amp;rivate: its value is shown to nobody again</source>
        <translation>私有：其值不再向任何人显示(&amp;R)</translation>
    </message>
    <message>
        <source>PCI address of the adapter</source>
        <translation>适配器的 PCI 地址</translation>
    </message>
    <message>
        <source>PCI addresses need the forward mode “hostdev”.</source>
        <translation>PCI 地址需要转发模式“hostdev”。</translation>
    </message>
    <message>
        <source>PCI bus</source>
        <translation>PCI 总线</translation>
    </message>
    <message>
        <source>PCI bus of the host</source>
        <translation>主机的 PCI 总线</translation>
    </message>
    <message>
        <source>PCI controller 0 must be the root of the buses.</source>
        <translation>PCI 控制器 0 必须是总线的根。</translation>
    </message>
    <message>
        <source>PCI controller 0 must be “%1” with this machine type, not “%2”.</source>
        <translation>使用此机器类型时，PCI 控制器 0 必须是“%1”，而不是“%2”。</translation>
    </message>
    <message>
        <source>PCI device</source>
        <translation>PCI 设备</translation>
    </message>
    <message>
        <source>PCI device of the host</source>
        <translation>主机的 PCI 设备</translation>
    </message>
    <message>
        <source>PCI devices of the host that guests get</source>
        <translation>客户机获得的主机 PCI 设备</translation>
    </message>
    <message>
        <source>PCI domain</source>
        <translation>PCI 域</translation>
    </message>
    <message>
        <source>PCI domain of the host</source>
        <translation>主机的 PCI 域</translation>
    </message>
    <message>
        <source>PCI function</source>
        <translation>PCI 功能号</translation>
    </message>
    <message>
        <source>PCI function of the host</source>
        <translation>主机的 PCI 功能号</translation>
    </message>
    <message>
        <source>PCI or USB bus of the host</source>
        <translation>主机的 PCI 或 USB 总线</translation>
    </message>
    <message>
        <source>PCI or drive bus, or USB bus</source>
        <translation>PCI 或驱动器总线，或 USB 总线</translation>
    </message>
    <message>
        <source>PCI slot</source>
        <translation>PCI 插槽</translation>
    </message>
    <message>
        <source>PCI slot of the host</source>
        <translation>主机的 PCI 插槽</translation>
    </message>
    <message>
        <source>PCI slot, or slot of a smart card or memory module</source>
        <translation>PCI 插槽，或智能卡或内存模块的插槽</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Packets before the guest is interrupted</source>
        <translation>中断客户机之前的数据包数</translation>
    </message>
    <message>
        <source>Pages of the node</source>
        <translation>节点的页</translation>
    </message>
    <message>
        <source>Paging by the processor</source>
        <translation>由处理器进行分页</translation>
    </message>
    <message>
        <source>Paging done by the hardware</source>
        <translation>由硬件完成的分页</translation>
    </message>
    <message>
        <source>Parallel connections</source>
        <translation>并行连接</translation>
    </message>
    <message>
        <source>Parallel port</source>
        <translation>并行端口</translation>
    </message>
    <message>
        <source>Parallel ports</source>
        <translation>并口</translation>
    </message>
    <message>
        <source>Part in a team of interfaces</source>
        <translation>在接口组合中的角色</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>部件号</translation>
    </message>
    <message>
        <source>Part of the file that is the image</source>
        <translation>文件中作为映像的部分</translation>
    </message>
    <message>
        <source>Part that these processors get</source>
        <translation>这些处理器得到的部分</translation>
    </message>
    <message>
        <source>Parts of caches</source>
        <translation>缓存的部分</translation>
    </message>
    <message>
        <source>Parts of caches and of bandwidth can only be given to KVM’s guests.</source>
        <translation>缓存和带宽的部分只能分给 KVM 的客户机。</translation>
    </message>
    <message>
        <source>Parts of the host’s caches</source>
        <translation>主机缓存的部分</translation>
    </message>
    <message>
        <source>Parts of the host’s memory bandwidth</source>
        <translation>主机内存带宽的部分</translation>
    </message>
    <message>
        <source>Parts of the machine</source>
        <translation>虚拟机的组成部分</translation>
    </message>
    <message>
        <source>Parts of the move</source>
        <translation>移动的各个部分</translation>
    </message>
    <message>
        <source>Pass&amp;word or key:</source>
        <translation>密码或密钥(&amp;W)：</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>密码(&amp;W)：</translation>
    </message>
    <message>
        <source>Pass:</source>
        <translation>轮次：</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>再次输入密码短语</translation>
    </message>
    <message>
        <source>Passphrases</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password in clear text</source>
        <translation>明文密码</translation>
    </message>
    <message>
        <source>Password of the display</source>
        <translation>显示的密码</translation>
    </message>
    <message>
        <source>Password or key</source>
        <translation>密码或密钥</translation>
    </message>
    <message>
        <source>Path of a UNIX socket</source>
        <translation>UNIX 套接字的路径</translation>
    </message>
    <message>
        <source>Path of a block device</source>
        <translation>块设备的路径</translation>
    </message>
    <message>
        <source>Path of a boot loader of the host, for Xen</source>
        <translation>主机上引导加载程序的路径，用于 Xen</translation>
    </message>
    <message>
        <source>Path of a folder shown as a FAT disk</source>
        <translation>作为 FAT 磁盘显示的文件夹的路径</translation>
    </message>
    <message>
        <source>Path of a kernel to boot directly</source>
        <translation>直接启动的内核的路径</translation>
    </message>
    <message>
        <source>Path of an image file</source>
        <translation>映像文件的路径</translation>
    </message>
    <message>
        <source>Path of its UNIX socket</source>
        <translation>其 UNIX 套接字的路径</translation>
    </message>
    <message>
        <source>Path of its device tree</source>
        <translation>其设备树的路径</translation>
    </message>
    <message>
        <source>Path of its initial RAM disk</source>
        <translation>其初始 RAM 磁盘的路径</translation>
    </message>
    <message>
        <source>Path of the URI</source>
        <translation>URI 的路径</translation>
    </message>
    <message>
        <source>Path of the copy</source>
        <translation>副本的路径</translation>
    </message>
    <message>
        <source>Path of the copy, as old documents have it</source>
        <translation>副本的路径，旧文档中的写法</translation>
    </message>
    <message>
        <source>Path of the device</source>
        <translation>设备的路径</translation>
    </message>
    <message>
        <source>Path of the device in sysfs</source>
        <translation>设备在 sysfs 中的路径</translation>
    </message>
    <message>
        <source>Path of the device, or name of an iSCSI target</source>
        <translation>设备的路径，或 iSCSI 目标的名称</translation>
    </message>
    <message>
        <source>Path of the emulator</source>
        <translation>模拟器的路径</translation>
    </message>
    <message>
        <source>Path of the encrypted volume</source>
        <translation>加密卷的路径</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>文件的路径</translation>
    </message>
    <message>
        <source>Path of the file with the table</source>
        <translation>含有该表的文件的路径</translation>
    </message>
    <message>
        <source>Path of the file, device or socket</source>
        <translation>文件、设备或套接字的路径</translation>
    </message>
    <message>
        <source>Path of the firmware</source>
        <translation>固件的路径</translation>
    </message>
    <message>
        <source>Path of the firmware image</source>
        <translation>固件映像的路径</translation>
    </message>
    <message>
        <source>Path of the firmware’s variables</source>
        <translation>固件变量的路径</translation>
    </message>
    <message>
        <source>Path of the host’s device</source>
        <translation>主机设备的路径</translation>
    </message>
    <message>
        <source>Path of the server’s UNIX socket</source>
        <translation>服务器的 UNIX 套接字的路径</translation>
    </message>
    <message>
        <source>Paths to choose from</source>
        <translation>可供选择的路径</translation>
    </message>
    <message>
        <source>Pause “%1”</source>
        <translation>暂停“%1”</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused after going back to a snapshot</source>
        <translation>恢复到快照后已暂停</translation>
    </message>
    <message>
        <source>Paused by a failure of its program interface</source>
        <translation>因其程序接口故障而暂停</translation>
    </message>
    <message>
        <source>Paused by a migration</source>
        <translation>因迁移而暂停</translation>
    </message>
    <message>
        <source>Paused by an I/O error</source>
        <translation>因 I/O 错误而暂停</translation>
    </message>
    <message>
        <source>Paused by its watchdog</source>
        <translation>被其看门狗暂停</translation>
    </message>
    <message>
        <source>Paused while the memory goes over</source>
        <translation>内存转移期间暂停</translation>
    </message>
    <message>
        <source>Percent of its memory bandwidth</source>
        <translation>其内存带宽的百分比</translation>
    </message>
    <message>
        <source>Percentage that the guest was slowed</source>
        <translation>客户机被减速的百分比</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>性能</translation>
    </message>
    <message>
        <source>Performance counters</source>
        <translation>性能计数器</translation>
    </message>
    <message>
        <source>Period of the timer in microseconds</source>
        <translation>定时器的周期，以微秒为单位</translation>
    </message>
    <message>
        <source>Persistent SCSI reservations</source>
        <translation>持久 SCSI 保留</translation>
    </message>
    <message>
        <source>Physical address extension</source>
        <translation>物理地址扩展</translation>
    </message>
    <message>
        <source>Physical function whose virtual functions guests get</source>
        <translation>其虚拟功能分给客户机的物理功能</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Places for memory added while running</source>
        <translation>运行时添加内存的插槽</translation>
    </message>
    <message>
        <source>Places it listens on</source>
        <translation>它监听的位置</translation>
    </message>
    <message>
        <source>Plain, for “gdb” and “crash” (ELF)</source>
        <translation>普通，用于“gdb”和“crash”（ELF）</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>存储池</translation>
    </message>
    <message>
        <source>Pool “%1”</source>
        <translation>存储池“%1”</translation>
    </message>
    <message>
        <source>Pool “%1” on “%2” has %3 left, and disk “%4” may grow to %5.</source>
        <translation>“%2”上的存储池“%1”剩余 %3，而磁盘“%4”可能会增长到 %5。</translation>
    </message>
    <message>
        <source>Pool “%1” on “%2” has %3 left, and disk “%4” takes %5.</source>
        <translation>“%2”上的存储池“%1”剩余 %3，而磁盘“%4”需要 %5。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Port %1 of virtio-serial controller %2 is used twice.</source>
        <translation>virtio-serial 控制器 %2 的端口 %1 被使用了两次。</translation>
    </message>
    <message>
        <source>Port for VNC over web sockets; -1 is chosen at start</source>
        <translation>通过 WebSocket 的 VNC 端口；-1 表示启动时选择</translation>
    </message>
    <message>
        <source>Port group of a distributed switch</source>
        <translation>分布式交换机的端口组</translation>
    </message>
    <message>
        <source>Port group of the network</source>
        <translation>网络的端口组</translation>
    </message>
    <message>
        <source>Port identifier, or the lowest one</source>
        <translation>端口标识符，或其最小值</translation>
    </message>
    <message>
        <source>Port name of a vhost SCSI target, “naa.” and 16 digits</source>
        <translation>vhost SCSI 目标的端口名称，“naa.”加 16 位数字</translation>
    </message>
    <message>
        <source>Port number of a PCI Express port</source>
        <translation>PCI Express 端口的端口号</translation>
    </message>
    <message>
        <source>Port of a network connection</source>
        <translation>网络连接的端口</translation>
    </message>
    <message>
        <source>Port of a switch</source>
        <translation>交换机的端口</translation>
    </message>
    <message>
        <source>Port of a tunnel between guests</source>
        <translation>客户机之间隧道的端口</translation>
    </message>
    <message>
        <source>Port of a virtual network</source>
        <translation>虚拟网络的端口</translation>
    </message>
    <message>
        <source>Port of the guest that the first one leads to</source>
        <translation>第一个端口所通往的客户机端口</translation>
    </message>
    <message>
        <source>Port of the host’s end of a UDP tunnel</source>
        <translation>UDP 隧道主机端的端口</translation>
    </message>
    <message>
        <source>Port of the network or of a distributed switch</source>
        <translation>网络或分布式交换机的端口</translation>
    </message>
    <message>
        <source>Port of the server</source>
        <translation>服务器的端口</translation>
    </message>
    <message>
        <source>Port of the server; the protocol’s own if absent</source>
        <translation>服务器的端口；不填则使用协议自身的端口</translation>
    </message>
    <message>
        <source>Port of the service</source>
        <translation>服务的端口</translation>
    </message>
    <message>
        <source>Port of the switch</source>
        <translation>交换机的端口</translation>
    </message>
    <message>
        <source>Port profile of the switch</source>
        <translation>交换机的端口配置文件</translation>
    </message>
    <message>
        <source>Port that disks are copied to</source>
        <translation>磁盘复制到的端口</translation>
    </message>
    <message>
        <source>Port that the guest connects to</source>
        <translation>客户机连接的端口</translation>
    </message>
    <message>
        <source>Port that viewers go on to</source>
        <translation>查看器接着转往的端口</translation>
    </message>
    <message>
        <source>Port; -1 is chosen at start</source>
        <translation>端口；-1 表示启动时选择</translation>
    </message>
    <message>
        <source>Port; 10809 if absent</source>
        <translation>端口；不填则为 10809</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Ports need a protocol that has them; add protocol “tcp”, “udp”, “33” (DCCP) or “sctp”.</source>
        <translation>端口需要有端口概念的协议；请添加协议“tcp”、“udp”、“33”（DCCP）或“sctp”。</translation>
    </message>
    <message>
        <source>Ports of JACK to connect to, a regular expression</source>
        <translation>要连接的 JACK 端口，为正则表达式</translation>
    </message>
    <message>
        <source>Ports of the host that lead to the guest</source>
        <translation>通往客户机的主机端口</translation>
    </message>
    <message>
        <source>Ports of the switch</source>
        <translation>交换机的端口</translation>
    </message>
    <message>
        <source>Ports of virtual switches</source>
        <translation>虚拟交换机的端口</translation>
    </message>
    <message>
        <source>Possible: %1.</source>
        <translation>可用：%1。</translation>
    </message>
    <message>
        <source>Post-copy</source>
        <translation>后复制</translation>
    </message>
    <message>
        <source>Post-copy after the time limit must be allowed from the start.</source>
        <translation>要在超过时间限制后使用后复制，必须从一开始就允许。</translation>
    </message>
    <message>
        <source>Post-copy does not go through a tunnel.</source>
        <translation>后复制不能通过隧道进行。</translation>
    </message>
    <message>
        <source>Post-copy is for machines that run on while they move.</source>
        <translation>后复制适用于移动期间继续运行的虚拟机。</translation>
    </message>
    <message>
        <source>Post-copy was not allowed when the migration of “%1” began.</source>
        <translation>“%1”的迁移开始时没有允许后复制。</translation>
    </message>
    <message>
        <source>Power management</source>
        <translation>电源管理</translation>
    </message>
    <message>
        <source>Power management through ACPI</source>
        <translation>通过 ACPI 的电源管理</translation>
    </message>
    <message>
        <source>Preference among routes; the smallest is taken</source>
        <translation>路由之间的优先级；取最小者</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Priority among the host’s real-time tasks</source>
        <translation>在主机实时任务中的优先级</translation>
    </message>
    <message>
        <source>Private ke&amp;y:</source>
        <translation>私钥(&amp;Y)：</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>问题（%1）</translation>
    </message>
    <message>
        <source>Problems of the document</source>
        <translation>文档的问题</translation>
    </message>
    <message>
        <source>Problems on all hosts</source>
        <translation>所有主机上的问题</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Processor %1</source>
        <translation>处理器 %1</translation>
    </message>
    <message>
        <source>Processor %1 of the host</source>
        <translation>主机的处理器 %1</translation>
    </message>
    <message>
        <source>Processor load of the host</source>
        <translation>主机的处理器负载</translation>
    </message>
    <message>
        <source>Processor models can be chosen</source>
        <translation>可以选择处理器型号</translation>
    </message>
    <message>
        <source>Processor time</source>
        <translation>处理器时间</translation>
    </message>
    <message>
        <source>Processor:</source>
        <translation>处理器：</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Processors and memory</source>
        <translation>处理器和内存</translation>
    </message>
    <message>
        <source>Processors and memory were changed.</source>
        <translation>处理器和内存已更改。</translation>
    </message>
    <message>
        <source>Processors cannot be compared without libvirt’s table of them; install the package “libvirt0”.</source>
        <translation>没有 libvirt 的处理器表就无法比较处理器；请安装软件包“libvirt0”。</translation>
    </message>
    <message>
        <source>Processors flush one another’s translation buffers</source>
        <translation>处理器互相刷新地址转换缓冲区</translation>
    </message>
    <message>
        <source>Processors interrupt one another through KVM</source>
        <translation>处理器通过 KVM 互相中断</translation>
    </message>
    <message>
        <source>Processors interrupt one another through the hypervisor</source>
        <translation>处理器通过虚拟机监控程序互相中断</translation>
    </message>
    <message>
        <source>Processors of the same core</source>
        <translation>同一核心的处理器</translation>
    </message>
    <message>
        <source>Processors that share it</source>
        <translation>共享它的处理器</translation>
    </message>
    <message>
        <source>Processors:</source>
        <translation>处理器：</translation>
    </message>
    <message>
        <source>Product name of the storage</source>
        <translation>存储的产品名称</translation>
    </message>
    <message>
        <source>Product of a USB device</source>
        <translation>USB 设备的产品</translation>
    </message>
    <message>
        <source>Product of the device; -1 is any</source>
        <translation>设备的产品；-1 表示任意</translation>
    </message>
    <message>
        <source>Product that the guest sees, up to 16 characters</source>
        <translation>客户机看到的产品，最多 16 个字符</translation>
    </message>
    <message>
        <source>Program behind user networking</source>
        <translation>用户态网络背后的程序</translation>
    </message>
    <message>
        <source>Program that sets up the host’s end</source>
        <translation>设置主机端的程序</translation>
    </message>
    <message>
        <source>Program that takes down the host’s end</source>
        <translation>拆除主机端的程序</translation>
    </message>
    <message>
        <source>Programmable interrupt controller</source>
        <translation>可编程中断控制器</translation>
    </message>
    <message>
        <source>Programs for libvirt</source>
        <translation>libvirt 的程序</translation>
    </message>
    <message>
        <source>Programs for libvirt may use these machines</source>
        <translation>libvirt 的程序可以使用这些虚拟机</translation>
    </message>
    <message>
        <source>Programs that talk to the guest through its socket to the host (vsock) are cut off.</source>
        <translation>通过到主机的套接字 (vsock) 与客户机通信的程序会断开。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Progress of the running task</source>
        <translation>正在运行的任务的进度</translation>
    </message>
    <message>
        <source>Properties of what the guest sees</source>
        <translation>客户机所见内容的属性</translation>
    </message>
    <message>
        <source>Protected guests</source>
        <translation>受保护的客户机</translation>
    </message>
    <message>
        <source>Protected guests on s390</source>
        <translation>s390 上受保护的客户机</translation>
    </message>
    <message>
        <source>Protected memory of each node</source>
        <translation>每个节点的受保护内存</translation>
    </message>
    <message>
        <source>Protected memory of the host</source>
        <translation>主机的受保护内存</translation>
    </message>
    <message>
        <source>Protection of the guest from the host</source>
        <translation>保护客户机免受主机访问</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Protocol inside the frame, by number or name</source>
        <translation>帧内的协议，以数字或名称表示</translation>
    </message>
    <message>
        <source>Protocol inside, by number or name</source>
        <translation>内部的协议，以数字或名称表示</translation>
    </message>
    <message>
        <source>Protocol of the USB interface</source>
        <translation>USB 接口的协议</translation>
    </message>
    <message>
        <source>Protocol of the display</source>
        <translation>显示的协议</translation>
    </message>
    <message>
        <source>Protocol of the service, such as “tcp”</source>
        <translation>服务的协议，例如“tcp”</translation>
    </message>
    <message>
        <source>Protocol whose addresses are asked for, by number</source>
        <translation>被询问地址所属的协议，以数字表示</translation>
    </message>
    <message>
        <source>PulseAudio server</source>
        <translation>PulseAudio 服务器</translation>
    </message>
    <message>
        <source>Puts each element on a line of its own</source>
        <translation>使每个元素单独占一行</translation>
    </message>
    <message>
        <source>QEMU '%1' does not support any CPU models for virttype '%2'</source>
        <translation>QEMU '%1' 不支持 virttype '%2' 的任何 CPU 型号</translation>
    </message>
    <message>
        <source>QEMU '%1' does not support reporting CPU model for virttype '%2'</source>
        <translation>QEMU '%1' 不支持报告 virttype '%2' 的 CPU 型号</translation>
    </message>
    <message>
        <source>QEMU (“%1”) could not be asked what it can do.</source>
        <translation>无法查询 QEMU（“%1”）的功能。</translation>
    </message>
    <message>
        <source>QEMU (“%1”) gave no usable answer about what it can do.</source>
        <translation>QEMU（“%1”）没有就其功能给出可用的回答。</translation>
    </message>
    <message>
        <source>QEMU (“%1”) is not installed; install the package “%2”.</source>
        <translation>未安装 QEMU（“%1”）；请安装软件包“%2”。</translation>
    </message>
    <message>
        <source>QEMU boots without a boot loader of the host; remove it.</source>
        <translation>QEMU 启动时不使用主机的引导加载程序；请移除它。</translation>
    </message>
    <message>
        <source>QEMU can tell the guest addresses only on an interface of the type “user”.</source>
        <translation>QEMU 只能在“user”类型的接口上把地址告知客户机。</translation>
    </message>
    <message>
        <source>QEMU cannot answer the end of a run with “%1”; choose “destroy” or “restart”.</source>
        <translation>QEMU 不能用“%1”响应运行结束；请选择“destroy”或“restart”。</translation>
    </message>
    <message>
        <source>QEMU cannot filter writes to a host device’s registers.</source>
        <translation>QEMU 不能过滤对主机设备寄存器的写入。</translation>
    </message>
    <message>
        <source>QEMU cannot guarantee memory; remove “min_guarantee”.</source>
        <translation>QEMU 不能保证内存；请移除“min_guarantee”。</translation>
    </message>
    <message>
        <source>QEMU cannot open “luks2”.</source>
        <translation>QEMU 不能打开“luks2”。</translation>
    </message>
    <message>
        <source>QEMU cannot set up a point-to-point link in the guest.</source>
        <translation>QEMU 不能在客户机中设置点对点链路。</translation>
    </message>
    <message>
        <source>QEMU cannot set up routes in the guest.</source>
        <translation>QEMU 不能在客户机中设置路由。</translation>
    </message>
    <message>
        <source>QEMU does not filter what is written to a device; remove the attribute.</source>
        <translation>QEMU 不过滤写入设备的内容；请移除该属性。</translation>
    </message>
    <message>
        <source>QEMU has no 2D acceleration; remove “accel2d”.</source>
        <translation>QEMU 没有 2D 加速；请移除“accel2d”。</translation>
    </message>
    <message>
        <source>QEMU has no SCSI controller of the model “%1”.</source>
        <translation>QEMU 没有型号为“%1”的 SCSI 控制器。</translation>
    </message>
    <message>
        <source>QEMU has no console of the type “%1” here.</source>
        <translation>QEMU 在这里没有“%1”类型的控制台。</translation>
    </message>
    <message>
        <source>QEMU has no controllers of the type “%1”.</source>
        <translation>QEMU 没有“%1”类型的控制器。</translation>
    </message>
    <message>
        <source>QEMU has no format “%1”; use “raw”.</source>
        <translation>QEMU 没有格式“%1”；请使用“raw”。</translation>
    </message>
    <message>
        <source>QEMU has no memory balloon of the model “xen”.</source>
        <translation>QEMU 没有型号为“xen”的内存气球。</translation>
    </message>
    <message>
        <source>QEMU has no sound card “ich7”; choose “ich6” or “ich9”.</source>
        <translation>QEMU 没有声卡“ich7”；请选择“ich6”或“ich9”。</translation>
    </message>
    <message>
        <source>QEMU has no timer “platform”; remove it.</source>
        <translation>QEMU 没有定时器“platform”；请移除它。</translation>
    </message>
    <message>
        <source>QEMU runs machines of the type “hvm” only, not “%1”.</source>
        <translation>QEMU 只能运行“hvm”类型的虚拟机，不能运行“%1”。</translation>
    </message>
    <message>
        <source>QEMU waits at a socket without a path, so that nothing can be made again.</source>
        <translation>QEMU 在没有路径的套接字上等待，因此无法重新建立连接。</translation>
    </message>
    <message>
        <source>QEMU/KVM (Innkeeper on another computer)</source>
        <translation>QEMU/KVM（另一台计算机上的 Innkeeper）</translation>
    </message>
    <message>
        <source>QEMU/KVM (embedded, no daemon)</source>
        <translation>QEMU/KVM（内置，无守护进程）</translation>
    </message>
    <message>
        <source>QEMU/KVM (libvirt)</source>
        <translation>QEMU/KVM (libvirt)</translation>
    </message>
    <message>
        <source>QEMU’s timer “rtc” cannot follow “boot”; choose “guest” or “wall”.</source>
        <translation>QEMU 的定时器“rtc”不能跟随“boot”；请选择“guest”或“wall”。</translation>
    </message>
    <message>
        <source>Query part of an HTTP address</source>
        <translation>HTTP 地址的查询部分</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>继续(&amp;E)</translation>
    </message>
    <message>
        <source>Random number generators</source>
        <translation>随机数发生器</translation>
    </message>
    <message>
        <source>Random numbers</source>
        <translation>随机数</translation>
    </message>
    <message>
        <source>Rate that a burst may reach, in KiB per second</source>
        <translation>突发可达到的速率，单位 KiB 每秒</translation>
    </message>
    <message>
        <source>Rate that is guaranteed, in KiB per second</source>
        <translation>保证的速率，单位 KiB 每秒</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Re&amp;boot</source>
        <translation>重启(&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>刷新(&amp;F)</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;N)…</translation>
    </message>
    <message>
        <source>Reached by SSH and netcat; Innkeeper must be serving its host there.</source>
        <translation>通过 SSH 和 netcat 访问；那边的 Innkeeper 必须正在提供其主机。</translation>
    </message>
    <message>
        <source>Reached by SSH and netcat; the number in the socket is that of the user there (“id -u”).</source>
        <translation>通过 SSH 和 netcat 访问；套接字中的数字是那边用户的编号（“id -u”）。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Read from disks</source>
        <translation>磁盘读取</translation>
    </message>
    <message>
        <source>Reading cannot run out of space; “enospace” is for writing only.</source>
        <translation>读取不会耗尽空间；“enospace”仅用于写入。</translation>
    </message>
    <message>
        <source>Reading “%1” takes too long.</source>
        <translation>读取“%1”耗时过长。</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>正在读取“%1”…</translation>
    </message>
    <message>
        <source>Reads per second</source>
        <translation>每秒读取次数</translation>
    </message>
    <message>
        <source>Reads per second in a burst</source>
        <translation>突发时每秒读取次数</translation>
    </message>
    <message>
        <source>Ready to create</source>
        <translation>准备创建</translation>
    </message>
    <message>
        <source>Ready: %1</source>
        <translation>就绪：%1</translation>
    </message>
    <message>
        <source>Reboot “%1”</source>
        <translation>重启“%1”</translation>
    </message>
    <message>
        <source>Rebooted</source>
        <translation>已重启</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Received from the network</source>
        <translation>网络接收</translation>
    </message>
    <message>
        <source>Receiver’s address</source>
        <translation>接收方的地址</translation>
    </message>
    <message>
        <source>Receiver’s address in the message</source>
        <translation>消息中接收方的地址</translation>
    </message>
    <message>
        <source>Receiver’s first port</source>
        <translation>接收方的第一个端口</translation>
    </message>
    <message>
        <source>Receiver’s hardware address</source>
        <translation>接收方的硬件地址</translation>
    </message>
    <message>
        <source>Receiver’s hardware address in the message</source>
        <translation>消息中接收方的硬件地址</translation>
    </message>
    <message>
        <source>Receiver’s last port</source>
        <translation>接收方的最后一个端口</translation>
    </message>
    <message>
        <source>Receives at most</source>
        <translation>最大接收速率</translation>
    </message>
    <message>
        <source>Reconnect the console</source>
        <translation>重新连接控制台</translation>
    </message>
    <message>
        <source>Reconnecting needs a time between the attempts.</source>
        <translation>重新连接需要各次尝试之间的间隔时间。</translation>
    </message>
    <message>
        <source>Records of changes that move</source>
        <translation>随之迁移的更改记录</translation>
    </message>
    <message>
        <source>Redirected USB devices</source>
        <translation>重定向的 USB 设备</translation>
    </message>
    <message>
        <source>Reference counts are written late</source>
        <translation>延后写入引用计数</translation>
    </message>
    <message>
        <source>Refresh pool “%1”</source>
        <translation>刷新存储池“%1”</translation>
    </message>
    <message>
        <source>Refuse changes meanwhile</source>
        <translation>期间拒绝更改</translation>
    </message>
    <message>
        <source>Register of the spapr-vio bus</source>
        <translation>spapr-vio 总线的寄存器</translation>
    </message>
    <message>
        <source>Rehearsal in memory (test)</source>
        <translation>内存中的演练（测试）</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Remaining:</source>
        <translation>剩余：</translation>
    </message>
    <message>
        <source>Remapping interrupts needs the I/O APIC’s driver “qemu”.</source>
        <translation>重映射中断需要 I/O APIC 的驱动程序为“qemu”。</translation>
    </message>
    <message>
        <source>Remember this moment with a checkpoint</source>
        <translation>用检查点记住这一时刻</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove Host</source>
        <translation>移除主机</translation>
    </message>
    <message>
        <source>Remove I/&amp;O Thread</source>
        <translation>移除 I/O 线程(&amp;O)</translation>
    </message>
    <message>
        <source>Remove Pool</source>
        <translation>移除存储池</translation>
    </message>
    <message>
        <source>Remove a device</source>
        <translation>移除设备</translation>
    </message>
    <message>
        <source>Remove from “%1”: %2</source>
        <translation>从“%1”移除：%2</translation>
    </message>
    <message>
        <source>Remove it there, or use that name.</source>
        <translation>请在那里移除它，或使用该名称。</translation>
    </message>
    <message>
        <source>Remove pool “%1”</source>
        <translation>移除存储池“%1”</translation>
    </message>
    <message>
        <source>Remove that image, or choose another place for the copy.</source>
        <translation>请移除该映像，或为副本选择其他位置。</translation>
    </message>
    <message>
        <source>Remove that image, so that one of the disk’s own format is made.</source>
        <translation>请移除该映像，以便创建与磁盘格式相同的映像。</translation>
    </message>
    <message>
        <source>Remove that machine there, or move this one under that name.</source>
        <translation>请在那里移除该虚拟机，或以该名称移动此虚拟机。</translation>
    </message>
    <message>
        <source>Remove the I/O thread %1</source>
        <translation>移除 I/O 线程 %1</translation>
    </message>
    <message>
        <source>Remove the machine from the source afterwards</source>
        <translation>之后从源主机移除虚拟机</translation>
    </message>
    <message>
        <source>Remove the pool “%1”?</source>
        <translation>要移除存储池“%1”吗？</translation>
    </message>
    <message>
        <source>Remove the pool; its files stay.</source>
        <translation>移除存储池；其文件保留。</translation>
    </message>
    <message>
        <source>Remove them from the document, or name devices of the other host.</source>
        <translation>请将它们从文档中移除，或指定另一台主机的设备。</translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>要从列表中移除“%1”吗？</translation>
    </message>
    <message>
        <source>Remove “%1” from “%2”?</source>
        <translation>要从“%2”移除“%1”吗？</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>已移除：%1。</translation>
    </message>
    <message>
        <source>Removing the definition</source>
        <translation>正在移除定义</translation>
    </message>
    <message>
        <source>Removing what was made</source>
        <translation>正在移除已创建的内容</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>重命名“%1”</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>将“%1”重命名为“%2”</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>已重命名</translation>
    </message>
    <message>
        <source>Renew its address in the guest afterwards.</source>
        <translation>之后请在客户机中更新其地址。</translation>
    </message>
    <message>
        <source>Renew the address in the guest afterwards.</source>
        <translation>之后请在客户机中更新地址。</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>全部替换(&amp;A)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Requests that a virtqueue holds</source>
        <translation>virtqueue 可容纳的请求数</translation>
    </message>
    <message>
        <source>Requests that virtiofs holds</source>
        <translation>virtiofs 可容纳的请求数</translation>
    </message>
    <message>
        <source>Res&amp;ize…</source>
        <translation>调整大小(&amp;I)…</translation>
    </message>
    <message>
        <source>Rese&amp;t</source>
        <translation>重置(&amp;T)</translation>
    </message>
    <message>
        <source>Reserve %1 in network “%2”</source>
        <translation>在网络“%2”中保留 %1</translation>
    </message>
    <message>
        <source>Reserve &amp;Addresses…</source>
        <translation>保留地址(&amp;A)…</translation>
    </message>
    <message>
        <source>Reserve them there before the machine moves.</source>
        <translation>请在虚拟机移动之前在那里预留它们。</translation>
    </message>
    <message>
        <source>Reserve them there first.</source>
        <translation>请先在那里预留它们。</translation>
    </message>
    <message>
        <source>Reserved Addresses of “%1”</source>
        <translation>“%1”的保留地址</translation>
    </message>
    <message>
        <source>Reserved address</source>
        <translation>保留地址</translation>
    </message>
    <message>
        <source>Reserved addresses</source>
        <translation>保留地址</translation>
    </message>
    <message>
        <source>Reset through Hyper-V’s register</source>
        <translation>通过 Hyper-V 的寄存器重置</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>重置“%1”</translation>
    </message>
    <message>
        <source>Resize Volume</source>
        <translation>调整卷的大小</translation>
    </message>
    <message>
        <source>Resize the &amp;Machine's Screen</source>
        <translation>调整虚拟机屏幕的大小(&amp;M)</translation>
    </message>
    <message>
        <source>Resize the disk “%1”</source>
        <translation>调整磁盘“%1”的大小</translation>
    </message>
    <message>
        <source>Resize the disk “%1” of “%2”</source>
        <translation>调整“%2”的磁盘“%1”的大小</translation>
    </message>
    <message>
        <source>Resize volume “%1” to %2</source>
        <translation>将卷“%1”的大小调整为 %2</translation>
    </message>
    <message>
        <source>Resources:</source>
        <translation>资源：</translation>
    </message>
    <message>
        <source>Rest&amp;ore from File…</source>
        <translation>从文件恢复(&amp;O)…</translation>
    </message>
    <message>
        <source>Restart at once, like the reset button</source>
        <translation>立即重新启动，如同按下复位按钮</translation>
    </message>
    <message>
        <source>Restart the machine if its definition was changed while it ran, or move it switched off.</source>
        <translation>如果虚拟机的定义在运行期间更改过，请重新启动它，或在关机状态下移动。</translation>
    </message>
    <message>
        <source>Restore a Saved Machine</source>
        <translation>恢复保存的虚拟机</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>恢复“%1”</translation>
    </message>
    <message>
        <source>Resume &amp;Migration…</source>
        <translation>继续迁移(&amp;M)…</translation>
    </message>
    <message>
        <source>Resume it from the host that it came from; connect to that first.</source>
        <translation>请从它原来的主机继续；请先连接到该主机。</translation>
    </message>
    <message>
        <source>Resume it to the host where the guest runs.</source>
        <translation>请向客户机所在的主机继续迁移。</translation>
    </message>
    <message>
        <source>Resume the Migration</source>
        <translation>继续迁移</translation>
    </message>
    <message>
        <source>Resume the Migration of “%1”</source>
        <translation>继续迁移“%1”</translation>
    </message>
    <message>
        <source>Resume the migration from the host that it came from.</source>
        <translation>请从它原来的主机继续迁移。</translation>
    </message>
    <message>
        <source>Resume the migration of “%1” to “%2”</source>
        <translation>继续将“%1”迁移到“%2”</translation>
    </message>
    <message>
        <source>Resume the migration when the network works again; until then force off neither of the two halves.</source>
        <translation>请在网络恢复后继续迁移；在此之前两边都不要强制关闭。</translation>
    </message>
    <message>
        <source>Resume “%1”</source>
        <translation>继续运行“%1”</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>已继续运行</translation>
    </message>
    <message>
        <source>Resumed after a migration</source>
        <translation>迁移后已继续运行</translation>
    </message>
    <message>
        <source>Resumed from a snapshot</source>
        <translation>已从快照继续运行</translation>
    </message>
    <message>
        <source>Revolutions per minute; 1 is solid state</source>
        <translation>每分钟转数；1 表示固态</translation>
    </message>
    <message>
        <source>Rights of new files, octal</source>
        <translation>新文件的权限，八进制</translation>
    </message>
    <message>
        <source>Rights of new folders, octal</source>
        <translation>新文件夹的权限，八进制</translation>
    </message>
    <message>
        <source>Room that the disks need</source>
        <translation>磁盘所需的空间</translation>
    </message>
    <message>
        <source>Root device of a paravirtual guest</source>
        <translation>半虚拟化客户机的根设备</translation>
    </message>
    <message>
        <source>Root’s hardware address</source>
        <translation>根的硬件地址</translation>
    </message>
    <message>
        <source>Root’s highest priority</source>
        <translation>根的最高优先级</translation>
    </message>
    <message>
        <source>Root’s priority, or the lowest one</source>
        <translation>根的优先级，或其最小值</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Routed, no firewall rules</source>
        <translation>路由，无防火墙规则</translation>
    </message>
    <message>
        <source>Routes in the guest</source>
        <translation>客户机中的路由</translation>
    </message>
    <message>
        <source>Routes of a container’s interface</source>
        <translation>容器接口的路由</translation>
    </message>
    <message>
        <source>Routes of the host’s end</source>
        <translation>主机端的路由</translation>
    </message>
    <message>
        <source>Running now (read only)</source>
        <translation>当前运行的（只读）</translation>
    </message>
    <message>
        <source>Runs as:</source>
        <translation>运行身份：</translation>
    </message>
    <message>
        <source>S&amp;ends at most:</source>
        <translation>最大发送速率(&amp;E)：</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>显示(&amp;H)：</translation>
    </message>
    <message>
        <source>S&amp;napshots</source>
        <translation>快照(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;top Testing</source>
        <translation>停止测试(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;top…</source>
        <translation>停止(&amp;T)…</translation>
    </message>
    <message>
        <source>SCSI access</source>
        <translation>SCSI 访问</translation>
    </message>
    <message>
        <source>SCSI adapter</source>
        <translation>SCSI 适配器</translation>
    </message>
    <message>
        <source>SCSI adapter of the host, “scsi_host0”</source>
        <translation>主机的 SCSI 适配器，例如“scsi_host0”</translation>
    </message>
    <message>
        <source>SCSI device</source>
        <translation>SCSI 设备</translation>
    </message>
    <message>
        <source>SCSI or Fibre Channel adapter</source>
        <translation>SCSI 或光纤通道适配器</translation>
    </message>
    <message>
        <source>SCSI target</source>
        <translation>SCSI 目标</translation>
    </message>
    <message>
        <source>SPICE cannot draw with OpenGL where “egl-headless” does; disable one of both.</source>
        <translation>SPICE 无法在有“egl-headless”的情况下用 OpenGL 绘制；请停用其中之一。</translation>
    </message>
    <message>
        <source>SPICE has an encrypted port, but encryption is switched off in the driver’s settings.</source>
        <translation>SPICE 有加密端口，但驱动程序的设置中已关闭加密。</translation>
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
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>Samples each second</source>
        <translation>每秒采样数</translation>
    </message>
    <message>
        <source>Save &amp;Notes</source>
        <translation>保存备注(&amp;N)</translation>
    </message>
    <message>
        <source>Save &amp;and Back Up</source>
        <translation>保存与备份(&amp;A)</translation>
    </message>
    <message>
        <source>Save console text</source>
        <translation>保存控制台文本</translation>
    </message>
    <message>
        <source>Save screenshot</source>
        <translation>保存屏幕截图</translation>
    </message>
    <message>
        <source>Save the Filter</source>
        <translation>保存筛选条件</translation>
    </message>
    <message>
        <source>Save the memory to disk and switch off; the next start goes on</source>
        <translation>将内存保存到磁盘并关闭；下次启动时继续运行</translation>
    </message>
    <message>
        <source>Save the notes of “%1”</source>
        <translation>保存“%1”的备注</translation>
    </message>
    <message>
        <source>Save the picture to a file</source>
        <translation>将画面保存到文件</translation>
    </message>
    <message>
        <source>Save to &amp;File…</source>
        <translation>保存到文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>保存“%1”</translation>
    </message>
    <message>
        <source>Save “%1” to a File</source>
        <translation>将“%1”保存到文件</translation>
    </message>
    <message>
        <source>Save “%1” to “%2”</source>
        <translation>将“%1”保存到“%2”</translation>
    </message>
    <message>
        <source>Saved State of “%1”</source>
        <translation>“%1”的保存的状态</translation>
    </message>
    <message>
        <source>Saved State “%1”</source>
        <translation>保存的状态“%1”</translation>
    </message>
    <message>
        <source>Saved machines (*.save)</source>
        <translation>保存的虚拟机 (*.save)</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>已保存“%1”。</translation>
    </message>
    <message>
        <source>Saving “%1”</source>
        <translation>正在保存“%1”</translation>
    </message>
    <message>
        <source>Saving “%1”…</source>
        <translation>正在保存“%1”…</translation>
    </message>
    <message>
        <source>Say under “More” which program carries the connection; “ext” has no other way.</source>
        <translation>请在“更多”中指定承载连接的程序；“ext”没有其他方式。</translation>
    </message>
    <message>
        <source>Say where the machine is to be written.</source>
        <translation>请指定虚拟机要写入的位置。</translation>
    </message>
    <message>
        <source>Say which hypervisor to connect to.</source>
        <translation>请指定要连接到哪个虚拟机监控程序。</translation>
    </message>
    <message>
        <source>Scale to the window</source>
        <translation>缩放到窗口大小</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Scheduling of I/O threads</source>
        <translation>I/O 线程的调度</translation>
    </message>
    <message>
        <source>Scheduling of the emulator’s own threads</source>
        <translation>模拟器自身线程的调度</translation>
    </message>
    <message>
        <source>Scheduling of virtual processors</source>
        <translation>虚拟处理器的调度</translation>
    </message>
    <message>
        <source>Screen Without Encryption</source>
        <translation>未加密的屏幕</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>屏幕截图</translation>
    </message>
    <message>
        <source>Scroll Lock</source>
        <translation>Scroll Lock</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>设置(&amp;T)</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>搜索 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search by name, version or maker</source>
        <translation>按名称、版本或厂商搜索</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>搜索事件</translation>
    </message>
    <message>
        <source>Search for devices</source>
        <translation>搜索设备</translation>
    </message>
    <message>
        <source>Search machines</source>
        <translation>搜索虚拟机</translation>
    </message>
    <message>
        <source>Search operating systems</source>
        <translation>搜索操作系统</translation>
    </message>
    <message>
        <source>Second version</source>
        <translation>第二版</translation>
    </message>
    <message>
        <source>Seconds before the bridge forwards</source>
        <translation>网桥开始转发前的秒数</translation>
    </message>
    <message>
        <source>Seconds between attempts to reconnect</source>
        <translation>两次重连尝试之间的秒数</translation>
    </message>
    <message>
        <source>Seconds between measurements</source>
        <translation>测量间隔的秒数</translation>
    </message>
    <message>
        <source>Seconds between two reports of the guest’s memory</source>
        <translation>客户机内存两次报告之间的秒数</translation>
    </message>
    <message>
        <source>Seconds of operations in a burst</source>
        <translation>操作突发的秒数</translation>
    </message>
    <message>
        <source>Seconds of reading in a burst</source>
        <translation>读取数据量突发的秒数</translation>
    </message>
    <message>
        <source>Seconds of reads in a burst</source>
        <translation>读操作突发的秒数</translation>
    </message>
    <message>
        <source>Seconds of writes in a burst</source>
        <translation>写操作突发的秒数</translation>
    </message>
    <message>
        <source>Seconds of writing in a burst</source>
        <translation>写入数据量突发的秒数</translation>
    </message>
    <message>
        <source>Seconds since 1970 that an absolute clock starts with</source>
        <translation>绝对时钟起始时刻，自 1970 年起的秒数</translation>
    </message>
    <message>
        <source>Seconds that a burst may last</source>
        <translation>突发可持续的秒数</translation>
    </message>
    <message>
        <source>Seconds that a host may be silent while it is connected to</source>
        <translation>连接时主机可以无响应的秒数</translation>
    </message>
    <message>
        <source>Seconds to wait for the server</source>
        <translation>等待服务器的秒数</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Secret for “%1”</source>
        <translation>“%1”的机密信息</translation>
    </message>
    <message>
        <source>Secret that encrypts its state</source>
        <translation>用于加密其状态的密钥</translation>
    </message>
    <message>
        <source>Secret “%1”</source>
        <translation>机密信息“%1”</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密信息</translation>
    </message>
    <message>
        <source>Sectors that the guest sees</source>
        <translation>客户机看到的扇区</translation>
    </message>
    <message>
        <source>Secure boot needs a machine of the type “q35”.</source>
        <translation>安全启动需要类型为“q35”的机器。</translation>
    </message>
    <message>
        <source>Secure boot needs system management mode; add “smm” to the machine’s features.</source>
        <translation>安全启动需要系统管理模式；请在虚拟机的功能中添加“smm”。</translation>
    </message>
    <message>
        <source>Secure boot needs the architecture “x86_64”.</source>
        <translation>安全启动需要“x86_64”架构。</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Security driver of the host</source>
        <translation>主机的安全驱动程序</translation>
    </message>
    <message>
        <source>Security driver that the label is for</source>
        <translation>此标签所属的安全驱动程序</translation>
    </message>
    <message>
        <source>Security labels of this source</source>
        <translation>此源的安全标签</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select all machines</source>
        <translation>选择所有虚拟机</translation>
    </message>
    <message>
        <source>Select one machine only.</source>
        <translation>请只选择一台虚拟机。</translation>
    </message>
    <message>
        <source>Select two or more to compare them.</source>
        <translation>要进行比较，请选择两项或更多。</translation>
    </message>
    <message>
        <source>Selected machines</source>
        <translation>所选虚拟机</translation>
    </message>
    <message>
        <source>Send %1 to “%2”</source>
        <translation>向“%2”发送 %1</translation>
    </message>
    <message>
        <source>Send &amp;Key</source>
        <translation>发送按键(&amp;K)</translation>
    </message>
    <message>
        <source>Send &amp;System Keys</source>
        <translation>发送系统按键(&amp;S)</translation>
    </message>
    <message>
        <source>Send Key</source>
        <translation>发送按键</translation>
    </message>
    <message>
        <source>Send a key combination this desktop would take for itself</source>
        <translation>发送此桌面会自行处理的组合键</translation>
    </message>
    <message>
        <source>Send without copying (zero copy)</source>
        <translation>免复制发送 (zero copy)</translation>
    </message>
    <message>
        <source>Sender’s address</source>
        <translation>发送方的地址</translation>
    </message>
    <message>
        <source>Sender’s address in the message</source>
        <translation>消息中的发送方地址</translation>
    </message>
    <message>
        <source>Sender’s first port</source>
        <translation>发送方的起始端口</translation>
    </message>
    <message>
        <source>Sender’s hardware address</source>
        <translation>发送方的硬件地址</translation>
    </message>
    <message>
        <source>Sender’s hardware address in the message</source>
        <translation>消息中的发送方硬件地址</translation>
    </message>
    <message>
        <source>Sender’s highest priority</source>
        <translation>发送方的最高优先级</translation>
    </message>
    <message>
        <source>Sender’s last port</source>
        <translation>发送方的末尾端口</translation>
    </message>
    <message>
        <source>Sender’s priority, or the lowest one</source>
        <translation>发送方的优先级，或最低优先级</translation>
    </message>
    <message>
        <source>Sending without copying needs parallel connections.</source>
        <translation>免复制发送需要并行连接。</translation>
    </message>
    <message>
        <source>Sends at most</source>
        <translation>最大发送速率</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Sent to the network</source>
        <translation>网络发送</translation>
    </message>
    <message>
        <source>Separate tags with commas.</source>
        <translation>请用英文逗号分隔标签。</translation>
    </message>
    <message>
        <source>Serial %1</source>
        <translation>串口 %1</translation>
    </message>
    <message>
        <source>Serial console</source>
        <translation>串行控制台</translation>
    </message>
    <message>
        <source>Serial lines</source>
        <translation>串口</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Serial number of the computer</source>
        <translation>计算机的序列号</translation>
    </message>
    <message>
        <source>Serial number of the drive</source>
        <translation>驱动器的序列号</translation>
    </message>
    <message>
        <source>Serial number that the guest sees</source>
        <translation>客户机看到的序列号</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>串行端口</translation>
    </message>
    <message>
        <source>Serial ports</source>
        <translation>串行端口</translation>
    </message>
    <message>
        <source>Server of an iSCSI target</source>
        <translation>iSCSI 目标的服务器</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Servers of a network source</source>
        <translation>网络源的服务器</translation>
    </message>
    <message>
        <source>Service records</source>
        <translation>服务记录</translation>
    </message>
    <message>
        <source>Session of the guest’s owner, base64</source>
        <translation>客户机所有者的会话，base64</translation>
    </message>
    <message>
        <source>Set &amp;Value…</source>
        <translation>设置值(&amp;V)…</translation>
    </message>
    <message>
        <source>Set Value</source>
        <translation>设置值</translation>
    </message>
    <message>
        <source>Set a named processor model and restart the machine before it moves.</source>
        <translation>请设置指定的处理器型号，并在移动之前重新启动虚拟机。</translation>
    </message>
    <message>
        <source>Set its cache to “none” and restart the machine.</source>
        <translation>请将其缓存设为“none”，然后重新启动虚拟机。</translation>
    </message>
    <message>
        <source>Set of addresses that the host’s firewall keeps</source>
        <translation>主机防火墙维护的地址集合</translation>
    </message>
    <message>
        <source>Set the disk’s cache to “none” and restart the machine.</source>
        <translation>请将磁盘的缓存设为“none”，然后重新启动虚拟机。</translation>
    </message>
    <message>
        <source>Set the secret for “%1”</source>
        <translation>设置“%1”的机密信息</translation>
    </message>
    <message>
        <source>Set vm.unprivileged_userfaultfd=1 there, or move without post-copy.</source>
        <translation>请在那里设置 vm.unprivileged_userfaultfd=1，或不使用后复制进行移动。</translation>
    </message>
    <message>
        <source>Settings of the device</source>
        <translation>设备的设置</translation>
    </message>
    <message>
        <source>Settings that interfaces choose by name</source>
        <translation>供接口按名称选择的设置</translation>
    </message>
    <message>
        <source>Several connections are compressed by “zlib” or “zstd”, not by both.</source>
        <translation>多个连接由“zlib”或“zstd”压缩，而不能同时使用两者。</translation>
    </message>
    <message>
        <source>Several devices of the machine fit: %1; name one by its address.</source>
        <translation>虚拟机有多个设备符合：%1；请用地址指定其中一个。</translation>
    </message>
    <message>
        <source>Several guests use the unchanged image</source>
        <translation>多个客户机使用未更改的映像</translation>
    </message>
    <message>
        <source>Several machines keep their names.</source>
        <translation>多台虚拟机会保留各自的名称。</translation>
    </message>
    <message>
        <source>Several panic devices have the model “%1”.</source>
        <translation>有多个 panic 设备的型号为“%1”。</translation>
    </message>
    <message>
        <source>Several security labels must each name their model.</source>
        <translation>有多个安全标签时，每个标签都必须指明其模型。</translation>
    </message>
    <message>
        <source>Several virtual LANs need the trunk “yes”.</source>
        <translation>多个虚拟局域网需要将 trunk 设为“yes”。</translation>
    </message>
    <message>
        <source>Share among hosts of one priority</source>
        <translation>在同一优先级的主机之间的份额</translation>
    </message>
    <message>
        <source>Share its storage between the hosts.</source>
        <translation>请在主机之间共享其存储。</translation>
    </message>
    <message>
        <source>Share of the disks’ time, from 100 to 1000</source>
        <translation>磁盘时间的份额，100 到 1000</translation>
    </message>
    <message>
        <source>Share of the processors’ time</source>
        <translation>处理器时间的份额</translation>
    </message>
    <message>
        <source>Share of this device’s time</source>
        <translation>此设备时间的份额</translation>
    </message>
    <message>
        <source>Share the &amp;Clipboard</source>
        <translation>共享剪贴板(&amp;C)</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>共享文件夹</translation>
    </message>
    <message>
        <source>Shared folders</source>
        <translation>共享文件夹</translation>
    </message>
    <message>
        <source>Shared memory</source>
        <translation>共享内存</translation>
    </message>
    <message>
        <source>Shared memory needs at least one node in “numa”.</source>
        <translation>共享内存要求“numa”中至少有一个节点。</translation>
    </message>
    <message>
        <source>Shared memory of the model “ivshmem-doorbell” needs a server.</source>
        <translation>型号为“ivshmem-doorbell”的共享内存需要服务器。</translation>
    </message>
    <message>
        <source>Shared memory of the model “ivshmem-plain” has no server.</source>
        <translation>型号为“ivshmem-plain”的共享内存没有服务器。</translation>
    </message>
    <message>
        <source>Shared with disks of the group</source>
        <translation>与该组的磁盘共享</translation>
    </message>
    <message>
        <source>Shares and limits of single devices</source>
        <translation>单个设备的份额和限制</translation>
    </message>
    <message>
        <source>Shares beside other machines</source>
        <translation>相对于其他虚拟机的份额</translation>
    </message>
    <message>
        <source>Shares of the disks’ time</source>
        <translation>磁盘时间的份额</translation>
    </message>
    <message>
        <source>Shares of the processors’ time and their places</source>
        <translation>处理器时间的份额及其位置</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>简短标题</translation>
    </message>
    <message>
        <source>Show &amp;All Machines</source>
        <translation>显示所有虚拟机(&amp;A)</translation>
    </message>
    <message>
        <source>Show machines that are off</source>
        <translation>显示已关闭的虚拟机</translation>
    </message>
    <message>
        <source>Show machines with problems</source>
        <translation>显示有问题的虚拟机</translation>
    </message>
    <message>
        <source>Show only the hosts given with --connect and remember none of them.</source>
        <translation>只显示用 --connect 指定的主机，且不记住其中任何一个。</translation>
    </message>
    <message>
        <source>Show or hide the tasks</source>
        <translation>显示或隐藏任务</translation>
    </message>
    <message>
        <source>Show paused machines</source>
        <translation>显示已暂停的虚拟机</translation>
    </message>
    <message>
        <source>Show running machines</source>
        <translation>显示正在运行的虚拟机</translation>
    </message>
    <message>
        <source>Show that host too; may be given more than once.</source>
        <translation>也显示该主机；可以多次指定。</translation>
    </message>
    <message>
        <source>Show the console on the whole screen (Ctrl+Alt+Return)</source>
        <translation>在整个屏幕上显示控制台 (Ctrl+Alt+Return)</translation>
    </message>
    <message>
        <source>Show the page of that machine.</source>
        <translation>显示该虚拟机的页面。</translation>
    </message>
    <message>
        <source>Show what caused this</source>
        <translation>显示造成此问题的原因</translation>
    </message>
    <message>
        <source>Shown &amp;as:</source>
        <translation>显示为(&amp;A)：</translation>
    </message>
    <message>
        <source>Shows again what counts, instead of what was typed</source>
        <translation>重新显示当前生效的值，取代已输入的内容</translation>
    </message>
    <message>
        <source>Shut &amp;Down</source>
        <translation>关机(&amp;D)</translation>
    </message>
    <message>
        <source>Shut another machine down there, or choose another host.</source>
        <translation>请将那里的另一台虚拟机关机，或选择其他主机。</translation>
    </message>
    <message>
        <source>Shut another machine down there, or expect it to swap.</source>
        <translation>请将那里的另一台虚拟机关机，否则预计会使用交换空间。</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>关机</translation>
    </message>
    <message>
        <source>Shut down “%1”</source>
        <translation>关闭“%1”</translation>
    </message>
    <message>
        <source>Shut down, and other ways to stop</source>
        <translation>关机以及其他停止方式</translation>
    </message>
    <message>
        <source>Shut it down and remove it there first.</source>
        <translation>请先在那里将其关机并移除。</translation>
    </message>
    <message>
        <source>Shut it down there, or choose another name.</source>
        <translation>请在那里将其关机，或选择其他名称。</translation>
    </message>
    <message>
        <source>Shut it down, or migrate it while it runs.</source>
        <translation>请将其关机，或在运行时迁移。</translation>
    </message>
    <message>
        <source>Shut “%1” down and move it switched off.</source>
        <translation>请将“%1”关机，然后在关机状态下移动它。</translation>
    </message>
    <message>
        <source>Shut “%1” down first.</source>
        <translation>请先将“%1”关机。</translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>正在关机</translation>
    </message>
    <message>
        <source>Shutting down by the guest</source>
        <translation>由客户机关机</translation>
    </message>
    <message>
        <source>Shutting down by the host</source>
        <translation>由主机关机</translation>
    </message>
    <message>
        <source>Shutting “%1” down…</source>
        <translation>正在将“%1”关机…</translation>
    </message>
    <message>
        <source>Si&amp;gn in with:</source>
        <translation>登录方式(&amp;G)：</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>登录到 %1</translation>
    </message>
    <message>
        <source>Since libvirt %1.</source>
        <translation>自 libvirt %1 起。</translation>
    </message>
    <message>
        <source>Single I/O threads</source>
        <translation>单个 I/O 线程</translation>
    </message>
    <message>
        <source>Single processor features</source>
        <translation>单个处理器功能</translation>
    </message>
    <message>
        <source>Single virtual processors</source>
        <translation>单个虚拟处理器</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size for the guest</source>
        <translation>客户机看到的大小</translation>
    </message>
    <message>
        <source>Size in GiB</source>
        <translation>大小（GiB）</translation>
    </message>
    <message>
        <source>Size in memory</source>
        <translation>内存中的大小</translation>
    </message>
    <message>
        <source>Size of a block in bytes</source>
        <translation>块的大小，以字节为单位</translation>
    </message>
    <message>
        <source>Size of a cache line</source>
        <translation>缓存行的大小</translation>
    </message>
    <message>
        <source>Size of a huge page</source>
        <translation>大页的大小</translation>
    </message>
    <message>
        <source>Size of a memory page</source>
        <translation>内存页的大小</translation>
    </message>
    <message>
        <source>Size of a page</source>
        <translation>页的大小</translation>
    </message>
    <message>
        <source>Size of a qcow2 cluster</source>
        <translation>qcow2 簇的大小</translation>
    </message>
    <message>
        <source>Size of console screens</source>
        <translation>控制台屏幕的大小</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>缓存的大小</translation>
    </message>
    <message>
        <source>Size of the disk in GiB</source>
        <translation>磁盘的大小，以 GiB 为单位</translation>
    </message>
    <message>
        <source>Size of the disks</source>
        <translation>磁盘大小</translation>
    </message>
    <message>
        <source>Size of the drive in bytes</source>
        <translation>驱动器的大小，以字节为单位</translation>
    </message>
    <message>
        <source>Size of the file or device</source>
        <translation>文件或设备的大小</translation>
    </message>
    <message>
        <source>Size of the host’s pages</source>
        <translation>主机内存页的大小</translation>
    </message>
    <message>
        <source>Size of the host’s send buffer, in bytes</source>
        <translation>主机发送缓冲区的大小，以字节为单位</translation>
    </message>
    <message>
        <source>Size of the medium in bytes</source>
        <translation>介质的大小，以字节为单位</translation>
    </message>
    <message>
        <source>Size of the memory</source>
        <translation>内存的大小</translation>
    </message>
    <message>
        <source>Size of the module</source>
        <translation>模块的大小</translation>
    </message>
    <message>
        <source>Size of the new image</source>
        <translation>新映像的大小</translation>
    </message>
    <message>
        <source>Size of the parts that are added and removed</source>
        <translation>每次添加和移除的部分的大小</translation>
    </message>
    <message>
        <source>Size of the storage</source>
        <translation>存储的大小</translation>
    </message>
    <message>
        <source>Size that a guest sees</source>
        <translation>客户机看到的大小</translation>
    </message>
    <message>
        <source>Sizes of memory pages</source>
        <translation>内存页的大小</translation>
    </message>
    <message>
        <source>Sizes of pages for single nodes</source>
        <translation>单个节点的页大小</translation>
    </message>
    <message>
        <source>Slave device of a null modem</source>
        <translation>空调制解调器的从设备</translation>
    </message>
    <message>
        <source>Slow the Guest Down</source>
        <translation>使客户机减速</translation>
    </message>
    <message>
        <source>Slow the guest down (auto-converge)</source>
        <translation>使客户机减速（自动收敛）</translation>
    </message>
    <message>
        <source>Slow the guest down (auto-converge), allow post-copy or a longer pause.</source>
        <translation>请使客户机减速（自动收敛），允许后复制或更长的停顿。</translation>
    </message>
    <message>
        <source>Slowed down at first by</source>
        <translation>初始减速幅度</translation>
    </message>
    <message>
        <source>Slowed down b&amp;y:</source>
        <translation>减速幅度(&amp;Y)：</translation>
    </message>
    <message>
        <source>Smallest block the guest may use</source>
        <translation>客户机可使用的最小块</translation>
    </message>
    <message>
        <source>Smallest part</source>
        <translation>最小部分</translation>
    </message>
    <message>
        <source>Smallest step</source>
        <translation>最小步长</translation>
    </message>
    <message>
        <source>Smart cards</source>
        <translation>智能卡</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Snapshot of an RBD image</source>
        <translation>RBD 映像的快照</translation>
    </message>
    <message>
        <source>Snapshots of the machine</source>
        <translation>虚拟机的快照</translation>
    </message>
    <message>
        <source>Snapshots of the machine are not taken over.</source>
        <translation>虚拟机的快照不会被一并转移。</translation>
    </message>
    <message>
        <source>Soc&amp;ket there:</source>
        <translation>远端的套接字(&amp;K)：</translation>
    </message>
    <message>
        <source>Soc&amp;ket:</source>
        <translation>套接字(&amp;K)：</translation>
    </message>
    <message>
        <source>Socket of a program that runs already</source>
        <translation>已在运行的程序的套接字</translation>
    </message>
    <message>
        <source>Socket of a vhost-user server</source>
        <translation>vhost-user 服务器的套接字</translation>
    </message>
    <message>
        <source>Socket of a vhost-user switch</source>
        <translation>vhost-user 交换机的套接字</translation>
    </message>
    <message>
        <source>Socket of the helper</source>
        <translation>辅助程序的套接字</translation>
    </message>
    <message>
        <source>Socket of the server</source>
        <translation>服务器的套接字</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>插槽</translation>
    </message>
    <message>
        <source>Sockets between host and guest</source>
        <translation>主机与客户机之间的套接字</translation>
    </message>
    <message>
        <source>Some changes of “%1” take effect when it is shut down and started again.</source>
        <translation>“%1”的部分更改在其关机并重新启动后生效。</translation>
    </message>
    <message>
        <source>Something else is under way with “%1”; wait for it.</source>
        <translation>“%1”正在进行其他操作；请等待其结束。</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Sound card</source>
        <translation>声卡</translation>
    </message>
    <message>
        <source>Sound cards</source>
        <translation>声卡</translation>
    </message>
    <message>
        <source>Sound device of the host, for ALSA and OSS</source>
        <translation>主机的声音设备，用于 ALSA 和 OSS</translation>
    </message>
    <message>
        <source>Sound through SPICE needs a SPICE display; add one or choose another type.</source>
        <translation>通过 SPICE 传送声音需要 SPICE 显示；请添加一个或选择其他类型。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Source or sink of PulseAudio</source>
        <translation>PulseAudio 的源或接收端</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>源：</translation>
    </message>
    <message>
        <source>Sources of storage pools</source>
        <translation>存储池的来源</translation>
    </message>
    <message>
        <source>Space for labels of namespaces</source>
        <translation>用于命名空间标签的空间</translation>
    </message>
    <message>
        <source>Space that it takes</source>
        <translation>占用的空间</translation>
    </message>
    <message>
        <source>Spanning tree protocol</source>
        <translation>生成树协议</translation>
    </message>
    <message>
        <source>Speculation at indirect branches</source>
        <translation>间接分支处的推测执行</translation>
    </message>
    <message>
        <source>Speed and state of the network interface</source>
        <translation>网络接口的速度和状态</translation>
    </message>
    <message>
        <source>Speed in GT/s</source>
        <translation>速度，以 GT/s 为单位</translation>
    </message>
    <message>
        <source>Speed of the link in Mbit/s</source>
        <translation>链路速度，以 Mbit/s 为单位</translation>
    </message>
    <message>
        <source>Spins before it reports, at least 4095</source>
        <translation>报告之前的自旋次数，至少为 4095</translation>
    </message>
    <message>
        <source>Start Pa&amp;used</source>
        <translation>以暂停状态启动(&amp;U)</translation>
    </message>
    <message>
        <source>Start a pool there, or create one.</source>
        <translation>请在那里启动存储池，或创建一个。</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Start it and move it while it runs, or discard what is saved.</source>
        <translation>请启动它并在运行时移动，或丢弃已保存的内容。</translation>
    </message>
    <message>
        <source>Start it and shut it down, or discard its saved state.</source>
        <translation>请启动它再将其关机，或丢弃其保存的状态。</translation>
    </message>
    <message>
        <source>Start it before the machine.</source>
        <translation>请在启动虚拟机之前先启动它。</translation>
    </message>
    <message>
        <source>Start it there, or connect the machine to another network.</source>
        <translation>请在那里启动它，或将虚拟机连接到其他网络。</translation>
    </message>
    <message>
        <source>Start it to see its console.</source>
        <translation>启动后即可看到其控制台。</translation>
    </message>
    <message>
        <source>Start network “%1”</source>
        <translation>启动网络“%1”</translation>
    </message>
    <message>
        <source>Start pool “%1”</source>
        <translation>启动存储池“%1”</translation>
    </message>
    <message>
        <source>Start the machine</source>
        <translation>启动虚拟机</translation>
    </message>
    <message>
        <source>Start the machine with its processors stopped</source>
        <translation>启动虚拟机，但其处理器处于停止状态</translation>
    </message>
    <message>
        <source>Start the network “%1”</source>
        <translation>启动网络“%1”</translation>
    </message>
    <message>
        <source>Start the pool “%1”</source>
        <translation>启动存储池“%1”</translation>
    </message>
    <message>
        <source>Start with the &amp;Host</source>
        <translation>随主机启动(&amp;H)</translation>
    </message>
    <message>
        <source>Start with the &amp;host</source>
        <translation>随主机启动(&amp;H)</translation>
    </message>
    <message>
        <source>Start with the host:</source>
        <translation>随主机启动：</translation>
    </message>
    <message>
        <source>Start “%1”</source>
        <translation>启动“%1”</translation>
    </message>
    <message>
        <source>Start “%1” paused</source>
        <translation>以暂停状态启动“%1”</translation>
    </message>
    <message>
        <source>Start “%1” with its host</source>
        <translation>随主机启动“%1”</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>已启动</translation>
    </message>
    <message>
        <source>Started by an incoming migration</source>
        <translation>由传入的迁移启动</translation>
    </message>
    <message>
        <source>Started from a snapshot</source>
        <translation>从快照启动</translation>
    </message>
    <message>
        <source>Started from its saved state</source>
        <translation>从保存的状态启动</translation>
    </message>
    <message>
        <source>Starting the machine</source>
        <translation>正在启动虚拟机</translation>
    </message>
    <message>
        <source>Starting “%1”</source>
        <translation>正在启动“%1”</translation>
    </message>
    <message>
        <source>Starts a Linux kernel directly, without firmware or boot loader.</source>
        <translation>直接启动 Linux 内核，无需固件或引导加载程序。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>State of its port in the switch</source>
        <translation>其端口在交换机中的状态</translation>
    </message>
    <message>
        <source>State of the link</source>
        <translation>链路的状态</translation>
    </message>
    <message>
        <source>State saved</source>
        <translation>状态已保存</translation>
    </message>
    <message>
        <source>State that the guest was in</source>
        <translation>客户机当时所处的状态</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>状态：</translation>
    </message>
    <message>
        <source>Stateless firmware keeps no variables; remove “nvram” or “stateless”.</source>
        <translation>无状态固件不保留变量；请移除“nvram”或“stateless”。</translation>
    </message>
    <message>
        <source>States of the connection, with commas: NEW, ESTABLISHED, RELATED, INVALID or NONE</source>
        <translation>连接的状态，以逗号分隔：NEW、ESTABLISHED、RELATED、INVALID 或 NONE</translation>
    </message>
    <message>
        <source>Statistics of the guest’s memory</source>
        <translation>客户机内存统计</translation>
    </message>
    <message>
        <source>Stepping number</source>
        <translation>步进编号</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Stop Network</source>
        <translation>停止网络</translation>
    </message>
    <message>
        <source>Stop Pool</source>
        <translation>停止存储池</translation>
    </message>
    <message>
        <source>Stop and delete the network “%1”?</source>
        <translation>要停止并删除网络“%1”吗？</translation>
    </message>
    <message>
        <source>Stop network “%1”</source>
        <translation>停止网络“%1”</translation>
    </message>
    <message>
        <source>Stop pool “%1”</source>
        <translation>停止存储池“%1”</translation>
    </message>
    <message>
        <source>Stop the machine's processors for now</source>
        <translation>暂时停止虚拟机的处理器</translation>
    </message>
    <message>
        <source>Stop the network “%1”?</source>
        <translation>要停止网络“%1”吗？</translation>
    </message>
    <message>
        <source>Stop the pool first.</source>
        <translation>请先停止存储池。</translation>
    </message>
    <message>
        <source>Stop the pool “%1”?</source>
        <translation>要停止存储池“%1”吗？</translation>
    </message>
    <message>
        <source>Stop waiting for the hosts</source>
        <translation>停止等待主机</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stopped by a failure</source>
        <translation>因故障而停止</translation>
    </message>
    <message>
        <source>Stopped by going back to a snapshot</source>
        <translation>因恢复到快照而停止</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Storage &amp;pool:</source>
        <translation>存储池(&amp;P)：</translation>
    </message>
    <message>
        <source>Storage pool</source>
        <translation>存储池</translation>
    </message>
    <message>
        <source>Storage pool for the disks</source>
        <translation>用于磁盘的存储池</translation>
    </message>
    <message>
        <source>Storage pool of a volume</source>
        <translation>卷所在的存储池</translation>
    </message>
    <message>
        <source>Storage pools</source>
        <translation>存储池</translation>
    </message>
    <message>
        <source>Storage pools that it knows</source>
        <translation>它支持的存储池</translation>
    </message>
    <message>
        <source>Storage volume</source>
        <translation>存储卷</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>拉伸</translation>
    </message>
    <message>
        <source>Subchannel set of s390</source>
        <translation>s390 的子通道集</translation>
    </message>
    <message>
        <source>Subchannel set of that device</source>
        <translation>该设备的子通道集</translation>
    </message>
    <message>
        <source>Subclass of the USB interface</source>
        <translation>USB 接口的子类</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>子网</translation>
    </message>
    <message>
        <source>Subnet of the network</source>
        <translation>网络的子网</translation>
    </message>
    <message>
        <source>Such a machine moves only switched off.</source>
        <translation>这样的虚拟机只能在关机状态下移动。</translation>
    </message>
    <message>
        <source>Such entries of the network “%1” can only be added and removed: %2.</source>
        <translation>网络“%1”的此类条目只能添加和移除：%2。</translation>
    </message>
    <message>
        <source>Such machines often cannot move while they run; switch OpenGL off.</source>
        <translation>这样的虚拟机通常无法在运行时移动；请关闭 OpenGL。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Suspend disk encryption that relies on it before, or have its recovery key at hand.</source>
        <translation>请事先暂停依赖它的磁盘加密，或备好恢复密钥。</translation>
    </message>
    <message>
        <source>Suspend the system of “%1”</source>
        <translation>使“%1”的系统睡眠</translation>
    </message>
    <message>
        <source>Suspended by the guest</source>
        <translation>由客户机挂起</translation>
    </message>
    <message>
        <source>Switch it on in that computer’s firmware and load the kernel’s module.</source>
        <translation>请在该计算机的固件中启用它，并加载内核的模块。</translation>
    </message>
    <message>
        <source>Switch off at once, like pulling the plug</source>
        <translation>立即关闭，如同拔掉电源</translation>
    </message>
    <message>
        <source>Switch to &amp;Post-Copy</source>
        <translation>切换到后复制(&amp;P)</translation>
    </message>
    <message>
        <source>Switch to Post-Copy</source>
        <translation>切换到后复制</translation>
    </message>
    <message>
        <source>Switch to post-copy</source>
        <translation>切换到后复制</translation>
    </message>
    <message>
        <source>Synthetic interrupt controller</source>
        <translation>合成中断控制器</translation>
    </message>
    <message>
        <source>Synthetic timers</source>
        <translation>合成定时器</translation>
    </message>
    <message>
        <source>Synthetic timers interrupt directly</source>
        <translation>合成定时器直接中断</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>System in the guest</source>
        <translation>客户机中的系统</translation>
    </message>
    <message>
        <source>System management mode</source>
        <translation>系统管理模式</translation>
    </message>
    <message>
        <source>System:</source>
        <translation>系统：</translation>
    </message>
    <message>
        <source>TCP (not encrypted)</source>
        <translation>TCP（未加密）</translation>
    </message>
    <message>
        <source>TCP flags that are looked at and, behind “/”, those that are set</source>
        <translation>要检查的 TCP 标志，以及“/”之后应置位的标志</translation>
    </message>
    <message>
        <source>TCP option, by number</source>
        <translation>TCP 选项，按编号</translation>
    </message>
    <message>
        <source>TLS &amp;priority:</source>
        <translation>TLS 优先级(&amp;P)：</translation>
    </message>
    <message>
        <source>TLS key</source>
        <translation>TLS 密钥</translation>
    </message>
    <message>
        <source>TLS with certificates</source>
        <translation>使用证书的 TLS</translation>
    </message>
    <message>
        <source>TPM</source>
        <translation>TPM</translation>
    </message>
    <message>
        <source>TPM devices cannot be used here yet.</source>
        <translation>TPM 设备在此处尚不能使用。</translation>
    </message>
    <message>
        <source>TPM of the host</source>
        <translation>主机的 TPM</translation>
    </message>
    <message>
        <source>TPM specification</source>
        <translation>TPM 规范</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags in the inventory</source>
        <translation>资产清单中的标签</translation>
    </message>
    <message>
        <source>Tags that all have in common are shown; others stay as they are. Separate tags with commas.</source>
        <translation>只显示所有虚拟机共有的标签；其他标签保持原样。请用英文逗号分隔标签。</translation>
    </message>
    <message>
        <source>Take a snapshot of “%1”</source>
        <translation>为“%1”创建快照</translation>
    </message>
    <message>
        <source>Take it out of the drive if it is not there.</source>
        <translation>如果那里没有它，请将其从驱动器中取出。</translation>
    </message>
    <message>
        <source>Take it out of the drive, or copy it there.</source>
        <translation>请将其从驱动器中取出，或复制到那里。</translation>
    </message>
    <message>
        <source>Take some away before it moves, or choose another host.</source>
        <translation>请在移动之前减少一些，或选择其他主机。</translation>
    </message>
    <message>
        <source>Take the feature out and restart it, or move it switched off.</source>
        <translation>请去掉该功能并重新启动，或在关机状态下移动。</translation>
    </message>
    <message>
        <source>Take the feature out or set the frequency of the timer “tsc”, and restart it.</source>
        <translation>请去掉该功能或设置定时器“tsc”的频率，然后重新启动。</translation>
    </message>
    <message>
        <source>Take the snapshot “%1” of “%2”</source>
        <translation>创建“%2”的快照“%1”</translation>
    </message>
    <message>
        <source>Take “%1” from its driver</source>
        <translation>将“%1”从其驱动程序分离</translation>
    </message>
    <message>
        <source>Take “%2” back to the snapshot “%1”</source>
        <translation>将“%2”恢复到快照“%1”</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation>创建时间：%1</translation>
    </message>
    <message>
        <source>Takes e&amp;ffect:</source>
        <translation>生效时间(&amp;F)：</translation>
    </message>
    <message>
        <source>Takes effec&amp;t:</source>
        <translation>生效时间(&amp;T)：</translation>
    </message>
    <message>
        <source>Takes effect at the next start</source>
        <translation>下次启动时生效</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>下次启动时生效。</translation>
    </message>
    <message>
        <source>Taking the snapshot</source>
        <translation>正在创建快照</translation>
    </message>
    <message>
        <source>Taking the snapshot “%1” of “%2”</source>
        <translation>正在创建“%2”的快照“%1”</translation>
    </message>
    <message>
        <source>Target of the guest’s disk</source>
        <translation>客户机磁盘的目标</translation>
    </message>
    <message>
        <source>Target on a SCSI bus</source>
        <translation>SCSI 总线上的目标</translation>
    </message>
    <message>
        <source>Target or path of the guest’s disk</source>
        <translation>客户机磁盘的目标或路径</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Tells the guest its processors are its own</source>
        <translation>告知客户机其处理器为其独占</translation>
    </message>
    <message>
        <source>Terminal of a running guest</source>
        <translation>运行中客户机的终端</translation>
    </message>
    <message>
        <source>Test host</source>
        <translation>测试主机</translation>
    </message>
    <message>
        <source>Test host (%1)</source>
        <translation>测试主机（%1）</translation>
    </message>
    <message>
        <source>Text of the record</source>
        <translation>记录的文本</translation>
    </message>
    <message>
        <source>Text records</source>
        <translation>文本记录</translation>
    </message>
    <message>
        <source>Texts of the maker</source>
        <translation>制造商的文本</translation>
    </message>
    <message>
        <source>That is no command for an agent; write {"execute": "guest-ping"}.</source>
        <translation>这不是代理命令；请写 {"execute": "guest-ping"}。</translation>
    </message>
    <message>
        <source>That is no command for an emulator; write {"execute": "query-status"}.</source>
        <translation>这不是模拟器命令；请写 {"execute": "query-status"}。</translation>
    </message>
    <message>
        <source>That is no time a guest could have.</source>
        <translation>客户机不可能有这样的时间。</translation>
    </message>
    <message>
        <source>That is no time an agent could be given.</source>
        <translation>不能给代理这样的时间。</translation>
    </message>
    <message>
        <source>That is no time between two measurements of the memory.</source>
        <translation>这不是有效的两次内存测量之间的间隔时间。</translation>
    </message>
    <message>
        <source>That name, at most twelve letters</source>
        <translation>该名称，最多十二个字母</translation>
    </message>
    <message>
        <source>That part of the network “%1” cannot change alone; change its definition.</source>
        <translation>网络“%1”的这一部分无法单独更改；请更改其定义。</translation>
    </message>
    <message>
        <source>That program must be there on “%1”.</source>
        <translation>“%1”上必须有该程序。</translation>
    </message>
    <message>
        <source>That was not right; try again.</source>
        <translation>输入不正确；请重试。</translation>
    </message>
    <message>
        <source>That way to “%1” does not exist here; connect over SSH instead.</source>
        <translation>此处不存在以该方式到“%1”的连接；请改用 SSH 连接。</translation>
    </message>
    <message>
        <source>Thawed</source>
        <translation>已解冻</translation>
    </message>
    <message>
        <source>The %1 address has %2 %3; at most %4 is possible.</source>
        <translation>%1 地址的 %2 为 %3；最大只能是 %4。</translation>
    </message>
    <message>
        <source>The %1 can be reached through “%2” only over TCP.</source>
        <translation>%1 只能经由 TCP 通过“%2”访问。</translation>
    </message>
    <message>
        <source>The %1 cannot have the scheduler “%2” here; this takes the right to real-time scheduling. Remove it or run as the administrator.</source>
        <translation>%1 在此不能使用调度程序“%2”；这需要实时调度的权限。请将其移除或以管理员身份运行。</translation>
    </message>
    <message>
        <source>The %1 has a source of the type “%2”, which cannot be used here yet.</source>
        <translation>%1 的来源类型为“%2”，此处尚不能使用。</translation>
    </message>
    <message>
        <source>The %1 has a target “%2” that does not end with the number of a logical unit.</source>
        <translation>%1 的目标“%2”不以逻辑单元的编号结尾。</translation>
    </message>
    <message>
        <source>The %1 has a world wide name “%2” that is no such number.</source>
        <translation>%1 的全球唯一名称“%2”不是有效的编号。</translation>
    </message>
    <message>
        <source>The %1 has a world wide name, which its bus cannot carry.</source>
        <translation>%1 有全球唯一名称 (WWN)，但其总线不支持。</translation>
    </message>
    <message>
        <source>The %1 has an image of the format “%2”, which cannot build on another.</source>
        <translation>%1 的映像格式为“%2”，无法基于其他映像。</translation>
    </message>
    <message>
        <source>The %1 has an unknown I/O mode “%2”.</source>
        <translation>%1 的 I/O 模式“%2”未知。</translation>
    </message>
    <message>
        <source>The %1 has an unknown cache mode “%2”.</source>
        <translation>%1 的缓存模式“%2”未知。</translation>
    </message>
    <message>
        <source>The %1 has no name.</source>
        <translation>%1 没有名称。</translation>
    </message>
    <message>
        <source>The %1 has the format “%2” and the encryption “%3”, which do not go together in QEMU.</source>
        <translation>%1 的格式为“%2”，加密为“%3”，两者在 QEMU 中不能同时使用。</translation>
    </message>
    <message>
        <source>The %1 has the format “%2”, which cannot be used here.</source>
        <translation>%1 的格式为“%2”，此处不能使用。</translation>
    </message>
    <message>
        <source>The %1 is encrypted, but no secret with its passphrase is named.</source>
        <translation>%1 已加密，但没有指定含有其密码短语的机密信息。</translation>
    </message>
    <message>
        <source>The %1 is reached through “%2”, which QEMU has no more.</source>
        <translation>%1 通过“%2”访问，QEMU 已不再支持。</translation>
    </message>
    <message>
        <source>The %1 is to be read as “%2”, which is no user or group of this host.</source>
        <translation>%1 要以“%2”的身份读取，但此主机没有该用户或组。</translation>
    </message>
    <message>
        <source>The %1 is to run on the host’s processors %2, which are not there or not allowed; correct its pinning.</source>
        <translation>%1 要在主机的处理器 %2 上运行，但这些处理器不存在或不允许使用；请更正其绑定。</translation>
    </message>
    <message>
        <source>The %1 is to use open files of the group “%2”, which nobody has handed over.</source>
        <translation>%1 要使用组“%2”的已打开文件，但没有移交这些文件。</translation>
    </message>
    <message>
        <source>The %1 must name exactly one host to reach it through “%2”.</source>
        <translation>%1 必须恰好指定一个主机才能通过“%2”访问。</translation>
    </message>
    <message>
        <source>The %1 must name its source as “pool/image”; it says “%2”.</source>
        <translation>%1 必须以“pool/image”的形式指定其源；现在是“%2”。</translation>
    </message>
    <message>
        <source>The %1 needs the address and the namespace of an NVMe device.</source>
        <translation>%1 需要 NVMe 设备的地址和命名空间。</translation>
    </message>
    <message>
        <source>The %1 of “%2” asks for %3 queues, which its connection has not.</source>
        <translation>“%2”的 %1 要求 %3 个队列，但其连接没有队列。</translation>
    </message>
    <message>
        <source>The %1 of “%2” asks for a driver “%3”, which QEMU has not.</source>
        <translation>“%2”的 %1 要求驱动程序“%3”，QEMU 没有该驱动程序。</translation>
    </message>
    <message>
        <source>The %1 of “%2” asks for a driver “%3”; only “qemu” works here.</source>
        <translation>“%2”的 %1 要求驱动程序“%3”；此处只能使用“qemu”。</translation>
    </message>
    <message>
        <source>The %1 of “%2” cannot be opened without its secret.</source>
        <translation>没有机密信息就无法打开“%2”的 %1。</translation>
    </message>
    <message>
        <source>The %1 of “%2” cannot have %3 ports.</source>
        <translation>“%2”的 %1 不能有 %3 个端口。</translation>
    </message>
    <message>
        <source>The %1 of “%2” has a wrong port or chassis number.</source>
        <translation>“%2”的 %1 的端口号或机箱号有误。</translation>
    </message>
    <message>
        <source>The %1 of “%2” has no source; choose an image.</source>
        <translation>“%2”的 %1 没有来源；请选择映像。</translation>
    </message>
    <message>
        <source>The %1 of “%2” has the model “%3”, which cannot be used here yet.</source>
        <translation>“%2”的 %1 的型号为“%3”，此处尚不能使用。</translation>
    </message>
    <message>
        <source>The %1 of “%2” has the model “%3”, which cannot be used here.</source>
        <translation>“%2”的 %1 的型号为“%3”，在这里不能使用。</translation>
    </message>
    <message>
        <source>The %1 of “%2” has the type “%3”, which cannot be used here yet.</source>
        <translation>“%2”的 %1 的类型为“%3”，此处尚不能使用。</translation>
    </message>
    <message>
        <source>The %1 of “%2” is a companion, but there is no USB 2 controller %3.</source>
        <translation>“%2”的 %1 是伴随控制器，但没有 USB 2 控制器 %3。</translation>
    </message>
    <message>
        <source>The %1 of “%2” is a memory card, which must be a file.</source>
        <translation>“%2”的 %1 是存储卡，必须是文件。</translation>
    </message>
    <message>
        <source>The %1 of “%2” is an empty USB drive; insert a medium or use SATA.</source>
        <translation>“%2”的 %1 是空的 USB 驱动器；请插入介质或使用 SATA。</translation>
    </message>
    <message>
        <source>The %1 of “%2” is of the type “%3”; QEMU can only share folders.</source>
        <translation>“%2”的 %1 的类型为“%3”；QEMU 只能共享文件夹。</translation>
    </message>
    <message>
        <source>The %1 of “%2” is on a bus “%3”, which cannot be used here.</source>
        <translation>“%2”的 %1 位于总线“%3”上，此处不能使用。</translation>
    </message>
    <message>
        <source>The %1 of “%2” is on a controller that does not exist.</source>
        <translation>“%2”的 %1 位于不存在的控制器上。</translation>
    </message>
    <message>
        <source>The %1 of “%2” is transient, which only plain image files that are written to can be.</source>
        <translation>“%2”的 %1 是临时的，只有会被写入的普通映像文件才能这样。</translation>
    </message>
    <message>
        <source>The BIOS is to speak on a serial port, but there is none; add one.</source>
        <translation>BIOS 要通过串行端口输出，但没有串行端口；请添加一个。</translation>
    </message>
    <message>
        <source>The CPU topology of “%1” makes %2 virtual CPUs, but it has %3; make them equal.</source>
        <translation>“%1”的 CPU 拓扑构成 %2 个虚拟 CPU，但它有 %3 个；请使两者相等。</translation>
    </message>
    <message>
        <source>The CPU vendor “%1” of “%2” has a character that is not allowed.</source>
        <translation>“%2”的 CPU 厂商“%1”含有不允许的字符。</translation>
    </message>
    <message>
        <source>The Ceph option needs a name.</source>
        <translation>Ceph 选项需要名称。</translation>
    </message>
    <message>
        <source>The Ceph option “%1” needs a value.</source>
        <translation>Ceph 选项“%1”需要值。</translation>
    </message>
    <message>
        <source>The D-Bus display of “%1” needs the address of a D-Bus daemon, or “p2p” to be “yes”.</source>
        <translation>“%1”的 D-Bus 显示需要 D-Bus 守护进程的地址，或将“p2p”设为“yes”。</translation>
    </message>
    <message>
        <source>The DHCP range from “%1” to “%2”</source>
        <translation>从“%1”到“%2”的 DHCP 范围</translation>
    </message>
    <message>
        <source>The Fibre Channel name has characters that cannot be printed.</source>
        <translation>光纤通道名称含有不可打印的字符。</translation>
    </message>
    <message>
        <source>The Fibre Channel name is too long; at most %1 characters are possible.</source>
        <translation>光纤通道名称过长；最多允许 %1 个字符。</translation>
    </message>
    <message>
        <source>The Hyper-V vendor “%1” of “%2” has a character that is not allowed.</source>
        <translation>“%2”的 Hyper-V 厂商“%1”含有不允许的字符。</translation>
    </message>
    <message>
        <source>The I/O thread %1 cannot have more threads at least than at most.</source>
        <translation>I/O 线程 %1 的最小线程数不能大于最大线程数。</translation>
    </message>
    <message>
        <source>The I/O thread %1 is pinned more than once.</source>
        <translation>I/O 线程 %1 被多次绑定。</translation>
    </message>
    <message>
        <source>The I/O thread %1 of “%2” could not be changed.</source>
        <translation>无法更改“%2”的 I/O 线程 %1。</translation>
    </message>
    <message>
        <source>The I/O thread %1 of “%2” stays.</source>
        <translation>“%2”的 I/O 线程 %1 仍然保留。</translation>
    </message>
    <message>
        <source>The IPv6 prefix of QEMU’s own network must be 64.</source>
        <translation>QEMU 自身网络的 IPv6 前缀必须为 64。</translation>
    </message>
    <message>
        <source>The PCI address %1 cannot be: the last bus is %2.</source>
        <translation>PCI 地址 %1 不可能存在：最后一条总线是 %2。</translation>
    </message>
    <message>
        <source>The PCI address %1 cannot be: the last function is 7.</source>
        <translation>PCI 地址 %1 不可能存在：最后一个功能号是 7。</translation>
    </message>
    <message>
        <source>The PCI address %1 cannot be: the machine has no PCI bus.</source>
        <translation>PCI 地址 %1 不可能存在：此虚拟机没有 PCI 总线。</translation>
    </message>
    <message>
        <source>The PCI address %1 cannot be: the slots of that bus are %2 to %3.</source>
        <translation>PCI 地址 %1 不可能存在：该总线的插槽为 %2 到 %3。</translation>
    </message>
    <message>
        <source>The PCI address %1 cannot be: there is only PCI domain 0.</source>
        <translation>PCI 地址 %1 不可能存在：只有 PCI 域 0。</translation>
    </message>
    <message>
        <source>The PCI address %1 is used twice; remove one to get a free one.</source>
        <translation>PCI 地址 %1 被使用了两次；移除其中一个即可获得空闲地址。</translation>
    </message>
    <message>
        <source>The PCI address 0000:00:01.2 belongs to a USB controller that this machine does not have.</source>
        <translation>PCI 地址 0000:00:01.2 属于此虚拟机没有的 USB 控制器。</translation>
    </message>
    <message>
        <source>The PCI address has %1 %2; at most %3 is possible.</source>
        <translation>PCI 地址的 %1 为 %2；最大可为 %3。</translation>
    </message>
    <message>
        <source>The PCI address has “%1” at most 0x%2.</source>
        <translation>PCI 地址的“%1”最大为 0x%2。</translation>
    </message>
    <message>
        <source>The PCI controller %1 has “%2” %3; %4 to %5 are possible.</source>
        <translation>PCI 控制器 %1 的“%2”为 %3；允许 %4 到 %5。</translation>
    </message>
    <message>
        <source>The PCI controller 0 cannot be at a NUMA node.</source>
        <translation>PCI 控制器 0 不能位于 NUMA 节点上。</translation>
    </message>
    <message>
        <source>The PCI device is listed twice.</source>
        <translation>该 PCI 设备被列出了两次。</translation>
    </message>
    <message>
        <source>The PCI device “%1” could not be reset; its kind may not be able to.</source>
        <translation>无法重置 PCI 设备“%1”；这种设备可能不支持重置。</translation>
    </message>
    <message>
        <source>The PCI device “%1” could not be taken from its driver; load the module “vfio-pci” and try again.</source>
        <translation>无法从驱动程序取得 PCI 设备“%1”；请加载模块“vfio-pci”后重试。</translation>
    </message>
    <message>
        <source>The PCI device “%1” has no IOMMU group; switch the IOMMU on in the firmware’s settings and with the kernel option “intel_iommu=on” or “amd_iommu=on”.</source>
        <translation>PCI 设备“%1”没有 IOMMU 组；请在固件设置中并使用内核选项“intel_iommu=on”或“amd_iommu=on”启用 IOMMU。</translation>
    </message>
    <message>
        <source>The PCI device “%1” is in one IOMMU group with “%2”, which “%3” of this computer uses; give the guest both or take “%2” from its driver.</source>
        <translation>PCI 设备“%1”与“%2”在同一 IOMMU 组，后者由此计算机的“%3”使用；请将两者都分配给客户机，或使“%2”脱离其驱动程序。</translation>
    </message>
    <message>
        <source>The PCI device “%1” is not free; bind it to “vfio-pci” or let it be managed.</source>
        <translation>PCI 设备“%1”未空闲；请将其绑定到“vfio-pci”，或将其设为受管理。</translation>
    </message>
    <message>
        <source>The SCSI device “%1” of “%2” names no unit of an iSCSI server.</source>
        <translation>“%2”的 SCSI 设备“%1”没有指定 iSCSI 服务器的单元。</translation>
    </message>
    <message>
        <source>The SCSI device “%1” of “%2” needs a password, which cannot be given here yet.</source>
        <translation>“%2”的 SCSI 设备“%1”需要密码，但目前无法在此提供。</translation>
    </message>
    <message>
        <source>The SCSI host “%1” of “%2” has no port name.</source>
        <translation>“%2”的 SCSI 主机“%1”没有端口名称。</translation>
    </message>
    <message>
        <source>The SPICE display of “%1” has a port that cannot exist.</source>
        <translation>“%1”的 SPICE 显示的端口不可能存在。</translation>
    </message>
    <message>
        <source>The SPICE display of “%1” must be encrypted; give it an encrypted port.</source>
        <translation>“%1”的 SPICE 显示必须加密；请为其指定加密端口。</translation>
    </message>
    <message>
        <source>The TPM does not say how its emulator is reached.</source>
        <translation>TPM 未说明如何访问其模拟器。</translation>
    </message>
    <message>
        <source>The TPM has no path to its emulator’s socket.</source>
        <translation>TPM 没有指向其模拟器套接字的路径。</translation>
    </message>
    <message>
        <source>The TPM of “%1” cannot be opened without its secret.</source>
        <translation>没有机密信息就无法打开“%1”的 TPM。</translation>
    </message>
    <message>
        <source>The TPM of “%1” could not be made; is the package “swtpm-tools” installed?</source>
        <translation>无法创建“%1”的 TPM；是否已安装软件包“swtpm-tools”？</translation>
    </message>
    <message>
        <source>The TPM of “%1” is another program’s; it must be there on “%2”.</source>
        <translation>“%1”的 TPM 由其他程序提供；该程序必须在“%2”上存在。</translation>
    </message>
    <message>
        <source>The TPM of “%1” is kept or removed, not both.</source>
        <translation>“%1”的 TPM 只能保留或移除，不能两者兼有。</translation>
    </message>
    <message>
        <source>The TPM of “%1” needs the program “swtpm”; install it.</source>
        <translation>“%1”的 TPM 需要程序“swtpm”；请安装它。</translation>
    </message>
    <message>
        <source>The UNIX socket of a character device has no path.</source>
        <translation>字符设备的 UNIX 套接字没有路径。</translation>
    </message>
    <message>
        <source>The USB device “%1” is not plugged in; plug it in or remove it from the machine.</source>
        <translation>USB 设备“%1”未插入；请将其插入或从虚拟机中移除。</translation>
    </message>
    <message>
        <source>The USB filter of “%1” has a version “%2” that cannot exist.</source>
        <translation>“%1”的 USB 过滤器的版本“%2”不可能存在。</translation>
    </message>
    <message>
        <source>The USB port %1 of bus %2 is used twice.</source>
        <translation>总线 %2 的 USB 端口 %1 被使用了两次。</translation>
    </message>
    <message>
        <source>The UUID of the new machine must stay %1.</source>
        <translation>新虚拟机的 UUID 必须保持为 %1。</translation>
    </message>
    <message>
        <source>The UUID of “%1” belongs to the machine “%2”.</source>
        <translation>“%1”的 UUID 属于虚拟机“%2”。</translation>
    </message>
    <message>
        <source>The VNC display of “%1” asks for any port for web sockets; choose a number.</source>
        <translation>“%1”的 VNC 显示要求为 WebSocket 使用任意端口；请选择一个编号。</translation>
    </message>
    <message>
        <source>The VNC password is longer than %1 characters; shorten it.</source>
        <translation>VNC 密码超过 %1 个字符；请缩短。</translation>
    </message>
    <message>
        <source>The VNC port of “%1” is %2; choose one from %3 to 65535.</source>
        <translation>“%1”的 VNC 端口为 %2；请选择从 %3 到 65535 的端口。</translation>
    </message>
    <message>
        <source>The XML was edited by hand; what was changed on the other pages since then is not in it.</source>
        <translation>XML 已手动编辑；此后在其他页面上所做的更改不包含在其中。</translation>
    </message>
    <message>
        <source>The acceleration does not say which; give it “accel3d”.</source>
        <translation>加速未说明是哪一种；请为其指定“accel3d”。</translation>
    </message>
    <message>
        <source>The adapter can have a name or the address of its parent, not both.</source>
        <translation>适配器可以有名称或其父设备的地址，但不能两者都有。</translation>
    </message>
    <message>
        <source>The adapter needs a name or the address of its parent.</source>
        <translation>适配器需要名称或其父设备的地址。</translation>
    </message>
    <message>
        <source>The adapter needs a type, since it is named by an address.</source>
        <translation>适配器由地址指定，因此需要类型。</translation>
    </message>
    <message>
        <source>The adapter needs a type, since it is named by its world wide name or parent.</source>
        <translation>适配器由其全球名称或父设备指定，因此需要类型。</translation>
    </message>
    <message>
        <source>The adapter “%1” of this computer has no unit %2:%3:%4.</source>
        <translation>此计算机的适配器“%1”没有单元 %2:%3:%4。</translation>
    </message>
    <message>
        <source>The adapter’s parent needs a PCI address.</source>
        <translation>适配器的父设备需要 PCI 地址。</translation>
    </message>
    <message>
        <source>The adapter’s parent needs a “unique_id” from 0 on.</source>
        <translation>适配器的父设备需要从 0 起的“unique_id”。</translation>
    </message>
    <message>
        <source>The address needs the type “pci”.</source>
        <translation>地址需要类型“pci”。</translation>
    </message>
    <message>
        <source>The address of a SCSI device needs “%1”.</source>
        <translation>SCSI 设备的地址需要“%1”。</translation>
    </message>
    <message>
        <source>The address of a USB device needs “%1”.</source>
        <translation>USB 设备的地址需要“%1”。</translation>
    </message>
    <message>
        <source>The address of a memory module needs a slot.</source>
        <translation>内存模块的地址需要插槽。</translation>
    </message>
    <message>
        <source>The address “%1” of a DHCP host is not inside the network.</source>
        <translation>DHCP 主机的地址“%1”不在该网络内。</translation>
    </message>
    <message>
        <source>The address “%1” of the moving machine names no host.</source>
        <translation>移动中虚拟机的地址“%1”没有指定主机。</translation>
    </message>
    <message>
        <source>The addresses given out by “%1” cannot be read.</source>
        <translation>无法读取“%1”分配的地址。</translation>
    </message>
    <message>
        <source>The agent in the guest does not answer.</source>
        <translation>客户机中的代理没有响应。</translation>
    </message>
    <message>
        <source>The agent in the guest does not know this request.</source>
        <translation>客户机中的代理不认识此请求。</translation>
    </message>
    <message>
        <source>The agent in the guest is busy with another request.</source>
        <translation>客户机中的代理正忙于处理另一个请求。</translation>
    </message>
    <message>
        <source>The agent in the guest refused the request.</source>
        <translation>客户机中的代理拒绝了请求。</translation>
    </message>
    <message>
        <source>The agent in “%1” did not do what it was asked for.</source>
        <translation>“%1”中的代理没有执行所请求的操作。</translation>
    </message>
    <message>
        <source>The agent in “%1” told nothing.</source>
        <translation>“%1”中的代理没有提供任何信息。</translation>
    </message>
    <message>
        <source>The alias “%1” is used by more than one device.</source>
        <translation>别名“%1”被多个设备使用。</translation>
    </message>
    <message>
        <source>The amount has an unknown unit or is too large.</source>
        <translation>该数量的单位未知或数值过大。</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>该数量过大。</translation>
    </message>
    <message>
        <source>The amount is too large; at most 8 EiB are possible.</source>
        <translation>该数量过大；最多允许 8 EiB。</translation>
    </message>
    <message>
        <source>The amount must be a multiple of 1 MiB.</source>
        <translation>该数量必须是 1 MiB 的倍数。</translation>
    </message>
    <message>
        <source>The attribute does not count: it needs a name and a value.</source>
        <translation>该属性不起作用：它需要名称和值。</translation>
    </message>
    <message>
        <source>The attribute “%1” is given twice.</source>
        <translation>属性“%1”被指定了两次。</translation>
    </message>
    <message>
        <source>The audio backend of a D-Bus display must be of the type “dbus”.</source>
        <translation>D-Bus 显示的音频后端必须为“dbus”类型。</translation>
    </message>
    <message>
        <source>The authentication needs a type; write “chap” or “ceph”.</source>
        <translation>身份验证需要类型；请写“chap”或“ceph”。</translation>
    </message>
    <message>
        <source>The backend “egd” does not say how its program is reached.</source>
        <translation>后端“egd”未说明如何访问其程序。</translation>
    </message>
    <message>
        <source>The backup of “%1” could not be read.</source>
        <translation>无法读取“%1”的备份。</translation>
    </message>
    <message>
        <source>The backup of “%1” could not be started.</source>
        <translation>无法开始“%1”的备份。</translation>
    </message>
    <message>
        <source>The backup of “%1” failed; its files were removed.</source>
        <translation>“%1”的备份失败；其文件已移除。</translation>
    </message>
    <message>
        <source>The bandwidth %1 is too large.</source>
        <translation>带宽 %1 过大。</translation>
    </message>
    <message>
        <source>The bandwidth cannot have a class here.</source>
        <translation>此处的带宽不能有类别。</translation>
    </message>
    <message>
        <source>The bandwidth cannot have a floor here.</source>
        <translation>此处的带宽不能有下限。</translation>
    </message>
    <message>
        <source>The bandwidth must be less than %1 MiB/s.</source>
        <translation>带宽必须小于 %1 MiB/s。</translation>
    </message>
    <message>
        <source>The bandwidth of an interface of the type “%1” cannot be limited.</source>
        <translation>“%1”类型的接口无法限制带宽。</translation>
    </message>
    <message>
        <source>The bandwidth of the network device “%1” could not be limited.</source>
        <translation>无法限制网络设备“%1”的带宽。</translation>
    </message>
    <message>
        <source>The bandwidth of the network device “%1” could not be limited; does the kernel have the HTB packet scheduler?</source>
        <translation>无法限制网络设备“%1”的带宽；内核是否有 HTB 数据包调度程序？</translation>
    </message>
    <message>
        <source>The bandwidth of the node %1 is given more than once.</source>
        <translation>节点 %1 的带宽被多次指定。</translation>
    </message>
    <message>
        <source>The bandwidth or the buffer of the copy is too large.</source>
        <translation>复制的带宽或缓冲区过大。</translation>
    </message>
    <message>
        <source>The banks below are activated at start</source>
        <translation>以下存储体在启动时激活</translation>
    </message>
    <message>
        <source>The base image of “%1” is not on the destination; copy it there first, or copy the whole disk “%2”.</source>
        <translation>“%1”的基础映像不在目标主机上；请先将其复制到那里，或复制整个磁盘“%2”。</translation>
    </message>
    <message>
        <source>The block device “%1” does not exist.</source>
        <translation>块设备“%1”不存在。</translation>
    </message>
    <message>
        <source>The block device “%1” for the disk “%2” does not exist.</source>
        <translation>磁盘“%2”的块设备“%1”不存在。</translation>
    </message>
    <message>
        <source>The block size must be a power of two.</source>
        <translation>块大小必须是 2 的幂。</translation>
    </message>
    <message>
        <source>The block size must be at least 2 MiB.</source>
        <translation>块大小必须至少为 2 MiB。</translation>
    </message>
    <message>
        <source>The boot order %1 is used by more than one device.</source>
        <translation>引导顺序 %1 被多个设备使用。</translation>
    </message>
    <message>
        <source>The bridge “%1” could not be created.</source>
        <translation>无法创建网桥“%1”。</translation>
    </message>
    <message>
        <source>The cache %1 of level %2 is given more than once.</source>
        <translation>级别 %2 的缓存 %1 被多次指定。</translation>
    </message>
    <message>
        <source>The cache of the compression is too large.</source>
        <translation>压缩的缓存过大。</translation>
    </message>
    <message>
        <source>The capability has no type.</source>
        <translation>该能力没有类型。</translation>
    </message>
    <message>
        <source>The certificate of the authority for “%1” is not valid today; have it renewed, or set the clock.</source>
        <translation>“%1”的颁发机构的证书目前无效；请更新该证书，或校准时钟。</translation>
    </message>
    <message>
        <source>The certificate of “%1” cannot be trusted; ask its administrator, or check which authority's certificate this computer has.</source>
        <translation>“%1”的证书无法信任；请询问其管理员，或检查此计算机有哪个颁发机构的证书。</translation>
    </message>
    <message>
        <source>The certificate of “%1” comes from an authority that this computer does not know; ask the host's administrator for its “cacert.pem”.</source>
        <translation>“%1”的证书来自此计算机不认识的颁发机构；请向主机的管理员索取其“cacert.pem”。</translation>
    </message>
    <message>
        <source>The certificate of “%1” has expired on %2; its administrator must renew it.</source>
        <translation>“%1”的证书已于 %2 过期；必须由其管理员更新。</translation>
    </message>
    <message>
        <source>The certificate of “%1” is valid only from %2 on; check the clocks of both computers.</source>
        <translation>“%1”的证书从 %2 起才有效；请检查两台计算机的时钟。</translation>
    </message>
    <message>
        <source>The certificate of “%1” was issued for another name (%2); connect by that name, or have it issued for this one.</source>
        <translation>“%1”的证书是为另一个名称（%2）签发的；请使用该名称连接，或为此名称签发证书。</translation>
    </message>
    <message>
        <source>The certificate of “%1” was revoked; its administrator must have a new one issued.</source>
        <translation>“%1”的证书已被吊销；必须由其管理员申请签发新证书。</translation>
    </message>
    <message>
        <source>The chain “%1” is not possible; write “root” or a name that begins with mac, vlan, stp, arp, rarp, ipv4 or ipv6.</source>
        <translation>链“%1”不可用；请写“root”，或以 mac、vlan、stp、arp、rarp、ipv4 或 ipv6 开头的名称。</translation>
    </message>
    <message>
        <source>The chain’s name “%1” has other characters than letters, digits, “_”, “.”, “:” and “-”.</source>
        <translation>链的名称“%1”含有字母、数字、“_”、“.”、“:”和“-”以外的字符。</translation>
    </message>
    <message>
        <source>The chain’s name “%1” is too long; at most %2 characters are possible.</source>
        <translation>链的名称“%1”过长；最多允许 %2 个字符。</translation>
    </message>
    <message>
        <source>The change counts when the machine goes on; what its system sees must stay.</source>
        <translation>更改在虚拟机继续运行时生效；其系统所见的内容必须保持不变。</translation>
    </message>
    <message>
        <source>The change is stored.</source>
        <translation>更改已保存。</translation>
    </message>
    <message>
        <source>The change of the network cannot be read: %1</source>
        <translation>无法读取网络的更改：%1</translation>
    </message>
    <message>
        <source>The change of the network has another element than it should have.</source>
        <translation>网络的更改所含的元素与应有的不同。</translation>
    </message>
    <message>
        <source>The change takes effect at the next start.</source>
        <translation>更改在下次启动时生效。</translation>
    </message>
    <message>
        <source>The channel does not say which address the guest connects to.</source>
        <translation>该通道未说明客户机连接到哪个地址。</translation>
    </message>
    <message>
        <source>The channel does not say which port the guest connects to.</source>
        <translation>该通道未说明客户机连接到哪个端口。</translation>
    </message>
    <message>
        <source>The channel “%1” of “%2” forwards an address that cannot exist.</source>
        <translation>“%2”的通道“%1”转发的地址不可能存在。</translation>
    </message>
    <message>
        <source>The character device does not name the channel of its source.</source>
        <translation>字符设备未指明其源的通道。</translation>
    </message>
    <message>
        <source>The character device has no path to its socket.</source>
        <translation>字符设备没有指向其套接字的路径。</translation>
    </message>
    <message>
        <source>The checkpoint before it</source>
        <translation>在它之前的检查点</translation>
    </message>
    <message>
        <source>The checkpoint does not say when it was made.</source>
        <translation>检查点未说明创建时间。</translation>
    </message>
    <message>
        <source>The checkpoint has no name.</source>
        <translation>检查点没有名称。</translation>
    </message>
    <message>
        <source>The checkpoint names more disks than the guest has.</source>
        <translation>检查点列出的磁盘多于客户机拥有的磁盘。</translation>
    </message>
    <message>
        <source>The checkpoint of “%1” could not be made.</source>
        <translation>无法创建“%1”的检查点。</translation>
    </message>
    <message>
        <source>The checkpoint “%1” cannot be its own parent.</source>
        <translation>检查点“%1”不能是自己的父检查点。</translation>
    </message>
    <message>
        <source>The checkpoint “%1” cannot come after “%2”, which follows it.</source>
        <translation>检查点“%1”不能在其后续检查点“%2”之后。</translation>
    </message>
    <message>
        <source>The checkpoint “%1” could not be read.</source>
        <translation>无法读取检查点“%1”。</translation>
    </message>
    <message>
        <source>The checkpoint “%1” is one of another machine.</source>
        <translation>检查点“%1”是其他虚拟机的检查点。</translation>
    </message>
    <message>
        <source>The checkpoint “%1” of “%2” could not be deleted.</source>
        <translation>无法删除“%2”的检查点“%1”。</translation>
    </message>
    <message>
        <source>The checkpoint “%1” of “%2” could not be made.</source>
        <translation>无法创建“%2”的检查点“%1”。</translation>
    </message>
    <message>
        <source>The checkpoints of “%1” (%2) go along.</source>
        <translation>“%1”的检查点 (%2) 会一并转移。</translation>
    </message>
    <message>
        <source>The checkpoints of “%1” could not be listed.</source>
        <translation>无法列出“%1”的检查点。</translation>
    </message>
    <message>
        <source>The checkpoint’s parent has no name.</source>
        <translation>检查点的父检查点没有名称。</translation>
    </message>
    <message>
        <source>The checksum of “%1” is wrong: the file is damaged or was changed.</source>
        <translation>“%1”的校验和错误：文件已损坏或已被更改。</translation>
    </message>
    <message>
        <source>The chosen snapshot</source>
        <translation>所选的快照</translation>
    </message>
    <message>
        <source>The cipher has no name.</source>
        <translation>加密算法没有名称。</translation>
    </message>
    <message>
        <source>The cipher has no size.</source>
        <translation>加密算法没有大小。</translation>
    </message>
    <message>
        <source>The cipher “%1” is listed more than once.</source>
        <translation>加密算法“%1”被多次列出。</translation>
    </message>
    <message>
        <source>The clipboard needs the attribute “copypaste”.</source>
        <translation>剪贴板需要属性“copypaste”。</translation>
    </message>
    <message>
        <source>The clock cannot start after the year 9999; the latest value is %1.</source>
        <translation>时钟的起始时间不能晚于 9999 年；最晚的值是 %1。</translation>
    </message>
    <message>
        <source>The clock follows a time zone but does not say which; give it one such as “Europe/Paris”.</source>
        <translation>时钟遵循某个时区但未说明是哪一个；请指定一个，例如“Europe/Paris”。</translation>
    </message>
    <message>
        <source>The clock of “%1” could not be set.</source>
        <translation>无法设置“%1”的时钟。</translation>
    </message>
    <message>
        <source>The clock of “%1” is %2 seconds ahead; the guest’s clock may jump.</source>
        <translation>“%1”的时钟快 %2 秒；客户机的时钟可能会跳变。</translation>
    </message>
    <message>
        <source>The clock starts at a fixed time but does not say when; give it “start”.</source>
        <translation>时钟从固定时间开始但未说明何时；请指定“start”。</translation>
    </message>
    <message>
        <source>The clocks of both hosts agree.</source>
        <translation>两台主机的时钟一致。</translation>
    </message>
    <message>
        <source>The clocks of “%1” and “%2” differ by %3 seconds; the guest’s clock may jump.</source>
        <translation>“%1”和“%2”的时钟相差 %3 秒；客户机的时钟可能会跳变。</translation>
    </message>
    <message>
        <source>The compression “%1” is asked for twice.</source>
        <translation>重复要求了压缩方式“%1”。</translation>
    </message>
    <message>
        <source>The compression “mt” has one connection; choose “zlib” or “zstd”.</source>
        <translation>压缩方式“mt”只有一个连接；请选择“zlib”或“zstd”。</translation>
    </message>
    <message>
        <source>The connection between the hosts broke when “%1” ran on “%2” already.</source>
        <translation>“%1”已在“%2”上运行时，主机之间的连接中断。</translation>
    </message>
    <message>
        <source>The connection broke while “%1” came by post-copy: it runs here and waits where it needs the rest of its memory, which is still on its old host. Resume the migration, and force off neither of the two, or the guest is lost.</source>
        <translation>“%1”以后复制方式移来时连接中断：它在此处运行，在需要其余内存时会等待，而其余内存仍在原主机上。请继续迁移，两边都不要强制关闭，否则客户机会丢失。</translation>
    </message>
    <message>
        <source>The connection broke while “%1” moved by post-copy: it runs on its new host, and the rest of its memory is still here. Resume the migration, and force off neither of the two, or the guest is lost.</source>
        <translation>“%1”以后复制方式移走时连接中断：它在新主机上运行，其余内存仍在此处。请继续迁移，两边都不要强制关闭，否则客户机会丢失。</translation>
    </message>
    <message>
        <source>The connection of the %1 of “%2” cannot change while the machine runs; change it for the next start.</source>
        <translation>“%2”的 %1 的连接无法在虚拟机运行时更改；请针对下次启动进行更改。</translation>
    </message>
    <message>
        <source>The connection of the %1 of “%2” could not be changed.</source>
        <translation>无法更改“%2”的 %1 的连接。</translation>
    </message>
    <message>
        <source>The connection to the destination was lost.</source>
        <translation>与目标主机的连接已中断。</translation>
    </message>
    <message>
        <source>The connection to the display of “%1” was ended.</source>
        <translation>到“%1”的显示的连接已结束。</translation>
    </message>
    <message>
        <source>The connection to “%1” only allows looking; connect with full rights to create machines.</source>
        <translation>到“%1”的连接只允许查看；请以完整权限连接以创建虚拟机。</translation>
    </message>
    <message>
        <source>The connection to “%1” was lost.</source>
        <translation>到“%1”的连接已断开。</translation>
    </message>
    <message>
        <source>The console of “%1” cannot be opened.</source>
        <translation>无法打开“%1”的控制台。</translation>
    </message>
    <message>
        <source>The console of “%1” cannot be reached.</source>
        <translation>无法连接到“%1”的控制台。</translation>
    </message>
    <message>
        <source>The console “%1” of “%2” goes to a device of type “%3” and cannot be opened here.</source>
        <translation>“%2”的控制台“%1”连到类型为“%3”的设备，无法在此打开。</translation>
    </message>
    <message>
        <source>The container’s user 0 is mapped to nobody; map it to a user of the host.</source>
        <translation>容器的用户 0 未映射到任何用户；请将其映射到主机的某个用户。</translation>
    </message>
    <message>
        <source>The content of a virtio-pmem module cannot be discarded.</source>
        <translation>virtio-pmem 模块的内容不能丢弃。</translation>
    </message>
    <message>
        <source>The content of an NVDIMM cannot be discarded.</source>
        <translation>NVDIMM 的内容不能丢弃。</translation>
    </message>
    <message>
        <source>The content of the volume “%1” could not be written.</source>
        <translation>无法写入卷“%1”的内容。</translation>
    </message>
    <message>
        <source>The control connection was opened before.</source>
        <translation>控制连接此前已打开。</translation>
    </message>
    <message>
        <source>The control group controller “%1” is not mounted here or not ours to use; while “%2” runs this cannot be changed.</source>
        <translation>控制组控制器“%1”未在此挂载，或我们无权使用；“%2”运行时无法更改此项。</translation>
    </message>
    <message>
        <source>The control group file “%1” could not be opened.</source>
        <translation>无法打开控制组文件“%1”。</translation>
    </message>
    <message>
        <source>The control group “%1” could not be made.</source>
        <translation>无法创建控制组“%1”。</translation>
    </message>
    <message>
        <source>The control group “%1” could not be removed.</source>
        <translation>无法移除控制组“%1”。</translation>
    </message>
    <message>
        <source>The controller “none” turns USB off, so there can be no other USB controller.</source>
        <translation>控制器“none”会关闭 USB，因此不能有其他 USB 控制器。</translation>
    </message>
    <message>
        <source>The cookie “%1” has no value.</source>
        <translation>Cookie“%1”没有值。</translation>
    </message>
    <message>
        <source>The cookie “%1” is given more than once.</source>
        <translation>Cookie“%1”被多次指定。</translation>
    </message>
    <message>
        <source>The copies of the disks cannot be waited for.</source>
        <translation>无法等待磁盘的副本。</translation>
    </message>
    <message>
        <source>The copy needs %1, but “%2” has only %3 free.</source>
        <translation>副本需要 %1，但“%2”只有 %3 可用。</translation>
    </message>
    <message>
        <source>The copy needs a &lt;disk&gt; element with a source.</source>
        <translation>复制需要带有源的 &lt;disk&gt; 元素。</translation>
    </message>
    <message>
        <source>The copy needs a &lt;disk&gt; element with an absolute path.</source>
        <translation>复制需要带有绝对路径的 &lt;disk&gt; 元素。</translation>
    </message>
    <message>
        <source>The copy of the disk “%1” can only be an unencrypted file or device.</source>
        <translation>磁盘“%1”的副本只能是未加密的文件或设备。</translation>
    </message>
    <message>
        <source>The copy of the disk “%1” cannot have the format “%2”; choose “qcow2”%3.</source>
        <translation>磁盘“%1”的副本不能使用格式“%2”；请选择“qcow2”%3。</translation>
    </message>
    <message>
        <source>The copy “%1” must be an absolute path.</source>
        <translation>副本“%1”必须是绝对路径。</translation>
    </message>
    <message>
        <source>The creation was cancelled; nothing was left behind.</source>
        <translation>创建已取消；没有留下任何内容。</translation>
    </message>
    <message>
        <source>The data could not be read.</source>
        <translation>无法读取数据。</translation>
    </message>
    <message>
        <source>The data could not be written.</source>
        <translation>无法写入数据。</translation>
    </message>
    <message>
        <source>The database of operating systems is not installed. Install the package “osinfo-db”.</source>
        <translation>未安装操作系统数据库。请安装软件包“osinfo-db”。</translation>
    </message>
    <message>
        <source>The definition of the device “%1” could not be removed.</source>
        <translation>无法移除设备“%1”的定义。</translation>
    </message>
    <message>
        <source>The definition of “%1” could not be removed.</source>
        <translation>无法移除“%1”的定义。</translation>
    </message>
    <message>
        <source>The definition of “%1” could not be renamed to “%2”.</source>
        <translation>无法将“%1”的定义重命名为“%2”。</translation>
    </message>
    <message>
        <source>The definition of “%1” does not allow this way to sleep; see its “pm” element.</source>
        <translation>“%1”的定义不允许这种睡眠方式；请查看其“pm”元素。</translation>
    </message>
    <message>
        <source>The definition of “%1” is that of the snapshot “%2”.</source>
        <translation>“%1”的定义是快照“%2”的定义。</translation>
    </message>
    <message>
        <source>The definition of “%1” was changed.</source>
        <translation>“%1”的定义已更改。</translation>
    </message>
    <message>
        <source>The definition of “%1” was removed.</source>
        <translation>“%1”的定义已移除。</translation>
    </message>
    <message>
        <source>The definition that is to be kept</source>
        <translation>要保留的定义</translation>
    </message>
    <message>
        <source>The description (OVF) cannot be used: %1</source>
        <translation>描述文件（OVF）无法使用：%1</translation>
    </message>
    <message>
        <source>The description is too long for the saved image: %1 bytes, with room for %2.</source>
        <translation>描述对于已保存的映像过长：%1 字节，而空间只有 %2。</translation>
    </message>
    <message>
        <source>The destination calls itself “localhost”, where the source finds only itself.</source>
        <translation>目标自称“localhost”，而源通过该名称只能找到自己。</translation>
    </message>
    <message>
        <source>The destination cannot make the image of a copied disk.</source>
        <translation>目标无法创建所复制磁盘的映像。</translation>
    </message>
    <message>
        <source>The destination could not open the image of a copied disk for writing.</source>
        <translation>目标无法打开所复制磁盘的映像进行写入。</translation>
    </message>
    <message>
        <source>The destination does not see the image of a disk.</source>
        <translation>目标看不到某个磁盘的映像。</translation>
    </message>
    <message>
        <source>The destination has another machine of this name.</source>
        <translation>目标有另一台同名的虚拟机。</translation>
    </message>
    <message>
        <source>The destination has no bridge of that name.</source>
        <translation>目标没有该名称的网桥。</translation>
    </message>
    <message>
        <source>The destination has no emulator at that path.</source>
        <translation>目标在该路径下没有模拟器。</translation>
    </message>
    <message>
        <source>The destination has no emulator for this machine.</source>
        <translation>目标没有适用于此虚拟机的模拟器。</translation>
    </message>
    <message>
        <source>The destination has no network filter of that name.</source>
        <translation>目标没有该名称的网络过滤器。</translation>
    </message>
    <message>
        <source>The destination has no network of that name.</source>
        <translation>目标没有该名称的网络。</translation>
    </message>
    <message>
        <source>The destination has no storage pool at the disk’s folder.</source>
        <translation>目标在磁盘所在的文件夹处没有存储池。</translation>
    </message>
    <message>
        <source>The destination has not enough huge pages.</source>
        <translation>目标的大页不足。</translation>
    </message>
    <message>
        <source>The destination has not enough memory left.</source>
        <translation>目标的剩余内存不足。</translation>
    </message>
    <message>
        <source>The destination has this machine under another name.</source>
        <translation>目标上已有此虚拟机，但名称不同。</translation>
    </message>
    <message>
        <source>The destination lacks a secret of the machine.</source>
        <translation>目标缺少虚拟机的某项机密信息。</translation>
    </message>
    <message>
        <source>The destination’s emulator could not take over a device’s state.</source>
        <translation>目标的模拟器无法接管某个设备的状态。</translation>
    </message>
    <message>
        <source>The destination’s emulator does not know the machine type.</source>
        <translation>目标的模拟器不识别该机器类型。</translation>
    </message>
    <message>
        <source>The destination’s emulator does not understand what the source’s sent.</source>
        <translation>目标的模拟器无法理解源的模拟器所发送的内容。</translation>
    </message>
    <message>
        <source>The destination’s kernel does not let QEMU use post-copy.</source>
        <translation>目标的内核不允许 QEMU 使用后复制。</translation>
    </message>
    <message>
        <source>The destination’s port did not accept the connection.</source>
        <translation>目标的端口没有接受连接。</translation>
    </message>
    <message>
        <source>The destination’s processor lacks something that the guest has.</source>
        <translation>目标的处理器缺少客户机所具有的某些功能。</translation>
    </message>
    <message>
        <source>The destination’s storage is full.</source>
        <translation>目标的存储已满。</translation>
    </message>
    <message>
        <source>The device could not be added to the definition of “%1”.</source>
        <translation>无法将设备添加到“%1”的定义中。</translation>
    </message>
    <message>
        <source>The device could not be added to the running machine “%1”.</source>
        <translation>无法将设备添加到运行中的虚拟机“%1”。</translation>
    </message>
    <message>
        <source>The device could not be added to “%1”.</source>
        <translation>无法将设备添加到“%1”。</translation>
    </message>
    <message>
        <source>The device could not be removed from the definition of “%1”.</source>
        <translation>无法从“%1”的定义中移除设备。</translation>
    </message>
    <message>
        <source>The device could not be removed from the running machine “%1”.</source>
        <translation>无法从运行中的虚拟机“%1”移除设备。</translation>
    </message>
    <message>
        <source>The device could not be removed from “%1”.</source>
        <translation>无法从“%1”移除设备。</translation>
    </message>
    <message>
        <source>The device file, or a link to it</source>
        <translation>设备文件，或指向它的链接</translation>
    </message>
    <message>
        <source>The device has no name.</source>
        <translation>设备没有名称。</translation>
    </message>
    <message>
        <source>The device needs a capability.</source>
        <translation>设备需要一项能力。</translation>
    </message>
    <message>
        <source>The device of the host</source>
        <translation>主机的设备</translation>
    </message>
    <message>
        <source>The device of “%1” could not be changed for the next start.</source>
        <translation>无法针对下次启动更改“%1”的设备。</translation>
    </message>
    <message>
        <source>The device “%1” could not be given back to the host.</source>
        <translation>无法将设备“%1”归还给主机。</translation>
    </message>
    <message>
        <source>The device “%1” could not be removed.</source>
        <translation>无法移除设备“%1”。</translation>
    </message>
    <message>
        <source>The device “%1” could not be reset.</source>
        <translation>无法重置设备“%1”。</translation>
    </message>
    <message>
        <source>The device “%1” could not be started.</source>
        <translation>无法启动设备“%1”。</translation>
    </message>
    <message>
        <source>The device “%1” could not be taken from its driver.</source>
        <translation>无法将设备“%1”从其驱动程序分离。</translation>
    </message>
    <message>
        <source>The device “%1” did not make the mediated device.</source>
        <translation>设备“%1”未创建中介设备。</translation>
    </message>
    <message>
        <source>The device “%1” has no kind “%2” of mediated devices.</source>
        <translation>设备“%1”没有“%2”种类的中介设备。</translation>
    </message>
    <message>
        <source>The device “%1” is listed more than once.</source>
        <translation>设备“%1”被多次列出。</translation>
    </message>
    <message>
        <source>The device “%1” is not there.</source>
        <translation>设备“%1”不存在。</translation>
    </message>
    <message>
        <source>The device “%1” is used by the machine “%2”; stop it first.</source>
        <translation>设备“%1”正由虚拟机“%2”使用；请先停止该虚拟机。</translation>
    </message>
    <message>
        <source>The device “%1” of “%2” has no PCI address, the only kind it can have here.</source>
        <translation>“%2”的设备“%1”没有 PCI 地址，而它在此处只能使用 PCI 地址。</translation>
    </message>
    <message>
        <source>The device “%1” of “%2” is connected to a “%3” without a path.</source>
        <translation>“%2”的设备“%1”连接到没有路径的“%3”。</translation>
    </message>
    <message>
        <source>The device “%1” of “%2” is connected to “%3”, which QEMU cannot do.</source>
        <translation>“%2”的设备“%1”连接到“%3”，QEMU 无法做到。</translation>
    </message>
    <message>
        <source>The device “%1” of “%2” is on PCI bus %3, which does not exist.</source>
        <translation>“%2”的设备“%1”位于不存在的 PCI 总线 %3 上。</translation>
    </message>
    <message>
        <source>The device “%1” of “%2” is on a USB bus that does not exist.</source>
        <translation>“%2”的设备“%1”位于不存在的 USB 总线上。</translation>
    </message>
    <message>
        <source>The device “%1” of “%2” is on a controller that does not exist.</source>
        <translation>“%2”的设备“%1”位于不存在的控制器上。</translation>
    </message>
    <message>
        <source>The device “%1” of “%2” is on a smart card reader that does not exist.</source>
        <translation>“%2”的设备“%1”位于不存在的智能卡读卡器上。</translation>
    </message>
    <message>
        <source>The device “%1” of “%2” is reached through D-Bus, but there is no such display.</source>
        <translation>“%2”的设备“%1”通过 D-Bus 访问，但没有这样的显示。</translation>
    </message>
    <message>
        <source>The device “%1” of “%2” speaks “%3”, which needs “tls” at its source.</source>
        <translation>“%2”的设备“%1”使用“%3”，其源需要“tls”。</translation>
    </message>
    <message>
        <source>The device's document cannot be read.</source>
        <translation>无法读取该设备的文档。</translation>
    </message>
    <message>
        <source>The device’s document is empty or too large.</source>
        <translation>设备的文档为空或太大。</translation>
    </message>
    <message>
        <source>The dirty ring needs a “size” that is a power of two from 1024 to 65536.</source>
        <translation>脏页环需要“size”，其值须为 1024 到 65536 之间的 2 的幂。</translation>
    </message>
    <message>
        <source>The disk does not say what its copy lies on; write “file” or “block”.</source>
        <translation>磁盘未说明其副本位于何处；请写“file”或“block”。</translation>
    </message>
    <message>
        <source>The disk does not say what its scratch image lies on; write “file” or “block”.</source>
        <translation>磁盘未说明其暂存映像位于何处；请写“file”或“block”。</translation>
    </message>
    <message>
        <source>The disk has a format but no scratch image.</source>
        <translation>磁盘有格式但没有暂存映像。</translation>
    </message>
    <message>
        <source>The disk has no image “%1” there.</source>
        <translation>磁盘在该处没有映像“%1”。</translation>
    </message>
    <message>
        <source>The disk has no nodes.</source>
        <translation>磁盘没有节点。</translation>
    </message>
    <message>
        <source>The disk has one image only; there is nothing to flatten.</source>
        <translation>磁盘只有一个映像；没有可扁平化的内容。</translation>
    </message>
    <message>
        <source>The disk has one image only; there is nothing to merge.</source>
        <translation>磁盘只有一个映像；没有可合并的内容。</translation>
    </message>
    <message>
        <source>The disk image “%1” cannot be imported: %2</source>
        <translation>磁盘映像“%1”无法导入：%2</translation>
    </message>
    <message>
        <source>The disk of “%1” builds on this one, so it cannot be deleted here.</source>
        <translation>“%1”的磁盘以此映像为基础，因此不能在此处删除。</translation>
    </message>
    <message>
        <source>The disk shrinks from %1 to %2: what lies behind that is lost for good.</source>
        <translation>磁盘从 %1 缩小到 %2：其后的内容将永久丢失。</translation>
    </message>
    <message>
        <source>The disk “%1”</source>
        <translation>磁盘“%1”</translation>
    </message>
    <message>
        <source>The disk “%1” asks for the driver “%2”; only “qemu” is possible here.</source>
        <translation>磁盘“%1”要求驱动程序“%2”；此处只能使用“qemu”。</translation>
    </message>
    <message>
        <source>The disk “%1” could not be converted.</source>
        <translation>无法转换磁盘“%1”。</translation>
    </message>
    <message>
        <source>The disk “%1” could not be copied.</source>
        <translation>无法复制磁盘“%1”。</translation>
    </message>
    <message>
        <source>The disk “%1” could not be flattened.</source>
        <translation>无法扁平化磁盘“%1”。</translation>
    </message>
    <message>
        <source>The disk “%1” could not be looked into.</source>
        <translation>无法查看磁盘“%1”的内容。</translation>
    </message>
    <message>
        <source>The disk “%1” could not be merged.</source>
        <translation>无法合并磁盘“%1”。</translation>
    </message>
    <message>
        <source>The disk “%1” could not be resized.</source>
        <translation>无法调整磁盘“%1”的大小。</translation>
    </message>
    <message>
        <source>The disk “%1” could not be watched.</source>
        <translation>无法监视磁盘“%1”。</translation>
    </message>
    <message>
        <source>The disk “%1” does not remember what changed since the checkpoint “%2”.</source>
        <translation>磁盘“%1”没有记住自检查点“%2”起更改的内容。</translation>
    </message>
    <message>
        <source>The disk “%1” does not remember what changed since the checkpoint “%2”; make a full backup.</source>
        <translation>磁盘“%1”没有记住自检查点“%2”起更改的内容；请进行完整备份。</translation>
    </message>
    <message>
        <source>The disk “%1” ends before that; %2 bytes are there.</source>
        <translation>磁盘“%1”在此之前就已结束；共有 %2 个字节。</translation>
    </message>
    <message>
        <source>The disk “%1” has no image that a new one could be named after.</source>
        <translation>磁盘“%1”没有可供新映像据以命名的映像。</translation>
    </message>
    <message>
        <source>The disk “%1” has no medium.</source>
        <translation>磁盘“%1”没有介质。</translation>
    </message>
    <message>
        <source>The disk “%1” has the drive address of another one.</source>
        <translation>磁盘“%1”的驱动器地址与另一个磁盘相同。</translation>
    </message>
    <message>
        <source>The disk “%1” has the format “%2”; only “qcow2” can keep snapshots.</source>
        <translation>磁盘“%1”的格式为“%2”；只有“qcow2”能保留快照。</translation>
    </message>
    <message>
        <source>The disk “%1” is a SCSI device that is passed through; it has no snapshots.</source>
        <translation>磁盘“%1”是直通的 SCSI 设备；它没有快照。</translation>
    </message>
    <message>
        <source>The disk “%1” is an image of the format “%2”, which cannot hold snapshots; take one of the disks alone, or convert it to “qcow2”.</source>
        <translation>磁盘“%1”是格式为“%2”的映像，无法容纳快照；请创建仅含磁盘的快照，或将其转换为“qcow2”。</translation>
    </message>
    <message>
        <source>The disk “%1” is an image of the format “%2”, which cannot remember changes; convert it to “qcow2” or leave it out.</source>
        <translation>磁盘“%1”是格式为“%2”的映像，无法记住更改；请将其转换为“qcow2”，或将其排除。</translation>
    </message>
    <message>
        <source>The disk “%1” is empty or read-only and cannot be copied; leave it out.</source>
        <translation>磁盘“%1”为空或只读，无法复制；请将其排除。</translation>
    </message>
    <message>
        <source>The disk “%1” is empty or read-only.</source>
        <translation>磁盘“%1”为空或只读。</translation>
    </message>
    <message>
        <source>The disk “%1” is named twice.</source>
        <translation>磁盘“%1”被指定了两次。</translation>
    </message>
    <message>
        <source>The disk “%1” is no file; say where its copy goes.</source>
        <translation>磁盘“%1”不是文件；请说明其副本存放位置。</translation>
    </message>
    <message>
        <source>The disk “%1” is on the bus “%2”, where disks cannot come or go while the machine runs; use virtio, scsi or usb, or change it for the next start.</source>
        <translation>磁盘“%1”位于总线“%2”上，那里的磁盘无法在虚拟机运行时添加或移除；请使用 virtio、scsi 或 usb，或针对下次启动进行更改。</translation>
    </message>
    <message>
        <source>The disk “%1” must have an internal snapshot as the others.</source>
        <translation>磁盘“%1”必须与其他磁盘一样使用内部快照。</translation>
    </message>
    <message>
        <source>The disk “%1” of a running machine can have an external snapshot only.</source>
        <translation>运行中虚拟机的磁盘“%1”只能有外部快照。</translation>
    </message>
    <message>
        <source>The disk “%1” of “%2” cannot be resized: it is empty, read-only or served by another program.</source>
        <translation>无法调整“%2”的磁盘“%1”的大小：它为空、只读，或由其他程序提供。</translation>
    </message>
    <message>
        <source>The disk “%1” of “%2” copies on read; switch that off to copy it.</source>
        <translation>“%2”的磁盘“%1”启用了读取时复制；要复制它，请关闭该功能。</translation>
    </message>
    <message>
        <source>The disk “%1” of “%2” copies on read; switch that off to merge its own image.</source>
        <translation>“%2”的磁盘“%1”启用了读取时复制；要合并它自己的映像，请关闭该功能。</translation>
    </message>
    <message>
        <source>The disk “%1” of “%2” could not be copied.</source>
        <translation>无法复制“%2”的磁盘“%1”。</translation>
    </message>
    <message>
        <source>The disk “%1” of “%2” could not be flattened.</source>
        <translation>无法扁平化“%2”的磁盘“%1”。</translation>
    </message>
    <message>
        <source>The disk “%1” of “%2” could not be made %3 large.</source>
        <translation>无法将“%2”的磁盘“%1”的大小调整为 %3。</translation>
    </message>
    <message>
        <source>The disk “%1” of “%2” could not be merged.</source>
        <translation>无法合并“%2”的磁盘“%1”。</translation>
    </message>
    <message>
        <source>The disk “%1” of “%2” could not go over to the other image.</source>
        <translation>“%2”的磁盘“%1”无法切换到另一个映像。</translation>
    </message>
    <message>
        <source>The disk “%1” of “%2” does not support snapshots.</source>
        <translation>“%2”的磁盘“%1”不支持快照。</translation>
    </message>
    <message>
        <source>The disk “%1” of “%2” has no image “%3” there.</source>
        <translation>“%2”的磁盘“%1”在该处没有映像“%3”。</translation>
    </message>
    <message>
        <source>The disk “%1” of “%2” has no image.</source>
        <translation>“%2”的磁盘“%1”没有映像。</translation>
    </message>
    <message>
        <source>The disk “%1” of “%2” is busy (%3); wait for the end of that, or cancel it.</source>
        <translation>“%2”的磁盘“%1”正忙（%3）；请等待其结束，或将其取消。</translation>
    </message>
    <message>
        <source>The disk “%1” of “%2” is not on storage that both hosts share; copy it along, or move the machine as unsafe if the other host sees “%3”.</source>
        <translation>“%2”的磁盘“%1”不在两台主机共享的存储上；请一并复制，或者在另一台主机能看到“%3”时以不安全方式移动虚拟机。</translation>
    </message>
    <message>
        <source>The disk “%1” of “%2” is shared; its copy must be “raw”.</source>
        <translation>“%2”的磁盘“%1”是共享的；其副本必须为“raw”。</translation>
    </message>
    <message>
        <source>The disk “%1” of “%2” is transient; such machines cannot be moved.</source>
        <translation>“%2”的磁盘“%1”是临时的；此类虚拟机无法移动。</translation>
    </message>
    <message>
        <source>The disk “%1” or the backup must say since which checkpoint changes are saved.</source>
        <translation>磁盘“%1”或备份必须说明保存自哪个检查点以来的更改。</translation>
    </message>
    <message>
        <source>The disk “%1” uses the I/O thread %2; give it another one first.</source>
        <translation>磁盘“%1”正在使用 I/O 线程 %2；请先为其指定其他线程。</translation>
    </message>
    <message>
        <source>The disks are copied either whole or without their base images, not both ways.</source>
        <translation>磁盘要么完整复制，要么不含基础映像复制，不能两者兼用。</translation>
    </message>
    <message>
        <source>The disks cannot be received.</source>
        <translation>无法接收磁盘。</translation>
    </message>
    <message>
        <source>The disks cannot be sent to “%1”, port %2; let that port through the firewalls between the hosts.</source>
        <translation>无法将磁盘发送到“%1”的端口 %2；请在主机之间的防火墙上放行该端口。</translation>
    </message>
    <message>
        <source>The disks have %1; “%2” has only %3 left.</source>
        <translation>磁盘共有 %1；“%2”只剩 %3。</translation>
    </message>
    <message>
        <source>The disks need %1, but the pool “%2” has only %3 left.</source>
        <translation>磁盘需要 %1，但存储池“%2”只剩 %3。</translation>
    </message>
    <message>
        <source>The disks of a machine that is off are not copied; copy them first.</source>
        <translation>已关机虚拟机的磁盘不会被复制；请先复制磁盘。</translation>
    </message>
    <message>
        <source>The disks of “%1” could not be asked about.</source>
        <translation>无法查询“%1”的磁盘。</translation>
    </message>
    <message>
        <source>The disks of “%1” could not be copied.</source>
        <translation>无法复制“%1”的磁盘。</translation>
    </message>
    <message>
        <source>The disks' address “%1” must begin with “tcp://” or “unix://”.</source>
        <translation>磁盘的地址“%1”必须以“tcp://”或“unix://”开头。</translation>
    </message>
    <message>
        <source>The disks' address “%1” names no host.</source>
        <translation>磁盘的地址“%1”没有指定主机。</translation>
    </message>
    <message>
        <source>The disks' address “%1” names no socket.</source>
        <translation>磁盘的地址“%1”没有指定套接字。</translation>
    </message>
    <message>
        <source>The display has the socket “%1” by its attribute “socket” but “%2” here; make them the same.</source>
        <translation>显示通过其属性“socket”使用套接字“%1”，但此处为“%2”；请使两者一致。</translation>
    </message>
    <message>
        <source>The display listens on “%1” by its attribute “listen” but on “%2” here; make them the same.</source>
        <translation>显示通过其属性“listen”监听“%1”，但此处为“%2”；请使两者一致。</translation>
    </message>
    <message>
        <source>The display of a mediated device needs a graphics device to be shown on.</source>
        <translation>中介设备的显示需要一个图形设备来呈现。</translation>
    </message>
    <message>
        <source>The display of “%1” asks for a login that is not supported here.</source>
        <translation>“%1”的显示要求的登录方式在此不受支持。</translation>
    </message>
    <message>
        <source>The display of “%1” asks for a password.</source>
        <translation>“%1”的显示要求输入密码。</translation>
    </message>
    <message>
        <source>The display of “%1” claims a size of %2×%3, more than can be shown.</source>
        <translation>“%1”的显示声称大小为 %2×%3，超出可显示的范围。</translation>
    </message>
    <message>
        <source>The display of “%1” closed the connection.</source>
        <translation>“%1”的显示关闭了连接。</translation>
    </message>
    <message>
        <source>The display of “%1” encrypts, but its certificate cannot be trusted from here; put the “cacert.pem” of its host into ~/.pki/CA.</source>
        <translation>“%1”的显示已加密，但从此处无法信任其证书；请将其主机的“cacert.pem”放入 ~/.pki/CA。</translation>
    </message>
    <message>
        <source>The display of “%1” gave no usable connection.</source>
        <translation>“%1”的显示没有提供可用的连接。</translation>
    </message>
    <message>
        <source>The display of “%1” has a keymap “%2” that cannot exist.</source>
        <translation>“%1”的显示的键盘映射“%2”不可能存在。</translation>
    </message>
    <message>
        <source>The display of “%1” listens on the network “%2”, whose address is not known; write an address.</source>
        <translation>“%1”的显示在网络“%2”上监听，但该网络的地址未知；请写一个地址。</translation>
    </message>
    <message>
        <source>The display of “%1” listens on “%2”, which is no address.</source>
        <translation>“%1”的显示监听于“%2”，但这不是地址。</translation>
    </message>
    <message>
        <source>The display of “%1” needs a password.</source>
        <translation>“%1”的显示需要密码。</translation>
    </message>
    <message>
        <source>The display of “%1” painted outside its own screen.</source>
        <translation>“%1”的显示绘制到了自身屏幕之外。</translation>
    </message>
    <message>
        <source>The display of “%1” refused the connection; the details say why.</source>
        <translation>“%1”的显示拒绝了连接；详细信息说明了原因。</translation>
    </message>
    <message>
        <source>The display of “%1” refused the password.</source>
        <translation>“%1”的显示拒绝了密码。</translation>
    </message>
    <message>
        <source>The display of “%1” sent a damaged picture; reconnect to try again.</source>
        <translation>“%1”的显示发送了损坏的画面；请重新连接以重试。</translation>
    </message>
    <message>
        <source>The display of “%1” sent a kind of picture nobody asked for.</source>
        <translation>“%1”的显示发送了未请求的画面类型。</translation>
    </message>
    <message>
        <source>The display of “%1” sent a message nobody asked for.</source>
        <translation>“%1”的显示发送了未请求的消息。</translation>
    </message>
    <message>
        <source>The display of “%1” sent a pointer shape that cannot be shown.</source>
        <translation>“%1”的显示发送了无法显示的指针形状。</translation>
    </message>
    <message>
        <source>The display of “%1” sent a pointer shape that is too big.</source>
        <translation>“%1”的显示发送了过大的指针形状。</translation>
    </message>
    <message>
        <source>The display of “%1” stopped answering; reconnect to try again.</source>
        <translation>“%1”的显示停止响应；请重新连接以重试。</translation>
    </message>
    <message>
        <source>The distance of a node to itself must be 10.</source>
        <translation>节点到自身的距离必须为 10。</translation>
    </message>
    <message>
        <source>The distance to another node must be from 11 to 255.</source>
        <translation>到另一个节点的距离必须在 11 到 255 之间。</translation>
    </message>
    <message>
        <source>The document can be formatted when all its elements are closed.</source>
        <translation>所有元素都闭合后才能格式化文档。</translation>
    </message>
    <message>
        <source>The document cannot be formatted: not all its elements are closed.</source>
        <translation>无法格式化文档：并非所有元素都已关闭。</translation>
    </message>
    <message>
        <source>The document comes when the hosts have answered.</source>
        <translation>主机作出回应后，文档才会显示。</translation>
    </message>
    <message>
        <source>The document contains a NUL byte; it is not an XML text.</source>
        <translation>文档含有 NUL 字节；它不是 XML 文本。</translation>
    </message>
    <message>
        <source>The document declares too many namespaces.</source>
        <translation>文档声明了过多的命名空间。</translation>
    </message>
    <message>
        <source>The document defines entities or types of its own, which is not allowed; remove its “&lt;!DOCTYPE … [ … ]&gt;”.</source>
        <translation>文档定义了自己的实体或类型，这是不允许的；请移除其“&lt;!DOCTYPE … [ … ]&gt;”。</translation>
    </message>
    <message>
        <source>The document does not say which hypervisor it is for; give “domain” a type such as “kvm”.</source>
        <translation>文档没有指明它适用于哪个虚拟机监控程序；请为“domain”指定类型，例如“kvm”。</translation>
    </message>
    <message>
        <source>The document ends before all elements are closed, or something follows its end.</source>
        <translation>文档在所有元素关闭之前就结束了，或其结尾之后还有内容。</translation>
    </message>
    <message>
        <source>The document ends before the element “%1” of line %2 is closed.</source>
        <translation>文档在第 %2 行的元素“%1”关闭之前就结束了。</translation>
    </message>
    <message>
        <source>The document for the destination describes another machine than “%1”.</source>
        <translation>用于目标的文档描述的不是“%1”，而是另一台虚拟机。</translation>
    </message>
    <message>
        <source>The document for the destination differs in what the guest can see.</source>
        <translation>用于目标的文档在客户机可见的内容上有所不同。</translation>
    </message>
    <message>
        <source>The document has no element.</source>
        <translation>文档没有元素。</translation>
    </message>
    <message>
        <source>The document has no operating system type; give “os” a type such as “hvm”.</source>
        <translation>文档没有操作系统类型；请为“os”指定类型，例如“hvm”。</translation>
    </message>
    <message>
        <source>The document has several devices; give one.</source>
        <translation>文档中有多个设备；请只给出一个。</translation>
    </message>
    <message>
        <source>The document has too many elements (more than %1).</source>
        <translation>文档的元素过多（超过 %1 个）。</translation>
    </message>
    <message>
        <source>The document in use is shown instead; your text is lost.</source>
        <translation>将改为显示正在使用的文档；您的文本会丢失。</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>文档为空。</translation>
    </message>
    <message>
        <source>The document is no device that can be added or removed by itself.</source>
        <translation>文档不是可以单独添加或移除的设备。</translation>
    </message>
    <message>
        <source>The document is no machine: its root is “%1”, not “domain”.</source>
        <translation>文档不是虚拟机：其根元素是“%1”，而不是“domain”。</translation>
    </message>
    <message>
        <source>The document is no network with a name.</source>
        <translation>文档不是带有名称的网络。</translation>
    </message>
    <message>
        <source>The document is no storage pool with a name and a type.</source>
        <translation>文档不是带有名称和类型的存储池。</translation>
    </message>
    <message>
        <source>The document is no volume with a name.</source>
        <translation>文档不是带有名称的卷。</translation>
    </message>
    <message>
        <source>The document is not well-formed XML (%1).</source>
        <translation>文档不是格式良好的 XML（%1）。</translation>
    </message>
    <message>
        <source>The document is not well-formed XML (line %1).</source>
        <translation>文档不是格式良好的 XML（第 %1 行）。</translation>
    </message>
    <message>
        <source>The document is not well-formed XML.</source>
        <translation>XML 文档的格式不正确。</translation>
    </message>
    <message>
        <source>The document is not well-formed.</source>
        <translation>文档的格式不正确。</translation>
    </message>
    <message>
        <source>The document is too large (%1 MiB; at most %2 MiB are read).</source>
        <translation>文档太大（%1 MiB；最多读取 %2 MiB）。</translation>
    </message>
    <message>
        <source>The document of a saved guest needs the guest’s UUID.</source>
        <translation>已保存客户机的文档需要客户机的 UUID。</translation>
    </message>
    <message>
        <source>The document of a saved guest needs the hardware address of each interface.</source>
        <translation>已保存客户机的文档需要每个接口的硬件地址。</translation>
    </message>
    <message>
        <source>The document of a saved guest needs the identity that the guest has.</source>
        <translation>已保存客户机的文档需要客户机所具有的标识。</translation>
    </message>
    <message>
        <source>The document of “%1” cannot be read.</source>
        <translation>无法读取“%1”的文档。</translation>
    </message>
    <message>
        <source>The document of “%1” has no UUID.</source>
        <translation>“%1”的文档没有 UUID。</translation>
    </message>
    <message>
        <source>The document of “%1” must keep its UUID, %2.</source>
        <translation>“%1”的文档必须保留其 UUID %2。</translation>
    </message>
    <message>
        <source>The document uses the entity “&amp;%1;”; only “&amp;amp;”, “&amp;lt;”, “&amp;gt;”, “&amp;quot;” and “&amp;apos;” are allowed.</source>
        <translation>文档使用了实体“&amp;%1;”；只允许使用“&amp;amp;”、“&amp;lt;”、“&amp;gt;”、“&amp;quot;”和“&amp;apos;”。</translation>
    </message>
    <message>
        <source>The document was changed elsewhere meanwhile; your text is still here. Applying it replaces that change, the difference shows how.</source>
        <translation>文档在此期间已在别处被更改；您的文本仍在这里。应用它会替换那次更改，具体请查看差异。</translation>
    </message>
    <message>
        <source>The document’s encoding is not known or its text is not valid in it; save it as UTF-8.</source>
        <translation>文档的编码未知，或其文本在该编码中无效；请将其保存为 UTF-8。</translation>
    </message>
    <message>
        <source>The driver “%1” is for containers only.</source>
        <translation>驱动程序“%1”仅用于容器。</translation>
    </message>
    <message>
        <source>The driver “handle” has the access mode “passthrough” only.</source>
        <translation>驱动程序“handle”只有访问模式“passthrough”。</translation>
    </message>
    <message>
        <source>The element “%1” in line %2 of the document asks for something that cannot be used here yet; remove it or use a host that runs libvirt.</source>
        <translation>文档第 %2 行的元素“%1”要求的内容在这里尚不能使用；请将其移除，或使用运行 libvirt 的主机。</translation>
    </message>
    <message>
        <source>The element “%1”, opened at line %2, is not closed before “%3”.</source>
        <translation>在第 %2 行打开的元素“%1”在“%3”之前没有关闭。</translation>
    </message>
    <message>
        <source>The element “%1”, opened at line %2, is not closed here.</source>
        <translation>在第 %2 行打开的元素“%1”在此处没有关闭。</translation>
    </message>
    <message>
        <source>The elements are nested too deeply (more than %1 levels).</source>
        <translation>元素嵌套太深（超过 %1 层）。</translation>
    </message>
    <message>
        <source>The elements are not closed in the order they were opened.</source>
        <translation>元素没有按照打开的顺序关闭。</translation>
    </message>
    <message>
        <source>The embedded core works on this computer only; choose a hypervisor for another host.</source>
        <translation>内嵌核心只能在此计算机上工作；请为其他主机选择虚拟机监控程序。</translation>
    </message>
    <message>
        <source>The emulator</source>
        <translation>模拟器</translation>
    </message>
    <message>
        <source>The emulator belongs to another machine.</source>
        <translation>该模拟器属于另一台虚拟机。</translation>
    </message>
    <message>
        <source>The emulator broke the rules of its control connection.</source>
        <translation>模拟器违反了其控制连接的协议。</translation>
    </message>
    <message>
        <source>The emulator closed the connection.</source>
        <translation>模拟器关闭了连接。</translation>
    </message>
    <message>
        <source>The emulator could not do it.</source>
        <translation>模拟器无法执行此操作。</translation>
    </message>
    <message>
        <source>The emulator could not load the snapshot; “%1” stays paused.</source>
        <translation>模拟器无法加载快照；“%1”保持暂停。</translation>
    </message>
    <message>
        <source>The emulator could not send the memory of “%1” to the other host.</source>
        <translation>模拟器无法将“%1”的内存发送到另一台主机。</translation>
    </message>
    <message>
        <source>The emulator could not write the memory.</source>
        <translation>模拟器无法写入内存。</translation>
    </message>
    <message>
        <source>The emulator could not write the state of “%1”.</source>
        <translation>模拟器无法写入“%1”的状态。</translation>
    </message>
    <message>
        <source>The emulator could not write the state.</source>
        <translation>模拟器无法写入状态。</translation>
    </message>
    <message>
        <source>The emulator did not answer in time.</source>
        <translation>模拟器没有及时应答。</translation>
    </message>
    <message>
        <source>The emulator did not answer the command “%1” in time.</source>
        <translation>模拟器没有及时应答命令“%1”。</translation>
    </message>
    <message>
        <source>The emulator does not give “%1” exactly the processor that it must have (%2).</source>
        <translation>模拟器没有给“%1”它必须拥有的处理器（%2）。</translation>
    </message>
    <message>
        <source>The emulator does not know of the copy of “%1” any more.</source>
        <translation>模拟器已不再知道“%1”的副本。</translation>
    </message>
    <message>
        <source>The emulator does not know the disk “%1”.</source>
        <translation>模拟器不认识磁盘“%1”。</translation>
    </message>
    <message>
        <source>The emulator does not know the migration option “%1”; move the machine without it.</source>
        <translation>模拟器不识别迁移选项“%1”；请不使用该选项移动虚拟机。</translation>
    </message>
    <message>
        <source>The emulator does not know the migration parameter “%1”.</source>
        <translation>模拟器不识别迁移参数“%1”。</translation>
    </message>
    <message>
        <source>The emulator ended while the disks of “%1” were copied.</source>
        <translation>在复制“%1”的磁盘期间，模拟器已终止。</translation>
    </message>
    <message>
        <source>The emulator has written nothing yet.</source>
        <translation>模拟器尚未写入任何内容。</translation>
    </message>
    <message>
        <source>The emulator is not connected any more.</source>
        <translation>模拟器已断开连接。</translation>
    </message>
    <message>
        <source>The emulator knows no such job.</source>
        <translation>模拟器没有这样的作业。</translation>
    </message>
    <message>
        <source>The emulator of a TPM can only be reached through “unix”, not “%1”.</source>
        <translation>TPM 的模拟器只能通过“unix”访问，不能通过“%1”。</translation>
    </message>
    <message>
        <source>The emulator of “%1” cannot be reached.</source>
        <translation>无法连接到“%1”的模拟器。</translation>
    </message>
    <message>
        <source>The emulator of “%1” cannot move it this way.</source>
        <translation>“%1”的模拟器无法以这种方式移动它。</translation>
    </message>
    <message>
        <source>The emulator of “%1” cannot receive it this way.</source>
        <translation>“%1”的模拟器无法以这种方式接收它。</translation>
    </message>
    <message>
        <source>The emulator of “%1” cannot write memory in the form “%2”.</source>
        <translation>“%1”的模拟器无法以“%2”形式写入内存。</translation>
    </message>
    <message>
        <source>The emulator of “%1” did not do what it was asked for.</source>
        <translation>“%1”的模拟器没有执行所要求的操作。</translation>
    </message>
    <message>
        <source>The emulator of “%1” ended before the machine had arrived.</source>
        <translation>“%1”的模拟器在虚拟机到达之前已终止。</translation>
    </message>
    <message>
        <source>The emulator of “%1” ended unexpectedly.</source>
        <translation>“%1”的模拟器意外结束。</translation>
    </message>
    <message>
        <source>The emulator of “%1” refuses that value.</source>
        <translation>“%1”的模拟器拒绝该值。</translation>
    </message>
    <message>
        <source>The emulator of “%1” refuses the command.</source>
        <translation>“%1”的模拟器拒绝该命令。</translation>
    </message>
    <message>
        <source>The emulator of “%1” tells nothing of the disk “%2”.</source>
        <translation>“%1”的模拟器没有提供磁盘“%2”的任何信息。</translation>
    </message>
    <message>
        <source>The emulator on one side ended the migration.</source>
        <translation>某一端的模拟器终止了迁移。</translation>
    </message>
    <message>
        <source>The emulator refused the command “%1”.</source>
        <translation>模拟器拒绝了命令“%1”。</translation>
    </message>
    <message>
        <source>The emulator sent a message that is too long.</source>
        <translation>模拟器发送的消息太长。</translation>
    </message>
    <message>
        <source>The emulator sent something that is no message.</source>
        <translation>模拟器发送的内容不是消息。</translation>
    </message>
    <message>
        <source>The emulator “%1” cannot run guests of the type “%2”.</source>
        <translation>模拟器“%1”无法运行类型为“%2”的客户机。</translation>
    </message>
    <message>
        <source>The emulator “%1” cannot set how guests sleep; remove “pm”.</source>
        <translation>模拟器“%1”无法设置客户机如何休眠；请移除“pm”。</translation>
    </message>
    <message>
        <source>The emulator “%1” cannot show a generation identity; remove “genid”.</source>
        <translation>模拟器“%1”无法提供世代标识；请移除“genid”。</translation>
    </message>
    <message>
        <source>The emulator “%1” cannot use passt; version 7.2 or newer is needed.</source>
        <translation>模拟器“%1”无法使用 passt；需要 7.2 或更高版本。</translation>
    </message>
    <message>
        <source>The emulator “%1” does not tell which processor it offers, and “%2” needs that; choose a model.</source>
        <translation>模拟器“%1”不说明它提供哪种处理器，而“%2”需要知道；请选择一种型号。</translation>
    </message>
    <message>
        <source>The emulator “%1” has no 3D acceleration.</source>
        <translation>模拟器“%1”没有 3D 加速。</translation>
    </message>
    <message>
        <source>The emulator “%1” has no SPICE, which “%2” asks for; use VNC.</source>
        <translation>模拟器“%1”没有“%2”所要求的 SPICE；请使用 VNC。</translation>
    </message>
    <message>
        <source>The emulator “%1” has no codec “%2”.</source>
        <translation>模拟器“%1”没有编解码器“%2”。</translation>
    </message>
    <message>
        <source>The emulator “%1” has no device “%2”.</source>
        <translation>模拟器“%1”没有设备“%2”。</translation>
    </message>
    <message>
        <source>The emulator “%1” has no display “%2”, which “%3” asks for.</source>
        <translation>模拟器“%1”没有“%3”要求的显示“%2”。</translation>
    </message>
    <message>
        <source>The emulator “%1” has no display “%2”.</source>
        <translation>模拟器“%1”没有显示“%2”。</translation>
    </message>
    <message>
        <source>The emulator “%1” has no graphics card “%2”.</source>
        <translation>模拟器“%1”没有显卡“%2”。</translation>
    </message>
    <message>
        <source>The emulator “%1” has no graphics card “vhost-user”.</source>
        <translation>模拟器“%1”没有显卡“vhost-user”。</translation>
    </message>
    <message>
        <source>The emulator “%1” has no machine type “%2”.</source>
        <translation>模拟器“%1”没有机器类型“%2”。</translation>
    </message>
    <message>
        <source>The emulator “%1” has no processor model “%2”, which “%3” asks for; choose another one.</source>
        <translation>模拟器“%1”没有“%3”所要求的处理器型号“%2”；请选择其他型号。</translation>
    </message>
    <message>
        <source>The emulator “%1” has no sound card “%2”.</source>
        <translation>模拟器“%1”没有声卡“%2”。</translation>
    </message>
    <message>
        <source>The emulator “%1” has no sound through D-Bus.</source>
        <translation>模拟器“%1”不支持通过 D-Bus 传送声音。</translation>
    </message>
    <message>
        <source>The emulator “%1” has no zPCI; remove the element.</source>
        <translation>模拟器“%1”没有 zPCI；请移除该元素。</translation>
    </message>
    <message>
        <source>The emulator “%1” has no “%2”, which the %3 of “%4” needs.</source>
        <translation>模拟器“%1”没有“%2”，而“%4”的%3需要它。</translation>
    </message>
    <message>
        <source>The emulator “%1” is for %2, not for %3; choose the other one.</source>
        <translation>模拟器“%1”用于 %2，而不是 %3；请选择另一个。</translation>
    </message>
    <message>
        <source>The emulator “%1” is for the architecture “%2”, not “%3”.</source>
        <translation>模拟器“%1”适用于架构“%2”，而不是“%3”。</translation>
    </message>
    <message>
        <source>The emulator “%1” is not installed.</source>
        <translation>模拟器“%1”未安装。</translation>
    </message>
    <message>
        <source>The emulator “%1” is version %2; at least %3.%4 is needed.</source>
        <translation>模拟器“%1”的版本为 %2；至少需要 %3.%4。</translation>
    </message>
    <message>
        <source>The emulator “%1” knows no CPU model “%2”, which “%3” asks for.</source>
        <translation>模拟器“%1”不认识“%3”所要求的 CPU 型号“%2”。</translation>
    </message>
    <message>
        <source>The emulator “%1” knows no machine type “%2”, which “%3” asks for.</source>
        <translation>模拟器“%1”不认识“%3”所要求的机器类型“%2”。</translation>
    </message>
    <message>
        <source>The emulator's messages cannot be read any more.</source>
        <translation>无法再读取模拟器的消息。</translation>
    </message>
    <message>
        <source>The emulator’s &amp;log</source>
        <translation>模拟器的日志(&amp;L)</translation>
    </message>
    <message>
        <source>The emulator’s log</source>
        <translation>模拟器的日志</translation>
    </message>
    <message>
        <source>The emulator’s main loop</source>
        <translation>模拟器的主循环</translation>
    </message>
    <message>
        <source>The emulator’s own threads</source>
        <translation>模拟器自身的线程</translation>
    </message>
    <message>
        <source>The emulator’s own “/dev” could not be made for “%1”.</source>
        <translation>无法为“%1”创建模拟器自己的“/dev”。</translation>
    </message>
    <message>
        <source>The encrypted connection could not be made.</source>
        <translation>无法建立加密连接。</translation>
    </message>
    <message>
        <source>The encryption does not say its format; give it one such as “luks”.</source>
        <translation>加密未说明其格式；请指定一种，例如“luks”。</translation>
    </message>
    <message>
        <source>The encryption needs exactly one secret.</source>
        <translation>加密需要恰好一个密钥。</translation>
    </message>
    <message>
        <source>The encryption of the volume “%1” must name exactly one secret with its passphrase.</source>
        <translation>卷“%1”的加密必须恰好指定一个含有其密码短语的机密信息。</translation>
    </message>
    <message>
        <source>The event “%1” is listed more than once.</source>
        <translation>事件“%1”被多次列出。</translation>
    </message>
    <message>
        <source>The feature “%1” is not possible on the machine “%2” of “%3”.</source>
        <translation>功能“%1”在“%3”的机器“%2”上不可用。</translation>
    </message>
    <message>
        <source>The fewest threads are more than the most.</source>
        <translation>最少线程数大于最多线程数。</translation>
    </message>
    <message>
        <source>The file is no saved image.</source>
        <translation>该文件不是已保存的映像。</translation>
    </message>
    <message>
        <source>The file is too short for a saved image.</source>
        <translation>该文件过短，不可能是已保存的映像。</translation>
    </message>
    <message>
        <source>The file lies on persistent memory</source>
        <translation>文件位于持久内存上</translation>
    </message>
    <message>
        <source>The file system does not copy it on writing</source>
        <translation>文件系统在写入时不复制它</translation>
    </message>
    <message>
        <source>The file system target “%1” is used more than once.</source>
        <translation>文件系统目标“%1”被多次使用。</translation>
    </message>
    <message>
        <source>The file systems of “%1” may still be frozen; restart its guest agent.</source>
        <translation>“%1”的文件系统可能仍处于冻结状态；请重启其客户机代理。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>无法读取文件“%1”。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>无法写入文件“%1”。</translation>
    </message>
    <message>
        <source>The file “%1” could not be created.</source>
        <translation>无法创建文件“%1”。</translation>
    </message>
    <message>
        <source>The file “%1” could not be deleted.</source>
        <translation>无法删除文件“%1”。</translation>
    </message>
    <message>
        <source>The file “%1” could not be made.</source>
        <translation>无法创建文件“%1”。</translation>
    </message>
    <message>
        <source>The file “%1” could not be read.</source>
        <translation>无法读取文件“%1”。</translation>
    </message>
    <message>
        <source>The file “%1” could not be renamed to “%2”.</source>
        <translation>无法将文件“%1”重命名为“%2”。</translation>
    </message>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation>无法写入文件“%1”。</translation>
    </message>
    <message>
        <source>The file “%1” does not hold a value in Base64; set the secret’s value again.</source>
        <translation>文件“%1”不含 Base64 格式的值；请重新设置机密信息的值。</translation>
    </message>
    <message>
        <source>The file “%1” exists already; choose another name, or say that it is to be used.</source>
        <translation>文件“%1”已存在；请选择其他名称，或说明要使用它。</translation>
    </message>
    <message>
        <source>The file “%1” for the disk “%2” exists already; choose another name.</source>
        <translation>磁盘“%2”的文件“%1”已存在；请选择其他名称。</translation>
    </message>
    <message>
        <source>The file “%1” is too large.</source>
        <translation>文件“%1”太大。</translation>
    </message>
    <message>
        <source>The file “%1”, which a transient disk is to write to, could not be created.</source>
        <translation>无法创建供临时磁盘写入的文件“%1”。</translation>
    </message>
    <message>
        <source>The files of another computer cannot be browsed; choose from one of its pools or type the path.</source>
        <translation>无法浏览另一台计算机上的文件；请从它的某个存储池中选择，或输入路径。</translation>
    </message>
    <message>
        <source>The filter at the network device “%1” could not be ended.</source>
        <translation>无法终止网络设备“%1”上的过滤器。</translation>
    </message>
    <message>
        <source>The filter “%1” cannot refer to itself.</source>
        <translation>过滤器“%1”不能引用自身。</translation>
    </message>
    <message>
        <source>The fingerprint of its %1 key is:</source>
        <translation>其 %1 密钥的指纹为：</translation>
    </message>
    <message>
        <source>The fingerprint of its key is:</source>
        <translation>其密钥的指纹是：</translation>
    </message>
    <message>
        <source>The firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>The firmware looks for an installation server (PXE).</source>
        <translation>固件会查找安装服务器（PXE）。</translation>
    </message>
    <message>
        <source>The firmware settings of “%1” are kept or removed, not both.</source>
        <translation>“%1”的固件设置只能保留或移除，不能两者兼有。</translation>
    </message>
    <message>
        <source>The firmware settings of “%1” could not be copied.</source>
        <translation>无法复制“%1”的固件设置。</translation>
    </message>
    <message>
        <source>The firmware variables of “%1” lie on a network; keep them in a file.</source>
        <translation>“%1”的固件变量位于网络上；请将其保存在文件中。</translation>
    </message>
    <message>
        <source>The firmware's settings are reset when a machine is restored, not when it is saved; and bypassing the cache is for saving and restoring.</source>
        <translation>固件的设置在恢复虚拟机时重置，而不是在保存时；绕过缓存则适用于保存和恢复。</translation>
    </message>
    <message>
        <source>The firmware's settings are too large; no firmware has so many.</source>
        <translation>固件的设置过大；没有固件有这么多设置。</translation>
    </message>
    <message>
        <source>The firmware's settings could not be read and begin anew on the other host.</source>
        <translation>无法读取固件的设置，它们将在另一台主机上重新开始。</translation>
    </message>
    <message>
        <source>The firmware's settings could not be read.</source>
        <translation>无法读取固件的设置。</translation>
    </message>
    <message>
        <source>The firmware's settings of “%1” were not found; they begin anew.</source>
        <translation>未找到“%1”的固件设置；将从头开始。</translation>
    </message>
    <message>
        <source>The firmware’s settings go over with the machine.</source>
        <translation>固件的设置会随虚拟机一起转移。</translation>
    </message>
    <message>
        <source>The firmware’s settings of “%1” stay on “%2”; there they start anew.</source>
        <translation>“%1”的固件设置会留在“%2”上；在那边将重新开始。</translation>
    </message>
    <message>
        <source>The firmware’s variables cannot lie on “%1”; choose “file”, “block” or “network”.</source>
        <translation>固件的变量不能位于“%1”上；请选择“file”、“block”或“network”。</translation>
    </message>
    <message>
        <source>The firmware’s variables have a type but no source; add one.</source>
        <translation>固件的变量有类型但没有源；请添加一个。</translation>
    </message>
    <message>
        <source>The first %1 vCPUs</source>
        <translation>前 %1 个 vCPU</translation>
    </message>
    <message>
        <source>The first IDE controller is always at the PCI address 0:0:1.1.</source>
        <translation>第一个 IDE 控制器始终位于 PCI 地址 0:0:1.1。</translation>
    </message>
    <message>
        <source>The first PIIX3 USB controller is always at the PCI address 0:0:1.2.</source>
        <translation>第一个 PIIX3 USB 控制器始终位于 PCI 地址 0:0:1.2。</translation>
    </message>
    <message>
        <source>The first SATA controller is always at the PCI address 0:0:1f.2.</source>
        <translation>第一个 SATA 控制器始终位于 PCI 地址 0:0:1f.2。</translation>
    </message>
    <message>
        <source>The first interface is “%1”, but “forward” names “%2”; they must be the same.</source>
        <translation>第一个接口是“%1”，但“forward”指定的是“%2”；两者必须相同。</translation>
    </message>
    <message>
        <source>The folder must start with “/”.</source>
        <translation>文件夹必须以“/”开头。</translation>
    </message>
    <message>
        <source>The folder of “%1” for the disk “%2” does not exist on the destination.</source>
        <translation>“%1”用于磁盘“%2”的文件夹在目标上不存在。</translation>
    </message>
    <message>
        <source>The folder “%1” belongs to another user; choose another place or correct its owner.</source>
        <translation>文件夹“%1”属于其他用户；请选择其他位置或更正其所有者。</translation>
    </message>
    <message>
        <source>The folder “%1” could not be created.</source>
        <translation>无法创建文件夹“%1”。</translation>
    </message>
    <message>
        <source>The folder “%1” could not be deleted; it must be empty.</source>
        <translation>无法删除文件夹“%1”；它必须为空。</translation>
    </message>
    <message>
        <source>The folder “%1” could not be given to the guest.</source>
        <translation>无法将文件夹“%1”提供给客户机。</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made private.</source>
        <translation>无法将文件夹“%1”设为私有。</translation>
    </message>
    <message>
        <source>The folder “%1” could not be opened.</source>
        <translation>无法打开文件夹“%1”。</translation>
    </message>
    <message>
        <source>The folder “%1” could not be read.</source>
        <translation>无法读取文件夹“%1”。</translation>
    </message>
    <message>
        <source>The folder “%1” could not be removed.</source>
        <translation>无法移除文件夹“%1”。</translation>
    </message>
    <message>
        <source>The folder “%1” could not be written.</source>
        <translation>无法写入文件夹“%1”。</translation>
    </message>
    <message>
        <source>The folder “%1”, which “%2” shares, is not there.</source>
        <translation>“%2”共享的文件夹“%1”不存在。</translation>
    </message>
    <message>
        <source>The format “fat” is for the type “dir” only.</source>
        <translation>格式“fat”仅用于类型“dir”。</translation>
    </message>
    <message>
        <source>The forward mode “%1” can have one interface only.</source>
        <translation>转发模式“%1”只能有一个接口。</translation>
    </message>
    <message>
        <source>The forward mode “%1” needs an address of the host in the network.</source>
        <translation>转发模式“%1”需要主机在该网络中的地址。</translation>
    </message>
    <message>
        <source>The forward mode “open” cannot have an interface.</source>
        <translation>转发模式“open”不能有接口。</translation>
    </message>
    <message>
        <source>The framebuffer must have at least %1 KiB.</source>
        <translation>帧缓冲区必须至少有 %1 KiB。</translation>
    </message>
    <message>
        <source>The gateway “%1” is in none of the network’s own addresses’ reach.</source>
        <translation>网关“%1”不在该网络自身任何地址的可达范围内。</translation>
    </message>
    <message>
        <source>The granularity of the copy must be a power of two, not %1.</source>
        <translation>复制的粒度必须是 2 的幂，而不能是 %1。</translation>
    </message>
    <message>
        <source>The graphics card “%1” of “%2” needs the program “vhost-user-gpu”.</source>
        <translation>“%2”的显卡“%1”需要程序“vhost-user-gpu”。</translation>
    </message>
    <message>
        <source>The group is no number.</source>
        <translation>该组不是编号。</translation>
    </message>
    <message>
        <source>The group “%1” would limit nothing; give it a limit.</source>
        <translation>组“%1”不会限制任何内容；请为其指定限制。</translation>
    </message>
    <message>
        <source>The guest agent in “%1” does not answer; install and start it to freeze the file systems.</source>
        <translation>“%1”中的客户机代理没有应答；请安装并启动它以冻结文件系统。</translation>
    </message>
    <message>
        <source>The guest as it was</source>
        <translation>客户机当时的样子</translation>
    </message>
    <message>
        <source>The guest as it would start next</source>
        <translation>客户机下次启动时的样子</translation>
    </message>
    <message>
        <source>The guest can only connect to an IPv4 address.</source>
        <translation>客户机只能连接到 IPv4 地址。</translation>
    </message>
    <message>
        <source>The guest cannot boot from this kind of host device.</source>
        <translation>客户机无法从这种主机设备启动。</translation>
    </message>
    <message>
        <source>The guest cannot do without its processor %1.</source>
        <translation>客户机不能没有处理器 %1。</translation>
    </message>
    <message>
        <source>The guest cannot have more of a module than it has.</source>
        <translation>客户机拥有的模块部分不能超过模块本身的大小。</translation>
    </message>
    <message>
        <source>The guest cannot write to it</source>
        <translation>客户机不能向其写入</translation>
    </message>
    <message>
        <source>The guest changed its memory faster than it could be sent.</source>
        <translation>客户机更改内存的速度超过了发送内存的速度。</translation>
    </message>
    <message>
        <source>The guest closed its serial console.</source>
        <translation>客户机关闭了其串行控制台。</translation>
    </message>
    <message>
        <source>The guest did not let go of it: %1. It is still there; make sure that the system in “%2” runs and does not use it, then try again.</source>
        <translation>客户机没有释放它：%1。它仍然存在；请确保“%2”中的系统正在运行且未使用它，然后重试。</translation>
    </message>
    <message>
        <source>The guest did not let go of the device; it is still there. Make sure that its system runs and does not use it, then try again.</source>
        <translation>客户机没有释放该设备；它仍然存在。请确保其系统正在运行且未使用它，然后重试。</translation>
    </message>
    <message>
        <source>The guest does not read its serial console; what you type is dropped.</source>
        <translation>客户机没有读取其串行控制台；您输入的内容会被丢弃。</translation>
    </message>
    <message>
        <source>The guest gets no chance to save its data.</source>
        <translation>客户机没有机会保存其数据。</translation>
    </message>
    <message>
        <source>The guest goes on running and stands still for a moment at the end.</source>
        <translation>客户机会继续运行，只在最后短暂停顿。</translation>
    </message>
    <message>
        <source>The guest has a folder of its host mounted (9p).</source>
        <translation>客户机挂载了其主机的某个文件夹（9p）。</translation>
    </message>
    <message>
        <source>The guest has no NUMA node %1.</source>
        <translation>客户机没有 NUMA 节点 %1。</translation>
    </message>
    <message>
        <source>The guest has no disk “%1”.</source>
        <translation>客户机没有磁盘“%1”。</translation>
    </message>
    <message>
        <source>The guest has no processor %1.</source>
        <translation>客户机没有处理器 %1。</translation>
    </message>
    <message>
        <source>The guest has not let go of it yet: %1. It goes when the system in “%2” answers.</source>
        <translation>客户机尚未释放它：%1。“%2”中的系统应答后即会移除。</translation>
    </message>
    <message>
        <source>The guest has not let go of the device yet; it goes when its system answers.</source>
        <translation>客户机尚未释放该设备；其系统应答后即会移除。</translation>
    </message>
    <message>
        <source>The guest has only %1 NUMA nodes.</source>
        <translation>客户机只有 %1 个 NUMA 节点。</translation>
    </message>
    <message>
        <source>The guest is shut down, its definition moves, and it starts there.</source>
        <translation>客户机会关机，其定义会移走，然后在那边启动。</translation>
    </message>
    <message>
        <source>The guest may crash there; give it the processor that both hosts have and restart it first.</source>
        <translation>客户机在那边可能会崩溃；请先为其指定两台主机都有的处理器并重启它。</translation>
    </message>
    <message>
        <source>The guest may find its devices at other places.</source>
        <translation>客户机可能会在其他位置找到其设备。</translation>
    </message>
    <message>
        <source>The guest relies on the host’s time stamp counter (“invtsc”).</source>
        <translation>客户机依赖主机的时间戳计数器（“invtsc”）。</translation>
    </message>
    <message>
        <source>The guest runs on the destination before all of its memory is there; if the connection breaks then, the guest is lost</source>
        <translation>客户机会在其全部内存到达之前就在目标上运行；如果此时连接中断，客户机就会丢失</translation>
    </message>
    <message>
        <source>The guest runs there already; the rest of its memory follows.</source>
        <translation>客户机已在那边运行；其余内存随后到达。</translation>
    </message>
    <message>
        <source>The guest sees a disk of %2 instead of %1 at once; its partitions and file systems are to be grown inside it.</source>
        <translation>客户机会立即看到磁盘大小为 %2 而不是 %1；磁盘上的分区和文件系统需要在客户机内扩大。</translation>
    </message>
    <message>
        <source>The guest sees the host’s memory map</source>
        <translation>客户机看到主机的内存映射</translation>
    </message>
    <message>
        <source>The guest stands still until all of its memory is there.</source>
        <translation>客户机会一直停顿，直到其全部内存到达那边。</translation>
    </message>
    <message>
        <source>The guest system of “%1” did not shut down; shut it down by hand, then move it.</source>
        <translation>“%1”的客户机系统没有关机；请手动将其关机，然后再移动。</translation>
    </message>
    <message>
        <source>The guest tells when it waits for a lock</source>
        <translation>客户机在等待锁时会告知</translation>
    </message>
    <message>
        <source>The guest waits busily instead of the host</source>
        <translation>由客户机代替主机忙等待</translation>
    </message>
    <message>
        <source>The guest would see another %1 than when it was saved; keep that as it was.</source>
        <translation>客户机看到的 %1 会与保存时不同；请使其保持原样。</translation>
    </message>
    <message>
        <source>The guest would see another machine than when it was saved; keep it as it was.</source>
        <translation>客户机看到的虚拟机会与保存时不同；请使其保持原样。</translation>
    </message>
    <message>
        <source>The guest would see other devices (%1) than when it was saved; keep them as they were.</source>
        <translation>客户机看到的设备（%1）会与保存时不同；请使其保持原样。</translation>
    </message>
    <message>
        <source>The guest “%1” switched only %2 of its processors.</source>
        <translation>客户机“%1”只切换了 %2 个处理器。</translation>
    </message>
    <message>
        <source>The guest’s kernel describes itself for dumps</source>
        <translation>客户机的内核为转储描述自身</translation>
    </message>
    <message>
        <source>The guest’s writes wait for both copies</source>
        <translation>客户机的写入会等待两个副本都完成</translation>
    </message>
    <message>
        <source>The header of the image “%1” is damaged.</source>
        <translation>映像“%1”的头部已损坏。</translation>
    </message>
    <message>
        <source>The helper of persistent reservations is reached as “client” only.</source>
        <translation>持久预留的辅助程序只能以“client”方式访问。</translation>
    </message>
    <message>
        <source>The helper of persistent reservations is reached through “unix” only.</source>
        <translation>持久预留的辅助程序只能通过“unix”访问。</translation>
    </message>
    <message>
        <source>The helper of persistent reservations lacks its “%1”.</source>
        <translation>持久预留的辅助程序缺少“%1”。</translation>
    </message>
    <message>
        <source>The hook “%1” refused “%2” of “%3”; its output says why.</source>
        <translation>钩子“%1”拒绝了“%3”的“%2”；其输出说明了原因。</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>The host can do both</source>
        <translation>主机两者都支持</translation>
    </message>
    <message>
        <source>The host can hibernate</source>
        <translation>主机可以休眠到磁盘</translation>
    </message>
    <message>
        <source>The host can sleep</source>
        <translation>主机可以睡眠</translation>
    </message>
    <message>
        <source>The host device “%1” of “%2” asks for the driver “%3”; only “vfio” works.</source>
        <translation>“%2”的主机设备“%1”要求驱动程序“%3”；只有“vfio”可用。</translation>
    </message>
    <message>
        <source>The host device “%1” of “%2” has the type “%3”, which QEMU cannot use.</source>
        <translation>“%2”的主机设备“%1”的类型为“%3”，QEMU 无法使用。</translation>
    </message>
    <message>
        <source>The host device “%1” of “%2” is for containers only.</source>
        <translation>“%2”的主机设备“%1”仅供容器使用。</translation>
    </message>
    <message>
        <source>The host did not answer in time.</source>
        <translation>主机没有及时回应。</translation>
    </message>
    <message>
        <source>The host does not accept the device's document.</source>
        <translation>主机不接受该设备的文档。</translation>
    </message>
    <message>
        <source>The host does not accept the machine's document.</source>
        <translation>主机不接受该虚拟机的文档。</translation>
    </message>
    <message>
        <source>The host does not accept the network filter's document.</source>
        <translation>主机不接受该网络过滤器的文档。</translation>
    </message>
    <message>
        <source>The host does not accept the network interface's document.</source>
        <translation>主机不接受该网络接口的文档。</translation>
    </message>
    <message>
        <source>The host does not accept the network's document.</source>
        <translation>主机不接受该网络的文档。</translation>
    </message>
    <message>
        <source>The host does not accept the port's document.</source>
        <translation>主机不接受该端口的文档。</translation>
    </message>
    <message>
        <source>The host does not accept the secret's document.</source>
        <translation>主机不接受该机密信息的文档。</translation>
    </message>
    <message>
        <source>The host does not accept the storage pool's document.</source>
        <translation>主机不接受该存储池的文档。</translation>
    </message>
    <message>
        <source>The host does not accept this use of a network filter.</source>
        <translation>主机不接受这样使用网络过滤器。</translation>
    </message>
    <message>
        <source>The host does not list its devices.</source>
        <translation>主机没有列出其设备。</translation>
    </message>
    <message>
        <source>The host does not list its machines.</source>
        <translation>主机没有列出其虚拟机。</translation>
    </message>
    <message>
        <source>The host does not list its network filters.</source>
        <translation>主机没有列出其网络过滤器。</translation>
    </message>
    <message>
        <source>The host does not list its network interfaces.</source>
        <translation>主机没有列出其网络接口。</translation>
    </message>
    <message>
        <source>The host does not list its networks.</source>
        <translation>主机没有列出其网络。</translation>
    </message>
    <message>
        <source>The host does not list its secrets.</source>
        <translation>主机没有列出其机密信息。</translation>
    </message>
    <message>
        <source>The host does not list its storage pools.</source>
        <translation>主机没有列出其存储池。</translation>
    </message>
    <message>
        <source>The host does not list what is connected to the network.</source>
        <translation>主机没有列出连接到该网络的内容。</translation>
    </message>
    <message>
        <source>The host does not list where its network filters are in use.</source>
        <translation>主机没有列出其网络过滤器的使用之处。</translation>
    </message>
    <message>
        <source>The host does not measure its machines.</source>
        <translation>主机不测量其虚拟机。</translation>
    </message>
    <message>
        <source>The host does not merge equal pages</source>
        <translation>主机不合并相同的内存页</translation>
    </message>
    <message>
        <source>The host does not say that it has “passt”.</source>
        <translation>主机没有表明它有“passt”。</translation>
    </message>
    <message>
        <source>The host does not say what it can do.</source>
        <translation>主机没有表明它支持哪些功能。</translation>
    </message>
    <message>
        <source>The host does not swap the memory out</source>
        <translation>主机不换出该内存</translation>
    </message>
    <message>
        <source>The host does not tell addresses.</source>
        <translation>主机不提供地址信息。</translation>
    </message>
    <message>
        <source>The host does not tell how large the volume “%1” is.</source>
        <translation>主机没有说明卷“%1”有多大。</translation>
    </message>
    <message>
        <source>The host does not tell what this emulator can do.</source>
        <translation>主机没有说明此模拟器能做什么。</translation>
    </message>
    <message>
        <source>The host does not tell where the firmware keeps its settings.</source>
        <translation>主机未告知固件将设置保存在何处。</translation>
    </message>
    <message>
        <source>The host gives no statistics.</source>
        <translation>主机不提供统计信息。</translation>
    </message>
    <message>
        <source>The host has no such device</source>
        <translation>主机没有这样的设备</translation>
    </message>
    <message>
        <source>The host has the processors 0 to %1; there is no %2.</source>
        <translation>主机有处理器 0 到 %1；没有 %2。</translation>
    </message>
    <message>
        <source>The host has too many processors to show them here.</source>
        <translation>主机的处理器太多，无法在此显示。</translation>
    </message>
    <message>
        <source>The host is connected or connecting already.</source>
        <translation>主机已连接或正在连接。</translation>
    </message>
    <message>
        <source>The host is not connected.</source>
        <translation>主机未连接。</translation>
    </message>
    <message>
        <source>The host keeps written data of a disk in its cache, which the other host would not see.</source>
        <translation>主机将某个磁盘已写入的数据保留在缓存中，另一台主机看不到这些数据。</translation>
    </message>
    <message>
        <source>The host needs an address, “ip”.</source>
        <translation>主机需要地址“ip”。</translation>
    </message>
    <message>
        <source>The host needs at least one name, “hostname”.</source>
        <translation>主机需要至少一个名称“hostname”。</translation>
    </message>
    <message>
        <source>The host uses devices of the same group, which must go with it: %1.</source>
        <translation>主机正在使用同组中必须一并移交的设备：%1。</translation>
    </message>
    <message>
        <source>The host uses it now for %1, which it loses while the machine runs.</source>
        <translation>主机现在将它用于 %1，虚拟机运行期间主机将失去该用途。</translation>
    </message>
    <message>
        <source>The host “%1” could not be reached from here.</source>
        <translation>从此处无法访问主机“%1”。</translation>
    </message>
    <message>
        <source>The host “%1” takes no machines.</source>
        <translation>主机“%1”不接收虚拟机。</translation>
    </message>
    <message>
        <source>The host's hypervisor has no “%1”.</source>
        <translation>主机的虚拟机监控程序没有“%1”。</translation>
    </message>
    <message>
        <source>The host's network devices cannot be reached.</source>
        <translation>无法访问主机的网络设备。</translation>
    </message>
    <message>
        <source>The host's network interfaces could not be changed.</source>
        <translation>无法更改主机的网络接口。</translation>
    </message>
    <message>
        <source>The host's processor gives no help with this kind of machine.</source>
        <translation>主机的处理器不为这种虚拟机提供辅助支持。</translation>
    </message>
    <message>
        <source>The hosts do not accept each other’s certificates.</source>
        <translation>两台主机互不接受对方的证书。</translation>
    </message>
    <message>
        <source>The host’s cache needs the mode “host-passthrough” or “maximum” of the processor.</source>
        <translation>使用主机的缓存需要处理器模式“host-passthrough”或“maximum”。</translation>
    </message>
    <message>
        <source>The host’s processors</source>
        <translation>主机的处理器</translation>
    </message>
    <message>
        <source>The host’s width is taken; remove “bits”.</source>
        <translation>已采用主机的位宽；请移除“bits”。</translation>
    </message>
    <message>
        <source>The hypervisor “%1” does not work with the emulator “%2” on this host.</source>
        <translation>虚拟机监控程序“%1”在此主机上不能与模拟器“%2”配合使用。</translation>
    </message>
    <message>
        <source>The hypervisor's own daemon (virtqemud…)</source>
        <translation>虚拟机监控程序自身的守护进程（virtqemud…）</translation>
    </message>
    <message>
        <source>The image itself knows its cipher; remove “cipher”.</source>
        <translation>映像自身已记录其加密算法；请移除“cipher”。</translation>
    </message>
    <message>
        <source>The image needs an absolute path.</source>
        <translation>映像需要绝对路径。</translation>
    </message>
    <message>
        <source>The image of a backup can only be a file or a device of the host.</source>
        <translation>备份的映像只能是主机的文件或设备。</translation>
    </message>
    <message>
        <source>The image of a backup can only be encrypted by “qemu”.</source>
        <translation>备份的映像只能由“qemu”加密。</translation>
    </message>
    <message>
        <source>The image of a backup can only have the encryption “luks”.</source>
        <translation>备份的映像只能使用“luks”加密。</translation>
    </message>
    <message>
        <source>The image of a disk is in use by another program on the destination.</source>
        <translation>某个磁盘的映像正被目标上的另一个程序使用。</translation>
    </message>
    <message>
        <source>The image of the disk “%1” is not on this host.</source>
        <translation>磁盘“%1”的映像不在此主机上。</translation>
    </message>
    <message>
        <source>The image of the disk “%1” is not on this host; only the entry in the list can be removed.</source>
        <translation>磁盘“%1”的映像不在此主机上；只能移除列表中的条目。</translation>
    </message>
    <message>
        <source>The image stands alone and cannot be put on “%1”.</source>
        <translation>该映像是独立的，不能以“%1”为基础。</translation>
    </message>
    <message>
        <source>The image stays as it is: %1</source>
        <translation>映像保持不变：%1</translation>
    </message>
    <message>
        <source>The image “%1” builds on more than %2 others, perhaps on itself.</source>
        <translation>映像“%1”基于超过 %2 个其他映像，也可能基于其自身。</translation>
    </message>
    <message>
        <source>The image “%1” cannot be reached.</source>
        <translation>无法访问映像“%1”。</translation>
    </message>
    <message>
        <source>The image “%1” cannot be read.</source>
        <translation>无法读取映像“%1”。</translation>
    </message>
    <message>
        <source>The image “%1” could not be copied to “%2” without using space.</source>
        <translation>无法在不占用空间的情况下将映像“%1”复制到“%2”。</translation>
    </message>
    <message>
        <source>The image “%1” could not be copied to “%2”.</source>
        <translation>无法将映像“%1”复制到“%2”。</translation>
    </message>
    <message>
        <source>The image “%1” could not be created.</source>
        <translation>无法创建映像“%1”。</translation>
    </message>
    <message>
        <source>The image “%1” could not be merged into “%2”.</source>
        <translation>无法将映像“%1”合并到“%2”。</translation>
    </message>
    <message>
        <source>The image “%1” could not be opened.</source>
        <translation>无法打开映像“%1”。</translation>
    </message>
    <message>
        <source>The image “%1” could not be read.</source>
        <translation>无法读取映像“%1”。</translation>
    </message>
    <message>
        <source>The image “%1” could not be told that it builds on “%2” now.</source>
        <translation>无法在映像“%1”中记录它现在基于“%2”。</translation>
    </message>
    <message>
        <source>The image “%1” does not name the one below it by a relative path, so that cannot be kept.</source>
        <translation>映像“%1”没有用相对路径指定其下层映像，因此无法保留相对路径。</translation>
    </message>
    <message>
        <source>The image “%1” does not say which format the image “%2” below it has; set it with “qemu-img rebase -u -F”.</source>
        <translation>映像“%1”没有说明其下层映像“%2”的格式；请用“qemu-img rebase -u -F”设置。</translation>
    </message>
    <message>
        <source>The image “%1” for the disk “%2” is to be there already, but it is not.</source>
        <translation>磁盘“%2”的映像“%1”应该已经存在，但实际不存在。</translation>
    </message>
    <message>
        <source>The image “%1” holds the snapshot “%2”, which would be lost by merging it; delete that one first.</source>
        <translation>映像“%1”含有快照“%2”，合并该映像会使快照丢失；请先删除该快照。</translation>
    </message>
    <message>
        <source>The image “%1” is damaged or not a usable %2 image.</source>
        <translation>映像“%1”已损坏或不是可用的 %2 映像。</translation>
    </message>
    <message>
        <source>The image “%1” is encrypted; make it on the destination first.</source>
        <translation>映像“%1”已加密；请先在目标上创建它。</translation>
    </message>
    <message>
        <source>The image “%1” is in use by another program; “%2” cannot write to it too.</source>
        <translation>映像“%1”正由其他程序使用；“%2”不能同时写入。</translation>
    </message>
    <message>
        <source>The image “%1” is in use by “%2” (process %3); “%4” cannot write to it too.</source>
        <translation>映像“%1”正由“%2”（进程 %3）使用；“%4”不能同时写入。</translation>
    </message>
    <message>
        <source>The image “%1” is incomplete: the file is shorter than its header says. Copy or download it again.</source>
        <translation>映像“%1”不完整：文件比其文件头所述的短。请重新复制或下载。</translation>
    </message>
    <message>
        <source>The image “%1” is not the one directly below “%2”.</source>
        <translation>映像“%1”不是紧接在“%2”下层的映像。</translation>
    </message>
    <message>
        <source>The image “%1” is to be used, but it is not there.</source>
        <translation>要使用映像“%1”，但它不存在。</translation>
    </message>
    <message>
        <source>The image “%1” of “%2” could not be locked.</source>
        <translation>无法锁定“%2”的映像“%1”。</translation>
    </message>
    <message>
        <source>The image “%1” of “%2” could not be opened.</source>
        <translation>无法打开“%2”的映像“%1”。</translation>
    </message>
    <message>
        <source>The image “%1”, which the snapshot “%2” goes back to, is not there.</source>
        <translation>快照“%2”所要恢复到的映像“%1”不存在。</translation>
    </message>
    <message>
        <source>The image “%1”, which “%2” builds on, is not there.</source>
        <translation>“%2”所基于的映像“%1”不存在。</translation>
    </message>
    <message>
        <source>The image's header is damaged; check the image with “qemu-img check”.</source>
        <translation>映像的头部已损坏；请用“qemu-img check”检查该映像。</translation>
    </message>
    <message>
        <source>The images of the disk “%1” are as they were: the emulator could not do it. Look at the machine’s log.</source>
        <translation>磁盘“%1”的映像保持原样：模拟器无法完成该操作。请查看虚拟机的日志。</translation>
    </message>
    <message>
        <source>The images of the disk “%1” of “%2” are not in the order that was expected.</source>
        <translation>“%2”的磁盘“%1”的映像顺序与预期不符。</translation>
    </message>
    <message>
        <source>The images of the disk “%1” of “%2” cannot be merged or copied: it is transient, or on an SD bus.</source>
        <translation>“%2”的磁盘“%1”的映像无法合并或复制：该磁盘是临时的，或位于 SD 总线上。</translation>
    </message>
    <message>
        <source>The images of “%1” cannot be merged like that.</source>
        <translation>“%1”的映像不能这样合并。</translation>
    </message>
    <message>
        <source>The images of “%1” have no snapshot “%2” any more.</source>
        <translation>“%1”的映像中不再有快照“%2”。</translation>
    </message>
    <message>
        <source>The initialisation vectors have no name.</source>
        <translation>初始化向量没有名称。</translation>
    </message>
    <message>
        <source>The input device does not say which event device of the host it is.</source>
        <translation>输入设备未说明它是主机的哪个事件设备。</translation>
    </message>
    <message>
        <source>The input device is on USB, which the machine does not have.</source>
        <translation>输入设备位于 USB 上，但此虚拟机没有 USB。</translation>
    </message>
    <message>
        <source>The interface does not say which device of the host it is; give its address a type.</source>
        <translation>接口未说明它是主机的哪个设备；请为其地址指定类型。</translation>
    </message>
    <message>
        <source>The interface “%1” asks for VLAN tags, which a bridge of the host cannot set; use Open vSwitch or a VLAN device.</source>
        <translation>接口“%1”要求 VLAN 标签，而主机的网桥无法设置；请使用 Open vSwitch 或 VLAN 设备。</translation>
    </message>
    <message>
        <source>The interface “%1” asks for a guaranteed bandwidth (“floor”), which is not possible here; set “average” instead.</source>
        <translation>接口“%1”要求保证带宽（“floor”），此处无法实现；请改为设置“average”。</translation>
    </message>
    <message>
        <source>The interface “%1” cannot change between a bridge and a shared network device while the machine runs; change it for the next start.</source>
        <translation>接口“%1”无法在虚拟机运行时于网桥与共享网络设备之间切换；请针对下次启动进行更改。</translation>
    </message>
    <message>
        <source>The interface “%1” cannot go to another network device while the machine runs; change it for the next start.</source>
        <translation>接口“%1”无法在虚拟机运行时改用其他网络设备；请针对下次启动进行更改。</translation>
    </message>
    <message>
        <source>The interface “%1” is listed twice.</source>
        <translation>接口“%1”被列出了两次。</translation>
    </message>
    <message>
        <source>The interface “%1” shares a network device of the host, where filters cannot be used; use a bridge.</source>
        <translation>接口“%1”共享主机的网络设备，无法在其上使用过滤器；请使用网桥。</translation>
    </message>
    <message>
        <source>The job on the disk “%1” could not be ended.</source>
        <translation>无法结束磁盘“%1”上的作业。</translation>
    </message>
    <message>
        <source>The job on the disk “%1” of “%2” could not be ended.</source>
        <translation>无法结束“%2”的磁盘“%1”上的作业。</translation>
    </message>
    <message>
        <source>The job on the disk “%1” of “%2” failed (%3); its images are as usable as before.</source>
        <translation>“%2”的磁盘“%1”上的作业失败（%3）；其映像仍和之前一样可用。</translation>
    </message>
    <message>
        <source>The job on the disk “%1” of “%2” is ending already.</source>
        <translation>“%2”的磁盘“%1”上的作业已在结束。</translation>
    </message>
    <message>
        <source>The kernel refused the value “%1” for the control group file “%2”.</source>
        <translation>内核拒绝将值“%1”用于控制组文件“%2”。</translation>
    </message>
    <message>
        <source>The kernel “%1” lies outside of the file and is left out.</source>
        <translation>内核“%1”位于文件之外，将被排除。</translation>
    </message>
    <message>
        <source>The kernel's arguments must be one line.</source>
        <translation>内核参数必须为一行。</translation>
    </message>
    <message>
        <source>The key of “%1” is not the one it had before: ask its administrator whether that is right, then remove the old key from libvirt's file of known hosts.</source>
        <translation>“%1”的密钥与之前的不同：请询问其管理员这是否正常，然后从 libvirt 的已知主机文件中删除旧密钥。</translation>
    </message>
    <message>
        <source>The key of “%1” is not the one it had before: ask its administrator whether that is right, then remove the old key with “ssh-keygen -R %1”.</source>
        <translation>“%1”的密钥与之前的不同：请询问其管理员这是否正常，然后用“ssh-keygen -R %1”删除旧密钥。</translation>
    </message>
    <message>
        <source>The key of “%1” was not accepted; connect again and trust it if it is the right one.</source>
        <translation>“%1”的密钥未被接受；如果密钥正确，请重新连接并信任它。</translation>
    </message>
    <message>
        <source>The kind of bus the device sits on</source>
        <translation>设备所在总线的种类</translation>
    </message>
    <message>
        <source>The label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>The label itself</source>
        <translation>标签本身</translation>
    </message>
    <message>
        <source>The label of an NVDIMM has at least 128 KiB.</source>
        <translation>NVDIMM 的标签至少为 128 KiB。</translation>
    </message>
    <message>
        <source>The label of an NVDIMM must be smaller than the module.</source>
        <translation>NVDIMM 的标签必须小于该模块。</translation>
    </message>
    <message>
        <source>The largest memory is less than the machine’s memory of %1.</source>
        <translation>最大内存小于虚拟机的内存 %1。</translation>
    </message>
    <message>
        <source>The largest memory needs both an amount and a number of “slots”.</source>
        <translation>最大内存既需要数量，也需要“slots”的数目。</translation>
    </message>
    <message>
        <source>The largest packet has at most %1 bytes.</source>
        <translation>最大的数据包最多为 %1 字节。</translation>
    </message>
    <message>
        <source>The libvirt of this computer cannot move machines through a connection; move them directly.</source>
        <translation>本机的 libvirt 无法通过连接迁移虚拟机；请直接迁移。</translation>
    </message>
    <message>
        <source>The limit with swap is for memory and swap together: “hard_limit” must not be above “swap_hard_limit”.</source>
        <translation>含交换空间的限制同时针对内存和交换空间：“hard_limit”不得高于“swap_hard_limit”。</translation>
    </message>
    <message>
        <source>The list of checksums has a line that cannot be used: “%1”.</source>
        <translation>校验和列表中有一行无法使用：“%1”。</translation>
    </message>
    <message>
        <source>The list of contents (“%1”) cannot be used: %2</source>
        <translation>内容列表（“%1”）无法使用：%2</translation>
    </message>
    <message>
        <source>The list of disks is empty.</source>
        <translation>磁盘列表为空。</translation>
    </message>
    <message>
        <source>The lock file “%1” could not be locked.</source>
        <translation>无法锁定锁文件“%1”。</translation>
    </message>
    <message>
        <source>The lock file “%1” could not be opened.</source>
        <translation>无法打开锁文件“%1”。</translation>
    </message>
    <message>
        <source>The lock file “%1” could not be written.</source>
        <translation>无法写入锁文件“%1”。</translation>
    </message>
    <message>
        <source>The log file “%1” could not be opened.</source>
        <translation>无法打开日志文件“%1”。</translation>
    </message>
    <message>
        <source>The log file “%1” could not be read.</source>
        <translation>无法读取日志文件“%1”。</translation>
    </message>
    <message>
        <source>The log file “%1” could not be written.</source>
        <translation>无法写入日志文件“%1”。</translation>
    </message>
    <message>
        <source>The log of “%1” cannot be read.</source>
        <translation>无法读取“%1”的日志。</translation>
    </message>
    <message>
        <source>The log of “%1” stays on “%2”: libvirt does not hand it out.</source>
        <translation>“%1”的日志保留在“%2”上：libvirt 不对外提供该日志。</translation>
    </message>
    <message>
        <source>The login has no secret.</source>
        <translation>登录没有密钥。</translation>
    </message>
    <message>
        <source>The login has no user name.</source>
        <translation>登录没有用户名。</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>The machine &amp;goes on with the copy</source>
        <translation>虚拟机使用副本继续运行(&amp;G)</translation>
    </message>
    <message>
        <source>The machine boots the kernel “%1”, which must be on the other host, too.</source>
        <translation>虚拟机从内核“%1”启动，另一台主机上也必须有该内核。</translation>
    </message>
    <message>
        <source>The machine can be copied; its host keeps it as it is.</source>
        <translation>虚拟机可以复制；其主机会原样保留它。</translation>
    </message>
    <message>
        <source>The machine can be imported.</source>
        <translation>虚拟机可以导入。</translation>
    </message>
    <message>
        <source>The machine can go back to its disks as they are now.</source>
        <translation>虚拟机可以恢复到磁盘现在的状态。</translation>
    </message>
    <message>
        <source>The machine cannot be snapshotted in its present state.</source>
        <translation>虚拟机在当前状态下无法创建快照。</translation>
    </message>
    <message>
        <source>The machine cannot react to that in this way.</source>
        <translation>虚拟机无法以这种方式对此作出反应。</translation>
    </message>
    <message>
        <source>The machine continues from here.</source>
        <translation>虚拟机从此处继续。</translation>
    </message>
    <message>
        <source>The machine could not be started from its document.</source>
        <translation>无法根据文档启动该虚拟机。</translation>
    </message>
    <message>
        <source>The machine did not arrive.</source>
        <translation>虚拟机没有到达。</translation>
    </message>
    <message>
        <source>The machine does not move by post-copy now.</source>
        <translation>虚拟机目前没有以后复制方式移动。</translation>
    </message>
    <message>
        <source>The machine does not move in a way that post-copy was allowed for.</source>
        <translation>虚拟机当前的移动方式不曾允许后复制。</translation>
    </message>
    <message>
        <source>The machine does not run any more.</source>
        <translation>虚拟机已不再运行。</translation>
    </message>
    <message>
        <source>The machine does not run now.</source>
        <translation>虚拟机现在未运行。</translation>
    </message>
    <message>
        <source>The machine does not run.</source>
        <translation>虚拟机没有运行。</translation>
    </message>
    <message>
        <source>The machine ended before it could move.</source>
        <translation>虚拟机在能够移动之前已终止。</translation>
    </message>
    <message>
        <source>The machine goes on meanwhile; the files stay.</source>
        <translation>虚拟机在此期间继续运行；文件会保留。</translation>
    </message>
    <message>
        <source>The machine goes on with the copy</source>
        <translation>虚拟机使用副本继续运行</translation>
    </message>
    <message>
        <source>The machine has %1 devices of its present host.</source>
        <translation>虚拟机使用其当前主机的 %1 个设备。</translation>
    </message>
    <message>
        <source>The machine has %1 virtual processors; “%2” takes at most %3.</source>
        <translation>虚拟机有 %1 个虚拟处理器；“%2”最多接受 %3 个。</translation>
    </message>
    <message>
        <source>The machine has no CD-ROM drive; add one first.</source>
        <translation>虚拟机没有 CD-ROM 驱动器；请先添加一个。</translation>
    </message>
    <message>
        <source>The machine has no PCI bus for all its devices.</source>
        <translation>此虚拟机没有足够的 PCI 总线容纳其所有设备。</translation>
    </message>
    <message>
        <source>The machine has no USB, so no USB device can be redirected.</source>
        <translation>此虚拟机没有 USB，因此无法重定向 USB 设备。</translation>
    </message>
    <message>
        <source>The machine has no channel for the guest agent.</source>
        <translation>虚拟机没有用于客户机代理的通道。</translation>
    </message>
    <message>
        <source>The machine has no disk in a file that can be written.</source>
        <translation>虚拟机没有位于可写文件中的磁盘。</translation>
    </message>
    <message>
        <source>The machine has no disk that could keep a snapshot.</source>
        <translation>虚拟机没有可以保留快照的磁盘。</translation>
    </message>
    <message>
        <source>The machine has no memory; give it some.</source>
        <translation>虚拟机没有内存；请为其分配一些。</translation>
    </message>
    <message>
        <source>The machine has no name.</source>
        <translation>该虚拟机没有名称。</translation>
    </message>
    <message>
        <source>The machine has no node %1.</source>
        <translation>此虚拟机没有节点 %1。</translation>
    </message>
    <message>
        <source>The machine has no processor at boot; give it at least one.</source>
        <translation>虚拟机启动时没有处理器；请至少为其分配一个。</translation>
    </message>
    <message>
        <source>The machine has no processor; give it at least one.</source>
        <translation>虚拟机没有处理器；请至少为其分配一个。</translation>
    </message>
    <message>
        <source>The machine has no such device: %1.</source>
        <translation>虚拟机没有这样的设备：%1。</translation>
    </message>
    <message>
        <source>The machine has no such screen.</source>
        <translation>该虚拟机没有这样的屏幕。</translation>
    </message>
    <message>
        <source>The machine has one IDE controller only.</source>
        <translation>此虚拟机只有一个 IDE 控制器。</translation>
    </message>
    <message>
        <source>The machine has only %1 slots for memory.</source>
        <translation>此虚拟机只有 %1 个内存插槽。</translation>
    </message>
    <message>
        <source>The machine has this host device twice; remove one.</source>
        <translation>此虚拟机两次包含该主机设备；请移除一个。</translation>
    </message>
    <message>
        <source>The machine is bound to processors or memory of its present host.</source>
        <translation>虚拟机绑定到了其当前主机的处理器或内存。</translation>
    </message>
    <message>
        <source>The machine is built differently by the destination’s emulator.</source>
        <translation>目标的模拟器构建的虚拟机有所不同。</translation>
    </message>
    <message>
        <source>The machine is gone.</source>
        <translation>虚拟机已不存在。</translation>
    </message>
    <message>
        <source>The machine is no longer on “%1”.</source>
        <translation>虚拟机已不在“%1”上。</translation>
    </message>
    <message>
        <source>The machine is not waiting for the rest of its memory to move.</source>
        <translation>虚拟机没有在等待其余内存转移。</translation>
    </message>
    <message>
        <source>The machine is off.</source>
        <translation>虚拟机已关闭。</translation>
    </message>
    <message>
        <source>The machine is off: its definition moves.</source>
        <translation>虚拟机已关机：将移动其定义。</translation>
    </message>
    <message>
        <source>The machine is off; its consoles open when it runs.</source>
        <translation>虚拟机已关闭；其控制台会在运行时打开。</translation>
    </message>
    <message>
        <source>The machine is saved.</source>
        <translation>虚拟机已保存。</translation>
    </message>
    <message>
        <source>The machine is to start from the network, so it needs one.</source>
        <translation>虚拟机要从网络启动，因此需要一个网络。</translation>
    </message>
    <message>
        <source>The machine or one of the hosts is gone.</source>
        <translation>虚拟机或其中一台主机已不存在。</translation>
    </message>
    <message>
        <source>The machine pauses for a moment and can go back to exactly this point.</source>
        <translation>虚拟机会暂停片刻，之后可以准确恢复到此时刻。</translation>
    </message>
    <message>
        <source>The machine runs on the other test host without all of its memory.</source>
        <translation>虚拟机正在另一台测试主机上运行，但没有其全部内存。</translation>
    </message>
    <message>
        <source>The machine shares folders of its present host, which must be there, too.</source>
        <translation>虚拟机共享其当前主机的文件夹，那边也必须有这些文件夹。</translation>
    </message>
    <message>
        <source>The machine shows no picture.</source>
        <translation>虚拟机没有显示画面。</translation>
    </message>
    <message>
        <source>The machine stands still until all of its memory is there.</source>
        <translation>虚拟机会一直停顿，直到其全部内存到达那边。</translation>
    </message>
    <message>
        <source>The machine stands still while %1 of memory are written; the file gets that large.</source>
        <translation>写入 %1 内存期间虚拟机停止运行；文件也将有这么大。</translation>
    </message>
    <message>
        <source>The machine stands still while up to %1 of memory are written; the file is usually much smaller.</source>
        <translation>写入最多 %1 内存期间虚拟机停止运行；文件通常小得多。</translation>
    </message>
    <message>
        <source>The machine starts from the first checked device that has a system. The order counts from the next start on.</source>
        <translation>虚拟机从第一个已勾选且含有系统的设备启动。此顺序从下次启动起生效。</translation>
    </message>
    <message>
        <source>The machine then goes on with “%1”; the other files stay.</source>
        <translation>之后虚拟机使用“%1”继续运行；其他文件会保留。</translation>
    </message>
    <message>
        <source>The machine type “%1” has at most %2 processors.</source>
        <translation>机器类型“%1”最多有 %2 个处理器。</translation>
    </message>
    <message>
        <source>The machine type “%1” has no 64-bit PCI hole to be set.</source>
        <translation>机器类型“%1”没有可设置的 64 位 PCI 空洞。</translation>
    </message>
    <message>
        <source>The machine type “%1” has no CCW bus.</source>
        <translation>机器类型“%1”没有 CCW 总线。</translation>
    </message>
    <message>
        <source>The machine type “%1” has no IDE controller.</source>
        <translation>机器类型“%1”没有 IDE 控制器。</translation>
    </message>
    <message>
        <source>The machine type “%1” takes at most %2 virtual processors, not %3.</source>
        <translation>机器类型“%1”最多支持 %2 个虚拟处理器，而不是 %3 个。</translation>
    </message>
    <message>
        <source>The machine will be slower there.</source>
        <translation>虚拟机在那边会变慢。</translation>
    </message>
    <message>
        <source>The machine “%1” does not say how much memory it has.</source>
        <translation>虚拟机“%1”没有指明它有多少内存。</translation>
    </message>
    <message>
        <source>The machine “%1” does not say of which type its system is.</source>
        <translation>虚拟机“%1”没有指明其系统属于哪种类型。</translation>
    </message>
    <message>
        <source>The machine's document is not well-formed XML (line %1).</source>
        <translation>虚拟机的文档不是格式正确的 XML（第 %1 行）。</translation>
    </message>
    <message>
        <source>The machine's document there</source>
        <translation>虚拟机在那边的文档</translation>
    </message>
    <message>
        <source>The machine’s UUID here differs from that of the document; make them the same.</source>
        <translation>此处的虚拟机 UUID 与文档中的不同；请使两者一致。</translation>
    </message>
    <message>
        <source>The machine’s disks could not be asked about.</source>
        <translation>无法查询虚拟机的磁盘。</translation>
    </message>
    <message>
        <source>The machine’s document cannot be read.</source>
        <translation>无法读取虚拟机的文档。</translation>
    </message>
    <message>
        <source>The machine’s document could not be read.</source>
        <translation>无法读取虚拟机的文档。</translation>
    </message>
    <message>
        <source>The machine’s memory could not be looked into.</source>
        <translation>无法查看虚拟机的内存。</translation>
    </message>
    <message>
        <source>The machine’s screen; opens the console</source>
        <translation>虚拟机的屏幕；打开控制台</translation>
    </message>
    <message>
        <source>The measurement has no processors.</source>
        <translation>该测量没有处理器。</translation>
    </message>
    <message>
        <source>The mediated device “%1” of “%2” has no UUID.</source>
        <translation>“%2”的中介设备“%1”没有 UUID。</translation>
    </message>
    <message>
        <source>The medium could not be inserted into “%1” of “%2”.</source>
        <translation>无法将介质插入“%2”的“%1”。</translation>
    </message>
    <message>
        <source>The medium could not be taken out of “%1” of “%2”.</source>
        <translation>无法从“%2”的“%1”取出介质。</translation>
    </message>
    <message>
        <source>The memory devices have more memory than the whole machine.</source>
        <translation>内存设备的内存超过了整个虚拟机的内存。</translation>
    </message>
    <message>
        <source>The memory devices have more memory than “maxMemory” leaves.</source>
        <translation>内存设备的内存超过了“maxMemory”留出的空间。</translation>
    </message>
    <message>
        <source>The memory goes along only while the machine runs, and not with the disks alone.</source>
        <translation>只有虚拟机运行时才能包含内存，且不能用于仅含磁盘的快照。</translation>
    </message>
    <message>
        <source>The memory in use is more than the machine’s memory; %1 is taken.</source>
        <translation>使用中的内存大于虚拟机的内存；采用 %1。</translation>
    </message>
    <message>
        <source>The memory module belongs to a NUMA node, but the guest has none.</source>
        <translation>内存模块属于某个 NUMA 节点，但客户机没有 NUMA 节点。</translation>
    </message>
    <message>
        <source>The memory module does not say which NUMA node it belongs to.</source>
        <translation>内存模块未说明它属于哪个 NUMA 节点。</translation>
    </message>
    <message>
        <source>The memory module does not say which file it is.</source>
        <translation>内存模块未说明它是哪个文件。</translation>
    </message>
    <message>
        <source>The memory module has no size.</source>
        <translation>内存模块没有大小。</translation>
    </message>
    <message>
        <source>The memory module has no target.</source>
        <translation>内存模块没有目标。</translation>
    </message>
    <message>
        <source>The memory nodes of “%1” can change while it runs only in the mode “restrictive”.</source>
        <translation>只有在“restrictive”模式下，“%1”的内存节点才能在运行时更改。</translation>
    </message>
    <message>
        <source>The memory of “%1” can change only while it is off: it has no memory balloon.</source>
        <translation>“%1”的内存只能在关闭时更改：它没有内存气球。</translation>
    </message>
    <message>
        <source>The memory of “%1” could not be changed.</source>
        <translation>无法更改“%1”的内存。</translation>
    </message>
    <message>
        <source>The memory of “%1” could not be measured.</source>
        <translation>无法测量“%1”的内存。</translation>
    </message>
    <message>
        <source>The memory of “%1” could not be read there.</source>
        <translation>无法读取“%1”该处的内存。</translation>
    </message>
    <message>
        <source>The memory of “%1” could not be written to a file.</source>
        <translation>无法将“%1”的内存写入文件。</translation>
    </message>
    <message>
        <source>The memory of “%1” could not be written to “%2”.</source>
        <translation>无法将“%1”的内存写入“%2”。</translation>
    </message>
    <message>
        <source>The memory of “%1” did not arrive.</source>
        <translation>“%1”的内存没有到达。</translation>
    </message>
    <message>
        <source>The memory’s content is discarded at shutdown</source>
        <translation>内存的内容在关机时丢弃</translation>
    </message>
    <message>
        <source>The metadata is not one well-formed element.</source>
        <translation>元数据不是一个格式正确的元素。</translation>
    </message>
    <message>
        <source>The migration of “%1” cannot be resumed, as this host’s program was restarted since it broke: force the machine off on both hosts, then start it anew.</source>
        <translation>无法继续“%1”的迁移，因为中断之后此主机的程序已重新启动：请在两台主机上强制关闭该虚拟机，然后重新启动。</translation>
    </message>
    <message>
        <source>The migration of “%1” to “%2” can be resumed.</source>
        <translation>可以继续将“%1”迁移到“%2”。</translation>
    </message>
    <message>
        <source>The migration of “%1” to “%2” could not be resumed; %3</source>
        <translation>无法继续将“%1”迁移到“%2”；%3</translation>
    </message>
    <message>
        <source>The migration's parameter “%1” has the wrong type.</source>
        <translation>迁移参数“%1”的类型错误。</translation>
    </message>
    <message>
        <source>The migration's parameter “%1” is given twice.</source>
        <translation>迁移参数“%1”指定了两次。</translation>
    </message>
    <message>
        <source>The model “%1” is one of the type “%2”.</source>
        <translation>型号“%1”属于类型“%2”。</translation>
    </message>
    <message>
        <source>The most threads must be at least one.</source>
        <translation>最多线程数必须至少为 1。</translation>
    </message>
    <message>
        <source>The mount option needs a name.</source>
        <translation>挂载选项需要名称。</translation>
    </message>
    <message>
        <source>The mouse needs the attribute “mode”.</source>
        <translation>鼠标需要属性“mode”。</translation>
    </message>
    <message>
        <source>The move of “%1” to “%2” was ended.</source>
        <translation>“%1”到“%2”的移动已终止。</translation>
    </message>
    <message>
        <source>The move was cancelled; the machine is where it was.</source>
        <translation>移动已取消；虚拟机仍在原处。</translation>
    </message>
    <message>
        <source>The move was ended; the machine is where it was.</source>
        <translation>移动已终止；虚拟机仍在原处。</translation>
    </message>
    <message>
        <source>The name cannot contain “/” or begin with a dot.</source>
        <translation>名称不能含有“/”或以点开头。</translation>
    </message>
    <message>
        <source>The name is too long; use at most %1 characters.</source>
        <translation>名称太长；最多使用 %1 个字符。</translation>
    </message>
    <message>
        <source>The name of a machine must not have several lines.</source>
        <translation>虚拟机的名称不得包含多行。</translation>
    </message>
    <message>
        <source>The name of an element is too long.</source>
        <translation>元素的名称太长。</translation>
    </message>
    <message>
        <source>The name of the %1 cannot contain a line break.</source>
        <translation>%1的名称不能包含换行。</translation>
    </message>
    <message>
        <source>The name of the %1 cannot contain control characters.</source>
        <translation>%1的名称不能包含控制字符。</translation>
    </message>
    <message>
        <source>The name of the %1 is only white space.</source>
        <translation>%1的名称只有空白字符。</translation>
    </message>
    <message>
        <source>The name of the port profile is too long; at most %1 bytes are possible.</source>
        <translation>端口配置文件的名称过长；最多允许 %1 字节。</translation>
    </message>
    <message>
        <source>The name of the security model is too long and is not used.</source>
        <translation>安全模型的名称过长，不会被使用。</translation>
    </message>
    <message>
        <source>The name of the storage pool cannot contain a line break.</source>
        <translation>存储池的名称不能包含换行符。</translation>
    </message>
    <message>
        <source>The name server needs an address or a domain.</source>
        <translation>名称服务器需要地址或域。</translation>
    </message>
    <message>
        <source>The name stands in the XML now.</source>
        <translation>名称现在位于 XML 中。</translation>
    </message>
    <message>
        <source>The name “%1” cannot begin with a dot.</source>
        <translation>名称“%1”不能以点开头。</translation>
    </message>
    <message>
        <source>The name “%1” cannot contain “/”.</source>
        <translation>名称“%1”不能包含“/”。</translation>
    </message>
    <message>
        <source>The name “%1” is free on “%2”.</source>
        <translation>名称“%1”在“%2”上可用。</translation>
    </message>
    <message>
        <source>The name “%1” is reserved; choose another.</source>
        <translation>名称“%1”已被保留；请另选一个。</translation>
    </message>
    <message>
        <source>The name “%1” is too long for the header of the image above it; choose a shorter name, or flatten the disk.</source>
        <translation>名称“%1”太长，放不进其上层映像的头部；请选择较短的名称，或者将磁盘扁平化。</translation>
    </message>
    <message>
        <source>The name “%1” is too long; at most 200 bytes are possible.</source>
        <translation>名称“%1”太长；最多允许 200 字节。</translation>
    </message>
    <message>
        <source>The name “%1” must begin with a letter or digit.</source>
        <translation>名称“%1”必须以字母或数字开头。</translation>
    </message>
    <message>
        <source>The name “%1” must not contain “/”.</source>
        <translation>名称“%1”不得包含“/”。</translation>
    </message>
    <message>
        <source>The name “%1” of a text record cannot contain a space or comma.</source>
        <translation>文本记录的名称“%1”不能包含空格或逗号。</translation>
    </message>
    <message>
        <source>The names of images are kept relative only where no copy is made.</source>
        <translation>只有在不创建副本时，映像的名称才会保持为相对名称。</translation>
    </message>
    <message>
        <source>The namespaces of an NVMe disk begin with 1.</source>
        <translation>NVMe 磁盘的命名空间从 1 开始。</translation>
    </message>
    <message>
        <source>The network definition “%1” is damaged.</source>
        <translation>网络定义“%1”已损坏。</translation>
    </message>
    <message>
        <source>The network device “%1” cannot be isolated from others.</source>
        <translation>网络设备“%1”无法与其他设备隔离。</translation>
    </message>
    <message>
        <source>The network device “%1” cannot gather %2 frames.</source>
        <translation>网络设备“%1”无法汇集 %2 个帧。</translation>
    </message>
    <message>
        <source>The network device “%1” could not be opened.</source>
        <translation>无法打开网络设备“%1”。</translation>
    </message>
    <message>
        <source>The network device “%1” could not be removed.</source>
        <translation>无法移除网络设备“%1”。</translation>
    </message>
    <message>
        <source>The network device “%1” could not be set up.</source>
        <translation>无法设置网络设备“%1”。</translation>
    </message>
    <message>
        <source>The network device “%1” could not be shared with the machine.</source>
        <translation>无法与虚拟机共享网络设备“%1”。</translation>
    </message>
    <message>
        <source>The network device “%1” has an impossible name.</source>
        <translation>网络设备“%1”的名称不可用。</translation>
    </message>
    <message>
        <source>The network device “%1” has an impossible name; use at most 15 letters and digits.</source>
        <translation>网络设备“%1”的名称不可用；请使用最多 15 个字母和数字。</translation>
    </message>
    <message>
        <source>The network device “%1” is in use by a guest of the network “%2”.</source>
        <translation>网络设备“%1”正由网络“%2”的客户机使用。</translation>
    </message>
    <message>
        <source>The network device “%1” of “%2” cannot have limits or a filter; only the administrator’s host can give them.</source>
        <translation>“%2”的网络设备“%1”不能有限制或过滤器；只有管理员的主机才能设置这些。</translation>
    </message>
    <message>
        <source>The network device “%1” of “%2” could not be made; only the administrator’s host can.</source>
        <translation>无法创建“%2”的网络设备“%1”；只有管理员的主机才能创建。</translation>
    </message>
    <message>
        <source>The network device “%1” of “%2” has an impossible name.</source>
        <translation>“%2”的网络设备“%1”的名称不可用。</translation>
    </message>
    <message>
        <source>The network filter in “%1” is damaged.</source>
        <translation>“%1”中的网络过滤器已损坏。</translation>
    </message>
    <message>
        <source>The network filter needs a value for its variable “%1”; give it where the filter is used.</source>
        <translation>网络过滤器需要其变量“%1”的值；请在使用该过滤器之处给出。</translation>
    </message>
    <message>
        <source>The network filter “%1” cannot be defined: %2</source>
        <translation>无法定义网络过滤器“%1”：%2</translation>
    </message>
    <message>
        <source>The network filter “%1” cannot be used with this computer's kernel.</source>
        <translation>网络过滤器“%1”无法用于此计算机的内核。</translation>
    </message>
    <message>
        <source>The network filter “%1” could not be removed.</source>
        <translation>无法移除网络过滤器“%1”。</translation>
    </message>
    <message>
        <source>The network filter “%1” exists already, with the UUID %2.</source>
        <translation>网络过滤器“%1”已存在，其 UUID 为 %2。</translation>
    </message>
    <message>
        <source>The network filter “%1” has too many rules.</source>
        <translation>网络过滤器“%1”的规则过多。</translation>
    </message>
    <message>
        <source>The network filter “%1” is in use and cannot become what it shall be.</source>
        <translation>网络过滤器“%1”正在使用中，无法改为所要求的内容。</translation>
    </message>
    <message>
        <source>The network filter “%1” is in use by a running machine; it can be removed when that is off.</source>
        <translation>网络过滤器“%1”正由运行中的虚拟机使用；虚拟机关闭后才能移除该过滤器。</translation>
    </message>
    <message>
        <source>The network filter “%1” needs values for: %2. Give them where it is used.</source>
        <translation>网络过滤器“%1”需要以下变量的值：%2。请在使用该过滤器之处给出。</translation>
    </message>
    <message>
        <source>The network filter “%1” refers to itself.</source>
        <translation>网络过滤器“%1”引用了自身。</translation>
    </message>
    <message>
        <source>The network filter's document cannot be read.</source>
        <translation>无法读取该网络过滤器的文档。</translation>
    </message>
    <message>
        <source>The network interface “%1” could not be removed.</source>
        <translation>无法移除网络接口“%1”。</translation>
    </message>
    <message>
        <source>The network interface “%1” could not be started.</source>
        <translation>无法启动网络接口“%1”。</translation>
    </message>
    <message>
        <source>The network interface “%1” could not be stopped.</source>
        <translation>无法停止网络接口“%1”。</translation>
    </message>
    <message>
        <source>The network interface's document cannot be read.</source>
        <translation>无法读取该网络接口的文档。</translation>
    </message>
    <message>
        <source>The network is not started on the destination.</source>
        <translation>该网络在目标上没有启动。</translation>
    </message>
    <message>
        <source>The network needs a name without “/” that does not begin with a dot.</source>
        <translation>网络需要一个不含“/”且不以点开头的名称。</translation>
    </message>
    <message>
        <source>The network needs a subnet for its way out.</source>
        <translation>网络需要子网作为其出口。</translation>
    </message>
    <message>
        <source>The network “%1” asks for VLAN tags, which a bridge of the host cannot set; use Open vSwitch or a VLAN device.</source>
        <translation>网络“%1”要求 VLAN 标签，而主机的网桥无法设置；请使用 Open vSwitch 或 VLAN 设备。</translation>
    </message>
    <message>
        <source>The network “%1” cannot be changed that way.</source>
        <translation>网络“%1”不能这样更改。</translation>
    </message>
    <message>
        <source>The network “%1” cannot be changed: %2</source>
        <translation>无法更改网络“%1”：%2</translation>
    </message>
    <message>
        <source>The network “%1” cannot be defined: %2</source>
        <translation>无法定义网络“%1”：%2</translation>
    </message>
    <message>
        <source>The network “%1” cannot be used here; only the administrator’s host offers bridges and virtual networks. Choose user networking.</source>
        <translation>网络“%1”在这里不能使用；只有管理员的主机才提供网桥和虚拟网络。请选择用户网络。</translation>
    </message>
    <message>
        <source>The network “%1” cannot start with the host: it has no definition.</source>
        <translation>网络“%1”不能随主机启动：它没有定义。</translation>
    </message>
    <message>
        <source>The network “%1” cannot start: this host has no bridge “%2”.</source>
        <translation>网络“%1”无法启动：此主机没有网桥“%2”。</translation>
    </message>
    <message>
        <source>The network “%1” could not be changed.</source>
        <translation>无法更改网络“%1”。</translation>
    </message>
    <message>
        <source>The network “%1” could not be removed.</source>
        <translation>无法移除网络“%1”。</translation>
    </message>
    <message>
        <source>The network “%1” could not be started.</source>
        <translation>无法启动网络“%1”。</translation>
    </message>
    <message>
        <source>The network “%1” could not be stopped.</source>
        <translation>无法停止网络“%1”。</translation>
    </message>
    <message>
        <source>The network “%1” could not start its DHCP and DNS server (dnsmasq).</source>
        <translation>网络“%1”无法启动其 DHCP 和 DNS 服务器（dnsmasq）。</translation>
    </message>
    <message>
        <source>The network “%1” gives each guest a network device of its own, and all are taken.</source>
        <translation>网络“%1”为每台客户机提供独占的网络设备，而所有设备均已被占用。</translation>
    </message>
    <message>
        <source>The network “%1” has a port %2 already.</source>
        <translation>网络“%1”已有端口 %2。</translation>
    </message>
    <message>
        <source>The network “%1” has another default port group: “%2”.</source>
        <translation>网络“%1”有另一个默认端口组：“%2”。</translation>
    </message>
    <message>
        <source>The network “%1” has no definition that could be changed.</source>
        <translation>网络“%1”没有可更改的定义。</translation>
    </message>
    <message>
        <source>The network “%1” has no definition; stop it.</source>
        <translation>网络“%1”没有定义；请停止它。</translation>
    </message>
    <message>
        <source>The network “%1” has no port %2.</source>
        <translation>网络“%1”没有端口 %2。</translation>
    </message>
    <message>
        <source>The network “%1” has no such entry: %2.</source>
        <translation>网络“%1”没有这样的条目：%2。</translation>
    </message>
    <message>
        <source>The network “%1” has no such “ip” element for DHCP.</source>
        <translation>网络“%1”没有用于 DHCP 的这样的“ip”元素。</translation>
    </message>
    <message>
        <source>The network “%1” has such an entry already: %2.</source>
        <translation>网络“%1”已有这样的条目：%2。</translation>
    </message>
    <message>
        <source>The network “%1” has the forward mode “%2”, which is not possible here yet.</source>
        <translation>网络“%1”的转发模式为“%2”，这里尚不支持。</translation>
    </message>
    <message>
        <source>The network “%1” is active.</source>
        <translation>网络“%1”处于活动状态。</translation>
    </message>
    <message>
        <source>The network “%1” is active: the change takes effect when it is stopped and started again.</source>
        <translation>网络“%1”处于活动状态：更改将在其停止并重新启动后生效。</translation>
    </message>
    <message>
        <source>The network “%1” is already active.</source>
        <translation>网络“%1”已处于活动状态。</translation>
    </message>
    <message>
        <source>The network “%1” is defined already; start it.</source>
        <translation>网络“%1”已有定义；请启动它。</translation>
    </message>
    <message>
        <source>The network “%1” is not active.</source>
        <translation>网络“%1”未处于活动状态。</translation>
    </message>
    <message>
        <source>The network “%1” is not active; start it first.</source>
        <translation>网络“%1”未处于活动状态；请先启动它。</translation>
    </message>
    <message>
        <source>The network “%1” names no network device of this host.</source>
        <translation>网络“%1”没有指定此主机的任何网络设备。</translation>
    </message>
    <message>
        <source>The network “%1” needs a switch of the type “%2”, which this host cannot use.</source>
        <translation>网络“%1”需要“%2”类型的交换机，此主机无法使用。</translation>
    </message>
    <message>
        <source>The network “%1” uses the subnet %2, which another network of this host uses too.</source>
        <translation>网络“%1”使用的子网 %2 也被此主机的另一个网络使用。</translation>
    </message>
    <message>
        <source>The network's document cannot be read.</source>
        <translation>无法读取该网络的文档。</translation>
    </message>
    <message>
        <source>The network's port could not be removed.</source>
        <translation>无法移除该网络的端口。</translation>
    </message>
    <message>
        <source>The network’s “ip” has no address.</source>
        <translation>网络的“ip”没有地址。</translation>
    </message>
    <message>
        <source>The new device was lost while it was completed.</source>
        <translation>新设备在完成配置期间丢失。</translation>
    </message>
    <message>
        <source>The new image</source>
        <translation>新映像</translation>
    </message>
    <message>
        <source>The new image of the disk “%1” needs a source, since it is no file.</source>
        <translation>磁盘“%1”不是文件，因此其新映像需要源。</translation>
    </message>
    <message>
        <source>The new image of the disk “%1” would have the name of another’s.</source>
        <translation>磁盘“%1”的新映像会与另一个磁盘的新映像同名。</translation>
    </message>
    <message>
        <source>The node %1 has no cache of level %2.</source>
        <translation>节点 %1 没有级别 %2 的缓存。</translation>
    </message>
    <message>
        <source>The node %1 has no processors that could ask for memory.</source>
        <translation>节点 %1 没有可以请求内存的处理器。</translation>
    </message>
    <message>
        <source>The node %1 is placed more than once.</source>
        <translation>节点 %1 被多次放置。</translation>
    </message>
    <message>
        <source>The nodes %1 and %2 have the same processors.</source>
        <translation>节点 %1 和 %2 有相同的处理器。</translation>
    </message>
    <message>
        <source>The nodes have %1 processors, but the machine has %2.</source>
        <translation>各节点共有 %1 个处理器，但虚拟机有 %2 个。</translation>
    </message>
    <message>
        <source>The nodes of both have the same processors.</source>
        <translation>两者的节点有相同的处理器。</translation>
    </message>
    <message>
        <source>The nodes “%1” have more than one page size.</source>
        <translation>节点“%1”有多个页大小。</translation>
    </message>
    <message>
        <source>The number %1 is used by more than one audio backend; change one of them.</source>
        <translation>编号 %1 被多个音频后端使用；请更改其中一个。</translation>
    </message>
    <message>
        <source>The number of a PCI bridge must be larger than that of the bus it is on, %1.</source>
        <translation>PCI 桥的编号必须大于其所在总线的编号 %1。</translation>
    </message>
    <message>
        <source>The number of processors must be a multiple of %1, the threads of a core.</source>
        <translation>处理器数量必须是 %1（每个核心的线程数）的倍数。</translation>
    </message>
    <message>
        <source>The number of processors of “%1” could not be changed.</source>
        <translation>无法更改“%1”的处理器数量。</translation>
    </message>
    <message>
        <source>The numbers of nodes must begin with 0 and have no gaps.</source>
        <translation>节点编号必须从 0 开始且不能有间断。</translation>
    </message>
    <message>
        <source>The old encryption of qcow images is gone; use “luks”.</source>
        <translation>qcow 映像的旧加密方式已不再支持；请使用“luks”。</translation>
    </message>
    <message>
        <source>The old socket “%1” could not be removed.</source>
        <translation>无法移除旧套接字“%1”。</translation>
    </message>
    <message>
        <source>The operation was cancelled.</source>
        <translation>操作已取消。</translation>
    </message>
    <message>
        <source>The order of processors that stay for good must ascend.</source>
        <translation>永久保留的处理器的顺序必须递增。</translation>
    </message>
    <message>
        <source>The other host could not take it over.</source>
        <translation>另一台主机无法接管它。</translation>
    </message>
    <message>
        <source>The other host demands “%1” for moving “%2”, which this host does not have.</source>
        <translation>另一台主机要求用“%1”来迁移“%2”，而本主机没有此功能。</translation>
    </message>
    <message>
        <source>The other host does not take the machine through its connection.</source>
        <translation>另一台主机不接受通过其连接传送虚拟机。</translation>
    </message>
    <message>
        <source>The other host speaks of a disk “%1”, which the machine does not have.</source>
        <translation>另一台主机提到磁盘“%1”，而该虚拟机没有此磁盘。</translation>
    </message>
    <message>
        <source>The other host speaks of “%1” instead of “%2”.</source>
        <translation>另一台主机所说的是“%1”，而不是“%2”。</translation>
    </message>
    <message>
        <source>The other host’s “%1” is another machine, with another UUID.</source>
        <translation>另一台主机的“%1”是 UUID 不同的另一台虚拟机。</translation>
    </message>
    <message>
        <source>The other image of “%1” does not hold everything yet.</source>
        <translation>“%1”的另一个映像尚未包含全部内容。</translation>
    </message>
    <message>
        <source>The other image of “%1” does not hold everything yet; wait until it is ready.</source>
        <translation>“%1”的另一个映像尚未包含全部内容；请等待其就绪。</translation>
    </message>
    <message>
        <source>The other test host was closed while a machine was moving there.</source>
        <translation>在虚拟机正移动到另一台测试主机时，该主机被关闭了。</translation>
    </message>
    <message>
        <source>The packet filter cannot be reached.</source>
        <translation>无法访问数据包过滤器。</translation>
    </message>
    <message>
        <source>The packet filter refused the network's rules.</source>
        <translation>数据包过滤器拒绝了该网络的规则。</translation>
    </message>
    <message>
        <source>The parameter does not count: its name has letters, digits and “_”, its value also “.” and “:”.</source>
        <translation>该参数不起作用：其名称只能有字母、数字和“_”，其值还可有“.”和“:”。</translation>
    </message>
    <message>
        <source>The parameter “%1” is given twice.</source>
        <translation>参数“%1”给出了两次。</translation>
    </message>
    <message>
        <source>The parent needs both “wwnn” and “wwpn”, or none of them.</source>
        <translation>父设备需要同时有“wwnn”和“wwpn”，或两者都没有。</translation>
    </message>
    <message>
        <source>The parent “%1” of the checkpoint “%2” does not exist.</source>
        <translation>检查点“%2”的父检查点“%1”不存在。</translation>
    </message>
    <message>
        <source>The parent “%1” of the snapshot “%2” does not exist.</source>
        <translation>快照“%2”的父快照“%1”不存在。</translation>
    </message>
    <message>
        <source>The partition “%1” is not there; create the control group or remove “resource” from the document.</source>
        <translation>分区“%1”不存在；请创建该控制组，或从文档中移除“resource”。</translation>
    </message>
    <message>
        <source>The passphrase becomes a secret of the host, which machines open the volume with</source>
        <translation>密码短语会成为主机的机密信息，虚拟机用它来打开该卷</translation>
    </message>
    <message>
        <source>The password of the screen of “%1” could not be changed.</source>
        <translation>无法更改“%1”的屏幕密码。</translation>
    </message>
    <message>
        <source>The pasted text is too large to be edited here.</source>
        <translation>粘贴的文本太大，无法在此编辑。</translation>
    </message>
    <message>
        <source>The path must start with “/”.</source>
        <translation>路径必须以“/”开头。</translation>
    </message>
    <message>
        <source>The path of the folder “%1” is too long for sockets; choose a shorter one.</source>
        <translation>文件夹“%1”的路径对套接字来说太长；请选择更短的路径。</translation>
    </message>
    <message>
        <source>The path “%1” of the memory must be absolute.</source>
        <translation>内存的路径“%1”必须是绝对路径。</translation>
    </message>
    <message>
        <source>The path “%1” of the new image must be absolute.</source>
        <translation>新映像的路径“%1”必须是绝对路径。</translation>
    </message>
    <message>
        <source>The performance counters of “%1” cannot be switched here.</source>
        <translation>此处无法开关“%1”的性能计数器。</translation>
    </message>
    <message>
        <source>The persistent interface of a team must be a virtio one.</source>
        <translation>组合中的持久接口必须是 virtio 接口。</translation>
    </message>
    <message>
        <source>The physical function needs an address.</source>
        <translation>物理功能需要地址。</translation>
    </message>
    <message>
        <source>The physical function needs an interface’s name, “dev”.</source>
        <translation>物理功能需要接口的名称“dev”。</translation>
    </message>
    <message>
        <source>The physical function, or the virtual ones</source>
        <translation>物理功能，或虚拟功能</translation>
    </message>
    <message>
        <source>The pin of the processor %1 has no “cpuset”.</source>
        <translation>处理器 %1 的绑定没有“cpuset”。</translation>
    </message>
    <message>
        <source>The plug needs the address of a PCI device.</source>
        <translation>该接入点需要 PCI 设备的地址。</translation>
    </message>
    <message>
        <source>The plug needs the name of a bridge.</source>
        <translation>该接入点需要网桥的名称。</translation>
    </message>
    <message>
        <source>The plug needs the name of the host’s interface, “dev”.</source>
        <translation>该接入点需要主机接口的名称“dev”。</translation>
    </message>
    <message>
        <source>The pointer is the guest's. Press Ctrl+Alt to get it back.</source>
        <translation>指针已由客户机占用。按 Ctrl+Alt 可将其释放。</translation>
    </message>
    <message>
        <source>The pool definition “%1” could not be read.</source>
        <translation>无法读取存储池定义“%1”。</translation>
    </message>
    <message>
        <source>The pool definition “%1” is damaged.</source>
        <translation>存储池定义“%1”已损坏。</translation>
    </message>
    <message>
        <source>The pool has a volume “%1” already.</source>
        <translation>存储池已有卷“%1”。</translation>
    </message>
    <message>
        <source>The pool “%1” has no volumes.</source>
        <translation>存储池“%1”中没有卷。</translation>
    </message>
    <message>
        <source>The pool “%1” is active: the change takes effect when it is stopped and started again.</source>
        <translation>存储池“%1”处于活动状态：更改将在其停止并重新启动后生效。</translation>
    </message>
    <message>
        <source>The pool “%1” is stopped; its volumes are seen when it is started.</source>
        <translation>存储池“%1”已停止；启动后才能看到其中的卷。</translation>
    </message>
    <message>
        <source>The pool “%1” of the disk “%2” does not exist on the destination.</source>
        <translation>磁盘“%2”的存储池“%1”在目标上不存在。</translation>
    </message>
    <message>
        <source>The port of the SPICE display is no number.</source>
        <translation>SPICE 显示的端口不是数字。</translation>
    </message>
    <message>
        <source>The port's document cannot be read.</source>
        <translation>无法读取该端口的文档。</translation>
    </message>
    <message>
        <source>The ports from %1 to %2 end before they begin.</source>
        <translation>从 %1 到 %2 的端口范围在开始之前就已结束。</translation>
    </message>
    <message>
        <source>The post-copy of “%1” could not be stopped.</source>
        <translation>无法停止“%1”的后复制。</translation>
    </message>
    <message>
        <source>The post-copy was stopped.</source>
        <translation>后复制已停止。</translation>
    </message>
    <message>
        <source>The prefix %1 is too long; at most %2 is possible.</source>
        <translation>前缀 %1 太长；最多允许 %2。</translation>
    </message>
    <message>
        <source>The prefix of QEMU’s own network must be from 4 to 27.</source>
        <translation>QEMU 自身网络的前缀必须在 4 到 27 之间。</translation>
    </message>
    <message>
        <source>The process %1 has ended.</source>
        <translation>进程 %1 已结束。</translation>
    </message>
    <message>
        <source>The processor %1 cannot change: processors that stay for good come after it.</source>
        <translation>处理器 %1 无法更改：在它之后有始终保留的处理器。</translation>
    </message>
    <message>
        <source>The processor %1 is already so.</source>
        <translation>处理器 %1 已处于该状态。</translation>
    </message>
    <message>
        <source>The processor %1 is neither there at start nor can it be added.</source>
        <translation>处理器 %1 既不在启动时存在，也不能添加。</translation>
    </message>
    <message>
        <source>The processor %1 is pinned more than once.</source>
        <translation>处理器 %1 被多次绑定。</translation>
    </message>
    <message>
        <source>The processor %1 stays for good, so it must come before those that can be removed.</source>
        <translation>处理器 %1 永久保留，因此必须排在可移除的处理器之前。</translation>
    </message>
    <message>
        <source>The processor 0 cannot be removed; set “hotpluggable” to “no”.</source>
        <translation>处理器 0 不能移除；请将“hotpluggable”设为“no”。</translation>
    </message>
    <message>
        <source>The processor 0 must be there at start.</source>
        <translation>处理器 0 必须在启动时存在。</translation>
    </message>
    <message>
        <source>The processor 0 must have the order 1.</source>
        <translation>处理器 0 的顺序必须为 1。</translation>
    </message>
    <message>
        <source>The processor 0 stays as it is.</source>
        <translation>处理器 0 保持原样。</translation>
    </message>
    <message>
        <source>The processor exactly as the guest saw it</source>
        <translation>与客户机当时看到的完全一致的处理器</translation>
    </message>
    <message>
        <source>The processor exactly as the guest sees it</source>
        <translation>与客户机看到的完全一致的处理器</translation>
    </message>
    <message>
        <source>The processor feature “%1” is given more than once.</source>
        <translation>处理器特性“%1”被多次指定。</translation>
    </message>
    <message>
        <source>The processor has a vendor but no model; give it a model.</source>
        <translation>处理器有厂商但没有型号；请为其指定型号。</translation>
    </message>
    <message>
        <source>The processor has features but no model; give it a model.</source>
        <translation>处理器有功能但没有型号；请为其指定型号。</translation>
    </message>
    <message>
        <source>The processor of a host has no mode; remove “mode” or “arch”.</source>
        <translation>主机的处理器没有模式；请移除“mode”或“arch”。</translation>
    </message>
    <message>
        <source>The processor of a host has no “match”; remove it or “arch”.</source>
        <translation>主机的处理器没有“match”；请移除它或“arch”。</translation>
    </message>
    <message>
        <source>The processor of a host is not migratable; remove “migratable”.</source>
        <translation>主机的处理器不可迁移；请移除“migratable”。</translation>
    </message>
    <message>
        <source>The processor of the host has no architecture.</source>
        <translation>主机的处理器没有架构。</translation>
    </message>
    <message>
        <source>The processor of the host has no model.</source>
        <translation>主机的处理器没有型号。</translation>
    </message>
    <message>
        <source>The processor of “%1” is already so.</source>
        <translation>“%1”的处理器已处于该状态。</translation>
    </message>
    <message>
        <source>The processors %2 to %3 of “%1” come and go together; name just these.</source>
        <translation>“%1”的处理器 %2 到 %3 只能一起添加和移除；请正好指定这些处理器。</translation>
    </message>
    <message>
        <source>The processors could not be compared.</source>
        <translation>无法比较处理器。</translation>
    </message>
    <message>
        <source>The processors in “%1” could not be switched.</source>
        <translation>无法切换“%1”中的处理器。</translation>
    </message>
    <message>
        <source>The processors of “%1” cannot change while it runs.</source>
        <translation>“%1”运行时无法更改其处理器。</translation>
    </message>
    <message>
        <source>The processors that “%1” was started with cannot leave it while it runs; it has %2.</source>
        <translation>“%1”启动时已有的处理器无法在运行时移除；它有 %2 个。</translation>
    </message>
    <message>
        <source>The processors “%1” are measured more than once.</source>
        <translation>处理器“%1”被多次测量。</translation>
    </message>
    <message>
        <source>The processors “%1” are partly in another group too.</source>
        <translation>处理器“%1”中有一部分也属于另一个组。</translation>
    </message>
    <message>
        <source>The processors “%1” are partly measured elsewhere.</source>
        <translation>处理器“%1”中有一部分已在别处测量。</translation>
    </message>
    <message>
        <source>The processor’s cache can only be set on x86.</source>
        <translation>处理器的缓存只能在 x86 上设置。</translation>
    </message>
    <message>
        <source>The product of a USB device needs its number.</source>
        <translation>USB 设备的产品需要其编号。</translation>
    </message>
    <message>
        <source>The program that provides virtiofs</source>
        <translation>提供 virtiofs 的程序</translation>
    </message>
    <message>
        <source>The program “%1” could not be started.</source>
        <translation>无法启动程序“%1”。</translation>
    </message>
    <message>
        <source>The program “%1” ended unexpectedly.</source>
        <translation>程序“%1”意外结束。</translation>
    </message>
    <message>
        <source>The program “%1” is not installed.</source>
        <translation>程序“%1”未安装。</translation>
    </message>
    <message>
        <source>The property “id” of a device cannot be changed.</source>
        <translation>设备的属性“id”不能更改。</translation>
    </message>
    <message>
        <source>The protocol version “%1” cannot contain a comma.</source>
        <translation>协议版本“%1”不能包含逗号。</translation>
    </message>
    <message>
        <source>The protocol “%1” has characters that are not possible.</source>
        <translation>协议“%1”含有不允许的字符。</translation>
    </message>
    <message>
        <source>The random number device of “%1” has a source “%2”, which QEMU has not.</source>
        <translation>“%1”的随机数设备的源为“%2”，QEMU 没有该源。</translation>
    </message>
    <message>
        <source>The range from “%1” to “%2”</source>
        <translation>从“%1”到“%2”的范围</translation>
    </message>
    <message>
        <source>The range needs a first and a last address.</source>
        <translation>范围需要起始地址和结束地址。</translation>
    </message>
    <message>
        <source>The resolution of a graphics card “%1” cannot be chosen; remove it.</source>
        <translation>无法选择显卡“%1”的分辨率；请将其移除。</translation>
    </message>
    <message>
        <source>The resource names neither a partition nor a Fibre Channel name; give it one or remove it.</source>
        <translation>该资源既未指定分区也未指定光纤通道名称；请指定一个或将其移除。</translation>
    </message>
    <message>
        <source>The rest of its memory came to “%1” in %2.</source>
        <translation>其余内存在 %2 内到达“%1”。</translation>
    </message>
    <message>
        <source>The rest of the memory of “%1” is kept by “%2”.</source>
        <translation>“%1”的其余内存保留在“%2”上。</translation>
    </message>
    <message>
        <source>The root element is “%1”; “%2” is expected.</source>
        <translation>根元素为“%1”；应为“%2”。</translation>
    </message>
    <message>
        <source>The root of the PCI buses has no address.</source>
        <translation>PCI 总线的根没有地址。</translation>
    </message>
    <message>
        <source>The rule needs a “direction”: in, out or inout.</source>
        <translation>规则需要“direction”：in、out 或 inout。</translation>
    </message>
    <message>
        <source>The rule needs an “action”: drop, accept, reject, return or continue.</source>
        <translation>规则需要“action”：drop、accept、reject、return 或 continue。</translation>
    </message>
    <message>
        <source>The running document is shown instead; your text is lost.</source>
        <translation>将改为显示正在运行的文档；您的文本会丢失。</translation>
    </message>
    <message>
        <source>The running machine “%1” has no free PCI slot; remove a device, or add the device for the next start, which makes room for it.</source>
        <translation>运行中的虚拟机“%1”没有空闲的 PCI 插槽；请移除一个设备，或针对下次启动添加该设备，这样会为其腾出位置。</translation>
    </message>
    <message>
        <source>The same by its world wide node name</source>
        <translation>同上，按其全球节点名称</translation>
    </message>
    <message>
        <source>The same by the fabric’s name</source>
        <translation>同上，按光纤网的名称</translation>
    </message>
    <message>
        <source>The same there</source>
        <translation>与此处相同</translation>
    </message>
    <message>
        <source>The saved image does not describe its virtual machine.</source>
        <translation>已保存的映像未描述其虚拟机。</translation>
    </message>
    <message>
        <source>The saved image ends within its description.</source>
        <translation>已保存的映像在其描述中途结束。</translation>
    </message>
    <message>
        <source>The saved image has a damaged header: its cookie begins behind the text.</source>
        <translation>已保存的映像头部损坏：其 cookie 起始于文本之后。</translation>
    </message>
    <message>
        <source>The saved image has a damaged header: its text cannot be %1 bytes long.</source>
        <translation>已保存的映像头部损坏：其文本长度不可能为 %1 字节。</translation>
    </message>
    <message>
        <source>The saved image has the unknown version %1.</source>
        <translation>已保存的映像版本 %1 未知。</translation>
    </message>
    <message>
        <source>The saved image is compressed in an unknown way (%1).</source>
        <translation>已保存的映像以未知方式压缩（%1）。</translation>
    </message>
    <message>
        <source>The saved memory of “%1” would stay behind.</source>
        <translation>“%1”已保存的内存会留在原处。</translation>
    </message>
    <message>
        <source>The saved state of “%1” could not be loaded; discard it to start the machine anew.</source>
        <translation>无法加载“%1”的保存的状态；请将其丢弃以重新启动虚拟机。</translation>
    </message>
    <message>
        <source>The saved state of “%1” could not be removed.</source>
        <translation>无法移除“%1”的保存的状态。</translation>
    </message>
    <message>
        <source>The saved state of “%1” could not be used.</source>
        <translation>无法使用“%1”的保存的状态。</translation>
    </message>
    <message>
        <source>The saved state of “%1” was discarded.</source>
        <translation>“%1”的保存的状态已丢弃。</translation>
    </message>
    <message>
        <source>The saved state “%1” could not be created.</source>
        <translation>无法创建保存的状态“%1”。</translation>
    </message>
    <message>
        <source>The saved state “%1” could not be opened.</source>
        <translation>无法打开保存的状态“%1”。</translation>
    </message>
    <message>
        <source>The saved state “%1” could not be used.</source>
        <translation>无法使用保存的状态“%1”。</translation>
    </message>
    <message>
        <source>The saved state “%1” could not be written.</source>
        <translation>无法写入保存的状态“%1”。</translation>
    </message>
    <message>
        <source>The saved state “%1” does not say whose it is. %2</source>
        <translation>保存的状态“%1”没有说明它属于谁。%2</translation>
    </message>
    <message>
        <source>The saved state “%1” is compressed; restore it with the program that saved it.</source>
        <translation>保存的状态“%1”已压缩；请用保存它的程序来恢复。</translation>
    </message>
    <message>
        <source>The saved state “%1” is damaged; discard it to start the machine anew.</source>
        <translation>保存的状态“%1”已损坏；请将其丢弃以重新启动虚拟机。</translation>
    </message>
    <message>
        <source>The scheduler “%1” needs a “priority”.</source>
        <translation>调度器“%1”需要“priority”。</translation>
    </message>
    <message>
        <source>The scratch image of a pull backup must be “qcow2”.</source>
        <translation>拉取式备份的暂存映像必须为“qcow2”。</translation>
    </message>
    <message>
        <source>The screen of “%1” cannot be opened.</source>
        <translation>无法打开“%1”的屏幕。</translation>
    </message>
    <message>
        <source>The screen of “%1” cannot be reached.</source>
        <translation>无法连接到“%1”的屏幕。</translation>
    </message>
    <message>
        <source>The screen of “%1” could not be read.</source>
        <translation>无法读取“%1”的屏幕。</translation>
    </message>
    <message>
        <source>The screen of “%1” has no network port; connect to “%2” by SSH, or let the screen listen on an address of the host.</source>
        <translation>“%1”的屏幕没有网络端口；请通过 SSH 连接到“%2”，或者让屏幕在主机的某个地址上侦听。</translation>
    </message>
    <message>
        <source>The screen of “%1” is of type “%2”, which cannot be shown here.</source>
        <translation>“%1”的屏幕类型为“%2”，无法在此显示。</translation>
    </message>
    <message>
        <source>The screen of “%1” is of type “%2”, which cannot be shown over a socket.</source>
        <translation>“%1”的屏幕类型为“%2”，无法通过套接字显示。</translation>
    </message>
    <message>
        <source>The screen of “%1” listens only inside “%2”; connect to the host by SSH, or let the screen listen on an address of the network.</source>
        <translation>“%1”的屏幕只在“%2”内部侦听；请通过 SSH 连接到该主机，或者让屏幕在网络的某个地址上侦听。</translation>
    </message>
    <message>
        <source>The screen of “%1” needs a connected socket to be shown over.</source>
        <translation>“%1”的屏幕需要一个已连接的套接字才能显示。</translation>
    </message>
    <message>
        <source>The screen of “%1” was not opened, because it would cross the network unencrypted; connect to “%2” by SSH, or turn on TLS for the screens there.</source>
        <translation>没有打开“%1”的屏幕，因为它会以未加密的方式通过网络传输；请通过 SSH 连接到“%2”，或者在那边为屏幕启用 TLS。</translation>
    </message>
    <message>
        <source>The screen of “%1” would come from “%2” over the network unencrypted: whoever listens can see it and read what is typed.</source>
        <translation>“%1”的屏幕会从“%2”以未加密的方式通过网络传输：任何窃听者都能看到屏幕并读取键入的内容。</translation>
    </message>
    <message>
        <source>The secret has the type “%1”, which does not go with “%2”.</source>
        <translation>密钥的类型为“%1”，与“%2”不匹配。</translation>
    </message>
    <message>
        <source>The secret in “%1.xml” has another UUID inside and is not used.</source>
        <translation>“%1.xml”中的机密信息内含另一个 UUID，因此不予使用。</translation>
    </message>
    <message>
        <source>The secret of an iSCSI login must have the type “iscsi”.</source>
        <translation>iSCSI 登录的密钥类型必须为“iscsi”。</translation>
    </message>
    <message>
        <source>The secret “%1” could not be removed.</source>
        <translation>无法移除机密信息“%1”。</translation>
    </message>
    <message>
        <source>The secret “%1” has no value yet; set one first.</source>
        <translation>机密信息“%1”还没有值；请先设置。</translation>
    </message>
    <message>
        <source>The secret “%1” is for “%2” already; change that one instead.</source>
        <translation>机密信息“%1”已用于“%2”；请改为更改该机密信息。</translation>
    </message>
    <message>
        <source>The secret “%1” is for “%2”; what a secret is for cannot be changed.</source>
        <translation>机密信息“%1”用于“%2”；机密信息的用途无法更改。</translation>
    </message>
    <message>
        <source>The secret “%1” is not known: no secrets are kept here.</source>
        <translation>机密信息“%1”未知：此处不保存机密信息。</translation>
    </message>
    <message>
        <source>The secret “%1” is private, and stays so as long as it is there.</source>
        <translation>机密信息“%1”是私有的，并且只要存在就一直如此。</translation>
    </message>
    <message>
        <source>The secret “%1” is private: its value is shown to nobody.</source>
        <translation>机密信息“%1”是私有的：其值不向任何人显示。</translation>
    </message>
    <message>
        <source>The secret “%1” on “%2”, which %3 needs, has no value.</source>
        <translation>%3 所需的“%2”上的机密信息“%1”没有值。</translation>
    </message>
    <message>
        <source>The secret's document cannot be read.</source>
        <translation>无法读取该机密信息的文档。</translation>
    </message>
    <message>
        <source>The security label does not name its model; give it one such as “dac”.</source>
        <translation>安全标签未指明其模型；请指定一个，例如“dac”。</translation>
    </message>
    <message>
        <source>The serial console gave no usable connection.</source>
        <translation>串行控制台没有提供可用的连接。</translation>
    </message>
    <message>
        <source>The serial number has characters that QEMU does not take.</source>
        <translation>序列号含有 QEMU 不接受的字符。</translation>
    </message>
    <message>
        <source>The serial port “%1” of “%2” is a “%3”, which cannot be used here.</source>
        <translation>“%2”的串行端口“%1”是“%3”，在这里不能使用。</translation>
    </message>
    <message>
        <source>The server decides the size of shared memory of the model “ivshmem-doorbell”.</source>
        <translation>型号为“ivshmem-doorbell”的共享内存的大小由服务器决定。</translation>
    </message>
    <message>
        <source>The server for the backup of “%1” could not be started.</source>
        <translation>无法启动“%1”的备份的服务器。</translation>
    </message>
    <message>
        <source>The server needs a host name or an address.</source>
        <translation>服务器需要主机名或地址。</translation>
    </message>
    <message>
        <source>The server of the backup of “%1” needs a port.</source>
        <translation>“%1”的备份的服务器需要端口。</translation>
    </message>
    <message>
        <source>The service’s name is too long.</source>
        <translation>服务的名称过长。</translation>
    </message>
    <message>
        <source>The service’s name “%1” has characters that are not possible.</source>
        <translation>服务的名称“%1”含有不允许的字符。</translation>
    </message>
    <message>
        <source>The set of NUMA nodes is empty.</source>
        <translation>NUMA 节点集合为空。</translation>
    </message>
    <message>
        <source>The set “%1” is empty; name at least one number.</source>
        <translation>集合“%1”为空；请至少指定一个编号。</translation>
    </message>
    <message>
        <source>The shares are between %1 and %2 on this host.</source>
        <translation>此主机上的份额介于 %1 与 %2 之间。</translation>
    </message>
    <message>
        <source>The size has an unknown unit or is too large.</source>
        <translation>该大小的单位未知或数值过大。</translation>
    </message>
    <message>
        <source>The size of %1 bytes is too large.</source>
        <translation>%1 字节的大小过大。</translation>
    </message>
    <message>
        <source>The size of a file system in memory is too large.</source>
        <translation>内存中的文件系统的大小过大。</translation>
    </message>
    <message>
        <source>The size of a line has an unknown unit or is too large.</source>
        <translation>行大小的单位未知或数值过大。</translation>
    </message>
    <message>
        <source>The size of a page cannot be 0.</source>
        <translation>页的大小不能为 0。</translation>
    </message>
    <message>
        <source>The size of a queue must be a power of two.</source>
        <translation>队列的大小必须是 2 的幂。</translation>
    </message>
    <message>
        <source>The size of the SMM memory of “%1” cannot be read.</source>
        <translation>无法读取“%1”的 SMM 内存大小。</translation>
    </message>
    <message>
        <source>The size of the disk “%1” could not be learnt.</source>
        <translation>无法获知磁盘“%1”的大小。</translation>
    </message>
    <message>
        <source>The size of the framebuffer must be a power of two.</source>
        <translation>帧缓冲区的大小必须是 2 的幂。</translation>
    </message>
    <message>
        <source>The smart card “%1” of “%2” has the mode “%3”, which QEMU has not.</source>
        <translation>“%2”的智能卡“%1”的模式为“%3”，QEMU 没有该模式。</translation>
    </message>
    <message>
        <source>The smart card “%1” of “%2” needs three certificates.</source>
        <translation>“%2”的智能卡“%1”需要三个证书。</translation>
    </message>
    <message>
        <source>The snapshot before it</source>
        <translation>在它之前的快照</translation>
    </message>
    <message>
        <source>The snapshot does not say the guest’s state.</source>
        <translation>快照未说明客户机的状态。</translation>
    </message>
    <message>
        <source>The snapshot does not say what the guest was.</source>
        <translation>快照未说明客户机当时的定义。</translation>
    </message>
    <message>
        <source>The snapshot does not say when it was made.</source>
        <translation>快照未说明创建时间。</translation>
    </message>
    <message>
        <source>The snapshot has no name.</source>
        <translation>快照没有名称。</translation>
    </message>
    <message>
        <source>The snapshot names more disks than the guest has.</source>
        <translation>快照列出的磁盘多于客户机拥有的磁盘。</translation>
    </message>
    <message>
        <source>The snapshot of the disk “%1” cannot be an image of the format “%2”; choose “qcow2”.</source>
        <translation>磁盘“%1”的快照不能是格式为“%2”的映像；请选择“qcow2”。</translation>
    </message>
    <message>
        <source>The snapshot of “%1” could not be taken.</source>
        <translation>无法创建“%1”的快照。</translation>
    </message>
    <message>
        <source>The snapshot “%1” belongs to another machine or is of another kind.</source>
        <translation>快照“%1”属于其他虚拟机或是其他种类。</translation>
    </message>
    <message>
        <source>The snapshot “%1” cannot be its own parent.</source>
        <translation>快照“%1”不能是自己的父快照。</translation>
    </message>
    <message>
        <source>The snapshot “%1” cannot become one of another kind.</source>
        <translation>快照“%1”不能变成其他种类的快照。</translation>
    </message>
    <message>
        <source>The snapshot “%1” cannot come after “%2”, which follows it.</source>
        <translation>快照“%1”不能在其后续快照“%2”之后。</translation>
    </message>
    <message>
        <source>The snapshot “%1” does not say what “%2” was then.</source>
        <translation>快照“%1”没有说明“%2”当时的状态。</translation>
    </message>
    <message>
        <source>The snapshot “%1” is gone.</source>
        <translation>快照“%1”已不存在。</translation>
    </message>
    <message>
        <source>The snapshot “%1” is not one of the disks alone.</source>
        <translation>快照“%1”不是仅含磁盘的快照。</translation>
    </message>
    <message>
        <source>The snapshot “%1” is one of another machine.</source>
        <translation>快照“%1”是其他虚拟机的快照。</translation>
    </message>
    <message>
        <source>The snapshot “%1” of “%2” could not be deleted.</source>
        <translation>无法删除“%2”的快照“%1”。</translation>
    </message>
    <message>
        <source>The snapshot “%1” of “%2” could not be loaded.</source>
        <translation>无法加载“%2”的快照“%1”。</translation>
    </message>
    <message>
        <source>The snapshot “%1” of “%2” could not be read.</source>
        <translation>无法读取“%2”的快照“%1”。</translation>
    </message>
    <message>
        <source>The snapshot “%1” of “%2” could not be taken.</source>
        <translation>无法创建“%2”的快照“%1”。</translation>
    </message>
    <message>
        <source>The snapshots of “%1” could not be listed.</source>
        <translation>无法列出“%1”的快照。</translation>
    </message>
    <message>
        <source>The socket is a file there whose name ends with “/innkeeper/libvirt-sock”.</source>
        <translation>套接字是那边的一个文件，其名称以“/innkeeper/libvirt-sock”结尾。</translation>
    </message>
    <message>
        <source>The socket of the server for “%1” cannot be used.</source>
        <translation>“%1”的服务器套接字不能使用。</translation>
    </message>
    <message>
        <source>The socket “%1” could not be made.</source>
        <translation>无法创建套接字“%1”。</translation>
    </message>
    <message>
        <source>The source cannot resolve the destination’s name.</source>
        <translation>源无法解析目标的名称。</translation>
    </message>
    <message>
        <source>The source could not connect to the destination.</source>
        <translation>源无法连接到目标。</translation>
    </message>
    <message>
        <source>The source has no way to the destination’s address.</source>
        <translation>源没有通往目标地址的路由。</translation>
    </message>
    <message>
        <source>The source host (peer-to-peer)</source>
        <translation>源主机（点对点）</translation>
    </message>
    <message>
        <source>The source of a character device of the type “%1” needs the attribute “%2”.</source>
        <translation>类型为“%1”的字符设备的源需要属性“%2”。</translation>
    </message>
    <message>
        <source>The source of a vhost-user disk has no path.</source>
        <translation>vhost-user 磁盘的源没有路径。</translation>
    </message>
    <message>
        <source>The source of a vhost-user disk must have the type “unix”.</source>
        <translation>vhost-user 磁盘的源必须为“unix”类型。</translation>
    </message>
    <message>
        <source>The source of a “%1” device does not say the device.</source>
        <translation>“%1”设备的源未说明是哪个设备。</translation>
    </message>
    <message>
        <source>The source of an NVMe disk does not say the namespace.</source>
        <translation>NVMe 磁盘的源未说明命名空间。</translation>
    </message>
    <message>
        <source>The source of an NVMe disk has no address.</source>
        <translation>NVMe 磁盘的源没有地址。</translation>
    </message>
    <message>
        <source>The source of an NVMe disk must have the type “pci”.</source>
        <translation>NVMe 磁盘的源必须为“pci”类型。</translation>
    </message>
    <message>
        <source>The source of an external TPM can only have the mode “connect”.</source>
        <translation>外部 TPM 的源只能使用“connect”模式。</translation>
    </message>
    <message>
        <source>The source of an interface of the type “%1” needs “%2”.</source>
        <translation>类型为“%1”的接口的源需要“%2”。</translation>
    </message>
    <message>
        <source>The speed of the job on the disk “%1” could not be set.</source>
        <translation>无法设置磁盘“%1”上的作业的速度。</translation>
    </message>
    <message>
        <source>The speed of the job on “%1” could not be set.</source>
        <translation>无法设置“%1”上的作业的速度。</translation>
    </message>
    <message>
        <source>The spinlocks need a number of “retries”.</source>
        <translation>自旋锁需要“retries”的次数。</translation>
    </message>
    <message>
        <source>The spinlocks need at least %1 “retries”.</source>
        <translation>自旋锁至少需要 %1 次“retries”。</translation>
    </message>
    <message>
        <source>The state of firmware or TPM of “%1” is too large.</source>
        <translation>“%1”的固件或 TPM 状态过大。</translation>
    </message>
    <message>
        <source>The state of “%1” could not be saved.</source>
        <translation>无法保存“%1”的状态。</translation>
    </message>
    <message>
        <source>The status file “%1” is not readable.</source>
        <translation>状态文件“%1”不可读。</translation>
    </message>
    <message>
        <source>The storage of the pool “%1” could not be deleted.</source>
        <translation>无法删除存储池“%1”的存储。</translation>
    </message>
    <message>
        <source>The storage pool has no name.</source>
        <translation>存储池没有名称。</translation>
    </message>
    <message>
        <source>The storage pool has no target path.</source>
        <translation>存储池没有目标路径。</translation>
    </message>
    <message>
        <source>The storage pool has no type; give it one such as “dir”.</source>
        <translation>存储池没有类型；请指定一个类型，例如“dir”。</translation>
    </message>
    <message>
        <source>The storage pool needs a device.</source>
        <translation>存储池需要设备。</translation>
    </message>
    <message>
        <source>The storage pool needs a directory of the server.</source>
        <translation>存储池需要服务器上的目录。</translation>
    </message>
    <message>
        <source>The storage pool needs an adapter.</source>
        <translation>存储池需要适配器。</translation>
    </message>
    <message>
        <source>The storage pool needs the iSCSI name of this host.</source>
        <translation>存储池需要此主机的 iSCSI 名称。</translation>
    </message>
    <message>
        <source>The storage pool needs the name of a server.</source>
        <translation>存储池需要服务器的名称。</translation>
    </message>
    <message>
        <source>The storage pool “%1” cannot be defined:</source>
        <translation>无法定义存储池“%1”：</translation>
    </message>
    <message>
        <source>The storage pool “%1” cannot be defined: its target path “%2” is not absolute.</source>
        <translation>无法定义存储池“%1”：其目标路径“%2”不是绝对路径。</translation>
    </message>
    <message>
        <source>The storage pool “%1” cannot start with the host: it has no definition.</source>
        <translation>存储池“%1”不能随主机启动：它没有定义。</translation>
    </message>
    <message>
        <source>The storage pool “%1” cannot start: there is no folder “%2”.</source>
        <translation>无法启动存储池“%1”：文件夹“%2”不存在。</translation>
    </message>
    <message>
        <source>The storage pool “%1” could not be built.</source>
        <translation>无法构建存储池“%1”。</translation>
    </message>
    <message>
        <source>The storage pool “%1” could not be read again.</source>
        <translation>无法重新读取存储池“%1”。</translation>
    </message>
    <message>
        <source>The storage pool “%1” could not be removed.</source>
        <translation>无法移除存储池“%1”。</translation>
    </message>
    <message>
        <source>The storage pool “%1” could not be started.</source>
        <translation>无法启动存储池“%1”。</translation>
    </message>
    <message>
        <source>The storage pool “%1” could not be stopped.</source>
        <translation>无法停止存储池“%1”。</translation>
    </message>
    <message>
        <source>The storage pool “%1” has a volume “%2” already.</source>
        <translation>存储池“%1”中已有卷“%2”。</translation>
    </message>
    <message>
        <source>The storage pool “%1” has no room for the volume “%2”.</source>
        <translation>存储池“%1”没有足够的空间容纳卷“%2”。</translation>
    </message>
    <message>
        <source>The storage pool “%1” has the type “%2”; only “dir” is possible here.</source>
        <translation>存储池“%1”的类型为“%2”；这里只支持“dir”。</translation>
    </message>
    <message>
        <source>The storage pool “%1” is active.</source>
        <translation>存储池“%1”处于活动状态。</translation>
    </message>
    <message>
        <source>The storage pool “%1” is active; stop it first.</source>
        <translation>存储池“%1”处于活动状态；请先停止它。</translation>
    </message>
    <message>
        <source>The storage pool “%1” is already active.</source>
        <translation>存储池“%1”已处于活动状态。</translation>
    </message>
    <message>
        <source>The storage pool “%1” is defined already; start it.</source>
        <translation>存储池“%1”已有定义；请启动它。</translation>
    </message>
    <message>
        <source>The storage pool “%1” is not active.</source>
        <translation>存储池“%1”未处于活动状态。</translation>
    </message>
    <message>
        <source>The storage pool “%1” is not active; start it first.</source>
        <translation>存储池“%1”未处于活动状态；请先启动它。</translation>
    </message>
    <message>
        <source>The storage pool's document cannot be read.</source>
        <translation>无法读取该存储池的文档。</translation>
    </message>
    <message>
        <source>The stored facts about QEMU are incomplete.</source>
        <translation>存储的 QEMU 信息不完整。</translation>
    </message>
    <message>
        <source>The subnet overlaps %1, which this host uses already.</source>
        <translation>子网与此主机已使用的 %1 重叠。</translation>
    </message>
    <message>
        <source>The system in “%1” crashed.</source>
        <translation>“%1”中的系统已崩溃。</translation>
    </message>
    <message>
        <source>The system in “%1” refuses to let go of “%2”; it may be in use there.</source>
        <translation>“%1”中的系统拒绝释放“%2”；它可能正在那里使用。</translation>
    </message>
    <message>
        <source>The system's machines need administrator rights; without them use /session.</source>
        <translation>系统的虚拟机需要管理员权限；没有该权限时请使用 /session。</translation>
    </message>
    <message>
        <source>The table of processors “%1” cannot be read.</source>
        <translation>无法读取处理器表“%1”。</translation>
    </message>
    <message>
        <source>The target path “%1” is not absolute.</source>
        <translation>目标路径“%1”不是绝对路径。</translation>
    </message>
    <message>
        <source>The target “%1” is used by more than one disk.</source>
        <translation>目标“%1”被多个磁盘使用。</translation>
    </message>
    <message>
        <source>The team does not say which part the interface has.</source>
        <translation>组合未说明该接口担任哪个角色。</translation>
    </message>
    <message>
        <source>The test host “%1” refuses connections, as its address asks.</source>
        <translation>测试主机“%1”按其地址的要求拒绝连接。</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>文本不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>The time between attempts to reconnect cannot be 0.</source>
        <translation>两次重连尝试之间的时间不能为 0。</translation>
    </message>
    <message>
        <source>The time can only have digits.</source>
        <translation>时间只能包含数字。</translation>
    </message>
    <message>
        <source>The timer “%1” does not have the tick policy “%2” in QEMU.</source>
        <translation>在 QEMU 中，定时器“%1”没有滴答策略“%2”。</translation>
    </message>
    <message>
        <source>The timer “%1” has no tick policy; remove it.</source>
        <translation>定时器“%1”没有滴答策略；请将其移除。</translation>
    </message>
    <message>
        <source>The timer “%1” is told how to catch up, which needs the tick policy “catchup”.</source>
        <translation>定时器“%1”指定了如何追赶，这需要滴答策略“catchup”。</translation>
    </message>
    <message>
        <source>The timer “armvtimer” cannot be taken away.</source>
        <translation>定时器“armvtimer”不能移除。</translation>
    </message>
    <message>
        <source>The title cannot contain a line break.</source>
        <translation>标题不能包含换行。</translation>
    </message>
    <message>
        <source>The topology makes %1 processors, but the machine has %2.</source>
        <translation>拓扑得出 %1 个处理器，但虚拟机有 %2 个。</translation>
    </message>
    <message>
        <source>The topology makes too many processors.</source>
        <translation>该拓扑产生的处理器过多。</translation>
    </message>
    <message>
        <source>The traffic of “%1” is not counted: it has no device on the host.</source>
        <translation>不统计“%1”的流量：它在主机上没有设备。</translation>
    </message>
    <message>
        <source>The transient interface of a team must be a device of the host.</source>
        <translation>组合中的临时接口必须是主机的设备。</translation>
    </message>
    <message>
        <source>The tuning of “%1” could not be read or changed.</source>
        <translation>无法读取或更改“%1”的调优设置。</translation>
    </message>
    <message>
        <source>The tunnel could not be made.</source>
        <translation>无法建立隧道。</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的密码短语不一致。</translation>
    </message>
    <message>
        <source>The unfinished volume “%1” could not be deleted: %2</source>
        <translation>无法删除未完成的卷“%1”：%2</translation>
    </message>
    <message>
        <source>The usage needs a type: volume, ceph, iscsi, tls or vtpm.</source>
        <translation>用途需要类型：volume、ceph、iscsi、tls 或 vtpm。</translation>
    </message>
    <message>
        <source>The usage “%1” needs the element “%2”.</source>
        <translation>用途“%1”需要元素“%2”。</translation>
    </message>
    <message>
        <source>The use of a filter cannot be defined: %1</source>
        <translation>无法定义过滤器的使用：%1</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>The value instead of libvirt’s</source>
        <translation>用以代替 libvirt 的值的值</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>缺少值。</translation>
    </message>
    <message>
        <source>The value of the attribute “%1” is too long (%2 bytes; at most %3 are read).</source>
        <translation>属性“%1”的值太长（%2 字节；最多读取 %3 字节）。</translation>
    </message>
    <message>
        <source>The value of the cookie “%1” has characters that cookies cannot have.</source>
        <translation>Cookie“%1”的值含有 cookie 不能包含的字符。</translation>
    </message>
    <message>
        <source>The value of the cookie “%1” lacks its closing quote.</source>
        <translation>Cookie“%1”的值缺少结尾引号。</translation>
    </message>
    <message>
        <source>The value of the parameter “%1” is of the wrong type.</source>
        <translation>参数“%1”的值类型错误。</translation>
    </message>
    <message>
        <source>The value of the secret “%1” could not be set.</source>
        <translation>无法设置机密信息“%1”的值。</translation>
    </message>
    <message>
        <source>The value of the secret “%1” is not given away.</source>
        <translation>机密信息“%1”的值不会透露。</translation>
    </message>
    <message>
        <source>The value stays as it is.</source>
        <translation>该值保持不变。</translation>
    </message>
    <message>
        <source>The variables of a network filter have too many values.</source>
        <translation>网络过滤器的变量的值过多。</translation>
    </message>
    <message>
        <source>The vendor of a USB device needs its number.</source>
        <translation>USB 设备的厂商需要其编号。</translation>
    </message>
    <message>
        <source>The vendor “%1” cannot contain a comma.</source>
        <translation>厂商“%1”不能包含逗号。</translation>
    </message>
    <message>
        <source>The vendor “%1” is longer than %2 letters.</source>
        <translation>厂商“%1”超过 %2 个字母。</translation>
    </message>
    <message>
        <source>The vendor “%1” must have exactly %2 letters.</source>
        <translation>厂商“%1”必须恰好有 %2 个字母。</translation>
    </message>
    <message>
        <source>The virtio-s390 bus has no addresses; remove the address.</source>
        <translation>virtio-s390 总线没有地址；请移除该地址。</translation>
    </message>
    <message>
        <source>The virtual machines in “%1” are managed by another running program (process %2); close it first.</source>
        <translation>“%1”中的虚拟机正由另一个运行中的程序（进程 %2）管理；请先关闭它。</translation>
    </message>
    <message>
        <source>The virtual port does not say its type.</source>
        <translation>虚拟端口未说明其类型。</translation>
    </message>
    <message>
        <source>The virtual port needs “wwnn”.</source>
        <translation>虚拟端口需要“wwnn”。</translation>
    </message>
    <message>
        <source>The virtual port needs “wwpn”.</source>
        <translation>虚拟端口需要“wwpn”。</translation>
    </message>
    <message>
        <source>The virtual port of a network needs a type.</source>
        <translation>网络的虚拟端口需要类型。</translation>
    </message>
    <message>
        <source>The volume could not be created.</source>
        <translation>无法创建该卷。</translation>
    </message>
    <message>
        <source>The volume has no capacity.</source>
        <translation>卷没有容量。</translation>
    </message>
    <message>
        <source>The volume has no name.</source>
        <translation>卷没有名称。</translation>
    </message>
    <message>
        <source>The volume needs a name.</source>
        <translation>卷需要一个名称。</translation>
    </message>
    <message>
        <source>The volume “%1” can be encrypted with LUKS only, as raw or qcow2.</source>
        <translation>卷“%1”只能用 LUKS 加密，格式为 raw 或 qcow2。</translation>
    </message>
    <message>
        <source>The volume “%1” cannot be created:</source>
        <translation>无法创建卷“%1”：</translation>
    </message>
    <message>
        <source>The volume “%1” cannot be encrypted without its secret.</source>
        <translation>没有机密信息就无法加密卷“%1”。</translation>
    </message>
    <message>
        <source>The volume “%1” cannot be read.</source>
        <translation>无法读取卷“%1”。</translation>
    </message>
    <message>
        <source>The volume “%1” cannot be without any bytes.</source>
        <translation>卷“%1”不能没有任何字节。</translation>
    </message>
    <message>
        <source>The volume “%1” could not be copied.</source>
        <translation>无法复制卷“%1”。</translation>
    </message>
    <message>
        <source>The volume “%1” could not be created.</source>
        <translation>无法创建卷“%1”。</translation>
    </message>
    <message>
        <source>The volume “%1” could not be deleted.</source>
        <translation>无法删除卷“%1”。</translation>
    </message>
    <message>
        <source>The volume “%1” could not be overwritten.</source>
        <translation>无法覆盖卷“%1”。</translation>
    </message>
    <message>
        <source>The volume “%1” could not be read.</source>
        <translation>无法读取卷“%1”。</translation>
    </message>
    <message>
        <source>The volume “%1” could not be resized.</source>
        <translation>无法调整卷“%1”的大小。</translation>
    </message>
    <message>
        <source>The volume “%1” could not be written.</source>
        <translation>无法写入卷“%1”。</translation>
    </message>
    <message>
        <source>The volume “%1” is a file and cannot be wiped by trimming.</source>
        <translation>卷“%1”是文件，无法通过 trim 擦除。</translation>
    </message>
    <message>
        <source>The volume “%1” is being created already.</source>
        <translation>已在创建卷“%1”。</translation>
    </message>
    <message>
        <source>The volume “%1” is not on the destination; make it there on its base first.</source>
        <translation>卷“%1”不在目标上；请先在那边基于其基础映像创建它。</translation>
    </message>
    <message>
        <source>The volume “%1” is not that large.</source>
        <translation>卷“%1”没有那么大。</translation>
    </message>
    <message>
        <source>The volume “%1” is to be encrypted, which copies are not; create it empty.</source>
        <translation>卷“%1”要加密，而副本不会加密；请将其创建为空卷。</translation>
    </message>
    <message>
        <source>The volume “%1” needs %2, but the storage pool “%3” has only %4 left.</source>
        <translation>卷“%1”需要 %2，但存储池“%3”只剩 %4。</translation>
    </message>
    <message>
        <source>The volume “%1” of the pool “%2” is not there; start the pool or correct the disk “%3”.</source>
        <translation>存储池“%2”的卷“%1”不存在；请启动该存储池或更正磁盘“%3”。</translation>
    </message>
    <message>
        <source>The volume “%1” would become smaller and lose what is at its end; ask for that explicitly.</source>
        <translation>卷“%1”会变小并丢失其末尾的内容；请明确要求这样做。</translation>
    </message>
    <message>
        <source>The volume's name is too long for a file name.</source>
        <translation>卷的名称太长，不能用作文件名。</translation>
    </message>
    <message>
        <source>The volumes of “%1” cannot be listed.</source>
        <translation>无法列出“%1”的卷。</translation>
    </message>
    <message>
        <source>The vsock address %1 of “%2” cannot be used; choose another.</source>
        <translation>“%2”的 vsock 地址 %1 不能使用；请选择其他地址。</translation>
    </message>
    <message>
        <source>The vsock device of “%1” has no address from 3; give it one.</source>
        <translation>“%1”的 vsock 设备没有从 3 开始的地址；请为其指定一个。</translation>
    </message>
    <message>
        <source>The vsock device of “%1” needs “%2”; load the module “vhost_vsock”.</source>
        <translation>“%1”的 vsock 设备需要“%2”；请加载模块“vhost_vsock”。</translation>
    </message>
    <message>
        <source>The watchdog of “%1” expired.</source>
        <translation>“%1”的看门狗已超时。</translation>
    </message>
    <message>
        <source>The watchdog of “%1” has the action “%2”, which cannot be used here yet.</source>
        <translation>“%1”的看门狗的动作为“%2”，在这里尚不能使用。</translation>
    </message>
    <message>
        <source>The way between the nodes %1 and %2 is told in both directions; keep one.</source>
        <translation>节点 %1 和 %2 之间的路径在两个方向上都有说明；请保留一个。</translation>
    </message>
    <message>
        <source>The width of addresses can only be set on x86.</source>
        <translation>地址位宽只能在 x86 上设置。</translation>
    </message>
    <message>
        <source>The “%1” device does not say which it is.</source>
        <translation>“%1”设备没有说明是哪一个。</translation>
    </message>
    <message>
        <source>The “vendor_id” has no “value”; give it one.</source>
        <translation>“vendor_id”没有“value”；请为其指定一个。</translation>
    </message>
    <message>
        <source>Then &amp;each time by:</source>
        <translation>此后每次再减慢(&amp;E)：</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>此后每次再减慢</translation>
    </message>
    <message>
        <source>Then it is tried again a little later. While you type a password nothing counts.</source>
        <translation>之后会稍后重试。输入密码期间不计时。</translation>
    </message>
    <message>
        <source>There</source>
        <translation>那边</translation>
    </message>
    <message>
        <source>There are %1 ACPI tables; only one is possible.</source>
        <translation>有 %1 个 ACPI 表；只允许一个。</translation>
    </message>
    <message>
        <source>There are %1 USB devices “%2”; name one by its bus and number.</source>
        <translation>有 %1 个 USB 设备“%2”；请用总线和编号指定其中一个。</translation>
    </message>
    <message>
        <source>There are %1 machines in it; only the first is taken.</source>
        <translation>其中有 %1 台虚拟机；只采用第一台。</translation>
    </message>
    <message>
        <source>There are %1 saved filters already; delete one first.</source>
        <translation>已有 %1 个保存的过滤器；请先删除一个。</translation>
    </message>
    <message>
        <source>There are USB devices, but USB is switched off.</source>
        <translation>有 USB 设备，但 USB 已关闭。</translation>
    </message>
    <message>
        <source>There are at most %1 ISA serial ports.</source>
        <translation>最多有 %1 个 ISA 串行端口。</translation>
    </message>
    <message>
        <source>There are more PCI devices than buses for them.</source>
        <translation>PCI 设备多于可容纳它们的总线。</translation>
    </message>
    <message>
        <source>There are no machines yet. Make one with “New Machine”, or drop an installation image (ISO) on this window.</source>
        <translation>还没有虚拟机。请使用“新建虚拟机”创建一台，或将安装映像 (ISO) 拖放到此窗口。</translation>
    </message>
    <message>
        <source>There are no nodes in “numa”; add at least one “cell”.</source>
        <translation>“numa”中没有节点；请至少添加一个“cell”。</translation>
    </message>
    <message>
        <source>There are no snapshots yet. A snapshot keeps the disks as they are now, and the memory of a running machine; later the machine can go back to it.</source>
        <translation>还没有快照。快照保留磁盘现在的状态，以及运行中虚拟机的内存；之后虚拟机可以恢复到该状态。</translation>
    </message>
    <message>
        <source>There are several “%1” controllers with the index %2.</source>
        <translation>有多个索引为 %2 的“%1”控制器。</translation>
    </message>
    <message>
        <source>There are too many threads to show the display of “%1”.</source>
        <translation>线程太多，无法显示“%1”的画面。</translation>
    </message>
    <message>
        <source>There are two USB controllers with the number %1.</source>
        <translation>有两个编号为 %1 的 USB 控制器。</translation>
    </message>
    <message>
        <source>There can be only one filter of redirected devices.</source>
        <translation>重定向设备的过滤器只能有一个。</translation>
    </message>
    <message>
        <source>There can be only one “%1” in “forward”.</source>
        <translation>“forward”中只能有一个“%1”。</translation>
    </message>
    <message>
        <source>There can be only one “%1”.</source>
        <translation>只能有一个“%1”。</translation>
    </message>
    <message>
        <source>There can be only one “genid”; remove the others.</source>
        <translation>只能有一个“genid”；请移除其他的。</translation>
    </message>
    <message>
        <source>There can be only one “resource”; remove the others.</source>
        <translation>只能有一个“resource”；请移除其他的。</translation>
    </message>
    <message>
        <source>There is a %1 already; choose another address.</source>
        <translation>已有 %1；请选择其他地址。</translation>
    </message>
    <message>
        <source>There is a %1 already; choose another name.</source>
        <translation>已有 %1；请选择其他名称。</translation>
    </message>
    <message>
        <source>There is a %1 already; choose another one.</source>
        <translation>已有 %1；请选择其他项。</translation>
    </message>
    <message>
        <source>There is a device “%1” already; choose another alias.</source>
        <translation>已有设备“%1”；请选择其他别名。</translation>
    </message>
    <message>
        <source>There is a machine “%1” already, with the UUID %2.</source>
        <translation>已存在虚拟机“%1”，其 UUID 为 %2。</translation>
    </message>
    <message>
        <source>There is a machine “%1” already.</source>
        <translation>已存在虚拟机“%1”。</translation>
    </message>
    <message>
        <source>There is a machine “%1” on “%2” already.</source>
        <translation>“%2”上已有虚拟机“%1”。</translation>
    </message>
    <message>
        <source>There is a network called “%1” already.</source>
        <translation>已有名为“%1”的网络。</translation>
    </message>
    <message>
        <source>There is a network “%1” already, with the UUID %2.</source>
        <translation>已有网络“%1”，其 UUID 为 %2。</translation>
    </message>
    <message>
        <source>There is a pool called “%1” already.</source>
        <translation>已有名为“%1”的存储池。</translation>
    </message>
    <message>
        <source>There is a second element after the end of the document.</source>
        <translation>文档结束之后还有第二个元素。</translation>
    </message>
    <message>
        <source>There is a snapshot “%1” already; choose another name.</source>
        <translation>已有快照“%1”；请选择其他名称。</translation>
    </message>
    <message>
        <source>There is a storage pool “%1” already, with the UUID %2.</source>
        <translation>已存在存储池“%1”，其 UUID 为 %2。</translation>
    </message>
    <message>
        <source>There is a volume called “%1” already.</source>
        <translation>已有名为“%1”的卷。</translation>
    </message>
    <message>
        <source>There is a watchdog already; a machine can have one.</source>
        <translation>已有看门狗；一台虚拟机只能有一个。</translation>
    </message>
    <message>
        <source>There is another machine called “%1”; choose another name.</source>
        <translation>另有名为“%1”的虚拟机；请选择其他名称。</translation>
    </message>
    <message>
        <source>There is more than one I/O thread %1.</source>
        <translation>有多个 I/O 线程 %1。</translation>
    </message>
    <message>
        <source>There is more than one cache of level %1.</source>
        <translation>有多个级别 %1 的缓存。</translation>
    </message>
    <message>
        <source>There is more than one node %1.</source>
        <translation>有多个节点 %1。</translation>
    </message>
    <message>
        <source>There is more than one page size for all nodes; give the others a “nodeset”.</source>
        <translation>适用于所有节点的页大小不止一个；请为其他的指定“nodeset”。</translation>
    </message>
    <message>
        <source>There is more than one security label for the model “%1”; remove one of them.</source>
        <translation>模型“%1”有多个安全标签；请移除其中一个。</translation>
    </message>
    <message>
        <source>There is more than one security label for “%1”.</source>
        <translation>“%1”有多个安全标签。</translation>
    </message>
    <message>
        <source>There is more than one “%1” with “%2”; put all into the first.</source>
        <translation>有多个带“%2”的“%1”；请全部放入第一个。</translation>
    </message>
    <message>
        <source>There is more than one “cachetune” for “%1”.</source>
        <translation>“%1”有多个“cachetune”。</translation>
    </message>
    <message>
        <source>There is more than one “cache”; keep one.</source>
        <translation>有多个“cache”；请保留一个。</translation>
    </message>
    <message>
        <source>There is more than one “emulatorpin”; keep one.</source>
        <translation>有多个“emulatorpin”；请保留一个。</translation>
    </message>
    <message>
        <source>There is more than one “emulatorsched”; keep one.</source>
        <translation>有多个“emulatorsched”；请保留一个。</translation>
    </message>
    <message>
        <source>There is more than one “numatune”; keep one.</source>
        <translation>有多个“numatune”；请保留一个。</translation>
    </message>
    <message>
        <source>There is no I/O thread %1.</source>
        <translation>没有 I/O 线程 %1。</translation>
    </message>
    <message>
        <source>There is no PCI device “%1” in this computer.</source>
        <translation>此计算机中没有 PCI 设备“%1”。</translation>
    </message>
    <message>
        <source>There is no USB bus %1.</source>
        <translation>没有 USB 总线 %1。</translation>
    </message>
    <message>
        <source>There is no USB controller %1.</source>
        <translation>没有 USB 控制器 %1。</translation>
    </message>
    <message>
        <source>There is no USB device %2 on bus %1 of this computer; plug it in or choose another.</source>
        <translation>此计算机的总线 %1 上没有 USB 设备 %2；请将其插入或选择其他设备。</translation>
    </message>
    <message>
        <source>There is no USB hub for the port %1 on bus %2.</source>
        <translation>总线 %2 上的端口 %1 没有 USB 集线器。</translation>
    </message>
    <message>
        <source>There is no USB port %1 on bus %2.</source>
        <translation>总线 %2 上没有 USB 端口 %1。</translation>
    </message>
    <message>
        <source>There is no audio backend with the number %1; add one or choose another.</source>
        <translation>没有编号为 %1 的音频后端；请添加一个或另选一个。</translation>
    </message>
    <message>
        <source>There is no disc in the drive “%1”.</source>
        <translation>驱动器“%1”中没有光盘。</translation>
    </message>
    <message>
        <source>There is no disk “%1” that could be copied.</source>
        <translation>没有可以复制的磁盘“%1”。</translation>
    </message>
    <message>
        <source>There is no disk “%1” with an image.</source>
        <translation>没有带映像的磁盘“%1”。</translation>
    </message>
    <message>
        <source>There is no disk “%1”.</source>
        <translation>没有磁盘“%1”。</translation>
    </message>
    <message>
        <source>There is no driver “%1” for devices of machines; use “vfio”.</source>
        <translation>没有用于虚拟机设备的驱动程序“%1”；请使用“vfio”。</translation>
    </message>
    <message>
        <source>There is no feature “%1” here.</source>
        <translation>此处没有功能“%1”。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>There is no form for this device; its settings are in its XML.</source>
        <translation>此设备没有表单；其设置在 XML 中。</translation>
    </message>
    <message>
        <source>There is no group “%1” on this computer to run machines as.</source>
        <translation>此计算机上没有可用来运行虚拟机的组“%1”。</translation>
    </message>
    <message>
        <source>There is no host.</source>
        <translation>没有主机。</translation>
    </message>
    <message>
        <source>There is no login with the protocol “%1”; remove “auth”.</source>
        <translation>协议“%1”没有登录；请移除“auth”。</translation>
    </message>
    <message>
        <source>There is no machine with the UUID %1.</source>
        <translation>没有 UUID 为 %1 的虚拟机。</translation>
    </message>
    <message>
        <source>There is no machine with the identifier %1 any more.</source>
        <translation>标识符为 %1 的虚拟机已不存在。</translation>
    </message>
    <message>
        <source>There is no network device “%1”.</source>
        <translation>没有网络设备“%1”。</translation>
    </message>
    <message>
        <source>There is no network filter with the UUID %1.</source>
        <translation>没有 UUID 为 %1 的网络过滤器。</translation>
    </message>
    <message>
        <source>There is no network filter “%1”.</source>
        <translation>没有网络过滤器“%1”。</translation>
    </message>
    <message>
        <source>There is no network with the UUID %1.</source>
        <translation>没有 UUID 为 %1 的网络。</translation>
    </message>
    <message>
        <source>There is no network “%1”.</source>
        <translation>没有网络“%1”。</translation>
    </message>
    <message>
        <source>There is no node %1.</source>
        <translation>没有节点 %1。</translation>
    </message>
    <message>
        <source>There is no number %1 among those of the machine.</source>
        <translation>虚拟机的编号中没有 %1。</translation>
    </message>
    <message>
        <source>There is no other host to move to; connect to one, or clone the machine on its own host.</source>
        <translation>没有其他可以移往的主机；请连接到一台主机，或者在虚拟机自己的主机上克隆它。</translation>
    </message>
    <message>
        <source>There is no parameter “%1” here.</source>
        <translation>此处没有参数“%1”。</translation>
    </message>
    <message>
        <source>There is no picture of the screen of “%1”.</source>
        <translation>没有“%1”的屏幕图像。</translation>
    </message>
    <message>
        <source>There is no processor %1 for the nodes; the machine has %2.</source>
        <translation>没有可供节点使用的处理器 %1；虚拟机有 %2 个。</translation>
    </message>
    <message>
        <source>There is no processor %1; the machine has %2.</source>
        <translation>没有处理器 %1；虚拟机有 %2 个。</translation>
    </message>
    <message>
        <source>There is no protocol “%1” for filters.</source>
        <translation>没有用于过滤器的协议“%1”。</translation>
    </message>
    <message>
        <source>There is no secret for “%1” (%2) on this host.</source>
        <translation>此主机上没有用于“%1”的机密信息（%2）。</translation>
    </message>
    <message>
        <source>There is no secret “%1” on this host.</source>
        <translation>此主机上没有机密信息“%1”。</translation>
    </message>
    <message>
        <source>There is no slot for this memory module; raise “slots”.</source>
        <translation>没有可供此内存模块使用的插槽；请增大“slots”。</translation>
    </message>
    <message>
        <source>There is no storage pool with the UUID %1.</source>
        <translation>没有 UUID 为 %1 的存储池。</translation>
    </message>
    <message>
        <source>There is no such form of memory dumps.</source>
        <translation>没有这种形式的内存转储。</translation>
    </message>
    <message>
        <source>There is no such way to sleep.</source>
        <translation>没有这种睡眠方式。</translation>
    </message>
    <message>
        <source>There is no user “%1” on this computer to run machines as.</source>
        <translation>此计算机上没有可用来运行虚拟机的用户“%1”。</translation>
    </message>
    <message>
        <source>There is no virtio-serial controller %1.</source>
        <translation>没有 virtio-serial 控制器 %1。</translation>
    </message>
    <message>
        <source>There is no volume “%1” in an active pool.</source>
        <translation>活动的存储池中没有卷“%1”。</translation>
    </message>
    <message>
        <source>There is no volume “%1”.</source>
        <translation>没有卷“%1”。</translation>
    </message>
    <message>
        <source>There is no way in the network to “%1”.</source>
        <translation>网络中没有通往“%1”的路径。</translation>
    </message>
    <message>
        <source>There is no way of using memory nodes numbered %1.</source>
        <translation>没有编号为 %1 的内存节点使用方式。</translation>
    </message>
    <message>
        <source>There is no way “%1” to share the network device “%2”.</source>
        <translation>没有可用来共享网络设备“%2”的方式“%1”。</translation>
    </message>
    <message>
        <source>There is no “%1” device “%2”.</source>
        <translation>没有“%1”设备“%2”。</translation>
    </message>
    <message>
        <source>There is no “sibling” in “distances”; add one for each other node.</source>
        <translation>“distances”中没有“sibling”；请为其他每个节点添加一个。</translation>
    </message>
    <message>
        <source>There is not enough memory to read archives.</source>
        <translation>内存不足，无法读取归档。</translation>
    </message>
    <message>
        <source>There is not enough memory to show the display of “%1”.</source>
        <translation>内存不足，无法显示“%1”的画面。</translation>
    </message>
    <message>
        <source>There is nothing below the image “%1” to merge it into.</source>
        <translation>映像“%1”之下没有可供其合并到的映像。</translation>
    </message>
    <message>
        <source>There is one controller of this kind only, 0.</source>
        <translation>这种控制器只有一个，即 0。</translation>
    </message>
    <message>
        <source>There is text after the end of the document.</source>
        <translation>文档结束之后还有文本。</translation>
    </message>
    <message>
        <source>There is “%1” already; choose another name, or remove it.</source>
        <translation>已有“%1”；请选择其他名称，或者将其删除。</translation>
    </message>
    <message>
        <source>There is “%1” already; choose another name.</source>
        <translation>已有“%1”；请选择其他名称。</translation>
    </message>
    <message>
        <source>There must be a space between attributes.</source>
        <translation>属性之间必须有空格。</translation>
    </message>
    <message>
        <source>These could not be removed:</source>
        <translation>无法移除以下内容：</translation>
    </message>
    <message>
        <source>These features need the version “1.1”.</source>
        <translation>这些功能需要版本“1.1”。</translation>
    </message>
    <message>
        <source>These machines belong to another user; connect as that user.</source>
        <translation>这些虚拟机属于其他用户；请以该用户身份连接。</translation>
    </message>
    <message>
        <source>These machines do not start until they are given another network:</source>
        <translation>以下虚拟机在获得其他网络之前无法启动：</translation>
    </message>
    <message>
        <source>These machines lose their connection, and do not start again until they are given another:</source>
        <translation>以下虚拟机将失去连接，并且在获得其他网络之前无法再次启动：</translation>
    </message>
    <message>
        <source>These machines lose their connection, and do not start while the network is stopped:</source>
        <translation>以下虚拟机将失去连接，并且在网络停止期间无法启动：</translation>
    </message>
    <message>
        <source>These will be deleted with their settings and saved states: “%1”.</source>
        <translation>以下虚拟机将连同其设置和保存的状态一起删除：“%1”。</translation>
    </message>
    <message>
        <source>This QEMU has no SPICE; install the package “qemu-system-modules-spice”.</source>
        <translation>此 QEMU 没有 SPICE；请安装软件包“qemu-system-modules-spice”。</translation>
    </message>
    <message>
        <source>This QEMU has no TPM of the model “%1”.</source>
        <translation>此 QEMU 没有型号为“%1”的 TPM。</translation>
    </message>
    <message>
        <source>This QEMU has no USB keyboard.</source>
        <translation>此 QEMU 没有 USB 键盘。</translation>
    </message>
    <message>
        <source>This QEMU has no device “%1”; it may be in a package of its own.</source>
        <translation>此 QEMU 没有设备“%1”；它可能在单独的软件包中。</translation>
    </message>
    <message>
        <source>This QEMU has no memory module of the model “%1”.</source>
        <translation>此 QEMU 没有型号为“%1”的内存模块。</translation>
    </message>
    <message>
        <source>This QEMU has no receive-side scaling.</source>
        <translation>此 QEMU 不支持接收端缩放。</translation>
    </message>
    <message>
        <source>This QEMU has no shared memory of the model “%1”.</source>
        <translation>此 QEMU 没有型号为“%1”的共享内存。</translation>
    </message>
    <message>
        <source>This QEMU has no virtio input device of that type.</source>
        <translation>此 QEMU 没有该类型的 virtio 输入设备。</translation>
    </message>
    <message>
        <source>This QEMU has no vsock device.</source>
        <translation>此 QEMU 没有 vsock 设备。</translation>
    </message>
    <message>
        <source>This QEMU is built without KVM.</source>
        <translation>此 QEMU 构建时未包含 KVM。</translation>
    </message>
    <message>
        <source>This QEMU is too old for passt.</source>
        <translation>此 QEMU 版本太旧，不支持 passt。</translation>
    </message>
    <message>
        <source>This QEMU reports no hashes of packets.</source>
        <translation>此 QEMU 不报告数据包的哈希值。</translation>
    </message>
    <message>
        <source>This action is not supported here.</source>
        <translation>这里不支持此操作。</translation>
    </message>
    <message>
        <source>This cannot be a path of a file.</source>
        <translation>这不能是文件的路径。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本计算机</translation>
    </message>
    <message>
        <source>This computer (%1)</source>
        <translation>此计算机（%1）</translation>
    </message>
    <message>
        <source>This computer (system)</source>
        <translation>本计算机（系统）</translation>
    </message>
    <message>
        <source>This computer cannot emulate a TPM of the version “%1”; install “swtpm”.</source>
        <translation>此计算机无法模拟版本为“%1”的 TPM；请安装“swtpm”。</translation>
    </message>
    <message>
        <source>This computer cannot use the emulator of a TPM; install “swtpm”.</source>
        <translation>此计算机无法使用 TPM 的模拟器；请安装“swtpm”。</translation>
    </message>
    <message>
        <source>This computer lacks the certificate of the authority that “%1” trusts; ask its administrator for “cacert.pem” and put it where the details say.</source>
        <translation>此计算机缺少“%1”所信任的颁发机构的证书；请向其管理员索取“cacert.pem”，并放到详细信息所说的位置。</translation>
    </message>
    <message>
        <source>This computer offers no hardware virtualization (“%1” is missing): turn it on in the firmware setup.</source>
        <translation>本计算机不提供硬件虚拟化（缺少“%1”）：请在固件设置中启用。</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>仅此计算机</translation>
    </message>
    <message>
        <source>This computer's certificate for “%1” and its key do not belong together; put the right pair where the details say.</source>
        <translation>此计算机用于“%1”的证书与其密钥不匹配；请将正确的一对放到详细信息所说的位置。</translation>
    </message>
    <message>
        <source>This computer's certificate for “%1” cannot be read; put it where the details say.</source>
        <translation>无法读取此计算机用于“%1”的证书；请将其放到详细信息所说的位置。</translation>
    </message>
    <message>
        <source>This computer's certificate for “%1” does not come from the authority beside it; ask the administrator for a pair that belongs together.</source>
        <translation>此计算机用于“%1”的证书并非由旁边的颁发机构签发；请向管理员索取相互匹配的一对。</translation>
    </message>
    <message>
        <source>This computer's certificate for “%1” is not valid today; have it renewed, or set the clock.</source>
        <translation>此计算机用于“%1”的证书目前无效；请更新证书，或者校准时钟。</translation>
    </message>
    <message>
        <source>This content is lost for good: %1</source>
        <translation>以下内容将永久丢失：%1</translation>
    </message>
    <message>
        <source>This device cannot come while the machine runs.</source>
        <translation>此设备无法在虚拟机运行时添加。</translation>
    </message>
    <message>
        <source>This document has a line of %1 letters, too long to be edited; its beginning is shown. Formatted, each element has a line of its own.</source>
        <translation>此文档有一行长达 %1 个字符，太长而无法编辑；现显示其开头。格式化后每个元素单独占一行。</translation>
    </message>
    <message>
        <source>This document is too large to be edited here (%1); its beginning is shown.</source>
        <translation>此文档太大，无法在此编辑（%1）；仅显示其开头。</translation>
    </message>
    <message>
        <source>This form can hold the memory only, not the state of the devices.</source>
        <translation>此形式只能容纳内存，不能容纳设备的状态。</translation>
    </message>
    <message>
        <source>This host calls itself “%1”, which other hosts cannot reach; say its address.</source>
        <translation>此主机自称“%1”，其他主机无法通过该名称访问它；请指定其地址。</translation>
    </message>
    <message>
        <source>This host cannot add devices to a machine.</source>
        <translation>此主机无法向虚拟机添加设备。</translation>
    </message>
    <message>
        <source>This host cannot change a machine's memory.</source>
        <translation>此主机无法更改虚拟机的内存。</translation>
    </message>
    <message>
        <source>This host cannot change a machine's number of processors.</source>
        <translation>此主机无法更改虚拟机的处理器数量。</translation>
    </message>
    <message>
        <source>This host cannot change the images of running machines.</source>
        <translation>此主机无法更改运行中虚拟机的映像。</translation>
    </message>
    <message>
        <source>This host cannot choose how a machine is asked to restart.</source>
        <translation>此主机无法选择以何种方式请求虚拟机重启。</translation>
    </message>
    <message>
        <source>This host cannot choose how a machine is asked to shut down.</source>
        <translation>此主机无法选择以何种方式请求虚拟机关机。</translation>
    </message>
    <message>
        <source>This host cannot protect guests by “%1”.</source>
        <translation>此主机无法通过“%1”保护客户机。</translation>
    </message>
    <message>
        <source>This host cannot remove devices from a machine.</source>
        <translation>此主机无法从虚拟机移除设备。</translation>
    </message>
    <message>
        <source>This host cannot start a machine in this way.</source>
        <translation>此主机无法以这种方式启动虚拟机。</translation>
    </message>
    <message>
        <source>This host counts the time of “%1” for all processors together only.</source>
        <translation>此主机只能将“%1”的所有处理器的时间合在一起计算。</translation>
    </message>
    <message>
        <source>This host does not compare processors.</source>
        <translation>此主机不比较处理器。</translation>
    </message>
    <message>
        <source>This host does not have this limit.</source>
        <translation>该主机不支持此限制。</translation>
    </message>
    <message>
        <source>This host does not offer backups of its machines.</source>
        <translation>此主机不为其虚拟机提供备份。</translation>
    </message>
    <message>
        <source>This host does not offer it.</source>
        <translation>此主机不提供该功能。</translation>
    </message>
    <message>
        <source>This host does not offer that for its devices.</source>
        <translation>此主机不为其设备提供该功能。</translation>
    </message>
    <message>
        <source>This host does not offer that for its machines.</source>
        <translation>此主机不为其虚拟机提供该功能。</translation>
    </message>
    <message>
        <source>This host does not offer that for saved machines.</source>
        <translation>此主机不为保存的虚拟机提供该功能。</translation>
    </message>
    <message>
        <source>This host does not offer that for the disks of its machines.</source>
        <translation>此主机不为其虚拟机的磁盘提供该功能。</translation>
    </message>
    <message>
        <source>This host does not offer that.</source>
        <translation>此主机不提供该功能。</translation>
    </message>
    <message>
        <source>This host does not offer the processor that “%1” asks for; choose another one.</source>
        <translation>本主机不提供“%1”所要求的处理器；请选择其他处理器。</translation>
    </message>
    <message>
        <source>This host does not show its devices.</source>
        <translation>此主机不显示其设备。</translation>
    </message>
    <message>
        <source>This host does not tell what its emulators can do.</source>
        <translation>此主机没有说明其模拟器能做什么。</translation>
    </message>
    <message>
        <source>This host has no device “%1”.</source>
        <translation>此主机没有设备“%1”。</translation>
    </message>
    <message>
        <source>This host has no machines.</source>
        <translation>此主机没有虚拟机。</translation>
    </message>
    <message>
        <source>This host has no network filters.</source>
        <translation>此主机没有网络过滤器。</translation>
    </message>
    <message>
        <source>This host has no network interface with the address “%1”.</source>
        <translation>此主机没有地址为“%1”的网络接口。</translation>
    </message>
    <message>
        <source>This host has no network interface “%1”.</source>
        <translation>此主机没有网络接口“%1”。</translation>
    </message>
    <message>
        <source>This host has no network “%1”.</source>
        <translation>此主机没有网络“%1”。</translation>
    </message>
    <message>
        <source>This host has no storage pools yet.</source>
        <translation>该主机还没有存储池。</translation>
    </message>
    <message>
        <source>This host has no storage pools.</source>
        <translation>此主机没有存储池。</translation>
    </message>
    <message>
        <source>This host has no virtual networks yet.</source>
        <translation>该主机还没有虚拟网络。</translation>
    </message>
    <message>
        <source>This host keeps no secrets yet.</source>
        <translation>该主机还没有保存任何机密信息。</translation>
    </message>
    <message>
        <source>This host keeps no secrets.</source>
        <translation>此主机不保存机密信息。</translation>
    </message>
    <message>
        <source>This host keeps no snapshots.</source>
        <translation>此主机不保留快照。</translation>
    </message>
    <message>
        <source>This host leads no migrations by itself; let the client lead them.</source>
        <translation>此主机不会自行主导迁移；请让客户端主导。</translation>
    </message>
    <message>
        <source>This host offers no checkpoints and backups of its machines.</source>
        <translation>此主机不为其虚拟机提供检查点和备份。</translation>
    </message>
    <message>
        <source>This host tells nothing of the systems in its guests.</source>
        <translation>此主机不提供其客户机中系统的信息。</translation>
    </message>
    <message>
        <source>This host's network interfaces can be looked at, not changed.</source>
        <translation>此主机的网络接口只能查看，不能更改。</translation>
    </message>
    <message>
        <source>This image is encrypted, which needs a secret; give it in the XML.</source>
        <translation>此映像已加密，需要密钥；请在 XML 中提供。</translation>
    </message>
    <message>
        <source>This is done while the machine runs; start it first.</source>
        <translation>此操作在虚拟机运行时进行；请先启动它。</translation>
    </message>
    <message>
        <source>This is incomplete and of no use; the machine that it was copied from stays.</source>
        <translation>它不完整，没有用处；复制来源的虚拟机保持不变。</translation>
    </message>
    <message>
        <source>This is more than the pool has free (%1); the guest fails when it fills up.</source>
        <translation>这超出了存储池的可用空间（%1）；空间用尽时客户机会出错。</translation>
    </message>
    <message>
        <source>This is not a URI; an example is qemu+ssh://root@host/system.</source>
        <translation>这不是 URI；示例：qemu+ssh://root@host/system。</translation>
    </message>
    <message>
        <source>This is not an XML document: it does not begin with “&lt;”.</source>
        <translation>这不是 XML 文档：它没有以“&lt;”开头。</translation>
    </message>
    <message>
        <source>This is told more than once for the nodes %1 and %2.</source>
        <translation>对节点 %1 和 %2 的说明不止一次。</translation>
    </message>
    <message>
        <source>This job on a disk of “%1” ends by itself; it has nothing to go over to.</source>
        <translation>“%1”的磁盘上的此作业会自行结束；没有可供切换的映像。</translation>
    </message>
    <message>
        <source>This leaves next to nothing of the %1 of “%2” for itself.</source>
        <translation>这样几乎不会给“%2”自身留下%1。</translation>
    </message>
    <message>
        <source>This machine cannot have an IOMMU of the model “%1”.</source>
        <translation>此虚拟机不能有型号为“%1”的 IOMMU。</translation>
    </message>
    <message>
        <source>This machine has no bus “ps2”.</source>
        <translation>此虚拟机没有总线“ps2”。</translation>
    </message>
    <message>
        <source>This machine has no console. Add a display or a serial port to its hardware.</source>
        <translation>此虚拟机没有控制台。请在其硬件中添加显示器或串行端口。</translation>
    </message>
    <message>
        <source>This machine has no panic device of the model “%1”.</source>
        <translation>此虚拟机没有型号为“%1”的 panic 设备。</translation>
    </message>
    <message>
        <source>This machine has no parallel ports.</source>
        <translation>此虚拟机没有并行端口。</translation>
    </message>
    <message>
        <source>This machine has no serial port of that kind.</source>
        <translation>此虚拟机没有这种串行端口。</translation>
    </message>
    <message>
        <source>This machine is not being moved.</source>
        <translation>此虚拟机没有在移动。</translation>
    </message>
    <message>
        <source>This machine type has no built-in SCSI controller “ncr53c90”.</source>
        <translation>此机器类型没有内置 SCSI 控制器“ncr53c90”。</translation>
    </message>
    <message>
        <source>This machine type has no “pci-expander-bus”.</source>
        <translation>此机器类型没有“pci-expander-bus”。</translation>
    </message>
    <message>
        <source>This machine type has no “pcie-expander-bus”.</source>
        <translation>此机器类型没有“pcie-expander-bus”。</translation>
    </message>
    <message>
        <source>This needs the control group controller “%1”, which is not mounted here or not ours to use; run as the administrator on a host that has it, or remove the setting.</source>
        <translation>这需要控制组控制器“%1”，它未在此挂载，或我们无权使用；请在具备该控制器的主机上以管理员身份运行，或移除该设置。</translation>
    </message>
    <message>
        <source>This network is not running.</source>
        <translation>此网络未运行。</translation>
    </message>
    <message>
        <source>This program (direct)</source>
        <translation>此程序（直接）</translation>
    </message>
    <message>
        <source>This program was built without moving machines between hosts.</source>
        <translation>此程序在构建时未包含在主机之间移动虚拟机的功能。</translation>
    </message>
    <message>
        <source>Threads for disks</source>
        <translation>用于磁盘的线程</translation>
    </message>
    <message>
        <source>Threads of a core</source>
        <translation>每个核心的线程</translation>
    </message>
    <message>
        <source>Threads of the program</source>
        <translation>程序的线程</translation>
    </message>
    <message>
        <source>Threads that take it at start</source>
        <translation>启动时承担它的线程</translation>
    </message>
    <message>
        <source>Through a tunnel machines move without post-copy, TLS of their own, copies of disks and addresses; leave these out.</source>
        <translation>通过隧道迁移时不能使用后复制、自带的 TLS、磁盘复制和地址；请去掉这些选项。</translation>
    </message>
    <message>
        <source>Through the hosts’ own connection (tunnelled)</source>
        <translation>通过主机自身的连接（隧道）</translation>
    </message>
    <message>
        <source>Through this host, without rights (outgoing only)</source>
        <translation>通过此主机，无需权限（仅限传出）</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>Throughput:</source>
        <translation>吞吐量：</translation>
    </message>
    <message>
        <source>Tick a machine.</source>
        <translation>请勾选一台虚拟机。</translation>
    </message>
    <message>
        <source>Tick the disks whose content is to be deleted too. Disks that are not ticked stay.</source>
        <translation>勾选要同时删除其内容的磁盘。未勾选的磁盘会保留。</translation>
    </message>
    <message>
        <source>Ticks a second</source>
        <translation>每秒滴答数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time between the root’s messages, or the lowest one</source>
        <translation>根网桥消息之间的时间，或最低值</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时间限制</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>显示的时间范围</translation>
    </message>
    <message>
        <source>Time that an access takes, in nanoseconds</source>
        <translation>访问所需的时间，以纳秒为单位</translation>
    </message>
    <message>
        <source>Time that each I/O thread may run in a period</source>
        <translation>每个 I/O 线程在一个周期内可运行的时间</translation>
    </message>
    <message>
        <source>Time that each processor may run in a period</source>
        <translation>每个处理器在一个周期内可运行的时间</translation>
    </message>
    <message>
        <source>Time that processors really ran</source>
        <translation>处理器实际运行的时间</translation>
    </message>
    <message>
        <source>Time that the emulator’s own threads may run in a period</source>
        <translation>模拟器自身线程在一个周期内可运行的时间</translation>
    </message>
    <message>
        <source>Time that the whole domain may run in a period</source>
        <translation>整个域在一个周期内可运行的时间</translation>
    </message>
    <message>
        <source>Time zone of the clock, “Europe/Paris”</source>
        <translation>时钟的时区，例如“Europe/Paris”</translation>
    </message>
    <message>
        <source>Time:</source>
        <translation>时间：</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>定时器</translation>
    </message>
    <message>
        <source>Timing policy of OSS</source>
        <translation>OSS 的时序策略</translation>
    </message>
    <message>
        <source>Together with swap</source>
        <translation>连同交换空间</translation>
    </message>
    <message>
        <source>Too many programs are connected; close one and try again.</source>
        <translation>连接的程序过多；请关闭一个后重试。</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Tool &amp;Bar</source>
        <translation>工具栏(&amp;B)</translation>
    </message>
    <message>
        <source>Tool Bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>已修整</translation>
    </message>
    <message>
        <source>Trust an unknown host, refuse a changed one</source>
        <translation>信任未知主机，拒绝已变更的主机</translation>
    </message>
    <message>
        <source>Trust whoever answers (unsafe)</source>
        <translation>信任任何应答者（不安全）</translation>
    </message>
    <message>
        <source>Trusted platform modules</source>
        <translation>可信平台模块</translation>
    </message>
    <message>
        <source>Try again, or move the machine switched off.</source>
        <translation>请重试，或者在关机状态下移动虚拟机。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, update QEMU there or move the machine switched off.</source>
        <translation>请重试；如果仍然如此，请更新那边的 QEMU，或者在关机状态下移动虚拟机。</translation>
    </message>
    <message>
        <source>Trying again in %1 s.</source>
        <translation>%1 秒后重试。</translation>
    </message>
    <message>
        <source>Trying “%1”…</source>
        <translation>正在尝试“%1”…</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>调优</translation>
    </message>
    <message>
        <source>Twelve letters that the guest sees as the maker</source>
        <translation>客户机看到的制造商名称，十二个字母</translation>
    </message>
    <message>
        <source>Two DHCP hosts have the address “%1”.</source>
        <translation>两个 DHCP 主机使用了同一地址“%1”。</translation>
    </message>
    <message>
        <source>Two DHCP hosts have the hardware address “%1”.</source>
        <translation>两个 DHCP 主机使用了同一硬件地址“%1”。</translation>
    </message>
    <message>
        <source>Two SCSI host devices have the same address.</source>
        <translation>两个 SCSI 主机设备有相同的地址。</translation>
    </message>
    <message>
        <source>Two devices have the PCI address %1:%2:%3.%4; change or remove one of them.</source>
        <translation>两个设备使用了同一 PCI 地址 %1:%2:%3.%4；请更改或移除其中一个。</translation>
    </message>
    <message>
        <source>Two memory modules are in one slot.</source>
        <translation>两个内存模块位于同一插槽。</translation>
    </message>
    <message>
        <source>Two memory modules have one address.</source>
        <translation>两个内存模块有相同的地址。</translation>
    </message>
    <message>
        <source>Two network interfaces have the hardware address “%1”.</source>
        <translation>两个网络接口使用了同一硬件地址“%1”。</translation>
    </message>
    <message>
        <source>Two port groups have the name “%1”.</source>
        <translation>两个端口组的名称为“%1”。</translation>
    </message>
    <message>
        <source>Two serial ports have the number %1.</source>
        <translation>两个串行端口的编号为 %1。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Type a number with a unit, such as “20 GiB”.</source>
        <translation>请输入带单位的数字，例如“20 GiB”。</translation>
    </message>
    <message>
        <source>Type of its value</source>
        <translation>其值的类型</translation>
    </message>
    <message>
        <source>Type of storage pool</source>
        <translation>存储池的类型</translation>
    </message>
    <message>
        <source>Type of the bridge’s message</source>
        <translation>网桥消息的类型</translation>
    </message>
    <message>
        <source>Type of the guest</source>
        <translation>客户机的类型</translation>
    </message>
    <message>
        <source>Type the passphrase that protects the key “%1”.</source>
        <translation>请输入保护密钥“%1”的密码短语。</translation>
    </message>
    <message>
        <source>Type the password of “%1”.</source>
        <translation>请输入“%1”的密码。</translation>
    </message>
    <message>
        <source>Type the password or key.</source>
        <translation>请输入密码或密钥。</translation>
    </message>
    <message>
        <source>UEFI</source>
        <translation>UEFI</translation>
    </message>
    <message>
        <source>UEFI needs ACPI on this architecture; add “acpi” to the machine’s features.</source>
        <translation>UEFI 在此架构上需要 ACPI；请在虚拟机的功能中添加“acpi”。</translation>
    </message>
    <message>
        <source>UNIX socket</source>
        <translation>UNIX 套接字</translation>
    </message>
    <message>
        <source>UR&amp;I:</source>
        <translation>UR&amp;I:</translation>
    </message>
    <message>
        <source>URI for &amp;viewers:</source>
        <translation>供查看器使用的 URI(&amp;V)：</translation>
    </message>
    <message>
        <source>URI for dis&amp;ks:</source>
        <translation>磁盘的 URI(&amp;K)：</translation>
    </message>
    <message>
        <source>URI of the host</source>
        <translation>主机的 URI</translation>
    </message>
    <message>
        <source>USB controllers of the model “%1” exist under Xen only.</source>
        <translation>型号为“%1”的 USB 控制器仅存在于 Xen 下。</translation>
    </message>
    <message>
        <source>USB device</source>
        <translation>USB 设备</translation>
    </message>
    <message>
        <source>USB device of the host</source>
        <translation>主机的 USB 设备</translation>
    </message>
    <message>
        <source>USB hub</source>
        <translation>USB 集线器</translation>
    </message>
    <message>
        <source>USB interface</source>
        <translation>USB 接口</translation>
    </message>
    <message>
        <source>USB is turned off, so no USB device can be redirected.</source>
        <translation>USB 已关闭，因此无法重定向 USB 设备。</translation>
    </message>
    <message>
        <source>USB port, “1.2” behind a hub, or virtio-serial port</source>
        <translation>USB 端口（集线器之后为“1.2”），或 virtio-serial 端口</translation>
    </message>
    <message>
        <source>USB product of the host’s device</source>
        <translation>主机设备的 USB 产品</translation>
    </message>
    <message>
        <source>USB redirection</source>
        <translation>USB 重定向</translation>
    </message>
    <message>
        <source>USB vendor of the host’s device</source>
        <translation>主机设备的 USB 厂商</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>UUID of a mediated device</source>
        <translation>中介设备的 UUID</translation>
    </message>
    <message>
        <source>UUID of the secret with the passphrase</source>
        <translation>含有密码短语的密钥的 UUID</translation>
    </message>
    <message>
        <source>UUID of the secret with the password</source>
        <translation>含有密码的密钥的 UUID</translation>
    </message>
    <message>
        <source>Undo changes of the document</source>
        <translation>撤消对文档的更改</translation>
    </message>
    <message>
        <source>Unfiltered SCSI commands are no longer possible.</source>
        <translation>不再允许未经过滤的 SCSI 命令。</translation>
    </message>
    <message>
        <source>Unfold All</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Unfold Element</source>
        <translation>展开元素</translation>
    </message>
    <message>
        <source>Unit of step and part</source>
        <translation>步长和部分的单位</translation>
    </message>
    <message>
        <source>Unit of that size, “KiB” if absent</source>
        <translation>该大小的单位，缺省为“KiB”</translation>
    </message>
    <message>
        <source>Unit of the amount</source>
        <translation>数量的单位</translation>
    </message>
    <message>
        <source>Unit of the line’s size</source>
        <translation>行大小的单位</translation>
    </message>
    <message>
        <source>Unit of the memory</source>
        <translation>内存的单位</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>大小的单位</translation>
    </message>
    <message>
        <source>Unit on a SCSI bus</source>
        <translation>SCSI 总线上的单元</translation>
    </message>
    <message>
        <source>Unit on a drive bus</source>
        <translation>驱动器总线上的单元</translation>
    </message>
    <message>
        <source>Unknown CPU feature %1</source>
        <translation>未知的 CPU 特性 %1</translation>
    </message>
    <message>
        <source>Unknown CPU model %1</source>
        <translation>未知的 CPU 型号 %1</translation>
    </message>
    <message>
        <source>Unknown CPU vendor %1</source>
        <translation>未知的 CPU 厂商 %1</translation>
    </message>
    <message>
        <source>Unknown Host %1</source>
        <translation>未知主机 %1</translation>
    </message>
    <message>
        <source>Unknown system</source>
        <translation>未知系统</translation>
    </message>
    <message>
        <source>Unlock a Key</source>
        <translation>解锁密钥</translation>
    </message>
    <message>
        <source>Unmount and detach it, or move the machine switched off.</source>
        <translation>请将其卸载并分离，或者在关机状态下移动虚拟机。</translation>
    </message>
    <message>
        <source>Unmount it in the guest first.</source>
        <translation>请先在客户机中将其卸载。</translation>
    </message>
    <message>
        <source>Unmount it in the guest, or move the machine switched off.</source>
        <translation>请在客户机中将其卸载，或者在关机状态下移动虚拟机。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>直到</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>运行时间</translation>
    </message>
    <message>
        <source>Update QEMU on the destination.</source>
        <translation>请更新目标上的 QEMU。</translation>
    </message>
    <message>
        <source>Update QEMU on “%1”, or choose an older machine type first.</source>
        <translation>请更新“%1”上的 QEMU，或者先选择较旧的机器类型。</translation>
    </message>
    <message>
        <source>Update QEMU on “%1”; a running machine keeps its type.</source>
        <translation>请更新“%1”上的 QEMU；运行中的虚拟机会保留其类型。</translation>
    </message>
    <message>
        <source>Update libvirt, or keep that state on each host by itself.</source>
        <translation>请更新 libvirt，或者让每台主机各自保留该状态。</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Upload into volume “%1”</source>
        <translation>上传到卷“%1”</translation>
    </message>
    <message>
        <source>Upload into “%1”</source>
        <translation>上传到“%1”</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>运行时间</translation>
    </message>
    <message>
        <source>Usage name of the secret with the passphrase</source>
        <translation>含有密码短语的密钥的用途名称</translation>
    </message>
    <message>
        <source>Usage name of the secret with the password</source>
        <translation>含有密码的密钥的用途名称</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use KVM where it works</source>
        <translation>在可用时使用 KVM</translation>
    </message>
    <message>
        <source>Use Other Networks</source>
        <translation>使用其他网络</translation>
    </message>
    <message>
        <source>Use a Common Processor</source>
        <translation>使用通用处理器</translation>
    </message>
    <message>
        <source>Use a bridge into a network that both hosts share if they must not.</source>
        <translation>如果连接不能中断，请使用接入两台主机共享网络的网桥。</translation>
    </message>
    <message>
        <source>Use an &amp;existing disk image</source>
        <translation>使用现有磁盘映像(&amp;E)</translation>
    </message>
    <message>
        <source>Use either boot devices of the operating system or a boot order of single devices, not both.</source>
        <translation>请使用操作系统的启动设备或单个设备的启动顺序，不能同时使用两者。</translation>
    </message>
    <message>
        <source>Use it &amp;where it is</source>
        <translation>在原位置使用(&amp;W)</translation>
    </message>
    <message>
        <source>Use it on networks that you trust to hold.</source>
        <translation>请只在确信不会中断的网络上使用。</translation>
    </message>
    <message>
        <source>Use of the file system “%1”</source>
        <translation>文件系统“%1”的使用情况</translation>
    </message>
    <message>
        <source>Use the same storage there</source>
        <translation>在那边使用同一存储</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>User for NFS, a name or “+” and a number</source>
        <translation>NFS 的用户，名称或“+”加编号</translation>
    </message>
    <message>
        <source>User it runs as</source>
        <translation>其运行身份的用户</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>User networking (no access from outside)</source>
        <translation>用户网络（外部无法访问）</translation>
    </message>
    <message>
        <source>User networking ran in a process of its own</source>
        <translation>用户网络当时在自己的进程中运行</translation>
    </message>
    <message>
        <source>User on the host</source>
        <translation>主机上的用户</translation>
    </message>
    <message>
        <source>User that machines of the administrator’s host run as</source>
        <translation>管理员主机的虚拟机以之运行的用户</translation>
    </message>
    <message>
        <source>User-defined identifier of a PCI device of s390</source>
        <translation>s390 的 PCI 设备的用户定义标识符</translation>
    </message>
    <message>
        <source>User-defined identifier on s390</source>
        <translation>s390 上的用户定义标识符</translation>
    </message>
    <message>
        <source>Users and groups of a container are mapped together; add what is missing.</source>
        <translation>容器的用户和组须一起映射；请添加缺少的部分。</translation>
    </message>
    <message>
        <source>Users of a container on the host</source>
        <translation>容器的用户在主机上的对应</translation>
    </message>
    <message>
        <source>Users of the guest</source>
        <translation>客户机的用户</translation>
    </message>
    <message>
        <source>Users:</source>
        <translation>用户：</translation>
    </message>
    <message>
        <source>VMware ESX</source>
        <translation>VMware ESX</translation>
    </message>
    <message>
        <source>VMware vCenter</source>
        <translation>VMware vCenter</translation>
    </message>
    <message>
        <source>VMware’s port for mouse emulation</source>
        <translation>VMware 的鼠标模拟端口</translation>
    </message>
    <message>
        <source>VNC cannot end connections when the password changes; only “keep” is possible.</source>
        <translation>VNC 无法在密码更改时结束连接；只能使用“keep”。</translation>
    </message>
    <message>
        <source>VSI type</source>
        <translation>VSI 类型</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Value of the cookie</source>
        <translation>Cookie 的值</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>字段的值</translation>
    </message>
    <message>
        <source>Values of fw_cfg</source>
        <translation>fw_cfg 的值</translation>
    </message>
    <message>
        <source>Values of the filter’s variables</source>
        <translation>过滤器变量的值</translation>
    </message>
    <message>
        <source>Variable of the filter</source>
        <translation>过滤器的变量</translation>
    </message>
    <message>
        <source>Variables of the filter</source>
        <translation>过滤器的各个变量</translation>
    </message>
    <message>
        <source>Variables that a network filter uses together have different numbers of values.</source>
        <translation>网络过滤器一起使用的变量的值的数量不同。</translation>
    </message>
    <message>
        <source>Variant of a virtio device</source>
        <translation>virtio 设备的变体</translation>
    </message>
    <message>
        <source>Variant of a virtio disk</source>
        <translation>virtio 磁盘的变体</translation>
    </message>
    <message>
        <source>Variant of a virtio file system</source>
        <translation>virtio 文件系统的变体</translation>
    </message>
    <message>
        <source>Vector lengths are given, but “sve” is switched off.</source>
        <translation>指定了向量长度，但“sve”已关闭。</translation>
    </message>
    <message>
        <source>Vendor and product number</source>
        <translation>厂商和产品编号</translation>
    </message>
    <message>
        <source>Vendor of a USB device</source>
        <translation>USB 设备的厂商</translation>
    </message>
    <message>
        <source>Vendor of the device; -1 is any</source>
        <translation>设备的厂商；-1 表示任意</translation>
    </message>
    <message>
        <source>Vendor that the guest sees, up to 8 characters</source>
        <translation>客户机看到的厂商，最多 8 个字符</translation>
    </message>
    <message>
        <source>Version of ARM’s interrupt controller</source>
        <translation>ARM 中断控制器的版本</translation>
    </message>
    <message>
        <source>Version of NFS</source>
        <translation>NFS 的版本</translation>
    </message>
    <message>
        <source>Version of the VSI type</source>
        <translation>VSI 类型的版本</translation>
    </message>
    <message>
        <source>Version of the computer</source>
        <translation>计算机的版本</translation>
    </message>
    <message>
        <source>Version of the device, “1.10”; -1 is any</source>
        <translation>设备的版本，例如“1.10”；-1 表示任意</translation>
    </message>
    <message>
        <source>Version of the firmware</source>
        <translation>固件的版本</translation>
    </message>
    <message>
        <source>Version of the microcode</source>
        <translation>微码的版本</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Video memory in KiB</source>
        <translation>显存，以 KiB 为单位</translation>
    </message>
    <message>
        <source>Virtio-serial controller %1 has no free port.</source>
        <translation>Virtio-serial 控制器 %1 没有空闲端口。</translation>
    </message>
    <message>
        <source>Virtio-serial controller %1 has no port %2.</source>
        <translation>virtio-serial 控制器 %1 没有端口 %2。</translation>
    </message>
    <message>
        <source>Virtual LAN</source>
        <translation>虚拟局域网</translation>
    </message>
    <message>
        <source>Virtual LANs</source>
        <translation>虚拟局域网</translation>
    </message>
    <message>
        <source>Virtual LANs need the forward mode “hostdev” or “passthrough”, or a bridge of Open vSwitch.</source>
        <translation>虚拟局域网需要转发模式“hostdev”或“passthrough”，或 Open vSwitch 的网桥。</translation>
    </message>
    <message>
        <source>Virtual LANs of all guests</source>
        <translation>所有客户机的虚拟局域网</translation>
    </message>
    <message>
        <source>Virtual LANs of the group</source>
        <translation>该组的虚拟局域网</translation>
    </message>
    <message>
        <source>Virtual LANs of the port</source>
        <translation>该端口的虚拟局域网</translation>
    </message>
    <message>
        <source>Virtual interrupt controller for Windows</source>
        <translation>用于 Windows 的虚拟中断控制器</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Virtual machine in a saved image</source>
        <translation>已保存映像中的虚拟机</translation>
    </message>
    <message>
        <source>Virtual network</source>
        <translation>虚拟网络</translation>
    </message>
    <message>
        <source>Virtual network “%1”</source>
        <translation>虚拟网络“%1”</translation>
    </message>
    <message>
        <source>Virtual network “%1” (%2)</source>
        <translation>虚拟网络“%1”（%2）</translation>
    </message>
    <message>
        <source>Virtual networks</source>
        <translation>虚拟网络</translation>
    </message>
    <message>
        <source>Virtual processors at boot</source>
        <translation>启动时的虚拟处理器</translation>
    </message>
    <message>
        <source>Virtual processors of the node</source>
        <translation>节点的虚拟处理器</translation>
    </message>
    <message>
        <source>Virtual processors that are meant</source>
        <translation>所指的虚拟处理器</translation>
    </message>
    <message>
        <source>Virtual processors that share this bandwidth</source>
        <translation>共享此带宽的虚拟处理器</translation>
    </message>
    <message>
        <source>Virtual processors that share this part of the cache</source>
        <translation>共享缓存这一部分的虚拟处理器</translation>
    </message>
    <message>
        <source>Virtual processors whose use is measured</source>
        <translation>使用情况被测量的虚拟处理器</translation>
    </message>
    <message>
        <source>VirtualBox</source>
        <translation>VirtualBox</translation>
    </message>
    <message>
        <source>Virtualization of new machines</source>
        <translation>新虚拟机的虚拟化方式</translation>
    </message>
    <message>
        <source>Virtuozzo</source>
        <translation>Virtuozzo</translation>
    </message>
    <message>
        <source>Vital product data</source>
        <translation>重要产品数据</translation>
    </message>
    <message>
        <source>Vital product data need a name.</source>
        <translation>重要产品数据需要名称。</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Volume in that pool</source>
        <translation>该存储池中的卷</translation>
    </message>
    <message>
        <source>Volume “%1”</source>
        <translation>卷“%1”</translation>
    </message>
    <message>
        <source>Volumes of the pool</source>
        <translation>存储池中的卷</translation>
    </message>
    <message>
        <source>WAV file</source>
        <translation>WAV 文件</translation>
    </message>
    <message>
        <source>Wait for its end or cancel it.</source>
        <translation>请等待其结束或将其取消。</translation>
    </message>
    <message>
        <source>Wait for its end or stop it, then try again.</source>
        <translation>请等待其结束或将其停止，然后重试。</translation>
    </message>
    <message>
        <source>Wait for its end or stop it.</source>
        <translation>请等待其结束或将其停止。</translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation>请等待其结束。</translation>
    </message>
    <message>
        <source>Waiting for the guest to let go of it: %1</source>
        <translation>正在等待客户机释放它：%1</translation>
    </message>
    <message>
        <source>Waiting for the guest to let go of it…</source>
        <translation>正在等待客户机释放它…</translation>
    </message>
    <message>
        <source>Waiting for the guest to let go of the device</source>
        <translation>正在等待客户机释放设备</translation>
    </message>
    <message>
        <source>Wake the system up from its sleep</source>
        <translation>将系统从睡眠中唤醒</translation>
    </message>
    <message>
        <source>Wake up “%1”</source>
        <translation>唤醒“%1”</translation>
    </message>
    <message>
        <source>Wanted latency of PulseAudio in microseconds</source>
        <translation>PulseAudio 的期望延迟，以微秒为单位</translation>
    </message>
    <message>
        <source>Watchdog</source>
        <translation>看门狗</translation>
    </message>
    <message>
        <source>Watchdogs</source>
        <translation>看门狗</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>出口</translation>
    </message>
    <message>
        <source>Way out of the network</source>
        <translation>网络的出口</translation>
    </message>
    <message>
        <source>Weights of disks need the I/O scheduler “bfq”; choose it for the host’s disk.</source>
        <translation>磁盘的权重需要 I/O 调度程序“bfq”；请为主机的磁盘选择它。</translation>
    </message>
    <message>
        <source>What &amp;changed since the chosen checkpoint</source>
        <translation>自所选检查点起更改的内容(&amp;C)</translation>
    </message>
    <message>
        <source>What Is Different There</source>
        <translation>那边的不同之处</translation>
    </message>
    <message>
        <source>What KVM offers the guest</source>
        <translation>KVM 为客户机提供的功能</translation>
    </message>
    <message>
        <source>What QEMU does about what is out of date</source>
        <translation>QEMU 如何处理过时的用法</translation>
    </message>
    <message>
        <source>What Xen offers the guest</source>
        <translation>Xen 为客户机提供的功能</translation>
    </message>
    <message>
        <source>What a TPM’s external emulator is reached through</source>
        <translation>访问 TPM 外部模拟器的途径</translation>
    </message>
    <message>
        <source>What a container’s processes may do</source>
        <translation>容器的进程可以做什么</translation>
    </message>
    <message>
        <source>What a snapshot of the machine does with the disk</source>
        <translation>虚拟机的快照如何处理该磁盘</translation>
    </message>
    <message>
        <source>What a variable clock is counted from</source>
        <translation>可变时钟的计算基准</translation>
    </message>
    <message>
        <source>What an access to an unknown model register does</source>
        <translation>访问未知的型号寄存器时的行为</translation>
    </message>
    <message>
        <source>What answers as the display of “%1” is not a usable VNC server.</source>
        <translation>作为“%1”的显示器应答的不是可用的 VNC 服务器。</translation>
    </message>
    <message>
        <source>What becomes of the disk “%1”</source>
        <translation>如何处理磁盘“%1”</translation>
    </message>
    <message>
        <source>What becomes of: %1</source>
        <translation>如何处理：%1</translation>
    </message>
    <message>
        <source>What brings the card, if it is passed through</source>
        <translation>显卡直通时由什么提供</translation>
    </message>
    <message>
        <source>What brings the device</source>
        <translation>由什么提供该设备</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>可以选择的内容</translation>
    </message>
    <message>
        <source>What can be measured</source>
        <translation>可以测量的内容</translation>
    </message>
    <message>
        <source>What changed since it can no longer be copied alone.</source>
        <translation>自那时起更改的内容将无法再单独复制。</translation>
    </message>
    <message>
        <source>What does the encryption</source>
        <translation>由什么执行加密</translation>
    </message>
    <message>
        <source>What drives the card</source>
        <translation>由什么驱动显卡</translation>
    </message>
    <message>
        <source>What follows is about the firmware</source>
        <translation>以下内容与固件有关</translation>
    </message>
    <message>
        <source>What guests have if not told</source>
        <translation>未指定时客户机采用的设置</translation>
    </message>
    <message>
        <source>What had been made was removed again.</source>
        <translation>已创建的内容已被移除。</translation>
    </message>
    <message>
        <source>What handles transmission</source>
        <translation>由什么处理传输</translation>
    </message>
    <message>
        <source>What hands it to the guest</source>
        <translation>由什么将其交给客户机</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的情况</translation>
    </message>
    <message>
        <source>What happens after the time limit</source>
        <translation>达到时间限制后的操作</translation>
    </message>
    <message>
        <source>What happens at an error in reading</source>
        <translation>读取出错时的处理</translation>
    </message>
    <message>
        <source>What happens at an error of the host</source>
        <translation>主机出错时的处理</translation>
    </message>
    <message>
        <source>What happens to clients when the password changes</source>
        <translation>密码更改时对客户端的处理</translation>
    </message>
    <message>
        <source>What happens to each disk</source>
        <translation>对每个磁盘的处理</translation>
    </message>
    <message>
        <source>What happens to missed ticks</source>
        <translation>对错过的滴答的处理</translation>
    </message>
    <message>
        <source>What happens to the packets</source>
        <translation>对数据包的处理</translation>
    </message>
    <message>
        <source>What happens when a USB device is missing</source>
        <translation>USB 设备缺失时的处理</translation>
    </message>
    <message>
        <source>What happens when a lock on a disk is lost</source>
        <translation>磁盘的锁丢失时的处理</translation>
    </message>
    <message>
        <source>What happens when it expires</source>
        <translation>到期时的处理</translation>
    </message>
    <message>
        <source>What happens when the guest crashes</source>
        <translation>客户机崩溃时的处理</translation>
    </message>
    <message>
        <source>What happens when the guest powers off</source>
        <translation>客户机关机时的处理</translation>
    </message>
    <message>
        <source>What happens when the guest reboots</source>
        <translation>客户机重启时的处理</translation>
    </message>
    <message>
        <source>What happens when the source is missing</source>
        <translation>源缺失时的处理</translation>
    </message>
    <message>
        <source>What happens where the folder spans several devices</source>
        <translation>文件夹跨越多个设备时的处理</translation>
    </message>
    <message>
        <source>What has the PCI address %1 cannot be on the PCI controller “%2” with the number %3.</source>
        <translation>具有 PCI 地址 %1 的设备不能位于编号为 %3 的 PCI 控制器“%2”上。</translation>
    </message>
    <message>
        <source>What is asked or answered, by number or name</source>
        <translation>请求或应答的内容，按编号或名称</translation>
    </message>
    <message>
        <source>What is booted</source>
        <translation>要启动的内容</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较的内容</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>计数的内容</translation>
    </message>
    <message>
        <source>What is different there</source>
        <translation>那边的不同之处</translation>
    </message>
    <message>
        <source>What is divided</source>
        <translation>被划分的内容</translation>
    </message>
    <message>
        <source>What is done with the disk “%1” could not be learnt.</source>
        <translation>无法获知磁盘“%1”上正在进行的操作。</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>它的用途是什么？</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>列出的内容</translation>
    </message>
    <message>
        <source>What is marked above stands in the way.</source>
        <translation>上面标出的问题妨碍此操作。</translation>
    </message>
    <message>
        <source>What is needed to continue the guest</source>
        <translation>继续运行客户机所需的内容</translation>
    </message>
    <message>
        <source>What is not possible on this host says why.</source>
        <translation>在此主机上不可用的项目会说明原因。</translation>
    </message>
    <message>
        <source>What is noted about “%1” could not be changed.</source>
        <translation>无法更改“%1”的备注。</translation>
    </message>
    <message>
        <source>What is possible</source>
        <translation>允许的内容</translation>
    </message>
    <message>
        <source>What is possible, or what is now</source>
        <translation>允许的内容，或当前的内容</translation>
    </message>
    <message>
        <source>What is read cannot be copied to this kind of disk.</source>
        <translation>读取的内容无法复制到这种磁盘。</translation>
    </message>
    <message>
        <source>What is said of a copy fits only where a disk is copied.</source>
        <translation>只有在复制磁盘时，才能给出有关副本的设置。</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>保存的内容</translation>
    </message>
    <message>
        <source>What is shown to the guest</source>
        <translation>向客户机显示的内容</translation>
    </message>
    <message>
        <source>What is sliced, “storage”</source>
        <translation>被切分的内容，“storage”</translation>
    </message>
    <message>
        <source>What is to be corrected</source>
        <translation>需要更正的内容</translation>
    </message>
    <message>
        <source>What is under way with “%1” cannot be ended now.</source>
        <translation>“%1”正在进行的操作现在无法结束。</translation>
    </message>
    <message>
        <source>What is under way with “%1” could not be asked.</source>
        <translation>无法询问“%1”正在进行的操作。</translation>
    </message>
    <message>
        <source>What is under way with “%1” could not be ended.</source>
        <translation>无法结束“%1”正在进行的操作。</translation>
    </message>
    <message>
        <source>What is written to disk “%1” is given up when the machine ends (transient).</source>
        <translation>虚拟机终止时，写入磁盘“%1”的内容会被丢弃（临时）。</translation>
    </message>
    <message>
        <source>What is written to it</source>
        <translation>写入其中的内容</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>它包含的内容</translation>
    </message>
    <message>
        <source>What it is connected to</source>
        <translation>它连接到什么</translation>
    </message>
    <message>
        <source>What it is connected to on the host</source>
        <translation>它在主机上连接到什么</translation>
    </message>
    <message>
        <source>What it lies on</source>
        <translation>它位于什么之上</translation>
    </message>
    <message>
        <source>What it listens on</source>
        <translation>它监听什么</translation>
    </message>
    <message>
        <source>What its source can be</source>
        <translation>其源可以是什么</translation>
    </message>
    <message>
        <source>What its volumes can be</source>
        <translation>其卷可以是什么</translation>
    </message>
    <message>
        <source>What kind of storage it is</source>
        <translation>它是哪种存储</translation>
    </message>
    <message>
        <source>What lies behind %1 is lost for good; shrink the file system inside first.</source>
        <translation>%1 之后的内容将永久丢失；请先缩小其中的文件系统。</translation>
    </message>
    <message>
        <source>What makes the copy</source>
        <translation>由什么进行复制</translation>
    </message>
    <message>
        <source>What may be redirected</source>
        <translation>可以重定向的内容</translation>
    </message>
    <message>
        <source>What may be redirected; the first that fits decides</source>
        <translation>可以重定向的内容；以第一个匹配项为准</translation>
    </message>
    <message>
        <source>What may be written here</source>
        <translation>此处可以写的内容</translation>
    </message>
    <message>
        <source>What of the host the guest belongs to</source>
        <translation>客户机属于主机的哪一部分</translation>
    </message>
    <message>
        <source>What processes may do that is not listed</source>
        <translation>进程可执行哪些未列出的操作</translation>
    </message>
    <message>
        <source>What provides it</source>
        <translation>由什么提供</translation>
    </message>
    <message>
        <source>What provides the file system</source>
        <translation>由什么提供文件系统</translation>
    </message>
    <message>
        <source>What shall go into the volume “%1” could not be read.</source>
        <translation>无法读取要写入卷“%1”的内容。</translation>
    </message>
    <message>
        <source>What should it start from?</source>
        <translation>它应从什么启动？</translation>
    </message>
    <message>
        <source>What stands at the cursor</source>
        <translation>光标处的内容</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>该处的内容</translation>
    </message>
    <message>
        <source>What that image is based on</source>
        <translation>该映像以什么为基础</translation>
    </message>
    <message>
        <source>What the TPM of “%1” keeps stays on “%2”.</source>
        <translation>“%1”的 TPM 所保存的内容会留在“%2”上。</translation>
    </message>
    <message>
        <source>What the backing image lies on; none ends the chain</source>
        <translation>后备映像位于什么之上；没有则链到此结束</translation>
    </message>
    <message>
        <source>What the copy lies on</source>
        <translation>副本位于什么之上</translation>
    </message>
    <message>
        <source>What the data lies on</source>
        <translation>数据位于什么之上</translation>
    </message>
    <message>
        <source>What the destination gets. Only what the guest does not see may be changed.</source>
        <translation>目标得到的文档。只能更改客户机看不到的内容。</translation>
    </message>
    <message>
        <source>What the device can do as well</source>
        <translation>设备还能做什么</translation>
    </message>
    <message>
        <source>What the device is</source>
        <translation>设备是什么</translation>
    </message>
    <message>
        <source>What the disk “%1” remembers must be called “%2” as the checkpoint is.</source>
        <translation>磁盘“%1”的更改记录必须与检查点同名，即“%2”。</translation>
    </message>
    <message>
        <source>What the disks of “%1” remember of changes cannot be sent.</source>
        <translation>无法发送“%1”的磁盘的更改记录。</translation>
    </message>
    <message>
        <source>What the emulated TPM keeps does not go along.</source>
        <translation>模拟 TPM 所保存的内容不会一并转移。</translation>
    </message>
    <message>
        <source>What the emulated TPM keeps does not go along; the machine begins with an empty one.</source>
        <translation>模拟 TPM 所保存的内容不会一并转移；虚拟机将从空的 TPM 开始。</translation>
    </message>
    <message>
        <source>What the emulated TPM keeps goes along.</source>
        <translation>模拟 TPM 所保存的内容会一并转移。</translation>
    </message>
    <message>
        <source>What the emulated TPM keeps goes into the file, too; only you will be able to read it.</source>
        <translation>模拟 TPM 所保存的内容也会写入文件；只有您能够读取该文件。</translation>
    </message>
    <message>
        <source>What the emulator can do</source>
        <translation>模拟器能做什么</translation>
    </message>
    <message>
        <source>What the filter is used with cannot be read.</source>
        <translation>无法读取与过滤器一起使用的内容。</translation>
    </message>
    <message>
        <source>What the firmware tells the guest of the machine</source>
        <translation>固件向客户机告知的虚拟机信息</translation>
    </message>
    <message>
        <source>What the firmware’s variables are copied from</source>
        <translation>固件变量的复制来源</translation>
    </message>
    <message>
        <source>What the firmware’s variables lie on</source>
        <translation>固件变量位于什么之上</translation>
    </message>
    <message>
        <source>What the guest caches</source>
        <translation>客户机缓存的内容</translation>
    </message>
    <message>
        <source>What the guest had in memory when it was saved is lost.</source>
        <translation>客户机保存时内存中的内容会丢失。</translation>
    </message>
    <message>
        <source>What the guest plays</source>
        <translation>客户机播放的内容</translation>
    </message>
    <message>
        <source>What the guest reads there</source>
        <translation>客户机在该处读到的内容</translation>
    </message>
    <message>
        <source>What the guest records</source>
        <translation>客户机录制的内容</translation>
    </message>
    <message>
        <source>What the guest sees of it</source>
        <translation>客户机能看到它的什么</translation>
    </message>
    <message>
        <source>What the guest shall have must be a multiple of the block size.</source>
        <translation>客户机应有的内存必须是块大小的倍数。</translation>
    </message>
    <message>
        <source>What the guest’s clock shows at start</source>
        <translation>客户机时钟在启动时显示的时间</translation>
    </message>
    <message>
        <source>What the guest’s owner demands of the platform, hexadecimal</source>
        <translation>客户机所有者对平台的要求，十六进制</translation>
    </message>
    <message>
        <source>What the hook for arriving machines made of “%1” cannot be used; correct the hook.</source>
        <translation>用于到达虚拟机的钩子对“%1”的处理结果无法使用；请更正该钩子。</translation>
    </message>
    <message>
        <source>What the host’s performance counters count</source>
        <translation>主机性能计数器所计的内容</translation>
    </message>
    <message>
        <source>What the image is based on</source>
        <translation>映像以什么为基础</translation>
    </message>
    <message>
        <source>What the image lies on</source>
        <translation>映像位于什么之上</translation>
    </message>
    <message>
        <source>What the interface does by itself</source>
        <translation>接口自身执行的工作</translation>
    </message>
    <message>
        <source>What the interface is plugged into</source>
        <translation>接口接入到什么</translation>
    </message>
    <message>
        <source>What the machine starts from, in this order</source>
        <translation>虚拟机按此顺序从以下设备启动</translation>
    </message>
    <message>
        <source>What the manufacturer calls it</source>
        <translation>制造商对它的称呼</translation>
    </message>
    <message>
        <source>What the name stands for</source>
        <translation>名称代表什么</translation>
    </message>
    <message>
        <source>What the new image lies on</source>
        <translation>新映像位于什么之上</translation>
    </message>
    <message>
        <source>What the other host must understand</source>
        <translation>另一台主机必须理解的内容</translation>
    </message>
    <message>
        <source>What the other host said of the machine is cut off.</source>
        <translation>另一台主机关于虚拟机的信息被截断。</translation>
    </message>
    <message>
        <source>What the packets look like</source>
        <translation>数据包的特征</translation>
    </message>
    <message>
        <source>What the secret is for</source>
        <translation>密钥的用途</translation>
    </message>
    <message>
        <source>What the sound card’s codec can do</source>
        <translation>声卡的编解码器能做什么</translation>
    </message>
    <message>
        <source>What the timer follows</source>
        <translation>定时器跟随什么</translation>
    </message>
    <message>
        <source>What the values are shown as</source>
        <translation>值的显示形式</translation>
    </message>
    <message>
        <source>What the volume holds now is lost.</source>
        <translation>卷中现有的内容将会丢失。</translation>
    </message>
    <message>
        <source>What to know before</source>
        <translation>事先须知</translation>
    </message>
    <message>
        <source>What was begun by post-copy goes on by post-copy; ask for that, too.</source>
        <translation>以后复制开始的迁移须以后复制继续；请同时要求后复制。</translation>
    </message>
    <message>
        <source>What was checked before the move</source>
        <translation>移动前检查的内容</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>将要创建的内容</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>将会发生的操作</translation>
    </message>
    <message>
        <source>What “%1” can run is not known: %2</source>
        <translation>无法得知“%1”能运行什么：%2</translation>
    </message>
    <message>
        <source>What “%1” is to show as its SMBIOS is not there.</source>
        <translation>“%1”要显示为其 SMBIOS 的内容不存在。</translation>
    </message>
    <message>
        <source>When changes take effect</source>
        <translation>更改何时生效</translation>
    </message>
    <message>
        <source>When compressed images are packed for slow lines</source>
        <translation>何时为慢速线路打包已压缩的映像</translation>
    </message>
    <message>
        <source>When images are compressed with loss for slow lines</source>
        <translation>何时为慢速线路有损压缩映像</translation>
    </message>
    <message>
        <source>When it gets short (soft)</source>
        <translation>内存紧张时（软限制）</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>When it was made, in seconds since 1970</source>
        <translation>创建时间，自 1970 年起的秒数</translation>
    </message>
    <message>
        <source>When it was read last</source>
        <translation>上次读取的时间</translation>
    </message>
    <message>
        <source>When it was used</source>
        <translation>使用的时间</translation>
    </message>
    <message>
        <source>When it was written last</source>
        <translation>上次写入的时间</translation>
    </message>
    <message>
        <source>When its entry was changed last</source>
        <translation>其条目上次更改的时间</translation>
    </message>
    <message>
        <source>When that image was used</source>
        <translation>该映像被使用的时间</translation>
    </message>
    <message>
        <source>When the interface is started</source>
        <translation>何时启动接口</translation>
    </message>
    <message>
        <source>When the memory is taken from the host</source>
        <translation>何时从主机获取内存</translation>
    </message>
    <message>
        <source>When the password expires, “2030-11-28T14:29:01” in UTC</source>
        <translation>密码何时过期，例如“2030-11-28T14:29:01”，按 UTC</translation>
    </message>
    <message>
        <source>When writes reach the memory</source>
        <translation>写入何时到达内存</translation>
    </message>
    <message>
        <source>When writing reaches the host’s disk</source>
        <translation>写入何时到达主机的磁盘</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where Innkeeper listens there</source>
        <translation>Innkeeper 在那边的监听位置</translation>
    </message>
    <message>
        <source>Where Innkeeper runs as the administrator, its machines run as this user, who may open nothing but what is theirs; their files are given to the user while they run. “root” leaves them all rights. Takes effect at the next start.</source>
        <translation>当 Innkeeper 以管理员身份运行时，其虚拟机以此用户身份运行，该用户只能打开属于虚拟机的内容；虚拟机运行期间，其文件归该用户所有。“root”则保留其全部权限。下次启动时生效。</translation>
    </message>
    <message>
        <source>Where an NVMe disk sits in the host</source>
        <translation>NVMe 磁盘在主机中的位置</translation>
    </message>
    <message>
        <source>Where disk “%1” lies there</source>
        <translation>磁盘“%1”在那边的位置</translation>
    </message>
    <message>
        <source>Where does it keep its data?</source>
        <translation>它的数据保存在哪里？</translation>
    </message>
    <message>
        <source>Where filters are in use</source>
        <translation>过滤器的使用之处</translation>
    </message>
    <message>
        <source>Where it is found</source>
        <translation>在何处可以找到它</translation>
    </message>
    <message>
        <source>Where it sits in the guest</source>
        <translation>它在客户机中的位置</translation>
    </message>
    <message>
        <source>Where it sits in the host</source>
        <translation>它在主机中的位置</translation>
    </message>
    <message>
        <source>Where its volumes are found</source>
        <translation>在何处可以找到其卷</translation>
    </message>
    <message>
        <source>Where memory can come from</source>
        <translation>内存可以来自何处</translation>
    </message>
    <message>
        <source>Where old data is kept meanwhile, of a pull backup</source>
        <translation>拉取式备份期间旧数据存放的位置</translation>
    </message>
    <message>
        <source>Where on the device</source>
        <translation>在设备上的位置</translation>
    </message>
    <message>
        <source>Where partitions have place</source>
        <translation>分区可存放的位置</translation>
    </message>
    <message>
        <source>Where sound goes to on the host</source>
        <translation>声音输出到主机的何处</translation>
    </message>
    <message>
        <source>Where the backing image is</source>
        <translation>后备映像的位置</translation>
    </message>
    <message>
        <source>Where the card is</source>
        <translation>显卡的位置</translation>
    </message>
    <message>
        <source>Where the copy goes, of a push backup</source>
        <translation>推送式备份的副本去向</translation>
    </message>
    <message>
        <source>Where the data is</source>
        <translation>数据的位置</translation>
    </message>
    <message>
        <source>Where the demo saves its picture.</source>
        <translation>演示程序保存图片的位置。</translation>
    </message>
    <message>
        <source>Where the disks go</source>
        <translation>磁盘的去向</translation>
    </message>
    <message>
        <source>Where the disk’s state is kept</source>
        <translation>保存磁盘状态的位置</translation>
    </message>
    <message>
        <source>Where the domain’s memory comes from</source>
        <translation>域的内存来自何处</translation>
    </message>
    <message>
        <source>Where the firmware’s variables are</source>
        <translation>固件变量的位置</translation>
    </message>
    <message>
        <source>Where the guest’s SMBIOS comes from</source>
        <translation>客户机的 SMBIOS 来自何处</translation>
    </message>
    <message>
        <source>Where the image comes from</source>
        <translation>映像的来源</translation>
    </message>
    <message>
        <source>Where the lease is in that file</source>
        <translation>租约在该文件中的位置</translation>
    </message>
    <message>
        <source>Where the memory comes from</source>
        <translation>内存来自何处</translation>
    </message>
    <message>
        <source>Where the memory goes</source>
        <translation>内存的去向</translation>
    </message>
    <message>
        <source>Where the memory is kept</source>
        <translation>保存内存的位置</translation>
    </message>
    <message>
        <source>Where the memory of single nodes comes from</source>
        <translation>单个节点的内存来自何处</translation>
    </message>
    <message>
        <source>Where the randomness comes from</source>
        <translation>随机性来自何处</translation>
    </message>
    <message>
        <source>Where the rules stand: “root”, or a name that begins with a protocol</source>
        <translation>规则所在之处：“root”，或以协议开头的名称</translation>
    </message>
    <message>
        <source>Where the storage comes from</source>
        <translation>存储来自何处</translation>
    </message>
    <message>
        <source>Where the width of physical addresses comes from</source>
        <translation>物理地址位宽来自何处</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>移往何处</translation>
    </message>
    <message>
        <source>Where to copy the disk</source>
        <translation>磁盘要复制到的位置</translation>
    </message>
    <message>
        <source>Where viewers are sent</source>
        <translation>查看器的去向</translation>
    </message>
    <message>
        <source>Where viewers go on</source>
        <translation>查看器转到何处继续</translation>
    </message>
    <message>
        <source>Where, or under which tag, the guest finds it</source>
        <translation>客户机在何处或以什么标签找到它</translation>
    </message>
    <message>
        <source>Whether BSD locks reach the host</source>
        <translation>BSD 锁是否传到主机</translation>
    </message>
    <message>
        <source>Whether D-Bus is spoken with one client directly</source>
        <translation>是否直接与单个客户端使用 D-Bus 通信</translation>
    </message>
    <message>
        <source>Whether IPv6 addresses are translated too</source>
        <translation>是否也转换 IPv6 地址</translation>
    </message>
    <message>
        <source>Whether OSS is polled</source>
        <translation>是否轮询 OSS</translation>
    </message>
    <message>
        <source>Whether OSS is used alone</source>
        <translation>是否独占使用 OSS</translation>
    </message>
    <message>
        <source>Whether OSS maps its memory</source>
        <translation>OSS 是否映射其内存</translation>
    </message>
    <message>
        <source>Whether POSIX locks reach the host</source>
        <translation>POSIX 锁是否传到主机</translation>
    </message>
    <message>
        <source>Whether QEMU mixes and converts</source>
        <translation>是否由 QEMU 混音和转换</translation>
    </message>
    <message>
        <source>Whether SCSI commands are filtered</source>
        <translation>是否过滤 SCSI 命令</translation>
    </message>
    <message>
        <source>Whether SCSI commands of a “lun” are filtered</source>
        <translation>是否过滤“lun”的 SCSI 命令</translation>
    </message>
    <message>
        <source>Whether VNC clients may reset and power off</source>
        <translation>VNC 客户端是否可以重置和关机</translation>
    </message>
    <message>
        <source>Whether Xen filters PCI configuration</source>
        <translation>Xen 是否过滤 PCI 配置</translation>
    </message>
    <message>
        <source>Whether a USB disk says it is removable</source>
        <translation>USB 磁盘是否声明自己可移除</translation>
    </message>
    <message>
        <source>Whether a dump of the emulator has the guest’s memory</source>
        <translation>模拟器的转储是否包含客户机的内存</translation>
    </message>
    <message>
        <source>Whether a guest may change the filters of its hardware addresses</source>
        <translation>客户机是否可以更改其硬件地址的过滤器</translation>
    </message>
    <message>
        <source>Whether a held key repeats</source>
        <translation>按住的键是否重复</translation>
    </message>
    <message>
        <source>Whether a lost connection is made again</source>
        <translation>连接丢失后是否重新建立</translation>
    </message>
    <message>
        <source>Whether a lost switch is sought again</source>
        <translation>交换机丢失后是否重新寻找</translation>
    </message>
    <message>
        <source>Whether a mediated device shows a picture</source>
        <translation>中介设备是否显示画面</translation>
    </message>
    <message>
        <source>Whether a running guest’s source was left unlabelled</source>
        <translation>运行中客户机的源是否未加标签</translation>
    </message>
    <message>
        <source>Whether a second RDP client drops the first</source>
        <translation>第二个 RDP 客户端是否断开第一个</translation>
    </message>
    <message>
        <source>Whether a similar model may be taken</source>
        <translation>是否可以采用类似的型号</translation>
    </message>
    <message>
        <source>Whether a socket waits or connects</source>
        <translation>套接字是等待还是连接</translation>
    </message>
    <message>
        <source>Whether a transient guest keeps it</source>
        <translation>临时客户机是否保留它</translation>
    </message>
    <message>
        <source>Whether a vhost-user guest reconnects</source>
        <translation>vhost-user 客户机是否重新连接</translation>
    </message>
    <message>
        <source>Whether a “lun” may send raw commands</source>
        <translation>“lun”是否可以发送原始命令</translation>
    </message>
    <message>
        <source>Whether a “p” stands before the number of a multipath partition</source>
        <translation>多路径分区的编号前是否有“p”</translation>
    </message>
    <message>
        <source>Whether all or only changes are saved</source>
        <translation>保存全部内容还是仅保存更改</translation>
    </message>
    <message>
        <source>Whether an NVMe disk is detached from the host at start</source>
        <translation>启动时是否将 NVMe 磁盘从主机分离</translation>
    </message>
    <message>
        <source>Whether changes of the disk are recorded</source>
        <translation>是否记录磁盘的更改</translation>
    </message>
    <message>
        <source>Whether devices can be isolated</source>
        <translation>设备是否可以隔离</translation>
    </message>
    <message>
        <source>Whether devices can come and go while it runs</source>
        <translation>运行时设备是否可以添加和移除</translation>
    </message>
    <message>
        <source>Whether devices may cache translations</source>
        <translation>设备是否可以缓存地址转换</translation>
    </message>
    <message>
        <source>Whether devices of the host can be passed on</source>
        <translation>是否可以传递主机的设备</translation>
    </message>
    <message>
        <source>Whether each virtqueue has its page</source>
        <translation>每个 virtqueue 是否有自己的页</translation>
    </message>
    <message>
        <source>Whether events are coalesced</source>
        <translation>是否合并事件</translation>
    </message>
    <message>
        <source>Whether files can be dropped into the guest</source>
        <translation>是否可以将文件拖放到客户机中</translation>
    </message>
    <message>
        <source>Whether files of the guest get the label</source>
        <translation>客户机的文件是否获得该标签</translation>
    </message>
    <message>
        <source>Whether freed blocks are given back</source>
        <translation>是否归还已释放的块</translation>
    </message>
    <message>
        <source>Whether guests can be given another rate</source>
        <translation>是否可以给客户机另一个速率</translation>
    </message>
    <message>
        <source>Whether guests cannot reach each other</source>
        <translation>客户机之间是否无法互相访问</translation>
    </message>
    <message>
        <source>Whether guests may talk IPv6 to each other though the host has no such address here</source>
        <translation>主机在此没有 IPv6 地址时，客户机之间是否仍可用 IPv6 通信</translation>
    </message>
    <message>
        <source>Whether input and output are asynchronous</source>
        <translation>输入和输出是否异步</translation>
    </message>
    <message>
        <source>Whether interrupts are asynchronous</source>
        <translation>中断是否异步</translation>
    </message>
    <message>
        <source>Whether interrupts are remapped</source>
        <translation>是否重映射中断</translation>
    </message>
    <message>
        <source>Whether it can be added and removed while running</source>
        <translation>运行时是否可以添加和移除</translation>
    </message>
    <message>
        <source>Whether it can be changed</source>
        <translation>是否可以更改</translation>
    </message>
    <message>
        <source>Whether it cannot reach other isolated ports</source>
        <translation>是否无法访问其他隔离的端口</translation>
    </message>
    <message>
        <source>Whether it is always done</source>
        <translation>是否总是执行</translation>
    </message>
    <message>
        <source>Whether it is counted</source>
        <translation>是否计数</translation>
    </message>
    <message>
        <source>Whether it is possible</source>
        <translation>是否允许</translation>
    </message>
    <message>
        <source>Whether it is saved</source>
        <translation>是否保存</translation>
    </message>
    <message>
        <source>Whether it is taken from the host at start and given back</source>
        <translation>启动时是否从主机取走并在之后归还</translation>
    </message>
    <message>
        <source>Whether it is the current one, in files of the host</source>
        <translation>是否为当前项，用于主机的文件中</translation>
    </message>
    <message>
        <source>Whether it is the first card</source>
        <translation>是否为第一块显卡</translation>
    </message>
    <message>
        <source>Whether it must be encrypted</source>
        <translation>是否必须加密</translation>
    </message>
    <message>
        <source>Whether it reaches no other isolated port of the bridge</source>
        <translation>是否无法访问网桥的其他隔离端口</translation>
    </message>
    <message>
        <source>Whether it will go away</source>
        <translation>将来是否会取消</translation>
    </message>
    <message>
        <source>Whether its keys can be wrapped</source>
        <translation>其密钥是否可以包装</translation>
    </message>
    <message>
        <source>Whether its names are not asked for outside</source>
        <translation>其名称是否不向外部查询</translation>
    </message>
    <message>
        <source>Whether kernel, initrd and command line are measured</source>
        <translation>是否度量内核、initrd 和命令行</translation>
    </message>
    <message>
        <source>Whether more than 255 processors are possible</source>
        <translation>是否允许超过 255 个处理器</translation>
    </message>
    <message>
        <source>Whether names of these addresses are not asked for outside</source>
        <translation>这些地址的名称是否不向外部查询</translation>
    </message>
    <message>
        <source>Whether names without a dot are asked for outside</source>
        <translation>不含点的名称是否向外部查询</translation>
    </message>
    <message>
        <source>Whether nobody can ask for the value</source>
        <translation>是否任何人都不能查询该值</translation>
    </message>
    <message>
        <source>Whether other processes may share the memory</source>
        <translation>其他进程是否可以共享该内存</translation>
    </message>
    <message>
        <source>Whether others of the host may not have the address</source>
        <translation>是否禁止主机上的其他程序占用该地址</translation>
    </message>
    <message>
        <source>Whether others see what the guest writes</source>
        <translation>其他方是否能看到客户机写入的内容</translation>
    </message>
    <message>
        <source>Whether ports are chosen at start</source>
        <translation>是否在启动时选择端口</translation>
    </message>
    <message>
        <source>Whether raw SCSI commands are possible</source>
        <translation>是否允许原始 SCSI 命令</translation>
    </message>
    <message>
        <source>Whether receive-side scaling is done for the guest</source>
        <translation>是否为客户机执行接收端缩放</translation>
    </message>
    <message>
        <source>Whether several RDP clients may connect</source>
        <translation>是否允许多个 RDP 客户端连接</translation>
    </message>
    <message>
        <source>Whether sound is compressed</source>
        <translation>是否压缩声音</translation>
    </message>
    <message>
        <source>Whether start can be controlled</source>
        <translation>是否可以控制启动</translation>
    </message>
    <message>
        <source>Whether such a device may be redirected</source>
        <translation>是否可以重定向此类设备</translation>
    </message>
    <message>
        <source>Whether the BIOS speaks on the first serial port</source>
        <translation>BIOS 是否通过第一个串行端口输出</translation>
    </message>
    <message>
        <source>Whether the USB address was found by libvirt</source>
        <translation>USB 地址是否由 libvirt 找到</translation>
    </message>
    <message>
        <source>Whether the address is chosen at start</source>
        <translation>是否在启动时选择地址</translation>
    </message>
    <message>
        <source>Whether the cable is plugged in</source>
        <translation>是否插入网线</translation>
    </message>
    <message>
        <source>Whether the card caches translated addresses</source>
        <translation>显卡是否缓存已转换的地址</translation>
    </message>
    <message>
        <source>Whether the card’s memory is behind the guest’s IOMMU</source>
        <translation>显卡的内存是否位于客户机的 IOMMU 之后</translation>
    </message>
    <message>
        <source>Whether the clipboard is shared</source>
        <translation>是否共享剪贴板</translation>
    </message>
    <message>
        <source>Whether the connection is encrypted</source>
        <translation>是否加密连接</translation>
    </message>
    <message>
        <source>Whether the copy is complete</source>
        <translation>副本是否完整</translation>
    </message>
    <message>
        <source>Whether the curve of “%1” is shown</source>
        <translation>是否显示“%1”的曲线</translation>
    </message>
    <message>
        <source>Whether the device leaves and returns to the host by itself</source>
        <translation>设备是否自动离开和返回主机</translation>
    </message>
    <message>
        <source>Whether the fields can be written</source>
        <translation>字段是否可写</translation>
    </message>
    <message>
        <source>Whether the file keeps what it has at start</source>
        <translation>文件是否保留启动时的内容</translation>
    </message>
    <message>
        <source>Whether the file system copies on writing</source>
        <translation>文件系统是否写时复制</translation>
    </message>
    <message>
        <source>Whether the firmware enforces secure boot</source>
        <translation>固件是否强制安全启动</translation>
    </message>
    <message>
        <source>Whether the firmware image is read-only</source>
        <translation>固件映像是否只读</translation>
    </message>
    <message>
        <source>Whether the firmware keeps no variables</source>
        <translation>固件是否不保留变量</translation>
    </message>
    <message>
        <source>Whether the firmware must have it, or must not</source>
        <translation>固件是否必须具有它，或不得具有它</translation>
    </message>
    <message>
        <source>Whether the firmware shows a menu</source>
        <translation>固件是否显示菜单</translation>
    </message>
    <message>
        <source>Whether the guest can end interrupts without an exit</source>
        <translation>客户机是否可以不退出就结束中断</translation>
    </message>
    <message>
        <source>Whether the guest can hibernate</source>
        <translation>客户机是否可以休眠到磁盘</translation>
    </message>
    <message>
        <source>Whether the guest can sleep</source>
        <translation>客户机是否可以睡眠</translation>
    </message>
    <message>
        <source>Whether the guest gets it</source>
        <translation>客户机是否获得它</translation>
    </message>
    <message>
        <source>Whether the guest has it</source>
        <translation>客户机是否拥有它</translation>
    </message>
    <message>
        <source>Whether the guest has it at start</source>
        <translation>客户机在启动时是否拥有它</translation>
    </message>
    <message>
        <source>Whether the guest has opened the channel</source>
        <translation>客户机是否已打开该通道</translation>
    </message>
    <message>
        <source>Whether the guest is interrupted less</source>
        <translation>是否减少对客户机的中断</translation>
    </message>
    <message>
        <source>Whether the guest may change the filters of its hardware addresses</source>
        <translation>客户机是否可以更改其硬件地址的过滤器</translation>
    </message>
    <message>
        <source>Whether the guest may reset the USB device</source>
        <translation>客户机是否可以重置 USB 设备</translation>
    </message>
    <message>
        <source>Whether the guest may restart meanwhile</source>
        <translation>客户机在此期间是否可以重启</translation>
    </message>
    <message>
        <source>Whether the guest sees extended attributes</source>
        <translation>客户机是否看到扩展属性</translation>
    </message>
    <message>
        <source>Whether the guest sees the hashes of packets</source>
        <translation>客户机是否看到数据包的哈希值</translation>
    </message>
    <message>
        <source>Whether the guest takes memory back when it is short</source>
        <translation>客户机内存不足时是否取回内存</translation>
    </message>
    <message>
        <source>Whether the guest tells which pages are free</source>
        <translation>客户机是否告知哪些页空闲</translation>
    </message>
    <message>
        <source>Whether the guest’s requests are handled apart</source>
        <translation>是否单独处理客户机的请求</translation>
    </message>
    <message>
        <source>Whether the guest’s screen is drawn with OpenGL</source>
        <translation>是否用 OpenGL 绘制客户机的屏幕</translation>
    </message>
    <message>
        <source>Whether the hashed page table can change its size</source>
        <translation>哈希页表是否可以改变大小</translation>
    </message>
    <message>
        <source>Whether the helper is started with the guest</source>
        <translation>辅助程序是否随客户机启动</translation>
    </message>
    <message>
        <source>Whether the host can run it</source>
        <translation>主机是否能运行它</translation>
    </message>
    <message>
        <source>Whether the host chooses its processors</source>
        <translation>是否由主机选择其处理器</translation>
    </message>
    <message>
        <source>Whether the host chooses the nodes</source>
        <translation>是否由主机选择节点</translation>
    </message>
    <message>
        <source>Whether the host copies or others read</source>
        <translation>由主机复制还是由他方读取</translation>
    </message>
    <message>
        <source>Whether the host heeds filters that the guest sets</source>
        <translation>主机是否遵循客户机设置的过滤器</translation>
    </message>
    <message>
        <source>Whether the host knows it</source>
        <translation>主机是否认识它</translation>
    </message>
    <message>
        <source>Whether the host’s device is taken from and given back to it</source>
        <translation>是否取走并归还主机的设备</translation>
    </message>
    <message>
        <source>Whether the host’s end is made and removed</source>
        <translation>是否创建和移除主机端</translation>
    </message>
    <message>
        <source>Whether the host’s settings are fixed</source>
        <translation>主机的设置是否固定</translation>
    </message>
    <message>
        <source>Whether the memory is moved when the guest migrates</source>
        <translation>客户机迁移时是否移动该内存</translation>
    </message>
    <message>
        <source>Whether the memory’s content is discarded at shutdown</source>
        <translation>关机时是否丢弃内存的内容</translation>
    </message>
    <message>
        <source>Whether the memory’s content is dropped with the module</source>
        <translation>是否随模块一起丢弃内存的内容</translation>
    </message>
    <message>
        <source>Whether the message was not asked for: “true”, “1” or “yes”</source>
        <translation>消息是否未经请求：“true”、“1”或“yes”</translation>
    </message>
    <message>
        <source>Whether the name as a client must be exact</source>
        <translation>作为客户端时名称是否必须完全一致</translation>
    </message>
    <message>
        <source>Whether the name servers of the answer are used</source>
        <translation>是否使用应答中的名称服务器</translation>
    </message>
    <message>
        <source>Whether the network has a name server</source>
        <translation>网络是否有名称服务器</translation>
    </message>
    <message>
        <source>Whether the port for web sockets was chosen at start</source>
        <translation>是否在启动时选择了 WebSocket 端口</translation>
    </message>
    <message>
        <source>Whether the server’s certificate is verified</source>
        <translation>是否验证服务器的证书</translation>
    </message>
    <message>
        <source>Whether the source gets a label</source>
        <translation>源是否获得标签</translation>
    </message>
    <message>
        <source>Whether the tray of a removable drive is open</source>
        <translation>可移除驱动器的托盘是否打开</translation>
    </message>
    <message>
        <source>Whether the use of each volume is measured</source>
        <translation>是否测量每个卷的使用情况</translation>
    </message>
    <message>
        <source>Whether the value is kept in memory only</source>
        <translation>值是否只保存在内存中</translation>
    </message>
    <message>
        <source>Whether the virtual adapter goes with the pool</source>
        <translation>虚拟适配器是否随存储池一起移除</translation>
    </message>
    <message>
        <source>Whether the window fills the screen</source>
        <translation>窗口是否占满屏幕</translation>
    </message>
    <message>
        <source>Whether there is a picture before its driver runs</source>
        <translation>其驱动程序运行之前是否有画面</translation>
    </message>
    <message>
        <source>Whether these ports are left out</source>
        <translation>是否排除这些端口</translation>
    </message>
    <message>
        <source>Whether traffic of several virtual LANs passes with its tags</source>
        <translation>是否允许多个虚拟局域网的流量带标签通过</translation>
    </message>
    <message>
        <source>Whether untagged traffic belongs to it, and how it is sent</source>
        <translation>无标签流量是否属于它，以及如何发送</translation>
    </message>
    <message>
        <source>Whether virtqueues are packed</source>
        <translation>virtqueue 是否采用紧凑格式</translation>
    </message>
    <message>
        <source>Whether writes to PCI registers are filtered</source>
        <translation>是否过滤对 PCI 寄存器的写入</translation>
    </message>
    <message>
        <source>Whether writing zeroes is recognised</source>
        <translation>是否识别写零操作</translation>
    </message>
    <message>
        <source>Whether “%1” can make “%2” is not known.</source>
        <translation>无法得知“%1”能否创建“%2”。</translation>
    </message>
    <message>
        <source>Whether “%1” has the %2 is not known.</source>
        <translation>无法得知“%1”是否有%2。</translation>
    </message>
    <message>
        <source>Whether “%1” has the filter “%2” is not known.</source>
        <translation>无法得知“%1”是否有过滤器“%2”。</translation>
    </message>
    <message>
        <source>Whether “%1” has the machine’s secrets is not known.</source>
        <translation>无法得知“%1”是否有虚拟机的机密信息。</translation>
    </message>
    <message>
        <source>Whether “%1” offers the processor “%2” is not known: %3</source>
        <translation>无法得知“%1”是否提供处理器“%2”：%3</translation>
    </message>
    <message>
        <source>Whether “%1” starts with its host could not be changed.</source>
        <translation>无法更改“%1”是否随其主机启动。</translation>
    </message>
    <message>
        <source>Whether “%1”, the image of disk “%2”, is the same on “%3” is not known.</source>
        <translation>无法得知“%1”（磁盘“%2”的映像）在“%3”上是否相同。</translation>
    </message>
    <message>
        <source>Whether “%1”, the medium in drive “%2”, is on “%3” is not known.</source>
        <translation>无法得知“%1”（驱动器“%2”中的介质）是否在“%3”上。</translation>
    </message>
    <message>
        <source>Which accesses are meant</source>
        <translation>所指的访问</translation>
    </message>
    <message>
        <source>Which addresses are looked up in the set: “src”, “dst”, with commas</source>
        <translation>在集合中查找哪些地址：“src”、“dst”，以逗号分隔</translation>
    </message>
    <message>
        <source>Which bit of a page’s entry says that it is encrypted</source>
        <translation>页表项中表示该页已加密的位</translation>
    </message>
    <message>
        <source>Which bits of that address count</source>
        <translation>该地址中起作用的位</translation>
    </message>
    <message>
        <source>Which bits of the receiver’s hardware address count</source>
        <translation>接收方硬件地址中起作用的位</translation>
    </message>
    <message>
        <source>Which bits of the root’s address count</source>
        <translation>根网桥地址中起作用的位</translation>
    </message>
    <message>
        <source>Which bits of the sender’s hardware address count</source>
        <translation>发送方硬件地址中起作用的位</translation>
    </message>
    <message>
        <source>Which channel of SPICE</source>
        <translation>SPICE 的哪个通道</translation>
    </message>
    <message>
        <source>Which cipher</source>
        <translation>哪种加密算法</translation>
    </message>
    <message>
        <source>Which console of the machine to show</source>
        <translation>要显示虚拟机的哪个控制台</translation>
    </message>
    <message>
        <source>Which device of the host is passed to the guest</source>
        <translation>将主机的哪个设备传递给客户机</translation>
    </message>
    <message>
        <source>Which disk</source>
        <translation>哪个磁盘</translation>
    </message>
    <message>
        <source>Which document is shown</source>
        <translation>显示哪个文档</translation>
    </message>
    <message>
        <source>Which end connects, “client”</source>
        <translation>由哪一端发起连接，“client”</translation>
    </message>
    <message>
        <source>Which enlightenments Windows gets: those listed, or the host’s</source>
        <translation>Windows 获得哪些优化：列出的，或主机的</translation>
    </message>
    <message>
        <source>Which event devices are taken together</source>
        <translation>哪些事件设备一起接管</translation>
    </message>
    <message>
        <source>Which feature</source>
        <translation>哪个功能</translation>
    </message>
    <message>
        <source>Which host comes first; the lowest</source>
        <translation>主机的先后次序；最小者优先</translation>
    </message>
    <message>
        <source>Which lock manager</source>
        <translation>哪个锁管理器</translation>
    </message>
    <message>
        <source>Which members’ answers are checked</source>
        <translation>检查哪些成员的应答</translation>
    </message>
    <message>
        <source>Which moving areas are sent as video</source>
        <translation>哪些活动区域以视频方式发送</translation>
    </message>
    <message>
        <source>Which network is it in?</source>
        <translation>它在哪个网络中？</translation>
    </message>
    <message>
        <source>Which of VGA’s text mode a bhyve guest begins with</source>
        <translation>bhyve 客户机以哪种 VGA 文本模式启动</translation>
    </message>
    <message>
        <source>Which of the processor’s caches</source>
        <translation>处理器的哪个缓存</translation>
    </message>
    <message>
        <source>Which one it is for</source>
        <translation>它所用于的对象</translation>
    </message>
    <message>
        <source>Which ones these are could not be found out: %1</source>
        <translation>无法查明是哪些：%1</translation>
    </message>
    <message>
        <source>Which operating system is it?</source>
        <translation>它是哪个操作系统？</translation>
    </message>
    <message>
        <source>Which part of the certificate</source>
        <translation>证书的哪一部分</translation>
    </message>
    <message>
        <source>Which table</source>
        <translation>哪个表</translation>
    </message>
    <message>
        <source>Which timer</source>
        <translation>哪个定时器</translation>
    </message>
    <message>
        <source>Whichever is there (default)</source>
        <translation>使用那边现有的（默认）</translation>
    </message>
    <message>
        <source>Whichever runs there</source>
        <translation>使用那边正在运行的</translation>
    </message>
    <message>
        <source>Whichever runs there (default)</source>
        <translation>使用那边正在运行的（默认）</translation>
    </message>
    <message>
        <source>While it is copied, a second image of it needs room beside “%1”.</source>
        <translation>复制期间，它的第二个映像需要“%1”旁边的空间。</translation>
    </message>
    <message>
        <source>While the console has the keyboard, keys such as Alt+Tab go to the machine; Ctrl+Alt ends that</source>
        <translation>控制台占用键盘时，Alt+Tab 等按键会发送到虚拟机；按 Ctrl+Alt 可结束占用</translation>
    </message>
    <message>
        <source>While the machine runs “%2” cannot be changed of it: %1. Change it for the next start.</source>
        <translation>虚拟机运行时无法更改其以下设备的“%2”：%1。请针对下次启动进行更改。</translation>
    </message>
    <message>
        <source>While the machine runs, its threads cannot go back to their usual number.</source>
        <translation>虚拟机运行时，其线程数无法恢复为通常的数量。</translation>
    </message>
    <message>
        <source>While the machine runs, processors and memory can change up to the maximum. The maximum itself changes for the next start.</source>
        <translation>虚拟机运行时，处理器和内存可以更改，但不能超过最大值。最大值本身针对下次启动更改。</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>谁可以访问它</translation>
    </message>
    <message>
        <source>Who chose the hardware address</source>
        <translation>由谁选择硬件地址</translation>
    </message>
    <message>
        <source>Who draws the pointer</source>
        <translation>由谁绘制指针</translation>
    </message>
    <message>
        <source>Who drives the migration</source>
        <translation>由谁驱动迁移</translation>
    </message>
    <message>
        <source>Who emulates the interrupt controller</source>
        <translation>由谁模拟中断控制器</translation>
    </message>
    <message>
        <source>Who learns which hardware addresses are where</source>
        <translation>由谁学习硬件地址所在的位置</translation>
    </message>
    <message>
        <source>Who makes the label</source>
        <translation>由谁生成标签</translation>
    </message>
    <message>
        <source>Who may read and write it, octal</source>
        <translation>谁可以读写它，八进制</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>谁可以使用它</translation>
    </message>
    <message>
        <source>Who may use that image</source>
        <translation>谁可以使用该映像</translation>
    </message>
    <message>
        <source>Who moves the mouse pointer</source>
        <translation>由谁移动鼠标指针</translation>
    </message>
    <message>
        <source>Who serves the data, of a pull backup</source>
        <translation>拉取式备份由谁提供数据</translation>
    </message>
    <message>
        <source>Who the other host says it is</source>
        <translation>另一台主机自称的身份</translation>
    </message>
    <message>
        <source>Whoever answers is trusted: another computer could pretend to be the host.</source>
        <translation>任何应答者都会被信任：另一台计算机可能会冒充该主机。</translation>
    </message>
    <message>
        <source>Whoever moved it is gone.</source>
        <translation>移动它的一方已不存在。</translation>
    </message>
    <message>
        <source>Whole multiples</source>
        <translation>整数倍</translation>
    </message>
    <message>
        <source>Whose capabilities are shown</source>
        <translation>显示谁的能力</translation>
    </message>
    <message>
        <source>Whose changes are recorded</source>
        <translation>记录谁的更改</translation>
    </message>
    <message>
        <source>Why it cannot begin</source>
        <translation>无法开始的原因</translation>
    </message>
    <message>
        <source>Why the guest tells nothing</source>
        <translation>客户机为何不提供信息</translation>
    </message>
    <message>
        <source>Width of addresses</source>
        <translation>地址位宽</translation>
    </message>
    <message>
        <source>Windows crash dump, for WinDbg</source>
        <translation>Windows 崩溃转储，用于 WinDbg</translation>
    </message>
    <message>
        <source>Windows relaxes its timers</source>
        <translation>Windows 放宽其定时器</translation>
    </message>
    <message>
        <source>Windows reports long spinning</source>
        <translation>Windows 报告长时间自旋</translation>
    </message>
    <message>
        <source>Wip&amp;e…</source>
        <translation>擦除(&amp;E)…</translation>
    </message>
    <message>
        <source>Wipe Volume</source>
        <translation>擦除卷</translation>
    </message>
    <message>
        <source>Wipe volume “%1”</source>
        <translation>擦除卷“%1”</translation>
    </message>
    <message>
        <source>Wiping “%1” that way needs the program “scrub”; install its package, or choose zeros or random bytes.</source>
        <translation>以这种方式擦除“%1”需要程序“scrub”；请安装其软件包，或选择用零或随机字节擦除。</translation>
    </message>
    <message>
        <source>With --host-shutdown: do not start them again.</source>
        <translation>与 --host-shutdown 一起使用：不再重新启动它们。</translation>
    </message>
    <message>
        <source>With --host-shutdown: how many machines at a time.</source>
        <translation>与 --host-shutdown 一起使用：同时处理的虚拟机数量。</translation>
    </message>
    <message>
        <source>With --host-shutdown: seconds for each machine; then it is forced off.</source>
        <translation>与 --host-shutdown 一起使用：每台虚拟机的秒数；超过后将其强制关闭。</translation>
    </message>
    <message>
        <source>With --host-shutdown: “save” or “shutdown”.</source>
        <translation>与 --host-shutdown 一起使用：“save”或“shutdown”。</translation>
    </message>
    <message>
        <source>With --serve: listen there instead of the usual place.</source>
        <translation>与 --serve 一起使用：在该处而不是通常的位置监听。</translation>
    </message>
    <message>
        <source>With IPv6 a DHCP host is known by its identifier “id”, not by a hardware address.</source>
        <translation>使用 IPv6 时，DHCP 主机由其标识符“id”识别，而不是由硬件地址识别。</translation>
    </message>
    <message>
        <source>With Prob&amp;lems</source>
        <translation>有问题的(&amp;L)</translation>
    </message>
    <message>
        <source>Without Encryption</source>
        <translation>不加密</translation>
    </message>
    <message>
        <source>Without a definition</source>
        <translation>没有定义</translation>
    </message>
    <message>
        <source>Without a security label nothing can be relabelled; remove “relabel”.</source>
        <translation>没有安全标签就无法重新加标签；请移除“relabel”。</translation>
    </message>
    <message>
        <source>Without a value it is of no use until one is set.</source>
        <translation>没有值时，在设置值之前它不起作用。</translation>
    </message>
    <message>
        <source>Without a window: let programs for libvirt (virsh, virt-manager…) use this computer's embedded host, or the one whose URI is given instead of an image.</source>
        <translation>无窗口：让 libvirt 的程序（virsh、virt-manager…）使用此计算机的嵌入式主机，或使用以 URI 代替映像给出的主机。</translation>
    </message>
    <message>
        <source>Without a window: save all running machines, or shut them down, and say what was done; for this computer's embedded host or the one whose URI is given instead of an image. The next start starts them again.</source>
        <translation>无窗口：保存所有正在运行的虚拟机或将其关机，并报告所做的操作；针对此计算机的嵌入式主机，或以 URI 代替映像给出的主机。下次启动时会重新启动它们。</translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation>缺省时：%1。</translation>
    </message>
    <message>
        <source>Woken up</source>
        <translation>已唤醒</translation>
    </message>
    <message>
        <source>World wide name, 16 hexadecimal digits</source>
        <translation>全球名称，16 位十六进制数字</translation>
    </message>
    <message>
        <source>World wide node name</source>
        <translation>全球节点名称</translation>
    </message>
    <message>
        <source>World wide port name</source>
        <translation>全球端口名称</translation>
    </message>
    <message>
        <source>World-wide name of the fabric</source>
        <translation>光纤网的全球名称</translation>
    </message>
    <message>
        <source>World-wide name of the node</source>
        <translation>节点的全球名称</translation>
    </message>
    <message>
        <source>World-wide name of the parent’s fabric</source>
        <translation>父设备所在光纤网的全球名称</translation>
    </message>
    <message>
        <source>World-wide name of the parent’s node</source>
        <translation>父设备节点的全球名称</translation>
    </message>
    <message>
        <source>World-wide name of the parent’s port</source>
        <translation>父设备端口的全球名称</translation>
    </message>
    <message>
        <source>World-wide name of the port</source>
        <translation>端口的全球名称</translation>
    </message>
    <message>
        <source>Write tcp://NAME or tcp://NAME:PORT.</source>
        <translation>请输入 tcp://NAME 或 tcp://NAME:PORT。</translation>
    </message>
    <message>
        <source>Write the machine with its disks into a file or folder</source>
        <translation>将虚拟机连同其磁盘写入文件或文件夹</translation>
    </message>
    <message>
        <source>Write the machine's memory to a file for debuggers</source>
        <translation>将虚拟机的内存写入文件，供调试器使用</translation>
    </message>
    <message>
        <source>Write the memory to a file of yours and switch off</source>
        <translation>将内存写入自选的文件并关闭</translation>
    </message>
    <message>
        <source>Write the shown columns and machines to a file (CSV)</source>
        <translation>将显示的列和虚拟机写入文件 (CSV)</translation>
    </message>
    <message>
        <source>Write “%1” into the volume “%2”?</source>
        <translation>要将“%1”写入卷“%2”吗？</translation>
    </message>
    <message>
        <source>Write “restrictive” here too: it is the mode of the whole memory.</source>
        <translation>此处也请写“restrictive”：这是整个内存的模式。</translation>
    </message>
    <message>
        <source>Writes can wait for the copies of the disks only where disks are copied.</source>
        <translation>只有在复制磁盘时，写入才能等待磁盘的副本。</translation>
    </message>
    <message>
        <source>Writes per second</source>
        <translation>每秒写操作数</translation>
    </message>
    <message>
        <source>Writes per second in a burst</source>
        <translation>突发时的每秒写操作数</translation>
    </message>
    <message>
        <source>Writes wait for both copies</source>
        <translation>写入等待两个副本都完成</translation>
    </message>
    <message>
        <source>Writing the archive</source>
        <translation>正在写入归档</translation>
    </message>
    <message>
        <source>Writing the disk “%1”</source>
        <translation>正在写入磁盘“%1”</translation>
    </message>
    <message>
        <source>Writing the memory of “%1”</source>
        <translation>正在写入“%1”的内存</translation>
    </message>
    <message>
        <source>Writing “%1” to disk</source>
        <translation>正在将“%1”写入磁盘</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>Written as: %1.</source>
        <translation>写法：%1。</translation>
    </message>
    <message>
        <source>Written to disks</source>
        <translation>已写入磁盘</translation>
    </message>
    <message>
        <source>X display of a window, “:0.0”</source>
        <translation>窗口的 X 显示，例如“:0.0”</translation>
    </message>
    <message>
        <source>XBZRLE compression does not go with parallel connections.</source>
        <translation>XBZRLE 压缩不能与并行连接一起使用。</translation>
    </message>
    <message>
        <source>XM&amp;L…</source>
        <translation>XML(&amp;L)…</translation>
    </message>
    <message>
        <source>XML document</source>
        <translation>XML 文档</translation>
    </message>
    <message>
        <source>Xen</source>
        <translation>Xen</translation>
    </message>
    <message>
        <source>Xen domain of the backend</source>
        <translation>后端所在的 Xen 域</translation>
    </message>
    <message>
        <source>Xen domain that drives the disk</source>
        <translation>驱动该磁盘的 Xen 域</translation>
    </message>
    <message>
        <source>You choose which of its disks there are deleted.</source>
        <translation>可以选择删除其在那边的哪些磁盘。</translation>
    </message>
    <message>
        <source>You have not connected to “%1” before.</source>
        <translation>您以前没有连接过“%1”。</translation>
    </message>
    <message>
        <source>You may not use hardware virtualization: add yourself to the group “kvm” and log in again.</source>
        <translation>您无权使用硬件虚拟化：请将自己加入“kvm”组并重新登录。</translation>
    </message>
    <message>
        <source>You may not use libvirt on “%1”; become a member of the group “libvirt” there and sign in again.</source>
        <translation>您无权使用“%1”上的 libvirt；请在那里加入“libvirt”组并重新登录。</translation>
    </message>
    <message>
        <source>Your hosts</source>
        <translation>您的主机</translation>
    </message>
    <message>
        <source>Your own machines (default)</source>
        <translation>您自己的虚拟机（默认）</translation>
    </message>
    <message>
        <source>Zero copy</source>
        <translation>零拷贝</translation>
    </message>
    <message>
        <source>Zone of firewalld that the bridge is in</source>
        <translation>网桥所在的 firewalld 区域</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>a DNS domain</source>
        <translation>DNS 域</translation>
    </message>
    <message>
        <source>a backup of it is being started</source>
        <translation>正在开始它的备份</translation>
    </message>
    <message>
        <source>a backup of it is under way</source>
        <translation>正在进行它的备份</translation>
    </message>
    <message>
        <source>a bridge</source>
        <translation>网桥</translation>
    </message>
    <message>
        <source>a checkpoint of it is being deleted</source>
        <translation>正在删除它的检查点</translation>
    </message>
    <message>
        <source>a checkpoint of it is being made</source>
        <translation>正在创建它的检查点</translation>
    </message>
    <message>
        <source>a delay of the bridge</source>
        <translation>网桥的延迟</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>a device is being added</source>
        <translation>正在添加设备</translation>
    </message>
    <message>
        <source>a device is being changed</source>
        <translation>正在更改设备</translation>
    </message>
    <message>
        <source>a device is being removed</source>
        <translation>正在移除设备</translation>
    </message>
    <message>
        <source>a disk builds on another one; export the machine without snapshots.</source>
        <translation>某个磁盘以另一个磁盘为基础；请导出不含快照的虚拟机。</translation>
    </message>
    <message>
        <source>a disk in it has a format that is not taken.</source>
        <translation>其中某个磁盘的格式不被接受。</translation>
    </message>
    <message>
        <source>a disk in it has no acceptable size.</source>
        <translation>其中某个磁盘的大小不可接受。</translation>
    </message>
    <message>
        <source>a disk in it has no usable name.</source>
        <translation>其中某个磁盘没有可用的名称。</translation>
    </message>
    <message>
        <source>a disk of it is being copied</source>
        <translation>正在复制它的磁盘</translation>
    </message>
    <message>
        <source>a disk of it is being flattened</source>
        <translation>正在扁平化它的磁盘</translation>
    </message>
    <message>
        <source>a disk of it is being merged</source>
        <translation>正在合并它的磁盘</translation>
    </message>
    <message>
        <source>a disk of it is being resized</source>
        <translation>正在调整它的磁盘大小</translation>
    </message>
    <message>
        <source>a disk of it is being watched</source>
        <translation>正在监视它的磁盘</translation>
    </message>
    <message>
        <source>a disk’s limits are being changed</source>
        <translation>正在更改磁盘的限制</translation>
    </message>
    <message>
        <source>a drive uses a disk that is not there (“%1”).</source>
        <translation>某个驱动器使用了不存在的磁盘（“%1”）。</translation>
    </message>
    <message>
        <source>a file's name in it is not acceptable.</source>
        <translation>其中某个文件的名称不可接受。</translation>
    </message>
    <message>
        <source>a hardware address</source>
        <translation>硬件地址</translation>
    </message>
    <message>
        <source>a job on a disk is being changed</source>
        <translation>正在更改磁盘上的作业</translation>
    </message>
    <message>
        <source>a job on a disk is being ended</source>
        <translation>正在结束磁盘上的作业</translation>
    </message>
    <message>
        <source>a manager of addresses</source>
        <translation>地址的管理程序</translation>
    </message>
    <message>
        <source>a name in it is not acceptable (“%1”).</source>
        <translation>其中某个名称不可接受（“%1”）。</translation>
    </message>
    <message>
        <source>a name server</source>
        <translation>名称服务器</translation>
    </message>
    <message>
        <source>a size of packets</source>
        <translation>数据包的大小</translation>
    </message>
    <message>
        <source>a snapshot of it is being deleted</source>
        <translation>正在删除它的快照</translation>
    </message>
    <message>
        <source>a snapshot of it is being finished</source>
        <translation>正在完成它的快照</translation>
    </message>
    <message>
        <source>a snapshot of it is being taken</source>
        <translation>正在创建它的快照</translation>
    </message>
    <message>
        <source>a spanning tree</source>
        <translation>生成树</translation>
    </message>
    <message>
        <source>a zone of the firewall</source>
        <translation>防火墙的区域</translation>
    </message>
    <message>
        <source>active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>after the first pass</source>
        <translation>第一轮之后</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>all of the host</source>
        <translation>主机的全部</translation>
    </message>
    <message>
        <source>amount of data, in %1 unless a unit is given</source>
        <translation>数据量，未指定单位时以 %1 为单位</translation>
    </message>
    <message>
        <source>amount of memory</source>
        <translation>内存大小</translation>
    </message>
    <message>
        <source>an I/O thread is being added</source>
        <translation>正在添加 I/O 线程</translation>
    </message>
    <message>
        <source>an I/O thread is being changed</source>
        <translation>正在更改 I/O 线程</translation>
    </message>
    <message>
        <source>an I/O thread is being removed</source>
        <translation>正在移除 I/O 线程</translation>
    </message>
    <message>
        <source>an interface’s bandwidth is being changed</source>
        <translation>正在更改接口的带宽</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>another image</source>
        <translation>另一个映像</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>与现在相同</translation>
    </message>
    <message>
        <source>as on this computer</source>
        <translation>与此计算机一致</translation>
    </message>
    <message>
        <source>as the control group says (restrictive)</source>
        <translation>按控制组的规定 (restrictive)</translation>
    </message>
    <message>
        <source>at &amp;most:</source>
        <translation>最多(&amp;M)：</translation>
    </message>
    <message>
        <source>at mos&amp;t:</source>
        <translation>最多(&amp;T)：</translation>
    </message>
    <message>
        <source>backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>being built</source>
        <translation>正在构建</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>bhyve</source>
        <translation>bhyve</translation>
    </message>
    <message>
        <source>booted</source>
        <translation>已启动</translation>
    </message>
    <message>
        <source>both hosts list it as active: look at both before doing anything with it.</source>
        <translation>两台主机都将其列为活动状态：在对它进行任何操作之前，请查看两台主机。</translation>
    </message>
    <message>
        <source>bridge of the host</source>
        <translation>主机的网桥</translation>
    </message>
    <message>
        <source>bridge “%1”</source>
        <translation>网桥“%1”</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>忙</translation>
    </message>
    <message>
        <source>by request</source>
        <translation>按请求</translation>
    </message>
    <message>
        <source>can be switched to</source>
        <translation>可以切换</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>cannot connect</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>channel “%1”</source>
        <translation>通道“%1”</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>comparing with the hypervisor CPU is not supported for arch %1</source>
        <translation>架构 %1 不支持与虚拟机监控程序的 CPU 进行比较</translation>
    </message>
    <message>
        <source>computing baseline hypervisor CPU is not supported for arch %1</source>
        <translation>架构 %1 不支持计算虚拟机监控程序的基准 CPU</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>connected for reading</source>
        <translation>已连接（只读）</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>controller “%1” %2</source>
        <translation>控制器“%1”%2</translation>
    </message>
    <message>
        <source>controller “%1” number %2</source>
        <translation>控制器“%1”，编号 %2</translation>
    </message>
    <message>
        <source>controllers</source>
        <translation>控制器</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>copying disks</source>
        <translation>正在复制磁盘</translation>
    </message>
    <message>
        <source>copying memory</source>
        <translation>正在复制内存</translation>
    </message>
    <message>
        <source>copying memory, pass %1</source>
        <translation>正在复制内存，第 %1 轮</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>已崩溃</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>已降级</translation>
    </message>
    <message>
        <source>device of the kind “%1”</source>
        <translation>“%1”类设备</translation>
    </message>
    <message>
        <source>device “%1”</source>
        <translation>设备“%1”</translation>
    </message>
    <message>
        <source>disk “%1”</source>
        <translation>磁盘“%1”</translation>
    </message>
    <message>
        <source>disks</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>disks alone, while running (new files)</source>
        <translation>仅磁盘，运行中（新文件）</translation>
    </message>
    <message>
        <source>disks and memory, %1</source>
        <translation>磁盘和内存，%1</translation>
    </message>
    <message>
        <source>disks and memory, %1 (new files)</source>
        <translation>磁盘和内存，%1（新文件）</translation>
    </message>
    <message>
        <source>disks, machine off</source>
        <translation>磁盘，虚拟机已关闭</translation>
    </message>
    <message>
        <source>disks, machine off (new files)</source>
        <translation>磁盘，虚拟机已关闭（新文件）</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>dumping memory</source>
        <translation>正在转储内存</translation>
    </message>
    <message>
        <source>each for itself</source>
        <translation>各自单独</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>emulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>emulator</source>
        <translation>模拟器</translation>
    </message>
    <message>
        <source>everything goes to the switch outside</source>
        <translation>所有流量都发往外部的交换机</translation>
    </message>
    <message>
        <source>extra features: %1</source>
        <translation>多余的特性：%1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>failed to start</source>
        <translation>启动失败</translation>
    </message>
    <message>
        <source>file systems</source>
        <translation>文件系统</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>flattening</source>
        <translation>正在扁平化</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>forced off</source>
        <translation>已强制关闭</translation>
    </message>
    <message>
        <source>from snapshot</source>
        <translation>来自快照</translation>
    </message>
    <message>
        <source>give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>guest crashed</source>
        <translation>客户机崩溃</translation>
    </message>
    <message>
        <source>guest panicked</source>
        <translation>客户机内核崩溃</translation>
    </message>
    <message>
        <source>host CPU vendor does not match required CPU vendor %1</source>
        <translation>主机 CPU 厂商与所需的 CPU 厂商 %1 不符</translation>
    </message>
    <message>
        <source>host device</source>
        <translation>主机设备</translation>
    </message>
    <message>
        <source>host device of the type “%1”</source>
        <translation>“%1”类型的主机设备</translation>
    </message>
    <message>
        <source>host devices</source>
        <translation>主机设备</translation>
    </message>
    <message>
        <source>how its memory is measured is being changed</source>
        <translation>正在更改其内存的测量方式</translation>
    </message>
    <message>
        <source>iSCSI login</source>
        <translation>iSCSI 登录</translation>
    </message>
    <message>
        <source>iSCSI name of this host</source>
        <translation>此主机的 iSCSI 名称</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>in memory only</source>
        <translation>仅在内存中</translation>
    </message>
    <message>
        <source>in turn from these nodes (interleave)</source>
        <translation>从这些节点轮流分配 (interleave)</translation>
    </message>
    <message>
        <source>input device</source>
        <translation>输入设备</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>输入设备</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>it has no description that could be checked.</source>
        <translation>它没有可供检查的描述文件。</translation>
    </message>
    <message>
        <source>it has too many disks.</source>
        <translation>它的磁盘过多。</translation>
    </message>
    <message>
        <source>it has too many network interfaces.</source>
        <translation>它的网络接口过多。</translation>
    </message>
    <message>
        <source>it is being found again</source>
        <translation>正在重新查找它</translation>
    </message>
    <message>
        <source>it is being moved to another host</source>
        <translation>它正在移动到另一台主机</translation>
    </message>
    <message>
        <source>it is being paused</source>
        <translation>正在暂停它</translation>
    </message>
    <message>
        <source>it is being renamed</source>
        <translation>正在重命名它</translation>
    </message>
    <message>
        <source>it is being reset</source>
        <translation>正在重置它</translation>
    </message>
    <message>
        <source>it is being restored</source>
        <translation>正在恢复它</translation>
    </message>
    <message>
        <source>it is being resumed</source>
        <translation>正在继续运行它</translation>
    </message>
    <message>
        <source>it is being saved</source>
        <translation>正在保存它</translation>
    </message>
    <message>
        <source>it is being shut down</source>
        <translation>正在将它关机</translation>
    </message>
    <message>
        <source>it is being started</source>
        <translation>正在启动它</translation>
    </message>
    <message>
        <source>it is coming from another host</source>
        <translation>它正从另一台主机移来</translation>
    </message>
    <message>
        <source>it is going back to a snapshot</source>
        <translation>正在恢复到快照</translation>
    </message>
    <message>
        <source>it is incomplete.</source>
        <translation>它不完整。</translation>
    </message>
    <message>
        <source>it is no %1 image.</source>
        <translation>它不是 %1 映像。</translation>
    </message>
    <message>
        <source>it is no OVF envelope.</source>
        <translation>它不是 OVF 信封。</translation>
    </message>
    <message>
        <source>it is no archive that could be read.</source>
        <translation>它不是可以读取的归档。</translation>
    </message>
    <message>
        <source>it is no file.</source>
        <translation>它不是文件。</translation>
    </message>
    <message>
        <source>it is not JSON (%1).</source>
        <translation>它不是 JSON（%1）。</translation>
    </message>
    <message>
        <source>it is not of this kind.</source>
        <translation>它不是这种类型。</translation>
    </message>
    <message>
        <source>it is off on “%1”.</source>
        <translation>它在“%1”上已关机。</translation>
    </message>
    <message>
        <source>it is on “%1” all the same.</source>
        <translation>它仍然在“%1”上。</translation>
    </message>
    <message>
        <source>it is paused on “%1”.</source>
        <translation>它在“%1”上已暂停。</translation>
    </message>
    <message>
        <source>it names files outside of the archive (“%1”).</source>
        <translation>它指定了归档之外的文件（“%1”）。</translation>
    </message>
    <message>
        <source>it names no document.</source>
        <translation>它没有指定文档。</translation>
    </message>
    <message>
        <source>it names too many disks.</source>
        <translation>它指定的磁盘过多。</translation>
    </message>
    <message>
        <source>it names too many files.</source>
        <translation>它指定的文件过多。</translation>
    </message>
    <message>
        <source>it needs other files, which would be taken from this computer.</source>
        <translation>它需要其他文件，而这些文件会从此计算机上取用。</translation>
    </message>
    <message>
        <source>it runs on “%1”, and the rest of its memory is still on “%2”.</source>
        <translation>它在“%1”上运行，其余内存仍在“%2”上。</translation>
    </message>
    <message>
        <source>it still runs on “%1”.</source>
        <translation>它仍在“%1”上运行。</translation>
    </message>
    <message>
        <source>it tells nothing of the machine's hardware.</source>
        <translation>它没有说明虚拟机的硬件。</translation>
    </message>
    <message>
        <source>it was %1 ms</source>
        <translation>实际为 %1 毫秒</translation>
    </message>
    <message>
        <source>it was changed while it was read.</source>
        <translation>它在读取期间被更改。</translation>
    </message>
    <message>
        <source>it was made by a newer version of this program.</source>
        <translation>它由此程序的较新版本创建。</translation>
    </message>
    <message>
        <source>its I/O threads are being pinned</source>
        <translation>正在绑定其 I/O 线程</translation>
    </message>
    <message>
        <source>its definition is being removed</source>
        <translation>正在移除它的定义</translation>
    </message>
    <message>
        <source>its description is being changed</source>
        <translation>正在更改它的描述</translation>
    </message>
    <message>
        <source>its disk limits are being changed</source>
        <translation>正在更改其磁盘限制</translation>
    </message>
    <message>
        <source>its emulator is being pinned</source>
        <translation>正在绑定其模拟器</translation>
    </message>
    <message>
        <source>its host name</source>
        <translation>其主机名</translation>
    </message>
    <message>
        <source>its memory is being changed</source>
        <translation>正在更改其内存</translation>
    </message>
    <message>
        <source>its memory is being measured</source>
        <translation>正在测量其内存</translation>
    </message>
    <message>
        <source>its memory is being written to a file</source>
        <translation>正在将其内存写入文件</translation>
    </message>
    <message>
        <source>its memory limits are being changed</source>
        <translation>正在更改其内存限制</translation>
    </message>
    <message>
        <source>its memory nodes are being changed</source>
        <translation>正在更改其内存节点</translation>
    </message>
    <message>
        <source>its number of processors is being changed</source>
        <translation>正在更改其处理器数量</translation>
    </message>
    <message>
        <source>its performance counters are being changed</source>
        <translation>正在更改其性能计数器</translation>
    </message>
    <message>
        <source>its processor time is being changed</source>
        <translation>正在更改其处理器时间</translation>
    </message>
    <message>
        <source>its processors are being changed</source>
        <translation>正在更改其处理器</translation>
    </message>
    <message>
        <source>its processors are being pinned</source>
        <translation>正在绑定其处理器</translation>
    </message>
    <message>
        <source>its reactions are being changed</source>
        <translation>正在更改其反应方式</translation>
    </message>
    <message>
        <source>kB/s</source>
        <translation>kB/s</translation>
    </message>
    <message>
        <source>kind of machine</source>
        <translation>虚拟机的种类</translation>
    </message>
    <message>
        <source>least</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>libvirt does not run on “%1”; install or start it.</source>
        <translation>libvirt 未在“%1”上运行；请安装或启动它。</translation>
    </message>
    <message>
        <source>libvirt does not take the storage of the disks for shared between the hosts.</source>
        <translation>libvirt 不认为磁盘的存储在两台主机之间共享。</translation>
    </message>
    <message>
        <source>libvirt here (%1)</source>
        <translation>此处的 libvirt（%1）</translation>
    </message>
    <message>
        <source>libvirt here (%1, %2)</source>
        <translation>此处的 libvirt（%1，%2）</translation>
    </message>
    <message>
        <source>libvirt holds this move for unsafe.</source>
        <translation>libvirt 认为此次移动不安全。</translation>
    </message>
    <message>
        <source>libvirt is not installed on “%1”, or its tools are not found there.</source>
        <translation>“%1”上未安装 libvirt，或在那里找不到其工具。</translation>
    </message>
    <message>
        <source>libvirt on one host ended in between.</source>
        <translation>其中一台主机上的 libvirt 中途终止。</translation>
    </message>
    <message>
        <source>libvirt on this computer</source>
        <translation>本计算机上的 libvirt</translation>
    </message>
    <message>
        <source>libvirt on this computer was built without that way to “%1”; connect over SSH instead.</source>
        <translation>此计算机上的 libvirt 在构建时未包含以该方式连接“%1”的功能；请改为通过 SSH 连接。</translation>
    </message>
    <message>
        <source>libvirt on “%1” does not know that hypervisor; choose another one, or install libvirt's driver for it there.</source>
        <translation>“%1”上的 libvirt 不认识该虚拟机管理程序；请选择其他的，或在那里安装相应的 libvirt 驱动。</translation>
    </message>
    <message>
        <source>libvirt on “%1” does not know that path; change it, mostly to “/system” or “/session”.</source>
        <translation>“%1”上的 libvirt 不认识该路径；请更改，通常为“/system”或“/session”。</translation>
    </message>
    <message>
        <source>libvirt's helper (virt-ssh-helper)</source>
        <translation>libvirt 的辅助程序（virt-ssh-helper）</translation>
    </message>
    <message>
        <source>libvirt-qemu</source>
        <translation>libvirt-qemu</translation>
    </message>
    <message>
        <source>libvirt’s name of the ability of QEMU</source>
        <translation>libvirt 对 QEMU 该能力的命名</translation>
    </message>
    <message>
        <source>limits of the disk “%1”</source>
        <translation>磁盘“%1”的限制</translation>
    </message>
    <message>
        <source>limits of the network card %1</source>
        <translation>网卡 %1 的限制</translation>
    </message>
    <message>
        <source>lost its daemon</source>
        <translation>失去了守护进程</translation>
    </message>
    <message>
        <source>machine type</source>
        <translation>机器类型</translation>
    </message>
    <message>
        <source>machines.csv</source>
        <translation>machines.csv</translation>
    </message>
    <message>
        <source>maintained until %1</source>
        <translation>维护至 %1</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>memory balloon</source>
        <translation>内存气球</translation>
    </message>
    <message>
        <source>memory device “%1”</source>
        <translation>内存设备“%1”</translation>
    </message>
    <message>
        <source>memory limits</source>
        <translation>内存限制</translation>
    </message>
    <message>
        <source>memory modules</source>
        <translation>内存模块</translation>
    </message>
    <message>
        <source>merging</source>
        <translation>正在合并</translation>
    </message>
    <message>
        <source>migrated</source>
        <translation>已迁移</translation>
    </message>
    <message>
        <source>migrated away</source>
        <translation>已迁出</translation>
    </message>
    <message>
        <source>migrating</source>
        <translation>正在迁移</translation>
    </message>
    <message>
        <source>migration cancelled</source>
        <translation>迁移已取消</translation>
    </message>
    <message>
        <source>missing features: %1</source>
        <translation>缺少的特性：%1</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>moving to “%1”</source>
        <translation>正在移动到“%1”</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>name of the bridge, such as br0</source>
        <translation>网桥的名称，例如 br0</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>需要 %1</translation>
    </message>
    <message>
        <source>neither host lists it: look for its definition before doing anything else.</source>
        <translation>两台主机都没有列出它：在进行任何其他操作之前，请先查找其定义。</translation>
    </message>
    <message>
        <source>netcat</source>
        <translation>netcat</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>network device “%1”</source>
        <translation>网络设备“%1”</translation>
    </message>
    <message>
        <source>network filter</source>
        <translation>网络过滤器</translation>
    </message>
    <message>
        <source>network interface</source>
        <translation>网络接口</translation>
    </message>
    <message>
        <source>network interface “%1”</source>
        <translation>网络接口“%1”</translation>
    </message>
    <message>
        <source>network interfaces</source>
        <translation>网络接口</translation>
    </message>
    <message>
        <source>network “%1”</source>
        <translation>网络“%1”</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>new-network</source>
        <translation>new-network</translation>
    </message>
    <message>
        <source>new-pool</source>
        <translation>new-pool</translation>
    </message>
    <message>
        <source>new-volume</source>
        <translation>new-volume</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no CPUs given</source>
        <translation>未给出 CPU</translation>
    </message>
    <message>
        <source>no disks</source>
        <translation>无磁盘</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>no machines</source>
        <translation>没有虚拟机</translation>
    </message>
    <message>
        <source>no medium</source>
        <translation>没有介质</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>无状态</translation>
    </message>
    <message>
        <source>nobody asked it.</source>
        <translation>没有向它查询。</translation>
    </message>
    <message>
        <source>nobody is logged in</source>
        <translation>没有用户登录</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not accessible</source>
        <translation>不可访问</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>not copied</source>
        <translation>不复制</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing: one image remains</source>
        <translation>无：只剩一个映像</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>number of processors</source>
        <translation>处理器数量</translation>
    </message>
    <message>
        <source>off</source>
        <translation>已关机</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>在磁盘上</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>在此计算机上</translation>
    </message>
    <message>
        <source>one</source>
        <translation>一个</translation>
    </message>
    <message>
        <source>only from these nodes (strict)</source>
        <translation>仅从这些节点分配 (strict)</translation>
    </message>
    <message>
        <source>only what lies above the base images</source>
        <translation>仅基础映像之上的内容</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>optional, such as console=ttyS0</source>
        <translation>可选，例如 console=ttyS0</translation>
    </message>
    <message>
        <source>outside through NAT</source>
        <translation>通过 NAT 访问外部</translation>
    </message>
    <message>
        <source>over the network, encrypted</source>
        <translation>通过网络，加密</translation>
    </message>
    <message>
        <source>over the network, not encrypted</source>
        <translation>通过网络，不加密</translation>
    </message>
    <message>
        <source>panic device</source>
        <translation>崩溃通知设备</translation>
    </message>
    <message>
        <source>pause the guest</source>
        <translation>暂停客户机</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>每秒</translation>
    </message>
    <message>
        <source>polkit on “%1” did not let you in; become a member of the group “libvirt” there, or ask its administrator.</source>
        <translation>“%1”上的 polkit 没有予以授权；请在那边加入“libvirt”组，或者询问其管理员。</translation>
    </message>
    <message>
        <source>post-copy</source>
        <translation>后复制</translation>
    </message>
    <message>
        <source>post-copy failed</source>
        <translation>后复制失败</translation>
    </message>
    <message>
        <source>preparing “%1”</source>
        <translation>正在准备“%1”</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>processor limits</source>
        <translation>处理器限制</translation>
    </message>
    <message>
        <source>processor “%1”</source>
        <translation>处理器“%1”</translation>
    </message>
    <message>
        <source>qcow2 (grows with use, snapshots)</source>
        <translation>qcow2（随使用增长，支持快照）</translation>
    </message>
    <message>
        <source>qcow2, raw, vmdk, vdi, vhdx or qed</source>
        <translation>qcow2、raw、vmdk、vdi、vhdx 或 qed</translation>
    </message>
    <message>
        <source>qcow2: grows as needed, knows snapshots</source>
        <translation>qcow2：按需增长，支持快照</translation>
    </message>
    <message>
        <source>random number device</source>
        <translation>随机数设备</translation>
    </message>
    <message>
        <source>random number generators</source>
        <translation>随机数生成器</translation>
    </message>
    <message>
        <source>rather from this node (preferred)</source>
        <translation>优先从此节点分配 (preferred)</translation>
    </message>
    <message>
        <source>raw (plain bytes, fastest)</source>
        <translation>raw（原始字节，速度最快）</translation>
    </message>
    <message>
        <source>raw: reserved at once, fastest</source>
        <translation>raw：立即预留全部空间，速度最快</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>recommended: %1, %2 memory, %3 disk</source>
        <translation>推荐：%1，%2 内存，%3 磁盘</translation>
    </message>
    <message>
        <source>redirections</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>released %1</source>
        <translation>发布于 %1</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>已继续</translation>
    </message>
    <message>
        <source>routed</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>routed, no firewall rules</source>
        <translation>路由，无防火墙规则</translation>
    </message>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>running on “%1”, the rest of its memory follows</source>
        <translation>正在“%1”上运行，其余内存随后到达</translation>
    </message>
    <message>
        <source>sa&amp;ving a machine</source>
        <translation>保存虚拟机(&amp;V)</translation>
    </message>
    <message>
        <source>save cancelled</source>
        <translation>保存已取消</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>serial ports</source>
        <translation>串行端口</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>set of features</source>
        <translation>特性集</translation>
    </message>
    <message>
        <source>shared folder “%1”</source>
        <translation>共享文件夹“%1”</translation>
    </message>
    <message>
        <source>shared memory “%1”</source>
        <translation>共享内存“%1”</translation>
    </message>
    <message>
        <source>shown to nobody</source>
        <translation>不向任何人显示</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>已关机</translation>
    </message>
    <message>
        <source>shutting down</source>
        <translation>正在关机</translation>
    </message>
    <message>
        <source>shutting down or re&amp;booting a machine</source>
        <translation>将虚拟机关机或重启(&amp;B)</translation>
    </message>
    <message>
        <source>shutting the guest down</source>
        <translation>正在使客户机关机</translation>
    </message>
    <message>
        <source>smart card</source>
        <translation>智能卡</translation>
    </message>
    <message>
        <source>snapshot-%1</source>
        <translation>snapshot-%1</translation>
    </message>
    <message>
        <source>sound card</source>
        <translation>声卡</translation>
    </message>
    <message>
        <source>sound cards</source>
        <translation>声卡</translation>
    </message>
    <message>
        <source>starting up</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>stopping &amp;several machines at once</source>
        <translation>同时停止多台虚拟机(&amp;S)</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>已挂起</translation>
    </message>
    <message>
        <source>switch to post-copy</source>
        <translation>切换到后复制</translation>
    </message>
    <message>
        <source>taking a snapshot</source>
        <translation>创建快照</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>text, such as %1</source>
        <translation>文本，例如 %1</translation>
    </message>
    <message>
        <source>the CPU is incompatible with host CPU: %1</source>
        <translation>该 CPU 与主机 CPU 不兼容：%1</translation>
    </message>
    <message>
        <source>the TPM</source>
        <translation>TPM</translation>
    </message>
    <message>
        <source>the archive is damaged or incomplete.</source>
        <translation>归档已损坏或不完整。</translation>
    </message>
    <message>
        <source>the checksum of “%1” is wrong.</source>
        <translation>“%1”的校验和错误。</translation>
    </message>
    <message>
        <source>the definition of “%1”: %2</source>
        <translation>“%1”的定义：%2</translation>
    </message>
    <message>
        <source>the device is this machine's alone</source>
        <translation>设备由此虚拟机独占</translation>
    </message>
    <message>
        <source>the device tree that is booted</source>
        <translation>用于启动的设备树</translation>
    </message>
    <message>
        <source>the disk “%1” has no file.</source>
        <translation>磁盘“%1”没有文件。</translation>
    </message>
    <message>
        <source>the disk “%1”: %2</source>
        <translation>磁盘“%1”：%2</translation>
    </message>
    <message>
        <source>the host’s choice</source>
        <translation>由主机选择</translation>
    </message>
    <message>
        <source>the initial file system that is booted</source>
        <translation>用于启动的初始文件系统</translation>
    </message>
    <message>
        <source>the kernel that is booted</source>
        <translation>用于启动的内核</translation>
    </message>
    <message>
        <source>the machines of this host do not reach each other</source>
        <translation>此主机的虚拟机之间不能互访</translation>
    </message>
    <message>
        <source>the machines of this host reach each other</source>
        <translation>此主机的虚拟机之间可以互访</translation>
    </message>
    <message>
        <source>the same: %1</source>
        <translation>相同：%1</translation>
    </message>
    <message>
        <source>the same: %1 (missing there)</source>
        <translation>相同：%1（那边缺少）</translation>
    </message>
    <message>
        <source>the size of “%1” is not acceptable.</source>
        <translation>“%1”的大小不可接受。</translation>
    </message>
    <message>
        <source>the user that runs its host</source>
        <translation>运行其主机的用户</translation>
    </message>
    <message>
        <source>there are too many files in it.</source>
        <translation>其中的文件过多。</translation>
    </message>
    <message>
        <source>there is neither a machine of this program nor an OVF in it.</source>
        <translation>其中既没有此程序的虚拟机，也没有 OVF。</translation>
    </message>
    <message>
        <source>there is no machine in it.</source>
        <translation>其中没有虚拟机。</translation>
    </message>
    <message>
        <source>there is nothing in it.</source>
        <translation>其中没有任何内容。</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本计算机</translation>
    </message>
    <message>
        <source>this host</source>
        <translation>此主机</translation>
    </message>
    <message>
        <source>through SSH</source>
        <translation>通过 SSH</translation>
    </message>
    <message>
        <source>through the host's connection</source>
        <translation>通过主机的连接</translation>
    </message>
    <message>
        <source>trying again in %1</source>
        <translation>%1 后重试</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>unknown system</source>
        <translation>未知系统</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation>未插入</translation>
    </message>
    <message>
        <source>user %1, group %2</source>
        <translation>用户 %1，组 %2</translation>
    </message>
    <message>
        <source>user networking</source>
        <translation>用户网络</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>vCPU %1</source>
        <translation>vCPU %1</translation>
    </message>
    <message>
        <source>video cards</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>video device</source>
        <translation>视频设备</translation>
    </message>
    <message>
        <source>virsh, virt-manager and others reach them while this window is open.</source>
        <translation>此窗口打开期间，virsh、virt-manager 和其他程序可以访问它们。</translation>
    </message>
    <message>
        <source>virsh, virt-manager and others reach them while this window is open; the address stands on the host’s page.</source>
        <translation>此窗口打开期间，virsh、virt-manager 和其他程序可以访问它们；地址显示在主机的页面上。</translation>
    </message>
    <message>
        <source>virtio (fastest)</source>
        <translation>virtio（最快）</translation>
    </message>
    <message>
        <source>virtiofs cannot be read-only.</source>
        <translation>virtiofs 不能为只读。</translation>
    </message>
    <message>
        <source>virtiofs has neither “fmode” nor “dmode”.</source>
        <translation>virtiofs 既没有“fmode”也没有“dmode”。</translation>
    </message>
    <message>
        <source>virtiofs has no “format”.</source>
        <translation>virtiofs 没有“format”。</translation>
    </message>
    <message>
        <source>virtiofs has no “model”.</source>
        <translation>virtiofs 没有“model”。</translation>
    </message>
    <message>
        <source>virtiofs has no “multidevs”.</source>
        <translation>virtiofs 没有“multidevs”。</translation>
    </message>
    <message>
        <source>virtiofs has no “wrpolicy”.</source>
        <translation>virtiofs 没有“wrpolicy”。</translation>
    </message>
    <message>
        <source>virtiofs has the access mode “passthrough” only.</source>
        <translation>virtiofs 只有访问模式“passthrough”。</translation>
    </message>
    <message>
        <source>virtiofs needs shared memory; give “memoryBacking” the access mode “shared”.</source>
        <translation>virtiofs 需要共享内存；请为“memoryBacking”指定访问模式“shared”。</translation>
    </message>
    <message>
        <source>virtiofs needs the system’s connection.</source>
        <translation>virtiofs 需要系统连接。</translation>
    </message>
    <message>
        <source>virtual CPU %1</source>
        <translation>虚拟 CPU %1</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>vsock device</source>
        <translation>vsock 设备</translation>
    </message>
    <message>
        <source>waiting until others have moved</source>
        <translation>正在等待其他虚拟机移动完毕</translation>
    </message>
    <message>
        <source>watchdog</source>
        <translation>看门狗</translation>
    </message>
    <message>
        <source>what its TPM keeps is not as “swtpm” writes it.</source>
        <translation>其 TPM 所保存的内容不是“swtpm”写入的格式。</translation>
    </message>
    <message>
        <source>what was interrupted is being ended</source>
        <translation>正在结束被中断的操作</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>whole number from %1</source>
        <translation>不小于 %1 的整数</translation>
    </message>
    <message>
        <source>whole number from %1 to %2</source>
        <translation>%1 到 %2 的整数</translation>
    </message>
    <message>
        <source>whole number up to %1</source>
        <translation>不大于 %1 的整数</translation>
    </message>
    <message>
        <source>whole number, may be negative</source>
        <translation>整数，可以为负</translation>
    </message>
    <message>
        <source>without a group</source>
        <translation>没有组</translation>
    </message>
    <message>
        <source>without address</source>
        <translation>没有地址</translation>
    </message>
    <message>
        <source>without tags</source>
        <translation>没有标签</translation>
    </message>
    <message>
        <source>woken up</source>
        <translation>已唤醒</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>zlib and zstd compress parallel connections only.</source>
        <translation>zlib 和 zstd 只能压缩并行连接。</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” &amp;and all that follow it</source>
        <translation>“%1”及其所有后续快照(&amp;A)</translation>
    </message>
    <message>
        <source>“%1” (%2): no known system; choose it on the next page.</source>
        <translation>“%1”（%2）：不是已知的系统；请在下一页选择。</translation>
    </message>
    <message>
        <source>“%1” (%2): not in the database of systems; %3 comes nearest.</source>
        <translation>“%1”（%2）：不在系统数据库中；最接近的是 %3。</translation>
    </message>
    <message>
        <source>“%1” already runs on “%2” with the same identifier.</source>
        <translation>“%1”已在“%2”上运行，且标识符相同。</translation>
    </message>
    <message>
        <source>“%1” already runs on “%2”.</source>
        <translation>“%1”已在“%2”上运行。</translation>
    </message>
    <message>
        <source>“%1” and this computer did not agree on an encrypted connection; check that the port is the one for TLS, and whose certificates the host accepts.</source>
        <translation>“%1”与本机未能就加密连接达成一致；请检查该端口是否为 TLS 端口，以及该主机接受谁的证书。</translation>
    </message>
    <message>
        <source>“%1” and this computer share no way of signing in; install the SASL module that the details name.</source>
        <translation>“%1”与此计算机没有共同的登录方式；请安装详细信息中提到的 SASL 模块。</translation>
    </message>
    <message>
        <source>“%1” and “%2” do not both tell which processor they have; choose one by hand.</source>
        <translation>“%1”和“%2”没有都说明各自的处理器；请手动选择一个。</translation>
    </message>
    <message>
        <source>“%1” asks for a PIT tick policy “%2”, which QEMU has not.</source>
        <translation>“%1”要求 PIT tick 策略“%2”，QEMU 没有该策略。</translation>
    </message>
    <message>
        <source>“%1” asks for a TPM “%2”, which cannot be used here.</source>
        <translation>“%1”要求 TPM“%2”，在这里不能使用。</translation>
    </message>
    <message>
        <source>“%1” asks for a clock adjustment “%2”; write a number of seconds.</source>
        <translation>“%1”要求时钟调整“%2”；请写秒数。</translation>
    </message>
    <message>
        <source>“%1” asks for a display “%2”, which QEMU has not.</source>
        <translation>“%1”要求显示“%2”，QEMU 没有该显示。</translation>
    </message>
    <message>
        <source>“%1” asks for a memory balloon “%2”, which cannot be used here.</source>
        <translation>“%1”要求内存气球“%2”，在这里不能使用。</translation>
    </message>
    <message>
        <source>“%1” asks for a second display “%2”; QEMU has one of each kind.</source>
        <translation>“%1”要求第二个显示“%2”；QEMU 每种只有一个。</translation>
    </message>
    <message>
        <source>“%1” asks for a sound card “%2”, which cannot be used here.</source>
        <translation>“%1”要求声卡“%2”，在这里不能使用。</translation>
    </message>
    <message>
        <source>“%1” asks for a time stamp counter that never changes its speed (“invtsc”), which this host does not offer; take it out.</source>
        <translation>“%1”要求速度恒定的时间戳计数器（“invtsc”），而本主机不提供；请将其去掉。</translation>
    </message>
    <message>
        <source>“%1” asks for a timer “%2”, which QEMU has not.</source>
        <translation>“%1”要求定时器“%2”，QEMU 没有该定时器。</translation>
    </message>
    <message>
        <source>“%1” asks for a video device “%2”, which cannot be used here%3.</source>
        <translation>“%1”要求视频设备“%2”，在这里不能使用%3。</translation>
    </message>
    <message>
        <source>“%1” asks for a watchdog “%2”, which cannot be used here.</source>
        <translation>“%1”要求看门狗“%2”，在这里不能使用。</translation>
    </message>
    <message>
        <source>“%1” asks for an RTC that follows “%2”, which QEMU has not.</source>
        <translation>“%1”要求跟随“%2”的 RTC，QEMU 没有该 RTC。</translation>
    </message>
    <message>
        <source>“%1” asks for an RTC tick policy “%2”, which QEMU has not.</source>
        <translation>“%1”要求 RTC tick 策略“%2”，QEMU 没有该策略。</translation>
    </message>
    <message>
        <source>“%1” asks for an action “%2” that does not exist.</source>
        <translation>“%1”要求的动作“%2”不存在。</translation>
    </message>
    <message>
        <source>“%1” asks for an input device “%2”, which cannot be used here.</source>
        <translation>“%1”要求输入设备“%2”，在这里不能使用。</translation>
    </message>
    <message>
        <source>“%1” asks for an unknown CPU mode “%2”.</source>
        <translation>“%1”要求未知的 CPU 模式“%2”。</translation>
    </message>
    <message>
        <source>“%1” asks for an unknown clock offset “%2”.</source>
        <translation>“%1”要求未知的时钟偏移“%2”。</translation>
    </message>
    <message>
        <source>“%1” asks for an unknown treatment of what is out of date, “%2”.</source>
        <translation>“%1”要求以未知方式“%2”处理过时内容。</translation>
    </message>
    <message>
        <source>“%1” asks for launch security “%2”, which the emulator “%3” does not have.</source>
        <translation>“%1”要求启动安全性“%2”，模拟器“%3”没有该功能。</translation>
    </message>
    <message>
        <source>“%1” asks for paravirtual spin locks, which this host does not offer; take “%2” out.</source>
        <translation>“%1”要求半虚拟化自旋锁，而本主机不提供；请去掉“%2”。</translation>
    </message>
    <message>
        <source>“%1” asks for the host's CPU, which needs KVM; choose the CPU mode “maximum”.</source>
        <translation>“%1”要求主机的 CPU，这需要 KVM；请选择 CPU 模式“maximum”。</translation>
    </message>
    <message>
        <source>“%1” asks for the processor feature “%2”, which nobody knows; take it out.</source>
        <translation>“%1”要求无人知晓的处理器特性“%2”；请将其去掉。</translation>
    </message>
    <message>
        <source>“%1” asks for the processor model “%2”, which nobody knows; choose another one.</source>
        <translation>“%1”要求无人知晓的处理器型号“%2”；请选择其他型号。</translation>
    </message>
    <message>
        <source>“%1” asks for vhost networking, which this computer has not; load the module “vhost_net”.</source>
        <translation>“%1”要求 vhost 网络，此计算机没有；请加载模块“vhost_net”。</translation>
    </message>
    <message>
        <source>“%1” asks polkit whether you may, but no program here can ask for your password; log in to a desktop, or become a member of the group “libvirt”.</source>
        <translation>“%1”会向 polkit 询问是否有权限，但此处没有可以请求输入密码的程序；请登录到桌面，或者加入“libvirt”组。</translation>
    </message>
    <message>
        <source>“%1” becomes what it was on %2. All that happened in it since, on its disks and in its memory, is lost.</source>
        <translation>“%1”将恢复到 %2 时的状态。此后其磁盘和内存中发生的一切都会丢失。</translation>
    </message>
    <message>
        <source>“%1” belongs to a test host, whose machines have no screen to look at.</source>
        <translation>“%1”属于测试主机，测试主机的虚拟机没有可供查看的屏幕。</translation>
    </message>
    <message>
        <source>“%1” broke the connection off; check the port, and whether it is one for TLS.</source>
        <translation>“%1”中断了连接；请检查端口，以及它是否为 TLS 端口。</translation>
    </message>
    <message>
        <source>“%1” calls itself “%2”, where the source would find only itself.</source>
        <translation>“%1”自称“%2”，而源通过该名称只会找到自己。</translation>
    </message>
    <message>
        <source>“%1” came from “%2”: %3</source>
        <translation>“%1”来自“%2”：%3</translation>
    </message>
    <message>
        <source>“%1” can be asked by the power button or its agent only.</source>
        <translation>只能通过电源按钮或其代理向“%1”发出请求。</translation>
    </message>
    <message>
        <source>“%1” can have 1 to %2 processors.</source>
        <translation>“%1”可以有 1 到 %2 个处理器。</translation>
    </message>
    <message>
        <source>“%1” can stand here only once.</source>
        <translation>“%1”在此处只能出现一次。</translation>
    </message>
    <message>
        <source>“%1” cannot be a bridge’s name; at most 15 characters without space, “:” and “/”.</source>
        <translation>“%1”不能作为网桥的名称；最多 15 个字符，不含空格、“:”和“/”。</translation>
    </message>
    <message>
        <source>“%1” cannot be a model; use letters, digits, “-” and “_”.</source>
        <translation>“%1”不能作为型号；请使用字母、数字、“-”和“_”。</translation>
    </message>
    <message>
        <source>“%1” cannot be a name.</source>
        <translation>“%1”不能作为名称。</translation>
    </message>
    <message>
        <source>“%1” cannot be imported: %2</source>
        <translation>“%1”无法导入：%2</translation>
    </message>
    <message>
        <source>“%1” cannot be reached by ssh.</source>
        <translation>无法通过 ssh 连接到“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be switched to post-copy now.</source>
        <translation>“%1”现在无法切换到后复制。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a channel; use letters, digits, “-”, “_” and “.”.</source>
        <translation>“%1”不能作为通道的名称；请使用字母、数字、“-”、“_”和“.”。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an environment variable; use letters, digits and underscores.</source>
        <translation>“%1”不能作为环境变量的名称；请使用字母、数字和下划线。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of shared memory.</source>
        <translation>“%1”不能作为共享内存的名称。</translation>
    </message>
    <message>
        <source>“%1” cannot be the path of a socket.</source>
        <translation>“%1”不能作为套接字的路径。</translation>
    </message>
    <message>
        <source>“%1” cannot be tied to whoever starts it; start it without that.</source>
        <translation>“%1”无法与其启动者绑定；启动时请不要使用该选项。</translation>
    </message>
    <message>
        <source>“%1” cannot be waited for at “%2”.</source>
        <translation>无法在“%2”等待“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be without memory.</source>
        <translation>“%1”不能没有内存。</translation>
    </message>
    <message>
        <source>“%1” cannot be written to.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot go back to the external snapshot “%2”; use the images it left.</source>
        <translation>“%1”无法恢复到外部快照“%2”；请使用它留下的映像。</translation>
    </message>
    <message>
        <source>“%1” cannot go on, as the address of the other test host asks; it is where it was.</source>
        <translation>“%1”无法继续，这是另一台测试主机的地址所要求的；它仍在原处。</translation>
    </message>
    <message>
        <source>“%1” cannot have more memory than its maximum, nor none.</source>
        <translation>“%1”的内存不能超过其最大值，也不能为零。</translation>
    </message>
    <message>
        <source>“%1” cannot have more memory than its maximum; raise that first.</source>
        <translation>“%1”的内存不能超过其最大值；请先提高最大值。</translation>
    </message>
    <message>
        <source>“%1” cannot have more memory than “maxMemory” in its document says.</source>
        <translation>“%1”的内存不能超过其文档中“maxMemory”指定的值。</translation>
    </message>
    <message>
        <source>“%1” cannot move machines to or from other hosts.</source>
        <translation>“%1”无法与其他主机相互移动虚拟机。</translation>
    </message>
    <message>
        <source>“%1” cannot move machines while they run.</source>
        <translation>“%1”无法移动运行中的虚拟机。</translation>
    </message>
    <message>
        <source>“%1” cannot react with “%2” to that.</source>
        <translation>“%1”无法以“%2”对此作出反应。</translation>
    </message>
    <message>
        <source>“%1” cannot use the processor directly; the machine is emulated there and slow.</source>
        <translation>“%1”无法直接使用处理器；虚拟机在那边将以模拟方式运行，速度很慢。</translation>
    </message>
    <message>
        <source>“%1” compresses only over several connections; ask for these, too.</source>
        <translation>“%1”只能通过多个连接进行压缩；请同时启用多个连接。</translation>
    </message>
    <message>
        <source>“%1” could not be asked to restart.</source>
        <translation>无法请求“%1”重启。</translation>
    </message>
    <message>
        <source>“%1” could not be asked to shut down.</source>
        <translation>无法请求“%1”关机。</translation>
    </message>
    <message>
        <source>“%1” could not be checked: %2</source>
        <translation>无法检查“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” could not be continued here.</source>
        <translation>“%1”无法在此处继续运行。</translation>
    </message>
    <message>
        <source>“%1” could not be deleted.</source>
        <translation>无法删除“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be forced off.</source>
        <translation>无法强制关闭“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be given its security label.</source>
        <translation>无法为“%1”设置其安全标签。</translation>
    </message>
    <message>
        <source>“%1” could not be interrupted.</source>
        <translation>无法中断“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be made private.</source>
        <translation>无法将“%1”设为仅自己可访问。</translation>
    </message>
    <message>
        <source>“%1” could not be moved to “%2”.</source>
        <translation>“%1”无法移动到“%2”。</translation>
    </message>
    <message>
        <source>“%1” could not be moved to “%2”; %3</source>
        <translation>“%1”无法移动到“%2”；%3</translation>
    </message>
    <message>
        <source>“%1” could not be moved; it is still here.</source>
        <translation>“%1”无法移动；它仍在此处。</translation>
    </message>
    <message>
        <source>“%1” could not be paused.</source>
        <translation>无法暂停“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be put to sleep.</source>
        <translation>无法使“%1”进入睡眠。</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be received.</source>
        <translation>无法接收“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be removed.</source>
        <translation>无法移除“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be renamed to “%2”.</source>
        <translation>无法将“%1”重命名为“%2”。</translation>
    </message>
    <message>
        <source>“%1” could not be reset.</source>
        <translation>无法重置“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be resumed after it was not moved; it stays paused here.</source>
        <translation>“%1”未能移动，之后又无法继续运行；它在此处保持暂停。</translation>
    </message>
    <message>
        <source>“%1” could not be resumed.</source>
        <translation>无法继续“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be run as the user “%2”.</source>
        <translation>无法以用户“%2”的身份运行“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be saved.</source>
        <translation>无法保存“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be started as the user “%2”; may that user run it?</source>
        <translation>无法以用户“%2”的身份启动“%1”；该用户是否有权运行它？</translation>
    </message>
    <message>
        <source>“%1” could not be started.</source>
        <translation>无法启动“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be started: its emulator ended at once.</source>
        <translation>无法启动“%1”：其模拟器立即结束了。</translation>
    </message>
    <message>
        <source>“%1” could not be switched to post-copy.</source>
        <translation>“%1”无法切换到后复制。</translation>
    </message>
    <message>
        <source>“%1” could not be woken up.</source>
        <translation>无法唤醒“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” could not go back to the snapshot “%2”.</source>
        <translation>“%1”无法恢复到快照“%2”。</translation>
    </message>
    <message>
        <source>“%1” could not go on after the snapshot; resume it by hand.</source>
        <translation>“%1”在创建快照后无法继续运行；请手动使其继续。</translation>
    </message>
    <message>
        <source>“%1” crashed.</source>
        <translation>“%1”已崩溃。</translation>
    </message>
    <message>
        <source>“%1” describes several base boards; QEMU shows one.</source>
        <translation>“%1”描述了多个主板；QEMU 只显示一个。</translation>
    </message>
    <message>
        <source>“%1” devices need the mode “capabilities”.</source>
        <translation>“%1”设备需要模式“capabilities”。</translation>
    </message>
    <message>
        <source>“%1” devices need the mode “subsystem”.</source>
        <translation>“%1”设备需要模式“subsystem”。</translation>
    </message>
    <message>
        <source>“%1” did not come to this host.</source>
        <translation>“%1”没有到达此主机。</translation>
    </message>
    <message>
        <source>“%1” did not finish in time.</source>
        <translation>“%1”没有及时完成。</translation>
    </message>
    <message>
        <source>“%1” did not shut down in time and is forced off.</source>
        <translation>“%1”未及时关机，将被强制关闭。</translation>
    </message>
    <message>
        <source>“%1” does not accept this computer's certificate, or it has none; ask the host's administrator for “clientcert.pem” and “clientkey.pem”.</source>
        <translation>“%1”不接受此计算机的证书，或者此计算机没有证书；请向主机的管理员索取“clientcert.pem”和“clientkey.pem”。</translation>
    </message>
    <message>
        <source>“%1” does not answer; check that it is on and that no firewall is between.</source>
        <translation>“%1”没有应答；请检查它是否已开机，以及中间是否有防火墙。</translation>
    </message>
    <message>
        <source>“%1” does not count with the protocol “%2”.</source>
        <translation>“%1”在协议“%2”下不起作用。</translation>
    </message>
    <message>
        <source>“%1” does not count: the rule is about the protocol “%2”.</source>
        <translation>“%1”不起作用：该规则针对协议“%2”。</translation>
    </message>
    <message>
        <source>“%1” does not give what machines keep.</source>
        <translation>“%1”不提供虚拟机所保存的内容。</translation>
    </message>
    <message>
        <source>“%1” does not have the other half of “%2”.</source>
        <translation>“%1”没有“%2”的另一半。</translation>
    </message>
    <message>
        <source>“%1” does not know the machine type “%2”.</source>
        <translation>“%1”不识别机器类型“%2”。</translation>
    </message>
    <message>
        <source>“%1” does not know the machine type “%2”; “%3” is the nearest there.</source>
        <translation>“%1”不识别机器类型“%2”；“%3”是那边最接近的类型。</translation>
    </message>
    <message>
        <source>“%1” does not list the firmware “%2”.</source>
        <translation>“%1”没有列出固件“%2”。</translation>
    </message>
    <message>
        <source>“%1” does not move any more.</source>
        <translation>“%1”已不在移动。</translation>
    </message>
    <message>
        <source>“%1” does not move yet.</source>
        <translation>“%1”尚未开始移动。</translation>
    </message>
    <message>
        <source>“%1” does not offer the machine type “%2”.</source>
        <translation>“%1”不提供机器类型“%2”。</translation>
    </message>
    <message>
        <source>“%1” does not offer the processor “%2” of the machine: it lacks %3.</source>
        <translation>“%1”不提供虚拟机的处理器“%2”：缺少 %3。</translation>
    </message>
    <message>
        <source>“%1” does not offer the processor “%2” with all its features.</source>
        <translation>“%1”不提供具有全部功能的处理器“%2”。</translation>
    </message>
    <message>
        <source>“%1” does not run now; its agent can be asked when it goes on.</source>
        <translation>“%1”现在未运行；继续运行后才能询问其代理。</translation>
    </message>
    <message>
        <source>“%1” does not run; its file systems cannot be frozen.</source>
        <translation>“%1”未运行；无法冻结其文件系统。</translation>
    </message>
    <message>
        <source>“%1” does not say that a computer can start from it.</source>
        <translation>“%1”没有表明计算机可以从它启动。</translation>
    </message>
    <message>
        <source>“%1” does not sleep.</source>
        <translation>“%1”未处于睡眠状态。</translation>
    </message>
    <message>
        <source>“%1” does not write to the image “%2”; it is not the active one.</source>
        <translation>“%1”没有写入映像“%2”；该映像不是活动映像。</translation>
    </message>
    <message>
        <source>“%1” draws with the graphics card of “%2”.</source>
        <translation>“%1”使用“%2”的显卡进行绘制。</translation>
    </message>
    <message>
        <source>“%1” ended too early; the copy is not complete.</source>
        <translation>“%1”过早结束；副本不完整。</translation>
    </message>
    <message>
        <source>“%1” ended unexpectedly.</source>
        <translation>“%1”意外结束。</translation>
    </message>
    <message>
        <source>“%1” exists and is not a socket; remove it first.</source>
        <translation>“%1”已存在且不是套接字；请先将其移除。</translation>
    </message>
    <message>
        <source>“%1” exists on “%2”; disk “%3” is copied over it.</source>
        <translation>“%1”已存在于“%2”上；磁盘“%3”将覆盖它。</translation>
    </message>
    <message>
        <source>“%1” failed (exit code %2).</source>
        <translation>“%1”失败（退出代码 %2）。</translation>
    </message>
    <message>
        <source>“%1” failed to start.</source>
        <translation>“%1”启动失败。</translation>
    </message>
    <message>
        <source>“%1” for the disk “%2” does not exist on the destination; make it there first.</source>
        <translation>用于磁盘“%2”的“%1”在目标上不存在；请先在那边创建它。</translation>
    </message>
    <message>
        <source>“%1” gets a processor that both hosts have.</source>
        <translation>“%1”将使用两台主机都有的处理器。</translation>
    </message>
    <message>
        <source>“%1” gets everything that the images below hold and needs them no more. Their files stay. The machine goes on meanwhile.</source>
        <translation>“%1”将获得下层映像所含的全部内容，不再需要这些映像。它们的文件会保留。虚拟机在此期间继续运行。</translation>
    </message>
    <message>
        <source>“%1” gets the changed document on “%2”.</source>
        <translation>“%1”在“%2”上将使用更改后的文档。</translation>
    </message>
    <message>
        <source>“%1” gets the passphrase of the TPM (secret “%2”), too.</source>
        <translation>“%1”也会得到 TPM 的密码短语（机密信息“%2”）。</translation>
    </message>
    <message>
        <source>“%1” gets the passphrase of the encrypted disks (secret “%2”), too.</source>
        <translation>“%1”也会得到加密磁盘的密码短语（机密信息“%2”）。</translation>
    </message>
    <message>
        <source>“%1” gets what the images between it and “%2” hold and builds on “%2” then. Their files stay. The machine goes on meanwhile.</source>
        <translation>“%1”将获得它与“%2”之间的映像所含的内容，之后基于“%2”。这些映像的文件会保留。虚拟机在此期间继续运行。</translation>
    </message>
    <message>
        <source>“%1” gives such machines at most %2 processors, and “%3” has %4.</source>
        <translation>“%1”最多为此类虚拟机提供 %2 个处理器，而“%3”有 %4 个。</translation>
    </message>
    <message>
        <source>“%1” got no new I/O thread.</source>
        <translation>“%1”没有获得新的 I/O 线程。</translation>
    </message>
    <message>
        <source>“%1” got no new processor.</source>
        <translation>“%1”没有获得新的处理器。</translation>
    </message>
    <message>
        <source>“%1” grew while it was copied; try again when nothing uses it.</source>
        <translation>“%1”在复制期间变大；请在没有程序使用它时重试。</translation>
    </message>
    <message>
        <source>“%1” has %2 of memory, and “%3” needs %4.</source>
        <translation>“%1”有 %2 内存，而“%3”需要 %4。</translation>
    </message>
    <message>
        <source>“%1” has %2 processors now.</source>
        <translation>“%1”现在有 %2 个处理器。</translation>
    </message>
    <message>
        <source>“%1” has %2 processors, fewer than the %3 of “%4”.</source>
        <translation>“%1”有 %2 个处理器，少于“%4”的 %3 个。</translation>
    </message>
    <message>
        <source>“%1” has %2; more than that makes the machine slower.</source>
        <translation>“%1”有 %2；超出会使虚拟机变慢。</translation>
    </message>
    <message>
        <source>“%1” has NUMA nodes, whose memory is set one by one in its document.</source>
        <translation>“%1”有 NUMA 节点，其内存在文档中逐个设置。</translation>
    </message>
    <message>
        <source>“%1” has QEMU %2.</source>
        <translation>“%1”有 QEMU %2。</translation>
    </message>
    <message>
        <source>“%1” has a character in its settings that no program takes.</source>
        <translation>“%1”的设置中有任何程序都不接受的字符。</translation>
    </message>
    <message>
        <source>“%1” has a checkpoint “%2” already; choose another name.</source>
        <translation>“%1”已有检查点“%2”；请选择其他名称。</translation>
    </message>
    <message>
        <source>“%1” has a device that cannot be moved while it runs.</source>
        <translation>“%1”有一个在运行时无法移动的设备。</translation>
    </message>
    <message>
        <source>“%1” has a lease, which needs a lock manager; there is none here. Remove the lease.</source>
        <translation>“%1”有租约，需要锁管理器；此处没有。请移除该租约。</translation>
    </message>
    <message>
        <source>“%1” has a machine with the name “%2” already; choose another name.</source>
        <translation>“%1”已有名称为“%2”的虚拟机；请选择其他名称。</translation>
    </message>
    <message>
        <source>“%1” has a machine with the same UUID already.</source>
        <translation>“%1”已有 UUID 相同的虚拟机。</translation>
    </message>
    <message>
        <source>“%1” has a machine with the same identifier under the name “%2”.</source>
        <translation>“%1”有一台标识符相同的虚拟机，名称为“%2”。</translation>
    </message>
    <message>
        <source>“%1” has a number that is scheduled more than once.</source>
        <translation>“%1”中有一个编号被多次调度。</translation>
    </message>
    <message>
        <source>“%1” has a saved state and cannot be renamed; start or discard it.</source>
        <translation>“%1”有保存的状态，无法重命名；请启动它或丢弃该状态。</translation>
    </message>
    <message>
        <source>“%1” has a saved state of its own; discard it before another one is restored.</source>
        <translation>“%1”有自己的保存的状态；恢复其他状态之前，请先将其丢弃。</translation>
    </message>
    <message>
        <source>“%1” has a saved state that does not fit the snapshot “%2”; discard it first.</source>
        <translation>“%1”保存的状态与快照“%2”不符；请先将其丢弃。</translation>
    </message>
    <message>
        <source>“%1” has a saved state; delete that together with it, or first.</source>
        <translation>“%1”有保存的状态；请将该状态与它一起删除，或先行删除。</translation>
    </message>
    <message>
        <source>“%1” has a saved state; discard it first, or remove it together with the machine.</source>
        <translation>“%1”有保存的状态；请先将其丢弃，或连同虚拟机一起移除。</translation>
    </message>
    <message>
        <source>“%1” has a saved state; discard it to rename the machine.</source>
        <translation>“%1”有保存的状态；请将其丢弃以重命名虚拟机。</translation>
    </message>
    <message>
        <source>“%1” has a shared folder (virtiofs); remove it to move the machine.</source>
        <translation>“%1”有共享文件夹（virtiofs）；请将其移除以便移动虚拟机。</translation>
    </message>
    <message>
        <source>“%1” has a snapshot “%2” already; choose another name.</source>
        <translation>“%1”已有快照“%2”；请选择其他名称。</translation>
    </message>
    <message>
        <source>“%1” has a time stamp counter that never changes its speed (“invtsc”).</source>
        <translation>“%1”有速度从不改变的时间戳计数器（“invtsc”）。</translation>
    </message>
    <message>
        <source>“%1” has about %2 left, “%3” needs up to %4.</source>
        <translation>“%1”大约还剩 %2，“%3”最多需要 %4。</translation>
    </message>
    <message>
        <source>“%1” has about %2 of memory left, and “%3” needs up to %4.</source>
        <translation>“%1”大约还剩 %2 内存，而“%3”最多需要 %4。</translation>
    </message>
    <message>
        <source>“%1” has all features that its emulator offers (“%2”), and the hosts’ emulators differ.</source>
        <translation>“%1”具有其模拟器提供的全部功能（“%2”），而两台主机的模拟器不同。</translation>
    </message>
    <message>
        <source>“%1” has an I/O thread %2 already.</source>
        <translation>“%1”已有 I/O 线程 %2。</translation>
    </message>
    <message>
        <source>“%1” has an initrd or kernel arguments but no kernel; add the kernel.</source>
        <translation>“%1”有 initrd 或内核参数但没有内核；请添加内核。</translation>
    </message>
    <message>
        <source>“%1” has another machine named “%2”.</source>
        <translation>“%1”有另一台名为“%2”的虚拟机。</translation>
    </message>
    <message>
        <source>“%1” has another size than its description says.</source>
        <translation>“%1”的大小与其描述文件所说的不同。</translation>
    </message>
    <message>
        <source>“%1” has arrived, but could not be defined here; it is gone once it is off.</source>
        <translation>“%1”已到达，但无法在此处定义；一旦关机它就会消失。</translation>
    </message>
    <message>
        <source>“%1” has checkpoints (%2); the next backup is a full one.</source>
        <translation>“%1”有检查点（%2）；下一次备份将是完整备份。</translation>
    </message>
    <message>
        <source>“%1” has checkpoints; delete them first, or remove them together with the machine.</source>
        <translation>“%1”有检查点；请先将其删除，或连同虚拟机一起移除。</translation>
    </message>
    <message>
        <source>“%1” has firmware settings (NVRAM); remove or keep them when you remove the machine.</source>
        <translation>“%1”有固件设置 (NVRAM)；移除虚拟机时请将其移除或保留。</translation>
    </message>
    <message>
        <source>“%1” has no %2.</source>
        <translation>“%1”没有%2。</translation>
    </message>
    <message>
        <source>“%1” has no I/O thread %2.</source>
        <translation>“%1”没有 I/O 线程 %2。</translation>
    </message>
    <message>
        <source>“%1” has no SPICE; the machine's display is VNC there.</source>
        <translation>“%1”没有 SPICE；虚拟机的显示在那边将使用 VNC。</translation>
    </message>
    <message>
        <source>“%1” has no attribute “%2”.</source>
        <translation>“%1”没有属性“%2”。</translation>
    </message>
    <message>
        <source>“%1” has no channel for the guest agent; add one to freeze its file systems.</source>
        <translation>“%1”没有用于客户机代理的通道；请添加一个以冻结其文件系统。</translation>
    </message>
    <message>
        <source>“%1” has no channel to an agent; add a channel named “org.qemu.guest_agent.0” to it.</source>
        <translation>“%1”没有通往代理的通道；请为其添加名为“org.qemu.guest_agent.0”的通道。</translation>
    </message>
    <message>
        <source>“%1” has no checkpoint “%2”.</source>
        <translation>“%1”没有检查点“%2”。</translation>
    </message>
    <message>
        <source>“%1” has no definition that could be copied.</source>
        <translation>“%1”没有可以复制的定义。</translation>
    </message>
    <message>
        <source>“%1” has no definition that could move without it running.</source>
        <translation>“%1”没有可以在它不运行时移动的定义。</translation>
    </message>
    <message>
        <source>“%1” has no disk “%2” to copy.</source>
        <translation>“%1”没有可复制的磁盘“%2”。</translation>
    </message>
    <message>
        <source>“%1” has no disk “%2” with an image.</source>
        <translation>“%1”没有带映像的磁盘“%2”。</translation>
    </message>
    <message>
        <source>“%1” has no disk “%2”.</source>
        <translation>“%1”没有磁盘“%2”。</translation>
    </message>
    <message>
        <source>“%1” has no disks.</source>
        <translation>“%1”没有磁盘。</translation>
    </message>
    <message>
        <source>“%1” has no emulator “%2”.</source>
        <translation>“%1”没有模拟器“%2”。</translation>
    </message>
    <message>
        <source>“%1” has no firmware file “%2”; it chooses one of its own.</source>
        <translation>“%1”没有固件文件“%2”；它会自行选择一个。</translation>
    </message>
    <message>
        <source>“%1” has no graphical screen number %2.</source>
        <translation>“%1”没有编号为 %2 的图形屏幕。</translation>
    </message>
    <message>
        <source>“%1” has no graphical screen.</source>
        <translation>“%1”没有图形屏幕。</translation>
    </message>
    <message>
        <source>“%1” has no hardware virtualisation (KVM), which “%2” uses.</source>
        <translation>“%1”没有“%2”所使用的硬件虚拟化（KVM）。</translation>
    </message>
    <message>
        <source>“%1” has no huge pages of %2, which “%3” uses.</source>
        <translation>“%1”没有“%3”所使用的大小为 %2 的大页。</translation>
    </message>
    <message>
        <source>“%1” has no image “%2”.</source>
        <translation>“%1”没有映像“%2”。</translation>
    </message>
    <message>
        <source>“%1” has no memory balloon, which would measure its memory; add one.</source>
        <translation>“%1”没有可用来测量其内存的内存气球；请添加一个。</translation>
    </message>
    <message>
        <source>“%1” has no memory size; add a &lt;memory&gt; element.</source>
        <translation>“%1”没有内存大小；请添加 &lt;memory&gt; 元素。</translation>
    </message>
    <message>
        <source>“%1” has no network filter “%2”.</source>
        <translation>“%1”没有网络过滤器“%2”。</translation>
    </message>
    <message>
        <source>“%1” has no network filter “%2”; the interface is not filtered there.</source>
        <translation>“%1”没有网络过滤器“%2”；该接口在那边不会被过滤。</translation>
    </message>
    <message>
        <source>“%1” has no network interface “%2”.</source>
        <translation>“%1”没有网络接口“%2”。</translation>
    </message>
    <message>
        <source>“%1” has no network interfaces.</source>
        <translation>“%1”没有网络接口。</translation>
    </message>
    <message>
        <source>“%1” has no network “%2” any more.</source>
        <translation>“%1”已不再有网络“%2”。</translation>
    </message>
    <message>
        <source>“%1” has no processor %2; it has %3.</source>
        <translation>“%1”没有处理器 %2；它有 %3 个。</translation>
    </message>
    <message>
        <source>“%1” has no ring of changed pages; measure by sampling.</source>
        <translation>“%1”没有记录已更改页的环形缓冲区；请用采样方式测量。</translation>
    </message>
    <message>
        <source>“%1” has no saved state.</source>
        <translation>“%1”没有保存的状态。</translation>
    </message>
    <message>
        <source>“%1” has no secret “%2” with the passphrase of an encrypted disk.</source>
        <translation>“%1”没有含加密磁盘密码短语的机密信息“%2”。</translation>
    </message>
    <message>
        <source>“%1” has no secret “%2” with the passphrase of the TPM.</source>
        <translation>“%1”没有含 TPM 密码短语的机密信息“%2”。</translation>
    </message>
    <message>
        <source>“%1” has no secret “%2”, which %3 needs.</source>
        <translation>“%1”没有 %3 所需的机密信息“%2”。</translation>
    </message>
    <message>
        <source>“%1” has no security driver “%2”; its label is left out.</source>
        <translation>“%1”没有安全驱动程序“%2”；其标签将被排除。</translation>
    </message>
    <message>
        <source>“%1” has no serial console “%2”.</source>
        <translation>“%1”没有串行控制台“%2”。</translation>
    </message>
    <message>
        <source>“%1” has no serial console.</source>
        <translation>“%1”没有串行控制台。</translation>
    </message>
    <message>
        <source>“%1” has no snapshot “%2”.</source>
        <translation>“%1”没有快照“%2”。</translation>
    </message>
    <message>
        <source>“%1” has no storage pool for image files. Create one, or use an existing image.</source>
        <translation>“%1”没有用于映像文件的存储池。请创建一个，或使用现有映像。</translation>
    </message>
    <message>
        <source>“%1” has no storage pool that holds files and runs.</source>
        <translation>“%1”没有可容纳文件且正在运行的存储池。</translation>
    </message>
    <message>
        <source>“%1” has no storage pool that “%2” could be made in.</source>
        <translation>“%1”没有可以在其中创建“%2”的存储池。</translation>
    </message>
    <message>
        <source>“%1” has no storage pools that disks could be read from.</source>
        <translation>“%1”没有可以从中读取磁盘的存储池。</translation>
    </message>
    <message>
        <source>“%1” has no storage pools.</source>
        <translation>“%1”没有存储池。</translation>
    </message>
    <message>
        <source>“%1” has no such console.</source>
        <translation>“%1”没有这样的控制台。</translation>
    </message>
    <message>
        <source>“%1” has no way to this console.</source>
        <translation>“%1”没有通往此控制台的途径。</translation>
    </message>
    <message>
        <source>“%1” has not answered for %2; check that it is on, that it is not overloaded and that no firewall is between.</source>
        <translation>“%1”已有 %2 没有响应；请检查它是否已开机、是否过载，以及中间是否有防火墙。</translation>
    </message>
    <message>
        <source>“%1” has not answered yet.</source>
        <translation>“%1”尚未响应。</translation>
    </message>
    <message>
        <source>“%1” has only %2 free, and this format reserves all of it at once.</source>
        <translation>“%1”只有 %2 可用，而此格式会立即预留全部空间。</translation>
    </message>
    <message>
        <source>“%1” has only %2 free; the machine stops when it is full.</source>
        <translation>“%1”只有 %2 可用；空间用尽时虚拟机会停止。</translation>
    </message>
    <message>
        <source>“%1” has only %2 of memory.</source>
        <translation>“%1”只有 %2 内存。</translation>
    </message>
    <message>
        <source>“%1” has only the processors 0 to %2.</source>
        <translation>“%1”只有处理器 0 到 %2。</translation>
    </message>
    <message>
        <source>“%1” has options for QEMU of its own, which cannot be judged.</source>
        <translation>“%1”有自己的 QEMU 选项，无法对其进行判断。</translation>
    </message>
    <message>
        <source>“%1” has protected memory of its processor (SGX).</source>
        <translation>“%1”有受处理器保护的内存（SGX）。</translation>
    </message>
    <message>
        <source>“%1” has saved memory that cannot go along.</source>
        <translation>“%1”有无法一并转移的已保存内存。</translation>
    </message>
    <message>
        <source>“%1” has shut itself down.</source>
        <translation>“%1”已自行关机。</translation>
    </message>
    <message>
        <source>“%1” has snapshots (%2), which stay behind.</source>
        <translation>“%1”有快照（%2），这些快照会留在原处。</translation>
    </message>
    <message>
        <source>“%1” has snapshots, which stay behind; delete them first.</source>
        <translation>“%1”有快照，这些快照会留在原处；请先将其删除。</translation>
    </message>
    <message>
        <source>“%1” has snapshots; delete them first, or remove them together with the machine.</source>
        <translation>“%1”有快照；请先将其删除，或连同虚拟机一起移除。</translation>
    </message>
    <message>
        <source>“%1” has snapshots; delete them to move the machine.</source>
        <translation>“%1”有快照；请将其删除以便移动虚拟机。</translation>
    </message>
    <message>
        <source>“%1” has snapshots; delete them together with it, or first.</source>
        <translation>“%1”有快照；请将快照一并删除，或先行删除。</translation>
    </message>
    <message>
        <source>“%1” has the %2, but it is not started.</source>
        <translation>“%1”有%2，但它没有启动。</translation>
    </message>
    <message>
        <source>“%1” has the CPU mode “%2”, which this host does not offer such machines (%3, %4); choose a model or the mode “maximum”.</source>
        <translation>“%1”的 CPU 模式为“%2”，而本主机不向这类虚拟机（%3，%4）提供该模式；请选择一种型号或“maximum”模式。</translation>
    </message>
    <message>
        <source>“%1” has the filters.</source>
        <translation>“%1”有这些过滤器。</translation>
    </message>
    <message>
        <source>“%1” has the format %2; a copy that shares its blocks has the same.</source>
        <translation>“%1”的格式为 %2；与其共享块的副本也是同样的格式。</translation>
    </message>
    <message>
        <source>“%1” has the machine’s secrets.</source>
        <translation>“%1”有虚拟机的机密信息。</translation>
    </message>
    <message>
        <source>“%1” has the name or UUID of another machine; it is left alone.</source>
        <translation>“%1”的名称或 UUID 与另一台虚拟机相同；不对其进行处理。</translation>
    </message>
    <message>
        <source>“%1” has the networks.</source>
        <translation>“%1”有这些网络。</translation>
    </message>
    <message>
        <source>“%1” has the older %2: %3 there, %4 here.</source>
        <translation>“%1”的 %2 较旧：那边为 %3，此处为 %4。</translation>
    </message>
    <message>
        <source>“%1” has the shared memory “%2” of an old kind.</source>
        <translation>“%1”有旧类型的共享内存“%2”。</translation>
    </message>
    <message>
        <source>“%1” has too few Hyper-V spinlock retries; at least 4095.</source>
        <translation>“%1”的 Hyper-V spinlock 重试次数太少；至少为 4095。</translation>
    </message>
    <message>
        <source>“%1” in it has no acceptable size.</source>
        <translation>其中“%1”的大小不可接受。</translation>
    </message>
    <message>
        <source>“%1” in it is a link or a device, not a file.</source>
        <translation>其中的“%1”是链接或设备，而不是文件。</translation>
    </message>
    <message>
        <source>“%1” in it is too large.</source>
        <translation>其中的“%1”太大。</translation>
    </message>
    <message>
        <source>“%1” is %2; it will be so there too.</source>
        <translation>“%1”的状态为%2；在那边也会如此。</translation>
    </message>
    <message>
        <source>“%1” is a %2 image and cannot become %3 on its way to the host; choose %2.</source>
        <translation>“%1”是 %2 映像，无法在传输到主机的过程中转换为 %3；请选择 %2。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not an image.</source>
        <translation>“%1”是文件夹，不是映像。</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose a disc image in it.</source>
        <translation>“%1”是文件夹；请选择其中的光盘映像。</translation>
    </message>
    <message>
        <source>“%1” is already defined on “%2”, and switched off; this definition replaces it.</source>
        <translation>“%1”已在“%2”上定义，且已关机；此定义将替换它。</translation>
    </message>
    <message>
        <source>“%1” is already defined on “%2”, with the same definition; it is used on.</source>
        <translation>“%1”已在“%2”上定义，且定义相同；将继续使用它。</translation>
    </message>
    <message>
        <source>“%1” is already moving.</source>
        <translation>“%1”已在移动。</translation>
    </message>
    <message>
        <source>“%1” is already on “%2”.</source>
        <translation>“%1”已在“%2”上。</translation>
    </message>
    <message>
        <source>“%1” is already on “%2”; both connections lead to the same host.</source>
        <translation>“%1”已在“%2”上；两个连接通往同一台主机。</translation>
    </message>
    <message>
        <source>“%1” is already running, or saved by itself.</source>
        <translation>“%1”已在运行，或已自行保存。</translation>
    </message>
    <message>
        <source>“%1” is already running.</source>
        <translation>“%1”已在运行。</translation>
    </message>
    <message>
        <source>“%1” is already running; shut it down to go on with what was saved.</source>
        <translation>“%1”已在运行；要从保存的状态继续运行，请先将其关机。</translation>
    </message>
    <message>
        <source>“%1” is an IPv4 address; give it the family “ipv4”.</source>
        <translation>“%1”是 IPv4 地址；请将其地址族设为“ipv4”。</translation>
    </message>
    <message>
        <source>“%1” is an IPv6 address; give it the family “ipv6”.</source>
        <translation>“%1”是 IPv6 地址；请将其地址族设为“ipv6”。</translation>
    </message>
    <message>
        <source>“%1” is an image of the disk “%2” itself; choose another name.</source>
        <translation>“%1”本身就是磁盘“%2”的映像；请选择其他名称。</translation>
    </message>
    <message>
        <source>“%1” is at least %2 µs; leave it empty for no limit.</source>
        <translation>“%1”至少为 %2 µs；留空表示无限制。</translation>
    </message>
    <message>
        <source>“%1” is at most %2.</source>
        <translation>“%1”最多为 %2。</translation>
    </message>
    <message>
        <source>“%1” is being checked.</source>
        <translation>正在检查“%1”。</translation>
    </message>
    <message>
        <source>“%1” is between %2 and %3 microseconds, or -1 for no limit.</source>
        <translation>“%1”介于 %2 与 %3 微秒之间，或为 -1 表示无限制。</translation>
    </message>
    <message>
        <source>“%1” is between %2 and %3 microseconds.</source>
        <translation>“%1”介于 %2 与 %3 微秒之间。</translation>
    </message>
    <message>
        <source>“%1” is busy: %2.</source>
        <translation>“%1”正忙：%2。</translation>
    </message>
    <message>
        <source>“%1” is busy: %2; wait until that has finished.</source>
        <translation>“%1”正忙：%2；请等待其完成。</translation>
    </message>
    <message>
        <source>“%1” is coming from another host.</source>
        <translation>“%1”正从另一台主机移来。</translation>
    </message>
    <message>
        <source>“%1” is compressed in a way that is not taken.</source>
        <translation>“%1”的压缩方式不被接受。</translation>
    </message>
    <message>
        <source>“%1” is connected for looking only, and a screen takes keys and clicks; change the connection to open it.</source>
        <translation>“%1”以只读方式连接，而屏幕会接收按键和点击；请更改连接以打开屏幕。</translation>
    </message>
    <message>
        <source>“%1” is connected for reading only.</source>
        <translation>“%1”以只读方式连接。</translation>
    </message>
    <message>
        <source>“%1” is connected for reading only. To change something there, choose “Change Connection…” in the menu “Host” and untick “Look only”.</source>
        <translation>“%1”以只读方式连接。要在那里进行更改，请在“主机”菜单中选择“更改连接…”，并取消勾选“仅查看”。</translation>
    </message>
    <message>
        <source>“%1” is connected read-only.</source>
        <translation>“%1”以只读方式连接。</translation>
    </message>
    <message>
        <source>“%1” is cut into pieces that cannot be counted.</source>
        <translation>“%1”被切成了无法计数的分段。</translation>
    </message>
    <message>
        <source>“%1” is defined on “%2” already; this definition replaces it.</source>
        <translation>“%1”已在“%2”上定义；此定义将替换它。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is deleted, but of its storage %n file(s) could not be deleted.</source>
        <translation>
            <numerusform>“%1”已删除，但其存储中有 %n 个文件无法删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is encrypted; its passphrase would be missing on the other host.</source>
        <translation>“%1”已加密；另一台主机上会缺少其密码短语。</translation>
    </message>
    <message>
        <source>“%1” is for %2, and “%3” has %4.</source>
        <translation>“%1”用于 %2，而“%3”是 %4。</translation>
    </message>
    <message>
        <source>“%1” is gone from “%2” when it is switched off.</source>
        <translation>“%1”关机后会从“%2”上消失。</translation>
    </message>
    <message>
        <source>“%1” is in no storage pool of “%2” that is running.</source>
        <translation>“%1”不在“%2”上任何正在运行的存储池中。</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>“%1”已在列表中。</translation>
    </message>
    <message>
        <source>“%1” is in use by another machine as another user; “%2” cannot have it as “%3”.</source>
        <translation>“%1”正由另一台虚拟机以另一用户身份使用；“%2”不能以“%3”的身份使用它。</translation>
    </message>
    <message>
        <source>“%1” is incomplete: it has %2 of %3. Download or copy it again.</source>
        <translation>“%1”不完整：只有 %3 中的 %2。请重新下载或复制。</translation>
    </message>
    <message>
        <source>“%1” is longer than announced.</source>
        <translation>“%1”比所声明的要长。</translation>
    </message>
    <message>
        <source>“%1” is made on “%2” like this, with copies of the disks.</source>
        <translation>“%1”将连同磁盘的副本按此在“%2”上创建。</translation>
    </message>
    <message>
        <source>“%1” is managed by %2; the definition is adapted to it.</source>
        <translation>“%1”由 %2 管理；定义会据此调整。</translation>
    </message>
    <message>
        <source>“%1” is missing in it.</source>
        <translation>其中缺少“%1”。</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor a disk.</source>
        <translation>“%1”既不是文件也不是磁盘。</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor a drive.</source>
        <translation>“%1”既不是文件也不是驱动器。</translation>
    </message>
    <message>
        <source>“%1” is no PCI device: only those are taken from their drivers.</source>
        <translation>“%1”不是 PCI 设备：只有 PCI 设备才能从其驱动程序分离。</translation>
    </message>
    <message>
        <source>“%1” is no USB port; write up to four numbers with dots between them, such as “1.2”.</source>
        <translation>“%1”不是 USB 端口；请写最多四个以点分隔的数字，例如“1.2”。</translation>
    </message>
    <message>
        <source>“%1” is no address for a migration.</source>
        <translation>“%1”不是迁移的地址。</translation>
    </message>
    <message>
        <source>“%1” is no address for a moving machine; use “tcp://host:port”.</source>
        <translation>“%1”不是用于移动虚拟机的地址；请使用“tcp://host:port”。</translation>
    </message>
    <message>
        <source>“%1” is no address of an embedded host; use “embed:///session”, “embed:///system” or “embed:///?root=/folder”.</source>
        <translation>“%1”不是嵌入式主机的地址；请使用“embed:///session”、“embed:///system”或“embed:///?root=/folder”。</translation>
    </message>
    <message>
        <source>“%1” is no adjustment of the clock; write “reset” or a number of seconds.</source>
        <translation>“%1”不是时钟的调整值；请写“reset”或秒数。</translation>
    </message>
    <message>
        <source>“%1” is no block device.</source>
        <translation>“%1”不是块设备。</translation>
    </message>
    <message>
        <source>“%1” is no complete definition; it is left alone. %2</source>
        <translation>“%1”不是完整的定义；不对其进行处理。%2</translation>
    </message>
    <message>
        <source>“%1” is no date of a BIOS; write month, day and year as in “12/31/2030”.</source>
        <translation>“%1”不是 BIOS 的日期；请按“12/31/2030”的形式写月、日、年。</translation>
    </message>
    <message>
        <source>“%1” is no description of a test host.</source>
        <translation>“%1”不是测试主机的描述。</translation>
    </message>
    <message>
        <source>“%1” is no disk name; it must begin with “vd”, “sd”, “hd”, “fd”, “xvd” or “ubd”.</source>
        <translation>“%1”不是磁盘名称；它必须以“vd”、“sd”、“hd”、“fd”、“xvd”或“ubd”开头。</translation>
    </message>
    <message>
        <source>“%1” is no feature of an image.</source>
        <translation>“%1”不是映像的功能。</translation>
    </message>
    <message>
        <source>“%1” is no folder that can be written to.</source>
        <translation>“%1”不是可以写入的文件夹。</translation>
    </message>
    <message>
        <source>“%1” is no format of an image.</source>
        <translation>“%1”不是映像的格式。</translation>
    </message>
    <message>
        <source>“%1” is no host of this program; only embedded hosts can be served.</source>
        <translation>“%1”不是此程序的主机；只能提供嵌入式主机。</translation>
    </message>
    <message>
        <source>“%1” is no image that can be copied.</source>
        <translation>“%1”不是可以复制的映像。</translation>
    </message>
    <message>
        <source>“%1” is no image.</source>
        <translation>“%1”不是映像。</translation>
    </message>
    <message>
        <source>“%1” is no known architecture.</source>
        <translation>“%1”不是已知的架构。</translation>
    </message>
    <message>
        <source>“%1” is no label of the model “dac”; write “user:group”.</source>
        <translation>“%1”不是模型“dac”的标签；请写“user:group”。</translation>
    </message>
    <message>
        <source>“%1” is no list of devices with their “%2”; write “/dev/sda,100”.</source>
        <translation>“%1”不是设备及其“%2”的列表；请写“/dev/sda,100”。</translation>
    </message>
    <message>
        <source>“%1” is no list of nodes; write “0-1”.</source>
        <translation>“%1”不是节点列表；请写“0-1”。</translation>
    </message>
    <message>
        <source>“%1” is no list of processors; write “0-3,^2” for 0, 1 and 3.</source>
        <translation>“%1”不是处理器列表；例如 0、1 和 3 请写“0-3,^2”。</translation>
    </message>
    <message>
        <source>“%1” is no load parameter; one to eight letters, digits, dots and blanks are possible.</source>
        <translation>“%1”不是加载参数；允许一到八个字母、数字、点和空格。</translation>
    </message>
    <message>
        <source>“%1” is no longer in the list.</source>
        <translation>“%1”已不在列表中。</translation>
    </message>
    <message>
        <source>“%1” is no mediated device: only those can be removed.</source>
        <translation>“%1”不是中介设备：只有中介设备才能移除。</translation>
    </message>
    <message>
        <source>“%1” is no model of PCI controllers.</source>
        <translation>“%1”不是 PCI 控制器的型号。</translation>
    </message>
    <message>
        <source>“%1” is no model of SCSI hosts.</source>
        <translation>“%1”不是 SCSI 主机的型号。</translation>
    </message>
    <message>
        <source>“%1” is no model of a “%2” controller.</source>
        <translation>“%1”不是“%2”控制器的型号。</translation>
    </message>
    <message>
        <source>“%1” is no model of mediated devices.</source>
        <translation>“%1”不是中介设备的型号。</translation>
    </message>
    <message>
        <source>“%1” is no name of a checkpoint; letters, digits, “_”, “-” and “.” are possible.</source>
        <translation>“%1”不是检查点的名称；允许字母、数字、“_”、“-”和“.”。</translation>
    </message>
    <message>
        <source>“%1” is no name of a disk.</source>
        <translation>“%1”不是磁盘的名称。</translation>
    </message>
    <message>
        <source>“%1” is no name of a floppy drive.</source>
        <translation>“%1”不是软盘驱动器的名称。</translation>
    </message>
    <message>
        <source>“%1” is no name of a hard disk.</source>
        <translation>“%1”不是硬盘的名称。</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file; choose a file to save “%2” to.</source>
        <translation>“%1”不是普通文件；请选择用于保存“%2”的文件。</translation>
    </message>
    <message>
        <source>“%1” is no parameter of a migration.</source>
        <translation>“%1”不是迁移的参数。</translation>
    </message>
    <message>
        <source>“%1” is no port number.</source>
        <translation>“%1”不是端口号。</translation>
    </message>
    <message>
        <source>“%1” is no protocol of SCSI devices.</source>
        <translation>“%1”不是 SCSI 设备的协议。</translation>
    </message>
    <message>
        <source>“%1” is no protocol of SCSI hosts.</source>
        <translation>“%1”不是 SCSI 主机的协议。</translation>
    </message>
    <message>
        <source>“%1” is no readable checkpoint of “%2”; it is left alone.</source>
        <translation>“%1”不是“%2”的可读检查点；将不对其进行处理。</translation>
    </message>
    <message>
        <source>“%1” is no readable definition; it is left alone: %2</source>
        <translation>“%1”不是可读的定义；不对其进行处理：%2</translation>
    </message>
    <message>
        <source>“%1” is no readable snapshot of “%2”; it is left alone.</source>
        <translation>“%1”不是“%2”的可读快照；将不对其进行处理。</translation>
    </message>
    <message>
        <source>“%1” is no set of memory nodes; write “0-1”.</source>
        <translation>“%1”不是内存节点集合；请写“0-1”。</translation>
    </message>
    <message>
        <source>“%1” is no set of numbers below %2; write one such as “0-3,8”.</source>
        <translation>“%1”不是小于 %2 的编号集合；请按“0-3,8”的形式书写。</translation>
    </message>
    <message>
        <source>“%1” is no set of processors.</source>
        <translation>“%1”不是处理器集合。</translation>
    </message>
    <message>
        <source>“%1” is no subnet; write it like 192.168.100.0/24.</source>
        <translation>“%1”不是子网；请写成类似 192.168.100.0/24 的形式。</translation>
    </message>
    <message>
        <source>“%1” is no unit of data.</source>
        <translation>“%1”不是数据单位。</translation>
    </message>
    <message>
        <source>“%1” is no unit of memory; write one such as “KiB”.</source>
        <translation>“%1”不是内存单位；请写一个，例如“KiB”。</translation>
    </message>
    <message>
        <source>“%1” is no value for “%2” in a filter's “%3”.</source>
        <translation>“%1”不能作为过滤器的“%3”中“%2”的值。</translation>
    </message>
    <message>
        <source>“%1” is no value of the type “%2”.</source>
        <translation>“%1”不是类型“%2”的值。</translation>
    </message>
    <message>
        <source>“%1” is no version of a USB device, such as “1.10”.</source>
        <translation>“%1”不是 USB 设备的版本，例如“1.10”。</translation>
    </message>
    <message>
        <source>“%1” is no volume with bytes.</source>
        <translation>“%1”不是含有字节的卷。</translation>
    </message>
    <message>
        <source>“%1” is no way to compress a migration; choose “xbzrle” or “mt”, or “zlib” or “zstd” over several connections.</source>
        <translation>“%1”不是压缩迁移的方式；请选择“xbzrle”或“mt”，或者在使用多个连接时选择“zlib”或“zstd”。</translation>
    </message>
    <message>
        <source>“%1” is no whole path; begin it with “/”.</source>
        <translation>“%1”不是完整路径；请以“/”开头。</translation>
    </message>
    <message>
        <source>“%1” is no world wide name; 16 hexadecimal digits are expected.</source>
        <translation>“%1”不是全球名称；应为 16 位十六进制数字。</translation>
    </message>
    <message>
        <source>“%1” is not a UUID.</source>
        <translation>“%1”不是 UUID。</translation>
    </message>
    <message>
        <source>“%1” is not a UUID; 32 hexadecimal digits are expected.</source>
        <translation>“%1”不是 UUID；应为 32 个十六进制数字。</translation>
    </message>
    <message>
        <source>“%1” is not a connection URI; one looks like qemu+ssh://user@host/system.</source>
        <translation>“%1”不是连接 URI；其形式如 qemu+ssh://user@host/system。</translation>
    </message>
    <message>
        <source>“%1” is not a disc image: it holds neither an ISO 9660 nor a UDF file system. A disk image belongs under “Existing disk image”.</source>
        <translation>“%1”不是光盘映像：其中既没有 ISO 9660 也没有 UDF 文件系统。磁盘映像应在“现有磁盘映像”下选择。</translation>
    </message>
    <message>
        <source>“%1” is not a file and is not deleted.</source>
        <translation>“%1”不是文件，不会被删除。</translation>
    </message>
    <message>
        <source>“%1” is not a file mode; write it like “0711”.</source>
        <translation>“%1”不是文件模式；请写成“0711”的形式。</translation>
    </message>
    <message>
        <source>“%1” is not a hardware address; write it like “52:54:00:12:34:56”.</source>
        <translation>“%1”不是硬件地址；请写成“52:54:00:12:34:56”的形式。</translation>
    </message>
    <message>
        <source>“%1” is not a host name or an address.</source>
        <translation>“%1”不是主机名或地址。</translation>
    </message>
    <message>
        <source>“%1” is not a netmask of this address.</source>
        <translation>“%1”不是此地址的网络掩码。</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds.</source>
        <translation>“%1”不是秒数。</translation>
    </message>
    <message>
        <source>“%1” is not a set of NUMA nodes.</source>
        <translation>“%1”不是 NUMA 节点集合。</translation>
    </message>
    <message>
        <source>“%1” is not a time; write one such as “2030-11-28T14:29:01”.</source>
        <translation>“%1”不是时间；请按“2030-11-28T14:29:01”的形式书写。</translation>
    </message>
    <message>
        <source>“%1” is not a user name.</source>
        <translation>“%1”不是用户名。</translation>
    </message>
    <message>
        <source>“%1” is not a user’s or group’s number.</source>
        <translation>“%1”不是用户或组的编号。</translation>
    </message>
    <message>
        <source>“%1” is not a version; write it like “1.1”.</source>
        <translation>“%1”不是版本；请按“1.1”的形式书写。</translation>
    </message>
    <message>
        <source>“%1” is not a way to connect.</source>
        <translation>“%1”不是有效的连接方式。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3.</source>
        <translation>“%1”不是 %2 到 %3 的整数。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>“%1” is not a world wide name; 16 hexadecimal digits are expected.</source>
        <translation>“%1”不是全球名称；应为 16 位十六进制数字。</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>“%1”不是 IP 地址。</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 address.</source>
        <translation>“%1”不是 IPv4 地址。</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 address; a route of IPv6 has the family “ipv6”.</source>
        <translation>“%1”不是 IPv4 地址；IPv6 路由的地址族为“ipv6”。</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 netmask.</source>
        <translation>“%1”不是 IPv4 网络掩码。</translation>
    </message>
    <message>
        <source>“%1” is not an IPv6 address.</source>
        <translation>“%1”不是 IPv6 地址。</translation>
    </message>
    <message>
        <source>“%1” is not an address of the family “%2”.</source>
        <translation>“%1”不是地址族“%2”的地址。</translation>
    </message>
    <message>
        <source>“%1” is not an address of the same family.</source>
        <translation>“%1”不是同一地址族的地址。</translation>
    </message>
    <message>
        <source>“%1” is not an amount of data.</source>
        <translation>“%1”不是数据量。</translation>
    </message>
    <message>
        <source>“%1” is not an identifier: hexadecimal digits and “:”.</source>
        <translation>“%1”不是标识符：应为十六进制数字和“:”。</translation>
    </message>
    <message>
        <source>“%1” is not being moved by post-copy now.</source>
        <translation>“%1”当前没有在以后复制方式迁移。</translation>
    </message>
    <message>
        <source>“%1” is not being moved.</source>
        <translation>“%1”没有在移动。</translation>
    </message>
    <message>
        <source>“%1” is not coming to this host.</source>
        <translation>“%1”没有在移到此主机。</translation>
    </message>
    <message>
        <source>“%1” is not connected, so look there where the machine is.</source>
        <translation>“%1”没有连接，因此请到那边查看虚拟机在哪里。</translation>
    </message>
    <message>
        <source>“%1” is not connected.</source>
        <translation>“%1”未连接。</translation>
    </message>
    <message>
        <source>“%1” is not connected; the machine can be created when it is.</source>
        <translation>“%1”未连接；连接后即可创建虚拟机。</translation>
    </message>
    <message>
        <source>“%1” is not known in “%2”; it is kept and has no effect here.</source>
        <translation>“%1”在“%2”中未知；它会保留，但在此处不起作用。</translation>
    </message>
    <message>
        <source>“%1” is not on its way to another host; post-copy can begin only while it is.</source>
        <translation>“%1”没有在移往另一台主机的途中；只有在途中才能开始后复制。</translation>
    </message>
    <message>
        <source>“%1” is not packed as its description says.</source>
        <translation>“%1”的打包方式与其描述不符。</translation>
    </message>
    <message>
        <source>“%1” is not paused.</source>
        <translation>“%1”未暂停。</translation>
    </message>
    <message>
        <source>“%1” is not possible as “%2” of the protocol “%3”.</source>
        <translation>“%1”不能作为协议“%3”的“%2”。</translation>
    </message>
    <message>
        <source>“%1” is not possible for this kind of source.</source>
        <translation>“%1”不适用于这种源。</translation>
    </message>
    <message>
        <source>“%1” is not possible here.</source>
        <translation>此处不允许“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not possible here; write one of: %2.</source>
        <translation>此处不允许“%1”；请写以下之一：%2。</translation>
    </message>
    <message>
        <source>“%1” is not possible here; write “default” or “capacity”.</source>
        <translation>此处不允许“%1”；请写“default”或“capacity”。</translation>
    </message>
    <message>
        <source>“%1” is not possible here; write “pci”.</source>
        <translation>此处不允许“%1”；请写“pci”。</translation>
    </message>
    <message>
        <source>“%1” is not possible here; write “yes” or “no”.</source>
        <translation>此处不允许“%1”；请写“yes”或“no”。</translation>
    </message>
    <message>
        <source>“%1” is not running any more.</source>
        <translation>“%1”已不再运行。</translation>
    </message>
    <message>
        <source>“%1” is not running, so there is no screen to show.</source>
        <translation>“%1”未在运行，因此没有可显示的屏幕。</translation>
    </message>
    <message>
        <source>“%1” is not running.</source>
        <translation>“%1”未运行。</translation>
    </message>
    <message>
        <source>“%1” is not running; change it for the next start.</source>
        <translation>“%1”未运行；请针对下次启动进行更改。</translation>
    </message>
    <message>
        <source>“%1” is not running; it has no console.</source>
        <translation>“%1”未运行；它没有控制台。</translation>
    </message>
    <message>
        <source>“%1” is not running; it has no screen.</source>
        <translation>“%1”未运行；它没有屏幕。</translation>
    </message>
    <message>
        <source>“%1” is not running; only its definition can be moved.</source>
        <translation>“%1”没有运行；只能移动其定义。</translation>
    </message>
    <message>
        <source>“%1” is not running; start it first.</source>
        <translation>“%1”未运行；请先启动它。</translation>
    </message>
    <message>
        <source>“%1” is not running; start it to delete a checkpoint, or forget only its entry.</source>
        <translation>“%1”未运行；要删除检查点，请启动它，或只移除该检查点的条目。</translation>
    </message>
    <message>
        <source>“%1” is not running; start it to make a backup, or copy its images.</source>
        <translation>“%1”未运行；要进行备份，请启动它，或复制其映像。</translation>
    </message>
    <message>
        <source>“%1” is not running; start it to make a checkpoint.</source>
        <translation>“%1”未运行；要创建检查点，请启动它。</translation>
    </message>
    <message>
        <source>“%1” is not running; start it, or copy its images.</source>
        <translation>“%1”未运行；请启动它，或复制其映像。</translation>
    </message>
    <message>
        <source>“%1” is not saved.</source>
        <translation>“%1”未保存。</translation>
    </message>
    <message>
        <source>“%1” is not the address of a network of that size.</source>
        <translation>“%1”不是该大小的网络的地址。</translation>
    </message>
    <message>
        <source>“%1” is not the name of a hypervisor.</source>
        <translation>“%1”不是虚拟机监控程序的名称。</translation>
    </message>
    <message>
        <source>“%1” is not transient.</source>
        <translation>“%1”不是临时的。</translation>
    </message>
    <message>
        <source>“%1” is not transient; say that the copy need not survive its end.</source>
        <translation>“%1”不是临时的；请说明副本不必在其结束后继续存在。</translation>
    </message>
    <message>
        <source>“%1” is not waiting for the rest of its memory.</source>
        <translation>“%1”没有在等待其余内存。</translation>
    </message>
    <message>
        <source>“%1” is now called “%2”.</source>
        <translation>“%1”现在名为“%2”。</translation>
    </message>
    <message>
        <source>“%1” is of another kind than the snapshot of the disk “%2” says.</source>
        <translation>“%1”的种类与磁盘“%2”的快照所述不同。</translation>
    </message>
    <message>
        <source>“%1” is off</source>
        <translation>“%1”已关闭</translation>
    </message>
    <message>
        <source>“%1” is off and nothing of it stays behind.</source>
        <translation>“%1”已关机，且不会留下任何内容。</translation>
    </message>
    <message>
        <source>“%1” is off and would be nowhere; let it become persistent there.</source>
        <translation>“%1”已关机，将不存在于任何地方；请让它在那边变为持久。</translation>
    </message>
    <message>
        <source>“%1” is off; move it offline, or start it first.</source>
        <translation>“%1”已关机；请离线移动它，或者先启动它。</translation>
    </message>
    <message>
        <source>“%1” is off; only its definition can move.</source>
        <translation>“%1”已关机；只能移动其定义。</translation>
    </message>
    <message>
        <source>“%1” is offered the folder “%2” of “%3” (9p); while the guest has it mounted it cannot move.</source>
        <translation>“%3”的文件夹“%2”提供给了“%1”（9p）；客户机挂载该文件夹期间，它无法移动。</translation>
    </message>
    <message>
        <source>“%1” is on that host already.</source>
        <translation>“%1”已在该主机上。</translation>
    </message>
    <message>
        <source>“%1” is on this host already.</source>
        <translation>“%1”已在此主机上。</translation>
    </message>
    <message>
        <source>“%1” is on this host already; choose another host to move it to.</source>
        <translation>“%1”已在此主机上；请选择要将其移往的其他主机。</translation>
    </message>
    <message>
        <source>“%1” is on “%2” already.</source>
        <translation>“%1”已在“%2”上。</translation>
    </message>
    <message>
        <source>“%1” is on “%2” now, but could not be started there.</source>
        <translation>“%1”现已在“%2”上，但无法在那边启动。</translation>
    </message>
    <message>
        <source>“%1” is on “%2” now, but could not get its new processor.</source>
        <translation>“%1”现已在“%2”上，但无法获得其新处理器。</translation>
    </message>
    <message>
        <source>“%1” is paused (%2).</source>
        <translation>“%1”已暂停（%2）。</translation>
    </message>
    <message>
        <source>“%1” is paused because no space is left for its disk “%2”: free some on the host, then resume it.</source>
        <translation>“%1”已暂停，因为其磁盘“%2”没有剩余空间：请在主机上腾出空间，然后恢复运行。</translation>
    </message>
    <message>
        <source>“%1” is paused because no space is left for one of its disks: free some on the host, then resume it.</source>
        <translation>“%1”已暂停，因为其某个磁盘没有剩余空间：请在主机上腾出空间，然后恢复运行。</translation>
    </message>
    <message>
        <source>“%1” is paused because one of its disks cannot be used.</source>
        <translation>“%1”已暂停，因为它的一个磁盘无法使用。</translation>
    </message>
    <message>
        <source>“%1” is paused by an I/O error.</source>
        <translation>“%1”因 I/O 错误而暂停。</translation>
    </message>
    <message>
        <source>“%1” is paused by an I/O error; resume it first.</source>
        <translation>“%1”因 I/O 错误而暂停；请先让它继续运行。</translation>
    </message>
    <message>
        <source>“%1” is paused.</source>
        <translation>“%1”已暂停。</translation>
    </message>
    <message>
        <source>“%1” is paused; its system cannot be asked.</source>
        <translation>“%1”已暂停；无法询问其系统。</translation>
    </message>
    <message>
        <source>“%1” is pinned to the processors %2, and “%3” has %4.</source>
        <translation>“%1”绑定到处理器 %2，而“%3”有 %4。</translation>
    </message>
    <message>
        <source>“%1” is protected from its host (“%2”).</source>
        <translation>“%1”受到保护，其主机无法访问（“%2”）。</translation>
    </message>
    <message>
        <source>“%1” is running and cannot be renamed; shut it down first.</source>
        <translation>“%1”正在运行，无法重命名；请先将其关机。</translation>
    </message>
    <message>
        <source>“%1” is running.</source>
        <translation>“%1”正在运行。</translation>
    </message>
    <message>
        <source>“%1” is running: the change takes effect when it is shut down and started again.</source>
        <translation>“%1”正在运行：更改将在其关机并重新启动后生效。</translation>
    </message>
    <message>
        <source>“%1” is running; shut it down first.</source>
        <translation>“%1”正在运行；请先将其关机。</translation>
    </message>
    <message>
        <source>“%1” is running; shut it down to copy its disks.</source>
        <translation>“%1”正在运行；请将其关机以便复制其磁盘。</translation>
    </message>
    <message>
        <source>“%1” is running; shut it down to rename it.</source>
        <translation>“%1”正在运行；请将其关机以进行重命名。</translation>
    </message>
    <message>
        <source>“%1” is shorter than announced.</source>
        <translation>“%1”比所声明的要短。</translation>
    </message>
    <message>
        <source>“%1” is the address of a group; the first pair must be even.</source>
        <translation>“%1”是组地址；第一对数字必须为偶数。</translation>
    </message>
    <message>
        <source>“%1” is the name of a partition, but a disk is wanted.</source>
        <translation>“%1”是分区的名称，但此处需要磁盘。</translation>
    </message>
    <message>
        <source>“%1” is there but is no KVM device that works.</source>
        <translation>“%1”存在，但不是可用的 KVM 设备。</translation>
    </message>
    <message>
        <source>“%1” is there but refuses connections; start its service.</source>
        <translation>“%1”存在但拒绝连接；请启动其服务。</translation>
    </message>
    <message>
        <source>“%1” is to use huge pages, but this host has no file system for them (hugetlbfs).</source>
        <translation>“%1”要使用大页，但此主机没有相应的文件系统（hugetlbfs）。</translation>
    </message>
    <message>
        <source>“%1” is to use pages of %2, but this host has no file system for them.</source>
        <translation>“%1”要使用 %2 的页，但此主机没有相应的文件系统。</translation>
    </message>
    <message>
        <source>“%1” is too large for what a TPM keeps.</source>
        <translation>“%1”对 TPM 所保存的内容而言过大。</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>“%1”过大。</translation>
    </message>
    <message>
        <source>“%1” is too large; leave it empty for no limit.</source>
        <translation>“%1”过大；留空表示无限制。</translation>
    </message>
    <message>
        <source>“%1” is transient and cannot be halted by a snapshot.</source>
        <translation>“%1”是临时的，不能因快照而停止。</translation>
    </message>
    <message>
        <source>“%1” is transient and cannot be renamed.</source>
        <translation>“%1”是临时的，不能重命名。</translation>
    </message>
    <message>
        <source>“%1” is transient and cannot be started automatically.</source>
        <translation>“%1”是临时的，不能自动启动。</translation>
    </message>
    <message>
        <source>“%1” is transient and cannot start with its host.</source>
        <translation>“%1”是临时的，无法随其主机启动。</translation>
    </message>
    <message>
        <source>“%1” is transient and has no definition.</source>
        <translation>“%1”是临时的，没有定义。</translation>
    </message>
    <message>
        <source>“%1” is transient and would be gone; ask for it to run or to be paused.</source>
        <translation>“%1”是临时的，将会消失；请要求其运行或暂停。</translation>
    </message>
    <message>
        <source>“%1” is transient: it has no definition to change.</source>
        <translation>“%1”是临时的：它没有可更改的定义。</translation>
    </message>
    <message>
        <source>“%1” is transient: it has no definition to remove.</source>
        <translation>“%1”是临时的：它没有可移除的定义。</translation>
    </message>
    <message>
        <source>“%1” is transient; its state cannot be kept here.</source>
        <translation>“%1”是临时的；它的状态无法保留在这里。</translation>
    </message>
    <message>
        <source>“%1” is transient; save it to a file instead.</source>
        <translation>“%1”是临时的；请改为将其保存到文件。</translation>
    </message>
    <message>
        <source>“%1” is twice in it.</source>
        <translation>“%1”在其中出现了两次。</translation>
    </message>
    <message>
        <source>“%1” keeps its definition.</source>
        <translation>“%1”会保留其定义。</translation>
    </message>
    <message>
        <source>“%1” keeps no secrets.</source>
        <translation>“%1”不保存机密信息。</translation>
    </message>
    <message>
        <source>“%1” leaves no processor; name at least one.</source>
        <translation>“%1”没有留下任何处理器；请至少指定一个。</translation>
    </message>
    <message>
        <source>“%1” leaves out a virtual CPU before others; enable those with the lowest numbers.</source>
        <translation>“%1”跳过了其他虚拟 CPU 之前的某个虚拟 CPU；请启用编号最小的那些。</translation>
    </message>
    <message>
        <source>“%1” lies in no storage pool of “%2”; make its folder a pool first.</source>
        <translation>“%1”不在“%2”的任何存储池中；请先将其文件夹设为存储池。</translation>
    </message>
    <message>
        <source>“%1” lost the connection to its new host before all of its memory was there.</source>
        <translation>“%1”在其全部内存到达之前失去了与新主机的连接。</translation>
    </message>
    <message>
        <source>“%1” lost the connection to its old host before all of its memory was here.</source>
        <translation>“%1”在全部内存到达这里之前与原主机断开了连接。</translation>
    </message>
    <message>
        <source>“%1” may not be read; ask its owner, or copy it to a place of yours.</source>
        <translation>无权读取“%1”；请询问其所有者，或者将其复制到自己的位置。</translation>
    </message>
    <message>
        <source>“%1” must be an absolute path.</source>
        <translation>“%1”必须是绝对路径。</translation>
    </message>
    <message>
        <source>“%1” must be from %2 to %3.</source>
        <translation>“%1”必须在 %2 到 %3 之间。</translation>
    </message>
    <message>
        <source>“%1” must be there under the same name.</source>
        <translation>“%1”在那边必须以相同的名称存在。</translation>
    </message>
    <message>
        <source>“%1” must begin with “opt/”.</source>
        <translation>“%1”必须以“opt/”开头。</translation>
    </message>
    <message>
        <source>“%1” must name a pool and an image with “/” between them.</source>
        <translation>“%1”必须指定存储池和映像，中间以“/”分隔。</translation>
    </message>
    <message>
        <source>“%1” must not be below “%2”.</source>
        <translation>“%1”不得低于“%2”。</translation>
    </message>
    <message>
        <source>“%1” must not have the processor feature “%2”, and this host offers it; disable it instead.</source>
        <translation>“%1”不得具有处理器特性“%2”，而本主机提供该特性；请改为禁用它。</translation>
    </message>
    <message>
        <source>“%1” must reach “%2” by itself, over ssh: here it is open as %3, which means something else there.</source>
        <translation>“%1”必须能自行通过 ssh 访问“%2”：它在此处以 %3 打开，而这在那边另有所指。</translation>
    </message>
    <message>
        <source>“%1” must reach “%2” on ports 49152 to 49215; the memory goes over encrypted.</source>
        <translation>“%1”必须能通过端口 49152 至 49215 访问“%2”；内存以加密方式传输。</translation>
    </message>
    <message>
        <source>“%1” must reach “%2” on ports 49152 to 49215; the memory goes over unencrypted.</source>
        <translation>“%1”必须能通过端口 49152 至 49215 访问“%2”；内存以未加密的方式传输。</translation>
    </message>
    <message>
        <source>“%1” names a CPU feature “%2” that cannot exist.</source>
        <translation>“%1”指定的 CPU 特性“%2”不可能存在。</translation>
    </message>
    <message>
        <source>“%1” names a CPU model “%2” that cannot exist.</source>
        <translation>“%1”指定的 CPU 型号“%2”不可能存在。</translation>
    </message>
    <message>
        <source>“%1” names no host that this program knows.</source>
        <translation>“%1”没有指定此程序已知的主机。</translation>
    </message>
    <message>
        <source>“%1” names no memory node; name at least one.</source>
        <translation>“%1”没有指定内存节点；请至少指定一个。</translation>
    </message>
    <message>
        <source>“%1” names no socket; use “unix:///path”.</source>
        <translation>“%1”没有指定套接字；请使用“unix:///path”。</translation>
    </message>
    <message>
        <source>“%1” names the NUMA nodes “%2”, which are none.</source>
        <translation>“%1”指定了不存在的 NUMA 节点“%2”。</translation>
    </message>
    <message>
        <source>“%1” needs %2 huge pages of %3, and “%4” has %5.</source>
        <translation>“%1”需要 %2 个大小为 %3 的大页，而“%4”有 %5 个。</translation>
    </message>
    <message>
        <source>“%1” needs %2 huge pages of %3; “%4” has %5, and does not tell how many are free.</source>
        <translation>“%1”需要 %2 个大小为 %3 的大页；“%4”有 %5 个，但没有说明有多少个空闲。</translation>
    </message>
    <message>
        <source>“%1” needs KVM: %2</source>
        <translation>“%1”需要 KVM：%2</translation>
    </message>
    <message>
        <source>“%1” needs a value.</source>
        <translation>“%1”需要值。</translation>
    </message>
    <message>
        <source>“%1” needs the attribute “%2”.</source>
        <translation>“%1”需要属性“%2”。</translation>
    </message>
    <message>
        <source>“%1” needs the attribute “id”.</source>
        <translation>“%1”需要属性“id”。</translation>
    </message>
    <message>
        <source>“%1” needs the element “%2”.</source>
        <translation>“%1”需要元素“%2”。</translation>
    </message>
    <message>
        <source>“%1” needs the rights of the administrator; use “embed:///session” instead.</source>
        <translation>“%1”需要管理员权限；请改用“embed:///session”。</translation>
    </message>
    <message>
        <source>“%1” needs up to %2.</source>
        <translation>“%1”最多需要 %2。</translation>
    </message>
    <message>
        <source>“%1” needs “%2”.</source>
        <translation>“%1”需要“%2”。</translation>
    </message>
    <message>
        <source>“%1” no longer answers.</source>
        <translation>“%1”不再应答。</translation>
    </message>
    <message>
        <source>“%1” of the disk “%2” is no file; say where the new image goes.</source>
        <translation>磁盘“%2”的“%1”不是文件；请说明新映像的存放位置。</translation>
    </message>
    <message>
        <source>“%1” of “%2” could not be given to the user “%3”.</source>
        <translation>无法将“%2”的“%1”交给用户“%3”。</translation>
    </message>
    <message>
        <source>“%1” of “%2” could not be watched.</source>
        <translation>无法监视“%2”的“%1”。</translation>
    </message>
    <message>
        <source>“%1” offers no machines of the type “%2”.</source>
        <translation>“%1”不提供类型为“%2”的虚拟机。</translation>
    </message>
    <message>
        <source>“%1” offers the machine type “%2”.</source>
        <translation>“%1”提供机器类型“%2”。</translation>
    </message>
    <message>
        <source>“%1” offers the processor that “%2” has.</source>
        <translation>“%1”提供“%2”所具有的处理器。</translation>
    </message>
    <message>
        <source>“%1” offers what the machine needs.</source>
        <translation>“%1”提供虚拟机所需的一切。</translation>
    </message>
    <message>
        <source>“%1” on “%2” does not wait for the rest of its memory.</source>
        <translation>“%2”上的“%1”没有在等待其余内存。</translation>
    </message>
    <message>
        <source>“%1” on “%2” has nothing left to send.</source>
        <translation>“%2”上的“%1”没有需要发送的内容了。</translation>
    </message>
    <message>
        <source>“%1” on “%2” has the format “%3”, which cannot remember changes; the next backup of disk “%4” is a full one.</source>
        <translation>“%2”上的“%1”格式为“%3”，无法记住更改；磁盘“%4”的下一次备份将是完整备份。</translation>
    </message>
    <message>
        <source>“%1” on “%2” holds %3, and disk “%4” has %5.</source>
        <translation>“%2”上的“%1”可容纳 %3，而磁盘“%4”有 %5。</translation>
    </message>
    <message>
        <source>“%1” on “%2” is another image than the one of disk “%3” here.</source>
        <translation>“%2”上的“%1”与此处磁盘“%3”的映像不是同一个映像。</translation>
    </message>
    <message>
        <source>“%1” printed too much.</source>
        <translation>“%1”的输出太多。</translation>
    </message>
    <message>
        <source>“%1” redirects devices of the bus “%2”; only “usb” is possible.</source>
        <translation>“%1”重定向总线“%2”的设备；只允许“usb”。</translation>
    </message>
    <message>
        <source>“%1” refused to let you in; check the user name and the password or key.</source>
        <translation>“%1”拒绝让您登录；请检查用户名以及密码或密钥。</translation>
    </message>
    <message>
        <source>“%1” refuses, as the address of its test host asks.</source>
        <translation>“%1”拒绝了请求，这是其测试主机的地址所要求的。</translation>
    </message>
    <message>
        <source>“%1” runs %2 and “%3” runs %4.</source>
        <translation>“%1”运行 %2，而“%3”运行 %4。</translation>
    </message>
    <message>
        <source>“%1” runs %2 and “%3” runs %4; machines cannot go from one to the other.</source>
        <translation>“%1”运行 %2，而“%3”运行 %4；虚拟机无法在两者之间移动。</translation>
    </message>
    <message>
        <source>“%1” runs and nothing else is under way.</source>
        <translation>“%1”正在运行，且没有其他操作在进行。</translation>
    </message>
    <message>
        <source>“%1” runs as the administrator, as its label says.</source>
        <translation>“%1”按其标签以管理员身份运行。</translation>
    </message>
    <message>
        <source>“%1” runs as the user “%2”, who may not enter the folder “%3” on the way to “%4”; allow it with “setfacl -m u:%5:x”, or move the file to another folder.</source>
        <translation>“%1”以用户“%2”的身份运行，该用户无权进入通往“%4”途中的文件夹“%3”；请用“setfacl -m u:%5:x”允许进入，或将文件移到其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” runs here without all of its memory, which is still on its old host.</source>
        <translation>“%1”在这里运行时内存不全，其余仍在原主机上。</translation>
    </message>
    <message>
        <source>“%1” runs no machines for %2.</source>
        <translation>“%1”不运行用于 %2 的虚拟机。</translation>
    </message>
    <message>
        <source>“%1” runs on another host already, and would run twice; what can be resumed is its migration.</source>
        <translation>“%1”已在另一台主机上运行，继续运行会使其同时运行两次；可以继续的是它的迁移。</translation>
    </message>
    <message>
        <source>“%1” runs on another host without all of its memory; the rest is here, but cannot be sent any more, as this host’s program was restarted meanwhile. Save what you can there, then force it off on both hosts and start it anew.</source>
        <translation>“%1”正在另一台主机上运行，但没有其全部内存；其余内存在此处，但由于此主机的程序已重新启动，无法再发送。请在那边保存尽可能多的数据，然后在两台主机上强制关闭它并重新启动。</translation>
    </message>
    <message>
        <source>“%1” runs on other images than those that hold the snapshot “%2”; shut it down first.</source>
        <translation>“%1”所用的映像与含有快照“%2”的映像不同；请先将其关机。</translation>
    </message>
    <message>
        <source>“%1” runs on the other host already, or is on its way there.</source>
        <translation>“%1”已在另一台主机上运行，或者正在移往那边的途中。</translation>
    </message>
    <message>
        <source>“%1” runs on the other host without all of its memory; it stays paused here.</source>
        <translation>“%1”正在另一台主机上运行，但没有其全部内存；它在此处保持暂停。</translation>
    </message>
    <message>
        <source>“%1” runs on “%2” already.</source>
        <translation>“%1”已在“%2”上运行。</translation>
    </message>
    <message>
        <source>“%1” runs on “%2” now. Delete what is left of it on “%3”?</source>
        <translation>“%1”现已在“%2”上运行。要删除它留在“%3”上的内容吗？</translation>
    </message>
    <message>
        <source>“%1” runs, but its emulator cannot be asked now.</source>
        <translation>“%1”正在运行，但现在无法询问其模拟器。</translation>
    </message>
    <message>
        <source>“%1” runs, but its emulator cannot be asked.</source>
        <translation>“%1”正在运行，但无法询问其模拟器。</translation>
    </message>
    <message>
        <source>“%1” runs, but its emulator cannot be reached; it can only be forced off.</source>
        <translation>“%1”正在运行，但无法连接到其模拟器；只能将其强制关闭。</translation>
    </message>
    <message>
        <source>“%1” runs, but its emulator cannot be understood; it can only be forced off.</source>
        <translation>“%1”正在运行，但无法理解其模拟器；只能将其强制关闭。</translation>
    </message>
    <message>
        <source>“%1” runs; it is shut down before it moves.</source>
        <translation>“%1”正在运行；它会在移动之前关机。</translation>
    </message>
    <message>
        <source>“%1” says that it does not move running machines.</source>
        <translation>“%1”表示它不移动运行中的虚拟机。</translation>
    </message>
    <message>
        <source>“%1” sees all devices of this computer: namespaces cannot be made here.</source>
        <translation>“%1”能看到此计算机的所有设备：此处无法创建命名空间。</translation>
    </message>
    <message>
        <source>“%1” sees the same disks.</source>
        <translation>“%1”能看到相同的磁盘。</translation>
    </message>
    <message>
        <source>“%1” sends its sound to “%2”, which this computer has not.</source>
        <translation>“%1”将声音发送到“%2”，此计算机没有它。</translation>
    </message>
    <message>
        <source>“%1” sends the memory through its connection to “%2”.</source>
        <translation>“%1”通过其与“%2”的连接发送内存。</translation>
    </message>
    <message>
        <source>“%1” shares the folder “%2” through virtiofs, but no virtiofsd is installed.</source>
        <translation>“%1”通过 virtiofs 共享文件夹“%2”，但未安装 virtiofsd。</translation>
    </message>
    <message>
        <source>“%1” shares the folder “%2” with “%3” (virtiofs).</source>
        <translation>“%1”与“%3”共享文件夹“%2”（virtiofs）。</translation>
    </message>
    <message>
        <source>“%1” shares the folder “%2”.</source>
        <translation>“%1”共享文件夹“%2”。</translation>
    </message>
    <message>
        <source>“%1” shows its screen in a window of “%2” (SDL).</source>
        <translation>“%1”在“%2”的窗口中显示其屏幕（SDL）。</translation>
    </message>
    <message>
        <source>“%1” shows no network filters.</source>
        <translation>“%1”没有显示任何网络过滤器。</translation>
    </message>
    <message>
        <source>“%1” shows no networks.</source>
        <translation>“%1”没有显示任何网络。</translation>
    </message>
    <message>
        <source>“%1” shows no secrets.</source>
        <translation>“%1”没有显示任何机密信息。</translation>
    </message>
    <message>
        <source>“%1” shows no storage pools.</source>
        <translation>“%1”没有显示任何存储池。</translation>
    </message>
    <message>
        <source>“%1” sleeps already.</source>
        <translation>“%1”已处于睡眠状态。</translation>
    </message>
    <message>
        <source>“%1” starts without the medium of “%2”, which is not there.</source>
        <translation>“%1”在没有“%2”的介质的情况下启动，该介质不存在。</translation>
    </message>
    <message>
        <source>“%1” stays defined on “%2” too.</source>
        <translation>“%1”在“%2”上也会保留定义。</translation>
    </message>
    <message>
        <source>“%1” takes its memory from the nodes %2, and “%3” has the nodes %4.</source>
        <translation>“%1”从节点 %2 获取内存，而“%3”有节点 %4。</translation>
    </message>
    <message>
        <source>“%1” uses 3D acceleration, whose state cannot move.</source>
        <translation>“%1”使用 3D 加速，其状态无法移动。</translation>
    </message>
    <message>
        <source>“%1” uses a USB device of “%2”; it is taken out when the machine moves.</source>
        <translation>“%1”使用“%2”的 USB 设备；虚拟机移动时会将其取出。</translation>
    </message>
    <message>
        <source>“%1” uses a device of this host, which cannot move with it; detach it or shut the machine down.</source>
        <translation>“%1”使用此主机的某个设备，该设备无法随之移动；请将其分离，或者将虚拟机关机。</translation>
    </message>
    <message>
        <source>“%1” uses a serial port of “%2”.</source>
        <translation>“%1”使用“%2”的串口。</translation>
    </message>
    <message>
        <source>“%1” uses a smart card reader of “%2”.</source>
        <translation>“%1”使用“%2”的智能卡读卡器。</translation>
    </message>
    <message>
        <source>“%1” uses an input device of “%2”.</source>
        <translation>“%1”使用“%2”的输入设备。</translation>
    </message>
    <message>
        <source>“%1” uses devices of “%2” itself.</source>
        <translation>“%1”使用“%2”自身的设备。</translation>
    </message>
    <message>
        <source>“%1” uses parts of “%2” itself (“%3”).</source>
        <translation>“%1”使用“%2”自身的部件（“%3”）。</translation>
    </message>
    <message>
        <source>“%1” uses the TPM of “%2” itself.</source>
        <translation>“%1”使用“%2”自身的 TPM。</translation>
    </message>
    <message>
        <source>“%1” uses the TPM of “%2” itself; what it keeps stays there.</source>
        <translation>“%1”使用“%2”自身的 TPM；其中保存的内容会留在那边。</translation>
    </message>
    <message>
        <source>“%1” uses the device “%2” (%3) of “%4”.</source>
        <translation>“%1”使用“%4”的设备“%2”（%3）。</translation>
    </message>
    <message>
        <source>“%1” uses the host’s own processor (“%2”), and the hosts do not tell which they have.</source>
        <translation>“%1”使用主机自身的处理器（“%2”），而两台主机没有说明各自有哪种处理器。</translation>
    </message>
    <message>
        <source>“%1” uses the host’s own processor (“%2”), and “%3” lacks: %4.</source>
        <translation>“%1”使用主机自身的处理器（“%2”），而“%3”缺少：%4。</translation>
    </message>
    <message>
        <source>“%1” uses the host’s own processor (“%2”): %3 here, %4 there.</source>
        <translation>“%1”使用主机自身的处理器（“%2”）：此处为 %3，那边为 %4。</translation>
    </message>
    <message>
        <source>“%1” uses the memory “%2” of another machine.</source>
        <translation>“%1”使用另一台虚拟机的内存“%2”。</translation>
    </message>
    <message>
        <source>“%1” uses this image already. Copy it, or choose another one.</source>
        <translation>“%1”已在使用此映像。请复制它，或选择另一个。</translation>
    </message>
    <message>
        <source>“%1” uses this image; while it runs, the copy may be inconsistent.</source>
        <translation>“%1”使用此映像；在其运行时，副本可能不一致。</translation>
    </message>
    <message>
        <source>“%1” uses this volume.</source>
        <translation>“%1”使用此卷。</translation>
    </message>
    <message>
        <source>“%1” waits on “%2” for the rest of its memory.</source>
        <translation>“%1”正在“%2”上等待其余内存。</translation>
    </message>
    <message>
        <source>“%1” wants a server for SCSI reservations to be started, which is not done here; start qemu-pr-helper and name its socket.</source>
        <translation>“%1”要求启动用于 SCSI 预留的服务器，此处不支持；请启动 qemu-pr-helper 并指定其套接字。</translation>
    </message>
    <message>
        <source>“%1” was called “%2” before.</source>
        <translation>“%1”以前名为“%2”。</translation>
    </message>
    <message>
        <source>“%1” was defined.</source>
        <translation>“%1”已定义。</translation>
    </message>
    <message>
        <source>“%1” was forced off while it was starting.</source>
        <translation>“%1”在启动过程中被强制关闭。</translation>
    </message>
    <message>
        <source>“%1” was forced off.</source>
        <translation>“%1”已强制关闭。</translation>
    </message>
    <message>
        <source>“%1” was moved to another host, but nobody knows whether it runs there; look there, then resume it here or force it off.</source>
        <translation>“%1”已移动到另一台主机，但无法得知它是否在那边运行；请到那边查看，然后让它在此处继续运行或将其强制关机。</translation>
    </message>
    <message>
        <source>“%1” was moved to another host.</source>
        <translation>“%1”已移动到另一台主机。</translation>
    </message>
    <message>
        <source>“%1” was not created. %2</source>
        <translation>未创建“%1”。%2</translation>
    </message>
    <message>
        <source>“%1” was not moved to “%2”, as it uses a device of its host; detach that first.</source>
        <translation>“%1”没有移动到“%2”，因为它使用其主机的某个设备；请先将该设备分离。</translation>
    </message>
    <message>
        <source>“%1” was not moved to “%2”, as its snapshots would stay behind; delete them, or shut it down and move it offline.</source>
        <translation>“%1”没有移动到“%2”，因为其快照会留在原处；请删除快照，或者将其关机后离线移动。</translation>
    </message>
    <message>
        <source>“%1” was not moved to “%2”, as one of its devices cannot move; detach that first.</source>
        <translation>“%1”没有移动到“%2”，因为它有一个设备无法移动；请先将该设备分离。</translation>
    </message>
    <message>
        <source>“%1” was not moved to “%2”, as something else is under way with it; wait for that.</source>
        <translation>“%1”没有移动到“%2”，因为它有其他操作正在进行；请等待该操作完成。</translation>
    </message>
    <message>
        <source>“%1” was not moved to “%2”, as the way its disks are cached could lose data; set their cache to “none”, or have the disks copied.</source>
        <translation>“%1”没有移动到“%2”，因为其磁盘的缓存方式可能会丢失数据；请将缓存设为“none”，或者复制磁盘。</translation>
    </message>
    <message>
        <source>“%1” was not moved, as it is on “%2” already; two hosts with the same UUID count as one.</source>
        <translation>“%1”没有移动，因为它已在“%2”上；UUID 相同的两台主机视为同一台。</translation>
    </message>
    <message>
        <source>“%1” was not moved, as it runs on “%2” already.</source>
        <translation>“%1”没有移动，因为它已在“%2”上运行。</translation>
    </message>
    <message>
        <source>“%1” was not moved, as its host and “%2” do not trust each other's certificates; check those of the emulator on both.</source>
        <translation>“%1”没有移动，因为其主机与“%2”互不信任对方的证书；请检查两边模拟器的证书。</translation>
    </message>
    <message>
        <source>“%1” was not moved, as its host cannot reach “%2” on the port for migrations; open ports 49152 to 49215 in the firewall there.</source>
        <translation>“%1”没有移动，因为其主机无法通过用于迁移的端口访问“%2”；请在那边的防火墙中开放端口 49152 至 49215。</translation>
    </message>
    <message>
        <source>“%1” was not moved, as its host does not find “%2” by name; enter that name there, or say where the memory goes.</source>
        <translation>“%1”没有移动，因为其主机无法通过名称找到“%2”；请在其主机上登记该名称，或者指定内存的去向。</translation>
    </message>
    <message>
        <source>“%1” was not moved, as its host has no way to “%2”.</source>
        <translation>“%1”没有移动，因为其主机没有通往“%2”的路由。</translation>
    </message>
    <message>
        <source>“%1” was not moved, as post-copy does not work between its host and “%2”; allow userfaultfd there or move without it.</source>
        <translation>“%1”没有移动，因为后复制在其主机与“%2”之间不起作用；请在那边允许 userfaultfd，或者不使用后复制移动。</translation>
    </message>
    <message>
        <source>“%1” was not moved, as the connection to “%2” was lost.</source>
        <translation>“%1”未被迁移，因为与“%2”的连接已断开。</translation>
    </message>
    <message>
        <source>“%1” was not moved, as the processor of “%2” cannot do what it uses; choose a processor that both hosts have.</source>
        <translation>“%1”没有移动，因为“%2”的处理器不支持它所使用的功能；请选择两台主机都有的处理器。</translation>
    </message>
    <message>
        <source>“%1” was not moved, as “%2” cannot open one of its files; have the disks copied, or check that file there.</source>
        <translation>“%1”没有移动，因为“%2”无法打开它的某个文件；请复制磁盘，或者检查那边的该文件。</translation>
    </message>
    <message>
        <source>“%1” was not moved, as “%2” does not have one of its disks under the same path; have the disks copied, or give the path there.</source>
        <translation>“%1”没有移动，因为“%2”在相同路径下没有它的某个磁盘；请复制磁盘，或者指定那边的路径。</translation>
    </message>
    <message>
        <source>“%1” was not moved, as “%2” has another machine of that name or UUID; move it under another name.</source>
        <translation>“%1”没有移动，因为“%2”有另一台具有该名称或 UUID 的虚拟机；请以其他名称移动它。</translation>
    </message>
    <message>
        <source>“%1” was not moved, as “%2” has no space left for it.</source>
        <translation>“%1”没有移动，因为“%2”没有剩余空间可容纳它。</translation>
    </message>
    <message>
        <source>“%1” was not moved, as “%2” lacks a place for one of its disks; make the image there first, or copy the disks whole.</source>
        <translation>“%1”没有移动，因为“%2”没有可存放其某个磁盘的位置；请先在那边创建映像，或者完整复制磁盘。</translation>
    </message>
    <message>
        <source>“%1” was not moved, as “%2” lacks the bridge that it is connected to; choose another one for there.</source>
        <translation>“%1”没有移动，因为“%2”缺少它所连接的网桥；请为那边选择其他网桥。</translation>
    </message>
    <message>
        <source>“%1” was not moved, as “%2” lacks the network that it is connected to; choose another one for there.</source>
        <translation>“%1”没有移动，因为“%2”缺少它所连接的网络；请为那边选择其他网络。</translation>
    </message>
    <message>
        <source>“%1” was not moved, as “%2” refuses connections; check its service and ports.</source>
        <translation>“%1”没有移动，因为“%2”拒绝连接；请检查其服务和端口。</translation>
    </message>
    <message>
        <source>“%1” was not moved, as “%2” takes its own name for “localhost”; give that host a name that others find it by, or say where the memory goes.</source>
        <translation>“%1”没有移动，因为“%2”将自己的名称视为“localhost”；请为该主机指定其他主机可以找到它的名称，或者指定内存的去向。</translation>
    </message>
    <message>
        <source>“%1” was not sent off with post-copy allowed; begin the move again with it.</source>
        <translation>“%1”在开始移动时没有允许后复制；请在允许后复制的情况下重新开始移动。</translation>
    </message>
    <message>
        <source>“%1” was not started completely.</source>
        <translation>“%1”没有完全启动。</translation>
    </message>
    <message>
        <source>“%1” was restarted.</source>
        <translation>“%1”已重启。</translation>
    </message>
    <message>
        <source>“%1” was restored.</source>
        <translation>“%1”已恢复。</translation>
    </message>
    <message>
        <source>“%1” was resumed.</source>
        <translation>“%1”已继续。</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>“%1”已保存。</translation>
    </message>
    <message>
        <source>“%1” was shut down from outside.</source>
        <translation>“%1”已从外部关机。</translation>
    </message>
    <message>
        <source>“%1” was shut down.</source>
        <translation>“%1”已关机。</translation>
    </message>
    <message>
        <source>“%1” was started or removed while its disks were copied; shut it down and try again.</source>
        <translation>“%1”在复制其磁盘期间被启动或移除；请将其关机，然后重试。</translation>
    </message>
    <message>
        <source>“%1” was started with room for %2 processors; raise the maximum for the next start.</source>
        <translation>“%1”启动时预留了 %2 个处理器的空间；请针对下次启动提高最大值。</translation>
    </message>
    <message>
        <source>“%1” was started with this processor, which cannot leave it.</source>
        <translation>“%1”启动时已有此处理器，无法将其移除。</translation>
    </message>
    <message>
        <source>“%1” was started.</source>
        <translation>“%1”已启动。</translation>
    </message>
    <message>
        <source>“%1” was stopped for a snapshot.</source>
        <translation>“%1”已因快照而停止。</translation>
    </message>
    <message>
        <source>“%1” went to sleep.</source>
        <translation>“%1”已进入睡眠。</translation>
    </message>
    <message>
        <source>“%1” will be deleted with its settings and saved state.</source>
        <translation>“%1”将连同其设置和保存的状态一起删除。</translation>
    </message>
    <message>
        <source>“%1” will be forced off.</source>
        <translation>“%1”将被强制关闭。</translation>
    </message>
    <message>
        <source>“%1” woke up.</source>
        <translation>“%1”已唤醒。</translation>
    </message>
    <message>
        <source>“%1” writes to the image “%2”; merging it must be asked for as that of the active one.</source>
        <translation>“%1”正在写入映像“%2”；合并它时，必须按合并活动映像的方式提出要求。</translation>
    </message>
    <message>
        <source>“%1”, %2, is not on “%3”.</source>
        <translation>“%1”（%2）不在“%3”上。</translation>
    </message>
    <message>
        <source>“%1”, the base of disk “%2”, is not on “%3”.</source>
        <translation>“%1”（磁盘“%2”的基础映像）不在“%3”上。</translation>
    </message>
    <message>
        <source>“%1”, the image of disk “%2”, is not on “%3”.</source>
        <translation>“%1”（磁盘“%2”的映像）不在“%3”上。</translation>
    </message>
    <message>
        <source>“%1”, the medium in drive “%2”, is not on “%3”.</source>
        <translation>“%1”（驱动器“%2”中的介质）不在“%3”上。</translation>
    </message>
    <message>
        <source>“%1”, where the firmware of “%2” would keep its settings, is there already; choose another name.</source>
        <translation>“%2”的固件保存设置的位置“%1”已存在；请选择其他名称。</translation>
    </message>
    <message>
        <source>“%1”, which “%2” uses, is not there.</source>
        <translation>“%2”所用的“%1”不存在。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>“%1”: from “%2” to “%3”</source>
        <translation>“%1”：从“%2”到“%3”</translation>
    </message>
    <message>
        <source>“%1”: type a whole number.</source>
        <translation>“%1”：请输入整数。</translation>
    </message>
    <message>
        <source>“%1”: type an amount with its unit, for instance “512 MiB”; nothing is no limit.</source>
        <translation>“%1”：请输入带单位的量，例如“512 MiB”；留空表示无限制。</translation>
    </message>
    <message>
        <source>“%2” gets what “%1” and the images between hold. Snapshots and machines that need “%2” as it is now are lost.</source>
        <translation>“%2”将获得“%1”以及两者之间的映像所含的内容。需要“%2”现有状态的快照和虚拟机将会丢失。</translation>
    </message>
    <message>
        <source>“&amp;” must be written “&amp;amp;”.</source>
        <translation>“&amp;”必须写成“&amp;amp;”。</translation>
    </message>
    <message>
        <source>“1”: there is a medium</source>
        <translation>“1”：有介质</translation>
    </message>
    <message>
        <source>“&lt;” must be written “&amp;lt;”, or a name is missing after it.</source>
        <translation>“&lt;”必须写成“&amp;lt;”，或者其后缺少名称。</translation>
    </message>
    <message>
        <source>“false” or “0”: the connection’s state does not count</source>
        <translation>“false”或“0”：连接的状态不起作用</translation>
    </message>
    <message>
        <source>“fmode” and “dmode” need the access mode “mapped”.</source>
        <translation>“fmode”和“dmode”需要访问模式“mapped”。</translation>
    </message>
    <message>
        <source>“innkeeper --serve”, or the switch on the host’s page there, shows it</source>
        <translation>“innkeeper --serve”或那边主机页面上的开关会显示它</translation>
    </message>
    <message>
        <source>“iscsi” for SCSI, “vhost” for SCSI hosts</source>
        <translation>“iscsi”用于 SCSI，“vhost”用于 SCSI 主机</translation>
    </message>
    <message>
        <source>“level” is only for an emulated cache; remove it.</source>
        <translation>“level”仅用于模拟的缓存；请将其移除。</translation>
    </message>
    <message>
        <source>“librbd” is for RBD disks only.</source>
        <translation>“librbd”仅用于 RBD 磁盘。</translation>
    </message>
    <message>
        <source>“native” needs the cache “none” or “directsync”.</source>
        <translation>“native”需要缓存“none”或“directsync”。</translation>
    </message>
    <message>
        <source>“no”: the rule is about packets that differ</source>
        <translation>“no”：规则针对不符合的数据包</translation>
    </message>
    <message>
        <source>“parent_wwnn” and “parent_wwpn” need one another.</source>
        <translation>“parent_wwnn”和“parent_wwpn”必须同时存在。</translation>
    </message>
    <message>
        <source>“passt” is not installed; install the package “passt”.</source>
        <translation>“passt”未安装；请安装软件包“passt”。</translation>
    </message>
    <message>
        <source>“pci” for NVMe, “unix” for vhost-user</source>
        <translation>“pci”用于 NVMe，“unix”用于 vhost-user</translation>
    </message>
    <message>
        <source>“reset” forgets what the guest changed; else seconds to add</source>
        <translation>“reset”会忘记客户机的更改；否则为要加上的秒数</translation>
    </message>
    <message>
        <source>“yes”: devices leave and return to the host’s driver by themselves</source>
        <translation>“yes”：设备自动离开和返回主机的驱动程序</translation>
    </message>
    <message>
        <source>“yes”: for interfaces that choose no group</source>
        <translation>“yes”：用于未选择组的接口</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>”、“</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>…and guests without that</source>
        <translation>…以及没有它的客户机</translation>
    </message>
    <message>
        <source>…and its world wide port name</source>
        <translation>…及其全球端口名称</translation>
    </message>
    <message>
        <source>…and without</source>
        <translation>…以及没有它的</translation>
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
            <numerusform>⋯ 还有 %n 行</numerusform>
        </translation>
    </message>
</context>
</TS>
