//! Chinese: what outlives the visit.

use crate::words::{WorkspaceWords, numbers::chinese};

pub const WORKSPACE: WorkspaceWords = WorkspaceWords {
    title: "保存",
    opening: "正在取回上次的内容……",
    kept: "已保存在本机浏览器里",
    kept_long: "文本、修改、词典、设置与札记都留在这台机器的这个浏览器里，刷新或关闭后再来，还是原样。不上传任何内容。",
    elsewhere: "另有标签页开着（或开过），存的是它的内容。在这里所做的不会留下。",
    keep_here: "改存这里的内容，取代那边的",
    full: |files| match files {
        0 => "浏览器的空间不够，最近的改动没有存下。请另存为项目文件，或移去一些文本。".to_owned(),
        _ => format!(
            "浏览器的空间不够，有{}个文件没有存下，关闭页面后就不在了。请另存为项目文件，或移去一些文本。",
            chinese(files)
        ),
    },
    refused: |files| match files {
        0 => "浏览器没有写下最近的改动，下次改动时会再试。为稳妥起见，可另存为项目文件。".to_owned(),
        _ => format!(
            "有{}个文件浏览器读不到或没有写下，关闭页面后就不在了。请另存为项目文件，或重新放入。",
            chinese(files)
        ),
    },
    unavailable: "这个浏览器不让页面保存内容（可能是无痕窗口）。关闭页面后这里的一切都会消失；要留下，请另存为项目文件。",
    foreign: "这里存着别的版本的程序留下的内容，这一版读不懂，原样没动。请用新版打开；在这里所做的不会留下，除非先“全部忘掉”。",
    save_project: "另存为项目文件",
    open_project: "打开项目文件",
    not_saved: "没有存成：有一个文件已经读不到了。",
    file_name: "对勘项目",
    forget: "全部忘掉",
    forget_sure: "文本、修改、设置与札记都将删除，不能复原。确定？",
    forgotten: "都忘掉了：这个浏览器里不再留有您放入的任何内容。",
    not_forgotten: "浏览器没有让页面删去已存的内容。请在浏览器设置里清除本网站的数据。",
    project_waits: |name| {
        format!("“{name}”是一个项目文件。打开它，现在书架上的文本、修改与札记就由它的取代。")
    },
    project_open: "打开",
    no_project: |name| format!("“{name}”已损坏，或不是项目文件，没有打开；书架上的一切照旧。"),
    project_gone: |name| format!("浏览器读不到“{name}”了，请重新选择它；书架上的一切照旧。"),
    project_of_version: |name, version| {
        format!(
            "“{name}”由本程序 {version} 版写成，其中有些内容这一版读不懂，请用那一版打开；书架上的一切照旧。"
        )
    },
    project_lacking: |name, file| {
        format!("“{name}”已损坏：其中的“{file}”不完整，没有打开；书架上的一切照旧。")
    },
};
