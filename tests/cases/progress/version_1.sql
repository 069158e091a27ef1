CREATE TABLE card (question TEXT NOT NULL PRIMARY KEY CHECK (length(question) BETWEEN 1 AND 200),
        phase INTEGER NOT NULL CHECK (phase BETWEEN 0 AND 3),
        step INTEGER NOT NULL CHECK (step BETWEEN 0 AND 1000),
        scheduled_days INTEGER NOT NULL CHECK (scheduled_days BETWEEN 0 AND 36500),
        due INTEGER NOT NULL,
        last_review INTEGER NOT NULL,
        study_day INTEGER NOT NULL,
        reps INTEGER NOT NULL CHECK (reps >= 0),
        lapses INTEGER NOT NULL CHECK (lapses >= 0),
        stability REAL NOT NULL CHECK (stability BETWEEN 0 AND 36500),
        difficulty REAL NOT NULL CHECK (difficulty BETWEEN 0 AND 10),
        sure_and_wrong INTEGER NOT NULL CHECK (sure_and_wrong IN (0, 1))) STRICT, WITHOUT ROWID;
INSERT INTO card VALUES('question-0',1,0,0,1795683660123,1795683600123,20783,1,0,0.211999999999999994,6.4132999999999995566,0);
INSERT INTO card VALUES('question-10',2,0,10,1796673600123,1795809600123,20785,1,0,8.2956000000000003069,1.0,0);
INSERT INTO card VALUES('question-2',2,0,9,1796486400123,1795708800123,20783,1,0,8.2956000000000003069,1.0,0);
INSERT INTO card VALUES('question-4',1,1,0,1795734600123,1795734000123,20784,1,0,2.3065000000000002167,2.1181039704590149952,0);
INSERT INTO card VALUES('question-6',1,0,0,1795759560123,1795759200123,20784,1,0,1.2930999999999999161,5.1121707056010547987,0);
INSERT INTO card VALUES('question-8',1,0,0,1795784460123,1795784400123,20784,1,0,0.211999999999999994,6.4132999999999995566,0);
CREATE TABLE review (
            id INTEGER PRIMARY KEY,
            uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 64),
            question TEXT NOT NULL REFERENCES card (question),
            rev INTEGER NOT NULL CHECK (rev >= 1),
            variant TEXT NOT NULL,
            at INTEGER NOT NULL,
            day INTEGER NOT NULL,
            utc_offset INTEGER NOT NULL CHECK (utc_offset BETWEEN -1080 AND 1080),
            rating INTEGER NOT NULL CHECK (rating BETWEEN 0 AND 4),
            verdict INTEGER NOT NULL CHECK (verdict IN (0, 1)),
            certainty INTEGER NOT NULL CHECK (certainty BETWEEN 0 AND 2),
            answer TEXT NOT NULL,
            duration INTEGER NOT NULL CHECK (duration >= 0),
            hints INTEGER NOT NULL CHECK (hints >= 0),
            mode INTEGER NOT NULL CHECK (mode BETWEEN 0 AND 2),
            algorithm TEXT NOT NULL,
        before_phase INTEGER NOT NULL CHECK (before_phase BETWEEN 0 AND 3),
        before_step INTEGER NOT NULL CHECK (before_step BETWEEN 0 AND 1000),
        before_scheduled_days INTEGER NOT NULL CHECK (before_scheduled_days BETWEEN 0 AND 36500),
        before_due INTEGER NOT NULL,
        before_last_review INTEGER NOT NULL,
        before_study_day INTEGER NOT NULL,
        before_reps INTEGER NOT NULL CHECK (before_reps >= 0),
        before_lapses INTEGER NOT NULL CHECK (before_lapses >= 0),
        before_stability REAL NOT NULL CHECK (before_stability BETWEEN 0 AND 36500),
        before_difficulty REAL NOT NULL CHECK (before_difficulty BETWEEN 0 AND 10),
        before_sure_and_wrong INTEGER NOT NULL CHECK (before_sure_and_wrong IN (0, 1))) STRICT;
INSERT INTO review VALUES(1,'e7829cd0-c0de-4fef-9364-a1915af792b7','question-0',1,'',1795683600123,20783,540,1,0,0,'b',1000,1,0,'FSRS-6',0,0,0,0,0,0,0,0,0.0,0.0,0);
INSERT INTO review VALUES(2,'464e2be6-8ab4-4dd3-846b-81c4a6e0bd6e','question-2',1,'',1795708800123,20783,540,4,1,1,'a,c',1700,0,1,'FSRS-6',0,0,0,0,0,0,0,0,0.0,0.0,0);
INSERT INTO review VALUES(3,'0abdc67e-4661-43c5-ad35-debeeeefa1b9','question-4',1,'',1795734000123,20784,540,3,1,2,'b',2400,0,0,'FSRS-6',0,0,0,0,0,0,0,0,0.0,0.0,0);
INSERT INTO review VALUES(4,'1fa8e82a-a645-4756-bacb-15ac04704e5b','question-6',1,'',1795759200123,20784,540,2,1,0,'a,c',3100,0,1,'FSRS-6',0,0,0,0,0,0,0,0,0.0,0.0,0);
INSERT INTO review VALUES(5,'cb8f0b97-07a3-4264-b92e-88d5d1a5cc24','question-8',1,'',1795784400123,20784,540,1,0,1,'b',3800,1,0,'FSRS-6',0,0,0,0,0,0,0,0,0.0,0.0,0);
INSERT INTO review VALUES(6,'000b3b8d-73d5-463c-86c5-c74978640a85','question-10',1,'',1795809600123,20785,540,4,1,2,'a,c',4500,0,1,'FSRS-6',0,0,0,0,0,0,0,0,0.0,0.0,0);
CREATE TABLE mark (question TEXT NOT NULL, kind INTEGER NOT NULL CHECK (kind IN (0, 1)), PRIMARY KEY (question, kind)) STRICT, WITHOUT ROWID;
INSERT INTO mark VALUES('question-1',0);
CREATE TABLE seen (question TEXT NOT NULL PRIMARY KEY, rev INTEGER NOT NULL CHECK (rev >= 1)) STRICT, WITHOUT ROWID;
INSERT INTO seen VALUES('question-0',1);
INSERT INTO seen VALUES('question-10',1);
INSERT INTO seen VALUES('question-2',1);
INSERT INTO seen VALUES('question-4',1);
INSERT INTO seen VALUES('question-6',1);
INSERT INTO seen VALUES('question-8',1);
CREATE TABLE setting (name TEXT NOT NULL PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO setting VALUES('backed_up',0);
INSERT INTO setting VALUES('changes',8);
INSERT INTO setting VALUES('daily_budget',20);
INSERT INTO setting VALUES('exam','SAA-C03');
INSERT INTO setting VALUES('retention',0.9000000000000000222);
CREATE INDEX review_question ON review (question);
CREATE INDEX review_day ON review (day);
PRAGMA application_id = 1415007307;
PRAGMA user_version = 1;
