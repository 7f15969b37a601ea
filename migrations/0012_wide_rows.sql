-- Written by hand. A table WITHOUT ROWID keeps its rows in the inner pages of its tree too: with rows as wide as these four
-- fit into a page, and a tree of a million of them is ten pages deep instead of four.
CREATE TABLE `new_cards` (
	`seq` integer PRIMARY KEY NOT NULL,
	`owner` integer NOT NULL,
	`id` text NOT NULL,
	`json` text NOT NULL,
	`filed` text NOT NULL,
	FOREIGN KEY (`owner`) REFERENCES `resources`(`seq`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
INSERT INTO `new_cards` (`owner`, `id`, `json`, `filed`) SELECT `owner`, `id`, `json`, `filed` FROM `cards`;--> statement-breakpoint
CREATE UNIQUE INDEX `cards_of_owner` ON `new_cards` (`owner`,`id`);--> statement-breakpoint
CREATE TABLE `new_filings` (
	`drawer` text NOT NULL,
	`date` text NOT NULL,
	`id` text NOT NULL,
	`card` integer NOT NULL,
	`last_day` text NOT NULL,
	PRIMARY KEY(`drawer`, `date`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `new_filings` SELECT `drawer`, `date`, `filings`.`id`, `seq`, `last_day` FROM `filings`
	CROSS JOIN `new_cards` USING (`owner`, `id`);--> statement-breakpoint
DROP TABLE `filings`;--> statement-breakpoint
DROP TABLE `cards`;--> statement-breakpoint
ALTER TABLE `new_cards` RENAME TO `cards`;--> statement-breakpoint
ALTER TABLE `new_filings` RENAME TO `filings`;--> statement-breakpoint
CREATE TABLE `new_claims` (
	`resource` integer NOT NULL,
	`date` text NOT NULL,
	`id` text NOT NULL,
	`property` text NOT NULL,
	`document_id` text NOT NULL,
	`member_key` text NOT NULL,
	`value_key` text NOT NULL,
	`data` text NOT NULL,
	`parts` text NOT NULL,
	`shown` integer NOT NULL,
	`evidence` text NOT NULL,
	PRIMARY KEY(`resource`, `date`, `id`),
	FOREIGN KEY (`resource`) REFERENCES `resources`(`seq`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `new_claims` SELECT `resource`, `date`, `id`, `property`, `document_id`, `member_key`, `value_key`, `data`, `parts`,
	`shown`, `evidence` FROM `claims`;--> statement-breakpoint
DROP TABLE `claims`;--> statement-breakpoint
ALTER TABLE `new_claims` RENAME TO `claims`;--> statement-breakpoint
CREATE UNIQUE INDEX `claims_id` ON `claims` (`id`);--> statement-breakpoint
CREATE INDEX `claims_by_property` ON `claims` (`resource`,`property`,`date`,`id`);--> statement-breakpoint
CREATE INDEX `claims_by_document` ON `claims` (`document_id`);--> statement-breakpoint
CREATE INDEX `claims_by_value` ON `claims` (`resource`,`property`,`value_key`,`document_id`);--> statement-breakpoint
INSERT INTO `search` (`search`, `rank`) VALUES ('usermerge', 2);