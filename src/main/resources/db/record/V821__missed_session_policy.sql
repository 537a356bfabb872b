-- Until when a session is called off in time, and what the practice charges for one that was missed.
ALTER TABLE practice
  ADD COLUMN IF NOT EXISTS cancellation_hours integer NOT NULL DEFAULT 24,
  ADD COLUMN IF NOT EXISTS no_show_fee decimal(8,2) NULL,
  ADD COLUMN IF NOT EXISTS late_cancellation_fee decimal(8,2) NULL,
  ADD COLUMN IF NOT EXISTS currency char(3) NOT NULL DEFAULT 'USD';
