-- How many messages wait is asked often, and their bodies are in the way.
CREATE INDEX message_state ON message (state, created, trouble);
