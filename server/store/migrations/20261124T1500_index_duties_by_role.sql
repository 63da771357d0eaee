-- "Hoy" is read in the order of due dates; an index for each group of roles holds only the duties that such an officer
-- answers for, so that the first page is the first entries of it, however many duties others have.
drop index projection.obligation_case_institution;
drop index projection.obligation_caseworker;
drop index projection.obligation_intake_institution;
create index obligation_post on projection.obligation (post, due_at)
  where status = 'open' and roles && '{R01}';
create index obligation_intake_institution on projection.obligation (intake_institution, due_at)
  where status = 'open' and roles && '{R02}';
create index obligation_case_institution on projection.obligation (case_institution, due_at)
  where status = 'open' and roles && '{R03,R04}';
create index obligation_caseworker on projection.obligation (case_institution, caseworker, due_at)
  where status = 'open' and roles && '{R03,R04}';
-- Duties of all others are few, or the cases that tie an officer to them are.
create index obligation_elsewhere on projection.obligation using gin (roles)
  where status = 'open' and roles && '{R05,R06,R07,R08,R09,R10,R11,R12,R13,R14,R15,R16,R17,R18}';
