DROP INDEX `nodes_of_family`;--> statement-breakpoint
CREATE INDEX `nodes_of_family` ON `nodes` (`family`,`place`);--> statement-breakpoint
CREATE INDEX `judgements_near` ON `judgements` (`kind`,`left_id`,`right_id`) WHERE decision = 'near_miss';