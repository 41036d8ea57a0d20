<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Dialwatch</source>
        <translation>关于 Dialwatch</translation>
    </message>
    <message>
        <source>Version {v}</source>
        <translation>版本 {v}</translation>
    </message>
    <message>
        <source>Watches calling campaigns of several platforms in one window. Free software under the MIT licence.</source>
        <translation>在一个窗口中监看多个平台的外呼活动。基于 MIT 许可证的自由软件。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>AccountChooser</name>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
</context>
<context>
    <name>AccountKeysDialog</name>
    <message>
        <source>Enter the keys of an account</source>
        <translation>输入账号密钥</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Of the account “{name}”</source>
        <translation>账号“{name}”的密钥</translation>
    </message>
    <message>
        <source>The platform is being asked…</source>
        <translation>正在询问平台…</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Na&amp;me</source>
        <translation>名称(&amp;M)</translation>
    </message>
    <message>
        <source>What you call the account: its lights and campaigns bear it.</source>
        <translation>您对该账号的称呼：状态灯和活动上都会显示。</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>站点(&amp;S)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <source>As the platform gave it to you; it begins with https://.</source>
        <translation>平台提供给您的地址，以 https:// 开头。</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>时区(&amp;Z)</translation>
    </message>
    <message>
        <source>Where the account&apos;s campaigns call: the platform tells times without a zone. Type a city.</source>
        <translation>账号的活动所拨打的地区：平台给出的时间不带时区。请输入城市。</translation>
    </message>
    <message>
        <source>Your account of {platform}</source>
        <translation>您的 {platform} 账号</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>其他地址…</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>账号需要一个名称。</translation>
    </message>
    <message>
        <source>Choose a time zone from the list: type a city, then Down.</source>
        <translation>请从列表中选择时区：输入城市，然后按向下键。</translation>
    </message>
</context>
<context>
    <name>AccountRecordingsPage</name>
    <message>
        <source>as its contract says</source>
        <translation>按接口约定</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Hosts</source>
        <translation>主机(&amp;H)</translation>
    </message>
    <message>
        <source>Beside the platform&apos;s own: a host a line, *. for all below it. Recordings come from nowhere else.</source>
        <translation>平台自身之外的主机：每行一个，*. 表示其下所有主机。录音不会来自其他任何地方。</translation>
    </message>
    <message>
        <source>Hosts &amp;without TLS</source>
        <translation>不用 TLS 的主机(&amp;W)</translation>
    </message>
    <message>
        <source>Whoever is on the way can listen: only where there is no other way.</source>
        <translation>传输途中的任何人都能监听：仅在别无他法时使用。</translation>
    </message>
    <message>
        <source>Ce&amp;rtificates</source>
        <translation>证书(&amp;R)</translation>
    </message>
    <message>
        <source>host = SHA-256 of the one certificate that is accepted from it.</source>
        <translation>主机 = 唯一接受的该主机证书的 SHA-256。</translation>
    </message>
    <message>
        <source>Kept there for &amp;days</source>
        <translation>在平台保留天数(&amp;D)</translation>
    </message>
    <message>
        <source>How long the platform keeps a recording, where you know better.</source>
        <translation>平台保留录音的时长（如果您了解得更准确）。</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Pause this account</source>
        <translation>暂停此账号</translation>
    </message>
    <message>
        <source>Resume this account</source>
        <translation>恢复此账号</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>立即刷新</translation>
    </message>
    <message>
        <source>Watch tasks…</source>
        <translation>监看任务…</translation>
    </message>
    <message>
        <source>Names of results…</source>
        <translation>结果名称…</translation>
    </message>
    <message>
        <source>Operations…</source>
        <translation>平台操作…</translation>
    </message>
    <message>
        <source>Stop list…</source>
        <translation>停呼名单…</translation>
    </message>
    <message>
        <source>Pushes…</source>
        <translation>推送…</translation>
    </message>
    <message>
        <source>Contract…</source>
        <translation>接口约定…</translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation>输入密钥…</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>A platform may have several. Keys are kept apart from the settings.</source>
        <translation>一个平台可以有多个账号。密钥与设置分开保存。</translation>
    </message>
    <message>
        <source>Add a&amp;ccount…</source>
        <translation>添加账号(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Enter &amp;keys…</source>
        <translation>输入密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Kee&amp;p it</source>
        <translation>保留(&amp;P)</translation>
    </message>
    <message>
        <source>Remo&amp;ve it</source>
        <translation>移除(&amp;V)</translation>
    </message>
    <message>
        <source>Watched tasks…</source>
        <translation>监看的任务…</translation>
    </message>
    <message>
        <source>Names of results…</source>
        <translation>结果名称…</translation>
    </message>
    <message>
        <source>Contract…</source>
        <translation>接口约定…</translation>
    </message>
    <message>
        <source>Pushes…</source>
        <translation>推送…</translation>
    </message>
    <message>
        <source>Stop list…</source>
        <translation>停呼名单…</translation>
    </message>
    <message>
        <source>The platform is being asked…</source>
        <translation>正在询问平台…</translation>
    </message>
    <message>
        <source>Remove “{name}”? Its keys are destroyed; its calls stay here.</source>
        <translation>移除“{name}”？其密钥将被销毁；通话记录仍保留在本机。</translation>
    </message>
</context>
<context>
    <name>ActionResult</name>
    <message>
        <source>Asking the platform</source>
        <translation>询问平台</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>下一页(&amp;N)</translation>
    </message>
    <message>
        <source>The answer is shown here.</source>
        <translation>应答显示在这里。</translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>正在询问平台…</translation>
    </message>
    <message>
        <source>A file came: {name}, {size} bytes.</source>
        <translation>收到文件：{name}，{size} 字节。</translation>
    </message>
    <message>
        <source>The platform has nothing to tell.</source>
        <translation>平台没有返回内容。</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>为时已晚</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>This desk only watches: change that in Act → Safety</source>
        <translation>本席位仅监看：可在“处置 → 安全”中更改</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>监看</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Stopping calls</source>
        <translation>停止呼叫</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>立即刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Ask all platforms now, without waiting for the next poll</source>
        <translation>立即询问所有平台，不等下一次轮询</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>&amp;Pause polling</source>
        <translation>暂停轮询(&amp;P)</translation>
    </message>
    <message>
        <source>Pause or resume asking the platforms; campaigns keep running</source>
        <translation>暂停或恢复询问平台；活动照常运行</translation>
    </message>
    <message>
        <source>&amp;Watch tasks…</source>
        <translation>监看任务(&amp;W)…</translation>
    </message>
    <message>
        <source>Name the tasks of a Blu account that are to be watched</source>
        <translation>指定要监看的 Blu 账号任务</translation>
    </message>
    <message>
        <source>&amp;Platform operations…</source>
        <translation>平台操作(&amp;P)…</translation>
    </message>
    <message>
        <source>Ask the platforms whatever their interfaces allow</source>
        <translation>向平台发起其接口允许的任何请求</translation>
    </message>
    <message>
        <source>&amp;Contracts…</source>
        <translation>接口约定(&amp;C)…</translation>
    </message>
    <message>
        <source>Show and change how each platform is asked, and check it</source>
        <translation>查看、更改并检查对每个平台的请求方式</translation>
    </message>
    <message>
        <source>P&amp;ushes…</source>
        <translation>推送(&amp;U)…</translation>
    </message>
    <message>
        <source>Receive what the platforms tell by themselves, and see what came</source>
        <translation>接收平台主动发来的信息，并查看收到的内容</translation>
    </message>
    <message>
        <source>&amp;Stop list…</source>
        <translation>停呼名单(&amp;S)…</translation>
    </message>
    <message>
        <source>Whom Blu must not call: asked before each dial</source>
        <translation>Blu 不得拨打的对象：每次拨打前都会询问</translation>
    </message>
    <message>
        <source>&amp;Outcome tables…</source>
        <translation>结果对照表(&amp;O)…</translation>
    </message>
    <message>
        <source>Show how the platforms&apos; results become outcomes</source>
        <translation>查看平台返回的结果如何归为通话结果</translation>
    </message>
    <message>
        <source>&amp;Names of results…</source>
        <translation>结果名称(&amp;N)…</translation>
    </message>
    <message>
        <source>Name the codes that platforms and robots give to calls</source>
        <translation>为平台和机器人给出的代码命名</translation>
    </message>
    <message>
        <source>&amp;New campaign…</source>
        <translation>新建活动(&amp;N)…</translation>
    </message>
    <message>
        <source>Begin a campaign: nothing is sent before you have seen what would be</source>
        <translation>开始一个活动：在您看过将发送的内容之前，不会发送任何东西</translation>
    </message>
    <message>
        <source>Use as &amp;pattern…</source>
        <translation>用作样板(&amp;P)…</translation>
    </message>
    <message>
        <source>Begin a campaign like the chosen one, with a list of its own</source>
        <translation>以所选活动为样板开始新活动，名单另行提供</translation>
    </message>
    <message>
        <source>Export &amp;rates…</source>
        <translation>导出接通率(&amp;R)…</translation>
    </message>
    <message>
        <source>Save the answer rates by minute, or the campaigns, to a file</source>
        <translation>将每分钟接通率或各活动保存到文件</translation>
    </message>
    <message>
        <source>&amp;Save chart…</source>
        <translation>保存图表(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the chart as a picture (PNG) or a drawing (SVG)</source>
        <translation>将图表保存为图片（PNG）或矢量图（SVG）</translation>
    </message>
    <message>
        <source>S&amp;hift report…</source>
        <translation>班次报告(&amp;H)…</translation>
    </message>
    <message>
        <source>Save one page (PDF) about the hours of a shift</source>
        <translation>保存一页关于本班次的报告（PDF）</translation>
    </message>
    <message>
        <source>&amp;Find calls</source>
        <translation>查找通话(&amp;F)</translation>
    </message>
    <message>
        <source>Filter the call table</source>
        <translation>筛选通话表</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>清除筛选(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy calls</source>
        <translation>复制通话(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected calls as a table, numbers masked</source>
        <translation>以表格形式复制所选通话，号码已遮蔽</translation>
    </message>
    <message>
        <source>&amp;Export calls…</source>
        <translation>导出通话(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the calls of the table, as filtered and sorted, to a file</source>
        <translation>将表中通话按当前筛选和排序保存到文件</translation>
    </message>
    <message>
        <source>&amp;Open call</source>
        <translation>打开通话(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Stop calling this number</source>
        <translation>停呼此号码(&amp;S)</translation>
    </message>
    <message>
        <source>Put the number of the call on the stop list of its Blu account</source>
        <translation>将该通话的号码加入其 Blu 账号的停呼名单</translation>
    </message>
    <message>
        <source>&amp;Log of actions…</source>
        <translation>操作日志(&amp;L)…</translation>
    </message>
    <message>
        <source>Who did what when and why, and the receipts</source>
        <translation>谁在何时做了什么、为什么，以及回执</translation>
    </message>
    <message>
        <source>&amp;Cancel selected calls…</source>
        <translation>取消所选呼叫(&amp;C)…</translation>
    </message>
    <message>
        <source>Take the numbers of the selected calls out of their campaigns</source>
        <translation>将所选通话的号码从其活动中撤出</translation>
    </message>
    <message>
        <source>Cancel &amp;numbers…</source>
        <translation>取消号码(&amp;N)…</translation>
    </message>
    <message>
        <source>Take pasted or imported numbers out of whatever campaign lists them</source>
        <translation>将粘贴或导入的号码从任何列有它们的活动中撤出</translation>
    </message>
    <message>
        <source>&amp;Stop campaign…</source>
        <translation>停止活动(&amp;S)…</translation>
    </message>
    <message>
        <source>Stop the chosen campaign: nobody else on its list is dialled</source>
        <translation>停止所选活动：名单上其余的人不再拨打</translation>
    </message>
    <message>
        <source>&amp;Terminate call…</source>
        <translation>挂断通话(&amp;T)…</translation>
    </message>
    <message>
        <source>End the chosen live call: both sides are cut off at once</source>
        <translation>结束所选的进行中通话：双方立即断开</translation>
    </message>
    <message>
        <source>&amp;Receipts…</source>
        <translation>回执(&amp;R)…</translation>
    </message>
    <message>
        <source>What was stopped from here, and what came of each</source>
        <translation>从本机停止了什么，各自结果如何</translation>
    </message>
    <message>
        <source>Sa&amp;fety…</source>
        <translation>安全(&amp;F)…</translation>
    </message>
    <message>
        <source>How this desk stops calls: name, grace, watch only</source>
        <translation>本席位如何停止呼叫：署名、宽限时间、仅监看</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>播放或暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Hear the recording of the chosen call; it is fetched if need be</source>
        <translation>收听所选通话的录音；必要时先获取</translation>
    </message>
    <message>
        <source>&amp;Next recording</source>
        <translation>下一条录音(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next call of the table that has a recording</source>
        <translation>转到表中下一个有录音的通话</translation>
    </message>
    <message>
        <source>Pre&amp;vious recording</source>
        <translation>上一条录音(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the call before it in the table that has a recording</source>
        <translation>转到表中上一个有录音的通话</translation>
    </message>
    <message>
        <source>&amp;Go to the player</source>
        <translation>转到播放器(&amp;G)</translation>
    </message>
    <message>
        <source>Show the player and give it the keys</source>
        <translation>显示播放器并将键盘焦点交给它</translation>
    </message>
    <message>
        <source>&amp;Listening queue</source>
        <translation>听音队列(&amp;L)</translation>
    </message>
    <message>
        <source>Odd calls, or a random sample, to be listened to and judged</source>
        <translation>待听取和评判的异常通话或随机抽样</translation>
    </message>
    <message>
        <source>&amp;Fetch recordings</source>
        <translation>获取录音(&amp;F)</translation>
    </message>
    <message>
        <source>Fetch the recordings of the selected calls and keep them</source>
        <translation>获取所选通话的录音并保存在本机</translation>
    </message>
    <message>
        <source>Fetch all of the &amp;campaign</source>
        <translation>获取整个活动的录音(&amp;C)</translation>
    </message>
    <message>
        <source>Fetch all recordings of the chosen campaign in one file</source>
        <translation>将所选活动的全部录音获取为一个文件</translation>
    </message>
    <message>
        <source>&amp;Export recordings…</source>
        <translation>导出录音(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the recordings of the selected calls to files</source>
        <translation>将所选通话的录音保存到文件</translation>
    </message>
    <message>
        <source>&amp;Manage recordings…</source>
        <translation>管理录音(&amp;M)…</translation>
    </message>
    <message>
        <source>What is kept, for how long, what is rescued, and what is coming</source>
        <translation>保存了什么、保存多久、自动留存什么、正在获取什么</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 小时</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>自定义…</translation>
    </message>
    <message>
        <source>By &amp;campaign</source>
        <translation>按活动(&amp;C)</translation>
    </message>
    <message>
        <source>By &amp;line</source>
        <translation>按线路(&amp;L)</translation>
    </message>
    <message>
        <source>By &amp;robot</source>
        <translation>按机器人(&amp;R)</translation>
    </message>
    <message>
        <source>By &amp;platform</source>
        <translation>按平台(&amp;P)</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>深色或浅色</translation>
    </message>
    <message>
        <source>Change between dark and light</source>
        <translation>在深色与浅色之间切换</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>&amp;Words in the toolbar</source>
        <translation>工具栏显示文字(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Reset perspective</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>The panels of this perspective, and all columns, as at first</source>
        <translation>将此布局的面板和所有列恢复为初始状态</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>&amp;About Dialwatch</source>
        <translation>关于 Dialwatch(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Keep collecting without a window</source>
        <translation>无窗口时继续采集(&amp;K)</translation>
    </message>
    <message>
        <source>The engine goes on when the window quits</source>
        <translation>窗口退出后引擎继续运行</translation>
    </message>
    <message>
        <source>&amp;Hide in the tray</source>
        <translation>隐藏到托盘(&amp;H)</translation>
    </message>
    <message>
        <source>The window goes; the icon in the tray brings it back</source>
        <translation>窗口隐藏；点击托盘图标可恢复</translation>
    </message>
    <message>
        <source>C&amp;losing and starting…</source>
        <translation>关闭与启动(&amp;L)…</translation>
    </message>
    <message>
        <source>What closing the window means, and start with the system</source>
        <translation>关闭窗口意味着什么，以及是否随系统启动</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>复制诊断信息(&amp;D)…</translation>
    </message>
    <message>
        <source>What helps to find a fault, without numbers, names or keys</source>
        <translation>有助于查找故障的信息，不含号码、名称和密钥</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>号码(&amp;N)</translation>
    </message>
    <message>
        <source>X numbers and their bindings over the whole window</source>
        <translation>在整个窗口中显示 X 号码及其绑定</translation>
    </message>
    <message>
        <source>&amp;Find bindings</source>
        <translation>查找绑定(&amp;F)</translation>
    </message>
    <message>
        <source>Filter the table of bindings</source>
        <translation>筛选绑定表</translation>
    </message>
    <message>
        <source>&amp;Bind…</source>
        <translation>绑定(&amp;B)…</translation>
    </message>
    <message>
        <source>Bind one number: nothing is sent before you have seen it</source>
        <translation>绑定一个号码：在您看过之前不会发送</translation>
    </message>
    <message>
        <source>&amp;Plan from a list…</source>
        <translation>按名单规划(&amp;P)…</translation>
    </message>
    <message>
        <source>What a list would change is shown before it is sent</source>
        <translation>发送前先显示名单将带来的更改</translation>
    </message>
    <message>
        <source>&amp;Modify…</source>
        <translation>修改(&amp;M)…</translation>
    </message>
    <message>
        <source>Change values of the chosen bindings</source>
        <translation>更改所选绑定的值</translation>
    </message>
    <message>
        <source>&amp;Renew…</source>
        <translation>续期(&amp;R)…</translation>
    </message>
    <message>
        <source>Give the chosen bindings a new life from now on</source>
        <translation>从现在起为所选绑定重新计算有效期</translation>
    </message>
    <message>
        <source>&amp;Unbind…</source>
        <translation>解绑(&amp;U)…</translation>
    </message>
    <message>
        <source>Take the chosen bindings away</source>
        <translation>解除所选绑定</translation>
    </message>
    <message>
        <source>Remove &amp;every binding of an X…</source>
        <translation>解除某个 X 的全部绑定(&amp;E)…</translation>
    </message>
    <message>
        <source>Unbind an X of AXB whole; how many is typed before</source>
        <translation>整体解绑 AXB 的一个 X；事先须输入绑定数量</translation>
    </message>
    <message>
        <source>&amp;Temporary callee…</source>
        <translation>临时被叫(&amp;T)…</translation>
    </message>
    <message>
        <source>Whom A&apos;s next call to X reaches, in AX applications</source>
        <translation>AX 应用中，A 下一次呼叫 X 时接通谁</translation>
    </message>
    <message>
        <source>Un&amp;do from a file…</source>
        <translation>从文件撤销(&amp;D)…</translation>
    </message>
    <message>
        <source>Bring back what an undo file holds</source>
        <translation>恢复撤销文件中保存的内容</translation>
    </message>
    <message>
        <source>&amp;Add numbers…</source>
        <translation>添加号码(&amp;A)…</translation>
    </message>
    <message>
        <source>Name X numbers: no interface lists them</source>
        <translation>指定 X 号码：没有接口能列出它们</translation>
    </message>
    <message>
        <source>F&amp;orget the X</source>
        <translation>移出此 X(&amp;O)</translation>
    </message>
    <message>
        <source>Take the X from the list; on the platform nothing changes</source>
        <translation>将此 X 移出列表；平台上不作任何更改</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>重新读取(&amp;G)</translation>
    </message>
    <message>
        <source>Read the chosen X from the platform, or all of them</source>
        <translation>从平台读取所选 X 或全部 X</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>停止读取(&amp;S)</translation>
    </message>
    <message>
        <source>Dr&amp;ift</source>
        <translation>偏差(&amp;I)</translation>
    </message>
    <message>
        <source>Bindings that the platform tells otherwise than we remember</source>
        <translation>平台所述与本机所记不一致的绑定</translation>
    </message>
    <message>
        <source>Take t&amp;heirs</source>
        <translation>以平台为准(&amp;H)</translation>
    </message>
    <message>
        <source>Remember the chosen bindings as the platform tells them</source>
        <translation>按平台所述记录所选绑定</translation>
    </message>
    <message>
        <source>Show &amp;whole numbers</source>
        <translation>显示完整号码(&amp;W)</translation>
    </message>
    <message>
        <source>X, A, B and Y in full; what is copied stays masked</source>
        <translation>完整显示 X、A、B、Y；复制的内容仍遮蔽</translation>
    </message>
    <message>
        <source>A&amp;dd account…</source>
        <translation>添加账号(&amp;D)…</translation>
    </message>
    <message>
        <source>Add an account of a platform, and test its connection</source>
        <translation>添加一个平台账号并测试其连接</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>Find and change every setting of the program</source>
        <translation>查找并更改程序的各项设置</translation>
    </message>
    <message>
        <source>Unloc&amp;k keys…</source>
        <translation>解锁密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>Enter the passphrase under which the keys are kept</source>
        <translation>输入保护密钥的口令</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>监看(&amp;W)</translation>
    </message>
    <message>
        <source>The panels for watching, as you left them</source>
        <translation>用于监看的面板，保持您上次的布置</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>通话(&amp;C)</translation>
    </message>
    <message>
        <source>The call table, with a call and its recording beside it</source>
        <translation>通话表，旁边是单个通话及其录音</translation>
    </message>
    <message>
        <source>Wall&amp;board</source>
        <translation>大屏看板(&amp;B)</translation>
    </message>
    <message>
        <source>The state of things on a screen of its own, in large type</source>
        <translation>在独立屏幕上以大字显示总体状况</translation>
    </message>
    <message>
        <source>Wallboard on another &amp;screen…</source>
        <translation>在其他屏幕显示大屏看板(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose the wallboard&apos;s screen, its pages and their time</source>
        <translation>选择大屏看板的屏幕、页面和停留时间</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>大屏看板</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>新建窗口(&amp;N)</translation>
    </message>
    <message>
        <source>Another window on the same calls, for another screen</source>
        <translation>为另一屏幕再开一个显示相同通话的窗口</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>关闭窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Close this window; others stay</source>
        <translation>关闭此窗口；其他窗口保留</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>Find and run any action, or go to a panel or campaign</source>
        <translation>查找并执行任何操作，或转到面板或活动</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>&amp;Mask all numbers</source>
        <translation>遮蔽所有号码(&amp;M)</translation>
    </message>
    <message>
        <source>Mask every number in every window; again: as before</source>
        <translation>遮蔽所有窗口中的每个号码；再按一次恢复</translation>
    </message>
    <message>
        <source>E&amp;rase a number…</source>
        <translation>抹除号码(&amp;R)…</translation>
    </message>
    <message>
        <source>Erase a number from everything that is kept here</source>
        <translation>将一个号码从本机保存的所有内容中抹除</translation>
    </message>
    <message>
        <source>&amp;How long data is kept…</source>
        <translation>数据保留期限(&amp;H)…</translation>
    </message>
    <message>
        <source>For how many days each kind of data is kept</source>
        <translation>各类数据保留多少天</translation>
    </message>
    <message>
        <source>The language of all windows</source>
        <translation>所有窗口的语言</translation>
    </message>
</context>
<context>
    <name>AddAccountDialog</name>
    <message>
        <source>Welcome to Dialwatch</source>
        <translation>欢迎使用 Dialwatch</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation>添加账号(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add anyway</source>
        <translation>仍要添加(&amp;A)</translation>
    </message>
</context>
<context>
    <name>AddNumbersDialog</name>
    <message>
        <source>Add X numbers to {name}</source>
        <translation>向 {name} 添加 X 号码</translation>
    </message>
    <message>
        <source>X numbers, one a line</source>
        <translation>X 号码，每行一个</translation>
    </message>
    <message>
        <source>What is no X number</source>
        <translation>不是 X 号码的内容</translation>
    </message>
    <message>
        <source>&amp;Add and read</source>
        <translation>添加并读取(&amp;A)</translation>
    </message>
    <message>
        <source>The file is too large for a list of X numbers.</source>
        <translation>文件过大，不像是 X 号码列表。</translation>
    </message>
    <message>
        <source>The file is no text in UTF-8. Save it as text or CSV.</source>
        <translation>文件不是 UTF-8 文本。请另存为文本或 CSV。</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}.</source>
        <translation>无法读取文件：{why}。</translation>
    </message>
    <message>
        <source>{added} added, {known} known already, {refused} refused.</source>
        <translation>已添加 {added} 个，已有 {known} 个，拒绝 {refused} 个。</translation>
    </message>
    <message>
        <source>One a line; blanks, dashes and a missing +86 are put right.</source>
        <translation>每行一个；空格、短横线和缺少的 +86 会自动处理。</translation>
    </message>
    <message>
        <source>{n} numbers: at most {most} are taken at a time.</source>
        <translation>{n} 个号码：一次最多接受 {most} 个。</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 个号码</translation>
    </message>
    <message>
        <source>{n} numbers</source>
        <translation>{n} 个号码</translation>
    </message>
    <message>
        <source>A list of X numbers</source>
        <translation>X 号码列表</translation>
    </message>
    <message>
        <source>Text and CSV (*.txt *.csv);;All files (*)</source>
        <translation>文本和 CSV (*.txt *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>No interface lists the X numbers of an application. Name them here; those that pushed calls and statuses name are learnt by themselves.</source>
        <translation>没有接口能列出应用的 X 号码。请在此指定；通话和状态推送中出现的号码会自动记入。</translation>
    </message>
    <message>
        <source>&amp;From a file…</source>
        <translation>从文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>AddedPage</name>
    <message>
        <source>&amp;Watch tasks…</source>
        <translation>监看任务(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Pushes…</source>
        <translation>推送(&amp;P)…</translation>
    </message>
    <message>
        <source>Add &amp;another account</source>
        <translation>再添加一个账号(&amp;A)</translation>
    </message>
    <message>
        <source>“{name}” is added.</source>
        <translation>已添加“{name}”。</translation>
    </message>
    <message>
        <source>Its campaigns appear within some seconds.</source>
        <translation>其活动将在几秒内出现。</translation>
    </message>
    <message>
        <source>Blu lists no tasks: name those that you want to watch.</source>
        <translation>Blu 不提供任务列表：请指定要监看的任务。</translation>
    </message>
    <message>
        <source>Its calls come by pushes: give Huawei the addresses under Pushes. X numbers are named in the perspective Numbers.</source>
        <translation>其通话由推送送达：请将“推送”中的地址提供给华为。X 号码在“号码”布局中指定。</translation>
    </message>
</context>
<context>
    <name>AnswerRate</name>
    <message>
        <source>Answer rate {by}</source>
        <translation>接通率（{by}）</translation>
    </message>
    <message>
        <source>still filling</source>
        <translation>仍在填充</translation>
    </message>
    <message>
        <source>no calls</source>
        <translation>无通话</translation>
    </message>
    <message>
        <source>{x} of {n}</source>
        <translation>{x} / {n}</translation>
    </message>
    <message>
        <source>{n} of ~{needed}</source>
        <translation>{n} / 约 {needed}</translation>
    </message>
    <message>
        <source>Answer rate = answered ÷ attempts, over settled minutes</source>
        <translation>接通率 = 接通 ÷ 拨打，按已确定的分钟计</translation>
    </message>
    <message>
        <source>{x} answered of {n} attempts</source>
        <translation>{n} 次拨打中接通 {x} 次</translation>
    </message>
    <message>
        <source>95 % band {low} to {high}</source>
        <translation>95 % 区间 {low} 至 {high}</translation>
    </message>
    <message>
        <source>settled {age} ago</source>
        <translation>{age}前确定</translation>
    </message>
    <message>
        <source>a point a minute</source>
        <translation>每分钟一个点</translation>
    </message>
    <message>
        <source>a point is {n} min</source>
        <translation>每 {n} 分钟一个点</translation>
    </message>
    <message>
        <source>band: 95 %</source>
        <translation>区间：95 %</translation>
    </message>
    <message>
        <source>all settled</source>
        <translation>全部已确定</translation>
    </message>
    <message>
        <source>nothing dialled</source>
        <translation>未拨打</translation>
    </message>
    <message>
        <source>settled until {time}, {age} ago</source>
        <translation>已确定至 {time}，{age}前</translation>
    </message>
    <message>
        <source>{window}, latest settled</source>
        <translation>{window}，最近已确定</translation>
    </message>
    <message>
        <source>1 call cannot be timed</source>
        <translation>1 个通话无法确定时间</translation>
    </message>
    <message>
        <source>{n} calls cannot be timed</source>
        <translation>{n} 个通话无法确定时间</translation>
    </message>
    <message>
        <source>All curves are hidden.</source>
        <translation>所有曲线均已隐藏。</translation>
    </message>
    <message>
        <source>Show all curves</source>
        <translation>显示所有曲线</translation>
    </message>
    <message>
        <source>No calls were dialled in this range.</source>
        <translation>此范围内没有拨打。</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>重置缩放</translation>
    </message>
    <message>
        <source>No calls yet. Curves begin with the first call reported.</source>
        <translation>尚无通话。首个通话上报后即出现曲线。</translation>
    </message>
    <message>
        <source>No calls today. Older ones are in the call table.</source>
        <translation>今天没有通话。更早的通话在通话表中。</translation>
    </message>
    <message>
        <source>No calls were dialled {span}.</source>
        <translation>{span}没有拨打。</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>显示今天</translation>
    </message>
</context>
<context>
    <name>AnswerRatePanel</name>
    <message>
        <source>Answer-rate chart</source>
        <translation>接通率图表</translation>
    </message>
    <message>
        <source>Answer rate</source>
        <translation>接通率</translation>
    </message>
    <message>
        <source>Answer rate over the latest settled minutes. A click hides a curve.</source>
        <translation>最近已确定各分钟的接通率。单击可隐藏曲线。</translation>
    </message>
    <message>
        <source>Show all curves</source>
        <translation>显示所有曲线</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>重置缩放</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>显示今天</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>保存图表…</translation>
    </message>
    <message>
        <source>Show calls</source>
        <translation>显示通话</translation>
    </message>
</context>
<context>
    <name>ApplicationStrip</name>
    <message>
        <source>Applications</source>
        <translation>应用</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>{name} is written.</source>
        <translation>已写入 {name}。</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>为时已晚</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>已请求</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已应答</translation>
    </message>
    <message>
        <source>revised</source>
        <translation>已修订</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Log changed from outside</source>
        <translation>日志被外部更改</translation>
    </message>
    <message>
        <source>Put on the stop list</source>
        <translation>加入停呼名单</translation>
    </message>
    <message>
        <source>Taken off the stop list</source>
        <translation>移出停呼名单</translation>
    </message>
    <message>
        <source>Contract changed</source>
        <translation>接口约定已更改</translation>
    </message>
    <message>
        <source>Pushes changed</source>
        <translation>推送已更改</translation>
    </message>
    <message>
        <source>Addresses renewed</source>
        <translation>地址已更新</translation>
    </message>
    <message>
        <source>Number shown whole</source>
        <translation>查看了完整号码</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>账号已更改</translation>
    </message>
    <message>
        <source>Keys entered</source>
        <translation>已输入密钥</translation>
    </message>
    <message>
        <source>Polling changed</source>
        <translation>轮询已更改</translation>
    </message>
    <message>
        <source>Receiving of pushes changed</source>
        <translation>推送接收已更改</translation>
    </message>
    <message>
        <source>Whole numbers exported</source>
        <translation>导出了完整号码</translation>
    </message>
    <message>
        <source>Number erased</source>
        <translation>号码已抹除</translation>
    </message>
    <message>
        <source>Old data removed</source>
        <translation>旧数据已清除</translation>
    </message>
    <message>
        <source>Days of keeping changed</source>
        <translation>保留天数已更改</translation>
    </message>
    <message>
        <source>in the end {verdict}</source>
        <translation>最终{verdict}</translation>
    </message>
    <message>
        <source>counting down</source>
        <translation>倒计时中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>观察中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>AuditDetail</name>
    <message>
        <source>The action in full</source>
        <translation>完整操作</translation>
    </message>
    <message>
        <source>Choose a line to see what was asked and what came back.</source>
        <translation>选择一行，查看请求了什么、返回了什么。</translation>
    </message>
    <message>
        <source>{who}, on {account}</source>
        <translation>{who}，账号 {account}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Log of actions</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>分栏</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Show &amp;older</source>
        <translation>显示更早的(&amp;O)</translation>
    </message>
    <message>
        <source>Is the log &amp;whole?</source>
        <translation>日志是否完整？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Open receipt</source>
        <translation>打开回执(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Numbers unmasked</source>
        <translation>不遮蔽号码(&amp;N)</translation>
    </message>
    <message>
        <source>Write whole numbers into the file</source>
        <translation>将完整号码写入文件</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Stop writing</source>
        <translation>停止写入(&amp;S)</translation>
    </message>
    <message>
        <source>The log is whole: each of its {n} lines fits to the one before.</source>
        <translation>日志完整：{n} 行中每一行都与前一行相符。</translation>
    </message>
    <message>
        <source>The log was changed from outside: line {line} does not fit to the one before. Keep a copy of audit.db if it matters.</source>
        <translation>日志被外部更改：第 {line} 行与前一行不符。如有必要，请保留 audit.db 的副本。</translation>
    </message>
    <message>
        <source>{n} rows are written…</source>
        <translation>已写入 {n} 行…</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未写入任何内容。</translation>
    </message>
    <message>
        <source>1 row is in {name}.</source>
        <translation>{name} 中有 1 行。</translation>
    </message>
    <message>
        <source>{n} rows are in {name}.</source>
        <translation>{name} 中有 {n} 行。</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>The newest {n} lines.</source>
        <translation>最新 {n} 行。</translation>
    </message>
    <message>
        <source>{n} lines.</source>
        <translation>{n} 行。</translation>
    </message>
    <message>
        <source>1 line.</source>
        <translation>1 行。</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>log-of-actions</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>导出到文件</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>{name} is being written…</source>
        <translation>正在写入 {name}…</translation>
    </message>
</context>
<context>
    <name>AuditFilters</name>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>所有账号</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>All that was done</source>
        <translation>全部操作</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>However it ended</source>
        <translation>全部结果</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>昨天以来</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Reason holds…</source>
        <translation>理由包含…</translation>
    </message>
    <message>
        <source>A part of the reason or of what happened</source>
        <translation>理由或经过的一部分</translation>
    </message>
</context>
<context>
    <name>AuditListPanel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作内容</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Log of actions</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>Nothing was asked of the platforms yet. Every cancel and every change will stand here, with who asked for it and why.</source>
        <translation>尚未向平台发起任何请求。每次取消和更改都会记录在这里，包括由谁发起、为何发起。</translation>
    </message>
    <message>
        <source>No line is like that.</source>
        <translation>没有符合条件的记录。</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>显示所有记录</translation>
    </message>
</context>
<context>
    <name>BatchListPanel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>No calls were cancelled and no campaigns stopped yet. The receipt of each such act will stand here.</source>
        <translation>尚未取消呼叫或停止活动。每次此类操作的回执都会显示在这里。</translation>
    </message>
</context>
<context>
    <name>BatchProgress</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Abort</source>
        <translation>中止(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Paused. What was under way is finished; nothing more is sent.</source>
        <translation>已暂停。进行中的已完成；不再发送。</translation>
    </message>
    <message>
        <source>Nothing is left but what you have to decide.</source>
        <translation>只剩需要您决定的项目。</translation>
    </message>
    <message>
        <source>1 is left. You may close this window: it goes on without it.</source>
        <translation>还剩 1 项。可以关闭此窗口：它会继续进行。</translation>
    </message>
    <message>
        <source>{n} are left. You may close this window: it goes on without it.</source>
        <translation>还剩 {n} 项。可以关闭此窗口：它会继续进行。</translation>
    </message>
</context>
<context>
    <name>BindingRows</name>
    <message>
        <source>X {x}, {status}, {n} bindings, {state}</source>
        <translation>X {x}，{status}，{n} 个绑定，{state}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已收起</translation>
    </message>
</context>
<context>
    <name>BindingTab</name>
    <message>
        <source>Take &amp;theirs</source>
        <translation>以平台为准(&amp;T)</translation>
    </message>
    <message>
        <source>Remember the binding as the platform tells it</source>
        <translation>按平台所述记录此绑定</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>As we know it</source>
        <translation>本机所记</translation>
    </message>
    <message>
        <source>The chosen binding</source>
        <translation>所选绑定</translation>
    </message>
    <message>
        <source>Choose a binding in the table: all that is known of it is here.</source>
        <translation>在表中选择一个绑定：其全部已知信息显示在这里。</translation>
    </message>
    <message>
        <source>No binding chosen</source>
        <translation>未选择绑定</translation>
    </message>
    <message>
        <source>Binding of {mode}</source>
        <translation>{mode} 绑定</translation>
    </message>
    <message>
        <source>The platform tells it otherwise: {drift}</source>
        <translation>平台所述不同：{drift}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Life left</source>
        <translation>剩余有效期</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>设定有效期</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>本机创建</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>其他地方</translation>
    </message>
    <message>
        <source>Told anew</source>
        <translation>上次读取</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>bound</source>
        <translation>已绑定</translation>
    </message>
    <message>
        <source>ended by our clock</source>
        <translation>按本机时钟已到期</translation>
    </message>
    <message>
        <source>gone: the platform does not show it</source>
        <translation>已消失：平台未显示</translation>
    </message>
    <message>
        <source>not sure: an answer is missing</source>
        <translation>不确定：缺少应答</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Dialwatch – wallboard</source>
        <translation>Dialwatch – 大屏看板</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>大屏看板</translation>
    </message>
    <message>
        <source>Wallboard, page {n} of {all}</source>
        <translation>大屏看板，第 {n} 页，共 {all} 页</translation>
    </message>
</context>
<context>
    <name>CallDetailPanel</name>
    <message>
        <source>Details of the call</source>
        <translation>通话详情</translation>
    </message>
    <message>
        <source>Choose a call in the table to see all that is known of it.</source>
        <translation>在表中选择一个通话，查看其全部已知信息。</translation>
    </message>
    <message>
        <source>Find a call</source>
        <translation>查找通话</translation>
    </message>
    <message>
        <source>Called number</source>
        <translation>被叫号码</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>遮蔽</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show or hide the numbers of this call</source>
        <translation>显示或隐藏此通话的号码</translation>
    </message>
    <message>
        <source>Length of the conversation</source>
        <translation>通话时长</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>拨打</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>接通</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>首次见到</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>振铃</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>主叫</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>拨次</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Redials</source>
        <translation>重拨</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>问答</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>槽位</translation>
    </message>
    <message>
        <source>Event labels</source>
        <translation>事件标签</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>已做的处置</translation>
    </message>
    <message>
        <source>Hide the raw record</source>
        <translation>隐藏原始记录</translation>
    </message>
    <message>
        <source>Show the raw record</source>
        <translation>显示原始记录</translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>原始记录</translation>
    </message>
    <message>
        <source>Attempt {n}</source>
        <translation>第 {n} 次拨打</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>The log of actions cannot be read.</source>
        <translation>无法读取操作日志。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>The platform&apos;s text: {text}</source>
        <translation>平台原文：{text}</translation>
    </message>
    <message>
        <source>It takes “12:00 a.m.” for noon, so midnight may have been meant.</source>
        <translation>平台把“12:00 a.m.”当作中午，因此可能指的是午夜。</translation>
    </message>
</context>
<context>
    <name>CallTable</name>
    <message>
        <source>not kept any more</source>
        <translation>已不再保留</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>拨打</translation>
    </message>
    <message>
        <source>When it was dialled. ~ where the platform does not tell: when we first saw it</source>
        <translation>拨打时间。~ 表示平台未告知：为首次见到的时间</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>The called number, masked; open the call to reveal it</source>
        <translation>被叫号码（已遮蔽）；打开通话可显示</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>所属活动</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>How the call ended, in one vocabulary for all platforms</source>
        <translation>通话如何结束，所有平台采用统一说法</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>The label that the robot gave, by its name where it has one</source>
        <translation>机器人给出的标签；有名称时显示名称</translation>
    </message>
    <message>
        <source>Talk min:s</source>
        <translation>通话 分:秒</translation>
    </message>
    <message>
        <source>Length of the conversation</source>
        <translation>通话时长</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>振铃</translation>
    </message>
    <message>
        <source>Ringing time</source>
        <translation>振铃时长</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>The caller line</source>
        <translation>主叫线路</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>通话的机器人</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Whether it is kept, and what is left until it is deleted</source>
        <translation>是否已保存，以及距删除还剩多久</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>拨次</translation>
    </message>
    <message>
        <source>1 for the first dial of the number, 2 for its first redial</source>
        <translation>首拨为 1，首次重拨为 2</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>主叫</translation>
    </message>
    <message>
        <source>The number that was shown to the called person</source>
        <translation>向被叫人显示的号码</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>首次见到</translation>
    </message>
    <message>
        <source>When the platform first reported it</source>
        <translation>平台首次上报的时间</translation>
    </message>
</context>
<context>
    <name>CallTableView</name>
    <message>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
    <message>
        <source>Columns of the calls</source>
        <translation>通话的列</translation>
    </message>
</context>
<context>
    <name>CalleeDialog</name>
    <message>
        <source>Temporary callee: whom A&apos;s next call to X reaches</source>
        <translation>临时被叫：A 下一次呼叫 X 时接通谁</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果如何</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>The form is being read…</source>
        <translation>正在读取表单…</translation>
    </message>
    <message>
        <source>This account has no temporary callees: only AX has.</source>
        <translation>此账号没有临时被叫：只有 AX 才有。</translation>
    </message>
    <message>
        <source>Asked; there is no answer yet. The receipt tells of it.</source>
        <translation>已发出请求，尚无应答。结果见回执。</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在请求…</translation>
    </message>
</context>
<context>
    <name>CallsPanel</name>
    <message>
        <source>None of the {n} calls matches the filter.</source>
        <translation>{n} 个通话均不符合筛选条件。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No account is set up yet, so there are no calls to show.</source>
        <translation>尚未设置账号，因此没有可显示的通话。</translation>
    </message>
    <message>
        <source>Try simulated platforms</source>
        <translation>试用模拟平台</translation>
    </message>
    <message>
        <source>No call has been reported since {time}.</source>
        <translation>自 {time} 以来没有上报通话。</translation>
    </message>
    <message>
        <source>No call has been reported yet.</source>
        <translation>尚未上报任何通话。</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>立即刷新</translation>
    </message>
</context>
<context>
    <name>CampaignCells</name>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>The campaign, with its colour in charts</source>
        <translation>活动及其在图表中的颜色</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Where the campaign stands</source>
        <translation>活动当前的状态</translation>
    </message>
    <message>
        <source>Numbers done</source>
        <translation>号码完成</translation>
    </message>
    <message>
        <source>Numbers whose dialling is over, of the numbers submitted</source>
        <translation>已完成拨打的号码，占提交号码的比例</translation>
    </message>
    <message>
        <source>Answer rate</source>
        <translation>接通率</translation>
    </message>
    <message>
        <source>Answered ÷ attempts, over settled calls, with its 95 % band (Wilson)</source>
        <translation>接通 ÷ 拨打，按已确定的通话计，附 95 % 区间（Wilson）</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>拨打</translation>
    </message>
    <message>
        <source>Dials handed to the network, redials included</source>
        <translation>送入网络的拨打次数，含重拨</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>接通</translation>
    </message>
    <message>
        <source>Dials that were answered, by a person or a machine</source>
        <translation>由人或机器接听的拨打次数</translation>
    </message>
    <message>
        <source>Pace /min</source>
        <translation>速度/分</translation>
    </message>
    <message>
        <source>Attempts settled a minute, smoothed over 5 minutes</source>
        <translation>每分钟确定结果的拨打次数，按 5 分钟平滑</translation>
    </message>
    <message>
        <source>Expected finish</source>
        <translation>预计完成</translation>
    </message>
    <message>
        <source>Numbers remaining ÷ pace, as a range of 95 %</source>
        <translation>剩余号码 ÷ 速度，为 95 % 范围</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>The robot that speaks</source>
        <translation>通话的机器人</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>The caller line</source>
        <translation>主叫线路</translation>
    </message>
    <message>
        <source>Data age</source>
        <translation>数据时效</translation>
    </message>
    <message>
        <source>Time since the last complete reading began</source>
        <translation>距最近一次完整读取开始的时间</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>level {n}</source>
        <translation>第 {n} 层</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已收起</translation>
    </message>
    <message>
        <source>The figures are those of its task.</source>
        <translation>数据为其任务的数据。</translation>
    </message>
    <message>
        <source>The figures are the sums of its {n} tasks.</source>
        <translation>数据为其 {n} 个任务之和。</translation>
    </message>
    <message>
        <source>A number that several rounds dial counts in each of them.</source>
        <translation>多轮都拨打的号码在每一轮中各计一次。</translation>
    </message>
    <message>
        <source>A number that several steps dial counts in each of them.</source>
        <translation>多个步骤都拨打的号码在每个步骤中各计一次。</translation>
    </message>
    <message>
        <source>The platform says: {word}</source>
        <translation>平台称：{word}</translation>
    </message>
    <message>
        <source>As its tasks stand: the platform does not say it of the whole</source>
        <translation>按其任务状态得出：平台未告知整体状态</translation>
    </message>
    <message>
        <source>The platform does not tell how many numbers the list holds</source>
        <translation>平台未告知名单中有多少号码</translation>
    </message>
    <message>
        <source>The platform does not tell of all its tasks how many numbers they hold</source>
        <translation>平台未告知其所有任务的号码数</translation>
    </message>
    <message>
        <source>Nothing is dialled under it yet.</source>
        <translation>其下尚未拨打。</translation>
    </message>
    <message>
        <source>{n} beside: cancelled, pending or unknown</source>
        <translation>另有 {n} 个：已取消、待定或未知</translation>
    </message>
    <message>
        <source>No call has settled yet</source>
        <translation>尚无已确定的通话</translation>
    </message>
    <message>
        <source>{x} answered of {n} settled attempts
95 % band {low}–{high} % (Wilson)
{settled}, times in {zone}</source>
        <translation>{n} 次已确定的拨打中接通 {x} 次
95 % 区间 {low}–{high} %（Wilson）
{settled}，时间按 {zone}</translation>
    </message>
    <message>
        <source>all calls are settled</source>
        <translation>所有通话均已确定</translation>
    </message>
    <message>
        <source>no minute is settled yet</source>
        <translation>尚无已确定的分钟</translation>
    </message>
    <message>
        <source>settled up to {age} ago</source>
        <translation>已确定至{age}前</translation>
    </message>
    <message>
        <source>Cannot be told: more rounds or steps may follow</source>
        <translation>无法判断：可能还有后续轮次或步骤</translation>
    </message>
    <message>
        <source>Cannot be told: the number of entries is not known</source>
        <translation>无法判断：名单条目数未知</translation>
    </message>
    <message>
        <source>several</source>
        <translation>多个</translation>
    </message>
    <message>
        <source>final</source>
        <translation>最终</translation>
    </message>
    <message>
        <source>Read completely since its end</source>
        <translation>结束后已完整读取</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
</context>
<context>
    <name>CampaignsPanel</name>
    <message>
        <source>No account is set up yet, so there are no campaigns to watch.</source>
        <translation>尚未设置账号，因此没有可监看的活动。</translation>
    </message>
    <message>
        <source>Try simulated platforms</source>
        <translation>试用模拟平台</translation>
    </message>
    <message>
        <source>No campaign yet. A Blu account shows the tasks that you name.</source>
        <translation>尚无活动。Blu 账号显示您指定的任务。</translation>
    </message>
    <message>
        <source>Watch tasks…</source>
        <translation>监看任务…</translation>
    </message>
    <message>
        <source>The platforms have not named a campaign yet.</source>
        <translation>平台尚未列出活动。</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>立即刷新</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Columns of the campaigns</source>
        <translation>活动的列</translation>
    </message>
</context>
<context>
    <name>CaptionLine</name>
    <message>
        <source>Show them in the call table</source>
        <translation>在通话表中显示</translation>
    </message>
    <message>
        <source>Show calls</source>
        <translation>显示通话</translation>
    </message>
    <message>
        <source>Filter the call table to the range in sight</source>
        <translation>按可见范围筛选通话表</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>重置缩放</translation>
    </message>
    <message>
        <source>Back to the chosen span (double-click on the chart)</source>
        <translation>返回所选时段（双击图表）</translation>
    </message>
</context>
<context>
    <name>ChartHeader</name>
    <message>
        <source>Curves of the chart</source>
        <translation>图表的曲线</translation>
    </message>
    <message>
        <source>What a curve stands for</source>
        <translation>一条曲线代表什么</translation>
    </message>
    <message>
        <source>by campaign</source>
        <translation>按活动</translation>
    </message>
    <message>
        <source>by line</source>
        <translation>按线路</translation>
    </message>
    <message>
        <source>by robot</source>
        <translation>按机器人</translation>
    </message>
    <message>
        <source>by platform</source>
        <translation>按平台</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>保存图表…</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 小时</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>custom…</source>
        <translation>自定义…</translation>
    </message>
    <message>
        <source>Span: {span}</source>
        <translation>时段：{span}</translation>
    </message>
    <message>
        <source>From … until …</source>
        <translation>从…到…</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>Rows of the finding</source>
        <translation>相关行</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>重新检查(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Looking at the list and at what the platform lists…</source>
        <translation>正在核对名单和平台上已列出的内容…</translation>
    </message>
    <message>
        <source>Nothing was found: every row of the list is sent.</source>
        <translation>未发现问题：名单的每一行都会发送。</translation>
    </message>
    <message>
        <source>Rows are shown here where there is something to say of them.</source>
        <translation>有需要说明的行会显示在这里。</translation>
    </message>
    <message>
        <source>This is about the campaign as a whole, not about single rows.</source>
        <translation>这涉及整个活动，而非个别行。</translation>
    </message>
    <message>
        <source>Launch it &amp;all the same</source>
        <translation>仍要启动(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Send them all the same ({what})</source>
        <translation>仍要全部发送（{what}）(&amp;S)</translation>
    </message>
    <message>
        <source>This desk only watches: change that in Act → Safety.</source>
        <translation>本席位仅监看：可在“处置 → 安全”中更改。</translation>
    </message>
    <message>
        <source>▲ What blocks stands first.</source>
        <translation>▲ 阻止发送的项目排在最前。</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>{n} more filters</source>
        <translation>另有 {n} 个筛选</translation>
    </message>
    <message>
        <source>Remove the filter {term}</source>
        <translation>移除筛选 {term}</translation>
    </message>
    <message>
        <source>Remove {term}</source>
        <translation>移除 {term}</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Hide Dialwatch in the tray?</source>
        <translation>将 Dialwatch 隐藏到托盘？</translation>
    </message>
    <message>
        <source>In the tray, Dialwatch goes on collecting, and its icon shows how things stand. A click on it brings the window back.</source>
        <translation>在托盘中，Dialwatch 继续采集，图标显示当前状况。点击图标可恢复窗口。</translation>
    </message>
    <message>
        <source>If it quits, nothing is collected until it is started again.</source>
        <translation>如果退出，在再次启动之前不采集任何数据。</translation>
    </message>
    <message>
        <source>If it quits, the engine goes on collecting without it.</source>
        <translation>如果退出，引擎会在没有窗口的情况下继续采集。</translation>
    </message>
    <message>
        <source>You are asked once; Watch → Closing and starting changes it.</source>
        <translation>只询问一次；可在“监看 → 关闭与启动”中更改。</translation>
    </message>
    <message>
        <source>&amp;Hide in the tray</source>
        <translation>隐藏到托盘(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>What to do, or where to go</source>
        <translation>要做什么，或要去哪里</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter runs · Esc closes</source>
        <translation>↑ ↓ 选择 · Enter 执行 · Esc 关闭</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} / {all}</translation>
    </message>
    <message>
        <source>Nothing begins with these words.</source>
        <translation>没有以这些字词开头的内容。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Perspective</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <translation>转到{name}</translation>
    </message>
    <message>
        <source>the engine does not answer</source>
        <translation>引擎没有应答</translation>
    </message>
    <message>
        <source>needs an account and the engine</source>
        <translation>需要账号和引擎</translation>
    </message>
    <message>
        <source>needs an account of Blu and the engine</source>
        <translation>需要 Blu 账号和引擎</translation>
    </message>
    <message>
        <source>no calls are selected</source>
        <translation>未选择通话</translation>
    </message>
    <message>
        <source>no account is set up</source>
        <translation>尚未设置账号</translation>
    </message>
    <message>
        <source>needs a chosen call of Blu</source>
        <translation>需要选择一个 Blu 通话</translation>
    </message>
    <message>
        <source>the call table is not filtered</source>
        <translation>通话表未筛选</translation>
    </message>
    <message>
        <source>no campaign is chosen</source>
        <translation>未选择活动</translation>
    </message>
    <message>
        <source>no live call is chosen</source>
        <translation>未选择进行中的通话</translation>
    </message>
    <message>
        <source>needs a campaign whose recordings may be had</source>
        <translation>需要可获取录音的活动</translation>
    </message>
    <message>
        <source>needs an account with privacy numbers</source>
        <translation>需要有隐私号码的账号</translation>
    </message>
    <message>
        <source>no bindings are chosen</source>
        <translation>未选择绑定</translation>
    </message>
    <message>
        <source>no X number is chosen</source>
        <translation>未选择 X 号码</translation>
    </message>
    <message>
        <source>no drifted bindings are chosen</source>
        <translation>未选择有偏差的绑定</translation>
    </message>
    <message>
        <source>no keys wait for a passphrase</source>
        <translation>没有等待口令的密钥</translation>
    </message>
    <message>
        <source>this system shows no tray</source>
        <translation>此系统没有托盘</translation>
    </message>
    <message>
        <source>the simulated platforms end with the window</source>
        <translation>模拟平台随窗口一起结束</translation>
    </message>
    <message>
        <source>this desk only watches</source>
        <translation>本席位仅监看</translation>
    </message>
</context>
<context>
    <name>Contract</name>
    <message>
        <source>not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>on, changed by you</source>
        <translation>启用（由您更改）</translation>
    </message>
    <message>
        <source>on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Shipped: {path}</source>
        <translation>出厂：{path}</translation>
    </message>
    <message>
        <source>works</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已迁移</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>value not known</source>
        <translation>未知的值</translation>
    </message>
    <message>
        <source>times</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>ContractCheckPanel</name>
    <message>
        <source>&amp;Check now</source>
        <translation>立即检查(&amp;C)</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>检查进度</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>检查发现</translation>
    </message>
    <message>
        <source>Proposed changes</source>
        <translation>建议的更改</translation>
    </message>
    <message>
        <source>Asks every operation that only reads, and tells what differs from the contract. It changes nothing on the platform, and its report holds no number and no name.</source>
        <translation>对每个只读操作发起询问，并指出与接口约定的差异。不会更改平台上的任何内容，报告中不含号码和姓名。</translation>
    </message>
    <message>
        <source>Asking the platform: {done} of {total}…</source>
        <translation>正在询问平台：{done} / {total}…</translation>
    </message>
    <message>
        <source>{odd} of {asked} operations that were asked differ from the contract.</source>
        <translation>询问的 {asked} 个操作中有 {odd} 个与接口约定不同。</translation>
    </message>
    <message>
        <source>All {asked} operations that were asked are as the contract says.</source>
        <translation>询问的 {asked} 个操作全部符合接口约定。</translation>
    </message>
    <message>
        <source>&amp;Accept 1 change</source>
        <translation>接受 1 项更改(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Accept {n} changes</source>
        <translation>接受 {n} 项更改(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ContractDialog</name>
    <message>
        <source>Contracts: how platforms are asked</source>
        <translation>接口约定：如何请求平台</translation>
    </message>
    <message>
        <source>Parts of the contract</source>
        <translation>接口约定的各部分</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Looked for as</source>
        <translation>查找名称</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>出厂值</translation>
    </message>
    <message>
        <source>&amp;Reset to shipped</source>
        <translation>恢复出厂值(&amp;R)</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Field names</source>
        <translation>字段名</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>The contract is being read…</source>
        <translation>正在读取接口约定…</translation>
    </message>
    <message>
        <source>&amp;Save 1 change</source>
        <translation>保存 1 项更改(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save {n} changes</source>
        <translation>保存 {n} 项更改(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>保存更改(&amp;S)</translation>
    </message>
    <message>
        <source>Nothing here differs from what is shipped.</source>
        <translation>此处与出厂值没有差异。</translation>
    </message>
    <message>
        <source>A path can be edited by a double click; the box switches an operation on or off.</source>
        <translation>双击可编辑路径；复选框用于启用或停用操作。</translation>
    </message>
    <message>
        <source>Several names are parted by commas; the first that is there counts.</source>
        <translation>多个名称用逗号分隔；以最先存在的为准。</translation>
    </message>
</context>
<context>
    <name>CountdownPage</name>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Do it &amp;now</source>
        <translation>立即执行(&amp;N)</translation>
    </message>
    <message>
        <source>second</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Closing this window undoes it too.</source>
        <translation>尚未发送任何内容。关闭此窗口同样会撤销。</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Numbers are masked: what was entered here is kept. F9 shows it again.</source>
        <translation>号码已遮蔽：此处输入的内容仍保留。按 F9 重新显示。</translation>
    </message>
</context>
<context>
    <name>CustomSpan</name>
    <message>
        <source>Span of your own</source>
        <translation>自定义时段</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Show span</source>
        <translation>显示时段</translation>
    </message>
    <message>
        <source>Times are {zone}.</source>
        <translation>时间按 {zone}。</translation>
    </message>
    <message>
        <source>“Until” has to be later than “from”.</source>
        <translation>“到”必须晚于“从”。</translation>
    </message>
</context>
<context>
    <name>DaysBox</name>
    <message>
        <source>for ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source> day</source>
        <translation> 天</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
</context>
<context>
    <name>DecidePanel</name>
    <message>
        <source>To be decided</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>It was &amp;taken</source>
        <translation>已受理(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Send it again</source>
        <translation>重新发送(&amp;S)</translation>
    </message>
    <message>
        <source>Leave it &amp;open</source>
        <translation>暂不决定(&amp;O)</translation>
    </message>
    <message>
        <source>▲ {what}: did the platform take it?</source>
        <translation>▲ {what}：平台是否已受理？</translation>
    </message>
    <message>
        <source>▲ {what}: did the platform take it? 1 more is to be decided.</source>
        <translation>▲ {what}：平台是否已受理？另有 1 项待决定。</translation>
    </message>
    <message>
        <source>▲ {what}: did the platform take it? {n} more are to be decided.</source>
        <translation>▲ {what}：平台是否已受理？另有 {n} 项待决定。</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The engine is starting.</source>
        <translation>引擎正在启动。</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly and was started again. No stored call is lost, and what was missed is fetched. If it happens often, look into engine.log in the profile&apos;s folder.</source>
        <translation>引擎意外停止，已重新启动。已保存的通话没有丢失，错过的会补取。如果经常发生，请查看配置文件夹中的 engine.log。</translation>
    </message>
    <message>
        <source>Start the engine</source>
        <translation>启动引擎</translation>
    </message>
    <message>
        <source>A part of the window ({name}) ended unexpectedly. The log has the details; close the window and start it again.</source>
        <translation>窗口的一部分（{name}）意外中止。详情见日志；请关闭窗口后重新启动。</translation>
    </message>
    <message>
        <source>stopped at a call</source>
        <translation>在通话中停呼</translation>
    </message>
    <message>
        <source>The number is on the stop list now.</source>
        <translation>该号码现已在停呼名单上。</translation>
    </message>
    <message>
        <source>The number was on the stop list already.</source>
        <translation>该号码早已在停呼名单上。</translation>
    </message>
    <message>
        <source>Blu is told so when it asks before the next dial.</source>
        <translation>Blu 在下一次拨打前询问时会得知。</translation>
    </message>
    <message>
        <source>Blu is not answered yet: enter the code to go on in Watch → Pushes, Accounts.</source>
        <translation>尚未对 Blu 作答：请在“监看 → 推送”的账号中输入放行代码。</translation>
    </message>
    <message>
        <source>There are as many windows as there can be.</source>
        <translation>窗口数已达上限。</translation>
    </message>
    <message>
        <source>The engine&apos;s answer cannot be understood.</source>
        <translation>无法理解引擎的应答。</translation>
    </message>
    <message>
        <source>The language changes as soon as no dialog is open and no file is being written.</source>
        <translation>所有对话框关闭且文件写完后，语言立即切换。</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>Being gathered…</source>
        <translation>正在收集…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>保存到文件(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Send this to whoever looks after Dialwatch. It holds versions, the system, sizes and the last faults; no phone numbers, no names of accounts, people or campaigns, and no keys.</source>
        <translation>请发送给负责维护 Dialwatch 的人。内容包括版本、系统、大小和最近的故障；不含电话号码，不含账号、人员或活动的名称，也不含密钥。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>保存诊断信息</translation>
    </message>
    <message>
        <source>It cannot be saved there ({why}).</source>
        <translation>无法保存到该处（{why}）。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>DialogueList</name>
    <message>
        <source>What was said</source>
        <translation>对话内容</translation>
    </message>
    <message>
        <source>The platform tells no dialogue.</source>
        <translation>平台未提供对话。</translation>
    </message>
    <message>
        <source>Click: hear it from there</source>
        <translation>单击：从此处收听</translation>
    </message>
    <message>
        <source>The platform does not tell when this was said</source>
        <translation>平台未告知说话时间</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>G&amp;o on with it</source>
        <translation>继续编辑(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Throw away…</source>
        <translation>丢弃(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Throw it &amp;away</source>
        <translation>丢弃(&amp;A)</translation>
    </message>
    <message>
        <source>The drafts are being read…</source>
        <translation>正在读取草稿…</translation>
    </message>
    <message>
        <source>Throw “{name}” away? It cannot be brought back.</source>
        <translation>丢弃“{name}”？丢弃后无法恢复。</translation>
    </message>
    <message>
        <source>Throw “{name}” and its {n} rows away? It cannot be brought back.</source>
        <translation>丢弃“{name}”及其 {n} 行？丢弃后无法恢复。</translation>
    </message>
</context>
<context>
    <name>DrawnChart</name>
    <message>
        <source>nothing could come</source>
        <translation>期间无法送达</translation>
    </message>
    <message>
        <source>still filling</source>
        <translation>仍在填充</translation>
    </message>
</context>
<context>
    <name>Ended</name>
    <message>
        <source>Dialwatch ended unexpectedly the last time. No stored call is lost; the diagnostics say more.</source>
        <translation>Dialwatch 上次意外结束。已保存的通话没有丢失；详情见诊断信息。</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly the last time. No stored call is lost, and what was missed is fetched.</source>
        <translation>引擎上次意外结束。已保存的通话没有丢失，错过的会补取。</translation>
    </message>
    <message>
        <source>Copy diagnostics…</source>
        <translation>复制诊断信息…</translation>
    </message>
</context>
<context>
    <name>EndsCalendar</name>
    <message>
        <source>{day}: 1 binding ends</source>
        <translation>{day}：1 个绑定到期</translation>
    </message>
    <message>
        <source>{day}: {n} bindings end</source>
        <translation>{day}：{n} 个绑定到期</translation>
    </message>
    <message>
        <source>When bindings end</source>
        <translation>绑定到期时间</translation>
    </message>
</context>
<context>
    <name>EndsTab</name>
    <message>
        <source>Life left</source>
        <translation>剩余有效期</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>What ends next</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>{n} end later</source>
        <translation>{n} 个稍后到期</translation>
    </message>
    <message>
        <source>of {n} nobody knows the end: they were not bound here</source>
        <translation>{n} 个到期时间未知：不是在此绑定的</translation>
    </message>
    <message>
        <source>No binding is known to end.</source>
        <translation>没有已知将到期的绑定。</translation>
    </message>
    <message>
        <source>Re&amp;new {n}…</source>
        <translation>续期 {n} 个(&amp;N)…</translation>
    </message>
    <message>
        <source>Renew those listed</source>
        <translation>为列出的绑定续期</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>robots</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>strategies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>and</source>
        <translation>和</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>is needed.</source>
        <translation>必须填写。</translation>
    </message>
    <message>
        <source>Callee</source>
        <translation>被叫</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读取</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有此文件或文件夹</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>文件系统只读</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>地址已被占用</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>无法使用该地址</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>这不是文件夹</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许此操作</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>Field required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Extra inputs are not permitted</source>
        <translation>不允许额外的内容</translation>
    </message>
    <message>
        <source>Input should be a valid string</source>
        <translation>必须是有效的文本</translation>
    </message>
    <message>
        <source>Input should be a valid integer</source>
        <translation>必须是有效的整数</translation>
    </message>
    <message>
        <source>Input should be a valid number</source>
        <translation>必须是有效的数值</translation>
    </message>
    <message>
        <source>Input should be a valid boolean</source>
        <translation>必须是“是”或“否”</translation>
    </message>
    <message>
        <source>Input should be a valid list</source>
        <translation>必须是有效的列表</translation>
    </message>
    <message>
        <source>Input should be greater than or equal to {1}</source>
        <translation>必须大于或等于 {1}</translation>
    </message>
    <message>
        <source>Input should be greater than {1}</source>
        <translation>必须大于 {1}</translation>
    </message>
    <message>
        <source>Input should be less than or equal to {1}</source>
        <translation>必须小于或等于 {1}</translation>
    </message>
    <message>
        <source>Input should be less than {1}</source>
        <translation>必须小于 {1}</translation>
    </message>
    <message>
        <source>String should have at least {1} character</source>
        <translation>至少须有 {1} 个字符</translation>
    </message>
    <message>
        <source>String should have at least {1} characters</source>
        <translation>至少须有 {1} 个字符</translation>
    </message>
    <message>
        <source>String should have at most {1} characters</source>
        <translation>最多可有 {1} 个字符</translation>
    </message>
    <message>
        <source>Input should be {1}</source>
        <translation>必须是 {1}</translation>
    </message>
    <message>
        <source>{1} s</source>
        <translation>{1} 秒</translation>
    </message>
    <message>
        <source>{1} min</source>
        <translation>{1} 分钟</translation>
    </message>
    <message>
        <source>{1} h</source>
        <translation>{1} 小时</translation>
    </message>
    <message>
        <source>{1} d</source>
        <translation>{1} 天</translation>
    </message>
    <message>
        <source>{1} d {2} h</source>
        <translation>{1} 天 {2} 小时</translation>
    </message>
    <message>
        <source>{1} d {2} min</source>
        <translation>{1} 天 {2} 分钟</translation>
    </message>
    <message>
        <source>{1} min {2} s</source>
        <translation>{1} 分 {2} 秒</translation>
    </message>
    <message>
        <source>Line {1}</source>
        <translation>第 {1} 行</translation>
    </message>
    <message>
        <source>row {1}</source>
        <translation>第 {1} 行</translation>
    </message>
    <message>
        <source>Row {1}</source>
        <translation>第 {1} 行</translation>
    </message>
    <message>
        <source>at {1}</source>
        <translation>（{1}）</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总数</translation>
    </message>
    <message>
        <source>Task name</source>
        <translation>任务名称</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Repeat interval</source>
        <translation>重拨间隔</translation>
    </message>
    <message>
        <source>Repeat number</source>
        <translation>重拨次数</translation>
    </message>
    <message>
        <source>Robot hash</source>
        <translation>机器人编号</translation>
    </message>
    <message>
        <source>Robot method</source>
        <translation>机器人方式</translation>
    </message>
    <message>
        <source>Sip line</source>
        <translation>SIP 线路</translation>
    </message>
    <message>
        <source>Schedule start time</source>
        <translation>计划开始时间</translation>
    </message>
    <message>
        <source>Schedule end time</source>
        <translation>计划结束时间</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Result label</source>
        <translation>结果标签</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Hangup type</source>
        <translation>挂断类型</translation>
    </message>
    <message>
        <source>Ring type</source>
        <translation>振铃类型</translation>
    </message>
    <message>
        <source>Question answer</source>
        <translation>问题的回答</translation>
    </message>
    <message>
        <source>Event label</source>
        <translation>事件标签</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>槽位</translation>
    </message>
    <message>
        <source>Ner slots</source>
        <translation>NER 槽位</translation>
    </message>
    <message>
        <source>Call times</source>
        <translation>呼叫次数</translation>
    </message>
    <message>
        <source>Call start time</source>
        <translation>通话开始时间</translation>
    </message>
    <message>
        <source>Call end time</source>
        <translation>通话结束时间</translation>
    </message>
    <message>
        <source>Ring time</source>
        <translation>振铃时长</translation>
    </message>
    <message>
        <source>Talk round</source>
        <translation>对话轮数</translation>
    </message>
    <message>
        <source>Redail call</source>
        <translation>重拨</translation>
    </message>
    <message>
        <source>Intention description</source>
        <translation>意向说明</translation>
    </message>
    <message>
        <source>Caller number</source>
        <translation>主叫号码</translation>
    </message>
    <message>
        <source>Recording url</source>
        <translation>录音地址</translation>
    </message>
    <message>
        <source>Callee number</source>
        <translation>被叫号码</translation>
    </message>
    <message>
        <source>Plan name</source>
        <translation>计划名称</translation>
    </message>
    <message>
        <source>Strategy name</source>
        <translation>策略名称</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Workflow template id</source>
        <translation>工作流模板编号</translation>
    </message>
    <message>
        <source>Workflow template name</source>
        <translation>工作流模板名称</translation>
    </message>
    <message>
        <source>Workflow name</source>
        <translation>工作流名称</translation>
    </message>
    <message>
        <source>End time</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Total count</source>
        <translation>总数</translation>
    </message>
    <message>
        <source>Finished count</source>
        <translation>已完成数</translation>
    </message>
    <message>
        <source>Nodetask id</source>
        <translation>节点任务编号</translation>
    </message>
    <message>
        <source>Nodetask name</source>
        <translation>节点任务名称</translation>
    </message>
    <message>
        <source>Node type</source>
        <translation>节点类型</translation>
    </message>
    <message>
        <source>Node id</source>
        <translation>节点编号</translation>
    </message>
    <message>
        <source>Node name</source>
        <translation>节点名称</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>时间戳</translation>
    </message>
    <message>
        <source>Question name</source>
        <translation>问题名称</translation>
    </message>
    <message>
        <source>Question content</source>
        <translation>问题内容</translation>
    </message>
    <message>
        <source>Question type</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>Whether answer</source>
        <translation>是否回答</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer text</source>
        <translation>回答文本</translation>
    </message>
    <message>
        <source>Answer text slot</source>
        <translation>回答文本槽位</translation>
    </message>
    <message>
        <source>Var</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Verification results</source>
        <translation>核验结果</translation>
    </message>
    <message>
        <source>Robot name</source>
        <translation>机器人名称</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Job id</source>
        <translation>作业编号</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>Ext vars</source>
        <translation>扩展变量</translation>
    </message>
    <message>
        <source>Call vars</source>
        <translation>通话变量</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>接听时间</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Record url</source>
        <translation>录音地址</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>呼叫方向</translation>
    </message>
    <message>
        <source>Max duration</source>
        <translation>最长时长</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Record hint</source>
        <translation>录音提示音</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>最后一分钟提示音</translation>
    </message>
    <message>
        <source>Sms</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Pre voice</source>
        <translation>前置语音</translation>
    </message>
    <message>
        <source>User data</source>
        <translation>附带数据</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>开关状态</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示号码</translation>
    </message>
    <message>
        <source>Callback tone</source>
        <translation>回拨提示音</translation>
    </message>
    <message>
        <source>Callback number</source>
        <translation>回拨号码</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Callback lifetime</source>
        <translation>回拨记录有效期</translation>
    </message>
    <message>
        <source>Bindings</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>Bindings left</source>
        <translation>剩余绑定数</translation>
    </message>
    <message>
        <source>Yb duration</source>
        <translation>Y 的有效期</translation>
    </message>
    <message>
        <source>Tone x</source>
        <translation>X 侧提示音</translation>
    </message>
    <message>
        <source>Tone y</source>
        <translation>Y 侧提示音</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关联号码</translation>
    </message>
    <message>
        <source>About</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>It was done.</source>
        <translation>已执行。</translation>
    </message>
    <message>
        <source>The request lacked its Authorization header.</source>
        <translation>请求缺少 Authorization 头。</translation>
    </message>
    <message>
        <source>Something between this computer and Huawei changes requests: ask your network&apos;s administrator.</source>
        <translation>此电脑与华为之间有设备更改了请求：请询问您的网络管理员。</translation>
    </message>
    <message>
        <source>The Authorization header lacked its realm.</source>
        <translation>Authorization 头缺少 realm。</translation>
    </message>
    <message>
        <source>The Authorization header lacked its profile.</source>
        <translation>Authorization 头缺少 profile。</translation>
    </message>
    <message>
        <source>Huawei did not recognise the realm of the signature.</source>
        <translation>华为不认识签名的 realm。</translation>
    </message>
    <message>
        <source>Huawei did not recognise the profile of the signature.</source>
        <translation>华为不认识签名的 profile。</translation>
    </message>
    <message>
        <source>Huawei did not recognise the type of the signature.</source>
        <translation>华为不认识签名的类型。</translation>
    </message>
    <message>
        <source>The Authorization header lacked its type.</source>
        <translation>Authorization 头缺少 type。</translation>
    </message>
    <message>
        <source>The request lacked its X-AKSK header.</source>
        <translation>请求缺少 X-AKSK 头。</translation>
    </message>
    <message>
        <source>The application may want the other form of signature: change “scheme” in the account&apos;s contract settings (AKSK or WSSE).</source>
        <translation>该应用可能需要另一种签名方式：请在账号的接口约定设置中更改“scheme”（AKSK 或 WSSE）。</translation>
    </message>
    <message>
        <source>The signature lacked the app key.</source>
        <translation>签名缺少 app key。</translation>
    </message>
    <message>
        <source>The signature lacked its nonce.</source>
        <translation>签名缺少随机数。</translation>
    </message>
    <message>
        <source>The signature lacked its time, or the time cannot be read.</source>
        <translation>签名缺少时间，或时间无法读取。</translation>
    </message>
    <message>
        <source>The signature lacked its digest.</source>
        <translation>签名缺少摘要。</translation>
    </message>
    <message>
        <source>Huawei did not understand the older WSSE signature.</source>
        <translation>华为无法理解旧式 WSSE 签名。</translation>
    </message>
    <message>
        <source>The request lacked its X-WSSE header.</source>
        <translation>请求缺少 X-WSSE 头。</translation>
    </message>
    <message>
        <source>The older signature lacked the app key.</source>
        <translation>旧式签名缺少 app key。</translation>
    </message>
    <message>
        <source>The older signature lacked its nonce.</source>
        <translation>旧式签名缺少随机数。</translation>
    </message>
    <message>
        <source>The older signature lacked its time.</source>
        <translation>旧式签名缺少时间。</translation>
    </message>
    <message>
        <source>The older signature lacked its digest.</source>
        <translation>旧式签名缺少摘要。</translation>
    </message>
    <message>
        <source>The time of the older signature cannot be read.</source>
        <translation>无法读取旧式签名的时间。</translation>
    </message>
    <message>
        <source>Huawei refused the signature: the app secret is wrong.</source>
        <translation>华为拒绝了签名：app secret 错误。</translation>
    </message>
    <message>
        <source>Enter the app secret again, then test the account. Repeated failures lock this computer&apos;s address for half an hour.</source>
        <translation>请重新输入 app secret，然后测试账号。多次失败会使此电脑的地址被锁定半小时。</translation>
    </message>
    <message>
        <source>Huawei refused the time of the request: this computer&apos;s clock is too far off.</source>
        <translation>华为拒绝了请求的时间：此电脑的时钟偏差过大。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, then test the account.</source>
        <translation>请校准此电脑的时钟，然后测试账号。</translation>
    </message>
    <message>
        <source>Huawei found a value of the request malformed.</source>
        <translation>华为认为请求中的某个值格式有误。</translation>
    </message>
    <message>
        <source>Look at what Huawei says beside the code: it usually names the value. An unknown voice file is told so too.</source>
        <translation>请查看代码旁华为给出的说明：通常会指明是哪个值。语音文件未知时也会这样提示。</translation>
    </message>
    <message>
        <source>Huawei does not know this app key.</source>
        <translation>华为不认识此 app key。</translation>
    </message>
    <message>
        <source>Enter the app key again, then test the account.</source>
        <translation>请重新输入 app key，然后测试账号。</translation>
    </message>
    <message>
        <source>Huawei has disabled this app key.</source>
        <translation>华为已停用此 app key。</translation>
    </message>
    <message>
        <source>Ask Huawei to enable it.</source>
        <translation>请向华为申请启用。</translation>
    </message>
    <message>
        <source>Nothing is sent for a minute; after that it goes on.</source>
        <translation>一分钟内不发送任何内容；之后继续。</translation>
    </message>
    <message>
        <source>The Huawei account is frozen because a bill is open.</source>
        <translation>华为账号因有未付账单而被冻结。</translation>
    </message>
    <message>
        <source>Settle the bill, then test the account.</source>
        <translation>请付清账单，然后测试账号。</translation>
    </message>
    <message>
        <source>The application has another mode than this operation.</source>
        <translation>应用的模式与此操作不同。</translation>
    </message>
    <message>
        <source>Use the operations of the application&apos;s own mode: AXB, AX, AXE or AXYB.</source>
        <translation>请使用与应用模式相符的操作：AXB、AX、AXE 或 AXYB。</translation>
    </message>
    <message>
        <source>This X does not belong to the application, or is badly written.</source>
        <translation>此 X 不属于该应用，或书写有误。</translation>
    </message>
    <message>
        <source>Check X: +86 and the number, one that the application owns.</source>
        <translation>请检查 X：+86 加号码，且须为该应用所有。</translation>
    </message>
    <message>
        <source>There is no free X.</source>
        <translation>没有空闲的 X。</translation>
    </message>
    <message>
        <source>Let the platform take one of another city, or buy more numbers. If the same bind was sent twice, query first.</source>
        <translation>请让平台选取其他城市的 X，或购买更多号码。如果同一绑定发送了两次，请先查询。</translation>
    </message>
    <message>
        <source>A has as many X already as are allowed.</source>
        <translation>A 的 X 已达到允许的数量。</translation>
    </message>
    <message>
        <source>Unbind one of A&apos;s 5 X first.</source>
        <translation>请先解绑 A 的 5 个 X 之一。</translation>
    </message>
    <message>
        <source>There is no such binding in this application.</source>
        <translation>此应用中没有这样的绑定。</translation>
    </message>
    <message>
        <source>Query the X to see what is bound.</source>
        <translation>请查询该 X，查看绑定了什么。</translation>
    </message>
    <message>
        <source>This X is bound to another A.</source>
        <translation>此 X 已绑定到另一个 A。</translation>
    </message>
    <message>
        <source>Choose another X, or unbind it first.</source>
        <translation>请选择其他 X，或先将其解绑。</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>没有此记录。</translation>
    </message>
    <message>
        <source>A binding may have ended; a recording is kept for 7 days.</source>
        <translation>绑定可能已到期；录音保存 7 天。</translation>
    </message>
    <message>
        <source>A or B is bound on this X already.</source>
        <translation>A 或 B 已在此 X 上绑定。</translation>
    </message>
    <message>
        <source>Query the X with this number; use another X, or unbind the old pair.</source>
        <translation>请用此号码查询该 X；使用其他 X，或解绑原有的一对。</translation>
    </message>
    <message>
        <source>This X does not belong to the application.</source>
        <translation>此 X 不属于该应用。</translation>
    </message>
    <message>
        <source>Choose an X of this application.</source>
        <translation>请选择此应用的 X。</translation>
    </message>
    <message>
        <source>This X is suspended, or on Huawei&apos;s black list.</source>
        <translation>此 X 已暂停，或在华为的黑名单上。</translation>
    </message>
    <message>
        <source>Choose another X, and ask Huawei about this one.</source>
        <translation>请选择其他 X，并就此 X 询问华为。</translation>
    </message>
    <message>
        <source>There is such a record already.</source>
        <translation>已有这样的记录。</translation>
    </message>
    <message>
        <source>Query first: it may have been made by an earlier request.</source>
        <translation>请先查询：它可能由之前的请求所建。</translation>
    </message>
    <message>
        <source>Huawei does not take this app key for ending calls.</source>
        <translation>华为不接受用此 app key 挂断通话。</translation>
    </message>
    <message>
        <source>Ask Huawei to open call termination for the application.</source>
        <translation>请向华为申请为该应用开通挂断通话。</translation>
    </message>
    <message>
        <source>There is no such running call.</source>
        <translation>没有此进行中的通话。</translation>
    </message>
    <message>
        <source>It has probably ended already.</source>
        <translation>它很可能已经结束。</translation>
    </message>
    <message>
        <source>Huawei does not take requests from this computer&apos;s address.</source>
        <translation>华为不接受来自此电脑地址的请求。</translation>
    </message>
    <message>
        <source>Ask Huawei to put the address on the application&apos;s list.</source>
        <translation>请向华为申请将该地址加入应用的名单。</translation>
    </message>
    <message>
        <source>X has no free extension left.</source>
        <translation>X 已没有空闲的分机号。</translation>
    </message>
    <message>
        <source>Choose another X, or unbind extensions that are not used.</source>
        <translation>请选择其他 X，或解绑不用的分机号。</translation>
    </message>
    <message>
        <source>Huawei has locked this computer&apos;s address after failed attempts.</source>
        <translation>由于多次尝试失败，华为已锁定此电脑的地址。</translation>
    </message>
    <message>
        <source>Wait 30 minutes; meanwhile correct the keys.</source>
        <translation>请等待 30 分钟；其间请更正密钥。</translation>
    </message>
    <message>
        <source>Huawei has an internal failure.</source>
        <translation>华为出现内部故障。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Huawei took too long inside.</source>
        <translation>华为内部处理时间过长。</translation>
    </message>
    <message>
        <source>Try again once.</source>
        <translation>请重试一次。</translation>
    </message>
    <message>
        <source>for regions that leave the answer time out</source>
        <translation>用于不提供接听时间的地区</translation>
    </message>
    <message>
        <source>it failed before anything rang</source>
        <translation>在振铃之前失败</translation>
    </message>
    <message>
        <source>waiting for the transfer to voicemail</source>
        <translation>等待转入语音信箱</translation>
    </message>
    <message>
        <source>0: answered, then hung up; 8010: the longest time was reached; 8007: its warning tone failed</source>
        <translation>0：接通后挂断；8010：达到最长时长；8007：其提示音播放失败</translation>
    </message>
    <message>
        <source>the caller hung up before it rang, or before the extension was complete</source>
        <translation>主叫在振铃之前或分机号输完之前挂断</translation>
    </message>
    <message>
        <source>no binding, a restriction, the platform or the network: the callee&apos;s telephone never rang</source>
        <translation>无绑定、受限、平台或网络原因：被叫的电话从未振铃</translation>
    </message>
    <message>
        <source>What came is no recording.</source>
        <translation>收到的内容不是录音。</translation>
    </message>
    <message>
        <source>The file is empty: nothing came.</source>
        <translation>文件为空：没有收到任何内容。</translation>
    </message>
    <message>
        <source>A web page came instead of a recording.</source>
        <translation>收到的是网页，而不是录音。</translation>
    </message>
    <message>
        <source>Lifetime of Y</source>
        <translation>Y 的有效期</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Ask again later. If it lasts, tell the platform&apos;s support the code and the time.</source>
        <translation>请稍后再询问。如果持续出现，请将代码和时间告知平台的技术支持。</translation>
    </message>
    <message>
        <source>Read what the platform says beside the code; its support knows what the code means.</source>
        <translation>请阅读代码旁平台给出的说明；平台的技术支持了解该代码的含义。</translation>
    </message>
    <message>
        <source>Check the network and the account&apos;s address, then ask again.</source>
        <translation>请检查网络和账号的地址，然后再次询问。</translation>
    </message>
    <message>
        <source>Ask again in a moment. If it lasts, the platform is too busy or unreachable.</source>
        <translation>请稍候再询问。如果持续出现，说明平台过于繁忙或无法连接。</translation>
    </message>
    <message>
        <source>Ask again in a minute.</source>
        <translation>请一分钟后再询问。</translation>
    </message>
    <message>
        <source>Check the account&apos;s address and this computer&apos;s clock. Where your company inspects traffic, add its authority to the account.</source>
        <translation>请检查账号的地址和此电脑的时钟。如果贵公司会检查网络流量，请将其证书颁发机构添加到账号。</translation>
    </message>
    <message>
        <source>Enter the account&apos;s key again, then test the account.</source>
        <translation>请重新输入账号的密钥，然后测试账号。</translation>
    </message>
    <message>
        <source>Ask the platform&apos;s support to allow it for this account.</source>
        <translation>请向平台的技术支持申请为此账号开通。</translation>
    </message>
    <message>
        <source>Allow the host in the dialog Recordings if you know it, then fetch again.</source>
        <translation>如果您认识该主机，请在“录音”对话框中允许它，然后重新获取。</translation>
    </message>
    <message>
        <source>Check the ids that were entered. If they are right, another path may be: see Watch → Contracts.</source>
        <translation>请检查所输入的编号。如果编号正确，则可能是路径不同：见“监看 → 接口约定”。</translation>
    </message>
    <message>
        <source>Wait a minute, then ask again.</source>
        <translation>请等待一分钟，然后再次询问。</translation>
    </message>
    <message>
        <source>Let the account&apos;s contract be checked (Watch → Contracts): the platform may have changed.</source>
        <translation>请检查该账号的接口约定（监看 → 接口约定）：平台可能已有变化。</translation>
    </message>
    <message>
        <source>Log in to the network, or check the account&apos;s address, then ask again.</source>
        <translation>请登录网络，或检查账号的地址，然后再次询问。</translation>
    </message>
    <message>
        <source>“{1}” is no field of this form.</source>
        <translation>“{1}”不是此表单的字段。</translation>
    </message>
    <message>
        <source>must be a text.</source>
        <translation>必须是文本。</translation>
    </message>
    <message>
        <source>must have {1} to {2} characters, and has {3}.</source>
        <translation>必须有 {1} 至 {2} 个字符，而现在有 {3} 个。</translation>
    </message>
    <message>
        <source>must have at most {1} characters, and has {2}.</source>
        <translation>最多可有 {1} 个字符，而现在有 {2} 个。</translation>
    </message>
    <message>
        <source>holds a control character. Delete it or type the text anew.</source>
        <translation>含有控制字符。请删除该字符或重新输入文本。</translation>
    </message>
    <message>
        <source>must not hold “{1}”.</source>
        <translation>不得含有“{1}”。</translation>
    </message>
    <message>
        <source>must be a whole number{1}.</source>
        <translation>必须是整数{1}。</translation>
    </message>
    <message>
        <source>must be{1}; {2} is not.</source>
        <translation>不在允许范围内{1}：{2}。</translation>
    </message>
    <message>
        <source>from {1} to {2}{3}</source>
        <translation>（{1} 至 {2}{3}）</translation>
    </message>
    <message>
        <source>of at least {1}{2}</source>
        <translation>（不小于 {1}{2}）</translation>
    </message>
    <message>
        <source>of at most {1}{2}</source>
        <translation>（不大于 {1}{2}）</translation>
    </message>
    <message>
        <source>is no phone number: digits, with a plus sign before them or none.</source>
        <translation>不是电话号码：应为数字，前面可带加号。</translation>
    </message>
    <message>
        <source>must be one of {1}.</source>
        <translation>必须是以下之一：{1}。</translation>
    </message>
    <message>
        <source>must be true or false.</source>
        <translation>必须是“是”或“否”。</translation>
    </message>
    <message>
        <source>must be names with values.</source>
        <translation>必须是带有值的名称。</translation>
    </message>
    <message>
        <source>must be a list.</source>
        <translation>必须是列表。</translation>
    </message>
    <message>
        <source>may hold at most {1} entries, and holds {2}.</source>
        <translation>最多可有 {1} 个条目，而现在有 {2} 个。</translation>
    </message>
    <message>
        <source>{1} more entries do not fit.</source>
        <translation>另有 {1} 个条目不符合要求。</translation>
    </message>
    <message>
        <source>must be a day and a time, like 2027-01-31 09:00:00.</source>
        <translation>必须是日期和时间，例如 2027-01-31 09:00:00。</translation>
    </message>
    <message>
        <source>the value of “{1}” must be a single text or number.</source>
        <translation>“{1}”的值必须是单个文本或数值。</translation>
    </message>
    <message>
        <source>{1}: is needed.</source>
        <translation>{1}：必须填写。</translation>
    </message>
    <message>
        <source>entry {1}: {2}</source>
        <translation>条目 {1}：{2}</translation>
    </message>
    <message>
        <source>AI Rudder</source>
        <translation>AI Rudder</translation>
    </message>
    <message>
        <source>Call finished</source>
        <translation>通话已结束</translation>
    </message>
    <message>
        <source>Task finished</source>
        <translation>任务已结束</translation>
    </message>
    <message>
        <source>Plan finished</source>
        <translation>计划已结束</translation>
    </message>
    <message>
        <source>Workflow status changed</source>
        <translation>工作流状态已变更</translation>
    </message>
    <message>
        <source>Workflow list completed</source>
        <translation>工作流名单已完成</translation>
    </message>
    <message>
        <source>Custom node of a workflow</source>
        <translation>工作流的自定义节点</translation>
    </message>
    <message>
        <source>Inbound: to an agent</source>
        <translation>呼入：转给坐席</translation>
    </message>
    <message>
        <source>Inbound: call ended</source>
        <translation>呼入：通话已结束</translation>
    </message>
    <message>
        <source>Predictive dialer</source>
        <translation>预测式外呼</translation>
    </message>
    <message>
        <source>WhatsApp message status</source>
        <translation>WhatsApp 消息状态</translation>
    </message>
    <message>
        <source>Chatbot session</source>
        <translation>聊天机器人会话</translation>
    </message>
    <message>
        <source>Dial result</source>
        <translation>拨打结果</translation>
    </message>
    <message>
        <source>Pre-dial verification</source>
        <translation>拨打前核验</translation>
    </message>
    <message>
        <source>Call status, call control</source>
        <translation>通话状态、通话控制</translation>
    </message>
    <message>
        <source>Call records (bills)</source>
        <translation>通话记录（话单）</translation>
    </message>
    <message>
        <source>SMS notification</source>
        <translation>短信通知</translation>
    </message>
    <message>
        <source>SMS control</source>
        <translation>短信控制</translation>
    </message>
    <message>
        <source>X-number status</source>
        <translation>X 号码状态</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>The receipt has no entry {1}.</source>
        <translation>回执中没有条目 {1}。</translation>
    </message>
    <message>
        <source>An entry that is {1} cannot become {2}.</source>
        <translation>{1}的条目不能变为{2}。</translation>
    </message>
    <message>
        <source>answer of an operation</source>
        <translation>操作的应答</translation>
    </message>
    <message>
        <source>rehearsal of a stop</source>
        <translation>停止的预演</translation>
    </message>
    <message>
        <source>list of a campaign or plan</source>
        <translation>活动或计划的名单</translation>
    </message>
    <message>
        <source>list that is imported</source>
        <translation>导入的名单</translation>
    </message>
    <message>
        <source>It has {1} digits after +86, which fits neither a mobile (11) nor a landline (area code and 7 or 8). Correct it in the list.</source>
        <translation>+86 之后有 {1} 位数字，既不符合手机号（11 位），也不符合固话（区号加 7 或 8 位）。请在名单中更正。</translation>
    </message>
    <message>
        <source>It has {1} digits, which fits neither a mobile (11) nor a landline (area code and 7 or 8). Correct it in the list.</source>
        <translation>有 {1} 位数字，既不符合手机号（11 位），也不符合固话（区号加 7 或 8 位）。请在名单中更正。</translation>
    </message>
    <message>
        <source>It is a landline without its area code: write it as 0755-… or +86755….</source>
        <translation>这是不带区号的固话：请写成 0755-… 或 +86755…。</translation>
    </message>
    <message>
        <source>It may be a landline: write its area code with a 0 before it, or with +86.</source>
        <translation>可能是固话：请写上以 0 开头的区号，或加上 +86。</translation>
    </message>
    <message>
        <source>It has {1} digits; a mobile has 11.</source>
        <translation>有 {1} 位数字；手机号为 11 位。</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded it: format the column as text and fill it anew.</source>
        <translation>电子表格对其作了舍入：请将该列设为文本格式并重新填写。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>内容为空。</translation>
    </message>
    <message>
        <source>It is masked: the whole number is needed.</source>
        <translation>号码已遮蔽：需要完整号码。</translation>
    </message>
    <message>
        <source>It is of another country: only numbers of mainland China can be bound.</source>
        <translation>这是其他国家的号码：只能绑定中国大陆的号码。</translation>
    </message>
    <message>
        <source>It is no phone number: digits, with +86 before them or none.</source>
        <translation>不是电话号码：应为数字，前面可带 +86。</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>为时已晚</translation>
    </message>
    <message>
        <source>That is no whole number: write its digits, with + and the country&apos;s code.</source>
        <translation>这不是完整号码：请写出数字，并加上 + 和国家代码。</translation>
    </message>
    <message>
        <source>A number has {1} to {2} digits; this one has {3}.</source>
        <translation>号码应有 {1} 至 {2} 位数字；此号码有 {3} 位。</translation>
    </message>
    <message>
        <source>That number is too short behind its country code.</source>
        <translation>该号码在国家代码之后过短。</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>{1} does not fit: {2}.</source>
        <translation>{1}不符合要求：{2}。</translation>
    </message>
    <message>
        <source>Its keys are gone too.</source>
        <translation>其密钥也已清除。</translation>
    </message>
    <message>
        <source>Give the ids of the tasks as a list.</source>
        <translation>请以列表形式给出任务的编号。</translation>
    </message>
    <message>
        <source>{1} needs {2}; {3} is missing.</source>
        <translation>{1} 需要 {2}；缺少 {3}。</translation>
    </message>
    <message>
        <source>Give what is to change as an object.</source>
        <translation>请以对象形式给出要更改的内容。</translation>
    </message>
    <message>
        <source>There is no setting “{1}”.</source>
        <translation>没有设置“{1}”。</translation>
    </message>
    <message>
        <source>A task to watch does not fit: {1}</source>
        <translation>要监看的任务不符合要求：{1}</translation>
    </message>
    <message>
        <source>This system has no keyring that can be used, and no engine is running that could hold the keys. Name a folder for key files with --secrets DIR.</source>
        <translation>此系统没有可用的密钥环，也没有正在运行、可保存密钥的引擎。请用 --secrets DIR 指定密钥文件的文件夹。</translation>
    </message>
    <message>
        <source>Its keys could not be taken away: {1}</source>
        <translation>无法清除其密钥：{1}</translation>
    </message>
    <message>
        <source>{1} lists its campaigns itself: nothing to add.</source>
        <translation>{1} 会自行列出其活动：无需添加。</translation>
    </message>
    <message>
        <source>The setting</source>
        <translation>该设置</translation>
    </message>
    <message>
        <source>This desk only watches: nothing is changed on a platform from here. Act → Safety… switches that off.</source>
        <translation>本席位仅监看：不能从此处更改平台上的任何内容。可在“处置 → 安全”中关闭此限制。</translation>
    </message>
    <message>
        <source>There is no such action.</source>
        <translation>没有此操作。</translation>
    </message>
    <message>
        <source>There is no such file, or it is not held any more.</source>
        <translation>没有此文件，或该文件已不再保留。</translation>
    </message>
    <message>
        <source>The program ended before the platform&apos;s answer was written down.</source>
        <translation>程序在记下平台的应答之前已结束。</translation>
    </message>
    <message>
        <source>{1} has no operation “{2}”.</source>
        <translation>{1} 没有操作“{2}”。</translation>
    </message>
    <message>
        <source>It can be asked for again.</source>
        <translation>可以再次请求。</translation>
    </message>
    <message>
        <source>Look at the platform&apos;s own console before you ask for it again.</source>
        <translation>再次请求之前，请先查看平台自己的控制台。</translation>
    </message>
    <message>
        <source>The action does not fit: {1}.</source>
        <translation>该操作不符合要求：{1}。</translation>
    </message>
    <message>
        <source>Another action has this id already. Ask with a new one.</source>
        <translation>此编号已属于另一个操作。请用新的编号请求。</translation>
    </message>
    <message>
        <source>A fault of the program ({1}); its log says more.</source>
        <translation>程序出现故障（{1}）；详见其日志。</translation>
    </message>
    <message>
        <source>It is sent again in {1} seconds.</source>
        <translation>将在 {1} 秒后重新发送。</translation>
    </message>
    <message>
        <source>The platform shows that it was done.</source>
        <translation>平台显示已执行。</translation>
    </message>
    <message>
        <source>The platform shows that it was not done.</source>
        <translation>平台显示未执行。</translation>
    </message>
    <message>
        <source>Whether it was done cannot be asked.</source>
        <translation>无法查询是否已执行。</translation>
    </message>
    <message>
        <source>The addresses for pushes in {1} cannot be read, so none is received. Put the file back from a backup; or take it away, start again, and give the platforms the new addresses.</source>
        <translation>无法读取 {1} 中的推送地址，因此不接收任何推送。请用备份恢复该文件；或将其移走后重新启动，并把新地址告知各平台。</translation>
    </message>
    <message>
        <source>The addresses for pushes cannot be written to {1} ({2}).</source>
        <translation>无法将推送地址写入 {1}（{2}）。</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>未找到。</translation>
    </message>
    <message>
        <source>A fault inside the engine; its log says more.</source>
        <translation>引擎内部出现故障；详见其日志。</translation>
    </message>
    <message>
        <source>There is no such call.</source>
        <translation>没有此通话。</translation>
    </message>
    <message>
        <source>There is no such platform.</source>
        <translation>没有此平台。</translation>
    </message>
    <message>
        <source>The engine of this profile does not answer. Stop it and try again.</source>
        <translation>此配置的引擎没有应答。请停止它，然后重试。</translation>
    </message>
    <message>
        <source>The engine refused.</source>
        <translation>引擎拒绝了请求。</translation>
    </message>
    <message>
        <source>There is no such change of a batch.</source>
        <translation>批次没有此项更改。</translation>
    </message>
    <message>
        <source>It is calling again.</source>
        <translation>正在再次呼叫。</translation>
    </message>
    <message>
        <source>The plan began another round: {1}.</source>
        <translation>计划已开始新的一轮：{1}。</translation>
    </message>
    <message>
        <source>The call ended at {1}.</source>
        <translation>通话于 {1} 结束。</translation>
    </message>
    <message>
        <source>It was not sure that this campaign lists it. If it does not, there was nothing to stop.</source>
        <translation>无法确定此活动是否列有该号码。如果没有，则没有需要停止的内容。</translation>
    </message>
    <message>
        <source>Whether it was done cannot be asked, and the batch was ended.</source>
        <translation>无法查询是否已执行，且批次已中止。</translation>
    </message>
    <message>
        <source>Its campaign ended without a dial of it after the request.</source>
        <translation>请求之后，其活动在未再拨打该号码的情况下结束。</translation>
    </message>
    <message>
        <source>It was called; the platform does not tell when.</source>
        <translation>已呼叫该号码；平台未说明时间。</translation>
    </message>
    <message>
        <source>Tell the platform&apos;s support, and stop it again.</source>
        <translation>请告知平台的技术支持，并再次停止它。</translation>
    </message>
    <message>
        <source>It was sent {1} times.</source>
        <translation>共发送了 {1} 次。</translation>
    </message>
    <message>
        <source>It was dialled all the same at {1}.</source>
        <translation>仍于 {1} 被拨打。</translation>
    </message>
    <message>
        <source>Its call had begun{1}, before the answer came. No other followed.</source>
        <translation>在收到应答之前，其通话已开始{1}。之后没有再次拨打。</translation>
    </message>
    <message>
        <source>It is being called; whether what would follow is cancelled cannot be asked.</source>
        <translation>正在呼叫该号码；无法查询后续呼叫是否已取消。</translation>
    </message>
    <message>
        <source>Tell the platform&apos;s support.</source>
        <translation>请告知平台的技术支持。</translation>
    </message>
    <message>
        <source>The platform shows that it is cancelled.</source>
        <translation>平台显示已取消。</translation>
    </message>
    <message>
        <source>It dialled on at {1}.</source>
        <translation>于 {1} 仍继续拨打。</translation>
    </message>
    <message>
        <source>The platform shows that it has ended.</source>
        <translation>平台显示已结束。</translation>
    </message>
    <message>
        <source>The platform shows that nothing was left.</source>
        <translation>平台显示已没有剩余内容。</translation>
    </message>
    <message>
        <source>No answer was written down before the program ended.</source>
        <translation>程序结束之前没有记下应答。</translation>
    </message>
    <message>
        <source>The key was refused: {1}</source>
        <translation>密钥被拒绝：{1}</translation>
    </message>
    <message>
        <source>The platform could not be asked, and the batch was ended.</source>
        <translation>无法询问平台，且批次已中止。</translation>
    </message>
    <message>
        <source>Asking what became of a request: {1}</source>
        <translation>正在查询请求的结果：{1}</translation>
    </message>
    <message>
        <source>by the decision of {1}</source>
        <translation>由{1}决定</translation>
    </message>
    <message>
        <source>{1} request waits for your decision.</source>
        <translation>{1} 个请求等待您决定。</translation>
    </message>
    <message>
        <source>{1} requests wait for your decision.</source>
        <translation>{1} 个请求等待您决定。</translation>
    </message>
    <message>
        <source>Decided {1}.</source>
        <translation>已{1}。</translation>
    </message>
    <message>
        <source>The batch was ended.</source>
        <translation>批次已中止。</translation>
    </message>
    <message>
        <source>That was settled meanwhile: there is nothing to decide any more.</source>
        <translation>其间已有结果：无需再作决定。</translation>
    </message>
    <message>
        <source>It counts as done, {1}.</source>
        <translation>视为已执行，{1}。</translation>
    </message>
    <message>
        <source>It stays open, and is not sent again, {1}.</source>
        <translation>保持未决，且不再发送，{1}。</translation>
    </message>
    <message>
        <source>the user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Nobody was there to undo it when the countdown ended. Nothing was sent.</source>
        <translation>倒计时结束时无人在场撤销。未发送任何内容。</translation>
    </message>
    <message>
        <source>The program ended during the countdown. Nothing was sent.</source>
        <translation>程序在倒计时期间结束。未发送任何内容。</translation>
    </message>
    <message>
        <source>There is no such batch.</source>
        <translation>没有此批次。</translation>
    </message>
    <message>
        <source>The batch has no entry {1}.</source>
        <translation>批次没有条目 {1}。</translation>
    </message>
    <message>
        <source>The program has just begun. Decide in a moment.</source>
        <translation>程序刚刚启动。请稍候再决定。</translation>
    </message>
    <message>
        <source>It is too late for that: the batch is not at that point any more.</source>
        <translation>为时已晚：批次已过该阶段。</translation>
    </message>
    <message>
        <source>It is tried again in {1}.</source>
        <translation>将在 {1}后重试。</translation>
    </message>
    <message>
        <source>{1}: {2} of {3} went on all the same, although the platform had said yes. The receipt says which.</source>
        <translation>{1}：{3} 个中有 {2} 个仍然继续，尽管平台已同意。详见回执。</translation>
    </message>
    <message>
        <source>The request must be an object that names the account.</source>
        <translation>请求必须是指明账号的对象。</translation>
    </message>
    <message>
        <source>“{1}” must be a list of X numbers.</source>
        <translation>“{1}”必须是 X 号码列表。</translation>
    </message>
    <message>
        <source>At most {1} X numbers are taken at a time.</source>
        <translation>一次最多接受 {1} 个 X 号码。</translation>
    </message>
    <message>
        <source>X numbers are “typed” or “imported”.</source>
        <translation>X 号码来源为“typed”（输入）或“imported”（导入）。</translation>
    </message>
    <message>
        <source>“keys” must be a list of pairs: id of the binding, and Y.</source>
        <translation>“keys”必须是成对的列表：绑定的编号和 Y。</translation>
    </message>
    <message>
        <source>At most {1} bindings are taken at a time.</source>
        <translation>一次最多接受 {1} 个绑定。</translation>
    </message>
    <message>
        <source>The rows are too long: send fewer at a time.</source>
        <translation>这些行过长：请减少每次发送的数量。</translation>
    </message>
    <message>
        <source>It was not checked, or not lately. Check it again.</source>
        <translation>尚未检查，或不是最近检查的。请重新检查。</translation>
    </message>
    <message>
        <source>It is asked which mode the application has.</source>
        <translation>正在查询应用的模式。</translation>
    </message>
    <message>
        <source>Which mode the application has cannot be told. Say it in the account&apos;s contract (Watch → Contracts).</source>
        <translation>无法得知应用的模式。请在账号的接口约定中说明（监看 → 接口约定）。</translation>
    </message>
    <message>
        <source>In X mode the platform keeps no bindings: it asks who is to be reached.</source>
        <translation>在 X 模式下平台不保存绑定：它会询问应接通谁。</translation>
    </message>
    <message>
        <source>No numbers can be bound on that account.</source>
        <translation>该账号上不能绑定号码。</translation>
    </message>
    <message>
        <source>The bindings are still being read from the disk. Ask again in a moment.</source>
        <translation>仍在从磁盘读取绑定。请稍候再询问。</translation>
    </message>
    <message>
        <source>Say whom A is to reach: account, x or binding, callee.</source>
        <translation>请说明 A 要接通谁：account、x 或 binding、callee。</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>已解除</translation>
    </message>
    <message>
        <source>Read the X again, and compare, before you ask for the same once more.</source>
        <translation>再次提出相同请求之前，请重新读取该 X 并进行比对。</translation>
    </message>
    <message>
        <source>It was gone already: the platform knows no such binding.</source>
        <translation>早已不存在：平台没有这样的绑定。</translation>
    </message>
    <message>
        <source>Not sent: what became of what it goes with is not known ({1}).</source>
        <translation>未发送：它所依赖的请求结果未知（{1}）。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} min behind the platform&apos;s.</source>
        <translation>此电脑的时钟比平台慢 {1} 分钟。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} min ahead of the platform&apos;s.</source>
        <translation>此电脑的时钟比平台快 {1} 分钟。</translation>
    </message>
    <message>
        <source>Not sent: what it goes with was refused ({1}).</source>
        <translation>未发送：它所依赖的请求被拒绝（{1}）。</translation>
    </message>
    <message>
        <source>Not sent: {1}</source>
        <translation>未发送：{1}</translation>
    </message>
    <message>
        <source>It would have ended by now, so it was not sent.</source>
        <translation>现在它应已到期，因此未发送。</translation>
    </message>
    <message>
        <source>{1}: nobody can tell whether a request arrived. Decide on its receipt.</source>
        <translation>{1}：无法得知请求是否已送达。请在其回执中决定。</translation>
    </message>
    <message>
        <source>Since it was checked, something else was bound on this X, which would be removed too. Check the plan again.</source>
        <translation>检查之后，此 X 上又绑定了其他内容，那也会被移除。请重新检查计划。</translation>
    </message>
    <message>
        <source>It records without a prompt: the carrier blocks its calls.</source>
        <translation>该绑定录音但没有提示音：运营商会阻断其呼叫。</translation>
    </message>
    <message>
        <source>{1} is a landline: it can be reached, but can never call X.</source>
        <translation>{1} 是固话：可以被接通，但永远不能呼叫 X。</translation>
    </message>
    <message>
        <source>A and B are landlines: they can be reached, but can never call X.</source>
        <translation>A 和 B 是固话：可以被接通，但永远不能呼叫 X。</translation>
    </message>
    <message>
        <source>it has too many cells.</source>
        <translation>单元格过多。</translation>
    </message>
    <message>
        <source>its line must be a number.</source>
        <translation>其行号必须是数字。</translation>
    </message>
    <message>
        <source>The values are too long.</source>
        <translation>这些值过长。</translation>
    </message>
    <message>
        <source>The list has more rows than it was said to have.</source>
        <translation>名单的行数多于所声明的行数。</translation>
    </message>
    <message>
        <source>What is asked for does not fit: {1}.</source>
        <translation>所请求的内容不符合要求：{1}。</translation>
    </message>
    <message>
        <source>Row {1} of the list: {2}</source>
        <translation>名单第 {1} 行：{2}</translation>
    </message>
    <message>
        <source>“{1}” may hold single values alone.</source>
        <translation>“{1}”只能包含单个值。</translation>
    </message>
    <message>
        <source>“{1}” must be a single value of at most {2} characters.</source>
        <translation>“{1}”必须是单个值，最多 {2} 个字符。</translation>
    </message>
    <message>
        <source>{1} of {2} X could not be read</source>
        <translation>{2} 个 X 中有 {1} 个无法读取</translation>
    </message>
    <message>
        <source>as it is to be</source>
        <translation>如应有的状态</translation>
    </message>
    <message>
        <source>Everything is taken away already: there is nothing to send.</source>
        <translation>全部都已解除：没有需要发送的内容。</translation>
    </message>
    <message>
        <source>Everything is as it is to be already: there is nothing to send.</source>
        <translation>全部都已是应有的状态：没有需要发送的内容。</translation>
    </message>
    <message>
        <source>{1}: what is known of them from before counts.</source>
        <translation>{1}：以此前所知的内容为准。</translation>
    </message>
    <message>
        <source>No row can be sent as it is: each says why.</source>
        <translation>没有一行可以照现状发送：每行都说明了原因。</translation>
    </message>
    <message>
        <source>{1} of {2} X were never read: what stands there is unknown.</source>
        <translation>{2} 个 X 中有 {1} 个从未读取：其上的内容未知。</translation>
    </message>
    <message>
        <source>What is known of some X is {1} h old. Check again with reading, to be sure.</source>
        <translation>对部分 X 的了解已是 {1} 小时前的。为确保无误，请重新检查并读取。</translation>
    </message>
    <message>
        <source>The plan is for an {1} application, and this account&apos;s is {2}.</source>
        <translation>该计划适用于 {1} 应用，而此账号的应用为 {2}。</translation>
    </message>
    <message>
        <source>The plan has no rows yet.</source>
        <translation>计划还没有任何行。</translation>
    </message>
    <message>
        <source>Taking the list …</source>
        <translation>正在接收名单…</translation>
    </message>
    <message>
        <source>Planning …</source>
        <translation>正在规划…</translation>
    </message>
    <message>
        <source>The plan was changed while it was checked. Check it again.</source>
        <translation>计划在检查过程中被更改。请重新检查。</translation>
    </message>
    <message>
        <source>Reading what stands on the X …</source>
        <translation>正在读取 X 上的内容…</translation>
    </message>
    <message>
        <source>Check the plan first: then it is known what an undo of it would be.</source>
        <translation>请先检查计划：之后才能知道如何撤销它。</translation>
    </message>
    <message>
        <source>That plan was never sent: there is nothing to undo.</source>
        <translation>该计划从未发送：没有需要撤销的内容。</translation>
    </message>
    <message>
        <source>That plan was of another account.</source>
        <translation>该计划属于另一个账号。</translation>
    </message>
    <message>
        <source>{1} X would carry more than the {2} that are advised at most: callers may hear the prompt for long. Spread them over more X.</source>
        <translation>{1} 个 X 承载的绑定将超过建议的上限 {2} 个：来电者可能要听很久的提示音。请分散到更多 X 上。</translation>
    </message>
    <message>
        <source>What stands on this X was never read. Check the plan again, with reading.</source>
        <translation>从未读取过此 X 上的内容。请重新检查计划并读取。</translation>
    </message>
    <message>
        <source>X takes no bindings: the platform says “{1}”{2}. Use another X until it is normal again.</source>
        <translation>X 不接受绑定：平台称“{1}”{2}。在恢复正常之前请使用其他 X。</translation>
    </message>
    <message>
        <source>{1} is about the same binding and wants it otherwise. Keep one of the two rows.</source>
        <translation>{1}涉及同一绑定，但要求不同。请保留两行之一。</translation>
    </message>
    <message>
        <source>A has {1} X already, the most that one A may have. Unbind one of them first.</source>
        <translation>A 已有 {1} 个 X，这是一个 A 的上限。请先解绑其中一个。</translation>
    </message>
    <message>
        <source>B stands on this X already with somebody else. Unbind that binding first, use another X, or let the plan replace what is there.</source>
        <translation>B 已在此 X 上与他人绑定。请先解绑该绑定、使用其他 X，或让计划替换现有绑定。</translation>
    </message>
    <message>
        <source>A stands on this X already with somebody else. Unbind that binding first, use another X, or let the plan replace what is there.</source>
        <translation>A 已在此 X 上与他人绑定。请先解绑该绑定、使用其他 X，或让计划替换现有绑定。</translation>
    </message>
    <message>
        <source>The extension is another A&apos;s on this X; AXE cannot give it to somebody else. Unbind it first, or choose another one.</source>
        <translation>此 X 上的该分机号属于另一个 A；AXE 不能将其转给他人。请先解绑，或选择其他分机号。</translation>
    </message>
    <message>
        <source>X is another A&apos;s. Unbind it first, use another X, or let the plan replace what is there.</source>
        <translation>该 X 属于另一个 A。请先解绑、使用其他 X，或让计划替换现有绑定。</translation>
    </message>
    <message>
        <source>A is missing.</source>
        <translation>缺少 A。</translation>
    </message>
    <message>
        <source>B is missing.</source>
        <translation>缺少 B。</translation>
    </message>
    <message>
        <source>Say which X, or of which city (its code) the platform is to pick one.</source>
        <translation>请说明哪个 X，或由平台在哪个城市（城市代码）选取。</translation>
    </message>
    <message>
        <source>An extension can be chosen only on an X that is named: name it, or leave both out.</source>
        <translation>只有指明了 X 才能选择分机号：请指明 X，或两者都不填。</translation>
    </message>
    <message>
        <source>Say which binding: X with its extension, or X with A.</source>
        <translation>请说明哪个绑定：X 加其分机号，或 X 加 A。</translation>
    </message>
    <message>
        <source>Say which binding: its X, or A.</source>
        <translation>请说明哪个绑定：其 X，或 A。</translation>
    </message>
    <message>
        <source>Only AXB can empty a whole X; in {1} unbind them one by one.</source>
        <translation>只有 AXB 能清空整个 X；在 {1} 中请逐个解绑。</translation>
    </message>
    <message>
        <source>A and B are the same number.</source>
        <translation>A 和 B 是同一个号码。</translation>
    </message>
    <message>
        <source>X is among the people that it is to connect. Correct the row.</source>
        <translation>X 也在它要接通的人之中。请更正该行。</translation>
    </message>
    <message>
        <source>The extension must be digits alone.</source>
        <translation>分机号只能是数字。</translation>
    </message>
    <message>
        <source>The extension has {1} digits; those of this application have {2}.</source>
        <translation>该分机号有 {1} 位；此应用的分机号为 {2} 位。</translation>
    </message>
    <message>
        <source>The extension has {1} digits; at most {2} are possible.</source>
        <translation>该分机号有 {1} 位；最多 {2} 位。</translation>
    </message>
    <message>
        <source>Its end lies in the past. Give a later one, or leave the row out.</source>
        <translation>其到期时间已过。请给出更晚的时间，或不要此行。</translation>
    </message>
    <message>
        <source>An AX binding never ends by itself: leave its lifetime out, and unbind it in time.</source>
        <translation>AX 绑定不会自行到期：请不填有效期，并及时解绑。</translation>
    </message>
    <message>
        <source>B&apos;s half would live longer than A&apos;s: shorten it, or give A&apos;s a longer life.</source>
        <translation>B 的一半会比 A 的更晚到期：请缩短它，或延长 A 的有效期。</translation>
    </message>
    <message>
        <source>{1} cannot change a lifetime: it would have to be unbound and bound anew, with another X.</source>
        <translation>{1} 不能更改有效期：须先解绑，再用另一个 X 重新绑定。</translation>
    </message>
    <message>
        <source>Say how long it is to live from now on.</source>
        <translation>请说明从现在起的有效期。</translation>
    </message>
    <message>
        <source>Nobody knows how this binding stands: a request about it had no answer. Read its X.</source>
        <translation>此绑定的状态未知：关于它的请求没有应答。请读取其 X。</translation>
    </message>
    <message>
        <source>{1} has this B on the same X already; a number stands on an X once. Use another X for one of them.</source>
        <translation>{1}在同一 X 上已有此 B；一个号码在一个 X 上只能出现一次。请为其中之一使用其他 X。</translation>
    </message>
    <message>
        <source>{1} has this A on the same X already; a number stands on an X once. Use another X for one of them.</source>
        <translation>{1}在同一 X 上已有此 A；一个号码在一个 X 上只能出现一次。请为其中之一使用其他 X。</translation>
    </message>
    <message>
        <source>A has extension {1} on this X already, and gets no second one.</source>
        <translation>A 在此 X 上已有分机号 {1}，不能再有第二个。</translation>
    </message>
    <message>
        <source>The two are bound on this X already, the other way round: they reach each other. To exchange A and B unbind them first.</source>
        <translation>两者已在此 X 上绑定，但方向相反：他们可以互相接通。要交换 A 和 B，请先解绑。</translation>
    </message>
    <message>
        <source>B stands on this X with somebody else, and to take that binding apart is in no row. Unbind it first.</source>
        <translation>B 在此 X 上与他人绑定，而没有任何一行要求解除该绑定。请先解绑。</translation>
    </message>
    <message>
        <source>A stands on this X with somebody else, and to take that binding apart is in no row. Unbind it first.</source>
        <translation>A 在此 X 上与他人绑定，而没有任何一行要求解除该绑定。请先解绑。</translation>
    </message>
    <message>
        <source>{1} takes this extension. Choose another one.</source>
        <translation>{1}占用了此分机号。请选择其他分机号。</translation>
    </message>
    <message>
        <source>X is full: it has {1} of {2}. Use another X, or unbind some first.</source>
        <translation>X 已满：{2} 个中已有 {1} 个。请使用其他 X，或先解绑一些。</translation>
    </message>
    <message>
        <source>{1} gives this X to another A. Keep one of the rows.</source>
        <translation>{1}将此 X 给了另一个 A。请保留其中一行。</translation>
    </message>
    <message>
        <source>X is another A&apos;s, and cannot be given to this one here. Unbind it first.</source>
        <translation>该 X 属于另一个 A，不能给此处的 A。请先解绑。</translation>
    </message>
    <message>
        <source>X is missing: whose bindings are to go.</source>
        <translation>缺少 X：应清除谁的绑定。</translation>
    </message>
    <message>
        <source>X alone would mean every binding on it. Name A or B as well; to empty a whole X use “Clear whole X numbers”.</source>
        <translation>只写 X 意味着其上的全部绑定。请再写明 A 或 B；要清空整个 X，请使用“清空整个 X 号码”。</translation>
    </message>
    <message>
        <source>Say which binding: X with A or B.</source>
        <translation>请说明哪个绑定：X 加 A 或 B。</translation>
    </message>
    <message>
        <source>A spreadsheet drops leading zeros.</source>
        <translation>电子表格会去掉开头的零。</translation>
    </message>
    <message>
        <source>It would live for {1}; at most {2} are possible.</source>
        <translation>其有效期为 {1}；最长可为 {2}。</translation>
    </message>
    <message>
        <source>It would live for {1}; at least {2} are needed.</source>
        <translation>其有效期为 {1}；至少需要 {2}。</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>不正常</translation>
    </message>
    <message>
        <source>It would record without a prompt: the carrier blocks such calls. Name a “Prompt before recording”, or switch recording off.</source>
        <translation>它会录音但没有提示音：运营商会阻断此类呼叫。请填写“录音前提示音”，或关闭录音。</translation>
    </message>
    <message>
        <source>It would have ended by now. Unbind it instead.</source>
        <translation>现在它应已到期。请改为解绑。</translation>
    </message>
    <message>
        <source>The tone before the end works only with a longest call.</source>
        <translation>结束前的提示音只有在设置了最长通话时长时才有效。</translation>
    </message>
    <message>
        <source>{1} cannot be changed in {2}. Leave it out, or unbind the binding first and bind it anew.</source>
        <translation>{1} 在 {2} 中不能更改。请不填，或先解绑再重新绑定。</translation>
    </message>
    <message>
        <source>B goes under an X that A has already; what holds for A&apos;s half stays as it is.</source>
        <translation>B 归入 A 已有的 X；A 那一半的设置保持不变。</translation>
    </message>
    <message>
        <source>B goes under the X that {1} gets.</source>
        <translation>B 归入 {1}将获得的 X。</translation>
    </message>
    <message>
        <source>A&apos;s X has other values, and an AXYB binding cannot be changed. Leave them out, or unbind A&apos;s X first.</source>
        <translation>A 的 X 有其他的值，而 AXYB 绑定不能更改。请不填这些值，或先解绑 A 的 X。</translation>
    </message>
    <message>
        <source>It goes under the X that {1} gets, with the same values and lifetime: make them equal, or choose another city.</source>
        <translation>它归入 {1}将获得的 X，且值和有效期相同：请使两者一致，或选择其他城市。</translation>
    </message>
    <message>
        <source>A&apos;s X ends sooner, and every Y with it. Give a shorter life, or unbind A&apos;s X first.</source>
        <translation>A 的 X 更早到期，其下的每个 Y 也随之到期。请给出更短的有效期，或先解绑 A 的 X。</translation>
    </message>
    <message>
        <source>Say of which city (its code) the platform is to pick X.</source>
        <translation>请说明平台应在哪个城市（城市代码）选取 X。</translation>
    </message>
    <message>
        <source>never ends</source>
        <translation>永不到期</translation>
    </message>
    <message>
        <source>Its lifetime must be whole seconds, or such as “3 d” or “12 h”.</source>
        <translation>有效期必须是整秒数，或写成“3 d”、“12 h”等形式。</translation>
    </message>
    <message>
        <source>Its lifetime is below 0: it would have ended already. Give a later end.</source>
        <translation>有效期小于 0：它应已到期。请给出更晚的到期时间。</translation>
    </message>
    <message>
        <source>Its end must be a day and a time, like 2027-01-31 09:00.</source>
        <translation>到期时间必须是日期和时间，例如 2027-01-31 09:00。</translation>
    </message>
    <message>
        <source>Of {1} binding: how long it still lives is not known: bound again, you choose the end.</source>
        <translation>{1} 个绑定：剩余有效期未知；重新绑定时由您选择到期时间。</translation>
    </message>
    <message>
        <source>Of {1} bindings: how long they still live is not known: bound again, you choose the end.</source>
        <translation>{1} 个绑定：剩余有效期未知；重新绑定时由您选择到期时间。</translation>
    </message>
    <message>
        <source>Of {1} binding: its end comes back to the minute only, as AXE counts in minutes.</source>
        <translation>{1} 个绑定：到期时间只能恢复到分钟，因为 AXE 按分钟计。</translation>
    </message>
    <message>
        <source>Of {1} bindings: their end comes back to the minute only, as AXE counts in minutes.</source>
        <translation>{1} 个绑定：到期时间只能恢复到分钟，因为 AXE 按分钟计。</translation>
    </message>
    <message>
        <source>Of {1} binding: it was bound elsewhere, and what no query tells of it is lost.</source>
        <translation>{1} 个绑定：是在别处绑定的，任何查询都不返回的内容将丢失。</translation>
    </message>
    <message>
        <source>Of {1} bindings: they were bound elsewhere, and what no query tells of them is lost.</source>
        <translation>{1} 个绑定：是在别处绑定的，任何查询都不返回的内容将丢失。</translation>
    </message>
    <message>
        <source>Of {1} binding: a value that changes was empty or is not known: it cannot be put back.</source>
        <translation>{1} 个绑定：被更改的值原为空或未知：无法恢复。</translation>
    </message>
    <message>
        <source>Of {1} bindings: a value that changes was empty or is not known: it cannot be put back.</source>
        <translation>{1} 个绑定：被更改的值原为空或未知：无法恢复。</translation>
    </message>
    <message>
        <source>Of {1} binding: bound again, it gets another id.</source>
        <translation>{1} 个绑定：重新绑定后会有另一个编号。</translation>
    </message>
    <message>
        <source>Of {1} bindings: bound again, they get another id.</source>
        <translation>{1} 个绑定：重新绑定后会有另一个编号。</translation>
    </message>
    <message>
        <source>Of {1} binding: bound again, it gets another X and Y: the platform picks them.</source>
        <translation>{1} 个绑定：重新绑定后会有另一个 X 和 Y：由平台选取。</translation>
    </message>
    <message>
        <source>Of {1} bindings: bound again, they get another X and Y: the platform picks them.</source>
        <translation>{1} 个绑定：重新绑定后会有另一个 X 和 Y：由平台选取。</translation>
    </message>
    <message>
        <source>There is no such binding: it has ended, was unbound, or stands on an X not known here.</source>
        <translation>没有这样的绑定：它已到期、已解绑，或位于此处未知的 X 上。</translation>
    </message>
    <message>
        <source>No such binding is known: it is gone already.</source>
        <translation>没有已知的此类绑定：它已不存在。</translation>
    </message>
    <message>
        <source>It fits {1} bindings. Name X, and A, B or the extension, so that one is left.</source>
        <translation>符合的绑定有 {1} 个。请写明 X，以及 A、B 或分机号，使其只剩一个。</translation>
    </message>
    <message>
        <source>{1} is about the same binding.</source>
        <translation>{1}涉及同一绑定。</translation>
    </message>
    <message>
        <source>No lifetime was given: it never ends by itself.</source>
        <translation>没有给出有效期：它不会自行到期。</translation>
    </message>
    <message>
        <source>It was given this lifetime, but since when nobody knows. Renew it to be sure.</source>
        <translation>它设有此有效期，但起算时间未知。为确保无误，请续期。</translation>
    </message>
    <message>
        <source>Huawei goes on telling the lifetime of the bind; the new one counts all the same.</source>
        <translation>华为仍会返回绑定时的有效期；但新的有效期照样生效。</translation>
    </message>
    <message>
        <source>The platform says of X “{1}”: it may refuse this.</source>
        <translation>平台称该 X“{1}”：可能会拒绝此请求。</translation>
    </message>
    <message>
        <source>X is not among the numbers known here: the platform decides whether it is yours.</source>
        <translation>X 不在此处已知的号码之中：是否属于您由平台判断。</translation>
    </message>
    <message>
        <source>What stands on this X was never read: the platform may refuse it.</source>
        <translation>从未读取过此 X 上的内容：平台可能会拒绝。</translation>
    </message>
    <message>
        <source>The platform picks the extension.</source>
        <translation>分机号由平台选取。</translation>
    </message>
    <message>
        <source>How many digits extensions have here is not known: the platform may refuse it.</source>
        <translation>此处分机号有几位未知：平台可能会拒绝。</translation>
    </message>
    <message>
        <source>Until now it never ends.</source>
        <translation>目前它永不到期。</translation>
    </message>
    <message>
        <source>It would end sooner than now.</source>
        <translation>它会比现在更早到期。</translation>
    </message>
    <message>
        <source>{1} bindings go.</source>
        <translation>将解除 {1} 个绑定。</translation>
    </message>
    <message>
        <source>That a bind succeeds does not mean that A can call: an A who is not registered with the carrier binds fine, and the calls are blocked.</source>
        <translation>绑定成功并不表示 A 可以呼叫：未在运营商登记的 A 也能绑定成功，但呼叫会被阻断。</translation>
    </message>
    <message>
        <source>Every binding on these X is removed: {1}. Running calls go on.</source>
        <translation>这些 X 上的全部绑定都会被移除：{1} 个。正在进行的通话会继续。</translation>
    </message>
    <message>
        <source>AX bindings never end by themselves: they stay until they are unbound.</source>
        <translation>AX 绑定不会自行到期：一直保留到解绑为止。</translation>
    </message>
    <message>
        <source>Its numbers are exchanged in a ring: it is unbound first and bound anew, with another id.</source>
        <translation>其号码构成循环交换：先解绑再重新绑定，编号会变。</translation>
    </message>
    <message>
        <source>Numbers are exchanged in a ring here, and one of them cannot be bound anew, as that needs: X takes no bindings now, or nobody knows how long it still lives. Give a lifetime, or wait.</source>
        <translation>此处的号码构成循环交换，而其中一个无法按需重新绑定：X 现在不接受绑定，或其剩余有效期未知。请给出有效期，或等待。</translation>
    </message>
    <message>
        <source>{1}, under whose X it goes, cannot be bound.</source>
        <translation>{1}无法绑定，而它要归入其 X 之下。</translation>
    </message>
    <message>
        <source>It would have ended by now: it is left unbound.</source>
        <translation>现在它应已到期：不再绑定。</translation>
    </message>
    <message>
        <source>How long it would still live is not known. Give a lifetime for it.</source>
        <translation>其剩余有效期未知。请为其给出有效期。</translation>
    </message>
    <message>
        <source>{1} is the same.</source>
        <translation>{1}与此相同。</translation>
    </message>
    <message>
        <source>Nothing stands on it.</source>
        <translation>其上没有任何内容。</translation>
    </message>
    <message>
        <source>line {1}</source>
        <translation>第 {1} 行</translation>
    </message>
    <message>
        <source>Before, it would have ended by now: it is unbound.</source>
        <translation>此前的绑定现在应已到期：予以解绑。</translation>
    </message>
    <message>
        <source>{1} was written in another form, and taken as +86 and the number.</source>
        <translation>{1} 以其他格式书写，已按 +86 加号码处理。</translation>
    </message>
    <message>
        <source>{1} were written in another form, and taken as +86 and the number.</source>
        <translation>{1} 以其他格式书写，已按 +86 加号码处理。</translation>
    </message>
    <message>
        <source>Lifetimes are whole minutes here: it is rounded up to the next one.</source>
        <translation>此处有效期以整分钟计：向上取整到下一分钟。</translation>
    </message>
    <message>
        <source>It has both a lifetime and an end: keep one of them.</source>
        <translation>同时写了有效期和到期时间：请保留其中之一。</translation>
    </message>
    <message>
        <source>{1} is a 400 or 95 number: Huawei binds people&apos;s own mobiles and landlines alone. As a temporary callee it could be set.</source>
        <translation>{1} 是 400 或 95 号码：华为只绑定个人手机和固话。它可设为临时被叫。</translation>
    </message>
    <message>
        <source>X is no privacy number: those look like mobiles, +86 and 11 digits.</source>
        <translation>X 不是隐私号码：隐私号码形如手机号，为 +86 加 11 位数字。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>until {1}</source>
        <translation>至 {1}</translation>
    </message>
    <message>
        <source>That check is not known any more. Check the plan again.</source>
        <translation>该检查已不再保留。请重新检查计划。</translation>
    </message>
    <message>
        <source>The check is not done. Wait for it, or check the plan again.</source>
        <translation>检查尚未完成。请等待，或重新检查计划。</translation>
    </message>
    <message>
        <source>The check is too old, or the plan was changed since. Check it again.</source>
        <translation>检查过旧，或此后计划已被更改。请重新检查。</translation>
    </message>
    <message>
        <source>{1} requests were confirmed, and it is {2}. Look at the check again.</source>
        <translation>确认的是 {1} 个请求，而实际为 {2} 个。请重新查看检查结果。</translation>
    </message>
    <message>
        <source>Every binding on these X goes: {1}. Type that number to confirm it.</source>
        <translation>这些 X 上的全部绑定都会解除：{1} 个。请输入该数字以确认。</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>读取已停止。</translation>
    </message>
    <message>
        <source>Bindings: the same page comes whatever is asked for.</source>
        <translation>绑定：无论请求哪一页，返回的都是同一页。</translation>
    </message>
    <message>
        <source>It goes on in {1} seconds.</source>
        <translation>将在 {1} 秒后继续。</translation>
    </message>
    <message>
        <source>Bind on {1}: {2}</source>
        <translation>绑定（{1}）：{2}</translation>
    </message>
    <message>
        <source>Unbind on {1}: {2}</source>
        <translation>解绑（{1}）：{2}</translation>
    </message>
    <message>
        <source>Renew on {1}: {2}</source>
        <translation>续期（{1}）：{2}</translation>
    </message>
    <message>
        <source>Clear numbers on {1}: {2}</source>
        <translation>清空号码（{1}）：{2}</translation>
    </message>
    <message>
        <source>Undo a plan on {1}: {2}</source>
        <translation>撤销计划（{1}）：{2}</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 个请求</translation>
    </message>
    <message>
        <source>{1} requests</source>
        <translation>{1} 个请求</translation>
    </message>
    <message>
        <source>Everything is so already: there is nothing to send.</source>
        <translation>全部都已如此：没有需要发送的内容。</translation>
    </message>
    <message>
        <source>Read again, the platform shows it so.</source>
        <translation>重新读取，平台显示如此。</translation>
    </message>
    <message>
        <source>Compare it in the table of numbers, and bind it again if it is to be so.</source>
        <translation>请在号码表中比对，如应如此，请重新绑定。</translation>
    </message>
    <message>
        <source>Read again, the platform does not show it any more.</source>
        <translation>重新读取时，平台已不再显示它。</translation>
    </message>
    <message>
        <source>The platform said yes, but does not show it.</source>
        <translation>平台已同意，但未显示它。</translation>
    </message>
    <message>
        <source>The platform said yes, but shows another value ({1}).</source>
        <translation>平台已同意，但显示的是其他值（{1}）。</translation>
    </message>
    <message>
        <source>The platform said yes, but still shows it.</source>
        <translation>平台已同意，但仍显示它。</translation>
    </message>
    <message>
        <source>1 binding</source>
        <translation>1 个绑定</translation>
    </message>
    <message>
        <source>{1} bindings</source>
        <translation>{1} 个绑定</translation>
    </message>
    <message>
        <source>{1} of {2} ends within {3} h. Renew what is still needed: Numbers → Renew.</source>
        <translation>{2} 的 {1}将在 {3} 小时内到期。仍需要的请续期：号码 → 续期。</translation>
    </message>
    <message>
        <source>{1} of {2} end within {3} h. Renew what is still needed: Numbers → Renew.</source>
        <translation>{2} 的 {1}将在 {3} 小时内到期。仍需要的请续期：号码 → 续期。</translation>
    </message>
    <message>
        <source>1 X number</source>
        <translation>1 个 X 号码</translation>
    </message>
    <message>
        <source>{1} X numbers</source>
        <translation>{1} 个 X 号码</translation>
    </message>
    <message>
        <source>{1} of {2} – {3}{4}.</source>
        <translation>{2} 的 {1}：{3}{4}。</translation>
    </message>
    <message>
        <source>{1} is in arrears.</source>
        <translation>{1} 已欠费。</translation>
    </message>
    <message>
        <source>{1}: no X number is {2} any more.</source>
        <translation>{1}：已没有状态为{2}的 X 号码。</translation>
    </message>
    <message>
        <source>{1}: {2} of {3} are not as the platform had answered. The receipt says which.</source>
        <translation>{1}：{3} 个中有 {2} 个与平台的应答不符。详见回执。</translation>
    </message>
    <message>
        <source>a landline</source>
        <translation>固话</translation>
    </message>
    <message>
        <source>a service number</source>
        <translation>服务号码</translation>
    </message>
    <message>
        <source>It is {1}: an X is always a number like a mobile&apos;s.</source>
        <translation>这是{1}：X 始终是形如手机号的号码。</translation>
    </message>
    <message>
        <source>“{1}” must be true or false.</source>
        <translation>“{1}”必须是“是”或“否”。</translation>
    </message>
    <message>
        <source>“{1}” must be a whole number from 0 on.</source>
        <translation>“{1}”必须是从 0 开始的整数。</translation>
    </message>
    <message>
        <source>The request is not JSON.</source>
        <translation>请求不是 JSON。</translation>
    </message>
    <message>
        <source>A fault of the program ({1}); see its log.</source>
        <translation>程序出现故障（{1}）；详见其日志。</translation>
    </message>
    <message>
        <source>Give the changes as a list.</source>
        <translation>请以列表形式给出更改。</translation>
    </message>
    <message>
        <source>This account was not checked yet.</source>
        <translation>此账号尚未检查过。</translation>
    </message>
    <message>
        <source>A change of the contract does not fit.</source>
        <translation>接口约定的一项更改不符合要求。</translation>
    </message>
    <message>
        <source>{1}: a push told of a task that was not watched. It is watched now.</source>
        <translation>{1}：一条推送涉及未监看的任务。现已开始监看。</translation>
    </message>
    <message>
        <source>“{1}” cannot be used yet: look at its light and test it.</source>
        <translation>“{1}”还不能使用：请查看其状态灯并测试。</translation>
    </message>
    <message>
        <source>Port {1} cannot be used ({2}). Choose another one with --port, or leave it out for any free one.</source>
        <translation>端口 {1} 无法使用（{2}）。请用 --port 选择其他端口，或不指定以使用任一空闲端口。</translation>
    </message>
    <message>
        <source>Say which table leaves.</source>
        <translation>请说明要导出哪个表。</translation>
    </message>
    <message>
        <source>The request is too large.</source>
        <translation>请求过大。</translation>
    </message>
    <message>
        <source>This host is not served here.</source>
        <translation>此处不为该主机提供服务。</translation>
    </message>
    <message>
        <source>The token is missing or wrong.</source>
        <translation>令牌缺失或错误。</translation>
    </message>
    <message>
        <source>That rehearsal is not held any more. Rehearse again.</source>
        <translation>该预演已不再保留。请重新预演。</translation>
    </message>
    <message>
        <source>What was rehearsed is not held any more. Rehearse it again.</source>
        <translation>预演的内容已不再保留。请重新预演。</translation>
    </message>
    <message>
        <source>Cancel {1} call</source>
        <translation>取消 {1} 个呼叫</translation>
    </message>
    <message>
        <source>Cancel {1} calls</source>
        <translation>取消 {1} 个呼叫</translation>
    </message>
    <message>
        <source>Stop {1} campaign</source>
        <translation>停止 {1} 个活动</translation>
    </message>
    <message>
        <source>Stop {1} campaigns</source>
        <translation>停止 {1} 个活动</translation>
    </message>
    <message>
        <source>Terminate {1} call</source>
        <translation>挂断 {1} 个通话</translation>
    </message>
    <message>
        <source>Terminate {1} calls</source>
        <translation>挂断 {1} 个通话</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>未作选择。</translation>
    </message>
    <message>
        <source>{1} were confirmed, but {2} are chosen. Look at the rehearsal again.</source>
        <translation>确认的是 {1} 个，而选中的是 {2} 个。请重新查看预演。</translation>
    </message>
    <message>
        <source>Give a reason: it is needed above {1}.</source>
        <translation>请填写理由：超过 {1} 个时必须填写。</translation>
    </message>
    <message>
        <source>Nothing of what was chosen can be asked for.</source>
        <translation>所选内容均不能请求。</translation>
    </message>
    <message>
        <source>Keys are kept in files here; no passphrase is needed.</source>
        <translation>密钥保存在此处的文件中；不需要口令。</translation>
    </message>
    <message>
        <source>Give the names as an object.</source>
        <translation>请以对象形式给出名称。</translation>
    </message>
    <message>
        <source>An account holds at most {1} names of its own.</source>
        <translation>一个账号最多可有 {1} 个自定义名称。</translation>
    </message>
    <message>
        <source>Names are given by kind and code.</source>
        <translation>名称按种类和代码给出。</translation>
    </message>
    <message>
        <source>There is no such dictionary.</source>
        <translation>没有此字典。</translation>
    </message>
    <message>
        <source>{1} has no codes of the kind “{2}”.</source>
        <translation>{1} 没有“{2}”类的代码。</translation>
    </message>
    <message>
        <source>Codes and names are texts of one line.</source>
        <translation>代码和名称都是单行文本。</translation>
    </message>
    <message>
        <source>A code has from 1 to {1} characters.</source>
        <translation>代码须有 1 至 {1} 个字符。</translation>
    </message>
    <message>
        <source>The name of “{1}” is too long: at most {2} characters.</source>
        <translation>“{1}”的名称过长：最多 {2} 个字符。</translation>
    </message>
    <message>
        <source>There is no such kind of campaign.</source>
        <translation>没有此类活动。</translation>
    </message>
    <message>
        <source>Include kinds of problems, with commas between them.</source>
        <translation>请给出问题种类，以逗号分隔。</translation>
    </message>
    <message>
        <source>“{1}” is no column of this list.</source>
        <translation>“{1}”不是此名单的列。</translation>
    </message>
    <message>
        <source>It lacks {1}.</source>
        <translation>缺少 {1}。</translation>
    </message>
    <message>
        <source>{1}: the platform does not list what is chosen any more. Choose another.</source>
        <translation>{1}：平台已不再列出所选内容。请另选。</translation>
    </message>
    <message>
        <source>Groups are not listed. Look at its id.</source>
        <translation>组不会列出。请核对其编号。</translation>
    </message>
    <message>
        <source>It was not seen in use here. Look at its spelling.</source>
        <translation>此处未见使用过。请检查拼写。</translation>
    </message>
    <message>
        <source>The platform lists none.</source>
        <translation>平台没有列出任何一个。</translation>
    </message>
    <message>
        <source>A campaign of this name is there already. The platform may refuse a second one, and the table shows two of the same name.</source>
        <translation>已有同名活动。平台可能拒绝第二个，且表中会显示两个同名活动。</translation>
    </message>
    <message>
        <source>AI Rudder&apos;s console takes names of at most {1} letters without blanks; this one may be refused.</source>
        <translation>AI Rudder 的控制台接受最多 {1} 个字母、不含空格的名称；此名称可能会被拒绝。</translation>
    </message>
    <message>
        <source>One campaign takes {1} rows, so the list becomes {2}: “{3}” to “{4}”. They dial at the same time.</source>
        <translation>一个活动可容纳 {1} 行，因此名单分为 {2} 个：从“{3}”到“{4}”。它们同时拨打。</translation>
    </message>
    <message>
        <source>The same number stands in line {1} already.</source>
        <translation>同一号码已出现在第 {1} 行。</translation>
    </message>
    <message>
        <source>“{1}” lists it, and is not over.</source>
        <translation>“{1}”列有该号码，且尚未结束。</translation>
    </message>
    <message>
        <source>“{1}” lists {2} of the {3} numbers and is not over: is this the same list? Somebody may have begun it already. Go on only if it is to be called twice.</source>
        <translation>“{1}”列有 {3} 个号码中的 {2} 个，且尚未结束：这是同一份名单吗？可能已有人启动了它。只有确实要呼叫两次时才继续。</translation>
    </message>
    <message>
        <source>It was sent {1} times within a day.</source>
        <translation>一天之内已发送 {1} 次。</translation>
    </message>
    <message>
        <source>{1} sent a list of the same numbers at {2} on {3} as “{4}”.</source>
        <translation>{1} 已于 {3} {2} 发送过相同号码的名单，名称为“{4}”。</translation>
    </message>
    <message>
        <source>Go on only if everybody is to be called once more.</source>
        <translation>只有确实要再次呼叫所有人时才继续。</translation>
    </message>
    <message>
        <source>It is on the stop list of this account.</source>
        <translation>它在此账号的停呼名单上。</translation>
    </message>
    <message>
        <source>was made</source>
        <translation>创建于</translation>
    </message>
    <message>
        <source>dialled last</source>
        <translation>最近拨打于</translation>
    </message>
    <message>
        <source>This task is over. Name another one of today.</source>
        <translation>此任务已结束。请指定今天的其他任务。</translation>
    </message>
    <message>
        <source>Nobody here knows when this task was made. If it is not of today, Blu takes no list for it.</source>
        <translation>此处不知道该任务何时创建。如果不是今天的，Blu 不会为其接收名单。</translation>
    </message>
    <message>
        <source>Sending goes on beyond midnight in {1}, and the task is good for its day only: what is sent later is refused.</source>
        <translation>发送会持续到 {1} 的午夜之后，而任务仅当日有效：之后发送的内容会被拒绝。</translation>
    </message>
    <message>
        <source>This task {1} on {2}, and a task is good for one day only: Blu takes no list for it any more. Name a task of today, or make one.</source>
        <translation>此任务{1} {2}，而任务仅当日有效：Blu 已不再为其接收名单。请指定今天的任务，或创建一个。</translation>
    </message>
    <message>
        <source>{1} row is nothing that the platform takes.</source>
        <translation>{1} 行不是平台接受的内容。</translation>
    </message>
    <message>
        <source>{1} rows are nothing that the platform takes.</source>
        <translation>{1} 行不是平台接受的内容。</translation>
    </message>
    <message>
        <source>{1} row holds a character that the platform refuses.</source>
        <translation>{1} 行含有平台拒绝的字符。</translation>
    </message>
    <message>
        <source>{1} rows hold characters that the platform refuses.</source>
        <translation>{1} 行含有平台拒绝的字符。</translation>
    </message>
    <message>
        <source>{1} row is on the account&apos;s stop list and never sent.</source>
        <translation>{1} 行在账号的停呼名单上，绝不发送。</translation>
    </message>
    <message>
        <source>{1} row repeats a number of the list: it is sent once.</source>
        <translation>{1} 行与名单中的号码重复：只发送一次。</translation>
    </message>
    <message>
        <source>{1} rows repeat numbers of the list: it is sent once.</source>
        <translation>{1} 行与名单中的号码重复：只发送一次。</translation>
    </message>
    <message>
        <source>{1} row lacks {2}, which the script expects. They are sent all the same.</source>
        <translation>{1} 行缺少话术所需的 {2}。仍会发送。</translation>
    </message>
    <message>
        <source>{1} rows lack {2}, which the script expects. They are sent all the same.</source>
        <translation>{1} 行缺少话术所需的 {2}。仍会发送。</translation>
    </message>
    <message>
        <source>Line {1}:</source>
        <translation>第 {1} 行：</translation>
    </message>
    <message>
        <source>The first one:</source>
        <translation>第一个：</translation>
    </message>
    <message>
        <source>{1} rows are on the account&apos;s stop list and never sent.</source>
        <translation>{1} 行在账号的停呼名单上，绝不发送。</translation>
    </message>
    <message>
        <source>{1} row has a number that “{2}” lists, which is not over.</source>
        <translation>{1} 行的号码也列在“{2}”中，该活动尚未结束。</translation>
    </message>
    <message>
        <source>{1} rows have numbers that “{2}” lists, which is not over.</source>
        <translation>{1} 行的号码也列在“{2}”中，该活动尚未结束。</translation>
    </message>
    <message>
        <source>{1} row has a number that other campaigns list, which are not over.</source>
        <translation>{1} 行的号码也列在其他尚未结束的活动中。</translation>
    </message>
    <message>
        <source>{1} rows have numbers that other campaigns list, which are not over.</source>
        <translation>{1} 行的号码也列在其他尚未结束的活动中。</translation>
    </message>
    <message>
        <source>{1} row lacks other variables that the script expects.</source>
        <translation>{1} 行缺少话术所需的其他变量。</translation>
    </message>
    <message>
        <source>The script expects {1}, and no row has it. The rows are sent all the same.</source>
        <translation>话术需要 {1}，而没有任何一行带有它。这些行仍会发送。</translation>
    </message>
    <message>
        <source>{1} rows lack other variables that the script expects.</source>
        <translation>{1} 行缺少话术所需的其他变量。</translation>
    </message>
    <message>
        <source>{1} does not exist in {2}: a clock change skips it. Choose a time before or after it.</source>
        <translation>{1} 在 {2} 不存在：时钟调整跳过了它。请选择在此之前或之后的时间。</translation>
    </message>
    <message>
        <source>{1} happens twice in {2}, because clocks are set back. The first one is meant here (UTC{3}); the platform may take the second, an hour later.</source>
        <translation>由于时钟回拨，{1} 在 {2} 出现两次。此处指第一次（UTC{3}）；平台可能取第二次，即晚一小时。</translation>
    </message>
    <message>
        <source>The window is over: it ended at {1}, and it is {2} in {3}. Nobody would be called. Choose a later end.</source>
        <translation>拨打时段已过：于 {1} 结束，而 {3} 现在是 {2}。不会呼叫任何人。请选择更晚的结束时间。</translation>
    </message>
    <message>
        <source>The window began already, at {1} in {2}: dialling begins as soon as the list is sent.</source>
        <translation>拨打时段已开始：{2} {1}：名单一发送即开始拨打。</translation>
    </message>
    <message>
        <source>{1} h {2} min</source>
        <translation>{1} 小时 {2} 分钟</translation>
    </message>
    <message>
        <source>Clocks change within the window: it is {1} long, not {2} as its two times look.</source>
        <translation>拨打时段内有时钟调整：实际长 {1}，而不是两个时间看上去的 {2}。</translation>
    </message>
    <message>
        <source>Dialling begins in {1} days only. Is the day right?</source>
        <translation>{1} 天后才开始拨打。日期是否正确？</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>请重新检查。</translation>
    </message>
    <message>
        <source>{1} rows were confirmed, but {2} would be sent. Look at the check again.</source>
        <translation>确认的是 {1} 行，而将发送 {2} 行。请重新查看检查结果。</translation>
    </message>
    <message>
        <source>That check is not held any more, or is not done.</source>
        <translation>该检查已不再保留，或尚未完成。</translation>
    </message>
    <message>
        <source>That check is older than {1} minutes.</source>
        <translation>该检查已超过 {1} 分钟。</translation>
    </message>
    <message>
        <source>The draft was changed since it was checked.</source>
        <translation>检查之后草稿已被更改。</translation>
    </message>
    <message>
        <source>{1} sent “{2}” since this was checked, with {3} of the same numbers.</source>
        <translation>此次检查之后，{1} 已发送“{2}”，其中有 {3} 个相同号码。</translation>
    </message>
    <message>
        <source>There is no such campaign here: it was thrown away, or is of another desk.</source>
        <translation>此处没有此活动：它已被丢弃，或属于另一个席位。</translation>
    </message>
    <message>
        <source>This campaign was sent already. Use it as the pattern of another one.</source>
        <translation>此活动已发送。请将其用作另一个活动的样板。</translation>
    </message>
    <message>
        <source>That campaign is not known here.</source>
        <translation>此处没有该活动。</translation>
    </message>
    <message>
        <source>Looked at {1} ({2}).</source>
        <translation>查看时间：{1}（{2}）。</translation>
    </message>
    <message>
        <source>Of the {1} rows before it, {2} have a result.</source>
        <translation>在其前的 {1} 行中，{2} 行已有结果。</translation>
    </message>
    <message>
        <source>“{1}” of before</source>
        <translation>此前的“{1}”</translation>
    </message>
    <message>
        <source>{1}: about {2} dials a minute, {3} for a number.</source>
        <translation>{1}：每分钟约拨打 {2} 次，每个号码 {3} 次。</translation>
    </message>
    <message>
        <source>By the pace of the last {1} campaigns of {2}</source>
        <translation>按{2}最近 {1} 个活动的速度</translation>
    </message>
    <message>
        <source>By the pace of the last campaign of {1}</source>
        <translation>按{1}最近一个活动的速度</translation>
    </message>
    <message>
        <source>No campaign of before tells a pace, so its end cannot be forecast.</source>
        <translation>此前没有活动可供推算速度，因此无法预测其结束时间。</translation>
    </message>
    <message>
        <source>No campaign can be begun on “{1}”: its platform dials nobody.</source>
        <translation>不能在“{1}”上启动活动：其平台不拨打电话。</translation>
    </message>
    <message>
        <source>Check again later.</source>
        <translation>请稍后重新检查。</translation>
    </message>
    <message>
        <source>Look at the platform&apos;s own console before you launch the same again.</source>
        <translation>再次启动相同内容之前，请先查看平台自己的控制台。</translation>
    </message>
    <message>
        <source>Not sent: what became of {1} is not known.</source>
        <translation>未发送：{1}的结果未知。</translation>
    </message>
    <message>
        <source>It was asked for {1} times: an empty one may be left behind.</source>
        <translation>已请求 {1} 次：可能遗留一个空的。</translation>
    </message>
    <message>
        <source>Not sent: {1} met “{2}”, and the rest would, too.</source>
        <translation>未发送：{1}遇到“{2}”，其余的也会如此。</translation>
    </message>
    <message>
        <source>Not sent: {1} was refused.</source>
        <translation>未发送：{1}被拒绝。</translation>
    </message>
    <message>
        <source>{1} of its {2} rows have a result.</source>
        <translation>其 {2} 行中已有 {1} 行有结果。</translation>
    </message>
    <message>
        <source>Lines that were seen in use here; the platform has no list of them, and others may exist.</source>
        <translation>此处见到使用过的线路；平台没有线路列表，可能还有其他线路。</translation>
    </message>
    <message>
        <source>Tasks that are watched here and may be of today; others may exist.</source>
        <translation>此处监看的、可能是今天的任务；可能还有其他任务。</translation>
    </message>
    <message>
        <source>“{1}” has no campaign of the kind “{2}”.</source>
        <translation>“{1}”没有“{2}”类的活动。</translation>
    </message>
    <message>
        <source>No task of today is known here: type its number.</source>
        <translation>此处没有已知的今天的任务：请输入其编号。</translation>
    </message>
    <message>
        <source>No line was seen in use here yet: type its name.</source>
        <translation>此处尚未见过使用的线路：请输入其名称。</translation>
    </message>
    <message>
        <source>Could not be listed: {1}</source>
        <translation>无法列出：{1}</translation>
    </message>
    <message>
        <source>this robot</source>
        <translation>此机器人</translation>
    </message>
    <message>
        <source>this line</source>
        <translation>此线路</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>此账号</translation>
    </message>
    <message>
        <source>“{1}” cannot be the pattern: it is no campaign that is begun by a list.</source>
        <translation>“{1}”不能用作样板：它不是以名单启动的活动。</translation>
    </message>
    <message>
        <source>Rows {1}–{2}</source>
        <translation>第 {1}–{2} 行</translation>
    </message>
    <message>
        <source>{1} (being sent)</source>
        <translation>{1}（正在发送）</translation>
    </message>
    <message>
        <source>Launch “{1}”: {2} row</source>
        <translation>启动“{1}”：{2} 行</translation>
    </message>
    <message>
        <source>Launch “{1}”: {2} rows</source>
        <translation>启动“{1}”：{2} 行</translation>
    </message>
    <message>
        <source>No row is left to be sent.</source>
        <translation>没有剩余的行可发送。</translation>
    </message>
    <message>
        <source>The window is too short for this list.</source>
        <translation>拨打时段对此名单来说太短。</translation>
    </message>
    <message>
        <source>What is left at its end is not called.</source>
        <translation>时段结束时剩余的号码不会被呼叫。</translation>
    </message>
    <message>
        <source>The window may be too short for this list.</source>
        <translation>拨打时段对此名单来说可能太短。</translation>
    </message>
    <message>
        <source>None of the {1} rows is left to be sent: see why each is left out.</source>
        <translation>{1} 行中没有一行可发送：请查看每行被略去的原因。</translation>
    </message>
    <message>
        <source>There is no list yet. Choose a file, or paste one.</source>
        <translation>还没有名单。请选择文件，或粘贴一份名单。</translation>
    </message>
    <message>
        <source>The platform does not tell what the script expects. {1} carried {2}.</source>
        <translation>平台未说明话术需要什么。{1}带有 {2}。</translation>
    </message>
    <message>
        <source>Asking what the platform lists …</source>
        <translation>正在查询平台列出的内容…</translation>
    </message>
    <message>
        <source>Looking at the pace so far …</source>
        <translation>正在查看目前的速度…</translation>
    </message>
    <message>
        <source>Looking at row {1} of {2} …</source>
        <translation>正在查看第 {1} 行，共 {2} 行…</translation>
    </message>
    <message>
        <source>Its results show that it was taken.</source>
        <translation>其结果表明平台已受理。</translation>
    </message>
    <message>
        <source>The platform shows it, with all of its rows.</source>
        <translation>平台显示了它及其全部行。</translation>
    </message>
    <message>
        <source>{1} of its rows never showed.</source>
        <translation>其中 {1} 行始终未显示。</translation>
    </message>
    <message>
        <source>One of its rows never showed.</source>
        <translation>其中一行始终未显示。</translation>
    </message>
    <message>
        <source>{1}: the platform said yes, but does not list {2} row. The receipt says which.</source>
        <translation>{1}：平台已同意，但未列出其中 {2} 行。详见回执。</translation>
    </message>
    <message>
        <source>{1}: the platform said yes, but does not list {2} rows. The receipt says which.</source>
        <translation>{1}：平台已同意，但未列出其中 {2} 行。详见回执。</translation>
    </message>
    <message>
        <source>Nobody decided until its campaign was over.</source>
        <translation>直到其活动结束也无人作出决定。</translation>
    </message>
    <message>
        <source>Another engine already collects for this profile; this one ends. Open a window to attach to the other one.</source>
        <translation>另一个引擎已在为此配置采集；本引擎将结束。请打开窗口以连接到那个引擎。</translation>
    </message>
    <message>
        <source>The engine ended. Look again.</source>
        <translation>引擎已结束。请重新查看。</translation>
    </message>
    <message>
        <source>The erasing of a number, which was interrupted, is complete: it stands nowhere any more.</source>
        <translation>此前中断的号码抹除现已完成：该号码已不在任何位置。</translation>
    </message>
    <message>
        <source>A number is being erased just now. Wait until that is over.</source>
        <translation>正在抹除一个号码。请等待其完成。</translation>
    </message>
    <message>
        <source>This desk only watches: nothing is erased from here. Act → Safety… switches that off.</source>
        <translation>本席位仅监看：不能从此处抹除任何内容。可在“处置 → 安全”中关闭此限制。</translation>
    </message>
    <message>
        <source>A fault inside Dialwatch ({1}); engine.log says more.</source>
        <translation>Dialwatch 内部出现故障（{1}）；详见 engine.log。</translation>
    </message>
    <message>
        <source>A number is not erased everywhere yet: {1} Go on with it in View → Erase a number.</source>
        <translation>有一个号码尚未在所有位置抹除：{1}请在“视图 → 抹除号码”中继续。</translation>
    </message>
    <message>
        <source>Give the number as a text.</source>
        <translation>请以文本形式给出号码。</translation>
    </message>
    <message>
        <source>There is no such call, or it has no number.</source>
        <translation>没有此通话，或它没有号码。</translation>
    </message>
    <message>
        <source>That number is not looked for any more. Look again.</source>
        <translation>已不再查找该号码。请重新查看。</translation>
    </message>
    <message>
        <source>Look first where the number stands.</source>
        <translation>请先查看该号码出现在哪里。</translation>
    </message>
    <message>
        <source>No erasure waits to be gone on with.</source>
        <translation>没有等待继续的抹除。</translation>
    </message>
    <message>
        <source>retention days</source>
        <translation>保留天数</translation>
    </message>
    <message>
        <source>Old files cannot be listed ({1}).</source>
        <translation>无法列出旧文件（{1}）。</translation>
    </message>
    <message>
        <source>Nothing can be written into {1} ({2}), so nothing was erased.</source>
        <translation>无法写入 {1}（{2}），因此未抹除任何内容。</translation>
    </message>
    <message>
        <source>Its number was erased, and what was kept of it with it.</source>
        <translation>其号码及相关保存内容已被抹除。</translation>
    </message>
    <message>
        <source>The file {1} cannot be changed ({2}). Close what uses it, or allow it to be written, then go on.</source>
        <translation>无法更改文件 {1}（{2}）。请关闭正在使用它的程序或允许写入，然后继续。</translation>
    </message>
    <message>
        <source>Something that is about this number is still being sent or watched. Wait until its receipt is final (Act → Receipts), or end it there.</source>
        <translation>与此号码有关的内容仍在发送或监看中。请等到其回执成为最终结果（处置 → 回执），或在那里中止它。</translation>
    </message>
    <message>
        <source>There is no such state of pushes.</source>
        <translation>没有此种推送状态。</translation>
    </message>
    <message>
        <source>There is no such push.</source>
        <translation>没有此推送。</translation>
    </message>
    <message>
        <source>Give the numbers of the pushes as a list.</source>
        <translation>请以列表形式给出推送的编号。</translation>
    </message>
    <message>
        <source>It came, was kept and acknowledged in {1} ms, by the public address.</source>
        <translation>它经由公网地址送达，并在 {1} 毫秒内保存并确认。</translation>
    </message>
    <message>
        <source>It came, was kept and acknowledged in {1} ms.</source>
        <translation>它已送达，并在 {1} 毫秒内保存并确认。</translation>
    </message>
    <message>
        <source>No push could come for {1} min. AI Rudder and Blu are asked for what was missed; Huawei repeats its own for some hours, and the chart marks the gap.</source>
        <translation>有 {1} 分钟无法接收推送。已向 AI Rudder 和 Blu 询问遗漏的内容；华为会在数小时内重发，图表中标出了这段空缺。</translation>
    </message>
    <message>
        <source>A push of {1} was longer than {2} MiB and was not taken. The platform is asked for what it holds.</source>
        <translation>一条{1}的推送超过 {2} MiB，未予接收。已向平台询问其保存的内容。</translation>
    </message>
    <message>
        <source>A push could not be kept, so the platform was told to send it again.</source>
        <translation>一条推送无法保存，因此已要求平台重新发送。</translation>
    </message>
    <message>
        <source>The push was answered with HTTP {1}, not by this program. Look where the public address leads.</source>
        <translation>该推送得到的应答是 HTTP {1}，并非来自本程序。请检查公网地址指向何处。</translation>
    </message>
    <message>
        <source>Switch receiving on first.</source>
        <translation>请先开启接收。</translation>
    </message>
    <message>
        <source>Look whether the name leads to this computer, and whether the proxy passes on what comes to it.</source>
        <translation>请检查该名称是否指向此电脑，以及代理是否转发收到的内容。</translation>
    </message>
    <message>
        <source>Look whether a firewall stands between.</source>
        <translation>请检查中间是否有防火墙。</translation>
    </message>
    <message>
        <source>Give the calls as a list of their numbers.</source>
        <translation>请以编号列表的形式给出通话。</translation>
    </message>
    <message>
        <source>At most {1} calls are taken at once.</source>
        <translation>一次最多接受 {1} 个通话。</translation>
    </message>
    <message>
        <source>Give what is wanted as an object.</source>
        <translation>请以对象形式给出所需的内容。</translation>
    </message>
    <message>
        <source>Name the jobs to give up, or all of them.</source>
        <translation>请指明要放弃的项目，或全部放弃。</translation>
    </message>
    <message>
        <source>There is no waveform of this call.</source>
        <translation>此通话没有波形。</translation>
    </message>
    <message>
        <source>A recording is opened to “listen”.</source>
        <translation>打开录音是为了“listen”（收听）。</translation>
    </message>
    <message>
        <source>Name the account and the task.</source>
        <translation>请指明账号和任务。</translation>
    </message>
    <message>
        <source>This export is over. Begin it again.</source>
        <translation>此导出已结束。请重新开始。</translation>
    </message>
    <message>
        <source>The address may have expired: fetch the recording again.</source>
        <translation>该地址可能已过期：请重新获取录音。</translation>
    </message>
    <message>
        <source>It was not kept here.</source>
        <translation>未保存在此处。</translation>
    </message>
    <message>
        <source>Write a passphrase of {1} characters or more into {2}, readable by you alone, and start the engine again to keep recordings on disk, encrypted.</source>
        <translation>请在 {2} 中写入 {1} 个字符以上、仅您可读的口令，并重新启动引擎，以将录音加密保存在磁盘上。</translation>
    </message>
    <message>
        <source>Recordings are kept encrypted; their key is in the system&apos;s keyring.</source>
        <translation>录音加密保存；其密钥在系统密钥环中。</translation>
    </message>
    <message>
        <source>Recordings are kept encrypted; their key is made from the passphrase in “{1}”.</source>
        <translation>录音加密保存；其密钥由“{1}”中的口令生成。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring holds something else in place of the key.</source>
        <translation>系统密钥环中该密钥的位置存放着其他内容。</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>口令过短。</translation>
    </message>
    <message>
        <source>The passphrase in {1} can be read by others. Close the file with “chmod 600 {2}” and write another passphrase into it.</source>
        <translation>{1} 中的口令可被他人读取。请用“chmod 600 {2}”限制该文件的权限，并写入另一个口令。</translation>
    </message>
    <message>
        <source>The passphrase in {1} cannot be read ({2}).</source>
        <translation>无法读取 {1} 中的口令（{2}）。</translation>
    </message>
    <message>
        <source>Recordings are held in memory until the engine ends.</source>
        <translation>录音保存在内存中，直到引擎结束。</translation>
    </message>
    <message>
        <source>The file {1} cannot be used ({2}).</source>
        <translation>无法使用文件 {1}（{2}）。</translation>
    </message>
    <message>
        <source>No audio was captured: the file is a header without sound.</source>
        <translation>没有录到声音：文件只有头部，没有音频。</translation>
    </message>
    <message>
        <source>It was cut off: it ends after {1}.</source>
        <translation>录音被截断：在 {1} 处结束。</translation>
    </message>
    <message>
        <source>It was cut off before its end.</source>
        <translation>录音在结束之前被截断。</translation>
    </message>
    <message>
        <source>It ends after {1} of {2}.</source>
        <translation>录音在 {1} 处结束，全长 {2}。</translation>
    </message>
    <message>
        <source>{1} cannot be played here: save it to a file.</source>
        <translation>{1} 无法在此播放：请保存为文件。</translation>
    </message>
    <message>
        <source>The file cannot be opened as sound: it is damaged. It can be saved.</source>
        <translation>文件无法作为音频打开：已损坏。可以保存。</translation>
    </message>
    <message>
        <source>Its waveform could not be kept: the disk is full.</source>
        <translation>无法保存其波形：磁盘已满。</translation>
    </message>
    <message>
        <source>The kept copy is damaged; fetch it again.</source>
        <translation>保存的副本已损坏；请重新获取。</translation>
    </message>
    <message>
        <source>This recording is not kept here. Fetch it first.</source>
        <translation>此录音未保存在此处。请先获取。</translation>
    </message>
    <message>
        <source>This recording is not open. Open it first.</source>
        <translation>此录音未打开。请先打开。</translation>
    </message>
    <message>
        <source>The call&apos;s campaign is not known any more.</source>
        <translation>该通话的活动已不再可知。</translation>
    </message>
    <message>
        <source>Without a key recordings are held in memory, and none above {1} MiB. The dialog Recordings says how to keep them on disk.</source>
        <translation>没有密钥时录音保存在内存中，且不获取超过 {1} MiB 的录音。“录音”对话框说明了如何将其保存在磁盘上。</translation>
    </message>
    <message>
        <source>What came of it is no more.</source>
        <translation>其结果已不再保留。</translation>
    </message>
    <message>
        <source>This recording is kept, but its key is out of reach.</source>
        <translation>此录音已保存，但目前无法取得其密钥。</translation>
    </message>
    <message>
        <source>The kept file is no more.</source>
        <translation>保存的文件已不存在。</translation>
    </message>
    <message>
        <source>“on” must be true or false.</source>
        <translation>“on”必须是“是”或“否”。</translation>
    </message>
    <message>
        <source>The markers do not fit: {1}.</source>
        <translation>标记不符合要求：{1}。</translation>
    </message>
    <message>
        <source>The judgement does not fit: {1}.</source>
        <translation>评判不符合要求：{1}。</translation>
    </message>
    <message>
        <source>recordings wiped</source>
        <translation>已清除录音</translation>
    </message>
    <message>
        <source>The rules do not fit.</source>
        <translation>规则不符合要求。</translation>
    </message>
    <message>
        <source>There is space again: recordings are fetched.</source>
        <translation>磁盘又有空间了：正在获取录音。</translation>
    </message>
    <message>
        <source>A kept recording cannot be deleted ({1}). Check the folder {2}.</source>
        <translation>无法删除保存的录音（{1}）。请检查文件夹 {2}。</translation>
    </message>
    <message>
        <source>has {1} MiB</source>
        <translation>大小为 {1} MiB</translation>
    </message>
    <message>
        <source>is larger than that</source>
        <translation>超过该大小</translation>
    </message>
    <message>
        <source>The recording {1}, and none above {2} MiB is fetched. The dialog Recordings changes that.</source>
        <translation>该录音{1}，而超过 {2} MiB 的录音不会获取。可在“录音”对话框中更改。</translation>
    </message>
    <message>
        <source>The recording cannot be kept ({1}).</source>
        <translation>无法保存录音（{1}）。</translation>
    </message>
    <message>
        <source>What came is no archive of recordings.</source>
        <translation>收到的内容不是录音压缩包。</translation>
    </message>
    <message>
        <source>The disk is full: recordings wait until there is space, and go on by themselves.</source>
        <translation>磁盘已满：录音将等到有空间后自动继续。</translation>
    </message>
    <message>
        <source>There was no recording in the archive.</source>
        <translation>压缩包中没有录音。</translation>
    </message>
    <message>
        <source>This archive unpacks to more than it may: nothing of it was kept.</source>
        <translation>此压缩包解压后超过允许的大小：未保存其中任何内容。</translation>
    </message>
    <message>
        <source>The archive of recordings is damaged.</source>
        <translation>录音压缩包已损坏。</translation>
    </message>
    <message>
        <source>A file in the archive of recordings is damaged.</source>
        <translation>录音压缩包中的一个文件已损坏。</translation>
    </message>
    <message>
        <source>The platform has deleted it by now, and it was not kept here.</source>
        <translation>平台现已将其删除，且此处没有保存。</translation>
    </message>
    <message>
        <source>There is no such task.</source>
        <translation>没有此任务。</translation>
    </message>
    <message>
        <source>No such call is known.</source>
        <translation>没有已知的此通话。</translation>
    </message>
    <message>
        <source>It has ended already.</source>
        <translation>已经结束。</translation>
    </message>
    <message>
        <source>It ends at once, for both sides.</source>
        <translation>对双方都立即结束。</translation>
    </message>
    <message>
        <source>It is over: nothing is left to stop.</source>
        <translation>已结束：没有需要停止的内容。</translation>
    </message>
    <message>
        <source>The platform may begin a later round of the plan: look at it again.</source>
        <translation>平台可能会开始该计划后续的一轮：请再次查看。</translation>
    </message>
    <message>
        <source>1 call goes on to its end.</source>
        <translation>1 个通话会继续到结束。</translation>
    </message>
    <message>
        <source>{1} calls go on to their end.</source>
        <translation>{1} 个通话会继续到结束。</translation>
    </message>
    <message>
        <source>Its call goes on; what would follow is cancelled.</source>
        <translation>其通话继续；后续的呼叫将取消。</translation>
    </message>
    <message>
        <source>Its call here is over; it is taken out of what would follow.</source>
        <translation>其在此处的呼叫已结束；将从后续呼叫中移除。</translation>
    </message>
    <message>
        <source>In this round alone: a later one may call it.</source>
        <translation>仅限本轮：之后的轮次可能会呼叫它。</translation>
    </message>
    <message>
        <source>It was called there, and nothing shows that it is listed now.</source>
        <translation>曾在那里呼叫过，但没有迹象表明它现在仍列在其中。</translation>
    </message>
    <message>
        <source>Listed in another format than it was given.</source>
        <translation>名单中的格式与给出的不同。</translation>
    </message>
    <message>
        <source>The only listed number that fits the masked one.</source>
        <translation>唯一与遮蔽号码相符的已列号码。</translation>
    </message>
    <message>
        <source>Found by an id.</source>
        <translation>按编号找到。</translation>
    </message>
    <message>
        <source>Found by the platform&apos;s own number of the entry.</source>
        <translation>按平台自己的条目编号找到。</translation>
    </message>
    <message>
        <source>The number is listed {1} times there: all are cancelled.</source>
        <translation>该号码在那里列出 {1} 次：全部取消。</translation>
    </message>
    <message>
        <source>The platform shows it with its middle hidden: it cannot be named.</source>
        <translation>平台显示时隐去了中间几位：无法指明该号码。</translation>
    </message>
    <message>
        <source>It is given more than once, and asked for once.</source>
        <translation>给出不止一次，只请求一次。</translation>
    </message>
    <message>
        <source>No account lists it, and none called it.</source>
        <translation>没有账号列有它，也没有账号呼叫过它。</translation>
    </message>
    <message>
        <source>Look whether it is written as it was uploaded.</source>
        <translation>请检查其写法是否与上传时一致。</translation>
    </message>
    <message>
        <source>{1} listed numbers could be meant, and none is chosen. Choose among them, or give the whole number.</source>
        <translation>可能指 {1} 个已列号码，未选中任何一个。请从中选择，或给出完整号码。</translation>
    </message>
    <message>
        <source>No such number is listed, but an entry that the platform itself numbers so. It is not chosen: choose it if that is meant.</source>
        <translation>没有列出这样的号码，但平台自己有一个条目使用此编号。未选中它：如果指的是它，请选中。</translation>
    </message>
    <message>
        <source>Nobody can be called off by a masked number.</source>
        <translation>不能凭遮蔽号码取消呼叫任何人。</translation>
    </message>
    <message>
        <source>Give the whole number.</source>
        <translation>请给出完整号码。</translation>
    </message>
    <message>
        <source>It is neither a number nor an id.</source>
        <translation>它既不是号码，也不是编号。</translation>
    </message>
    <message>
        <source>Not every task could be looked at: rehearse again when all accounts answer.</source>
        <translation>有任务无法查看：请在所有账号都有应答时重新预演。</translation>
    </message>
    <message>
        <source>{1} cannot be asked by an id alone: give the number.</source>
        <translation>{1} 不能只按编号查询：请给出号码。</translation>
    </message>
    <message>
        <source>If it waits between two dials it is listed again soon: rehearse once more then.</source>
        <translation>如果它正处于两次拨打之间，很快会再次列出：届时请再预演一次。</translation>
    </message>
    <message>
        <source>{1} may list it so.</source>
        <translation>{1} 可能以这种形式列有它。</translation>
    </message>
    <message>
        <source>{1}: {2}{3} could not be looked at: {4}</source>
        <translation>{1}：{2}{3} 无法查看：{4}</translation>
    </message>
    <message>
        <source>Rehearse again later.</source>
        <translation>请稍后重新预演。</translation>
    </message>
    <message>
        <source>and {1} more</source>
        <translation>等另外 {1} 个</translation>
    </message>
    <message>
        <source>{1}: reading whom “{2}” lists …</source>
        <translation>{1}：正在读取“{2}”所列的号码…</translation>
    </message>
    <message>
        <source>Looking for calls to these numbers …</source>
        <translation>正在查找与这些号码的通话…</translation>
    </message>
    <message>
        <source>Matching {1} entries …</source>
        <translation>正在比对 {1} 个条目…</translation>
    </message>
    <message>
        <source>No task of it goes on now. A plan between two rounds, or a workflow between two steps, has none until the next begins.</source>
        <translation>目前没有进行中的任务。计划在两轮之间，或工作流在两个步骤之间，在下一个开始之前没有任务。</translation>
    </message>
    <message>
        <source>No such campaign is known.</source>
        <translation>没有已知的此活动。</translation>
    </message>
    <message>
        <source>Persons make Huawei&apos;s calls: nothing waits that could be cancelled. A call that goes on can be terminated.</source>
        <translation>华为的呼叫由人拨打：没有等待中、可以取消的呼叫。进行中的通话可以挂断。</translation>
    </message>
    <message>
        <source>{1} does not tell whom a task lists. Paste the list that was uploaded, or put the numbers on the stop list.</source>
        <translation>{1} 不说明任务所列的号码。请粘贴上传的名单，或将号码放入停呼名单。</translation>
    </message>
    <message>
        <source>“{1}” may list numbers that wait between two dials: the platform does not show them. Stop the campaign to stop these too.</source>
        <translation>“{1}”可能列有处于两次拨打之间的号码：平台不显示它们。要一并停止，请停止该活动。</translation>
    </message>
    <message>
        <source>The rehearsal is not done yet.</source>
        <translation>预演尚未完成。</translation>
    </message>
    <message>
        <source>Choose among the rehearsal&apos;s candidates, each once.</source>
        <translation>请从预演的候选中选择，每个只选一次。</translation>
    </message>
    <message>
        <source>One of the chosen is over already: there is nothing left to stop.</source>
        <translation>所选的其中一个已结束：没有需要停止的内容。</translation>
    </message>
    <message>
        <source>The platform does not show whether it is listed there.</source>
        <translation>平台未显示它是否列在那里。</translation>
    </message>
    <message>
        <source>Nothing says that it is listed there.</source>
        <translation>没有信息表明它列在那里。</translation>
    </message>
    <message>
        <source>{1} numbers that nobody shows may be listed unseen in {2}{3}: too many to ask for one by one. Rehearse them in smaller parts, or some minutes later.</source>
        <translation>有 {1} 个未显示的号码可能列在 {2}{3} 中：数量过多，无法逐个查询。请分成较小的部分预演，或几分钟后再试。</translation>
    </message>
    <message>
        <source>To {1}, give one of: {2}.</source>
        <translation>要执行 {1}，请给出以下之一：{2}。</translation>
    </message>
    <message>
        <source>The rehearsal does not fit: {1}.</source>
        <translation>该预演不符合要求：{1}。</translation>
    </message>
    <message>
        <source>Whose number is to be shown is not told.</source>
        <translation>未说明要显示谁的号码。</translation>
    </message>
    <message>
        <source>all of the application</source>
        <translation>应用的全部</translation>
    </message>
    <message>
        <source>all of a table: {1}</source>
        <translation>整个表：{1}</translation>
    </message>
    <message>
        <source>Sent by Dialwatch to itself</source>
        <translation>由 Dialwatch 发给自己</translation>
    </message>
    <message>
        <source>Give the changes of a part of the settings as an object.</source>
        <translation>请以对象形式给出该部分设置的更改。</translation>
    </message>
    <message>
        <source>There are no settings “{1}”.</source>
        <translation>没有“{1}”这类设置。</translation>
    </message>
    <message>
        <source>This file is too large to hold settings of Dialwatch.</source>
        <translation>此文件过大，不可能是 Dialwatch 的设置。</translation>
    </message>
    <message>
        <source>This file holds something else than exported settings of Dialwatch. Nothing was changed.</source>
        <translation>此文件不是导出的 Dialwatch 设置。没有任何更改。</translation>
    </message>
    <message>
        <source>This file was exported by a newer Dialwatch than this one. Use that version, or export the settings anew with this one. Nothing was changed.</source>
        <translation>此文件由较新的 Dialwatch 导出。请使用那个版本，或用本版本重新导出设置。没有任何更改。</translation>
    </message>
    <message>
        <source>account {1}</source>
        <translation>账号 {1}</translation>
    </message>
    <message>
        <source>This file is broken{1}, or holds something else than settings of Dialwatch. Nothing was changed.</source>
        <translation>此文件已损坏{1}，或不是 Dialwatch 的设置。没有任何更改。</translation>
    </message>
    <message>
        <source>The file names the account “{1}” twice. Nothing was changed.</source>
        <translation>该文件两次写到账号“{1}”。没有任何更改。</translation>
    </message>
    <message>
        <source>The file does not fit ({1}): {2}. Nothing was changed.</source>
        <translation>该文件不符合要求（{1}）：{2}。没有任何更改。</translation>
    </message>
    <message>
        <source>“{1}” must be a text.</source>
        <translation>“{1}”必须是文本。</translation>
    </message>
    <message>
        <source>Give the keys as names with texts.</source>
        <translation>请以名称加文本的形式给出密钥。</translation>
    </message>
    <message>
        <source>There is no such place for keys.</source>
        <translation>没有此种密钥保存位置。</translation>
    </message>
    <message>
        <source>Give the numbers as a list of texts.</source>
        <translation>请以文本列表的形式给出号码。</translation>
    </message>
    <message>
        <source>Give at most {1} entries at a time.</source>
        <translation>一次最多给出 {1} 个条目。</translation>
    </message>
    <message>
        <source>Name the entries as a list of texts.</source>
        <translation>请以文本列表的形式指明条目。</translation>
    </message>
    <message>
        <source>There is no such call on this account.</source>
        <translation>此账号上没有该通话。</translation>
    </message>
    <message>
        <source>{1} does not ask before a dial: cancel its calls instead.</source>
        <translation>{1} 在拨打前不作询问：请改为取消其呼叫。</translation>
    </message>
    <message>
        <source>Parquet needs the package pyarrow: install it, or choose another form.</source>
        <translation>Parquet 需要 pyarrow 软件包：请安装它，或选择其他格式。</translation>
    </message>
    <message>
        <source>The file could not be written ({1}).</source>
        <translation>无法写入文件（{1}）。</translation>
    </message>
    <message>
        <source>The disk is full: nothing was written. Make room, or choose another folder.</source>
        <translation>磁盘已满：未写入任何内容。请腾出空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>That disk can only be read: choose another folder.</source>
        <translation>该磁盘只读：请选择其他文件夹。</translation>
    </message>
    <message>
        <source>You may not write into the folder “{1}”: choose another one.</source>
        <translation>您没有写入文件夹“{1}”的权限：请选择其他文件夹。</translation>
    </message>
    <message>
        <source>“{1}” does not end in {2}: choose such a name.</source>
        <translation>“{1}”不以 {2} 结尾：请选择这样的名称。</translation>
    </message>
    <message>
        <source>“{1}” is open in another program or protected: close it there, or choose another name.</source>
        <translation>“{1}”已在其他程序中打开或受保护：请先在那里关闭，或选择其他名称。</translation>
    </message>
    <message>
        <source>“{1}” ends neither in .xlsx nor in .csv: choose one of them.</source>
        <translation>“{1}”既不以 .xlsx 也不以 .csv 结尾：请选择其中之一。</translation>
    </message>
    <message>
        <source>“{1}” is a folder: choose another name.</source>
        <translation>“{1}”是文件夹：请选择其他名称。</translation>
    </message>
    <message>
        <source>The folder “{1}” is not there: choose another one.</source>
        <translation>没有文件夹“{1}”：请选择其他文件夹。</translation>
    </message>
    <message>
        <source>“{1}” cannot be used: choose another name.</source>
        <translation>“{1}”不能使用：请选择其他名称。</translation>
    </message>
    <message>
        <source>hold emoji or other signs that some platforms refuse</source>
        <translation>含有表情符号或部分平台会拒绝的其他符号</translation>
    </message>
    <message>
        <source>hold a cell that begins like a formula; it is kept as text</source>
        <translation>含有以公式形式开头的单元格；按文本保留</translation>
    </message>
    <message>
        <source>have more cells than there are headings; the rest is left out</source>
        <translation>单元格多于列名；其余略去</translation>
    </message>
    <message>
        <source>had their number written with decimals; they were taken off</source>
        <translation>的号码带有小数；已将小数去掉</translation>
    </message>
    <message>
        <source>has {1} characters, at most {2} are allowed</source>
        <translation>有 {1} 个字符，最多允许 {2} 个</translation>
    </message>
    <message>
        <source>holds a control character</source>
        <translation>含有控制字符</translation>
    </message>
    <message>
        <source>the spreadsheet shortened it: format the column as text and save again</source>
        <translation>被电子表格截短：请将该列设为文本格式并重新保存</translation>
    </message>
    <message>
        <source>is a formula</source>
        <translation>是公式</translation>
    </message>
    <message>
        <source>is no phone number</source>
        <translation>不是电话号码</translation>
    </message>
    <message>
        <source>no column is chosen for “{1}”</source>
        <translation>没有为“{1}”选择列</translation>
    </message>
    <message>
        <source>holds signs that cannot be read in this encoding</source>
        <translation>含有在此编码下无法读取的符号</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺少内容</translation>
    </message>
    <message>
        <source>is no whole number</source>
        <translation>不是整数</translation>
    </message>
    <message>
        <source>has decimals: format the column as text and enter the number anew</source>
        <translation>带有小数：请将该列设为文本格式并重新输入号码</translation>
    </message>
    <message>
        <source>The file is too large for this computer&apos;s memory: split it.</source>
        <translation>文件过大，此电脑的内存不足：请将其拆分。</translation>
    </message>
    <message>
        <source>The file has {1} columns, and at most {2} are read: leave out those that are not needed.</source>
        <translation>文件有 {1} 列，而最多读取 {2} 列：请去掉不需要的列。</translation>
    </message>
    <message>
        <source>The file holds no row that can be read.</source>
        <translation>文件中没有可读取的行。</translation>
    </message>
    <message>
        <source>The sheet “{1}” holds no row: choose another one.</source>
        <translation>工作表“{1}”没有任何行：请选择其他工作表。</translation>
    </message>
    <message>
        <source>That is a folder: choose a file.</source>
        <translation>这是文件夹：请选择文件。</translation>
    </message>
    <message>
        <source>go over several lines of the file, because a cell does</source>
        <translation>因单元格含有换行而跨越文件中的多行</translation>
    </message>
    <message>
        <source>hold a formula; what was saved as its value is taken</source>
        <translation>含有公式；采用其保存的值</translation>
    </message>
    <message>
        <source>the same number stands in line {1}</source>
        <translation>同一号码已出现在第 {1} 行</translation>
    </message>
    <message>
        <source>The file cannot be read ({1}).</source>
        <translation>无法读取文件（{1}）。</translation>
    </message>
    <message>
        <source>the number stands in the list twice</source>
        <translation>该号码在名单中出现两次</translation>
    </message>
    <message>
        <source>{1} rows {2}.</source>
        <translation>{1} 行{2}。</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>没有号码</translation>
    </message>
    <message>
        <source>The file is no text and no workbook: nothing in it can be read as a list.</source>
        <translation>该文件既不是文本也不是工作簿：无法作为名单读取。</translation>
    </message>
    <message>
        <source>a quotation mark is opened and not closed</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>lines {1}–{2}</source>
        <translation>第 {1}–{2} 行</translation>
    </message>
    <message>
        <source>it is the likeliest for these letters</source>
        <translation>对这些字母而言最有可能</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>由您选择</translation>
    </message>
    <message>
        <source>all of it is valid UTF-8</source>
        <translation>全部内容都是有效的 UTF-8</translation>
    </message>
    <message>
        <source>the file begins with a byte-order mark</source>
        <translation>文件以字节顺序标记开头</translation>
    </message>
    <message>
        <source>every second byte is zero</source>
        <translation>每隔一个字节为零</translation>
    </message>
    <message>
        <source>the line cannot be read ({1})</source>
        <translation>该行无法读取（{1}）</translation>
    </message>
    <message>
        <source>The workbook cannot be opened: save it anew as XLSX or CSV.</source>
        <translation>无法打开工作簿：请另存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>The workbook is protected by a password: save it without one.</source>
        <translation>工作簿受密码保护：请保存为不带密码的文件。</translation>
    </message>
    <message>
        <source>The workbook would unpack to more than 1 GiB: save the list as CSV.</source>
        <translation>工作簿解压后会超过 1 GiB：请将名单另存为 CSV。</translation>
    </message>
    <message>
        <source>The workbook has no sheet “{1}”.</source>
        <translation>工作簿没有工作表“{1}”。</translation>
    </message>
    <message>
        <source>The workbook is damaged: its archive cannot be opened.</source>
        <translation>工作簿已损坏：无法打开其压缩包。</translation>
    </message>
    <message>
        <source>The sheet “{1}” is damaged: save the workbook anew.</source>
        <translation>工作表“{1}”已损坏：请重新保存工作簿。</translation>
    </message>
    <message>
        <source>The stored calls were cut off while they were loaded.</source>
        <translation>已存储的通话在加载时被截断。</translation>
    </message>
    <message>
        <source>The stored calls cannot be understood.</source>
        <translation>无法理解已存储的通话。</translation>
    </message>
    <message>
        <source>text in number, campaign or label</source>
        <translation>号码、活动或标签中的文本</translation>
    </message>
    <message>
        <source>name of the campaign</source>
        <translation>活动名称</translation>
    </message>
    <message>
        <source>how the call ended</source>
        <translation>通话如何结束</translation>
    </message>
    <message>
        <source>the robot&apos;s label, or what you call it</source>
        <translation>机器人的标签，或您给它的名称</translation>
    </message>
    <message>
        <source>line that dialled</source>
        <translation>拨打所用的线路</translation>
    </message>
    <message>
        <source>robot&apos;s name</source>
        <translation>机器人的名称</translation>
    </message>
    <message>
        <source>called number</source>
        <translation>被叫号码</translation>
    </message>
    <message>
        <source>number shown to the called person</source>
        <translation>向被叫显示的号码</translation>
    </message>
    <message>
        <source>talk time in seconds</source>
        <translation>通话时长（秒）</translation>
    </message>
    <message>
        <source>ring time in seconds</source>
        <translation>振铃时长（秒）</translation>
    </message>
    <message>
        <source>1 for the first dial, 2 for the first redial</source>
        <translation>首拨为 1，首次重拨为 2</translation>
    </message>
    <message>
        <source>dialled then or later</source>
        <translation>在该时间或之后拨打</translation>
    </message>
    <message>
        <source>dialled before then</source>
        <translation>在该时间之前拨打</translation>
    </message>
    <message>
        <source>dialled in that minute</source>
        <translation>在该分钟内拨打</translation>
    </message>
    <message>
        <source>recording, label or talk</source>
        <translation>recording、label 或 talk</translation>
    </message>
    <message>
        <source>timed, untimed or counted</source>
        <translation>timed、untimed 或 counted</translation>
    </message>
    <message>
        <source>A quotation mark is missing at the end.</source>
        <translation>末尾缺少引号。</translation>
    </message>
    <message>
        <source>There is no “{1}”. Try {2}.</source>
        <translation>没有“{1}”。请试试 {2}。</translation>
    </message>
    <message>
        <source>after “{1}{2}”</source>
        <translation>（“{1}{2}”之后）</translation>
    </message>
    <message>
        <source>Say what to look for{1}.</source>
        <translation>请写明要查找的内容{1}。</translation>
    </message>
    <message>
        <source>“{1}” is written with a colon: {2}:…</source>
        <translation>“{1}”后要写冒号：{2}:…</translation>
    </message>
    <message>
        <source>Only a campaign can be asked for by its number (#12).</source>
        <translation>只有活动可以按编号查询（#12）。</translation>
    </message>
    <message>
        <source>“recording:” takes {1}.</source>
        <translation>“recording:”可用的值为 {1}。</translation>
    </message>
    <message>
        <source>“{1}” is no whole number.</source>
        <translation>“{1}”不是整数。</translation>
    </message>
    <message>
        <source>“{1}” is no length. Write seconds (30) or minutes (1:30, 2m).</source>
        <translation>“{1}”不是时长。请写秒数（30）或分钟（1:30、2m）。</translation>
    </message>
    <message>
        <source>“{1}” is no platform. Platforms are {2}.</source>
        <translation>“{1}”不是平台。平台有 {2}。</translation>
    </message>
    <message>
        <source>A number is looked for by its digits, for example number:0812.</source>
        <translation>号码按其数字查找，例如 number:0812。</translation>
    </message>
    <message>
        <source>“{1}” is no time. Write 10:00, 2026-11-21 or 2026-11-21T10:00.</source>
        <translation>“{1}”不是时间。请写成 10:00、2026-11-21 或 2026-11-21T10:00。</translation>
    </message>
    <message>
        <source>“{1}” is no outcome. Outcomes are {2}.</source>
        <translation>“{1}”不是通话结果。通话结果有 {2}。</translation>
    </message>
    <message>
        <source>“{1}:” takes {2}.</source>
        <translation>“{1}:”可用的值为 {2}。</translation>
    </message>
    <message>
        <source>These platforms do not tell how many calls are going on.</source>
        <translation>这些平台不说明正在进行的通话数量。</translation>
    </message>
    <message>
        <source>No campaign is known yet.</source>
        <translation>还没有已知的活动。</translation>
    </message>
    <message>
        <source>No minute has settled yet.</source>
        <translation>还没有已确定的分钟。</translation>
    </message>
    <message>
        <source>No calls in the settled minutes.</source>
        <translation>已确定的分钟内没有通话。</translation>
    </message>
    <message>
        <source>No answered call with a talk time yet.</source>
        <translation>还没有带通话时长的已接通通话。</translation>
    </message>
    <message>
        <source>An engine of another version runs on this profile: {1} (API {2}), and this window needs API {3}. End that engine, or use the window of its version.</source>
        <translation>此配置上运行着另一版本的引擎：{1}（API {2}），而此窗口需要 API {3}。请结束该引擎，或使用与其版本相同的窗口。</translation>
    </message>
    <message>
        <source>The engine is starting.</source>
        <translation>引擎正在启动。</translation>
    </message>
    <message>
        <source>The stored calls are being loaded.</source>
        <translation>正在加载已存储的通话。</translation>
    </message>
    <message>
        <source>The engine ended the connection.</source>
        <translation>引擎结束了连接。</translation>
    </message>
    <message>
        <source>The engine refuses this window. The last data stays on screen; the engine is looked for.</source>
        <translation>引擎拒绝此窗口。屏幕上保留最后的数据；正在查找引擎。</translation>
    </message>
    <message>
        <source>The engine does not answer. The last data stays on screen; the engine is looked for.</source>
        <translation>引擎没有应答。屏幕上保留最后的数据；正在查找引擎。</translation>
    </message>
    <message>
        <source>The engine gives answers that cannot be understood. The last data stays on screen; the engine is looked for.</source>
        <translation>引擎给出无法理解的应答。屏幕上保留最后的数据；正在查找引擎。</translation>
    </message>
    <message>
        <source>The engine&apos;s answer cannot be understood.</source>
        <translation>无法理解引擎的应答。</translation>
    </message>
    <message>
        <source>The engine&apos;s answer lacks “{1}”.</source>
        <translation>引擎的应答缺少“{1}”。</translation>
    </message>
    <message>
        <source>The engine is not connected. It is being looked for.</source>
        <translation>未连接引擎。正在查找引擎。</translation>
    </message>
    <message>
        <source>The engine&apos;s greeting cannot be understood.</source>
        <translation>无法理解引擎的问候。</translation>
    </message>
    <message>
        <source>refuses this window</source>
        <translation>拒绝此窗口</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>gives answers that cannot be understood</source>
        <translation>给出无法理解的应答</translation>
    </message>
    <message>
        <source>The engine told of {1}s that do not fit.</source>
        <translation>引擎发来的 {1} 不符合要求。</translation>
    </message>
    <message>
        <source>The engine&apos;s answer is not JSON.</source>
        <translation>引擎的应答不是 JSON。</translation>
    </message>
    <message>
        <source>A page of changes was cut off.</source>
        <translation>一页更改被截断。</translation>
    </message>
    <message>
        <source>… and {1} more.</source>
        <translation>…另有 {1} 个。</translation>
    </message>
    <message>
        <source>silent start</source>
        <translation>开头静音</translation>
    </message>
    <message>
        <source>no calls</source>
        <translation>无通话</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>过少</translation>
    </message>
    <message>
        <source>No task is watched yet. Add the ids of the tasks to watch.</source>
        <translation>还没有监看任务。请添加要监看的任务编号。</translation>
    </message>
    <message>
        <source>{1} has not answered for a while. Still asking.</source>
        <translation>{1} 已有一段时间没有应答。仍在询问。</translation>
    </message>
    <message>
        <source>a time that cannot be true (before 2000, or ahead of the clock)</source>
        <translation>不可能的时间（2000 年之前，或超前于时钟）</translation>
    </message>
    <message>
        <source>a ringing or talking time that cannot be true</source>
        <translation>不可能的振铃或通话时长</translation>
    </message>
    <message>
        <source>an end before its beginning</source>
        <translation>早于开始的结束时间</translation>
    </message>
    <message>
        <source>unreadable or overlong text</source>
        <translation>无法读取或过长的文本</translation>
    </message>
    <message>
        <source>an attempt number that cannot be true</source>
        <translation>不可能的拨次</translation>
    </message>
    <message>
        <source>1 call came with {1}; that was left out, the call kept.</source>
        <translation>1 个通话带有{1}；已略去该内容，保留通话。</translation>
    </message>
    <message>
        <source>{1} calls came with {2}; that was left out, the calls kept.</source>
        <translation>{1} 个通话带有{2}；已略去该内容，保留通话。</translation>
    </message>
    <message>
        <source>There is no account “{1}”.</source>
        <translation>没有账号“{1}”。</translation>
    </message>
    <message>
        <source>{1} has no tasks to watch.</source>
        <translation>{1} 没有可监看的任务。</translation>
    </message>
    <message>
        <source>The calls of Huawei are only pushed. Switch receiving on: Watch → Pushes.</source>
        <translation>华为的通话只通过推送送达。请开启接收：监看 → 推送。</translation>
    </message>
    <message>
        <source>No push has come yet. Give Huawei the addresses in Watch → Pushes.</source>
        <translation>尚未收到推送。请在“监看 → 推送”中查看地址并提供给华为。</translation>
    </message>
    <message>
        <source>No push for {1} min, which is unusual. Look whether Huawei can reach this computer.</source>
        <translation>已有 {1} 分钟没有推送，这不寻常。请检查华为能否访问此电脑。</translation>
    </message>
    <message>
        <source>A push came that cannot be read. It is kept: see Watch → Pushes, where it can be tried again.</source>
        <translation>收到一条无法读取的推送。已将其保存：见“监看 → 推送”，可在那里重试。</translation>
    </message>
    <message>
        <source>{1}, pushes</source>
        <translation>{1}，推送</translation>
    </message>
    <message>
        <source>Pushes are kept, but wait to be read: {1}</source>
        <translation>推送已保存，但等待读取：{1}</translation>
    </message>
    <message>
        <source>The pushes that waited are read now.</source>
        <translation>等待中的推送现已读取。</translation>
    </message>
    <message>
        <source>Its account is not watched any more.</source>
        <translation>其账号已不再监看。</translation>
    </message>
    <message>
        <source>A fault of Dialwatch ({1}).</source>
        <translation>Dialwatch 出现故障（{1}）。</translation>
    </message>
    <message>
        <source>{1} could not be asked. Trying again by itself.</source>
        <translation>无法询问 {1}。将自动重试。</translation>
    </message>
    <message>
        <source>“{1}” is not up to date: {2}</source>
        <translation>“{1}”不是最新的：{2}</translation>
    </message>
    <message>
        <source>A fault inside Dialwatch ({1}) interrupted this account. It goes on by itself; please report it with the file engine.log.</source>
        <translation>Dialwatch 内部故障（{1}）中断了此账号。它会自动继续；请附上 engine.log 文件报告此问题。</translation>
    </message>
    <message>
        <source>The computer was asleep, or its clock was set forward, for {1}. What happened meanwhile is being fetched.</source>
        <translation>此电脑曾休眠，或其时钟被拨快，时长 {1}。正在获取其间发生的内容。</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back by {1}. Stored times stay as they are; new ones follow the new time.</source>
        <translation>此电脑的时钟被拨慢 {1}。已存储的时间保持不变；新的时间以新时钟为准。</translation>
    </message>
    <message>
        <source>The clock of {1} is {2} ahead of this computer&apos;s. Check this computer&apos;s date and time; ages of data may look wrong until then.</source>
        <translation>{1} 的时钟比此电脑快 {2}。请检查此电脑的日期和时间；在此之前，数据的时效可能显示有误。</translation>
    </message>
    <message>
        <source>The clock of {1} is {2} behind this computer&apos;s. Check this computer&apos;s date and time; ages of data may look wrong until then.</source>
        <translation>{1} 的时钟比此电脑慢 {2}。请检查此电脑的日期和时间；在此之前，数据的时效可能显示有误。</translation>
    </message>
    <message>
        <source>{1} refused the keys of this account. Check them, or ask the platform for new ones; then test the account.</source>
        <translation>{1} 拒绝了此账号的密钥。请检查密钥，或向平台索取新的密钥；然后测试账号。</translation>
    </message>
    <message>
        <source>{1} does not allow this account to read this (403). Ask the platform to open it for the account.</source>
        <translation>{1} 不允许此账号读取该内容（403）。请向平台申请为该账号开通。</translation>
    </message>
    <message>
        <source>{1} has nothing at this address (404). Check the account&apos;s address; the path may differ for this account.</source>
        <translation>{1} 在此地址没有内容（404）。请检查账号的地址；此账号的路径可能不同。</translation>
    </message>
    <message>
        <source>{1} asks for fewer requests (429). Polling waits {2}, then goes on.</source>
        <translation>{1} 要求减少请求（429）。轮询将等待 {2}，然后继续。</translation>
    </message>
    <message>
        <source>The certificate of {1} cannot be trusted, so nothing was sent. Check the address; if your company inspects traffic, add its certificate.</source>
        <translation>{1} 的证书不可信，因此未发送任何内容。请检查地址；如果贵公司会检查网络流量，请添加其证书。</translation>
    </message>
    <message>
        <source>{1} failed most of what was asked lately, so it is asked less often. Nothing is lost; polling returns to its pace by itself.</source>
        <translation>{1} 近来对大部分请求都未成功，因此减少了询问次数。没有数据丢失；轮询会自动恢复原来的频率。</translation>
    </message>
    <message>
        <source>{1} does not answer in time. Trying again by itself; if it lasts, check the network or the platform&apos;s status.</source>
        <translation>{1} 没有及时应答。将自动重试；如果持续出现，请检查网络或平台的状态。</translation>
    </message>
    <message>
        <source>The address of {1} cannot be found. Trying again by itself; check the account&apos;s address and this computer&apos;s network.</source>
        <translation>找不到 {1} 的地址。将自动重试；请检查账号的地址和此电脑的网络。</translation>
    </message>
    <message>
        <source>{1} cannot be reached. Trying again by itself; check the network and the account&apos;s address.</source>
        <translation>无法连接 {1}。将自动重试；请检查网络和账号的地址。</translation>
    </message>
    <message>
        <source>{1} reports a failure of its own{2}. Trying again by itself; if it lasts, tell the platform.</source>
        <translation>{1} 报告其自身出现故障{2}。将自动重试；如果持续出现，请告知平台。</translation>
    </message>
    <message>
        <source>{1} sent an answer larger than 64 MiB; it was not read. Split the campaign into smaller lists.</source>
        <translation>{1} 发来的应答超过 64 MiB；未予读取。请将活动拆分为较小的名单。</translation>
    </message>
    <message>
        <source>{1} answered with a web page instead of data. See in a browser whether this network asks for a log-in, and check the account&apos;s address. Trying again by itself.</source>
        <translation>{1} 以网页代替数据作答。请在浏览器中查看此网络是否要求登录，并检查账号的地址。将自动重试。</translation>
    </message>
    <message>
        <source>{1} sent an answer that was empty or broke off. Trying again by itself; if it lasts, check the network, then tell the platform.</source>
        <translation>{1} 发来的应答为空或中断。将自动重试；如果持续出现，请检查网络，然后告知平台。</translation>
    </message>
    <message>
        <source>{1} gives the same page of results whatever page is asked for, so newer results may be missing. Trying again by itself; if it lasts, tell the platform.</source>
        <translation>无论请求哪一页，{1} 都返回同一页结果，因此可能缺少较新的结果。将自动重试；如果持续出现，请告知平台。</translation>
    </message>
    <message>
        <source>{1} sent an answer that cannot be understood. Trying again by itself; if it lasts, the platform may have changed: tell whoever looks after Dialwatch.</source>
        <translation>{1} 发来的应答无法理解。将自动重试；如果持续出现，说明平台可能已有变化：请告知负责 Dialwatch 的人员。</translation>
    </message>
    <message>
        <source>This question is not confirmed for this account. Enter its path in the account&apos;s overrides to switch it on.</source>
        <translation>此查询尚未对该账号确认。请在账号的接口约定中填写其路径以启用它。</translation>
    </message>
    <message>
        <source>The disk is full, so new results cannot be kept. Free some space; what is missing is then fetched by itself.</source>
        <translation>磁盘已满，无法保存新的结果。请腾出空间；缺少的内容随后会自动获取。</translation>
    </message>
    <message>
        <source>New results cannot be written to the journal. Trying again by itself; check the profile&apos;s folder and the disk.</source>
        <translation>无法将新的结果写入日志库。将自动重试；请检查配置文件夹和磁盘。</translation>
    </message>
    <message>
        <source>“{1}” and {2} more are not up to date: {3}</source>
        <translation>“{1}”和另外 {2} 个不是最新的：{3}</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>片刻</translation>
    </message>
    <message>
        <source>The recording&apos;s address begins with {1}:, not with https:.</source>
        <translation>录音的地址以 {1}: 开头，而不是 https:。</translation>
    </message>
    <message>
        <source>The recording&apos;s address cannot be read.</source>
        <translation>无法读取录音的地址。</translation>
    </message>
    <message>
        <source>The recording lies at {1}, which is not among the hosts from which this account&apos;s recordings are fetched.</source>
        <translation>录音位于 {1}，不在允许为此账号获取录音的主机之中。</translation>
    </message>
    <message>
        <source>There is no address under the name {1}.</source>
        <translation>名称 {1} 没有对应的地址。</translation>
    </message>
    <message>
        <source>The name {1} leads into a private network: nothing is fetched from there.</source>
        <translation>名称 {1} 指向专用网络：不从那里获取任何内容。</translation>
    </message>
    <message>
        <source>The recording&apos;s address is too long to be one.</source>
        <translation>录音的地址过长，不可能是地址。</translation>
    </message>
    <message>
        <source>The recording&apos;s address holds characters that no address has.</source>
        <translation>录音的地址含有地址中不会有的字符。</translation>
    </message>
    <message>
        <source>The recording&apos;s address holds a name or a password.</source>
        <translation>录音的地址含有用户名或密码。</translation>
    </message>
    <message>
        <source>The recording&apos;s address names a port that cannot be one.</source>
        <translation>录音的地址写有不可能的端口。</translation>
    </message>
    <message>
        <source>The recording&apos;s address names a host that cannot be one.</source>
        <translation>录音的地址写有不可能的主机。</translation>
    </message>
    <message>
        <source>The recording&apos;s address names its host by an odd number.</source>
        <translation>录音的地址以奇怪的数字指明主机。</translation>
    </message>
    <message>
        <source>The recording&apos;s address leads from a safe to an open connection.</source>
        <translation>录音的地址从安全连接转到不安全的连接。</translation>
    </message>
    <message>
        <source>The recording lies at {1}, which is asked without encryption. That is done only for hosts that are named for it.</source>
        <translation>录音位于 {1}，对其的请求不加密。只有指明允许的主机才会这样请求。</translation>
    </message>
    <message>
        <source>The name {1} could not be looked up in time.</source>
        <translation>名称 {1} 未能及时解析。</translation>
    </message>
    <message>
        <source>the answer is larger than {1} MiB</source>
        <translation>应答超过 {1} MiB</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>应答被截断</translation>
    </message>
    <message>
        <source>the answer is packed in a way that we do not read</source>
        <translation>应答的压缩方式无法读取</translation>
    </message>
    <message>
        <source>the answer&apos;s compression is damaged</source>
        <translation>应答的压缩数据已损坏</translation>
    </message>
    <message>
        <source>The host of the recording</source>
        <translation>录音所在主机</translation>
    </message>
    <message>
        <source>The recording&apos;s address leads from place to place without an end.</source>
        <translation>录音的地址不断转向，没有终点。</translation>
    </message>
    <message>
        <source>The host of the recording leads elsewhere without saying where.</source>
        <translation>录音所在主机要求转向，却未说明去处。</translation>
    </message>
    <message>
        <source>The host of the recording gave another part of the file than was asked for.</source>
        <translation>录音所在主机返回了文件的其他部分，而非所请求的部分。</translation>
    </message>
    <message>
        <source>The host of the recording cannot be reached.</source>
        <translation>无法连接录音所在主机。</translation>
    </message>
    <message>
        <source>The host of the recording sent nothing more in time.</source>
        <translation>录音所在主机未及时继续发送。</translation>
    </message>
    <message>
        <source>The host of the recording has another file by now.</source>
        <translation>录音所在主机上现在是另一个文件。</translation>
    </message>
    <message>
        <source>The host of the recording gave an answer that was not asked for ({1}).</source>
        <translation>录音所在主机给出了意料之外的应答（{1}）。</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>The engine gave an answer that was not asked for ({1}).</source>
        <translation>引擎给出了意料之外的应答（{1}）。</translation>
    </message>
    <message>
        <source>The engine&apos;s answer was cut off.</source>
        <translation>引擎的应答被截断。</translation>
    </message>
    <message>
        <source>it is another one than the account&apos;s settings name for this host</source>
        <translation>它与账号设置中为该主机指定的证书不同</translation>
    </message>
    <message>
        <source>it has expired; the platform has to renew it</source>
        <translation>它已过期；须由平台更新</translation>
    </message>
    <message>
        <source>nobody but itself vouches for it</source>
        <translation>除其自身外无人为其担保</translation>
    </message>
    <message>
        <source>its authority is unknown to this computer</source>
        <translation>此电脑不认识其颁发机构</translation>
    </message>
    <message>
        <source>it belongs to another address</source>
        <translation>它属于其他地址</translation>
    </message>
    <message>
        <source>The connection to {1} broke.</source>
        <translation>与{1}的连接中断。</translation>
    </message>
    <message>
        <source>No safe connection to {1} could be made.</source>
        <translation>无法与{1}建立安全连接。</translation>
    </message>
    <message>
        <source>{1} refused the request ({2}).</source>
        <translation>{1}拒绝了请求（{2}）。</translation>
    </message>
    <message>
        <source>{1} cannot be reached: no connection in time.</source>
        <translation>无法连接{1}：未能及时建立连接。</translation>
    </message>
    <message>
        <source>{1} was asked but did not answer in time.</source>
        <translation>已询问{1}，但没有及时应答。</translation>
    </message>
    <message>
        <source>{1} cannot be reached.</source>
        <translation>无法连接{1}。</translation>
    </message>
    <message>
        <source>The answer of {1} was cut off or is not HTTP.</source>
        <translation>{1}的应答被截断，或不是 HTTP。</translation>
    </message>
    <message>
        <source>it cannot be verified</source>
        <translation>无法核实</translation>
    </message>
    <message>
        <source>The certificate of {1} is not trusted: {2}.</source>
        <translation>{1}的证书不受信任：{2}。</translation>
    </message>
    <message>
        <source>{1} offers only an old, unsafe version of TLS.</source>
        <translation>{1}只提供旧的、不安全的 TLS 版本。</translation>
    </message>
    <message>
        <source>{1} cannot be reached: its address has no such name.</source>
        <translation>无法连接{1}：其地址中的名称不存在。</translation>
    </message>
    <message>
        <source>{1} cannot be reached: the connection was refused.</source>
        <translation>无法连接{1}：连接被拒绝。</translation>
    </message>
    <message>
        <source>{1} closed the connection without an answer.</source>
        <translation>{1}未作应答就关闭了连接。</translation>
    </message>
    <message>
        <source>{1} answers from another address. Check the account&apos;s address.</source>
        <translation>{1}从另一个地址应答。请检查账号的地址。</translation>
    </message>
    <message>
        <source>{1} refused the key. Check it and enter it again.</source>
        <translation>{1}拒绝了密钥。请检查并重新输入。</translation>
    </message>
    <message>
        <source>{1} does not allow this for the account (403).</source>
        <translation>{1}不允许此账号这样做（403）。</translation>
    </message>
    <message>
        <source>{1} knows no such address (404). Check the account&apos;s address.</source>
        <translation>{1}没有此地址（404）。请检查账号的地址。</translation>
    </message>
    <message>
        <source>{1} asks us to slow down (429).</source>
        <translation>{1}要求放慢速度（429）。</translation>
    </message>
    <message>
        <source>{1} has a failure of its own ({2}).</source>
        <translation>{1}自身出现故障（{2}）。</translation>
    </message>
    <message>
        <source>The address for pushes</source>
        <translation>推送地址</translation>
    </message>
    <message>
        <source>The address of the account must begin with https://.</source>
        <translation>账号的地址必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>The address of the account cannot be read.</source>
        <translation>无法读取账号的地址。</translation>
    </message>
    <message>
        <source>The certificates in “{1}” cannot be used. Choose a file in PEM form that this program may read.</source>
        <translation>无法使用“{1}”中的证书。请选择本程序可读取的 PEM 格式文件。</translation>
    </message>
    <message>
        <source>{1} did not finish its answer in time.</source>
        <translation>{1}没有及时完成应答。</translation>
    </message>
    <message>
        <source>{1} fails most of the time, so it is asked less often.</source>
        <translation>对{1}的请求大多失败，因此减少了询问次数。</translation>
    </message>
    <message>
        <source>AI Rudder&apos;s list of {1} is not confirmed for this account: type the id, or switch the list on in the account&apos;s contract.</source>
        <translation>AI Rudder 的{1}列表尚未对此账号确认：请输入编号，或在账号的接口约定中启用该列表。</translation>
    </message>
    <message>
        <source>AI Rudder lists no {1} for this account.</source>
        <translation>AI Rudder 没有为此账号列出{1}。</translation>
    </message>
    <message>
        <source>The account works: AI Rudder lists {1} task.</source>
        <translation>账号可用：AI Rudder 列出 {1} 个任务。</translation>
    </message>
    <message>
        <source>The account works: AI Rudder lists {1} tasks.</source>
        <translation>账号可用：AI Rudder 列出 {1} 个任务。</translation>
    </message>
    <message>
        <source>Token: the answer holds none.</source>
        <translation>令牌：应答中没有令牌。</translation>
    </message>
    <message>
        <source>{1}: AI Rudder has no such record, or no such path (404).</source>
        <translation>{1}：AI Rudder 没有此记录，或没有此路径（404）。</translation>
    </message>
    <message>
        <source>The robots&apos; names could not be read: {1}</source>
        <translation>无法读取机器人的名称：{1}</translation>
    </message>
    <message>
        <source>Task details</source>
        <translation>任务详情</translation>
    </message>
    <message>
        <source>Records that cannot be read: {1}. The others are shown; these wait for the next reading. If it lasts, tell AI Rudder.</source>
        <translation>无法读取的记录：{1} 条。其余的已显示；这些等待下次读取。如果持续出现，请告知 AI Rudder。</translation>
    </message>
    <message>
        <source>Task details: the answer holds no list.</source>
        <translation>任务详情：应答中没有列表。</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>任务编号</translation>
    </message>
    <message>
        <source>As the list of tasks shows it.</source>
        <translation>与任务列表中显示的一致。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>With plus sign and country code, as it was listed.</source>
        <translation>带加号和国家代码，与名单中的一致。</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>What the robot says of this person; comes back with the result.</source>
        <translation>机器人对此人所说的内容；随结果返回。</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>The numbers to call, each with its variables.</source>
        <translation>要呼叫的号码，各带其变量。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Counted from 1.</source>
        <translation>从 1 起计。</translation>
    </message>
    <message>
        <source>Rows a page</source>
        <translation>每页行数</translation>
    </message>
    <message>
        <source>How many rows an answer holds.</source>
        <translation>一次应答包含多少行。</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Whether the id below is that of a robot or of a group.</source>
        <translation>下面的编号属于单个机器人还是机器人组。</translation>
    </message>
    <message>
        <source>one robot</source>
        <translation>单个机器人</translation>
    </message>
    <message>
        <source>a group of robots</source>
        <translation>一组机器人</translation>
    </message>
    <message>
        <source>{1} are not all shown: {2}</source>
        <translation>{1}未全部显示：{2}</translation>
    </message>
    <message>
        <source>AI Rudder cannot end a call that goes on.</source>
        <translation>AI Rudder 不能结束进行中的通话。</translation>
    </message>
    <message>
        <source>A step of a workflow cannot be stopped alone: stop the workflow.</source>
        <translation>工作流的步骤不能单独停止：请停止工作流。</translation>
    </message>
    <message>
        <source>Number: AI Rudder takes numbers with a plus sign and the country code.</source>
        <translation>号码：AI Rudder 接受带加号和国家代码的号码。</translation>
    </message>
    <message>
        <source>A workflow takes {1} rows in all, and the list has {2}: begin several workflows with a part of it each.</source>
        <translation>一个工作流总共可容纳 {1} 行，而名单有 {2} 行：请启动多个工作流，各用其中一部分。</translation>
    </message>
    <message>
        <source>{1}: the answer names none.</source>
        <translation>{1}：应答中没有指明。</translation>
    </message>
    <message>
        <source>List of tasks</source>
        <translation>任务列表</translation>
    </message>
    <message>
        <source>List of robots</source>
        <translation>机器人列表</translation>
    </message>
    <message>
        <source>{1} tasks in the list cannot be read and are left out.</source>
        <translation>列表中有 {1} 个任务无法读取，已略去。</translation>
    </message>
    <message>
        <source>{1}: the answer holds no list.</source>
        <translation>{1}：应答中没有列表。</translation>
    </message>
    <message>
        <source>Details of a calling task</source>
        <translation>呼叫任务的详情</translation>
    </message>
    <message>
        <source>Details of a calling task: the answer holds no list.</source>
        <translation>呼叫任务的详情：应答中没有列表。</translation>
    </message>
    <message>
        <source>Plan id</source>
        <translation>计划编号</translation>
    </message>
    <message>
        <source>List strategies</source>
        <translation>列出策略</translation>
    </message>
    <message>
        <source>The strategies that were made on the platform; a plan follows one of them.</source>
        <translation>在平台上创建的策略；每个计划遵循其中之一。</translation>
    </message>
    <message>
        <source>Create plan</source>
        <translation>创建计划</translation>
    </message>
    <message>
        <source>Calls a list in several rounds, as a strategy says; it names the robots too.</source>
        <translation>按策略分多轮呼叫名单；机器人也由策略指定。</translation>
    </message>
    <message>
        <source>The plan was created.</source>
        <translation>计划已创建。</translation>
    </message>
    <message>
        <source>List tasks of plans</source>
        <translation>列出计划的任务</translation>
    </message>
    <message>
        <source>One page of the tasks that belong to plans, newest first.</source>
        <translation>属于计划的任务的一页，最新的在前。</translation>
    </message>
    <message>
        <source>Plan status</source>
        <translation>计划状态</translation>
    </message>
    <message>
        <source>Where a plan stands.</source>
        <translation>计划进行到哪里。</translation>
    </message>
    <message>
        <source>Rounds of a plan</source>
        <translation>计划的轮次</translation>
    </message>
    <message>
        <source>The rounds of a plan, each with its task.</source>
        <translation>计划的各轮及其任务。</translation>
    </message>
    <message>
        <source>Cancel number in a plan</source>
        <translation>从计划中取消号码</translation>
    </message>
    <message>
        <source>Takes a number out of the current round and all later ones.</source>
        <translation>将号码从本轮及之后的所有轮次中移除。</translation>
    </message>
    <message>
        <source>A call that is already running goes on.</source>
        <translation>已在进行的通话会继续。</translation>
    </message>
    <message>
        <source>The platform accepted the cancellation.</source>
        <translation>平台已受理取消。</translation>
    </message>
    <message>
        <source>It needs a number of a plan, which no list of plans names.</source>
        <translation>需要计划中的一个号码，而计划列表不提供号码。</translation>
    </message>
    <message>
        <source>Recordings of a number in a plan</source>
        <translation>计划中某号码的录音</translation>
    </message>
    <message>
        <source>The recordings of a number in all rounds of a plan.</source>
        <translation>某号码在计划所有轮次中的录音。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What the plan is called; best a name of its own.</source>
        <translation>计划的名称；最好使用独有的名称。</translation>
    </message>
    <message>
        <source>Strategy id</source>
        <translation>策略编号</translation>
    </message>
    <message>
        <source>As the list of strategies shows it.</source>
        <translation>与策略列表中显示的一致。</translation>
    </message>
    <message>
        <source>Caller line</source>
        <translation>主叫线路</translation>
    </message>
    <message>
        <source>The line&apos;s name, as tasks show it.</source>
        <translation>线路名称，与任务中显示的一致。</translation>
    </message>
    <message>
        <source>“Dial until” must lie after “Dial from”.</source>
        <translation>“拨打截止”必须晚于“拨打开始”。</translation>
    </message>
    <message>
        <source>Dial from</source>
        <translation>拨打开始</translation>
    </message>
    <message>
        <source>Local time of the account. Without it dialling begins at once.</source>
        <translation>账号的当地时间。不填则立即开始拨打。</translation>
    </message>
    <message>
        <source>Dial until</source>
        <translation>拨打截止</translation>
    </message>
    <message>
        <source>Local time of the account; nothing is dialled after it.</source>
        <translation>账号的当地时间；此后不再拨打。</translation>
    </message>
    <message>
        <source>List tasks</source>
        <translation>列出任务</translation>
    </message>
    <message>
        <source>One page of the account&apos;s tasks, newest first.</source>
        <translation>账号任务的一页，最新的在前。</translation>
    </message>
    <message>
        <source>A task with every listed number and what became of it.</source>
        <translation>任务及其所列的每个号码和结果。</translation>
    </message>
    <message>
        <source>Create task</source>
        <translation>创建任务</translation>
    </message>
    <message>
        <source>Calls a list once, with redials for those who were not reached.</source>
        <translation>对名单呼叫一次，未接通的会重拨。</translation>
    </message>
    <message>
        <source>The task was created.</source>
        <translation>任务已创建。</translation>
    </message>
    <message>
        <source>Stop task</source>
        <translation>停止任务</translation>
    </message>
    <message>
        <source>Ends a task: numbers that were not dialled yet are cancelled.</source>
        <translation>结束任务：尚未拨打的号码将取消。</translation>
    </message>
    <message>
        <source>Calls that are already running go on to their end. A task that was stopped cannot be started again.</source>
        <translation>已在进行的通话会继续到结束。已停止的任务不能重新启动。</translation>
    </message>
    <message>
        <source>The platform accepted the stop.</source>
        <translation>平台已受理停止。</translation>
    </message>
    <message>
        <source>Cancel call</source>
        <translation>取消呼叫</translation>
    </message>
    <message>
        <source>Takes one number out of a task.</source>
        <translation>从任务中移除一个号码。</translation>
    </message>
    <message>
        <source>List robots</source>
        <translation>列出机器人</translation>
    </message>
    <message>
        <source>The robots that can speak for this account.</source>
        <translation>可为此账号通话的机器人。</translation>
    </message>
    <message>
        <source>Recording of a number</source>
        <translation>号码的录音</translation>
    </message>
    <message>
        <source>The recording of a number&apos;s call in a task.</source>
        <translation>任务中某号码通话的录音。</translation>
    </message>
    <message>
        <source>It would fetch every recording of a task.</source>
        <translation>它会获取任务的全部录音。</translation>
    </message>
    <message>
        <source>Recordings of a task</source>
        <translation>任务的录音</translation>
    </message>
    <message>
        <source>All recordings of a task, usually as one ZIP file.</source>
        <translation>任务的全部录音，通常为一个 ZIP 文件。</translation>
    </message>
    <message>
        <source>Call by its id</source>
        <translation>按编号查通话</translation>
    </message>
    <message>
        <source>What became of one call, and the address of its recording.</source>
        <translation>一个通话的结果及其录音的地址。</translation>
    </message>
    <message>
        <source>Best one of its own, with at most 30 letters and no blank.</source>
        <translation>最好使用独有的名称，最多 30 个字母且不含空格。</translation>
    </message>
    <message>
        <source>Robot id</source>
        <translation>机器人编号</translation>
    </message>
    <message>
        <source>As the list of robots shows it.</source>
        <translation>与机器人列表中显示的一致。</translation>
    </message>
    <message>
        <source>Redials</source>
        <translation>重拨</translation>
    </message>
    <message>
        <source>How often a number that was not reached is dialled again.</source>
        <translation>未接通的号码重拨多少次。</translation>
    </message>
    <message>
        <source>Pause before a redial</source>
        <translation>重拨间隔</translation>
    </message>
    <message>
        <source>In minutes, as far as is known.</source>
        <translation>据所知，以分钟计。</translation>
    </message>
    <message>
        <source>Call id</source>
        <translation>通话编号</translation>
    </message>
    <message>
        <source>Workflow id</source>
        <translation>工作流编号</translation>
    </message>
    <message>
        <source>As the list of workflows shows it.</source>
        <translation>与工作流列表中显示的一致。</translation>
    </message>
    <message>
        <source>Case id</source>
        <translation>案件编号</translation>
    </message>
    <message>
        <source>Your own key of the list entry, where you gave one.</source>
        <translation>您自己为名单条目设的键（如果设过）。</translation>
    </message>
    <message>
        <source>With plus sign and country code.</source>
        <translation>带加号和国家代码。</translation>
    </message>
    <message>
        <source>The numbers that go through the workflow; 10,000 at most in all.</source>
        <translation>经过工作流的号码；总共最多 10,000 个。</translation>
    </message>
    <message>
        <source>“Until” must lie after “From”.</source>
        <translation>“到”必须晚于“从”。</translation>
    </message>
    <message>
        <source>List templates</source>
        <translation>列出模板</translation>
    </message>
    <message>
        <source>The workflows that were drawn on the platform, newest first.</source>
        <translation>在平台上绘制的工作流，最新的在前。</translation>
    </message>
    <message>
        <source>Create workflow</source>
        <translation>创建工作流</translation>
    </message>
    <message>
        <source>Starts a workflow from a template, with a first list or without one.</source>
        <translation>从模板启动工作流，可带第一份名单，也可不带。</translation>
    </message>
    <message>
        <source>The workflow was created.</source>
        <translation>工作流已创建。</translation>
    </message>
    <message>
        <source>Add lists</source>
        <translation>添加名单</translation>
    </message>
    <message>
        <source>Adds numbers to a workflow that runs.</source>
        <translation>向运行中的工作流添加号码。</translation>
    </message>
    <message>
        <source>The platform took the list.</source>
        <translation>平台已接收名单。</translation>
    </message>
    <message>
        <source>Update lists</source>
        <translation>更新名单</translation>
    </message>
    <message>
        <source>Gives listed numbers new variables.</source>
        <translation>为已列出的号码设置新的变量。</translation>
    </message>
    <message>
        <source>Steps that have run already keep what they were told.</source>
        <translation>已执行的步骤保留原有的值。</translation>
    </message>
    <message>
        <source>The platform took the new values.</source>
        <translation>平台已接收新的值。</translation>
    </message>
    <message>
        <source>Cancel for a number</source>
        <translation>取消某号码</translation>
    </message>
    <message>
        <source>Ends the remaining steps of one list entry; the workflow goes on.</source>
        <translation>终止一个名单条目的其余步骤；工作流继续。</translation>
    </message>
    <message>
        <source>A call that is already running goes on. A number that is listed more than once is cancelled everywhere unless the case is named.</source>
        <translation>已在进行的通话会继续。列出不止一次的号码会在各处取消，除非指明案件。</translation>
    </message>
    <message>
        <source>Stop workflow</source>
        <translation>停止工作流</translation>
    </message>
    <message>
        <source>Ends a workflow with all its steps.</source>
        <translation>结束工作流及其所有步骤。</translation>
    </message>
    <message>
        <source>Calls that are already running go on to their end. A workflow that was stopped cannot be started again.</source>
        <translation>已在进行的通话会继续到结束。已停止的工作流不能重新启动。</translation>
    </message>
    <message>
        <source>List workflows</source>
        <translation>列出工作流</translation>
    </message>
    <message>
        <source>One page of the account&apos;s workflows.</source>
        <translation>账号工作流的一页。</translation>
    </message>
    <message>
        <source>Steps of a workflow</source>
        <translation>工作流的步骤</translation>
    </message>
    <message>
        <source>The steps that run in a workflow, each with its task.</source>
        <translation>工作流中运行的步骤及其任务。</translation>
    </message>
    <message>
        <source>Calling tasks of a workflow</source>
        <translation>工作流的呼叫任务</translation>
    </message>
    <message>
        <source>The tasks that a workflow&apos;s calling steps made.</source>
        <translation>工作流的呼叫步骤所创建的任务。</translation>
    </message>
    <message>
        <source>The numbers of a workflow&apos;s calling task and what became of each, with the questions and answers where the robot checks information.</source>
        <translation>工作流呼叫任务中的号码及各自的结果；机器人核实信息时，还有问题和回答。</translation>
    </message>
    <message>
        <source>Calls of a number</source>
        <translation>号码的通话</translation>
    </message>
    <message>
        <source>The calls of a number or a case in a task or a workflow, with their recordings.</source>
        <translation>号码或案件在任务或工作流中的通话及其录音。</translation>
    </message>
    <message>
        <source>Recordings of a number</source>
        <translation>号码的录音</translation>
    </message>
    <message>
        <source>All recordings of a number in a workflow.</source>
        <translation>号码在工作流中的全部录音。</translation>
    </message>
    <message>
        <source>It needs a span of time that only a user can name.</source>
        <translation>需要只有用户才能指定的时间段。</translation>
    </message>
    <message>
        <source>Find workflows of a number</source>
        <translation>查找号码的工作流</translation>
    </message>
    <message>
        <source>Which workflows a number or a case was in.</source>
        <translation>号码或案件曾在哪些工作流中。</translation>
    </message>
    <message>
        <source>It needs a step that pushes to you.</source>
        <translation>需要一个会向您推送的步骤。</translation>
    </message>
    <message>
        <source>Verify a pushed record</source>
        <translation>核对推送的记录</translation>
    </message>
    <message>
        <source>What a custom API step pushed for a number, as the platform has it.</source>
        <translation>自定义 API 步骤为某号码推送的内容，以平台所存为准。</translation>
    </message>
    <message>
        <source>Template id</source>
        <translation>模板编号</translation>
    </message>
    <message>
        <source>As the list of templates shows it.</source>
        <translation>与模板列表中显示的一致。</translation>
    </message>
    <message>
        <source>Template name</source>
        <translation>模板名称</translation>
    </message>
    <message>
        <source>As the list of templates shows it; the id alone counts.</source>
        <translation>与模板列表中显示的一致；只有编号起作用。</translation>
    </message>
    <message>
        <source>What the workflow is called; best a name of its own.</source>
        <translation>工作流的名称；最好使用独有的名称。</translation>
    </message>
    <message>
        <source>When all lists have run through</source>
        <translation>所有名单走完之后</translation>
    </message>
    <message>
        <source>What the two values do is our reading of the documents.</source>
        <translation>两个值的作用是我们对文档的理解。</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Local time of the account; the workflow ends by itself then.</source>
        <translation>账号的当地时间；届时工作流自行结束。</translation>
    </message>
    <message>
        <source>First list</source>
        <translation>第一份名单</translation>
    </message>
    <message>
        <source>Lists can be added later too; 10,000 numbers at most in all.</source>
        <translation>名单也可以之后添加；总共最多 10,000 个号码。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Step id</source>
        <translation>步骤编号</translation>
    </message>
    <message>
        <source>the workflow ends by itself</source>
        <translation>工作流自行结束</translation>
    </message>
    <message>
        <source>it stays open for more lists</source>
        <translation>保持开放以接收更多名单</translation>
    </message>
    <message>
        <source>Custom node</source>
        <translation>自定义节点</translation>
    </message>
    <message>
        <source>was transferred to an agent</source>
        <translation>已转给坐席</translation>
    </message>
    <message>
        <source>Call finished: it names no task.</source>
        <translation>通话已结束：未指明任务。</translation>
    </message>
    <message>
        <source>Call finished: its list of calls cannot be read.</source>
        <translation>通话已结束：无法读取其通话列表。</translation>
    </message>
    <message>
        <source>Call finished: none of its calls can be read.</source>
        <translation>通话已结束：其通话均无法读取。</translation>
    </message>
    <message>
        <source>{1} call of “{2}”</source>
        <translation>“{2}”的 {1} 个通话</translation>
    </message>
    <message>
        <source>{1} calls of “{2}”</source>
        <translation>“{2}”的 {1} 个通话</translation>
    </message>
    <message>
        <source>Task finished: it names no task.</source>
        <translation>任务已结束：未指明任务。</translation>
    </message>
    <message>
        <source>“{1}” is {2}</source>
        <translation>“{1}”：{2}</translation>
    </message>
    <message>
        <source>Plan finished: it names no plan.</source>
        <translation>计划已结束：未指明计划。</translation>
    </message>
    <message>
        <source>Workflow status: it names no workflow.</source>
        <translation>工作流状态：未指明工作流。</translation>
    </message>
    <message>
        <source>A number went through “{1}”, {2} step</source>
        <translation>一个号码走完了“{1}”，共 {2} 个步骤</translation>
    </message>
    <message>
        <source>A number went through “{1}”, {2} steps</source>
        <translation>一个号码走完了“{1}”，共 {2} 个步骤</translation>
    </message>
    <message>
        <source>An inbound call ended</source>
        <translation>一个呼入通话已结束</translation>
    </message>
    <message>
        <source>An inbound call was transferred to an agent</source>
        <translation>一个呼入通话已转给坐席</translation>
    </message>
    <message>
        <source>Something unknown</source>
        <translation>未知内容</translation>
    </message>
    <message>
        <source>Inbound: it names no call</source>
        <translation>呼入：未指明通话</translation>
    </message>
    <message>
        <source>“{1}” does not end after {2} pages</source>
        <translation>“{1}”在 {2} 页之后仍未结束</translation>
    </message>
    <message>
        <source>AI Rudder gives this recording by number: it may be another dial of it.</source>
        <translation>AI Rudder 按号码提供此录音：可能是该号码的另一次拨打。</translation>
    </message>
    <message>
        <source>AI Rudder has no recording of this call.</source>
        <translation>AI Rudder 没有此通话的录音。</translation>
    </message>
    <message>
        <source>{1}: the answer is neither a file nor a link.</source>
        <translation>{1}：应答既不是文件也不是链接。</translation>
    </message>
    <message>
        <source>AI Rudder is asked by number, and this call has none.</source>
        <translation>向 AI Rudder 须按号码查询，而此通话没有号码。</translation>
    </message>
    <message>
        <source>AI Rudder is asked by task, and a call that came in belongs to none.</source>
        <translation>向 AI Rudder 须按任务查询，而呼入的通话不属于任何任务。</translation>
    </message>
    <message>
        <source>AI Rudder told no id of this call, by which it could be asked for.</source>
        <translation>AI Rudder 未提供此通话的编号，因此无法查询。</translation>
    </message>
    <message>
        <source>AI Rudder has no such recording (404).</source>
        <translation>AI Rudder 没有此录音（404）。</translation>
    </message>
    <message>
        <source>AI Rudder has no such recording (code 404).</source>
        <translation>AI Rudder 没有此录音（代码 404）。</translation>
    </message>
    <message>
        <source>does not fit {1}; others are tried on shorter pushes</source>
        <translation>与 {1} 不符；其他公式会在较短的推送上试用</translation>
    </message>
    <message>
        <source>fits {1}, not {2}</source>
        <translation>与 {1} 相符，与 {2} 不符</translation>
    </message>
    <message>
        <source>fits no formula that is known</source>
        <translation>与任何已知的公式都不符</translation>
    </message>
    <message>
        <source>Its signature {1}.</source>
        <translation>其签名{1}。</translation>
    </message>
    <message>
        <source>It is not signed.</source>
        <translation>没有签名。</translation>
    </message>
    <message>
        <source>Its signature fits {1}.</source>
        <translation>其签名与 {1} 相符。</translation>
    </message>
    <message>
        <source>A {1} of that name is new and lists these numbers.</source>
        <translation>有一个同名的{1}是新的，且列有这些号码。</translation>
    </message>
    <message>
        <source>No {1} of that name with these numbers is new since it was sent; new ones that list other numbers: {2}.</source>
        <translation>发送之后没有新的同名且列有这些号码的{1}；列有其他号码的新的有：{2} 个。</translation>
    </message>
    <message>
        <source>{1} {2}s of that name are new and list these numbers: somebody else may have begun the same.</source>
        <translation>有 {1} 个同名的{2}是新的，且列有这些号码：可能是他人启动了相同内容。</translation>
    </message>
    <message>
        <source>AI Rudder lists no {1} at all, and it is not confirmed that it would: whether it was made cannot be told.</source>
        <translation>AI Rudder 完全没有列出{1}，也未确认它会列出：无法得知是否已创建。</translation>
    </message>
    <message>
        <source>A {1} of that name is new, and shows too few of its numbers yet to tell whether they are these.</source>
        <translation>有一个同名的{1}是新的，但显示的号码还太少，无法判断是否为这些号码。</translation>
    </message>
    <message>
        <source>The list of tasks does not end.</source>
        <translation>任务列表没有终点。</translation>
    </message>
    <message>
        <source>Which {1}s there are cannot be asked.</source>
        <translation>无法查询有哪些{1}。</translation>
    </message>
    <message>
        <source>Unanswered calls that do not say why: {1}. They count as no answer until they do.</source>
        <translation>未说明原因的未接通话：{1} 个。在说明之前计为无人接听。</translation>
    </message>
    <message>
        <source>Plan with a strategy</source>
        <translation>按策略的计划</translation>
    </message>
    <message>
        <source>Dialling begins at “Dial from”, or at once without it: there is no separate start. More than {1} rows become several tasks, numbered after the name.</source>
        <translation>在“拨打开始”时开始拨打，不填则立即开始：没有单独的启动。超过 {1} 行时分为多个任务，名称后加编号。</translation>
    </message>
    <message>
        <source>Dialling begins at “Dial from”, or at once without it; robots and rounds are the strategy&apos;s. More than {1} rows become several plans, numbered after the name.</source>
        <translation>在“拨打开始”时开始拨打，不填则立即开始；机器人和轮次由策略决定。超过 {1} 行时分为多个计划，名称后加编号。</translation>
    </message>
    <message>
        <source>The first step begins at once: there is no separate start, and no later one. A workflow takes {1} rows in all.</source>
        <translation>第一个步骤立即开始：没有单独的启动，也不能延后。一个工作流总共可容纳 {1} 行。</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>控制字符</translation>
    </message>
    <message>
        <source>no key at all</source>
        <translation>没有任何密钥</translation>
    </message>
    <message>
        <source>Blu has no list of tasks: name the tasks that are to be watched.</source>
        <translation>Blu 没有任务列表：请指定要监看的任务。</translation>
    </message>
    <message>
        <source>The account works: Blu accepts its keys.</source>
        <translation>账号可用：Blu 接受其密钥。</translation>
    </message>
    <message>
        <source>Blu refused the app id or the app key (code {1}). Check both.</source>
        <translation>Blu 拒绝了 app id 或 app key（代码 {1}）。请检查两者。</translation>
    </message>
    <message>
        <source>Blu has no way to stop a task. Paste the list of its numbers to cancel them one by one, or put them on the stop list, which Blu asks before each dial.</source>
        <translation>Blu 无法停止任务。请粘贴其号码名单以逐个取消，或将号码放入停呼名单，Blu 在每次拨打前都会查询它。</translation>
    </message>
    <message>
        <source>Blu cannot end a call that goes on.</source>
        <translation>Blu 不能结束进行中的通话。</translation>
    </message>
    <message>
        <source>Blu takes whole numbers as order ids: cancel by the number alone.</source>
        <translation>Blu 的订单号为整数：请仅按号码取消。</translation>
    </message>
    <message>
        <source>Blu refuses the character {1}: take it out.</source>
        <translation>Blu 拒绝字符 {1}：请将其去掉。</translation>
    </message>
    <message>
        <source>Create task: the answer names none.</source>
        <translation>创建任务：应答中没有指明任务。</translation>
    </message>
    <message>
        <source>The task&apos;s number; it is good for the day on which it was made.</source>
        <translation>任务的编号；仅在创建当日有效。</translation>
    </message>
    <message>
        <source>The task&apos;s number.</source>
        <translation>任务的编号。</translation>
    </message>
    <message>
        <source>As it was, or is to be, uploaded; nothing is added to it or taken away.</source>
        <translation>与已上传或将上传的一致；不增不减。</translation>
    </message>
    <message>
        <source>Entry id</source>
        <translation>条目编号</translation>
    </message>
    <message>
        <source>Your own number of the entry; it comes back with its results.</source>
        <translation>您自己的条目编号；随结果返回。</translation>
    </message>
    <message>
        <source>The person&apos;s name.</source>
        <translation>此人的姓名。</translation>
    </message>
    <message>
        <source>Business data</source>
        <translation>业务数据</translation>
    </message>
    <message>
        <source>Comes back with the results and is not spoken, such as an order id.</source>
        <translation>随结果返回，不会念出，例如订单号。</translation>
    </message>
    <message>
        <source>What the robot&apos;s script says of this person.</source>
        <translation>机器人的话术对此人所说的内容。</translation>
    </message>
    <message>
        <source>Makes a task to which lists can be uploaded. It is good for the current day.</source>
        <translation>创建可上传名单的任务。仅当日有效。</translation>
    </message>
    <message>
        <source>The task was made.</source>
        <translation>任务已创建。</translation>
    </message>
    <message>
        <source>Upload list</source>
        <translation>上传名单</translation>
    </message>
    <message>
        <source>Adds numbers to a task, at most 200 at a time.</source>
        <translation>向任务添加号码，一次最多 200 个。</translation>
    </message>
    <message>
        <source>Dialling starts with the upload: there is no separate start. Blu does not say which entries it took; the results show it.</source>
        <translation>上传后即开始拨打：没有单独的启动。Blu 不说明接收了哪些条目；由结果得知。</translation>
    </message>
    <message>
        <source>Blu took the list.</source>
        <translation>Blu 已接收名单。</translation>
    </message>
    <message>
        <source>Stops later calls to a number that was uploaded, such as after a payment.</source>
        <translation>停止对已上传号码的后续呼叫，例如在付款之后。</translation>
    </message>
    <message>
        <source>A call that is already running goes on. Blu cannot be asked about an entry: that it was cancelled shows only in the results.</source>
        <translation>已在进行的通话会继续。无法向 Blu 查询条目：是否已取消只能由结果得知。</translation>
    </message>
    <message>
        <source>Blu accepted the cancellation.</source>
        <translation>Blu 已受理取消。</translation>
    </message>
    <message>
        <source>Query results</source>
        <translation>查询结果</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>One page of the results of a task. Blu keeps them for 45 days.</source>
        <translation>任务结果的一页。Blu 保存 45 天。</translation>
    </message>
    <message>
        <source>What the task is called, on Blu and here.</source>
        <translation>任务在 Blu 和此处的名称。</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>其他字段</translation>
    </message>
    <message>
        <source>What your account needs besides, such as the robot: Blu&apos;s documents do not tell the names, ask Blu for them.</source>
        <translation>您的账号另需的内容，例如机器人：Blu 的文档没有给出字段名称，请向 Blu 询问。</translation>
    </message>
    <message>
        <source>The people to call.</source>
        <translation>要呼叫的人。</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Tells entries with the same number apart, where the upload named one.</source>
        <translation>用于区分号码相同的条目（如果上传时写有订单号）。</translation>
    </message>
    <message>
        <source>Results a page</source>
        <translation>每页结果数</translation>
    </message>
    <message>
        <source>Dial results</source>
        <translation>拨打结果</translation>
    </message>
    <message>
        <source>Dial results that cannot be read: {1}. The others are shown; these wait for the next reading. If it lasts, tell Blu.</source>
        <translation>无法读取的拨打结果：{1} 条。其余的已显示；这些等待下次读取。如果持续出现，请告知 Blu。</translation>
    </message>
    <message>
        <source>A page holds another number of dial results than it says. All that came are shown.</source>
        <translation>有一页的拨打结果数与其声明的不同。收到的已全部显示。</translation>
    </message>
    <message>
        <source>Dial results: the answer holds no list.</source>
        <translation>拨打结果：应答中没有列表。</translation>
    </message>
    <message>
        <source>{1} result</source>
        <translation>{1} 条结果</translation>
    </message>
    <message>
        <source>{1} results</source>
        <translation>{1} 条结果</translation>
    </message>
    <message>
        <source>{1} to be asked for</source>
        <translation>{1} 个待查询</translation>
    </message>
    <message>
        <source>Continue call</source>
        <translation>继续呼叫</translation>
    </message>
    <message>
        <source>Dial result: it holds no record.</source>
        <translation>拨打结果：没有记录。</translation>
    </message>
    <message>
        <source>Dial result: it names no task, or its record cannot be read.</source>
        <translation>拨打结果：未指明任务，或其记录无法读取。</translation>
    </message>
    <message>
        <source>Asked before a dial</source>
        <translation>拨打前询问</translation>
    </message>
    <message>
        <source>Blu has no archive of a task&apos;s recordings: fetch them one by one.</source>
        <translation>Blu 没有任务录音的压缩包：请逐个获取。</translation>
    </message>
    <message>
        <source>Blu told no address of this recording.</source>
        <translation>Blu 未提供此录音的地址。</translation>
    </message>
    <message>
        <source>None of its {1} numbers has a result after {2} s; other entries of the task that have one: {3}.</source>
        <translation>{2} 秒后其 {1} 个号码均无结果；任务中已有结果的其他条目：{3} 个。</translation>
    </message>
    <message>
        <source>{1} of its {2} entries have a result.</source>
        <translation>其 {2} 个条目中 {1} 个已有结果。</translation>
    </message>
    <message>
        <source>{1} of its {2} numbers have a result.</source>
        <translation>其 {2} 个号码中 {1} 个已有结果。</translation>
    </message>
    <message>
        <source>{1} of its {2} numbers have a result, under other entry ids: they may be of another upload.</source>
        <translation>其 {2} 个号码中 {1} 个已有结果，但条目编号不同：可能来自另一次上传。</translation>
    </message>
    <message>
        <source>Blu has no list of tasks: whether it was made cannot be asked.</source>
        <translation>Blu 没有任务列表：无法查询是否已创建。</translation>
    </message>
    <message>
        <source>The same page comes whatever page is asked for.</source>
        <translation>无论请求哪一页，返回的都是同一页。</translation>
    </message>
    <message>
        <source>Dial results that were there before and did not come this time: {1}. They stay shown.</source>
        <translation>以前有、这次没有返回的拨打结果：{1} 条。它们仍会显示。</translation>
    </message>
    <message>
        <source>Task for today</source>
        <translation>今日任务</translation>
    </message>
    <message>
        <source>Makes a task that is good for the current day, and uploads the list to it.</source>
        <translation>创建当日有效的任务，并将名单上传到其中。</translation>
    </message>
    <message>
        <source>If the answer to the making is lost, an empty task may be left behind; it dials nobody.</source>
        <translation>如果创建的应答丢失，可能遗留一个空任务；它不会拨打任何人。</translation>
    </message>
    <message>
        <source>List into a task of today</source>
        <translation>将名单加入今天的任务</translation>
    </message>
    <message>
        <source>Uploads the list to a task that was made today.</source>
        <translation>将名单上传到今天创建的任务。</translation>
    </message>
    <message>
        <source>Your own number of the entry; it comes back with its results. Rows without one are numbered for you.</source>
        <translation>您自己的条目编号；随结果返回。没有编号的行会自动编号。</translation>
    </message>
    <message>
        <source>The account lacks its {1}.</source>
        <translation>账号缺少 {1}。</translation>
    </message>
    <message>
        <source>The {1} holds characters that no key has. Enter it again.</source>
        <translation>{1} 含有密钥中不会有的字符。请重新输入。</translation>
    </message>
    <message>
        <source>The platform answers there, and not where the contract says.</source>
        <translation>平台在那里应答，而不是在接口约定所说的位置。</translation>
    </message>
    <message>
        <source>No answer named anything to ask it with.</source>
        <translation>没有任何应答提供可用于询问的内容。</translation>
    </message>
    <message>
        <source>The field is missing, and this one looks like it by name and values.</source>
        <translation>缺少该字段，而这个字段的名称和值与其相似。</translation>
    </message>
    <message>
        <source>It answers at {1}.</source>
        <translation>它在 {1} 应答。</translation>
    </message>
    <message>
        <source>It has no path or is switched off.</source>
        <translation>没有路径或已停用。</translation>
    </message>
    <message>
        <source>It answers; there is no such record, as expected.</source>
        <translation>有应答；如预期，没有此记录。</translation>
    </message>
    <message>
        <source>Those calls are counted but not placed in time.</source>
        <translation>这些通话会计数，但不归入任何时间。</translation>
    </message>
    <message>
        <source>The contract&apos;s field “{1}” needs a name or a list of names.</source>
        <translation>接口约定的字段“{1}”需要一个名称或名称列表。</translation>
    </message>
    <message>
        <source>The contract&apos;s operation “{1}” must be a table.</source>
        <translation>接口约定的操作“{1}”必须是表。</translation>
    </message>
    <message>
        <source>The contract&apos;s operation “{1}” has no entry “{2}”.</source>
        <translation>接口约定的操作“{1}”没有条目“{2}”。</translation>
    </message>
    <message>
        <source>The contract&apos;s path of “{1}” must begin with a slash.</source>
        <translation>接口约定中“{1}”的路径必须以斜杠开头。</translation>
    </message>
    <message>
        <source>The contract&apos;s rate must be a number of requests a second.</source>
        <translation>接口约定的速率必须是每秒请求数。</translation>
    </message>
    <message>
        <source>The contract&apos;s entry “{1}” must be a text.</source>
        <translation>接口约定的条目“{1}”必须是文本。</translation>
    </message>
    <message>
        <source>The contract&apos;s entry “{1}” must be a table.</source>
        <translation>接口约定的条目“{1}”必须是表。</translation>
    </message>
    <message>
        <source>“{1}” is not confirmed for this account of {2}: enter its path in the account&apos;s contract first</source>
        <translation>“{1}”尚未对 {2} 的此账号确认：请先在账号的接口约定中填写其路径</translation>
    </message>
    <message>
        <source>The contract&apos;s entry “{1}.{2}” cannot be used.</source>
        <translation>接口约定的条目“{1}.{2}”不能使用。</translation>
    </message>
    <message>
        <source>The contract&apos;s setting “{1}” must be a single value.</source>
        <translation>接口约定的设置“{1}”必须是单个值。</translation>
    </message>
    <message>
        <source>Behind the scenes</source>
        <translation>幕后</translation>
    </message>
    <message>
        <source>{1} has no field “{2}.{3}”.</source>
        <translation>{1} 没有字段“{2}.{3}”。</translation>
    </message>
    <message>
        <source>A path begins with a slash and holds no blank, “?” or “#”.</source>
        <translation>路径以斜杠开头，且不含空格、“?”或“#”。</translation>
    </message>
    <message>
        <source>The field “{1}” needs at least one name.</source>
        <translation>字段“{1}”至少需要一个名称。</translation>
    </message>
    <message>
        <source>A change must name an operation, or a record and a field.</source>
        <translation>更改必须指明一个操作，或一个记录和字段。</translation>
    </message>
    <message>
        <source>{1}: the recording is empty: a header without sound.</source>
        <translation>{1}：录音为空：只有头部，没有音频。</translation>
    </message>
    <message>
        <source>{1}: a web page came instead of a file.</source>
        <translation>{1}：收到的是网页，而不是文件。</translation>
    </message>
    <message>
        <source>{1}: what came is neither a recording nor an archive.</source>
        <translation>{1}：收到的内容既不是录音，也不是压缩包。</translation>
    </message>
    <message>
        <source>{1}: the answer names no binding.</source>
        <translation>{1}：应答中没有指明绑定。</translation>
    </message>
    <message>
        <source>Only AXE applications tell how many bindings each X has.</source>
        <translation>只有 AXE 应用会说明每个 X 有多少绑定。</translation>
    </message>
    <message>
        <source>Lifetime: an AX binding never ends by itself. Leave it out, and unbind X in time.</source>
        <translation>有效期：AX 绑定不会自行到期。请不填，并及时解绑 X。</translation>
    </message>
    <message>
        <source>From now on; 0 never ends; 7776000 are 90 days.</source>
        <translation>从现在起计；0 表示永不到期；7776000 为 90 天。</translation>
    </message>
    <message>
        <source>From now on, in whole minutes; 0 never ends.</source>
        <translation>从现在起计，以整分钟为单位；0 表示永不到期。</translation>
    </message>
    <message>
        <source>Lifetime: AXE counts in whole minutes; give a multiple of 60 seconds.</source>
        <translation>有效期：AXE 按整分钟计；请给出 60 秒的倍数。</translation>
    </message>
    <message>
        <source>In whole minutes; its range is not documented.</source>
        <translation>以整分钟为单位；其范围文档未说明。</translation>
    </message>
    <message>
        <source>AXYB bindings cannot be changed: unbind, then bind again.</source>
        <translation>AXYB 绑定不能更改：请先解绑，再重新绑定。</translation>
    </message>
    <message>
        <source>0 never ends, else 60 seconds to 90 days; all its Y end with it.</source>
        <translation>0 表示永不到期，否则为 60 秒至 90 天；其所有 Y 随之到期。</translation>
    </message>
    <message>
        <source>0 ends with A&apos;s, else 60 seconds to 90 days; never longer than A&apos;s.</source>
        <translation>0 表示随 A 到期，否则为 60 秒至 90 天；不得长于 A 的有效期。</translation>
    </message>
    <message>
        <source>The protected user: +86 and the number.</source>
        <translation>受保护的用户：+86 加号码。</translation>
    </message>
    <message>
        <source>The other side, who gets a Y: +86 and the number.</source>
        <translation>获得 Y 的另一方：+86 加号码。</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Nothing would be changed.</source>
        <translation>不会有任何更改。</translation>
    </message>
    <message>
        <source>A modification cannot take away {1}: unbind, then bind again.</source>
        <translation>修改不能去掉 {1}：请先解绑，再重新绑定。</translation>
    </message>
    <message>
        <source>The id of the binding is not known: read its X first.</source>
        <translation>绑定的编号未知：请先读取其 X。</translation>
    </message>
    <message>
        <source>{1} has no such request.</source>
        <translation>{1} 没有此种请求。</translation>
    </message>
    <message>
        <source>Prompt before recording</source>
        <translation>录音前提示音</translation>
    </message>
    <message>
        <source>Tone a minute before the end</source>
        <translation>结束前一分钟提示音</translation>
    </message>
    <message>
        <source>Tone when A calls</source>
        <translation>A 呼叫时的提示音</translation>
    </message>
    <message>
        <source>Tone when others call</source>
        <translation>他人呼叫时的提示音</translation>
    </message>
    <message>
        <source>Tone at X</source>
        <translation>X 侧提示音</translation>
    </message>
    <message>
        <source>Tone at Y</source>
        <translation>Y 侧提示音</translation>
    </message>
    <message>
        <source>Tone when A calls back and nobody called</source>
        <translation>A 回拨而无人曾来电时的提示音</translation>
    </message>
    <message>
        <source>City code: must begin with its 0, as in 0755 or 010; a spreadsheet may have dropped it.</source>
        <translation>城市代码：必须以 0 开头，例如 0755 或 010；电子表格可能去掉了它。</translation>
    </message>
    <message>
        <source>Data of your own: Chinese characters must be put in Base64 first.</source>
        <translation>附带数据：中文字符须先转为 Base64。</translation>
    </message>
    <message>
        <source>{1}: a voice file&apos;s name has digits, letters and - _ . @ alone.</source>
        <translation>{1}：语音文件名只能含数字、字母和 - _ . @。</translation>
    </message>
    <message>
        <source>Huawei does not show the binding.</source>
        <translation>华为未显示该绑定。</translation>
    </message>
    <message>
        <source>Huawei shows {1} such bindings: whether it made one of them for this request cannot be told.</source>
        <translation>华为显示 {1} 个这样的绑定：无法得知其中之一是否为此请求所建。</translation>
    </message>
    <message>
        <source>Huawei tells {1} Y of a binding at most, and B is not among them.</source>
        <translation>华为最多返回一个绑定的 {1} 个 Y，而 B 不在其中。</translation>
    </message>
    <message>
        <source>Huawei shows the binding without the change ({1}).</source>
        <translation>华为显示该绑定，但没有这项更改（{1}）。</translation>
    </message>
    <message>
        <source>Huawei still shows bindings on that X: {1} on its first page.</source>
        <translation>华为仍显示该 X 上的绑定：第一页有 {1} 个。</translation>
    </message>
    <message>
        <source>Huawei tells {1} Y of a binding at most, and this one is not among them.</source>
        <translation>华为最多返回一个绑定的 {1} 个 Y，而此 Y 不在其中。</translation>
    </message>
    <message>
        <source>Huawei shows this extension with another A.</source>
        <translation>华为显示此分机号属于另一个 A。</translation>
    </message>
    <message>
        <source>Huawei was to pick X itself, and tells bindings of a known X alone: look for it in Huawei&apos;s console, or read the application&apos;s X again.</source>
        <translation>X 原由华为自行选取，而华为只返回已知 X 的绑定：请在华为的控制台中查找，或重新读取应用的 X。</translation>
    </message>
    <message>
        <source>Huawei shows the binding.</source>
        <translation>华为显示该绑定。</translation>
    </message>
    <message>
        <source>Huawei shows the binding without a Y for B.</source>
        <translation>华为显示该绑定，但没有 B 的 Y。</translation>
    </message>
    <message>
        <source>Huawei shows the binding, but not since when its lifetime counts.</source>
        <translation>华为显示该绑定，但未显示其有效期从何时起算。</translation>
    </message>
    <message>
        <source>Huawei shows the binding no more.</source>
        <translation>华为已不再显示该绑定。</translation>
    </message>
    <message>
        <source>Huawei shows these numbers bound, but otherwise than asked for ({1}): somebody else may have bound them.</source>
        <translation>华为显示这些号码已绑定，但与请求不同（{1}）：可能是他人绑定的。</translation>
    </message>
    <message>
        <source>Huawei shows the binding of A no more.</source>
        <translation>华为已不再显示 A 的绑定。</translation>
    </message>
    <message>
        <source>Huawei shows the Y.</source>
        <translation>华为显示该 Y。</translation>
    </message>
    <message>
        <source>Huawei shows the binding with the change.</source>
        <translation>华为显示该绑定及此更改。</translation>
    </message>
    <message>
        <source>Huawei still shows the binding.</source>
        <translation>华为仍显示该绑定。</translation>
    </message>
    <message>
        <source>Huawei shows none on that X.</source>
        <translation>华为显示该 X 上没有绑定。</translation>
    </message>
    <message>
        <source>The key works; the number asked for has no binding, as expected.</source>
        <translation>密钥可用；如预期，所查号码没有绑定。</translation>
    </message>
    <message>
        <source>Huawei answered with code {1} (HTTP {2}).</source>
        <translation>华为以代码 {1} 应答（HTTP {2}）。</translation>
    </message>
    <message>
        <source>Huawei answered with code {1} (HTTP {2}), which says nothing about the key. Try again later.</source>
        <translation>华为以代码 {1} 应答（HTTP {2}），未说明密钥是否可用。请稍后重试。</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>密钥可用。</translation>
    </message>
    <message>
        <source>The key works; its application has another mode than AXB.</source>
        <translation>密钥可用；其应用的模式不是 AXB。</translation>
    </message>
    <message>
        <source>{1}: the answer holds no address.</source>
        <translation>{1}：应答中没有地址。</translation>
    </message>
    <message>
        <source>The recording can be fetched there.</source>
        <translation>可在该处获取录音。</translation>
    </message>
    <message>
        <source>Huawei has nothing at this address (404). Check the account&apos;s address.</source>
        <translation>华为在此地址没有内容（404）。请检查账号的地址。</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>only A calls B</source>
        <translation>仅 A 呼叫 B</translation>
    </message>
    <message>
        <source>only B calls A</source>
        <translation>仅 B 呼叫 A</translation>
    </message>
    <message>
        <source>Binding id</source>
        <translation>绑定编号</translation>
    </message>
    <message>
        <source>As the bind answered it; it wins where both are given.</source>
        <translation>与绑定时的应答一致；两者都给出时以它为准。</translation>
    </message>
    <message>
        <source>City code</source>
        <translation>城市代码</translation>
    </message>
    <message>
        <source>Such as 0755 or 010: the platform picks a free X of that city.</source>
        <translation>例如 0755 或 010：平台在该城市选取一个空闲的 X。</translation>
    </message>
    <message>
        <source>When the city has no free X</source>
        <translation>该城市没有空闲的 X 时</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Counts only where the platform picks X.</source>
        <translation>仅在由平台选取 X 时有效。</translation>
    </message>
    <message>
        <source>Record calls</source>
        <translation>通话录音</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Works only where recording is switched on for the application.</source>
        <translation>仅在应用已开启录音时有效。</translation>
    </message>
    <message>
        <source>Name of an approved voice file. A recorded call without it is blocked by the carrier.</source>
        <translation>已审批的语音文件名称。没有它，录音的通话会被运营商阻断。</translation>
    </message>
    <message>
        <source>Longest call</source>
        <translation>最长通话时长</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Counted from the callee&apos;s answer; 0 is no limit.</source>
        <translation>从被叫接听起计；0 表示不限。</translation>
    </message>
    <message>
        <source>Name of a voice file. There is no built-in tone: without a file nothing is played.</source>
        <translation>语音文件的名称。没有内置提示音：不填文件则不播放任何声音。</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>yes, where the application has them</source>
        <translation>是（应用支持时）</translation>
    </message>
    <message>
        <source>Whether texts go through X too.</source>
        <translation>短信是否也经由 X。</translation>
    </message>
    <message>
        <source>Data of your own</source>
        <translation>附带数据</translation>
    </message>
    <message>
        <source>Comes back in notifications; Huawei has to enable it. Chinese text must be in Base64.</source>
        <translation>随通知返回；须由华为开通。中文文本必须为 Base64。</translation>
    </message>
    <message>
        <source>“Record calls” needs a “Prompt before recording”: the carrier blocks the call.</source>
        <translation>“通话录音”需要“录音前提示音”：否则运营商会阻断通话。</translation>
    </message>
    <message>
        <source>“Tone a minute before the end” works only with a “Longest call” above 0.</source>
        <translation>“结束前一分钟提示音”仅在“最长通话时长”大于 0 时有效。</translation>
    </message>
    <message>
        <source>Name of a voice file that A hears after dialling X.</source>
        <translation>A 拨打 X 后听到的语音文件的名称。</translation>
    </message>
    <message>
        <source>Name of a voice file that others hear after dialling X.</source>
        <translation>他人拨打 X 后听到的语音文件的名称。</translation>
    </message>
    <message>
        <source>Who may call</source>
        <translation>谁可以呼叫</translation>
    </message>
    <message>
        <source>0 never ends; 7776000 are 90 days.</source>
        <translation>0 表示永不到期；7776000 为 90 天。</translation>
    </message>
    <message>
        <source>{1}: Huawei refuses 400 and 95 numbers here.</source>
        <translation>{1}：华为在此处拒绝 400 和 95 号码。</translation>
    </message>
    <message>
        <source>{1}: must be +86 and the number, without a leading 0 of the area code.</source>
        <translation>{1}：必须是 +86 加号码，区号不带开头的 0。</translation>
    </message>
    <message>
        <source>take one of another city</source>
        <translation>选取其他城市的 X</translation>
    </message>
    <message>
        <source>Huawei has locked this computer&apos;s address after failed attempts, so nothing is sent for another {1} min.</source>
        <translation>由于多次尝试失败，华为已锁定此电脑的地址，因此在 {1} 分钟内不发送任何内容。</translation>
    </message>
    <message>
        <source>Huawei&apos;s limit on requests is reached.</source>
        <translation>已达到华为的请求上限。</translation>
    </message>
    <message>
        <source>Huawei refused the key twice, so it is not asked again: more failures would lock this computer&apos;s address for half an hour. Mend the key or the clock, then test the account.</source>
        <translation>华为两次拒绝密钥，因此不再询问：再失败会使此电脑的地址被锁定半小时。请修正密钥或时钟，然后测试账号。</translation>
    </message>
    <message>
        <source>Huawei&apos;s calls are made by persons: nothing is listed that could be cancelled.</source>
        <translation>华为的呼叫由人拨打：没有列出可取消的内容。</translation>
    </message>
    <message>
        <source>This application may not be allowed to end calls: Huawei documents it for AXYB alone.</source>
        <translation>此应用可能无权结束通话：华为的文档仅说明 AXYB 可以。</translation>
    </message>
    <message>
        <source>Ask Huawei to allow it; the call goes on.</source>
        <translation>请向华为申请开通；通话会继续。</translation>
    </message>
    <message>
        <source>Unbind its X number instead.</source>
        <translation>请改为解绑其 X 号码。</translation>
    </message>
    <message>
        <source>Its running calls can be ended one by one.</source>
        <translation>其进行中的通话可以逐个挂断。</translation>
    </message>
    <message>
        <source>Huawei told no session of this call, by which it could be ended.</source>
        <translation>华为未提供此通话的会话编号，因此无法挂断它。</translation>
    </message>
    <message>
        <source>While an account is in arrears Huawei suspends all its X: nothing can be bound or unbound (1010029), and recordings cannot be fetched. X that are released for it cannot be had back. About 10 minutes after the payment it works again.</source>
        <translation>账号欠费期间华为会暂停其所有 X：不能绑定或解绑（1010029），也不能获取录音。因此被释放的 X 无法收回。付款约 10 分钟后恢复。</translation>
    </message>
    <message>
        <source>Huawei counts complaints of a month against the numbers in use: its rules of use demand less than 0.01 %, its FAQ less than 0.05 %. A complaint of harassment below that is a warning; above it, or with one of fraud, Huawei ends the service. An X on its black list is refused with 1012102: for complaints, for more than a month of arrears, or for a name that could not be verified. Huawei writes to the address given with the order of the numbers.</source>
        <translation>华为按在用号码统计每月投诉：其使用规范要求低于 0.01 %，其常见问题要求低于 0.05 %。低于该值的骚扰投诉为警告；超过该值，或有诈骗投诉，华为将终止服务。列入黑名单的 X 会以 1012102 拒绝：原因可能是投诉、欠费超过一个月，或名称无法核实。华为会向订购号码时所留的地址发送通知。</translation>
    </message>
    <message>
        <source>Huawei suspends X for arrears and for complaints: look for its mail to the address given with the order of the numbers.</source>
        <translation>华为会因欠费和投诉暂停 X：请查看订购号码时所留地址收到的邮件。</translation>
    </message>
    <message>
        <source>bindings, calls and texts all fail</source>
        <translation>绑定、通话和短信全部失败</translation>
    </message>
    <message>
        <source>no new bindings are taken; those that there are go on working</source>
        <translation>不再接受新的绑定；现有绑定继续有效</translation>
    </message>
    <message>
        <source>AX bindings</source>
        <translation>AX 绑定</translation>
    </message>
    <message>
        <source>only A calls X</source>
        <translation>仅 A 呼叫 X</translation>
    </message>
    <message>
        <source>only others call X</source>
        <translation>仅他人呼叫 X</translation>
    </message>
    <message>
        <source>X is switched on</source>
        <translation>X 已开启</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>While it is off, X counts as unreachable.</source>
        <translation>关闭期间，X 视为无法接通。</translation>
    </message>
    <message>
        <source>“Callee” must be another number than A.</source>
        <translation>“被叫”必须是与 A 不同的号码。</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>Binds A to X: whoever calls X reaches A, and sees X when A calls.</source>
        <translation>将 A 绑定到 X：呼叫 X 的人接通 A，A 呼叫时对方看到 X。</translation>
    </message>
    <message>
        <source>An AX binding never ends by itself. One X serves one A, and one A has at most 5 X. That it succeeds does not mean that A can call: A must be registered.</source>
        <translation>AX 绑定不会自行到期。一个 X 服务一个 A，一个 A 最多有 5 个 X。绑定成功并不表示 A 可以呼叫：A 必须已登记。</translation>
    </message>
    <message>
        <source>The binding was made.</source>
        <translation>绑定已建立。</translation>
    </message>
    <message>
        <source>Unbind</source>
        <translation>解绑</translation>
    </message>
    <message>
        <source>Takes the binding of an X away.</source>
        <translation>解除一个 X 的绑定。</translation>
    </message>
    <message>
        <source>A call that runs already goes on; the next one to X reaches nobody.</source>
        <translation>已在进行的通话会继续；下一个拨打 X 的呼叫接不通任何人。</translation>
    </message>
    <message>
        <source>The binding was taken away.</source>
        <translation>绑定已解除。</translation>
    </message>
    <message>
        <source>Modify</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Changes a binding; what is left out stays as it is.</source>
        <translation>更改绑定；未填的内容保持不变。</translation>
    </message>
    <message>
        <source>The binding was changed.</source>
        <translation>绑定已更改。</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>The binding of an X, or those of an A: at most 5.</source>
        <translation>一个 X 的绑定，或一个 A 的绑定：最多 5 个。</translation>
    </message>
    <message>
        <source>Set temporary callee</source>
        <translation>设置临时被叫</translation>
    </message>
    <message>
        <source>Says whom A&apos;s next call to X reaches.</source>
        <translation>指定 A 下一次呼叫 X 时接通谁。</translation>
    </message>
    <message>
        <source>It takes the place of an earlier one, and has to be set before each call of A.</source>
        <translation>它取代之前的设置，且须在 A 每次呼叫之前设置。</translation>
    </message>
    <message>
        <source>The temporary callee was set.</source>
        <translation>临时被叫已设置。</translation>
    </message>
    <message>
        <source>The privacy number to use; it wins over the city code.</source>
        <translation>要使用的隐私号码；优先于城市代码。</translation>
    </message>
    <message>
        <source>New A</source>
        <translation>新的 A</translation>
    </message>
    <message>
        <source>Not evaluated; only to check that it is not the callee.</source>
        <translation>不参与判断；仅用于检查它不是被叫。</translation>
    </message>
    <message>
        <source>Whom to reach; 400 and 95 numbers are allowed here.</source>
        <translation>要接通谁；此处允许 400 和 95 号码。</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>有效时间</translation>
    </message>
    <message>
        <source>60 seconds</source>
        <translation>60 秒</translation>
    </message>
    <message>
        <source>Comes back in notifications; no Chinese characters.</source>
        <translation>随通知返回；不得含中文字符。</translation>
    </message>
    <message>
        <source>AXB bindings</source>
        <translation>AXB 绑定</translation>
    </message>
    <message>
        <source>The other side: +86 and the number.</source>
        <translation>另一方：+86 加号码。</translation>
    </message>
    <message>
        <source>Binds A and B to X: each reaches the other by calling X.</source>
        <translation>将 A 和 B 绑定到 X：双方呼叫 X 即可接通对方。</translation>
    </message>
    <message>
        <source>That it succeeds does not mean that A can call: A must be registered with the carrier. A landline can be called, but can never call X.</source>
        <translation>绑定成功并不表示 A 可以呼叫：A 必须已在运营商登记。固话可以被呼叫，但永远不能呼叫 X。</translation>
    </message>
    <message>
        <source>Takes a binding away; calls through it end with “no binding”.</source>
        <translation>解除绑定；之后经由它的呼叫以“无绑定”结束。</translation>
    </message>
    <message>
        <source>With X alone, every binding of that X is removed, up to 5 000. A call that runs already goes on.</source>
        <translation>只填 X 时，该 X 的全部绑定都会被移除，最多 5 000 个。已在进行的通话会继续。</translation>
    </message>
    <message>
        <source>Changes a binding; what is left out stays as it is. X itself cannot change.</source>
        <translation>更改绑定；未填的内容保持不变。X 本身不能更改。</translation>
    </message>
    <message>
        <source>A new lifetime starts at this moment, not when the binding was made.</source>
        <translation>新的有效期从此刻起算，而不是从建立绑定时起算。</translation>
    </message>
    <message>
        <source>One binding, or those of an X, page by page.</source>
        <translation>一个绑定，或一个 X 的绑定，逐页返回。</translation>
    </message>
    <message>
        <source>Removes every binding of this X.</source>
        <translation>移除此 X 的全部绑定。</translation>
    </message>
    <message>
        <source>New B</source>
        <translation>新的 B</translation>
    </message>
    <message>
        <source>All bindings of this X.</source>
        <translation>此 X 的全部绑定。</translation>
    </message>
    <message>
        <source>Only with X: the binding of A on it.</source>
        <translation>须与 X 同填：A 在其上的绑定。</translation>
    </message>
    <message>
        <source>Only with X: the binding of B on it.</source>
        <translation>须与 X 同填：B 在其上的绑定。</translation>
    </message>
    <message>
        <source>As the bind answered it.</source>
        <translation>与绑定时的应答一致。</translation>
    </message>
    <message>
        <source>Bindings a page</source>
        <translation>每页绑定数</translation>
    </message>
    <message>
        <source>Huawei takes 50 in silence for any number outside the range.</source>
        <translation>超出范围时，华为会不作提示地按 50 处理。</translation>
    </message>
    <message>
        <source>AXE bindings</source>
        <translation>AXE 绑定</translation>
    </message>
    <message>
        <source>The privacy number; it wins over the city code.</source>
        <translation>隐私号码；优先于城市代码。</translation>
    </message>
    <message>
        <source>Give “Binding id”, or “X” and “Extension” together.</source>
        <translation>请填写“绑定编号”，或同时填写“X”和“分机号”。</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>分机号</translation>
    </message>
    <message>
        <source>Lengths that cannot be true: {1}. They are left out.</source>
        <translation>不可能的时长：{1} 个。已略去。</translation>
    </message>
    <message>
        <source>Numbers without a result: {1}. They wait for the next reading.</source>
        <translation>没有结果的号码：{1} 个。等待下次读取。</translation>
    </message>
    <message>
        <source>Calls without their id: {1}. They wait for the next reading.</source>
        <translation>没有编号的通话：{1} 个。等待下次读取。</translation>
    </message>
    <message>
        <source>Calls that end before they begin: {1}. Their end is left out.</source>
        <translation>结束早于开始的通话：{1} 个。已略去其结束时间。</translation>
    </message>
    <message>
        <source>Records of another task: {1}. They are left out.</source>
        <translation>其他任务的记录：{1} 条。已略去。</translation>
    </message>
    <message>
        <source>Records that name neither a call nor a number: {1}. They are left out.</source>
        <translation>既未指明通话也未指明号码的记录：{1} 条。已略去。</translation>
    </message>
    <message>
        <source>The method must be GET, POST, PUT or DELETE.</source>
        <translation>方法必须是 GET、POST、PUT 或 DELETE。</translation>
    </message>
    <message>
        <source>Digits, as many as the application has; without it the platform assigns one.</source>
        <translation>数字，位数与应用的规定一致；不填则由平台分配。</translation>
    </message>
    <message>
        <source>Lifetimes are counted in</source>
        <translation>有效期的单位</translation>
    </message>
    <message>
        <source>0 never ends. Always send it: Huawei&apos;s documents contradict each other on what holds without it (never, or 168 hours).</source>
        <translation>0 表示永不到期。请始终填写：华为的文档对不填时的说法互相矛盾（永不到期，或 168 小时）。</translation>
    </message>
    <message>
        <source>Number when A calls back and nobody called</source>
        <translation>A 回拨而无人曾来电时转接的号码</translation>
    </message>
    <message>
        <source>“Extension” must be digits alone.</source>
        <translation>“分机号”只能是数字。</translation>
    </message>
    <message>
        <source>Name of a voice file; never together with a number to forward to.</source>
        <translation>语音文件的名称；不能与转接号码同时使用。</translation>
    </message>
    <message>
        <source>Callback records live</source>
        <translation>回拨记录的有效期</translation>
    </message>
    <message>
        <source>In the same unit; its range is not documented.</source>
        <translation>单位相同；其范围文档未说明。</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>游标</translation>
    </message>
    <message>
        <source>Gives A an extension on X.</source>
        <translation>在 X 上给 A 一个分机号。</translation>
    </message>
    <message>
        <source>At most 200 A on one X are advised. That it succeeds does not mean that A can call: A must be registered.</source>
        <translation>建议一个 X 上最多 200 个 A。绑定成功并不表示 A 可以呼叫：A 必须已登记。</translation>
    </message>
    <message>
        <source>Takes an extension away.</source>
        <translation>收回一个分机号。</translation>
    </message>
    <message>
        <source>A call that runs already goes on.</source>
        <translation>已在进行的通话会继续。</translation>
    </message>
    <message>
        <source>Queries keep showing the lifetime of the bind, not the new one.</source>
        <translation>查询仍显示绑定时的有效期，而不是新的有效期。</translation>
    </message>
    <message>
        <source>Query one</source>
        <translation>查询单个</translation>
    </message>
    <message>
        <source>One binding with all its values.</source>
        <translation>一个绑定及其全部值。</translation>
    </message>
    <message>
        <source>Query all of an X</source>
        <translation>查询一个 X 的全部绑定</translation>
    </message>
    <message>
        <source>The bindings of an X, page by page.</source>
        <translation>一个 X 的绑定，逐页返回。</translation>
    </message>
    <message>
        <source>Count bindings</source>
        <translation>统计绑定</translation>
    </message>
    <message>
        <source>How many bindings each X has, or one X.</source>
        <translation>每个 X 有多少绑定，或某一个 X 有多少。</translation>
    </message>
    <message>
        <source>What the page before answered; empty for the first page.</source>
        <translation>上一页应答中的值；第一页不填。</translation>
    </message>
    <message>
        <source>AXYB bindings</source>
        <translation>AXYB 绑定</translation>
    </message>
    <message>
        <source>A lifetime must be 0, or from {1} to 7776000 seconds.</source>
        <translation>有效期必须为 0，或 {1} 至 7776000 秒。</translation>
    </message>
    <message>
        <source>Give “City code”: the platform picks X by it.</source>
        <translation>请填写“城市代码”：平台据此选取 X。</translation>
    </message>
    <message>
        <source>“Lifetime of Y” must not be longer than “Lifetime”.</source>
        <translation>“Y 的有效期”不得长于“有效期”。</translation>
    </message>
    <message>
        <source>First A to X, without a binding id; then B to Y, with the id that came back.</source>
        <translation>先绑定 A 到 X，不填绑定编号；再绑定 B 到 Y，填写返回的编号。</translation>
    </message>
    <message>
        <source>Without a lifetime it ends after 2 hours. If only A is bound, the platform gives a Y by itself as soon as B calls X.</source>
        <translation>不填有效期则 2 小时后到期。如果只绑定了 A，B 一呼叫 X，平台就自行分配一个 Y。</translation>
    </message>
    <message>
        <source>The half was bound.</source>
        <translation>该半边已绑定。</translation>
    </message>
    <message>
        <source>Takes a binding away with all its Y, or one Y alone.</source>
        <translation>解除绑定及其所有 Y，或只解除一个 Y。</translation>
    </message>
    <message>
        <source>Without Y and B, the binding goes with every Y under it.</source>
        <translation>不填 Y 和 B 时，绑定连同其下的每个 Y 一起解除。</translation>
    </message>
    <message>
        <source>A binding with its Y, by its id or by one of its numbers.</source>
        <translation>绑定及其 Y，按其编号或其中一个号码查询。</translation>
    </message>
    <message>
        <source>A, or B in the second half</source>
        <translation>A；绑定后一半时为 B</translation>
    </message>
    <message>
        <source>only A calls B, through Y</source>
        <translation>仅 A 呼叫 B，经由 Y</translation>
    </message>
    <message>
        <source>only B calls A, through X</source>
        <translation>仅 B 呼叫 A，经由 X</translation>
    </message>
    <message>
        <source>ends with A&apos;s</source>
        <translation>随 A 到期</translation>
    </message>
    <message>
        <source>This Y alone; it wins over B.</source>
        <translation>仅此 Y；优先于 B。</translation>
    </message>
    <message>
        <source>B&apos;s Y alone.</source>
        <translation>仅 B 的 Y。</translation>
    </message>
    <message>
        <source>X or Y</source>
        <translation>X 或 Y</translation>
    </message>
    <message>
        <source>Binding id of the first half</source>
        <translation>前一半的绑定编号</translation>
    </message>
    <message>
        <source>Only for the second half: B and Y.</source>
        <translation>仅用于后一半：B 和 Y。</translation>
    </message>
    <message>
        <source>Such as 0755 or 010.</source>
        <translation>例如 0755 或 010。</translation>
    </message>
    <message>
        <source>Terminate call</source>
        <translation>挂断通话</translation>
    </message>
    <message>
        <source>Ends a call that is running now.</source>
        <translation>结束正在进行的通话。</translation>
    </message>
    <message>
        <source>Both sides are cut off at once. It is documented for AXYB applications only; others may not be allowed to do it.</source>
        <translation>双方立即断开。文档仅说明 AXYB 应用可用；其他应用可能无权使用。</translation>
    </message>
    <message>
        <source>The call was ended.</source>
        <translation>通话已结束。</translation>
    </message>
    <message>
        <source>Address of a recording</source>
        <translation>录音的地址</translation>
    </message>
    <message>
        <source>Where a recording can be fetched; Huawei keeps it for 7 days.</source>
        <translation>可获取录音的地址；华为保存 7 天。</translation>
    </message>
    <message>
        <source>It needs a recording that only a call record names.</source>
        <translation>需要只有通话记录才提供的录音。</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>会话编号</translation>
    </message>
    <message>
        <source>As the call&apos;s status events tell it.</source>
        <translation>与通话状态事件中的一致。</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>“recordObjectName” of the call record.</source>
        <translation>通话记录中的“recordObjectName”。</translation>
    </message>
    <message>
        <source>Record domain</source>
        <translation>录音域名</translation>
    </message>
    <message>
        <source>“recordDomain” of the call record.</source>
        <translation>通话记录中的“recordDomain”。</translation>
    </message>
    <message>
        <source>Its nonce was used before.</source>
        <translation>其随机数此前已使用过。</translation>
    </message>
    <message>
        <source>It was signed long before it came.</source>
        <translation>签名时间远早于送达时间。</translation>
    </message>
    <message>
        <source>Its time of signing cannot be read.</source>
        <translation>无法读取其签名时间。</translation>
    </message>
    <message>
        <source>asked what to do with it</source>
        <translation>询问如何处理</translation>
    </message>
    <message>
        <source>Notification: its event is none that is known.</source>
        <translation>通知：其事件不是已知的事件。</translation>
    </message>
    <message>
        <source>X-number status: it names no number.</source>
        <translation>X 号码状态：未指明号码。</translation>
    </message>
    <message>
        <source>{1} number: {2}</source>
        <translation>{1} 个号码：{2}</translation>
    </message>
    <message>
        <source>{1} numbers: {2}</source>
        <translation>{1} 个号码：{2}</translation>
    </message>
    <message>
        <source>SMS notification: it names no message.</source>
        <translation>短信通知：未指明短信。</translation>
    </message>
    <message>
        <source>result {1}</source>
        <translation>结果 {1}</translation>
    </message>
    <message>
        <source>Notification: it names no call.</source>
        <translation>通知：未指明通话。</translation>
    </message>
    <message>
        <source>Call records: the list of records is missing.</source>
        <translation>通话记录：缺少记录列表。</translation>
    </message>
    <message>
        <source>Call records: none of them can be read, or they are not this account&apos;s.</source>
        <translation>通话记录：均无法读取，或不属于此账号。</translation>
    </message>
    <message>
        <source>Call records that cannot be read: {1}. The others are shown.</source>
        <translation>无法读取的通话记录：{1} 条。其余的已显示。</translation>
    </message>
    <message>
        <source>Call records of another application: {1}. They are left out.</source>
        <translation>其他应用的通话记录：{1} 条。已略去。</translation>
    </message>
    <message>
        <source>A message held {1} call records, more than Huawei says. All count.</source>
        <translation>一条消息含有 {1} 条通话记录，超过华为所说的数量。全部计入。</translation>
    </message>
    <message>
        <source>{1} call record</source>
        <translation>{1} 条通话记录</translation>
    </message>
    <message>
        <source>{1} call records</source>
        <translation>{1} 条通话记录</translation>
    </message>
    <message>
        <source>Huawei has no archive of recordings: fetch them one by one.</source>
        <translation>华为没有录音的压缩包：请逐个获取。</translation>
    </message>
    <message>
        <source>Huawei&apos;s record of this call names no recording.</source>
        <translation>华为的此通话记录未指明录音。</translation>
    </message>
    <message>
        <source>account frozen</source>
        <translation>账号已冻结</translation>
    </message>
    <message>
        <source>no binding</source>
        <translation>无绑定</translation>
    </message>
    <message>
        <source>number suspended</source>
        <translation>号码已暂停</translation>
    </message>
    <message>
        <source>application not in commercial use</source>
        <translation>应用未商用</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>内部错误</translation>
    </message>
    <message>
        <source>discarded by your answer</source>
        <translation>按您的应答丢弃</translation>
    </message>
    <message>
        <source>discarded, no answer in time</source>
        <translation>已丢弃，未及时应答</translation>
    </message>
    <message>
        <source>black list</source>
        <translation>黑名单</translation>
    </message>
    <message>
        <source>sent in part</source>
        <translation>部分发送</translation>
    </message>
    <message>
        <source>no part could be sent</source>
        <translation>全部发送失败</translation>
    </message>
    <message>
        <source>number has no SMS</source>
        <translation>号码不支持短信</translation>
    </message>
    <message>
        <source>lacks a required keyword</source>
        <translation>缺少必需的关键词</translation>
    </message>
    <message>
        <source>holds forbidden words</source>
        <translation>含有禁用词</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>no new bindings</source>
        <translation>不接受新的绑定</translation>
    </message>
    <message>
        <source>account in arrears</source>
        <translation>账号欠费</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>停机</translation>
    </message>
    <message>
        <source>restricted by the carrier</source>
        <translation>被运营商限制</translation>
    </message>
    <message>
        <source>restriction lifted</source>
        <translation>限制已解除</translation>
    </message>
    <message>
        <source>forwards every call</source>
        <translation>转移所有来电</translation>
    </message>
    <message>
        <source>forwards unanswered calls</source>
        <translation>无应答时转移来电</translation>
    </message>
    <message>
        <source>forwards when busy</source>
        <translation>忙时转移来电</translation>
    </message>
    <message>
        <source>Number: it is masked with asterisks; the whole number is needed.</source>
        <translation>号码：以星号遮蔽；需要完整号码。</translation>
    </message>
    <message>
        <source>{1} has no campaign of the kind “{2}”.</source>
        <translation>{1} 没有“{2}”类的活动。</translation>
    </message>
    <message>
        <source>{1} needs a list of words, or true or false, for “{2}”.</source>
        <translation>{1}中的“{2}”需要词语列表，或“是”或“否”。</translation>
    </message>
    <message>
        <source>The table of outcomes “{1}” must name its facts.</source>
        <translation>通话结果表“{1}”必须指明其依据。</translation>
    </message>
    <message>
        <source>The rules in “{1}” must be written as [[rule]] tables.</source>
        <translation>“{1}”中的规则必须写成 [[rule]] 表。</translation>
    </message>
    <message>
        <source>{1} must say when it holds.</source>
        <translation>{1}必须说明何时成立。</translation>
    </message>
    <message>
        <source>{1} looks at “{2}”, which is not among the facts.</source>
        <translation>{1}查看“{2}”，而它不在依据之中。</translation>
    </message>
    <message>
        <source>The table of outcomes “{1}” cannot be read: {2}.</source>
        <translation>无法读取通话结果表“{1}”：{2}。</translation>
    </message>
    <message>
        <source>{1} names no outcome that is known.</source>
        <translation>{1}没有指明已知的通话结果。</translation>
    </message>
    <message>
        <source>Rule {1} in “{2}”</source>
        <translation>“{2}”中的规则 {1}</translation>
    </message>
    <message>
        <source>Calls with the word “{1}”, which is not in the table of outcomes: {2}. They count as unknown until the word is added there.</source>
        <translation>带有“{1}”一词、而通话结果表中没有该词的通话：{2} 个。在表中加入该词之前计为未知。</translation>
    </message>
    <message>
        <source>{1} answered with an error of its own: code {2}.</source>
        <translation>{1} 报告其自身的错误：代码 {2}。</translation>
    </message>
    <message>
        <source>Calls that do not say how they ended: {1}. They count as unknown until they do.</source>
        <translation>未说明如何结束的通话：{1} 个。在说明之前计为未知。</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>不可读</translation>
    </message>
    <message>
        <source>{1} refused the key (code {2}).</source>
        <translation>{1} 拒绝了密钥（代码 {2}）。</translation>
    </message>
    <message>
        <source>{1} does not allow this for the account (code {2}).</source>
        <translation>{1} 不允许此账号这样做（代码 {2}）。</translation>
    </message>
    <message>
        <source>{1} asks us to slow down (code {2}).</source>
        <translation>{1} 要求放慢速度（代码 {2}）。</translation>
    </message>
    <message>
        <source>Not confirmed for this account: {1}&apos;s documents do not tell where this is asked. Enter the path in the account&apos;s contract, or switch it on there.</source>
        <translation>尚未对此账号确认：{1} 的文档未说明在哪里查询。请在账号的接口约定中填写路径，或在那里启用它。</translation>
    </message>
    <message>
        <source>Give {1}.</source>
        <translation>请填写{1}。</translation>
    </message>
    <message>
        <source>Give “{1}” or “{2}”, not both.</source>
        <translation>请填写“{1}”或“{2}”之一，不能同时填写。</translation>
    </message>
    <message>
        <source>“{1}” works only with “{2}”.</source>
        <translation>“{1}”只能与“{2}”同时使用。</translation>
    </message>
    <message>
        <source>Times that {1}: {2}. Those calls are counted but not placed in time.</source>
        <translation>{1}的时间：{2} 个。这些通话会计数，但不归入任何时间。</translation>
    </message>
    <message>
        <source>Check the account&apos;s time zone.</source>
        <translation>请检查账号的时区。</translation>
    </message>
    <message>
        <source>lie in the future</source>
        <translation>处于未来</translation>
    </message>
    <message>
        <source>lie before their campaign was made</source>
        <translation>早于其活动的创建</translation>
    </message>
    <message>
        <source>fall into an hour that a clock change skips</source>
        <translation>落在时钟调整跳过的小时内</translation>
    </message>
    <message>
        <source>fall into an hour that a clock change doubles</source>
        <translation>落在时钟调整重复的小时内</translation>
    </message>
    <message>
        <source>If it lasts, tell the platform.</source>
        <translation>如果持续出现，请告知平台。</translation>
    </message>
    <message>
        <source>{1} does not exist in {2}: a clock change skips it.</source>
        <translation>{1} 在 {2} 不存在：时钟调整跳过了它。</translation>
    </message>
    <message>
        <source>“{1}” is no time zone; write one like “Asia/Jakarta”.</source>
        <translation>“{1}”不是时区；请写成“Asia/Jakarta”这样的形式。</translation>
    </message>
    <message>
        <source>{1}: the answer is not whole JSON.</source>
        <translation>{1}：应答不是完整的 JSON。</translation>
    </message>
    <message>
        <source>{1}: the answer was empty.</source>
        <translation>{1}：应答为空。</translation>
    </message>
    <message>
        <source>{1}: a web page came instead of data. Check the account&apos;s address.</source>
        <translation>{1}：收到的是网页，而不是数据。请检查账号的地址。</translation>
    </message>
    <message>
        <source>{1}: a bare list came where an object was expected.</source>
        <translation>{1}：应为对象，却收到单独的列表。</translation>
    </message>
    <message>
        <source>{1}: the answer is not in UTF-8.</source>
        <translation>{1}：应答不是 UTF-8。</translation>
    </message>
    <message>
        <source>“{1}” is no network address. Write one like 192.0.2.7 or 198.51.100.0/24.</source>
        <translation>“{1}”不是网络地址。请写成 192.0.2.7 或 198.51.100.0/24 这样的形式。</translation>
    </message>
    <message>
        <source>Pushes cannot be received on {1} port {2} ({3}). Another program may listen there; choose another port.</source>
        <translation>无法在 {1} 端口 {2} 接收推送（{3}）。可能有其他程序在该端口监听；请选择其他端口。</translation>
    </message>
    <message>
        <source>The certificate {1}</source>
        <translation>证书 {1}</translation>
    </message>
    <message>
        <source>Port {1} is free.</source>
        <translation>端口 {1} 空闲。</translation>
    </message>
    <message>
        <source>with the key {1}</source>
        <translation>及密钥 {1}</translation>
    </message>
    <message>
        <source>{1} cannot be used ({2}). It has to be a PEM file, with its private key in it or in a file of its own, and the key without a password.</source>
        <translation>{1}无法使用（{2}）。它必须是 PEM 文件，其私钥在该文件中或在单独的文件中，且私钥不带密码。</translation>
    </message>
    <message>
        <source>This is no HTTP request.</source>
        <translation>这不是 HTTP 请求。</translation>
    </message>
    <message>
        <source>The output device “{1}” is not there.</source>
        <translation>没有输出设备“{1}”。</translation>
    </message>
    <message>
        <source>The sound device cannot be opened.</source>
        <translation>无法打开音频设备。</translation>
    </message>
    <message>
        <source>The sound device stopped.</source>
        <translation>音频设备已停止。</translation>
    </message>
    <message>
        <source>The recording was cut off before its first sound.</source>
        <translation>录音在第一个声音之前被截断。</translation>
    </message>
    <message>
        <source>The file is a header without sound: nothing was recorded.</source>
        <translation>文件只有头部，没有音频：没有录到任何内容。</translation>
    </message>
    <message>
        <source>AMR sound cannot be played here: save it to a file.</source>
        <translation>AMR 音频无法在此播放：请保存为文件。</translation>
    </message>
    <message>
        <source>AAC sound cannot be played here: save it to a file.</source>
        <translation>AAC 音频无法在此播放：请保存为文件。</translation>
    </message>
    <message>
        <source>The recording cannot be decoded: it is damaged, or of a kind that is unknown.</source>
        <translation>无法解码录音：已损坏，或类型未知。</translation>
    </message>
    <message>
        <source>The recording&apos;s header says what cannot be: it is damaged.</source>
        <translation>录音的头部内容不可能成立：已损坏。</translation>
    </message>
    <message>
        <source>The recording was cut off within its header.</source>
        <translation>录音在其头部之内被截断。</translation>
    </message>
    <message>
        <source>There is no sound device that works: connect one, then press play again. All else works.</source>
        <translation>没有可用的音频设备：请连接一个，然后再按播放。其他功能正常。</translation>
    </message>
    <message>
        <source>The output device “{1}” is not there: the system’s default is used.</source>
        <translation>没有输出设备“{1}”：使用系统默认设备。</translation>
    </message>
    <message>
        <source>The sound device is gone. Press play to go on.</source>
        <translation>音频设备已断开。按播放可继续。</translation>
    </message>
    <message>
        <source>The audit log {1} is not open.</source>
        <translation>审计日志 {1} 未打开。</translation>
    </message>
    <message>
        <source>The receipt of this action cannot be read any more. Look at the platform&apos;s own console for what came of it, and ask anew if need be.</source>
        <translation>已无法读取此操作的回执。请在平台自己的控制台查看结果，必要时重新请求。</translation>
    </message>
    <message>
        <source>The audit log was changed from outside: from line {1} on it does not hold together. It goes on behind that line; keep a copy of audit.db if it matters.</source>
        <translation>审计日志被外部更改：从第 {1} 行起不再连贯。将在该行之后继续记录；如有必要，请保留 audit.db 的副本。</translation>
    </message>
    <message>
        <source>audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>The audit log was damaged. It was set aside as {1} and a new one begun.</source>
        <translation>审计日志已损坏。已将其另存为 {1}，并新建了一个。</translation>
    </message>
    <message>
        <source>what was not sent yet is not sent. The audit log tells what was.</source>
        <translation>尚未发送的内容不再发送。审计日志中记有原来的内容。</translation>
    </message>
    <message>
        <source>file of batches</source>
        <translation>批次文件</translation>
    </message>
    <message>
        <source>There is no such plan here: it was thrown away, or is of another desk.</source>
        <translation>此处没有此计划：它已被丢弃，或属于另一个席位。</translation>
    </message>
    <message>
        <source>This plan was sent already; it is not changed any more.</source>
        <translation>此计划已发送；不再更改。</translation>
    </message>
    <message>
        <source>The list came in pieces out of order. Take it over once more.</source>
        <translation>名单的各部分顺序有误。请重新接收。</translation>
    </message>
    <message>
        <source>X numbers, and until when bindings made here live, are not known any more, and plans are gone. The bindings themselves are read from the platform again once their X are added.</source>
        <translation>X 号码以及在此建立的绑定的到期时间已不再可知，计划也已丢失。重新添加其 X 后，绑定本身会从平台重新读取。</translation>
    </message>
    <message>
        <source>file of bindings</source>
        <translation>绑定文件</translation>
    </message>
    <message>
        <source>The list of erased numbers cannot be read ({1}): what platforms still tell of them is kept again. Erase them once more.</source>
        <translation>无法读取已抹除号码的列表（{1}）：平台仍给出的相关内容会被重新保存。请再次抹除这些号码。</translation>
    </message>
    <message>
        <source>What is erased cannot be noted ({1}); nothing was erased. Check the folder {2}.</source>
        <translation>无法记录抹除的内容（{1}）；未抹除任何内容。请检查文件夹 {2}。</translation>
    </message>
    <message>
        <source>The disk that holds {1} is full. Free some space in {2}; recording goes on by itself.</source>
        <translation>{1} 所在的磁盘已满。请在 {2} 腾出空间；记录会自动继续。</translation>
    </message>
    <message>
        <source>The journal {1} is damaged. Start Dialwatch again: the file is then set aside and a new one begun.</source>
        <translation>日志库 {1} 已损坏。请重新启动 Dialwatch：届时会将该文件另存，并新建一个。</translation>
    </message>
    <message>
        <source>The journal {1} cannot be written. Check that the folder {2} exists and that you may write to it.</source>
        <translation>无法写入日志库 {1}。请检查文件夹 {2} 是否存在，以及您是否有写入权限。</translation>
    </message>
    <message>
        <source>Another program holds the journal {1}. Close it; recording goes on by itself.</source>
        <translation>另一个程序占用了日志库 {1}。请关闭它；记录会自动继续。</translation>
    </message>
    <message>
        <source>The journal {1} cannot be used ({2}). Check the disk that holds {3}; recording goes on by itself once it works.</source>
        <translation>无法使用日志库 {1}（{2}）。请检查 {3} 所在的磁盘；恢复后记录会自动继续。</translation>
    </message>
    <message>
        <source>The journal {1} cannot be used ({2}). Check the folder {3}.</source>
        <translation>无法使用日志库 {1}（{2}）。请检查文件夹 {3}。</translation>
    </message>
    <message>
        <source>The inbox {1} is not open.</source>
        <translation>收件箱 {1} 未打开。</translation>
    </message>
    <message>
        <source>The body of a push is gone ({1}): its file {2} was taken out of {3}.</source>
        <translation>一条推送的正文已丢失（{1}）：其文件 {2} 被从 {3} 中移走。</translation>
    </message>
    <message>
        <source>The inbox of pushes was damaged. It was set aside as {1} and a new one begun. What was read is in the journal.</source>
        <translation>推送收件箱已损坏。已将其另存为 {1}，并新建了一个。已读取的内容在日志库中。</translation>
    </message>
    <message>
        <source>The journal {1} is not open.</source>
        <translation>日志库 {1} 未打开。</translation>
    </message>
    <message>
        <source>This campaign was sent already; it is not changed any more. Use it as the pattern of another.</source>
        <translation>此活动已发送；不再更改。请将其用作另一个活动的样板。</translation>
    </message>
    <message>
        <source>drafts are gone, and what was not sent yet is not sent. The audit log tells what was.</source>
        <translation>草稿已丢失，尚未发送的内容不再发送。审计日志中记有原来的内容。</translation>
    </message>
    <message>
        <source>There is no such draft any more.</source>
        <translation>已没有此草稿。</translation>
    </message>
    <message>
        <source>file of launches</source>
        <translation>启动记录文件</translation>
    </message>
    <message>
        <source>A campaign was made of it already.</source>
        <translation>已由其创建了活动。</translation>
    </message>
    <message>
        <source>There is no such launch.</source>
        <translation>没有此启动。</translation>
    </message>
    <message>
        <source>{1} rows are neither sent nor left out, or both.</source>
        <translation>{1} 行既未发送也未略去，或两者兼有。</translation>
    </message>
    <message>
        <source>The journal {1} was written by a newer Dialwatch and is left untouched. Install that version, or choose another profile.</source>
        <translation>日志库 {1} 由较新的 Dialwatch 写入，保持原样。请安装该版本，或选择其他配置。</translation>
    </message>
    <message>
        <source>This copy of Dialwatch is incomplete. Install it again.</source>
        <translation>此 Dialwatch 副本不完整。请重新安装。</translation>
    </message>
    <message>
        <source>The account {1} is not known to the journal.</source>
        <translation>日志库中没有账号 {1}。</translation>
    </message>
    <message>
        <source>{1} is no journal.</source>
        <translation>{1} 不是日志库。</translation>
    </message>
    <message>
        <source>{1} is cut off.</source>
        <translation>{1} 被截断。</translation>
    </message>
    <message>
        <source>{1} is another program&apos;s file.</source>
        <translation>{1} 是其他程序的文件。</translation>
    </message>
    <message>
        <source>{1} is damaged.</source>
        <translation>{1} 已损坏。</translation>
    </message>
    <message>
        <source>The journal was damaged. It was set aside as {1} and a new one begun; what the platforms still list is read again.</source>
        <translation>日志库已损坏。已将其另存为 {1}，并新建了一个；平台仍列出的内容会重新读取。</translation>
    </message>
    <message>
        <source>There is no such plan.</source>
        <translation>没有此计划。</translation>
    </message>
    <message>
        <source>That plan was sent already.</source>
        <translation>该计划已发送。</translation>
    </message>
    <message>
        <source>{1} call id stands both under “{2}” and under “{3}”. Both are kept as calls of their own.</source>
        <translation>{1} 个通话编号同时出现在“{2}”和“{3}”下。两者都作为单独的通话保留。</translation>
    </message>
    <message>
        <source>{1} call ids stand both under “{2}” and under “{3}”. Both are kept as calls of their own.</source>
        <translation>{1} 个通话编号同时出现在“{2}”和“{3}”下。两者都作为单独的通话保留。</translation>
    </message>
    <message>
        <source>The file of the recordings is not open.</source>
        <translation>录音文件未打开。</translation>
    </message>
    <message>
        <source>The file of the recordings was damaged. It was set aside as {1} and an empty one begun: markers and judgements are in the old one, and recordings have to be fetched again.</source>
        <translation>录音文件已损坏。已将其另存为 {1}，并新建了一个空文件：标记和评判在旧文件中，录音须重新获取。</translation>
    </message>
    <message>
        <source>file of recordings</source>
        <translation>录音文件</translation>
    </message>
    <message>
        <source>{1} is no {2}.</source>
        <translation>{1} 不是{2}。</translation>
    </message>
    <message>
        <source>The {1} is not open.</source>
        <translation>{1}未打开。</translation>
    </message>
    <message>
        <source>The {1} was damaged. It was set aside as {2} and a new one begun: {3}</source>
        <translation>{1}已损坏。已将其另存为 {2}，并新建了一个：{3}</translation>
    </message>
    <message>
        <source>stop list</source>
        <translation>停呼名单</translation>
    </message>
    <message>
        <source>The stop list is not open.</source>
        <translation>停呼名单未打开。</translation>
    </message>
    <message>
        <source>The stop list was damaged. It was set aside as {1} and an empty one begun: put whom not to call on it again.</source>
        <translation>停呼名单已损坏。已将其另存为 {1}，并新建了一份空名单：请把不应呼叫的号码重新放入。</translation>
    </message>
    <message>
        <source>The keys are kept in a file that only your passphrase opens; it is asked for after each start.</source>
        <translation>密钥保存在只有您的口令才能打开的文件中；每次启动后都会要求输入口令。</translation>
    </message>
    <message>
        <source>The keys are kept in memory, until the program ends; then they are asked again.</source>
        <translation>密钥保存在内存中，直到程序结束；之后会再次要求输入。</translation>
    </message>
    <message>
        <source>The keys are kept in {1}, which only you can read.</source>
        <translation>密钥保存在 {1} 中，只有您可以读取。</translation>
    </message>
    <message>
        <source>this keyring would write plain text</source>
        <translation>该密钥环会写入明文</translation>
    </message>
    <message>
        <source>The keys are kept in the system&apos;s keyring.</source>
        <translation>密钥保存在系统密钥环中。</translation>
    </message>
    <message>
        <source>This system has no keyring that can be used, so the keys are kept only until the engine ends. Start with --secrets DIR to keep them in files that only you can read.</source>
        <translation>此系统没有可用的密钥环，因此密钥仅保留到引擎结束。请用 --secrets DIR 启动，以将其保存在只有您可以读取的文件中。</translation>
    </message>
    <message>
        <source>The keys must be written as names with values.</source>
        <translation>密钥必须写成带有值的名称。</translation>
    </message>
    <message>
        <source>This account&apos;s id cannot be used as a file name.</source>
        <translation>此账号的编号不能用作文件名。</translation>
    </message>
    <message>
        <source>The keys in {1} can be read by others. Close the file with “chmod 600 {2}”, and consider the keys as seen.</source>
        <translation>{1} 中的密钥可被他人读取。请用“chmod 600 {2}”限制该文件的权限，并视这些密钥为已泄露。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not keep the keys as they were given.</source>
        <translation>系统密钥环没有照原样保存密钥。</translation>
    </message>
    <message>
        <source>There are no keys for this account. Enter them in Watch → Settings.</source>
        <translation>此账号没有密钥。请在“监看 → 设置”中输入。</translation>
    </message>
    <message>
        <source>The keys of this account lack {1}.</source>
        <translation>此账号的密钥缺少 {1}。</translation>
    </message>
    <message>
        <source>The keys cannot be written to {1} ({2}).</source>
        <translation>无法将密钥写入 {1}（{2}）。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring holds something else in place of the keys. Add the account again.</source>
        <translation>系统密钥环中这些密钥的位置存放着其他内容。请重新添加账号。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not answer; it may be locked. Unlock it, then test the account; or start with --secrets DIR.</source>
        <translation>系统密钥环没有应答；可能已锁定。请解锁，然后测试账号；或用 --secrets DIR 启动。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used ({1}). Start with --secrets DIR to keep keys in files that only you can read.</source>
        <translation>无法使用系统密钥环（{1}）。请用 --secrets DIR 启动，以将密钥保存在只有您可以读取的文件中。</translation>
    </message>
    <message>
        <source>The keys in {1} cannot be read ({2}).</source>
        <translation>无法读取 {1} 中的密钥（{2}）。</translation>
    </message>
    <message>
        <source>The keys in {1} cannot be understood. Write one line for each key, like app_key = &quot;…&quot;.</source>
        <translation>无法理解 {1} 中的密钥。请每个密钥写一行，例如 app_key = &quot;…&quot;。</translation>
    </message>
    <message>
        <source>The profile folder {1} cannot be used ({2}). Choose another one with --profile.</source>
        <translation>无法使用配置文件夹 {1}（{2}）。请用 --profile 选择其他文件夹。</translation>
    </message>
    <message>
        <source>“{1}” is no host; write one like files.example.com</source>
        <translation>“{1}”不是主机；请写成 files.example.com 这样的形式</translation>
    </message>
    <message>
        <source>“{1}” is no outcome</source>
        <translation>“{1}”不是通话结果</translation>
    </message>
    <message>
        <source>the fingerprint of “{1}” is no SHA-256</source>
        <translation>“{1}”的指纹不是 SHA-256</translation>
    </message>
    <message>
        <source>{1}: from {2} to {3} days can be kept, or 0 for ever</source>
        <translation>{1}：可保留 {2} 至 {3} 天，或填 0 表示永久</translation>
    </message>
    <message>
        <source>{1}: from {2} to {3} days can be kept</source>
        <translation>{1}：可保留 {2} 至 {3} 天</translation>
    </message>
    <message>
        <source>The kept file is damaged, or none of ours.</source>
        <translation>保存的文件已损坏，或不是本程序的文件。</translation>
    </message>
    <message>
        <source>The kept file cannot be read ({1}).</source>
        <translation>无法读取保存的文件（{1}）。</translation>
    </message>
    <message>
        <source>The kept file cannot be read any more.</source>
        <translation>已无法读取保存的文件。</translation>
    </message>
    <message>
        <source>The kept file is damaged or cut off.</source>
        <translation>保存的文件已损坏或被截断。</translation>
    </message>
    <message>
        <source>“{1}” is damaged, so it is left as it is. Move it out of the profile&apos;s folder and enter the keys again.</source>
        <translation>“{1}”已损坏，因此保持原样。请将其移出配置文件夹，并重新输入密钥。</translation>
    </message>
    <message>
        <source>“{1}” was written by a newer Dialwatch, so it is left as it is. Use that version, or keep the keys somewhere else.</source>
        <translation>“{1}”由较新的 Dialwatch 写入，因此保持原样。请使用那个版本，或将密钥保存在其他位置。</translation>
    </message>
    <message>
        <source>A passphrase has {1} characters or more.</source>
        <translation>口令须有 {1} 个或更多字符。</translation>
    </message>
    <message>
        <source>The keys are locked by your passphrase. Enter it: Watch → Unlock keys.</source>
        <translation>密钥被您的口令锁定。请输入口令：监看 → 解锁密钥。</translation>
    </message>
    <message>
        <source>This is not the passphrase of the kept keys.</source>
        <translation>这不是所保存密钥的口令。</translation>
    </message>
    <message>
        <source>The keys cannot be written ({1}).</source>
        <translation>无法写入密钥（{1}）。</translation>
    </message>
    <message>
        <source>The file of keys cannot be read ({1}).</source>
        <translation>无法读取密钥文件（{1}）。</translation>
    </message>
    <message>
        <source>The settings were written by a newer Dialwatch. What this version understands of them holds; nothing is written into them. Use the newer version, or move settings.toml out of the profile&apos;s folder to begin anew.</source>
        <translation>设置由较新的 Dialwatch 写入。本版本能理解的部分有效；不会写入任何内容。请使用较新的版本，或将 settings.toml 移出配置文件夹以重新开始。</translation>
    </message>
    <message>
        <source>The settings file could not be understood ({1}). It was kept as “{2}”, and the program started with defaults: add your accounts again, or repair the file and put it back.</source>
        <translation>无法理解设置文件（{1}）。已将其保存为“{2}”，程序以默认设置启动：请重新添加账号，或修复该文件后放回原处。</translation>
    </message>
    <message>
        <source>Platforms are asked at the usual pace.</source>
        <translation>按通常的频率询问平台。</translation>
    </message>
    <message>
        <source>Nothing that is pushed is received.</source>
        <translation>不接收任何推送。</translation>
    </message>
    <message>
        <source>Until then this desk only watches.</source>
        <translation>在此之前本席位仅监看。</translation>
    </message>
    <message>
        <source>Recordings are kept as usual, and none is rescued.</source>
        <translation>录音照常保存，且不自动留存。</translation>
    </message>
    <message>
        <source>Of bindings that end, warnings come as usual.</source>
        <translation>绑定到期的提醒照常发出。</translation>
    </message>
    <message>
        <source>Everything is kept for the usual time.</source>
        <translation>所有内容按通常的期限保留。</translation>
    </message>
    <message>
        <source>The accounts in settings.toml must be written as [[account]] tables.</source>
        <translation>settings.toml 中的账号必须写成 [[account]] 表。</translation>
    </message>
    <message>
        <source>0 is the code that gives a call up; enter the one that lets it go on</source>
        <translation>0 是放弃呼叫的代码；请输入放行的代码</translation>
    </message>
    <message>
        <source>choose what is answered when the stop list cannot be asked</source>
        <translation>请选择无法查询停呼名单时如何作答</translation>
    </message>
    <message>
        <source>the address must begin with https://</source>
        <translation>地址必须以 https:// 开头</translation>
    </message>
    <message>
        <source>the address must not hold a name or a password</source>
        <translation>地址不得含有用户名或密码</translation>
    </message>
    <message>
        <source>the public address must begin with https:// or http://</source>
        <translation>公网地址必须以 https:// 或 http:// 开头</translation>
    </message>
    <message>
        <source>There is already an account “{1}”.</source>
        <translation>已有账号“{1}”。</translation>
    </message>
    <message>
        <source>“{1}” is no time zone; write one like “Asia/Jakarta”</source>
        <translation>“{1}”不是时区；请写成“Asia/Jakarta”这样的形式</translation>
    </message>
    <message>
        <source>write an address like 127.0.0.1, or 0.0.0.0 for all</source>
        <translation>请写成 127.0.0.1 这样的地址，或用 0.0.0.0 表示全部</translation>
    </message>
    <message>
        <source>The settings cannot be written ({1}).</source>
        <translation>无法写入设置（{1}）。</translation>
    </message>
    <message>
        <source>Account “{1}” is left out: its id is used twice.</source>
        <translation>账号“{1}”已略去：其编号被使用了两次。</translation>
    </message>
    <message>
        <source>Account “{1}” is left out: {2}. Correct it in settings.toml.</source>
        <translation>账号“{1}”已略去：{2}。请在 settings.toml 中更正。</translation>
    </message>
    <message>
        <source>The section [{1}] is left out: {2}.</source>
        <translation>[{1}] 部分已略去：{2}。</translation>
    </message>
    <message>
        <source>Correct it in settings.toml.</source>
        <translation>请在 settings.toml 中更正。</translation>
    </message>
    <message>
        <source>“{1}” is no network; write one like 192.0.2.0/24</source>
        <translation>“{1}”不是网络；请写成 192.0.2.0/24 这样的形式</translation>
    </message>
    <message>
        <source>The settings cannot be read ({1}); the program runs on defaults.</source>
        <translation>无法读取设置（{1}）；程序以默认设置运行。</translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message>
        <source>Calls, with the platform&apos;s own records</source>
        <translation>通话及平台自身的记录</translation>
    </message>
    <message>
        <source>Names of campaigns and other words</source>
        <translation>活动名称及其他文字</translation>
    </message>
    <message>
        <source>Pushes as they came</source>
        <translation>原样保存的推送</translation>
    </message>
    <message>
        <source>Pushes that could not be read</source>
        <translation>无法读取的推送</translation>
    </message>
    <message>
        <source>Kept recordings and their markers</source>
        <translation>已保存的录音及其标记</translation>
    </message>
    <message>
        <source>Stop lists</source>
        <translation>停呼名单</translation>
    </message>
    <message>
        <source>Receipts of what was stopped or done</source>
        <translation>停止或执行操作的回执</translation>
    </message>
    <message>
        <source>Lists of campaigns begun here, and drafts</source>
        <translation>在此启动的活动的名单和草稿</translation>
    </message>
    <message>
        <source>Book of number bindings</source>
        <translation>号码绑定簿</translation>
    </message>
    <message>
        <source>Plans of bindings and what undoes them</source>
        <translation>绑定计划及其撤销信息</translation>
    </message>
    <message>
        <source>Lines of the log that are found by it</source>
        <translation>据此号码查到的日志行</translation>
    </message>
    <message>
        <source>Technical logs</source>
        <translation>技术日志</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Files set aside as damaged: they go whole</source>
        <translation>因损坏而搁置的文件：整个删除</translation>
    </message>
    <message>
        <source>Other files of the profile</source>
        <translation>配置文件夹中的其他文件</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase a number everywhere</source>
        <translation>在所有位置抹除号码</translation>
    </message>
    <message>
        <source>+62 811 …</source>
        <translation>+62 811 …</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>&amp;Look where it stands</source>
        <translation>查找所在位置(&amp;L)</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Stay on the stop lists, as a mark that names nobody</source>
        <translation>仍以不指明任何人的标记留在停呼名单上(&amp;S)</translation>
    </message>
    <message>
        <source>Erase it &amp;everywhere: this cannot be undone</source>
        <translation>在所有位置抹除：无法撤销(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;rase the number</source>
        <translation>抹除号码(&amp;R)</translation>
    </message>
    <message>
        <source>Looking everywhere. Rows so far: {n}</source>
        <translation>正在各处查找。已找到的行：{n}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>It stands nowhere. Look at its digits, or try it with its country&apos;s code.</source>
        <translation>任何位置都没有。请核对数字，或加上国家代码再试。</translation>
    </message>
    <message>
        <source>As it is written (in how many rows): {ways}</source>
        <translation>书写形式（及所在行数）：{ways}</translation>
    </message>
    <message>
        <source>Calls stay and count, without saying whose they were. A keyed hash stays, so that the number is not kept again when a platform still tells of it. Nothing is erased at the platforms, in files saved elsewhere, or in copies of the profile.</source>
        <translation>通话保留并照常计数，但不再显示属于谁。保留一个带密钥的散列值，以便平台再次告知时不会重新保存该号码。平台上、另存的文件中以及配置文件夹副本中的内容不会抹除。</translation>
    </message>
    <message>
        <source>Bindings of it that stand at the platform: {n}. Unbind them first, or they are read again.</source>
        <translation>平台上仍有该号码的绑定：{n} 个。请先解绑，否则会再次读入。</translation>
    </message>
    <message>
        <source>Erasing, step {step} of {steps}: {doing}</source>
        <translation>正在抹除，第 {step} 步，共 {steps} 步：{doing}</translation>
    </message>
    <message>
        <source>It goes on when this dialog is closed.</source>
        <translation>关闭此对话框后仍会继续。</translation>
    </message>
    <message>
        <source>It stood nowhere any more.</source>
        <translation>该号码已不在任何位置。</translation>
    </message>
    <message>
        <source>Erased, but it still stands in: {files}. Close what uses them, then go on.</source>
        <translation>已抹除，但仍存在于：{files}。请关闭占用它们的程序，然后继续。</translation>
    </message>
    <message>
        <source>Erased. Every file of the profile was searched to its last byte ({size} MB): it stands nowhere. In its place stands {mark}.</source>
        <translation>已抹除。配置文件夹的每个文件都已逐字节查找（{size} MB）：该号码已不存在。其位置现为 {mark}。</translation>
    </message>
    <message>
        <source>The number of the chosen call; type another one in its place.</source>
        <translation>所选通话的号码；可在此输入其他号码。</translation>
    </message>
    <message>
        <source>With + and the country&apos;s code. It is found however it is written: with or without the code, with blanks, inside records.</source>
        <translation>带 + 和国家代码。无论如何书写都能找到：有无代码、含空格、在记录内部。</translation>
    </message>
    <message>
        <source>Nothing is erased before you have seen where the number stands.</source>
        <translation>在您看到号码所在位置之前，不会抹除任何内容。</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>号码(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>The {n} calls that the filter leaves of {whole}, as they stand {at}.</source>
        <translation>{whole} 个通话中经筛选的 {n} 个，截至 {at}。</translation>
    </message>
    <message>
        <source>All {n} calls of the table, as they stand {at}.</source>
        <translation>表中全部 {n} 个通话，截至 {at}。</translation>
    </message>
    <message>
        <source>Export calls</source>
        <translation>导出通话</translation>
    </message>
    <message>
        <source>They leave in the order of the table, with times of the zone {zone}.</source>
        <translation>按表中顺序导出，时间按时区 {zone}。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>In sight ({n})</source>
        <translation>可见行（{n}）</translation>
    </message>
    <message>
        <source>All ({n} and what is behind them)</source>
        <translation>全部（{n} 个及其背后的通话）</translation>
    </message>
    <message>
        <source>Answer rate {by}, each minute of {span}</source>
        <translation>接通率（{by}），{span}的每一分钟</translation>
    </message>
    <message>
        <source>Export rates</source>
        <translation>导出接通率</translation>
    </message>
    <message>
        <source>Answered and attempts with their ratio, its 95 % band and whether it has settled, as they stand {at}. Times leave in the zone {zone}.</source>
        <translation>接通数和拨打数及其比率、95 % 区间以及是否已确定，截至 {at}。时间按时区 {zone} 导出。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Answer rate {by}, all minutes held</source>
        <translation>接通率（{by}），所有保存的分钟</translation>
    </message>
    <message>
        <source>Campaigns with their figures</source>
        <translation>活动及其数据</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>by campaign</source>
        <translation>按活动</translation>
    </message>
    <message>
        <source>by line</source>
        <translation>按线路</translation>
    </message>
    <message>
        <source>by robot</source>
        <translation>按机器人</translation>
    </message>
    <message>
        <source>by platform</source>
        <translation>按平台</translation>
    </message>
    <message>
        <source>The process that writes the file ended unexpectedly: nothing was written. Try again.</source>
        <translation>写文件的进程意外结束：未写入任何内容。请重试。</translation>
    </message>
    <message>
        <source>Another file is being written: wait for it, or cancel it.</source>
        <translation>正在写入另一个文件：请等待或取消它。</translation>
    </message>
    <message>
        <source>The process that writes the file could not be started ({why}).</source>
        <translation>无法启动写文件的进程（{why}）。</translation>
    </message>
</context>
<context>
    <name>FieldEdit</name>
    <message>
        <source> (optional)</source>
        <translation>（可选）</translation>
    </message>
    <message>
        <source>{n} entries from “{name}”</source>
        <translation>{n} 条，来自“{name}”</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>as the platform decides</source>
        <translation>由平台决定</translation>
    </message>
    <message>
        <source>one number a line</source>
        <translation>每行一个号码</translation>
    </message>
    <message>
        <source>name = value, one a line</source>
        <translation>名称 = 值，每行一个</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>导入名单(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Export and import</source>
        <translation>导出与导入</translation>
    </message>
    <message>
        <source>All settings in one file, for another computer or for safe keeping.</source>
        <translation>将所有设置存为一个文件，用于另一台电脑或备份。</translation>
    </message>
    <message>
        <source>&amp;Export settings…</source>
        <translation>导出设置(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>导入设置(&amp;I)…</translation>
    </message>
    <message>
        <source>The file holds accounts, polling, pushes, contracts, names of results and how the window looks. It holds no keys and no phone numbers: rules for short messages and callers stay here, and so does the name in the log.</source>
        <translation>文件包含账号、轮询、推送、接口约定、结果名称和窗口外观。不含密钥和电话号码：短信和来电规则留在本机，日志中的署名也是。</translation>
    </message>
    <message>
        <source>What a file would change is shown before anything does. Keys that are here stay; those of new accounts are asked for.</source>
        <translation>在作任何更改之前，先显示文件将带来的更改。本机已有的密钥保留；新账号的密钥会要求输入。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter: number, outcome:busy, duration&gt;30 …</source>
        <translation>筛选：号码、outcome:busy、duration&gt;30 …</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>waits while many calls are selected</source>
        <translation>选中大量通话时暂停</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} / {total}</translation>
    </message>
    <message>
        <source>Filter further …</source>
        <translation>进一步筛选…</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Nothing has to be told.</source>
        <translation>无需填写。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>n/a</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n}秒</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n}分钟</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n}小时</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n}天</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Allowed: {span}.</source>
        <translation>允许：{span}。</translation>
    </message>
    <message>
        <source>Without it: {value}.</source>
        <translation>留空则为：{value}。</translation>
    </message>
    <message>
        <source>at most {n} characters</source>
        <translation>最多 {n} 个字符</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>{low} to {high}{unit}</source>
        <translation>{low} 至 {high}{unit}</translation>
    </message>
    <message>
        <source>from {low} on{unit}</source>
        <translation>从 {low} 起{unit}</translation>
    </message>
</context>
<context>
    <name>HaltConfirm</name>
    <message>
        <source>number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Change the &amp;list</source>
        <translation>更改名单(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep the call</source>
        <translation>保留通话(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep the draft</source>
        <translation>保留草稿(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep the plan</source>
        <translation>保留计划(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep calling</source>
        <translation>继续呼叫(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Type {n} to confirm</source>
        <translation>输入 {n} 以确认(&amp;T)</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>未作选择。</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>缺少理由。</translation>
    </message>
    <message>
        <source>The number is not typed yet.</source>
        <translation>尚未输入数量。</translation>
    </message>
</context>
<context>
    <name>Halting</name>
    <message>
        <source>{n} calls are selected; at most {most} can be cancelled at once. Filter the table, or stop the campaign.</source>
        <translation>选中了 {n} 个通话；一次最多可取消 {most} 个。请筛选表格，或停止活动。</translation>
    </message>
    <message>
        <source>1 selected call</source>
        <translation>1 个所选通话</translation>
    </message>
    <message>
        <source>{n} selected calls</source>
        <translation>{n} 个所选通话</translation>
    </message>
    <message>
        <source>{number}, talking since {time} ({length}) on {x}.</source>
        <translation>{number}，自 {time} 起通话（{length}），经 {x}。</translation>
    </message>
    <message>
        <source>{number}, ringing since {time} ({length}) on {x}.</source>
        <translation>{number}，自 {time} 起振铃（{length}），经 {x}。</translation>
    </message>
    <message>
        <source>Both sides are cut off at once.</source>
        <translation>双方会立即断开。</translation>
    </message>
</context>
<context>
    <name>Halts</name>
    <message>
        <source>{name} is written: {n} entries, numbers masked.</source>
        <translation>已写入 {name}：{n} 条，号码已遮蔽。</translation>
    </message>
    <message>
        <source>Whom to cancel</source>
        <translation>取消对象</translation>
    </message>
    <message>
        <source>Number, order id or case id</source>
        <translation>号码、订单号或案件编号</translation>
    </message>
    <message>
        <source>Asked about</source>
        <translation>请求对象</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果如何</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>通话中</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>未显示</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>all chosen</source>
        <translation>已全选</translation>
    </message>
    <message>
        <source>some chosen</source>
        <translation>已选部分</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>未选</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未选</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Listed as</source>
        <translation>列为</translation>
    </message>
    <message>
        <source>Stays undone</source>
        <translation>不再拨打</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>被叫</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>未显示</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>通话中</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>cancelled before</source>
        <translation>此前已取消</translation>
    </message>
    <message>
        <source>unknown here</source>
        <translation>此处未知</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>不明确</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>已遮蔽</translation>
    </message>
    <message>
        <source>listed twice</source>
        <translation>重复列出</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>cannot</source>
        <translation>无法处理</translation>
    </message>
    <message>
        <source>dialled all the same</source>
        <translation>仍被拨打</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>为时已晚</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>已请求</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>The platform had said yes, and the number was dialled after it.</source>
        <translation>平台此前已同意，但之后仍拨打了该号码。</translation>
    </message>
    <message>
        <source>Asked again, the platform shows it cancelled.</source>
        <translation>再次询问，平台显示已取消。</translation>
    </message>
    <message>
        <source>The platform said yes; it is seen when its campaign is read again.</source>
        <translation>平台已同意；再次读取其活动时即可看到。</translation>
    </message>
    <message>
        <source>It was called, or over, before it could be stopped.</source>
        <translation>在停止之前已拨打或已结束。</translation>
    </message>
    <message>
        <source>The platform said no; code and meaning stand beside.</source>
        <translation>平台已拒绝；代码和含义列在旁边。</translation>
    </message>
    <message>
        <source>It may have reached the platform; nobody knows.</source>
        <translation>可能已到达平台；无从得知。</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>尚未发送任何内容</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>已完成 {done} / {total}</translation>
    </message>
    <message>
        <source>Paused: {done} of {total} done</source>
        <translation>已暂停：已完成 {done} / {total}</translation>
    </message>
    <message>
        <source>All is sent; what was accepted is watched</source>
        <translation>已全部发送；正在观察已受理的项目</translation>
    </message>
    <message>
        <source>Done: {done} of {total} have their answer</source>
        <translation>已完成：{done} / {total} 已有应答</translation>
    </message>
    <message>
        <source>Aborted: {done} of {total} were asked for</source>
        <translation>已中止：已请求 {done} / {total}</translation>
    </message>
    <message>
        <source>Undone: nothing was sent</source>
        <translation>已撤销：未发送任何内容</translation>
    </message>
    <message>
        <source>has paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>wrong list</source>
        <translation>名单有误</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>请勿致电</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>号码错误</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>法律原因</translation>
    </message>
    <message>
        <source>Cancel calls: these numbers are not dialled any more</source>
        <translation>取消呼叫：这些号码不再拨打</translation>
    </message>
    <message>
        <source>Stop campaigns: nobody else on their lists is dialled</source>
        <translation>停止活动：名单上其余的人不再拨打</translation>
    </message>
    <message>
        <source>Terminate a call: both sides are cut off at once</source>
        <translation>挂断通话：双方立即断开</translation>
    </message>
    <message>
        <source>Stop 1 campaign</source>
        <translation>停止 1 个活动</translation>
    </message>
    <message>
        <source>Stop {n} campaigns</source>
        <translation>停止 {n} 个活动</translation>
    </message>
    <message>
        <source>Terminate 1 call</source>
        <translation>挂断 1 个通话</translation>
    </message>
    <message>
        <source>Terminate {n} calls</source>
        <translation>挂断 {n} 个通话</translation>
    </message>
    <message>
        <source>Cancel 1 call</source>
        <translation>取消 1 个呼叫</translation>
    </message>
    <message>
        <source>Cancel {n} calls</source>
        <translation>取消 {n} 个呼叫</translation>
    </message>
    <message>
        <source>1 campaign will be stopped in</source>
        <translation>停止 1 个活动，倒计时</translation>
    </message>
    <message>
        <source>{n} campaigns will be stopped in</source>
        <translation>停止 {n} 个活动，倒计时</translation>
    </message>
    <message>
        <source>1 call will be cut off in</source>
        <translation>断开 1 个通话，倒计时</translation>
    </message>
    <message>
        <source>{n} calls will be cut off in</source>
        <translation>断开 {n} 个通话，倒计时</translation>
    </message>
    <message>
        <source>1 call will be cancelled in</source>
        <translation>取消 1 个呼叫，倒计时</translation>
    </message>
    <message>
        <source>{n} calls will be cancelled in</source>
        <translation>取消 {n} 个呼叫，倒计时</translation>
    </message>
    <message>
        <source>will be cancelled</source>
        <translation>将取消</translation>
    </message>
    <message>
        <source>will be cut off</source>
        <translation>将断开</translation>
    </message>
    <message>
        <source>will be stopped</source>
        <translation>将停止</translation>
    </message>
    <message>
        <source>numbers stay undone</source>
        <translation>个号码将不再拨打</translation>
    </message>
    <message>
        <source>do not tell what stays undone</source>
        <translation>未告知还有多少不再拨打</translation>
    </message>
    <message>
        <source>need a look</source>
        <translation>需要查看</translation>
    </message>
    <message>
        <source>cannot be stopped</source>
        <translation>无法停止</translation>
    </message>
    <message>
        <source>talking (go on)</source>
        <translation>通话中（继续）</translation>
    </message>
    <message>
        <source>may be held unseen</source>
        <translation>可能仍在名单中</translation>
    </message>
    <message>
        <source>Sending them takes less than a second.</source>
        <translation>发送用时不到一秒。</translation>
    </message>
    <message>
        <source>Sending them takes about {n} s.</source>
        <translation>发送约需 {n} 秒。</translation>
    </message>
    <message>
        <source>Sending them takes about {time} min.</source>
        <translation>发送约需 {time} 分钟。</translation>
    </message>
</context>
<context>
    <name>HealthTab</name>
    <message>
        <source>Line</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Likely rate</source>
        <translation>可能接通率</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>接通</translation>
    </message>
    <message>
        <source>Bindings</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Health of lines</source>
        <translation>线路健康</translation>
    </message>
    <message>
        <source>1 line stands out of its account&apos;s {n}.</source>
        <translation>账号 {n} 条线路中有 1 条异常。</translation>
    </message>
    <message>
        <source>{flagged} lines stand out of their account&apos;s {n}.</source>
        <translation>账号 {n} 条线路中有 {flagged} 条异常。</translation>
    </message>
    <message>
        <source>No line stands out.</source>
        <translation>没有线路异常。</translation>
    </message>
    <message>
        <source>A few calls prove nothing: each rate is shrunk towards the account&apos;s others, and one stands out when its band leaves theirs.</source>
        <translation>少量通话不能说明问题：每条线路的接通率都向同账号其他线路收缩；其区间与其他线路的区间分离时才视为异常。</translation>
    </message>
    <message>
        <source>Lines appear here with their first calls.</source>
        <translation>线路在有首个通话时出现在这里。</translation>
    </message>
</context>
<context>
    <name>HowPage</name>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Nothing has to be told but the list.</source>
        <translation>除名单外无需填写。</translation>
    </message>
    <message>
        <source>▲ The platform does not list this now.</source>
        <translation>▲ 平台目前未列出此项。</translation>
    </message>
    <message>
        <source>Its script expects the variables {names}.</source>
        <translation>其话术需要变量 {names}。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The list could not be taken over: {why}</source>
        <translation>无法采用该名单：{why}</translation>
    </message>
    <message>
        <source>The file could not be kept: {why}.</source>
        <translation>无法保存文件：{why}。</translation>
    </message>
    <message>
        <source>Kept as {name}.</source>
        <translation>已保存为 {name}。</translation>
    </message>
    <message>
        <source>account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>added, its keys are asked for</source>
        <translation>添加，密钥另行输入</translation>
    </message>
    <message numerus="yes">
        <source>Accounts that are added: %n.</source>
        <translation>
            <numerusform>将添加的账号：%n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settings that change: %n.</source>
        <translation>
            <numerusform>将更改的设置：%n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes: all is here already.</source>
        <translation>没有更改：全部已在本机。</translation>
    </message>
    <message>
        <source>“{name}” is left as it is: here it is on another platform.</source>
        <translation>“{name}”保持原样：它在本机属于另一平台。</translation>
    </message>
    <message>
        <source>Keys and accounts that are here stay.</source>
        <translation>本机已有的密钥和账号保留。</translation>
    </message>
    <message>
        <source>Pushes: {name}</source>
        <translation>推送：{name}</translation>
    </message>
    <message>
        <source>Recordings: {name}</source>
        <translation>录音：{name}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message numerus="yes">
        <source>entries: %n</source>
        <translation>
            <numerusform>条目：%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportChoices</name>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation>单元格分隔符</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>The first row &amp;names the columns</source>
        <translation>首行为列名(&amp;N)</translation>
    </message>
    <message>
        <source>The other columns become &amp;variables</source>
        <translation>其他列作为变量(&amp;V)</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>The encoding: {why}.</source>
        <translation>编码：{why}。</translation>
    </message>
    <message>
        <source>These rows were kept: their lines and reasons are left out.</source>
        <translation>这些行是先前留存的：其行号和原因列已略去。</translation>
    </message>
    <message>
        <source>The columns are those that you chose for such a file before.</source>
        <translation>列为您之前对此类文件的选择。</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略去</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a list of numbers</source>
        <translation>导入号码名单</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <translation>停止读取(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep what is not taken…</source>
        <translation>留存未采用的行(&amp;K)…</translation>
    </message>
    <message>
        <source>No list is chosen yet. Choose a CSV file or a workbook, or drop one here: you see what is taken of it before anything is used.</source>
        <translation>尚未选择名单。选择 CSV 文件或工作簿，或拖放到这里：使用之前可看到将采用哪些内容。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>{n} rows read…</source>
        <translation>已读取 {n} 行…</translation>
    </message>
    <message>
        <source>&amp;Use {n} rows</source>
        <translation>使用 {n} 行(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Use {n} numbers</source>
        <translation>使用 {n} 个号码(&amp;U)</translation>
    </message>
    <message>
        <source>No row is shown, because the file could not be read. Change how it is read above, mend the file and read it again, or choose another one.</source>
        <translation>文件无法读取，因此没有显示行。请在上方更改读取方式，修正文件后重新读取，或选择其他文件。</translation>
    </message>
    <message>
        <source>No row is shown, because the file could not be read. Mend it and read it again, or choose another one.</source>
        <translation>文件无法读取，因此没有显示行。请修正后重新读取，或选择其他文件。</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>{n} of {whole} rows are handed over…</source>
        <translation>正在提交 {n} / {whole} 行…</translation>
    </message>
    <message>
        <source>Lists ({files})</source>
        <translation>名单 ({files})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Keep the rows that are not taken</source>
        <translation>留存未采用的行</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>The first rows are shown here when the file is read.</source>
        <translation>读取文件后在此显示前几行。</translation>
    </message>
    <message>
        <source>The reading was stopped. Nothing is taken.</source>
        <translation>读取已停止。未采用任何内容。</translation>
    </message>
    <message>
        <source>No row is shown, because you stopped the reading.</source>
        <translation>您停止了读取，因此没有显示行。</translation>
    </message>
    <message>
        <source>&amp;Use the numbers</source>
        <translation>使用这些号码(&amp;U)</translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation>拒绝 {n}</translation>
    </message>
    <message>
        <source>{n} twice</source>
        <translation>重复 {n}</translation>
    </message>
    <message>
        <source>{n} empty</source>
        <translation>空行 {n}</translation>
    </message>
    <message>
        <source>{n} taken</source>
        <translation>采用 {n}</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} 行</translation>
    </message>
    <message>
        <source>The platform takes at most {n} numbers at once: split the file.</source>
        <translation>平台一次最多接受 {n} 个号码：请拆分文件。</translation>
    </message>
    <message>
        <source>… and {n} more reasons, beside their rows</source>
        <translation>…以及另外 {n} 个原因，列在各行旁</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The process that reads the list ended unexpectedly. Try again.</source>
        <translation>读取名单的进程意外结束。请重试。</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>Rows of the list</source>
        <translation>名单的行</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>Rows that are not taken</source>
        <translation>未采用的行</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>The file has one row, and it is taken for the names of the columns. If it holds a number, untick “The first row names the columns”.</source>
        <translation>文件只有一行，被当作列名。如果其中有号码，请取消勾选“首行为列名”。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Why it is not taken</source>
        <translation>未采用的原因</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Not taken ({n})</source>
        <translation>未采用（{n}）</translation>
    </message>
</context>
<context>
    <name>Intervals</name>
    <message>
        <source>{day}, {time} exactly</source>
        <translation>{day} {time} 整</translation>
    </message>
    <message>
        <source>{day}, all day</source>
        <translation>{day}全天</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{month}{day}日</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{day} {weekday}</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>12月</translation>
    </message>
</context>
<context>
    <name>JobsPage</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>已获取</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果如何</translation>
    </message>
    <message>
        <source>What is fetched</source>
        <translation>获取内容</translation>
    </message>
    <message>
        <source>Nothing is being fetched.</source>
        <translation>当前没有在获取录音。</translation>
    </message>
    <message>
        <source>&amp;Cancel this one</source>
        <translation>取消此项(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel &amp;all</source>
        <translation>取消全部(&amp;A)</translation>
    </message>
    <message>
        <source>1 more waits for its turn.</source>
        <translation>另有 1 项排队等待。</translation>
    </message>
    <message>
        <source>{n} more wait for their turn.</source>
        <translation>另有 {n} 项排队等待。</translation>
    </message>
</context>
<context>
    <name>JudgeRow</name>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>The label is right (Y)</source>
        <translation>标签正确 (Y)</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>The label is wrong (N)</source>
        <translation>标签错误 (N)</translation>
    </message>
    <message>
        <source>Which label would be right?</source>
        <translation>哪个标签才正确？</translation>
    </message>
    <message>
        <source>The right label</source>
        <translation>正确的标签</translation>
    </message>
    <message>
        <source>Label “{label}”</source>
        <translation>标签“{label}”</translation>
    </message>
    <message>
        <source>No label was given</source>
        <translation>未给出标签</translation>
    </message>
    <message>
        <source>Label “{label}”, rather “{better}”</source>
        <translation>标签“{label}”，应为“{better}”</translation>
    </message>
    <message>
        <source>The robot&apos;s label</source>
        <translation>机器人的标签</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>How full the cache is</source>
        <translation>缓存占用</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>最多保留</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>删除期限</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source> day</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>最大文件</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Wipe…</source>
        <translation>清除(&amp;W)…</translation>
    </message>
    <message>
        <source>Wipe all &amp;but pinned</source>
        <translation>清除未固定的(&amp;B)</translation>
    </message>
    <message>
        <source>Wipe &amp;everything</source>
        <translation>全部清除(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>{files}, {size}; {pinned} pinned</source>
        <translation>{files}，{size}；已固定 {pinned}</translation>
    </message>
    <message>
        <source>1 recording</source>
        <translation>1 条录音</translation>
    </message>
    <message>
        <source>{n} recordings</source>
        <translation>{n} 条录音</translation>
    </message>
    <message>
        <source>Wipe 1 recording? Its file and the key are destroyed for good.</source>
        <translation>清除 1 条录音？其文件和密钥将被永久销毁。</translation>
    </message>
    <message>
        <source>Wipe {n} recordings? Their files and the key are destroyed for good.</source>
        <translation>清除 {n} 条录音？其文件和密钥将被永久销毁。</translation>
    </message>
    <message>
        <source>Judgements and markers stay, and what the platforms still have can be fetched again.</source>
        <translation>评判和标记保留；平台上仍有的可再次获取。</translation>
    </message>
    <message>
        <source>Pinned ones aside; what was heard longest ago makes room.</source>
        <translation>固定的除外；最久未听的先让出空间。</translation>
    </message>
    <message>
        <source>What nobody heard for so long is given up.</source>
        <translation>这么久无人收听的将被删除。</translation>
    </message>
    <message>
        <source>A larger file is not fetched. 3 h of plain sound: 330 MiB.</source>
        <translation>更大的文件不获取。3 小时普通音频约 330 MiB。</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>The engine cannot open this profile. Its log says why: {log} in the profile&apos;s folder.</source>
        <translation>引擎无法打开此配置。原因见其日志：配置文件夹中的 {log}。</translation>
    </message>
    <message>
        <source>The engine stopped five times within two minutes. The stored calls stay on screen. Look into {log}, then start it again.</source>
        <translation>引擎在两分钟内停止了五次。已保存的通话仍显示在屏幕上。请查看 {log}，然后重新启动引擎。</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly and is being restarted. No stored call is lost.</source>
        <translation>引擎意外停止，正在重新启动。已保存的通话没有丢失。</translation>
    </message>
    <message>
        <source>The engine cannot be started: {why}.</source>
        <translation>无法启动引擎：{why}。</translation>
    </message>
    <message>
        <source>The engine that collected for this profile has ended. Start one here to go on collecting.</source>
        <translation>为此配置采集数据的引擎已结束。请在此启动一个以继续采集。</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>&amp;Show what is entered</source>
        <translation>显示输入内容(&amp;S)</translation>
    </message>
    <message>
        <source>as the platform issued it</source>
        <translation>按平台签发的内容</translation>
    </message>
    <message>
        <source>Still missing: {what}.</source>
        <translation>还缺：{what}。</translation>
    </message>
</context>
<context>
    <name>KeyPlaceChooser</name>
    <message>
        <source>Looking for places that can be used…</source>
        <translation>正在查找可用的位置…</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>再次查找(&amp;G)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>再次输入口令</translation>
    </message>
    <message>
        <source>Choose where the keys are kept.</source>
        <translation>请选择密钥的保存位置。</translation>
    </message>
    <message numerus="yes">
        <source>A passphrase has %n characters or more.</source>
        <translation>
            <numerusform>口令至少 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的口令不同。</translation>
    </message>
    <message>
        <source>the passphrase of the keys that are kept already</source>
        <translation>已保存密钥的口令</translation>
    </message>
    <message>
        <source>a new passphrase</source>
        <translation>新口令</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Where they are kept</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>Keys, and where they are kept</source>
        <translation>密钥及其保存位置</translation>
    </message>
    <message>
        <source>Its keys, from {platform}</source>
        <translation>其密钥（来自 {platform}）</translation>
    </message>
</context>
<context>
    <name>KpiStrip</name>
    <message>
        <source>Attempts = dials handed to the network whose end is known</source>
        <translation>拨打 = 送入网络且结果已知的拨打次数</translation>
    </message>
    <message>
        <source>Not counted: cancelled, pending and unknown calls</source>
        <translation>不计入：已取消、待定和未知的呼叫</translation>
    </message>
    <message>
        <source>Answered = attempts answered by a person or a machine</source>
        <translation>接通 = 由人或机器接听的拨打</translation>
    </message>
    <message>
        <source>Answered calls often arrive before unanswered ones of the same minute</source>
        <translation>接通的通话往往比同一分钟内未接通的更早到达</translation>
    </message>
    <message>
        <source>Answer rate = answered ÷ attempts, over the latest 15 settled minutes</source>
        <translation>接通率 = 接通 ÷ 拨打，按最近 15 个已确定的分钟计</translation>
    </message>
    <message>
        <source>{x} answered of {n} attempts</source>
        <translation>{n} 次拨打中接通 {x} 次</translation>
    </message>
    <message>
        <source>95 % band {low} to {high}</source>
        <translation>95 % 区间 {low} 至 {high}</translation>
    </message>
    <message>
        <source>last calls {window}</source>
        <translation>最近通话 {window}</translation>
    </message>
    <message>
        <source>Nothing was dialled in the settled minutes since then.</source>
        <translation>此后的已确定分钟内没有拨打。</translation>
    </message>
    <message>
        <source>{n} of ~{needed}</source>
        <translation>{n} / 约 {needed}</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>个通话</translation>
    </message>
    <message>
        <source>In progress = numbers being dialled now, where the platforms tell</source>
        <translation>进行中 = 正在拨打的号码（以平台告知为准）</translation>
    </message>
    <message>
        <source>Pace = attempts a minute of the running campaigns, weighted over 5 minutes</source>
        <translation>速度 = 运行中活动每分钟的拨打次数，按 5 分钟加权</translation>
    </message>
    <message>
        <source>95 % band {low} to {high} a minute</source>
        <translation>95 % 区间每分钟 {low} 至 {high}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>截至 {time}</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>/分</translation>
    </message>
    <message>
        <source>Average talk time = talk time ÷ answered calls whose talk time is told</source>
        <translation>平均通话时长 = 通话时长 ÷ 已告知时长的接通通话</translation>
    </message>
    <message>
        <source>No talk time told yet</source>
        <translation>尚未告知通话时长</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未告知</translation>
    </message>
    <message>
        <source>settled {age} ago</source>
        <translation>{age}前确定</translation>
    </message>
    <message>
        <source>everything that has arrived, unsettled minutes included</source>
        <translation>已到达的全部内容，含未确定的分钟</translation>
    </message>
    <message>
        <source>answer rate now</source>
        <translation>当前接通率</translation>
    </message>
    <message>
        <source>attempts today</source>
        <translation>今日拨打</translation>
    </message>
    <message>
        <source>answered today</source>
        <translation>今日接通</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>pace</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>average talk today</source>
        <translation>今日平均通话</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>关键指标</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>自定名称</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Names of results</source>
        <translation>结果名称</translation>
    </message>
    <message>
        <source>The names are being read…</source>
        <translation>正在读取名称…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Kinds of names</source>
        <translation>名称种类</translation>
    </message>
    <message>
        <source>Kinds of codes</source>
        <translation>代码种类</translation>
    </message>
    <message>
        <source>Dictionary in force</source>
        <translation>生效的字典</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>其他代码</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reset name</source>
        <translation>重置名称(&amp;R)</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>全部重置(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Codes and their names</source>
        <translation>代码及其名称</translation>
    </message>
    <message>
        <source>Give a code the name that your team uses: choose its row and type. In this account the name then stands wherever the code stood, and the filter finds both.</source>
        <translation>为代码取一个团队使用的名称：选择所在行并输入。此后在该账号中，凡出现代码之处都显示该名称，筛选时两者都能找到。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>All dictionaries</source>
        <translation>所有字典</translation>
    </message>
    <message>
        <source>No label has come yet. You can add codes below and name them in advance.</source>
        <translation>尚未收到标签。可以在下方添加代码并预先命名。</translation>
    </message>
    <message>
        <source>The platform does not tell which codes there are. Open a call to see its code, then add it below, spelled the same.</source>
        <translation>平台未告知有哪些代码。打开一个通话查看其代码，然后在下方原样添加。</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Number detection</source>
        <translation>号码检测</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Release cause</source>
        <translation>释放原因</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>The last changes of the draft could not be kept: {why}</source>
        <translation>草稿的最后更改无法保存：{why}</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>呼叫对象</translation>
    </message>
    <message>
        <source>{name} is written: {n} rows, numbers masked.</source>
        <translation>已写入 {name}：{n} 行，号码已遮蔽。</translation>
    </message>
    <message>
        <source>pasted.txt</source>
        <translation>粘贴内容.txt</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>into a task</source>
        <translation>加入任务</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>let pass</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>阻止</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>only told</source>
        <translation>仅提示</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>window of time</source>
        <translation>时间窗口</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>未列出</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation>无内容可发送</translation>
    </message>
    <message>
        <source>bad number</source>
        <translation>号码有误</translation>
    </message>
    <message>
        <source>twice in the list</source>
        <translation>名单内重复</translation>
    </message>
    <message>
        <source>in a running campaign</source>
        <translation>在运行中的活动里</translation>
    </message>
    <message>
        <source>on the stop list</source>
        <translation>在停呼名单上</translation>
    </message>
    <message>
        <source>forbidden sign</source>
        <translation>含禁用字符</translation>
    </message>
    <message>
        <source>variable missing</source>
        <translation>缺少变量</translation>
    </message>
    <message>
        <source>same list</source>
        <translation>相同名单</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>left out: {why}</source>
        <translation>略去：{why}</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>尚无应答</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Asked again, the platform shows it.</source>
        <translation>再次询问，平台已显示。</translation>
    </message>
    <message>
        <source>The platform said yes; it is confirmed when the platform shows it.</source>
        <translation>平台已同意；平台显示后即为确认。</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>已规划</translation>
    </message>
    <message>
        <source>ordered by the client</source>
        <translation>由客户下达</translation>
    </message>
    <message>
        <source>second attempt</source>
        <translation>第二次尝试</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Launch 1 call</source>
        <translation>启动 1 个呼叫</translation>
    </message>
    <message>
        <source>Launch {n} calls</source>
        <translation>启动 {n} 个呼叫</translation>
    </message>
    <message>
        <source>1 number will be handed over to be called in</source>
        <translation>提交 1 个号码以供拨打，倒计时</translation>
    </message>
    <message>
        <source>{n} numbers will be handed over to be called in</source>
        <translation>提交 {n} 个号码以供拨打，倒计时</translation>
    </message>
    <message>
        <source>It counts as accepted by your decision, and is not sent again. If it did not arrive, nobody of it is called.</source>
        <translation>按您的决定视为已受理，不再重发。如果实际未送达，其中无人会被呼叫。</translation>
    </message>
    <message>
        <source>It is sent once more. If it had arrived after all, these people are called twice.</source>
        <translation>将再发送一次。如果之前其实已送达，这些人会被呼叫两次。</translation>
    </message>
    <message>
        <source>It stays unknown and is never sent again; results that show it settle it later.</source>
        <translation>保持未知，永不重发；之后显示它的结果会予以确定。</translation>
    </message>
    <message>
        <source>will be sent</source>
        <translation>将发送</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>个请求</translation>
    </message>
    <message>
        <source>request</source>
        <translation>个请求</translation>
    </message>
    <message>
        <source>campaigns</source>
        <translation>个活动</translation>
    </message>
    <message>
        <source>The first row: {row}.</source>
        <translation>第一行：{row}。</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} 行</translation>
    </message>
    <message>
        <source>something blocks</source>
        <translation>存在阻止发送的项目</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 项发现</translation>
    </message>
    <message>
        <source>{n} findings</source>
        <translation>{n} 项发现</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>未发现问题</translation>
    </message>
    <message>
        <source>Times are those of the account: {zone} ({word}).</source>
        <translation>时间按账号时区：{zone}（{word}）。</translation>
    </message>
    <message>
        <source>Beside each stands the time of this window: {zone} ({word}).</source>
        <translation>旁边为此窗口的时间：{zone}（{word}）。</translation>
    </message>
    <message>
        <source>Nobody knows when dialling begins.</source>
        <translation>无法得知何时开始拨打。</translation>
    </message>
    <message>
        <source>Dialling begins {time}.</source>
        <translation>{time} 开始拨打。</translation>
    </message>
    <message>
        <source>It ends {time}.</source>
        <translation>{time} 结束。</translation>
    </message>
    <message>
        <source>{done} of {total} requests</source>
        <translation>{done} / {total} 个请求</translation>
    </message>
    <message>
        <source>{n} to be decided</source>
        <translation>{n} 项待决定</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>请查看</translation>
    </message>
</context>
<context>
    <name>LaunchDialog</name>
    <message>
        <source>“{name}” cannot be gone on with: its account offers that no more.</source>
        <translation>无法继续编辑“{name}”：其账号已不再提供该功能。</translation>
    </message>
    <message>
        <source>There is no list yet.</source>
        <translation>尚无名单。</translation>
    </message>
</context>
<context>
    <name>LaunchFrame</name>
    <message>
        <source>New campaign: nothing is sent before you launch it</source>
        <translation>新建活动：在您启动之前不会发送任何内容</translation>
    </message>
</context>
<context>
    <name>LaunchRail</name>
    <message>
        <source>Account and kind</source>
        <translation>账号与类型</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Calls are still being stopped</source>
        <translation>仍在停止呼叫</translation>
    </message>
    <message>
        <source>A campaign is still being handed over</source>
        <translation>仍在提交活动</translation>
    </message>
    <message>
        <source>1 request is not answered or not sent yet.</source>
        <translation>1 个请求尚未应答或尚未发送。</translation>
    </message>
    <message>
        <source>{n} requests are not answered or not sent yet.</source>
        <translation>{n} 个请求尚未应答或尚未发送。</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>留下(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit all the same</source>
        <translation>仍要退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Quit now, and the rest waits until Dialwatch is started again.</source>
        <translation>如果现在退出，其余部分将等到 Dialwatch 再次启动后进行。</translation>
    </message>
    <message>
        <source>The platforms go on calling meanwhile.</source>
        <translation>其间平台会继续呼叫。</translation>
    </message>
    <message>
        <source>Whose rows are not handed over yet is not called.</source>
        <translation>尚未提交的行不会被呼叫。</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend of the answer-rate chart</source>
        <translation>接通率图表的图例</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>另有 {n} 个</translation>
    </message>
    <message>
        <source>Those with most attempts</source>
        <translation>拨打最多者</translation>
    </message>
</context>
<context>
    <name>Life</name>
    <message>
        <source>That cannot be changed ({why}).</source>
        <translation>无法更改（{why}）。</translation>
    </message>
</context>
<context>
    <name>LifeDialog</name>
    <message>
        <source>Closing and starting</source>
        <translation>关闭与启动</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>LifeField</name>
    <message>
        <source>30 d, or 2027-01-31 18:00</source>
        <translation>30 d，或 2027-01-31 18:00</translation>
    </message>
    <message>
        <source>Choose, or type a length such as “3 d 4 h”, or the day until which it lives.</source>
        <translation>请选择，或输入时长（如“3 d 4 h”），或有效截止日期。</translation>
    </message>
    <message>
        <source>At most {life}.</source>
        <translation>最多 {life}。</translation>
    </message>
    <message>
        <source>Without it: {value}.</source>
        <translation>留空则为：{value}。</translation>
    </message>
</context>
<context>
    <name>LifeGroup</name>
    <message>
        <source>&amp;Ask the next time</source>
        <translation>下次再询问(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Hide in the tray and go on</source>
        <translation>隐藏到托盘并继续(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Quit Dialwatch</source>
        <translation>退出 Dialwatch(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Keep collecting when Dialwatch quits</source>
        <translation>Dialwatch 退出后继续采集(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Start with the system, in the tray</source>
        <translation>随系统启动，进入托盘(&amp;S)</translation>
    </message>
    <message>
        <source>This system shows no tray: closing the window quits.</source>
        <translation>此系统没有托盘：关闭窗口即退出。</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>关闭窗口时</translation>
    </message>
    <message>
        <source>Calls are read and pushes are taken while no window is open, until the computer is shut down. The next start shows them.</source>
        <translation>没有窗口打开时仍读取通话、接收推送，直到关机。下次启动时显示。</translation>
    </message>
    <message>
        <source>Dialwatch is there, and collects, as soon as you log in.</source>
        <translation>您一登录，Dialwatch 即就绪并开始采集。</translation>
    </message>
</context>
<context>
    <name>Lifetimes</name>
    <message>
        <source>Never ends</source>
        <translation>永不到期</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>never ends</source>
        <translation>永不到期</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>It never ends by itself.</source>
        <translation>不会自行到期。</translation>
    </message>
    <message>
        <source>Lives {life}: ends about {at} ({zone}) when it is sent now.</source>
        <translation>有效期 {life}：若现在发送，约于 {at}（{zone}）到期。</translation>
    </message>
    <message>
        <source>is over already.</source>
        <translation>已经过去。</translation>
    </message>
    <message>
        <source>must be a length such as “30 d”, “12 h” or “3 d 4 h”, “never”, or a day such as 2027-01-31 or 2027-01-31 18:00.</source>
        <translation>必须是时长（如“30 d”“12 h”或“3 d 4 h”）、“永不到期”，或日期（如 2027-01-31 或 2027-01-31 18:00）。</translation>
    </message>
</context>
<context>
    <name>Lights</name>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>live</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>late</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>key accepted</source>
        <translation>密钥已接受</translation>
    </message>
    <message>
        <source>Last push: {age} ago</source>
        <translation>最近推送：{age}前</translation>
    </message>
    <message>
        <source>Last good answer: {age} ago</source>
        <translation>最近有效应答：{age}前</translation>
    </message>
    <message>
        <source>Last refresh: {n} requests, {size}, {seconds} s</source>
        <translation>最近刷新：{n} 个请求，{size}，{seconds} 秒</translation>
    </message>
    <message>
        <source>Since the start: {n} requests, {size}</source>
        <translation>启动以来：{n} 个请求，{size}</translation>
    </message>
    <message>
        <source>The platform&apos;s clock differs by {s} s from ours</source>
        <translation>平台时钟与本机相差 {s} 秒</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>Or paste here: a number a line, or rows of a sheet with their headings</source>
        <translation>或在此粘贴：每行一个号码，或带列名的表格行</translation>
    </message>
    <message>
        <source>&amp;Read what is pasted…</source>
        <translation>读取粘贴内容(&amp;R)…</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Each row has: {columns}.</source>
        <translation>每行包含：{columns}。</translation>
    </message>
    <message>
        <source>More than {n} rows are sent in several requests.</source>
        <translation>超过 {n} 行时分多个请求发送。</translation>
    </message>
    <message>
        <source>At most {n} rows are taken.</source>
        <translation>最多接受 {n} 行。</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>尚无名单</translation>
    </message>
    <message>
        <source>Whom is to be called? Nothing is sent from here.</source>
        <translation>要呼叫谁？此处不会发送任何内容。</translation>
    </message>
    <message>
        <source>No list yet: choose a file above, or paste one.</source>
        <translation>尚无名单：请在上方选择文件，或粘贴名单。</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} 行</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>what was pasted</source>
        <translation>粘贴的内容</translation>
    </message>
    <message>
        <source>{rows} from {name}</source>
        <translation>{rows}，来自 {name}</translation>
    </message>
    <message>
        <source>{n} of its {lines} rows were not taken.</source>
        <translation>其 {lines} 行中有 {n} 行未采用。</translation>
    </message>
    <message>
        <source>Variables: {names}.</source>
        <translation>变量：{names}。</translation>
    </message>
    <message>
        <source>No row has variables.</source>
        <translation>没有行带变量。</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>the newest {n}, not heard yet</source>
        <translation>最新 {n} 条，尚未收听</translation>
    </message>
    <message>
        <source>{n} drawn by chance</source>
        <translation>随机抽取 {n} 条</translation>
    </message>
    <message>
        <source>random sample</source>
        <translation>随机抽样</translation>
    </message>
    <message>
        <source>agreed too soon</source>
        <translation>过早同意</translation>
    </message>
    <message>
        <source>under 5 s</source>
        <translation>不足 5 秒</translation>
    </message>
    <message>
        <source>silent start</source>
        <translation>开头静音</translation>
    </message>
    <message>
        <source>odd length</source>
        <translation>时长异常</translation>
    </message>
    <message>
        <source>asked again</source>
        <translation>重复提问</translation>
    </message>
    <message>
        <source>It was drawn by chance.</source>
        <translation>随机抽取。</translation>
    </message>
    <message>
        <source>It is labelled as an agreement and lasted under 8 s.</source>
        <translation>标签为同意，但持续不足 8 秒。</translation>
    </message>
    <message>
        <source>It was answered and lasted under 5 s.</source>
        <translation>已接通，但持续不足 5 秒。</translation>
    </message>
    <message>
        <source>Nobody speaks for a long time at its beginning.</source>
        <translation>开头很长时间无人说话。</translation>
    </message>
    <message>
        <source>It is shorter or longer than 95 % of the calls with its label.</source>
        <translation>比同标签 95 % 的通话更短或更长。</translation>
    </message>
    <message>
        <source>The robot asked the same again and again.</source>
        <translation>机器人反复问同一问题。</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>已听</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>正在获取</translation>
    </message>
    <message>
        <source>not fetched</source>
        <translation>未获取</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>已丢失</translation>
    </message>
    <message>
        <source>{wrong} of {n}</source>
        <translation>{wrong} / {n}</translation>
    </message>
    <message>
        <source>Labels that were wrong, of those judged in random samples</source>
        <translation>在随机抽样中已评判的标签里，错误的数量</translation>
    </message>
</context>
<context>
    <name>ListeningHeader</name>
    <message>
        <source>odd calls</source>
        <translation>异常通话</translation>
    </message>
    <message>
        <source>random sample</source>
        <translation>随机抽样</translation>
    </message>
    <message>
        <source>Pick anew</source>
        <translation>重新抽取</translation>
    </message>
</context>
<context>
    <name>ListeningPanel</name>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>拨打</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Talk min:s</source>
        <translation>通话 分:秒</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>已评判</translation>
    </message>
    <message>
        <source>Listening queue</source>
        <translation>听音队列</translation>
    </message>
    <message>
        <source>Labels wrong</source>
        <translation>标签错误</translation>
    </message>
    <message>
        <source>Odd calls</source>
        <translation>异常通话</translation>
    </message>
    <message>
        <source>Labels wrong, by robot</source>
        <translation>各机器人的标签错误</translation>
    </message>
    <message>
        <source>No call strikes the eye. A random sample tells how good labels are.</source>
        <translation>没有明显异常的通话。随机抽样可反映标签质量。</translation>
    </message>
    <message>
        <source>There is no call with a recording that was not judged yet.</source>
        <translation>没有尚未评判且有录音的通话。</translation>
    </message>
    <message>
        <source>Counted over random samples alone: odd calls say nothing about the others</source>
        <translation>仅按随机抽样统计：异常通话不能说明其他通话的情况</translation>
    </message>
    <message>
        <source>The calls are being looked through.</source>
        <translation>正在查看各通话。</translation>
    </message>
    <message>
        <source>Judge calls of a random sample to learn how often a robot&apos;s label is wrong.</source>
        <translation>评判随机抽样的通话，即可了解机器人标签出错的频率。</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>talking</source>
        <translation>通话中</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>振铃中</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未告知</translation>
    </message>
    <message>
        <source>Last call: {time}</source>
        <translation>最近通话：{time}</translation>
    </message>
</context>
<context>
    <name>LiveHeader</name>
    <message>
        <source>on now</source>
        <translation>正在通话</translation>
    </message>
    <message>
        <source>by X number</source>
        <translation>按 X 号码</translation>
    </message>
</context>
<context>
    <name>LivePanel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>For</source>
        <translation>已持续</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>主叫</translation>
    </message>
    <message>
        <source>X number</source>
        <translation>X 号码</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>被叫</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>拨打</translation>
    </message>
    <message>
        <source>Answer rate</source>
        <translation>接通率</translation>
    </message>
    <message>
        <source>Why calls failed</source>
        <translation>呼叫失败原因</translation>
    </message>
    <message>
        <source>Calls that go on now</source>
        <translation>正在进行的通话</translation>
    </message>
    <message>
        <source>X numbers</source>
        <translation>X 号码</translation>
    </message>
    <message>
        <source>Each X number appears here with its first call.</source>
        <translation>每个 X 号码在有首个通话时出现在这里。</translation>
    </message>
    <message>
        <source>No call goes on. Calls appear here as they ring.</source>
        <translation>没有进行中的通话。振铃时即出现在这里。</translation>
    </message>
    <message>
        <source>The calls of privacy numbers are only pushed, and nothing is received.</source>
        <translation>隐私号码的通话只通过推送送达，而目前未接收任何推送。</translation>
    </message>
    <message>
        <source>Receive pushes…</source>
        <translation>接收推送…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Dialwatch</source>
        <translation>Dialwatch</translation>
    </message>
    <message>
        <source>Dialwatch – simulated platforms</source>
        <translation>Dialwatch – 模拟平台</translation>
    </message>
    <message>
        <source>{title} ({n})</source>
        <translation>{title}（{n}）</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>关键指标</translation>
    </message>
    <message>
        <source>Answer rate</source>
        <translation>接通率</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Live calls</source>
        <translation>进行中的通话</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通话表</translation>
    </message>
    <message>
        <source>Listening queue</source>
        <translation>听音队列</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>&amp;Resume polling</source>
        <translation>恢复轮询(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause polling</source>
        <translation>暂停轮询(&amp;P)</translation>
    </message>
    <message>
        <source>1 call copied, number masked</source>
        <translation>已复制 1 个通话，号码已遮蔽</translation>
    </message>
    <message>
        <source>{n} calls copied, numbers masked</source>
        <translation>已复制 {n} 个通话，号码已遮蔽</translation>
    </message>
    <message>
        <source>1 binding copied, numbers masked</source>
        <translation>已复制 1 个绑定，号码已遮蔽</translation>
    </message>
    <message>
        <source>{n} bindings copied, numbers masked</source>
        <translation>已复制 {n} 个绑定，号码已遮蔽</translation>
    </message>
</context>
<context>
    <name>MarkerList</name>
    <message>
        <source>Markers</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>At</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>No markers yet: M sets one.</source>
        <translation>尚无标记：按 M 设置。</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Menus</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>监看(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>账号(&amp;A)</translation>
    </message>
    <message>
        <source>Cam&amp;paigns</source>
        <translation>活动(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>通话(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Recordings</source>
        <translation>录音(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Act</source>
        <translation>处置(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>号码(&amp;N)</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>列(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>P&amp;erspectives</source>
        <translation>布局(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Span of the chart</source>
        <translation>图表时段(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Curves of the chart</source>
        <translation>图表曲线(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>时区(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>No account is set up</source>
        <translation>尚未设置账号</translation>
    </message>
</context>
<context>
    <name>NotesArea</name>
    <message>
        <source>Mark this place, with a note (M)</source>
        <translation>标记此处并添加备注 (M)</translation>
    </message>
    <message>
        <source>Pin: never make room with it (P)</source>
        <translation>固定：绝不为腾出空间而删除 (P)</translation>
    </message>
    <message>
        <source>Save the recording to a file (Ctrl+E)</source>
        <translation>将录音保存到文件 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Markers {n}</source>
        <translation>标记 {n}</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>对话</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>关闭此通知</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>另有 {n} 条</translation>
    </message>
</context>
<context>
    <name>Numbering</name>
    <message>
        <source>Only an application of AXB takes all bindings of an X away at once.</source>
        <translation>只有 AXB 应用才能一次解除一个 X 的全部绑定。</translation>
    </message>
    <message>
        <source>Only an application of AX has temporary callees.</source>
        <translation>只有 AX 应用才有临时被叫。</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>1 binding is remembered as the platform tells it.</source>
        <translation>已按平台所述记录 1 个绑定。</translation>
    </message>
    <message>
        <source>{n} bindings are remembered as the platform tells them.</source>
        <translation>已按平台所述记录 {n} 个绑定。</translation>
    </message>
    <message>
        <source>X and its A</source>
        <translation>X 及其 A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>分机号</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>呼叫方向</translation>
    </message>
    <message>
        <source>Rec.</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>回拨</translation>
    </message>
    <message>
        <source>Life left</source>
        <translation>剩余有效期</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Answer rate</source>
        <translation>接通率</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>{n} of {most}</source>
        <translation>{n} / {most}</translation>
    </message>
    <message>
        <source>{n} bound</source>
        <translation>已绑定 {n}</translation>
    </message>
    <message>
        <source>{n} known</source>
        <translation>已知 {n}</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>1 call on now</source>
        <translation>1 个通话进行中</translation>
    </message>
    <message>
        <source>{n} calls on now</source>
        <translation>{n} 个通话进行中</translation>
    </message>
    <message>
        <source>{n} with drift</source>
        <translation>{n} 个有偏差</translation>
    </message>
    <message>
        <source>full</source>
        <translation>已满</translation>
    </message>
    <message>
        <source>more than the {n} advised</source>
        <translation>超过建议的 {n} 个</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>both</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>A calls</source>
        <translation>A 主叫</translation>
    </message>
    <message>
        <source>A called</source>
        <translation>A 被叫</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no status told</source>
        <translation>未告知状态</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>从未读取</translation>
    </message>
    <message>
        <source>read {age} ago</source>
        <translation>{age}前读取</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>手工输入</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>named by a bind</source>
        <translation>由绑定指定</translation>
    </message>
    <message>
        <source>learnt from a pushed call</source>
        <translation>得自通话推送</translation>
    </message>
    <message>
        <source>learnt from a pushed status</source>
        <translation>得自状态推送</translation>
    </message>
    <message>
        <source>named by the platform&apos;s count</source>
        <translation>得自平台的统计</translation>
    </message>
    <message>
        <source>the binding</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>lifetime</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>分机号</translation>
    </message>
    <message>
        <source>city</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>呼叫方向</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>recording prompt</source>
        <translation>录音提示音</translation>
    </message>
    <message>
        <source>longest call, min</source>
        <translation>最长通话（分钟）</translation>
    </message>
    <message>
        <source>last-minute tone</source>
        <translation>最后一分钟提示音</translation>
    </message>
    <message>
        <source>tone for A</source>
        <translation>A 的提示音</translation>
    </message>
    <message>
        <source>tone for others</source>
        <translation>其他人的提示音</translation>
    </message>
    <message>
        <source>noted data</source>
        <translation>附带数据</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>callback tone</source>
        <translation>回拨提示音</translation>
    </message>
    <message>
        <source>callback number</source>
        <translation>回拨号码</translation>
    </message>
    <message>
        <source>callbacks live</source>
        <translation>回拨有效期</translation>
    </message>
    <message>
        <source>city code</source>
        <translation>城市代码</translation>
    </message>
    <message>
        <source>other cities</source>
        <translation>其他城市</translation>
    </message>
    <message>
        <source>the platform does not show it</source>
        <translation>平台未显示</translation>
    </message>
    <message>
        <source>{field}: ours {ours}, theirs {theirs}</source>
        <translation>{field}：本机为 {ours}，平台为 {theirs}</translation>
    </message>
    <message>
        <source>not sure: an answer is missing</source>
        <translation>不确定：缺少应答</translation>
    </message>
    <message>
        <source>X is {status}</source>
        <translation>X 为{status}</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>通话中</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>振铃中</translation>
    </message>
    <message>
        <source>{outcome}: {meaning}
Called {who}, talked {talk}</source>
        <translation>{outcome}：{meaning}
呼叫 {who}，通话 {talk}</translation>
    </message>
    <message>
        <source>low</source>
        <translation>偏低</translation>
    </message>
    <message>
        <source>high</source>
        <translation>偏高</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>{account}, {line}: {raw} of its settled calls answered; likely {shrunk} ({low} to {high}). Lines like its account&apos;s others lie between {pool_low} and {pool_high}.</source>
        <translation>{account}，{line}：已确定的呼叫接通 {raw}；可能为 {shrunk}（{low} 至 {high}）。同账号其他线路在 {pool_low} 至 {pool_high} 之间。</translation>
    </message>
    <message>
        <source>A&apos;s next call reaches {callee}, until {at} ({left} left).</source>
        <translation>A 的下一次呼叫接通 {callee}，截至 {at}（还剩 {left}）。</translation>
    </message>
    <message>
        <source>There is no account of Huawei: only its privacy numbers are bound here.</source>
        <translation>没有华为账号：此处只绑定其隐私号码。</translation>
    </message>
    <message>
        <source>No binding matches.</source>
        <translation>没有符合条件的绑定。</translation>
    </message>
    <message>
        <source>Show all bindings</source>
        <translation>显示所有绑定</translation>
    </message>
    <message>
        <source>The bindings are being loaded.</source>
        <translation>正在加载绑定。</translation>
    </message>
    <message>
        <source>No X number of {name} is known yet. No interface lists them: add them, or wait until they are learnt from pushes of calls and statuses.</source>
        <translation>尚不知道 {name} 的任何 X 号码。没有接口能列出它们：请添加，或等待从通话和状态推送中获知。</translation>
    </message>
    <message>
        <source>Add numbers…</source>
        <translation>添加号码…</translation>
    </message>
</context>
<context>
    <name>NumbersFilter</name>
    <message>
        <source>Filter: number, extension, city, noted data …</source>
        <translation>筛选：号码、分机号、城市、附带数据…</translation>
    </message>
    <message>
        <source>Filter of the bindings</source>
        <translation>绑定的筛选</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Show all bindings</source>
        <translation>显示所有绑定</translation>
    </message>
    <message>
        <source>ends within {n} h</source>
        <translation>{n} 小时内到期</translation>
    </message>
    <message>
        <source>waits while many are chosen</source>
        <translation>选中大量绑定时暂停</translation>
    </message>
    <message>
        <source>{shown} of {whole} on {x} X</source>
        <translation>{shown} / {whole}，共 {x} 个 X</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>ends {day}</source>
        <translation>{day}到期</translation>
    </message>
</context>
<context>
    <name>NumbersTable</name>
    <message>
        <source>Bindings by X</source>
        <translation>按 X 的绑定</translation>
    </message>
    <message>
        <source>Columns of the bindings</source>
        <translation>绑定的列</translation>
    </message>
</context>
<context>
    <name>OfferPage</name>
    <message>
        <source>How much has come</source>
        <translation>已到达的数量</translation>
    </message>
</context>
<context>
    <name>OperationForm</name>
    <message>
        <source>{evidence} · {path}</source>
        <translation>{evidence} · {path}</translation>
    </message>
    <message>
        <source>no path</source>
        <translation>无路径</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>The file is not held any more: ask for it again.</source>
        <translation>文件已不再保留：请重新请求。</translation>
    </message>
    <message>
        <source>The file could not be kept: {why}.</source>
        <translation>无法保存文件：{why}。</translation>
    </message>
    <message>
        <source>Kept as {name}.</source>
        <translation>已保存为 {name}。</translation>
    </message>
    <message>
        <source> – not confirmed</source>
        <translation> – 未确认</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>有文档</translation>
    </message>
    <message>
        <source>confirmed or in use</source>
        <translation>已确认或在用</translation>
    </message>
    <message>
        <source>shown in the vendor&apos;s sample</source>
        <translation>见于厂商示例</translation>
    </message>
    <message>
        <source>known from practice</source>
        <translation>来自实践经验</translation>
    </message>
    <message>
        <source>known from a sister product</source>
        <translation>来自同系产品</translation>
    </message>
    <message>
        <source>title only</source>
        <translation>仅有标题</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>{n} of {total} rows</source>
        <translation>{n} / {total} 行</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} 行</translation>
    </message>
</context>
<context>
    <name>OperationsDialog</name>
    <message>
        <source>Platform operations</source>
        <translation>平台操作</translation>
    </message>
    <message>
        <source>Find an operation</source>
        <translation>查找操作</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Choose what to ask the platform.</source>
        <translation>选择要向平台请求的内容。</translation>
    </message>
    <message>
        <source>The operations are being read…</source>
        <translation>正在读取操作…</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>保存文件</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 且 </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>OutcomesDialog</name>
    <message>
        <source>How results become outcomes</source>
        <translation>平台结果如何归类</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Each rule looks at what the platform said. The first rule that holds decides; when none does, the outcome is unknown. To change a table, copy its file into the folder “outcomes” of your profile and edit it there; it holds from the next start.</source>
        <translation>每条规则检查平台返回的内容。以首条成立的规则为准；都不成立时结果为未知。要更改对照表，请将其文件复制到配置文件夹的“outcomes”文件夹中编辑；下次启动生效。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>When</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The table is being read…</source>
        <translation>正在读取对照表…</translation>
    </message>
</context>
<context>
    <name>PagedRowTable</name>
    <message>
        <source>The rows are being read…</source>
        <translation>正在读取各行…</translation>
    </message>
    <message>
        <source>There is no such row.</source>
        <translation>没有这样的行。</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} 行</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>PasteBox</name>
    <message>
        <source>Pasted list</source>
        <translation>粘贴的名单</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>{name} is written.</source>
        <translation>已写入 {name}。</translation>
    </message>
</context>
<context>
    <name>PlanCheckPage</name>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>How full each X is</source>
        <translation>每个 X 的占用</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>Rows of the plan</source>
        <translation>计划的行</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>重新检查(&amp;A)</translation>
    </message>
    <message>
        <source>Save &amp;undo file…</source>
        <translation>保存撤销文件(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Looking at what is bound now…</source>
        <translation>正在查看当前绑定…</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>存在阻碍</translation>
    </message>
    <message>
        <source>What the platform does silently</source>
        <translation>平台会静默执行的操作</translation>
    </message>
    <message>
        <source>What an undo cannot bring back</source>
        <translation>撤销无法恢复的内容</translation>
    </message>
    <message>
        <source>This desk only watches: change that in Act → Safety.</source>
        <translation>本席位仅监看：可在“处置 → 安全”中更改。</translation>
    </message>
    <message>
        <source>▲ Something is in the way.</source>
        <translation>▲ 存在阻碍。</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>There is no list yet.</source>
        <translation>尚无名单。</translation>
    </message>
</context>
<context>
    <name>PlanListPage</name>
    <message>
        <source>Numbers may stand without +86, with blanks or dashes, and landlines with the 0 of their area code: what each is taken for is said in the check.</source>
        <translation>号码可以不带 +86、含空格或短横线，固话可带区号的 0：检查时会说明各被认作什么。</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Choose an undo file…</source>
        <translation>选择撤销文件(&amp;C)…</translation>
    </message>
    <message>
        <source>Or paste here: rows of a sheet with their headings, such as X, A, B</source>
        <translation>或在此粘贴：带列名的表格行，例如 X、A、B</translation>
    </message>
    <message>
        <source>&amp;Read what is pasted…</source>
        <translation>读取粘贴内容(&amp;R)…</translation>
    </message>
    <message>
        <source>Each row may have: {columns}.</source>
        <translation>每行可包含：{columns}。</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>尚无文件</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>尚无名单</translation>
    </message>
    <message>
        <source>Nothing is sent from here.</source>
        <translation>此处不会发送任何内容。</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} 行</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>what was given</source>
        <translation>给出的内容</translation>
    </message>
    <message>
        <source>{rows} from {name}</source>
        <translation>{rows}，来自 {name}</translation>
    </message>
    <message>
        <source>The check says of each of them what would be sent, before it is.</source>
        <translation>发送之前，检查会逐一说明将发送什么。</translation>
    </message>
</context>
<context>
    <name>PlanLives</name>
    <message>
        <source>&amp;Another length, or until a day</source>
        <translation>其他时长，或截至某日(&amp;A)</translation>
    </message>
</context>
<context>
    <name>PlanNotes</name>
    <message>
        <source>What has to be known before it is sent</source>
        <translation>发送前须知</translation>
    </message>
</context>
<context>
    <name>PlanReceiptPage</name>
    <message>
        <source>Which rows are shown</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Save &amp;undo file…</source>
        <translation>保存撤销文件(&amp;U)…</translation>
    </message>
    <message>
        <source>Plan its u&amp;ndo…</source>
        <translation>规划其撤销(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Accepted: {text}</source>
        <translation>受理：{text}</translation>
    </message>
    <message>
        <source>Nothing was sent, and every binding is as it was.</source>
        <translation>未发送任何内容，所有绑定保持原样。</translation>
    </message>
</context>
<context>
    <name>PlanStartPage</name>
    <message>
        <source>Application</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Kept plans</source>
        <translation>保存的计划</translation>
    </message>
    <message>
        <source>mode not known</source>
        <translation>模式未知</translation>
    </message>
    <message>
        <source>There is no account of Huawei: only their numbers are bound.</source>
        <translation>没有华为账号：只能绑定其号码。</translation>
    </message>
    <message>
        <source>No plan is kept. What you begin here is kept as you type.</source>
        <translation>没有保存的计划。您在此开始的内容会边输入边保存。</translation>
    </message>
    <message>
        <source>A&amp;pplication</source>
        <translation>应用(&amp;P)</translation>
    </message>
    <message>
        <source>Kept &amp;plans</source>
        <translation>保存的计划(&amp;P)</translation>
    </message>
    <message>
        <source>A new plan</source>
        <translation>新建计划</translation>
    </message>
</context>
<context>
    <name>PlanValuesPage</name>
    <message>
        <source>Where a number is &amp;taken on that X, change the binding</source>
        <translation>若号码在该 X 上已被占用，则更改绑定(&amp;T)</translation>
    </message>
    <message>
        <source>Off: such a row is a conflict, and nothing is sent of it.</source>
        <translation>关闭时：此类行视为冲突，不发送任何内容。</translation>
    </message>
    <message>
        <source>as it is: {value}</source>
        <translation>保持原样：{value}</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>“Record calls” needs a prompt: without it the carrier blocks every call.</source>
        <translation>“通话录音”需要提示音：没有提示音，运营商会阻断每个呼叫。</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>The last changes of the plan could not be kept: {why}</source>
        <translation>计划的最后更改无法保存：{why}</translation>
    </message>
    <message>
        <source>Which bindings</source>
        <translation>哪些绑定</translation>
    </message>
    <message>
        <source>{name} is kept: {n} rows, whole numbers, for you alone.</source>
        <translation>已保存 {name}：{n} 行，完整号码，仅供您本人使用。</translation>
    </message>
    <message>
        <source>{name} is written: {n} rows, numbers masked.</source>
        <translation>已写入 {name}：{n} 行，号码已遮蔽。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>之前 → 之后</translation>
    </message>
    <message>
        <source>{before} → {after} of {most}</source>
        <translation>{before} → {after} / {most}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>Change what is chosen</source>
        <translation>更改所选</translation>
    </message>
    <message>
        <source>Lifetime of those whose end nobody knows</source>
        <translation>到期未知者的有效期</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Ext.</source>
        <translation>分机</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>What changes, or why not</source>
        <translation>更改内容或原因</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>already so</source>
        <translation>已是如此</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Bind or change</source>
        <translation>绑定或更改</translation>
    </message>
    <message>
        <source>Unbind</source>
        <translation>解绑</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>续期</translation>
    </message>
    <message>
        <source>Clear whole X numbers</source>
        <translation>清空整个 X 号码</translation>
    </message>
    <message>
        <source>Undo from a file</source>
        <translation>从文件撤销</translation>
    </message>
    <message>
        <source>Bind numbers: nothing is sent before you have seen it</source>
        <translation>绑定号码：在您看过之前不会发送</translation>
    </message>
    <message>
        <source>Unbind: whoever calls through it is not put through</source>
        <translation>解绑：经其呼叫的人将无法接通</translation>
    </message>
    <message>
        <source>Renew: a new lifetime begins when it is sent</source>
        <translation>续期：从发送时起计算新的有效期</translation>
    </message>
    <message>
        <source>Clear an X: every binding on it is taken away</source>
        <translation>清空 X：其上的全部绑定都会解除</translation>
    </message>
    <message>
        <source>Undo: bindings become what they were</source>
        <translation>撤销：绑定恢复原样</translation>
    </message>
    <message>
        <source>Plan of bindings: nothing is sent before you have seen it</source>
        <translation>绑定计划：在您看过之前不会发送</translation>
    </message>
    <message>
        <source>not so after all</source>
        <translation>实际并非如此</translation>
    </message>
    <message>
        <source>The platform had said yes; read again, it does not show it.</source>
        <translation>平台此前已同意；重新读取时却未显示。</translation>
    </message>
    <message>
        <source>Read again, the platform shows it so.</source>
        <translation>重新读取，平台显示如此。</translation>
    </message>
    <message>
        <source>The platform said yes; it is confirmed when its X is read again.</source>
        <translation>平台已同意；重新读取其 X 后即为确认。</translation>
    </message>
    <message>
        <source>It was changed or gone before its turn came.</source>
        <translation>轮到它之前已被更改或消失。</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>已规划</translation>
    </message>
    <message>
        <source>ordered by the client</source>
        <translation>由客户下达</translation>
    </message>
    <message>
        <source>order is over</source>
        <translation>订单已完结</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Send 1 request</source>
        <translation>发送 1 个请求</translation>
    </message>
    <message>
        <source>Send {n} requests</source>
        <translation>发送 {n} 个请求</translation>
    </message>
    <message>
        <source>1 request will be sent in</source>
        <translation>发送 1 个请求，倒计时</translation>
    </message>
    <message>
        <source>{n} requests will be sent in</source>
        <translation>发送 {n} 个请求，倒计时</translation>
    </message>
    <message>
        <source>It counts as done by your decision, and is not sent again. If it was not, the next reading of its X shows it.</source>
        <translation>按您的决定视为已执行，不再重发。如果实际未执行，下次读取其 X 时会显示。</translation>
    </message>
    <message>
        <source>It is sent once more. A bind that had been done after all is refused then, and nothing is bound twice.</source>
        <translation>将再发送一次。如果绑定其实已完成，则会被拒绝，不会重复绑定。</translation>
    </message>
    <message>
        <source>It stays unknown and is never sent again; the next reading of its X shows what is so.</source>
        <translation>保持未知，永不重发；下次读取其 X 时会显示实情。</translation>
    </message>
    <message>
        <source>What is missing is bound; AXYB cannot change a binding, only bind it anew.</source>
        <translation>缺少的予以绑定；AXYB 不能更改绑定，只能重新绑定。</translation>
    </message>
    <message>
        <source>What a list names is bound where it is missing, and changed where it differs.</source>
        <translation>名单所列的，缺少则绑定，不同则更改。</translation>
    </message>
    <message>
        <source>What a list names is taken away, each by itself.</source>
        <translation>名单所列的逐个解除。</translation>
    </message>
    <message>
        <source>What a list names gets a new lifetime, counted from when it is sent.</source>
        <translation>名单所列的获得新的有效期，从发送时起算。</translation>
    </message>
    <message>
        <source>Every binding of the X in the list is taken away, one request for each X.</source>
        <translation>名单中 X 的全部绑定都会解除，每个 X 一个请求。</translation>
    </message>
    <message>
        <source>A file that was saved with an earlier plan says how it was before.</source>
        <translation>先前计划保存的文件，记录了之前的状态。</translation>
    </message>
    <message>
        <source>Not before the application&apos;s mode is known.</source>
        <translation>应用的模式未知时不可用。</translation>
    </message>
    <message>
        <source>AX bindings never end by themselves: there is nothing to renew.</source>
        <translation>AX 绑定不会自行到期：无需续期。</translation>
    </message>
    <message>
        <source>AXYB cannot change a binding: unbind it, and bind it anew.</source>
        <translation>AXYB 不能更改绑定：请解绑后重新绑定。</translation>
    </message>
    <message>
        <source>Only AXB can take all bindings of an X away with one request.</source>
        <translation>只有 AXB 才能用一个请求解除一个 X 的全部绑定。</translation>
    </message>
    <message>
        <source>A must be registered with the carrier: else it binds, and cannot call. A landline can be called, and can never call X.</source>
        <translation>A 必须已在运营商处登记：否则能绑定但无法呼叫。固话可以被叫，但永远无法呼叫 X。</translation>
    </message>
    <message>
        <source>A recorded call without a prompt is blocked by the carrier.</source>
        <translation>没有提示音的录音呼叫会被运营商阻断。</translation>
    </message>
    <message>
        <source>AX bindings never end by themselves.</source>
        <translation>AX 绑定不会自行到期。</translation>
    </message>
    <message>
        <source>Without a lifetime a binding never ends.</source>
        <translation>不设有效期的绑定永不到期。</translation>
    </message>
    <message>
        <source>Unbinding by X alone removes every binding of it, also those that others made: their number is typed before it is sent.</source>
        <translation>仅按 X 解绑会解除其全部绑定，包括他人创建的：发送前须输入其数量。</translation>
    </message>
    <message>
        <source>A call that runs already goes on.</source>
        <translation>已在进行的通话会继续。</translation>
    </message>
    <message>
        <source>The new lifetime begins when it is sent, and takes the place of what is left of the old one.</source>
        <translation>新的有效期从发送时起算，并取代旧有效期的剩余部分。</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>个请求</translation>
    </message>
    <message>
        <source>request</source>
        <translation>个请求</translation>
    </message>
    <message>
        <source>1 X is touched.</source>
        <translation>涉及 1 个 X。</translation>
    </message>
    <message>
        <source>{n} X are touched.</source>
        <translation>涉及 {n} 个 X。</translation>
    </message>
    <message>
        <source>Checked {age} ago.</source>
        <translation>{age}前检查。</translation>
    </message>
    <message>
        <source>All rows ({n})</source>
        <translation>所有行（{n}）</translation>
    </message>
    <message>
        <source>Nothing is sent: it is so.</source>
        <translation>不发送：已是如此。</translation>
    </message>
    <message>
        <source>Nothing is sent: each row says what to do.</source>
        <translation>不发送：每行说明了应如何处理。</translation>
    </message>
    <message>
        <source>The list holds it more than once: sent once.</source>
        <translation>名单中多次出现：只发送一次。</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} 行</translation>
    </message>
    <message>
        <source>something is in the way</source>
        <translation>存在阻碍</translation>
    </message>
    <message>
        <source>{n} conflicts</source>
        <translation>{n} 处冲突</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 处冲突</translation>
    </message>
    <message>
        <source>{n} changes</source>
        <translation>{n} 项更改</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 项更改</translation>
    </message>
    <message>
        <source>Save the undo file</source>
        <translation>保存撤销文件</translation>
    </message>
    <message>
        <source>Undo file (*.json)</source>
        <translation>撤销文件 (*.json)</translation>
    </message>
</context>
<context>
    <name>PlatformPage</name>
    <message>
        <source>The engine is being asked…</source>
        <translation>正在询问引擎…</translation>
    </message>
    <message>
        <source>&amp;Try it with simulated platforms</source>
        <translation>用模拟平台试用(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>导入设置(&amp;I)…</translation>
    </message>
    <message>
        <source>Which platform do you want to watch?</source>
        <translation>要监看哪个平台？</translation>
    </message>
    <message>
        <source>No keys at hand, or settings from another computer?</source>
        <translation>手边没有密钥，或有来自其他电脑的设置？</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>10 seconds back</source>
        <translation>后退 10 秒</translation>
    </message>
    <message>
        <source>10 seconds on</source>
        <translation>前进 10 秒</translation>
    </message>
    <message>
        <source>5 seconds back</source>
        <translation>后退 5 秒</translation>
    </message>
    <message>
        <source>5 seconds on</source>
        <translation>前进 5 秒</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>到开头</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>到结尾</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>减速</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加速</translation>
    </message>
    <message>
        <source>Skip silence</source>
        <translation>跳过静音</translation>
    </message>
    <message>
        <source>Left channel alone</source>
        <translation>仅左声道</translation>
    </message>
    <message>
        <source>Right channel alone</source>
        <translation>仅右声道</translation>
    </message>
    <message>
        <source>Both channels</source>
        <translation>双声道</translation>
    </message>
    <message>
        <source>Both channels on both ears</source>
        <translation>两耳均听双声道</translation>
    </message>
    <message>
        <source>Even out loudness</source>
        <translation>均衡响度</translation>
    </message>
    <message>
        <source>Mark this place, with a note</source>
        <translation>标记此处并添加备注</translation>
    </message>
    <message>
        <source>The label is right</source>
        <translation>标签正确</translation>
    </message>
    <message>
        <source>The label is wrong</source>
        <translation>标签错误</translation>
    </message>
    <message>
        <source>Pin: never make room with it</source>
        <translation>固定：绝不为腾出空间而删除</translation>
    </message>
    <message>
        <source>Waveform closer</source>
        <translation>放大波形</translation>
    </message>
    <message>
        <source>Waveform from further away</source>
        <translation>缩小波形</translation>
    </message>
    <message>
        <source>The whole waveform</source>
        <translation>整个波形</translation>
    </message>
</context>
<context>
    <name>PlayerPanel</name>
    <message>
        <source>Choose an answered call to hear its recording.</source>
        <translation>选择一个已接通的通话以收听其录音。</translation>
    </message>
    <message>
        <source>Find a call</source>
        <translation>查找通话</translation>
    </message>
</context>
<context>
    <name>PlayerProcess</name>
    <message>
        <source>The player cannot be started. Start the program again.</source>
        <translation>无法启动播放器。请重新启动程序。</translation>
    </message>
    <message>
        <source>The player ended again and again on this recording: save it to a file.</source>
        <translation>播放器在此录音上反复中断：请将其保存到文件。</translation>
    </message>
    <message>
        <source>The player had to be started again.</source>
        <translation>播放器不得不重新启动。</translation>
    </message>
</context>
<context>
    <name>PushListPanel</name>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>所有账号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>All pushes</source>
        <translation>所有推送</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Kept as they came</source>
        <translation>原样保存</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Try a&amp;ll again</source>
        <translation>全部重试(&amp;L)</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Pushes</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>The push as it came, numbers masked</source>
        <translation>推送原文，号码已遮蔽</translation>
    </message>
    <message>
        <source>Choose a push to see it as it came.</source>
        <translation>选择一条推送查看其原文。</translation>
    </message>
    <message>
        <source>No push of this kind has come.</source>
        <translation>没有收到此类推送。</translation>
    </message>
    <message>
        <source>No push has come yet. “Receiving” shows the addresses for the vendors.</source>
        <translation>尚未收到推送。“接收”中显示提供给厂商的地址。</translation>
    </message>
    <message>
        <source>answered: {word}</source>
        <translation>已应答：{word}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>延迟</translation>
    </message>
</context>
<context>
    <name>PushOptionsForm</name>
    <message>
        <source>Answer waiting callers in lists, as the sample shows</source>
        <translation>按示例以列表形式应答等待中的来电</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;New addresses</source>
        <translation>更换地址(&amp;N)</translation>
    </message>
    <message>
        <source>How AI Rudder signs is not documented: leave it at “say so” until a push has come and the list of pushes tells which formula fits.</source>
        <translation>AI Rudder 的签名方式没有文档：在收到推送且推送列表指出哪种算法相符之前，请保持“受理并注明”。</translation>
    </message>
    <message>
        <source>Blu asks before each dial once both are set: ask Blu for the code that lets a call go on. 0 gives it up. The stop list decides.</source>
        <translation>两项都设好后，Blu 在每次拨打前询问：请向 Blu 索取放行代码。0 表示放弃呼叫。由停呼名单决定。</translation>
    </message>
    <message>
        <source>One rule a line, the first that fits counts; * stands for any X. Without a rule messages are discarded and waiting callers hung up.</source>
        <translation>每行一条规则，以首条相符的为准；* 代表任意 X。没有规则时，短信被丢弃，等待中的来电被挂断。</translation>
    </message>
    <message>
        <source>is not looked at</source>
        <translation>不检查</translation>
    </message>
    <message>
        <source>is taken, and said so</source>
        <translation>受理并注明</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>拨打</translation>
    </message>
    <message>
        <source>do not dial</source>
        <translation>不拨打</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>all members of the question</source>
        <translation>询问的所有成员</translation>
    </message>
    <message>
        <source>questions are not answered</source>
        <translation>不应答询问</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>接受来源</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签名方式</translation>
    </message>
    <message>
        <source>A wrong signature</source>
        <translation>签名错误时</translation>
    </message>
    <message>
        <source>Code to go on</source>
        <translation>放行代码</translation>
    </message>
    <message>
        <source>If our list fails</source>
        <translation>名单故障时</translation>
    </message>
    <message>
        <source>Looked up by</source>
        <translation>查询依据</translation>
    </message>
    <message>
        <source>SMS go to</source>
        <translation>短信转至</translation>
    </message>
    <message>
        <source>Waiting callers go to</source>
        <translation>等待的来电转至</translation>
    </message>
    <message>
        <source>The code to go on is a whole number.</source>
        <translation>放行代码须为整数。</translation>
    </message>
    <message>
        <source>Write a rule as “X number → number”: “{line}” is none.</source>
        <translation>规则请写成“X 号码 → 号码”：“{line}”不是规则。</translation>
    </message>
</context>
<context>
    <name>PushesDialog</name>
    <message>
        <source>Pushes: what the platforms tell by themselves</source>
        <translation>推送：平台主动发来的信息</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>分栏</translation>
    </message>
    <message>
        <source>Kept. It holds from the next push on.</source>
        <translation>已保存。从下一条推送起生效。</translation>
    </message>
    <message>
        <source>1 push is read again.</source>
        <translation>重新读取 1 条推送。</translation>
    </message>
    <message>
        <source>{n} pushes are read again.</source>
        <translation>重新读取 {n} 条推送。</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>收到的推送</translation>
    </message>
</context>
<context>
    <name>QueryEdit</name>
    <message>
        <source>Filter of the calls</source>
        <translation>通话的筛选</translation>
    </message>
</context>
<context>
    <name>RatePlot</name>
    <message>
        <source>still filling</source>
        <translation>仍在填充</translation>
    </message>
    <message>
        <source>nothing could come</source>
        <translation>期间无法送达</translation>
    </message>
</context>
<context>
    <name>Rates</name>
    <message>
        <source>no calls</source>
        <translation>无通话</translation>
    </message>
    <message>
        <source>{n} of ~{needed}</source>
        <translation>{n} / 约 {needed}</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Add numbers</source>
        <translation>添加号码</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Show whole numbers</source>
        <translation>显示完整号码</translation>
    </message>
    <message>
        <source>Reading {done} of {whole} X</source>
        <translation>正在读取 {done} / {whole} 个 X</translation>
    </message>
    <message>
        <source>Mask numbers</source>
        <translation>遮蔽号码</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Which results are shown</source>
        <translation>显示哪些结果</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation>理由：{text}</translation>
    </message>
    <message>
        <source>▲ 1 was dialled all the same, after the platform had said yes.</source>
        <translation>▲ 平台同意之后，仍有 1 个被拨打。</translation>
    </message>
    <message>
        <source>▲ {n} were dialled all the same, after the platform had said yes.</source>
        <translation>▲ 平台同意之后，仍有 {n} 个被拨打。</translation>
    </message>
    <message>
        <source>Accepted: {text}</source>
        <translation>受理：{text}</translation>
    </message>
    <message>
        <source>All results ({n})</source>
        <translation>所有结果（{n}）</translation>
    </message>
    <message>
        <source>{n} of {total} shown</source>
        <translation>显示 {n} / {total}</translation>
    </message>
    <message>
        <source>The entries are being read…</source>
        <translation>正在读取各条目…</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Begin it &amp;again…</source>
        <translation>重新开始(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Show the campaign</source>
        <translation>显示活动(&amp;S)</translation>
    </message>
    <message>
        <source>Nothing was sent, and nobody is called.</source>
        <translation>未发送任何内容，无人会被呼叫。</translation>
    </message>
    <message>
        <source>All rows ({n})</source>
        <translation>所有行（{n}）</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>Export the receipt</source>
        <translation>导出回执</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Text, one row a line (*.csv)</source>
        <translation>文本，每行一条 (*.csv)</translation>
    </message>
</context>
<context>
    <name>ReceiverForm</name>
    <message>
        <source>&amp;Receive the platforms&apos; pushes on this computer</source>
        <translation>在此电脑上接收平台推送(&amp;R)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Send myself one</source>
        <translation>给自己发一条(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Address to give to the vendor</source>
        <translation>提供给厂商的地址</translation>
    </message>
    <message>
        <source>Last came</source>
        <translation>最近收到</translation>
    </message>
    <message>
        <source>Pushes</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Addresses for the vendors</source>
        <translation>提供给厂商的地址</translation>
    </message>
    <message>
        <source>Pushes are received at {address}.</source>
        <translation>推送接收地址为 {address}。</translation>
    </message>
    <message>
        <source>{n} were refused since the start.</source>
        <translation>启动以来拒绝 {n} 条。</translation>
    </message>
    <message>
        <source>Pushes are not received. Results then come by polling alone, and calls of Huawei do not come at all.</source>
        <translation>未接收推送。此时结果只靠轮询获得，华为的通话则完全收不到。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>公网地址</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>可信代理</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>监听地址</translation>
    </message>
    <message>
        <source>What the vendors reach, where a proxy stands before this computer</source>
        <translation>此电脑前有代理时，厂商访问的地址</translation>
    </message>
    <message>
        <source>Networks whose word on a sender&apos;s address counts, such as 127.0.0.1</source>
        <translation>其所报发送方地址可信的网络，例如 127.0.0.1</translation>
    </message>
    <message>
        <source>Each address is a secret: whoever knows it can push to it.</source>
        <translation>每个地址都是机密：知道地址的人就能向其推送。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>The address is in the clipboard.</source>
        <translation>地址已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>Robot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>no recording</source>
        <translation>无录音</translation>
    </message>
    <message>
        <source>not fetched</source>
        <translation>未获取</translation>
    </message>
    <message>
        <source>being fetched</source>
        <translation>正在获取</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>已丢失</translation>
    </message>
    <message>
        <source>{state}, pinned</source>
        <translation>{state}，已固定</translation>
    </message>
    <message>
        <source>{state}, {left} left</source>
        <translation>{state}，还剩 {left}</translation>
    </message>
    <message>
        <source>The platform has deleted this recording.</source>
        <translation>平台已删除此录音。</translation>
    </message>
    <message>
        <source>There is no recording of this call.</source>
        <translation>此通话没有录音。</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>No audio was captured: the file is empty.</source>
        <translation>没有采集到音频：文件为空。</translation>
    </message>
    <message>
        <source>{kind} cannot be played here. It can be saved to a file.</source>
        <translation>{kind} 无法在此播放，但可保存到文件。</translation>
    </message>
    <message>
        <source>The file cannot be read as sound. It can be saved.</source>
        <translation>文件无法作为音频读取，但可以保存。</translation>
    </message>
    <message>
        <source>No audio was captured: it is 0 seconds long.</source>
        <translation>没有采集到音频：时长为 0 秒。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>It waits for its turn.</source>
        <translation>正在排队等待。</translation>
    </message>
    <message>
        <source>Being fetched: {done} of {total}.</source>
        <translation>正在获取：{done} / {total}。</translation>
    </message>
    <message>
        <source>Being fetched: {done} so far.</source>
        <translation>正在获取：已获取 {done}。</translation>
    </message>
    <message>
        <source>It could not be fetched.</source>
        <translation>无法获取。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Allow this host</source>
        <translation>允许此主机(&amp;A)</translation>
    </message>
    <message>
        <source>The platform has the recording; it was not fetched yet.</source>
        <translation>平台有此录音；尚未获取。</translation>
    </message>
    <message>
        <source>It is deleted there in {left}.</source>
        <translation>平台将在 {left}后删除。</translation>
    </message>
    <message>
        <source>It should be deleted there by now; it may still answer.</source>
        <translation>平台此时应已删除；但可能仍有应答。</translation>
    </message>
    <message>
        <source>&amp;Fetch and play</source>
        <translation>获取并播放(&amp;F)</translation>
    </message>
    <message>
        <source>It ends in its middle, after {length}.</source>
        <translation>录音在 {length} 处中断。</translation>
    </message>
</context>
<context>
    <name>RecordingCells</name>
    <message>
        <source>The platform deletes it in {left}.</source>
        <translation>平台将在 {left}后删除。</translation>
    </message>
    <message>
        <source>It should be deleted by now; it may still answer.</source>
        <translation>此时应已删除；但可能仍有应答。</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>♪ heard</source>
        <translation>♪ 已听</translation>
    </message>
    <message>
        <source>has markers</source>
        <translation>有标记</translation>
    </message>
    <message>
        <source>✓ label right</source>
        <translation>✓ 标签正确</translation>
    </message>
    <message>
        <source>✕ label wrong</source>
        <translation>✕ 标签错误</translation>
    </message>
    <message>
        <source>there</source>
        <translation>平台上</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>正在获取</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>已丢失</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>There is no recording.</source>
        <translation>没有录音。</translation>
    </message>
    <message>
        <source>The platform has it.</source>
        <translation>录音在平台上。</translation>
    </message>
    <message>
        <source>It is being fetched.</source>
        <translation>正在获取。</translation>
    </message>
    <message>
        <source>It is kept here: Ctrl+Space plays it.</source>
        <translation>已保存在本机：按 Ctrl+Space 播放。</translation>
    </message>
    <message>
        <source>It could not be fetched; the player says why.</source>
        <translation>无法获取；播放器中说明了原因。</translation>
    </message>
    <message>
        <source>It was deleted and not kept.</source>
        <translation>已被删除，未曾保存。</translation>
    </message>
</context>
<context>
    <name>RecordingExportDialog</name>
    <message>
        <source>Export 1 recording</source>
        <translation>导出 1 条录音</translation>
    </message>
    <message>
        <source>Export {n} recordings</source>
        <translation>导出 {n} 条录音</translation>
    </message>
    <message>
        <source>Workbook (calls.xlsx)</source>
        <translation>工作簿 (calls.xlsx)</translation>
    </message>
    <message>
        <source>CSV (calls.csv)</source>
        <translation>CSV (calls.csv)</translation>
    </message>
    <message>
        <source>Table of the calls</source>
        <translation>通话表格</translation>
    </message>
    <message>
        <source>&amp;Mask numbers in the table</source>
        <translation>表格中遮蔽号码(&amp;M)</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>写入进度</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>The file is saved as its platform made it. Its name holds the masked number.</source>
        <translation>文件按平台原样保存。文件名含已遮蔽的号码。</translation>
    </message>
    <message>
        <source>All files go into one ZIP, with a table of the calls. File names hold masked numbers. Calls whose recording is not kept here are named in the table and left out.</source>
        <translation>所有文件连同通话表格放入一个 ZIP。文件名含已遮蔽的号码。录音未保存在本机的通话会列在表格中，但不含录音。</translation>
    </message>
    <message>
        <source>The log of actions gets a line for each recording.</source>
        <translation>操作日志为每条录音记一行。</translation>
    </message>
    <message>
        <source>Whole numbers will stand in the table, and the log of actions will say so.</source>
        <translation>表格中将含完整号码，操作日志会予以记录。</translation>
    </message>
    <message>
        <source>Numbers keep their first 3 and last 2 digits.</source>
        <translation>号码保留前 3 位和后 2 位。</translation>
    </message>
    <message>
        <source>&amp;Save with whole numbers…</source>
        <translation>以完整号码保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save recordings</source>
        <translation>保存录音</translation>
    </message>
    <message>
        <source>{name} is being written…</source>
        <translation>正在写入 {name}…</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>It is not kept here yet: fetch it first.</source>
        <translation>尚未保存在本机：请先获取。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未写入任何内容。</translation>
    </message>
    <message>
        <source>A kept file ended too soon; fetch it again.</source>
        <translation>保存的文件不完整；请重新获取。</translation>
    </message>
    <message>
        <source>{n} % is written.</source>
        <translation>已写入 {n} %。</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>已保存 {name}。</translation>
    </message>
    <message>
        <source>1 recording is in {name}.</source>
        <translation>{name} 中有 1 条录音。</translation>
    </message>
    <message>
        <source>{n} recordings are in {name}.</source>
        <translation>{name} 中有 {n} 条录音。</translation>
    </message>
    <message>
        <source>1 was left out:</source>
        <translation>略去 1 条：</translation>
    </message>
    <message>
        <source>{n} were left out:</source>
        <translation>略去 {n} 条：</translation>
    </message>
    <message>
        <source>None of these calls has a recording here.</source>
        <translation>这些通话在本机都没有录音。</translation>
    </message>
    <message>
        <source>Kept. It holds from now on.</source>
        <translation>已保存。即刻生效。</translation>
    </message>
    <message>
        <source>1 recording was wiped.</source>
        <translation>已清除 1 条录音。</translation>
    </message>
    <message>
        <source>{n} recordings were wiped.</source>
        <translation>已清除 {n} 条录音。</translation>
    </message>
    <message>
        <source>1 was cancelled; what came is gone on with later.</source>
        <translation>已取消 1 项；已获取的部分之后可继续。</translation>
    </message>
    <message>
        <source>{n} were cancelled; what came is gone on with later.</source>
        <translation>已取消 {n} 项；已获取的部分之后可继续。</translation>
    </message>
    <message>
        <source>1 recording is being fetched.</source>
        <translation>正在获取 1 条录音。</translation>
    </message>
    <message>
        <source>{n} recordings are being fetched.</source>
        <translation>正在获取 {n} 条录音。</translation>
    </message>
    <message>
        <source>{n} cannot be fetched: {why}</source>
        <translation>{n} 条无法获取：{why}</translation>
    </message>
    <message>
        <source>All of them are kept here, or coming already.</source>
        <translation>全部已保存在本机，或正在获取。</translation>
    </message>
    <message>
        <source>All recordings of the task are being fetched: Recordings → Manage shows how far.</source>
        <translation>正在获取该任务的全部录音：进度见“录音 → 管理录音”。</translation>
    </message>
    <message>
        <source>nothing more comes.</source>
        <translation>没有更多内容。</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>正在获取</translation>
    </message>
    <message>
        <source>here</source>
        <translation>已在本机</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>1 belongs to no known call.</source>
        <translation>1 条不属于任何已知通话。</translation>
    </message>
    <message>
        <source>{n} belong to no known call.</source>
        <translation>{n} 条不属于任何已知通话。</translation>
    </message>
    <message>
        <source>{n} kept</source>
        <translation>已保存 {n}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>{n} calls are selected; recordings of at most {most} can be fetched or exported at once.</source>
        <translation>选中了 {n} 个通话；一次最多可获取或导出 {most} 个通话的录音。</translation>
    </message>
    <message>
        <source>No recording after this one in the table as it is filtered.</source>
        <translation>在当前筛选的表中，此后没有录音。</translation>
    </message>
    <message>
        <source>No recording before this one in the table as it is filtered.</source>
        <translation>在当前筛选的表中，此前没有录音。</translation>
    </message>
</context>
<context>
    <name>RecordingsDialog</name>
    <message>
        <source>Recordings: kept, rescued, fetched</source>
        <translation>录音：保存、自动留存、获取</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>自动留存</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>正在获取</translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source>Looking</source>
        <translation>正在查看</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>显示哪些条目</translation>
    </message>
    <message>
        <source>Looking at what the platforms list…</source>
        <translation>正在查看平台上列出的内容…</translation>
    </message>
    <message>
        <source>Nothing was found that could be stopped.</source>
        <translation>没有找到可停止的内容。</translation>
    </message>
    <message>
        <source>All entries ({n})</source>
        <translation>所有条目（{n}）</translation>
    </message>
    <message>
        <source>{n} of {total} shown</source>
        <translation>显示 {n} / {total}</translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Rules of rescue</source>
        <translation>自动留存规则</translation>
    </message>
    <message>
        <source>Nothing is rescued: recordings are lost when their platform deletes them.</source>
        <translation>没有自动留存：平台删除后录音即丢失。</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>接通</translation>
    </message>
    <message>
        <source>answered person</source>
        <translation>真人接听</translation>
    </message>
    <message>
        <source>all, or: promise to pay, refused</source>
        <translation>全部，或：承诺还款、拒绝</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>&amp;Add rule</source>
        <translation>添加规则(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove rule</source>
        <translation>移除规则(&amp;R)</translation>
    </message>
    <message>
        <source>A good first rule: answered, longer than 10 s.</source>
        <translation>不错的首条规则：接通，超过 10 秒。</translation>
    </message>
    <message>
        <source>1 recording fits now and is still to be fetched.</source>
        <translation>目前有 1 条录音符合且尚待获取。</translation>
    </message>
    <message>
        <source>{n} recordings fit now and are still to be fetched.</source>
        <translation>目前有 {n} 条录音符合且尚待获取。</translation>
    </message>
    <message>
        <source>With this rule nothing more would be fetched now.</source>
        <translation>按此规则，目前没有更多需获取的。</translation>
    </message>
    <message>
        <source>1 recording</source>
        <translation>1 条录音</translation>
    </message>
    <message>
        <source>{n} recordings</source>
        <translation>{n} 条录音</translation>
    </message>
    <message>
        <source>With this rule {files} would be fetched now, some {size}.</source>
        <translation>按此规则，目前将获取 {files}，约 {size}。</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>结果(&amp;O)</translation>
    </message>
    <message>
        <source>Longer &amp;than</source>
        <translation>长于(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Labels, parted by commas</source>
        <translation>标签（逗号分隔）(&amp;L)</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>账号(&amp;C)</translation>
    </message>
    <message>
        <source>over {n} s</source>
        <translation>超过 {n} 秒</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Whom a call was about</source>
        <translation>通话涉及的人</translation>
    </message>
    <message>
        <source>Then number, list entry and the platform&apos;s record are taken out of a call. It stays and counts, so figures of the past stay right.</source>
        <translation>届时从通话中去除号码、名单条目和平台记录。通话保留并照常计数，因此过去的数据仍然正确。</translation>
    </message>
    <message>
        <source>Pushes that were read</source>
        <translation>已读取的推送</translation>
    </message>
    <message>
        <source>As they came. What they told is in the calls by then.</source>
        <translation>推送原文。其内容届时已在通话中。</translation>
    </message>
    <message>
        <source>Other pushes</source>
        <translation>其他推送</translation>
    </message>
    <message>
        <source>Those that could not be read, and those that nothing reads.</source>
        <translation>无法读取的推送，以及无人读取的推送。</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Since they were last heard. Pinned ones stay.</source>
        <translation>自最近一次收听起。固定的保留。</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>What was stopped or sent, number by number. What still goes on stays.</source>
        <translation>逐个号码停止或发送的内容。仍在进行的保留。</translation>
    </message>
    <message>
        <source>Campaigns begun here</source>
        <translation>在此启动的活动</translation>
    </message>
    <message>
        <source>With their lists, since they were sent.</source>
        <translation>连同其名单，自发送起。</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Of campaigns and plans, with their lists, if nobody touches them.</source>
        <translation>活动和计划的草稿连同名单，在无人改动的情况下。</translation>
    </message>
    <message>
        <source>Bindings that are gone</source>
        <translation>已消失的绑定</translation>
    </message>
    <message>
        <source>Those that stand are always kept.</source>
        <translation>现存的绑定始终保留。</translation>
    </message>
    <message>
        <source>Plans of bindings</source>
        <translation>绑定计划</translation>
    </message>
    <message>
        <source>With what their undo needs, since they were sent.</source>
        <translation>连同撤销所需的内容，自发送起。</translation>
    </message>
    <message>
        <source>Log of actions</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>It holds no whole number. When old lines go, a new line shows that nothing else is missing.</source>
        <translation>其中没有完整号码。删除旧行时，新增一行表明没有缺少其他内容。</translation>
    </message>
    <message>
        <source>Technical logs</source>
        <translation>技术日志</translation>
    </message>
    <message>
        <source>For finding faults. They hold neither numbers nor keys.</source>
        <translation>用于查找故障。不含号码和密钥。</translation>
    </message>
    <message>
        <source>Files set aside</source>
        <translation>搁置的文件</translation>
    </message>
    <message>
        <source>Damaged ones, and copies from before an update.</source>
        <translation>损坏的文件，以及更新前的副本。</translation>
    </message>
</context>
<context>
    <name>RetentionDialog</name>
    <message>
        <source>How long data is kept</source>
        <translation>数据保留期限</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>&amp;Usual days</source>
        <translation>默认天数(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Kept. What is older goes now, a little at a time.</source>
        <translation>已保存。更早的数据从现在起逐步清除。</translation>
    </message>
    <message>
        <source>{what}: {n}</source>
        <translation>{what}：{n}</translation>
    </message>
    <message>
        <source>Gone lately: {parts}</source>
        <translation>最近清除：{parts}</translation>
    </message>
    <message>
        <source>Kinds of data</source>
        <translation>数据种类</translation>
    </message>
    <message>
        <source>Lists that were being read when the program was killed are removed when it starts. Exports and undo files lie where you saved them: the program does not know them.</source>
        <translation>程序被强行终止时正在读取的名单会在启动时删除。导出文件和撤销文件在您保存的位置：程序不知道它们。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何更改。</translation>
    </message>
</context>
<context>
    <name>RevealButton</name>
    <message>
        <source>Show numbers</source>
        <translation>显示号码</translation>
    </message>
    <message>
        <source>Mask numbers</source>
        <translation>遮蔽号码</translation>
    </message>
</context>
<context>
    <name>Reveals</name>
    <message>
        <source>Numbers stay masked, as looks at them cannot be logged: {why}</source>
        <translation>号码保持遮蔽，因为无法记录查看行为：{why}</translation>
    </message>
</context>
<context>
    <name>SafetyDialog</name>
    <message>
        <source>Safety: how this desk stops calls</source>
        <translation>安全：本席位如何停止呼叫</translation>
    </message>
    <message>
        <source>Name in the log</source>
        <translation>日志署名</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>宽限时间</translation>
    </message>
    <message>
        <source>Type the number above</source>
        <translation>超过时须输入数量</translation>
    </message>
    <message>
        <source>&amp;Watch only: nothing can be stopped from here</source>
        <translation>仅监看：不能从此处停止任何呼叫(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Kept. It holds from now on.</source>
        <translation>已保存。即刻生效。</translation>
    </message>
    <message>
        <source>&amp;Name in the log</source>
        <translation>日志署名(&amp;N)</translation>
    </message>
    <message>
        <source>Stands in the log beside the name under which you are logged in.</source>
        <translation>在日志中列于您的登录名旁。</translation>
    </message>
    <message>
        <source>&amp;Grace</source>
        <translation>宽限时间(&amp;G)</translation>
    </message>
    <message>
        <source>Seconds in which a stop can be undone before anything is sent.</source>
        <translation>在发送任何内容之前，可撤销停止操作的秒数。</translation>
    </message>
    <message>
        <source>&amp;Type the number above</source>
        <translation>超过时须输入数量(&amp;T)</translation>
    </message>
    <message>
        <source>More calls than this are only stopped once their number is typed.</source>
        <translation>超过此数量的呼叫，须输入其数量后才会停止。</translation>
    </message>
    <message>
        <source>For people who watch. The actions are greyed, and the engine refuses them too.</source>
        <translation>供监看人员使用。相关操作变灰，引擎也会拒绝。</translation>
    </message>
</context>
<context>
    <name>SearchCombo</name>
    <message>
        <source>type to search</source>
        <translation>输入以搜索</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation>理由：{text}</translation>
    </message>
    <message>
        <source>requests {state}</source>
        <translation>请求{state}</translation>
    </message>
    <message>
        <source>The requests are being read…</source>
        <translation>正在读取各请求…</translation>
    </message>
</context>
<context>
    <name>SettingUp</name>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n accounts wait for your passphrase.</source>
        <translation>
            <numerusform>%n 个账号的密钥在等待您的口令。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock keys…</source>
        <translation>解锁密钥…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings could not be written: {why}.</source>
        <translation>无法写入设置：{why}。</translation>
    </message>
    <message>
        <source>Written to {name}: no keys and no numbers are in it.</source>
        <translation>已写入 {name}：其中不含密钥和号码。</translation>
    </message>
    <message>
        <source>The file cannot be read ({why}). Nothing was changed.</source>
        <translation>无法读取文件（{why}）。没有任何更改。</translation>
    </message>
    <message>
        <source>This file holds something else than exported settings of Dialwatch. Nothing was changed.</source>
        <translation>此文件不是导出的 Dialwatch 设置。没有任何更改。</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名称(&amp;M)</translation>
    </message>
    <message>
        <source>What you call the account.</source>
        <translation>您对该账号的称呼。</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <source>Of the platform&apos;s site; it begins with https://.</source>
        <translation>平台站点的地址，以 https:// 开头。</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>时区(&amp;Z)</translation>
    </message>
    <message>
        <source>In which the platform tells its local times.</source>
        <translation>平台以此时区告知当地时间。</translation>
    </message>
    <message>
        <source>Certi&amp;ficate authority</source>
        <translation>证书颁发机构(&amp;F)</translation>
    </message>
    <message>
        <source>A file of certificates that are trusted too: where your company inspects traffic.</source>
        <translation>另外信任的证书文件：适用于公司检查网络流量的情况。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>轮询</translation>
    </message>
    <message>
        <source>How often platforms are asked. It holds from the next poll.</source>
        <translation>询问平台的频率。从下一次轮询起生效。</translation>
    </message>
    <message>
        <source>While &amp;calling</source>
        <translation>呼叫期间(&amp;C)</translation>
    </message>
    <message>
        <source>Between two polls while a campaign calls.</source>
        <translation>有活动在呼叫时，两次轮询的间隔。</translation>
    </message>
    <message>
        <source>While at &amp;rest</source>
        <translation>空闲期间(&amp;R)</translation>
    </message>
    <message>
        <source>Between two polls while none does.</source>
        <translation>没有活动呼叫时，两次轮询的间隔。</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史(&amp;H)</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Finished campaigns that began longer ago are not fetched.</source>
        <translation>更早开始且已完成的活动不再获取。</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>How this desk stops calls.</source>
        <translation>本席位如何停止呼叫。</translation>
    </message>
    <message>
        <source>&amp;Name in the log</source>
        <translation>日志署名(&amp;N)</translation>
    </message>
    <message>
        <source>Stands in the log beside the name under which you are logged in.</source>
        <translation>在日志中列于您的登录名旁。</translation>
    </message>
    <message>
        <source>&amp;Grace</source>
        <translation>宽限时间(&amp;G)</translation>
    </message>
    <message>
        <source>In which a stop can be undone before anything is sent.</source>
        <translation>在发送任何内容之前，可撤销停止操作的时间。</translation>
    </message>
    <message>
        <source>&amp;Type the number above</source>
        <translation>超过时须输入数量(&amp;T)</translation>
    </message>
    <message>
        <source>More calls than this are only stopped once their number is typed.</source>
        <translation>超过此数量的呼叫，须输入其数量后才会停止。</translation>
    </message>
    <message>
        <source>&amp;Watch only: nothing can be stopped from here</source>
        <translation>仅监看：不能从此处停止任何呼叫(&amp;W)</translation>
    </message>
    <message>
        <source>For people who watch. The actions are greyed, and the engine refuses them too.</source>
        <translation>供监看人员使用。相关操作变灰，引擎也会拒绝。</translation>
    </message>
    <message>
        <source>Pushes</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>Whether and where the platforms&apos; pushes are received.</source>
        <translation>是否接收平台推送，以及在哪里接收。</translation>
    </message>
    <message>
        <source>Addresses, and how accounts are taken…</source>
        <translation>地址，以及各账号的接收方式…</translation>
    </message>
    <message>
        <source>Receive p&amp;ushes on this computer</source>
        <translation>在此电脑上接收推送(&amp;U)</translation>
    </message>
    <message>
        <source>Listen &amp;on</source>
        <translation>监听地址(&amp;O)</translation>
    </message>
    <message>
        <source>127.0.0.1: behind a proxy on this computer; 0.0.0.0: everywhere.</source>
        <translation>127.0.0.1：位于本机代理之后；0.0.0.0：所有地址。</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>0: any that is free.</source>
        <translation>0：任意空闲端口。</translation>
    </message>
    <message>
        <source>Pu&amp;blic address</source>
        <translation>公网地址(&amp;B)</translation>
    </message>
    <message>
        <source>What the vendors reach, where a proxy stands before this computer.</source>
        <translation>此电脑前有代理时，厂商访问的地址。</translation>
    </message>
    <message>
        <source>Trusted pro&amp;xies</source>
        <translation>可信代理(&amp;X)</translation>
    </message>
    <message>
        <source>Networks whose word on a sender&apos;s address counts, one a line.</source>
        <translation>其所报发送方地址可信的网络，每行一个。</translation>
    </message>
    <message>
        <source>&amp;Figures for</source>
        <translation>指标开放给(&amp;F)</translation>
    </message>
    <message>
        <source>Networks that may read the receiver&apos;s figures.</source>
        <translation>可读取接收器指标的网络。</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>证书(&amp;C)</translation>
    </message>
    <message>
        <source>File of the receiver&apos;s own certificate, for TLS.</source>
        <translation>接收器自身的证书文件，用于 TLS。</translation>
    </message>
    <message>
        <source>Certificate&apos;s &amp;key</source>
        <translation>证书密钥(&amp;K)</translation>
    </message>
    <message>
        <source>File of the private key that belongs to it.</source>
        <translation>与其对应的私钥文件。</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>How many recordings are kept here, encrypted.</source>
        <translation>本机加密保存多少录音。</translation>
    </message>
    <message>
        <source>Rescue rules, hosts, wiping…</source>
        <translation>留存规则、主机、清除…</translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>最多保留(&amp;M)</translation>
    </message>
    <message>
        <source>Pinned ones aside; what was heard longest ago makes room.</source>
        <translation>固定的除外；最久未听的先让出空间。</translation>
    </message>
    <message>
        <source>&amp;Give up after</source>
        <translation>删除期限(&amp;G)</translation>
    </message>
    <message>
        <source>What nobody heard for so long is given up.</source>
        <translation>这么久无人收听的将被删除。</translation>
    </message>
    <message>
        <source>Larg&amp;est file</source>
        <translation>最大文件(&amp;E)</translation>
    </message>
    <message>
        <source>A larger file is not fetched.</source>
        <translation>更大的文件不获取。</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>What is warned of, of number bindings.</source>
        <translation>号码绑定方面的提醒。</translation>
    </message>
    <message>
        <source>&amp;Warn of ends within</source>
        <translation>到期前提醒(&amp;W)</translation>
    </message>
    <message>
        <source>Before a binding ends, it is warned of once a day; 0: never.</source>
        <translation>绑定到期前每天提醒一次；0：从不。</translation>
    </message>
    <message>
        <source>Data and privacy</source>
        <translation>数据与隐私</translation>
    </message>
    <message>
        <source>For how many days each kind of data is kept.</source>
        <translation>各类数据保留多少天。</translation>
    </message>
    <message>
        <source>Erase a number…</source>
        <translation>抹除号码…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>How this window looks to you.</source>
        <translation>此窗口的外观。</translation>
    </message>
    <message>
        <source>Wallboard…</source>
        <translation>大屏看板…</translation>
    </message>
    <message>
        <source>Closing and starting…</source>
        <translation>关闭与启动…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>It changes as soon as no dialog is open.</source>
        <translation>所有对话框关闭后立即生效。</translation>
    </message>
    <message>
        <source>Show times &amp;in</source>
        <translation>时间显示时区(&amp;I)</translation>
    </message>
    <message>
        <source>The zone of all times on the screen.</source>
        <translation>屏幕上所有时间的时区。</translation>
    </message>
    <message>
        <source>&amp;Words beside the signs of the toolbar</source>
        <translation>工具栏图标旁显示文字(&amp;W)</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>A newer Dialwatch wrote these settings: they can be seen, not changed.</source>
        <translation>这些设置由较新的 Dialwatch 写入：可以查看，不能更改。</translation>
    </message>
    <message>
        <source>Kept. It holds from now on.</source>
        <translation>已保存。即刻生效。</translation>
    </message>
    <message>
        <source>No setting is called “{text}”. Escape clears the search.</source>
        <translation>没有名为“{text}”的设置。按 Esc 清除搜索。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is kept: %n values do not fit.</source>
        <translation>
            <numerusform>未保存：%n 个值不符合要求。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsImportDialog</name>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>导入后</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将更改的内容</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>使用这些设置(&amp;U)</translation>
    </message>
    <message>
        <source>The file says the same as the settings here.</source>
        <translation>文件与本机设置相同。</translation>
    </message>
    <message>
        <source>The settings are in use.</source>
        <translation>设置已启用。</translation>
    </message>
    <message>
        <source>Enter the keys of the new accounts:</source>
        <translation>请输入新账号的密钥：</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>There is nothing to show of this file.</source>
        <translation>此文件没有可显示的内容。</translation>
    </message>
    <message>
        <source>Keys of {name}…</source>
        <translation>{name} 的密钥…</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>This is no address: write one like https://api.example.com.</source>
        <translation>这不是地址：请写成如 https://api.example.com。</translation>
    </message>
    <message>
        <source>The address begins with https://.</source>
        <translation>地址须以 https:// 开头。</translation>
    </message>
    <message>
        <source>The address holds no name and no password; keys come next.</source>
        <translation>地址不含用户名和密码；密钥在下一步输入。</translation>
    </message>
    <message>
        <source>Without encryption (http://) only simulated platforms here are asked.</source>
        <translation>不加密（http://）仅可询问本机的模拟平台。</translation>
    </message>
    <message>
        <source>Huawei PrivateNumber</source>
        <translation>华为隐私号码</translation>
    </message>
    <message>
        <source>Campaigns of voice robots. Its tasks are found by themselves.</source>
        <translation>语音机器人外呼活动。任务会自动发现。</translation>
    </message>
    <message>
        <source>Campaigns of voice robots. It lists no tasks: you name those to watch.</source>
        <translation>语音机器人外呼活动。平台不列出任务：由您指定要监看的任务。</translation>
    </message>
    <message>
        <source>Privacy numbers: who is bound to whom, and calls as they are pushed.</source>
        <translation>隐私号码：谁与谁绑定，以及推送来的通话。</translation>
    </message>
    <message>
        <source>App key</source>
        <translation>App key</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>App secret</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App ID</translation>
    </message>
    <message>
        <source>In the folder of key files</source>
        <translation>在密钥文件夹中</translation>
    </message>
    <message>
        <source>{path}: plain files, which only you can read.</source>
        <translation>{path}：普通文件，只有您能读取。</translation>
    </message>
    <message>
        <source>Encrypted by the system; nothing more to do.</source>
        <translation>由系统加密；无需其他操作。</translation>
    </message>
    <message>
        <source>In the system&apos;s keyring</source>
        <translation>在系统密钥环中</translation>
    </message>
    <message>
        <source>It is locked, or does not answer. Unlock it, look again.</source>
        <translation>密钥环已锁定或没有应答。请解锁后再次查找。</translation>
    </message>
    <message>
        <source>This computer has none that can be used.</source>
        <translation>此电脑没有可用的密钥环。</translation>
    </message>
    <message>
        <source>The file of keys is damaged or of a newer program; it is left as it is.</source>
        <translation>密钥文件已损坏或由较新的程序写入；保持原样。</translation>
    </message>
    <message>
        <source>In a file under a passphrase</source>
        <translation>在口令保护的文件中</translation>
    </message>
    <message>
        <source>Sealed on this computer (scrypt). The passphrase is asked for after each start; if it is forgotten, the keys are lost.</source>
        <translation>在此电脑上加密封存（scrypt）。每次启动后会询问口令；忘记口令则密钥丢失。</translation>
    </message>
    <message>
        <source>Nothing is written. They are asked for again after each start.</source>
        <translation>不写入任何内容。每次启动后重新询问。</translation>
    </message>
    <message>
        <source>Only until the program ends</source>
        <translation>仅到程序结束</translation>
    </message>
    <message>
        <source>{platform} refuses these keys.</source>
        <translation>{platform} 拒绝了这些密钥。</translation>
    </message>
    <message>
        <source>Go back and enter both again, or ask the platform for new ones. Blanks do not matter; capitals do.</source>
        <translation>请返回重新输入，或向平台索取新密钥。空格无影响；区分大小写。</translation>
    </message>
    <message>
        <source>Not asked: {platform} refused these keys twice.</source>
        <translation>未询问：{platform} 已两次拒绝这些密钥。</translation>
    </message>
    <message>
        <source>More failures lock this computer out for half an hour. Enter other keys, or test once more to ask all the same.</source>
        <translation>再次失败会使此电脑被锁定半小时。请输入其他密钥，或再次测试以强制询问。</translation>
    </message>
    <message>
        <source>The keys are right, but the account may not read.</source>
        <translation>密钥正确，但账号没有读取权限。</translation>
    </message>
    <message>
        <source>Ask {platform} to open it for the account.</source>
        <translation>请要求 {platform} 为该账号开通。</translation>
    </message>
    <message>
        <source>{platform} answers, but not as it should.</source>
        <translation>{platform} 有应答，但内容不符合预期。</translation>
    </message>
    <message numerus="yes">
        <source>Works: %n tasks seen.</source>
        <translation>
            <numerusform>可用：看到 %n 个任务。</numerusform>
        </translation>
    </message>
    <message>
        <source>Works: {platform} takes the keys.</source>
        <translation>可用：{platform} 接受这些密钥。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} slow.</source>
        <translation>此电脑的时钟慢 {time}。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} fast.</source>
        <translation>此电脑的时钟快 {time}。</translation>
    </message>
    <message>
        <source>The keys are taken even so; but set the clock, or ages of data will be wrong.</source>
        <translation>密钥仍被接受；但请校准时钟，否则数据时效会出错。</translation>
    </message>
    <message>
        <source>Platforms refuse keys then. Set the clock, and test again.</source>
        <translation>此时平台会拒绝密钥。请校准时钟后重新测试。</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is wrong, or cannot be reached.</source>
        <translation>地址有误，或无法连接。</translation>
    </message>
    <message>
        <source>Nobody knows this name. Check its spelling, and this computer&apos;s network.</source>
        <translation>找不到此名称。请检查拼写和此电脑的网络。</translation>
    </message>
    <message>
        <source>There is a server, but not {platform} (404).</source>
        <translation>有服务器，但不是 {platform}（404）。</translation>
    </message>
    <message>
        <source>A web page answers in place of {platform}. Check the address; see in a browser whether this network asks for a log-in.</source>
        <translation>应答的是网页而不是 {platform}。请检查地址；并用浏览器查看此网络是否要求登录。</translation>
    </message>
    <message>
        <source>Its certificate cannot be trusted, so nothing was sent. Check the address and this computer&apos;s clock; where your company inspects traffic, add its authority later in the settings.</source>
        <translation>其证书不可信，因此未发送任何内容。请检查地址和此电脑的时钟；如果公司检查网络流量，稍后请在设置中添加其证书颁发机构。</translation>
    </message>
    <message>
        <source>No answer came in time. Check the address and the network.</source>
        <translation>未及时收到应答。请检查地址和网络。</translation>
    </message>
    <message>
        <source>Nothing answers there. Check it and the network.</source>
        <translation>该处没有应答。请检查地址和网络。</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>{name} is written.</source>
        <translation>已写入 {name}。</translation>
    </message>
    <message>
        <source>written {time} by Dialwatch {version}</source>
        <translation>{time} 由 Dialwatch {version} 生成</translation>
    </message>
    <message>
        <source>Shift report</source>
        <translation>班次报告</translation>
    </message>
    <message>
        <source>Rates are answered ÷ attempts over settled minutes, with the 95 % band (Wilson). Numbers of persons are masked.</source>
        <translation>接通率为接通 ÷ 拨打，按已确定的分钟计，附 95 % 区间（Wilson）。个人号码已遮蔽。</translation>
    </message>
    <message>
        <source>answer rate</source>
        <translation>接通率</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>拨打</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>接通</translation>
    </message>
    <message>
        <source>average talk</source>
        <translation>平均通话</translation>
    </message>
    <message>
        <source>min:s</source>
        <translation>分:秒</translation>
    </message>
    <message>
        <source>campaigns dialled</source>
        <translation>拨打的活动</translation>
    </message>
    <message>
        <source>{low}–{high} %, {x} of {n} settled</source>
        <translation>{low}–{high} %，{x} / {n} 已确定</translation>
    </message>
    <message>
        <source>Nothing was dialled.</source>
        <translation>没有拨打。</translation>
    </message>
    <message>
        <source>{n} more with fewer attempts</source>
        <translation>另有 {n} 个拨打较少的</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>拨打</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>接通</translation>
    </message>
    <message>
        <source>Answer rate, band</source>
        <translation>接通率及区间</translation>
    </message>
    <message>
        <source>Numbers done</source>
        <translation>号码完成</translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation>尚未确定</translation>
    </message>
    <message>
        <source>No platform tells of a line in this time.</source>
        <translation>此时段没有平台告知线路。</translation>
    </message>
    <message>
        <source>▲ its band lies outside of what the account&apos;s other lines do</source>
        <translation>▲ 其区间在同账号其他线路的范围之外</translation>
    </message>
    <message>
        <source>Worst lines</source>
        <translation>最差线路</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Answered of settled</source>
        <translation>已确定中的接通</translation>
    </message>
    <message>
        <source>Likely rate, band</source>
        <translation>可能接通率及区间</translation>
    </message>
    <message>
        <source>Others&apos; band</source>
        <translation>其他线路区间</translation>
    </message>
    <message>
        <source>{x} of {n}</source>
        <translation>{x} / {n}</translation>
    </message>
    <message>
        <source>No account is set up.</source>
        <translation>尚未设置账号。</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>另有 {n} 条</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>最近应答</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not known: the engine did not answer.</source>
        <translation>未知：引擎没有应答。</translation>
    </message>
    <message>
        <source>Nothing was stopped, launched or bound from here.</source>
        <translation>没有从此处停止、启动或绑定任何内容。</translation>
    </message>
    <message>
        <source>{n} more before: Act → Receipts</source>
        <translation>此前还有 {n} 条：处置 → 回执</translation>
    </message>
    <message>
        <source>Stopped, launched, bound</source>
        <translation>停止、启动、绑定</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>ShiftReportDialog</name>
    <message>
        <source>Shift report</source>
        <translation>班次报告</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>The last {n} hours</source>
        <translation>最近 {n} 小时</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>As in the chart</source>
        <translation>与图表相同</translation>
    </message>
    <message>
        <source>From … until …</source>
        <translation>从…到…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>One page to print or to send: key figures with their bands, the chart, campaigns, the worst lines, how the accounts stand, and what was stopped or launched. Numbers of persons are masked.</source>
        <translation>一页，可打印或发送：关键指标及其区间、图表、活动、最差线路、账号状况，以及停止或启动的内容。个人号码已遮蔽。</translation>
    </message>
    <message>
        <source>Times are {zone}.</source>
        <translation>时间按 {zone}。</translation>
    </message>
    <message>
        <source>“Until” has to be later than “from”.</source>
        <translation>“到”必须晚于“从”。</translation>
    </message>
    <message>
        <source>Save the report of the shift</source>
        <translation>保存班次报告</translation>
    </message>
    <message>
        <source>The page is being written…</source>
        <translation>正在生成页面…</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>查找操作或按键</translation>
    </message>
    <message>
        <source>Nothing is called so, and no such key is used.</source>
        <translation>没有这样的名称，也没有使用这样的按键。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+K finds and runs any action.</source>
        <translation>Ctrl+K 可查找并执行任何操作。</translation>
    </message>
    <message>
        <source>menu {way}</source>
        <translation>菜单 {way}</translation>
    </message>
    <message>
        <source>→ or ←</source>
        <translation>→ 或 ←</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>表格中</translation>
    </message>
    <message>
        <source>Shift+click</source>
        <translation>Shift+单击</translation>
    </message>
    <message>
        <source>Second sort key</source>
        <translation>第二排序键</translation>
    </message>
    <message>
        <source>The campaign&apos;s calls</source>
        <translation>活动的通话</translation>
    </message>
    <message>
        <source>Open or close a plan, a workflow, an X</source>
        <translation>展开或收起计划、工作流、X</translation>
    </message>
    <message>
        <source>Open all that stands under it</source>
        <translation>展开其下全部</translation>
    </message>
    <message>
        <source>In the chart</source>
        <translation>图表中</translation>
    </message>
    <message>
        <source>↑ or ↓</source>
        <translation>↑ 或 ↓</translation>
    </message>
    <message>
        <source>Along a curve</source>
        <translation>沿曲线移动</translation>
    </message>
    <message>
        <source>Another curve</source>
        <translation>切换曲线</translation>
    </message>
    <message>
        <source>The calls of the point</source>
        <translation>该点的通话</translation>
    </message>
    <message>
        <source>Closer, farther, as at first</source>
        <translation>放大、缩小、恢复初始</translation>
    </message>
    <message>
        <source>On the wallboard</source>
        <translation>大屏看板上</translation>
    </message>
    <message>
        <source>Hold the page, or go on</source>
        <translation>停留在此页，或继续</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation>翻页</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>退出看板</translation>
    </message>
    <message>
        <source>In the player</source>
        <translation>播放器中</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Beside the bindings</source>
        <translation>绑定旁边</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The folder {folder} cannot be written ({why}), so everything is kept in a temporary folder and is gone when the program ends. Mend the folder and start again, or name another one with --profile.</source>
        <translation>无法写入文件夹 {folder}（{why}），因此所有内容保存在临时文件夹中，程序结束后即消失。请修复该文件夹后重新启动程序，或用 --profile 指定其他文件夹。</translation>
    </message>
    <message>
        <source>The disk is full: what is there can be seen, but nothing new is kept. Free some space, then start again.</source>
        <translation>磁盘已满：已有内容可以查看，但不再保存新内容。请释放空间后重新启动程序。</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Kept drafts</source>
        <translation>保存的草稿</translation>
    </message>
    <message>
        <source>On none of the accounts a campaign can be begun from here.</source>
        <translation>没有账号可以从此处启动活动。</translation>
    </message>
    <message>
        <source>No draft is kept. What you begin here is kept as you type.</source>
        <translation>没有保存的草稿。您在此开始的内容会边输入边保存。</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>账号(&amp;C)</translation>
    </message>
    <message>
        <source>Kept &amp;drafts</source>
        <translation>保存的草稿(&amp;D)</translation>
    </message>
    <message>
        <source>A new campaign</source>
        <translation>新建活动</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No account is set up</source>
        <translation>尚未设置账号</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>仅监看</translation>
    </message>
    <message>
        <source>Nothing can be stopped from here: see Act → Safety</source>
        <translation>不能从此处停止任何呼叫：见“处置 → 安全”</translation>
    </message>
    <message>
        <source>Numbers masked</source>
        <translation>号码已遮蔽</translation>
    </message>
    <message>
        <source>Every number is masked; F9 shows them again</source>
        <translation>所有号码均已遮蔽；按 F9 重新显示</translation>
    </message>
    <message>
        <source>Go to the filters of the call table</source>
        <translation>转到通话表的筛选</translation>
    </message>
    <message>
        <source>Choose the time zone of the window</source>
        <translation>选择窗口的时区</translation>
    </message>
    <message>
        <source>loading {done} of {total} calls</source>
        <translation>正在加载 {done} / {total} 个通话</translation>
    </message>
    <message>
        <source>1 filter</source>
        <translation>1 个筛选</translation>
    </message>
    <message>
        <source>{n} filters</source>
        <translation>{n} 个筛选</translation>
    </message>
    <message>
        <source>Clock, {zone}</source>
        <translation>时钟，{zone}</translation>
    </message>
    <message>
        <source>polling paused</source>
        <translation>轮询已暂停</translation>
    </message>
    <message>
        <source>next poll {age}</source>
        <translation>下次轮询 {age}</translation>
    </message>
    <message>
        <source>{n} more accounts</source>
        <translation>另有 {n} 个账号</translation>
    </message>
</context>
<context>
    <name>StepFrame</name>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Receipt</source>
        <translation>回执(&amp;R)</translation>
    </message>
</context>
<context>
    <name>StopListDialog</name>
    <message>
        <source>Stop list: whom not to call</source>
        <translation>停呼名单：不得拨打的对象</translation>
    </message>
    <message>
        <source>Numbers, orders or customers&apos; ids, one a line</source>
        <translation>号码、订单号或客户编号，每行一个</translation>
    </message>
    <message>
        <source>Entries to be added</source>
        <translation>要添加的条目</translation>
    </message>
    <message>
        <source>has paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>查找条目</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>加入时间</translation>
    </message>
    <message>
        <source>Stop list</source>
        <translation>停呼名单</translation>
    </message>
    <message>
        <source>&amp;Stop calling these</source>
        <translation>停呼这些号码(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>导入名单(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>移出名单(&amp;T)</translation>
    </message>
    <message>
        <source>No entry holds that.</source>
        <translation>没有包含该内容的条目。</translation>
    </message>
    <message>
        <source>Nobody is on the list. Paste entries above, or click on a call.</source>
        <translation>名单上没有任何人。请在上方粘贴条目，或单击通话。</translation>
    </message>
    <message>
        <source>{n} on the list.</source>
        <translation>名单上有 {n} 条。</translation>
    </message>
    <message>
        <source>{shown} newest of {n}.</source>
        <translation>最新 {shown} 条，共 {n} 条。</translation>
    </message>
    <message>
        <source>{n} are new.</source>
        <translation>新增 {n} 条。</translation>
    </message>
    <message>
        <source>{n} were taken off.</source>
        <translation>已移出 {n} 条。</translation>
    </message>
    <message>
        <source>Blu is not answered yet: enter the code to go on in Watch → Pushes, Accounts.</source>
        <translation>尚未对 Blu 作答：请在“监看 → 推送”的账号中输入放行代码。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
</context>
<context>
    <name>Stops</name>
    <message>
        <source>Whom not to call</source>
        <translation>停呼对象</translation>
    </message>
    <message>
        <source>Number, order or id</source>
        <translation>号码、订单号或编号</translation>
    </message>
</context>
<context>
    <name>TableExportDialog</name>
    <message>
        <source>Form of the file</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>&amp;Mask numbers</source>
        <translation>遮蔽号码(&amp;M)</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>写入进度</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>{n} rows are written.</source>
        <translation>已写入 {n} 行。</translation>
    </message>
    <message>
        <source>{n} of {whole} rows are written.</source>
        <translation>已写入 {n} / {whole} 行。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>工作簿 (XLSX)</translation>
    </message>
    <message>
        <source>CSV, separated by commas</source>
        <translation>CSV，逗号分隔</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Whole numbers will stand in the file, and the log of actions will say so.</source>
        <translation>文件中将含完整号码，操作日志会予以记录。</translation>
    </message>
    <message>
        <source>Numbers keep their first 3 and last 2 digits.</source>
        <translation>号码保留前 3 位和后 2 位。</translation>
    </message>
    <message>
        <source>&amp;Save with whole numbers…</source>
        <translation>以完整号码保存(&amp;S)…</translation>
    </message>
    <message>
        <source>A sheet holds {most} rows: the workbook will have {n} sheets.</source>
        <translation>一个工作表最多 {most} 行：工作簿将有 {n} 个工作表。</translation>
    </message>
    <message>
        <source>{name} is being written…</source>
        <translation>正在写入 {name}…</translation>
    </message>
    <message>
        <source>&amp;Go on in the background</source>
        <translation>转到后台继续(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Nothing was written.</source>
        <translation>未写入任何内容。</translation>
    </message>
    <message>
        <source>1 row is in {name}.</source>
        <translation>{name} 中有 1 行。</translation>
    </message>
    <message>
        <source>{n} rows are in {name}.</source>
        <translation>{name} 中有 {n} 行。</translation>
    </message>
    <message>
        <source>{name} is being written.</source>
        <translation>正在写入 {name}。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>is no task id</source>
        <translation>不是任务编号</translation>
    </message>
    <message>
        <source>is named twice</source>
        <translation>重复指定</translation>
    </message>
    <message>
        <source>has no whole number as its count</source>
        <translation>的数量不是整数</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>The platform is being asked</source>
        <translation>正在询问平台</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>是否可用？</translation>
    </message>
    <message>
        <source>{platform} is asked at {address} whether it takes the keys. Nothing is changed there.</source>
        <translation>正在向 {platform}（{address}）询问是否接受这些密钥。不会更改平台上的任何内容。</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空格）</translation>
    </message>
    <message>
        <source>Position and length</source>
        <translation>位置与时长</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed, pitch kept ([ and ])</source>
        <translation>速度，音调不变（[ 和 ]）</translation>
    </message>
    <message>
        <source>Skip silence (S)</source>
        <translation>跳过静音 (S)</translation>
    </message>
    <message>
        <source>Even out loudness (E)</source>
        <translation>均衡响度 (E)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Output device</source>
        <translation>输出设备</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（空格）</translation>
    </message>
    <message>
        <source>Previous recording (Ctrl+Left)</source>
        <translation>上一条录音 (Ctrl+←)</translation>
    </message>
    <message>
        <source>Next recording (Ctrl+Right)</source>
        <translation>下一条录音 (Ctrl+→)</translation>
    </message>
    <message>
        <source>5 seconds back (←)</source>
        <translation>后退 5 秒 (←)</translation>
    </message>
    <message>
        <source>5 seconds on (→)</source>
        <translation>前进 5 秒 (→)</translation>
    </message>
    <message>
        <source>L R</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>Both channels (3)</source>
        <translation>双声道 (3)</translation>
    </message>
    <message>
        <source>L</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Left channel alone: the robot (1)</source>
        <translation>仅左声道：机器人 (1)</translation>
    </message>
    <message>
        <source>R</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Right channel alone: the customer (2)</source>
        <translation>仅右声道：客户 (2)</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>单声道</translation>
    </message>
    <message>
        <source>Both channels on both ears (4)</source>
        <translation>两耳均听双声道 (4)</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>{name} (not there)</source>
        <translation>{name}（未连接）</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>nothing is collected now, the engine is away</source>
        <translation>目前未采集，引擎不在</translation>
    </message>
    <message>
        <source>no account is set up</source>
        <translation>尚未设置账号</translation>
    </message>
    <message>
        <source>polling is paused</source>
        <translation>轮询已暂停</translation>
    </message>
    <message numerus="yes">
        <source>accounts in trouble: %n</source>
        <translation>
            <numerusform>异常账号：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accounts live: %n</source>
        <translation>
            <numerusform>正常账号：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>late</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>密钥被拒绝</translation>
    </message>
    <message>
        <source>Dialwatch in the tray</source>
        <translation>托盘中的 Dialwatch</translation>
    </message>
    <message>
        <source>&amp;Show Dialwatch</source>
        <translation>显示 Dialwatch(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>The undo file is of another version of this program: undo with that one.</source>
        <translation>撤销文件来自本程序的其他版本：请用该版本撤销。</translation>
    </message>
    <message>
        <source>The undo file is damaged: nothing was taken from it.</source>
        <translation>撤销文件已损坏：未采用任何内容。</translation>
    </message>
    <message>
        <source>The undo file holds nothing to undo.</source>
        <translation>撤销文件中没有可撤销的内容。</translation>
    </message>
    <message>
        <source>Nothing would have to be undone: the plan changes nothing.</source>
        <translation>没有需要撤销的内容：该计划不作任何更改。</translation>
    </message>
    <message>
        <source>The file is no undo file: choose one that was saved from a plan.</source>
        <translation>该文件不是撤销文件：请选择由计划保存的文件。</translation>
    </message>
    <message>
        <source>The file is too large for an undo file. Nothing was read.</source>
        <translation>文件过大，不像是撤销文件。未读取任何内容。</translation>
    </message>
    <message>
        <source>The file cannot be read ({why}).</source>
        <translation>无法读取文件（{why}）。</translation>
    </message>
    <message>
        <source>The file could not be kept ({why}).</source>
        <translation>无法保存文件（{why}）。</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlock keys</source>
        <translation>解锁密钥</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n accounts are kept under your passphrase.</source>
        <translation>
            <numerusform>%n 个账号的密钥由您的口令保护。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>以后再说(&amp;N)</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
</context>
<context>
    <name>Wallboard</name>
    <message>
        <source>others {low}–{high}</source>
        <translation>其他 {low}–{high}</translation>
    </message>
    <message>
        <source>stands out</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>X numbers out of order</source>
        <translation>状态异常的 X 号码</translation>
    </message>
    <message>
        <source>Bindings that end today</source>
        <translation>今天到期的绑定</translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>no calls</source>
        <translation>无通话</translation>
    </message>
    <message>
        <source>{n} of ~{needed}</source>
        <translation>{n} / 约 {needed}</translation>
    </message>
    <message>
        <source>last calls {t}</source>
        <translation>最近通话 {t}</translation>
    </message>
    <message>
        <source>attempts today</source>
        <translation>今日拨打</translation>
    </message>
    <message>
        <source>answered today</source>
        <translation>今日接通</translation>
    </message>
    <message>
        <source>attempts a minute</source>
        <translation>每分钟拨打</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>{n} calls</source>
        <translation>{n} 个通话</translation>
    </message>
    <message>
        <source>No account is set up</source>
        <translation>尚未设置账号</translation>
    </message>
    <message numerus="yes">
        <source>platforms live: %n</source>
        <translation>
            <numerusform>正常平台：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>platforms in trouble: %n</source>
        <translation>
            <numerusform>异常平台：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>{word}: {account}</source>
        <translation>{word}：{account}</translation>
    </message>
    <message>
        <source>answer rate</source>
        <translation>接通率</translation>
    </message>
    <message>
        <source>1 h ago</source>
        <translation>1 小时前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>{name} · {wide} × {high}</source>
        <translation>{name} · {wide} × {high}</translation>
    </message>
    <message>
        <source>{name} · {wide} × {high} · main screen</source>
        <translation>{name} · {wide} × {high} · 主屏幕</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Lines today</source>
        <translation>今日线路</translation>
    </message>
    <message>
        <source>Look after today</source>
        <translation>今日需关注</translation>
    </message>
    <message>
        <source>{title} {n}/{all}</source>
        <translation>{title} {n}/{all}</translation>
    </message>
    <message>
        <source>as of {time} – {why}</source>
        <translation>截至 {time} – {why}</translation>
    </message>
    <message>
        <source>Waiting for the first figures …</source>
        <translation>正在等待首批数据…</translation>
    </message>
    <message>
        <source>✓ Nothing stands out, nothing ends today</source>
        <translation>✓ 无异常，今天无到期</translation>
    </message>
    <message>
        <source>No campaign today so far</source>
        <translation>今天尚无活动</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} / {all}</translation>
    </message>
    <message>
        <source>the engine does not answer</source>
        <translation>引擎没有应答</translation>
    </message>
    <message>
        <source>the engine is of another version</source>
        <translation>引擎版本不同</translation>
    </message>
    <message>
        <source>the screen {name} is gone</source>
        <translation>屏幕 {name} 已断开</translation>
    </message>
    <message>
        <source>The screen {name} is gone: the wallboard is on the main screen until it is back. Esc leaves it.</source>
        <translation>屏幕 {name} 已断开：在其恢复之前，大屏看板显示在主屏幕上。按 Esc 退出。</translation>
    </message>
</context>
<context>
    <name>WallboardDialog</name>
    <message>
        <source>Show the wallboard</source>
        <translation>显示大屏看板</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Seconds a page</source>
        <translation>每页秒数</translation>
    </message>
    <message>
        <source>&amp;Show wallboard</source>
        <translation>显示大屏看板(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Answer rate now, with the day&apos;s figures</source>
        <translation>当前接通率及当日数据(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Campaigns</source>
        <translation>活动(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>线路(&amp;L)</translation>
    </message>
    <message>
        <source>What stands out, and what &amp;ends today</source>
        <translation>异常项与今日到期(&amp;E)</translation>
    </message>
    <message>
        <source>Sc&amp;reen</source>
        <translation>屏幕(&amp;R)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Each sta&amp;ys</source>
        <translation>每页停留(&amp;Y)</translation>
    </message>
    <message>
        <source>Space holds a page, ← and → turn them, Esc leaves. No number of a person is shown.</source>
        <translation>空格停留，← 和 → 翻页，Esc 退出。不显示个人号码。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a page at least.</source>
        <translation>请至少选择一页。</translation>
    </message>
    <message>
        <source>The screen {name} is not connected. Choose another one.</source>
        <translation>屏幕 {name} 未连接。请选择其他屏幕。</translation>
    </message>
    <message>
        <source>This screen does not tell its size: type as large as fits.</source>
        <translation>此屏幕未告知尺寸：字体将尽可能大。</translation>
    </message>
    <message>
        <source>Readable from four metres.</source>
        <translation>四米外可读。</translation>
    </message>
    <message>
        <source>This screen is small: readable from {metres} metres.</source>
        <translation>此屏幕较小：{metres} 米外可读。</translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>Watch tasks of an account</source>
        <translation>监看账号的任务</translation>
    </message>
    <message>
        <source>Task ids</source>
        <translation>任务编号</translation>
    </message>
    <message>
        <source>88120457
88120458, 600</source>
        <translation>88120457
88120458, 600</translation>
    </message>
    <message>
        <source>Lines that are no task</source>
        <translation>不是任务的行</translation>
    </message>
    <message>
        <source>The file is too large for a list of task ids.</source>
        <translation>文件过大，不像是任务编号列表。</translation>
    </message>
    <message>
        <source>The file is no text in UTF-8. Save it as text or CSV.</source>
        <translation>文件不是 UTF-8 文本。请另存为文本或 CSV。</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}.</source>
        <translation>无法读取文件：{why}。</translation>
    </message>
    <message>
        <source>Blu has no list of tasks, so name those that you want to watch: one a line, with the count of its numbers behind a comma where you know it.</source>
        <translation>Blu 没有任务列表，请指定要监看的任务：每行一个，知道号码数时写在逗号之后。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>新增 {n} 个</translation>
    </message>
    <message>
        <source>{n} already watched</source>
        <translation>已监看 {n} 个</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>略去 {n} 个</translation>
    </message>
    <message>
        <source>No task named yet</source>
        <translation>尚未指定任务</translation>
    </message>
    <message>
        <source>Line {n}: “{text}” {why}</source>
        <translation>第 {n} 行：“{text}”{why}</translation>
    </message>
    <message>
        <source>&amp;Watch 1 task</source>
        <translation>监看 1 个任务(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Watch {n} tasks</source>
        <translation>监看 {n} 个任务(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Watch tasks</source>
        <translation>监看任务(&amp;W)</translation>
    </message>
    <message>
        <source>Import task ids</source>
        <translation>导入任务编号</translation>
    </message>
    <message>
        <source>Text and CSV (*.txt *.csv *.tsv);;All files (*)</source>
        <translation>文本和 CSV (*.txt *.csv *.tsv);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Place in the recording</source>
        <translation>录音中的位置</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Watch calling campaigns as they run</source>
        <translation>实时监看外呼活动</translation>
    </message>
    <message>
        <source>Dialwatch shows the campaigns of AI Rudder and Blu in one window: progress, answer rates that say how sure they are, and every call. Nothing is changed on a platform before you have seen what would be sent.</source>
        <translation>Dialwatch 在一个窗口中显示 AI Rudder 和 Blu 的活动：进度、标明可信程度的接通率，以及每个通话。在您看过将发送的内容之前，不会更改平台上的任何东西。</translation>
    </message>
    <message>
        <source>&amp;Add an account</source>
        <translation>添加账号(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Try it with simulated platforms</source>
        <translation>用模拟平台试用(&amp;T)</translation>
    </message>
    <message>
        <source>You need the keys of an account; they are kept encrypted. Simulated platforms need none, and nothing leaves this computer.</source>
        <translation>需要账号的密钥；密钥会加密保存。模拟平台无需密钥，也没有任何内容离开此电脑。</translation>
    </message>
    <message>
        <source>On a computer without a screen</source>
        <translation>在没有屏幕的电脑上</translation>
    </message>
    <message>
        <source>Accounts are added in a terminal, too. It asks for the keys, and does not show them:</source>
        <translation>也可以在终端中添加账号。终端会询问密钥，且不显示输入：</translation>
    </message>
    <message>
        <source>Command that adds an account</source>
        <translation>添加账号的命令</translation>
    </message>
</context>
<context>
    <name>WhomPage</name>
    <message>
        <source>Numbers, order ids or case ids, one a line</source>
        <translation>号码、订单号或案件编号，每行一个</translation>
    </message>
    <message>
        <source>Whom to cancel</source>
        <translation>取消对象</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>导入名单(&amp;I)…</translation>
    </message>
    <message>
        <source>Account of the stop list</source>
        <translation>停呼名单的账号</translation>
    </message>
    <message>
        <source>Look up its &amp;stop list</source>
        <translation>查找其停呼名单(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep calling</source>
        <translation>继续呼叫(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Look them up</source>
        <translation>查找(&amp;L)</translation>
    </message>
    <message>
        <source>They are looked for in all accounts. Nothing is sent before you have seen what is found.</source>
        <translation>将在所有账号中查找。在您看过查找结果之前，不会发送任何内容。</translation>
    </message>
    <message>
        <source>Or everybody on the stop list of</source>
        <translation>或此账号停呼名单上的所有人</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation>{n} 行</translation>
    </message>
</context>
<context>
    <name>WindowLife</name>
    <message>
        <source>Dialwatch goes on here. Click to bring the window back.</source>
        <translation>Dialwatch 在此继续运行。单击可恢复窗口。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>answered person</source>
        <translation>真人接听</translation>
    </message>
    <message>
        <source>answered machine</source>
        <translation>机器接听</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>接通</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>占线</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无人接听</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>拒接</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>invalid number</source>
        <translation>无效号码</translation>
    </message>
    <message>
        <source>network failure</source>
        <translation>网络故障</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>呼入</translation>
    </message>
    <message>
        <source>calling</source>
        <translation>呼叫中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
</context>
<context>
    <name>XTab</name>
    <message>
        <source>Temporary callee…</source>
        <translation>临时被叫…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>For</source>
        <translation>已持续</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>主叫</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>被叫</translation>
    </message>
    <message>
        <source>Calls on this X now</source>
        <translation>此 X 正在进行的通话</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Last calls on this X</source>
        <translation>此 X 最近的通话</translation>
    </message>
    <message>
        <source>Ter&amp;minate…</source>
        <translation>挂断(&amp;M)…</translation>
    </message>
    <message>
        <source>No X chosen</source>
        <translation>未选择 X</translation>
    </message>
    <message>
        <source>Choose an X, or a binding, in the table.</source>
        <translation>请在表中选择一个 X 或绑定。</translation>
    </message>
    <message>
        <source>The last calls of an X appear here.</source>
        <translation>X 最近的通话显示在这里。</translation>
    </message>
    <message>
        <source>No call through this X is known.</source>
        <translation>没有经此 X 的已知通话。</translation>
    </message>
    <message>
        <source>No temporary callee set from here is in force: A cannot call through X.</source>
        <translation>没有从此处设置的临时被叫生效：A 无法经 X 呼叫。</translation>
    </message>
    <message>
        <source>On it now</source>
        <translation>正在通话</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>最近通话</translation>
    </message>
    <message>
        <source>No call goes on.</source>
        <translation>没有进行中的通话。</translation>
    </message>
    <message>
        <source>Both sides of the chosen call are cut off at once</source>
        <translation>立即断开所选通话的双方</translation>
    </message>
</context>
<context>
    <name>ZoneChoice</name>
    <message>
        <source>This computer: {zone}</source>
        <translation>此电脑：{zone}</translation>
    </message>
    <message>
        <source>&amp;Another zone…</source>
        <translation>其他时区(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>ZoneDialog</name>
    <message>
        <source>Show times in another zone</source>
        <translation>以其他时区显示时间</translation>
    </message>
    <message>
        <source>City or zone</source>
        <translation>城市或时区</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>&amp;Show times there</source>
        <translation>以该时区显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>_Reason</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>why, for the log</source>
        <translation>原因，记入日志</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>Step {n}: {title}</source>
        <translation>第 {n} 步：{title}</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>当前步骤</translation>
    </message>
</context>
<context>
    <name>_Sure</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason (kept in the audit log)</source>
        <translation>理由（记入审计日志）</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>放弃(&amp;L)</translation>
    </message>
    <message>
        <source>This changes something on the platform.</source>
        <translation>这会更改平台上的内容。</translation>
    </message>
    <message>
        <source>{verb} now</source>
        <translation>立即{verb}</translation>
    </message>
</context>
<context>
    <name>_Title</name>
    <message>
        <source>Float {panel}</source>
        <translation>浮动{panel}</translation>
    </message>
    <message>
        <source>Hide {panel}</source>
        <translation>隐藏{panel}</translation>
    </message>
</context>
</TS>
