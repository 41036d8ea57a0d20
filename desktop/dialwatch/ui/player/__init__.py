"""Where recordings are heard: waveform, transport, dialogue, markers, judgement."""
