"""Schemas step up with a copy kept first, all or nothing; a newer one is left untouched."""

import shutil
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import uuid4

import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

from annotations.guided.model import Left
from annotations.model import Note, Purpose, new_moment
from annotations.store import schema
from annotations.store.engine import create_file, for_changing_tables, make_engine
from annotations.store.failures import DamagedCatalogue
from annotations.store.guided import KeptEvent, KeptSession
from annotations.trouble import NewerLibrary, ReadOnlyPlace, Trouble

STEPS = schema.Steps()
REVISIONS = ["0001", "0002", "0003"]
DAY = date(2026, 11, 21)

NEXT_STEP = """
import sqlalchemy as sa
from alembic import op

revision, down_revision, branch_labels, depends_on = "0004", "0003", None, None


def upgrade():
    op.create_table("try_out", sa.Column("id", sa.Integer(), primary_key=True))
    with op.batch_alter_table("recording", recreate="always") as recording:
        recording.add_column(sa.Column("mood", sa.Text(), server_default="calm"))
    {extra}


def downgrade():
    with op.batch_alter_table("recording", recreate="always") as recording:
        recording.drop_column("mood")
    op.drop_table("try_out")
"""


@pytest.fixture
def next_steps(tmp_path):
    """The steps of a version after this one."""

    def make(extra="pass"):
        folder = tmp_path / "migrations"
        shutil.copytree(STEPS.folder, folder, ignore=shutil.ignore_patterns("__pycache__"))
        (folder / "versions" / "0004_next.py").write_text(NEXT_STEP.format(extra=extra))
        return schema.Steps(folder, "0004")

    return make


@pytest.fixture
def bare(tmp_path, key):
    """An empty encrypted database, not by way of the tables."""
    create_file(tmp_path / "bare.db")
    engine = make_engine(tmp_path / "bare.db", key)
    yield engine
    engine.dispose()


def step(engine, act, target, steps=STEPS):
    config = Config()
    config.set_main_option("script_location", str(steps.folder))
    with for_changing_tables(engine.connect()) as connection, connection.begin():
        config.attributes["connection"] = connection
        act(config, target)


def shape(engine):
    with engine.connect() as connection:
        rows = connection.exec_driver_sql(
            "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"
        )
        return sorted(tuple(row) for row in rows)


def lines(engine):
    """Give the shape without the order of constraints, which a table made anew does not keep."""
    return [
        (*what, sorted(line.strip(", \t") for line in sql.splitlines()))
        for *what, sql in shape(engine)
    ]


def names(engine):
    return {name for _, name, _, _ in shape(engine)}


def recordings(catalogue):
    with catalogue.reading() as work:
        return work.recordings.all()


@pytest.fixture
def old(catalogue, kept):
    """A closed catalogue of this schema, with data."""
    with catalogue.writing() as work:
        moment = new_moment(kept.layers[0].id, 5, "zien.contact", note=Note("kijkt weg"))
        work.moments(kept.layers[0]).put(moment)
    catalogue.close()
    return kept


def test_newest_revision_is_the_one_the_program_names():
    config = Config()
    config.set_main_option("script_location", str(STEPS.folder))
    scripts = ScriptDirectory.from_config(config)
    assert scripts.get_heads() == [schema.SCHEMA]
    assert sorted(one.revision for one in scripts.walk_revisions()) == REVISIONS


def test_steps_lead_to_the_very_tables_the_program_makes(bare, catalogue):
    step(bare, command.upgrade, "head")
    assert shape(bare) == shape(catalogue._engine)


@pytest.mark.parametrize("revision", REVISIONS)
def test_each_step_goes_up_from_the_one_before(bare, revision):
    step(bare, command.upgrade, revision)
    with bare.connect() as connection:
        assert schema.version_of(connection) == revision


@pytest.mark.parametrize("revision", REVISIONS)
def test_each_step_goes_down_to_the_one_before(bare, revision):
    before = REVISIONS[: REVISIONS.index(revision)]
    for one in before:
        step(bare, command.upgrade, one)
    shape_before = shape(bare)
    step(bare, command.upgrade, revision)
    step(bare, command.downgrade, "-1")
    assert shape(bare) == shape_before or (not before and names(bare) == {"alembic_version"})


def test_up_then_down_then_up_leads_to_the_same_tables(bare, next_steps):
    steps = next_steps()
    step(bare, command.upgrade, "head", steps)
    first = lines(bare)
    step(bare, command.downgrade, "base", steps)
    step(bare, command.upgrade, "head", steps)
    assert lines(bare) == first


def test_a_step_up_keeps_all_data_and_says_so(old, reopen, next_steps):
    stepped = reopen(steps=next_steps())
    assert recordings(stepped) == (old,)
    with stepped.reading() as work:
        assert len(work.moments(old.layers[0]).all()) == 1
        assert work._connection.exec_driver_sql("SELECT mood FROM recording").all() == [("calm",)]
    assert (stepped.migrated.before, stepped.migrated.now) == ("0003", "0004")


