//! What stands behind each "?": how a figure is got, by which formula, and where to read about it.

/// How a figure is got.
pub struct Method {
    /// In words.
    pub text: &'static [&'static str],
    /// The formula, in plain characters.
    pub formula: Option<&'static str>,
    /// Where it is from.
    pub source: Option<&'static str>,
}

impl Method {
    /// All of it, a paragraph each; `source` comes before where it is from.
    #[must_use]
    pub fn paragraphs(&self, source: &str) -> Vec<String> {
        let said = self.text.iter().copied().chain(self.formula).map(str::to_owned);
        said.chain(self.source.map(|from| format!("{source}: {from}"))).collect()
    }
}

/// The methods that the page explains, and their names.
macro_rules! methods {
    ($(pub $field:ident: Method,)*) => {
        /// The methods that the page explains.
        #[allow(missing_docs)]
        pub struct Methods { $(pub $field: Method),* }

        /// What each of them is called.
        #[allow(missing_docs)]
        pub struct MethodNames { $(pub $field: &'static str),* }

        impl Methods {
            /// All of them, each with its name.
            #[must_use]
            pub fn named<'a>(&'a self, names: &MethodNames) -> Vec<(&'static str, &'a Method)> {
                vec![$((names.$field, &self.$field)),*]
            }

            /// What one of them is called.
            #[must_use]
            pub fn name_of(&self, method: &Method, names: &MethodNames) -> Option<&'static str> {
                self.named(names).into_iter().find(|(_, one)| std::ptr::eq(*one, method)).map(|(name, _)| name)
            }
        }
    };
}

methods! {
    pub findings: Method,
    pub documents: Method,
    pub topics: Method,
    pub topic_model: Method,
    pub topic_shares: Method,
    pub topic_map: Method,
    pub topic_number: Method,
    pub topic_lists: Method,
    pub trends: Method,
    pub terms: Method,
    pub similar: Method,
    pub map: Method,
    pub families: Method,
    pub passages: Method,
    pub changes: Method,
    pub issues: Method,
    pub collation: Method,
    pub provenance: Method,
    pub cleaning: Method,
    pub encodings: Method,
    pub threads: Method,
    pub breaks: Method,
    pub formats: Method,
    pub direction: Method,
    pub movers: Method,
    pub keyness: Method,
    pub collocates: Method,
    pub network: Method,
    pub rollcalls: Method,
    pub registers: Method,
    pub timeline: Method,
    pub together: Method,
    pub phrases: Method,
    pub new_terms: Method,
    pub keywords: Method,
    pub diversity: Method,
    pub lengths: Method,
    pub concordance: Method,
    pub dictionary: Method,
}
