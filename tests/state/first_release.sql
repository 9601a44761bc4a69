-- A state of the first release (schema 1), as `.dump` writes it; made-up people and questions.
BEGIN TRANSACTION;
CREATE TABLE answers (
	"key" VARCHAR NOT NULL, 
	person VARCHAR NOT NULL, 
	content JSON NOT NULL, 
	turn JSON NOT NULL, 
	kept_at FLOAT NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "answers" VALUES('aa11','39526fbd345dde720f3510767b659053','{"text": "Deux signataires \u2013 \u00ab ok \u00bb", "outcome": "answer"}','{"documents": ["open-letter"]}',1700000000.0);
CREATE TABLE conversations (
	place VARCHAR NOT NULL, 
	person VARCHAR NOT NULL, 
	turns JSON NOT NULL, 
	spoken_at FLOAT NOT NULL, 
	PRIMARY KEY (place, person)
);
INSERT INTO "conversations" VALUES('536c8be73a16c1f90ae8d5688d2ebdec','39526fbd345dde720f3510767b659053','[{"id": 41, "slots": {"documents": ["open-letter"]}}]',1700000000.0);
CREATE TABLE inbox (
	update_id BIGINT NOT NULL, 
	person VARCHAR NOT NULL, 
	payload TEXT NOT NULL, 
	received_at FLOAT NOT NULL, 
	parts_sent INTEGER NOT NULL, 
	sending JSON, 
	PRIMARY KEY (update_id)
);
INSERT INTO "inbox" VALUES(42,'040b6eabee16102994e425b2aa2f386b','{"update_id": 42}',1700000001.0,1,'{"chat": 7, "account": 9}');
INSERT INTO "inbox" VALUES(43,'040b6eabee16102994e425b2aa2f386b','{"update_id": 43}',1700000002.0,0,'null');
CREATE TABLE installation (
	name VARCHAR NOT NULL, 
	value BLOB NOT NULL, 
	PRIMARY KEY (name)
);
INSERT INTO "installation" VALUES('identity-key',X'05452B1C530734C33D6699E4997B984C3BFC4D614594F8791840CE188AF5E2D9');
CREATE TABLE preferences (
	subject VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	PRIMARY KEY (subject, name)
);
INSERT INTO "preferences" VALUES('39526fbd345dde720f3510767b659053','language','fr');
INSERT INTO "preferences" VALUES('536c8be73a16c1f90ae8d5688d2ebdec','askers','admins');
INSERT INTO "preferences" VALUES('536c8be73a16c1f90ae8d5688d2ebdec','quiet','on');
CREATE TABLE ratings (
	id INTEGER NOT NULL, 
	answer_id VARCHAR NOT NULL, 
	corpus_version VARCHAR NOT NULL, 
	person VARCHAR, 
	helpful INTEGER NOT NULL, 
	rated_at FLOAT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "ratings" VALUES(1,'aa11','v1','39526fbd345dde720f3510767b659053',1,1700000000.0);
INSERT INTO "ratings" VALUES(2,'aa11','v1','040b6eabee16102994e425b2aa2f386b',0,1700000000.0);
CREATE TABLE seen (
	update_id BIGINT NOT NULL, 
	digest VARCHAR NOT NULL, 
	seen_at FLOAT NOT NULL, 
	PRIMARY KEY (update_id, digest)
);
INSERT INTO "seen" VALUES(41,'1955917ad089b89a',1700000000.0);
INSERT INTO "seen" VALUES(42,'129c153230039c01',1700000001.0);
INSERT INTO "seen" VALUES(43,'2839a497d79d023e',1700000002.0);
CREATE INDEX ix_inbox_person ON inbox (person);
CREATE INDEX ix_answers_person ON answers (person);
CREATE UNIQUE INDEX one_rating_each ON ratings (answer_id, person);
COMMIT;
PRAGMA user_version=1;
