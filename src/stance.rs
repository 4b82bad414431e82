//! Who takes which position on what, who is named and who is absent, and what is cited.
