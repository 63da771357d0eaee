-- Projections: what the journal says, arranged for lists and clocks. They may be dropped and rebuilt at any time.
create extension if not exists pg_trgm;
create schema projection;

create table projection.case_file (
  case_id text not null,
  version integer not null,
  state text not null,
  priority text not null,
  given_names text,
  surnames text,
  alias text,
  names_folded text not null,
  sex text,
  age_years smallint,
  nationalities text[] not null,
  language text,
  post text,
  institution text not null,
  caseworker text not null,
  contact_at timestamptz not null,
  received_at timestamptz not null,
  -- When the law was last applied to it: some duties arise by the passing of time alone.
  assessed_at timestamptz not null,
  -- Ties to viewers, as words: who may find the case in a list (see `server/desk/reach.ts`).
  reach text[] not null,
  -- Origin block (G03): no list, count or search answer of a consulate includes the case.
  blocked boolean not null,
  merged_into text,
  constraint case_file_pkey primary key (case_id)
);
create index case_file_names on projection.case_file using gin (names_folded gin_trgm_ops);
create index case_file_reach on projection.case_file using gin (reach);
create index case_file_contact_at on projection.case_file (contact_at desc, case_id desc);

create table projection.obligation (
  case_id text not null,
  id text not null,
  key text not null,
  variant text,
  triggered_at timestamptz not null,
  meta_at timestamptz not null,
  due_at timestamptz not null,
  statutory boolean not null,
  status text not null,
  met_at timestamptz,
  met_by uuid,
  roles text[] not null,
  -- Form ids that the rule looked at: "why?" without values.
  evidence text[] not null,
  -- Protection authority of the case, and the institution that met the child: their officers' lists start from these.
  case_institution text not null,
  intake_institution text not null,
  caseworker text not null,
  post text,
  next_wake_at timestamptz,
  escalated smallint[] not null default '{}',
  constraint obligation_pkey primary key (case_id, id, key),
  constraint obligation_status_check check (status in ('open', 'met', 'met_late', 'cancelled'))
);
create index obligation_case_institution on projection.obligation (case_institution, due_at) where status = 'open';
create index obligation_caseworker on projection.obligation (case_institution, caseworker, due_at) where status = 'open';
create index obligation_intake_institution on projection.obligation (intake_institution, due_at) where status = 'open';
create index obligation_wake on projection.obligation (next_wake_at) where next_wake_at is not null;

create table projection.placement (
  case_id text not null,
  act_id uuid not null,
  place text not null,
  rung text not null,
  liberty text not null,
  reported_only boolean not null,
  sex text,
  age_years smallint,
  started_at timestamptz not null,
  ended_at timestamptz,
  constraint placement_pkey primary key (case_id, act_id)
);
create index placement_occupied on projection.placement (place) where ended_at is null;

create table projection.referral (
  id uuid not null,
  case_id text not null,
  sender text not null,
  recipient text not null,
  service text not null,
  urgency text not null,
  state text not null,
  sent_at timestamptz not null,
  state_at timestamptz not null,
  fields text[] not null,
  constraint referral_pkey primary key (id)
);
create index referral_recipient on projection.referral (recipient, sent_at desc, id);
create index referral_case on projection.referral (case_id);

create table projection.consular_notice (
  act_id uuid not null,
  case_id text not null,
  country text not null,
  sent_at timestamptz not null,
  constraint consular_notice_pkey primary key (case_id, country)
);
create index consular_notice_country on projection.consular_notice (country, sent_at desc, case_id);