def test_a_step_down_keeps_all_data(old, reopen, next_steps, tmp_path):
    steps = next_steps()
    stepped = reopen(steps=steps)
    step(stepped._engine, command.downgrade, "0003", steps)
    stepped.close()
    assert recordings(reopen()) == (old,)


@pytest.fixture
def looked_back(old, reopen):
    """A catalogue of this schema in which a guided session was begun; gives its identity."""
    again = reopen()
    session = KeptSession(
        uuid4(),
        old.id,
        "zelf-kort",
        "1",
        (Purpose.OWN_LEARNING,),
        DAY,
        ended_on=None,
        sealed=False,
        facilitator_id=None,
    )
    with again.writing() as work:
        work.guided.begin(session)
        work.guided.add(session, KeptEvent(uuid4(), Left(datetime.now(UTC))), ())
    again.close()
    return session.id


def test_a_step_down_to_before_guided_sessions_keeps_recordings_and_no_session(
    old, looked_back, reopen
):
    again = reopen()
    step(again._engine, command.downgrade, "0002")
    assert not {"guided_session", "guided_event", "notebook"} & names(again._engine)
    again.close()
    stepped = reopen()
    assert (stepped.migrated.before, stepped.migrated.now) == ("0002", schema.SCHEMA)
    assert recordings(stepped) == (old,)
    with stepped.reading() as work:
        assert len(work.moments(old.layers[0]).all()) == 1
        assert work.guided.all() == ()


def test_a_step_up_keeps_guided_sessions(old, looked_back, reopen, next_steps):
    stepped = reopen(steps=next_steps())
    with stepped.reading() as work:
        (session,) = work.guided.all()
        assert (session.id, len(work.guided.events(session))) == (looked_back, 1)


def test_a_step_up_keeps_an_encrypted_copy_of_before(old, reopen, next_steps, tmp_path, key):
    before = (tmp_path / "catalogue.db").read_bytes()
    migrated = reopen(steps=next_steps()).migrated
    assert migrated.kept_copy == tmp_path / "catalogue-before-0003.db"
    assert migrated.kept_copy.read_bytes() == before
    assert schema.version(migrated.kept_copy, key) == "0003"


def test_a_copy_has_what_a_kill_left_in_the_log(catalogue, kept, tmp_path, next_steps, key):
    killed = tmp_path / "killed"
    killed.mkdir()
    for file in tmp_path.glob("catalogue.db*"):
        shutil.copy(file, killed)
    migrated = schema.bring_up_to_date(killed / "catalogue.db", key, next_steps())
    engine = make_engine(migrated.kept_copy, key, mode="immutable")
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM recording").scalar() == 1
    engine.dispose()


def test_a_step_that_fails_leaves_the_schema_and_data_as_they_were(old, reopen, next_steps):
    with pytest.raises(Trouble):
        reopen(steps=next_steps('op.execute("SELECT no_such_thing()")'))
    again = reopen()
    assert recordings(again) == (old,)
    assert "try_out" not in names(again._engine)


def test_a_step_that_breaks_references_is_undone(old, reopen, next_steps):
    with pytest.raises(DamagedCatalogue):
        reopen(steps=next_steps('op.execute("DELETE FROM recording")'))
    assert recordings(reopen()) == (old,)


def test_a_newer_schema_is_refused_and_not_a_byte_is_touched(old, reopen, next_steps, tmp_path):
    reopen(steps=next_steps()).close()
    before = {file: file.read_bytes() for file in tmp_path.glob("catalogue*")}
    for read_only in (False, True):
        with pytest.raises(NewerLibrary):
            reopen(read_only=read_only)
    left = {file: file.read_bytes() for file in tmp_path.glob("catalogue*")}
    assert {file: left[file] for file in before} == before
    assert all(left[file] == b"" for file in left.keys() - before.keys() if "wal" in file.name)


def test_an_older_schema_is_not_stepped_up_when_opened_to_look_only(old, reopen, next_steps):
    with pytest.raises(ReadOnlyPlace):
        reopen(read_only=True, steps=next_steps())
    assert reopen().migrated is None


def test_a_catalogue_that_does_not_say_its_schema_is_damaged(catalogue, reopen):
    with catalogue.writing() as work:
        work._connection.exec_driver_sql("DELETE FROM alembic_version")
    with pytest.raises(DamagedCatalogue):
        reopen()


def test_opening_the_newest_schema_does_not_import_alembic(old, tmp_path):
    script = (
        "import sys; from pathlib import Path; from annotations.store.catalogue import Catalogue;"
        "Catalogue.open(Path(sys.argv[1]), bytes(range(32)), None).close();"
        "sys.exit('alembic' in sys.modules)"
    )
    subprocess.run(
        [sys.executable, "-c", script, tmp_path / "catalogue.db"],
        check=True,
        cwd=Path(__file__).parents[3],
    )
