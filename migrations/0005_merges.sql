DROP INDEX `judgements_left`;--> statement-breakpoint
DROP INDEX `judgements_right`;--> statement-breakpoint
CREATE INDEX `judgements_by_decision` ON `judgements` (`decision`);--> statement-breakpoint
CREATE INDEX `judgements_left` ON `judgements` (`kind`,`left_id`,`decision`);--> statement-breakpoint
CREATE INDEX `judgements_right` ON `judgements` (`kind`,`right_id`,`decision`);--> statement-breakpoint
CREATE INDEX `documents_copies` ON `documents` (`copy_of`) WHERE copy_of IS NOT NULL;