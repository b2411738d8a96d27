from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

from brandlint.assets.channels import usual_channel
from brandlint.assets.discovery import discover, find_root, guides_below
from brandlint.assets.model import Asset
from brandlint.errors import ConfigurationError


class Channel(NamedTuple):
    name: str
    files: Sequence[str] = ()


Tree = Callable[..., Path]


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    """Make files in a folder that is a repository; a file's content may be given after an equals sign."""
    def make(*files: str) -> Path:
        (tmp_path / ".git").mkdir(exist_ok=True)
        for file in files:
            name, _, content = file.partition("=")
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content)
        return tmp_path
    return make


def paths(assets: list[Asset]) -> list[str]:
    return [asset.path for asset in assets]


@pytest.mark.parametrize(("files", "start", "root"), [
    pytest.param(["a/campaign.yaml", "a/email/x.html", "brandlint.yaml"], "a/email", "a", id="the nearest campaign.yaml"),
    pytest.param(["campaign.yaml", "a/brandlint.yaml", "a/email/x.html"], "a/email", ".",
                 id="campaign.yaml before brandlint.yaml"),
    pytest.param(["a/brandlint.yaml", "a/email/x.html", "brand-guide/b.yaml"], "a/email/x.html", "a",
                 id="brandlint.yaml, from a file"),
    pytest.param(["a/brand-guide/b.yaml", "a/email/x.html"], "a/email", "a", id="beside the guide"),
    pytest.param(["a/campaign.yaml", "b/campaign.yaml", "brand-guide/b.yaml"], ".", ".", id="two campaigns under one guide"),
    pytest.param(["a/email/x.html"], "a/email", "a/email", id="nothing at all"),
])
def test_the_root_of_a_campaign(tree: Tree, files: list[str], start: str, root: str) -> None:
    top = tree(*files)
    assert find_root(top / start) == (top / root).resolve()


def test_the_root_is_the_parent_of_a_named_guide(tree: Tree) -> None:
    top = tree("a/house-style/brand.yaml", "b/email/x.html")
    assert find_root(top / "b", top / "a" / "house-style") == top / "a"


def test_no_root_is_looked_for_above_the_repository(tree: Tree) -> None:
    top = tree("campaign.yaml", "repo/email/x.html")
    (top / "repo" / ".git").mkdir()
    assert find_root(top / "repo") == top / "repo"


def test_assets_are_found_by_folders_named_like_channels(tree: Tree) -> None:
    root = tree("email/nl/launch.html", "01_Social-posts/a.md", "nieuwsbrief/b.html", "Flyers/flyer-af.pdf", "other/x.html",
                "x.html",
                "winkel/poster.png", "campaigns/winter/chatbot/answers_en.yaml")
    assert [(asset.path, asset.channel, asset.format, asset.locale, asset.recognised_by) for asset in discover(root)] == [
        ("01_Social-posts/a.md", "social", "md", None, "01_Social-posts"),
        ("Flyers/flyer-af.pdf", "print", "pdf", "af", "Flyers"),
        ("campaigns/winter/chatbot/answers_en.yaml", "chat", "yaml", "en", "chatbot"),
        ("email/nl/launch.html", "email", "html", "nl", "email"),
        ("nieuwsbrief/b.html", "email", "html", None, "nieuwsbrief"),
        ("winkel/poster.png", "store", "png", None, "winkel")]


def test_the_patterns_of_the_guide_come_first_and_its_first_channel_wins(tree: Tree) -> None:
    root = tree("email/sms/a.txt", "email/b.html", "email/c.draft.html", "loose/d.html")
    channels = [Channel("sms", ["email/sms/**"]), Channel("mailing", ["email/**", "!*.draft.html"]), Channel("loose")]
    assert [(asset.path, asset.channel, asset.recognised_by) for asset in discover(root, channels)] == [
        ("email/b.html", "mailing", "email/**"), ("email/c.draft.html", "email", "email"),
        ("email/sms/a.txt", "sms", "email/sms/**"),
        ("loose/d.html", "loose", "loose")]


def test_what_is_no_asset(tree: Tree) -> None:
    root = tree("email/a.html", "email/style.css", "email/app.js", "email/font.woff2", "email/README.md", "web/package.json",
                "web/node_modules/x/index.html", "web/.cache/x.html", "web/.hidden.html", "brand-guide/web/logo.html",
                "campaign.yaml",
                "web/brandlint.yaml", "web/noending", 'web/report.json={"version": 1, "tool": "brandlint 0.1.0"}',
                'web/old.json={\n "version": 1,\n "findings": [\n', 'web/said.json={"version": 1, "facts": [',
                'web/report-texts.json={"tool": "drill"}', "web/known.json")
    assert paths(discover(root, guide_folder=root / "brand-guide", never=[root / "web" / "known.json"])) == [
        "email/a.html", "web/report-texts.json"]


