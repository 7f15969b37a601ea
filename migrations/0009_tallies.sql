CREATE TABLE `tallies` (
	`resource` integer PRIMARY KEY NOT NULL,
	`json` text NOT NULL,
	FOREIGN KEY (`resource`) REFERENCES `resources`(`seq`) ON UPDATE no action ON DELETE cascade
);
