# The programs that make the documents for the tests of formats: DOCX, ODT, EPUB, RTF, XLSX and PDF as people
# have them.
# shellcheck shell=bash disable=SC2034,SC2154

# shellcheck source=.ci/steps/apt.sh
. .ci/steps/apt.sh

what="installing LibreOffice, pandoc and qpdf, which make documents for the tests"
wanted="libreoffice-writer-nogui libreoffice-calc-nogui pandoc qpdf"
hint="Without them the tests of documents made by other programs are skipped; on Debian: 'sudo apt-get install $wanted'."

# Where they can't be installed from here they are the reader's choice: their tests say that they are skipped.
ready() { is_there || ! can_install; }
can_install() { command -v apt-get && { [ "$(id -u)" = 0 ] || sudo -n true; }; } >/dev/null 2>&1
is_there() { command -v soffice && command -v pandoc && command -v qpdf; } >/dev/null 2>&1

make() {
  # shellcheck disable=SC2086 # a list
  install_packages $wanted
}
