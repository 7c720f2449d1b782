def write_corpus(folder): raise NotImplementedError
