"""What a person does with the pointer: each gesture an object with move, release and cancel."""
