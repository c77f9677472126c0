"""How large a film may be. Known on both sides of the fence."""

TRACKS_MAX = 16
SOUND_TRACKS_MAX = 4
SIDE_MAX_PX = 8192
FRAME_RATE_MAX = 1000
HOURS_MAX = 24
