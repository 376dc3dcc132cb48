create table "ad_hoc_filing" ("id" varchar(255) not null, "agency" varchar(255) not null, "region" varchar(255) not null, "name" varchar(255) not null, "document_no" varchar(255) not null, "assigned_by" varchar(255) not null, "notice" text not null, "filed_by" varchar(255) not null, "filed_at" timestamptz(3) not null, "received_by" varchar(255) null, "received_at" timestamptz(3) null, "task_id" varchar(255) null, primary key ("id"));
create index "ad_hoc_filing_region_index" on "ad_hoc_filing" ("region");
alter table "ad_hoc_filing" add constraint "ad_hoc_filing_task_id_unique" unique ("task_id");

create table "archive_file" ("volume_id" varchar(255) not null, "position" int not null, "path" varchar(255) not null, "title" varchar(255) not null, "sha256" varchar(255) not null, "sm3" varchar(255) not null, "size" int not null, "source" varchar(255) not null, "source_id" varchar(255) not null, "content" bytea null, primary key ("volume_id", "position"));
create index "archive_file_source_id_index" on "archive_file" ("source_id");
alter table "archive_file" add constraint "archive_file_path" unique ("volume_id", "path");

create table "archive_volume" ("id" varchar(255) not null, "visit_id" varchar(255) not null, "task_id" varchar(255) not null, "agency" varchar(255) not null, "supplement" int not null, "number" varchar(255) null, "retention" varchar(255) not null, "manifest_hash" varchar(255) not null, "sealed_by" varchar(255) not null, "sealed_at" timestamptz(3) not null, primary key ("id"));
create index "archive_volume_task_id_index" on "archive_volume" ("task_id");
alter table "archive_volume" add constraint "archive_volume_once" unique ("visit_id", "agency", "supplement");

create table "assignment" ("id" varchar(255) not null, "task_id" varchar(255) not null, "draw_id" varchar(255) not null, "entity_key" varchar(255) not null, "code" varchar(255) not null, "position" int not null, "state" varchar(255) not null, "joint" boolean not null, "exempt" boolean not null, "year" int not null, "snapshot" jsonb not null, "cancelled" jsonb null, "merged_into" varchar(255) null, primary key ("id"));
create index "assignment_task_id_index" on "assignment" ("task_id");
create index "assignment_entity_key_index" on "assignment" ("entity_key");
create index "assignment_merged_into_index" on "assignment" ("merged_into");
alter table "assignment" add constraint "assignment_once" unique ("draw_id", "entity_key");

create table "bulletin" ("id" varchar(255) not null, "region" varchar(255) not null, "no" varchar(255) not null, "from" date not null, "to" date not null, "cut_off_at" timestamptz(3) not null, "content" jsonb not null, "content_hash" varchar(255) not null, "issued_by" varchar(255) not null, primary key ("id"));
alter table "bulletin" add constraint "bulletin_no" unique ("region", "no");

create table "calendar_year" ("year" int not null, "data" jsonb not null, "source" varchar(255) not null, "loaded_by" varchar(255) not null, "loaded_at" timestamptz(3) not null, primary key ("year"));

create table "cap_counted" ("name" varchar(255) not null, primary key ("name"));

create table "cap_slot" ("rule" varchar(255) not null, "entity_key" varchar(255) not null, "year" int not null, "slot" int not null, "assignment_id" varchar(255) not null, "state" varchar(255) not null, "exempt" boolean not null, "agency" varchar(255) not null, "at" timestamptz(3) not null, primary key ("rule", "entity_key", "year", "slot"));
create index "cap_slot_assignment_id_index" on "cap_slot" ("assignment_id");
alter table "cap_slot" add constraint "cap_slot_positive" check (slot >= 1);

create table "cause_visit" ("id" varchar(255) not null, "agency" varchar(255) not null, "entity_key" varchar(255) not null, "code" varchar(255) not null, "ground" varchar(255) not null, "reference_no" varchar(255) not null, "matter_ids" jsonb not null, "visited_on" date not null, "summary" text not null, "recorded_by" varchar(255) not null, "recorded_at" timestamptz(3) not null, primary key ("id"));
create index "cause_visit_agency_index" on "cause_visit" ("agency");
create index "cause_visit_entity_key_index" on "cause_visit" ("entity_key");

