//! The page as it is kept, in Chinese.

use super::super::OfflineWords;

/// A new version of the page, in Chinese.
pub const OFFLINE: OfflineWords = OfflineWords {
    new_version: "对勘有了新版本，点按钮即可换用。",
    unsaved: "这里的内容没有存下，换用前请先另存为项目文件。",
    take: "刷新，换用新版",
};
