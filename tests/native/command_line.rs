//! The command line gives what the engine gives, and its exit status tells how it went.

use crate::scratch::Scratch;
use crate::shelf::{SAMPLE, SAMPLE_FILES, sample, seed_files};
use duikan::protocol::{Question, SimilarQuery};
use std::{
    path::Path,
    process::{Command, Output},
};

fn duikan(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_duikan"))
        .args(arguments)
        .env("LC_ALL", "zh_CN.UTF-8")
        .output()
        .expect("it runs")
}

fn on_sample(arguments: &[&str]) -> Output {
    let files = SAMPLE_FILES.map(|name| Path::new(SAMPLE).join(name).to_string_lossy().into_owned());
    duikan(&[arguments, &files.each_ref().map(String::as_str)].concat())
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("it prints UTF-8")
}

#[test]
fn json_is_the_engines_own_answer() {
    let output = on_sample(&["similar", "--json"]);
    let answer = sample().answer(&Question::Similar(SimilarQuery::default())).expect("it has an answer");
    assert_eq!(text(&output.stdout), serde_json::to_string_pretty(&answer).expect("a plain object") + "\n");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn every_command_prints_a_table_in_either_language() {
    let commands: [&[&str]; 16] = [
        &["documents"],
        &["terms", "--limit", "5"],
        &["trends", "--term", "数字"],
        &["topics"],
        &["topic-lists", "--limit", "5"],
        &["topic-model", "--topics", "3"],
        &["similar"],
        &["passages"],
        &["reuse", "--limit", "5"],
        &["stances", "--limit", "5"],
        &["issues", "--limit", "5"],
        &["provenance", "--of", "declaration-2021.txt"],
        &["changes"],
        &["registers", "--register", "dates"],
        &["network", "--limit", "5"],
        &["concordance", "共同渔区"],
    ];
    for command in commands {
        for language in ["zh", "en"] {
            let output = on_sample(&[command, &["--language", language]].concat());
            assert_eq!(output.status.code(), Some(0), "{command:?}");
            assert!(text(&output.stdout).lines().count() >= 2, "{command:?}: {}", text(&output.stdout));
        }
    }
    assert!(text(&on_sample(&["documents"]).stdout).contains("环海论坛青湾宣言"));
    assert!(text(&on_sample(&["trends", "--term", "数字"]).stdout).contains("2020-11-10"));
}

#[test]
fn a_page_of_two_texts_counts_for_two_where_that_is_asked_for() {
    let Some(page) = seed_files().into_iter().nth(1) else { return };
    let page = page.to_string_lossy();
    let told = duikan(&["documents", &page]);
    assert!(text(&told.stdout).contains("版面上有 2 篇文字相互穿插"), "{}", text(&told.stdout));
    assert!(text(&told.stdout).contains("第 2 篇：值此上海合作组织"), "{}", text(&told.stdout));
    let divided = duikan(&["documents", "--divide", &page]);
    assert!(text(&divided.stdout).contains("§2"), "{}", text(&divided.stdout));
    assert!(!text(&divided.stdout).contains("相互穿插"));
}

#[test]
fn a_file_that_cannot_be_read_is_named_and_the_others_are_answered() {
    let missing = Path::new(SAMPLE).join("missing.txt");
    let good = Path::new(SAMPLE).join(SAMPLE_FILES[0]);
    let (missing, good) = (missing.to_string_lossy(), good.to_string_lossy());
    let partial = duikan(&["documents", &missing, &good]);
    assert_eq!(partial.status.code(), Some(3));
    assert!(text(&partial.stderr).starts_with(&*missing), "{}", text(&partial.stderr));
    assert!(text(&partial.stdout).contains("环海论坛白鹭港宣言"));
    assert_eq!(duikan(&["documents", &missing]).status.code(), Some(1));
    assert_eq!(duikan(&["passages", &good]).status.code(), Some(1), "one file is not two");
    assert_eq!(duikan(&["ponder", &good]).status.code(), Some(2));
}

#[test]
fn a_recipe_with_an_unknown_setting_is_refused() {
    let folder = Scratch::new("recipe");
    let recipe = folder.join("recipe.json");
    std::fs::write(&recipe, r#"{ "count": { "every_copies": true } }"#).expect("a temporary file");
    let output = on_sample(&["terms", "--recipe", &recipe.to_string_lossy()]);

    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("every_copies"), "{}", text(&output.stderr));
}

#[test]
fn groups_that_are_no_names_are_not_put_together_and_that_is_said() {
    let together = on_sample(&["keyness", "--target", "date:2021", "--target", "date:2020"]);
    assert_eq!(together.status.code(), Some(2));
    let told = text(&together.stderr);
    assert!(told.contains("date:2021") && told.contains("date:2020..2021"), "{told}");
    assert!(!told.contains("书架"), "{told}");
    let names =
        on_sample(&["keyness", "--target", "declaration-2021.txt", "--target", "declaration-2020.md"]);
    assert_eq!(names.status.code(), Some(0), "{}", text(&names.stderr));
}

#[test]
fn of_texts_without_dates_it_is_said_what_can_be_done_here() {
    let folder = Scratch::new("undated");
    for (name, words) in [("甲.txt", "各方支持发展合作。"), ("乙.txt", "各方反对霸权主义，支持和平。")]
    {
        std::fs::write(folder.join(name), words).expect("a temporary file");
    }
    let place = folder.to_string_lossy().into_owned();
    for command in [&["movers"][..], &["trends", "--term", "支持"], &["trends", "--csv"], &["documents"]] {
        for (language, file) in [("zh", "文件名"), ("en", "file")] {
            let output = duikan(&[command, &["--language", language, &place]].concat());
            let said = format!("{}{}", text(&output.stdout), text(&output.stderr));
            assert!(said.contains(file) && said.contains("2021-09-17"), "{command:?}: {said}");
            assert!(!said.contains('⋯'), "{command:?} has no such menu: {said}");
        }
    }
}
