-- The job queue (pg-boss) keeps its tables in a schema of its own, owned by a role that has no right on anything else.
-- Jobs are no records: those that an earlier layout left behind are made again by the next start.
drop schema if exists jobs cascade;
create schema jobs authorization amparo_jobs;
