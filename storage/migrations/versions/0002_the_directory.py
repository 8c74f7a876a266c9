"""The directory: an index of profiles, by words and by meaning."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply this step."""
    word = sa.String(100).with_variant(sa.String(100, collation="C"), "postgresql")
    op.create_table(
        "directory",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("circle_id", sa.String(32), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.String(32), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("terms", sa.Text(), nullable=False),
        sa.Column("understanding", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_directory")),
        sa.UniqueConstraint("member_id", name=op.f("uq_directory_member_id")),
    )
    op.create_index("ix_directory_circle", "directory", ["circle_id", "state", "seq"])
    op.create_table(
        "directory_word",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("circle_id", sa.String(32), nullable=False),
        sa.Column("member_id", sa.String(32), nullable=False),
        sa.Column("word", word, nullable=False),
        sa.Column("backwards", word, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("is_company", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("member_id", "word", name=op.f("pk_directory_word")),
    )
    op.create_index("ix_directory_word_word", "directory_word", ["team_id", "circle_id", "state", "word", "is_company"])
    op.create_index("ix_directory_word_backwards", "directory_word", ["team_id", "circle_id", "state", "backwards"])
    if op.get_bind().dialect.name == "postgresql":
        _index_on_postgres()
    else:
        _index_on_sqlite()


def _index_on_postgres() -> None:
    """A vector of the terms, kept by the database itself, and an index that takes every change at once."""
    vector = "array_to_tsvector(string_to_array(terms, ' '))"
    op.execute(f"ALTER TABLE directory ADD COLUMN directory_terms tsvector GENERATED ALWAYS AS ({vector}) STORED")
    op.execute("CREATE INDEX directory_terms_index ON directory USING gin (directory_terms) WITH (fastupdate = off)")


def _index_on_sqlite() -> None:
    """An FTS5 table that keeps no text of its own, and the triggers that keep it in step."""
    op.execute(
        "CREATE VIRTUAL TABLE directory_terms USING fts5(terms, content='directory', content_rowid='seq', "
        "detail='none', columnsize=0, tokenize=\"ascii tokenchars '_&.-'\")"
    )
    add = "INSERT INTO directory_terms(rowid, terms) VALUES (new.seq, new.terms);"
    remove = "INSERT INTO directory_terms(directory_terms, rowid, terms) VALUES ('delete', old.seq, old.terms);"
    op.execute(f"CREATE TRIGGER directory_added AFTER INSERT ON directory BEGIN {add} END")
    op.execute(f"CREATE TRIGGER directory_removed AFTER DELETE ON directory BEGIN {remove} END")
    op.execute(f"CREATE TRIGGER directory_changed AFTER UPDATE ON directory BEGIN {remove} {add} END")


def downgrade() -> None:
    """Take this step back."""
    if op.get_bind().dialect.name != "postgresql":
        op.execute("DROP TABLE directory_terms")
    op.drop_table("directory_word")
    op.drop_table("directory")
