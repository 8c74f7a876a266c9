"""What a model reads: prompt texts as files, and the functions that fill them."""
