from kijkwijzer.media.intake_progress import Stage, Teller


def teller(total_bytes=100):
    told, now = [], [0.0]
    return Teller(told.append, total_bytes, lambda: now[0]), told, now


def test_rate_and_time_left_follow_from_the_last_seconds():
    tell, told, now = teller()
    for second in (1, 2):
        now[0] = float(second)
        tell.reached(second * 10)
    assert (told[-1].rate_bytes_s, told[-1].left_s) == (10.0, 8.0)


def test_no_rate_is_told_before_there_is_one():
    tell, told, _ = teller()
    tell.reached(50)
    assert told[-1].rate_bytes_s is None
    assert told[-1].left_s is None


def test_reports_do_not_come_more_than_ten_times_a_second():
    tell, told, now = teller()
    for hundredth in range(100):
        now[0] = hundredth / 100
        tell.reached(hundredth)
    assert len(told) <= 10


def test_progress_never_goes_back_nor_past_the_end():
    tell, told, now = teller()
    for second, done in enumerate((40, 20, 300), start=1):
        now[0] = float(second)
        tell.reached(done)
    assert [one.done_bytes for one in told] == [40, 40, 100]


def test_copied_means_whole():
    tell, told, _ = teller()
    tell.stage(Stage.LISTENING)
    assert told[-1].done_bytes == told[-1].total_bytes
