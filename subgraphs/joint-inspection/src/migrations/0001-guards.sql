-- 检查对象名单一经产生不得更改 (PD 第十五条): the sealed frame and the drawn list cannot be altered or removed.
create trigger draw_row_fixed before update or delete on draw_row for each row execute function refuse_change();
create trigger draw_frame_page_fixed before update or delete on draw_frame_page for each row execute function refuse_change();
create trigger draw_known_page_fixed before update or delete on draw_known_page for each row execute function refuse_change();
-- Written once and read whole, hex that hardly shrinks: compressing would cost more than drawing.
alter table draw_frame_page alter column lines set storage external;
alter table draw_known_page alter column leaves set storage external;
alter table draw_known_page alter column known set storage external;
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
  if tg_op = 'DELETE' or (new.task_id, new.draw_id, new.entity_key, new.code, new.position, new.snapshot::text)
     is distinct from (old.task_id, old.draw_id, old.entity_key, old.code, old.position, old.snapshot::text) then
    raise exception 'the drawn list is never changed' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger assignment_fixed before update or delete on assignment for each row execute function refuse_assignment_change();
-- 检查结果一经公示不得擅自更改 (KF 第二十二条, PD 第二十二条).
-- What was wrongly published goes by a signed redacting correction and by nothing else (C-9).
create function redaction_signed(correction_id varchar) returns boolean language sql stable as $$
  select exists (select 1 from correction where id = correction_id and proposed ? 'redaction' and jsonb_array_length(signatures) > 0)
$$;
create function refuse_publication_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.redacted_by is distinct from old.redacted_by and redaction_signed(new.redacted_by)
     and (new.matter_check_id, new.version) = (old.matter_check_id, old.version) then
    return new;
  end if;
  if tg_op = 'DELETE' or (new.content::text, new.content_hash, new.matter_check_id, new.version, new.mode, new.redacted_by, new.original::text)
     is distinct from (old.content::text, old.content_hash, old.matter_check_id, old.version, old.mode, old.redacted_by, old.original::text) then
    raise exception 'a published result is never changed' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger publication_fixed before update or delete on publication for each row execute function refuse_publication_change();
-- 抽查报告公布后不得修改 (CD 十（四）): a revised version takes its place, and of the earlier one only that is written.
create function refuse_visit_report_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.state = 'PUBLISHED' and new.state = 'SUPERSEDED' and to_jsonb(new) - 'state' = to_jsonb(old) - 'state' then
    return new;
  end if;
  if tg_op = 'UPDATE' and new.redacted_by is distinct from old.redacted_by and redaction_signed(new.redacted_by)
     and (new.visit_id, new.agency, new.version, new.state) = (old.visit_id, old.agency, old.version, old.state) then
    return new;
  end if;
  if old.state in ('PUBLISHED', 'SUPERSEDED') then
    raise exception 'a published report is never changed' using errcode = '42501';
  end if;
  return coalesce(new, old);
end $$;
create trigger visit_report_fixed before update or delete on visit_report for each row execute function refuse_visit_report_change();
-- 信用平台的记录只增不改 (X-21): read again from any cursor, it says what it said.
create trigger credit_event_fixed before update or delete on credit_event for each row execute function refuse_change();
-- 采用的豁免随任务固定 (KF 第十三条第二款, C-15): what a task took over is not changed afterwards.
create trigger task_exemption_fixed before update or delete on task_exemption for each row execute function refuse_change();
-- 抽取仪式 (draw-spec §5.2): what a party has revealed is never taken back.
create trigger ceremony_reveal_fixed before update or delete on ceremony_reveal for each row execute function refuse_change();
-- 通报以平台数据为准 (PD 第二十九条): what was issued stands.
create trigger bulletin_fixed before update or delete on bulletin for each row execute function refuse_change();
create trigger evidence_fixed before update or delete on evidence for each row execute function refuse_change();
-- 证据的文件 (KF 第二十一条): an upload that became evidence keeps its bytes; one that did not may be given up.
create function refuse_evidence_file_change() returns trigger language plpgsql as $$
begin
  if old.attached then raise exception 'a file of evidence is never changed' using errcode = '42501'; end if;
  return coalesce(new, old);