create table "ceremony" ("id" varchar(255) not null, "scope" varchar(255) not null, "state" varchar(255) not null, "document" jsonb null, "hash" varchar(255) null, "contributions" jsonb null, "opened_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, "closed_at" timestamptz(3) null, "failure" text null, "held" boolean not null default false, "staged" jsonb null, primary key ("id"));

create table "ceremony_reveal" ("ceremony_id" varchar(255) not null, "party" varchar(255) not null, "value" varchar(255) not null, "by" varchar(255) not null, "at" timestamptz(3) not null, primary key ("ceremony_id", "party"));

create table "channel_delivery" ("publication_id" varchar(255) not null, "channel" varchar(255) not null, "state" varchar(255) not null, "attempts" int not null, "at" timestamptz(3) not null, "error" text null, "next_at" timestamptz(3) null, "receipt" text null, primary key ("publication_id", "channel"));
create index "channel_delivery_due" on "channel_delivery" ("next_at");

create table "compiled_plan" ("id" varchar(255) not null, "region" varchar(255) not null, "year" int not null, "version" int not null, "office" varchar(255) not null, "item_ids" jsonb not null, "published_at" timestamptz(3) not null, "published_by" varchar(255) not null, primary key ("id"));
alter table "compiled_plan" add constraint "compiled_plan_version" unique ("region", "year", "version");

create table "conduct_case" ("id" varchar(255) not null, "agency" varchar(255) not null, "ground" varchar(255) not null, "person" varchar(255) not null, "visit_id" varchar(255) null, "facts" text not null, "trail" jsonb not null, "feedback_id" varchar(255) null, "opened_by" varchar(255) not null, "opened_at" timestamptz(3) not null, "outcome" jsonb null, primary key ("id"));
create index "conduct_case_agency_index" on "conduct_case" ("agency");

create table "conflict_review" ("id" varchar(255) not null, "matter_check_id" varchar(255) not null, "member_id" varchar(255) not null, "agency" varchar(255) not null, "note" text not null, "published" boolean not null, "found_by" varchar(255) not null, "found_at" timestamptz(3) not null, "confirmed_by" varchar(255) null, "confirmed_at" timestamptz(3) null, "opinion" text null, primary key ("id"));
create index "conflict_review_matter_check_id_index" on "conflict_review" ("matter_check_id");
create index "conflict_review_agency_index" on "conflict_review" ("agency");

create table "correction" ("id" varchar(255) not null, "publication_id" varchar(255) not null, "agency" varchar(255) not null, "error" text not null, "evidence" text not null, "proposed" jsonb not null, "state" varchar(255) not null, "requested_by" varchar(255) not null, "requested_at" timestamptz(3) not null, "signatures" jsonb not null, "decision" text null, "new_publication_id" varchar(255) null, primary key ("id"));
create index "correction_publication_id_index" on "correction" ("publication_id");
create index "correction_of_agency" on "correction" ("agency", "id");

create table "credit_delivery" ("seq" int not null, "agency" varchar(255) not null, "state" varchar(255) not null, "attempts" int not null, "at" timestamptz(3) not null, "error" text null, "next_at" timestamptz(3) null, "receipt" text null, primary key ("seq"));
create index "credit_delivery_agency_index" on "credit_delivery" ("agency");
create index "credit_delivery_due" on "credit_delivery" ("next_at");

create table "credit_event" ("seq" int not null, "kind" varchar(255) not null, "subject" varchar(255) not null, "uscc" varchar(255) null, "at" timestamptz(3) not null, primary key ("seq"));
create index "credit_event_subject_index" on "credit_event" ("subject");
create index "credit_event_uscc_index" on "credit_event" ("uscc");

create table "deadline" ("id" varchar(255) not null, "kind" varchar(255) not null, "subject" varchar(255) not null, "agency" varchar(255) not null, "unit" varchar(255) not null, "region" varchar(255) null, "start_on" date not null, "due_on" date not null, "provisional" boolean not null, "rule" jsonb not null, "clause" varchar(255) not null, "explanation" text not null, "state" varchar(255) not null, "done_at" timestamptz(3) null, "reminded_at" timestamptz(3) null, "alerted_at" timestamptz(3) null, primary key ("id"));
create index "deadline_subject_index" on "deadline" ("subject");
create index "deadline_open" on "deadline" ("agency", "state", "due_on");
alter table "deadline" add constraint "deadline_once" unique ("kind", "subject", "agency", "unit");

create table "delegation" ("id" varchar(255) not null, "agency" varchar(255) not null, "role" varchar(255) not null, "unit" varchar(255) null, "delegator" varchar(255) not null, "delegate" varchar(255) not null, "acting" boolean not null, "valid_from" date not null, "valid_to" date not null, "document_no" varchar(255) not null, "recorded_at" timestamptz(3) not null, "revoked_at" timestamptz(3) null, primary key ("id"));
create index "delegation_agency_delegate" on "delegation" ("agency", "delegate");

create table "draw" ("id" varchar(255) not null, "task_id" varchar(255) not null, "kind" varchar(255) not null, "agency" varchar(255) null, "number" varchar(255) not null, "attempt" int not null, "state" varchar(255) not null, "suite" varchar(255) not null, "profile" varchar(255) not null, "plan" jsonb not null, "seal" jsonb not null, "recusals" jsonb null, "seal_hash" varchar(255) not null, "frame_key" text not null, "ceremony_id" varchar(255) null, "result" jsonb null, "result_hash" varchar(255) null, "counts" jsonb null, "drawn_at" timestamptz(3) null, "drawn_by" varchar(255) not null, "locked_at" timestamptz(3) null, "locked_by" varchar(255) null, "void" jsonb null, primary key ("id"));
create index "draw_task_id_index" on "draw" ("task_id");
alter table "draw" add constraint "draw_seal_hash_unique" unique ("seal_hash");
create index "draw_ceremony_id_index" on "draw" ("ceremony_id");
create index "draw_newest" on "draw" ("drawn_at", "id");
alter table "draw" add constraint "draw_number_attempt" unique ("number", "attempt");

create table "draw_frame_page" ("draw_id" varchar(255) not null, "page" int not null, "lines" text not null, "counts" jsonb not null, primary key ("draw_id", "page"));

create table "draw_known_page" ("draw_id" varchar(255) not null, "page" int not null, "leaves" bytea not null, "known" bytea not null, primary key ("draw_id", "page"));

create table "draw_row" ("draw_id" varchar(255) not null, "position" int not null, "leaf_id" varchar(255) not null, "row" jsonb not null, "entity_key" varchar(255) not null, "snapshot" jsonb not null, "dropped" jsonb null, primary key ("draw_id", "position"));
create index "draw_row_entity" on "draw_row" ("draw_id", "entity_key");

create table "draw_scope" ("scope" varchar(255) not null, "open_ceremony_id" varchar(255) null, primary key ("scope"));

create table "draw_tally" ("draw_id" varchar(255) not null, "dimension" varchar(255) not null, "stratum" varchar(255) not null, "category" varchar(255) not null, "eligible" int not null, "drawn" int not null, primary key ("draw_id", "dimension", "stratum", "category"));

create table "entity_succession" ("id" varchar(255) not null, "agency" varchar(255) not null, "kind" varchar(255) not null, "from_key" varchar(255) not null, "to_keys" jsonb not null, "document_no" varchar(255) not null, "effective_on" date not null, "state" varchar(255) not null, "requested_by" varchar(255) not null, "requested_at" timestamptz(3) not null, "decided_by" varchar(255) null, "decided_at" timestamptz(3) null, "reason" text null, "slots_moved" int not null, "visits_moved" int not null, primary key ("id"));
create index "entity_succession_agency_index" on "entity_succession" ("agency");
create index "entity_succession_from_key_index" on "entity_succession" ("from_key");

create table "evidence" ("id" varchar(255) not null, "visit_id" varchar(255) not null, "matter_check_id" varchar(255) null, "type" varchar(255) not null, "document_kind" varchar(255) null, "file_name" varchar(255) not null, "sha256" varchar(255) not null, "size" int not null, "upload_id" varchar(255) not null, "source" varchar(255) not null, "taken_at" timestamptz(3) not null, "added_by" varchar(255) not null, "added_at" timestamptz(3) not null, primary key ("id"));
create index "evidence_visit_id_index" on "evidence" ("visit_id");
create index "evidence_matter_check_id_index" on "evidence" ("matter_check_id");
create index "evidence_sha256_index" on "evidence" ("sha256");
alter table "evidence" add constraint "evidence_upload_id_unique" unique ("upload_id");

create table "evidence_piece" ("upload_id" varchar(255) not null, "start" int not null, "size" int not null, "sha256" varchar(255) not null, "name" varchar(255) not null, primary key ("upload_id", "start"));

create table "evidence_upload" ("id" varchar(255) not null, "visit_id" varchar(255) not null, "account" varchar(255) not null, "type" varchar(255) not null, "file_name" varchar(255) not null, "size" int not null, "received" int not null, "announced" varchar(255) null, "sha256" varchar(255) null, "mime" varchar(255) null, "attached" boolean not null, "abandoned" boolean not null, "at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, primary key ("id"));
create index "evidence_upload_account_index" on "evidence_upload" ("account");
create index "evidence_upload_expires_at_index" on "evidence_upload" ("expires_at");

create table "exemption" ("id" varchar(255) not null, "no" varchar(255) not null, "agency" varchar(255) not null, "ground" varchar(255) not null, "evidence" text not null, "scope" jsonb not null, "valid_from" date not null, "valid_to" date not null, "unlimited" boolean not null, "raised_to" int null, "state" varchar(255) not null, "requested_by" varchar(255) not null, "requested_at" timestamptz(3) not null, "decided_by" varchar(255) null, "decided_at" timestamptz(3) null, "reason" text null, primary key ("id"));
alter table "exemption" add constraint "exemption_no_unique" unique ("no");
create index "exemption_agency_state" on "exemption" ("agency", "state");

create table "feed_head" ("id" int not null, "seq" int not null, primary key ("id"));

create table "field_draft" ("account" varchar(255) not null, "client_id" varchar(255) not null, "position" int not null, "visit_id" varchar(255) not null, "matter_check_id" varchar(255) not null, "agency" varchar(255) not null, "kind" varchar(255) not null, "made_at" timestamptz(3) not null, "base_revision" int not null, "content" jsonb not null, "state" varchar(255) not null, "outcome" jsonb not null, "revision" int null, "submitted_at" timestamptz(3) not null, "settled_by" varchar(255) null, "settled_at" timestamptz(3) null, primary key ("account", "client_id"));
create index "field_draft_visit_id_index" on "field_draft" ("visit_id");
create index "field_draft_matter_check_id_index" on "field_draft" ("matter_check_id");

create table "follow_up" ("id" varchar(255) not null, "matter_check_id" varchar(255) not null, "visit_id" varchar(255) not null, "entity_key" varchar(255) not null, "agency" varchar(255) not null, "owner" varchar(255) null, "plan" text null, "due_on" date null, "state" varchar(255) not null, "outcome" varchar(255) null, "suspected_crime" boolean not null, "note" text null, "opened_at" timestamptz(3) not null, "closed_at" timestamptz(3) null, "public_text" text null, "public_at" timestamptz(3) null, primary key ("id"));
alter table "follow_up" add constraint "follow_up_matter_check_id_unique" unique ("matter_check_id");
create index "follow_up_visit_id_index" on "follow_up" ("visit_id");
create index "follow_up_entity_key_index" on "follow_up" ("entity_key");
create index "follow_up_agency_index" on "follow_up" ("agency");

create table "issued_document" ("id" varchar(255) not null, "kind" varchar(255) not null, "subject_id" varchar(255) not null, "part" varchar(255) not null, "version" int not null, "number" varchar(255) not null, "agency" varchar(255) not null, "task_id" varchar(255) null, "visit_id" varchar(255) null, "title" varchar(255) not null, "content_hash" varchar(255) not null, "issued_by" varchar(255) not null, "issued_at" timestamptz(3) not null, "issued_on" date not null, primary key ("id"));
alter table "issued_document" add constraint "issued_document_number_unique" unique ("number");
create index "issued_document_agency_index" on "issued_document" ("agency");
create index "issued_document_task_id_index" on "issued_document" ("task_id");
create index "issued_document_visit_id_index" on "issued_document" ("visit_id");
create index "issued_document_subject" on "issued_document" ("subject_id", "kind");
alter table "issued_document" add constraint "issued_document_version" unique ("kind", "subject_id", "part", "version");

create table "issued_file" ("document_id" varchar(255) not null, "format" varchar(255) not null, "sha256" varchar(255) not null, "size" int not null, "content" bytea not null, primary key ("document_id", "format"));

create table "joint_matter_entry" ("id" varchar(255) not null, "list_id" varchar(255) not null, "agency" varchar(255) not null, "matter_id" varchar(255) not null, "matter_code" varchar(255) not null, "matter_name" varchar(255) not null, "confirmed_by" varchar(255) null, "confirmed_at" timestamptz(3) null, primary key ("id"));
create index "joint_matter_entry_list_id_index" on "joint_matter_entry" ("list_id");
alter table "joint_matter_entry" add constraint "joint_matter_entry_matter" unique ("list_id", "matter_id");

create table "joint_matter_list" ("id" varchar(255) not null, "region" varchar(255) not null, "version" int not null, "state" varchar(255) not null, "editor" varchar(255) not null, "published_at" timestamptz(3) null, "created_at" timestamptz(3) not null, primary key ("id"));
alter table "joint_matter_list" add constraint "joint_matter_list_version" unique ("region", "version");

create table "log_checkpoint" ("log" varchar(255) not null, "size" bigint not null, "root" bytea not null, "note" text not null, primary key ("log", "size"));

create table "log_cosignature" ("log" varchar(255) not null, "size" bigint not null, "witness" varchar(255) not null, "seconds" bigint not null, "line" text not null, primary key ("log", "size", "witness", "seconds"));

create table "log_entry" ("log" varchar(255) not null, "idx" bigint not null, "queue_id" bigint not null, "ref" varchar(255) not null, "leaf_hash" bytea not null, "entry" text not null, primary key ("log", "idx"));
alter table "log_entry" add constraint "log_entry_queue_id_unique" unique ("queue_id");
create index "log_entry_subject" on "log_entry" ("log", "ref", "idx");

create table "log_origin" ("log" varchar(255) not null, "origin" varchar(255) not null, "verifier_key" varchar(255) not null, "key_salt" varchar(255) not null, "size" bigint not null, primary key ("log"));
alter table "log_origin" add constraint "log_origin_origin_unique" unique ("origin");

create table "log_payload" ("queue_id" bigint not null, "actor" text null, "actor_salt" varchar(255) null, "payload" text null, "payload_salt" varchar(255) null, primary key ("queue_id"));

create table "log_queue" ("id" bigserial primary key, "log" varchar(255) not null, "ref" varchar(255) not null, "h" varchar(255) not null, "entry" text not null);
create index "log_queue_subject" on "log_queue" ("ref", "h");

create table "log_tile" ("log" varchar(255) not null, "level" int not null, "n" bigint not null, "hashes" bytea not null, primary key ("log", "level", "n"));

create table "log_witness" ("log" varchar(255) not null, "verifier_key" varchar(255) not null, "target" varchar(255) not null, "size" bigint not null, "signed_at" timestamptz(3) null, "retired" boolean not null, primary key ("log", "verifier_key"));

create table "matter_check" ("id" varchar(255) not null, "visit_id" varchar(255) not null, "task_id" varchar(255) not null, "entity_key" varchar(255) not null, "agency" varchar(255) not null, "unit" varchar(255) null, "matter_id" varchar(255) not null, "matter_code" varchar(255) not null, "matter_name" varchar(255) not null, "state" varchar(255) not null, "result_code" varchar(255) null, "methods" jsonb null, "checklist" jsonb null, "remarks" text null, "public_text" text null, "site_record" jsonb null, "reason" jsonb null, "recorded_by" varchar(255) null, "recorded_at" timestamptz(3) null, "signed_by" jsonb not null, "formed_on" date null, "review" jsonb null, "return_reason" text null, "secrecy" jsonb null, "publication_id" varchar(255) null, "revision" int not null, primary key ("id"));
create index "matter_check_task_id_index" on "matter_check" ("task_id");
create index "matter_check_at_work" on "matter_check" ("agency", "state");
alter table "matter_check" add constraint "matter_check_once" unique ("visit_id", "matter_id");

create table "matter_check_version" ("matter_check_id" varchar(255) not null, "revision" int not null, "fields" jsonb not null, "account" varchar(255) not null, "name" varchar(255) not null, "at" timestamptz(3) not null, primary key ("matter_check_id", "revision"));

create table "matter_equivalence" ("id" varchar(255) not null, "agency" varchar(255) not null, "matter_code" varchar(255) not null, "matter_name" varchar(255) not null, "other_agency" varchar(255) not null, "other_matter_code" varchar(255) not null, "other_matter_name" varchar(255) not null, "explanation" text not null, "state" varchar(255) not null, "proposed_by" varchar(255) not null, "proposed_at" timestamptz(3) not null, "agreed_by" varchar(255) null, "agreed_at" timestamptz(3) null, "revoked" jsonb null, primary key ("id"));
create index "matter_equivalence_own" on "matter_equivalence" ("agency", "matter_code");
create index "matter_equivalence_other" on "matter_equivalence" ("other_agency", "other_matter_code");

create table "matter_round" ("agency" varchar(255) not null, "matter_code" varchar(255) not null, "year" int not null, "round" int not null, "task_id" varchar(255) not null, primary key ("agency", "matter_code", "year", "round"));
create index "matter_round_task_id_index" on "matter_round" ("task_id");

create table "measure_taken" ("id" varchar(255) not null, "matter_check_id" varchar(255) not null, "measure" varchar(255) not null, "form" varchar(255) not null, "text" text not null, "due_on" date null, "taken_by" varchar(255) not null, "taken_at" timestamptz(3) not null, primary key ("id"));
create index "measure_taken_matter_check_id_index" on "measure_taken" ("matter_check_id");

create table "merge_offer" ("task_id" varchar(255) not null, "agency" varchar(255) not null, "accepts_matches" boolean not null, "offered_by" varchar(255) not null, "offered_at" timestamptz(3) not null, primary key ("task_id"));
create index "merge_offer_agency_index" on "merge_offer" ("agency");

create table "number_series" ("series" varchar(255) not null, "year" int not null, "last" int not null, primary key ("series", "year"));

create table "objection" ("id" varchar(255) not null, "publication_id" varchar(255) not null, "agency" varchar(255) not null, "raised_by" varchar(255) not null, "content" text not null, "state" varchar(255) not null, "recorded_by" varchar(255) not null, "received_at" timestamptz(3) not null, "decision" text null, "decided_by" varchar(255) null, "decided_at" timestamptz(3) null, "correction_id" varchar(255) null, primary key ("id"));
create index "objection_publication_id_index" on "objection" ("publication_id");
create index "objection_agency_index" on "objection" ("agency");

create table "office_chain" ("party" varchar(255) not null, "secret" text not null, "length" int not null, "revealed" int not null, "uses" jsonb not null, "enrolled_at" timestamptz(3) not null, primary key ("party"));

create table "passed_matter" ("entity_key" varchar(255) not null, "agency" varchar(255) not null, "matter_code" varchar(255) not null, "year" int not null, "matter_check_id" varchar(255) not null, primary key ("entity_key", "agency", "matter_code", "year"));

create table "penalty" ("id" varchar(255) not null, "follow_up_id" varchar(255) not null, "matter_check_id" varchar(255) not null, "entity_key" varchar(255) not null, "agency" varchar(255) not null, "version" int not null, "decision_no" varchar(255) null, "decided_on" date not null, "kind" varchar(255) not null, "amount_fen" bigint null, "public_text" text not null, "state" varchar(255) not null, "recorded_by" varchar(255) not null, "published_at" timestamptz(3) null, "published_by" varchar(255) null, "correction" jsonb null, primary key ("id"));
create index "penalty_matter_check_id_index" on "penalty" ("matter_check_id");
create index "penalty_entity_key_index" on "penalty" ("entity_key");
create index "penalty_of_agency" on "penalty" ("agency", "id");
create index "penalty_public" on "penalty" ("published_at", "id");
alter table "penalty" add constraint "penalty_version" unique ("follow_up_id", "version");

create table "plan" ("id" varchar(255) not null, "agency" varchar(255) not null, "region" varchar(255) null, "year" int not null, "version" int not null, "state" varchar(255) not null, "rules" jsonb null, "filed_to" varchar(255) null, "filed_at" timestamptz(3) null, "filed_by" varchar(255) null, "published_at" timestamptz(3) null, "amendment" jsonb null, "approval" jsonb null, "attainment" jsonb null, "closed_at" timestamptz(3) null, "revision" int not null, "created_by" varchar(255) not null, "created_at" timestamptz(3) not null, primary key ("id"));
alter table "plan" add constraint "plan_one_per_year" unique ("agency", "year", "version");

create table "plan_acceptance" ("item_id" varchar(255) not null, "agency" varchar(255) not null, "state" varchar(255) not null, "by" varchar(255) null, "at" timestamptz(3) null, primary key ("item_id", "agency"));

create table "plan_item" ("id" varchar(255) not null, "plan_id" varchar(255) not null, "code" varchar(255) not null, "name" varchar(255) not null, "joint" boolean not null, "initiator" varchar(255) not null, "unit" varchar(255) null, "matters" jsonb not null, "scope" jsonb not null, "ratio_basis_points" int not null, "strata" jsonb null, "estimated_count" int not null, "rounds" int not null, "window_from" date not null, "window_to" date not null, "due_on" date null, "origin_level" varchar(255) not null, primary key ("id"));
create index "plan_item_plan_id_index" on "plan_item" ("plan_id");
alter table "plan_item" add constraint "plan_item_code" unique ("plan_id", "code");

create table "publication" ("id" varchar(255) not null, "result_no" varchar(255) not null, "matter_check_id" varchar(255) not null, "version" int not null, "agency" varchar(255) not null, "task_id" varchar(255) not null, "visit_id" varchar(255) not null, "entity_key" varchar(255) not null, "code" varchar(255) not null, "mode" varchar(255) not null, "content" jsonb not null, "content_hash" varchar(255) not null, "state" varchar(255) not null, "published_at" timestamptz(3) null, "published_by" varchar(255) not null, "reviewed_by" varchar(255) not null, "correction" jsonb null, "feed_seq" int null, "redacted_by" varchar(255) null, "original" jsonb null, primary key ("id"));
create index "publication_visit_id_index" on "publication" ("visit_id");
create index "publication_entity" on "publication" ("entity_key", "published_at");
create index "publication_feed" on "publication" ("feed_seq");
create index "publication_result" on "publication" ("result_no", "version");
create index "publication_newest" on "publication" ("published_at", "id");
create index "publication_object" on "publication" ("code", "published_at");
create index "publication_agency" on "publication" ("agency", "published_at");
create index "publication_uscc" on "publication" ((content ->> 'uscc'));
create index "publication_name" on "publication" ((content ->> 'objectName') text_pattern_ops);
alter table "publication" add constraint "publication_version" unique ("matter_check_id", "version");

create table "referral" ("id" varchar(255) not null, "follow_up_id" varchar(255) not null, "from_agency" varchar(255) not null, "to_agency" varchar(255) not null, "clue" text not null, "evidence" jsonb not null, "criminal" boolean not null, "known_at" timestamptz(3) null, "known_by" varchar(255) null, "state" varchar(255) not null, "sent_at" timestamptz(3) null, "answered_at" timestamptz(3) null, "answered_by" varchar(255) null, "reason" text null, "outcome" varchar(255) null, "abnormal_listed" boolean not null default false, primary key ("id"));
create index "referral_follow_up_id_index" on "referral" ("follow_up_id");
create index "referral_from_agency_index" on "referral" ("from_agency");
create index "referral_to_agency_index" on "referral" ("to_agency");

create table "replacement" ("id" varchar(255) not null, "member_id" varchar(255) not null, "visit_id" varchar(255) not null, "agency" varchar(255) not null, "ground" varchar(255) not null, "note" text null, "state" varchar(255) not null, "requested_by" varchar(255) not null, "requested_at" timestamptz(3) not null, "decided_by" varchar(255) null, "decided_certificate" varchar(255) null, "decided_at" timestamptz(3) null, "decision" text null, "method" varchar(255) null, "successor_member_id" varchar(255) null, "seq" int null, "event" jsonb null, "delegation" varchar(255) null, primary key ("id"));
create index "replacement_member_id_index" on "replacement" ("member_id");
create index "replacement_visit_id_index" on "replacement" ("visit_id");

create table "report" ("id" varchar(255) not null, "kind" varchar(255) not null, "agency" varchar(255) not null, "unit" varchar(255) not null, "subject" varchar(255) not null, "supplement" int not null, "state" varchar(255) not null, "cut_off_at" timestamptz(3) not null, "content" jsonb not null, "content_hash" varchar(255) not null, "drafted_by" varchar(255) not null, "approved_by" varchar(255) null, "submitted_to" varchar(255) null, "submitted_at" timestamptz(3) null, "late" boolean not null, primary key ("id"));
alter table "report" add constraint "report_once" unique ("kind", "agency", "unit", "subject", "supplement");

create table "task" ("id" varchar(255) not null, "no" varchar(255) not null, "name" varchar(255) not null, "kind" varchar(255) not null, "origin" varchar(255) not null, "origin_level" varchar(255) not null, "plan_item_id" varchar(255) null, "initiator" varchar(255) not null, "region" varchar(255) null, "joint" boolean not null, "state" varchar(255) not null, "year" int not null, "window_from" date not null, "window_to" date not null, "scope" jsonb not null, "ratio_basis_points" int not null, "strata" jsonb null, "ratio_override" jsonb null, "population" jsonb null, "inspector_mode" varchar(255) not null, "scheme" jsonb null, "ground" jsonb null, "no_notice" jsonb null, "policy" jsonb not null, "policy_hash" varchar(255) not null, "visits_done_on" date null, "cancelled" jsonb null, "revision" int not null, "created_by" varchar(255) not null, "created_at" timestamptz(3) not null, primary key ("id"));
alter table "task" add constraint "task_no_unique" unique ("no");
create index "task_plan_item_id_index" on "task" ("plan_item_id");
create index "task_initiator_index" on "task" ("initiator");

create table "task_exemption" ("task_id" varchar(255) not null, "exemption_id" varchar(255) not null, "agency" varchar(255) not null, "ground" varchar(255) not null, "scope" jsonb not null, "valid_from" date not null, "valid_to" date not null, "unlimited" boolean not null, "raised_to" int null, "pinned_by" varchar(255) not null, "pinned_at" timestamptz(3) not null, primary key ("task_id", "exemption_id"));

create table "task_matter" ("task_id" varchar(255) not null, "matter_id" varchar(255) not null, "agency" varchar(255) not null, "matter_code" varchar(255) not null, "name" varchar(255) not null, "version" int not null, "pinned" jsonb not null, primary key ("task_id", "matter_id"));

create table "task_participant" ("task_id" varchar(255) not null, "agency" varchar(255) not null, "role" varchar(255) not null, "state" varchar(255) not null, "answered_by" varchar(255) null, "answered_at" timestamptz(3) null, primary key ("task_id", "agency"));

create table "team_member" ("id" varchar(255) not null, "visit_id" varchar(255) not null, "task_id" varchar(255) not null, "agency" varchar(255) not null, "slot" int not null, "inspector_id" varchar(255) not null, "certificate_no" varchar(255) not null, "name" varchar(255) not null, "kind" varchar(255) not null, "leader" boolean not null, "state" varchar(255) not null, "draw_id" varchar(255) not null, "replaces_member_id" varchar(255) null, "declaration" jsonb null, "integrity_statement_at" timestamptz(3) null, "home_agency" varchar(255) null, primary key ("id"));
create index "team_member_visit_id_index" on "team_member" ("visit_id");
create index "team_member_task_id_index" on "team_member" ("task_id");
create index "team_member_certificate" on "team_member" ("certificate_no", "state");

create table "urging" ("id" varchar(255) not null, "deadline_id" varchar(255) not null, "region" varchar(255) not null, "agency" varchar(255) not null, "text" text not null, "sent_by" varchar(255) not null, "sent_at" timestamptz(3) not null, primary key ("id"));
create index "urging_deadline_id_index" on "urging" ("deadline_id");
create index "urging_agency_index" on "urging" ("agency");

create table "visit" ("id" varchar(255) not null, "assignment_id" varchar(255) not null, "task_id" varchar(255) not null, "entity_key" varchar(255) not null, "code" varchar(255) not null, "inspection_code" varchar(255) not null, "joint" boolean not null, "lead_agency" varchar(255) not null, "state" varchar(255) not null, "scheduled_on" date null, "pre_check" jsonb null, "notice" jsonb null, "start" jsonb null, "started_at" timestamptz(3) null, "signature" jsonb null, "branch" varchar(255) null, "finished_at" timestamptz(3) null, "finished_on" date null, "revision" int not null, primary key ("id"));
alter table "visit" add constraint "visit_assignment_id_unique" unique ("assignment_id");
create index "visit_task_id_index" on "visit" ("task_id");
create index "visit_entity_key_index" on "visit" ("entity_key");
alter table "visit" add constraint "visit_inspection_code_unique" unique ("inspection_code");

create table "visit_feedback" ("id" varchar(255) not null, "visit_id" varchar(255) not null, "subject" varchar(255) not null, "content" text not null, "at" timestamptz(3) not null, primary key ("id"));
create index "visit_feedback_visit_id_index" on "visit_feedback" ("visit_id");

create table "visit_merge" ("id" varchar(255) not null, "kind" varchar(255) not null, "state" varchar(255) not null, "host_assignment_id" varchar(255) not null, "host_task_id" varchar(255) not null, "host_visit_id" varchar(255) null, "host_agency" varchar(255) not null, "guest_assignment_id" varchar(255) not null, "guest_task_id" varchar(255) not null, "guest_visit_id" varchar(255) null, "guest_agency" varchar(255) not null, "attempt" int not null, "region" varchar(255) null, "proposed_on" date null, "accepted" jsonb not null, "asked_besides" jsonb not null, "ended" jsonb null, "policy" jsonb null, "created_at" timestamptz(3) not null, "done_at" timestamptz(3) null, primary key ("id"));
create index "visit_merge_host_assignment_id_index" on "visit_merge" ("host_assignment_id");
create index "visit_merge_host_task_id_index" on "visit_merge" ("host_task_id");
create index "visit_merge_host_visit_id_index" on "visit_merge" ("host_visit_id");
create index "visit_merge_host_agency_index" on "visit_merge" ("host_agency");
create index "visit_merge_guest_assignment_id_index" on "visit_merge" ("guest_assignment_id");
create index "visit_merge_guest_task_id_index" on "visit_merge" ("guest_task_id");
create index "visit_merge_guest_visit_id_index" on "visit_merge" ("guest_visit_id");
create index "visit_merge_guest_agency_index" on "visit_merge" ("guest_agency");
create index "visit_merge_waiting" on "visit_merge" ("state", "kind");
alter table "visit_merge" add constraint "visit_merge_pair" unique ("host_assignment_id", "guest_assignment_id", "attempt");

create table "visit_report" ("id" varchar(255) not null, "visit_id" varchar(255) not null, "task_id" varchar(255) not null, "agency" varchar(255) not null, "version" int not null, "code" varchar(255) not null, "object_name" varchar(255) not null, "sections" jsonb not null, "content_hash" varchar(255) not null, "redacted_by" varchar(255) null, "original" jsonb null, "results" jsonb not null, "state" varchar(255) not null, "drafted_by" varchar(255) not null, "drafted_at" timestamptz(3) not null, "approved_by" varchar(255) null, "approved_at" timestamptz(3) null, "published_by" varchar(255) null, "published_at" timestamptz(3) null, primary key ("id"));
create index "visit_report_of_object" on "visit_report" ("code", "published_at");
create index "visit_report_of_agency" on "visit_report" ("agency", "published_at");
create index "visit_report_public" on "visit_report" ("published_at", "id");
alter table "visit_report" add constraint "visit_report_version" unique ("visit_id", "agency", "version");

create table "waiting_draw" ("id" bigserial primary key, "scope" varchar(255) not null, "task_id" varchar(255) not null, "kind" varchar(255) not null, "input" jsonb not null, "actor" jsonb not null, "asked_at" timestamptz(3) not null, "answered_at" timestamptz(3) null, "refusals" jsonb null);
create index "waiting_draw_scope_index" on "waiting_draw" ("scope");
create index "waiting_draw_task_id_index" on "waiting_draw" ("task_id");

create table "witness_readmission" ("id" varchar(255) not null, "log" varchar(255) not null, "target" varchar(255) not null, "verifier_key" varchar(255) not null, "reason" text not null, "requested_by" varchar(255) not null, "requested_at" timestamptz(3) not null, "admitted_by" varchar(255) null, "admitted_at" timestamptz(3) null, primary key ("id"));
