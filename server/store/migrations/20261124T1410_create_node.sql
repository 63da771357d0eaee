-- What a node keeps beside the journal: its officers, their sessions, and the messages that wait to be told.
create schema node;

create table node.officer (
  id text not null,
  name text not null,
  role text not null,
  institution text not null,
  post text,
  -- Country that the officer answers to: differs from the node's for a consul.
  country text not null,
  certified_until timestamptz,
  active boolean not null default true,
  constraint officer_pkey primary key (id),
  constraint officer_role_check check (role ~ '^R[0-9]{2}$')
);

create table node.session (
  -- Only the hash is kept: a copy of this table opens no session.
  token_hash text not null,
  officer text not null,
  csrf text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  constraint session_pkey primary key (token_hash),
  constraint session_officer_fkey foreign key (officer) references node.officer (id)
);
create index session_expires_at on node.session (expires_at);

-- The node's own secrets, e.g. the key of the verification codes on printed documents.
create table node.secret (
  name text not null,
  value bytea not null,
  constraint secret_pkey primary key (name)
);

create table node.outbox (
  id uuid not null,
  at timestamptz not null,
  case_id text not null,
  template text not null,
  institution text,
  contact text,
  role text,
  obligation text,
  threshold smallint,
  state text not null default 'pendiente',
  attempts smallint not null default 0,
  -- A retry is spaced by this instant, so that a dead mail server is not hammered.
  next_try_at timestamptz not null,
  sent_at timestamptz,
  constraint outbox_pkey primary key (id),
  constraint outbox_state_check check (state in ('pendiente', 'enviado', 'fallido', 'en_pantalla'))
);
create index outbox_waiting on node.outbox (next_try_at) where state = 'pendiente';
create index outbox_institution_at on node.outbox (institution, at desc);
