"""`--since`: what touches a file that differs from a revision of git; the whole campaign is still read."""

import os
import subprocess

import pytest

WRONG = "email/nl/mail.html:3:24: PRC001 error"
QUIET = "2 assets, 2 facts: nothing to report\n"


@pytest.fixture
def git(tmp_path, monkeypatch):
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)

    def run(*arguments):
        settings = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", "-c", "init.defaultBranch=main")
        subprocess.run(["git", *settings, *arguments], check=True, capture_output=True, cwd=tmp_path)
    return run


@pytest.fixture
def repository(campaign, git):
    git("init")
    git("add", ".")
    git("commit", "-m", "a wrong price")
    return campaign


def edit(path):
    path.write_text(path.read_text(encoding="utf-8") + "<!-- -->\n", encoding="utf-8")


def test_without_a_change_nothing_is_shown(repository, brandlint):
    assert brandlint("check", "--since", "HEAD") == (0, QUIET, "")


@pytest.mark.parametrize("path", ["email/nl/mail.html", "web/nl/index.html", "brand-guide/offers.yaml"])
def test_a_change_in_the_asset_in_a_related_one_or_in_the_guide(repository, brandlint, path):
    file = repository / path
    file.write_text(file.read_text(encoding="utf-8") + ("# \n" if path.endswith("yaml") else "\n"), encoding="utf-8")
    status, out, _ = brandlint("check", "--since", "HEAD")
    assert (status, WRONG in out) == (1, True)


@pytest.mark.parametrize("state", ["untracked", "staged", "committed", "renamed"])
def test_a_change_in_any_state(repository, write, brandlint, git, state):
    if state == "renamed":
        git("mv", "email/nl/mail.html", "email/nl/post.html")
        shown = "email/nl/post.html:3:24: PRC001 error"
    else:
        write("print/leaflet.txt", "Regenjas Noor nu € 29,95\n")
        shown = "print/leaflet.txt:1:18: PRC001 error"
    if state in ("staged", "committed"):
        git("add", ".")
    if state == "committed":
        git("commit", "-m", "more")
    since = "HEAD~1" if state == "committed" else "HEAD"
    out = brandlint("check", "--since", since).out
    assert shown in out
    assert (WRONG in out) is False


def test_what_git_ignores_is_no_change(repository, write, brandlint, git):
    write(".gitignore", "print/\n")
    git("add", ".")
    git("commit", "-m", "ignore")
    write("print/leaflet.txt", "Regenjas Noor nu € 29,95\n")
    assert brandlint("check", "--since", "HEAD") == (0, QUIET, "")


def test_only_what_this_branch_changed(repository, write, brandlint, git):
    """What happened on the other branch since they parted is no change of this one."""
    git("branch", "-M", "main")
    git("switch", "-c", "winter")
    write("web/nl/index.html", "<html lang='nl'><p>Regenjas Noor nu € 38,95</p>\n")
    git("commit", "-am", "on winter")
    git("switch", "main")
    edit(repository / "email/nl/mail.html")
    git("commit", "-am", "on main")
    git("switch", "winter")
    out = brandlint("check", "--since", "main").out
    assert "web/nl/index.html:1:" in out
    assert WRONG not in out


def test_paths_narrow_it_further(repository, write, brandlint):
    edit(repository / "email/nl/mail.html")
    write("print/leaflet.txt", "Regenjas Noor nu € 29,95\n")
    out = brandlint("check", "print", "--since", "HEAD").out
    assert "print/leaflet.txt:1:18: PRC001" in out
    assert WRONG not in out


def test_a_guide_above_the_campaign_concerns_everything(campaign, write, brandlint, git, monkeypatch):
    (campaign / "winter").mkdir()
    (campaign / "email").rename(campaign / "winter" / "email")
    (campaign / "web").rename(campaign / "winter" / "web")
    write("winter/campaign.yaml", "campaign: {id: winter}\n")
    git("init")
    git("add", ".")
    git("commit", "-m", "all")
    monkeypatch.chdir(campaign / "winter")
    assert "PRC001" not in brandlint("check", "--since", "HEAD").out
    write("brand-guide/tone.yaml", "")
    assert WRONG in brandlint("check", "--since", "HEAD").out


@pytest.mark.parametrize(("revision", "said"), [
    ("nowhere", "brandlint: --since nowhere: there is no such revision here"),
    ("--output=x", "--since --output=x: there is no such revision here"),
])
def test_a_revision_that_is_not_there_is_refused(repository, brandlint, revision, said):
    status, out, err = brandlint("check", f"--since={revision}")
    assert (status, out) == (2, "")
    assert said in err
    assert not (repository / "x").exists()


def test_without_a_repository_it_is_refused(campaign, brandlint):
    status, _, err = brandlint("check", "--since", "HEAD")
    assert (status, "lies in no git repository" in err) == (2, True)


def test_without_git_it_is_refused(repository, brandlint, monkeypatch):
    monkeypatch.setenv("PATH", "")
    status, _, err = brandlint("check", "--since", "HEAD")
    assert (status, "git cannot be started" in err) == (2, True)
