-- Who may do what: the desk appends, the reader reads, nobody edits the journal. The roles belong to the whole cluster
-- and are made by the migration program before this file runs.
grant usage on schema journal, node, projection to amparo_desk, amparo_reader;

grant select, insert on journal.act, journal.audit to amparo_desk;
grant select, insert, update, delete on all tables in schema projection to amparo_desk;
grant select, insert, update, delete on node.session to amparo_desk;
grant select, insert, update on node.outbox to amparo_desk;
grant select on node.officer, node.secret to amparo_desk;

grant select on journal.act to amparo_reader;
grant select on all tables in schema projection to amparo_reader;
grant select on node.officer, node.outbox to amparo_reader;
