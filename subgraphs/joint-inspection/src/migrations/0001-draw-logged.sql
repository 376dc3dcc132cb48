-- 全程留痕 (KF 第二十五条, draw-spec §12.5): a drawn list is stored together with its log entry, or not at all. Checked when the
-- transaction commits; a queue row of another transaction that is not committed is not seen, one that is committed has left for the log.
create function demand_logged_result() returns trigger language plpgsql as $$
begin
  if new.result_hash is not null and not exists (
    select 1 from log_queue where ref = new.number and h = new.result_hash and strpos(entry, '"t":"draw.result"') > 0
  ) then raise exception 'the drawn list of % is not in the log', new.number using errcode = '23514'; end if;
  return null;
end $$;
create constraint trigger draw_result_logged after insert or update of result_hash on draw
  deferrable initially deferred for each row execute function demand_logged_result();