end $$;
create function refuse_evidence_piece_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' or exists (select 1 from evidence_upload where id = old.upload_id and attached) then
    raise exception 'a file of evidence is never changed' using errcode = '42501';
  end if;
  return old;
end $$;
create trigger evidence_upload_fixed before update or delete on evidence_upload for each row execute function refuse_evidence_file_change();
create trigger evidence_piece_fixed before update or delete on evidence_piece for each row execute function refuse_evidence_piece_change();
-- 责任追究与反馈 (CD 十二, YX 七（四）): nothing of it is ever removed; a case changes once, by its outcome.
-- X-09: a text may be sealed anew with a later key, and nothing else of its row changes by that.
create function only_resealed(earlier jsonb, later jsonb, sealed text) returns boolean language sql immutable as $$
  select earlier - sealed = later - sealed and earlier ->> sealed ~ '^v[0-9]+[.]' and later ->> sealed ~ '^v[0-9]+[.]'
    and substring(later ->> sealed from '^v([0-9]+)')::int > substring(earlier ->> sealed from '^v([0-9]+)')::int
$$;
create function refuse_feedback_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and only_resealed(to_jsonb(old), to_jsonb(new), 'content') then return new; end if;
  raise exception 'what was told is never changed' using errcode = '42501';
end $$;
create function refuse_conduct_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and only_resealed(to_jsonb(old), to_jsonb(new), 'facts') then return new; end if;
  if tg_op = 'DELETE' or old.outcome is not null or (new.agency, new.ground, new.person, new.facts, new.trail::text) is distinct from (old.agency, old.ground, old.person, old.facts, old.trail::text) then
    raise exception 'a conduct case is never changed' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger conduct_case_fixed before update or delete on conduct_case for each row execute function refuse_conduct_change();
create trigger visit_feedback_fixed before update or delete on visit_feedback for each row execute function refuse_feedback_change();
insert into feed_head (id, seq) values (1, 0);
-- 全程留痕 (KF 第二十五条, draw-spec §12.5): the log only grows. Entries, checkpoints and witness lines are never changed or removed;
-- tiles grow to the right; a queued entry leaves the queue only when it stands in the log; salts may be erased, nothing else of a payload.
do $$ declare protected text; begin
  foreach protected in array array['log_entry', 'log_checkpoint', 'log_cosignature'] loop
    execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()', protected || '_append_only', protected);
  end loop;
  foreach protected in array array['log_origin', 'log_queue', 'log_payload', 'log_entry', 'log_tile', 'log_checkpoint', 'log_witness', 'log_cosignature'] loop
    execute format('create trigger %I before truncate on %I for each statement execute function refuse_change()', protected || '_no_truncate', protected);
  end loop;
  foreach protected in array array['log_origin', 'log_payload', 'log_tile', 'log_witness'] loop
    execute format('create trigger %I before delete on %I for each row execute function refuse_change()', protected || '_no_delete', protected);
  end loop;
end $$;
create trigger witness_readmission_no_delete before delete on witness_readmission for each row execute function refuse_change();
create trigger log_queue_no_update before update on log_queue for each row execute function refuse_change();
create function refuse_log_gap() returns trigger language plpgsql as $$
declare batch record;
begin
  for batch in select log, min(idx) as first, max(idx) as last, count(*) as n from added group by log loop
    -- One look-up by key; as a sub-query it would be answered by reading the whole log.
    if batch.first > 0 then perform 1 from log_entry where log = batch.log and idx = batch.first - 1; end if;
    if batch.last - batch.first + 1 <> batch.n or (batch.first > 0 and not found) then
      raise exception 'the log has no gaps' using errcode = '42501';
    end if;
  end loop;
  return null;
