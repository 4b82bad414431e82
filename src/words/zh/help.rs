//! Help, shortcuts and the guided tour, in Chinese.

use super::super::methods::MethodNames;
use super::super::{HelpViewWords, HelpWords, ShortcutsWords, TourWords};

/// The help.
pub const HELP: HelpWords = HelpWords {
    open: "帮助",
    title: "帮助",
    parts: "帮助的各部分",
    begin: "入门",
    views: "视图",
    shortcuts: "快捷键",
    methods: "方法",
    privacy: "隐私",
    about: "关于",
    steps: [
        [
            "放入文本",
            "把文件拖到页面任何地方，或选择文件、粘贴文字。纯文本、Word、PDF、网页、表格及其压缩包都能读；同一类文本的历年版本最适合用它来对勘。",
        ],
        [
            "核对文本",
            "旁边列出每个文件被认作什么：标题、日期、语言，是否与另一篇相同。认错的，可在那里更正。",
        ],
        ["看概览", "概览用句子说明哪些值得一看：哪些文本相近，哪些词语新出或消失，哪些需要您过目。"],
        [
            "看原文出处",
            "凡有下划线的数字、每一段色条、每一个格子，点一下就列出它所依据的原文；再点一下，便到文本之中。",
        ],
        [
            "钉下，成文",
            "点图钉把要紧的图、表与段落收进札记，写上批注，一键写成报告；表格与图也可单独存下。报告附每份文本的指纹与全部设置。",
        ],
    ],
    tour: "带我看看",
    view: HelpViewWords {
        overview: [
            "有些什么？先看什么？",
            "从上往下读这些句子；句末的链接通向原文，或通向说得更详细的视图。",
        ],
        changes: [
            "后一版保留、改写、新增、删去、移动了什么？",
            "每一行是一句和它在另一版的对应句，改动的字词已标出；点句旁的编号可到原文，上方可筛选。",
        ],
        compare: [
            "哪些文本相近？共有哪些段落？两个版本有何不同？",
            "格子颜色越深，两篇共有的越多；点开可读共有的段落，也可逐字校勘。",
        ],
        terms: [
            "有哪些词？哪些上升或下降？哪些词是某一篇特有的？",
            "先看词表，再看走势；“特征词”比较两组文本。频率按每万词计，长短不一的文本可以相比。",
        ],
        topics: [
            "文本讲些什么？重心如何移动？",
            "按标题的主题是文本自己的；按词语的主题由模型求得，可信到什么程度，看它的一致性。",
        ],
        positions: [
            "谁对什么问题持什么立场？语气多强？",
            "每个议题列出各版所用的动词，由弱到强；其余各部分列出列名的各方、引用的文件、数字和日期。",
        ],
        concordance: [
            "一个词、短语或模式究竟出现在哪里？",
            "每行是一处，连同前后文；按左边或右边的词排序可看出搭配习惯，点一行可接着读原文。",
        ],
        findings: [
            "什么值得留下，怎样讲给别人？",
            "图、表、条款与段落旁都有图钉；出处栏顶上的图钉收下全部出处，读原文时选中文字也可钉下。钉下的都在这里；写批注、排次序，一键成为网页、Word 或打印的报告。",
        ],
    },
    reader: "原文",
    reader_told: [
        "原文怎么说？程序又是怎么理解的？",
        "略去的文字以删除线显示并注明理由，可以恢复；点段落的边缘，可以更正它被认作什么。",
    ],
    method_search: "查找方法",
    method_count: |shown, all| {
        if shown == all {
            format!("共 {all} 种方法")
        } else {
            format!("{all} 种方法中的 {shown} 种")
        }
    },
    method_none: "没有哪种方法含有这些字词。换一个词试试，例如“频率”“主题”。",
    method_settings: "所有设置都在“词语”视图的“词典与停用词”中，可以存为文件，也会写入报告、配方与 XLSX。",
    method_names: METHOD_NAMES,
    promises: [
        [
            "什么都不离开本机",
            "文本只在这个浏览器里读取和计算。您放入的内容不会离开：页面载入之后，只向自己的网站取自己的部件，安全策略不许它联系别处。",
        ],
        [
            "浏览器里留下什么",
            "放入的文本、所作的更正与判断、设置、札记，以及语言与明暗，都只存在这个浏览器为本站保留的存储中，下次打开还在。",
        ],
        ["怎样清除", "文本栏底部的“全部忘掉”把这一切都删去，不留副本。“另存为项目文件”则可把它带到别处。"],
        ["没有人在看", "没有 Cookie，没有统计，没有账号，没有广告。"],
        ["您可以自己查证", "打开浏览器开发者工具的“网络”一栏，再放入文本：没有任何内容发出。"],
    ],
    version: "版本",
    version_of: |version| format!("对勘 Duikan {version}"),
    licence: "许可",
    licence_told: "MIT 许可证：可自由使用、修改、转发，须保留版权声明；不附带任何担保。",
    made_with: "所用程序库",
};

