DROP INDEX `members_by_resource`;--> statement-breakpoint
CREATE INDEX `members_by_resource` ON `members` (`resource`,`called`,`document_id`);