end $$;
create trigger log_entry_no_gap after insert on log_entry referencing new table as added for each statement execute function refuse_log_gap();
create function refuse_unlogged_removal() returns trigger language plpgsql as $$
begin
  if (select count(*) from removed) <> (
    select count(*) from removed cross join lateral (select 1 from log_entry where log_entry.queue_id = removed.id limit 1) as logged
  ) then raise exception 'a queued entry leaves the queue for the log only' using errcode = '42501'; end if;
  return null;
end $$;
create trigger log_queue_to_log after delete on log_queue referencing old table as removed for each statement execute function refuse_unlogged_removal();
create function refuse_tile_shrinking() returns trigger language plpgsql as $$
begin
  if (new.log, new.level, new.n) is distinct from (old.log, old.level, old.n) or length(new.hashes) > 8192
    or substring(new.hashes from 1 for length(old.hashes)) is distinct from old.hashes
  then raise exception 'a tile only grows' using errcode = '42501'; end if;
  return new;
end $$;
create trigger log_tile_grows before update on log_tile for each row execute function refuse_tile_shrinking();
create function refuse_log_shrinking() returns trigger language plpgsql as $$
begin
  if (new.log, new.origin, new.verifier_key, new.key_salt) is distinct from (old.log, old.origin, old.verifier_key, old.key_salt) or new.size < old.size
  then raise exception 'a log only grows' using errcode = '42501'; end if;
  return new;
end $$;
create trigger log_origin_grows before update on log_origin for each row execute function refuse_log_shrinking();
create function refuse_payload_change() returns trigger language plpgsql as $$
begin
  if new.queue_id <> old.queue_id or coalesce(new.actor <> old.actor, false) or coalesce(new.actor_salt <> old.actor_salt, false)
    or coalesce(new.payload <> old.payload, false) or coalesce(new.payload_salt <> old.payload_salt, false)
    or (old.actor is null and new.actor is not null) or (old.actor_salt is null and new.actor_salt is not null)
    or (old.payload is null and new.payload is not null) or (old.payload_salt is null and new.payload_salt is not null)
  then raise exception 'a logged payload is erased or kept, never changed' using errcode = '42501'; end if;
  return new;
end $$;
create trigger log_payload_erasable before update on log_payload for each row execute function refuse_payload_change();
do $$ declare granted record; begin
  for granted in select distinct grantee, table_name from information_schema.role_table_grants
    where table_name in ('log_entry', 'log_checkpoint', 'log_cosignature') and privilege_type = 'UPDATE' and grantee <> current_user loop
    execute format('revoke update, delete, truncate on %I from %I', granted.table_name, granted.grantee);
  end loop;
end $$;
-- 出具的文书不再改动: what left the agency under a number is kept as it left.
create trigger issued_document_fixed before update or delete on issued_document for each row execute function refuse_change();
create trigger issued_file_fixed before update or delete on issued_file for each row execute function refuse_change();
-- 案卷封存后不得增减 (KF 第二十三条): a sealed volume and its list of contents are never changed; no line joins a list after its volume's transaction.
create trigger archive_volume_fixed before update or delete on archive_volume for each row execute function refuse_change();
create trigger archive_file_fixed before update or delete on archive_file for each row execute function refuse_change();
create function refuse_late_archive_file() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from archive_volume v where v.id = new.volume_id and v.xmin = pg_current_xact_id()::xid) then
    raise exception 'a sealed volume takes no more files' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger archive_file_sealed before insert on archive_file for each row execute function refuse_late_archive_file();
-- 督办和抽取的计数 (PD 第三条, X-20): what was sent, and what was counted, stands.
create trigger urging_fixed before update or delete on urging for each row execute function refuse_change();
create trigger draw_tally_fixed before update or delete on draw_tally for each row execute function refuse_change();
