-- 检查对象名单一经产生不得更改 (PD 第十五条): the sealed frame and the drawn list cannot be altered or removed.
create trigger draw_row_fixed before update or delete on draw_row for each row execute function refuse_change();
create function refuse_draw_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then raise exception 'draws are never deleted' using errcode = '42501'; end if;
  if (new.seal_hash, new.seal::text, new.plan::text, new.task_id, new.number, new.attempt) is distinct from (old.seal_hash, old.seal::text, old.plan::text, old.task_id, old.number, old.attempt) then
    raise exception 'a seal is never changed' using errcode = '42501';
  end if;
  if old.result_hash is not null and (new.result_hash, new.seal_hash, new.result::text, new.seal::text) is distinct from (old.result_hash, old.seal_hash, old.result::text, old.seal::text) then
    raise exception 'a drawn list is never changed' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger draw_fixed before update or delete on draw for each row execute function refuse_draw_change();
create function refuse_assignment_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (new.task_id, new.draw_id, new.entity_key) is distinct from (old.task_id, old.draw_id, old.entity_key) then
    raise exception 'the drawn list is never changed' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger assignment_fixed before update or delete on assignment for each row execute function refuse_assignment_change();
-- 检查结果一经公示不得擅自更改 (KF 第二十二条, PD 第二十二条).
create function refuse_publication_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (new.content::text, new.content_hash, new.matter_check_id, new.version) is distinct from (old.content::text, old.content_hash, old.matter_check_id, old.version) then
    raise exception 'a published result is never changed' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger publication_fixed before update or delete on publication for each row execute function refuse_publication_change();
create trigger evidence_fixed before update or delete on evidence for each row execute function refuse_change();
create trigger evidence_content_fixed before update or delete on evidence_content for each row execute function refuse_change();
insert into feed_head (id, seq) values (1, 0);
