-- Which cases belong together: the folios that a case names among its people, and the family group it travels with. Few
-- cases have any; both directions are asked, since the block toward origin protects the whole family (G03).
create table projection.family (
  case_id text not null,
  word text not null,
  constraint family_pkey primary key (case_id, word)
);
create index family_word on projection.family (word);
grant select, insert, update, delete on projection.family to amparo_desk;
grant select on projection.family to amparo_reader;