def test_pictures_that_assets_show_are_no_assets_of_their_own(tree: Tree) -> None:
    root = tree("email/img/logo.png", "email/nl/images/hero.jpg", "email/hero.png", "email/assets/terms.html",
                "assets/social/post.png",
                "display/img/banner.svg", "display/banner.svg")
    assert paths(discover(root)) == ["assets/social/post.png", "display/banner.svg", "email/assets/terms.html", "email/hero.png"]
    assert "display/img/banner.svg" in paths(discover(root, [Channel("display", ["display/img/*.svg"])]))


def test_what_git_ignores_is_left_out(tree: Tree) -> None:
    root = tree(".gitignore=*.tmp.html\n/dist/\nbuild\n", "email/a.html", "email/a.tmp.html", "dist/email/a.html",
                "web/build/a.html",
                "web/.gitignore=*.html\n!keep.html\n", "web/nl/a.html", "web/nl/keep.html", "social/.brandlintignore=old/\n",
                "social/old/a.md", "social/a.md")
    assert paths(discover(root)) == ["email/a.html", "social/a.md", "web/nl/keep.html"]


def test_ignore_files_above_the_root_hold_too(tree: Tree) -> None:
    top = tree(".gitignore=*.bak.html\n", "shop/campaign.yaml", "shop/email/a.html", "shop/email/a.bak.html")
    assert paths(discover(top / "shop")) == ["email/a.html"]


def test_two_campaigns_under_one_guide_are_told_apart(tree: Tree) -> None:
    root = tree("brand-guide/b.yaml", "winter/campaign.yaml", "winter/email/a.html", "zomer/campaign.yaml", "zomer/email/a.html",
                "email/all.html")
    assert [(asset.path, asset.campaign) for asset in discover(root)] == [
        ("email/all.html", ""), ("winter/email/a.html", "winter"), ("zomer/email/a.html", "zomer")]


def test_links_are_told_and_links_to_folders_not_followed(tree: Tree, tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = tmp_path_factory.mktemp("outside")
    (outside / "secret.html").write_text("x")
    root = tree("email/a.html")
    os.symlink(root, root / "email" / "loop")
    os.symlink(outside, root / "web")
    os.symlink(outside / "secret.html", root / "email" / "secret.html")
    os.symlink(root / "email" / "a.html", root / "email" / "same.html")
    os.symlink(root / "nowhere", root / "email" / "broken.html")
    os.symlink("self.html", root / "email" / "self.html")
    os.symlink(outside, root / "elsewhere")
    os.symlink(outside, root / "email" / "img")
    assert [(asset.path, asset.format) for asset in discover(root)] == [
        ("email/a.html", "html"), ("email/broken.html", "html"), ("email/loop", ""), ("email/same.html", "html"),
        ("email/secret.html", "html"), ("email/self.html", "html"), ("web", "")]


def test_a_root_that_does_not_exist_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"nowhere: this folder cannot be opened"):
        discover(tmp_path / "nowhere")


def test_folders_with_a_guide_of_their_own_are_other_campaigns(tree: Tree) -> None:
    root = tree("brand-guide/b.yaml", "email/a.html", "email/shop/brand-guide/b.yaml", "email/shop/web/a.html",
                "web/brand-guide/logo.svg", "web/a.html")
    assert paths(discover(root, guide_folder=root / "brand-guide")) == ["email/a.html", "web/a.html", "web/brand-guide/logo.svg"]
    assert guides_below(root) == [root / "email" / "shop"]


@pytest.mark.parametrize(("folder", "channel"), [
    ("service", "chat"), ("klantenservice", "chat"), ("customer-support", "chat"), ("kliëntediens", "chat"), ("Kundenservice", "chat"),
    ("service-client", "chat"), ("02_Belscripts", "chat"), ("prijslijsten", "feed"), ("Preislisten", "feed"), ("pryslyste", "feed"),
    ("tarifs", "feed"), ("shopify", "feed"), ("Pushnachrichten", "push"), ("bol.com", "marketplace"), ("sous-titres", "video"),
    ("onderskrifte", "video"), ("redaktionsplan", "social"), ("bluesky", "social"), ("service-notes", None), ("x-mas", None),
    ("support-files", None)])
def test_the_usual_names_of_folders(folder: str, channel: str | None) -> None:
    """In five languages; everyday words count only where the folder is called nothing else."""
    assert usual_channel(folder) == channel
