//! The encodings of RTF: by the code page of the file, and by the character set of each font.

use encoding_rs::{
    BIG5, EUC_JP, EUC_KR, Encoding, GB18030, GBK, IBM866, KOI8_R, MACINTOSH, SHIFT_JIS, UTF_8, WINDOWS_874,
    WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, WINDOWS_1253, WINDOWS_1254, WINDOWS_1255, WINDOWS_1256,
    WINDOWS_1257, WINDOWS_1258, X_MAC_CYRILLIC,
};

/// The encoding of a Windows or Macintosh code page; none if it is not known.
pub(super) fn of_code_page(page: i32) -> Option<&'static Encoding> {
    Some(match page {
        932 | 10_001 => SHIFT_JIS,
        936 | 10_008 | 20_936 | 51_936 => GBK,
        949 | 1361 | 10_003 | 51_949 => EUC_KR,
        950 | 10_002 => BIG5,
        866 => IBM866,
        874 => WINDOWS_874,
        1250 => WINDOWS_1250,
        1251 => WINDOWS_1251,
        1252 => WINDOWS_1252,
        1253 => WINDOWS_1253,
        1254 => WINDOWS_1254,
        1255 => WINDOWS_1255,
        1256 => WINDOWS_1256,
        1257 => WINDOWS_1257,
        1258 => WINDOWS_1258,
        10_000 => MACINTOSH,
        10_007 => X_MAC_CYRILLIC,
        20_866 => KOI8_R,
        20_932 | 51_932 => EUC_JP,
        54_936 => GB18030,
        65_001 => UTF_8,
        _ => return None,
    })
}

/// The encoding of a font's character set (`\fcharset`); none if the set says nothing.
pub(super) fn of_character_set(set: i32) -> Option<&'static Encoding> {
    Some(match set {
        77 => MACINTOSH,
        78 | 128 => SHIFT_JIS,
        79 | 129 | 130 => EUC_KR,
        80 | 134 => GBK,
        81 | 136 => BIG5,
        161 => WINDOWS_1253,
        162 => WINDOWS_1254,
        163 => WINDOWS_1258,
        177 => WINDOWS_1255,
        178 => WINDOWS_1256,
        186 => WINDOWS_1257,
        89 | 204 => WINDOWS_1251,
        222 => WINDOWS_874,
        238 => WINDOWS_1250,
        _ => return None,
    })
}

/// Bytes of a font that names no character set of its own, in a file of this encoding. Programs disagree:
/// for some such a font is Western, for others it is the file's.
pub(super) fn decode(bytes: &[u8], own: Option<&'static Encoding>, file: &'static Encoding) -> String {
    if let Some(encoding) = own {
        return encoding.decode_without_bom_handling(bytes).0.into_owned();
    }
    let as_file = file.decode_without_bom_handling_and_without_replacement(bytes);
    as_file.unwrap_or_else(|| WINDOWS_1252.decode_without_bom_handling(bytes).0).into_owned()
}
