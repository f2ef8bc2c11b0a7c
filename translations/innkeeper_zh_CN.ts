<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Innkeeper</name>
    <message>
        <source> (read only)</source>
        <translation>（只读）</translation>
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
        <translation>（作为附加设备）</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
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
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (no longer maintained)</source>
        <translation>%1（不再维护）</translation>
    </message>
    <message>
        <source>%1 (“%2”, %3)</source>
        <translation>%1（“%2”，%3）</translation>
    </message>
    <message>
        <source>%1 IOPS</source>
        <translation>%1 IOPS</translation>
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
        <source>%1 can only be passed through as “lun” from a block device.</source>
        <translation>%1 只能从块设备以“lun”方式直通。</translation>
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
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 has no source; give it one or make it a removable drive.</source>
        <translation>%1 没有来源；请为其指定来源，或将其设为可移动驱动器。</translation>
    </message>
    <message>
        <source>%1 is not a port; ports go up to 65535, and -1 lets one be chosen.</source>
        <translation>%1 不是端口；端口最大为 65535，-1 表示自动选择。</translation>
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
        <source>%1 is too large; at most 65536 addresses are possible.</source>
        <translation>%1 太大；最多可有 65536 个地址。</translation>
    </message>
    <message>
        <source>%1 lies on the network but has no name there.</source>
        <translation>%1 位于网络上，但没有指定其名称。</translation>
    </message>
    <message>
        <source>%1 lies on the network but names no protocol.</source>
        <translation>%1 位于网络上，但没有指定协议。</translation>
    </message>
    <message>
        <source>%1 logical (%2 cores in %3 sockets)</source>
        <translation>%1 个逻辑处理器（%3 个插槽，%2 个核心）</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 must name both a pool and a volume.</source>
        <translation>%1 必须同时指定存储池和卷。</translation>
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
        <source>%1 processors are too many; at most %2 are possible.</source>
        <translation>%1 个处理器太多；最多可有 %2 个。</translation>
    </message>
    <message>
        <source>%1 processors at boot are more than the machine’s %2.</source>
        <translation>启动时的处理器数 %1 超过了虚拟机的处理器数 %2。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%1 these %n machine(s)?</source>
        <translation>
            <numerusform>要%1这 %n 台虚拟机吗？</numerusform>
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
        <translation>%1 — %2 可用</translation>
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
        <source>%1, %2, copied to %3</source>
        <translation>%1，%2，复制到 %3</translation>
    </message>
    <message>
        <source>%1, %2, new: %3</source>
        <translation>%1，%2，新建：%3</translation>
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
        <source>%1, used where it is</source>
        <translation>%1，在原位置使用</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
        <source>&amp;Create</source>
        <translation>创建(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Create and start</source>
        <translation>创建并启动(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete Volume…</source>
        <translation>删除卷(&amp;D)…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete with %n Disk(s)</source>
        <translation>
            <numerusform>连同 %n 个磁盘一起删除(&amp;D)</numerusform>
        </translation>
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
        <source>&amp;Events</source>
        <translation>事件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Firmware:</source>
        <translation>固件(&amp;F)：</translation>
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
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
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
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
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
        <source>&amp;Inventory</source>
        <translation>清单(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Kernel and initial RAM disk</source>
        <translation>内核和初始内存盘(&amp;K)</translation>
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
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Log In</source>
        <translation>登录(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Machine</source>
        <translation>虚拟机(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Measure every:</source>
        <translation>测量间隔(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>内存(&amp;M)</translation>
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
        <source>&amp;New Machine Here…</source>
        <translation>在此新建虚拟机(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;New Machine…</source>
        <translation>新建虚拟机(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>正常大小(&amp;N)</translation>
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
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
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
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
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
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove from the List…</source>
        <translation>从列表中移除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
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
        <source>&amp;Save Text…</source>
        <translation>保存文本(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Search Machines</source>
        <translation>搜索虚拟机(&amp;S)</translation>
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
        <source>&amp;Start the machine now</source>
        <translation>立即启动虚拟机(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start “%1”</source>
        <translation>启动“%1”(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>摘要(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>标签(&amp;T)：</translation>
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
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Trust This Host</source>
        <translation>信任此主机(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Use what was detected</source>
        <translation>使用检测到的系统(&amp;U)</translation>
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
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;XML</source>
        <translation>XML(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;forcing a machine off</source>
        <translation>强制关闭虚拟机(&amp;F)</translation>
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
        <source>, %1 running</source>
        <translation>，%1 台正在运行</translation>
    </message>
    <message>
        <source>, up %1</source>
        <translation>，已运行 %1</translation>
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
        <source>A DHCP host needs a hardware address or a name.</source>
        <translation>DHCP 主机需要硬件地址或名称。</translation>
    </message>
    <message>
        <source>A TPM has no backend; give it one such as “emulator”.</source>
        <translation>TPM 没有后端；请指定一个，例如“emulator”。</translation>
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
        <source>A channel of “%1” has the target type “%2”, which cannot be used here yet.</source>
        <translation>“%1”的一个通道的目标类型为“%2”，此处尚不能使用。</translation>
    </message>
    <message>
        <source>A channel of “%1” is on a controller that does not exist.</source>
        <translation>“%1”的一个通道位于不存在的控制器上。</translation>
    </message>
    <message>
        <source>A character is not allowed in XML.</source>
        <translation>有一个字符在 XML 中不允许使用。</translation>
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
        <source>A console of “%1” has the target type “%2”, which cannot be used here yet.</source>
        <translation>“%1”的一个控制台的目标类型为“%2”，此处尚不能使用。</translation>
    </message>
    <message>
        <source>A copy of “%1” needs %2, but the storage pool “%3” has only %4 left.</source>
        <translation>“%1”的副本需要 %2，但存储池“%3”只剩 %4。</translation>
    </message>
    <message>
        <source>A device of kind “%1” cannot be changed.</source>
        <translation>“%1”类型的设备无法更改。</translation>
    </message>
    <message>
        <source>A device of “%1” could not be changed.</source>
        <translation>无法更改“%1”的设备。</translation>
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
        <source>A disk has between %1 and %2.</source>
        <translation>磁盘大小介于 %1 和 %2 之间。</translation>
    </message>
    <message>
        <source>A disk has no target; give it a name such as “vda”.</source>
        <translation>磁盘没有目标；请为其命名，例如“vda”。</translation>
    </message>
    <message>
        <source>A disk of “%1” has the target “%2”; give it a name such as “vda” or “sda”.</source>
        <translation>“%1”的一个磁盘的目标为“%2”；请为其命名，例如“vda”或“sda”。</translation>
    </message>
    <message>
        <source>A disk of “%1” names a controller that cannot exist.</source>
        <translation>“%1”的一个磁盘指定了不可能存在的控制器。</translation>
    </message>
    <message>
        <source>A disk that already has a system on it: used where it is, or copied and converted.</source>
        <translation>已装有系统的磁盘：在原位置使用，或复制并转换。</translation>
    </message>
    <message>
        <source>A display has no type; give it one such as “vnc”.</source>
        <translation>显示没有类型；请指定一个，例如“vnc”。</translation>
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
        <source>A network device for the bridge “%1” could not be created.</source>
        <translation>无法为网桥“%1”创建网络设备。</translation>
    </message>
    <message>
        <source>A network interface does not say which bridge it belongs to.</source>
        <translation>有一个网络接口没有指明所属的网桥。</translation>
    </message>
    <message>
        <source>A network interface does not say which interface of the host it uses.</source>
        <translation>有一个网络接口没有指明使用主机的哪个接口。</translation>
    </message>
    <message>
        <source>A network interface does not say which network it belongs to.</source>
        <translation>有一个网络接口没有指明所属的网络。</translation>
    </message>
    <message>
        <source>A network that uses the host’s own connection cannot have addresses.</source>
        <translation>使用主机自身连接的网络不能有地址。</translation>
    </message>
    <message>
        <source>A network “%1” with the UUID %2 exists already.</source>
        <translation>UUID 为 %2 的网络“%1”已存在。</translation>
    </message>
    <message>
        <source>A pair of sockets could not be made.</source>
        <translation>无法创建套接字对。</translation>
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
        <source>A random number generator has no backend; give it one such as “random”.</source>
        <translation>随机数生成器没有后端；请指定一个，例如“random”。</translation>
    </message>
    <message>
        <source>A random number generator has no model; give it “virtio”.</source>
        <translation>随机数生成器没有型号；请指定“virtio”。</translation>
    </message>
    <message>
        <source>A running machine “%1” cannot be taken over: the name is in use.</source>
        <translation>无法接管正在运行的虚拟机“%1”：该名称已被使用。</translation>
    </message>
    <message>
        <source>A sound card has no model; give it one such as “ich9”.</source>
        <translation>声卡没有型号；请指定一个，例如“ich9”。</translation>
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
        <source>A timer has no name; give it one such as “rtc”.</source>
        <translation>定时器没有名称；请指定一个，例如“rtc”。</translation>
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
        <source>A virtual machine needs a name and a UUID to start.</source>
        <translation>虚拟机需要名称和 UUID 才能启动。</translation>
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
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Addresses:</source>
        <translation>地址：</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
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
        <source>Always KVM</source>
        <translation>始终使用 KVM</translation>
    </message>
    <message>
        <source>Always emulate (slow)</source>
        <translation>始终模拟（慢）</translation>
    </message>
    <message>
        <source>An ISO image or a CD/DVD drive. The operating system is recognised by itself.</source>
        <translation>ISO 映像或 CD/DVD 驱动器。操作系统会自动识别。</translation>
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
        <source>An input device has no type; give it one such as “tablet”.</source>
        <translation>输入设备没有类型；请指定一个，例如“tablet”。</translation>
    </message>
    <message>
        <source>An internal error occurred.</source>
        <translation>发生内部错误。</translation>
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
        <source>Another or unknown system (generic defaults)</source>
        <translation>其他或未知系统（通用默认值）</translation>
    </message>
    <message>
        <source>Another pool has this folder.</source>
        <translation>另一个存储池使用此文件夹。</translation>
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
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Ask before</source>
        <translation>以下操作前先询问</translation>
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
        <source>Autostart</source>
        <translation>自动启动</translation>
    </message>
    <message>
        <source>BIOS</source>
        <translation>BIOS</translation>
    </message>
    <message>
        <source>Both can be changed later.</source>
        <translation>两者以后都可以更改。</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>网桥</translation>
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
        <source>Browse…</source>
        <translation>浏览…</translation>
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
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPU %1, disk %2, network %3</source>
        <translation>CPU %1，磁盘 %2，网络 %3</translation>
    </message>
    <message>
        <source>CPU use</source>
        <translation>CPU 使用率</translation>
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
        <source>Cancel</source>
        <translation>取消</translation>
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
        <source>Caps Lock</source>
        <translation>Caps Lock</translation>
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
        <source>Change the &amp;XML before creating</source>
        <translation>创建前修改 XML(&amp;X)</translation>
    </message>
    <message>
        <source>Change the Connection to “%1”</source>
        <translation>更改到“%1”的连接</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation>更改的行</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose an image in one of the host's storage pools</source>
        <translation>从主机的某个存储池中选择映像</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
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
        <source>Choose the kernel to start.</source>
        <translation>请选择要启动的内核。</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选择</translation>
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
        <source>Close &amp;Window</source>
        <translation>关闭窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Closing the window keeps the program in the &amp;tray</source>
        <translation>关闭窗口后程序保留在托盘中(&amp;T)</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
    <message>
        <source>Compare it with the one that the host's administrator gives. If they differ, another computer may be pretending to be this host, and would get your password.</source>
        <translation>请将其与该主机管理员提供的指纹进行比较。如果两者不同，可能有另一台计算机在冒充此主机，并会获取您的密码。</translation>
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
        <source>Connect to a Host</source>
        <translation>连接到主机</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Connecting to the socket “%1” failed.</source>
        <translation>连接到套接字“%1”失败。</translation>
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
        <source>Copy and paste between this computer and the machine while its console has the keyboard</source>
        <translation>当虚拟机的控制台拥有键盘时，在此计算机与虚拟机之间复制和粘贴</translation>
    </message>
    <message>
        <source>Copying the disk</source>
        <translation>正在复制磁盘</translation>
    </message>
    <message>
        <source>Correct the problems marked in the text first.</source>
        <translation>请先改正文本中标出的问题。</translation>
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
        <source>Create a pool in %1</source>
        <translation>在 %1 中创建存储池</translation>
    </message>
    <message>
        <source>Create pool “%1”</source>
        <translation>创建存储池“%1”</translation>
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
        <source>Ctrl+Alt gives keyboard and pointer back.</source>
        <translation>按 Ctrl+Alt 可收回键盘和指针。</translation>
    </message>
    <message>
        <source>Ctrl+Alt moves the keyboard out of the console.</source>
        <translation>按 Ctrl+Alt 可将键盘移出控制台。</translation>
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
        <source>Default</source>
        <translation>默认</translation>
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
    <message numerus="yes">
        <source>Delete %n Machine(s)</source>
        <translation>
            <numerusform>删除 %n 台虚拟机</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete Volume</source>
        <translation>删除卷</translation>
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
        <source>Deleting “%1”</source>
        <translation>正在删除“%1”</translation>
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
        <source>Devices of this kind cannot be changed.</source>
        <translation>此类设备无法更改。</translation>
    </message>
    <message>
        <source>Different groups; left as they are</source>
        <translation>组各不相同；保持原样</translation>
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
        <source>Disks of the machines to delete</source>
        <translation>要删除的虚拟机的磁盘</translation>
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
        <source>Do not start “%1” with its host</source>
        <translation>不随主机启动“%1”</translation>
    </message>
    <message>
        <source>Each vCPU</source>
        <translation>每个 vCPU</translation>
    </message>
    <message>
        <source>Eject the CD of “%1”</source>
        <translation>弹出“%1”的 CD</translation>
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
        <source>Ended by a crash</source>
        <translation>因崩溃而结束</translation>
    </message>
    <message>
        <source>Enter the name or address of the host.</source>
        <translation>请输入主机的名称或地址。</translation>
    </message>
    <message>
        <source>Escape leaves the text</source>
        <translation>按 Esc 离开文本</translation>
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
        <source>Everything, passwords too, crosses the network unencrypted.</source>
        <translation>所有内容（包括密码）都以未加密的方式通过网络传输。</translation>
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
        <source>File:</source>
        <translation>文件：</translation>
    </message>
    <message>
        <source>Filter machines</source>
        <translation>筛选虚拟机</translation>
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
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Floppy drive %1</source>
        <translation>软盘驱动器 %1</translation>
    </message>
    <message>
        <source>Fol&amp;der:</source>
        <translation>文件夹(&amp;D)：</translation>
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
        <source>Folder of the embedded core</source>
        <translation>内置核心的文件夹</translation>
    </message>
    <message>
        <source>Folder on the host</source>
        <translation>主机上的文件夹</translation>
    </message>
    <message>
        <source>For example: production, web</source>
        <translation>例如：生产, web</translation>
    </message>
    <message>
        <source>For the next start (can be edited)</source>
        <translation>用于下次启动（可编辑）</translation>
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
        <source>Format</source>
        <translation>格式</translation>
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
        <source>Full Screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Full screen controls</source>
        <translation>全屏控件</translation>
    </message>
    <message>
        <source>Give either a prefix or a netmask, not both.</source>
        <translation>请指定前缀或网络掩码，不要同时指定两者。</translation>
    </message>
    <message>
        <source>Give the complete path, beginning with “/”.</source>
        <translation>请输入以“/”开头的完整路径。</translation>
    </message>
    <message>
        <source>Give the machine a name.</source>
        <translation>请为虚拟机命名。</translation>
    </message>
    <message>
        <source>Give the name of the bridge, such as “br0”.</source>
        <translation>请输入网桥的名称，例如“br0”。</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>Go on in the bac&amp;kground</source>
        <translation>在后台继续(&amp;K)</translation>
    </message>
    <message>
        <source>Graphical console</source>
        <translation>图形控制台</translation>
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
        <source>Group, tags:</source>
        <translation>组、标签：</translation>
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
        <source>Hardware that nearly every system of today knows</source>
        <translation>当今几乎所有系统都能识别的硬件</translation>
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
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Host %1, %2</source>
        <translation>主机 %1，%2</translation>
    </message>
    <message>
        <source>Host name or address</source>
        <translation>主机名或地址</translation>
    </message>
    <message>
        <source>Hosts and machines</source>
        <translation>主机和虚拟机</translation>
    </message>
    <message>
        <source>How much may it use?</source>
        <translation>可以使用多少？</translation>
    </message>
    <message>
        <source>How the picture fills the window</source>
        <translation>画面如何填充窗口</translation>
    </message>
    <message>
        <source>How to connect</source>
        <translation>连接方式</translation>
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
        <source>I/O error</source>
        <translation>I/O 错误</translation>
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
        <source>If you trust it, the key is remembered, and you are asked again only for another one.</source>
        <translation>如果您信任它，该密钥会被记住，只有遇到其他密钥时才会再次询问您。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Initial RAM disk</source>
        <translation>初始内存盘</translation>
    </message>
    <message>
        <source>Initrd:</source>
        <translation>initrd：</translation>
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
        <source>Insert a C&amp;D…</source>
        <translation>插入 CD(&amp;D)…</translation>
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
        <source>Its content is lost for good: %1</source>
        <translation>其内容将永久丢失：%1</translation>
    </message>
    <message>
        <source>Its folder and the volumes in it stay where they are.</source>
        <translation>其文件夹和其中的卷保留在原处。</translation>
    </message>
    <message>
        <source>Its machines are not touched and go on running.</source>
        <translation>其虚拟机不受影响，会继续运行。</translation>
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
        <source>Keeps virtual machines on this computer and on hosts that run libvirt.

Free software under the GNU General Public License, version 3 or later.
Qt %1</source>
        <translation>管理本机以及运行 libvirt 的主机上的虚拟机。

遵循 GNU 通用公共许可证第 3 版或更高版本的自由软件。
Qt %1</translation>
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
        <source>Key of the host</source>
        <translation>主机密钥</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Last 10 minutes</source>
        <translation>最近 10 分钟</translation>
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
        <source>Leased addresses</source>
        <translation>租用的地址</translation>
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
        <source>Let the machine go on</source>
        <translation>让虚拟机继续运行</translation>
    </message>
    <message>
        <source>Library version:</source>
        <translation>库版本：</translation>
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
        <source>Linux containers (LXC)</source>
        <translation>Linux 容器 (LXC)</translation>
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
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Looking at the disc…</source>
        <translation>正在查看光盘…</translation>
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
        <source>Machines</source>
        <translation>虚拟机</translation>
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
        <source>Machines that use it lose their connection.</source>
        <translation>使用它的虚拟机将失去连接。</translation>
    </message>
    <message>
        <source>Machines:</source>
        <translation>虚拟机：</translation>
    </message>
    <message>
        <source>Make a new machine from that image.</source>
        <translation>用该映像新建虚拟机。</translation>
    </message>
    <message>
        <source>Managed by:</source>
        <translation>管理者：</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
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
        <source>Memory used on the host</source>
        <translation>主机已用内存</translation>
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
        <source>Metadata needs a namespace and a prefix.</source>
        <translation>元数据需要命名空间和前缀。</translation>
    </message>
    <message>
        <source>Migrated to another host</source>
        <translation>已迁移到另一台主机</translation>
    </message>
    <message>
        <source>More disks can be added later.</source>
        <translation>以后可以添加更多磁盘。</translation>
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
        <source>Name of the bridge</source>
        <translation>网桥的名称</translation>
    </message>
    <message>
        <source>Name of the pool</source>
        <translation>存储池的名称</translation>
    </message>
    <message>
        <source>Name of the volume</source>
        <translation>卷的名称</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>名称或地址</translation>
    </message>
    <message>
        <source>Name shown in the list</source>
        <translation>列表中显示的名称</translation>
    </message>
    <message>
        <source>Name, address, system, group or tag</source>
        <translation>名称、地址、系统、组或标签</translation>
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
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>网络 %1</translation>
    </message>
    <message>
        <source>Network interfaces of type “%1” are not supported here; choose another connection for “%2”.</source>
        <translation>此处不支持类型为“%1”的网络接口；请为“%2”选择其他连接。</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
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
        <source>New P&amp;ool…</source>
        <translation>新建存储池(&amp;O)…</translation>
    </message>
    <message>
        <source>New Pool on %1</source>
        <translation>在 %1 上新建存储池</translation>
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
        <source>No UEFI firmware for the machine type “%1” of “%2” is installed; install the package “ovmf”.</source>
        <translation>没有安装适用于“%2”的机器类型“%1”的 UEFI 固件；请安装软件包“ovmf”。</translation>
    </message>
    <message>
        <source>No UEFI firmware is installed; install the package “ovmf”.</source>
        <translation>没有安装 UEFI 固件；请安装软件包“ovmf”。</translation>
    </message>
    <message>
        <source>No addresses are leased.</source>
        <translation>没有租用的地址。</translation>
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
        <source>No disk is deleted.</source>
        <translation>不会删除任何磁盘。</translation>
    </message>
    <message>
        <source>No driver knows the address “%1”; correct it.</source>
        <translation>没有驱动程序识别地址“%1”；请更正。</translation>
    </message>
    <message>
        <source>No firmware has been chosen for “%1” (it asks for “%2”).</source>
        <translation>没有为“%1”选定固件（它要求“%2”）。</translation>
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
        <source>No machine is selected.</source>
        <translation>未选择虚拟机。</translation>
    </message>
    <message>
        <source>No machine matches.</source>
        <translation>没有匹配的虚拟机。</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>无网络</translation>
    </message>
    <message>
        <source>No private subnet is free for the network “default”.</source>
        <translation>没有可供网络“default”使用的空闲私有子网。</translation>
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
        <source>No system fits “%1”. Try fewer words, or tick the box below.</source>
        <translation>没有符合“%1”的系统。请减少搜索词，或勾选下方的复选框。</translation>
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
        <source>Notes on the machine</source>
        <translation>虚拟机备注</translation>
    </message>
    <message>
        <source>Notes on this machine; kept in its definition</source>
        <translation>此虚拟机的备注；保存在其定义中</translation>
    </message>
    <message>
        <source>Num Lock</source>
        <translation>Num Lock</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Old name given up</source>
        <translation>已弃用旧名称</translation>
    </message>
    <message>
        <source>On the host</source>
        <translation>主机上</translation>
    </message>
    <message>
        <source>Only %1 are free in this pool.</source>
        <translation>此存储池中只有 %1 可用。</translation>
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
        <source>Only the administrator's session can connect machines to networks of the host.</source>
        <translation>只有管理员的会话才能将虚拟机连接到主机的网络。</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>Operating systems</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Or drop an installation image (ISO) anywhere on this window.</source>
        <translation>或将安装映像 (ISO) 拖放到此窗口的任意位置。</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>原始大小</translation>
    </message>
    <message>
        <source>P&amp;ath:</source>
        <translation>路径(&amp;A)：</translation>
    </message>
    <message>
        <source>PCI controller %1</source>
        <translation>PCI 控制器 %1</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Parts of the machine</source>
        <translation>虚拟机的组成部分</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password of the display</source>
        <translation>显示的密码</translation>
    </message>
    <message>
        <source>Path of the URI</source>
        <translation>URI 的路径</translation>
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
        <source>Performance</source>
        <translation>性能</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>存储池</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
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
        <source>Processor load of the host</source>
        <translation>主机的处理器负载</translation>
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
        <source>Processors:</source>
        <translation>处理器：</translation>
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
        <source>QEMU/KVM (embedded, no daemon)</source>
        <translation>QEMU/KVM（内置，无守护进程）</translation>
    </message>
    <message>
        <source>QEMU/KVM (libvirt)</source>
        <translation>QEMU/KVM (libvirt)</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>继续(&amp;E)</translation>
    </message>
    <message>
        <source>Re&amp;boot</source>
        <translation>重启(&amp;B)</translation>
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
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Reading “%1” takes too long.</source>
        <translation>读取“%1”耗时过长。</translation>
    </message>
    <message>
        <source>Ready to create</source>
        <translation>准备创建</translation>
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
        <source>Reconnect the console</source>
        <translation>重新连接控制台</translation>
    </message>
    <message>
        <source>Refresh pool “%1”</source>
        <translation>刷新存储池“%1”</translation>
    </message>
    <message>
        <source>Rehearsal in memory (test)</source>
        <translation>内存中的演练（测试）</translation>
    </message>
    <message>
        <source>Remove Host</source>
        <translation>移除主机</translation>
    </message>
    <message>
        <source>Remove Pool</source>
        <translation>移除存储池</translation>
    </message>
    <message>
        <source>Remove pool “%1”</source>
        <translation>移除存储池“%1”</translation>
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
        <source>Remove “%1” from the list?</source>
        <translation>要从列表中移除“%1”吗？</translation>
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
        <source>Reset “%1”</source>
        <translation>重置“%1”</translation>
    </message>
    <message>
        <source>Resize the &amp;Machine's Screen</source>
        <translation>调整虚拟机屏幕的大小(&amp;M)</translation>
    </message>
    <message>
        <source>Resources:</source>
        <translation>资源：</translation>
    </message>
    <message>
        <source>Restart at once, like the reset button</source>
        <translation>立即重新启动，如同按下复位按钮</translation>
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
        <source>Running now (read only)</source>
        <translation>当前运行的（只读）</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>显示(&amp;H)：</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
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
        <source>Save &amp;Notes</source>
        <translation>保存备注(&amp;N)</translation>
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
        <source>Save “%1”</source>
        <translation>保存“%1”</translation>
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
        <source>Screenshot</source>
        <translation>屏幕截图</translation>
    </message>
    <message>
        <source>Scroll Lock</source>
        <translation>Scroll Lock</translation>
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
        <source>Search machines</source>
        <translation>搜索虚拟机</translation>
    </message>
    <message>
        <source>Search operating systems</source>
        <translation>搜索操作系统</translation>
    </message>
    <message>
        <source>Seconds between measurements</source>
        <translation>测量间隔的秒数</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select one machine only.</source>
        <translation>请只选择一台虚拟机。</translation>
    </message>
    <message>
        <source>Selected machines</source>
        <translation>所选虚拟机</translation>
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
        <source>Sent</source>
        <translation>已发送</translation>
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
        <source>Share the &amp;Clipboard</source>
        <translation>共享剪贴板(&amp;C)</translation>
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
        <source>Shut &amp;Down</source>
        <translation>关机(&amp;D)</translation>
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
        <source>Sign in to %1</source>
        <translation>登录到 %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size in GiB</source>
        <translation>大小（GiB）</translation>
    </message>
    <message>
        <source>Size of console screens</source>
        <translation>控制台屏幕的大小</translation>
    </message>
    <message>
        <source>Some changes of “%1” take effect when it is shut down and started again.</source>
        <translation>“%1”的部分更改在其关机并重新启动后生效。</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Start Pa&amp;used</source>
        <translation>以暂停状态启动(&amp;U)</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>启动</translation>
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
        <source>State saved</source>
        <translation>状态已保存</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>状态：</translation>
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
        <source>Storage pools</source>
        <translation>存储池</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>拉伸</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>子网</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Suspended by the guest</source>
        <translation>由客户机挂起</translation>
    </message>
    <message>
        <source>Switch off at once, like pulling the plug</source>
        <translation>立即关闭，如同拔掉电源</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
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
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags that all have in common are shown; others stay as they are. Separate tags with commas.</source>
        <translation>只显示所有虚拟机共有的标签；其他标签保持原样。请用英文逗号分隔标签。</translation>
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
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Test host</source>
        <translation>测试主机</translation>
    </message>
    <message>
        <source>That was not right; try again.</source>
        <translation>输入不正确；请重试。</translation>
    </message>
    <message>
        <source>The %1 has a source of the type “%2”, which cannot be used here yet.</source>
        <translation>%1 的来源类型为“%2”，此处尚不能使用。</translation>
    </message>
    <message>
        <source>The %1 has a world wide name “%2” that is no number.</source>
        <translation>%1 的全球唯一名称 (WWN)“%2”不是数字。</translation>
    </message>
    <message>
        <source>The %1 has a world wide name, which its bus cannot carry.</source>
        <translation>%1 有全球唯一名称 (WWN)，但其总线不支持。</translation>
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
        <source>The %1 has the format “%2”, which cannot be used here.</source>
        <translation>%1 的格式为“%2”，此处不能使用。</translation>
    </message>
    <message>
        <source>The %1 of “%2” asks for %3 queues, which only a bridge connection has.</source>
        <translation>“%2”的 %1 要求 %3 个队列，只有网桥连接才支持。</translation>
    </message>
    <message>
        <source>The %1 of “%2” asks for a driver “%3”; only “qemu” works here.</source>
        <translation>“%2”的 %1 要求驱动程序“%3”；此处只能使用“qemu”。</translation>
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
        <source>The %1 of “%2” has an address of the type “%3”, which its bus has not.</source>
        <translation>“%2”的 %1 的地址类型为“%3”，但其总线没有这种地址。</translation>
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
        <source>The %1 of “%2” has the same place on its bus as another disk.</source>
        <translation>“%2”的 %1 与另一个磁盘在总线上的位置相同。</translation>
    </message>
    <message>
        <source>The %1 of “%2” has the type “%3”, which cannot be used here yet.</source>
        <translation>“%2”的 %1 的类型为“%3”，此处尚不能使用。</translation>
    </message>
    <message>
        <source>The %1 of “%2” is %3, which cannot be used here yet.</source>
        <translation>“%2”的 %1 是 %3，此处尚不能使用。</translation>
    </message>
    <message>
        <source>The %1 of “%2” is an empty USB drive; insert a medium or use SATA.</source>
        <translation>“%2”的 %1 是空的 USB 驱动器；请插入介质或使用 SATA。</translation>
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
        <source>The %1 of “%2” is on an IDE bus, which the machine type “%3” has not; use SATA.</source>
        <translation>“%2”的 %1 位于 IDE 总线上，而机器类型“%3”没有该总线；请使用 SATA。</translation>
    </message>
    <message>
        <source>The %1 of “%2” is removable, which the bus “virtio” cannot be; use SATA, SCSI or USB.</source>
        <translation>“%2”的 %1 是可移动的，而总线“virtio”不支持可移动；请使用 SATA、SCSI 或 USB。</translation>
    </message>
    <message>
        <source>The CPU topology of “%1” makes %2 virtual CPUs, but it has %3; make them equal.</source>
        <translation>“%1”的 CPU 拓扑构成 %2 个虚拟 CPU，但它有 %3 个；请使两者相等。</translation>
    </message>
    <message>
        <source>The DHCP range from “%1” to “%2”</source>
        <translation>从“%1”到“%2”的 DHCP 范围</translation>
    </message>
    <message>
        <source>The PCI address has %1 %2; at most %3 is possible.</source>
        <translation>PCI 地址的 %1 为 %2；最大可为 %3。</translation>
    </message>
    <message>
        <source>The PCI address of the %1 of “%2” cannot exist.</source>
        <translation>“%2”的 %1 的 PCI 地址不可能存在。</translation>
    </message>
    <message>
        <source>The PCI address of the %1 of “%2” is taken or not on its bus; remove the address to get a free one.</source>
        <translation>“%2”的 %1 的 PCI 地址已被占用或不在其总线上；请移除该地址以获得空闲地址。</translation>
    </message>
    <message>
        <source>The SPICE display of “%1” asks for TLS, which cannot be used here yet.</source>
        <translation>“%1”的 SPICE 显示要求 TLS，此处尚不能使用。</translation>
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
        <source>The VNC port of “%1” is %2; choose one from 5900 to 65535.</source>
        <translation>“%1”的 VNC 端口为 %2；请选择 5900 到 65535 之间的端口。</translation>
    </message>
    <message>
        <source>The XML was edited by hand; what was changed on the other pages since then is not in it.</source>
        <translation>XML 已手动编辑；此后在其他页面上所做的更改不包含在其中。</translation>
    </message>
    <message>
        <source>The address “%1” of a DHCP host is not inside the network.</source>
        <translation>DHCP 主机的地址“%1”不在该网络内。</translation>
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
        <source>The agent in the guest is busy with another request.</source>
        <translation>客户机中的代理正忙于处理另一个请求。</translation>
    </message>
    <message>
        <source>The agent in the guest refused the request.</source>
        <translation>客户机中的代理拒绝了请求。</translation>
    </message>
    <message>
        <source>The alias “%1” is used by more than one device.</source>
        <translation>别名“%1”被多个设备使用。</translation>
    </message>
    <message>
        <source>The attribute “%1” is given twice.</source>
        <translation>属性“%1”被指定了两次。</translation>
    </message>
    <message>
        <source>The boot order %1 is used by more than one device.</source>
        <translation>引导顺序 %1 被多个设备使用。</translation>
    </message>
    <message>
        <source>The boot order begins with 1, not 0.</source>
        <translation>引导顺序从 1 开始，而不是 0。</translation>
    </message>
    <message>
        <source>The bridge “%1” could not be created.</source>
        <translation>无法创建网桥“%1”。</translation>
    </message>
    <message>
        <source>The change takes effect at the next start.</source>
        <translation>更改在下次启动时生效。</translation>
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
        <source>The control connection was opened before.</source>
        <translation>控制连接此前已打开。</translation>
    </message>
    <message>
        <source>The copy needs %1, but “%2” has only %3 free.</source>
        <translation>副本需要 %1，但“%2”只有 %3 可用。</translation>
    </message>
    <message>
        <source>The creation was cancelled; nothing was left behind.</source>
        <translation>创建已取消；没有留下任何内容。</translation>
    </message>
    <message>
        <source>The current memory of “%1” is more than its maximum memory; lower it.</source>
        <translation>“%1”的当前内存超过其最大内存；请调低。</translation>
    </message>
    <message>
        <source>The database of operating systems is not installed. Install the package “osinfo-db”.</source>
        <translation>未安装操作系统数据库。请安装软件包“osinfo-db”。</translation>
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
        <source>The definition of “%1” was changed.</source>
        <translation>“%1”的定义已更改。</translation>
    </message>
    <message>
        <source>The definition of “%1” was removed.</source>
        <translation>“%1”的定义已移除。</translation>
    </message>
    <message>
        <source>The device “%1” of “%2” has no PCI address, the only kind it can have here.</source>
        <translation>“%2”的设备“%1”没有 PCI 地址，而它在此处只能使用 PCI 地址。</translation>
    </message>
    <message>
        <source>The device “%1” of “%2” is connected to “%3”, which cannot be used here yet.</source>
        <translation>“%2”的设备“%1”连接到“%3”，此处尚不能使用。</translation>
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
        <source>The device’s document is empty or too large.</source>
        <translation>设备的文档为空或太大。</translation>
    </message>
    <message>
        <source>The disk “%1”</source>
        <translation>磁盘“%1”</translation>
    </message>
    <message>
        <source>The disk “%1” has the drive address of another one.</source>
        <translation>磁盘“%1”的驱动器地址与另一个磁盘相同。</translation>
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
        <source>The display of “%1” gave no usable connection.</source>
        <translation>“%1”的显示没有提供可用的连接。</translation>
    </message>
    <message>
        <source>The display of “%1” has a keymap “%2” that cannot exist.</source>
        <translation>“%1”的显示的键盘映射“%2”不可能存在。</translation>
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
        <source>The document has no element.</source>
        <translation>文档没有元素。</translation>
    </message>
    <message>
        <source>The document has no operating system type; give “os” a type such as “hvm”.</source>
        <translation>文档没有操作系统类型；请为“os”指定类型，例如“hvm”。</translation>
    </message>
    <message>
        <source>The document has too many elements (more than %1).</source>
        <translation>文档的元素过多（超过 %1 个）。</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>文档为空。</translation>
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
        <source>The document of “%1” cannot be read.</source>
        <translation>无法读取“%1”的文档。</translation>
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
        <source>The emulator could not write the state of “%1”.</source>
        <translation>模拟器无法写入“%1”的状态。</translation>
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
        <source>The emulator has written nothing yet.</source>
        <translation>模拟器尚未写入任何内容。</translation>
    </message>
    <message>
        <source>The emulator is not connected any more.</source>
        <translation>模拟器已断开连接。</translation>
    </message>
    <message>
        <source>The emulator of “%1” cannot be reached.</source>
        <translation>无法连接到“%1”的模拟器。</translation>
    </message>
    <message>
        <source>The emulator of “%1” ended unexpectedly.</source>
        <translation>“%1”的模拟器意外结束。</translation>
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
        <source>The emulator “%1” cannot use passt; version 7.2 or newer is needed.</source>
        <translation>模拟器“%1”无法使用 passt；需要 7.2 或更高版本。</translation>
    </message>
    <message>
        <source>The emulator “%1” has no SPICE, which “%2” asks for; use VNC.</source>
        <translation>模拟器“%1”没有“%2”所要求的 SPICE；请使用 VNC。</translation>
    </message>
    <message>
        <source>The emulator “%1” has no “%2”, which the %3 of “%4” needs.</source>
        <translation>模拟器“%1”没有“%2”，而“%4”的%3需要它。</translation>
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
        <source>The file “%1” could not be deleted.</source>
        <translation>无法删除文件“%1”。</translation>
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
        <source>The file “%1” is too large.</source>
        <translation>文件“%1”太大。</translation>
    </message>
    <message>
        <source>The files of another computer cannot be browsed; choose from one of its pools or type the path.</source>
        <translation>无法浏览另一台计算机上的文件；请从它的某个存储池中选择，或输入路径。</translation>
    </message>
    <message>
        <source>The fingerprint of its %1 key is:</source>
        <translation>其 %1 密钥的指纹为：</translation>
    </message>
    <message>
        <source>The firmware looks for an installation server (PXE).</source>
        <translation>固件会查找安装服务器（PXE）。</translation>
    </message>
    <message>
        <source>The firmware settings of “%1” could not be copied.</source>
        <translation>无法复制“%1”的固件设置。</translation>
    </message>
    <message>
        <source>The first %1 vCPUs</source>
        <translation>前 %1 个 vCPU</translation>
    </message>
    <message>
        <source>The folder must start with “/”.</source>
        <translation>文件夹必须以“/”开头。</translation>
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
        <source>The folder “%1” could not be written.</source>
        <translation>无法写入文件夹“%1”。</translation>
    </message>
    <message>
        <source>The guest closed its serial console.</source>
        <translation>客户机关闭了其串行控制台。</translation>
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
        <source>The host does not accept the machine's document.</source>
        <translation>主机不接受该虚拟机的文档。</translation>
    </message>
    <message>
        <source>The host does not accept the network's document.</source>
        <translation>主机不接受该网络的文档。</translation>
    </message>
    <message>
        <source>The host does not accept the storage pool's document.</source>
        <translation>主机不接受该存储池的文档。</translation>
    </message>
    <message>
        <source>The host does not list its machines.</source>
        <translation>主机没有列出其虚拟机。</translation>
    </message>
    <message>
        <source>The host does not list its networks.</source>
        <translation>主机没有列出其网络。</translation>
    </message>
    <message>
        <source>The host does not list its storage pools.</source>
        <translation>主机没有列出其存储池。</translation>
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
        <source>The host does not tell addresses.</source>
        <translation>主机不提供地址信息。</translation>
    </message>
    <message>
        <source>The host gives no statistics.</source>
        <translation>主机不提供统计信息。</translation>
    </message>
    <message>
        <source>The host is connected or connecting already.</source>
        <translation>主机已连接或正在连接。</translation>
    </message>
    <message>
        <source>The host is not connected, or may only be looked at.</source>
        <translation>主机未连接，或只允许查看。</translation>
    </message>
    <message>
        <source>The host is not connected.</source>
        <translation>主机未连接。</translation>
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
        <source>The host's processor gives no help with this kind of machine.</source>
        <translation>主机的处理器不为这种虚拟机提供辅助支持。</translation>
    </message>
    <message>
        <source>The image “%1” cannot be read.</source>
        <translation>无法读取映像“%1”。</translation>
    </message>
    <message>
        <source>The image “%1” could not be copied to “%2”.</source>
        <translation>无法将映像“%1”复制到“%2”。</translation>
    </message>
    <message>
        <source>The image “%1” could not be read.</source>
        <translation>无法读取映像“%1”。</translation>
    </message>
    <message>
        <source>The image “%1” is damaged or not a usable %2 image.</source>
        <translation>映像“%1”已损坏或不是可用的 %2 映像。</translation>
    </message>
    <message>
        <source>The image “%1” is incomplete: the file is shorter than its header says. Copy or download it again.</source>
        <translation>映像“%1”不完整：文件比其文件头所述的短。请重新复制或下载。</translation>
    </message>
    <message>
        <source>The kernel's arguments must be one line.</source>
        <translation>内核参数必须为一行。</translation>
    </message>
    <message>
        <source>The key of “%1” is not the one it had before; ask its administrator, then remove the old one with “ssh-keygen -R”.</source>
        <translation>“%1”的密钥与以前的不同；请询问其管理员，然后使用“ssh-keygen -R”移除旧密钥。</translation>
    </message>
    <message>
        <source>The key of “%1” was not accepted; connect again and trust it if it is the right one.</source>
        <translation>“%1”的密钥未被接受；如果密钥正确，请重新连接并信任它。</translation>
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
        <source>The machine could not be started from its document.</source>
        <translation>无法根据文档启动该虚拟机。</translation>
    </message>
    <message>
        <source>The machine has no CD-ROM drive; add one first.</source>
        <translation>虚拟机没有 CD-ROM 驱动器；请先添加一个。</translation>
    </message>
    <message>
        <source>The machine has no device “%1”.</source>
        <translation>虚拟机没有设备“%1”。</translation>
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
        <source>The machine has no processor at boot; give it at least one.</source>
        <translation>虚拟机启动时没有处理器；请至少为其分配一个。</translation>
    </message>
    <message>
        <source>The machine has no processor; give it at least one.</source>
        <translation>虚拟机没有处理器；请至少为其分配一个。</translation>
    </message>
    <message>
        <source>The machine has no such screen.</source>
        <translation>该虚拟机没有这样的屏幕。</translation>
    </message>
    <message>
        <source>The machine is off.</source>
        <translation>虚拟机已关闭。</translation>
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
        <source>The machine shows no picture.</source>
        <translation>虚拟机没有显示画面。</translation>
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
        <source>The machine's host is not connected, or may only be looked at.</source>
        <translation>虚拟机的主机未连接，或只允许查看。</translation>
    </message>
    <message>
        <source>The machine’s document cannot be read.</source>
        <translation>无法读取虚拟机的文档。</translation>
    </message>
    <message>
        <source>The machine’s screen; opens the console</source>
        <translation>虚拟机的屏幕；打开控制台</translation>
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
        <source>The memory balloon has no model; give it “virtio” or “none”.</source>
        <translation>内存气球没有型号；请设为“virtio”或“none”。</translation>
    </message>
    <message>
        <source>The memory in use is more than the machine’s memory; %1 is taken.</source>
        <translation>使用中的内存大于虚拟机的内存；采用 %1。</translation>
    </message>
    <message>
        <source>The memory of “%1” is larger than any machine's.</source>
        <translation>“%1”的内存大于任何虚拟机的内存。</translation>
    </message>
    <message>
        <source>The metadata is not one well-formed element.</source>
        <translation>元数据不是一个格式正确的元素。</translation>
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
        <source>The name stands in the XML now.</source>
        <translation>名称现在位于 XML 中。</translation>
    </message>
    <message>
        <source>The name “%1” cannot contain “/”.</source>
        <translation>名称“%1”不能包含“/”。</translation>
    </message>
    <message>
        <source>The name “%1” is too long; at most 200 bytes are possible.</source>
        <translation>名称“%1”太长；最多允许 200 字节。</translation>
    </message>
    <message>
        <source>The name “%1” must not contain “/”.</source>
        <translation>名称“%1”不得包含“/”。</translation>
    </message>
    <message>
        <source>The network definition “%1” is damaged.</source>
        <translation>网络定义“%1”已损坏。</translation>
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
        <source>The network needs a name without “/” that does not begin with a dot.</source>
        <translation>网络需要一个不含“/”且不以点开头的名称。</translation>
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
        <source>The network “%1” has the forward mode “%2”, which is not possible here yet.</source>
        <translation>网络“%1”的转发模式为“%2”，这里尚不支持。</translation>
    </message>
    <message>
        <source>The network “%1” is active.</source>
        <translation>网络“%1”处于活动状态。</translation>
    </message>
    <message>
        <source>The network “%1” is already active.</source>
        <translation>网络“%1”已处于活动状态。</translation>
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
        <source>The network “%1” uses the subnet %2, which another network of this host uses too.</source>
        <translation>网络“%1”使用的子网 %2 也被此主机的另一个网络使用。</translation>
    </message>
    <message>
        <source>The network's document cannot be read.</source>
        <translation>无法读取该网络的文档。</translation>
    </message>
    <message>
        <source>The network’s “ip” has no address.</source>
        <translation>网络的“ip”没有地址。</translation>
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
        <source>The packet filter cannot be reached.</source>
        <translation>无法访问数据包过滤器。</translation>
    </message>
    <message>
        <source>The packet filter refused the network's rules.</source>
        <translation>数据包过滤器拒绝了该网络的规则。</translation>
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
        <source>The prefix %1 is too long; at most %2 is possible.</source>
        <translation>前缀 %1 太长；最多允许 %2。</translation>
    </message>
    <message>
        <source>The process %1 has ended.</source>
        <translation>进程 %1 已结束。</translation>
    </message>
    <message>
        <source>The processor feature “%1” is given more than once.</source>
        <translation>处理器特性“%1”被多次指定。</translation>
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
        <source>The random number device of “%1” has a source “%2”, which cannot be used here yet.</source>
        <translation>“%1”的随机数设备的来源为“%2”，在这里尚不能使用。</translation>
    </message>
    <message>
        <source>The root element is “%1”; “%2” is expected.</source>
        <translation>根元素为“%1”；应为“%2”。</translation>
    </message>
    <message>
        <source>The running document is shown instead; your text is lost.</source>
        <translation>将改为显示正在运行的文档；您的文本会丢失。</translation>
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
        <source>The saved state of “%1” was discarded.</source>
        <translation>“%1”的保存的状态已丢弃。</translation>
    </message>
    <message>
        <source>The saved state “%1” could not be created.</source>
        <translation>无法创建保存的状态“%1”。</translation>
    </message>
    <message>
        <source>The saved state “%1” could not be read.</source>
        <translation>无法读取保存的状态“%1”。</translation>
    </message>
    <message>
        <source>The saved state “%1” could not be written.</source>
        <translation>无法写入保存的状态“%1”。</translation>
    </message>
    <message>
        <source>The saved state “%1” is compressed or of another version; that is not supported.</source>
        <translation>保存的状态“%1”已压缩或属于其他版本；不支持这种情况。</translation>
    </message>
    <message>
        <source>The saved state “%1” is damaged; discard it to start the machine anew.</source>
        <translation>保存的状态“%1”已损坏；请将其丢弃以重新启动虚拟机。</translation>
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
        <source>The screen of “%1” has no network port; let it listen on an address of “%2”.</source>
        <translation>“%1”的屏幕没有网络端口；请让它监听“%2”的某个地址。</translation>
    </message>
    <message>
        <source>The screen of “%1” is of type “%2”, which cannot be shown here.</source>
        <translation>“%1”的屏幕类型为“%2”，无法在此显示。</translation>
    </message>
    <message>
        <source>The screen of “%1” listens only inside “%2”; let it listen on an address of the network.</source>
        <translation>“%1”的屏幕只在“%2”内部监听；请让它监听网络中的某个地址。</translation>
    </message>
    <message>
        <source>The serial console gave no usable connection.</source>
        <translation>串行控制台没有提供可用的连接。</translation>
    </message>
    <message>
        <source>The serial port “%1” of “%2” is a “%3”; only “isa-serial” works here.</source>
        <translation>“%2”的串行端口“%1”为“%3”；这里只支持“isa-serial”。</translation>
    </message>
    <message>
        <source>The socket “%1” could not be made.</source>
        <translation>无法创建套接字“%1”。</translation>
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
        <source>The storage pool has no target path.</source>
        <translation>存储池没有目标路径。</translation>
    </message>
    <message>
        <source>The storage pool has no type; give it one such as “dir”.</source>
        <translation>存储池没有类型；请指定一个类型，例如“dir”。</translation>
    </message>
    <message>
        <source>The storage pool “%1” cannot be defined:</source>
        <translation>无法定义存储池“%1”：</translation>
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
        <source>The system in “%1” crashed.</source>
        <translation>“%1”中的系统已崩溃。</translation>
    </message>
    <message>
        <source>The system's machines need administrator rights; without them use /session.</source>
        <translation>系统的虚拟机需要管理员权限；没有该权限时请使用 /session。</translation>
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
        <source>The test host “%1” refuses connections, as its address asks.</source>
        <translation>测试主机“%1”按其地址的要求拒绝连接。</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>文本不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>The title cannot contain a line break.</source>
        <translation>标题不能包含换行。</translation>
    </message>
    <message>
        <source>The topology does not say how many “%1” there are.</source>
        <translation>拓扑没有说明“%1”的数量。</translation>
    </message>
    <message>
        <source>The topology makes %1 processors, but the machine has %2.</source>
        <translation>拓扑得出 %1 个处理器，但虚拟机有 %2 个。</translation>
    </message>
    <message>
        <source>The topology must have at least one of “%1”.</source>
        <translation>拓扑中的“%1”必须至少有一个。</translation>
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
        <source>The video device of “%1” asks for 3D acceleration, which cannot be used here yet.</source>
        <translation>“%1”的视频设备要求 3D 加速，在这里尚不能使用。</translation>
    </message>
    <message>
        <source>The virtual machines in “%1” are managed by another running program (process %2); close it first.</source>
        <translation>“%1”中的虚拟机正由另一个运行中的程序（进程 %2）管理；请先关闭它。</translation>
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
        <source>The volume needs a name.</source>
        <translation>卷需要一个名称。</translation>
    </message>
    <message>
        <source>The volume “%1” cannot be created:</source>
        <translation>无法创建卷“%1”：</translation>
    </message>
    <message>
        <source>The volume “%1” cannot be read.</source>
        <translation>无法读取卷“%1”。</translation>
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
        <source>The volume “%1” is being created already.</source>
        <translation>已在创建卷“%1”。</translation>
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
        <source>The volume's name is too long for a file name.</source>
        <translation>卷的名称太长，不能用作文件名。</translation>
    </message>
    <message>
        <source>The volumes of “%1” cannot be listed.</source>
        <translation>无法列出“%1”的卷。</translation>
    </message>
    <message>
        <source>The volume’s backing image has a format but no path.</source>
        <translation>卷的后备映像有格式但没有路径。</translation>
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
        <source>The “%1” device does not say which it is.</source>
        <translation>“%1”设备没有说明是哪一个。</translation>
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
        <source>There is a storage pool “%1” already, with the UUID %2.</source>
        <translation>已存在存储池“%1”，其 UUID 为 %2。</translation>
    </message>
    <message>
        <source>There is a volume called “%1” already.</source>
        <translation>已有名为“%1”的卷。</translation>
    </message>
    <message>
        <source>There is another machine called “%1”; choose another name.</source>
        <translation>另有名为“%1”的虚拟机；请选择其他名称。</translation>
    </message>
    <message>
        <source>There is no disc in the drive “%1”.</source>
        <translation>驱动器“%1”中没有光盘。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>There is no host.</source>
        <translation>没有主机。</translation>
    </message>
    <message>
        <source>There is no machine with the UUID %1.</source>
        <translation>没有 UUID 为 %1 的虚拟机。</translation>
    </message>
    <message>
        <source>There is no network device “%1”.</source>
        <translation>没有网络设备“%1”。</translation>
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
        <source>There is no picture of the screen of “%1”.</source>
        <translation>没有“%1”的屏幕图像。</translation>
    </message>
    <message>
        <source>There is no storage pool with the UUID %1.</source>
        <translation>没有 UUID 为 %1 的存储池。</translation>
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
        <source>There is no “%1” device “%2”.</source>
        <translation>没有“%1”设备“%2”。</translation>
    </message>
    <message>
        <source>There is not enough memory to show the display of “%1”.</source>
        <translation>内存不足，无法显示“%1”的画面。</translation>
    </message>
    <message>
        <source>There is text after the end of the document.</source>
        <translation>文档结束之后还有文本。</translation>
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
        <source>These will be deleted with their settings and saved states: “%1”.</source>
        <translation>以下虚拟机将连同其设置和保存的状态一起删除：“%1”。</translation>
    </message>
    <message>
        <source>This QEMU has no SPICE; install the package “qemu-system-modules-spice”.</source>
        <translation>此 QEMU 没有 SPICE；请安装软件包“qemu-system-modules-spice”。</translation>
    </message>
    <message>
        <source>This QEMU has no device “%1”; it may be in a package of its own.</source>
        <translation>此 QEMU 没有设备“%1”；它可能在单独的软件包中。</translation>
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
        <source>This computer (system)</source>
        <translation>本计算机（系统）</translation>
    </message>
    <message>
        <source>This computer offers no hardware virtualization (“%1” is missing): turn it on in the firmware setup.</source>
        <translation>本计算机不提供硬件虚拟化（缺少“%1”）：请在固件设置中启用。</translation>
    </message>
    <message>
        <source>This content is lost for good: %1</source>
        <translation>以下内容将永久丢失：%1</translation>
    </message>
    <message>
        <source>This document is too large to be edited here (%1); its beginning is shown.</source>
        <translation>此文档太大，无法在此编辑（%1）；仅显示其开头。</translation>
    </message>
    <message>
        <source>This host does not offer it.</source>
        <translation>此主机不提供该功能。</translation>
    </message>
    <message>
        <source>This host has no network “%1”.</source>
        <translation>此主机没有网络“%1”。</translation>
    </message>
    <message>
        <source>This host has no storage pools.</source>
        <translation>此主机没有存储池。</translation>
    </message>
    <message>
        <source>This image is encrypted, which needs a secret; give it in the XML.</source>
        <translation>此映像已加密，需要密钥；请在 XML 中提供。</translation>
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
        <source>This leaves next to nothing of the %1 of “%2” for itself.</source>
        <translation>这样几乎不会给“%2”自身留下%1。</translation>
    </message>
    <message>
        <source>This machine has no console. Add a display or a serial port to its hardware.</source>
        <translation>此虚拟机没有控制台。请在其硬件中添加显示器或串行端口。</translation>
    </message>
    <message>
        <source>This network is not running.</source>
        <translation>此网络未运行。</translation>
    </message>
    <message>
        <source>Through this host, without rights (outgoing only)</source>
        <translation>通过此主机，无需权限（仅限传出）</translation>
    </message>
    <message>
        <source>Tick the disks whose content is to be deleted too. Disks that are not ticked stay.</source>
        <translation>勾选要同时删除其内容的磁盘。未勾选的磁盘会保留。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>显示的时间范围</translation>
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
        <source>Trying again in %1 s.</source>
        <translation>%1 秒后重试。</translation>
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
        <source>Two channels of “%1” have the same virtio-serial port; remove one address.</source>
        <translation>“%1”的两个通道使用了同一 virtio-serial 端口；请移除其中一个地址。</translation>
    </message>
    <message>
        <source>Two devices have the PCI address %1:%2:%3.%4; change or remove one of them.</source>
        <translation>两个设备使用了同一 PCI 地址 %1:%2:%3.%4；请更改或移除其中一个。</translation>
    </message>
    <message>
        <source>Two devices of “%1” have the same USB port; remove one address.</source>
        <translation>“%1”的两个设备使用了同一 USB 端口；请移除其中一个地址。</translation>
    </message>
    <message>
        <source>Two disks of “%1” have the target “%2”; change one.</source>
        <translation>“%1”的两个磁盘使用了同一目标“%2”；请更改其中一个。</translation>
    </message>
    <message>
        <source>Two network interfaces have the hardware address “%1”.</source>
        <translation>两个网络接口使用了同一硬件地址“%1”。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
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
        <source>UEFI</source>
        <translation>UEFI</translation>
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
        <source>URI of the host</source>
        <translation>主机的 URI</translation>
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
        <source>Until</source>
        <translation>直到</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>运行时间</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>运行时间</translation>
    </message>
    <message>
        <source>Use KVM where it works</source>
        <translation>在可用时使用 KVM</translation>
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
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>User on the host</source>
        <translation>主机上的用户</translation>
    </message>
    <message>
        <source>VMware ESX</source>
        <translation>VMware ESX</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Virtual network</source>
        <translation>虚拟网络</translation>
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
        <source>VirtualBox</source>
        <translation>VirtualBox</translation>
    </message>
    <message>
        <source>Virtualization of new machines</source>
        <translation>新虚拟机的虚拟化方式</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Volumes of the pool</source>
        <translation>存储池中的卷</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>出口</translation>
    </message>
    <message>
        <source>What answers as the display of “%1” is not a usable VNC server.</source>
        <translation>作为“%1”的显示器应答的不是可用的 VNC 服务器。</translation>
    </message>
    <message>
        <source>What had been made was removed again.</source>
        <translation>已创建的内容已被移除。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的情况</translation>
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
        <source>What should it start from?</source>
        <translation>它应从什么启动？</translation>
    </message>
    <message>
        <source>What the guest had in memory when it was saved is lost.</source>
        <translation>客户机保存时内存中的内容会丢失。</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>将要创建的内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where does it keep its data?</source>
        <translation>它的数据保存在哪里？</translation>
    </message>
    <message>
        <source>Where the demo saves its picture.</source>
        <translation>演示程序保存图片的位置。</translation>
    </message>
    <message>
        <source>Whether “%1” starts with its host could not be changed.</source>
        <translation>无法更改“%1”是否随其主机启动。</translation>
    </message>
    <message>
        <source>Which console of the machine to show</source>
        <translation>要显示虚拟机的哪个控制台</translation>
    </message>
    <message>
        <source>Which document is shown</source>
        <translation>显示哪个文档</translation>
    </message>
    <message>
        <source>Which network is it in?</source>
        <translation>它在哪个网络中？</translation>
    </message>
    <message>
        <source>Which operating system is it?</source>
        <translation>它是哪个操作系统？</translation>
    </message>
    <message>
        <source>While the console has the keyboard, keys such as Alt+Tab go to the machine; Ctrl+Alt ends that</source>
        <translation>控制台占用键盘时，Alt+Tab 等按键会发送到虚拟机；按 Ctrl+Alt 可结束占用</translation>
    </message>
    <message>
        <source>Whole multiples</source>
        <translation>整数倍</translation>
    </message>
    <message>
        <source>Woken up</source>
        <translation>已唤醒</translation>
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
        <source>XML document</source>
        <translation>XML 文档</translation>
    </message>
    <message>
        <source>Xen</source>
        <translation>Xen</translation>
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
        <source>Your hosts</source>
        <translation>您的主机</translation>
    </message>
    <message>
        <source>Your own machines (default)</source>
        <translation>您自己的虚拟机（默认）</translation>
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
        <source>a SCSI pass-through</source>
        <translation>SCSI 直通</translation>
    </message>
    <message>
        <source>a device is being changed</source>
        <translation>正在更改设备</translation>
    </message>
    <message>
        <source>active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>all of the host</source>
        <translation>主机的全部</translation>
    </message>
    <message>
        <source>being built</source>
        <translation>正在构建</translation>
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
        <source>bridge of the host</source>
        <translation>主机的网桥</translation>
    </message>
    <message>
        <source>bridge “%1”</source>
        <translation>网桥“%1”</translation>
    </message>
    <message>
        <source>by request</source>
        <translation>按请求</translation>
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
        <source>checking…</source>
        <translation>正在检查…</translation>
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
        <source>crashed</source>
        <translation>已崩溃</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>已降级</translation>
    </message>
    <message>
        <source>disk “%1”</source>
        <translation>磁盘“%1”</translation>
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
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>emulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>failed to start</source>
        <translation>启动失败</translation>
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
        <source>guest crashed</source>
        <translation>客户机崩溃</translation>
    </message>
    <message>
        <source>guest panicked</source>
        <translation>客户机内核崩溃</translation>
    </message>
    <message>
        <source>input device “%1”</source>
        <translation>输入设备“%1”</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>it is being found again</source>
        <translation>正在重新查找它</translation>
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
        <source>its definition is being removed</source>
        <translation>正在移除它的定义</translation>
    </message>
    <message>
        <source>its description is being changed</source>
        <translation>正在更改它的描述</translation>
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
        <source>libvirt here (%1)</source>
        <translation>此处的 libvirt（%1）</translation>
    </message>
    <message>
        <source>libvirt here (%1, %2)</source>
        <translation>此处的 libvirt（%1，%2）</translation>
    </message>
    <message>
        <source>libvirt is not installed on “%1”, or its tools are not found there.</source>
        <translation>“%1”上未安装 libvirt，或在那里找不到其工具。</translation>
    </message>
    <message>
        <source>libvirt on this computer</source>
        <translation>本计算机上的 libvirt</translation>
    </message>
    <message>
        <source>lost its daemon</source>
        <translation>失去了守护进程</translation>
    </message>
    <message>
        <source>maintained until %1</source>
        <translation>维护至 %1</translation>
    </message>
    <message>
        <source>memory balloon</source>
        <translation>内存气球</translation>
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
        <source>name of the bridge, such as br0</source>
        <translation>网桥的名称，例如 br0</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>network interface “%1”</source>
        <translation>网络接口“%1”</translation>
    </message>
    <message>
        <source>network “%1”</source>
        <translation>网络“%1”</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
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
        <source>no state</source>
        <translation>无状态</translation>
    </message>
    <message>
        <source>not accessible</source>
        <translation>不可访问</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>off</source>
        <translation>已关机</translation>
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
        <source>paused</source>
        <translation>已暂停</translation>
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
        <source>sound card</source>
        <translation>声卡</translation>
    </message>
    <message>
        <source>sound card “%1”</source>
        <translation>声卡“%1”</translation>
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
        <source>storage pool</source>
        <translation>存储池</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>已挂起</translation>
    </message>
    <message>
        <source>taking a snapshot</source>
        <translation>创建快照</translation>
    </message>
    <message>
        <source>the definition of “%1”: %2</source>
        <translation>“%1”的定义：%2</translation>
    </message>
    <message>
        <source>the disk “%1”: %2</source>
        <translation>磁盘“%1”：%2</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本计算机</translation>
    </message>
    <message>
        <source>transient</source>
        <translation>临时</translation>
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
        <source>user networking</source>
        <translation>用户网络</translation>
    </message>
    <message>
        <source>vCPU %1</source>
        <translation>vCPU %1</translation>
    </message>
    <message>
        <source>video device</source>
        <translation>视频设备</translation>
    </message>
    <message>
        <source>video device “%1”</source>
        <translation>视频设备“%1”</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>watchdog</source>
        <translation>看门狗</translation>
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
        <source>“%1”</source>
        <translation>“%1”</translation>
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
        <source>“%1” asks for a PIT tick policy “%2”, which QEMU has not.</source>
        <translation>“%1”要求 PIT tick 策略“%2”，QEMU 没有该策略。</translation>
    </message>
    <message>
        <source>“%1” asks for a clock offset “%2”; only “utc” and “localtime” work here.</source>
        <translation>“%1”要求时钟偏移“%2”；这里只支持“utc”和“localtime”。</translation>
    </message>
    <message>
        <source>“%1” asks for a display “%2”, which cannot be used here (again).</source>
        <translation>“%1”（再次）要求显示器“%2”，在这里不能使用。</translation>
    </message>
    <message>
        <source>“%1” asks for a memory balloon “%2”, which cannot be used here.</source>
        <translation>“%1”要求内存气球“%2”，在这里不能使用。</translation>
    </message>
    <message>
        <source>“%1” asks for a sound card “%2”, which cannot be used here.</source>
        <translation>“%1”要求声卡“%2”，在这里不能使用。</translation>
    </message>
    <message>
        <source>“%1” asks for a timer “%2”, which cannot be set here yet.</source>
        <translation>“%1”要求计时器“%2”，在这里尚不能设置。</translation>
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
        <source>“%1” asks for an RTC tick policy “%2”, which QEMU has not.</source>
        <translation>“%1”要求 RTC tick 策略“%2”，QEMU 没有该策略。</translation>
    </message>
    <message>
        <source>“%1” asks for an action “%2” that does not exist.</source>
        <translation>“%1”要求的动作“%2”不存在。</translation>
    </message>
    <message>
        <source>“%1” asks for an input device “%2”, which cannot be used here yet.</source>
        <translation>“%1”要求输入设备“%2”，在这里尚不能使用。</translation>
    </message>
    <message>
        <source>“%1” asks for an operating system type “%2”; only “hvm” runs here.</source>
        <translation>“%1”要求操作系统类型“%2”；这里只能运行“hvm”。</translation>
    </message>
    <message>
        <source>“%1” asks for an unknown CPU mode “%2”.</source>
        <translation>“%1”要求未知的 CPU 模式“%2”。</translation>
    </message>
    <message>
        <source>“%1” asks for the host's CPU, which needs KVM; choose the CPU mode “maximum”.</source>
        <translation>“%1”要求主机的 CPU，这需要 KVM；请选择 CPU 模式“maximum”。</translation>
    </message>
    <message>
        <source>“%1” belongs to a test host, whose machines have no screen to look at.</source>
        <translation>“%1”属于测试主机，测试主机的虚拟机没有可供查看的屏幕。</translation>
    </message>
    <message>
        <source>“%1” cannot be a bridge’s name; at most 15 characters without space, “:” and “/”.</source>
        <translation>“%1”不能作为网桥的名称；最多 15 个字符，不含空格、“:”和“/”。</translation>
    </message>
    <message>
        <source>“%1” cannot be a name.</source>
        <translation>“%1”不能作为名称。</translation>
    </message>
    <message>
        <source>“%1” cannot be changed like this; only media of CD-ROM and floppy drives and network links can.</source>
        <translation>“%1”不能这样更改；只有 CD-ROM 和软盘驱动器的介质以及网络链路可以。</translation>
    </message>
    <message>
        <source>“%1” cannot be reached by ssh.</source>
        <translation>无法通过 ssh 连接到“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be the path of a socket.</source>
        <translation>“%1”不能作为套接字的路径。</translation>
    </message>
    <message>
        <source>“%1” cannot have %2 virtual CPUs.</source>
        <translation>“%1”不能有 %2 个虚拟 CPU。</translation>
    </message>
    <message>
        <source>“%1” cannot run here: its type is “%2”, not “kvm” or “qemu”.</source>
        <translation>“%1”不能在这里运行：其类型为“%2”，而不是“kvm”或“qemu”。</translation>
    </message>
    <message>
        <source>“%1” cannot start with %2 of %3 virtual CPUs.</source>
        <translation>“%1”不能以 %3 个虚拟 CPU 中的 %2 个启动。</translation>
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
        <source>“%1” could not be forced off.</source>
        <translation>无法强制关闭“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be paused.</source>
        <translation>无法暂停“%1”。</translation>
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
        <source>“%1” could not be resumed.</source>
        <translation>无法继续“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be saved.</source>
        <translation>无法保存“%1”。</translation>
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
        <source>“%1” crashed.</source>
        <translation>“%1”已崩溃。</translation>
    </message>
    <message>
        <source>“%1” did not finish in time.</source>
        <translation>“%1”没有及时完成。</translation>
    </message>
    <message>
        <source>“%1” does not answer; check that it is on and that no firewall is between.</source>
        <translation>“%1”没有应答；请检查它是否已开机，以及中间是否有防火墙。</translation>
    </message>
    <message>
        <source>“%1” does not say that a computer can start from it.</source>
        <translation>“%1”没有表明计算机可以从它启动。</translation>
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
        <source>“%1” failed (exit code %2).</source>
        <translation>“%1”失败（退出代码 %2）。</translation>
    </message>
    <message>
        <source>“%1” failed to start.</source>
        <translation>“%1”启动失败。</translation>
    </message>
    <message>
        <source>“%1” has %2 virtual CPUs; the machine type “%3” takes at most %4.</source>
        <translation>“%1”有 %2 个虚拟 CPU；机器类型“%3”最多支持 %4 个。</translation>
    </message>
    <message>
        <source>“%1” has %2; more than that makes the machine slower.</source>
        <translation>“%1”有 %2；超出会使虚拟机变慢。</translation>
    </message>
    <message>
        <source>“%1” has a TPM, which cannot be used here yet; remove it to start the machine.</source>
        <translation>“%1”有 TPM，在这里尚不能使用；请将其移除以启动虚拟机。</translation>
    </message>
    <message>
        <source>“%1” has a character in its settings that no program takes.</source>
        <translation>“%1”的设置中有任何程序都不接受的字符。</translation>
    </message>
    <message>
        <source>“%1” has a saved state and cannot be renamed; start or discard it.</source>
        <translation>“%1”有保存的状态，无法重命名；请启动它或丢弃该状态。</translation>
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
        <source>“%1” has an initrd or kernel arguments but no kernel; add the kernel.</source>
        <translation>“%1”有 initrd 或内核参数但没有内核；请添加内核。</translation>
    </message>
    <message>
        <source>“%1” has firmware settings (NVRAM); remove them together with the machine.</source>
        <translation>“%1”有固件设置（NVRAM）；请将其连同虚拟机一起移除。</translation>
    </message>
    <message>
        <source>“%1” has more PCI devices than its machine type has places.</source>
        <translation>“%1”的 PCI 设备数量超过其机器类型的插槽数。</translation>
    </message>
    <message>
        <source>“%1” has more USB devices than ports; add a USB controller or give it more ports.</source>
        <translation>“%1”的 USB 设备数量超过端口数；请添加 USB 控制器或增加其端口。</translation>
    </message>
    <message>
        <source>“%1” has more channels than one controller has ports.</source>
        <translation>“%1”的通道数量超过一个控制器的端口数。</translation>
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
        <source>“%1” has no memory size; add a &lt;memory&gt; element.</source>
        <translation>“%1”没有内存大小；请添加 &lt;memory&gt; 元素。</translation>
    </message>
    <message>
        <source>“%1” has no network “%2” any more.</source>
        <translation>“%1”已不再有网络“%2”。</translation>
    </message>
    <message>
        <source>“%1” has no saved state.</source>
        <translation>“%1”没有保存的状态。</translation>
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
        <source>“%1” has no storage pool for image files. Create one, or use an existing image.</source>
        <translation>“%1”没有用于映像文件的存储池。请创建一个，或使用现有映像。</translation>
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
        <source>“%1” has shut itself down.</source>
        <translation>“%1”已自行关机。</translation>
    </message>
    <message>
        <source>“%1” has the name or UUID of another machine; it is left alone.</source>
        <translation>“%1”的名称或 UUID 与另一台虚拟机相同；不对其进行处理。</translation>
    </message>
    <message>
        <source>“%1” has too few Hyper-V spinlock retries; at least 4095.</source>
        <translation>“%1”的 Hyper-V spinlock 重试次数太少；至少为 4095。</translation>
    </message>
    <message>
        <source>“%1” has two controllers “%2” of number %3, or the number is too large.</source>
        <translation>“%1”有两个编号为 %3 的控制器“%2”，或者该编号太大。</translation>
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
        <source>“%1” is already running.</source>
        <translation>“%1”已在运行。</translation>
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
        <source>“%1” is busy: %2.</source>
        <translation>“%1”正忙：%2。</translation>
    </message>
    <message>
        <source>“%1” is busy: %2; wait until that has finished.</source>
        <translation>“%1”正忙：%2；请等待其完成。</translation>
    </message>
    <message>
        <source>“%1” is connected for reading only.</source>
        <translation>“%1”以只读方式连接。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is deleted, but of its storage %n file(s) could not be deleted.</source>
        <translation>
            <numerusform>“%1”已删除，但其存储中有 %n 个文件无法删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>“%1”已在列表中。</translation>
    </message>
    <message>
        <source>“%1” is incomplete: it has %2 of %3. Download or copy it again.</source>
        <translation>“%1”不完整：只有 %3 中的 %2。请重新下载或复制。</translation>
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
        <source>“%1” is no address of an embedded host; use “embed:///session”, “embed:///system” or “embed:///?root=/folder”.</source>
        <translation>“%1”不是嵌入式主机的地址；请使用“embed:///session”、“embed:///system”或“embed:///?root=/folder”。</translation>
    </message>
    <message>
        <source>“%1” is no complete definition; it is left alone. %2</source>
        <translation>“%1”不是完整的定义；不对其进行处理。%2</translation>
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
        <source>“%1” is no readable definition; it is left alone: %2</source>
        <translation>“%1”不是可读的定义；不对其进行处理：%2</translation>
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
        <source>“%1” is not a user name.</source>
        <translation>“%1”不是用户名。</translation>
    </message>
    <message>
        <source>“%1” is not a user’s or group’s number.</source>
        <translation>“%1”不是用户或组的编号。</translation>
    </message>
    <message>
        <source>“%1” is not a value known here; it is kept.</source>
        <translation>“%1”不是这里已知的值；将其保留。</translation>
    </message>
    <message>
        <source>“%1” is not a way to connect.</source>
        <translation>“%1”不是有效的连接方式。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 0 to 4294967295.</source>
        <translation>“%1”不是 0 到 4294967295 之间的整数。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>“%1”不是 IP 地址。</translation>
    </message>
    <message>
        <source>“%1” is not an address family; it is “ipv4” or “ipv6”.</source>
        <translation>“%1”不是地址族；应为“ipv4”或“ipv6”。</translation>
    </message>
    <message>
        <source>“%1” is not an amount of data.</source>
        <translation>“%1”不是数据量。</translation>
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
        <source>“%1” is not paused.</source>
        <translation>“%1”未暂停。</translation>
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
        <source>“%1” is not running; it has no console.</source>
        <translation>“%1”未运行；它没有控制台。</translation>
    </message>
    <message>
        <source>“%1” is not running; it has no screen.</source>
        <translation>“%1”未运行；它没有屏幕。</translation>
    </message>
    <message>
        <source>“%1” is not the name of a hypervisor.</source>
        <translation>“%1”不是虚拟机监控程序的名称。</translation>
    </message>
    <message>
        <source>“%1” is now called “%2”.</source>
        <translation>“%1”现在名为“%2”。</translation>
    </message>
    <message>
        <source>“%1” is off</source>
        <translation>“%1”已关闭</translation>
    </message>
    <message>
        <source>“%1” is paused (%2).</source>
        <translation>“%1”已暂停（%2）。</translation>
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
        <source>“%1” is paused.</source>
        <translation>“%1”已暂停。</translation>
    </message>
    <message>
        <source>“%1” is running and cannot be renamed; shut it down first.</source>
        <translation>“%1”正在运行，无法重命名；请先将其关机。</translation>
    </message>
    <message>
        <source>“%1” is running: the change takes effect when it is shut down and started again.</source>
        <translation>“%1”正在运行：更改将在其关机并重新启动后生效。</translation>
    </message>
    <message>
        <source>“%1” is running; shut it down to rename it.</source>
        <translation>“%1”正在运行；请将其关机以进行重命名。</translation>
    </message>
    <message>
        <source>“%1” is the address of a group; the first pair must be even.</source>
        <translation>“%1”是组地址；第一对数字必须为偶数。</translation>
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
        <source>“%1” lies in no storage pool of “%2”; make its folder a pool first.</source>
        <translation>“%1”不在“%2”的任何存储池中；请先将其文件夹设为存储池。</translation>
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
        <source>“%1” needs KVM: %2</source>
        <translation>“%1”需要 KVM：%2</translation>
    </message>
    <message>
        <source>“%1” needs an emulator for “%2”, but “%3” is one for “%4”.</source>
        <translation>“%1”需要用于“%2”的模拟器，但“%3”用于“%4”。</translation>
    </message>
    <message>
        <source>“%1” needs the rights of the administrator; use “embed:///session” instead.</source>
        <translation>“%1”需要管理员权限；请改用“embed:///session”。</translation>
    </message>
    <message>
        <source>“%1” no longer answers.</source>
        <translation>“%1”不再应答。</translation>
    </message>
    <message>
        <source>“%1” printed too much.</source>
        <translation>“%1”的输出太多。</translation>
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
        <source>“%1” runs, but its emulator cannot be reached; it can only be forced off.</source>
        <translation>“%1”正在运行，但无法连接到其模拟器；只能将其强制关闭。</translation>
    </message>
    <message>
        <source>“%1” runs, but its emulator cannot be understood; it can only be forced off.</source>
        <translation>“%1”正在运行，但无法理解其模拟器；只能将其强制关闭。</translation>
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
        <source>“%1” was not created. %2</source>
        <translation>未创建“%1”。%2</translation>
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
        <source>“%1” was started.</source>
        <translation>“%1”已启动。</translation>
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
        <source>“&amp;” must be written “&amp;amp;”.</source>
        <translation>“&amp;”必须写成“&amp;amp;”。</translation>
    </message>
    <message>
        <source>“&lt;” must be written “&amp;lt;”, or a name is missing after it.</source>
        <translation>“&lt;”必须写成“&amp;lt;”，或者其后缺少名称。</translation>
    </message>
    <message>
        <source>“passt” is not installed; install the package “passt”.</source>
        <translation>“passt”未安装；请安装软件包“passt”。</translation>
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
