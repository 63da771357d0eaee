-- The journal: who did what, about whom, when it happened and when it was received. It is only ever appended to.
create schema journal;

create table journal.act (
  seq bigint generated always as identity,
  id uuid not null,
  case_id text not null,
  case_seq integer not null,
  kind text not null,
  occurred_at timestamptz not null,
  zone text not null,
  received_at timestamptz not null,
  officer text not null,
  role text not null,
  institution text not null,
  post text,
  country text not null,
  certified boolean not null,
  facts jsonb not null,
  overrides jsonb,
  caused_by uuid,
  -- Of the request as it came in: the same id with other content is refused, not silently answered.
  request_hash text,
  constraint act_pkey primary key (id),
  constraint act_case_seq_key unique (case_id, case_seq),
  constraint act_case_id_check check (case_id ~ '^[A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}$'),
  constraint act_case_seq_check check (case_seq >= 1),
  constraint act_role_check check (role ~ '^(R[0-9]{2}|SYS)$')
);

create table journal.audit (
  seq bigint generated always as identity,
  at timestamptz not null,
  officer text not null,
  role text not null,
  institution text not null,
  -- `act.<kind>` for a write, `read.<room>.<what>` for a read, `session.*`, `impediment.ask`.
  action text not null,
  -- Case ids are pseudonymous (K1): the audit names no person.
  cases text[] not null,
  classes text[] not null,
  purpose text,
  act_id uuid,
  outcome text not null,
  constraint audit_pkey primary key (seq)
);
create index audit_officer_at on journal.audit (officer, at);

create function journal.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'journal.% is append-only: % refused', tg_table_name, tg_op
    using errcode = 'insufficient_privilege', constraint = 'journal_append_only';
end
$$;

create trigger act_append_only before update or delete on journal.act
  for each row execute function journal.refuse_change();
create trigger act_no_truncate before truncate on journal.act
  for each statement execute function journal.refuse_change();
create trigger audit_append_only before update or delete on journal.audit
  for each row execute function journal.refuse_change();
create trigger audit_no_truncate before truncate on journal.audit
  for each statement execute function journal.refuse_change();
