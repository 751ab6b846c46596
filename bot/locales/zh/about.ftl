# What Teams links to from the app, where its publisher names no pages of their own. In Chinese.

page-about = Siesta
    .words = Siesta 在 Microsoft Teams 中为您预订休假：写下时间，看一下卡片，点一下。在聊天中发送“帮助”，可以查看它能做什么。如需支持，请联系贵组织中运行 Siesta 的人员。
page-privacy = Siesta 保存什么
    .words = Siesta 凭您登录时给予的许可代表您操作，并加密保存该许可，直到您发送“退出登录”或移除 Siesta。它保存您的休假提议和预订（时间，以及您说明过的原因）、您的设置，以及尚未回答的问题。您说的其他内容都不会保存，也不会写入日志。提议和已撤回的记录会在 90 天后删除，预订在其最后一天的 90 天后删除，设置和许可在您半年未使用后删除；写入您日历的操作记录（不含事由）在一年后删除。运行 Siesta 的人员可能设定了其他期限。在聊天中发送“忘记我”会立即删除全部内容。所有内容都存放在贵组织中运行 Siesta 的人员的数据库里。
page-terms = 使用条款
    .words = Siesta 是采用 MIT 许可证的自由软件，不提供任何担保。在贵组织中运行它的人员对其负责。点击之前请先看卡片：预订的就是卡片上写的内容。