const METHOD_NAMES: MethodNames = MethodNames {
    findings: "值得先看的",
    documents: "文本：字数与词数",
    topics: "按标题的主题",
    topic_model: "按词语的主题（LDA）",
    topic_shares: "主题比重",
    topic_map: "主题图",
    topic_number: "主题数目",
    topic_lists: "按词表的主题",
    trends: "走势",
    terms: "词语：次数与频率",
    similar: "相似度",
    map: "相近图",
    families: "文本之间的关系",
    passages: "共有段落",
    changes: "版本间的变化",
    issues: "议题与立场动词",
    collation: "校勘",
    provenance: "来处",
    cleaning: "清理",
    encodings: "编码",
    threads: "交错的文本",
    breaks: "断行",
    formats: "文件格式",
    direction: "始末与走向",
    movers: "升降最多的词",
    keyness: "特征词",
    collocates: "搭配",
    network: "搭配网络",
    rollcalls: "列名",
    registers: "登记",
    timeline: "时间轴",
    together: "同句出现",
    phrases: "词组",
    new_terms: "新词",
    keywords: "单篇关键词",
    diversity: "词汇丰富度",
    lengths: "长度",
    concordance: "检索",
    dictionary: "词典",
};

/// The shortcuts.
pub const SHORTCUTS: ShortcutsWords = ShortcutsWords {
    lead: "按单个键即可；在输入框中不起作用。",
    switch: "使用快捷键",
    keys: "键",
    what: "作用",
    or: "或",
    view: "转到第几个视图",
    search: "在文本中检索",
    add: "添加文件",
    shelf: "转到旁边的文本",
    evidence: "转到旁边的原文出处",
    pin: "把当前所见钉到札记",
    next: "下一处",
    previous: "上一处",
    language: "切换到英文",
    theme: "切换明暗",
    help: "打开帮助",
    close: "关闭打开的内容",
};

/// The guided tour.
pub const TOUR: TourWords = TourWords {
    begin: "带我看看",
    label: "导览",
    step: |step, of| format!("第 {step} 步，共 {of} 步"),
    next: "下一步",
    back: "上一步",
    end: "结束导览",
    done: "完成",
    findings: [
        "哪些值得一看",
        "概览用句子说明发现了什么：哪些文本相近，哪些词语新出或消失，哪些需要您过目。",
    ],
    number: ["每个数字都通向原文", "凡有下划线的都可以点。下一步替您点开这一个。"],
    passages: ["原文出处", "这个词在各篇的每一处都列在这里，按文本排列。"],
    text: ["在原文之中", "从一处出处可到原文中的位置，所查的词已标出。文本本身从不改动。"],
    changes: ["改了什么", "一版一版地看：保留、改写、新增、删去、移动。两版并排，点编号可到原文。"],
    trends: ["词语的升降", "词语在各篇之间如何升降。图中的点也可点开，看它的原文。"],
    topics: ["文本讲些什么", "每篇文本在各主题上用了多少笔墨：按自己的标题，或按词语。"],
    pinned: ["想留下的", "阅读时钉下的内容汇集在这里，可以做成报告。"],
    own: ["换成您自己的文本", "把文件拖到页面任何地方，或在这里选择。文本不离开本机。随时按 ? 打开帮助。"],
};
