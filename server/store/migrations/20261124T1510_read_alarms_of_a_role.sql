-- Alarms that concern no institution but a role (a gap in the roster goes to the focal point): read newest first.
create index outbox_role_at on node.outbox (role, at desc, id desc) where institution is null;
