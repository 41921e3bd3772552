"""The tones of the telephone have the frequencies and the length that they should have."""

from __future__ import annotations

import io
import math
import wave
from array import array

import pytest

from designer.simulator import beep_wav, digits_wav, key_wav
from designer.simulator.tones import FREQUENCIES, RATE

ROWS, COLUMNS = (697, 770, 852, 941), (1209, 1336, 1477, 1633)
"""ITU-T Q.23, in hertz."""


def samples_of(sound: bytes) -> array[int]:
    with wave.open(io.BytesIO(sound)) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (RATE, 1, 2)
        return array("h", file.readframes(file.getnframes()))


def power(samples: array[int], frequency: float) -> float:
    """How strong a frequency is (Goertzel's algorithm)."""
    step = 2 * math.cos(2 * math.pi * frequency / RATE)
    before, last = 0.0, 0.0
    for sample in samples:
        before, last = last, sample + step * last - before
    return before * before + last * last - step * before * last


def strongest(samples: array[int], among: tuple[int, ...]) -> int:
    return max(among, key=lambda frequency: power(samples, frequency))


@pytest.mark.parametrize("key", sorted(FREQUENCIES))
def test_each_key_sounds_as_on_every_telephone(key: str) -> None:
    samples = samples_of(key_wav(key))
    assert len(samples) / RATE == pytest.approx(0.15, abs=0.001)
    found = strongest(samples, ROWS), strongest(samples, COLUMNS)
    assert found == FREQUENCIES[key]
    others = [one for one in (*ROWS, *COLUMNS) if one not in found]
    assert max(power(samples, one) for one in others) < 0.05 * min(
        power(samples, one) for one in found
    )
    assert max(map(abs, samples)) < 32_767


def test_several_keys_follow_each_other_with_gaps_and_waits() -> None:
    samples = samples_of(digits_wav("1w2"))
    assert len(samples) / RATE == pytest.approx(0.15 + 0.1 + 0.5 + 0.15 + 0.1, abs=0.002)
    second = samples[int(0.75 * RATE) : int(0.9 * RATE)]
    assert (strongest(second, ROWS), strongest(second, COLUMNS)) == FREQUENCIES["2"]
    assert not any(samples[int(0.16 * RATE) : int(0.74 * RATE)])


def test_the_beep_is_one_tone_of_half_a_second() -> None:
    samples = samples_of(beep_wav())
    assert len(samples) / RATE == 0.5
    assert strongest(samples, (500, 900, 1000, 1100, 2000)) == 1000
