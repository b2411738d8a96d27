"""Where a campaign lies in its repository."""

from brandlint.repository import home_in_repository, repository_of


def test_the_nearest_folder_with_git_is_the_repository(tmp_path):
    inside = tmp_path / "outer" / "campaigns" / "winter"
    inside.mkdir(parents=True)
    (tmp_path / "outer" / ".git").write_text("gitdir: elsewhere\n")
    assert repository_of(inside) == tmp_path / "outer"
    assert home_in_repository(inside) == "campaigns/winter"
    assert home_in_repository(tmp_path / "outer") == ""
