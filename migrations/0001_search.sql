-- Names and words of resources, folded before they get here (src/store/search-text.ts), so that the tokenizer has only to split.
-- Contentless: what a row was made of stands in `resources` and `ready`; rowid is resources.seq.
CREATE VIRTUAL TABLE search USING fts5(
	kind, names, words,
	content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3'
);
